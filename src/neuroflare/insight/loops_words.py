"""The answer on loops in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from neuroflare.evidence.words import join_words

__all__ = ["GROUP_WORDS", "RULES", "loops_sentences"]

GROUP_WORDS: Mapping[str, str] = {
    "everybody": "everybody, before anything happens",
    "fm": "fibromyalgia",
    "crps-acute": "CRPS, first months",
    "crps-chronic": "CRPS, lasting",
    "sfn": "small-fibre neuropathy",
}
RULES: Mapping[str, str] = {
    "gain": "what returns of a slow signal of 1 that is sent once around a loop while the others are held; "
    "below 1 it settles, above 1 it runs away, below 0 it damps",
    "way": "the largest gain on the straight line between a person's rest and illness",
    "runs_away": "share of people in whom the gain on the way is above 1",
    "unstable_on_the_way": "share of people in whom all loops together run away somewhere on the way",
    "born_with": "traits, in standard deviations between people under the same reading of the numbers",
    "now": "states of the body as life has left them",
    "wrong": "of 100 people, half of each group, those whom the best straight cut through the three axes "
    "puts on the wrong side, on readings of the numbers that did not make the cut; 50 is a coin",
    "word": "islands where the interval ends below 10; one spectrum where it begins above 30; partly apart "
    "where it lies between; not decided otherwise",
}
STRONG = 0.1
"""Share of people in whom a loop runs away on the way to illness, from which on it is named."""


def loops_sentences(document: Mapping[str, Any]) -> list[str]:
    """Say the answer in words.

    Parameters
    ----------
    document
        As `neuroflare.insight.loops_run.loops_document` makes it.
    """
    found = []
    groups = [group["name"] for group in document["groups"] if group["name"] != "everybody"]
    loops = document["loops"]
    quiet = max((abs(one["gain"][group]["rest"]["median"]) for one in loops for group in groups), default=0.0)
    lasting = max(one["gain"][group]["illness"]["hi"] for one in loops for group in groups)
    found.append(
        f"At rest the loops are weak: no median gain is further from 0 than {quiet:.2f}, so that a small "
        "disturbance dies out. Of people who have come to rest in illness, 95 of 100 have gains below "
        f"{lasting:.2f}."
    )
    for group in groups:
        strong = sorted(((one["gain"][group]["runs_away"], one["words"]) for one in loops), reverse=True)
        said = [f"{words}, in {100 * share:.0f} of 100 people" for share, words in strong if share >= STRONG]
        found.append(
            f"{GROUP_WORDS[group]}: on the way to illness all loops together run away in "
            f"{100 * document['unstable_on_the_way'][group]:.0f} of 100 people; "
            + (f"by itself, {'; '.join(said)}." if said else "no loop does so by itself in more than a few.")
        )
    ill = [one for one in document["apart"] if "everybody" not in (one["one"], one["other"])]
    for key, words in (("born_with", "what they are born with"), ("now", "where their bodies are now")):
        by_word: dict[str, list[str]] = {}
        for one in ill:
            by_word.setdefault(one[key]["word"], []).append(
                f"{GROUP_WORDS[one['one']]} and {GROUP_WORDS[one['other']]} ({one[key]['wrong']:.0f} of 100 "
                f"on the wrong side, {one[key]['lo']:.0f} to {one[key]['hi']:.0f})"
            )
        told = "; ".join(f"{word}: {join_words(pairs)}" for word, pairs in by_word.items())
        found.append(f"By {words}, the illnesses are, pair by pair, {told}.")
    return found
