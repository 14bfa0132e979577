"""LSODA of scipy, with right-hand side and Jacobian as machine code of this project's expressions."""

from __future__ import annotations

import warnings
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case
from neuroflare.bench.native import Inputs, Native, system_of
from neuroflare.bench.peer import GaveUp, LegPeer

__all__ = ["Lsoda"]

Floats = npt.NDArray[np.float64]


class Lsoda(LegPeer):
    """scipy's `odeint`; each evaluation goes from LSODA through Python into machine code."""

    name, module, package = "LSODA (scipy)", "scipy", "scipy"

    def __init__(self, case: Case, scales: Mapping[str, float]) -> None:
        super().__init__(case, scales)
        self._system = system = system_of(case)
        graph, states = system.graph, [system.graph.symbol(name) for name in system.states]
        slopes = [graph.derivative(rate, state) for rate in system.rates for state in states]
        outputs = [system.outputs[name] for name in case.outputs]
        self._code = Native(
            system, {"rates": system.rates, "slopes": slopes, "starts": system.starts, "outputs": outputs}
        )
        self._inputs = Inputs(system, self._code.y, self._code.p)
        self._tolerances = (0.0, np.zeros(len(states)))

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

            def rates(t: float, y: Floats) -> Floats:
                code.y[:] = y
                return code("rates", t)

            def slopes(t: float, y: Floats) -> Floats:
                code.y[:] = y
                return code("slopes", t).reshape(size, size)

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
