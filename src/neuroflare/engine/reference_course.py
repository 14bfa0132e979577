"""One reference simulation in progress."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from neuroflare.engine.reference_code import Function
from neuroflare.engine.reference_events import EventError, EventQueue
from neuroflare.engine.reference_inputs import Inputs
from neuroflare.engine.reference_stages import StageClock
from neuroflare.engine.schedule import Change

__all__ = ["Course", "Functions", "Settings", "Status", "Stopped"]

Floats = npt.NDArray[np.float64]
Status = Literal["ok", "step budget", "not finite", "could not be solved"]

SAMPLES = 8
"""Points inside a step at which comparisons are looked at."""
SLIDING = 50
"""Restarts almost at one place after which comparisons in rates no longer restart the solver."""
ULPS = 4
"""Distance, in units of the last place, within which a computed switching time is trusted."""
GIVES_UP = (RuntimeError, ValueError, np.linalg.LinAlgError)
"""What scipy's solvers raise when they cannot go on."""


class Stopped(ArithmeticError):
    """A simulation broke off; holds its status."""

    def __init__(self, status: Status, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class Functions:
    """Compiled parts of a system; `moving` are the places of the states with a rate.

    `conditions` are the comparisons to land on, the first `triggering` of them in triggers of events; `jumps`
    gives switching times that are known beforehand.
    """

    moving: Sequence[int]
    rates: Function
    slopes: Callable[[], Function]
    places: Sequence[tuple[int, int]]
    conditions: Function
    triggering: int
    jumps: Function
    outputs: Function


@dataclass(frozen=True)
class Settings:
    """Tolerances and limits of one simulation."""

    rtol: float
    atol: float | Floats
    steps: int
    solver: str


@dataclass
class Course:
    """State of one simulation: time, states, inputs, stage, rows recorded."""

    functions: Functions
    settings: Settings
    t: float
    y: list[float]
    inputs: Inputs
    times: Sequence[float]
    changes: list[Change]
    state_places: dict[str, int]
    events: EventQueue | None
    stages: StageClock | None = None
    rows: list[tuple[float, ...]] = field(default_factory=list)
    steps: int = 0
    _of_stage: list[Change] = field(default_factory=list)
    _stage_ramps: set[str] = field(default_factory=set)
    _near: int = 0
    _last: float = -math.inf

    def __post_init__(self) -> None:
        """Date the changes of the first stage."""
        self._begin_stage()

    @property
    def _over(self) -> bool:
        """Whether the schedule's stages have come to their end before the last record."""
        return self.stages is not None and self.stages.stage is None

    def go(self) -> None:
        """Run until every time is recorded or the last stage is over; raises Stopped."""
        try:
            with warnings.catch_warnings(), np.errstate(all="ignore"):
                warnings.simplefilter("ignore")  # what scipy says of a failed step is in the status
                self._arrive()
                while len(self.rows) < len(self.times) and not self._over:
                    self._advance(self._bound())
                    self._arrive()
                if self.stages is not None and not self._over and self.stages.zero <= self.t:
                    self.stages.leave(-1, self.t, self.y, self.inputs.at(self.t))
        except EventError as error:
            raise Stopped("could not be solved", str(error)) from None

    # Landing points.

    def _bound(self) -> float:
        """Next time at which the solver must stop."""
        bound = self.times[-1]
        if self.changes:
            bound = min(bound, float(self.changes[0].time))
        if self.events is not None:
            bound = min(bound, self.events.next_time)
        bound = min(bound, self.inputs.next_turn(self.t))
        if self.stages is not None:
            bound = min(bound, self.stages.up, self.stages.zero if self.stages.zero > self.t else math.inf)
            bound = min([bound, *(float(change.time) for change in self._of_stage[:1])])
        for jump in self.functions.jumps(self.t, self.y, self.inputs.at(self.t)):
            if self.t - 1e-9 < jump < bound + 1e-9:
                margin = ULPS * math.ulp(max(abs(jump), abs(self.t)))
                for time in (jump - margin, jump, jump + margin):
                    if self.t < time < bound:
                        bound = time
        return bound

    def _arrive(self) -> None:
        """Do what is due at the present time, then record it if asked to."""
        self.inputs.end_ramps(self.t)
        self._end_stage()
        self._apply_due(self.changes)
        self._apply_due(self._of_stage)
        while self._end_stage():  # a condition that holds from the beginning
            self._apply_due(self._of_stage)
        if self.events is not None:
            self.events.handle(self.t, self.y, self.inputs.at(self.t))
        if not self._over or (len(self.rows) < len(self.times) and self.times[len(self.rows)] <= self.t):
            self._record(self.t, self.y, inclusive=True)

    def _apply_due(self, changes: list[Change]) -> None:
        """Make the changes at the head of a list that are due."""
        while changes and changes[0].time <= self.t:
            change = changes.pop(0)
            self._apply(change)
            if changes is self._of_stage and change.action == "ramp":
                self._stage_ramps.add(change.target)

    def _begin_stage(self) -> None:
        """Date the changes of the stage that begins."""
        self._of_stage, self._stage_ramps = [], set()
        if self.stages is not None and self.stages.stage is not None:
            zero = self.stages.zero
            for change in sorted(self.stages.stage.changes, key=lambda change: float(change.time)):
                until = None if change.until is None else zero + float(change.until)
                self._of_stage.append(replace(change, time=zero + change.time, until=until))

    def _end_stage(self) -> bool:
        """Go on to the next stage if a condition holds or the time is up; tell whether."""
        clock = self.stages
        if clock is None or clock.stage is None:
            return False
        p = self.inputs.at(self.t)
        cause = clock.holds(self.t, self.y, p)
        if not cause and clock.up > self.t:
            return False
        clock.leave(cause, self.t, self.y, p)
        self.inputs.stop_ramps(self._stage_ramps, self.t)
        self._begin_stage()
        return True

    def _apply(self, change: Change) -> None:
        """One dated change of the schedule."""
        state = self.state_places.get(change.target)
        if state is None:
            self.inputs.change(change, self.t)
            return
        value = self.inputs.scaled(float(change.value), change.scale)
        self.y[state] = value if change.action == "set" else self.y[state] + value

    def _record(self, t: float, y: Sequence[float], *, inclusive: bool) -> None:
        """Record every output time up to now that is not recorded yet; they are not before the last step."""
        while len(self.rows) < len(self.times):
            time = self.times[len(self.rows)]
            if time > t or (time == t and not inclusive):
                return
            self.rows.append(self.functions.outputs(t, y, self.inputs.at(t)))

    # Steps between landing points.

    def _conditions(self, t: float, y: Sequence[float]) -> tuple[float, ...]:
        p = self.inputs.at(t)
        found = self.functions.conditions(t, y, p)
        found = found if self._near < SLIDING else found[: self.functions.triggering]
        return found if self.stages is None else (*found, self.stages.holds(t, y, p) > 0)

    def _full(self, moving: Floats) -> list[float]:
        y = list(self.y)
        for place, value in zip(self.functions.moving, moving.tolist(), strict=True):
            y[place] = value
        return y

    def _rates(self, t: float, moving: Floats) -> Floats:
        rates = self.functions.rates(t, self._full(moving), self.inputs.at(t))
        return np.array([rates[i] for i in self.functions.moving])

    def _jacobian(self, t: float, moving: Floats) -> Floats:
        matrix = np.zeros((len(self.y), len(self.y)))
        values = self.functions.slopes()(t, self._full(moving), self.inputs.at(t))
        for place, value in zip(self.functions.places, values, strict=True):
            matrix[place] = value
        inner: Floats = matrix[np.ix_(self.functions.moving, self.functions.moving)]
        return inner

    def _advance(self, bound: float) -> None:
        """Move to a landing point, or to the first change of a condition before it."""
        start = np.array([self.y[i] for i in self.functions.moving])
        rates = self._rates(self.t, start)
        if not (np.isfinite(start).all() and np.isfinite(rates).all()):
            raise Stopped("not finite", f"a state or its rate is not finite at time {self.t:.6g}")
        if bound - self.t <= 4 * ULPS * math.ulp(max(abs(bound), abs(self.t))):
            self.y, self.t = self._full(start + rates * (bound - self.t)), bound
        elif start.size == 0:
            self._scan(lambda t: self.y, self.t, bound, 50 * SAMPLES)
        else:
            from scipy.integrate import LSODA, Radau  # a fifth of a second, and seldom needed

            try:
                self._solve(LSODA if self.settings.solver == "LSODA" else Radau, start, bound)
            except GIVES_UP:
                start = np.array([self.y[i] for i in self.functions.moving])
                try:
                    self._solve(Radau, start, bound)
                except GIVES_UP as error:
                    raise Stopped("could not be solved", f"at time {self.t:.6g}: {error}") from None

    def _solve(self, method: Any, start: Floats, bound: float) -> None:
        """Integrate with one of scipy's solvers."""
        atol = self.settings.atol
        atol = atol if isinstance(atol, float) else atol[list(self.functions.moving)]
        watching = self.functions.triggering or self.stages is not None
        longest = (self.times[-1] - self.times[0]) / 50 if watching else math.inf
        solver = method(
            self._rates, self.t, start, bound, rtol=self.settings.rtol, atol=atol, jac=self._jacobian,
            max_step=longest or math.inf,
        )  # fmt: skip
        while solver.status == "running":
            message = solver.step()
            self.steps += 1
            if solver.status == "failed":
                raise RuntimeError(message or "the solver gave up")
            if self.steps > self.settings.steps:
                raise Stopped("step budget", f"{self.settings.steps} steps were spent at time {solver.t:.6g}")
            if not np.isfinite(solver.y).all():
                raise Stopped("not finite", f"a state is not finite at time {solver.t:.6g}")
            if self._scan(self._dense(solver), solver.t_old, solver.t, SAMPLES):
                return

    def _dense(self, solver: Any) -> Callable[[float], list[float]]:
        inside = solver.dense_output()
        return lambda t: self._full(solver.y if t == solver.t else inside(t))

    def _scan(self, dense: Callable[[float], list[float]], low: float, high: float, samples: int) -> bool:
        """Take a step, or as much of it as no condition changes in; tell whether one did."""
        was, changed = self._conditions(low, self.y), False
        if was:
            for sample in np.linspace(low, high, samples + 2)[1:].tolist():
                if self._conditions(sample, dense(sample)) != was:
                    high, changed = self._first_change(dense, low, sample, was), True
                    break
                low = sample
        while len(self.rows) < len(self.times) and self.times[len(self.rows)] < high:
            time = self.times[len(self.rows)]
            self._record(time, dense(time), inclusive=True)
        self.y, self.t = dense(high), high
        if changed:
            self._near = self._near + 1 if high - self._last < 1e-9 * max(abs(high), 1e-3) else 0
            self._last = high
        return changed

    def _first_change(
        self, dense: Callable[[float], list[float]], low: float, high: float, was: tuple[float, ...]
    ) -> float:
        """First representable time at which the conditions differ."""
        while low < (middle := 0.5 * (low + high)) < high:
            if self._conditions(middle, dense(middle)) == was:
                low = middle
            else:
                high = middle
        return high
