"""libRoadRunner behind the engine's door.

It stands here until the population engine takes its place; no other module may import it.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine.schedule import Schedule
from neuroflare.errors import UsageError

Floats = npt.NDArray[np.float64]

SLOPE = "__slope"
RELATIVE_TOLERANCE = 1e-7
ABSOLUTE_TOLERANCE = 1e-11
AT_REST = 1e-6
"""Largest rate per time unit, relative to 1 + the state, that counts as rest."""
SETTLED = 1e-3
"""Largest move in the second half of the settling time, relative to 1 + the state, of who has settled."""
SETTLING_TIME = 1e6
"""Time units of undisturbed life that make rest; the slowest bundled state needs 1e4."""


_compiled: dict[tuple[str, tuple[str, ...]], Any] = {}


def _loaded(sbml: str, ramped: tuple[str, ...]) -> Any:
    """Load a model once per process and set of ramped inputs."""
    key = sbml, ramped
    if key not in _compiled:
        import roadrunner

        roadrunner.Logger.setLevel(roadrunner.Logger.LOG_FATAL)
        _compiled[key] = _with_tolerances(
            roadrunner.RoadRunner(_with_slopes(sbml, ramped) if ramped else sbml)
        )
    return _compiled[key]


def _with_tolerances(runner: Any) -> Any:
    integrator = runner.integrator
    integrator.relative_tolerance = RELATIVE_TOLERANCE
    # One number per state: a single number would be multiplied by the present value of each state, and a
    # state at 1e-14 would then be integrated to 1e-23.
    integrator.setValue("absolute_tolerance", [ABSOLUTE_TOLERANCE] * runner.model.getNumRateRules())
    integrator.maximum_num_steps = 100_000
    return runner


def compiled(sbml: str, variants: set[tuple[str, ...]]) -> dict[tuple[str, ...], bytes]:
    """Give the compiled model for each set of ramped inputs, for workers; compiling takes seconds."""
    return {ramped: _loaded(sbml, ramped).saveStateS("b") for ramped in sorted({(), *variants})}


def adopt(sbml: str, variants: dict[tuple[str, ...], bytes]) -> None:
    """Take over what `compiled` gave in another process."""
    import roadrunner

    roadrunner.Logger.setLevel(roadrunner.Logger.LOG_FATAL)
    for ramped, state in variants.items():
        runner = roadrunner.RoadRunner()
        runner.loadStateS(state)
        _compiled[sbml, ramped] = _with_tolerances(runner)


def _with_slopes(sbml: str, ramped: tuple[str, ...]) -> str:
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


@lru_cache(maxsize=8)
def _kinds(sbml: str) -> tuple[tuple[str, ...], frozenset[str], frozenset[str]]:
    """Ids of states, of rule variables, and of everything."""
    import libsbml

    model = libsbml.readSBMLFromString(sbml).getModel()
    rules = [model.getRule(k) for k in range(model.getNumRules())]
    states = tuple(rule.getVariable() for rule in rules if rule.isRate())
    computed = frozenset(rule.getVariable() for rule in rules if rule.isAssignment())
    everything = frozenset(model.getParameter(k).getId() for k in range(model.getNumParameters()))
    return states, computed, everything


def state_ids(sbml: str) -> tuple[str, ...]:
    """Ids of the states, in the model's order."""
    return _kinds(sbml)[0]


def check_job(
    sbml: str,
    schedule: Schedule,
    outputs: Sequence[str],
    times: Sequence[float],
    parameters: Sequence[str],
    constants: Sequence[tuple[str, float]],
) -> None:
    """Refuse unknown ids, computed targets and times out of order, before anything is simulated."""
    states, computed, everything = _kinds(sbml)

    def known(name: str, what: str) -> None:
        if name not in everything:
            close = difflib.get_close_matches(name, everything, n=3)
            hint = f"; did you mean {', '.join(close)}?" if close else ""
            raise UsageError(f"{what} {name!r} is not in the model{hint}")

    for name in outputs:
        known(name, "output")
    for name in [*parameters, *(name for name, _ in constants)]:
        known(name, "parameter")
        if name in computed or name in states:
            raise UsageError(f"parameter {name!r} is computed by the model and cannot be set for a person")
    for change in schedule.changes:
        known(change.target, "target of a change")
        for name in change.scale:
            known(name, "scale of a change")
        if change.target in computed:
            raise UsageError(
                f"target of a change {change.target!r} is computed by the model; change what it depends on"
            )
        if change.action == "ramp" and change.target in states:
            raise UsageError(f"target of a ramp {change.target!r} is a state; only inputs can be ramped")
    if len(times) == 0 or not np.isfinite(times).all() or np.any(np.diff(times) <= 0):
        raise UsageError("output times must be given, finite and increasing")


def _prepare(runner: Any, names: Sequence[str], row: Floats, constants: Sequence[tuple[str, float]]) -> None:
    """Put the model back to its written values, then give it one person's; start values follow."""
    runner.resetAll()
    for name, value in zip(names, row, strict=True):
        runner[name] = float(value)
    for name, value in constants:
        runner[name] = value
    runner.reset()


@lru_cache(maxsize=65536)
def _rest_of(sbml: str, names: tuple[str, ...], row: bytes) -> tuple[float, ...]:
    """Find one person's rest; kept, because the same person meets many schedules.

    The bundled models start at rest by construction. A person who does not is left alone until he or she
    settles.
    """
    runner = _loaded(sbml, ())
    _prepare(runner, names, np.frombuffer(row), ())
    states = state_ids(sbml)
    start = np.array([runner[state] for state in states])
    rates = np.array([runner[state + "'"] for state in states])
    if np.all(np.abs(rates) < AT_REST * (1.0 + np.abs(start))):
        return tuple(start.tolist())
    runner.timeCourseSelections = list(states)
    _, halfway, settled = np.array(runner.simulate(0.0, SETTLING_TIME, 3))
    if not np.all(np.abs(settled - halfway) < SETTLED * (1.0 + np.abs(settled))):
        return (np.nan,) * len(states)
    settled[np.abs(settled) < ABSOLUTE_TOLERANCE] = 0.0  # tiny leftovers would only slow the integrator down
    return tuple(settled.tolist())


def rest_states(sbml: str, names: tuple[str, ...], table: Floats) -> Floats:
    """Resting states, person by state; NaN for a person who does not settle."""
    rows = []
    for row in np.ascontiguousarray(table):
        try:
            rows.append(_rest_of(sbml, names, row.tobytes()))
        except RuntimeError:
            rows.append((np.nan,) * len(state_ids(sbml)))
    return np.asarray(rows)


def run(
    sbml: str,
    names: tuple[str, ...],
    table: Floats,
    schedule: Schedule,
    outputs: Sequence[str],
    times: Sequence[float],
    constants: Sequence[tuple[str, float]],
) -> Floats:
    """Values person x time x output; NaN for a person whose integration broke off."""
    runner = _loaded(sbml, schedule.ramped)
    start = rest_states(sbml, names, table)
    result = np.full((table.shape[0], len(times), len(outputs)), np.nan)
    for person, row in enumerate(table):
        if np.isnan(start[person]).any():
            continue
        _prepare(runner, names, row, constants)
        for state, value in zip(state_ids(sbml), start[person], strict=True):
            runner[state] = float(value)
        try:
            result[person] = _one(runner, schedule, outputs, np.asarray(times))
        except RuntimeError:
            continue
    return result


def _one(runner: Any, schedule: Schedule, outputs: Sequence[str], times: Floats) -> Floats:
    """Integrate one person from change to change; a record at the time of a change sees its effect."""
    runner.timeCourseSelections = list(outputs)
    stops: dict[float, list[tuple[str, str, float]]] = {}
    for change in schedule.changes:
        factor = float(np.prod([runner[name] for name in change.scale])) if change.scale else 1.0
        if change.action == "ramp":
            stops.setdefault(change.time, []).append(("set", change.target + SLOPE, change.value * factor))
            stops.setdefault(float(change.until or 0.0), []).append(("set", change.target + SLOPE, 0.0))
        else:
            stops.setdefault(change.time, []).append((change.action, change.target, change.value * factor))
    values = np.empty((times.size, len(outputs)))
    edges = sorted({float(times[-1]), *(t for t in stops if t <= times[-1])})
    now = min(edges[0], float(times[0]))
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
