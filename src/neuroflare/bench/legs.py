"""A schedule cut into stretches without changes, as tools without dated changes need it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from neuroflare.engine.schedule import Schedule

__all__ = ["Leg", "Step", "legs", "walk"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Step:
    """One change: ``set`` or ``add`` of a target, or a new ``slope`` of it; `scale` multiplies the value."""

    action: str
    target: str
    value: float
    scale: tuple[str, ...] = ()


@dataclass(frozen=True)
class Leg:
    """Changes at one moment, and the time until the next.

    Parameters
    ----------
    steps
        Changes at the first time of the grid.
    grid
        Begin, records inside, end; a single time for the last leg, which only records.
    records
        Which of the schedule's records fall into the leg, its begin included and its end not.
    rows
        Where these records stand in the grid.
    """

    steps: tuple[Step, ...]
    grid: Floats
    records: slice
    rows: npt.NDArray[np.int64]


def legs(schedule: Schedule, times: Floats) -> list[Leg]:
    """Cut a schedule at its changes.

    Parameters
    ----------
    schedule
        Dated changes.
    times
        When to record, increasing; a record at the time of a change sees its effect.

    Examples
    --------
    >>> from neuroflare.engine.schedule import Change
    >>> dose = Schedule.of([Change(1.0, "x", "add", 2.0)])
    >>> [leg.grid.tolist() for leg in legs(dose, np.array([0.5, 1.0, 3.0]))]
    [[0.0, 0.5, 1.0], [1.0, 3.0], [3.0]]
    """
    steps: dict[float, list[Step]] = {}
    for change in schedule.changes:
        action = "slope" if change.action == "ramp" else change.action
        found = steps.setdefault(float(change.time), [])
        found.append(Step(action, change.target, float(change.value), change.scale))
        if change.action == "ramp":
            steps.setdefault(float(change.until or 0.0), []).append(Step("slope", change.target, 0.0))
    end = float(times[-1])
    edges = sorted({min([0.0, float(times[0]), *steps]), *(t for t in steps if t < end), end})
    cut = []
    for first, last in pairwise([*edges, np.inf]):
        low, high = (int(k) for k in np.searchsorted(times, [first, last]))
        inside = times[low:high]
        grid = np.unique(np.concatenate([[first], inside, [last] if last < np.inf else []]))
        rows = np.searchsorted(grid, inside)
        cut.append(Leg(tuple(steps.get(first, ())), grid, slice(low, high), rows))
    return cut


def walk(
    cut: list[Leg],
    shape: tuple[int, int],
    change: Callable[[Step], None],
    advance: Callable[[Floats], Floats],
) -> Floats:
    """Follow the legs.

    Parameters
    ----------
    cut
        The legs.
    shape
        Records and outputs.
    change
        Carries out one change now.
    advance
        Moves from the first to the last time of a grid, and gives the outputs at each of its times.

    Returns
    -------
    numpy.ndarray
        Time x output.
    """
    values = np.empty(shape)
    for leg in cut:
        for step in leg.steps:
            change(step)
        values[leg.records] = advance(leg.grid)[leg.rows]
    return values
