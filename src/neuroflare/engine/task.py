"""What all groups of lanes of one run share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine.batch import Batch
from neuroflare.engine.layout import Layout
from neuroflare.engine.reductions import Reduction
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.schedule_code import ScheduleCode

__all__ = ["Given", "Task", "seen_outputs"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]
Array = npt.NDArray[Any]


def seen_outputs(
    outputs: Sequence[str], reductions: Sequence[Reduction], schedules: Sequence[Schedule]
) -> tuple[str, ...]:
    """What is recorded, followed by what only reductions and conditions look at."""
    more = [rule.output for rule in reductions]
    more += sorted({name for schedule in schedules for name in schedule.watched})
    return (*outputs, *dict.fromkeys(name for name in more if name not in outputs))


@dataclass(frozen=True)
class Given:
    """What a run is given.

    Parameters
    ----------
    defaults
        Parameters of a person of whom nothing is said.
    table, columns
        Person by own parameter, and which parameters these are.
    initial
        Person by state, or None for the model's start values.
    times
        When to record.
    programs
        Which schedule each person follows.
    schedules
        The schedules.
    outputs, reductions
        What to record and to find out.
    seen
        All outputs that are looked at, `outputs` first.
    rtol
        Relative tolerance.
    tolerance
        Absolute tolerance of each state.
    budget
        Steps that one person may take.
    """

    defaults: Floats
    table: Floats
    columns: Wholes
    initial: Floats | None
    times: Floats
    programs: Wholes
    schedules: ScheduleCode
    outputs: tuple[str, ...]
    reductions: tuple[Reduction, ...]
    seen: tuple[str, ...]
    rtol: float
    tolerance: Floats
    budget: int

    def arrays(self, batch: Batch) -> dict[str, Array]:
        """Inputs and results by the driver's names."""
        rules = self.reductions
        return self.schedules.arrays | {
            "defaults": self.defaults,
            "table": np.ascontiguousarray(self.table),
            "columns": self.columns,
            "initial": np.ascontiguousarray(
                np.empty(0) if self.initial is None else self.initial, dtype=float
            ),
            "times": self.times,
            "programs": self.programs,
            "queue": np.zeros(8, dtype=np.int64),
            "result": batch.values,
            "status": batch.status,
            "steps": batch.steps,
            "reduced": batch.reduced,
            "marks": batch.marks,
            "rule_kind": np.array([rule.code for rule in rules], dtype=np.int64),
            "rule_output": np.array([self.seen.index(rule.output) for rule in rules], dtype=np.int64),
            "rule_level": np.array([rule.level for rule in rules], dtype=float),
        }


@dataclass(frozen=True)
class Task:
    """What all groups of one run share.

    Parameters
    ----------
    arrays
        Inputs, results and the queue of people, by the driver's names.
    code
        Addresses of the model's functions, by the driver's names.
    layout
        The block of the kernel.
    tolerance
        Absolute tolerance of each state.
    people, outputs, seen, records, rules, stages
        How many there are; `seen` counts all outputs that are looked at, `stages` those of the longest
        schedule.
    rtol
        Relative tolerance.
    budget
        Steps that one person may take.
    keep
        What must live as long as the addresses.
    """

    arrays: dict[str, Array]
    code: dict[str, int]
    layout: Layout
    tolerance: Floats
    people: int
    outputs: int
    seen: int
    records: int
    rules: int
    stages: int
    rtol: float
    budget: int
    keep: tuple[Any, ...]
