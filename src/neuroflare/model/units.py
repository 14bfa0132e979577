"""Units as people write them, and whether a unit is what its name says.

The ids of units in model files are words, ``nanomolar_per_hour``. Read as words they give a short form for
pages, ``nM/h``, and a size and dimension that the definition must agree with.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from neuroflare.model.sbml import each

__all__ = ["misnamed_units", "readable_units"]

# Powers of kilogram, metre, second, ampere, kelvin, mole.
Dimension = tuple[int, int, int, int, int, int]

_PLAIN: Dimension = (0, 0, 0, 0, 0, 0)
_PREFIXES = {
    "femto": ("f", 1e-15), "pico": ("p", 1e-12), "nano": ("n", 1e-9), "micro": ("µ", 1e-6),
    "milli": ("m", 1e-3), "centi": ("c", 1e-2), "deci": ("d", 1e-1), "kilo": ("k", 1e3), "mega": ("M", 1e6),
}  # fmt: skip
_WITH_PREFIX: dict[str, tuple[str, float, Dimension]] = {
    "metre": ("m", 1.0, (0, 1, 0, 0, 0, 0)),
    "litre": ("L", 1e-3, (0, 3, 0, 0, 0, 0)),
    "gram": ("g", 1e-3, (1, 0, 0, 0, 0, 0)),
    "second": ("s", 1.0, (0, 0, 1, 0, 0, 0)),
    "mole": ("mol", 1.0, (0, 0, 0, 0, 0, 1)),
    "molar": ("M", 1e3, (0, -3, 0, 0, 0, 1)),
    "ampere": ("A", 1.0, (0, 0, 0, 1, 0, 0)),
    "volt": ("V", 1.0, (1, 2, -3, -1, 0, 0)),
    "newton": ("N", 1.0, (1, 1, -2, 0, 0, 0)),
    "pascal": ("Pa", 1.0, (1, -1, -2, 0, 0, 0)),
    "joule": ("J", 1.0, (1, 2, -2, 0, 0, 0)),
    "watt": ("W", 1.0, (1, 2, -3, 0, 0, 0)),
    "hertz": ("Hz", 1.0, (0, 0, -1, 0, 0, 0)),
}
_OTHERS: dict[str, tuple[str, float, Dimension]] = {
    "minute": ("min", 60.0, (0, 0, 1, 0, 0, 0)),
    "hour": ("h", 3600.0, (0, 0, 1, 0, 0, 0)),
    "day": ("d", 86400.0, (0, 0, 1, 0, 0, 0)),
    "week": ("week", 604800.0, (0, 0, 1, 0, 0, 0)),
    "kelvin": ("K", 1.0, (0, 0, 0, 0, 1, 0)),
    "degC": ("°C", 1.0, (0, 0, 0, 0, 1, 0)),
    "mmHg": ("mmHg", 133.322, (1, -1, -2, 0, 0, 0)),
    "percent": ("%", 0.01, _PLAIN),
    "dimensionless": ("", 1.0, _PLAIN),
    "item": ("", 1.0, _PLAIN),
    "fibre": ("fibre", 1.0, _PLAIN),
    "impulse": ("impulse", 1.0, _PLAIN),
}
_RAISED = {2: "²", 3: "³"}
_CLOSE = 1e-4  # relative; mmHg and its like are rounded


@dataclass(frozen=True)
class _Measure:
    """Size in SI base units, and what it is a size of."""

    factor: float
    dimension: Dimension

    def times(self, other: _Measure, power: int) -> _Measure:
        dimension = tuple(a + power * b for a, b in zip(self.dimension, other.dimension, strict=True))
        return _Measure(self.factor * other.factor**power, dimension)  # type: ignore[arg-type]

    def agrees(self, other: _Measure) -> bool:
        return self.dimension == other.dimension and math.isclose(self.factor, other.factor, rel_tol=_CLOSE)


def readable_units(model: Any) -> dict[str, str]:
    """Short form of every unit that a model defines.

    Parameters
    ----------
    model
        libSBML model.

    Returns
    -------
    dict
        By unit id: ``{"per_hour": "1/h", "nanomolar": "nM"}``; the words of the id where no form is known.
    """
    return {unit.getId(): _short(unit) for unit in each(model.getNumUnitDefinitions, model.getUnitDefinition)}


def misnamed_units(model: Any) -> dict[str, str]:
    """Find units whose definition is not what their name says.

    Parameters
    ----------
    model
        libSBML model.

    Returns
    -------
    dict
        What is wrong, by unit id. A name with a word that is not known here cannot be judged.
    """
    found = {}
    for unit in each(model.getNumUnitDefinitions, model.getUnitDefinition):
        words, defined = _words(unit.getId()), _defined(unit)
        named = _Measure(1.0, _PLAIN)
        for word, power in words or ():
            named = named.times(_lexicon()[word][1], power)
        if words and defined and not named.agrees(defined):
            kind = (
                "of another kind"
                if named.dimension != defined.dimension
                else f"{defined.factor / named.factor:g} times that"
            )
            found[unit.getId()] = f"is named {_shown(words)} but defined as something {kind}"
    return found


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, tuple[str, _Measure]]:
    """Symbol and measure of each word, with prefixes spelled out (``nanomolar``) or as symbols (``nM``)."""
    found = {}
    for word, (symbol, factor, dimension) in (_WITH_PREFIX | _OTHERS).items():
        found[word] = (symbol, _Measure(factor, dimension))
    for word, (symbol, factor, dimension) in _WITH_PREFIX.items():
        for prefix, (sign, power) in _PREFIXES.items():
            entry = (sign + symbol, _Measure(power * factor, dimension))
            found[prefix + word] = entry
            found.setdefault(entry[0].replace("µ", "u"), entry)
    found["dl"] = found["decilitre"]
    return found


def _words(name: str) -> list[tuple[str, int]] | None:
    """Words of a unit id with their powers; None when one of them is not known."""
    found, sign = [], 1
    for word in name.replace("millimetre_mercury", "mmHg").split("_"):
        if word == "per":
            sign = -1
            continue
        match = re.fullmatch(r"([A-Za-z]+)([23]?)", word)
        if match is None or match[1] not in _lexicon():
            return None
        found.append((match[1], sign * int(match[2] or 1)))
        sign = 1
    return found


def _defined(definition: Any) -> _Measure | None:
    import libsbml

    total = _Measure(1.0, _PLAIN)
    for unit in each(definition.getNumUnits, definition.getUnit):
        entry = _lexicon().get(libsbml.UnitKind_toString(unit.getKind()))
        exponent = unit.getExponentAsDouble()
        if entry is None or exponent != int(exponent):
            return None
        size = _Measure(unit.getMultiplier() * 10.0 ** unit.getScale(), _PLAIN)
        total = total.times(size, int(exponent)).times(entry[1], int(exponent))
    return total if definition.getNumUnits() else None


def _short(definition: Any) -> str:
    words = _words(definition.getId())
    if words:
        return _shown(words)
    measure = _defined(definition)
    for symbol, known in _lexicon().values() if measure else ():
        if symbol and measure and measure.agrees(known):
            return symbol
    return str(definition.getId()).replace("_", " ")


def _shown(words: list[tuple[str, int]]) -> str:
    above = [_lexicon()[word][0] + _RAISED.get(power, "") for word, power in words if power > 0]
    below = [_lexicon()[word][0] + _RAISED.get(-power, "") for word, power in words if power < 0]
    top = "·".join(above)
    if not below:
        return top
    return f"{top or '1'}/{below[0] if len(below) == 1 else '(' + '·'.join(below) + ')'}"
