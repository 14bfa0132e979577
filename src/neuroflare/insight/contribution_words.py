"""The answer on contribution in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from neuroflare.evidence.words import join_words

__all__ = ["PLACES", "RULES", "WHEN", "contribution_sentences", "parts_of_100"]

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
}
FEW = 1.0
"""Parts of 100 below which a mechanism is said to carry next to nothing."""
NAMED = 3
"""Mechanisms that a sentence names."""


def parts_of_100(found: Mapping[str, float], times: float = 1.0) -> str:
    """Write a mean and its interval as parts of 100.

    Examples
    --------
    >>> parts_of_100({"mean": 0.25, "lo": 0.0, "hi": 0.5}, 100)
    '25 (0 to 50)'
    """
    if found["mean"] != found["mean"]:
        return "an unknown part"
    mean, lo, hi = (f"{round(times * found[key]) + 0:d}" for key in ("mean", "lo", "hi"))
    return f"{mean} ({lo} to {hi})"


def contribution_sentences(document: Mapping[str, Any]) -> list[str]:
    """Say the answer in words.

    Parameters
    ----------
    document
        As `neuroflare.insight.contribution_document.contribution_document` makes it.
    """
    found = [_shares(document, when) for when in ("short", "lasting")]
    found += [_largest(document, when) for when in ("short", "lasting")]
    little = [
        entry["words"]
        for entry in document["mechanisms"]
        if all(abs(entry[when]["of_100"][end]) < FEW for when in WHEN for end in ("lo", "hi"))
    ]
    if little:
        found.append(f"Next to nothing of the pain is carried by {join_words(little)}.")
    if "prior" in document["peripheral_share"]:
        found += [_against_prior(document, when) for when in ("short", "lasting")]
    if document["assumed_share"]["lasting"] is not None:
        found.append(_assumed(document))
    found.append(_counts(document))
    return found


def _shares(document: Mapping[str, Any], when: str) -> str:
    parts = {place: parts_of_100(document[f"{place}_share"][when], 100.0) for place in PLACES}
    return (
        f"In the model, for {document['meaning']}, 100 parts of the pain that goes {WHEN[when]} when all "
        f"mechanisms are removed share out as follows: {parts['peripheral']} belong to "
        f"{PLACES['peripheral']}, {parts['between']} to {PLACES['between']}, and {parts['central']} to "
        f"{PLACES['central']}. In brackets stands the interval that holds 90 of 100 readings of the "
        "uncertain numbers."
    )


def _largest(document: Mapping[str, Any], when: str) -> str:
    first = sorted(document["mechanisms"], key=lambda entry: -entry[when]["of_100"]["mean"])[:NAMED]
    named = [f"{one['words']}, {parts_of_100(one[when]['of_100'])}" for one in first]
    error = max(one[when]["sampling_error"] for one in first)
    drawn = (
        "" if document["exact"] else f"; the luck of people and orders moves each by some {error:.1f} points"
    )
    return (
        f"Of 100 parts of the pain, most is carried {WHEN[when]} by {'; '.join(named[:-1])}; and {named[-1]}"
        f"{drawn}."
    )


def _against_prior(document: Mapping[str, Any], when: str) -> str:
    share = document["peripheral_share"]
    before = parts_of_100(share["prior"][when], 100.0)
    now = parts_of_100(share[when], 100.0)
    ends = {
        None: "; with so few readings of the numbers nothing can be said about what the data decide",
        False: ": the data do not decide",
        True: ": the data move it",
    }
    return (
        f"Before any data the part of skin, deep tissue and small nerves {WHEN[when]} was {before}, and with "
        f"them it is {now}{ends[share['decided'][when]]}."
    )


def _assumed(document: Mapping[str, Any]) -> str:
    shares = [100.0 * document["assumed_share"][when] for when in ("short", "lasting")]
    return (
        f"Of 100 parts of what is uncertain about that part, {shares[0]:.0f} (within a day) and "
        f"{shares[1]:.0f} (within a year) rest on numbers that are assumed, since no published value was "
        "found."
    )


def _counts(document: Mapping[str, Any]) -> str:
    draws = document["draws_with_people"]
    who = (
        f"This is about one virtual person, number {document['person']}, in each of"
        if document["person"] is not None
        else f"This comes from {document['people']} virtual people under each of"
    )
    return (
        f"{who} {draws['posterior']} readings of the uncertain numbers under which such people are found, "
        f"of {document['draws']} tried. A mechanism is part of equations and no treatment; no treatment "
        "takes one away altogether."
    )
