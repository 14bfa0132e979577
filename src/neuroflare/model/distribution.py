"""How sure a number is: the distributions that a prior or a spread between people may have."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Literal, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from neuroflare.errors import UsageError

__all__ = ["Distribution", "parse_distribution"]

Kind = Literal["lognormal", "normal", "uniform", "fixed"]

_ARGUMENTS = {"lognormal": 1, "normal": 1, "uniform": 2, "fixed": 0}
_FORMS = "lognormal(sd of ln x), normal(sd), uniform(low, high) or fixed"
_PATTERN = re.compile(r"([A-Za-z]+)\s*(?:\(([^()]*)\))?")


@dataclass(frozen=True)
class Distribution:
    """A spread around a centre that stands elsewhere: the parameter's value, or a person-typical value.

    Parameters
    ----------
    kind
        ``lognormal``: ln of the quantity has the standard deviation ``numbers[0]``, median at the centre.
        ``normal``: standard deviation ``numbers[0]`` in the unit of the quantity, mean at the centre.
        ``uniform``: from ``numbers[0]`` to ``numbers[1]`` in the unit of the quantity, whatever the centre.
        ``fixed``: always the centre.
    numbers
        As many as the kind needs.

    Examples
    --------
    >>> str(Distribution("lognormal", (0.4,)))
    'lognormal(0.4)'
    """

    kind: Kind
    numbers: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in _ARGUMENTS:
            raise UsageError(f"{self.kind!r} is no distribution; it must be {_FORMS}")
        if len(self.numbers) != _ARGUMENTS[self.kind]:
            raise UsageError(
                f"{self} has {len(self.numbers)} numbers; {self.kind} takes {_ARGUMENTS[self.kind]}: {_FORMS}"
            )
        if not all(math.isfinite(number) for number in self.numbers):
            raise UsageError(f"{self} has a number that is not finite")
        if self.kind in ("lognormal", "normal") and self.numbers[0] <= 0:
            raise UsageError(f"{self} has the standard deviation {self.numbers[0]:g}; it must be above 0")
        if self.kind == "uniform" and not self.numbers[0] < self.numbers[1]:
            raise UsageError(f"{self} is empty; the low end must be below the high end")

    def __str__(self) -> str:
        if not self.numbers:
            return self.kind
        return f"{self.kind}({', '.join(_short(number) for number in self.numbers)})"

    @property
    def is_spread(self) -> bool:
        """Whether a draw can differ from the centre."""
        return self.kind != "fixed"

    def allows(self, value: float) -> bool:
        """Whether a value can come from this distribution at all.

        Parameters
        ----------
        value
            In the unit of the quantity.

        Returns
        -------
        bool
            False for a value outside a uniform range, and for a lognormal quantity at or below 0.
        """
        if self.kind == "uniform":
            return self.numbers[0] <= value <= self.numbers[1]
        return self.kind != "lognormal" or value > 0

    def quantile(self, centre: ArrayLike, p: ArrayLike) -> NDArray[np.float64]:
        """Value below which a share ``p`` of draws lies; feeding the same ``p`` gives common random numbers.

        Parameters
        ----------
        centre
            Median (lognormal), mean (normal) or the value itself (fixed), in the unit of the quantity.
        p
            Shares strictly between 0 and 1, of any shape that broadcasts with ``centre``.

        Returns
        -------
        NDArray
            In the unit of the quantity.

        Raises
        ------
        UsageError
            When a share is not between 0 and 1, or the centre of a lognormal is not above 0.

        Examples
        --------
        >>> Distribution("uniform", (1.0, 3.0)).quantile(2.0, [0.25, 0.75])
        array([1.5, 2.5])
        """
        middle, share = np.broadcast_arrays(np.asarray(centre, float), np.asarray(p, float))
        if not np.all((share > 0) & (share < 1)):
            raise UsageError("a share of draws must lie strictly between 0 and 1")
        if self.kind == "fixed":
            return middle.copy()
        if self.kind == "uniform":
            low, high = self.numbers
            return low + (high - low) * share
        from scipy.special import ndtri

        deviate = self.numbers[0] * ndtri(share)
        if self.kind == "normal":
            return cast("NDArray[np.float64]", middle + deviate)
        if not np.all(middle > 0):
            raise UsageError(f"{self} needs a centre above 0, not {middle.min():g}")
        return cast("NDArray[np.float64]", middle * np.exp(deviate))

    def departure(self, centre: float, value: float) -> float:
        """How far a value is from the centre, in standard deviations of a normal quantity of the same rank.

        Parameters
        ----------
        centre, value
            In the unit of the quantity.

        Returns
        -------
        float
            Positive above the centre; 0 for ``fixed``; infinite at and beyond the ends of a uniform range
            and at or below 0 of a lognormal quantity.

        Examples
        --------
        >>> Distribution("normal", (2.0,)).departure(10.0, 13.0)
        1.5
        """
        if self.kind == "fixed":
            return 0.0
        if self.kind == "normal":
            return (value - centre) / self.numbers[0]
        if self.kind == "lognormal":
            return math.log(value / centre) / self.numbers[0] if value > 0 else -math.inf
        from scipy.special import ndtri

        low, high = self.numbers
        return float(ndtri(min(max((value - low) / (high - low), 0.0), 1.0)))


def parse_distribution(text: str) -> Distribution:
    """Read a distribution as it stands in a model file.

    Parameters
    ----------
    text
        ``lognormal(0.4)``, ``normal(2)``, ``uniform(0.1, 0.9)`` or ``fixed``.

    Returns
    -------
    Distribution
        The same in one object; ``str`` of it gives the text back.

    Raises
    ------
    UsageError
        When the text has another form or impossible numbers.

    Examples
    --------
    >>> parse_distribution("uniform(0.1, 0.9)")
    Distribution(kind='uniform', numbers=(0.1, 0.9))
    """
    match = _PATTERN.fullmatch(text.strip())
    if match is None or match[1] not in _ARGUMENTS:
        raise UsageError(f"{text.strip()!r} is no distribution; it must be {_FORMS}")
    parts = [part.strip() for part in match[2].split(",")] if match[2] and match[2].strip() else []
    try:
        numbers = tuple(float(part) for part in parts)
    except ValueError:
        raise UsageError(f"{text.strip()!r} holds something that is no number; it must be {_FORMS}") from None
    return Distribution(cast("Kind", match[1]), numbers)


def _short(number: float) -> str:
    short = f"{number:g}"
    return short if float(short) == number else repr(number)
