"""Checks of what is given to the criteria: a wrong kind of number is refused by name, never judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from neuroflare.errors import UsageError
from neuroflare.people.verdict import Array

__all__ = ["above_0", "as_array", "flag", "flags", "level", "measured", "scale"]


def as_array(value: Array) -> Array:
    """Give a numpy array, or the xarray.DataArray as it is."""
    return value if hasattr(value, "dims") else np.asarray(value)


def flag(name: str, value: Array) -> Array:
    """Give an array of True and False."""
    array = as_array(value)
    if array.dtype != bool:
        raise UsageError(f"{name} holds {_first(array)}; it says yes or no, so give True or False")
    return array


def flags(name: str, given: Mapping[str, Array], names: Iterable[str]) -> dict[str, Array]:
    """Give one array of True and False for each name, in their order."""
    names = tuple(names)
    unknown = [key for key in given if key not in names]
    missing = [key for key in names if key not in given]
    if unknown or missing:
        wrong = (
            f"has an unknown entry {unknown[0]!r}" if unknown else f"lacks {', '.join(map(repr, missing))}"
        )
        raise UsageError(f"{name} {wrong}; its entries are {', '.join(names)}")
    return {key: flag(f"{name} {key!r}", given[key]) for key in names}


def level(name: str, value: Array) -> Array:
    """Give an array of 0, 1, 2 and 3."""
    array = as_array(value)
    wrong = ~np.isin(np.asarray(array), (0, 1, 2, 3))
    if wrong.any():
        raise UsageError(f"{name} holds {_first(np.asarray(array)[wrong])}; it is 0, 1, 2 or 3")
    return array


def measured(name: str, value: Array, low: float = -np.inf, high: float = np.inf) -> Array:
    """Give an array of numbers between two limits; what is no number is refused too."""
    array = value if hasattr(value, "dims") else np.asarray(value, dtype=np.float64)
    values = np.asarray(array)
    wrong = ~((values >= low) & (values <= high))
    if wrong.any():
        right = (
            "a number" if low == -np.inf else f"{low:g} or more" if high == np.inf else f"{low:g} to {high:g}"
        )
        broken = np.isnan(values).any()
        hint = "; leave out people whose simulation broke off before judging the others" if broken else ""
        raise UsageError(f"{name} holds {_first(values[wrong])}; it is {right}{hint}")
    return array


def scale(name: str, value: Array) -> Array:
    """Give an array of ratings from 0 to 10."""
    return measured(name, value, 0.0, 10.0)


def above_0(name: str, value: Array) -> Array:
    """Give an array of numbers above 0."""
    array = measured(name, value, 0.0)
    if (np.asarray(array) == 0.0).any():
        raise UsageError(f"{name} holds 0; it is above 0")
    return array


def _first(array: Array) -> str:
    values = np.asarray(array).ravel()
    return repr(values[0].item()) if values.size else "nothing"
