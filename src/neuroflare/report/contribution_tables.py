"""Tables of the page on contribution: each group, what is removed, what rests on assumptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from neuroflare.insight.contribution_words import parts_of_100
from neuroflare.insight.mechanisms import Mechanisms
from neuroflare.model.markdown import table
from neuroflare.report.contribution_pictures import NAMES
from neuroflare.report.paragraphs import item, tidy

__all__ = ["assumed_item", "capital", "group_section", "removed_table"]

_WHEN = ("short", "lasting")


def capital(words: str) -> str:
    """Begin with a capital letter, and leave the rest as it is."""
    return words[0].upper() + words[1:]


def group_section(document: Mapping[str, Any]) -> str:
    """Write the section of one group: mechanisms and other read-outs.

    Parameters
    ----------
    document
        From `neuroflare.insight.contribution_run.answer`.
    """
    heads = ["of 100 parts of the pain", "where", "a day later", "a year later"]
    with_prior = "prior" in document["mechanisms"][0]
    if with_prior:
        heads += ["a year later, before data", "do data decide"]
    rows = []
    for one in document["mechanisms"]:
        cells = [one["words"], one["place"], *(parts_of_100(one[when]["of_100"]) for when in _WHEN)]
        if with_prior:
            decided = {True: "yes", False: "no", None: "cannot say"}[one["decided"]["lasting"]]
            cells += [parts_of_100(one["prior"]["lasting"]["of_100"]), decided]
        rows.append(cells)
    error = max(one["lasting"]["sampling_error"] for one in document["mechanisms"])
    others = document["others"]
    level = [
        "**before**",
        *(f"**{tidy(one['before']['lasting'])}**" for one in others),
    ]
    less = [
        [
            document["mechanisms"][k]["words"],
            *(tidy(one["mechanisms"][k]["lasting"]) for one in others),
        ]
        for k in range(len(document["mechanisms"]))
    ]
    return (
        f"## {capital(NAMES[document['group']])}\n\nPeople who meet the "
        f"criteria ({document['criteria']}); pain {document['pain']['before']['short']['mean']:.1f} of 10. "
        f"{document['people']} people under each of {document['draws_with_people']['posterior']} readings "
        f"that have such people, of {document['draws']} tried.\n\n{table(heads, rows)}\n\nThe luck of people "
        f"and orders moves a mean by at most {error:.2f} points of pain (standard error).\n\nWhat each "
        "carries of other complaints and signs, removed for a year, in the unit of each:\n\n"
        + table(["", *(f"{one['words']} ({one['unit']})" for one in others)], [level, *less])
        + "\n"
    )


def removed_table(mechanisms: Mechanisms) -> str:
    """Say of every mechanism what is held while it is removed."""
    rows = []
    for one in mechanisms.all.values():
        held = {kind: [h.name for h in one.holds if h.kind == kind] for kind in ("state", "arrow", "input")}
        cells = [f"`{', '.join(names)}`" if names else "" for names in held.values()]
        rows.append([one.words, one.place, one.why, *cells])
    return table(["mechanism", "where", "what it is", "states held", "arrows off", "inputs at rest"], rows)


def assumed_item(documents: Sequence[Mapping[str, Any]]) -> str:
    """Say how far the answers rest on assumed numbers, as an item of a list."""
    shares = {
        NAMES[one["group"]]: one["assumed_share"]
        for one in documents
        if one["assumed_share"]["lasting"] is not None
    }
    told = "; ".join(
        f"{name} {100 * one['short']:.0f} a day later and {100 * one['lasting']:.0f} a year later"
        for name, one in shares.items()
    )
    text = (
        "How it is in people. Of 100 parts of what is uncertain about the part of the periphery, so many "
        f"rest on numbers that are assumed: {told}."
    )
    return item(text)
