"""The page of three virtual lives.

Run as ``python -m neuroflare.report.lives`` it lives them again and writes ``docs/lives.md`` and its picture.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from neuroflare.insight.stories import HURTS, Told, pain_later, tell
from neuroflare.model import Model, load_model
from neuroflare.model.arrows import arrows
from neuroflare.people import healthy
from neuroflare.people.stability import people_of_the_prior
from neuroflare.report.lives_picture import draw_lives

__all__ = ["main", "page"]

Floats = npt.NDArray[np.float64]


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
    lines = [
        "# Three virtual lives",
        "",
        "A computer model for learning and research. It cannot tell what will happen to you.",
        "",
        *_paragraph(
            "Made by `python -m neuroflare.report.lives`. **Nothing here is fitted**: all numbers "
            "are priors, most "
            "of them assumed. The page shows what the equations can do, not how often it happens."
        ),
        "![Courses of three virtual lives](images/lives.svg)",
        "",
        *_paragraph(
            "Time runs over two years; the bar on top of a panel marks how long the event lasts. "
            "Receptors are "
            "alpha-1 receptors on nerve endings above the healthy number, over the most that they can rise."
        ),
        "## Out of 100 virtual people, how many are free of pain a year later?",
        "",
        *_paragraph(
            f"Pain below {HURTS:g} of 10 in the limb and elsewhere. Typical numbers: {_count(ends)} "
            "people who "
            f"differ in their traits only. Whole prior: {_count(prior)} people who each also have a "
            "draw of all "
            "uncertain numbers of their own."
        ),
        "| after | typical numbers | whole prior |",
        "|---|---|---|",
    ]
    for name, values in ends.items():
        free = [f"{100.0 * float(np.mean(pain < HURTS)):.1f}" for pain in (values, prior[name])]
        lines.append(f"| {name} | {free[0]} | {free[1]} |")
    lines += [
        "",
        *_paragraph(
            "The two columns differ because nobody knows the numbers well: over the whole prior the "
            "loops of the "
            "body are strong in many draws. Fitting to published courses will narrow this."
        ),
    ]
    for one in told:
        if one.difference is not None:
            lines += _explained(one, model)
    return "\n".join(lines).rstrip() + "\n"


def _explained(one: Told, model: Model) -> list[str]:
    """Traits that made the difference, and what removing arrows does."""
    assert one.difference is not None and one.apart is not None
    known = arrows(model)
    lines = [f"## {one.title.capitalize()}, after {one.life.name}", ""]
    if one.difference.traits:
        lines += [
            *_paragraph(
                "Traits that made the difference, made typical one after the other, each time the one that "
                "helps most."
            ),
            "| trait | departure (sd between people) | pain a year later once it is typical |",
            "|---|---|---|",
            f"| none | | {one.difference.course[0]:.1f} |",
        ]
        for trait, left in zip(one.difference.traits, one.difference.course[1:], strict=True):
            lines.append(f"| {model.parameters[trait].meaning} | {one.apart[trait]:+.1f} | {left:.1f} |")
        lines.append("")
    lines += [
        *_paragraph(
            "What relieves when one arrow is removed for a year, and what is left a year after it is "
            "put back. "
            f"Only arrows that change the pain by at least 1 are listed; the model has {len(known)}."
        ),
        "| arrow removed | pain before | at the end of a year without it | a year after it is back |",
        "|---|---|---|---|",
    ]
    nothing, *others = one.reliefs
    telling = [relief for relief in others if abs(relief.without[0] - nothing.without[0]) >= 1.0]
    for relief in (nothing, *sorted(telling, key=lambda r: (r.after[0], r.without[0], r.arrow))):
        what = known[relief.arrow].meaning.removeprefix("switch: ") if relief.arrow else "none"
        pain = " | ".join(f"{values[0]:.1f}" for values in (relief.before, relief.without, relief.after))
        lines.append(f"| {what} | {pain} |")
    return [
        *lines,
        "",
        *_paragraph(
            "Relief that stays after an arrow is put back means that a loop was broken; relief that "
            "goes with it is "
            "a band-aid. These are arrows of a model and not treatments."
        ),
    ]


def _paragraph(words: str) -> list[str]:
    """Wrap a paragraph of Markdown, with an empty line behind it."""
    return [*textwrap.wrap(words, 118), ""]


def _count(ends: Mapping[str, Floats]) -> str:
    return f"{len(next(iter(ends.values()))):,}".replace(",", " ")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its picture into a folder (first argument) from so many people (second)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    count = int(given[1]) if len(given) > 1 else 2000
    model = load_model("body")
    crowd = healthy(model, count, 1, seed=5).parameters
    later = pain_later(model, crowd)
    told = tell(model, crowd, later)
    wide = pain_later(model, people_of_the_prior(model, count // 4, seed=5))
    ends, prior = ({name: np.maximum(*both) for name, both in pain.items()} for pain in (later, wide))
    (folder / "images").mkdir(parents=True, exist_ok=True)
    (folder / "images" / "lives.svg").write_text(str(draw_lives(told)) + "\n", encoding="utf-8")
    (folder / "lives.md").write_text(page(told, ends, prior, model), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
