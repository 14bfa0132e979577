"""The answer on loops in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from neuroflare.language import ENGLISH, Language, in_a_row, listed

__all__ = [
    "APART",
    "AXES",
    "GROUP_WORDS",
    "RULES",
    "group_words",
    "loop_words",
    "loops_counts",
    "loops_sentences",
]

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
AXES: Mapping[str, str] = {
    "born_with": "what they are born with",
    "now": "where their bodies are now",
}
APART = ("islands", "partly apart", "one spectrum", "not decided", "not known")
"""Words for how far apart illnesses are."""
STRONG = 0.1
"""Share of people in whom a loop runs away on the way to illness, from which on it is named."""


def loops_sentences(document: Mapping[str, Any], t: Language = ENGLISH) -> list[str]:
    """Say the answer in words.

    Parameters
    ----------
    document
        As `neuroflare.insight.loops_run.loops_document` makes it.
    t
        The language.
    """
    groups = [group["name"] for group in document["groups"] if group["name"] != "everybody"]
    loops = document["loops"]
    quiet = max((abs(one["gain"][group]["rest"]["median"]) for one in loops for group in groups), default=0.0)
    lasting = max(one["gain"][group]["illness"]["hi"] for one in loops for group in groups)
    found = [
        t(
            "loops-quiet",
            "At rest the loops are weak: no median gain is further from 0 than {quiet}, so that a small "
            "disturbance dies out. Of people who have come to rest in illness, 95 of 100 have gains below "
            "{lasting}.",
            quiet=f"{quiet:z.2f}", lasting=f"{lasting:z.2f}",
        )
    ]  # fmt: skip
    found += [_on_the_way(document, group, t) for group in groups]
    found += [
        t(
            "loops-nobody",
            "Under {draws} readings of the numbers nobody comes to live with {group}, so that it is missing "
            "here: a gap of the model.",
            draws=document["draws"], group=group_words(group, t),
        )
        for group in GROUP_WORDS
        if group not in ("everybody", *groups)
    ]  # fmt: skip
    ill = [one for one in document["apart"] if "everybody" not in (one["one"], one["other"])]
    return [*found, *(_apart(ill, key, t) for key in AXES)]


def loops_counts(document: Mapping[str, Any], t: Language = ENGLISH) -> str:
    """Say on how many people and readings of the numbers the answer rests.

    Parameters
    ----------
    document
        As for `loops_sentences`.
    t
        The language.
    """
    counted = [
        t(
            "loops-count", "{group}: {people} (under {draws})",
            group=group_words(one["name"], t), people=one["people"], draws=one["draws"],
        )
        for one in document["groups"]
    ]  # fmt: skip
    return t(
        "loops-counts",
        "Virtual people behind this, and in brackets under how many of the {tried} readings of the uncertain "
        "numbers they are found: {groups}.",
        tried=document["draws"], groups=in_a_row(counted, t),
    )  # fmt: skip


def group_words(name: str, t: Language) -> str:
    """Name a group of a document."""
    return t(f"loops-of-{name}", GROUP_WORDS[name])


def loop_words(entry: Mapping[str, Any], t: Language) -> str:
    """Name a loop of a document."""
    return t(f"loop-{entry['name']}", entry["words"])


def _on_the_way(document: Mapping[str, Any], group: str, t: Language) -> str:
    strong = sorted(
        ((one["gain"][group]["runs_away"], one["words"], one) for one in document["loops"]),
        key=lambda found: found[:2],
        reverse=True,
    )
    said = [
        t("loop-in", "{loop}, in {share} of 100 people", loop=loop_words(one, t), share=f"{100 * share:.0f}")
        for share, _, one in strong
        if share >= STRONG
    ]
    if said:
        alone = t("loops-alone", "by itself, {loops}.", loops=in_a_row(said, t))
    else:
        alone = t("loops-none", "no loop does so by itself in more than a few.")
    return t(
        "loops-way",
        "{group}: on the way to illness all loops together run away in {share} of 100 people; {alone}",
        group=group_words(group, t), share=f"{100 * document['unstable_on_the_way'][group]:.0f}", alone=alone,
    )  # fmt: skip


def _apart(pairs: Sequence[Mapping[str, Any]], key: str, t: Language) -> str:
    by_word: dict[str, list[str]] = {}
    for one in pairs:
        found = one[key]
        said = t(
            "pair-of", "{first} and {last}",
            first=group_words(one["one"], t), last=group_words(one["other"], t),
        )  # fmt: skip
        if found["word"] != "not known":
            wrong, lo, hi = (round(found[end]) for end in ("wrong", "lo", "hi"))
            said = t(
                "pair-wrong", "{pair} ({wrong} of 100 on the wrong side, {low} to {high})",
                pair=said, wrong=wrong, low=lo, high=hi,
            )  # fmt: skip
        by_word.setdefault(found["word"], []).append(said)
    told = [
        t(
            "pairs-are", "{word}: {pairs}",
            word=t(f"apart-{word.replace(' ', '-')}", word), pairs=listed(pairs, t),
        )
        for word, pairs in by_word.items()
    ]  # fmt: skip
    return t(
        "illnesses-apart",
        "By {axes}, the illnesses are, pair by pair, {told}.",
        axes=t(f"axes-{key.replace('_', '-')}", AXES[key]), told=in_a_row(told, t),
    )  # fmt: skip
