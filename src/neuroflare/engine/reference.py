"""Slow and careful simulation of one person: oracle in tests, second attempt, events by state."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from neuroflare.engine.breakpoints import known_time, steps, switches
from neuroflare.engine.reference_code import Function, compile_nodes
from neuroflare.engine.reference_course import Course, Functions, Settings, Status, Stopped
from neuroflare.engine.reference_events import EventQueue
from neuroflare.engine.reference_inputs import Inputs
from neuroflare.engine.reference_stages import StageClock
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.system import TIME, System
from neuroflare.errors import UsageError

__all__ = ["Reference", "Run", "Status"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Run:
    """One simulation.

    Parameters
    ----------
    values
        Time by output; NaN from where the simulation broke off.
    status
        Whether it went through.
    message
        Why not.
    steps
        Steps taken.
    marks
        Stage by (end, cause, outputs there); NaN for a stage that never began. See `Batch`.
    """

    values: Floats
    status: Status
    message: str
    steps: int
    marks: Floats


class Reference:
    """Simulates a system with scipy's LSODA or Radau, landing on every event and switch.

    Parameters
    ----------
    system
        The system.

    Examples
    --------
    >>> from neuroflare.engine.graph import Graph
    >>> g = Graph()
    >>> rate, start = g.neg(g.mul(g.symbol("k"), g.symbol("x"))), g.const(1)
    >>> system = System(g, ("x",), ("k",), np.array([1.0]), (rate,), (start,), {"x": g.symbol("x")})
    >>> run = Reference(system).run([0.0, 1.0], ["x"], {"k": 2.0})
    >>> run.status, float(run.values[1, 0].round(6))
    ('ok', 0.135335)
    """

    def __init__(self, system: System) -> None:
        self.system = system
        g = system.graph
        self._moving = [i for i, rate in enumerate(system.rates) if not g.is_const(rate, 0.0)]
        self._rates = self._compile(system.rates)
        self._starts = self._compile(system.starts)
        self._places = [
            (i, j)
            for i, rate in enumerate(system.rates)
            for j, state in enumerate(system.states)
            if g.depends(rate, g.symbol(state))
        ]
        self._slopes: Function | None = None
        self._triggers = [event.trigger for event in system.events]
        self._parameters = {name: i for i, name in enumerate(system.parameters)}
        self._states = {name: i for i, name in enumerate(system.states)}
        self._functions: dict[tuple[tuple[str, ...], tuple[str, ...]], Functions] = {}

    def _compile(self, nodes: Sequence[int]) -> Function:
        system = self.system
        return compile_nodes(system.graph, nodes, TIME, system.states, system.parameters)

    def _jacobian(self) -> Function:
        if self._slopes is None:
            g, system = self.system.graph, self.system
            nodes = [g.derivative(system.rates[i], g.symbol(system.states[j])) for i, j in self._places]
            self._slopes = self._compile(nodes)
        return self._slopes

    def parameters(self, values: Mapping[str, float] | Sequence[float] | Floats | None) -> list[float]:
        """Values of all parameters, from names or in full, defaults filled in."""
        if values is None:
            return [float(x) for x in self.system.defaults]
        if isinstance(values, Mapping):
            result = [float(x) for x in self.system.defaults]
            for name, value in values.items():
                if name not in self._parameters:
                    raise UsageError(f"parameters: {name} is not a parameter of the model")
                result[self._parameters[name]] = float(value)
            return result
        if len(values) != len(self._parameters):
            raise UsageError(f"parameters: {len(values)} values given, the model has {len(self._parameters)}")
        return [float(x) for x in values]

    def _prepared(self, outputs: tuple[str, ...], ramped: tuple[str, ...]) -> Functions:
        """Compiled functions for some outputs and some parameters that move."""
        ready = self._functions.get((outputs, ramped))
        if ready is not None:
            return ready
        g, system = self.system.graph, self.system
        for name in outputs:
            if name not in system.outputs:
                close = ", ".join(difflib.get_close_matches(name, system.outputs)) or "none is close"
                raise UsageError(f"outputs: {name} is not an id of the model; nearest: {close}")
        moving = {*(system.states[i] for i in self._moving), *ramped}
        in_triggers = [*switches(g, self._triggers), *steps(g, self._triggers)]
        in_rates = [*switches(g, system.rates), *steps(g, system.rates)]
        watched = [*in_triggers, *(node for node in in_rates if node not in in_triggers)]
        comparisons = [node for node in watched if g.is_boolean(node)]
        known = {node: known_time(g, node, system.time, frozenset(moving)) for node in comparisons}
        watched = [n for n in watched if known.get(n) is None and {TIME, *moving} & set(g.symbols(n))]
        self._functions[outputs, ramped] = Functions(
            moving=self._moving,
            rates=self._rates,
            slopes=self._jacobian,
            places=self._places,
            conditions=self._compile(watched),
            triggering=sum(node in in_triggers for node in watched),
            jumps=self._compile([node for node in known.values() if node is not None]),
            outputs=self._compile([system.outputs[name] for name in outputs]),
        )
        return self._functions[outputs, ramped]

    def run(
        self,
        times: Sequence[float],
        outputs: Sequence[str],
        parameters: Mapping[str, float] | Sequence[float] | Floats | None = None,
        *,
        schedule: Schedule | None = None,
        start: float | None = None,
        initial: Sequence[float] | None = None,
        rtol: float = 1e-9,
        atol: float | Floats = 1e-13,
        steps: int = 1_000_000,
        solver: Literal["LSODA", "Radau"] = "LSODA",
        seed: int = 0,
    ) -> Run:
        """Simulate.

        Parameters
        ----------
        times
            When to record, increasing; at the time of an event, what is after it.
        outputs
            Ids to record.
        parameters
            Values by name, or all in the order of the system.
        schedule
            Dated changes of parameters and states.
        start
            Time of the initial values; the first of `times` by default.
        initial
            States at the start; the system's own by default.
        rtol, atol
            Tolerances; `atol` may be one number per state.
        steps
            Step budget.
        solver
            Which of scipy's solvers to begin with; Radau always stands by.
        seed
            For the order of events of equal priority.
        """
        plan = schedule or Schedule()
        self._check(times, plan)
        functions = self._prepared(tuple(outputs), (*plan.ramped, *plan.driven))
        p = self.parameters(parameters)
        t = float(times[0]) if start is None else float(start)
        y = list(self._starts(t, [], p)) if initial is None else [float(x) for x in initial]
        course = Course(
            functions=functions,
            settings=Settings(rtol, atol, steps, solver),
            t=t,
            y=y,
            inputs=Inputs(p, self._parameters, plan.signals),
            times=[float(time) for time in times],
            changes=sorted(plan.changes, key=lambda change: float(change.time)),
            state_places=self._states,
            events=EventQueue(self.system, self._compile, seed) if self.system.events else None,
            stages=self._clock(plan, functions, p),
        )
        status: Status = "ok"
        message = ""
        try:
            course.go()
        except Stopped as stop:
            status, message = stop.status, str(stop)
        values = np.full((len(times), len(outputs)), np.nan)
        values[: len(course.rows)] = np.array(course.rows, dtype=float).reshape(-1, len(outputs))
        marks = np.full((len(plan.stages), 2 + len(outputs)), np.nan)
        if course.stages is not None and course.stages.marks:
            marks[: len(course.stages.marks)] = course.stages.marks
        return Run(values, status, message, course.steps, marks)

    def _clock(self, plan: Schedule, functions: Functions, p: Sequence[float]) -> StageClock | None:
        """What walks through the stages of a schedule, if it has any."""
        if not plan.stages:
            return None
        look = self._compile([self.system.outputs[name] for name in plan.watched])
        origin = dict(zip(self.system.parameters, p, strict=True))
        return StageClock(plan.stages, float(plan.begin), plan.watched, look, functions.outputs, origin)

    def _check(self, times: Sequence[float], plan: Schedule) -> None:
        """Refuse times and schedules that make no sense."""
        if plan.people is not None:
            raise UsageError(
                f"schedule: it is for {plan.people} people; give that of one, schedule.of_people(0)"
            )
        if len(times) == 0 or not np.isfinite(times).all() or (np.diff(times) < 0).any():
            raise UsageError("times: they must be finite and increasing, at least one")
        for change in plan.every_change():
            known = change.target in self._parameters or (
                change.target in self._states and change.action != "ramp"
            )
            if not known:
                raise UsageError(
                    f"schedule: {change.action} {change.target}: it is no parameter or state of the model"
                )
            for name in change.scale:
                if name not in self._parameters:
                    raise UsageError(
                        f"schedule: scale {name} of {change.target} is not a parameter of the model"
                    )
