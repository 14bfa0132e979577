"""AMICI: the model as a compiled C++ extension around CVODES."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from collections.abc import Mapping
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case
from neuroflare.bench.peer import GaveUp, LegPeer
from neuroflare.bench.slopes import SLOPE, with_slopes
from neuroflare.engine.cache import default_cache, key_of

__all__ = ["Amici"]

Floats = npt.NDArray[np.float64]

BUILT = "built"
"""File that says that an extension is complete; its folder is the user's own, beside the engine's code."""


@lru_cache(maxsize=8)
def _extension(sbml: str) -> Any:
    """Compile one text, or take what was compiled before; 200 states take ten minutes."""
    from amici import SbmlImporter, import_model_module

    # The build asks for swig and cmake; wheels of these put their programs beside the interpreter.
    programs = str(Path(sys.executable).parent)
    if programs not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = programs + os.pathsep + os.environ.get("PATH", "")
    key = key_of("amici", version("amici"), sys.version, sys.executable, sbml)
    name, cache = f"model_{key[:16]}", default_cache()
    kept = None if cache is None else cache.folder.parent / "amici" / name
    if kept is not None and (kept / BUILT).is_file():
        return import_model_module(name, kept).get_model()
    folder = Path(tempfile.mkdtemp()) if kept is None else kept
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    model = SbmlImporter(sbml, from_file=False).sbml2amici(
        name,
        folder,
        verbose=logging.ERROR,
        generate_sensitivity_code=False,
        compute_conservation_laws=False,
    )
    (folder / BUILT).touch()
    return model


class Amici(LegPeer):
    """AMICI with its default solver, CVODES with a sparse direct linear solver, and without sensitivities.

    AMICI takes one absolute tolerance for all states.
    """

    name, module, package, quick = "AMICI", "amici", "amici", False

    def __init__(self, case: Case, scales: Mapping[str, float]) -> None:
        super().__init__(case, scales)
        self._model = _extension(with_slopes(case.sbml, case.schedule.ramped)).clone()
        self._solver = self._model.create_solver()
        self._solver.set_max_steps(1_000_000)
        self._states = {name: k for k, name in enumerate(self._model.get_state_ids())}
        self._parameters = {name: k for k, name in enumerate(self._model.get_free_parameter_ids())}
        self._written = list(self._model.get_free_parameters())
        self._columns = [self._states[name.strip("[]")] for name in case.outputs]
        self._at = 0.0

    def start(self, person: Mapping[str, float], rtol: float, time: float) -> None:
        """Begin with one person at the model's start."""
        values = list(self._written)
        for name, value in person.items():
            values[self._parameters[name]] = value
        self._model.set_free_parameters(values)
        self._model.set_initial_state([])  # the model's own
        self._model.set_t0(time)
        self._solver.set_relative_tolerance(rtol)
        self._solver.set_absolute_tolerance(self.atol(rtol))
        self.own_seconds = 0.0

    def change(self, action: str, target: str, value: float) -> None:
        """Set, add, or give a slope."""
        name = target + SLOPE if action == "slope" else target
        if name in self._states:
            state, k = list(self._model.get_initial_state()), self._states[name]
            state[k] = state[k] + value if action == "add" else value
            self._model.set_initial_state(state)
        else:
            before = self._model.get_free_parameter_by_id(name) if action == "add" else 0.0
            self._model.set_free_parameter_by_id(name, before + value)

    def advance(self, grid: Floats) -> Floats:
        """Integrate over a leg."""
        from amici.sim.sundials import run_simulation

        self._model.set_t0(float(grid[0]))
        self._model.set_timepoints(grid)
        found = run_simulation(self._model, self._solver)
        if found.status != 0:
            raise GaveUp(f"AMICI ends with status {found.status}")
        self.own_seconds = (self.own_seconds or 0.0) + float(found.cpu_time) / 1000
        course = np.array(found.x)
        self._model.set_initial_state(course[-1].tolist())
        return np.asarray(course[:, self._columns])
