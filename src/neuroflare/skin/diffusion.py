"""Diffusion along the skin, exact in time for each mode of the grid, with no flux across the edges."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy import fft

__all__ = ["Diffusion"]

Floats = npt.NDArray[np.float64]


class Diffusion:
    """Spreads fields on a grid.

    The second difference of neighbouring pixels is diagonal under the discrete cosine transform, so that its
    exponential is applied without any error in time. In space it is of order 2, keeps what is positive
    positive, and keeps the sum.

    Parameters
    ----------
    shape
        Rows and columns.
    pixel
        Side of a pixel in mm.

    Examples
    --------
    >>> field = np.zeros((1, 8, 8)); field[0, 3, 3] = 1.0
    >>> spread = Diffusion((8, 8), 0.5)(field, [0.2])
    >>> float(spread.sum().round(12)), bool(spread.min() > 0)
    (1.0, True)
    """

    def __init__(self, shape: tuple[int, int], pixel: float) -> None:
        rows, columns = ((2.0 - 2.0 * np.cos(np.pi * np.arange(n) / n)) / pixel**2 for n in shape)
        self._rows, self._columns = rows[:, None], columns

    def __call__(self, fields: Floats, lengths: Sequence[float]) -> Floats:
        """Give the fields after they have spread.

        Parameters
        ----------
        fields
            Field by row by column.
        lengths
            For each field, diffusion coefficient times time in mm2.

        Returns
        -------
        numpy.ndarray
            As `fields`. A field that is the same everywhere comes back to the bit.
        """
        out = np.array(fields, dtype=float)
        uneven = [k for k, field in enumerate(out) if lengths[k] > 0.0 and np.ptp(field) > 0.0]
        if uneven:
            modes = fft.dctn(out[uneven], type=2, axes=(1, 2), overwrite_x=True)
            for mode, k in zip(modes, uneven, strict=True):
                mode *= np.exp(-lengths[k] * self._rows)
                mode *= np.exp(-lengths[k] * self._columns)
            out[uneven] = fft.idctn(modes, type=2, axes=(1, 2), overwrite_x=True)
        return out
