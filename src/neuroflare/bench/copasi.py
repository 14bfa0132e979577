"""COPASI, through the bindings that basico brings."""

from __future__ import annotations

import locale
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case
from neuroflare.bench.native import Native, system_of
from neuroflare.bench.peer import GaveUp, LegPeer
from neuroflare.bench.slopes import SLOPE, with_slopes, without_starts

__all__ = ["Copasi"]

Floats = npt.NDArray[np.float64]


@contextmanager
def _same_locale() -> Iterator[None]:
    """COPASI sets the locale of the whole process to C, under which text of other programs cannot be read."""
    before = locale.setlocale(locale.LC_ALL)
    try:
        yield
    finally:
        locale.setlocale(locale.LC_ALL, before)


class Copasi(LegPeer):
    """COPASI's time course with its default method, LSODA.

    COPASI takes one absolute tolerance and multiplies it by the start value of each state, up to 1.
    """

    name, module, package = "COPASI", "COPASI", "copasi-basico"

    def __init__(self, case: Case, scales: Mapping[str, float]) -> None:
        with _same_locale():
            import COPASI

        super().__init__(case, scales)
        self._copasi = COPASI
        system = system_of(case.sbml, case.schedule.ramped)
        ruled = [name for name in system.states if f"[{name}]" not in system.outputs]
        self._starts = Native(system, {"starts": system.starts})
        self._ruled = {name: system.states.index(name) for name in ruled}
        self._parameters = {name: j for j, name in enumerate(system.parameters)}
        self._plain = system.defaults
        # A start given by a formula would come back with every later change.
        sbml = without_starts(with_slopes(case.sbml, case.schedule.ramped), ruled)
        self._data = COPASI.CRootContainer.addDatamodel()
        if not self._data.importSBMLFromString(sbml):
            raise GaveUp(f"COPASI cannot read {case.name}")
        self._model: Any = self._data.getModel()
        values = [self._model.getModelValue(k) for k in range(self._model.getNumModelValues())]
        self._values: dict[str, Any] = {value.getSBMLId(): value for value in values}
        self._written = {name: value.getInitialValue() for name, value in self._values.items()}
        self._task: Any = self._data.getTask("Time-Course")
        self._task.setUpdateModel(True)
        problem = self._task.getProblem()
        problem.setTimeSeriesRequested(True)
        problem.setAutomaticStepSize(False)
        problem.setUseValues(True)
        self._columns: list[int] = []
        self._row = np.zeros(len(case.outputs))
        self._species = {
            species.getSBMLId(): (species, species.getInitialConcentration())
            for species in (self._model.getMetabolite(k) for k in range(self._model.getNumMetabs()))
        }

    def start(self, person: Mapping[str, float], rtol: float, time: float) -> None:
        """Begin with one person at the model's start."""
        starts = self._starts
        starts.p[:] = self._plain
        for name, value in person.items():
            starts.p[self._parameters[name]] = value
        states = starts("starts", time)
        given = {**self._written, **person, **{name: float(states[i]) for name, i in self._ruled.items()}}
        changed = self._copasi.ObjectStdVector()
        for name, value in given.items():
            self._values[name].setInitialValue(value)
            changed.append(self._values[name].getInitialValueReference())
        for species, value in self._species.values():
            species.setInitialConcentration(value)
            changed.append(species.getInitialConcentrationReference())
        self._model.updateInitialValues(changed)
        method = self._task.getMethod()
        method.getParameter("Relative Tolerance").setDblValue(rtol)
        method.getParameter("Absolute Tolerance").setDblValue(self.atol(rtol))
        method.getParameter("Max Internal Steps").setUIntValue(1_000_000)

    def change(self, action: str, target: str, value: float) -> None:
        """Set, add, or give a slope."""
        found = self._values[target + SLOPE if action == "slope" else target]
        found.setInitialValue(found.getInitialValue() + value if action == "add" else value)
        self._model.updateInitialValues(found.getInitialValueReference())
        if target in self.case.outputs:
            self._row[self.case.outputs.index(target)] = found.getInitialValue()

    def advance(self, grid: Floats) -> Floats:
        """Integrate over a leg."""
        if grid.size == 1:
            return self._row[None, :]
        self._model.setInitialTime(float(grid[0]))
        self._model.updateInitialValues(self._model.getInitialValueReference())
        problem = self._task.getProblem()
        # As text: numbers would be kept with six digits.
        problem.setValues(" ".join(repr(float(time)) for time in grid))
        problem.setDuration(float(grid[-1] - grid[0]))
        if not (
            self._task.initializeRaw(self._copasi.CCopasiTask.ONLY_TIME_SERIES)
            and self._task.processRaw(True)
        ):
            raise GaveUp(self._task.getProcessError())
        self._task.restore()
        series = self._task.getTimeSeries()
        if not self._columns:
            ids = [series.getSBMLId(k, self._data) for k in range(series.getNumVariables())]
            self._columns = [ids.index(name.strip("[]")) for name in self.case.outputs]
        # A begin or end that is off by the last place is recorded once more.
        recorded = np.array([series.getConcentrationData(k, 0) for k in range(series.getRecordedSteps())])
        nearest = [int(np.abs(recorded - time).argmin()) for time in grid]
        rows = np.array([[series.getConcentrationData(k, j) for j in self._columns] for k in nearest])
        self._row = rows[-1]
        return rows
