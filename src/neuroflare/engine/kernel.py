"""A compiled model that simulates many people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from neuroflare.engine.batch import Batch
from neuroflare.engine.cache import ObjectCache
from neuroflare.engine.kernel_code import KernelCode, write_kernel
from neuroflare.engine.lanes import LaneGroup, compiled_driver
from neuroflare.engine.machine import Machine, widest_lanes
from neuroflare.engine.natural_sizes import FLOOR, PROBE, PROBE_BUDGET, PROBE_RTOL, natural_sizes
from neuroflare.engine.output_code import write_outputs
from neuroflare.engine.ramps import with_ramps
from neuroflare.engine.reductions import Reduction
from neuroflare.engine.request import Columns, plans_of, read_times
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.schedule_code import encode
from neuroflare.engine.schedule_rows import unknown
from neuroflare.engine.second_method import SecondMethod
from neuroflare.engine.start import start_values
from neuroflare.engine.system import System
from neuroflare.engine.task import Given, Task, seen_outputs
from neuroflare.engine.workers import empty_queue
from neuroflare.errors import UsageError

__all__ = ["DEFAULT_BUDGET", "DEFAULT_RTOL", "Kernel"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]

DEFAULT_RTOL = 1e-7
DEFAULT_BUDGET = 100_000
"""Steps that one person may take, thrown-away ones included."""


class Kernel:
    """A model compiled for this processor; see `compile_model`.

    Parameters
    ----------
    model
        The model.
    ramped
        Ids of inputs that schedules move at a slope.
    driven
        Ids of inputs that follow signals.
    lanes
        People side by side; 8 or 4, by default what the processor has registers for. Results do not depend
        on it.
    cache
        Where object code is kept.
    """

    def __init__(
        self,
        model: System,
        ramped: Sequence[str] = (),
        driven: Sequence[str] = (),
        lanes: int | None = None,
        cache: ObjectCache | None = None,
    ) -> None:
        if lanes not in (None, 4, 8):
            raise UsageError(f"lanes is {lanes}; give 4 or 8, or leave it out")
        self.system: System = with_ramps(model, ramped, driven)
        self.lanes: int = lanes or widest_lanes()
        self.code: KernelCode = write_kernel(self.system, self.lanes)
        self._cache = cache
        self._machine = Machine(self.code.ir, cache)
        self._observers: dict[tuple[str, ...], Machine] = {}
        self.columns = Columns(self.system)
        self._second = SecondMethod(model)

    @cached_property
    def scales(self) -> Floats:
        """Natural size of each state; see `natural_sizes`."""

        def probe(sizes: Floats) -> Floats:
            given = Given(
                defaults=self.columns.defaults({}),
                table=np.empty((1, 0)),
                columns=np.empty(0, dtype=np.int64),
                initial=None,
                times=PROBE,
                programs=np.zeros(1, dtype=np.int64),
                schedules=encode((Schedule(),), self.system, float(PROBE[0])),
                outputs=self.system.states,
                reductions=(),
                seen=self.system.states,
                rtol=PROBE_RTOL,
                tolerance=PROBE_RTOL * FLOOR * sizes,
                budget=PROBE_BUDGET,
            )
            seen: Floats = self._simulate(given, 1, None).values[0]
            return seen

        start, _ = self.start(self.system.defaults[None, :])
        return natural_sizes(self.system, start[0], probe)

    def start(self, table: Floats) -> tuple[Floats, Floats]:
        """Start values and rates there, each person by state; `table` is person by every parameter."""
        return start_values(self._machine, self.code.layout, self.lanes, table)

    def run(
        self,
        people: Mapping[str, npt.ArrayLike],
        schedules: Schedule | Sequence[Schedule],
        outputs: Sequence[str],
        times: Sequence[float] | Floats,
        *,
        reductions: Sequence[Reduction] = (),
        schedule_of: npt.ArrayLike | None = None,
        constants: Mapping[str, float] | None = None,
        initial: Floats | None = None,
        rtol: float = DEFAULT_RTOL,
        budget: int = DEFAULT_BUDGET,
        workers: int = 1,
        second_method: bool = True,
        progress: Callable[[int, int], None] | None = None,
    ) -> Batch:
        """Simulate.

        Parameters
        ----------
        people
            Parameter id to one value per person; others keep the model's value.
        schedules
            One schedule for everybody or with arrays over people, or several for `schedule_of`.
        outputs
            Ids to record.
        times
            When to record, increasing. Simulations begin at 0, or at the first record or change before it.
        reductions
            What else to find out between the first and the last record.
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
        second_method
            Whether people who could not be brought to the end get another try with a slow method.
        progress
            Called with (people begun, people in all) now and then.

        Returns
        -------
        Batch
            Values, status, steps and reductions of every person.

        Raises
        ------
        UsageError
            When an id is unknown or cannot be set, or sizes do not fit.
        """
        moments = read_times(times)
        if not 1e-14 < rtol < 1.0:
            raise UsageError(f"rtol is {rtol}; give a relative tolerance between 1e-14 and 1")
        places, table = self.columns.read(people)
        known = table.shape[0] if people else None if initial is None else initial.shape[0]
        plans, which = plans_of(schedules, schedule_of, known)
        table = table if people else np.empty((which.size, 0))
        if initial is not None and initial.shape != (which.size, len(self.system.states)):
            shape = (which.size, len(self.system.states))
            raise UsageError(f"initial has the shape {initial.shape}; expected person by state, {shape}")
        seen = seen_outputs(outputs, reductions, plans)
        given = Given(
            defaults=self.columns.defaults(constants or {}),
            table=table,
            columns=places,
            initial=initial,
            times=moments,
            programs=which,
            schedules=encode(plans, self.system, float(moments[0]), seen),
            outputs=tuple(outputs),
            reductions=tuple(reductions),
            seen=seen,
            rtol=rtol,
            tolerance=rtol * FLOOR * self.scales,
            budget=budget,
        )
        batch = self._simulate(given, workers, progress)
        if second_method:
            self._second.help(batch, given, plans, dict(constants or {}), tuple(people))
        return batch

    def _observer(self, seen: tuple[str, ...]) -> Machine:
        """Machine code of the chosen outputs."""
        if seen not in self._observers:
            for name in seen:
                if name not in self.system.outputs:
                    raise unknown(self.system, name, "output")
            ir = write_outputs(self.system, self.code.layout, seen, self.lanes)
            self._observers[seen] = Machine(ir, self._cache)
        return self._observers[seen]

    def _simulate(self, given: Given, workers: int, progress: Callable[[int, int], None] | None) -> Batch:
        """Let threads empty the queue of people."""
        people, records = given.programs.size, given.times.size
        stages = given.schedules.stages
        batch = Batch.empty(people, records, len(given.outputs), len(given.reductions), stages)
        observer = self._observer(given.seen)
        code = {
            n: self._machine.address(n) for n in ("prepare", "begin", "first_step", "step", "cut", "commit")
        }
        code |= {n: observer.address(n) for n in ("dense", "observe")}
        task = Task(
            arrays=given.arrays(batch),
            code=code,
            layout=self.code.layout,
            tolerance=given.tolerance,
            people=people,
            outputs=len(given.outputs),
            seen=len(given.seen),
            records=records,
            rules=len(given.reductions),
            stages=stages,
            rtol=given.rtol,
            budget=given.budget,
            keep=(observer, self._machine),
        )

        def report() -> None:
            if progress is not None:
                progress(min(int(task.arrays["queue"][0]), people), people)

        workers = max(1, min(workers, -(-people // self.lanes)))
        empty_queue(lambda: self._worker(task), workers, report)
        report()
        return batch

    def _worker(self, task: Task) -> Callable[[], bool]:
        """One group of lanes; the function does a turn and says whether there is more to do."""
        function, group = compiled_driver(self._cache), LaneGroup(task, self.lanes)

        def turn() -> bool:
            return bool(function(group.address)) and group.task is task

        return turn
