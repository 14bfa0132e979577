"""What the search for what would last found: as numbers for programs, and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.insight.lasting import LOOKS, WELL, Entrants, Followed, in_an_interval
from neuroflare.insight.lasting_mechanisms import Mechanism
from neuroflare.insight.lasting_search import SUFFICIENT, Searched
from neuroflare.language import ENGLISH, Language, in_a_row, listed
from neuroflare.scoring.scorecard import tidy
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.words import NEVER_STOP, NOTICE

__all__ = ["RESEARCH", "SCHEMA", "called", "held_words", "in_words", "lasting_document", "out_of_100"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/lasting/1"
RESEARCH = (
    "For research only. Parts of a model are held off, wholly and without any harm, which no treatment can "
    "do. Nothing here is a treatment, and none follows from it."
)
HALF = 50.0
"""People of 100 above whom most of a draw stay well."""


def lasting_document(
    found: Searched,
    who: Entrants,
    mechanisms: Mapping[str, Mechanism],
    *,
    numbers: str,
    draws: int,
    seed: int,
    model_hash: str,
    assumed: Mapping[str, float],
    again: Mapping[str, Followed],
    command: str,
) -> dict[str, Any]:
    """Give the document.

    Parameters
    ----------
    found, who
        Of the search.
    mechanisms
        From `neuroflare.insight.lasting_mechanisms.load_lasting`.
    numbers
        ``prior`` or ``posterior``.
    draws, seed, model_hash, command
        To make it again.
    assumed
        ``best`` and ``ceiling`` to the share of the variance of who stays well that rests on assumed numbers.
    again
        The same two in people of other draws, among whom nothing was searched.
    """
    group = TRIAL_GROUPS[who.group]
    document: dict[str, Any] = tidy(
        {
            "schema": SCHEMA,
            "version": __version__,
            "notice": [RESEARCH, NOTICE, NEVER_STOP],
            "group": who.group,
            "who": f"{group.meaning}, by {group.criteria}",
            "well": [
                {"quantity": name, "at_most": one.value, "meaning": one.meaning, "source": one.source}
                for name, one in WELL[who.group].items()
            ],
            "looks": list(LOOKS),
            "sufficient": SUFFICIENT,
            "numbers": numbers,
            "people": who.people,
            "draws": draws,
            "draws_with_them": len(who.draws),
            "seed": seed,
            "model_hash": model_hash,
            "command": command,
            "untreated": _entry(found.bare, found),
            "ceiling": _entry(found.ceiling, found),
            "singles": [
                {
                    "mechanism": name,
                    "words": mechanisms[name].words,
                    "part": mechanisms[name].part,
                    "held": [_entry(one, found) for one in by.values()],
                }
                for name, by in found.singles.items()
            ],
            "sets": [_entry(one, found) for one in found.sets],
            "closest": None if found.closest is None else _entry(found.closest, found),
            "closer": [_entry(one, found) for one in found.closer],
            "nothing": list(found.nothing),
            "tried": found.tried,
            "assumed_share": dict(assumed),
            "again": {
                name: {"people": one.people, **in_an_interval(one.stay)} for name, one in again.items()
            },
        }
    )
    document["words"] = in_words(document)
    return document


def _entry(one: Followed, found: Searched) -> dict[str, Any]:
    stay, bare = one.stay, found.bares[one.plan.stops]  # looked at in the same weeks
    known = stay[np.isfinite(stay)]
    return {
        "mechanisms": list(one.plan.mechanisms),
        "spells": [
            {
                "mechanisms": list(spell.mechanisms),
                "begin": spell.begin,
                "weeks": spell.weeks,
                "strength": spell.strength,
            }
            for spell in one.plan.spells
        ],
        "stops": one.plan.stops,
        "people": one.people,
        "while_held": in_an_interval(one.while_held),
        "well": [{"weeks": look, **in_an_interval(one.share(k))} for k, look in enumerate(LOOKS)],
        "stay": in_an_interval(stay),
        "more_than_untreated": in_an_interval(stay - bare.stay),
        "most_stay": float((known > HALF).mean()) if known.size else None,
        "pain": [float(np.nanmean(one.pain[..., k])) for k in range(one.pain.shape[-1])],
    }


def called(entry: Mapping[str, Any], t: Language = ENGLISH) -> str:
    """Say what an entry holds off, for how long and how far.

    Examples
    --------
    >>> called({"spells": [{"mechanisms": ["sleep"], "begin": 0.0, "weeks": 52.0, "strength": 0.5}]})
    'sleep by 50 % for 52 weeks'
    """
    parts = []
    for spell in entry["spells"]:
        held, weeks = _together(spell["mechanisms"], t), f"{spell['weeks']:g}"
        if spell["strength"] == 1.0:
            parts.append(t("held-for", "{mechanisms} for {weeks} weeks", mechanisms=held, weeks=weeks))
        else:
            share = f"{100.0 * spell['strength']:.0f}"
            parts.append(
                t(
                    "held-partly", "{mechanisms} by {share} % for {weeks} weeks",
                    mechanisms=held, share=share, weeks=weeks,
                )
            )  # fmt: skip
    if not parts:
        return t("nothing", "nothing")
    return reduce(lambda one, two: t("held-then", "{first}, then {second}", first=one, second=two), parts)


def _together(mechanisms: Sequence[str], t: Language) -> str:
    """Join names of mechanisms that are held off together."""
    words = [held_words(name, t) for name in mechanisms]
    return reduce(lambda one, two: t("and-last", "{first} and {last}", first=one, last=two), words)


def held_words(name: str, t: Language) -> str:
    """Name a mechanism of the search."""
    return t(f"held-{name}", name)


def out_of_100(part: Mapping[str, float | None], t: Language = ENGLISH) -> str:
    """Mean and interval of a share, in people of 100.

    Examples
    --------
    >>> out_of_100({"mean": 60.2, "lo": 10.0, "hi": 100.0})
    '60 (10 to 100)'
    """
    if part["mean"] is None:
        return t("not-known", "not known")
    low, high = f"{part['lo']:z.0f}", f"{part['hi']:z.0f}"
    return f"{part['mean']:z.0f} ({t('span', '{low} to {high}', low=low, high=high)})"


def in_words(document: Mapping[str, Any], t: Language = ENGLISH) -> list[str]:
    """Say what was found, in sentences.

    Parameters
    ----------
    document
        From `lasting_document`.
    t
        The language.
    """
    ceiling, sets = document["ceiling"], document["sets"]
    if ceiling["stay"]["mean"] is None:
        return [
            t(
                "lasting-nobody",
                "Nobody of this group is unwell by the definition of well, so that nobody can become well.",
            )
        ]
    best = max(sets, key=_stays) if sets else document["closest"] or ceiling
    lines = [_when_stopped(document, t), _smallest(document, t), _mostly(document, best, t)]
    share = document["assumed_share"].get("best")
    if share is not None:
        lines.append(
            t(
                "lasting-assumed",
                "Of how this differs from reading to reading, {share} % rests on assumed numbers.",
                share=f"{100.0 * share:.0f}",
            )
        )
    other = document["again"]["best"]
    if best is not ceiling and other["mean"] is not None:
        lines.append(
            t(
                "lasting-again",
                "In {people} other people, among whom nothing was searched, the same set keeps {well} well.",
                people=other["people"], well=out_of_100(other, t),
            )
        )  # fmt: skip
    if document["nothing"]:
        named = [held_words(name, t) for name in document["nothing"]]
        names = reduce(lambda one, two: t("and-next", "{first}, {second}", first=one, second=two), named)
        lines.append(
            t(
                "lasting-useless",
                "Held off alone for a year, these do nothing, then or afterwards: {names}.",
                names=names,
            )
        )
    return [line for line in lines if line]


def _when_stopped(document: Mapping[str, Any], t: Language) -> str:
    group = TRIAL_GROUPS[document["group"]]
    who = t(
        "who-by", "{who}, by {criteria}",
        who=t(f"group-{document['group']}", group.meaning), criteria=group.criteria,
    )  # fmt: skip
    return t(
        "lasting-well",
        "Well at {weeks} weeks after everything has stopped, out of 100 virtual {who}: {bare} when nothing "
        "is done, and {ceiling} when all {count} mechanisms have been held off together for a year. In "
        "brackets: 90 of 100 readings of the numbers.",
        weeks=listed([f"{look:g}" for look in document["looks"]], t), who=who,
        bare=out_of_100(document["untreated"]["stay"], t), ceiling=out_of_100(document["ceiling"]["stay"], t),
        count=len(document["singles"]),
    )  # fmt: skip


def _smallest(document: Mapping[str, Any], t: Language) -> str:
    sufficient = f"{100.0 * document['sufficient']:.0f}"
    if not document["ceiling"]["stay"]["mean"]:
        return t(
            "lasting-none",
            "Nobody stays well even then: in the model no mechanism of the list holds this illness.",
        )
    if document["sets"]:
        return t(
            "lasting-sets",
            "Smallest sets that keep at least {share} % as many well as all together: {sets}.",
            share=sufficient, sets=in_a_row([_kept_well(one, t) for one in document["sets"]], t),
        )  # fmt: skip
    if document["closest"] is None:
        return ""
    return t(
        "lasting-closest",
        "No small set keeps {share} % as many well as all together; the best that was found is {best}.",
        share=sufficient, best=_kept_well(document["closest"], t),
    )  # fmt: skip


def _mostly(document: Mapping[str, Any], best: Mapping[str, Any], t: Language) -> str:
    ceiling = document["ceiling"]
    if best["most_stay"] is None or not ceiling["stay"]["mean"]:
        return ""
    return t(
        "lasting-most",
        "Under {share} of 100 readings of the numbers most people stay well with {held}.",
        share=f"{100.0 * best['most_stay']:.0f}",
        held=t("all-together", "all together") if best is ceiling else called(best, t),
    )  # fmt: skip


def _kept_well(entry: Mapping[str, Any], t: Language) -> str:
    return t("held-keeps", "{held}: {well}", held=called(entry, t), well=out_of_100(entry["stay"], t))


def _stays(entry: Mapping[str, Any]) -> float:
    mean = entry["stay"]["mean"]
    return -1.0 if mean is None else float(mean)
