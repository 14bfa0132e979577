"""Reads the file of one treatment, and says on which line something is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from neuroflare.errors import UsageError
from neuroflare.treatments.data_file import DataFile
from neuroflare.treatments.drug import WEIGHT, Binding, Drug, Licence, Maximum, Number, Route
from neuroflare.treatments.targets import load_targets
from neuroflare.units import Quantity, parse_quantity

__all__ = ["SCHEMA", "read_drug"]

SCHEMA = "neuroflare/drug/1"

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


def read_drug(path: Path) -> Drug:
    """Read one file.

    Parameters
    ----------
    path
        Of a file like those of trials/drugs.

    Raises
    ------
    UsageError
        When it does not have their form; the message names file and line.

    Examples
    --------
    >>> from neuroflare.data_files import data_path
    >>> read_drug(data_path("trials") / "drugs" / "ketamine.yaml").targets
    ('nmda',)
    """
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
            parse_quantity(self.file.text(*place, "per"), "duration").value,
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
