"""Nerve trees of the skin: where fibres branch and end, and which branches conduct as one."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from statistics import NormalDist
from typing import Self

import numpy as np
import numpy.typing as npt

from neuroflare.skin.grid import Grid

__all__ = ["BYTES_PER_ENDING", "Build", "Trees", "builds"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]
Truths = npt.NDArray[np.bool_]

_NORMAL = NormalDist()
"""Of the standard library: scipy's takes a quarter of a second to load."""

BYTES_PER_ENDING = 700
"""Measured at its largest, while the trees grow and while impulses run in them."""

_SAMPLES = 12
"""Points along a branch at which it is asked whether it lies under an anaesthetic."""


@dataclass(frozen=True)
class Build:
    """How one kind of fibre grows.

    Parameters
    ----------
    territory
        Median skin supplied by one fibre in mm2, each fibre counted once.
    spread
        Spread of its logarithm; 0 gives all fibres the same.
    reach
        Largest diameter in mm.
    overlap
        Fibres that supply one point.
    ending_area
        Skin per cluster of endings of one fibre in mm2.
    velocity
        Conduction velocity in mm/h.
    """

    territory: float
    spread: float
    reach: float
    overlap: float
    ending_area: float
    velocity: float

    @property
    def largest(self) -> float:
        """Largest territory in mm2."""
        return math.pi * self.reach**2 / 4.0

    def areas(self, shares: Floats) -> Floats:
        """Territories at some shares of the distribution."""
        deviates = np.array([_NORMAL.inv_cdf(share) for share in np.ravel(shares)]).reshape(np.shape(shares))
        areas = np.minimum(self.territory * np.exp(self.spread * deviates), self.largest)
        return np.asarray(areas, dtype=float)

    @property
    def density(self) -> float:
        """Clusters of endings per mm2."""
        return self.overlap / self.ending_area

    @property
    def mean_area(self) -> float:
        """Mean territory in mm2."""
        return float(self.areas((np.arange(4096) + 0.5) / 4096).mean())


def builds(values: Mapping[str, float]) -> tuple[Build, Build]:
    """Give how silent and mechano-sensitive fibres grow.

    Parameters
    ----------
    values
        Parameters of the model of the skin.

    Returns
    -------
    silent, mechano-sensitive
        As many of the latter as the counts of both kinds say; their small fields overlap less.

    Notes
    -----
    Recorded fibres are found by stimulating a spot of skin, so that a fibre is found in proportion to its
    territory. Among all fibres a lognormal territory has the same spread, and its median is smaller by the
    square of the spread in logarithms.
    """
    per_hour = 1000.0 * 3600.0  # m/s to mm/h
    spread = values["cmi_territory_spread"]
    silent = Build(
        values["cmi_territory"] * math.exp(-(spread**2)), spread, values["cmi_reach"], values["cmi_overlap"],
        values["ending_area"], values["cmi_velocity"] * per_hour,
    )  # fmt: skip
    field = values["cm_territory"]
    overlap = values["cmi_overlap"] * values["cm_per_cmi"] * field / silent.mean_area
    sensitive = Build(
        field, 0.0, 2.0 * math.sqrt(field / math.pi), overlap, values["ending_area"],
        values["cm_velocity"] * per_hour,
    )  # fmt: skip
    return silent, sensitive


@dataclass(frozen=True)
class Trees:
    """Endings of all fibres of one kind, those of one fibre side by side.

    A fibre is a binary tree: the endings of its territory are halved again and again across the longer side,
    each part with a branch point in its middle.

    Parameters
    ----------
    fibre
        Fibre of each ending, ascending.
    x, y
        Place of each ending in mm.
    code
        Path from the root: one bit for each fork, the first the most significant.
    nodes
        Ending by level by (x, y): branch points on the way from the root to the ending, the ending last.
    kept
        A number from 0 to 1 for each ending: it lives where the fibre density is above it.
    velocity
        Conduction velocity in mm/h.
    density
        Endings per mm2 that are taken as healthy.
    unit
        Part of a fibre that conducts as one; equal to `fibre` until a block cuts branches.
    """

    fibre: Wholes
    x: Floats
    y: Floats
    code: Wholes
    nodes: Floats
    kept: Floats
    velocity: float
    density: float
    unit: Wholes

    @classmethod
    def grow(cls, grid: Grid, build: Build, rng: np.random.Generator) -> Self:
        """Grow the trees of all fibres that reach a sheet; the pixels of the sheet do not matter.

        Parameters
        ----------
        grid
            The sheet.
        build
            Kind of fibre.
        rng
            Source of the random numbers.
        """
        margin = build.reach / 2.0
        width, height = grid.width + 2.0 * margin, grid.height + 2.0 * margin
        fibres = rng.poisson(build.overlap / build.mean_area * width * height)
        middle_x = rng.uniform(-margin, grid.width + margin, fibres)
        middle_y = rng.uniform(-margin, grid.height + margin, fibres)
        area = build.areas(rng.uniform(size=fibres))
        away_x = np.maximum(np.abs(middle_x - grid.width / 2.0) - grid.width / 2.0, 0.0)
        away_y = np.maximum(np.abs(middle_y - grid.height / 2.0) - grid.height / 2.0, 0.0)
        near = away_x**2 + away_y**2 <= area / math.pi
        middle_x, middle_y, area = middle_x[near], middle_y[near], area[near]
        fibres = int(near.sum())
        count = np.maximum(1, rng.poisson(area / build.ending_area))
        fibre = np.repeat(np.arange(fibres), count)
        radius = np.sqrt(area[fibre] / math.pi * rng.uniform(size=fibre.size))
        angle = rng.uniform(0.0, 2.0 * math.pi, fibre.size)
        kept = rng.uniform(size=fibre.size)
        x = middle_x[fibre] + radius * np.cos(angle)
        y = middle_y[fibre] + radius * np.sin(angle)
        on_sheet = (x >= 0.0) & (x < grid.width) & (y >= 0.0) & (y < grid.height)
        reaching = np.zeros(fibres, dtype=bool)
        reaching[fibre[on_sheet]] = True
        chosen = reaching[fibre]
        fibre, x, y, kept = fibre[chosen], x[chosen], y[chosen], kept[chosen]
        code, nodes = _branch(fibre, x, y)
        inside = on_sheet[chosen]
        density = float(inside.sum()) / (grid.width * grid.height)
        fibre = np.unique(fibre, return_inverse=True)[1].astype(np.int64)[inside]
        return cls(
            fibre, x[inside], y[inside], code[inside], nodes[inside], kept[inside], build.velocity, density,
            fibre,
        )  # fmt: skip

    @classmethod
    def even(cls, grid: Grid) -> Self:
        """One fibre with an ending in every pixel and no delay: skin without patchiness, for comparisons."""
        x, y = (at.ravel() for at in np.meshgrid(grid.x, grid.y))
        none = np.zeros(x.size, dtype=np.int64)
        nodes = np.stack([x, y], axis=1)[:, None, :]
        return cls(none, x, y, none, nodes, np.zeros(x.size), math.inf, 1.0 / grid.pixel**2, none)

    @property
    def levels(self) -> int:
        """Forks between root and endings."""
        return int(self.nodes.shape[1]) - 1

    def thinned(self, density: Floats) -> Self:
        """Trees without the endings that are lost.

        Parameters
        ----------
        density
            Share of endings that live, for each ending.
        """
        alive = self.kept <= density
        taken = {
            name: getattr(self, name)[alive] for name in ("fibre", "x", "y", "code", "nodes", "kept", "unit")
        }
        return replace(self, **taken)

    def blocked(self, grid: Grid, mask: Truths) -> Self:
        """Trees whose branches do not conduct under a mask.

        Parameters
        ----------
        grid
            The sheet.
        mask
            Rows by columns, true where an anaesthetic acts. Outside the sheet nothing is blocked.
        """
        cut = np.zeros((self.fibre.size, self.levels + 1), dtype=bool)
        share = np.linspace(0.0, 1.0, _SAMPLES)[:, None]
        flat = mask.ravel()
        for level in range(self.levels):
            start, end = self.nodes[:, level], self.nodes[:, level + 1]
            x = start[:, 0] + share * (end[:, 0] - start[:, 0])
            y = start[:, 1] + share * (end[:, 1] - start[:, 1])
            on_sheet = (x >= 0.0) & (x < grid.width) & (y >= 0.0) & (y < grid.height)
            under = flat[grid.place(np.where(on_sheet, x, 0.0), np.where(on_sheet, y, 0.0))] & on_sheet
            cut[:, level + 1] = under.any(axis=0)
        last = self.levels - np.argmax(cut[:, ::-1], axis=1)
        last[~cut.any(axis=1)] = 0
        part = np.stack([self.fibre, last, self.code >> (self.levels - last)], axis=1)
        unit = np.unique(part, axis=0, return_inverse=True)[1].ravel().astype(np.int64)
        order = np.argsort(unit, kind="stable")
        taken = {name: getattr(self, name)[order] for name in ("fibre", "x", "y", "code", "nodes", "kept")}
        return replace(self, **taken, unit=unit[order])

    def depths(self, which: Truths | None = None) -> Floats:
        """Length of the way from the root to each level of each ending, or of some endings, in mm."""
        nodes = self.nodes if which is None else self.nodes[which]
        steps = np.linalg.norm(np.diff(nodes, axis=1), axis=2)
        return np.concatenate([np.zeros((len(nodes), 1)), np.cumsum(steps, axis=1)], axis=1)

    def segments(self) -> Floats:
        """All branches once, as start x, start y, end x, end y in mm."""
        pieces = []
        for level in range(self.levels):
            ends = np.concatenate([self.nodes[:, level], self.nodes[:, level + 1]], axis=1)
            pieces.append(np.unique(ends, axis=0))
        every = np.concatenate(pieces) if pieces else np.zeros((0, 4))
        return every[np.any(every[:, :2] != every[:, 2:], axis=1)]


def _branch(fibre: Wholes, x: Floats, y: Floats) -> tuple[Wholes, Floats]:
    """Halve the endings of all fibres at once, until each part is one ending."""
    size = fibre.size
    group = np.unique(fibre, return_inverse=True)[1].astype(np.int64)
    code = np.zeros(size, dtype=np.int64)
    middles = []
    while size:
        count = np.bincount(group)
        mean_x, mean_y = np.bincount(group, x) / count, np.bincount(group, y) / count
        middles.append(np.stack([mean_x[group], mean_y[group]], axis=1))
        if count.max() == 1:
            break
        wide = np.bincount(group, (x - mean_x[group]) ** 2) >= np.bincount(group, (y - mean_y[group]) ** 2)
        # One key sorts by group and by place within it: places as shares of the widest group.
        along = np.where(wide[group], x - mean_x[group], y - mean_y[group])
        reach = 2.0 * max(float(np.abs(along).max()), 1e-12)
        order = np.argsort(group + (0.5 + along / reach) * 0.999)
        first = np.concatenate([[0], np.cumsum(count)[:-1]])
        rank = np.empty(size, dtype=np.int64)
        rank[order] = np.arange(size) - first[group[order]]
        half = (rank >= (count[group] + 1) // 2).astype(np.int64)
        code = 2 * code + half
        # A part of one ending has no second half, and no number is left out.
        numbers = np.cumsum(np.stack([np.ones_like(count), count > 1], axis=1)) - 1
        group = numbers[2 * group + half]
    # The last middle is the ending itself, to rounding.
    nodes = np.stack(middles, axis=1) if middles else np.zeros((0, 1, 2))
    return code, nodes
