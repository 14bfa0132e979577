"""From what an arm takes to inputs of the body over time."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.units import parse_level, parse_quantity

if TYPE_CHECKING:
    from neuroflare.model import Model
    from neuroflare.trials.design_parts import Held, OpenPhase, Treatment, _Taken

__all__ = ["DOSE_UNITS", "check_step", "inputs_of", "knots_of", "known_drugs"]

Floats = npt.NDArray[np.float64]
Effects = Mapping[str, Floats]

DOSE_UNITS = ("mg", "mg/kg", "mg/kg/h", "mg/h", "%", "mL", "cm2", "h", "session")
"""Units in which a design may write a dose."""

AFTER = (0.0, 6.0, 24.0, 48.0, 96.0, 168.0, 336.0, 672.0)
"""Hours after each change of treatment at which the inputs have a knot, so that they follow its kinetics."""
SOON = (0.05, 0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 8.0, 12.0)
"""The same within hours, after what is given once."""
APART = 672.0
"""Most hours between two knots."""


@lru_cache(maxsize=1)
def known_drugs() -> tuple[str, ...]:
    """Names of the drugs of the library, sorted."""
    return tuple(sorted(path.stem for path in data_path("trials").glob("drugs/*.yaml")))


def check_step(dose: str, every: str | None) -> None:
    """Refuse a dose or an interval that cannot be.

    Raises
    ------
    UsageError
        When it is negative, or in no unit of a dose.
    """
    amount = parse_level(dose, DOSE_UNITS)
    if amount.value < 0.0:
        raise UsageError(f'"{dose}" is negative; a dose is 0 or more')
    if every is not None and parse_quantity(every, "duration").value <= 0.0:
        raise UsageError(f'"{every}" is no interval between doses; write it like 24 h')


def knots_of(phases: Sequence[tuple[float, _Taken]], begin: float, end: float) -> Floats:
    """Give the hours at which inputs need a value: near every change of treatment, and now and then.

    Parameters
    ----------
    phases
        Begin of a phase in hours, and what is taken in it.
    begin, end
        Hours of the simulation; both are knots.
    """
    moments = {begin, end, *np.arange(begin, end, APART).tolist()}
    for zero, taken in phases:
        for treatment in taken.treatments:
            for step in treatment.steps:
                once = step.every is None or step.ends - step.start.value <= 72.0
                for change in (step.start.value, step.ends):
                    moments |= {zero + change + after for after in (*AFTER, *(SOON if once else ()))}
        for held in taken.hold:
            for change in (held.start.value, held.stop.value):
                moments |= {zero + change, zero + change + held.ramp.value}
    inside = np.array(sorted(time for time in moments if begin <= time <= end))
    return np.asarray(inside[np.concatenate([[True], np.diff(inside) > 1e-3])])


def inputs_of(
    model: Model,
    phases: Sequence[tuple[float, _Taken]],
    hours: Floats,
    people: int,
    seed: int,
    effects: Effects | None = None,
) -> dict[str, Floats]:
    """Give the inputs of the body that treatments move.

    Parameters
    ----------
    model
        The body.
    phases
        Begin of a phase in hours, and what is taken in it; the doses of one drug go on from phase to phase.
    hours
        Knots.
    people, seed
        Simulated people, and the seed of what differs between them.
    effects
        Target to effect size of each of them; the typical ones when left out.

    Returns
    -------
    dict
        Input to ``person, knot``.

    Raises
    ------
    UsageError
        When something is held that is no input of the body.
    """
    moved: dict[str, Floats] = {}
    for zero, taken in phases:
        for held in taken.hold:
            _add(moved, held.input, _held(model, held, zero, hours, people))
    for name, values in _of_drugs(phases, hours, people, seed, effects).items():
        _add(moved, name, values)
    return moved


def _add(moved: dict[str, Floats], name: str, values: Floats) -> None:
    """Two treatments of one input: the stronger counts."""
    before = moved.get(name)
    moved[name] = values if before is None else np.where(np.abs(values) > np.abs(before), values, before)


def _held(model: Model, held: Held, zero: float, hours: Floats, people: int) -> Floats:
    if held.input not in model.inputs:
        near = difflib.get_close_matches(held.input, model.inputs, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "see docs/parameters.md for the inputs"
        raise UsageError(f"{held.input!r} is no input of the body; {hint}")
    begin, stop, ramp = zero + held.start.value, zero + held.stop.value, max(held.ramp.value, 1e-3)
    level = held.level * np.clip(np.minimum((hours - begin) / ramp, 1.0 - (hours - stop) / ramp), 0.0, 1.0)
    return np.tile(level, (people, 1))


def _of_drugs(
    phases: Sequence[tuple[float, _Taken]], hours: Floats, people: int, seed: int, effects: Effects | None
) -> Mapping[str, Floats]:
    """Inputs by all drugs of all phases together."""
    steps: dict[str, list[tuple[float, Treatment]]] = {}
    for zero, taken in phases:
        for treatment in taken.treatments:
            steps.setdefault(treatment.drug, []).append((zero, treatment))
    if not steps:
        return {}
    from neuroflare.trials.exposure import combined, exposure  # the library is not needed without drugs

    first = min(zero for parts in steps.values() for zero, _ in parts)
    found = [
        exposure(_regimen(drug, first, parts), hours - first, people, seed, effects=effects)
        for drug, parts in steps.items()
    ]
    together = found[0] if len(found) == 1 else combined(*found)
    inputs: Mapping[str, Floats] = together.inputs
    return inputs
