"""What became of each person's simulation."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import numpy.typing as npt

__all__ = ["Status", "counts"]


class Status(IntEnum):
    """How one person's simulation ended."""

    OK = 0
    BUDGET = 1
    """The step budget was used up; a larger one may do."""
    NOT_FINITE = 2
    """A state or rate became infinite or not a number."""
    NOT_SOLVED = 3
    """No step was short enough for the tolerance."""
    SECOND_METHOD = 4
    """The careful second method gave the numbers."""
    NOT_RUN = 5
    """Stopped before this person's turn."""

    @property
    def has_numbers(self) -> bool:
        """Whether the person has a full result."""
        return self in (Status.OK, Status.SECOND_METHOD)


def counts(status: npt.NDArray[np.int64]) -> dict[str, int]:
    """How many people ended in which way; ways that nobody took are left out.

    Examples
    --------
    >>> counts(np.array([0, 0, 2]))
    {'ok': 2, 'not finite': 1}
    """
    found, number = np.unique(status, return_counts=True)
    return {Status(int(s)).name.lower().replace("_", " "): int(k) for s, k in zip(found, number, strict=True)}
