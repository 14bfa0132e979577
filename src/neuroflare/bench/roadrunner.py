"""libRoadRunner with dated changes: the engine's peer in benchmarks and its reference in tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine.schedule import Schedule
from neuroflare.errors import UsageError

__all__ = ["RoadRunner"]

Floats = npt.NDArray[np.float64]

SLOPE = "__slope"


class RoadRunner:
    """One model in libRoadRunner.

    Parameters
    ----------
    sbml
        SBML text.
    ramped
        Ids of inputs that schedules move at a slope.
    rtol, atol
        Tolerances of its integrator.

    Raises
    ------
    UsageError
        When libRoadRunner is not installed.
    """

    def __init__(
        self, sbml: str, ramped: Sequence[str] = (), *, rtol: float = 1e-7, atol: float = 1e-11
    ) -> None:
        try:
            import roadrunner
        except ImportError:
            raise UsageError("libRoadRunner is not installed; pip install libroadrunner") from None
        roadrunner.Logger.setLevel(roadrunner.Logger.LOG_FATAL)
        self.runner: Any = roadrunner.RoadRunner(_with_slopes(sbml, ramped) if ramped else sbml)
        self.states = _states(sbml)
        integrator = self.runner.integrator
        integrator.relative_tolerance = rtol
        # One number per state: a single number would be multiplied by the present value of each state.
        size = self.runner.model.getNumRateRules() + self.runner.model.getNumFloatingSpecies()
        integrator.setValue("absolute_tolerance", [atol] * size)
        integrator.maximum_num_steps = 1_000_000

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
        stops: dict[float, list[tuple[str, str, float]]] = {}
        for change in schedule.changes:
            factor = float(np.prod([runner[name] for name in change.scale])) if change.scale else 1.0
            time, value = float(change.time), float(change.value) * factor
            if change.action == "ramp":
                slope = change.target + SLOPE
                stops.setdefault(time, []).append(("set", slope, value))
                stops.setdefault(float(change.until or 0.0), []).append(("set", slope, 0.0))
            else:
                stops.setdefault(time, []).append((change.action, change.target, value))
        values = np.empty((times.size, len(outputs)))
        edges = sorted({float(times[-1]), *(t for t in stops if t <= times[-1])})
        now = min(edges[0], float(times[0]), 0.0)
        filled = 0
        for edge in edges:
            upto = int(np.searchsorted(times, edge, side="left"))
            if edge > now:
                grid = np.unique(np.concatenate([[now], times[filled:upto], [edge]]))
                block = np.asarray(runner.simulate(times=grid.tolist()))
                if upto > filled:
                    values[filled:upto] = block[np.searchsorted(grid, times[filled:upto])]
                now = edge
            filled = upto
            for action, target, value in stops.get(edge, ()):
                runner[target] = value if action == "set" else runner[target] + value
        if filled < times.size:  # the last record, after a change at that very time
            values[filled:] = [runner[name] for name in outputs]
        return values

    def _prepare(self, parameters: Mapping[str, float], initial: Mapping[str, float]) -> None:
        """Put the model back to its written values, then give it one person's."""
        self.runner.resetAll()
        for name, value in parameters.items():
            self.runner[name] = float(value)
        self.runner.reset()
        for name, value in initial.items():
            self.runner[name] = float(value)


def _states(sbml: str) -> tuple[str, ...]:
    """Ids of what has a rate rule, in the model's order."""
    import libsbml

    model = libsbml.readSBMLFromString(sbml).getModel()
    rules = [model.getRule(k) for k in range(model.getNumRules())]
    return tuple(rule.getVariable() for rule in rules if rule.isRate())


def _with_slopes(sbml: str, ramped: Sequence[str]) -> str:
    """Make each ramped input a state whose rate is a slope, so that a ramp is a line and not a staircase."""
    import libsbml

    document = libsbml.readSBMLFromString(sbml)
    model = document.getModel()
    for name in ramped:
        model.getParameter(name).setConstant(False)
        slope = model.createParameter()
        slope.setId(name + SLOPE)
        slope.setValue(0.0)
        slope.setConstant(False)
        rule = model.createRateRule()
        rule.setVariable(name)
        rule.setMath(libsbml.parseL3Formula(name + SLOPE))
    return str(libsbml.writeSBMLToString(document))
