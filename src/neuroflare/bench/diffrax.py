"""diffrax: Kvaerno5 on a JAX function written from this project's expressions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case
from neuroflare.bench.native import Inputs, Native, system_of
from neuroflare.bench.peer import GaveUp, LegPeer
from neuroflare.engine.python_code import Words, python_function
from neuroflare.engine.system import System

__all__ = ["Diffrax"]

Floats = npt.NDArray[np.float64]

WORDS = Words(" & ", " | ", "~{0}", "jnp.where({0}, {1}, {2})", "{0} / {1}")
NAMES = {
    "ln": "log", "pow": "power", "min": "minimum", "max": "maximum",
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
    called = {graph.op(node) for node in graph.topological(system.rates)}
    functions = {op: getattr(jnp, NAMES.get(op, op), None) for op in called}
    scope = {f"_{op}": function for op, function in functions.items() if function is not None}
    scope |= {"jnp": jnp, "nan": np.nan, "inf": np.inf}
    evaluate = python_function(
        graph, system.rates, graph.name(system.time), system.states, system.parameters, WORDS, scope
    )

    def rates(t: Any, y: Any, p: Any) -> Any:
        return jnp.stack([rate + 0.0 * t for rate in evaluate(t, y, p)])

    return rates
