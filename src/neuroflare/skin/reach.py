"""How far the silent fibres of a stimulated spot reach: the geometry of the sheet without its equations.

A place answers when enough of the fibres that supply it also end in the stimulated skin. Territories are
discs of the published sizes with endings strewn over them, so the share of such fibres at a distance is an
integral over where a fibre may lie; how many they are at one place is a matter of chance, since only some
fifty fibres supply a point. From both follows the area in which at least a given share is linked.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from neuroflare.skin.shapes import Cloud, Disc, Rectangle, Shape, Stroke
from neuroflare.skin.trees import Build

__all__ = ["linked_area", "linked_share", "stimulated_radius"]

Floats = npt.NDArray[np.float64]

_TERRITORIES, _RINGS, _ANGLES, _DISTANCES = 24, 12, 12, 64
"""Points of the integrals: sizes of a fibre, its distance and direction from a place, places."""

_SHARES = np.geomspace(1e-3, 4.0, 96)
"""Shares of linked fibres at which the area is tabulated; above 1 where more fibres than the mean meet."""


def stimulated_radius(shape: Shape, spread: float) -> float:
    """Radius of the disc as large as the skin whose endings feel a stimulus, in mm.

    Parameters
    ----------
    shape
        Where the stimulus is.
    spread
        Radius over which a cluster of endings feels (``ending_spread``).

    Examples
    --------
    >>> stimulated_radius(Disc(0, 0, 5.0), 1.2)
    6.2
    """
    if isinstance(shape, Disc | Cloud):
        return shape.radius + spread
    if isinstance(shape, Rectangle):
        area, edge = shape.width * shape.height, 2.0 * (shape.width + shape.height)
    elif isinstance(shape, Stroke):
        length = math.hypot(shape.to_x - shape.x, shape.to_y - shape.y)
        area = length * shape.width + math.pi * shape.width**2 / 4.0
        edge = 2.0 * length + math.pi * shape.width
    else:
        raise TypeError(f"the reach of a {type(shape).__name__} is not known")
    return math.sqrt((area + edge * spread) / math.pi + spread**2)  # the formula of Steiner


@lru_cache(maxsize=64)
def linked_share(radius: float, build: Build) -> tuple[Floats, Floats]:
    """Share of the fibres of a place that also end in the stimulated skin, by distance from its middle.

    Parameters
    ----------
    radius
        Of the stimulated skin in mm.
    build
        Kind of fibre.

    Returns
    -------
    distance, share
        In mm, and from 1 near the stimulus to 0 beyond the widest territory.
    """
    areas = build.areas((np.arange(_TERRITORIES) + 0.5) / _TERRITORIES)
    weights = areas / areas.sum()  # a wide territory holds a place more often
    territory = np.sqrt(areas / math.pi)
    distance = np.linspace(0.0, radius + 2.0 * float(territory[-1]), _DISTANCES)
    away = territory[:, None] * np.sqrt((np.arange(_RINGS) + 0.5) / _RINGS)
    angle = math.pi * (np.arange(_ANGLES) + 0.5) / _ANGLES
    d, u = distance[:, None, None, None], away[None, :, :, None]
    apart = np.sqrt(d**2 + u**2 - 2.0 * d * u * np.cos(angle))
    common = _lens(apart, radius, territory[None, :, None, None])
    linked = -np.expm1(-common / build.ending_area).mean(axis=(2, 3))
    return distance, linked @ weights


def linked_area(shares: Floats, radius: float, build: Build, spread: float) -> Floats:
    """Area in cm2 over which at least some share of the fibres is linked with the stimulated skin.

    Parameters
    ----------
    shares
        Any shape.
    radius
        Of the stimulated skin in mm.
    build
        Kind of fibre.
    spread
        Radius over which a cluster of endings releases, in mm.

    Returns
    -------
    numpy.ndarray
        The mean over all the ways in which fibres may lie.
    """
    areas = _table(radius, build, spread)
    return np.asarray(np.interp(np.asarray(shares, dtype=float), _SHARES, areas, right=0.0))


@lru_cache(maxsize=64)
def _table(radius: float, build: Build, spread: float) -> Floats:
    from scipy.special import gammainc

    distance, mean = linked_share(radius, build)
    # Fibres that meet are counted as by Poisson; few endings of each within reach add to the scatter.
    scatter = 1.0 + build.ending_area / (4.0 * math.pi * spread**2)
    counts = build.overlap / scatter
    reached = gammainc(counts * _SHARES[:, None], np.maximum(counts * mean[None, :], 1e-12))
    return np.asarray(np.trapezoid(2.0 * math.pi * distance * reached, distance, axis=1) / 100.0)


def _lens(apart: Floats, one: float, other: Floats) -> Floats:
    """Area common to two discs, in mm2."""
    apart, other = np.broadcast_arrays(apart, other)
    small = np.minimum(one, other)
    inside = apart <= np.abs(other - one)
    outside = apart >= one + other
    at = np.where(inside | outside, one + other, apart)  # any value with no warning
    first = (at**2 + one**2 - other**2) / (2.0 * at * one)
    second = (at**2 + other**2 - one**2) / (2.0 * at * other)
    root = (-at + one + other) * (at + one - other) * (at - one + other) * (at + one + other)
    found = (
        one**2 * np.arccos(np.clip(first, -1.0, 1.0))
        + other**2 * np.arccos(np.clip(second, -1.0, 1.0))
        - 0.5 * np.sqrt(np.maximum(root, 0.0))
    )
    return np.asarray(np.where(inside, math.pi * small**2, np.where(outside, 0.0, found)))
