"""Three virtual lives after one kind of equations: one heals, one becomes CRPS, one becomes fibromyalgia.

Run as ``python -m neuroflare.report.lives`` it lives them again and writes ``docs/lives.md`` and its picture.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from markupsafe import Markup

from neuroflare.insight.held_by import Relief, relief_by_arrow
from neuroflare.insight.life import Life, lived
from neuroflare.insight.traits import Difference, departures, what_made_the_difference
from neuroflare.model import Model, load_model
from neuroflare.model.arrows import arrows
from neuroflare.people import healthy
from neuroflare.people.stability import people_of_the_prior
from neuroflare.report.palette import LIGHT
from neuroflare.report.svg import Scale, element, join

__all__ = ["FRACTURE", "INFECTION", "STRESS", "Told", "draw", "main", "tell"]

Floats = npt.NDArray[np.float64]

FRACTURE = Life(
    "a wrist fracture with five weeks of cast",
    (("fracture", 0.0, None, None, 1.0), ("immobilisation", 0.0, 35.0, None, 1.0)),
)
INFECTION = Life("an infection like influenza", (("infection", 0.0, None, None, 1.0),))
STRESS = Life("half a year of strong stress", (("stress", 0.0, 182.0, None, 1.0),))

HURTS = 1.0
"""Pain, 0 to 10, from which on a person counts as in pain."""
FOLLOWED = 365.0
"""Days after which a state counts as lasting."""
LIMB, ELSEWHERE = "central_limb_pain", "central_axial_pain"

_PANELS: tuple[tuple[str, float, tuple[tuple[str, str, str], ...]], ...] = (
    ("pain, 0 to 10", 10.0, (("limb", LIMB, "vessel"), ("elsewhere", ELSEWHERE, "nerve"))),
    (
        "limb: inflammation; receptors of noradrenaline",
        1.0,
        (("inflammation", "limb_tissue_inflammation", "immune"), ("receptors", "receptors", "messenger")),
    ),
    (
        "limb warmer than the other side, degC",
        3.0,
        (("difference", "difference", "vessel"),),
    ),
    (
        "spinal cord: potentiation at the limb, elsewhere",
        1.0,
        (("limb", "limb_cord_ltp", "vessel"), ("elsewhere", "axial_cord_ltp", "nerve")),
    ),
    (
        "fatigue; poor sleep, 0 to 10",
        10.0,
        (("fatigue", "central_fatigue", "nerve"), ("sleep", "central_unrefreshed", "absent")),
    ),
)
_OUTPUTS = (
    LIMB, ELSEWHERE, "limb_tissue_inflammation", "limb_junction_alpha1_nerve", "limb_vessels_skin_temperature",
    "mirror_vessels_skin_temperature", "limb_cord_ltp", "axial_cord_ltp", "central_fatigue", "central_unrefreshed",
)  # fmt: skip


@dataclass(frozen=True)
class Told:
    """One life and what explains it.

    Parameters
    ----------
    title
        What became of it.
    life
        What happened.
    number
        Which person of the crowd; None for the typical person.
    days, courses
        Days, and each quantity over them.
    difference
        Traits that made the difference; None where nothing had to be explained.
    apart
        Departures of these traits in standard deviations between people.
    reliefs
        What removing each arrow did; empty where nothing lasted.
    """

    title: str
    life: Life
    number: int | None
    days: Floats
    courses: Mapping[str, Floats]
    difference: Difference | None = None
    apart: Mapping[str, float] | None = None
    reliefs: Sequence[Relief] = ()


def tell(model: Model, crowd: Mapping[str, Floats], workers: int = 0) -> tuple[list[Told], dict[str, Floats]]:
    """Live the three lives and find two people of a crowd for whom they end badly.

    Parameters
    ----------
    model
        The body.
    crowd
        Parameter id to one value per person: people of one draw of the uncertain numbers.
    workers
        Threads; 0 is one per core.

    Returns
    -------
    list of Told, and for each kind of life the pain a year later, ``person``
        The typical person after a fracture; the first of the crowd whose limb goes on hurting and nothing
        else; the first whose whole body goes on hurting after stress. A life that nobody of the crowd has is
        left out.
    """
    days = np.unique(np.concatenate([np.linspace(0, 60, 61), np.linspace(60, 730, 68)]))
    ends = lived(
        model,
        crowd,
        [(life, ()) for life in (FRACTURE, INFECTION, STRESS)],
        (LIMB, ELSEWHERE),
        [FOLLOWED],
        workers=workers,
    )
    pain = {
        life.name: np.max([e.courses[LIMB][:, 0], e.courses[ELSEWHERE][:, 0]], axis=0)
        for life, e in zip((FRACTURE, INFECTION, STRESS), ends, strict=True)
    }
    limb, elsewhere = (ends[0].courses[name][:, 0] for name in (LIMB, ELSEWHERE))
    regional = np.flatnonzero((limb > HURTS) & (elsewhere < HURTS))
    widespread = np.flatnonzero(ends[2].courses[ELSEWHERE][:, 0] > HURTS)
    told = [_told(model, "heals", FRACTURE, None, {}, days, workers)]
    for title, life, found, quantity in (
        ("pain stays in the limb", FRACTURE, regional, LIMB),
        ("pain is everywhere and stays", STRESS, widespread, ELSEWHERE),
    ):
        if found.size:
            number = int(found[0])
            person = {name: float(values[number]) for name, values in crowd.items()}
            told.append(_told(model, title, life, number, person, days, workers, quantity))
    return told, pain


def _told(
    model: Model,
    title: str,
    life: Life,
    number: int | None,
    person: Mapping[str, float],
    days: Floats,
    workers: int,
    quantity: str | None = None,
) -> Told:
    people = {name: np.array([value]) for name, value in person.items()}
    (course,) = lived(model, people, [(life, ())], _OUTPUTS, days, workers=workers)
    courses = {name: values[0] for name, values in course.courses.items()}
    courses["difference"] = (
        courses["limb_vessels_skin_temperature"] - courses["mirror_vessels_skin_temperature"]
    )
    most = model.parameters["adrenergic_expression_nerve"].value
    courses["receptors"] = (courses["limb_junction_alpha1_nerve"] - 1.0) / most
    if quantity is None:
        return Told(title, life, number, days, courses)
    difference = what_made_the_difference(
        model, person, life, quantity, day=FOLLOWED, below=HURTS, workers=workers
    )
    apart = departures(model, person)
    reliefs = relief_by_arrow(model, people, life, quantity, begin=FOLLOWED, workers=workers)
    return Told(
        title, life, number, days, courses, difference, {n: apart[n] for n in difference.traits}, reliefs
    )


def draw(told: Sequence[Told]) -> Markup:
    """Draw lives side by side, quantities below each other.

    Parameters
    ----------
    told
        Two or three lives.

    Returns
    -------
    Markup
        One SVG picture on light paper.
    """
    wide, high, left, top, gap = 300.0, 110.0, 46.0, 66.0, 34.0
    width, height = left + len(told) * (wide + gap), top + len(_PANELS) * (high + 44.0) + 24.0
    parts = [element("rect", width=width, height=height, fill=LIGHT["page"])]
    for column, one in enumerate(told):
        x = left + column * (wide + gap)
        parts.append(_text(x, 26, one.title, 17, "ink", weight="600"))
        parts.append(_text(x, 46, f"after {one.life.name}", 13, "soft"))
        for row, (name, most, lines) in enumerate(_PANELS):
            y = top + row * (high + 44.0)
            parts.append(_panel(one, name, most, lines, x, y + 16.0, wide, high, first=column == 0))
    for month in range(0, 25, 6):
        for column in range(len(told)):
            x = left + column * (wide + gap) + wide * month / 24.0
            parts.append(_text(x, height - 10, f"{month} mo" if month else "0", 11, "soft", anchor="middle"))
    return element(
        "svg",
        join(parts),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width:g} {height:g}",
        width=f"{width:g}",
        height=f"{height:g}",
        font_family="system-ui, sans-serif",
        role="img",
        aria_label="Courses of three virtual lives over two years",
    )


def _panel(
    one: Told,
    name: str,
    most: float,
    lines: Sequence[tuple[str, str, str]],
    x: float,
    y: float,
    wide: float,
    high: float,
    *,
    first: bool,
) -> Markup:
    along, up = Scale(0.0, 730.0), Scale(0.0, most)
    parts = [element("rect", x=x, y=y, width=wide, height=high, fill=LIGHT["card"], stroke=LIGHT["line"])]
    if first:
        parts.append(_text(x, y - 6, name, 12, "soft"))
    for share in (0.0, 0.5, 1.0):
        at = y + high * (1.0 - share)
        parts.append(element("path", d=f"M{x:g} {at:g}h{wide:g}", stroke=LIGHT["grid"]))
        if first:
            parts.append(_text(x - 6, at + 4, f"{most * share:g}", 11, "soft", anchor="end"))
    last = one.life.ends
    if last > 0.0:
        parts.append(
            element("rect", x=x, y=y, width=wide * along(last), height=5, fill=LIGHT["near"], opacity=0.5)
        )
    for index, (label, quantity, colour) in enumerate(lines):
        values = one.courses[quantity]
        points = " ".join(
            f"{x + wide * along(t):.1f},{y + high * (1.0 - up(v)):.1f}"
            for t, v in zip(one.days.tolist(), values.tolist(), strict=True)
        )
        parts.append(
            element(
                "polyline",
                points=points,
                fill="none",
                stroke=LIGHT[colour],
                stroke_width=2.2,
                stroke_dasharray=None if index == 0 else "5 3",
            )
        )
        if len(lines) > 1 and first:
            parts.append(_text(x + wide - 6, y + 16 + 14 * index, label, 11, colour, anchor="end"))
    return join(parts)


def _text(
    x: float,
    y: float,
    words: str,
    size: int,
    colour: str,
    *,
    anchor: str = "start",
    weight: str | None = None,
) -> Markup:
    return element(
        "text", words, x=x, y=y, font_size=size, fill=LIGHT[colour], text_anchor=anchor, font_weight=weight
    )


def _of_100(share: float) -> str:
    return f"{100.0 * share:.1f}"


def page(told: Sequence[Told], ends: Mapping[str, Floats], prior: Mapping[str, Floats], model: Model) -> str:
    """Write the page for readers.

    Parameters
    ----------
    told
        The lives.
    ends, prior
        Pain a year later by life: of people of the typical numbers, and of people who each have uncertain
        numbers of their own.
    model
        The body.

    Returns
    -------
    str
        Markdown.
    """
    known = arrows(model)
    lines = [
        "# Three virtual lives",
        "",
        "A computer model for learning and research. It cannot tell what will happen to you.",
        "",
        "Made by `python -m neuroflare.report.lives`. **Nothing here is fitted**: all numbers are priors, most of them",
        "assumed. The page shows what the equations can do, not how often it happens.",
        "",
        "![Courses of three virtual lives](images/lives.svg)",
        "",
        "Time runs over two years; the bar on top of a panel marks how long the event lasts. Receptors are alpha-1",
        "receptors on nerve endings above the healthy number, over the most that they can rise.",
        "",
        "## Out of 100 virtual people, how many are free of pain a year later?",
        "",
        f"Pain below {HURTS:g} of 10 in the limb and elsewhere. Typical numbers: {_count(ends)} people who differ in their",
        f"traits only. Whole prior: {_count(prior)} people who each also have a draw of all uncertain numbers of their own.",
        "",
        "| after | typical numbers | whole prior |",
        "|---|---|---|",
    ]
    for name, values in ends.items():
        lines.append(
            f"| {name} | {_of_100(np.mean(values < HURTS))} | {_of_100(np.mean(prior[name] < HURTS))} |"
        )
    lines += [
        "",
        "The two columns differ because nobody knows the numbers well: over the whole prior the loops of the body are",
        "strong in many draws. Fitting to published courses will narrow this.",
        "",
    ]
    for one in told:
        if one.difference is None:
            continue
        lines += [f"## {one.title.capitalize()}, after {one.life.name}", ""]
        if one.difference.traits:
            lines += [
                "Traits that made the difference: made typical one after the other, each time the one that helps most.",
                "",
                "| trait | departure (sd between people) | pain a year later once it is typical |",
                "|---|---|---|",
                f"| none | | {one.difference.course[0]:.1f} |",
            ]
            for trait, left in zip(one.difference.traits, one.difference.course[1:], strict=True):
                assert one.apart is not None
                lines.append(f"| {model.parameters[trait].meaning} | {one.apart[trait]:+.1f} | {left:.1f} |")
            lines.append("")
        lines += [
            "What relieves when one arrow is removed for a year, and what is left a year after it is put back. Only",
            "arrows that change the pain by at least 1 are listed; the model has " + str(len(known)) + ".",
            "",
            "| arrow removed | pain before | at the end of a year without it | a year after it is back |",
            "|---|---|---|---|",
        ]
        nothing, *others = one.reliefs
        lines.append(
            f"| none | {nothing.before[0]:.1f} | {nothing.without[0]:.1f} | {nothing.after[0]:.1f} |"
        )
        telling = [r for r in others if abs(r.without[0] - nothing.without[0]) >= 1.0]
        for relief in sorted(telling, key=lambda r: (r.after[0], r.without[0], r.arrow)):
            lines.append(
                f"| {known[relief.arrow].meaning.removeprefix('switch: ')} | {relief.before[0]:.1f} | {relief.without[0]:.1f} | {relief.after[0]:.1f} |"
            )
        lines += [
            "",
            "Relief that stays after an arrow is put back is the model's word for a loop that was broken; relief",
            "that goes with it is a band-aid. These are arrows of a model and not treatments.",
            "",
        ]
    return "\n".join(lines).rstrip() + "\n"


def _count(ends: Mapping[str, Floats]) -> str:
    return f"{len(next(iter(ends.values()))):,}".replace(",", " ")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its picture into a folder; the first argument names it, the second how many people."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    count = int(given[1]) if len(given) > 1 else 2000
    model = load_model("body")
    told, ends = tell(model, healthy(model, count, 1, seed=5).parameters)
    wide = people_of_the_prior(model, count // 4, seed=5)
    lives = (FRACTURE, INFECTION, STRESS)
    late = lived(model, wide, [(life, ()) for life in lives], (LIMB, ELSEWHERE), [FOLLOWED])
    prior = {
        life.name: np.max([e.courses[LIMB][:, 0], e.courses[ELSEWHERE][:, 0]], axis=0)
        for life, e in zip(lives, late, strict=True)
    }
    (folder / "images").mkdir(parents=True, exist_ok=True)
    (folder / "images" / "lives.svg").write_text(str(draw(told)) + "\n", encoding="utf-8")
    (folder / "lives.md").write_text(page(told, ends, prior, model), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
