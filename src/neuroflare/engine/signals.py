"""Inputs that follow a smooth curve through given points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError

__all__ = ["Signal", "monotone_slopes"]

Floats = npt.NDArray[np.float64]


def monotone_slopes(times: Floats, values: Floats) -> Floats:
    """Slopes at knots with which cubics rise where the knots rise and fall where they fall.

    The weighted harmonic mean of Fritsch and Butland (1984, SIAM Journal on Scientific and Statistical
    Computing 5, 300), and at the ends the parabola through three knots, held back where it would overshoot.

    Parameters
    ----------
    times
        Knots, increasing.
    values
        Anything by knot.

    Examples
    --------
    >>> monotone_slopes(np.array([0.0, 1.0, 2.0]), np.array([[0.0, 1.0, 1.0]]))
    array([[1.5, 0. , 0. ]])
    """
    gap = np.diff(times)
    rise = np.diff(values, axis=-1) / gap
    slopes = np.zeros_like(values)
    if times.size == 2:
        slopes[...] = rise
        return slopes
    before, after = rise[..., :-1], rise[..., 1:]
    first, second = 2 * gap[1:] + gap[:-1], gap[1:] + 2 * gap[:-1]
    turns = np.sign(before) * np.sign(after) <= 0
    mean = first / np.where(turns, 1.0, before) + second / np.where(turns, 1.0, after)
    slopes[..., 1:-1] = np.where(turns, 0.0, (first + second) / np.where(turns, 1.0, mean))
    for end, near, far in ((0, 0, 1), (-1, -1, -2)):
        one, other = rise[..., near], rise[..., far]
        slope = ((2 * gap[near] + gap[far]) * one - gap[near] * other) / (gap[near] + gap[far])
        slope = np.where(np.sign(slope) != np.sign(one), 0.0, slope)
        steep = (np.sign(one) != np.sign(other)) & (np.abs(slope) > 3 * np.abs(one))
        slopes[..., end] = np.where(steep, 3 * one, slope)
    return slopes


@dataclass(frozen=True)
class Signal:
    """An input that follows a smooth curve through knots, such as monthly values of stress.

    Between two knots it is a cubic; value and slope agree at the knots, and the curve never leaves the range
    of the two knots beside it. Before the first knot the input is what it is without the signal; after
    the last it keeps the last value.

    Parameters
    ----------
    target
        Id of an input.
    times
        Knots, increasing, in the model's time unit; the same for everybody.
    values
        One value per knot, or an array person by knot.
    scale
        Ids of parameters that multiply the values, person by person.

    Examples
    --------
    >>> Signal("stress", [0.0, 1.0, 2.0], [0.0, 1.0, 1.0]).at(0.5)
    array([0.6875])
    """

    target: str
    times: tuple[float, ...]
    values: tuple[float, ...] | Floats
    scale: tuple[str, ...] = ()

    def __init__(
        self,
        target: str,
        times: Sequence[float] | Floats,
        values: Sequence[float] | Floats,
        scale: tuple[str, ...] = (),
    ) -> None:
        knots, table = np.asarray(times, dtype=float), np.array(values, dtype=float)
        if knots.ndim != 1 or knots.size < 2 or not np.isfinite(knots).all() or np.any(np.diff(knots) <= 0):
            raise UsageError(f"signal of {target}: times must be at least two, finite and increasing")
        if table.ndim not in (1, 2) or table.shape[-1] != knots.size:
            raise UsageError(
                f"signal of {target}: values have the shape {table.shape}; expected {knots.size} values, "
                f"or people by {knots.size} values"
            )
        if not np.isfinite(table).all():
            raise UsageError(
                f"signal of {target}: a value is {table[~np.isfinite(table)][0]}; give finite numbers"
            )
        table.setflags(write=False)
        object.__setattr__(self, "target", target)
        object.__setattr__(self, "times", tuple(knots.tolist()))
        object.__setattr__(self, "values", tuple(table.tolist()) if table.ndim == 1 else table)
        object.__setattr__(self, "scale", tuple(scale))

    @property
    def people(self) -> int | None:
        """How many people it is for; None if it is the same for everybody."""
        return self.values.shape[0] if isinstance(self.values, np.ndarray) else None

    def of_people(self, who: npt.NDArray[np.int64] | int) -> Signal:
        """The same signal for some people, or for one."""
        if not isinstance(self.values, np.ndarray):
            return self
        return Signal(self.target, self.times, self.values[who], self.scale)

    def pieces(self) -> Floats:
        """Coefficients of the cubics, person by piece by power, of the time since the piece's knot."""
        times, values = np.array(self.times), np.atleast_2d(np.array(self.values, dtype=float))
        slopes, gap = monotone_slopes(times, values), np.diff(times)
        rise = np.diff(values, axis=1) / gap
        left, right = slopes[:, :-1], slopes[:, 1:]
        bend, twist = (3 * rise - 2 * left - right) / gap, (left + right - 2 * rise) / gap**2
        return np.stack([values[:, :-1], left, bend, twist], axis=2)

    def at(self, time: float) -> Floats:
        """Value of each person at a time between the knots."""
        piece = int(np.clip(np.searchsorted(self.times, time, side="right") - 1, 0, len(self.times) - 2))
        c, s = self.pieces()[:, piece], time - self.times[piece]
        return np.asarray(c[:, 0] + s * (c[:, 1] + s * (c[:, 2] + s * c[:, 3])))
