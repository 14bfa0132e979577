"""The pixels of a sheet of skin."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError

__all__ = ["BYTES_PER_PIXEL", "Grid"]

Floats = npt.NDArray[np.float64]

BYTES_PER_PIXEL = 1500
"""Memory of a running sheet per pixel: states thrice, their transforms, inputs, endings."""


@dataclass(frozen=True)
class Grid:
    """Square pixels on a rectangle of skin; the origin is its lower left corner.

    Parameters
    ----------
    width, height
        Size in mm.
    pixel
        Side of a pixel in mm.

    Raises
    ------
    UsageError
        When the pixels do not fill the sheet, or there are none.

    Examples
    --------
    >>> Grid(100, 100, 0.5).shape
    (200, 200)
    """

    width: float = 100.0
    height: float = 100.0
    pixel: float = 0.5

    def __post_init__(self) -> None:
        """Refuse what is no sheet."""
        for name in ("width", "height", "pixel"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value > 0.0):
                raise UsageError(
                    "sheet-nothing",
                    "{name} of the sheet is {value} mm; it is more than 0",
                    name=name,
                    value=value,
                )
        for name in ("width", "height"):
            count = getattr(self, name) / self.pixel
            if abs(count - round(count)) > 1e-6 * count or round(count) < 2:
                raise UsageError(
                    "sheet-pixels",
                    "{name} of the sheet is {length} mm, which pixels of {pixel} mm do not fill; give a "
                    "pixel that divides it at least twice",
                    name=name, length=f"{getattr(self, name):g}", pixel=f"{self.pixel:g}",
                )  # fmt: skip

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return round(self.height / self.pixel), round(self.width / self.pixel)

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return self.shape[0] * self.shape[1]

    @cached_property
    def x(self) -> Floats:
        """Centres of the columns in mm."""
        return np.asarray((np.arange(self.shape[1]) + 0.5) * self.pixel, dtype=float)

    @cached_property
    def y(self) -> Floats:
        """Centres of the rows in mm."""
        return np.asarray((np.arange(self.shape[0]) + 0.5) * self.pixel, dtype=float)

    def place(self, x: Floats, y: Floats) -> npt.NDArray[np.int64]:
        """Flat index of the pixel that holds each point; points must lie on the sheet."""
        rows, columns = self.shape
        column = np.clip((np.asarray(x) / self.pixel).astype(np.int64), 0, columns - 1)
        row = np.clip((np.asarray(y) / self.pixel).astype(np.int64), 0, rows - 1)
        return row * columns + column

    def check_memory(self, limit: float, kept: int = 0) -> None:
        """Refuse a sheet that would need more than `limit` bytes.

        Parameters
        ----------
        limit
            In bytes.
        kept
            Pictures kept, each of one number per pixel.

        Raises
        ------
        UsageError
            With the memory needed and the finest pixel that fits.
        """
        per_pixel = BYTES_PER_PIXEL + 8 * kept
        needed = self.pixels * per_pixel
        if needed > limit:
            finest = math.sqrt(self.width * self.height * per_pixel / limit)
            raise UsageError(
                "sheet-memory",
                "{columns} x {rows} pixels of {pixel} mm need {needed} GB, more than the limit of {limit} "
                "GB; take pixels of {finest} mm or more, a smaller sheet, fewer pictures, or a higher limit",
                columns=self.shape[1], rows=self.shape[0], pixel=f"{self.pixel:g}", finest=f"{finest:.2g}",
                needed=f"{needed / 1e9:.2g}", limit=f"{limit / 1e9:.2g}",
            )  # fmt: skip
