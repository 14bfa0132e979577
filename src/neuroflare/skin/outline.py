"""Where a field crosses an edge: line pieces between the centres of pixels."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["outline"]

Floats = npt.NDArray[np.float64]


def outline(values: Floats, edge: float, x: Floats, y: Floats) -> Floats:
    """Line pieces along which a field equals an edge.

    Parameters
    ----------
    values
        Rows by columns.
    edge
        In the unit of the values.
    x, y
        Centres of columns and rows.

    Returns
    -------
    numpy.ndarray
        Piece by (start x, start y, end x, end y).

    Examples
    --------
    >>> field = np.zeros((5, 5)); field[2, 2] = 1.0
    >>> outline(field, 0.5, np.arange(5.0), np.arange(5.0)).shape
    (4, 4)
    """
    above = values - edge
    rows, columns = above.shape
    r, c = np.mgrid[: rows - 1, : columns - 1]
    # Corners of a cell against the clock, and where each of its four sides is crossed.
    corner = [(r, c), (r, c + 1), (r + 1, c + 1), (r + 1, c)]
    height = [above[at] for at in corner]
    crossed, place = [], []
    for k in range(4):
        a, b = height[k], height[(k + 1) % 4]
        cross = (a > 0.0) != (b > 0.0)
        share = np.where(cross, a / np.where(cross, a - b, 1.0), 0.0)
        (ra, ca), (rb, cb) = corner[k], corner[(k + 1) % 4]
        place.append(np.stack([x[ca] + share * (x[cb] - x[ca]), y[ra] + share * (y[rb] - y[ra])], axis=-1))
        crossed.append(cross)
    count = np.sum(crossed, axis=0)
    pieces = []
    for first in range(4):
        for second in range(first + 1, 4):
            two = (count == 2) & crossed[first] & crossed[second]
            pieces.append(np.concatenate([place[first][two], place[second][two]], axis=-1))
    # A saddle is cut around the two corners that differ from its middle.
    saddle = count == 4
    middle = np.sum(height, axis=0) > 0.0
    for k in range(4):
        lone = saddle & ((height[k] > 0.0) != middle)
        pieces.append(np.concatenate([place[k - 1][lone], place[k][lone]], axis=-1))
    return np.concatenate(pieces)
