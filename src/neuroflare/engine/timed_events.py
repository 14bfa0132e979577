"""Events that depend on nothing but time, as a schedule, so that a model with them can be compiled."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, groupby

from neuroflare.engine.breakpoints import known_time, switches
from neuroflare.engine.reference_code import compile_nodes
from neuroflare.engine.schedule import Change, Schedule
from neuroflare.engine.system import TIME, Event, System
from neuroflare.errors import Refused

__all__ = ["without_timed_events"]

MARGIN = 8
"""Units of the last place by which rounding may move the time of a comparison."""


def without_timed_events(
    system: System, parameters: Mapping[str, float] | None = None, start: float = 0.0
) -> tuple[System, Schedule]:
    """Give the system without its events, and the schedule that does what they did.

    Parameters
    ----------
    system
        A system whose events all depend on time and parameters only, and set a state to such a value or add
        such a value to it.
    parameters
        What differs from the default values; the times and values of the schedule follow from them.
    start
        Time before which triggers have their declared values.

    Raises
    ------
    Refused
        An event needs the states; the message names it.

    Examples
    --------
    >>> from neuroflare.engine.sbml import read_sbml
    >>> import antimony
    >>> _ = antimony.loadAntimonyString("x = 1; x' = -x; dose = 3; at time >= 2: x = x + dose")
    >>> _, schedule = without_timed_events(read_sbml(antimony.getSBMLString("__main")))
    >>> [(change.time, change.target, change.action, change.value) for change in schedule.changes]
    [(2.0, 'x', 'add', 3.0)]
    """
    known = dict(zip(system.parameters, system.defaults.tolist(), strict=True)) | dict(parameters or {})
    reader = _Reader(system, list(known.values()))
    firings = [f for number, event in enumerate(system.events) for f in reader.firings(number, event, start)]
    firings.sort(key=lambda firing: (firing.time, -firing.priority))
    for time, together in groupby(firings, key=lambda firing: firing.time):
        for one, other in combinations(together, 2):
            shared = {c.target for c in one.changes} & {c.target for c in other.changes}
            adds = any(c.action == "add" for c in one.changes + other.changes)
            if shared and (adds or one.priority == other.priority):
                raise Refused(f"events at time {time:.6g} change {min(shared)} in an order that matters")
    schedule = Schedule.of(change for firing in firings for change in firing.changes)
    return replace(system, events=()), schedule


@dataclass(frozen=True)
class _Firing:
    """One time at which an event's assignments are made."""

    time: float
    priority: float
    event: int
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class _Reader:
    """Evaluates what needs no states."""

    system: System
    values: list[float]

    def _numbers(self, nodes: Sequence[int], time: float, event: Event) -> tuple[float, ...]:
        graph = self.system.graph
        used = set(graph.symbols(*nodes)) & set(self.system.states)
        if used:
            raise Refused(f"event {event.id}: it depends on {min(used)}, which is no known function of time")
        return compile_nodes(graph, nodes, TIME, (), self.system.parameters)(time, (), self.values)

    def firings(self, number: int, event: Event, start: float) -> list[_Firing]:
        """Every time at which an event's assignments are made.

        Between the times at which its comparisons change, and just after them, the trigger is constant.
        """
        edges = self._edges(event, start)
        moments = [start]
        for edge, after in zip(edges, [*edges[1:], math.inf], strict=False):
            margin = MARGIN * math.ulp(edge)
            moments += [edge, edge + margin, 0.5 * (edge + after) if math.isfinite(after) else edge + 1.0]
        truths = [bool(self._numbers([event.trigger], t, event)[0]) for t in moments]
        if truths[2::3] != truths[3::3]:
            raise Refused(f"event {event.id}: rounding hides when its trigger changes")
        found, was = [], event.initial
        for i, (time, is_) in enumerate(zip(moments, truths, strict=True)):
            if is_ and not was:
                lost = next((t for t, on in zip(moments[i:], truths[i:], strict=True) if not on), math.inf)
                firing = self._firing(number, event, time, lost)
                if firing is not None:
                    found.append(firing)
            was = is_
        return found

    def _edges(self, event: Event, start: float) -> list[float]:
        """Times after the start at which comparisons of the trigger change."""
        graph, constant = self.system.graph, set(self.system.parameters)
        nodes = []
        for leaf in switches(graph, [event.trigger]):
            edge = known_time(graph, leaf, self.system.time, frozenset(self.system.states))
            if edge is not None:
                nodes.append(edge)
            elif set(graph.symbols(leaf)) - constant:
                raise Refused(
                    f"event {event.id}: when {graph.show(leaf)} changes is not known beforehand; "
                    "such events need the reference simulator"
                )
        times = self._numbers(nodes, start, event)
        return sorted({time for time in times if time > start and math.isfinite(time)})

    def _firing(self, number: int, event: Event, time: float, lost: float) -> _Firing | None:
        """The changes of one firing; None if its trigger is lost before."""
        delay = 0.0 if event.delay is None else self._numbers([event.delay], time, event)[0]
        if not delay >= 0:
            raise Refused(f"event {event.id}: its delay is {delay}; it must not be negative")
        due = time + delay
        if not event.persistent and lost < due:
            return None
        priority = -math.inf if event.priority is None else self._numbers([event.priority], due, event)[0]
        seen = time if event.values_at_trigger else due
        changes = tuple(self._change(event, state, node, due, seen) for state, node in event.assignments)
        return _Firing(due, priority, number, changes)

    def _change(self, event: Event, state: str, node: int, due: float, seen: float) -> Change:
        """One assignment as a change."""
        graph = self.system.graph
        if event.factors:
            raise Refused(f"event {event.id}: it assigns a concentration in a compartment that changes")
        symbol = graph.symbol(state)
        if not graph.depends(node, symbol):
            return Change(due, state, "set", self._numbers([node], seen, event)[0])
        if event.values_at_trigger and event.delay is not None and not graph.is_const(event.delay, 0):
            raise Refused(f"event {event.id}: it adds to {state} as it was at the time of the trigger")
        added = [term for term in graph.args(node) if term != symbol]
        if graph.op(node) != "add" or any(graph.depends(term, symbol) for term in added):
            raise Refused(
                f"event {event.id}: it sets {state} to something else than itself plus a known value"
            )
        return Change(due, state, "add", self._numbers([graph.add(*added)], seen, event)[0])
