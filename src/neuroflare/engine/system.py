"""A model as the solvers see it: states, their rates, parameters, outputs and events over one graph."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from neuroflare.engine.breakpoints import unforeseen
from neuroflare.engine.graph import Graph

__all__ = ["TIME", "Event", "System"]

TIME = "<time>"
"""Name of the symbol of time; no id of a model can look like this."""


@dataclass(frozen=True)
class Event:
    """Assignments made when a condition becomes true.

    Parameters
    ----------
    id
        Name for messages.
    trigger
        Truth node over time, states and parameters; the event fires when it turns from false to true.
    assignments
        (state, value node) pairs, made at once.
    factors
        (state, node) pairs: the state's assigned value is multiplied by the node, evaluated just before the
        assignments are made (a concentration is assigned, an amount is kept).
    delay
        Number node: time from trigger to assignment; None for none.
    priority
        Number node: among events at one time the largest goes first; None goes in any place.
    persistent
        Whether a pending event stays when its trigger turns false again.
    initial
        Value of the trigger before time 0: false lets the event fire at time 0.
    values_at_trigger
        Whether the assigned values are those of the time of the trigger, not of the assignment.
    """

    id: str
    trigger: int
    assignments: tuple[tuple[str, int], ...]
    factors: tuple[tuple[str, int], ...] = ()
    delay: int | None = None
    priority: int | None = None
    persistent: bool = True
    initial: bool = True
    values_at_trigger: bool = True


@dataclass(frozen=True)
class System:
    """Ordinary differential equations with parameters, outputs and events.

    Parameters
    ----------
    graph
        Holds every node.
    states
        Ids; what only events change is a state with rate 0.
    parameters
        Ids of what stays constant, or is changed by a schedule only. A state ``x`` whose start is a plain
        number has a parameter ``init(x)``.
    defaults
        One value per parameter.
    rates
        Node of the time derivative of each state, over states, parameters and time.
    starts
        Node of the value of each state at time 0, over parameters.
    outputs
        Everything that can be recorded, id to node over states, parameters and time: states, parameters,
        variables of rules; of a species ``S`` its symbol, ``[S]`` its concentration and ``amount(S)`` its
        amount.
    breakpoints
        Nodes over parameters: times at which an expression of time jumps or kinks; steps should land there.
    events
        State-changing events; none for most models.
    scales
        State id to its natural scale, for absolute tolerances, where the model states one.
    """

    graph: Graph
    states: tuple[str, ...]
    parameters: tuple[str, ...]
    defaults: npt.NDArray[np.float64]
    rates: tuple[int, ...]
    starts: tuple[int, ...]
    outputs: Mapping[str, int]
    breakpoints: tuple[int, ...] = ()
    events: tuple[Event, ...] = ()
    scales: Mapping[str, float] = field(default_factory=dict)

    @property
    def time(self) -> int:
        """Node of the time."""
        return self.graph.symbol(TIME)

    @cached_property
    def unforeseen(self) -> tuple[int, ...]:
        """Comparisons and stairs of time in the rates whose moments are in no breakpoint.

        Only a simulator that watches them, such as the reference, may be trusted not to step over a pulse.
        """
        return unforeseen(self.graph, self.rates, self.time, self.states)

    @cached_property
    def hash(self) -> str:
        """Hash of everything that decides a simulation."""
        graph, digest = self.graph, hashlib.sha256()
        roots = [*self.rates, *self.starts, *self.outputs.values(), *self.breakpoints]
        for event in self.events:
            roots += [event.trigger, *(node for _, node in event.assignments + event.factors)]
            roots += [node for node in (event.delay, event.priority) if node is not None]
        order = graph.topological(roots)
        place = {node: index for index, node in enumerate(order)}
        for node in order:
            args = [place[arg] for arg in graph.args(node)]
            digest.update(f"{graph.op(node)} {args} {graph.value(node)!r} {graph.name(node)}\n".encode())
        events = [
            (e.id, place[e.trigger], [(s, place[n]) for s, n in e.assignments + e.factors])
            + tuple(None if n is None else place[n] for n in (e.delay, e.priority))
            + (e.persistent, e.initial, e.values_at_trigger)
            for e in self.events
        ]
        digest.update(repr([place[root] for root in roots]).encode())
        digest.update(repr([self.states, self.parameters, list(self.outputs), events]).encode())
        digest.update(repr(sorted(self.scales.items())).encode())
        digest.update(np.ascontiguousarray(self.defaults).tobytes())
        return digest.hexdigest()
