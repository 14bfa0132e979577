"""The colour map of skin pictures: lightness falls evenly from rest to the strongest flare.

Because lightness alone tells the order, the map reads the same in print without colour and for people who do
not see red, green or blue.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["FLARE", "PALE", "colour_map", "lightness", "painted"]

Floats = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]

FLARE = ("#fdf6ec", "#fad6a4", "#f2a263", "#dc684c", "#ad3857", "#6f2259", "#2c1143")
"""Cornerstones of the map, from rest up."""
PALE = ("#fdf6ec", "#bcd9dc", "#6fa9bd", "#2f7199", "#15396b")
"""The same from rest down, for skin with less flow than at rest."""

# Bjoern Ottosson's OKLab (2020): cone responses of linear sRGB, and lightness and two opponent axes of these.
_CONES = np.array([
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
])  # fmt: skip
_OPPONENT = np.array([
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
])  # fmt: skip


def _to_lab(rgb: Floats) -> Floats:
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(np.cbrt(linear @ _CONES.T) @ _OPPONENT.T, dtype=float)


def _to_rgb(lab: Floats) -> Floats:
    linear = (lab @ np.linalg.inv(_OPPONENT).T) ** 3 @ np.linalg.inv(_CONES).T
    linear = np.clip(linear, 0.0, 1.0)
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def lightness(colours: Bytes) -> Floats:
    """Lightness of colours, 0 black to 1 white."""
    return _to_lab(colours / 255.0)[..., 0]


def colour_map(corners: tuple[str, ...] = FLARE, count: int = 256) -> Bytes:
    """Colours from the first corner to the last, with lightness falling in even steps.

    Examples
    --------
    >>> colour_map().shape
    (256, 3)
    """
    rgb = np.array([[int(c[k : k + 2], 16) for k in (1, 3, 5)] for c in corners]) / 255.0
    lab = _to_lab(rgb)
    even = np.linspace(lab[0, 0], lab[-1, 0], count)
    sides = [np.interp(-even, -lab[:, 0], lab[:, k]) for k in (1, 2)]
    return np.asarray(np.round(255.0 * _to_rgb(np.stack([even, *sides], axis=1))), dtype=np.uint8)


def painted(values: Floats, low: float, high: float, rest: float | None = None) -> Bytes:
    """Colour of each value between two limits.

    Parameters
    ----------
    values
        Any array.
    low, high
        Ends of the colour bar.
    rest
        Where warm and cold colours part; left out, `low`.
    """
    bottom = low if rest is None else min(max(rest, low), high)
    found = np.asarray(values, dtype=float)
    warm = np.clip((found - bottom) / max(high - bottom, 1e-300), 0.0, 1.0)
    cold = np.clip((bottom - found) / max(bottom - low, 1e-300), 0.0, 1.0)
    colours = colour_map()[np.round(255.0 * warm).astype(int)]
    if rest is not None:
        colours = np.where(
            (found < bottom)[..., None], colour_map(PALE)[np.round(255.0 * cold).astype(int)], colours
        )
    return np.ascontiguousarray(colours)
