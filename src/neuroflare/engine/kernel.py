"""A compiled model that simulates many people."""

from __future__ import annotations

import ctypes
import inspect
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine import driver
from neuroflare.engine.cache import ObjectCache
from neuroflare.engine.kernel_code import SCALARS, KernelCode, write_kernel
from neuroflare.engine.machine import Machine, widest_lanes
from neuroflare.engine.output_code import write_outputs
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.schedule_code import ScheduleCode, encode
from neuroflare.engine.status import Status, counts
from neuroflare.engine.system import System
from neuroflare.engine.translate import translate
from neuroflare.errors import UsageError

__all__ = ["DEFAULT_BUDGET", "DEFAULT_RTOL", "Kernel", "Run"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]

DEFAULT_RTOL = 1e-6
DEFAULT_BUDGET = 100_000
"""Steps that one person may take, thrown-away ones included."""
FLOOR = 1e-3
"""Share of a state's natural scale below which its error is no longer judged relative to itself."""
TURNS = 1000
"""Steps of a group of lanes between two looks at the clock and at the keyboard, some 20 milliseconds."""


@dataclass(frozen=True)
class Run:
    """What a simulation of many people gave.

    Parameters
    ----------
    values
        Person x time x output; NaN from where a person's simulation broke off.
    status
        `Status` of each person.
    steps
        Person x (taken, thrown away).
    """

    values: Floats
    status: Wholes
    steps: Wholes

    @property
    def counts(self) -> dict[str, int]:
        """How many people ended in which way."""
        return counts(self.status)


def _aligned(size: int) -> Floats:
    """Zeros that begin where a vector of any width may begin."""
    room = np.zeros(size + 8)
    start = (-room.ctypes.data // 8) % 8
    return room[start : start + size]


@lru_cache(maxsize=4)
def _driver(cache: ObjectCache | None) -> Any:
    """The driver as machine code; it is the same for every model."""
    machine = Machine(translate(driver.advance), cache, optimise=True)
    names = inspect.signature(driver.advance).parameters
    function = machine.function("advance", [ctypes.c_void_p] * len(names), ctypes.c_int64)
    return machine, function, tuple(names)


@dataclass(frozen=True)
class _Task:
    """Everything that the lanes of one run share."""

    arrays: dict[str, npt.NDArray[Any]]
    code: dict[str, int]
    outputs: int
    keep: tuple[Any, ...]


class Kernel:
    """A model compiled for this processor; see `compile_model`.

    Parameters
    ----------
    system
        The model, with the slopes that its schedules may use.
    lanes
        People side by side; 8 or 4, by default what the processor has registers for. Results do not depend
        on it.
    cache
        Where object code is kept.
    """

    def __init__(self, system: System, lanes: int | None = None, cache: ObjectCache | None = None) -> None:
        if lanes not in (None, 4, 8):
            raise UsageError(f"lanes is {lanes}; give 4 or 8, or leave it out")
        self.system, self.lanes, self._cache = system, lanes or widest_lanes(), cache
        self.code: KernelCode = write_kernel(system, self.lanes)
        self._machine = Machine(self.code.ir, cache)
        self._observers: dict[tuple[str, ...], Machine] = {}

    @cached_property
    def scales(self) -> Floats:
        """Natural size of each state: stated by the model, else its start value, else 1."""
        _, start = self.start(self.system.defaults[None, :])
        own = [self.system.scales.get(name, abs(float(v)) or 1.0) for name, v in zip(self.system.states, start[0])]
        return np.array(own)

    def _observer(self, outputs: tuple[str, ...]) -> Machine:
        """Machine code of the chosen outputs."""
        if outputs not in self._observers:
            unknown = [name for name in outputs if name not in self.system.outputs]
            if unknown:
                raise UsageError(f"output {unknown[0]!r} is not in the model")
            ir = write_outputs(self.system, self.code.layout, outputs, self.lanes)
            self._observers[outputs] = Machine(ir, self._cache)
        return self._observers[outputs]

    def start(self, table: Floats) -> tuple[Floats, Floats]:
        """Rates at the start and start values, person by state, for a table person by parameter."""
        layout, lanes = self.code.layout, self.lanes
        people, n = table.shape[0], len(self.system.states)
        rates, values = np.empty((people, n)), np.empty((people, n))
        block = _aligned(layout.total * lanes)
        view = block.reshape(-1, lanes)
        pointer = ctypes.c_void_p(block.ctypes.data)
        prepare, begin = (self._machine.function(name, [ctypes.c_void_p]) for name in ("prepare", "begin"))
        rate = self._machine.function("rates", [ctypes.c_void_p, ctypes.c_void_p])

        def part(name: str) -> slice:
            return slice(layout.at(name), layout.at(name) + layout.sizes[name])

        stage = ctypes.c_void_p(block.ctypes.data + 8 * lanes * layout.at("stages"))
        for k in range(0, people, lanes):
            rows = table[k : k + lanes]
            count = rows.shape[0]
            view[part("p"), :count] = rows.T
            prepare(pointer)
            begin(pointer)
            view[part("argument")] = view[part("new")]
            view[part("stages")] = 0.0
            rate(pointer, stage)
            values[k : k + count] = view[part("new"), :count].T
            rates[k : k + count] = view[part("stages"), :count][:n].T
        return rates, values

    def run(
        self,
        people: Mapping[str, npt.ArrayLike],
        schedules: Schedule | Sequence[Schedule],
        outputs: Sequence[str],
        times: Sequence[float] | Floats,
        *,
        schedule_of: npt.ArrayLike | None = None,
        constants: Mapping[str, float] | None = None,
        initial: Floats | None = None,
        rtol: float = DEFAULT_RTOL,
        budget: int = DEFAULT_BUDGET,
        workers: int = 1,
        progress: Callable[[int, int], None] | None = None,
    ) -> Run:
        """Simulate.

        Parameters
        ----------
        people
            Parameter id to one value per person; others keep the model's value.
        schedules
            One schedule for everybody, or several.
        outputs
            Ids to record.
        times
            When to record, increasing.
        schedule_of
            For each person, which of several schedules.
        constants
            Parameter id to a value that holds for everybody.
        initial
            Person by state: where to begin, instead of the model's start values.
        rtol
            Relative tolerance.
        budget
            Steps that one person may take.
        workers
            Threads; the numbers do not depend on it.
        progress
            Called with (people begun, people in all) now and then.

        Returns
        -------
        Run
            Values, status and steps of every person.
        """
        coded = (schedules,) if isinstance(schedules, Schedule) else tuple(schedules)
        moments = np.ascontiguousarray(times, dtype=float)
        if moments.size == 0 or np.any(np.diff(moments) <= 0) or not np.isfinite(moments).all():
            raise UsageError("output times must be given, finite and increasing")
        plan = encode(coded, self.system, float(moments[0]))
        names, table = self._table(people)
        if schedule_of is not None:
            which = np.ascontiguousarray(schedule_of, dtype=np.int64)
        else:
            which = np.zeros(table.shape[0], dtype=np.int64)
        if not names and (schedule_of is not None or initial is not None):
            table = np.empty((which.size if schedule_of is not None else len(initial or ()), 0))
        count = table.shape[0]
        which = which if schedule_of is not None else np.zeros(count, dtype=np.int64)
        if which.size != count or (count and not 0 <= which.min() <= which.max() < len(coded)):
            raise UsageError(f"schedule_of has {which.size} numbers up to {which.max()}; expected {count} below {len(coded)}")
        defaults = self.system.defaults.copy()
        for name, value in (constants or {}).items():
            defaults[self._column(name)] = value
        run = Run(
            np.full((count, moments.size, len(outputs)), np.nan),
            np.full(count, int(Status.NOT_RUN), dtype=np.int64),
            np.zeros((count, 2), dtype=np.int64),
        )
        columns = np.array([self._column(name) for name in names], dtype=np.int64)
        task = self._task(run, plan, which, defaults, table, columns, initial, moments, tuple(outputs))
        shape = (count, budget, rtol, initial is not None, table.shape[1], moments.size)
        self._work(task, shape, max(1, min(workers, -(-count // self.lanes))), progress)
        return run

    def _column(self, name: str) -> int:
        """Where a parameter stands."""
        if name not in self._columns:
            raise UsageError(f"parameter {name!r} is not a constant of the model and cannot be set for a person")
        return self._columns[name]

    @cached_property
    def _columns(self) -> dict[str, int]:
        return {name: j for j, name in enumerate(self.system.parameters)}

    def _table(self, people: Mapping[str, npt.ArrayLike]) -> tuple[tuple[str, ...], Floats]:
        """Names and a table person by parameter."""
        names = tuple(people)
        arrays = [np.atleast_1d(np.asarray(people[name], dtype=float)) for name in names]
        if len({array.size for array in arrays}) > 1:
            listing = ", ".join(f"{n}: {a.size}" for n, a in zip(names, arrays, strict=True))
            raise UsageError(f"people: every parameter needs one value per person, sizes differ ({listing})")
        return names, np.stack(arrays, axis=1) if arrays else np.empty((1, 0))

    def _task(
        self,
        run: Run,
        plan: ScheduleCode,
        which: Wholes,
        defaults: Floats,
        table: Floats,
        columns: Wholes,
        initial: Floats | None,
        times: Floats,
        outputs: tuple[str, ...],
    ) -> _Task:
        """Gather what the driver reads and writes."""
        observer = self._observer(outputs)
        code = {n: self._machine.address(n) for n in ("prepare", "begin", "first_step", "step", "commit")}
        code |= {n: observer.address(n) for n in ("dense", "observe")}
        arrays: dict[str, npt.NDArray[Any]] = {
            "queue": np.zeros(8, dtype=np.int64),
            "defaults": defaults,
            "table": np.ascontiguousarray(table),
            "columns": columns,
            "initial": np.ascontiguousarray(initial if initial is not None else np.empty(0), dtype=float),
            "times": times,
            "programs": which,
            "bounds": plan.bounds,
            "starts": plan.starts,
            "change_time": plan.time,
            "change_kind": plan.kind,
            "change_target": plan.target,
            "change_value": plan.value,
            "change_slope": plan.slope,
            "factor_bounds": plan.factor_bounds,
            "factor_ids": plan.factor_ids,
            "result": run.values,
            "status": run.status,
            "steps": run.steps,
        }
        return _Task(arrays, code, len(outputs), (observer,))

    def _work(
        self,
        task: _Task,
        shape: tuple[int, int, float, bool, int, int],
        workers: int,
        progress: Callable[[int, int], None] | None,
    ) -> None:
        """Let threads empty the queue; a keyboard interrupt stops them within a turn."""
        count = shape[0]
        if workers == 1:
            turn = self._lanes(task, shape)
            while turn():
                if progress:
                    progress(min(int(task.arrays["queue"][0]), count), count)
        else:
            halt = threading.Event()
            failures: list[BaseException] = []

            def labour() -> None:
                try:
                    turn = self._lanes(task, shape)
                    while not halt.is_set() and turn():
                        pass
                except BaseException as failure:
                    failures.append(failure)

            threads = [threading.Thread(target=labour, daemon=True) for _ in range(workers)]
            for thread in threads:
                thread.start()
            try:
                for thread in threads:
                    while thread.is_alive():
                        thread.join(0.1)
                        if progress:
                            progress(min(int(task.arrays["queue"][0]), count), count)
            finally:
                halt.set()
                for thread in threads:
                    thread.join()
            if failures:
                raise failures[0]
        if progress:
            progress(count, count)

    def _lanes(self, task: _Task, shape: tuple[int, int, float, bool, int, int]) -> Callable[[], bool]:
        """One group of lanes with its own block; the function does a turn and says whether there is more."""
        count, budget, rtol, given, width, records = shape
        layout, lanes = self.code.layout, self.lanes
        n, parameters = len(self.system.states), len(self.system.parameters)
        block = _aligned(layout.total * lanes)
        side = _aligned((4 * n + task.outputs) * lanes)
        view = block.reshape(-1, lanes)
        view[:] = 0.0
        for name, value in (("step", 1.0), ("diagonal", 1.0), ("rtol", rtol)):
            view[layout.at(name)] = value
        view[layout.at("tolerance") : layout.at("tolerance") + n] = (rtol * FLOOR * self.scales)[:, None]
        whole = {
            name: np.zeros(size, dtype=np.int64)
            for name, size in (("place", lanes), ("filled", lanes), ("taken", lanes), ("thrown", lanes))
        }
        whole |= {"flag": np.zeros(2 * lanes, dtype=np.int64), "who": np.full(lanes, -1, dtype=np.int64)}
        whole["sizes"] = np.array(
            [lanes, n, parameters, layout.sizes["breaks"], task.outputs, records, count, width, int(given)]
            + [budget, TURNS, 0],
            dtype=np.int64,
        )
        real = {name: np.zeros(lanes) for name in ("want", "stop", "reached")}
        real["origin"] = np.zeros(parameters * lanes)
        arrays: dict[str, npt.NDArray[Any]] = {**task.arrays, **whole, **real, "work": block, "side": side}
        names_in_block = {"used": "step", **{name: name for name in (*SCALARS, "y", "new", "p", "breaks")}}
        _, function, arguments = _driver(self._cache)

        def address(name: str) -> int:
            if name in task.code:
                return task.code[name]
            if name in arrays:
                return int(arrays[name].ctypes.data)
            return int(block.ctypes.data) + 8 * lanes * layout.at(names_in_block[name])

        passed = [address(name) for name in arguments]

        def turn() -> bool:
            return bool(function(*passed)) and arrays is not None

        return turn
