"""What is given, how much, how often, for how long."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from neuroflare.clinic.places import LIMB, place_of
from neuroflare.clinic.vocabulary import SITES
from neuroflare.errors import UsageError
from neuroflare.treatments.drug import WEIGHT, Drug, Route
from neuroflare.treatments.drugs import load_drug
from neuroflare.treatments.targets import load_targets
from neuroflare.units import parse_level, parse_quantity

__all__ = ["Given", "Regimen", "Step"]

_COUNTED = re.compile(r"\s*(?P<number>[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)\s*(?P<unit>[A-Za-z]+)\s*")
_PER_HOUR = ("ug/h", "ug/h/kg", "pmol/h")
_AT_ONCE = ("ug", "ug/kg", "pmol")
_DAY = 24.0
_SLIGHTLY = 1.0 + 1e-9
"""A dose may be this much above the maximum by the arithmetic of floating-point numbers."""


@dataclass(frozen=True)
class Step:
    """One part of a regimen, as a user writes it.

    Parameters
    ----------
    dose
        Such as ``"60 mg"``, ``"0.5 mg/kg"``, ``"20 mg/h"`` for an infusion, ``"1 session"``.
    every
        Time between doses, ``"24 h"``; None for one dose, or for an infusion from start to stop.
    start, stop
        When it begins and ends; a stop is needed by doses that repeat and by infusions.
    route
        How it is given; the drug's first way when left out.
    site
        Where on the body, for treatments of one place; the limb when left out.
    """

    dose: str
    every: str | None = None
    start: str = "0 h"
    stop: str | None = None
    route: str | None = None
    site: str | None = None


@dataclass(frozen=True)
class Given:
    """One part of a regimen, as the program reads it.

    Parameters
    ----------
    amount
        Of one dose in nmol, or per hour for an infusion; or in the unit in which the drug counts.
    infused
        Whether it is an infusion.
    interval
        Hours between doses; None for one dose or an infusion.
    begins, ends
        Hours.
    route
        Way of giving it.
    place
        Part of the body it reaches; None for all.
    milligrams
        Of one dose, or per hour; None for what is not weighed.
    text
        The dose as it was written.
    """

    amount: float
    infused: bool
    interval: float | None
    begins: float
    ends: float
    route: Route
    place: str | None
    milligrams: float | None
    text: str

    @property
    def doses(self) -> tuple[float, ...]:
        """Times of single doses in hours; none for an infusion."""
        if self.infused:
            return ()
        if self.interval is None:
            return (self.begins,)
        count = math.ceil((self.ends - self.begins) / self.interval - 1e-9)
        return tuple(self.begins + k * self.interval for k in range(count))

    @property
    def daily(self) -> float | None:
        """Milligrams in a day; None for what is not weighed."""
        if self.milligrams is None:
            return None
        if self.infused:
            return self.milligrams * min(_DAY, self.ends - self.begins)
        return self.milligrams * (1.0 if self.interval is None else max(1.0, _DAY / self.interval))


@dataclass(frozen=True)
class Regimen:
    """A drug with its steps.

    Parameters
    ----------
    drug
        Name in the library.
    steps
        In any order; steps that overlap add up.

    Raises
    ------
    UsageError
        When the drug is unknown, a dose is negative or in an unknown unit, or a stop comes before a start.

    Examples
    --------
    >>> twelve_weeks = Regimen("duloxetine", (Step("60 mg", every="24 h", stop="12 weeks"),))
    >>> len(twelve_weeks.given[0].doses), twelve_weeks.warnings
    (84, ())
    """

    drug: str
    steps: tuple[Step, ...]
    given: tuple[Given, ...] = field(init=False, compare=False, repr=False)
    warnings: tuple[str, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Read the steps."""
        drug = load_drug(self.drug)
        if not self.steps:
            raise UsageError(f"the regimen of {drug.name} has no steps; give at least one")
        given = tuple(_given(drug, step, f"{drug.name}, step {k}") for k, step in enumerate(self.steps, 1))
        object.__setattr__(self, "steps", tuple(self.steps))
        object.__setattr__(self, "given", given)
        object.__setattr__(self, "warnings", tuple(_warnings(drug, given)))

    @property
    def begins(self) -> float:
        """Hour of the first dose."""
        return min(part.begins for part in self.given)

    @property
    def ends(self) -> float:
        """Hour at which nothing more is given."""
        return max(part.ends for part in self.given)


def _given(drug: Drug, step: Step, where: str) -> Given:
    try:
        begins = parse_quantity(step.start, "time").value
        ends = None if step.stop is None else parse_quantity(step.stop, "time").value
        interval = None if step.every is None else parse_quantity(step.every, "duration").value
        amount, milligrams, infused = _dose(drug, step.dose)
        route = drug.route(step.route)
        place = _place(drug, route, step.site)
    except UsageError as error:
        raise UsageError(f"{where}: {error}") from None
    if interval is not None and interval <= 0.0:
        raise UsageError(f"{where}: every is {step.every}; it is more than 0")
    if ends is not None and ends <= begins:
        raise UsageError(f"{where}: stop is {step.stop}, but start is {step.start}; stop comes after start")
    if infused and interval is not None:
        raise UsageError(
            f"{where}: dose is {step.dose} and every is {step.every}; an infusion is not repeated"
        )
    if ends is None and (infused or interval is not None):
        kind = "an infusion" if infused else "a dose that repeats"
        raise UsageError(f"{where}: {kind} needs a stop, such as stop: 12 weeks")
    if ends is not None and not infused and interval is None:
        # A patch, or a slow injection: the dose enters evenly from start to stop.
        amount, infused = amount / (ends - begins), True
        milligrams = None if milligrams is None else milligrams / (ends - begins)
    return Given(
        amount,
        infused,
        interval,
        begins,
        begins if ends is None else ends,
        route,
        place,
        milligrams,
        str(step.dose),
    )


def _dose(drug: Drug, text: str) -> tuple[float, float | None, bool]:
    """Amount in nmol or counted, milligrams, and whether it is per hour."""
    if drug.unit != "mole":
        parts = _COUNTED.fullmatch(str(text))
        if parts is None or parts["unit"] not in (drug.unit, f"{drug.unit}s"):
            raise UsageError(f"dose is {text!r}; {drug.name} is counted like 1 {drug.unit}")
        try:
            number = float(parts["number"])
        except ValueError:
            raise UsageError(f"dose is {text!r}; write a number, like 1 {drug.unit}") from None
        if number < 0.0:
            raise UsageError(f"dose is {text}; a dose is 0 or more")
        return number, None, False
    assert drug.molar_mass is not None  # without another unit it has one
    mass = drug.molar_mass.value
    if not re.search(r"(g|mol)\b", str(text)):  # the registry takes 5 % for 5 g in 100 g, and Hz for a rate
        raise UsageError(f"dose is {text!r}; write it like 60 mg, 0.5 mg/kg or 20 mg/h")
    quantity = parse_level(text, (*_AT_ONCE, *_PER_HOUR))
    if quantity.value < 0.0:
        raise UsageError(f"dose is {text}; a dose is 0 or more")
    unit = quantity.unit.removesuffix("/kg")
    value = quantity.value * (WEIGHT if quantity.unit.endswith("/kg") else 1.0)
    per_hour = unit.endswith("/h")
    if unit.startswith("ug"):
        return value / mass * 1e3, value / 1e3, per_hour
    return value / 1e3, value * mass / 1e9, per_hour


def _place(drug: Drug, route: Route, site: str | None) -> str | None:
    if site is not None and site not in SITES:
        raise UsageError(f"site is {site!r}; it is one of {', '.join(SITES)}")
    if not route.local:
        if site is not None:
            raise UsageError(
                f"site is {site}, but {drug.name} by {route.name} reaches the whole body; leave it out"
            )
        return None
    place = LIMB if site is None else place_of(site)
    moved = {move.pattern for name in drug.targets for move in load_targets().targets[name].moves}
    if "outflow_block" in moved and place != LIMB:
        raise UsageError(f"site is {site}; this version silences the nerves of a limb only")
    return place


def _warnings(drug: Drug, given: Iterable[Given]) -> list[str]:
    """Say where more is given than the label allows."""
    if drug.maximum is None:
        return []
    most, _, _ = _dose(drug, drug.maximum.dose)
    found = []
    for part in given:
        within = 1.0
        if part.infused:
            within = min(drug.maximum.hours, part.ends - part.begins)
        elif part.interval is not None:
            within = max(1.0, drug.maximum.hours / part.interval)
        if part.amount * within > most * _SLIGHTLY:
            hours = drug.maximum.hours
            span = "a day" if hours == _DAY else f"{hours / _DAY:g} days"
            often = "" if part.interval is None else f" every {part.interval:g} h"
            found.append(
                f"{drug.name} {part.text}{often} is more than its label allows, which is "
                f"{drug.maximum.dose} in {span} at most"
            )
    return found
