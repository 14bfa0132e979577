"""The events of one reference simulation: triggers, delays, priorities and assignments."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from neuroflare.engine.reference_code import Function
from neuroflare.engine.system import Event, System

__all__ = ["CASCADE", "EventError", "EventQueue"]

CASCADE = 100_000
"""Events at one moment that count as endless."""


class EventError(ArithmeticError):
    """The events cannot be carried out; the message says why."""


@dataclass(frozen=True)
class _Pending:
    """An event that was triggered and waits."""

    time: float
    event: int
    values: tuple[float, ...] | None


class EventQueue:
    """Carries out events, one run at a time.

    Parameters
    ----------
    system
        The system.
    compile_
        Turns nodes of the system into a function.
    seed
        For the order of events of equal priority, which SBML wants random.
    """

    def __init__(self, system: System, compile_: Callable[[Sequence[int]], Function], seed: int = 0) -> None:
        self._events, self._compile, self._seed = system.events, compile_, seed
        self._index = {name: i for i, name in enumerate(system.states)}
        self._triggers = compile_([event.trigger for event in system.events])
        self._functions: dict[tuple[str, int], Function] = {}
        self.reset()

    def reset(self) -> None:
        """Forget the past: before time 0 every trigger has its declared value."""
        self._was = [event.initial for event in self._events]
        self._pending: list[_Pending] = []
        self._random = random.Random(self._seed)

    @property
    def next_time(self) -> float:
        """When the next waiting event is due."""
        return min((waiting.time for waiting in self._pending), default=math.inf)

    def _evaluate(
        self, what: str, event: int, nodes: Sequence[int], t: float, y: list[float], p: Sequence[float]
    ) -> tuple[float, ...]:
        function = self._functions.get((what, event))
        if function is None:
            function = self._functions[what, event] = self._compile(nodes)
        return function(t, y, p)

    def handle(self, t: float, y: list[float], p: Sequence[float]) -> bool:
        """Carry out everything that is due at a time, changing the states in place; tell if any was."""
        done = 0
        self._watch(t, y, p)
        while due := [waiting for waiting in self._pending if waiting.time <= t]:
            ranks = [self._rank(waiting.event, t, y, p) for waiting in due]
            best = [waiting for waiting, rank in zip(due, ranks, strict=True) if rank == max(ranks)]
            chosen = best[0] if len(best) == 1 else self._random.choice(best)
            self._pending.remove(chosen)
            self._carry_out(chosen, t, y, p)
            self._watch(t, y, p)
            done += 1
            if done > CASCADE:
                raise EventError(
                    f"event {self._events[chosen.event].id}: events set each other off without end"
                )
        return done > 0

    def _rank(self, event: int, t: float, y: list[float], p: Sequence[float]) -> float:
        node = self._events[event].priority
        rank = -math.inf if node is None else self._evaluate("priority", event, [node], t, y, p)[0]
        return -math.inf if math.isnan(rank) else rank

    def _values(
        self, event: Event, index: int, t: float, y: list[float], p: Sequence[float]
    ) -> tuple[float, ...]:
        return self._evaluate("values", index, [node for _, node in event.assignments], t, y, p)

    def _watch(self, t: float, y: list[float], p: Sequence[float]) -> None:
        """Queue what was just triggered, and drop what has lost its trigger."""
        now = self._triggers(t, y, p)
        for index, (event, is_, was) in enumerate(zip(self._events, now, self._was, strict=True)):
            if is_ and not was:
                delay = (
                    0.0 if event.delay is None else self._evaluate("delay", index, [event.delay], t, y, p)[0]
                )
                if not delay >= 0:
                    raise EventError(f"event {event.id}: its delay is {delay}; it must not be negative")
                values = self._values(event, index, t, y, p) if event.values_at_trigger else None
                self._pending.append(_Pending(t + delay, index, values))
            elif was and not is_ and not event.persistent:
                self._pending = [waiting for waiting in self._pending if waiting.event != index]
        self._was = [bool(is_) for is_ in now]

    def _carry_out(self, waiting: _Pending, t: float, y: list[float], p: Sequence[float]) -> None:
        event = self._events[waiting.event]
        values = waiting.values
        if values is None:
            values = self._values(event, waiting.event, t, y, p)
        nodes = [node for _, node in event.factors]
        factors = self._evaluate("factors", waiting.event, nodes, t, y, p) if nodes else ()
        for (name, _), value in zip(event.assignments, values, strict=True):
            y[self._index[name]] = value
        for (name, _), factor in zip(event.factors, factors, strict=True):
            y[self._index[name]] *= factor
