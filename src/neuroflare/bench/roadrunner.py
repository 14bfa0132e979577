"""libRoadRunner with dated changes: the engine's peer in benchmarks and its reference in tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case
from neuroflare.bench.legs import Step, legs, walk
from neuroflare.bench.peer import Peer
from neuroflare.bench.slopes import SLOPE, with_slopes
from neuroflare.engine.schedule import Schedule
from neuroflare.errors import UsageError

__all__ = ["LibRoadRunner", "RoadRunner", "load"]

Floats = npt.NDArray[np.float64]


def load(sbml: str) -> Any:
    """Load a model into libRoadRunner.

    Raises
    ------
    UsageError
        When libRoadRunner is not installed.
    """
    try:
        import roadrunner
    except ImportError:
        raise UsageError("libRoadRunner is not installed; pip install libroadrunner") from None
    roadrunner.Logger.setLevel(roadrunner.Logger.LOG_FATAL)
    # Its newer compiler: the older one, which it takes by itself, needs minutes for a model of 200 states.
    roadrunner.Config.setValue(roadrunner.Config.LLVM_BACKEND, roadrunner.Config.LLJIT)
    return roadrunner.RoadRunner(sbml)


class RoadRunner:
    """One model in libRoadRunner.

    Parameters
    ----------
    sbml
        SBML text.
    ramped
        Ids of inputs that schedules move at a slope.
    rtol, atol
        Tolerances of its integrator; `atol` may be given by state, and is 1e-3 `rtol` for a state left out.

    Raises
    ------
    UsageError
        When libRoadRunner is not installed.
    """

    def __init__(
        self,
        sbml: str,
        ramped: Sequence[str] = (),
        *,
        rtol: float = 1e-7,
        atol: float | Mapping[str, float] = 1e-11,
    ) -> None:
        self.runner = load(with_slopes(sbml, ramped))
        self.states = _states(sbml)
        model = self.runner.model
        size = model.getNumRateRules() + model.getNumFloatingSpecies()
        self._vector = [model.getStateVectorId(k) for k in range(size)]
        self._constants = {name: k for k, name in enumerate(model.getGlobalParameterIds())}
        self.runner.integrator.maximum_num_steps = 1_000_000
        self.tolerate(rtol, atol)

    def tolerate(self, rtol: float, atol: float | Mapping[str, float]) -> None:
        """Set the tolerances."""
        integrator = self.runner.integrator
        integrator.relative_tolerance = rtol
        # One number per state: a single number would be multiplied by the present value of each state.
        by_state = atol if isinstance(atol, Mapping) else dict.fromkeys(self._vector, atol)
        integrator.setValue("absolute_tolerance", [by_state.get(name, 1e-3 * rtol) for name in self._vector])

    def start(self, parameters: Mapping[str, float]) -> dict[str, float]:
        """Start values of one person, by state."""
        self._prepare(parameters, {})
        return {state: float(self.runner[state]) for state in self.states}

    def run(
        self,
        parameters: Mapping[str, float],
        schedule: Schedule,
        outputs: Sequence[str],
        times: Floats,
        initial: Mapping[str, float] | None = None,
    ) -> Floats:
        """Simulate one person.

        Parameters
        ----------
        parameters
            What differs from the model's values.
        schedule
            Dated changes; a record at the time of a change sees its effect.
        outputs, times
            What to record, and when.
        initial
            State id to where it begins, instead of the model's start values.

        Returns
        -------
        numpy.ndarray
            Time x output.
        """
        self._prepare(parameters, initial or {})
        runner = self.runner
        runner.timeCourseSelections = list(outputs)

        def change(step: Step) -> None:
            value = step.value * float(np.prod([runner[name] for name in step.scale]))
            target = step.target + SLOPE if step.action == "slope" else step.target
            runner[target] = runner[target] + value if step.action == "add" else value

        def advance(grid: Floats) -> Floats:
            if grid.size == 1:
                return np.array([[runner[name] for name in outputs]])
            return np.array(runner.simulate(times=grid.tolist()))

        return walk(legs(schedule, times), (times.size, len(outputs)), change, advance)

    def _prepare(self, parameters: Mapping[str, float], initial: Mapping[str, float]) -> None:
        """Put the model back to its written values, then give it one person's."""
        runner = self.runner
        runner.resetAll()
        # At once: by name, one after the other, they would take a tenth of a simulation.
        known = [self._constants[name] for name in parameters]
        if known:
            runner.model.setGlobalParameterValues(known, [float(value) for value in parameters.values()])
        runner.reset()
        for name, value in initial.items():
            runner[name] = float(value)


class LibRoadRunner(Peer):
    """libRoadRunner 2 with its integrator CVODE."""

    name, module, package = "libRoadRunner", "roadrunner", "libroadrunner"

    def __init__(self, case: Case, scales: Mapping[str, float]) -> None:
        super().__init__(case, scales)
        self._model = _loaded(case.sbml, case.schedule.ramped)
        self._model.runner.timeCourseSelections = list(case.outputs)
        self._rtol = 0.0  # none yet: another protocol may have used the model

    def run(self, person: Mapping[str, float], rtol: float) -> Floats:
        """Simulate one person."""
        if rtol != self._rtol:
            self._model.tolerate(rtol, {state: self.atol(rtol, state) for state in self.scales})
            self._rtol = rtol
        try:
            return self._model.run(person, self.case.schedule, self.case.outputs, self.case.times)
        except RuntimeError:  # CVODE gave up
            return self.nothing()


@lru_cache(maxsize=1)
def _loaded(sbml: str, ramped: tuple[str, ...]) -> RoadRunner:
    """A model for every protocol that moves the same inputs; 200 states take half a minute to load."""
    return RoadRunner(sbml, ramped)


def _states(sbml: str) -> tuple[str, ...]:
    """Ids of what has a rate rule, in the model's order."""
    import libsbml

    model = libsbml.readSBMLFromString(sbml).getModel()
    rules = [model.getRule(k) for k in range(model.getNumRules())]
    return tuple(rule.getVariable() for rule in rules if rule.isRate())
