"""From what an arm takes to inputs of the body over time."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError

if TYPE_CHECKING:
    from neuroflare.model import Model
    from neuroflare.treatments.regimen import Regimen
    from neuroflare.trials.design_parts import Held, Treatment, _Taken

__all__ = ["Effects", "inputs_of", "knots_of", "regimen_of"]

Floats = npt.NDArray[np.float64]
Effects = Mapping[str, Floats]

APART = 672.0
"""Most hours between two knots."""


def regimen_of(drug: str, parts: Sequence[tuple[float, Treatment]]) -> Regimen:
    """Give the regimen of one drug over several phases, in hours of the first.

    Parameters
    ----------
    drug
        Name in the library.
    parts
        Hours by which a phase begins after the first, and the treatment in it.

    Raises
    ------
    UsageError
        When the library lacks the drug, or a dose, an interval or a time cannot be.
    """
    from neuroflare.treatments.regimen import Regimen, Step  # the library is not needed without drugs

    return Regimen(
        drug,
        tuple(
            Step(
                step.dose,
                step.every,
                f"{later + step.start.value:.6f} h",
                None if step.stop is None else f"{later + step.stop.value:.6f} h",
                step.route,
                step.site,
            )
            for later, treatment in parts
            for step in treatment.steps
        ),
    )


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
    first, regimens = _regimens(phases)
    for regimen in regimens:
        from neuroflare.treatments.exposure import knots  # the library is not needed without drugs

        moments |= {first + hour for hour in knots(regimen, end - first).tolist()}
    for zero, taken in phases:
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


def _regimens(phases: Sequence[tuple[float, _Taken]]) -> tuple[float, list[Regimen]]:
    """Begin in hours of the first phase with a drug, and the regimen of every drug from there."""
    parts: dict[str, list[tuple[float, Treatment]]] = {}
    for zero, taken in phases:
        for treatment in taken.treatments:
            parts.setdefault(treatment.drug, []).append((zero, treatment))
    first = min((zero for own in parts.values() for zero, _ in own), default=0.0)
    return first, [
        regimen_of(drug, [(zero - first, one) for zero, one in own]) for drug, own in parts.items()
    ]


def _of_drugs(
    phases: Sequence[tuple[float, _Taken]], hours: Floats, people: int, seed: int, effects: Effects | None
) -> Mapping[str, Floats]:
    """Inputs by all drugs of all phases together."""
    first, regimens = _regimens(phases)
    if not regimens:
        return {}
    from neuroflare.treatments.exposure import combined, exposure

    found = [exposure(one, hours - first, people, seed, effects=effects) for one in regimens]
    together = found[0] if len(found) == 1 else combined(*found)
    inputs: Mapping[str, Floats] = together.inputs
    return inputs
