"""What a posterior tells of each stage: what it was fitted to, and how well."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.fit.calibrate import Fitted
from neuroflare.fit.measured import Measured
from neuroflare.fit.weigh import Weighed
from neuroflare.fit.weighing import shares_of
from neuroflare.people import stream

__all__ = ["told_of_pool", "told_of_surface"]

Floats = npt.NDArray[np.float64]

TAILS = (0.05, 0.5, 0.95)
"""Low end, middle and high end of an interval that holds 90 of 100 draws."""
SHOWN = 20
"""Numbers that are named of those that a pool moves."""


def told_of_surface(one: Fitted) -> dict[str, Any]:
    """Put down what a stage with a surface was fitted to and how well."""
    after = one.emulator(one.deviates)
    sizes = {
        name: [round(float(q), 3) for q in np.quantile(draws, TAILS)] for name, draws in one.spreads.items()
    }
    return {
        "name": one.stage.name,
        "title": one.stage.title,
        "numbers": list(one.names),
        "r_hat": round(float(one.sampled.r_hat.max()), 4),
        "effective": round(float(one.sampled.effective.min())),
        "accepted": round(one.sampled.accepted, 3),
        "between_laboratories": {name: sizes[name] for name in one.likelihood.classes},
        "equations": {name: sizes[name] for name in one.likelihood.scales},
        "results": [
            {
                "study": row.study,
                "readout": row.readout.name,
                "arm": row.readout.arm,
                "evidence": row.evidence,
                "unit": row.readout.unit,
                "published": row.value,
                "error": _back_error(row, float(one.likelihood.errors[k])),
                "posterior": [_back(row, float(q)) for q in np.quantile(after[:, k], TAILS)],
                "explained": round(float(one.emulator.explained[k]), 3),
            }
            for k, row in enumerate(one.likelihood.rows)
        ],
        "left_out": dict(one.left_out),
    }


def told_of_pool(one: Weighed, seed: int) -> dict[str, Any]:
    """Put down what a pool was weighed by and how well, and which numbers it moved most."""
    random = stream(seed, f"told {one.stage.name}", "shares")
    first = one.pool.of(np.arange(one.rounds[0]))
    before = shares_of(first, one.spreads, random)
    after = shares_of(one.pool.of(one.kept), one.spreads, random)
    return {
        "name": one.stage.name,
        "title": one.stage.title,
        "numbers": _most_moved(one),
        "pool": {
            "readings": one.pool.size,
            "rounds": len(one.rounds),
            "people": one.stage.people,
            "effective": round(one.effective),
            "different": int(np.unique(one.kept).size),
        },
        "between_laboratories": {},
        "equations": {},
        "results": [
            {
                "study": row.study,
                "readout": row.readout.name,
                "arm": row.readout.arm,
                "evidence": row.evidence,
                "unit": row.readout.unit,
                "published": row.value,
                "error": _back_error(row, float(one.errors[k])),
                "before": [_back(row, float(q)) for q in np.quantile(before[:, k], TAILS)],
                "posterior": [_back(row, float(q)) for q in np.quantile(after[:, k], TAILS)],
            }
            for k, row in enumerate(one.rows)
        ],
        "left_out": {},
    }


def _most_moved(one: Weighed) -> list[str]:
    """Name the numbers of which most was learnt, by the information between two normal distributions."""
    gained = {}
    for name, every in one.pool.deviates.items():
        values, after = every[: one.rounds[0]], one.deviates[name]
        ratio = (after.std() / values.std()) ** 2
        gained[name] = ((after.mean() - values.mean()) / values.std()) ** 2 + ratio - 1.0 - np.log(ratio)
    return sorted(gained, key=lambda name: -gained[name])[:SHOWN]


def _back(row: Measured, value: float) -> float:
    """Bring a number from the scale of comparison to the unit of the result."""
    if row.share:
        value = 100.0 / (1.0 + np.exp(-value))
    elif row.relative:
        value = np.exp(value)
    return float(f"{value:.4g}")


def _back_error(row: Measured, error: float) -> float:
    if row.share:
        error *= row.value * (1.0 - row.value / 100.0)
    elif row.relative:
        error *= abs(row.value)
    return float(f"{error:.3g}")
