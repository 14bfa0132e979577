"""The page ``docs/alone.md`` and its picture: ``python -m neuroflare.report.alone [folder [draws]]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from textwrap import wrap

import numpy as np
import numpy.typing as npt
from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import element, picture, written
from neuroflare.fit.posterior import load_posterior
from neuroflare.insight.alone import FREE, YEARS, Alone, left_alone
from neuroflare.model import load_model
from neuroflare.model.markdown import table

__all__ = ["draw_alone", "main", "page"]

Floats = npt.NDArray[np.float64]

ILL = (1.0, 5.0)
"""Years for which people have been ill at least when everything stops."""
PEOPLE, DRAWS, SEED = 8, 50, 1
SHOWN = 60
"""Courses that are drawn."""
_KINDS = (
    ("free of pain", "messenger", None),
    ("in pain, criteria not met", "immune", "2 3"),
    ("meets the criteria", "vessel", "6 3"),
)
"""How ten years alone may end: words, colour and dashes."""
_WIDE, _HIGH, _LEFT, _TOP, _GAP = 360.0, 220.0, 56.0, 96.0, 96.0
_PAGE = """\
<!-- Built by: python -m neuroflare.report.alone -->

# Left alone, does it pass?

A computer model for learning and research. It cannot tell what will happen to you. Do not start, stop or
change a medicine because of it; stopping some suddenly can harm. Talk to your doctor.

Pain may follow what drives it, and pass when that is over. Or it may hold itself: nerve cells of the cord
that have become over-sensitive, lost inhibition and poor sleep keep each other going, and nothing from
outside is needed any more. The first is called *graded*, the second *bistable*. The equations can do
both; which one a virtual person is follows from the numbers, and for many of these nobody knows the
value.

So here everything that came from outside is taken away at once from people of a virtual town who meet the
criteria of fibromyalgia (ACR 2016) after ten years of whatever life brought them: no stress, no short
nights, no injury any more. Then they are left alone for ten years.

![Pain over ten years, and how many become free of it](images/left-alone.svg)

{table}

{words}

**What this does not say.** The {draws} readings of the numbers come from the [posterior](fit.md); nothing
in it was fitted to how long fibromyalgia lasts in one person, so that most of what decides here is
assumed. In real life nothing ever goes away at once, people are treated, and their pain goes up and down:
of 1555 people living with fibromyalgia 24 of 100 no longer met the criteria at their last visit
(walitt2010, [scorecard](scorecard.md)).

`neuroflare.insight.alone.left_alone` does it for other numbers of people, readings and years.
"""


def draw_alone(one: Alone) -> Markup:
    """Draw pain over ten years, and how many of the people of each reading recover.

    Parameters
    ----------
    one
        People who have been left alone.

    Returns
    -------
    Markup
        One SVG picture on light paper.
    """
    width, height = _LEFT + 2 * _WIDE + _GAP + 20.0, _TOP + _HIGH + 96.0
    right = _LEFT + _WIDE + _GAP
    recovered = one.free(YEARS[-1])
    parts = [
        element("title", "Left alone, does it pass?"),
        element("desc", _told(one)),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        written(_LEFT, 34, "Left alone, does it pass?", 17, LIGHT["ink"], weight="600"),
        written(
            _LEFT, 56, "virtual people with fibromyalgia, from when all that drove it", 13, LIGHT["soft"]
        ),
        written(_LEFT, 73, "from outside has gone: overall pain, 0 to 10", 13, LIGHT["soft"]),
        written(right, 56, "how many of 100 become free of pain, under each", 13, LIGHT["soft"]),
        written(right, 73, "reading of what is not known: number of readings", 13, LIGHT["soft"]),
        *_axes(_LEFT, (0, 2, 4, 6, 8, 10), (0, 2, 4, 6, 8, 10), "years"),
        *_courses(one),
        *_bars(right, recovered),
    ]
    return picture(parts, width, height)


def _axes(left: float, across: Sequence[float], up: Sequence[float], unit: str) -> list[Markup]:
    parts = []
    for value in up:
        y = _TOP + _HIGH * (1.0 - value / up[-1])
        parts.append(element("path", d=f"M{left:g} {y:g}h{_WIDE:g}", stroke=LIGHT["grid"]))
        parts.append(written(left - 8, y + 4, f"{value:g}", 11, LIGHT["soft"], anchor="end"))
    for value in across:
        x = left + _WIDE * value / across[-1]
        parts.append(written(x, _TOP + _HIGH + 18, f"{value:g}", 11, LIGHT["soft"], anchor="middle"))
    parts.append(written(left + _WIDE / 2, _TOP + _HIGH + 40, unit, 12, LIGHT["soft"], anchor="middle"))
    return parts


def _courses(one: Alone) -> list[Markup]:
    """Lines of pain, drawn by how it ends."""
    met, pain = one.met[..., -1], one.pain
    rounds = [(person, draw) for person in range(met.shape[1]) for draw in range(met.shape[0])]
    parts = []
    for person, draw in rounds[:SHOWN]:
        course = pain[draw, person]
        if np.isfinite(course).all():
            kind = 2 if met[draw, person] > 0.5 else int(course[-1] >= FREE)
            points = " ".join(
                f"{_LEFT + _WIDE * min(year / YEARS[-1], 1.0):.1f},{_TOP + _HIGH * (1.0 - level / 10.0):.1f}"
                for year, level in zip(one.years, course, strict=True)
            )
            parts.append(_line("polyline", kind, 1.3, points=points, fill="none", stroke_opacity=0.65))
    for kind, (label, _, _) in enumerate(_KINDS):
        x, y = _LEFT + 190.0 * (kind % 2), _TOP + _HIGH + 62.0 + 18.0 * (kind // 2)
        parts.append(_line("path", kind, 2.0, d=f"M{x:g} {y - 4:g}h24"))
        parts.append(written(x + 30, y, label, 12, LIGHT["ink"]))
    return parts


def _line(name: str, kind: int, width: float, **more: object) -> Markup:
    _, colour, dash = _KINDS[kind]
    return element(name, stroke=LIGHT[colour], stroke_width=width, stroke_dasharray=dash, **more)


def _bars(left: float, recovered: Floats) -> list[Markup]:
    counts, _ = np.histogram(100.0 * recovered, bins=np.linspace(0.0, 100.0, 11))
    top = max(4, int(np.ceil(counts.max() / 4.0)) * 4)
    parts = _axes(
        left,
        (0, 20, 40, 60, 80, 100),
        (0, top / 4, top / 2, 3 * top / 4, top),
        "of 100 free of pain after ten years",
    )
    for k, count in enumerate(counts):
        high = _HIGH * float(count) / top
        parts.append(
            element(
                "rect",
                x=left + _WIDE * k / 10 + 3,
                y=_TOP + _HIGH - high,
                width=_WIDE / 10 - 6,
                height=high,
                fill=LIGHT["band-edge"],
            )
        )
    return parts


def _told(one: Alone) -> str:
    left, free = (100.0 * float(np.mean(share(YEARS[-1]))) for share in (one.left, one.free))
    return (
        f"Of virtual people who have lived with fibromyalgia for {_years(one)} or more, {left:.0f} of 100 no "
        "longer meet its criteria ten years after everything from outside has gone, and "
        f"{free:.0f} are free of pain."
    )


def page(found: Sequence[Alone]) -> str:
    """Write the page.

    Parameters
    ----------
    found
        People left alone after some years of illness, shortest first.
    """
    rows = []
    for one in found:
        for words, share in (("no longer meet the criteria", one.left), ("free of pain", one.free)):
            shares = [f"{100 * share(year).mean():.0f} ({_between(share(year))})" for year in YEARS]
            rows.append(
                [f"{_years(one)} or more", str(one.met[..., 0].size), str(len(one.draws)), words, *shares]
            )
    after = [f"after {year} year{'s' if year > 1 else ''}" for year in YEARS]
    heads = ["ill for", "people", "readings", "of 100", *after]
    short, long = found[0], found[-1]
    end = YEARS[-1]
    later = 100.0 * float(np.mean(short.free(end) - short.free(YEARS[0])))
    everybody, nobody = (100.0 * float(np.mean(short.free(end) == share)) for share in (1.0, 0.0))
    words = (
        f"Of those who have been ill for {_years(short)} or more, {100 * short.free(end).mean():.0f} of 100 "
        f"become free of pain, {later:+.0f} of them after the first year. Under "
        f"{everybody:.0f} of 100 readings of the numbers everybody does, as in a graded body; under "
        f"{nobody:.0f} nobody does; under the others it depends on the person. Some no longer "
        f"meet the criteria and hurt all the same. Of those who have been ill for {_years(long)} or more, "
        f"{100 * long.free(end).mean():.0f} of 100 become free of pain alone."
    )
    return _PAGE.format(
        table=table(heads, rows) + "\n\nIn brackets: 90 of 100 readings of the numbers lie there.",
        words="\n".join(wrap(words, 106)),
        draws=DRAWS,
    )


def _years(one: Alone) -> str:
    return f"{one.ill:g} year{'s' if one.ill > 1 else ''}"


def _between(shares: Floats) -> str:
    low, high = np.quantile(100.0 * shares, [0.05, 0.95])
    return f"{low:.0f} to {high:.0f}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its picture.

    Parameters
    ----------
    arguments
        Folder to write into, ``docs`` when left out, and how many readings of the numbers.

    Returns
    -------
    int
        0.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    draws = int(given[1]) if len(given) > 1 else DRAWS
    model = load_model("body")
    posterior = load_posterior(model)
    deviates = None if posterior is None else posterior.first(draws)
    found = [left_alone(model, ill, PEOPLE, draws, seed=SEED, deviates=deviates) for ill in ILL]
    pictures = folder / "images"
    pictures.mkdir(parents=True, exist_ok=True)
    (pictures / "left-alone.svg").write_text(f"{draw_alone(found[0])}\n", encoding="utf-8")
    (folder / "alone.md").write_text(page(found), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
