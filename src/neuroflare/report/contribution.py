"""The page ``docs/contribution.md``: ``python -m neuroflare.report.contribution [folder [kept]]``."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import wrap
from typing import Any

from markupsafe import Markup

from neuroflare.data_files import data_path
from neuroflare.drawing.svg import element
from neuroflare.insight.contribution_run import answer
from neuroflare.insight.contribution_words import PLACES, parts_of_100
from neuroflare.insight.ill_people import NobodyIll
from neuroflare.insight.known_towns import KnownTown, known_towns
from neuroflare.insight.mechanisms import Mechanisms, load_mechanisms
from neuroflare.model import load_model
from neuroflare.report.contribution_evidence import confronted
from neuroflare.report.contribution_pictures import NAMES, draw_mechanisms, draw_shares
from neuroflare.report.contribution_tables import assumed_item, capital, group_section, removed_table
from neuroflare.report.contribution_towns import fed, known
from neuroflare.report.paragraphs import paragraph
from neuroflare.scoring.words import MEDICAL_LINE
from neuroflare.store.kept import Kept
from neuroflare.trials.durability import FEWEST_DRAWS

__all__ = ["main", "page", "section"]

SIZES: Mapping[str, tuple[int, int]] = {
    "fm": (8, 144),
    "crps-acute": (6, 192),
    "crps-chronic": (6, 192),
    "sfn": (6, 384),
}
"""People in each reading of the numbers, and readings that are tried: more where few fall ill."""
SEED = 1
TOWN_PEOPLE, TOWN_DRAWS, SOLVED = 4, 72, 3

_WHEN = {"short": "a day", "lasting": "a year"}
_PAGE = """\
<!-- Built by: python -m neuroflare.report.contribution -->

# How much does the periphery contribute?

{medical}

Pain that lasts may be carried by the skin, the deep tissue and their small nerves; by sympathetic nerves
and the receptors by which they reach these; or by the spinal cord and the brain. This page asks the
model, for each group of virtual people, what happens when one mechanism after the other is taken away.

## The answer in short

{short}

![Where the pain is carried, in the model](images/contribution-shares.svg)

![What each mechanism carries of the pain, in the model](images/contribution-mechanisms.svg)

**Two questions, two answers.** *A day later* asks what carries the pain of today: what is held at rest
now, and how the person feels tomorrow. *A year later* asks what keeps the illness going: a mechanism that
carries little today may be the one without which the rest dies down. In a loop that holds itself every
link may be needed; then taking any one away ends the pain, and each link is given the same share.

**Healthy people have these mechanisms too.** Removing one means holding it at the person's own healthy
resting value, not at zero.

## What was seen in people

No study removed a mechanism in people as is done here. These came near it. What they found is quoted from
the [ledger](evidence.md); what the model gives for the same thing is read from the
[scorecard](scorecard.md), with its verdict. Nothing here was fitted to them for this page.

{evidence}

## What is removed, and how

A mechanism is a named set of states, arrows and inputs in one file,
[models/mechanisms.yaml](../models/mechanisms.yaml), each with a reason. A *state* is put back to the
value that it has when the same person is well, and every rate that moves it is stopped; an *arrow* is
switched off where nothing passes it at rest; an *input*, such as stress, goes back to rest. A test holds
all of them to it: removing any mechanism from a healthy person at rest changes nothing.

{removed}

What belongs to none of them: the injury itself while it heals, the rating of pain, fatigue and thinking,
changes of skin, nails and bone.

## How it is counted

Mechanisms act together, so that what one does depends on which others are there. Each is given its
*Shapley value*: what its removal takes off the pain, on average over all orders in which all can be
removed. The values add up to the effect of removing all. A mechanism that does nothing has 0; one that
relieves has a negative value; two that do the same share alike.

Everybody of a group walks through one order of removal and through its reverse. People at the same place
under different readings of the numbers have the same order, and every thirteen people hold each mechanism
at each place once, so that differences between readings are not luck. `--person N` follows one person of
each reading and simulates all 8192 coalitions: no sampling is left then.

Shares by place are shares of what all mechanisms carry together. Since values may be negative, a share
may lie below 0 or above 100; a reading in which they carry less than a tenth of the pain that the group
has at first says nothing of shares. In brackets: 90 of 100 readings of the uncertain numbers. **The data do
not decide** where posterior and prior agree: the mean of each lies in the interval of the other, and the
interval after the data is at least two thirds as wide as before.

## Does it find the truth where the truth is known?

In invented towns everybody breaks a wrist, and those count who hurt three months later. In the first
nobody has any mechanism outside cord and brain, from the first day of life; in the second nobody has any
but those of skin, deep tissue and small nerves; the third puts the people of both together. In the fourth
everybody has all, and the truth is the exact solution over all coalitions. People are drawn from the
priors.

{towns}

In brackets: 90 of 100 repeats, with other people in the first three towns, and with other orders for the
same people in the fourth.

{feed}

## What this page cannot say

- {assumed}
- The answer stands and falls with the way people fall ill. Fibromyalgia comes from lives of a virtual town
  here; to CRPS and to small-fibre neuropathy one life leads, in people many do.
- Anything on a treatment. No treatment removes a mechanism altogether, or nothing else with it.
- Where the pain of any one person is. Readings of the numbers differ, and people do.
- Mood, thought, age and genes, which the model does not have, or only as stress, sleep and expectation.

`neuroflare insight contribution --group fm` does it for other numbers of people and readings
([commands.md](commands.md#insight-contribution)).

{groups}"""


def page(
    documents: Sequence[Mapping[str, Any]],
    towns: Sequence[KnownTown],
    mechanisms: Mechanisms,
    scorecard: Mapping[str, Any],
    nobody: Mapping[str, int] | None = None,
) -> str:
    """Write the page.

    Parameters
    ----------
    documents
        One of each group, from `neuroflare.insight.contribution_run.answer`.
    towns
        From `neuroflare.insight.known_towns.known_towns`.
    mechanisms
        What was removed.
    scorecard
        Latest scorecard, for what the model gives where people were studied.
    nobody
        Groups that have no document since nobody belongs to them, with how many readings were tried.
    """
    without = [
        f"**{capital(NAMES[group])}.** Under none of {tried} readings of the numbers do enough people have "
        "it to be a group, so that nothing can be said of it."
        for group, tried in (nobody or {}).items()
    ]
    return _PAGE.format(
        medical="\n".join(wrap(MEDICAL_LINE, 106)),
        short=paragraph(_at_a_glance(documents))
        + "\n\n"
        + "\n\n".join(paragraph(said) for said in (*map(_in_short, documents), *without)),
        groups="\n".join(group_section(one) for one in documents),
        removed=removed_table(mechanisms),
        towns=known(towns),
        feed=fed(towns),
        evidence=confronted(scorecard),
        assumed=assumed_item(documents),
    )


def section(documents: Sequence[Mapping[str, Any]]) -> Markup:
    """Give the answer as one section of an HTML page: its pictures, and the answer to the title.

    Parameters
    ----------
    documents
        One of each group.
    """
    return element(
        "section",
        element("h2", "How much does the periphery contribute?", id="contribution"),
        element("p", _at_a_glance(documents)),
        draw_shares(documents),
        draw_mechanisms(documents),
        *(element("p", _in_short(one).replace("**", "")) for one in documents),
        element("p", MEDICAL_LINE),
        aria_labelledby="contribution",
    )


def _at_a_glance(documents: Sequence[Mapping[str, Any]]) -> str:
    """Answer the title in a few sentences."""
    shares = {when: [100.0 * one["peripheral_share"][when]["mean"] for one in documents] for when in _WHEN}
    both = [part for parts in shares.values() for part in parts]
    alone = (
        "Neither place carries such pain alone in the model. " if 5.0 < min(both) <= max(both) < 95.0 else ""
    )
    spans = {when: f"{min(parts):.0f} to {max(parts):.0f}" for when, parts in shares.items()}
    assumed = [
        one["assumed_share"]["lasting"] for one in documents if one["assumed_share"]["lasting"] is not None
    ]
    rests = (
        f" At least {100 * min(assumed):.0f} of 100 parts of what is uncertain rest on assumed numbers."
        if assumed
        else ""
    )
    return (
        f"{alone}Skin, deep tissue and their small nerves carry {spans['short']} of 100 parts of it within a "
        f"day, depending on the illness, and {spans['lasting']} of 100 parts of what keeps it going over a "
        f"year. The intervals below are wide.{rests}"
    )


def _in_short(document: Mapping[str, Any]) -> str:
    """The first sentences of a group: shares, and whether data decide."""
    share = document["peripheral_share"]
    parts = {
        (place, when): parts_of_100(document[f"{place}_share"][when], 100.0)
        for place in PLACES
        for when in _WHEN
    }
    decided = share.get("decided", {})
    words = {
        False: "the data do not decide it",
        True: "the data move it",
        None: "too few readings to compare",
    }
    before = (
        f" Before any data: {parts_of_100(share['prior']['short'], 100.0)} a day later "
        f"({words[decided['short']]}), {parts_of_100(share['prior']['lasting'], 100.0)} a year later "
        f"({words[decided['lasting']]})."
        if "prior" in share
        else " There are no such people before any data."
    )
    count = document["draws_with_people"]["posterior"]
    gone = document["left_out"]["lasting"]
    left_out = (
        f" In {gone} of {count} readings next to no pain is left after a year that could be shared out; "
        "shares leave them out."
        if gone
        else ""
    )
    few = (
        f" Only {count} readings have such people, too few to trust these intervals."
        if count < FEWEST_DRAWS
        else ""
    )
    return (
        f"**{capital(NAMES[document['group']])}.** "
        f"Of 100 parts of the pain that goes, {parts['peripheral', 'short']} belong to "
        f"{PLACES['peripheral']} a day after everything is removed, and {parts['peripheral', 'lasting']} a "
        f"year after; {parts['between', 'short']} and {parts['between', 'lasting']} to {PLACES['between']}; "
        f"{parts['central', 'short']} and {parts['central', 'lasting']} to {PLACES['central']}."
        f"{left_out}{before}{few}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its pictures.

    Parameters
    ----------
    arguments
        Folder to write into, ``docs`` when left out; and a folder in which simulations are kept.

    Returns
    -------
    int
        0.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    keep = Kept(Path(given[1])) if len(given) > 1 else None
    model = load_model("body")
    mechanisms = load_mechanisms(model)
    documents, nobody = [], {}
    for group, (people, draws) in SIZES.items():
        try:
            documents.append(answer(model, group, people=people, draws=draws, seed=SEED, keep=keep))
        except NobodyIll:
            nobody[group] = draws
    towns = known_towns(
        model, mechanisms, people=TOWN_PEOPLE, draws=TOWN_DRAWS, solved=SOLVED, seed=SEED, keep=keep
    )
    scorecard = json.loads((data_path("docs/results/scorecard.json")).read_text(encoding="utf-8"))
    pictures = folder / "images"
    pictures.mkdir(parents=True, exist_ok=True)
    for name, drawn in (
        ("contribution-shares", draw_shares(documents)),
        ("contribution-mechanisms", draw_mechanisms(documents)),
    ):
        (pictures / f"{name}.svg").write_text(f"{drawn}\n", encoding="utf-8")
    (folder / "contribution.md").write_text(
        page(documents, towns, mechanisms, scorecard, nobody), encoding="utf-8"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
