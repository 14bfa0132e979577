"""Quantities as people write them: a number and its unit in one text, such as ``"1000 ug"``."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from neuroflare.errors import UsageError
from neuroflare.message import Message, either

__all__ = ["DIMENSIONS", "Dimension", "Quantity", "parse_level", "parse_quantity", "unit_fits"]


_CENTURY = 876_600.0  # h


@dataclass(frozen=True, slots=True)
class Dimension:
    """What a field measures.

    Parameters
    ----------
    largest
        Canonical units, each with the largest value that is taken, wider than any test on people: it catches
        slips such as ``10 kg``. Several units where people write, say, a mass or an amount of substance.
    examples
        Right ways to write it.
    lowest
        Smallest value taken.
    """

    largest: Mapping[str, float]
    examples: tuple[str, ...]
    lowest: float = 0.0


DIMENSIONS: Mapping[str, Dimension] = {
    "time": Dimension({"h": _CENTURY}, ("30 min",), -_CENTURY),
    "duration": Dimension({"h": _CENTURY}, ("30 min",)),
    "temperature": Dimension({"degC": 100.0}, ("45 degC",), -100.0),
    "temperature rate": Dimension({"degC/s": 1e3}, ("0.3 degC/s",)),
    "length": Dimension({"mm": 2e3}, ("8 mm",)),
    "area": Dimension({"cm2": 2e4}, ("13.3 cm2",)),
    "volume": Dimension({"uL": 1e6}, ("25 uL",)),
    "dose": Dimension({"ug": 1e6, "pmol": 1e10}, ("1000 ug", "750 pmol")),
    "concentration": Dimension({"uM": 1e8, "mg/mL": 2e3, "%": 100.0}, ("1 uM", "10 mg/mL", "2 %")),
    "dose rate": Dimension({"ng/min/dL": 1e9}, ("10 ng/min/dL",)),
    "current": Dimension({"mA": 1e3}, ("10 mA",)),
    "frequency": Dimension({"Hz": 1e5}, ("2 Hz",)),
    "pressure": Dimension({"kPa": 1e5}, ("300 kPa",)),
    "pressure rate": Dimension({"kPa/s": 1e5}, ("50 kPa/s",)),
    "force": Dimension({"N": 1e4}, ("14 N",)),
    "current rate": Dimension({"mA/s": 1e3}, ("0.5 mA/s",)),
    "force rate": Dimension({"mN/s": 1e6}, ("16 mN/s",)),
    "light dose": Dimension({"MED": 50.0}, ("2 MED",)),
    "dose per weight": Dimension({"ug/kg": 1e3}, ("1 ug/kg",)),
    "energy per area": Dimension({"mJ/cm2": 1e5}, ("120 mJ/cm2",)),
}

_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_SYMBOL = r"[A-Za-z\u00b5\u03bc%\u00b0][A-Za-z]*(?:\^?[1-3\u00b2\u00b3])?"
_UNIT = rf"(?:{_SYMBOL}|1)(?:\s*[/*.\u00b7]\s*{_SYMBOL})*"
_TEXT = re.compile(rf"\s*(?P<number>{_NUMBER})\s*(?P<unit>{_UNIT})?\s*", re.ASCII)
_UNIT_TEXT = re.compile(rf"\s*{_UNIT}\s*", re.ASCII)
_LONGEST = 60  # characters; a quantity is short, and a long digit string only costs time
_SMALLEST = 1e-12


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit.

    Parameters
    ----------
    value
        The number, in ``unit``.
    unit
        One of the canonical units of its dimension.
    text
        What the user wrote, for messages; it does not count when two quantities are compared.
    """

    value: float
    unit: str
    text: str = field(default="", compare=False)

    def __str__(self) -> str:
        return self.text or f"{self.value:.12g} {self.unit}"

    def to(self, unit: str, molar_mass: float | None = None) -> float:
        """Number in another unit.

        Parameters
        ----------
        unit
            Wanted unit, of the same dimension.
        molar_mass
            In g/mol; lets a mass become an amount of substance and back, and a mass concentration (``%`` is
            g per 100 mL) become a molar one.

        Returns
        -------
        float
            The value in ``unit``.

        Raises
        ------
        UsageError
            When the units measure different things.

        Examples
        --------
        >>> round(Quantity(25.0, "pmol").to("ng", molar_mass=1347.6), 3)
        33.69
        """
        if molar_mass is None or _same_dimension(self.unit, unit):
            return _convert(self.value, self.unit, unit)
        if self.unit == "%":
            return Quantity(10.0 * self.value, "mg/mL").to(unit, molar_mass)
        if unit == "%":
            return self.to("mg/mL", molar_mass) / 10.0
        return _convert_substance(self, unit, molar_mass)


def parse_quantity(text: object, dimension: str) -> Quantity:
    """Read a number with its unit.

    Parameters
    ----------
    text
        Such as ``"30 min"``; plain ASCII, or with a micro or degree sign.
    dimension
        A key of `DIMENSIONS`.

    Returns
    -------
    Quantity
        In the canonical unit of the dimension.

    Raises
    ------
    UsageError
        With one sentence that quotes the text and shows a right one.

    Examples
    --------
    >>> parse_quantity("30 min", "time").value
    0.5
    """
    what = DIMENSIONS[dimension]
    quantity = _read(
        text,
        dimension,
        tuple(what.largest),
        Message("write-like", "write it like {example}", example=either(what.examples)),
    )
    highest = what.largest[quantity.unit]
    if quantity.value < 0.0 and what.lowest == 0.0:
        raise UsageError(
            "negative",
            "{value} is negative; a {dimension} is 0 or more",
            value=_shown(text),
            dimension=_kind(dimension),
        )
    if not what.lowest <= quantity.value <= highest or 0.0 < abs(quantity.value) < _SMALLEST:
        raise UsageError(
            "beyond",
            "{value} is beyond any test on people; a {dimension} lies between {low} and {high} {unit}",
            value=_shown(text), dimension=_kind(dimension), low=f"{what.lowest:g}", high=f"{highest:g}",
            unit=quantity.unit,
        )  # fmt: skip
    return quantity


def parse_level(text: object, units: tuple[str, ...]) -> Quantity:
    """Read a number with a unit that fits one of several.

    Parameters
    ----------
    text
        Such as ``"20 %"``.
    units
        The units it may be converted to; the first that fits is taken.

    Returns
    -------
    Quantity
        In one of ``units``.

    Raises
    ------
    UsageError
        With one sentence that quotes the text and names the units.

    Examples
    --------
    >>> parse_level("0.3 cm2", ("mm", "cm2")).unit
    'cm2'
    """
    right = Message("write-unit", "write a number and a unit such as {units}", units=either(units))
    return _read(text, "level", units, right)


def unit_fits(unit: str, canonical: str) -> bool:
    """Tell whether a unit measures the same thing as another.

    Parameters
    ----------
    unit
        Any text; one that is no unit fits nothing.
    canonical
        A unit that is known to exist.

    Returns
    -------
    bool
        True when values can be converted from one to the other.

    Examples
    --------
    >>> unit_fits("mm2", "cm2"), unit_fits("kg", "cm2")
    (True, False)
    """
    try:
        return _UNIT_TEXT.fullmatch(unit) is not None and _same_dimension(unit, canonical)
    except UsageError:
        return False


def _read(text: object, noun: str, units: tuple[str, ...], right: Message) -> Quantity:
    """Number and unit of a text, converted to the first of ``units`` that measures the same thing."""
    if isinstance(text, Quantity):
        number, written = text.value, text.unit
    else:
        number, written = _split(text, noun, right)
    unit = next((unit for unit in units if _same_dimension(written, unit)), None)
    if unit is None:
        raise _wrong("not-of-kind", "{value} is not a {kind}; {right}", text, right, kind=_kind(noun))
    return Quantity(_convert(number, written, unit), unit, str(text).strip())


def _split(text: object, noun: str, right: Message) -> tuple[float, str]:
    """Number and unit as they were written."""
    if isinstance(text, bool) or not isinstance(text, str | int | float):
        raise _wrong("not-of-kind", "{value} is not a {kind}; {right}", text, right, kind=_kind(noun))
    if not isinstance(text, str):
        raise _wrong("no-unit", "{value} has no unit; {right}", text, right)
    parts = _TEXT.fullmatch(text) if len(text) <= _LONGEST else None
    if parts is None:
        raise _wrong("no-number-unit", "{value} is not a number with a unit; {right}", text, right)
    if parts["unit"] is None:
        raise _wrong("no-unit", "{value} has no unit; {right}", text, right)
    number = float(parts["number"])
    written_as_zero = not re.search(r"[1-9]", re.split("[eE]", parts["number"])[0])
    if not math.isfinite(number) or (number == 0.0 and not written_as_zero):
        raise _wrong("huge-number", "{value} is not a number that a computer can hold; {right}", text, right)
    try:
        _unit(parts["unit"])
    except UsageError as error:
        raise UsageError("two-parts", "{first}; {second}", first=error.message, second=right) from error
    return number, parts["unit"]


def _kind(noun: str) -> Message:
    """Name what a quantity measures."""
    return Message(f"kind-{noun.replace(' ', '-')}", noun)


def _wrong(key: str, english: str, text: object, right: Message, **values: object) -> UsageError:
    """Give the error of a text that is no quantity, with what would be right."""
    return UsageError(key, english, value=_shown(text), right=right, **values)


def _shown(text: object) -> str:
    shown = repr(text) if not isinstance(text, str) else f'"{text}"'
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 3] + "..."


@cache
def _registry() -> Any:
    import pint  # half a second, so only when a quantity is read

    registry: Any = pint.UnitRegistry()
    registry.define("mmVAS = 0.1")  # a millimetre of a line of 100, on which 10 is the worst pain
    for counted in ("impulse", "fibre", "burst", "cell"):
        registry.define(f"{counted} = 1")
    registry.define("MED = [erythema]")  # the least dose of light that reddens the skin of the person
    return registry


@cache
def _unit(text: str) -> Any:
    """Pint's unit for a text that obeys the grammar above."""
    plain = text.replace("\u00b5", "u").replace("\u03bc", "u").replace("\u00b2", "2").replace("\u00b3", "3")
    plain = re.sub(r"\s*[.\u00b7]\s*", "*", plain)
    plain = re.sub(r"([A-Za-z%])\^?([1-3])", r"\1**\2", plain)
    try:
        return _registry().parse_units(plain)
    except Exception as error:  # pint raises many kinds, and tokenizer errors besides
        raise UsageError("unknown-unit", "{unit} is not a known unit", unit=f'"{text}"') from error


def _same_dimension(unit: str, canonical: str) -> bool:
    return bool(_unit(unit).dimensionality == _unit(canonical).dimensionality)


def _convert(value: float, unit: str, wanted: str) -> float:
    if unit == wanted:
        return value
    import pint

    try:
        return float(_registry().Quantity(value, _unit(unit)).to(_unit(wanted)).magnitude)
    except (pint.PintError, OverflowError) as error:
        raise UsageError(f'{value:g} {unit} cannot be given in "{wanted}"') from error


def _convert_substance(quantity: Quantity, wanted: str, molar_mass: float) -> float:
    """Go from mass to amount of substance, or back."""
    import pint

    known = _registry().Quantity(quantity.value, _unit(quantity.unit))
    per_mole = _registry().Quantity(molar_mass, "g/mol")
    for other in (known / per_mole, known * per_mole):
        try:
            return float(other.to(_unit(wanted)).magnitude)
        except pint.DimensionalityError:
            continue
    raise UsageError(f'{quantity} cannot be given in "{wanted}"')
