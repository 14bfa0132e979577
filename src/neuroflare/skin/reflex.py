"""From firing at the stimulated endings to impulses at all endings: the axon reflex on a sheet."""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

from neuroflare.skin.grid import Grid
from neuroflare.skin.trees import Trees

__all__ = ["Reflex"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]


class Reflex:
    """One kind of fibre: the fastest ending of each fibre sets the pace of all its endings, with a delay.

    Parameters
    ----------
    grid
        The sheet.
    trees
        The fibres.
    window
        For each pixel of the sheet its index among the stimulated pixels, or -1.
    radius
        Of a cluster of endings in mm: what excites any part of it excites the fibre.
    invaded
        Release of an ending that is only invaded over that of an ending which is excited itself.
    """

    def __init__(
        self, grid: Grid, trees: Trees, window: Wholes, radius: float = 0.0, invaded: float = 1.0
    ) -> None:
        self._invaded = invaded
        self._pixels = grid.pixels
        self._per_ending = 1.0 / (trees.density * grid.pixel**2) if trees.density else 0.0
        near = _near(grid, trees, window, radius)
        felt = window[_felt(grid, trees.x[near], trees.y[near], radius)]
        feels = (felt >= 0).any(axis=1)
        excitable = np.zeros(int(trees.unit.max(initial=-1)) + 1, dtype=bool)
        excitable[trees.unit[near[feels]]] = True
        chosen = excitable[trees.unit]
        unit = np.unique(trees.unit[chosen], return_inverse=True)[1]
        self._place = grid.place(trees.x[chosen], trees.y[chosen])
        self._feeling = (np.cumsum(chosen) - 1)[near[feels]]
        self._felt = felt[feels]
        self._unit = unit.astype(np.int64)
        self._starts = np.flatnonzero(np.diff(self._unit, prepend=-1))
        self._code = trees.code[chosen]
        self._depths = trees.depths(chosen)
        self._levels, self._velocity = trees.levels, trees.velocity
        self._index = np.arange(self._unit.size)
        self._longest = 2.0 * float(self._depths[:, -1].max(initial=0.0)) / trees.velocity
        self._known: deque[tuple[float, Floats]] = deque()
        self._latest = (0.0, np.zeros(self._starts.size))

    def forget(self, time: float) -> None:
        """Begin anew, all fibres silent until `time` (hours)."""
        self._known.clear()
        self._known.append((time, np.zeros(self._starts.size)))

    def impulses(self, time: float, rates: Floats) -> Floats:
        """Impulses a second that release in each pixel, over the healthy number of endings.

        Parameters
        ----------
        time
            In hours.
        rates
            Firing that each stimulated pixel asks for, in impulses a second.

        Returns
        -------
        numpy.ndarray
            One number per pixel of the sheet.
        """
        if not self._starts.size:
            return np.zeros(self._pixels)
        local = np.zeros(self._unit.size)
        local[self._feeling] = np.where(self._felt >= 0, rates[self._felt], 0.0).max(axis=1)
        fastest = np.maximum.reduceat(local, self._starts)
        self._latest = (time, fastest)
        if self._invaded == 0.0:
            arriving = local
        else:
            arriving = self._arriving(time, fastest, self._delays(local, fastest))
            arriving = self._invaded * arriving + (1.0 - self._invaded) * local
        arrived = np.bincount(self._place, arriving, minlength=self._pixels)
        return np.asarray(arrived * self._per_ending, dtype=float)

    def keep(self) -> None:
        """Remember the last rates, for what of them is still on its way."""
        time, fastest = self._latest
        self._known.append((time, fastest))
        while len(self._known) > 2 and self._known[1][0] < time - self._longest:
            self._known.popleft()

    def _delays(self, local: Floats, fastest: Floats) -> Floats:
        """Hours from the leading ending of each fibre to the others: up to the common fork and down again."""
        is_leader = local == fastest[self._unit]
        leader = np.minimum.reduceat(np.where(is_leader, self._index, self._index.size), self._starts)[
            self._unit
        ]
        fork = self._levels - np.frexp((self._code ^ self._code[leader]).astype(float))[1]
        depth = self._depths
        way = depth[:, -1] + depth[leader, -1] - 2.0 * depth[self._index, fork]
        # Endings that are all driven alike need not wait for the first of them.
        return np.where(is_leader, 0.0, way / self._velocity)

    def _arriving(self, time: float, fastest: Floats, delays: Floats) -> Floats:
        """Rate of each ending: that of its fibre, a delay ago."""
        moments = [*self._known, (time, fastest)]
        asked = time - delays
        found = moments[0][1][self._unit]
        for (before, slow), (after, fast) in zip(moments, moments[1:], strict=False):
            if after > before:
                share = np.clip((asked - before) / (after - before), 0.0, 1.0)
                found = np.where(
                    asked > before, ((1.0 - share) * slow[self._unit] + share * fast[self._unit]), found
                )
        return found


def _near(grid: Grid, trees: Trees, window: Wholes, radius: float) -> Wholes:
    """Endings that may feel what is done in a window: those in the rectangle around it."""
    rows, columns = np.divmod(np.flatnonzero(window >= 0), grid.shape[1])
    if not rows.size:
        return np.zeros(0, dtype=np.int64)
    inside = np.ones(trees.x.size, dtype=bool)
    for places, pixels in ((trees.x, columns), (trees.y, rows)):
        inside &= places >= pixels.min() * grid.pixel - radius - 1e-9
        inside &= places <= (pixels.max() + 1) * grid.pixel + radius + 1e-9
    return np.flatnonzero(inside)


def _felt(grid: Grid, x: Floats, y: Floats, radius: float) -> Wholes:
    """Pixels that each cluster of endings feels: its middle, and points on two rings."""
    rings = [(0.0, 1), (0.5 * radius, 6), (radius, 12)] if radius > 0.0 else [(0.0, 1)]
    places = []
    for away, count in rings:
        for angle in 2.0 * np.pi * np.arange(count) / count:
            at_x = np.clip(x + away * np.cos(angle), 0.0, np.nextafter(grid.width, 0.0))
            at_y = np.clip(y + away * np.sin(angle), 0.0, np.nextafter(grid.height, 0.0))
            places.append(grid.place(at_x, at_y))
    return np.stack(places, axis=1)
