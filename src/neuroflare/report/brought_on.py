"""The page of what brought fibromyalgia on: ``python -m neuroflare.report.brought_on [folder [draws]]``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import element, picture, written
from neuroflare.evidence import Ledger, load_ledger
from neuroflare.files import write_text_atomically
from neuroflare.fit.posterior import load_posterior
from neuroflare.insight.brought_on import EVERYTHING, THINGS, BroughtOn, brought_on
from neuroflare.model import load_model
from neuroflare.model.markdown import table
from neuroflare.people.facts_file import load_facts
from neuroflare.report.paragraphs import item, paragraph
from neuroflare.scoring.words import MEDICAL_LINE

__all__ = ["draw_brought_on", "main", "page"]

Floats = npt.NDArray[np.float64]

DRAWS, SEED = 192, 1
SAID = (
    "trigger-stress-fm-bennett2007",
    "trigger-emotion-fm-bennett2007",
    "trigger-mva-fm-bennett2007",
    "trigger-injury-fm-bennett2007",
    "trigger-trauma-fm-oh2019",
)
"""What people who live with fibromyalgia say of its beginning; several answers were allowed."""
_LEFT, _WIDE, _ROW, _TOP = 330.0, 420.0, 24.0, 112.0
_PAGE = """\
<!-- Built by: python -m neuroflare.report.brought_on -->

# What brought it on?

{medical}

{who}

A model can do what no survey can: let the same person live the same life again without one thing of it,
or in a body of which one trait is typical. Whoever is then free of the diagnosis *owed* it to that thing:
without it they would not have it now. An illness may need several things at once, an operation and
receptors that come easily, say; take either away and it is gone. So the shares add up to more than 100.

![How many would be free of the diagnosis without one thing](images/brought-on.svg)

## What happened

{things}

## Who it happened to

{traits}

In brackets: 90 of 100 readings of the numbers. A trait is made typical with all parameters that it moves.

{told}

## What people say

{said}

## What this does not say

- That this is so in people. How often what happens, and how hard it hits, is mostly assumed
  ([town.md](town.md)), and so are most numbers of the body ([parameters.md](parameters.md)).
- What happened more than ten years ago. Everybody in the town begins well and without a past.
- What brought on the illness of any one person. Few things are enough by themselves, and readings of the
  numbers differ widely.
- That taking the thing away would help now. What brought an illness on need not be what keeps it going:
  [lasting.md](lasting.md), [contribution.md](contribution.md).

`neuroflare.insight.brought_on.brought_on` does it for other numbers of people and readings.
"""


def _span(values: Floats) -> str:
    """Mean of readings and where 90 of 100 lie, of 100."""
    low, high = np.quantile(100.0 * values, [0.05, 0.95])
    return f"{100.0 * values.mean():.0f} ({low:.0f} to {high:.0f})"


def _ordered(found: BroughtOn, names: Sequence[str]) -> list[str]:
    return sorted(names, key=lambda name: -float(found.owed[name].mean()))


def _traits(found: BroughtOn) -> list[str]:
    return _ordered(found, [name for name in found.owed if name not in (*THINGS, EVERYTHING)])


def draw_brought_on(found: BroughtOn) -> Markup:
    """Draw how many would be free of the diagnosis without one thing, or with one trait typical.

    Parameters
    ----------
    found
        From `neuroflare.insight.brought_on.brought_on`.
    """
    parts: list[tuple[str, list[tuple[str, str]]]] = [
        ("without, in their lives", [(name, name) for name in _ordered(found, list(THINGS))]),
        ("with a typical trait", [(name, name.replace("-", " ")) for name in _traits(found)]),
    ]
    rows = sum(len(some) for _, some in parts)
    height = _TOP + _ROW * rows + 2 * 34.0 + 56.0
    width = _LEFT + _WIDE + 110.0
    told = "; ".join(f"{words} {_span(found.owed[name])}" for _, some in parts for name, words in some)
    drawn = [
        element("title", "What brought it on?"),
        element("desc", f"Of 100 virtual people living with fibromyalgia, free of the diagnosis: {told}."),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        written(24, 34, "What brought it on, in the model", 17, LIGHT["ink"], weight="600"),
        written(24, 58, "Of 100 virtual people living with fibromyalgia, so many would be free of the", 13,
                LIGHT["soft"]),
        written(24, 76, "diagnosis without one thing. The line spans 90 of 100 readings of the numbers.", 13,
                LIGHT["soft"]),
    ]  # fmt: skip
    bottom = height - 44.0
    for tick in (0, 25, 50, 75, 100):
        x = _LEFT + _WIDE * tick / 100.0
        drawn.append(element("path", d=f"M{x:g} {_TOP - 8:g}V{bottom:g}", stroke=LIGHT["grid"]))
        drawn.append(written(x, bottom + 20, f"{tick}", 11, LIGHT["soft"], anchor="middle"))
    y = _TOP
    for (heading, some), colour in zip(parts, ("vessel", "nerve"), strict=True):
        drawn.append(written(24, y + 12, heading, 13, LIGHT["ink"], weight="600"))
        y += 34.0
        for name, words in some:
            share = 100.0 * found.owed[name]
            low, high = (_LEFT + _WIDE * float(np.quantile(share, q)) / 100.0 for q in (0.05, 0.95))
            long = _WIDE * float(share.mean()) / 100.0
            drawn += [
                written(_LEFT - 12, y + 5, words, 12, LIGHT["ink"], anchor="end"),
                element("rect", x=_LEFT, y=y - 7, width=long, height=13, fill=LIGHT[colour]),
                element("path", d=f"M{low:.1f} {y + 9:g}H{high:.1f}", stroke=LIGHT["ink"], stroke_width=1.5),
                written(_LEFT + _WIDE + 16, y + 5, f"{share.mean():.0f}", 12, LIGHT["ink"]),
            ]
            y += _ROW
    return picture(drawn, width, height)


def page(found: BroughtOn, meaning: Mapping[str, str], ledger: Ledger) -> str:
    """Write the page.

    Parameters
    ----------
    found
        From `neuroflare.insight.brought_on.brought_on`.
    meaning
        Trait to its meaning in plain words.
    ledger
        What people say of how it began.
    """
    things = [
        [name, _span(found.owed[name]), *_came_before(found, name)]
        for name in (*_ordered(found, list(THINGS)), EVERYTHING)
    ]
    traits = [
        [meaning[name], _span(found.owed[name]), *(f"{one:+.1f}" for one in found.before[name].mean(axis=0))]
        for name in _traits(found)
    ]
    free = "of 100, free of the diagnosis"
    return _PAGE.format(
        medical=paragraph(MEDICAL_LINE),
        who=paragraph(_who(found)),
        things=table(["without", free, "had come to, of 100 who are ill", "of 100 others"], things),
        traits=table(["trait made typical", free, "those who are ill, SD", "others, SD"], traits),
        told=paragraph(_told(found, meaning)),
        said=_said(ledger, found),
    )


def _came_before(found: BroughtOn, name: str) -> list[str]:
    if name == EVERYTHING:
        return ["", ""]
    if name not in found.before:
        return ["everybody has it", "everybody has it"]
    return [f"{100 * one:.0f}" for one in found.before[name].mean(axis=0)]


def _who(found: BroughtOn) -> str:
    women, age = 100.0 * found.women.mean(axis=0), found.age.mean(axis=0)
    return (
        f"Of {found.lives} people of a [virtual town](town.md) under each of {found.tried} readings of the "
        "numbers, those who meet the criteria of fibromyalgia (ACR 2016) after ten years, and met them three "
        f"years before or earlier: {int(found.ill.sum())} people under the {len(found.draws)} readings that "
        f"have at least three. Of 100 of them {women[0]:.0f} are women ({women[1]:.0f} of the others), and "
        f"they are {age[0]:.0f} years old ({age[1]:.0f}). Everybody begins well."
    )


def _told(found: BroughtOn, meaning: Mapping[str, str]) -> str:
    happened = [name for name in _ordered(found, list(THINGS)) if name in found.before]
    first, *others = happened
    often = max(others, key=lambda name: float(found.before[name].mean(axis=0)[0]))
    trait, second = _traits(found)[:2]
    owed = {name: f"{100 * share.mean():.0f}" for name, share in found.owed.items()}
    seen = {name: [f"{100 * one:.0f}" for one in found.before[name].mean(axis=0)] for name in happened}
    return (
        f"Of all that happens {first} weigh most: they had come to {seen[first][0]} of 100 who are ill and "
        f"to {seen[first][1]} of 100 others, and {owed[first]} of 100 would be free of the diagnosis without "
        f"them. How often a thing came before is no measure of what it did: {often} had come to "
        f"{seen[often][0]} of 100 who are ill, to {seen[often][1]} of 100 others, and {owed[often]} of 100 "
        f"owe it to them. Of traits the first is {meaning[trait]}: were it typical, and all else the same, "
        f"{owed[trait]} of 100 would be free of the diagnosis; the next is {meaning[second]} "
        f"({owed[second]})."
    )


def _said(ledger: Ledger, found: BroughtOn) -> str:
    lines = [item(f"- {ledger[name].statement} (`{name}`)") for name in SAID]
    owed = {name: f"{100 * found.owed[name].mean():.0f}" for name in THINGS}
    beside = (
        f"Beside these: of 100 virtual people {owed['injuries']} owe it to injuries, "
        f"{owed['times of stress']} to times of stress, {owed['stress of every day']} to the stress of every "
        f"day, and {owed['operations']} to operations, which these surveys did not name. Answers about the "
        "past are no experiment, and the model may still be the one that errs: how often there are "
        "operations, and how hard they and injuries hit, is assumed. Nothing was fitted to these answers."
    )
    return "\n".join(lines) + "\n\n" + paragraph(beside)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its picture.

    Parameters
    ----------
    arguments
        Folder to write into, ``docs`` when left out, and how many readings of the numbers are tried.

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
    found = brought_on(model, draws=draws, seed=SEED, deviates=deviates)
    meaning = {name: trait.meaning for name, trait in load_facts().traits.items()}
    (folder / "images").mkdir(parents=True, exist_ok=True)
    write_text_atomically(folder / "images" / "brought-on.svg", str(draw_brought_on(found)))
    write_text_atomically(folder / "brought-on.md", page(found, meaning, load_ledger()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
