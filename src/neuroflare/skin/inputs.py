"""Inputs of the model that differ from place to place: what each stimulus sets, adds or moves."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Change

__all__ = ["Input"]

Floats = npt.NDArray[np.float64]


class Input:
    """One input of the model on some pixels: its resting value and what each stimulus does to it.

    Parameters
    ----------
    rest
        Value without any stimulus.
    pixels
        Number of pixels.
    """

    def __init__(self, rest: float, pixels: int) -> None:
        self._rest = np.full(pixels, rest)
        self._covers: list[Floats] = []
        self._levels: list[float] = []
        self._ramps: list[tuple[float, float, float] | None] = []

    def cover(self, cover: Floats) -> int:
        """Take up a stimulus that covers a share of each pixel; give its number."""
        self._covers.append(cover)
        self._levels.append(float(self._rest[0]) if self._rest.size else 0.0)
        self._ramps.append(None)
        return len(self._covers) - 1

    def apply(self, number: int, change: Change, value: float) -> None:
        """Make a change of one stimulus; `value` is that of the change, scaled."""
        level = self._level(number, float(change.time))
        self._ramps[number] = None
        if change.action == "ramp":
            assert change.until is not None  # a ramp has an end
            self._ramps[number] = (float(change.time), float(change.until), value)
        else:
            level = value if change.action == "set" else level + value
        self._levels[number] = level

    def at(self, time: float) -> Floats:
        """Values at a time in hours, one per pixel."""
        found = self._rest.copy()
        for number, cover in enumerate(self._covers):
            found += (self._level(number, time) - self._rest) * cover
        return found

    def share(self, number: int, time: float) -> Floats:
        """What one stimulus alone brings in."""
        return np.asarray((self._level(number, time) - self._rest) * self._covers[number], dtype=float)

    def _level(self, number: int, time: float) -> float:
        ramp = self._ramps[number]
        if ramp is None:
            return self._levels[number]
        begin, end, slope = ramp
        return self._levels[number] + slope * (min(max(time, begin), end) - begin)
