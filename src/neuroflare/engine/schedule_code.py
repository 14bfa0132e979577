"""Schedules as plain arrays for the driver."""

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
from neuroflare.engine.ramps import SLOPE
from neuroflare.engine.schedule import Change, Schedule, Signal, Stage, When
from neuroflare.engine.system import System
from neuroflare.errors import UsageError

__all__ = ["ScheduleCode", "encode", "unknown"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]

KINDS = {
    ("set", False): SET_PARAMETER,
    ("add", False): ADD_PARAMETER,
    ("set", True): SET_STATE,
    ("add", True): ADD_STATE,
}
LEVEL = 99
"""Kind of an act that is only there for the factors of a level."""


@dataclass(frozen=True)
class ScheduleCode:
    """Several schedules, one after the other; a schedule with arrays over people is as many schedules.

    Parameters
    ----------
    starts
        When each schedule's simulation begins: 0, or the first change or record if that is earlier.
    stages
        How many stages the schedule has that has most.
    arrays
        Everything by the driver's names; see `Arrays`.
    """

    starts: Floats
    stages: int
    arrays: dict[str, npt.NDArray[Any]]


def unknown(system: System, name: str, what: str) -> UsageError:
    """Say what is wrong with an id."""
    if name in system.outputs and what != "output":
        return UsageError(f"{what} {name!r} is computed by the model; name a state or a constant parameter")
    choice = system.outputs if what == "output" else [*system.states, *system.parameters]
    close = difflib.get_close_matches(name, choice, n=3)
    hint = f"; did you mean {', '.join(close)}?" if close else ""
    return UsageError(f"{what} {name!r} is not in the model{hint}")


@dataclass(frozen=True)
class _Row:
    """What happens at one time, or at a time of each person."""

    time: Number
    value: Number
    act: int
    curve: Number = 0.0
    ends: bool = False


class _Encoder:
    """Collects the arrays."""

    def __init__(self, system: System, seen: Sequence[str], first_record: float) -> None:
        self.system, self.seen, self.first_record = system, list(seen), first_record
        self.states = {name: i for i, name in enumerate(system.states)}
        self.parameters = {name: j for j, name in enumerate(system.parameters)}
        self.acts: dict[tuple[int, int, int, tuple[int, ...]], int] = {}
        self.parts: dict[str, list[npt.NDArray[Any]]] = {}
        self.sizes = {"rows": 0, "stages": 0, "whens": 0, "curves": 1}
        self.add("curves", np.zeros((1, 3)))

    def add(self, name: str, values: npt.ArrayLike) -> None:
        """Append to an array."""
        self.parts.setdefault(name, []).append(np.asarray(values))

    def act(self, kind: int, target: int, slope: int, scale: Iterable[str], what: str) -> int:
        """Number of what a row does."""
        for name in scale:
            if name not in self.parameters:
                raise unknown(self.system, name, f"scale of a {what}")
        key = (kind, target, slope, tuple(self.parameters[name] for name in scale))
        return self.acts.setdefault(key, len(self.acts))

    def of_changes(self, changes: Sequence[Change]) -> list[_Row]:
        """Rows of changes; a ramp ends where another of the same target begins."""
        rows = []
        for number, change in enumerate(changes):
            end: Number = np.inf if change.until is None else change.until
            for k, other in enumerate(changes):
                if change.action == other.action == "ramp" and k != number and other.target == change.target:
                    after = other.time > change.time if k < number else other.time >= change.time
                    end = np.minimum(end, np.where(after, other.time, np.inf))
            rows += self.of_change(change, end)
        return rows

    def of_change(self, change: Change, until: Number) -> list[_Row]:
        """Rows of a change, a ramp until a given time."""
        name, is_state = change.target, change.target in self.states
        if not is_state and name not in self.parameters:
            raise unknown(self.system, name, "target of a change")
        place = self.states[name] if is_state else self.parameters[name]
        slope = self.parameters.get(SLOPE + name, -1)
        if change.action != "ramp":
            kind = KINDS[change.action, is_state]
            return [_Row(change.time, change.value, self.act(kind, place, slope, change.scale, "change"))]
        if is_state or slope < 0:
            raise UsageError(f"target of a ramp {name!r} is a state; only inputs can be ramped")
        begin = self.act(SET_SLOPE, place, slope, change.scale, "change")
        end = self.act(SET_SLOPE, place, slope, (), "change")
        return [_Row(change.time, change.value, begin), _Row(until, 0.0, end, ends=True)]

    def of_signal(self, signal: Signal) -> list[_Row]:
        """Rows of a signal: one for each knot."""
        place, slope = self.parameters[signal.target], self.parameters[SLOPE + signal.target]
        pieces = signal.pieces()
        people, count, _ = pieces.shape
        self.add("curves", pieces[:, :, 1:].reshape(-1, 3))
        first = self.sizes["curves"] + count * np.arange(people, dtype=float)
        self.sizes["curves"] += people * count
        ends = np.atleast_2d(np.array(signal.values, dtype=float))[:, -1]
        begin, go_on = (
            self.act(kind, place, slope, signal.scale, "signal") for kind in (SET_CURVE, NEXT_CURVE)
        )
        rows = [
            _Row(time, pieces[:, k, 0], go_on if k else begin, first + k)
            for k, time in enumerate(signal.times[:-1])
        ]
        return [*rows, _Row(signal.times[-1], ends, begin)]

    def when(self, when: When) -> tuple[float, ...]:
        """Output, act, sign and what follows of a condition; its level may differ between people."""
        act = self.act(LEVEL, 0, -1, when.scale, "level")
        sign = 1.0 if when.kind == "reaches" else -1.0
        return self.seen.index(when.output), act, sign, float(when.then == "end")

    def _in_order(self, rows: list[_Row], people: int) -> dict[str, npt.NDArray[Any]]:
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

    def schedule(self, schedule: Schedule) -> None:
        """Append a schedule, for everybody or for each person."""
        people = 1 if schedule.people is None else schedule.people
        own = [row for signal in schedule.signals for row in self.of_signal(signal)]
        own += self.of_changes(schedule.changes)
        parts = [self._in_order(own, people)]
        for stage in schedule.stages:
            parts.append(self._in_order(self.of_changes(stage.changes), people))
        widths = [part["time"].shape[1] for part in parts]
        corner = self.sizes["rows"] + np.arange(people)[:, None] * sum(widths)
        edges = corner + np.concatenate([[0], np.cumsum(widths)])
        self.sizes["rows"] += people * sum(widths)
        for name in ("time", "value", "act", "curve"):
            self.add(f"row_{name}", np.concatenate([part[name] for part in parts], axis=1).reshape(-1))
        self.add("row_from", edges[:, 0])
        self.add("row_to", edges[:, 1])
        begin = np.broadcast_to(np.asarray(schedule.begin, dtype=float), (people,))
        start = np.full(people, min(0.0, self.first_record))
        if own:
            start = np.minimum(start, parts[0]["time"][:, 0])
        if schedule.stages:
            start = np.minimum(start, begin)
        self.add("starts", start)
        self.add("opening", begin)
        self._stages(schedule.stages, people, edges)

    def _stages(self, stages: Sequence[Stage], people: int, edges: Wholes) -> None:
        """Append the stages of a schedule; `edges` are where the rows of each of a person's stages begin."""
        first = self.sizes["stages"] + np.arange(people) * len(stages)
        self.add("stage_from", first)
        self.add("stage_to", first + len(stages))
        self.sizes["stages"] += people * len(stages)
        if not stages:
            return
        self.add("stage_row", edges[:, 1:-1].reshape(-1))
        self.add("stage_row_to", edges[:, 2:].reshape(-1))
        lasts = [np.broadcast_to(np.asarray(stage.lasts, dtype=float), (people,)) for stage in stages]
        self.add("stage_lasts", np.stack(lasts, axis=1).reshape(-1))
        counts = np.cumsum([0, *(len(stage.until) for stage in stages)])
        bounds = self.sizes["whens"] + np.arange(people)[:, None] * counts[-1] + counts
        self.add("stage_when", bounds[:, :-1].reshape(-1))
        self.add("stage_when_to", bounds[:, 1:].reshape(-1))
        self.sizes["whens"] += people * int(counts[-1])
        whens = [when for stage in stages for when in stage.until]
        if whens:
            fixed = np.tile(np.array([self.when(when) for when in whens]), (people, 1))
            for k, name in enumerate(("when_output", "when_act", "when_sign", "when_ends")):
                self.add(name, fixed[:, k])
            levels = [np.broadcast_to(np.asarray(when.level, dtype=float), (people,)) for when in whens]
            self.add("when_level", np.stack(levels, axis=1).reshape(-1))


REALS = (
    "starts", "opening", "row_time", "row_value", "curves", "stage_lasts", "when_sign", "when_level",
)  # fmt: skip
WHOLES = (
    "row_from", "row_to", "stage_from", "stage_to", "row_act", "row_curve", "stage_row", "stage_row_to",
    "stage_when", "stage_when_to", "when_output", "when_act", "when_ends",
)  # fmt: skip


def encode(
    schedules: Sequence[Schedule], system: System, first_record: float, seen: Sequence[str] = ()
) -> ScheduleCode:
    """Turn schedules into arrays.

    Parameters
    ----------
    schedules
        The schedules.
    system
        The model with all moving inputs that the schedules need.
    first_record
        First time that is recorded.
    seen
        Outputs that are observed, those of the schedules' conditions among them.

    Raises
    ------
    UsageError
        A target or scale that the model does not have, or that cannot be changed.
    """
    encoder = _Encoder(system, seen, first_record)
    for schedule in schedules:
        encoder.schedule(schedule)
    arrays: dict[str, npt.NDArray[Any]] = {}
    for names, kind in ((REALS, np.float64), (WHOLES, np.int64)):
        for name in names:
            parts = encoder.parts.get(name, [np.empty(0)])
            joined = parts[0] if len(parts) == 1 else np.concatenate(parts)
            arrays[name] = np.ascontiguousarray(joined, dtype=kind)
    acts = list(encoder.acts)
    for k, name in enumerate(("act_kind", "act_target", "act_slope")):
        arrays[name] = np.array([act[k] for act in acts], dtype=np.int64)
    arrays["factor_bounds"] = np.cumsum([0, *(len(act[3]) for act in acts)], dtype=np.int64)
    arrays["factor_ids"] = np.array([j for act in acts for j in act[3]], dtype=np.int64)
    most = max((len(schedule.stages) for schedule in schedules), default=0)
    return ScheduleCode(arrays["starts"], most, arrays)
