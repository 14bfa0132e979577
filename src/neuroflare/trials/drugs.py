"""Treatments of the library: how each comes to its place of action, and how tightly it holds its targets."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.people.facts import Figure
from neuroflare.people.streams import own_shares
from neuroflare.trials.data_file import DataFile
from neuroflare.trials.targets import load_targets
from neuroflare.units import Quantity

__all__ = [
    "SCHEMA",
    "WEIGHT",
    "Binding",
    "Drug",
    "Licence",
    "Maximum",
    "Number",
    "Route",
    "drugs",
    "load_drug",
]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/drug/1"
WEIGHT = 70.0
"""Body weight in kg to which numbers and doses per kg refer; assumed, a usual reference, alike in all."""

_UNITS: Mapping[str, str] = {
    "clearance": "L/h",
    "volume": "L",
    "half-life": "h",
    "time-to-peak": "h",
    "lag": "h",
    "bioavailability": "1",
    "free": "1",
    "brain-ratio": "1",
    "site-half-time": "h",
    "metabolite-ratio": "1",
    "metabolite-half-life": "h",
    "metabolite-free": "1",
    "exchange": "L/h",
    "tissue-volume": "L",
    "target-clearance": "L/h",
    "target-half": "nM",
    "absorption-half-time": "h",
    "washout-half-time": "h",
    "programme": "h",
    "build-half-time": "h",
    "fade-half-time": "h",
}
"""Numbers of a way through the body, each with the unit in which the program counts it."""

_TWO_OF = ("clearance", "volume", "half-life")
_NEEDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "oral": (
        ("bioavailability", "time-to-peak", "free", "site-half-time"),
        ("lag", "brain-ratio", "metabolite-ratio", "metabolite-half-life", "metabolite-free"),
    ),
    "infusion": (("free", "site-half-time"), ("exchange", "tissue-volume", "brain-ratio")),
    "antibody": (
        ("bioavailability", "time-to-peak", "site-half-time"),
        ("free", "exchange", "tissue-volume", "target-clearance", "target-half"),
    ),
    "topical": (
        ("absorption-half-time", "washout-half-time", "volume", "bioavailability", "site-half-time"),
        ("free",),
    ),
    "practice": (("programme", "build-half-time", "fade-half-time"), ()),
}
"""What each model of models/drug needs, and what it may be given; the first three also need two of three."""


@dataclass(frozen=True)
class Number:
    """One number of a drug.

    Parameters
    ----------
    figure
        As the file says it, with its note.
    unit
        Its unit there.
    factor
        What turns it into the unit in which the program counts it.
    table
        Daily dose in mg to value, where it depends on the dose; else empty.
    """

    figure: Figure
    unit: str
    factor: float = 1.0
    table: Mapping[float, float] | None = None

    @property
    def value(self) -> float:
        """The number of the typical person, in the unit in which the program counts it."""
        return self.figure.value * self.factor

    def draw(self, share: Floats) -> Floats:
        """The number of people at some shares of the spread between them; alike in all without one."""
        return self.figure.spread({}, share) * self.factor


@dataclass(frozen=True)
class Route:
    """One way of giving a drug.

    Parameters
    ----------
    name
        ``oral``, ``intravenous``, ``subcutaneous``, ``patch``, ``injection`` and so on.
    model
        Model of models/drug that it follows.
    local
        Whether it reaches one place of the body alone.
    numbers
        By their names in the file.
    """

    name: str
    model: str
    local: bool
    numbers: Mapping[str, Number]

    def has(self, name: str) -> bool:
        """Whether the file gives a number."""
        return name in self.numbers

    def draw(self, drug: str, people: int, seed: int) -> dict[str, Floats]:
        """Numbers of some people; person k has the same whatever their number."""
        who = np.arange(people)
        return {
            name: number.draw(own_shares(seed, f"drug {drug} {self.name} {name}", who)[:, 0])
            for name, number in self.numbers.items()
        }


@dataclass(frozen=True)
class Binding:
    """How a drug holds one target.

    Parameters
    ----------
    target
        Name of the target.
    half
        Level in nM, or in the drug's own unit, that occupies half of it; None where it follows another, and
        where the level itself is the share.
    of
        Which level: ``total`` of plasma or tissue, ``free`` of it, or ``brain``, free in the brain.
    metabolite
        Whether the active metabolite holds it, and not the drug.
    hill
        Steepness.
    delay
        Time constant in hours with which the effect follows occupancy; None for at once.
    follows
        Target after whose occupancy this one comes, when that has gone; empty for none.
    """

    target: str
    half: Number | None
    of: str = "total"
    metabolite: bool = False
    hill: int = 1
    delay: Number | None = None
    follows: str = ""


@dataclass(frozen=True)
class Licence:
    """What it is licensed for, in words; ``not known`` where no source that was read says it."""

    fibromyalgia: str
    crps: str
    source: str


@dataclass(frozen=True)
class Maximum:
    """Most that the label allows.

    Parameters
    ----------
    dose
        As text, such as ``60 mg``.
    hours
        Within how long.
    source
        Where it was read.
    """

    dose: str
    hours: float
    source: str


@dataclass(frozen=True)
class Drug:
    """One treatment.

    Parameters
    ----------
    name, plain, group
        Name, what it is in plain words, and its class.
    unit
        ``mole``, or what its doses are counted in.
    molar_mass
        g/mol; None when doses are counted in another unit.
    routes
        Ways of giving it; the first counts where a regimen names none.
    binds
        Targets.
    licence, maximum
        What is known of its licence, and the most its label allows; None where that is not known.
    doubt
        What a careful reader must know.
    path
        Its file.
    """

    name: str
    plain: str
    group: str
    unit: str
    molar_mass: Number | None
    routes: tuple[Route, ...]
    binds: tuple[Binding, ...]
    licence: Licence
    maximum: Maximum | None
    doubt: str
    path: Path

    def route(self, name: str | None = None) -> Route:
        """Give one way of giving it.

        Raises
        ------
        UsageError
            When it is not given in that way.

        Examples
        --------
        >>> load_drug("duloxetine").route().model
        'oral'
        """
        if name is None:
            return self.routes[0]
        for route in self.routes:
            if route.name == name:
                return route
        known = ", ".join(route.name for route in self.routes)
        raise UsageError(f"route is {name!r}; {self.name} is given by: {known}")

    @property
    def targets(self) -> tuple[str, ...]:
        """Names of its targets."""
        return tuple(dict.fromkeys(binding.target for binding in self.binds))


def drugs() -> tuple[Drug, ...]:
    """Give all treatments of the library, by name.

    Examples
    --------
    >>> "duloxetine" in [drug.name for drug in drugs()]
    True
    """
    return tuple(_load(path) for path in _files().values())


def load_drug(name: str) -> Drug:
    """Give one treatment of the library.

    Parameters
    ----------
    name
        Such as ``"pregabalin"``.

    Raises
    ------
    UsageError
        When the library does not hold it, with what is known of why, or which it holds.

    Examples
    --------
    >>> load_drug("pregabalin").targets
    ('alpha2delta',)
    """
    files = _files()
    if name in files:
        return _load(files[name])
    from neuroflare.trials.not_predicted import not_predicted

    for left_out in not_predicted():
        if name in left_out.names:
            raise UsageError(f"{name} is not predicted: {left_out.reason}")
    near = difflib.get_close_matches(str(name), files, n=1)
    hint = f"did you mean {near[0]}? " if near else ""
    raise UsageError(f"{name!r} is not in the library of treatments; {hint}it holds {', '.join(files)}")


def _files() -> dict[str, Path]:
    return {path.stem: path for path in sorted((data_path("trials") / "drugs").glob("*.yaml"))}


@lru_cache(maxsize=128)
def _load(path: Path) -> Drug:
    return _Reader(DataFile(path, SCHEMA)).drug()


class _Reader:
    """Reads one file of a drug."""

    def __init__(self, file: DataFile) -> None:
        self.file = file
        self.molar_mass: Number | None = None

    def drug(self) -> Drug:
        file = self.file
        keys = file.part(
            (),
            ("schema", "drug", "plain", "group", "licence", "label-maximum", "routes", "binds", "doubt"),
            ("molar-mass", "unit"),
        )
        name = file.text("drug")
        if name != file.path.stem:
            raise file.wrong(("drug",), f"drug is {name!r}; the file is called {file.path.name}")
        if ("molar-mass" in keys) == ("unit" in keys):
            raise file.wrong((), "give molar-mass, or a unit in which doses are counted, and not both")
        if "molar-mass" in keys:
            self.molar_mass = self._number(("molar-mass",), "g/mol")
        file.part(("licence",), ("fibromyalgia", "crps", "source"))
        licence = Licence(*(file.text("licence", key) for key in ("fibromyalgia", "crps", "source")))
        return Drug(
            name,
            file.text("plain"),
            file.text("group"),
            file.text("unit") or "mole",
            self.molar_mass,
            tuple(self._route(route) for route in file.names("routes")),
            tuple(self._binding(k) for k in file.items("binds")),
            licence,
            self._maximum(),
            file.text("doubt"),
            file.path,
        )

    def _maximum(self) -> Maximum | None:
        if not isinstance(self.file.source.data["label-maximum"], dict):
            if self.file.text("label-maximum") != "not known":
                raise self.file.wrong(
                    ("label-maximum",), "label-maximum is 'not known', or dose, per and source"
                )
            return None
        place = ("label-maximum",)
        self.file.part(place, ("dose", "per", "source"))
        return Maximum(
            self.file.text(*place, "dose"),
            _hours(self.file.text(*place, "per")),
            self.file.text(*place, "source"),
        )

    def _route(self, name: str) -> Route:
        file, place = self.file, ("routes", name)
        keys = file.part(place, ("model", "reaches"), tuple(_UNITS))
        model = file.one_of(_NEEDS, *place, "model")
        needed, allowed = _NEEDS[model]
        numbers = {key: self._number((*place, key), _UNITS[key]) for key in sorted(keys & set(_UNITS))}
        if model in ("oral", "infusion", "antibody"):
            if sum(key in numbers for key in _TWO_OF) != 2:
                raise file.wrong(place, f"{name} needs two of {', '.join(_TWO_OF)}")
            allowed = (*allowed, *_TWO_OF)
        for key in needed:
            if key not in numbers:
                raise file.wrong(place, f"{name} lacks {key!r}")
        for key in numbers:
            if key not in (*needed, *allowed):
                raise file.wrong((*place, key), f"{model} does not take {key!r}")
        local = file.one_of(("everywhere", "place"), *place, "reaches") == "place"
        return Route(name, model, local, numbers)

    def _binding(self, k: int) -> Binding:
        file, place = self.file, ("binds", k)
        keys = file.part(place, ("target",), ("half", "of", "agent", "hill", "delay", "follows"))
        target = file.one_of(load_targets().targets, *place, "target")
        if "half" in keys and "follows" in keys:
            raise file.wrong(place, f"{target} has a half, and follows another; it is one of the two")
        if "follows" in keys and "delay" not in keys:
            raise file.wrong(place, f"{target} follows another; say with what delay")
        return Binding(
            target,
            self._number((*place, "half"), "nM") if "half" in keys else None,
            file.one_of(("total", "free", "brain"), *place, "of") if "of" in keys else "total",
            "agent" in keys and file.one_of(("drug", "metabolite"), *place, "agent") == "metabolite",
            int(file.entries(*place).get("hill", 1)),
            self._number((*place, "delay"), "h") if "delay" in keys else None,
            file.text(*place, "follows"),
        )

    def _number(self, place: tuple[str | int, ...], canonical: str) -> Number:
        """Number with its unit; of several doses, a table."""
        unit = self.file.text(*place, "unit")
        factor = self._factor(place, canonical, unit)
        if "table" in self.file.entries(*place):
            figure, rows = self.file.table(*place)
            return Number(figure, unit, factor, rows)
        return Number(self.file.measured(*place), unit, factor)

    def _factor(self, place: tuple[str | int, ...], canonical: str, unit: str) -> float:
        if self.molar_mass is None and canonical == "nM":
            return 1.0  # in the unit in which its doses are counted, per litre of tissue
        mass = None if self.molar_mass is None else self.molar_mass.value
        per_weight = unit.endswith("/kg")
        try:
            value = Quantity(1.0, unit.removesuffix("/kg")).to(canonical, mass)
        except UsageError as error:
            raise self.file.wrong((*place, "unit"), str(error)) from None
        return value * (WEIGHT if per_weight else 1.0)


def _hours(text: str) -> float:
    from neuroflare.units import parse_quantity

    return parse_quantity(text, "duration").value
