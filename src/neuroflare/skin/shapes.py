"""Where on the sheet something is done: shapes, and how much of each pixel they cover."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.skin.grid import Grid

__all__ = ["Cloud", "Disc", "Rectangle", "Shape", "Stroke", "everywhere"]

Floats = npt.NDArray[np.float64]

_FINE = 8
"""Points along each side of a pixel at which an edge is looked at."""


class Shape(Protocol):
    """A part of the sheet."""

    @property
    def centre(self) -> tuple[float, float]:
        """Middle in mm from the lower left corner."""
        ...

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, lower, right and upper edge in mm."""
        ...

    def cover(self, grid: Grid) -> Floats:
        """Share of each pixel that is covered, rows by columns."""
        ...


def check_inside(shape: Shape, grid: Grid, what: str) -> None:
    """Refuse a shape that leaves the sheet.

    Raises
    ------
    UsageError
        With the edges of both.
    """
    left, lower, right, upper = shape.bounds
    slack = 1e-9 * grid.pixel
    if left < -slack or lower < -slack or right > grid.width + slack or upper > grid.height + slack:
        raise UsageError(
            "beyond-sheet",
            "{what} reaches from ({left}, {lower}) to ({right}, {upper}) mm, beyond the sheet of {width} x "
            "{height} mm; move it inside or take a larger sheet",
            what=what, left=f"{left:.3g}", lower=f"{lower:.3g}", right=f"{right:.3g}", upper=f"{upper:.3g}",
            width=f"{grid.width:g}", height=f"{grid.height:g}",
        )  # fmt: skip


def _positive(what: str, value: float) -> None:
    if not (math.isfinite(value) and value > 0.0):
        raise UsageError(f"{what} is {value}; it is more than 0")


def _points(grid: Grid) -> tuple[Floats, Floats]:
    """Fine points of all pixels as open arrays: rows, columns, each with `_FINE` more."""
    offset = ((np.arange(_FINE) + 0.5) / _FINE - 0.5) * grid.pixel
    x = (grid.x[:, None] + offset).ravel()
    y = (grid.y[:, None] + offset).ravel()
    return x[None, :], y[:, None]


def _share(inside: npt.NDArray[np.bool_], grid: Grid) -> Floats:
    rows, columns = grid.shape
    shares = inside.reshape(rows, _FINE, columns, _FINE).mean(axis=(1, 3))
    return np.asarray(shares, dtype=float)


@dataclass(frozen=True)
class Disc:
    """A round patch.

    Parameters
    ----------
    x, y
        Middle in mm.
    radius
        In mm.
    """

    x: float
    y: float
    radius: float

    def __post_init__(self) -> None:
        """Refuse what is no disc."""
        _positive("radius of a disc", self.radius)

    @property
    def centre(self) -> tuple[float, float]:
        """Middle in mm."""
        return self.x, self.y

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Edges in mm."""
        return self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius

    def cover(self, grid: Grid) -> Floats:
        """Share of each pixel that is covered."""
        x, y = _points(grid)
        return _share((x - self.x) ** 2 + (y - self.y) ** 2 <= self.radius**2, grid)


@dataclass(frozen=True)
class Rectangle:
    """A patch with sides along those of the sheet.

    Parameters
    ----------
    x, y
        Middle in mm.
    width, height
        In mm.
    """

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        """Refuse what is no rectangle."""
        _positive("width of a rectangle", self.width)
        _positive("height of a rectangle", self.height)

    @property
    def centre(self) -> tuple[float, float]:
        """Middle in mm."""
        return self.x, self.y

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Edges in mm."""
        half, tall = self.width / 2.0, self.height / 2.0
        return self.x - half, self.y - tall, self.x + half, self.y + tall

    def cover(self, grid: Grid) -> Floats:
        """Share of each pixel that is covered, exactly."""
        left, lower, right, upper = self.bounds
        half = grid.pixel / 2.0
        along = np.clip(np.minimum(grid.x + half, right) - np.maximum(grid.x - half, left), 0.0, None)
        up = np.clip(np.minimum(grid.y + half, upper) - np.maximum(grid.y - half, lower), 0.0, None)
        return np.outer(up, along) / grid.pixel**2


@dataclass(frozen=True)
class Stroke:
    """A line with a width: a wire, a dialysis fibre, a scratch.

    Parameters
    ----------
    x, y, to_x, to_y
        Both ends in mm.
    width
        In mm.
    """

    x: float
    y: float
    to_x: float
    to_y: float
    width: float

    def __post_init__(self) -> None:
        """Refuse what is no line."""
        _positive("width of a line", self.width)
        _positive("length of a line", math.hypot(self.to_x - self.x, self.to_y - self.y))

    @property
    def centre(self) -> tuple[float, float]:
        """Middle in mm."""
        return (self.x + self.to_x) / 2.0, (self.y + self.to_y) / 2.0

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Edges in mm."""
        half = self.width / 2.0
        return (
            min(self.x, self.to_x) - half, min(self.y, self.to_y) - half,
            max(self.x, self.to_x) + half, max(self.y, self.to_y) + half,
        )  # fmt: skip

    def cover(self, grid: Grid) -> Floats:
        """Share of each pixel that is covered; the ends are round."""
        x, y = _points(grid)
        dx, dy = self.to_x - self.x, self.to_y - self.y
        along = np.clip(((x - self.x) * dx + (y - self.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0)
        distance2 = (x - self.x - along * dx) ** 2 + (y - self.y - along * dy) ** 2
        return _share(distance2 <= (self.width / 2.0) ** 2, grid)


@dataclass(frozen=True)
class Cloud:
    """What a prick or an injection leaves: a Gaussian that holds as much as a disc of the same radius.

    Parameters
    ----------
    x, y
        Middle in mm.
    radius
        In mm; in the middle the cloud is as dense as the disc would be.
    """

    x: float
    y: float
    radius: float

    def __post_init__(self) -> None:
        """Refuse what is no cloud."""
        _positive("radius of a cloud", self.radius)

    @property
    def centre(self) -> tuple[float, float]:
        """Middle in mm."""
        return self.x, self.y

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Edges of the disc in mm."""
        return self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius

    def cover(self, grid: Grid) -> Floats:
        """Mean of ``exp(-r2 / radius2)`` over each pixel, exactly."""

        def mean(at: Floats, middle: float) -> Floats:
            edges = np.append(at - grid.pixel / 2.0, at[-1] + grid.pixel / 2.0)
            steps = np.diff([math.erf(edge) for edge in (edges - middle) / self.radius])
            return np.asarray(0.5 * math.sqrt(math.pi) * self.radius * steps / grid.pixel, dtype=float)

        return np.outer(mean(grid.y, self.y), mean(grid.x, self.x))


def everywhere(grid: Grid) -> Rectangle:
    """The whole sheet as a shape."""
    return Rectangle(grid.width / 2.0, grid.height / 2.0, grid.width, grid.height)
