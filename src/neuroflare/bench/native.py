"""A model's functions as machine code for one person at a time, for solvers of others."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from neuroflare.engine.emit import Lines
from neuroflare.engine.expressions import Expressions
from neuroflare.engine.isolate import isolate
from neuroflare.engine.machine import Machine
from neuroflare.engine.ramps import SINCE, SLOPE, with_ramps
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.system import System

__all__ = ["Inputs", "Native", "system_of"]

Floats = npt.NDArray[np.float64]

ARGUMENTS = ("%t", "%y", "%p")


def system_of(sbml: str, ramped: Sequence[str]) -> System:
    """A model whose ramped inputs are lines in time."""
    return with_ramps(isolate(read_sbml(sbml)), ramped)


class Native:
    """Functions of ``(t, y, p)``, called without a copy.

    Parameters
    ----------
    system
        The model.
    functions
        Name of each function, and the nodes that it computes.

    Examples
    --------
    >>> from neuroflare.engine.graph import Graph
    >>> g = Graph()
    >>> x, k = g.symbol("x"), g.symbol("k")
    >>> one = System(g, ("x",), ("k",), np.array([2.0]), (g.mul(k, x),), (x,), {})
    >>> code = Native(one, {"rates": one.rates})
    >>> code.p[:], code.y[:] = 2.0, 3.0
    >>> float(code("rates", 0.0)[0])
    6.0
    """

    def __init__(self, system: System, functions: dict[str, Sequence[int]]) -> None:
        self.y, self.p = np.zeros(len(system.states)), np.zeros(len(system.parameters))
        self._t = np.zeros(1)
        texts: list[str] = []
        used: set[str] = set()
        for name, nodes in functions.items():
            code = _function(system, nodes)
            texts.append(code.function(name, ("t", "y", "p", "out")))
            used |= code.used
        # One lane: straight-line code without vectors, which the usual passes may tidy.
        machine = Machine("\n".join([*sorted(used), *texts]), passes="usual")
        self._out = {name: np.zeros(len(nodes)) for name, nodes in functions.items()}
        pointers = [ctypes.c_void_p(array.ctypes.data) for array in (self._t, self.y, self.p)]
        self._calls = {
            name: (
                machine.function(name, [ctypes.c_void_p] * 4),
                (*pointers, ctypes.c_void_p(out.ctypes.data)),
            )
            for name, out in self._out.items()
        }

    def __call__(self, name: str, t: float) -> Floats:
        """Evaluate at the present `y` and `p`; the array is reused by the next call."""
        function, pointers = self._calls[name]
        self._t[0] = t
        function(*pointers)
        return self._out[name]


def _function(system: System, nodes: Sequence[int]) -> Lines:
    """Body of one function."""
    graph, code = system.graph, Lines(1)
    time, states, parameters = ARGUMENTS
    places = {graph.symbol(name): (states, i) for i, name in enumerate(system.states)}
    places |= {graph.symbol(name): (parameters, j) for j, name in enumerate(system.parameters)}
    places[system.time] = (time, 0)
    values = Expressions(code, graph, places, nodes)
    for k, node in enumerate(nodes):
        code.store(values.value(node), "%out", k)
    return code


class Inputs:
    """Parameters and states of one person, changed as a schedule says.

    Parameters
    ----------
    system
        The model, ramps included.
    y, p
        Arrays that hold states and parameters, written in place.
    """

    def __init__(self, system: System, y: Floats, p: Floats) -> None:
        self.y, self.p, self.now = y, p, 0.0
        self._states = {name: i for i, name in enumerate(system.states)}
        self.parameters = {name: j for j, name in enumerate(system.parameters)}

    def change(self, action: str, target: str, value: float) -> None:
        """Set, add, or give a slope; a ramped input is ``value + slope (time - since)``."""
        if target in self._states:
            i = self._states[target]
            self.y[i] = value if action == "set" else self.y[i] + value
            return
        j = self.parameters[target]
        if SLOPE + target in self.parameters:
            slope, since = self.parameters[SLOPE + target], self.parameters[SINCE + target]
            self.p[j] += self.p[slope] * (self.now - self.p[since])
            self.p[since] = self.now
            if action == "slope":
                self.p[slope] = value
        if action == "set":
            self.p[j] = value
        elif action == "add":
            self.p[j] += value
