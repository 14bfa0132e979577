"""Dated changes and signals as rows: when, what, and how much."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine.driver_changes import (
    ADD_PARAMETER,
    ADD_STATE,
    NEXT_CURVE,
    SET_CURVE,
    SET_PARAMETER,
    SET_SLOPE,
    SET_STATE,
)
from neuroflare.engine.per_person import Number
from neuroflare.engine.ramps import BEND, SLOPE
from neuroflare.engine.schedule import Change, Signal
from neuroflare.engine.system import System
from neuroflare.errors import UsageError

__all__ = ["LEVEL", "Row", "Rows", "in_order", "unknown"]

Floats = npt.NDArray[np.float64]

KINDS = {
    ("set", False): SET_PARAMETER,
    ("add", False): ADD_PARAMETER,
    ("set", True): SET_STATE,
    ("add", True): ADD_STATE,
}
LEVEL = 99
"""Kind of an act that is only there for the factors of a level."""


def unknown(system: System, name: str, what: str) -> UsageError:
    """Say what is wrong with an id."""
    if name in system.outputs and what != "output":
        return UsageError(f"{what} {name!r} is computed by the model; name a state or a constant parameter")
    choice = system.outputs if what == "output" else [*system.states, *system.parameters]
    close = difflib.get_close_matches(name, choice, n=3)
    hint = f"; did you mean {', '.join(close)}?" if close else ""
    return UsageError(f"{what} {name!r} is not in the model{hint}")


@dataclass(frozen=True)
class Row:
    """What happens at one time, or at a time of each person."""

    time: Number
    value: Number
    act: int
    curve: Number = 0.0
    ends: bool = False


class Rows:
    """Makes rows, and keeps what they refer to: acts, which say what a row does, and pieces of curves.

    Parameters
    ----------
    system
        The model.
    """

    def __init__(self, system: System) -> None:
        self.system = system
        self.states = {name: i for i, name in enumerate(system.states)}
        self.parameters = {name: j for j, name in enumerate(system.parameters)}
        self.acts: dict[tuple[int, int, int, tuple[int, ...]], int] = {}
        self.curves, self.curve_count = [np.zeros((1, 3))], 1

    def act(self, kind: int, target: int, slope: int, scale: Iterable[str], what: str) -> int:
        """Number of what a row does."""
        for name in scale:
            if name not in self.parameters:
                raise unknown(self.system, name, f"scale of a {what}")
        key = (kind, target, slope, tuple(self.parameters[name] for name in scale))
        return self.acts.setdefault(key, len(self.acts))

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Acts and curves by the driver's names."""
        acts = list(self.acts)
        found: dict[str, npt.NDArray[Any]] = {
            name: np.array([act[k] for act in acts], dtype=np.int64)
            for k, name in enumerate(("act_kind", "act_target", "act_slope"))
        }
        found["factor_bounds"] = np.cumsum([0, *(len(act[3]) for act in acts)], dtype=np.int64)
        found["factor_ids"] = np.array([j for act in acts for j in act[3]], dtype=np.int64)
        return found | {"curves": np.concatenate(self.curves)}

    def of_changes(self, changes: Sequence[Change]) -> list[Row]:
        """Rows of changes; a ramp ends where another of the same target begins."""
        rows = []
        ramps = [(number, change) for number, change in enumerate(changes) if change.action == "ramp"]
        for number, change in enumerate(changes):
            end: Number = np.inf if change.until is None else change.until
            if change.action == "ramp" and len(ramps) > 1:
                for k, other in ramps:
                    if k != number and other.target == change.target:
                        after = other.time > change.time if k < number else other.time >= change.time
                        end = np.minimum(end, np.where(after, other.time, np.inf))
            rows += self.of_change(change, end)
        return rows

    def of_change(self, change: Change, until: Number) -> list[Row]:
        """Rows of a change, a ramp until a given time."""
        name, is_state = change.target, change.target in self.states
        if not is_state and name not in self.parameters:
            raise unknown(self.system, name, "target of a change")
        place = self.states[name] if is_state else self.parameters[name]
        slope = self.parameters.get(SLOPE + name, -1)
        if change.action != "ramp":
            kind = KINDS[change.action, is_state]
            return [Row(change.time, change.value, self.act(kind, place, slope, change.scale, "change"))]
        if is_state:
            raise UsageError(f"target of a ramp {name!r} is a state; only inputs can be ramped")
        if slope < 0:
            how = f"compile with ramped=({name!r},)"
            raise UsageError(f"ramp of {name}: the model was compiled without; {how}")
        begin = self.act(SET_SLOPE, place, slope, change.scale, "change")
        end = self.act(SET_SLOPE, place, slope, (), "change")
        return [Row(change.time, change.value, begin), Row(until, 0.0, end, ends=True)]

    def of_signal(self, signal: Signal) -> list[Row]:
        """Rows of a signal: one for each knot."""
        name = signal.target
        if name not in self.parameters:
            raise unknown(self.system, name, "target of a signal")
        if BEND + name not in self.parameters:
            how = f"compile with driven=({name!r},)"
            raise UsageError(f"signal of {name}: the model was compiled without; {how}")
        place, slope = self.parameters[name], self.parameters[SLOPE + name]
        pieces = signal.pieces()
        people, count, _ = pieces.shape
        first = self.curve_count + count * np.arange(people, dtype=float)
        self.curves.append(pieces[:, :, 1:].reshape(-1, 3))
        self.curve_count += people * count
        ends = np.atleast_2d(np.array(signal.values, dtype=float))[:, -1]
        begin, go_on = (
            self.act(kind, place, slope, signal.scale, "signal") for kind in (SET_CURVE, NEXT_CURVE)
        )
        rows = [
            Row(time, pieces[:, k, 0], go_on if k else begin, first + k)
            for k, time in enumerate(signal.times[:-1])
        ]
        return [*rows, Row(signal.times[-1], ends, begin)]


def in_order(rows: list[Row], people: int) -> dict[str, npt.NDArray[Any]]:
    """Rows of each person in order of time; at one time, in the order given, ends of ramps first."""

    def table(numbers: list[Number]) -> Floats:
        columns = [np.broadcast_to(np.asarray(number, dtype=float), (people,)) for number in numbers]
        return np.stack(columns, axis=1) if columns else np.empty((people, 0))

    time = table([row.time for row in rows])
    time[np.isnan(time)] = np.inf
    # An end stands before what begins at the same time.
    begins = np.broadcast_to([not row.ends for row in rows], time.shape)
    order = np.lexsort((begins, time), axis=1) if rows else np.empty(time.shape, dtype=np.int64)
    found = {
        "time": time,
        "value": table([row.value for row in rows]),
        "act": table([float(row.act) for row in rows]),
        "curve": table([row.curve for row in rows]),
    }
    return {name: np.take_along_axis(values, order, axis=1) for name, values in found.items()}
