"""What a paper states about a read-out: a number with its error, a limit, or only a direction."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from neuroflare.clinic.readouts import Readout
from neuroflare.evidence import Claim

__all__ = ["DIRECTIONS", "Published", "Relation", "published_of"]

Relation = Literal["equals", "between", "at-least", "at-most", "higher", "lower", "no-effect"]

DIRECTIONS = ("higher", "lower", "no-effect")
"""Relations without a number."""

_COMPARED: Mapping[str, Relation] = {"higher": "higher", "lower": "lower", "no-change": "no-effect"}
"""Relation by the word of a study file."""


@dataclass(frozen=True, slots=True)
class Published:
    """What a paper states about one read-out.

    Parameters
    ----------
    value
        Published number in the unit of the row; None when only a direction was published.
    error
        Published error as it was given: half width for ``ci95``, width for ``range`` and ``iqr``.
    error_kind
        ``none``, ``sd``, ``sem``, ``ci95``, ``iqr``, ``range``, ``binomial`` or ``model``; the last two are
        standard errors worked out from a fraction, or taken from the spread between virtual people.
    n
        Number of people behind the value.
    relation
        How the paper words it: ``equals``; ``between`` value and value + error; ``at-least``; ``at-most``; or
        for a difference without a number ``higher``, ``lower``, ``no-effect``.
    """

    value: float | None
    error: float | None = None
    error_kind: str = "none"
    n: int | None = None
    relation: Relation = "equals"

    def __post_init__(self) -> None:
        if (self.relation in DIRECTIONS) == (self.value is not None):
            raise ValueError(f"relation {self.relation!r} does not fit a published value of {self.value!r}")
        if self.relation == "between" and self.error is None:
            raise ValueError("relation 'between' needs the width of the published range as error")

    @property
    def bounds(self) -> tuple[float, float]:
        """Smallest and largest value that the published words allow."""
        if self.value is None:
            raise ValueError("a published direction has no bounds")
        if self.relation == "between":
            return self.value, self.value + (self.error or 0.0)
        if self.relation == "at-least":
            return self.value, math.inf
        if self.relation == "at-most":
            return -math.inf, self.value
        return self.value, self.value

    @property
    def number(self) -> tuple[float, float | None] | None:
        """Value and standard error of a result that is a number; None of a direction or a limit.

        A range is its middle, with the sd of a uniform spread: its width over the root of 12.
        """
        if self.value is None or self.relation not in ("equals", "between"):
            return None
        low, high = self.bounds
        return (low + high) / 2.0, (high - low) / math.sqrt(12.0) if high > low else self.standard_error

    @property
    def standard_error(self) -> float | None:
        """Standard error of the published mean, or None where the paper's error does not tell it."""
        if self.error is None:
            return None
        if self.error_kind in ("sem", "binomial", "model"):
            return self.error
        if self.error_kind == "ci95":
            return self.error / 1.96
        if self.error_kind == "sd" and self.n:
            return self.error / math.sqrt(self.n)
        return None


def published_of(readout: Readout, claim: Claim) -> Published:
    """Say what was published, as far as the read-out asks for it.

    Parameters
    ----------
    readout
        Read-out of a study file.
    claim
        The published number behind it.

    Returns
    -------
    Published
        A number, a limit, a range, or only a direction.
    """
    if readout.compare is not None:
        return Published(None, n=claim.n, relation=_COMPARED[readout.compare])
    if claim.spread_kind == "range" and claim.spread is not None:
        return Published(claim.value, claim.spread, "range", claim.n, relation="between")
    relation = claim.bound if claim.bound in ("at-least", "at-most") else "equals"
    return Published(claim.value, claim.spread, claim.spread_kind, claim.n, relation=relation)  # type: ignore[arg-type]
