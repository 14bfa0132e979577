"""Where each array of a group of lanes lies in its block of memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["BLOCK", "Layout"]

BLOCK = "%work"
"""Name of the address of the block in emitted code."""


@dataclass(frozen=True)
class Layout:
    """Offsets, counted in values of all lanes.

    Parameters
    ----------
    offsets
        Where each array begins.
    sizes
        How many values each array has.
    """

    offsets: dict[str, int]
    sizes: dict[str, int]

    @classmethod
    def of(cls, arrays: Sequence[tuple[str, int]]) -> Layout:
        """Put arrays one after the other."""
        offsets: dict[str, int] = {}
        end = 0
        for name, size in arrays:
            offsets[name] = end
            end += size
        return cls(offsets, dict(arrays))

    @property
    def total(self) -> int:
        """Size of the block."""
        return sum(self.sizes.values())

    def at(self, name: str, index: int = 0) -> int:
        """Offset of an item of an array."""
        return self.offsets[name] + index
