"""LSODA of scipy, with right-hand side and Jacobian as machine code of this project's expressions."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case
from neuroflare.bench.native import Inputs, Native, system_of
from neuroflare.bench.peer import GaveUp, LegPeer
from neuroflare.engine.system import System

__all__ = ["Lsoda"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]


class Lsoda(LegPeer):
    """scipy's `odeint`; each evaluation goes from LSODA through Python into machine code."""

    name, module, package = "LSODA (scipy)", "scipy", "scipy"

    def __init__(self, case: Case, scales: Mapping[str, float]) -> None:
        super().__init__(case, scales)
        self._system, self._code, self._slopes = _compiled(case.sbml, case.schedule.ramped, case.outputs)
        self._inputs = Inputs(self._system, self._code.y, self._code.p)
        self._tolerances = (0.0, np.zeros(len(self._system.states)))

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
        from scipy.integrate import ODEintWarning, odeint

        code, size = self._code, self._code.y.size
        rtol, atol = self._tolerances
        course = code.y[None, :].copy()
        if grid.size > 1:
            jacobian = np.zeros((size, size))

            def rates(t: float, y: Floats) -> Floats:
                code.y[:] = y
                return code("rates", t)

            def slopes(t: float, y: Floats) -> Floats:
                code.y[:] = y
                jacobian[self._slopes] = code("slopes", t)
                return jacobian

            with warnings.catch_warnings():
                warnings.simplefilter("error", ODEintWarning)
                try:
                    course = odeint(
                        rates,
                        course[0],
                        grid,
                        Dfun=slopes,
                        tfirst=True,
                        rtol=rtol,
                        atol=atol,
                        mxstep=1_000_000,
                    )
                except ODEintWarning as warning:
                    raise GaveUp(str(warning)) from None
        rows = np.empty((grid.size, len(self.case.outputs)))
        for k, (time, state) in enumerate(zip(grid, course, strict=True)):
            code.y[:] = state
            rows[k] = code("outputs", time)
        self._inputs.now = float(grid[-1])
        return rows


@lru_cache(maxsize=1)
def _compiled(
    sbml: str, ramped: tuple[str, ...], names: tuple[str, ...]
) -> tuple[System, Native, tuple[Wholes, Wholes]]:
    """A model, its functions, and where the entries of its Jacobian that are not 0 stand."""
    system = system_of(sbml, ramped)
    graph, states = system.graph, [system.graph.symbol(name) for name in system.states]
    slopes = {
        (i, j): graph.derivative(rate, state)
        for i, rate in enumerate(system.rates)
        for j, state in enumerate(states)
        if graph.depends(rate, state)
    }
    outputs = [system.outputs[name] for name in names]
    code = Native(
        system,
        {"rates": system.rates, "slopes": list(slopes.values()), "starts": system.starts, "outputs": outputs},
    )
    rows, columns = np.array(list(slopes), dtype=np.int64).reshape(-1, 2).T
    return system, code, (rows, columns)
