"""What can be asked of a course without returning it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from neuroflare.errors import UsageError

__all__ = ["KINDS", "Reduction"]

KINDS = ("max", "min", "integral", "reaches", "falls_to")


@dataclass(frozen=True)
class Reduction:
    """One number about an output between the first and the last record, with the time that belongs to it.

    Where the stages of a schedule are over before the last record, they end it.

    Parameters
    ----------
    kind
        ``max`` and ``min`` give the extreme value and its time, also between the steps; ``integral`` the area
        over time; ``reaches`` and ``falls_to`` the first time at which the output is at or above (below)
        `level`, NaN where it never is: a censored person.
    output
        Id of the output.
    level
        The level to reach or fall to.
    name
        Name of the variable in a result; by default kind and output, ``max_pain``. The time that belongs to
        it is ``max_pain_time``.

    Examples
    --------
    >>> Reduction("reaches", "pain", 1.0).code
    3
    """

    kind: Literal["max", "min", "integral", "reaches", "falls_to"]
    output: str
    level: float = math.nan
    name: str = ""

    def __post_init__(self) -> None:
        """Refuse what means nothing."""
        if self.kind not in KINDS:
            raise UsageError(
                f"reduction of {self.output}: {self.kind!r} is unknown; known are {', '.join(KINDS)}"
            )
        if self.kind in ("reaches", "falls_to") and not math.isfinite(self.level):
            raise UsageError(f"{self.kind} of {self.output}: level is {self.level}; give a finite number")

    @property
    def label(self) -> str:
        """Name of the variable in a result."""
        return self.name or f"{self.kind}_{self.output}"

    @property
    def code(self) -> int:
        """Number by which the driver knows the kind."""
        return KINDS.index(self.kind)
