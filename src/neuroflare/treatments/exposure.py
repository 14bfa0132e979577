"""What a regimen does to the inputs of the body: level, occupancy of targets, effect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Signal
from neuroflare.errors import UsageError
from neuroflare.treatments.drug import Binding, Drug
from neuroflare.treatments.drugs import load_drug
from neuroflare.treatments.kinetics import Course, courses, moments
from neuroflare.treatments.regimen import Regimen
from neuroflare.treatments.targets import Targets, competition_of, load_targets

__all__ = ["Exposure", "combined", "exposure", "knots"]

Floats = npt.NDArray[np.float64]

_FULL = 1.0 - 1e-12
"""Occupancy above which nothing is told apart."""


@dataclass(frozen=True)
class Held:
    """How far one target is occupied in one part of the body.

    Parameters
    ----------
    target
        Its name.
    place
        Part of the body; None for all.
    share
        ``person, time``, from 0 to 1, by this drug alone.
    """

    target: str
    place: str | None
    share: Floats


@dataclass(frozen=True)
class Exposure:
    """What one or more treatments do over time.

    Parameters
    ----------
    hours
        Moments.
    inputs
        Input of the body to its values, ``person, time``: effect size times occupancy.
    concentration
        In plasma in nM, or in the tissue for treatments of one place, or in the unit in which the drug
        counts; of several drugs their sum. ``person, time``.
    occupancy
        Target to the share of it that is occupied, where most of it is.
    levels
        Drug to its concentration.
    held
        Occupancy by drug, target and part of the body.
    effects
        Effect size of each target, one per person.
    """

    hours: Floats
    inputs: Mapping[str, Floats]
    concentration: Floats
    occupancy: Mapping[str, Floats]
    levels: Mapping[str, Floats]
    held: tuple[Held, ...]
    effects: Mapping[str, Floats]

    def signals(self) -> list[Signal]:
        """Give what a schedule of the body needs; inputs that nothing moves are left out."""
        return [
            Signal(name, self.hours, values) for name, values in self.inputs.items() if np.any(values != 0.0)
        ]


def knots(regimen: Regimen, until: float, begin: float = 0.0) -> Floats:
    """Give moments at which an exposure is worth knowing, as knots of smooth signals.

    Parameters
    ----------
    regimen
        What is given.
    until, begin
        Last and first hour.

    Examples
    --------
    >>> from neuroflare.treatments.regimen import Step
    >>> course = Regimen("duloxetine", (Step("60 mg", every="24 h", stop="12 weeks"),))
    >>> 20 < knots(course, 20 * 168.0).size < 80
    True
    """
    found = moments(regimen, until, per_step=18)
    found = np.unique(np.concatenate([[begin], found[(found >= begin)], [until]]))
    apart = np.concatenate([[True], np.diff(found) > 0.01])
    return np.asarray(found[apart])


def exposure(
    regimen: Regimen,
    hours: Floats,
    people: int,
    seed: int,
    switches: Mapping[str, bool] | None = None,
    effects: Mapping[str, Floats] | None = None,
    *,
    each_dose: bool | None = None,
) -> Exposure:
    """Give what a regimen does to virtual people.

    Parameters
    ----------
    regimen
        What is given.
    hours
        Moments, rising; `knots` gives good ones.
    people
        How many; person k takes up and clears the drug alike whatever their number.
    seed
        Seed of the whole run.
    switches
        Rival mechanisms to take away, such as ``{"rebound": False}``; all act when left out.
    effects
        Target to one effect size per person, and `competition_of` a target likewise, such as a draw of
        `draw_effects`; the person-typical ones when left out.
    each_dose
        Whether each dose enters on its own, rather than as a steady stream of the same daily amount.

    Raises
    ------
    UsageError
        When hours do not rise, a switch or a target is unknown, or effects are not one per person.

    Examples
    --------
    >>> from neuroflare.treatments.regimen import Step
    >>> course = Regimen("pregabalin", (Step("150 mg", every="12 h", stop="8 weeks"),))
    >>> found = exposure(course, np.array([0.0, 500.0, 3000.0]), 2, 1)
    >>> found.inputs["limb_cord_release_block"].shape, bool(found.concentration[0, 1] > 5000.0)
    ((2, 3), True)
    """
    drug, targets = load_drug(regimen.drug), load_targets()
    at = np.asarray(hours, dtype=float)
    if at.ndim != 1 or at.size == 0 or not np.isfinite(at).all() or np.any(np.diff(at) <= 0.0):
        raise UsageError("hours of an exposure must be at least one, finite and rising")
    if people < 1:
        raise UsageError(f"people is {people}; it is at least 1")
    off = {targets.switches[name] for name, on in _known(switches or {}, targets).items() if not on}
    sizes = _sizes(drug, targets, people, effects or {})
    competition = _competition(drug, targets, people, effects or {})
    # Read where the course is steep too, since an effect may follow occupancy with a delay.
    grid = np.union1d(at, moments(regimen, float(at[-1]), each_dose))
    keep = np.searchsorted(grid, at)
    found = courses(drug, regimen, grid, people, seed, each_dose)
    held = tuple(
        Held(part.target, part.place, part.share[:, keep])
        for course in found
        for part in _held(drug, course, grid, competition)
        if part.target not in off
    )
    level = np.sum([course.plasma[:, keep] for course in found], axis=0)
    return _joined(at, {drug.name: level}, held, sizes, targets)


def combined(*exposures: Exposure) -> Exposure:
    """Put several treatments of the same people together.

    Drugs that hold one target compete for it, so that it is never occupied more than wholly; agonist and
    antagonist of one receptor displace each other; what different targets do to one input leaves the product
    of what each leaves.

    Parameters
    ----------
    exposures
        Of the same hours and people.

    Raises
    ------
    UsageError
        When there is none, or hours, people or effect sizes differ.

    Examples
    --------
    >>> from neuroflare.treatments.regimen import Step
    >>> hours = np.array([0.0, 400.0])
    >>> one = exposure(Regimen("pregabalin", (Step("150 mg", every="12 h", stop="8 weeks"),)), hours, 1, 1)
    >>> two = exposure(Regimen("gabapentin", (Step("600 mg", every="8 h", stop="8 weeks"),)), hours, 1, 1)
    >>> both = combined(one, two).occupancy["alpha2delta"][0, 1]
    >>> bool(one.occupancy["alpha2delta"][0, 1] < both < 1.0)
    True
    """
    if not exposures:
        raise UsageError("there is no exposure to combine; give at least one")
    first = exposures[0]
    effects: dict[str, Floats] = {}
    levels: dict[str, Floats] = {}
    for one in exposures:
        if not np.array_equal(one.hours, first.hours):
            raise UsageError("exposures are at different hours; give all the same")
        if one.concentration.shape != first.concentration.shape:
            counts = ", ".join(str(other.concentration.shape[0]) for other in exposures)
            raise UsageError(f"exposures are of different numbers of people ({counts}); give all the same")
        for name, sizes in one.effects.items():
            if name in effects and not np.array_equal(effects[name], sizes):
                raise UsageError(f"exposures have different effect sizes of {name}; draw them once")
            effects[name] = sizes
        for name, level in one.levels.items():
            levels[name] = levels.get(name, 0.0) + level
    held = tuple(part for one in exposures for part in one.held)
    return _joined(first.hours, levels, held, effects, load_targets())


def _known(switches: Mapping[str, bool], targets: Targets) -> Mapping[str, bool]:
    for name in switches:
        if name not in targets.switches:
            known = ", ".join(targets.switches)
            raise UsageError(f"{name!r} is no switch of a treatment; there are {known}")
    return switches


def _sizes(drug: Drug, targets: Targets, people: int, effects: Mapping[str, Floats]) -> dict[str, Floats]:
    """Effect size of each target of a drug, one per person."""
    known = {*targets.targets, *map(competition_of, targets.targets)}
    for name in effects:
        if name not in known:
            raise UsageError(f"effects: {name!r} is no target; there are {', '.join(targets.targets)}")
    return {
        name: _one_each(name, effects.get(name, targets.targets[name].effect.value), people)
        for name in drug.targets
    }


def _competition(
    drug: Drug, targets: Targets, people: int, effects: Mapping[str, Floats]
) -> dict[str, Floats]:
    """How many times the level of a dish a target needs, one per person, where the body competes for it."""
    found = {}
    for name in drug.targets:
        usual, key = targets.targets[name].competition, competition_of(name)
        if usual is not None:
            found[name] = _one_each(key, effects.get(key, usual.value), people)
    return found


def _one_each(name: str, given: npt.ArrayLike, people: int) -> Floats:
    values = np.asarray(given, dtype=float)
    if values.ndim > 1 or values.size not in (1, people):
        raise UsageError(f"effects of {name}: {values.size} numbers for {people} people; give one each")
    if not np.isfinite(values).all():
        raise UsageError(f"effects of {name}: a number is not finite")
    return np.broadcast_to(values.reshape(-1), (people,)).copy()


def _held(drug: Drug, course: Course, hours: Floats, competition: Mapping[str, Floats]) -> Iterator[Held]:
    """Occupancy of each target by one course."""
    odds: dict[str, Floats] = {}
    delays: dict[str, float] = {}
    for binding in drug.binds:
        if binding.half is None and not binding.follows:
            whole = np.minimum(course.site, _FULL)
            odds[binding.target] = whole / (1.0 - whole)
        elif binding.half is not None:
            ratio = _level(binding, course) / binding.half.value
            if binding.target in competition:
                ratio = ratio / competition[binding.target][:, None]
            odds[binding.target] = odds.get(binding.target, 0.0) + ratio**binding.hill
            if binding.delay is not None:
                delays[binding.target] = binding.delay.value
    shares = {name: odd / (1.0 + odd) for name, odd in odds.items()}
    for name, delay in delays.items():
        shares[name] = _followed(shares[name], hours, delay)
    for binding in drug.binds:
        if binding.follows:
            assert binding.delay is not None  # checked when the library is
            before = shares[binding.follows]
            # What has answered to a lasting block shows where the block leaves it room.
            shares[binding.target] = _followed(before, hours, binding.delay.value) * (1.0 - before)
    for name, share in shares.items():
        yield Held(name, course.place, np.minimum(share, _FULL))


def _level(binding: Binding, course: Course) -> Floats:
    level = course.metabolite if binding.metabolite else course.site
    if binding.of == "total":
        return level
    free = course.numbers["metabolite-free" if binding.metabolite else "free"]
    if binding.of == "brain":
        free = free * course.numbers.get("brain-ratio", np.ones_like(free))
    return level * free[:, None]


def _followed(share: Floats, hours: Floats, delay: float) -> Floats:
    """A share as it is followed with a time constant; exact for straight lines between the hours."""
    found = np.zeros_like(share)
    for k in range(1, hours.size):
        step = (hours[k] - hours[k - 1]) / delay
        kept = np.exp(-step)
        # Weights of the two ends of a straight line under an exponential memory.
        whole = -np.expm1(-step)
        late = 1.0 - whole / step
        found[:, k] = kept * found[:, k - 1] + (whole - late) * share[:, k - 1] + late * share[:, k]
    return found


def _joined(
    hours: Floats,
    levels: Mapping[str, Floats],
    held: Sequence[Held],
    effects: Mapping[str, Floats],
    targets: Targets,
) -> Exposure:
    """Occupancies of all drugs together, and the inputs that they move."""
    odds = [part.share / (1.0 - part.share) for part in held]
    size = next(iter(levels.values())).shape
    left: dict[str, Floats] = {}
    added: dict[str, Floats] = {}
    occupancy: dict[str, Floats] = {}
    for name in dict.fromkeys(part.target for part in held):
        target, effect = targets.targets[name], effects[name][:, None]
        occupancy[name] = np.zeros(size)
        mine = [(part, odd) for part, odd in zip(held, odds, strict=True) if part.target == name]
        rivals = [
            (part, odd)
            for part, odd in zip(held, odds, strict=True)
            if part.target != name and targets.targets[part.target].receptor == target.receptor
        ]
        for move in target.moves:
            for moved in dict.fromkeys(id_ for part, _ in mine for id_ in move.inputs(part.place)):
                own = sum(odd for part, odd in mine if moved in move.inputs(part.place))
                other = sum(odd for part, odd in rivals if moved in move.inputs(part.place))
                share = np.asarray(own / (1.0 + own + other))
                occupancy[name] = np.maximum(occupancy[name], share)
                value = effect * move.factor * share
                if targets.joins_of(moved) == "sum":
                    added[moved] = added.get(moved, 0.0) + value
                else:
                    left[moved] = left.get(moved, 1.0) * (1.0 - value)
    inputs = {moved: 1.0 - rest for moved, rest in left.items()} | added
    return Exposure(
        hours,
        dict(sorted(inputs.items())),
        np.sum(list(levels.values()), axis=0),
        occupancy,
        dict(levels),
        tuple(held),
        dict(effects),
    )
