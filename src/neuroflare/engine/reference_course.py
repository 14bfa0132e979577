"""One reference simulation in progress."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from scipy.integrate import LSODA, Radau

from neuroflare.engine.reference_code import Function
from neuroflare.engine.reference_events import EventError, EventQueue
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
    """State of one simulation: time, states, parameters, ramps under way, rows recorded."""

    functions: Functions
    settings: Settings
    t: float
    y: list[float]
    p: list[float]
    times: Sequence[float]
    changes: list[Change]
    state_places: dict[str, int]
    parameter_places: dict[str, int]
    events: EventQueue | None
    rows: list[tuple[float, ...]] = field(default_factory=list)
    steps: int = 0
    _ramps: dict[int, tuple[float, float, float, float]] = field(default_factory=dict)
    _near: int = 0
    _last: float = -math.inf

    def go(self) -> None:
        """Run until every time is recorded; raises Stopped."""
        try:
            with warnings.catch_warnings(), np.errstate(all="ignore"):
                warnings.simplefilter("ignore")  # what scipy says of a failed step is in the status
                self._arrive()
                while len(self.rows) < len(self.times):
                    self._advance(self._bound())
                    self._arrive()
        except EventError as error:
            raise Stopped("could not be solved", str(error)) from None

    # Landing points.

    def _bound(self) -> float:
        """Next time at which the solver must stop."""
        bound = self.times[-1]
        if self.changes:
            bound = min(bound, self.changes[0].time)
        if self.events is not None:
            bound = min(bound, self.events.next_time)
        for _, _, _, until in self._ramps.values():
            bound = min(bound, until)
        for jump in self.functions.jumps(self.t, self.y, self._parameters(self.t)):
            if self.t - 1e-9 < jump < bound + 1e-9:
                margin = ULPS * math.ulp(max(abs(jump), abs(self.t)))
                for time in (jump - margin, jump, jump + margin):
                    if self.t < time < bound:
                        bound = time
        return bound

    def _arrive(self) -> None:
        """Do what is due at the present time, then record it if asked to."""
        for place, (start, origin, slope, until) in list(self._ramps.items()):
            if self.t >= until:
                self.p[place] = start + slope * (until - origin)
                del self._ramps[place]
        while self.changes and self.changes[0].time <= self.t:
            self._apply(self.changes.pop(0))
        if self.events is not None:
            self.events.handle(self.t, self.y, self._parameters(self.t))
        self._record(self.t, self.y, inclusive=True)

    def _apply(self, change: Change) -> None:
        """One dated change of the schedule."""
        value = change.value
        for name in change.scale:
            value *= self.p[self.parameter_places[name]]
        state = self.state_places.get(change.target)
        if state is not None:
            self.y[state] = value if change.action == "set" else self.y[state] + value
            return
        place = self.parameter_places[change.target]
        present = self._parameters(self.t)[place]
        self._ramps.pop(place, None)
        self.p[place] = (
            value if change.action == "set" else present + value if change.action == "add" else present
        )
        if change.action == "ramp" and change.until is not None:
            self._ramps[place] = (present, self.t, value, change.until)

    def _parameters(self, t: float) -> list[float]:
        """Parameters at a time, ramps included."""
        if not self._ramps:
            return self.p
        values = list(self.p)
        for place, (start, origin, slope, until) in self._ramps.items():
            values[place] = start + slope * (min(t, until) - origin)
        return values

    def _record(self, t: float, y: Sequence[float], *, inclusive: bool) -> None:
        """Record every output time up to now that is not recorded yet; they are not before the last step."""
        while len(self.rows) < len(self.times):
            time = self.times[len(self.rows)]
            if time > t or (time == t and not inclusive):
                return
            self.rows.append(self.functions.outputs(t, y, self._parameters(t)))

    # Steps between landing points.

    def _conditions(self, t: float, y: Sequence[float]) -> tuple[float, ...]:
        found = self.functions.conditions(t, y, self._parameters(t))
        return found if self._near < SLIDING else found[: self.functions.triggering]

    def _full(self, moving: Floats) -> list[float]:
        y = list(self.y)
        for place, value in zip(self.functions.moving, moving.tolist(), strict=True):
            y[place] = value
        return y

    def _rates(self, t: float, moving: Floats) -> Floats:
        rates = self.functions.rates(t, self._full(moving), self._parameters(t))
        return np.array([rates[i] for i in self.functions.moving])

    def _jacobian(self, t: float, moving: Floats) -> Floats:
        matrix = np.zeros((len(self.y), len(self.y)))
        values = self.functions.slopes()(t, self._full(moving), self._parameters(t))
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
        longest = (self.times[-1] - self.times[0]) / 50 if self.functions.triggering else math.inf
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
