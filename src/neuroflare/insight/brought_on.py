"""What brought it on: who of those who live with fibromyalgia would be well without one thing of their life.

A model can let the same life be lived again, to the same numbers, without its operations, say, or in a body
of which one trait is typical. Whoever no longer meets the criteria then owed the illness to that thing:
without it they would not have it now. An illness may need several things at once, so that shares add up to
more than one. Beside them stands what a survey of the same town would see: how often each thing came before
the illness, and how often to those without it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.group import FEWEST
from neuroflare.clinic.groups import CANDIDATES, ENOUGH, OF_TOWN
from neuroflare.clinic.onsets import ONSETS
from neuroflare.clinic.prevalent import YEARS, living_with
from neuroflare.clinic.townspeople import small_towns
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people.biography import Biography, biography
from neuroflare.people.facts import Facts
from neuroflare.people.facts_file import load_facts
from neuroflare.people.town import RTOL, Plan, live
from neuroflare.people.traits import Residents
from neuroflare.people.usual import UsualCourse, usual_course
from neuroflare.people.visits import visits

__all__ = ["THINGS", "BroughtOn", "brought_on"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

ONSET = ONSETS["fibromyalgia"]
THINGS: Mapping[str, tuple[str, ...]] = {
    "operations": ("limb-surgery", "trunk-surgery"),
    "injuries": ("wrist-fracture", "limb-injury", "neck-injury"),
    "infections": ("infection",),
    "times of stress": ("acute-stress", "lasting-stress"),
    "times of short nights": ("short-nights", "lasting-short-nights"),
    "a disease of small fibres": ("small-fibre-disease",),
    "stress of every day": ("stress",),
    "lost sleep of every day": ("sleep-loss",),
}
"""What a life can be without: words to kinds of events, or loads that never stop, of models/people.yaml."""
EVERYTHING = "all of these"


@dataclass(frozen=True)
class BroughtOn:
    """What brought the illness on, reading by reading.

    Parameters
    ----------
    draws
        Readings of the uncertain numbers that have people living with it.
    tried, lives
        Readings that were looked through, and lives under each.
    ill
        How many live with it: ``draw``.
    women, age
        Share of women and mean age of those who are ill and of the others: ``draw, 2``.
    owed
        Thing or trait to the share of the ill who would be well without it: ``draw``.
    before
        Thing to the share of the ill, and of the others, to whom it happened: ``draw, 2``. Trait to the mean
        of its score in both, in standard deviations. Loads, which everybody has, are not in it.
    """

    draws: tuple[int, ...]
    tried: int
    lives: int
    ill: Wholes = field(repr=False)
    women: Floats = field(repr=False)
    age: Floats = field(repr=False)
    owed: Mapping[str, Floats] = field(repr=False)
    before: Mapping[str, Floats] = field(repr=False)


@dataclass(frozen=True)
class _OneDraw:
    """The same of one reading."""

    ill: int
    women: Floats
    age: Floats
    owed: Mapping[str, float]
    before: Mapping[str, Floats]


def brought_on(
    model: Model,
    *,
    lives: int = OF_TOWN * CANDIDATES,
    draws: int = 192,
    most: int = ENOUGH,
    seed: int = 1,
    deviates: Mapping[str, Floats] | None = None,
    workers: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> BroughtOn:
    """Let those who live with fibromyalgia live again without one thing after the other.

    Parameters
    ----------
    model
        The body.
    lives
        People of the town under each reading, who live for ten years.
    draws, most
        Readings of the uncertain numbers that are tried, until so many have people living with it.
    seed
        Seed of all random numbers.
    deviates
        Draws of a posterior, as for `neuroflare.people.healthy`.
    workers
        Threads; 0 is one per core. The numbers do not depend on it.
    progress
        Called with (readings done, readings that may be tried).

    Returns
    -------
    BroughtOn
        Of those who meet ACR 2016 after ten years, and met it three years before or earlier.

    Raises
    ------
    UsageError
        When no reading has such people.
    """
    facts, plan = load_facts(), small_towns(model, lives, YEARS, draws, seed, None, deviates)
    found: dict[int, _OneDraw] = {}
    tried, done, lock = 0, 0, threading.Lock()

    def one(draw: int) -> _OneDraw | None:
        nonlocal done
        answer = _of_draw(model, facts, plan, draw)
        with lock:
            done += 1
            if progress is not None:
                progress(done, draws)
        return answer

    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        for first in range(0, draws, most):
            block = range(first, min(first + most, draws))
            for draw, answer in zip(block, pool.map(one, block), strict=True):
                if len(found) < most:
                    tried = draw + 1
                    if answer is not None:
                        found[draw] = answer
            if len(found) >= most:
                break
    if not found:
        raise UsageError(
            "nobody-brought-on",
            "nobody of {lives} people under {draws} readings of the numbers lives with fibromyalgia; ask for "
            "more",
            lives=lives, draws=draws,
        )  # fmt: skip
    every = list(found.values())
    names, told = list(every[0].owed), list(every[0].before)
    return BroughtOn(
        tuple(found),
        tried,
        lives,
        np.array([answer.ill for answer in every]),
        np.stack([answer.women for answer in every]),
        np.stack([answer.age for answer in every]),
        {name: np.array([answer.owed[name] for answer in every]) for name in names},
        {name: np.stack([answer.before[name] for answer in every]) for name in told},
    )


def _of_draw(model: Model, facts: Facts, plan: Plan, draw: int) -> _OneDraw | None:
    """Answer for one reading; None where fewer than `FEWEST` live with it."""
    values = plan.draws.one(draw)
    (ill,) = living_with(model, facts, plan, draw, ONSET.criteria, (ONSET.illness,))
    if ill.sum() < FEWEST:
        return None
    who = np.flatnonzero(ill)
    usual = usual_course(model, facts, values, RTOL)
    people, life = live(model, facts, plan, plan.chunks[draw])

    def well(people: Residents, life: Biography) -> float:
        """Share of those who live with it who would not meet the criteria at the end of such a life."""
        return float(1.0 - _met(model, people, life, usual, plan, who)[-1][who].mean())

    owed, before = {}, {}
    for words, names in {**THINGS, EVERYTHING: tuple(n for some in THINGS.values() for n in some)}.items():
        there = biography(facts, values, plan.seed, people, plan.years, without=names)
        owed[words] = well(people, there)
        if words != EVERYTHING and set(names) <= set(facts.events):
            happened = _happened(life, names, ill.size)
            before[words] = np.array([happened[ill].mean(), happened[~ill].mean()])
    for name, trait in facts.traits.items():
        typical = {one: values.get(one, model.parameters[one].value) for one in trait.parameters}
        alike = {one: np.full(ill.size, value) for one, value in typical.items()}
        owed[name] = well(replace(people, parameters={**people.parameters, **alike}), life)
        score = people.traits[name]
        before[name] = np.array([score[ill].mean(), score[~ill].mean()])
    sides = (ill, ~ill)
    return _OneDraw(
        int(ill.sum()),
        np.array([people.woman[side].mean() for side in sides]),
        np.array([people.age[side].mean() for side in sides]) + plan.years,
        owed,
        before,
    )


def _met(
    model: Model, people: Residents, life: Biography, usual: UsualCourse, plan: Plan, only: Wholes
) -> Bools:
    """Who meets the criteria at each visit: ``visit, person``."""
    seen = visits(model, people, life, usual, plan.years, plan.seed, rtol=plan.rtol, tests=False, only=only)
    column = seen.columns[ONSET.criteria.replace("-", "_")]
    return np.asarray(column & ~seen.lost)


def _happened(life: Biography, names: Sequence[str], people: int) -> Bools:
    """To whom one of some kinds of events happened."""
    those = [~np.isnan(event.begins) for event in life.events if event.kind.name in names]
    return np.asarray(np.any([np.zeros(people, dtype=bool), *those], axis=0))
