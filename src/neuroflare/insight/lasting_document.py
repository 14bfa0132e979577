"""What the search for what would last found: as numbers for programs, and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.insight.lasting import LOOKS, WELL, Entrants, Followed, in_an_interval
from neuroflare.insight.lasting_mechanisms import Mechanism
from neuroflare.insight.lasting_search import SUFFICIENT, Searched
from neuroflare.scoring.scorecard import tidy
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.words import NEVER_STOP, NOTICE

__all__ = ["RESEARCH", "SCHEMA", "called", "in_words", "lasting_document", "out_of_100"]

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


def called(entry: Mapping[str, Any]) -> str:
    """Say what an entry holds off, for how long and how far.

    Examples
    --------
    >>> called({"spells": [{"mechanisms": ["sleep"], "begin": 0.0, "weeks": 52.0, "strength": 0.5}]})
    'sleep by 50 % for 52 weeks'
    """
    parts = []
    for spell in entry["spells"]:
        far = "" if spell["strength"] == 1.0 else f" by {100.0 * spell['strength']:.0f} %"
        parts.append(f"{' and '.join(spell['mechanisms'])}{far} for {spell['weeks']:g} weeks")
    return ", then ".join(parts) or "nothing"


def out_of_100(part: Mapping[str, float | None]) -> str:
    """Mean and interval of a share, in people of 100.

    Examples
    --------
    >>> out_of_100({"mean": 60.2, "lo": 10.0, "hi": 100.0})
    '60 (10 to 100)'
    """
    if part["mean"] is None:
        return "not known"
    return f"{part['mean']:.0f} ({part['lo']:.0f} to {part['hi']:.0f})"


def in_words(document: Mapping[str, Any]) -> list[str]:
    """Say what was found, in sentences."""
    ceiling, bare = document["ceiling"], document["untreated"]
    looks = ", ".join(f"{look:g}" for look in document["looks"][:-1]) + f" and {document['looks'][-1]:g}"
    lines = [
        f"Well at {looks} weeks after everything has stopped, out of 100 virtual {document['who']}: "
        f"{out_of_100(bare['stay'])} when nothing is done, and {out_of_100(ceiling['stay'])} when all "
        f"{len(document['singles'])} mechanisms have been held off together for a year. In brackets: 90 of "
        "100 readings of the numbers."
    ]
    sets: Sequence[Mapping[str, Any]] = document["sets"]
    if ceiling["stay"]["mean"] is None:
        return ["Nobody of this group is unwell by the definition of well, so that nobody can become well."]
    if not ceiling["stay"]["mean"]:
        lines.append("Nobody stays well even then: in the model no mechanism of the list holds this illness.")
    elif sets:
        told = "; ".join(f"{called(one)}: {out_of_100(one['stay'])}" for one in sets)
        lines.append(
            f"Smallest sets that keep at least {100.0 * document['sufficient']:.0f} % as many well as all "
            f"together: {told}."
        )
    elif document["closest"] is not None:
        one = document["closest"]
        lines.append(
            f"No small set keeps {100.0 * document['sufficient']:.0f} % as many well as all together; the "
            f"best that was found is {called(one)}: {out_of_100(one['stay'])}."
        )
    best = max(sets, key=_stays) if sets else document["closest"] or ceiling
    if best["most_stay"] is not None and ceiling["stay"]["mean"]:
        lines.append(
            f"Under {100.0 * best['most_stay']:.0f} of 100 readings of the numbers most people stay well "
            "with "
            f"{called(best) if best is not ceiling else 'all together'}."
        )
    share = document["assumed_share"].get("best")
    if share is not None:
        lines.append(
            f"Of how this differs from reading to reading, {100.0 * share:.0f} % rests on assumed numbers."
        )
    other = document["again"]["best"]
    if best is not ceiling and other["mean"] is not None:
        lines.append(
            f"In {other['people']} other people, among whom nothing was searched, the same set keeps "
            f"{out_of_100(other)} well."
        )
    if document["nothing"]:
        lines.append(
            "Held off alone for a year, these do nothing, then or afterwards: "
            + ", ".join(document["nothing"])
            + "."
        )
    return lines


def _stays(entry: Mapping[str, Any]) -> float:
    mean = entry["stay"]["mean"]
    return -1.0 if mean is None else float(mean)
