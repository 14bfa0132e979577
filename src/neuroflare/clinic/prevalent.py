"""Who lives with an illness in a town: whoever meets its criteria at the last visit, whatever brought it on.

A small town lives under every draw: injuries, operations, infections, diseases of small fibres, stress and
short nights come to its people by published or assumed rates. Those who meet the criteria at the end, and met
them as long ago as a study asks, are the people of that study, as a survey or a clinic would find them.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.group import FEWEST, Group, first_of_each
from neuroflare.clinic.known_ill import NEVER, key_of_draw, known_since, since
from neuroflare.clinic.townspeople import small_towns
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people import Cohort
from neuroflare.people.cohorts import Chosen, as_cohort
from neuroflare.people.facts import Facts
from neuroflare.people.facts_file import load_facts
from neuroflare.people.life import YEAR
from neuroflare.people.town import Plan, make
from neuroflare.people.visits import visit_hours

__all__ = ["YEARS", "living_with", "met_by_visit", "prevalent"]

Bools = npt.NDArray[np.bool_]

YEARS = 10
"""Years for which the town lives before people are looked for."""
AT_ONCE = 16
"""Draws after which is asked whether enough of them have such people; the numbers depend on it in no way."""


def prevalent(
    model: Model,
    criteria: str,
    illnesses: Sequence[float],
    *,
    people: int,
    lives: int,
    draws: int,
    seed: int,
    fewest: int = FEWEST,
    most: int | None = None,
    values: Mapping[str, float] | None = None,
    deviates: Mapping[str, npt.NDArray[np.float64]] | None = None,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> list[Group | None]:
    """Find the people of small towns who live with an illness, for each duration of it.

    Parameters
    ----------
    model
        The body.
    criteria
        One of `neuroflare.people.visits.CRITERIA` that asks for no test of the limb or of tender points.
    illnesses
        Hours since they met the criteria for the first time, at least.
    people
        How many of each draw are wanted.
    lives, draws, seed
        People of the town, readings of the uncertain numbers, and seed of the run.
    fewest
        People of one draw below which they are no group.
    most
        Draws with such people that are enough; all draws are looked through when left out.
    values
        Parameter id to a value alike in all, such as arrows that are removed.
    deviates
        Draws of a posterior, as for `neuroflare.people.healthy`.
    workers
        Threads; 0 is one per core. The numbers do not depend on it.
    progress
        Called with (lives begun, lives in all).

    Returns
    -------
    list
        None where no draw has such people.

    Raises
    ------
    UsageError
        When somebody would have been ill for longer than the town has lived.
    """
    hours = visit_hours(YEARS)
    for illness in illnesses:
        if illness > hours[-1] - hours[0]:
            raise UsageError(
                "ill-too-long",
                "people are asked to have been ill for {years} years; those of a town are known for {known}",
                years=f"{illness / YEAR:.3g}", known=f"{(hours[-1] - hours[0]) / YEAR:.3g}",
            )  # fmt: skip
    facts, plan = load_facts(), small_towns(model, lives, YEARS, draws, seed, values, deviates)
    lock, begun = threading.Lock(), 0

    def one(draw: int) -> Bools:
        """Who meets the criteria now, and met them that long ago: ``illness, person``."""
        nonlocal begun
        found = living_with(model, facts, plan, draw, criteria, illnesses)
        with lock:
            begun += lives
            if progress is not None:
                progress(begun, lives * draws)
        return found

    def cohort_of(draw: int, who: npt.NDArray[np.int64]) -> Cohort:
        return as_cohort(model, facts, plan, Chosen(hours.size, who, draw))

    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        met = np.stack(list(_until(pool, one, draws, len(illnesses), fewest, most)), axis=1)
        groups: list[Group | None] = []
        for mine in met:
            having, who, seen = first_of_each(mine, people, fewest, most)
            if not having:
                groups.append(None)
                continue
            # Each lives once more, however often somebody stands in the group.
            alone = [np.unique(one) for one in who]
            lived = list(pool.map(cohort_of, having, alone))
            places = [np.searchsorted(own, one) for own, one in zip(alone, who, strict=True)]
            cohort = _together(model, lived, places, who, seed)
            groups.append(
                Group(cohort, having, seen.size, int(seen.sum()), len(seen), lived=float(hours[-1]))
            )
    return groups


def living_with(
    model: Model, facts: Facts, plan: Plan, draw: int, criteria: str, illnesses: Sequence[float]
) -> Bools:
    """Say who of the town of one draw lives with an illness: ``illness, person``.

    Whose lives were lived when the project was built live no more.

    Parameters
    ----------
    model, facts, plan
        From `neuroflare.clinic.townspeople.small_towns`, one chunk for each draw.
    draw
        Number of the draw.
    criteria, illnesses
        As for `prevalent`.
    """
    hours = visit_hours(plan.years)
    first = known_since(key_of_draw(model, facts, plan, draw, criteria), plan.people)
    if first is None:
        first = since(met_by_visit(model, facts, plan, draw, criteria))
    latest = [hours[-1] - illness + 1.0 for illness in illnesses]  # hours; rounding
    return np.stack([(first != NEVER) & (hours[first] <= late) for late in latest])


def met_by_visit(model: Model, facts: Facts, plan: Plan, draw: int, criteria: str) -> Bools:
    """Let the town of one draw live, and say who meets criteria at each visit: ``person, visit``.

    Parameters
    ----------
    model, facts, plan, draw, criteria
        As for `living_with`.
    """
    found = make(model, facts, plan, plan.chunks[draw], tests=False)["visits"][criteria.replace("-", "_")]
    met: Bools = np.asarray(found).astype(float).reshape(plan.people, -1) > 0.5  # not who is lost: NaN
    return met


def _until(
    pool: ThreadPoolExecutor,
    one: Callable[[int], Bools],
    draws: int,
    illnesses: int,
    fewest: int,
    most: int | None,
) -> Iterator[Bools]:
    """Go through draws in their order, until enough of them have people of every duration of illness."""
    having = np.zeros(illnesses, dtype=int)
    for first in range(0, draws, AT_ONCE):
        for met in pool.map(one, range(first, min(first + AT_ONCE, draws))):
            having += met.sum(axis=1) >= fewest
            yield met
        if most is not None and (having >= most).all():
            return


def _together(
    model: Model,
    cohorts: Sequence[Cohort],
    places: Sequence[npt.NDArray[np.int64]],
    who: npt.NDArray[np.int64],
    seed: int,
) -> Cohort:
    """Put the people of all draws into one cohort; an input that no life of a draw moves is as usual."""

    def of(cohort: Cohort, name: str) -> npt.NDArray[np.float64]:
        usual = np.full(cohort.people, model.parameters[name].value)
        return cohort.parameters.get(name, usual)

    pairs = list(zip(cohorts, places, strict=True))
    names = sorted(set().union(*(one.parameters for one in cohorts)))
    parameters = {name: np.concatenate([of(one, name)[at] for one, at in pairs]) for name in names}
    states = {name: np.concatenate([one.states[name][at] for one, at in pairs]) for name in model.states}
    return Cohort(who.shape[0], who.shape[1], parameters, seed, states, who)
