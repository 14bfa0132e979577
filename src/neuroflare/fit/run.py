"""The whole calibration: stage after stage, kept on the way, and the posterior at its end."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.study import Study
from neuroflare.evidence import Ledger
from neuroflare.fit.calibrate import Effort, Fitted, calibrate
from neuroflare.fit.calibrated import calibrated_by
from neuroflare.fit.discrepancy import PRIOR, estimated, misses
from neuroflare.fit.laboratories import spreads_of
from neuroflare.fit.measured import Measured
from neuroflare.fit.posterior import Posterior
from neuroflare.fit.stages import load_stages
from neuroflare.model import Model
from neuroflare.store.kept import Kept

__all__ = ["fit_all"]

Floats = npt.NDArray[np.float64]

TAILS = (0.05, 0.5, 0.95)
"""Low end, middle and high end of an interval that holds 90 of 100 draws."""


def fit_all(
    model: Model,
    ledger: Ledger,
    effort: Effort,
    folder: Path,
    studies: Sequence[Study],
    *,
    quick: bool = False,
    seed: int = 1,
    workers: int = 0,
    progress: Callable[[str, int, int], None] | None = None,
) -> tuple[Posterior, list[Fitted]]:
    """Fit all stages.

    Parameters
    ----------
    model
        The body.
    ledger
        Published numbers.
    effort
        How much is simulated.
    folder
        Where simulations are kept.
    studies
        Every study file, to see by how much the equations miss results of role C.
    quick
        Whether the command that is written down is the quick one.
    seed
        Seed of all random numbers.
    workers
        Threads; 0 is one per core.
    progress
        Called with (what, done, in all).
    """
    stages = load_stages()
    needed = [study for stage in stages for study in stage.load()]
    keep = Kept(folder)
    deviates: dict[str, Floats] = {}
    fitted: list[Fitted] = []
    for stage in stages:
        one = calibrate(
            model, ledger, stage, deviates, effort, seed=seed, workers=workers, keep=keep, progress=progress
        )
        fitted.append(one)
        deviates |= {name: one.deviates[:, k] for k, name in enumerate(one.names)}
    command = shlex.join(("neuroflare", "fit", *(("--quick",) if quick else ()), "--seed", str(seed)))
    told = [_told(one) for one in fitted]
    part = calibrated_by(needed, [row for one in fitted for row in one.likelihood.rows])
    draws = min(effort.kept, 64)
    off = misses(
        model,
        ledger,
        studies,
        {name: values[:draws] for name, values in deviates.items()},
        spreads_of(told),
        draws=draws,
        seed=seed,
        workers=workers,
        progress=None if progress is None else lambda a, b: progress("what the equations miss", a, b),
    )
    discrepancy = {scale: [round(size, 3) for size in estimated(off, scale)] for scale in PRIOR}
    posterior = Posterior(deviates, told, part, part.hash(model), ledger.hash, seed, command, discrepancy)
    return posterior, fitted


def _told(one: Fitted) -> dict[str, Any]:
    """Put down what a stage was fitted to and how well."""
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
