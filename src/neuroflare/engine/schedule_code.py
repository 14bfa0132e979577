"""Schedules as plain arrays for the driver."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine.schedule import Schedule, Stage, When
from neuroflare.engine.schedule_rows import LEVEL, Rows, in_order
from neuroflare.engine.system import System

__all__ = ["ScheduleCode", "encode"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]


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


class _Encoder:
    """Collects the arrays."""

    def __init__(self, system: System, seen: Sequence[str], first_record: float) -> None:
        self.rows, self.seen, self.first_record = Rows(system), list(seen), first_record
        self.parts: dict[str, list[npt.NDArray[Any]]] = {}
        self.sizes = {"rows": 0, "stages": 0, "whens": 0}

    def add(self, name: str, values: npt.ArrayLike) -> None:
        """Append to an array."""
        self.parts.setdefault(name, []).append(np.asarray(values))

    def when(self, when: When) -> tuple[float, ...]:
        """Output, act, sign and what follows of a condition; its level may differ between people."""
        act = self.rows.act(LEVEL, 0, -1, when.scale, "level")
        sign = 1.0 if when.kind == "reaches" else -1.0
        return self.seen.index(when.output), act, sign, float(when.then == "end")

    def schedule(self, schedule: Schedule) -> None:
        """Append a schedule, for everybody or for each person."""
        people = 1 if schedule.people is None else schedule.people
        own = [row for signal in schedule.signals for row in self.rows.of_signal(signal)]
        own += self.rows.of_changes(schedule.changes)
        parts = [in_order(own, people)]
        for stage in schedule.stages:
            parts.append(in_order(self.rows.of_changes(stage.changes), people))
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
    "starts", "opening", "row_time", "row_value", "stage_lasts", "when_sign", "when_level",
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
    arrays |= encoder.rows.arrays()
    most = max((len(schedule.stages) for schedule in schedules), default=0)
    return ScheduleCode(arrays["starts"], most, arrays)
