"""Numbers that are the same for everybody, or an array with one for each person."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError

__all__ = ["Number", "common_size", "for_people", "read_number"]

Floats = npt.NDArray[np.float64]
Number = float | Floats
"""One number for everybody, or a one-dimensional array over people."""


def read_number(value: Number, what: str, *, absent: bool = False, infinite: bool = False) -> Number:
    """Check a number or array; an array is copied and closed to writing.

    Parameters
    ----------
    value
        The number or array.
    what
        What it is, for messages.
    absent
        Whether an array may hold NaN: nothing for that person.
    infinite
        Whether positive infinity is allowed.

    Raises
    ------
    UsageError
        When it is not finite, or has more than one dimension.
    """
    if np.ndim(value) > 1:
        raise UsageError(
            f"{what} has {np.ndim(value)} dimensions; give one number, or an array with one for each person"
        )
    numbers = np.atleast_1d(np.array(value, dtype=float))
    good = (
        np.isfinite(numbers)
        | (infinite & (numbers == np.inf))
        | (absent & (np.ndim(value) == 1) & np.isnan(numbers))
    )
    if not good.all():
        person = int(np.flatnonzero(~good)[0])
        whose = f" of person {person}" if np.ndim(value) else ""
        raise UsageError(f"{what}{whose} is {numbers[person]}; it must be a finite number")
    if np.ndim(value) == 0:
        return value
    numbers.setflags(write=False)
    return numbers


def common_size(values: Iterable[Number | None], what: str) -> int | None:
    """How many people some numbers are for; None if they are the same for everybody."""
    sizes = {value.shape[0] for value in values if isinstance(value, np.ndarray)}
    if len(sizes) > 1:
        listing = ", ".join(map(str, sorted(sizes)))
        raise UsageError(
            f"{what}: arrays for people have different sizes ({listing}); give one number per person"
        )
    return sizes.pop() if sizes else None


def for_people(value: Number, who: npt.NDArray[np.int64] | int) -> Number:
    """The numbers of some people, or of one."""
    if not isinstance(value, np.ndarray):
        return value
    return float(value[who]) if isinstance(who, int) else value[who]
