"""The answer on contribution in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from neuroflare.language import ENGLISH, Language, in_a_row, listed

__all__ = ["PLACES", "RULES", "WHEN", "contribution_sentences", "mechanism_words", "parts_of_100"]

PLACES: Mapping[str, str] = {
    "peripheral": "skin, deep tissue and their small nerves",
    "between": "sympathetic nerves and their receptors, which lie between",
    "central": "spinal cord and brain",
}
"""Where mechanisms lie, in words."""
WHEN: Mapping[str, str] = {"short": "within a day", "lasting": "within a year"}
RULES: Mapping[str, str] = {
    "removing": "a mechanism is held at the person's own healthy resting value, not at zero",
    "short": "removed now, read a day later",
    "lasting": "removed now and for good, read a year later",
    "value": "Shapley value: what its removal changes, on average over all orders of removing all",
    "interval": "90 of 100 readings of the uncertain numbers lie between lo and hi",
    "sampling_error": "standard error of the mean by the people and the orders of removal that were drawn",
    "decided": "false where the data leave things as they were: each mean lies in the other interval, and "
    "the interval after the data is at least two thirds as wide as before; nothing where there are too few "
    "readings to say",
    "assumed_share": "share of the variance of the peripheral share, between readings, that would go if the "
    "assumed numbers were known",
    "shares": "of what all mechanisms carry together; a negative value takes off the sum, so that shares may "
    "leave 0 to 1",
    "left_out": "readings in which all mechanisms together carry less than a tenth of the pain that the "
    "group has at first, such as those whose people get well anyway; shares leave them out",
}
FEW = 1.0
"""Parts of 100 below which a mechanism is said to carry next to nothing."""
NAMED = 3
"""Mechanisms that a sentence names."""


def parts_of_100(found: Mapping[str, float], times: float = 1.0, t: Language = ENGLISH) -> str:
    """Write a mean and its interval as parts of 100.

    Examples
    --------
    >>> parts_of_100({"mean": 0.25, "lo": 0.0, "hi": 0.5}, 100)
    '25 (0 to 50)'
    """
    if found["mean"] != found["mean"]:
        return t("unknown-part", "an unknown part")
    mean, lo, hi = (f"{round(times * found[key]) + 0:d}" for key in ("mean", "lo", "hi"))
    return f"{mean} ({t('span', '{low} to {high}', low=lo, high=hi)})"


def mechanism_words(entry: Mapping[str, Any], t: Language) -> str:
    """Name a mechanism of a document."""
    return t(f"mechanism-{entry['name']}", entry["words"])


def contribution_sentences(document: Mapping[str, Any], t: Language = ENGLISH) -> list[str]:
    """Say the answer in words.

    Parameters
    ----------
    document
        As `neuroflare.insight.contribution_document.contribution_document` makes it.
    t
        The language.
    """
    found = [_shares(document, when, t) for when in ("short", "lasting")]
    if document["left_out"]["lasting"]:
        found.append(
            t(
                "gone-by-itself",
                "In {count} of {draws} readings next to no pain is left after a year that could be shared "
                "out; shares leave them out.",
                count=document["left_out"]["lasting"],
                draws=document["draws_with_people"]["posterior"],
            )  # fmt: skip
        )
    found += [_largest(document, when, t) for when in ("short", "lasting")]
    little = [
        mechanism_words(entry, t)
        for entry in document["mechanisms"]
        if all(abs(entry[when]["of_100"][end]) < FEW for when in WHEN for end in ("lo", "hi"))
    ]
    if little:
        found.append(
            t(
                "carries-nothing", "Next to nothing of the pain is carried by {mechanisms}.",
                mechanisms=listed(little, t),
            )
        )  # fmt: skip
    if "prior" in document["peripheral_share"]:
        found += [_against_prior(document, when, t) for when in ("short", "lasting")]
    if document["assumed_share"]["lasting"] is not None:
        found.append(_assumed(document, t))
    found.append(_counts(document, t))
    return found


def _when(when: str, t: Language) -> str:
    return t(f"when-{when}", WHEN[when])


def _shares(document: Mapping[str, Any], when: str, t: Language) -> str:
    parts = {place: parts_of_100(document[f"{place}_share"][when], 100.0, t) for place in PLACES}
    places = {f"{place}place": t(f"place-{place}", words) for place, words in PLACES.items()}
    return t(
        "carried-where",
        "In the model, for {meaning}, 100 parts of the pain that goes {when} when all mechanisms are removed "
        "share out as follows: {peripheral} belong to {peripheralplace}, {between} to {betweenplace}, and "
        "{central} to {centralplace}. In brackets stands the interval that holds 90 of 100 readings of the "
        "uncertain numbers.",
        meaning=t(f"group-{document['group']}", document["meaning"]), when=_when(when, t), **parts, **places,
    )  # fmt: skip


def _largest(document: Mapping[str, Any], when: str, t: Language) -> str:
    entries = sorted(document["mechanisms"], key=lambda entry: -entry[when]["of_100"]["mean"])[:NAMED]
    *first, last = (
        t(
            "mechanism-part",
            "{mechanism}, {part}",
            mechanism=mechanism_words(one, t), part=parts_of_100(one[when]["of_100"], t=t),
        )
        for one in entries
    )  # fmt: skip
    named = t("list-last", "{first}; and {last}", first=in_a_row(first, t), last=last)
    error = max(one[when]["sampling_error"] for one in entries)
    drawn = "" if document["exact"] else t(
        "luck", "; the luck of people and orders moves each by some {points} points", points=f"{error:.1f}"
    )  # fmt: skip
    return t(
        "carries-most",
        "Of 100 parts of the pain, most is carried {when} by {named}{luck}.",
        when=_when(when, t), named=named, luck=drawn,
    )  # fmt: skip


def _against_prior(document: Mapping[str, Any], when: str, t: Language) -> str:
    share = document["peripheral_share"]
    decided = share["decided"][when]
    if decided is None:
        end = t(
            "data-few", "; with so few readings of the numbers nothing can be said about what the data decide"
        )
    elif decided:
        end = t("data-move", ": the data move it")
    else:
        end = t("data-do-not", ": the data do not decide")
    return t(
        "before-data",
        "Before any data the part of skin, deep tissue and small nerves {when} was {before}, and with them "
        "it is {now}{end}.",
        when=_when(when, t), before=parts_of_100(share["prior"][when], 100.0, t),
        now=parts_of_100(share[when], 100.0, t), end=end,
    )  # fmt: skip


def _assumed(document: Mapping[str, Any], t: Language) -> str:
    short, lasting = (f"{100.0 * document['assumed_share'][when]:.0f}" for when in ("short", "lasting"))
    return t(
        "rests-on-assumed",
        "Of 100 parts of what is uncertain about that part, {short} (within a day) and {lasting} (within a "
        "year) rest on numbers that are assumed, since no published value was found.",
        short=short, lasting=lasting,
    )  # fmt: skip


def _counts(document: Mapping[str, Any], t: Language) -> str:
    person, people = document["person"], document["people"]
    if person is not None:
        who = t("about-one", "This is about one virtual person, number {person}", person=person)
    else:
        who = t("about-many", "Virtual people behind this, under each reading: {people}", people=people)
    return t(
        "about-readings",
        "{who}; readings of the uncertain numbers under which such people are found: {draws}, of {tried} "
        "tried. A mechanism is part of equations and no treatment; no treatment takes one away altogether.",
        who=who, draws=document["draws_with_people"]["posterior"], tried=document["draws"],
    )  # fmt: skip
