"""Dated changes as plain arrays for the driver."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine.driver import ADD_PARAMETER, ADD_STATE, SET_PARAMETER, SET_SLOPE, SET_STATE
from neuroflare.engine.ramps import SLOPE
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.system import System
from neuroflare.errors import UsageError

__all__ = ["ScheduleCode", "encode", "ramped_by", "unknown"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]


@dataclass(frozen=True)
class ScheduleCode:
    """Changes of several schedules, one schedule after the other.

    Parameters
    ----------
    bounds
        Where each schedule's changes begin and end.
    starts
        When each schedule's simulation begins: 0, or the first change or record if that is earlier.
    time, kind, target, value, slope
        Of each change; `slope` is the parameter that holds the target's slope, or -1.
    factor_bounds, factor_ids
        Parameters that multiply each change's value.
    """

    bounds: Wholes
    starts: Floats
    time: Floats
    kind: Wholes
    target: Wholes
    value: Floats
    slope: Wholes
    factor_bounds: Wholes
    factor_ids: Wholes


def ramped_by(schedules: Sequence[Schedule]) -> tuple[str, ...]:
    """Ids of everything that some schedule moves at a slope."""
    return tuple(sorted({name for schedule in schedules for name in schedule.ramped}))


def unknown(system: System, name: str, what: str) -> UsageError:
    """Say what is wrong with an id."""
    if name in system.outputs and what != "output":
        return UsageError(f"{what} {name!r} is computed by the model; name a state or a constant parameter")
    choice = system.outputs if what == "output" else [*system.states, *system.parameters]
    close = difflib.get_close_matches(name, choice, n=3)
    hint = f"; did you mean {', '.join(close)}?" if close else ""
    return UsageError(f"{what} {name!r} is not in the model{hint}")


def encode(schedules: Sequence[Schedule], system: System, first_record: float) -> ScheduleCode:
    """Turn schedules into arrays.

    Parameters
    ----------
    schedules
        The schedules.
    system
        The model with all slopes that the schedules need.
    first_record
        First time that is recorded.

    Raises
    ------
    UsageError
        A target or scale that the model does not have, or that cannot be changed.
    """
    states = {name: i for i, name in enumerate(system.states)}
    parameters = {name: j for j, name in enumerate(system.parameters)}
    bounds, starts, factor_bounds, factor_ids = [0], list[float](), [0], list[int]()
    rows: list[tuple[float, int, int, float, int]] = []
    for schedule in schedules:
        single: list[tuple[float, int, int, float, int, tuple[str, ...]]] = []
        for change in schedule.changes:
            name, is_state = change.target, change.target in states
            if not is_state and name not in parameters:
                raise unknown(system, name, "target of a change")
            for scale in change.scale:
                if scale not in parameters:
                    raise unknown(system, scale, "scale of a change")
            slope = parameters.get(SLOPE + name, -1)
            if change.action == "ramp":
                if is_state or slope < 0:
                    raise UsageError(f"target of a ramp {name!r} is a state; only inputs can be ramped")
                spot = parameters[name]
                single.append((change.time, SET_SLOPE, spot, change.value, slope, change.scale))
                single.append((float(change.until or 0.0), SET_SLOPE, spot, 0.0, slope, ()))
            else:
                kinds = {("set", 0): SET_PARAMETER, ("add", 0): ADD_PARAMETER, ("set", 1): SET_STATE}
                kind = kinds.get((change.action, int(is_state)), ADD_STATE)
                spot = states[name] if is_state else parameters[name]
                single.append((change.time, kind, spot, change.value, slope, change.scale))
        single.sort(key=lambda row: row[0])
        starts.append(min([0.0, first_record, *(row[0] for row in single[:1])]))
        for time, kind, spot, value, slope, scales in single:
            rows.append((time, kind, spot, value, slope))
            factor_ids.extend(parameters[scale] for scale in scales)
            factor_bounds.append(len(factor_ids))
        bounds.append(len(rows))

    def whole(values: Sequence[int]) -> Wholes:
        return np.array(values, dtype=np.int64)

    return ScheduleCode(
        bounds=whole(bounds),
        starts=np.array(starts, dtype=float),
        time=np.array([row[0] for row in rows], dtype=float),
        kind=whole([row[1] for row in rows]),
        target=whole([row[2] for row in rows]),
        value=np.array([row[3] for row in rows], dtype=float),
        slope=whole([row[4] for row in rows]),
        factor_bounds=whole(factor_bounds),
        factor_ids=whole(factor_ids),
    )
