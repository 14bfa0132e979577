"""diffrax: Kvaerno5 on a JAX function written from this project's expressions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case
from neuroflare.bench.native import Inputs, Native, system_of
from neuroflare.bench.peer import GaveUp, LegPeer
from neuroflare.engine.graph import Graph
from neuroflare.engine.system import System

__all__ = ["Diffrax"]

Floats = npt.NDArray[np.float64]

INFIX = {
    "add": " + ",
    "mul": " * ",
    "div": " / ",
    "and": " & ",
    "or": " | ",
    "lt": " < ",
    "le": " <= ",
    "eq": " == ",
}
PREFIX = {"neg": "-", "not": "~"}
NAMES = {
    "ln": "log", "pow": "power", "min": "minimum", "max": "maximum", "select": "where",
    "asin": "arcsin", "acos": "arccos", "atan": "arctan", "asinh": "arcsinh", "acosh": "arccosh",
    "atanh": "arctanh",
}  # fmt: skip
"""Operators whose name in JAX's numpy differs."""


class Diffrax(LegPeer):
    """diffrax's Kvaerno5, compiled by XLA, one person at a time."""

    name, module, package, quick = "diffrax", "diffrax", "diffrax", False

    def __init__(self, case: Case, scales: Mapping[str, float]) -> None:
        import jax

        jax.config.update("jax_enable_x64", True)
        super().__init__(case, scales)
        self._system = system = system_of(case.sbml, case.schedule.ramped)
        self._code = Native(
            system, {"starts": system.starts, "outputs": [system.outputs[name] for name in case.outputs]}
        )
        self._inputs = Inputs(system, self._code.y, self._code.p)
        self._solve = _solver(_rates(system))
        # One length for all legs, so that one compilation serves them.
        self._length = max(leg.grid.size for leg in self._legs)
        self._tolerances = (0.0, np.zeros(len(system.states)))

    def start(self, person: Mapping[str, float], rtol: float, time: float) -> None:
        """Begin with one person at the model's start."""
        code, inputs = self._code, self._inputs
        code.p[:] = self._system.defaults
        for name, value in person.items():
            code.p[inputs.parameters[name]] = value
        inputs.now = time
        code.y[:] = code("starts", time)
        self._tolerances = (rtol, np.array([self.atol(rtol, name) for name in self._system.states]))

    def change(self, action: str, target: str, value: float) -> None:
        """Set, add, or give a slope."""
        self._inputs.change(action, target, value)

    def advance(self, grid: Floats) -> Floats:
        """Integrate over a leg."""
        code, course = self._code, self._code.y[None, :].copy()
        if grid.size > 1:
            padded = np.full(self._length, grid[-1])
            padded[: grid.size] = grid
            found, good = self._solve(course[0], code.p.copy(), padded, *self._tolerances)
            if not bool(good):
                raise GaveUp("diffrax used up its steps")
            course = np.array(found)[: grid.size]
        rows = np.empty((grid.size, len(self.case.outputs)))
        for k, (time, state) in enumerate(zip(grid, course, strict=True)):
            code.y[:] = state
            rows[k] = code("outputs", time)
        self._inputs.now = float(grid[-1])
        return rows


def _solver(rates: Callable[..., Any]) -> Any:
    """Compiled solution of one leg: its course at given times, and whether it came to the end."""
    import diffrax
    import jax

    def solve(y: Any, p: Any, grid: Any, rtol: Any, atol: Any) -> tuple[Any, Any]:
        found = diffrax.diffeqsolve(
            diffrax.ODETerm(rates),
            diffrax.Kvaerno5(),
            t0=grid[0],
            t1=grid[-1],
            dt0=None,
            y0=y,
            args=p,
            saveat=diffrax.SaveAt(ts=grid),
            stepsize_controller=diffrax.PIDController(rtol=rtol, atol=atol),
            max_steps=100_000,
            throw=False,
        )
        return found.ys, found.result == diffrax.RESULTS.successful

    return jax.jit(solve)


def _rates(system: System) -> Callable[..., Any]:
    """The right-hand side as a function that JAX can trace."""
    import jax.numpy as jnp

    graph = system.graph
    places = {name: f"y[{i}]" for i, name in enumerate(system.states)}
    places |= {name: f"p[{j}]" for j, name in enumerate(system.parameters)}
    places[graph.name(system.time)] = "t"
    lines = [f"    v{node} = {_text(graph, node, places)}" for node in graph.topological(system.rates)]
    result = ", ".join(f"v{node} + 0.0 * t" for node in system.rates)
    source = "\n".join(["def rates(t, y, p):", *lines, f"    return jnp.stack([{result}])"])
    scope: dict[str, Any] = {"jnp": jnp, "nan": np.nan, "inf": np.inf}
    exec(compile(source, "<rates>", "exec"), scope)
    function: Callable[..., Any] = scope["rates"]
    return function


def _text(graph: Graph, node: int, places: Mapping[str, str]) -> str:
    """One node over its arguments."""
    op, args = graph.op(node), [f"v{arg}" for arg in graph.args(node)]
    if op == "const":
        return repr(graph.value(node))
    if op == "bool":
        return str(bool(graph.value(node)))
    if op == "symbol":
        return places[graph.name(node)]
    if op == "powi":
        return _power(args[0], int(graph.value(node)))
    if op in INFIX:
        return INFIX[op].join(args)
    if op in PREFIX:
        return PREFIX[op] + args[0]
    return f"jnp.{NAMES.get(op, op)}({', '.join(args)})"


def _power(base: str, exponent: int) -> str:
    """An integer power as products."""
    product = " * ".join([base] * abs(exponent))
    return product if exponent > 0 else f"1.0 / ({product})"
