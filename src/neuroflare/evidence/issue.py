"""What a check of the ledger reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Issue", "Level"]

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing that is wrong, or at least doubtful.

    Parameters
    ----------
    level
        ``error`` makes ``neuroflare check`` fail; ``warning`` is only told.
    check
        Name of the check that found it.
    where
        File and line, or id.
    text
        What was wrong, the value seen, what would be right.
    """

    level: Level
    check: str
    where: str
    text: str

    def __str__(self) -> str:
        return f"{self.where}: {self.text} [{self.check}]"
