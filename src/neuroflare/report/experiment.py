"""The page ``docs/experiment.md`` and its picture: ``python -m neuroflare.report.experiment [folder]``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import wrap
from typing import Any

from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import Scale, element, picture, round_ticks, written
from neuroflare.insight.candidates import load_candidates
from neuroflare.insight.experiment import ENOUGH, outlooks
from neuroflare.insight.experiment_document import document
from neuroflare.model import load_model
from neuroflare.model.markdown import table
from neuroflare.report.rivals import DRAWS, SEED, compared_for_pages

__all__ = ["draw_experiment", "main", "page"]

SHOWN = 12
"""Tests that are drawn."""
_WIDE, _LEFT, _TOP, _LINE = 900.0, 560.0, 92.0, 26.0
_PAGE = """\
<!-- Built by: python -m neuroflare.report.experiment -->

# The next experiment

A computer model for learning and research. What it says is a suggestion to test, not a result in people, and
it cannot tell what will happen to you. It is no advice to have a test or an injection, and the model knows
nothing of what a test may harm.

[Rivals](rivals.md) are opinions of what lasting pain is, each the same model with other arrows. Published
results do not tell them all apart. Which test would? For every test of a list each rival says what a study
would find, and how surely; the more these differ, the more its result is expected to teach, whatever it
turns out to be.

![What tests are expected to teach](images/experiment.svg)

{said}

## The list

{ranked}

*Bits*: what the result of a study with {people} people of each group is expected to tell about which rival is
true, when all {rivals} are held to be equally likely before; {sure:.1f} bits would be to know. In brackets
what 90 of 100 bootstraps of the readings give. *Enough*: people of each group with whom {enough:.0f} of 100
parts of what {most} people would teach is had. *Told best*, *told worst*: of two rivals, in how many of 100
studies with {people} people the result points to the one that is true; 50 is a coin. A rival under which
hardly anybody has the illness says nothing of such a test, which counts as teaching nothing about it.

## The best one, ready to run

What each rival says a study with {people} people of each group would find, in 90 of 100 studies:

{predicted}

Of two rivals, in how many of 100 such studies the result points to the one that is true:

{pairs}

Saved as `study.yaml`, this runs with `neuroflare clinic study.yaml`; `neuroflare insight experiment --out
here` writes it:

```yaml
{study}```

## How

**The list** is `src/neuroflare/insight/experiment.yaml`: kinds of tests that have been published, each with
the values that may vary (who, which dose, which place, which substance, when). Another list can be written
in the same form.

**What is expected to be learnt** is the mutual information between the rival and the result. Each candidate
gives one number, so that it is an integral over a line and not sampled; what each rival would find is a
mixture over {draws} readings of the uncertain numbers, weighed as published results have it
([rivals.md](rivals.md)), with chance between people, differences between laboratories and what the equations
miss ([fit.md](fit.md)). Few readings make every test look better than it is; the bootstrap of the
readings shows by how much, and that is taken off.

{caution}

**Scatter between people** is that of virtual people, and on top what ratings and measurements add, which is
assumed: 1.5 points for a change of pain, a factor of 1.35 to 1.65 for counts and levels.

## What this does not say

Whether a test is safe, bearable, allowed or cheap. Blinding and expectation are not simulated: injections
also relieve by being injections. A test that tells rivals of this list apart may tell nothing about others.
"""


def draw_experiment(answer: Mapping[str, Any]) -> Markup:
    """Draw what the best tests are expected to teach.

    Parameters
    ----------
    answer
        From `neuroflare.insight.experiment_document.document`.

    Returns
    -------
    Markup
        One SVG picture on light paper.
    """
    some = answer["candidates"][:SHOWN]
    blocks = [wrap(one["title"], 78) for one in some]
    height = _TOP + sum(_high(lines) for lines in blocks) + 70.0
    most = max([one["gain"]["hi"] for one in some] + [0.1])
    ticks = round_ticks(0.0, most * 1.05, 6)
    scale, wide = Scale(0.0, max(most * 1.05, ticks[-1])), _WIDE - _LEFT - 30.0
    bottom = height - 58.0
    parts = [
        element("title", "What tests are expected to teach"),
        element("desc", " ".join(answer["sentences"])),
        element("rect", width=_WIDE, height=height, fill=LIGHT["page"]),
        written(20, 34, "What tests are expected to teach", 17, LIGHT["ink"], weight="600"),
        written(20, 56, "about which rival is true, in bits; lines: 90 of 100 bootstraps", 13, LIGHT["soft"]),
        written(20, 73, f"{answer['people']} people of each group", 13, LIGHT["soft"]),
    ]
    for value in ticks:
        x = _LEFT + wide * scale(value)
        parts.append(element("path", d=f"M{x:.1f} {_TOP - 8:g}V{bottom:.1f}", stroke=LIGHT["grid"]))
        parts.append(written(x, bottom + 18, f"{value:g}", 11, LIGHT["soft"], anchor="middle"))
    words = f"bits; {answer['sure']:.1f} would be to know which is true"
    parts.append(written(_LEFT + wide / 2, bottom + 40, words, 12, LIGHT["soft"], anchor="middle"))
    y = _TOP
    for one, lines in zip(some, blocks, strict=True):
        high = _high(lines)
        for j, line in enumerate(lines):
            parts.append(written(20, y + 13 + 15 * j, line, 12, LIGHT["ink"]))
        gain = one["gain"]
        middle = y + high / 2 - 3
        size = wide * scale(gain["value"])
        parts.append(
            element(
                "rect",
                x=_LEFT,
                y=middle - 7,
                width=size,
                height=14,
                fill=LIGHT["band"],
                stroke=LIGHT["band-edge"],
            )
        )
        low, end = (_LEFT + wide * scale(gain[key]) for key in ("lo", "hi"))
        line = f"M{low:.1f} {middle:.1f}H{end:.1f}M{low:.1f} {middle - 4:.1f}v8M{end:.1f} {middle - 4:.1f}v8"
        parts.append(element("path", d=line, stroke=LIGHT["ink"], stroke_width=1.5))
        y += high
    return picture(parts, _WIDE, height)


def _high(lines: Sequence[str]) -> float:
    return _LINE + 15.0 * (len(lines) - 1)


def page(answer: Mapping[str, Any]) -> str:
    """Write the page.

    Parameters
    ----------
    answer
        From `neuroflare.insight.experiment_document.document`.
    """
    said, caution = answer["sentences"]
    title = answer["rivals"]
    best = answer["candidates"][0]
    rows = []
    for one in answer["candidates"]:
        gain, told = one["gain"], one["told_apart"]
        ends = [told[0], told[-1]] if told else []
        rows.append(
            [
                one["title"],
                f"[{one['like']}](../studies/{one['like']}/study.yaml)",
                f"{gain['value']:.2f} ({gain['lo']:.2f} to {gain['hi']:.2f})",
                "–" if one["needed"] is None else str(one["needed"]),
                *(f"{title[p['one']]}, {title[p['other']]}: {100 * p['right']:.0f}" for p in ends),
                *([] if ends else ["–", "–"]),
            ]
        )
    heads = ["test", "like", "bits", "enough", "told best", "told worst"]
    found = [
        [title[name], _ends(ends, best["unit"])]
        if (ends := best["predicted"].get(name))
        else [title[name], "hardly anybody has the illness"]
        for name in title
    ]
    return _PAGE.format(
        said="\n".join(wrap(said, 108)),
        ranked=table(heads, rows),
        people=answer["people"],
        rivals=len(title),
        sure=answer["sure"],
        enough=100 * answer["enough"],
        most=answer["most_people"],
        predicted=table(["rival", best["title"]], found),
        pairs=_pairs(best, title),
        study=answer["study"],
        draws=answer["draws"],
        caution="\n".join(wrap(caution, 108)),
    )


def _ends(ends: Mapping[str, float], unit: str) -> str:
    low, middle, high = (f"{ends[key]:.3g}" for key in ("lo", "middle", "hi"))
    return f"{middle} ({low} to {high}) {'' if unit == '1' else unit}".strip()


def _pairs(one: Mapping[str, Any], title: Mapping[str, str]) -> str:
    right = {(pair["one"], pair["other"]): pair["right"] for pair in one["told_apart"]}
    right |= {(b, a): share for (a, b), share in right.items()}
    names = list(one["predicted"])
    rows = [
        [f"**{title[a]}**", *("" if a == b else f"{100 * right[a, b]:.0f}" for b in names)] for a in names
    ]
    return table(["", *(title[name] for name in names)], rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its picture.

    Parameters
    ----------
    arguments
        As for `neuroflare.report.rivals.main`; with its folder of simulations nothing is simulated again.

    Returns
    -------
    int
        0.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    draws = int(given[1]) if len(given) > 1 else DRAWS
    found = compared_for_pages(draws, Path(given[2]) if len(given) > 2 else None)
    weights = {name: one.weights for name, one in found.comparison.standings.items()}
    ranked = outlooks(list(load_candidates().values()), found.pool, weights, found.evidence, seed=SEED)
    answer = document(found, ranked, enough=ENOUGH, seed=SEED, model_hash=load_model("body").hash)
    pictures = folder / "images"
    pictures.mkdir(parents=True, exist_ok=True)
    (pictures / "experiment.svg").write_text(f"{draw_experiment(answer)}\n", encoding="utf-8")
    (folder / "experiment.md").write_text(page(answer), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
