"""The whole answer on loops: gains at rest and in illness, and how far apart illnesses are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.clinic.group import Group
from neuroflare.clinic.groups import CANDIDATES, gather
from neuroflare.insight.loops import LOOPS, WHOLE, Gains, gains
from neuroflare.insight.loops_words import GROUP_WORDS, RULES, loops_sentences
from neuroflare.insight.removal import people_of
from neuroflare.insight.spectrum import (
    NOW,
    TRAITS,
    Placed,
    places_now,
    told_apart,
    traits_of,
    unique_people,
    word_of,
)
from neuroflare.model import Model
from neuroflare.people import healthy
from neuroflare.people.facts_file import load_facts
from neuroflare.scoring.scorecard import tidy
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.make import deviates_of
from neuroflare.trials.words import NOTICE

__all__ = ["SCHEMA", "Loops", "loops", "loops_document"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/loops/1"
EVERYBODY = "everybody"
"""People before anything has happened to them, those who will fall ill among them."""


@dataclass(frozen=True)
class Loops:
    """What was measured.

    Parameters
    ----------
    model_hash, people, draws, seed, numbers
        Of what and how.
    gains
        Group to loop to its gains.
    placed
        Group, and `EVERYBODY`, to its people on the axes.
    """

    model_hash: str
    people: int
    draws: int
    seed: int
    numbers: str
    gains: Mapping[str, Mapping[str, Gains]] = field(repr=False)
    placed: Mapping[str, Placed] = field(repr=False)


def loops(
    model: Model,
    *,
    people: int = 16,
    draws: int = 48,
    seed: int = 1,
    prior: bool = False,
    workers: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Loops:
    """Let people fall ill, and measure loops and places of all groups.

    Parameters
    ----------
    model
        The body.
    people, draws, seed
        Different people of a group under each draw, at most; draws; seed of all random numbers.
    prior
        Whether to draw from the priors though a posterior ships.
    workers
        Threads; 0 is one per core.
    progress
        Called with (lives begun, lives in all).
    """
    deviates = deviates_of(model, draws, prior)
    who = {name: group.who() for name, group in TRIAL_GROUPS.items()}
    gathered = gather(
        model, list(who.values()), people, draws, seed, deviates=deviates, workers=workers, progress=progress
    )
    facts = load_facts()
    measured: dict[str, Mapping[str, Gains]] = {}
    crowd = healthy(model, CANDIDATES, draws, seed, deviates)
    number = np.repeat(np.arange(draws), CANDIDATES)
    traits = traits_of(model, facts, crowd.parameters, number, draws, seed, deviates)
    well = {name: np.full(number.size, model.states[name].start) for name, _ in NOW.values()}
    placed = {EVERYBODY: Placed(EVERYBODY, number, traits, places_now(well))}
    for name, key in who.items():
        group: Group | None = gathered[key]
        if group is None:
            continue
        which, draw = unique_people(group.cohort, group.draws)
        some = group.cohort.of(which[None, :])
        place = "axial" if TRIAL_GROUPS[name].onset == "fibromyalgia" else "limb"
        measured[name] = gains(model, people_of(model, some), place)
        traits = traits_of(model, facts, some.parameters, draw, draws, seed, deviates)
        placed[name] = Placed(name, draw, traits, places_now(some.states))
    numbers = "prior" if deviates is None else "posterior"
    return Loops(model.hash, people, draws, seed, numbers, measured, placed)


def loops_document(found: Loops) -> dict[str, Any]:
    """Put the answer together.

    Parameters
    ----------
    found
        From `loops`.

    Returns
    -------
    dict
        Ready for JSON.
    """
    document: dict[str, Any] = {
        "schema": SCHEMA,
        "version": __version__,
        "notice": [NOTICE],
        "rules": dict(RULES),
        "numbers": found.numbers,
        "people": found.people,
        "draws": found.draws,
        "seed": found.seed,
        "model_hash": found.model_hash,
        "groups": [
            {
                "name": name,
                "words": GROUP_WORDS[name],
                "people": int(one.draw.size),
                "draws": int(np.unique(one.draw).size),
            }
            for name, one in found.placed.items()
        ],
        "loops": [
            {
                "name": name,
                "words": loop.words,
                "gain": {
                    group: {
                        "rest": spread(by_loop[name].rest),
                        "way": spread(by_loop[name].way),
                        "illness": spread(by_loop[name].illness),
                        "runs_away": float(np.nanmean(by_loop[name].way > 1.0)),
                    }
                    for group, by_loop in found.gains.items()
                },
            }
            for name, loop in LOOPS.items()
        ],
        "unstable_on_the_way": {
            group: float(np.nanmean(by_loop[WHOLE].way > 0.0)) for group, by_loop in found.gains.items()
        },
        "axes": [
            {
                "name": axis,
                "words": TRAITS[axis],
                "now": NOW[axis][1],
                "groups": {
                    name: {"born_with": spread(one.traits[:, k]), "now": spread(one.now[:, k])}
                    for name, one in found.placed.items()
                },
            }
            for k, axis in enumerate(TRAITS)
        ],
        "apart": _apart(list(found.placed.values())),
    }
    document["sentences"] = loops_sentences(document)
    tidied: dict[str, Any] = tidy(document)
    return tidied


def spread(values: Floats) -> dict[str, float]:
    """Give the median of people, the ends of the middle half, and those that hold 90 of 100.

    Examples
    --------
    >>> spread(np.arange(101.0))["hi"]
    95.0
    """
    known = values[np.isfinite(values)]
    if not known.size:
        return dict.fromkeys(("median", "low_half", "high_half", "lo", "hi"), float("nan"))
    lo, low, median, high, hi = np.quantile(known, [0.05, 0.25, 0.5, 0.75, 0.95])
    return {
        "median": float(median),
        "low_half": float(low),
        "high_half": float(high),
        "lo": float(lo),
        "hi": float(hi),
    }


def _apart(placed: Sequence[Placed]) -> list[dict[str, Any]]:
    pairs = []
    for one, other in combinations(placed, 2):
        entry: dict[str, Any] = {"one": one.name, "other": other.name}
        for key, which in (("born_with", "traits"), ("now", "now")):
            apart = told_apart(one, other, which)
            middle, lo, hi = apart.wrong
            entry |= {
                "draws": apart.draws,
                key: {"wrong": middle, "lo": lo, "hi": hi, "word": word_of(apart)},
            }
        pairs.append(entry)
    return pairs
