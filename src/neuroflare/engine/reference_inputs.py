"""The parameters of one reference simulation in time: changed, on a ramp, or on a curve."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from neuroflare.engine.schedule import Change, Signal

__all__ = ["Inputs"]


class Inputs:
    """Values of all parameters at any time.

    Parameters
    ----------
    values
        Parameters at the start; those values multiply what is changed later.
    places
        Parameter id to its place.
    signals
        Curves that some follow.
    """

    def __init__(self, values: Sequence[float], places: Mapping[str, int], signals: Sequence[Signal]) -> None:
        self._written, self._origin, self._places = list(values), list(values), places
        self._ramps: dict[int, tuple[float, float, float, float]] = {}
        self._curves = [
            (signal.times, signal.pieces()[0].tolist(), self.scaled(1.0, signal.scale), places[signal.target])
            for signal in signals
        ]

    def scaled(self, value: float, scale: Sequence[str]) -> float:
        """A value times parameters of the start."""
        for name in scale:
            value *= self._origin[self._places[name]]
        return value

    def at(self, t: float) -> list[float]:
        """All values at a time not before the last change."""
        if not self._ramps and not self._curves:
            return self._written
        values = list(self._written)
        for times, pieces, share, place in self._curves:
            if t >= times[0]:
                number = min(bisect_right(times, t), len(times) - 1) - 1
                s = min(t, times[-1]) - times[number]
                a, b, c, d = pieces[number]
                values[place] = share * (a + s * (b + s * (c + s * d)))
        for place, (start, origin, slope, until) in self._ramps.items():
            values[place] = start + slope * (min(t, until) - origin)
        return values

    def next_turn(self, t: float) -> float:
        """Next time at which a ramp ends or a curve has a knot."""
        knots = (next((knot for knot in times if knot > t), math.inf) for times, *_ in self._curves)
        return min([*(until for *_, until in self._ramps.values()), *knots], default=math.inf)

    def change(self, change: Change, t: float) -> None:
        """Make a dated change of a parameter."""
        place, value = self._places[change.target], self.scaled(float(change.value), change.scale)
        present = self.at(t)[place]
        if change.action == "ramp":
            until = math.inf if change.until is None else float(change.until)
            self._written[place], self._ramps[place] = present, (present, t, value, until)
            return
        self._written[place] = value if change.action == "set" else present + value
        if place in self._ramps:  # the line is moved and keeps its slope
            _, _, slope, until = self._ramps[place]
            self._ramps[place] = (self._written[place], t, slope, until)

    def end_ramps(self, t: float) -> None:
        """Ramps whose time is up have ended."""
        for place, (start, origin, slope, until) in list(self._ramps.items()):
            if t >= until:
                self._written[place] = start + slope * (until - origin)
                del self._ramps[place]

    def stop_ramps(self, targets: Iterable[str], t: float) -> None:
        """Stop ramps of some parameters where they are."""
        present = self.at(t)
        for place in {self._places[name] for name in targets} & set(self._ramps):
            self._written[place] = present[place]
            del self._ramps[place]
