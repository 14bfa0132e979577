"""People without some mechanisms: from now on these are held at each person's own healthy resting value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Job, Schedule, rest, simulate_many
from neuroflare.insight.mechanisms import Mechanisms
from neuroflare.model import Model
from neuroflare.people import Cohort

__all__ = ["People", "people_of", "without_mechanisms"]

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

RTOL = 1e-4
"""Relative tolerance; ratings scatter a thousand times more."""


@dataclass(frozen=True)
class People:
    """Ill people, and where the same people rest when they are well.

    Parameters
    ----------
    cohort
        They, with the states and inputs they are in.
    resting
        State id to its healthy resting value, one per person; NaN for a person who does not settle.
    """

    cohort: Cohort
    resting: Mapping[str, Floats] = field(repr=False)

    @property
    def count(self) -> int:
        """How many they are, over all draws."""
        return self.cohort.draws * self.cohort.people


def people_of(model: Model, cohort: Cohort) -> People:
    """Find the healthy rest of ill people: the same numbers, and every input at rest.

    Parameters
    ----------
    model
        The body.
    cohort
        People with the states they are in, as from `neuroflare.clinic.groups.gather`.
    """
    numbers = {name: values for name, values in cohort.parameters.items() if name not in model.inputs}
    resting = rest(model, numbers)
    size = cohort.draws * cohort.people
    return People(cohort, {name: np.broadcast_to(values, size) for name, values in resting.items()})


def without_mechanisms(
    model: Model,
    mechanisms: Mechanisms,
    people: People,
    who: npt.NDArray[np.int64],
    removed: Bools,
    outputs: Sequence[str],
    hours: Sequence[float],
    *,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Floats]:
    """Simulate people from whom some mechanisms are removed now and for good.

    Parameters
    ----------
    model, mechanisms
        The body and what can be removed from it.
    people
        Who they are.
    who
        Place in the cohort of the person of each simulation; a person may stand there many times.
    removed
        ``simulation, mechanism``: what is removed, in the order of the mechanisms.
    outputs
        Quantities that are read.
    hours
        When, after the removal; rising.
    workers
        Threads; 0 is one per core.
    progress
        Called with (simulations begun, simulations in all).

    Returns
    -------
    dict
        Quantity to ``simulation, hour``; NaN where the simulation broke off or the person has no rest.
    """
    cohort = people.cohort
    settled = np.all([np.isfinite(people.resting[name][who]) for name in model.states], axis=0)
    lanes = np.flatnonzero(settled)
    whose = who[lanes]
    numbers = {name: values[whose] for name, values in cohort.parameters.items()}
    states = {name: cohort.states[name][whose] for name in model.states}
    for k, one in enumerate(mechanisms.all.values()):
        off = removed[lanes, k]
        if not off.any():
            continue
        for name in one.stopped:
            numbers[name] = np.where(off, 0.0, numbers.get(name, model.parameters[name].value))
        for name in one.inputs:
            usual = model.parameters[name].value
            numbers[name] = np.where(off, usual, numbers.get(name, usual))
        for name in one.states:
            states[name] = np.where(off, people.resting[name][whose], states[name])
    job = Job(Schedule(), tuple(outputs), (0.0, *hours))
    found = {name: np.full((who.size, len(hours)), np.nan) for name in outputs}
    if lanes.size:
        (course,) = simulate_many(
            model, numbers, [job], initial=states, rtol=RTOL, workers=workers, progress=progress
        )
        for name in outputs:
            found[name][lanes] = course[name].to_numpy()[:, 1:]
    return found
