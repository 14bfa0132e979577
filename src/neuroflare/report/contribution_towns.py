"""Whether the truth of made-up towns is found again, as a table and a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from neuroflare.insight.contribution_words import parts_of_100
from neuroflare.insight.known_towns import KnownTown
from neuroflare.model.markdown import table
from neuroflare.report.paragraphs import paragraph

__all__ = ["fed", "known"]

_TOWN_WHEN = {"short": "a day", "lasting": "a year"}


def known(towns: Sequence[KnownTown]) -> str:
    """Write the table of made-up towns: what is true in each, and what was found."""
    rows = [
        [
            one.name,
            str(one.lives),
            str(one.hurt),
            str(one.people),
            _TOWN_WHEN[one.when],
            f"{100 * one.truth:.0f}",
            parts_of_100(dict(zip(("mean", "lo", "hi"), one.found, strict=True)), 100.0),
            "yes" if one.recovered else "no",
        ]
        for one in towns
    ]
    heads = [
        "town",
        "fractures",
        "who hurt",
        "measured",
        "after",
        "true part of the periphery, of 100",
        "found",
        "inside",
    ]
    return table(heads, rows)


def fed(towns: Sequence[KnownTown]) -> str:
    """Say how many hurt where both kinds of mechanism are there, and where only one is."""
    hurt = {one.name: one.hurt for one in towns}
    apart, together = hurt["central only"] + hurt["peripheral only"], hurt["both in each body"]
    words = ": in the model the two feed each other" if together > apart else ""
    return paragraph(
        f"Of as many fractures each time, {together} people hurt where both kinds of mechanism are there, "
        f"and {apart} in the first two towns together{words}."
    )
