"""What the benchmark found, and how the engine compares."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

__all__ = ["EQUAL", "ERRORS", "MATCHED", "OURS", "SCHEMA", "Report", "Row", "ratios", "speed_at"]

SCHEMA = "neuroflare/bench/1"
OURS = "neuroflare"
"""The engine's name in rows."""
EQUAL = 1e-6
"""Relative tolerance at which tools are compared at equal tolerance."""
ERRORS = (1e-4, 1e-5, 1e-6, 1e-7)
"""Achieved errors at which tools are compared."""
MATCHED = 1e-5
"""The one of them that stands for all."""


@dataclass(frozen=True)
class Row:
    """One tool on one model at one tolerance; speeds are per core.

    Parameters
    ----------
    model, tool, rtol
        What was run.
    sims_per_second
        Simulations in a second of processor time, best of the repeats; 0 where there was none in time.
    max_error
        Against a tight reference, see `neuroflare.bench.turns.error`.
    gigaflops
        Of the engine: operations a second, counted from its code; a multiply-add counts two.
    people
        How many were simulated for the speed.
    remark
        Why there is no speed.
    """

    model: str
    tool: str
    rtol: float
    sims_per_second: float
    max_error: float
    gigaflops: float | None = None
    people: int = 0
    remark: str | None = None


@dataclass(frozen=True)
class Report:
    """What `benchmark` found.

    Parameters
    ----------
    rows
        Every tool on every model.
    ratios
        Engine over peer, see `ratios`.
    peak_fraction
        Highest `gigaflops` over the measured peak of one core.
    scaling
        Speed of more workers over one.
    compile
        Seconds of processor time from SBML to a running kernel, with an empty and with a filled cache.
    references
        For each model the reference, and how far a second tool at the same tight tolerance is from it.
    missing
        Packages of tools that are not installed.
    left_out
        Tools that are installed and were not run, with the reason.
    computer
        Processor, cores, versions, date, and the load of the machine before and after.
    """

    rows: list[Row]
    ratios: list[dict[str, Any]]
    peak_fraction: float
    scaling: dict[str, float]
    compile: dict[str, float]
    references: list[dict[str, Any]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)
    computer: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Give it as it is printed with ``--json``; a number that does not exist is None."""
        found: dict[str, Any] = _plain(asdict(self))
        return {"schema": SCHEMA, **found}


def _plain(value: Any) -> Any:
    """Four digits are more than a clock gives; infinity has no word in JSON."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, float):
        return float(f"{value:.4g}") if math.isfinite(value) else None
    return value


def speed_at(rows: Sequence[Row], error: float) -> float | None:
    """Speed of one tool on one model at an achieved error, between its measured points.

    A setting that is slower than a more exact one plays no part; between the others the logarithms are
    joined by lines. None outside the errors that were reached.

    Examples
    --------
    >>> ladder = [Row("m", "tool", 1e-4, 400.0, 1e-4), Row("m", "tool", 1e-6, 100.0, 1e-6)]
    >>> round(speed_at(ladder, 1e-5)), speed_at(ladder, 1e-7)
    (200, None)
    """
    best: list[Row] = []
    for row in sorted(rows, key=lambda row: (row.max_error, -row.sims_per_second)):
        if math.isfinite(row.max_error) and (not best or row.sims_per_second > best[-1].sims_per_second):
            best.append(row)
    if not best or not best[0].max_error <= error <= best[-1].max_error:
        return None
    errors, speeds = (np.log([getattr(row, key) for row in best]) for key in ("max_error", "sims_per_second"))
    return float(np.exp(np.interp(np.log(error), errors, speeds)))


def ratios(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Engine over peer.

    Parameters
    ----------
    rows
        Every tool at every tolerance.

    Returns
    -------
    list of dict
        For each model and peer ``equal_tolerance`` (speeds at the relative tolerance `EQUAL`),
        ``matched_accuracy`` (speeds at the achieved error `MATCHED`) and ``at_error`` (the same at each of
        `ERRORS`); None where one of the two has no speed.
    """
    found = []
    for model in dict.fromkeys(row.model for row in rows):
        here = [row for row in rows if row.model == model]
        ours = [row for row in here if row.tool == OURS]
        for peer in dict.fromkeys(row.tool for row in here if row.tool != OURS):
            theirs = [row for row in here if row.tool == peer]
            equal = [
                [row.sims_per_second for row in side if row.rtol == EQUAL and row.remark is None]
                for side in (ours, theirs)
            ]
            at_error = {
                f"{error:g}": _over(speed_at(ours, error), speed_at(theirs, error)) for error in ERRORS
            }
            found.append({
                "model": model,
                "peer": peer,
                "equal_tolerance": equal[0][0] / equal[1][0] if all(equal) else None,
                "matched_accuracy": at_error[f"{MATCHED:g}"],
                "at_error": at_error,
            })  # fmt: skip
    return found


def _over(ours: float | None, theirs: float | None) -> float | None:
    return ours / theirs if ours is not None and theirs is not None else None
