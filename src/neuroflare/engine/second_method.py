"""Another try, slow and careful, for people whom the kernel could not bring to the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine.batch import Batch
from neuroflare.engine.reductions import Reduction
from neuroflare.engine.reference import Reference
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.status import Status
from neuroflare.engine.system import System
from neuroflare.engine.task import Given

__all__ = ["SecondMethod"]

Floats = npt.NDArray[np.float64]

STEPS = 1000
"""Steps of the second method; it is meant for what is hard, not for what is long."""
GRID = 2000
"""Records between the first and the last from which reductions are taken."""


def _reduce(rule: Reduction, t: Floats, v: Floats) -> tuple[float, float]:
    """Value and time of a reduction, from a fine grid; nothing where the stages ended before it."""
    if not t.size:
        return (0.0 if rule.kind == "integral" else np.nan), np.nan
    if rule.kind == "integral":
        return float(np.trapezoid(v, t)), np.nan
    if rule.kind in ("max", "min"):
        k = int(np.argmax(v) if rule.kind == "max" else np.argmin(v))
        return float(v[k]), float(t[k])
    there = v >= rule.level if rule.kind == "reaches" else v <= rule.level
    if not there.any():
        return np.nan, np.nan
    k = int(np.argmax(there))
    if k == 0:
        return rule.level, float(t[0])
    share = (rule.level - v[k - 1]) / (v[k] - v[k - 1])
    return rule.level, float(t[k - 1] + share * (t[k] - t[k - 1]))


@dataclass
class SecondMethod:
    """Simulates single people with scipy's Radau.

    Parameters
    ----------
    system
        The model, without slopes.
    """

    system: System
    _solver: Reference | None = None

    def help(
        self,
        batch: Batch,
        given: Given,
        plans: Sequence[Schedule],
        constants: Mapping[str, float],
        names: Sequence[str],
    ) -> None:
        """Try again for everybody in a batch who could not be brought to the end.

        Parameters
        ----------
        batch
            The numbers, changed in place.
        given, plans
            What the run was given, and its schedules as they were before they became arrays.
        constants, names
            Parameters that hold for everybody, and ids of those that differ.
        """
        for k in np.flatnonzero(np.isin(batch.status, [Status.BUDGET, Status.NOT_SOLVED])).tolist():
            which = int(given.programs[k])
            found = self.run(
                {**constants, **dict(zip(names, given.table[k].tolist(), strict=True))},
                plans[which] if len(plans) > 1 else plans[0].of_people(k),
                float(given.schedules.starts[which]),
                None if given.initial is None else given.initial[k].tolist(),
                given.outputs,
                given.times,
                given.reductions,
                given.rtol,
            )
            if found is not None:
                batch.values[k], batch.reduced[k], marks = found
                batch.marks[k, : marks.shape[0]] = marks
                batch.status[k] = Status.SECOND_METHOD

    def run(
        self,
        parameters: Mapping[str, float],
        schedule: Schedule,
        begin: float,
        initial: Sequence[float] | None,
        outputs: Sequence[str],
        times: Floats,
        reductions: Sequence[Reduction],
        rtol: float,
    ) -> tuple[Floats, Floats, Floats] | None:
        """Values, reductions and marks as in `Batch`; None where this method gives up too.

        Parameters
        ----------
        parameters
            What differs from the model's values.
        schedule, begin, initial
            Changes, the time of the start, and the states there unless they are the model's.
        outputs, times, reductions
            What to record and find out.
        rtol
            Relative tolerance; this method takes a tenth of it.
        """
        self._solver = self._solver or Reference(self.system)
        seen = tuple(dict.fromkeys([*outputs, *(rule.output for rule in reductions)]))
        grid = times
        if reductions:
            grid = np.unique(np.concatenate([times, np.linspace(times[0], times[-1], GRID)]))
        found = self._solver.run(
            grid.tolist(),
            seen,
            parameters,
            schedule=schedule,
            start=begin,
            initial=initial,
            rtol=max(rtol / 10, 1e-12),
            steps=STEPS,
            solver="Radau",
        )
        last = found.marks[:, 0].max(initial=-np.inf, where=np.isfinite(found.marks[:, 0]))
        over = grid > last if schedule.stages and found.status == "ok" else np.zeros(grid.size, dtype=bool)
        if found.status != "ok" or not np.isfinite(found.values[~over]).all():
            return None
        at = np.searchsorted(grid, times)
        columns = np.array([seen.index(name) for name in outputs], dtype=np.int64)
        values = found.values[at][:, columns]
        reduced = [
            _reduce(rule, grid[~over], found.values[~over, seen.index(rule.output)]) for rule in reductions
        ]
        marks = found.marks[:, : 2 + len(outputs)]
        return values, np.array(reduced, dtype=float).reshape(-1, 2), marks
