"""How a limb usually hurts after an injury: the course of the typical person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.examination import PAIN
from neuroflare.engine import Schedule, simulate
from neuroflare.model import Model
from neuroflare.people.biography import Biography, Happened
from neuroflare.people.facts import EventFacts, Facts

__all__ = ["UsualCourse", "usual_course"]

Floats = npt.NDArray[np.float64]

_DAYS = (0, 1, 2, 3, 5, *range(7, 184, 7), *range(213, 732, 37))
"""Weekly for half a year, in which pain falls steeply, then about monthly."""
_SIZES = tuple(0.25 * 2.0 ** (step / 4) for step in range(17))
"""Intensities, 0.25 to 4, between which the course is read by a straight line in their logarithm.

So close, because pain at a given day turns from none to much within a factor of two of the injury: under 24
readings the largest error anywhere is 0.24 of 10 in the median (with five sizes and 20 days it was 0.59).
"""


@dataclass(frozen=True)
class UsualCourse:
    """Pain of the limb of the typical person after injuries of it.

    Parameters
    ----------
    pain
        Kind of injury to ``intensity, day``, 0 to 10; after the last day pain stays as it is then.
    """

    pain: Mapping[str, Floats] = field(repr=False)

    def expected(self, life: Biography, hours: Floats) -> Floats:
        """Give the most that any injury so far would usually still hurt: ``time, person``, 0 to 10."""
        worst = np.zeros((hours.size, next(iter(life.loads.values())).shape[0]))
        for event in life.events:
            if event.kind.hurts_limb:
                since = (hours[:, None] - event.begins[None, :]) / 24.0
                there = since >= 0.0  # False where there is no such event: NaN
                course = _read(self.pain[event.kind.name], np.where(there, since, 0.0), event.intensity)
                worst = np.maximum(worst, np.where(there, course, 0.0))
        return worst


def usual_course(model: Model, facts: Facts, draw: Mapping[str, float], rtol: float) -> UsualCourse:
    """Let the typical person of a draw have each injury of the limb in several sizes.

    Parameters
    ----------
    model
        The body.
    facts
        Injuries, and how long a cast is worn.
    draw
        Parameter or figure to its value in this draw.
    rtol
        Relative tolerance.
    """
    kinds = [kind for kind in facts.events.values() if kind.hurts_limb]
    count = len(kinds) * len(_SIZES)
    changes = [
        change
        for number, kind in enumerate(kinds)
        for change in Biography((_alone(kind, number, count, draw),), np.zeros(0), {}).schedule().changes
    ]
    people = {name: np.full(count, value) for name, value in draw.items() if name in model.parameters}
    hours = 24.0 * np.array(_DAYS, dtype=float)
    result = simulate(model, people, Schedule.of(changes), [PAIN["limb"]], hours, rtol=rtol)
    pain = result[PAIN["limb"]].to_numpy().reshape(len(kinds), len(_SIZES), hours.size)
    return UsualCourse({kind.name: pain[number] for number, kind in enumerate(kinds)})


def _alone(kind: EventFacts, number: int, count: int, draw: Mapping[str, float]) -> Happened:
    """One injury at time 0 in each of its sizes, for the people whose turn it is."""
    mine = np.arange(count) // len(_SIZES) == number
    begins = np.where(mine, 0.0, np.nan)
    days = np.nan if kind.lasts is None else kind.lasts.of(draw)
    return Happened(kind, begins, begins + 24.0 * days, np.resize(_SIZES, count))


def _read(table: Floats, days: Floats, size: Floats) -> Floats:
    """Read ``intensity, day`` at days ``time, person`` and a size for each person."""
    row = np.interp(np.log(size), np.log(_SIZES), np.arange(len(_SIZES)))
    low = np.minimum(row.astype(int), len(_SIZES) - 2)
    at = np.interp(days, _DAYS, np.arange(len(_DAYS)))
    left = np.minimum(at.astype(int), len(_DAYS) - 2)
    across, along = row - low, at - left
    first, second = ((1.0 - along) * table[low + k, left] + along * table[low + k, left + 1] for k in (0, 1))
    return np.asarray((1.0 - across) * first + across * second)
