"""The skin sheet beside py-pde: the same equations on the same pixels, error beside time.

Both follow the tissue of a sheet: a cloud of histamine spreads, and impulses as of an axon reflex arrive with
a Gaussian profile. Both use the same second difference in space, so that what differs is the march in time.
py-pde compiles its equations with numba and takes adaptive explicit Runge-Kutta steps.
"""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine.system import System
from neuroflare.errors import UsageError
from neuroflare.skin import names
from neuroflare.skin.diffusion import Diffusion
from neuroflare.skin.grid import Grid
from neuroflare.skin.local import LocalLaw, rows
from neuroflare.skin.shapes import Cloud
from neuroflare.skin.sheet import Sheet

__all__ = ["SKIN_SCHEMA", "SkinReport", "benchmark_skin"]

Floats = npt.NDArray[np.float64]

SKIN_SCHEMA = "neuroflare/bench-skin/1"

HOURS = 1.0
OWN = (1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5)
"""Tolerances of the sheet that are timed."""
PEER = (1e-3,)
"""Tolerance of py-pde; its explicit steps are bound by stability: a looser one saves nothing."""
TARGET = 1e-3
"""Error that is good enough for a picture, a third of that of a sheet at its default tolerance.

An explicit method is bound by stability, and cannot use a larger error to be faster."""
JUDGED = (names.PERFUSION, names.HISTAMINE, "limb_peptide_cgrp", "limb_vessels_fluid")
"""States whose error after the hour is judged, each relative to its largest change."""


@dataclass(frozen=True)
class SkinReport:
    """Times and errors.

    Parameters
    ----------
    pixels
        Pixels of the compared sheet.
    rows
        One per tool and tolerance: ``tool, rtol, seconds`` (processor time), ``error, steps``.
    ratios
        ``peer`` and how many times faster the sheet is: at an error no larger than the peer's
        (``matched_accuracy``), and where an error of `TARGET` is good enough (``at_target``).
    start
        Processor time in seconds to build a sheet of 200 x 200 pixels, kernels included.
    hour
        The same for an hour of a flare on it.
    """

    pixels: int
    rows: list[dict[str, Any]]
    ratios: list[dict[str, Any]]
    start: float
    hour: float

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "schema": SKIN_SCHEMA, "pixels": self.pixels, "rows": self.rows, "ratios": self.ratios,
            "start_s": self.start, "hour_of_flare_s": self.hour,
        }  # fmt: skip


def benchmark_skin(quick: bool = False) -> SkinReport:
    """Time the sheet beside py-pde on this machine, one core each.

    Parameters
    ----------
    quick
        A smaller sheet.

    Raises
    ------
    UsageError
        When py-pde is not installed.
    """
    if importlib.util.find_spec("pde") is None:
        raise UsageError("no-py-pde", "py-pde is not installed; install py-pde to time the sheet beside it")
    started = time.process_time()
    sheet = Sheet()
    from neuroflare.skin.presets import placed

    stimulus = placed("histamine-prick", sheet.grid, sheet.values)
    sheet.run([stimulus], 0.01, times=[0.01])
    start = time.process_time() - started
    started = time.process_time()
    sheet.run([stimulus], 60.0 * HOURS)
    hour = time.process_time() - started

    problem = _Problem(Grid(20.0, 20.0, 0.5) if quick else Grid(50.0, 50.0, 0.5))
    exact = problem.own(1e-6)[0]
    table = []
    for rtol in OWN:
        seconds, found, steps = _best(problem, rtol)
        table.append(_row("neuroflare", rtol, seconds, problem.error(found, exact), steps))
    for rtol in PEER:
        seconds, found, steps = problem.peer(rtol)
        table.append(_row("py-pde", rtol, seconds, problem.error(found, exact), steps))
    return SkinReport(problem.grid.pixels, table, _ratios(table), start, hour)


def _row(tool: str, rtol: float, seconds: float, error: float, steps: int) -> dict[str, Any]:
    return {"tool": tool, "rtol": rtol, "seconds": seconds, "error": error, "steps": steps}


def _ratios(table: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    own = [row for row in table if row["tool"] == "neuroflare"]
    found = []
    for row in table:
        if row["tool"] != "neuroflare":

            def faster(error: float, seconds: float = row["seconds"]) -> float | None:
                good = [mine["seconds"] for mine in own if mine["error"] <= error]
                return seconds / min(good) if good else None

            matched, target = faster(row["error"]), faster(max(TARGET, row["error"]))
            ratio = {"matched_accuracy": matched, "at_target": target, "target": TARGET}
            found.append({"peer": row["tool"], "rtol": row["rtol"], **ratio})
    return found


def _best(problem: _Problem, rtol: float) -> tuple[float, Floats, int]:
    """Shortest of three turns."""
    turns = []
    for _ in range(3):
        started = time.process_time()
        found, steps = problem.own(rtol)
        turns.append(time.process_time() - started)
    return min(turns), found, steps


class _Problem:
    """One hour of tissue under given impulses and a cloud of histamine."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self._sheet = Sheet(grid, even=True)
        self._system: System = self._sheet.system(names.TISSUE)
        self._values = self._sheet.values
        middle = (grid.width / 2.0, grid.height / 2.0)
        self._impulses = 0.5 * Cloud(*middle, grid.width / 4.0).cover(grid)
        self._start = {name: np.full(grid.shape, self._values[name]) for name in self._system.states}
        self._start[names.HISTAMINE] = self._start[names.HISTAMINE] + 20_000.0 * Cloud(*middle, 2.0).cover(
            grid
        )
        self._moving = {
            name: self._values[names.DIFFUSING[name]]
            for name in self._system.states
            if name in names.DIFFUSING
        }

    def error(self, found: Floats, exact: Floats) -> float:
        """Largest error of the judged states, each relative to its largest change."""
        worst = 0.0
        for name in JUDGED:
            i = self._system.states.index(name)
            rest = self._values[name]
            change = max(np.abs(exact[i] - rest).max(), np.abs(self._start[name] - rest).max())
            worst = max(worst, float(np.abs(found[i] - exact[i]).max() / change))
        return worst

    def own(self, rtol: float) -> tuple[Floats, int]:
        """Strang steps whose length follows the tolerance."""
        states, shape, size = self._system.states, self.grid.shape, self.grid.pixels
        law = LocalLaw(self._sheet.compiled(names.TISSUE, (names.IMPULSES,), ()), self._values, rtol)
        y, before, new = (rows(len(states), size, law.lanes) for _ in range(3))
        fields = rows(1, size, law.lanes)
        fields[0, :size] = self._impulses.ravel()
        for i, name in enumerate(states):
            y[i] = self._values[name]
            y[i, :size] = self._start[name].ravel()
        spread = Diffusion(shape, self.grid.pixel)
        which = [states.index(name) for name in self._moving]

        def spread_by(hours: float, into: Floats) -> None:
            into[:] = y
            moved = spread(y[which, :size].reshape(-1, *shape), [d * hours for d in self._moving.values()])
            into[which, :size] = moved.reshape(-1, size)

        now, step, pending, steps = 0.0, 1e-5, 0.0, 0
        while HOURS - now > 1e-12:
            length = min(step, HOURS - now)
            spread_by(pending + 0.5 * length, before)
            error = law.step(before, fields, new, length)
            step = length * float(np.clip(0.85 * max(error, 1e-9) ** (-1.0 / 3.0), 0.2, 1.7))
            if error <= 1.0:
                y, new, now, pending, steps = new, y, now + length, 0.5 * length, steps + 1
        spread_by(pending, before)
        return before[:, :size].reshape(len(states), *shape), steps

    def peer(self, rtol: float) -> tuple[float, Floats, int]:
        """py-pde with numba; the time is that of its steps, without compilation."""
        import pde

        cells = pde.CartesianGrid([(0.0, self.grid.height), (0.0, self.grid.width)], list(self.grid.shape))
        start = pde.FieldCollection(
            [pde.ScalarField(cells, self._start[name]) for name in self._system.states], dtype=float
        )
        local, moving = self._compiled_rates(), tuple(self._moving_places())

        class Tissue(pde.PDEBase):  # type: ignore[misc]
            """The tissue of a sheet."""

            def evolution_rate(self, state: Any, t: float = 0) -> Any:
                found = local(state.data)
                for i, coefficient in moving:
                    found[i] += coefficient * state[i].laplace({"derivative": 0.0}).data
                return pde.FieldCollection([pde.ScalarField(cells, part) for part in found])

            def make_evolution_rate(self, state: Any, backend: Any) -> Any:
                laplace = cells.make_operator("laplace", bc={"derivative": 0.0}, backend=backend)

                def rate(data: Any, t: float = 0.0) -> Any:
                    found = local(data)
                    for i, coefficient in moving:
                        found[i] += coefficient * laplace(data[i], args={"t": t})
                    return found

                return rate

        solver = pde.RungeKuttaSolver(Tissue(), adaptive=True, tolerance=rtol, backend="numba")
        controller = pde.Controller(solver, t_range=HOURS, tracker=None)
        found = controller.run(start, dt=1e-5)
        seconds = float(controller.info["profiler"]["solver"])
        return seconds, np.array([f.data for f in found]), int(solver.info["steps"])

    def _moving_places(self) -> list[tuple[int, float]]:
        return [(self._system.states.index(name), value) for name, value in self._moving.items()]

    def _compiled_rates(self) -> Any:
        """Local rates of all pixels through numba, each common part computed once."""
        import numba

        system, graph = self._system, self._system.graph
        lines = ["def local(state):", "    out = np.empty_like(state)"]
        lines += ["    for r in range(state.shape[1]):", "        for c in range(state.shape[2]):"]
        for node in graph.topological(system.rates):
            text = _text(system, node, self._values)
            lines.append(f"            v{node} = {text}")
        lines += [f"            out[{i}, r, c] = v{node}" for i, node in enumerate(system.rates)]
        lines.append("    return out")
        scope: dict[str, Any] = {"np": np, "drive": self._impulses}
        exec(compile("\n".join(lines), "<skin for py-pde>", "exec"), scope)
        return numba.njit(scope["local"])


def _text(system: System, node: int, values: dict[str, float]) -> str:
    """One node as Python, over the nodes it needs."""
    graph = system.graph
    op, parts = graph.op(node), [f"v{arg}" for arg in graph.args(node)]
    match op:
        case "const":
            return repr(graph.value(node))
        case "symbol":
            name = graph.name(node)
            if name in system.states:
                return f"state[{system.states.index(name)}, r, c]"
            return "drive[r, c]" if name == names.IMPULSES else repr(float(values[name]))
        case "neg":
            return f"-{parts[0]}"
        case "add" | "mul" | "div":
            return {"add": " + ", "mul": " * ", "div": " / "}[op].join(parts)
        case "powi":
            exponent = int(graph.value(node))
            product = " * ".join([parts[0]] * abs(exponent))
            return product if exponent > 0 else f"1.0 / ({product})"
        case "ln" | "exp" | "sqrt":
            return f"np.{'log' if op == 'ln' else op}({parts[0]})"
    raise ValueError(f"operator {op!r} has no text for numba; expected one that the skin modules use")
