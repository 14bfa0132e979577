"""The whole calibration: stage after stage, kept on the way, and the posterior at its end."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.study import Study
from neuroflare.evidence import Ledger
from neuroflare.fit.calibrate import Effort, Fitted, calibrate
from neuroflare.fit.calibrated import calibrated_by
from neuroflare.fit.discrepancy import PRIOR, estimated, misses
from neuroflare.fit.laboratories import spreads_of
from neuroflare.fit.posterior import Posterior
from neuroflare.fit.stages import load_stages
from neuroflare.fit.told import told_of_pool, told_of_surface
from neuroflare.fit.weigh import Weighed, weigh
from neuroflare.message import Message
from neuroflare.model import Model
from neuroflare.store.kept import Kept

__all__ = ["fit_all"]

Floats = npt.NDArray[np.float64]


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
    progress: Callable[[object, int, int], None] | None = None,
) -> tuple[Posterior, list[Fitted | Weighed]]:
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
    fitted: list[Fitted | Weighed] = []
    told = []
    for stage in stages:
        if stage.pool:
            weighed = weigh(
                model,
                ledger,
                stage,
                deviates,
                effort,
                seed=seed,
                workers=workers,
                keep=keep,
                progress=progress,
            )
            fitted.append(weighed)
            told.append(told_of_pool(weighed, seed))
            deviates = weighed.deviates
            continue
        one = calibrate(
            model, ledger, stage, deviates, effort, seed=seed, workers=workers, keep=keep, progress=progress
        )
        fitted.append(one)
        told.append(told_of_surface(one))
        deviates |= {name: one.deviates[:, k] for k, name in enumerate(one.names)}
    command = shlex.join(("neuroflare", "fit", *(("--quick",) if quick else ()), "--seed", str(seed)))
    part = calibrated_by(needed, [row for one in fitted for row in one.rows])
    draws = min(effort.kept, 64)
    off = misses(
        model,
        ledger,
        studies,
        deviates,
        spreads_of(told),
        draws=draws,
        seed=seed,
        workers=workers,
        progress=None
        if progress is None
        else lambda a, b: progress(Message("fit-misses", "what the equations miss"), a, b),
    )
    discrepancy = {scale: [round(size, 3) for size in estimated(off, scale)] for scale in PRIOR}
    posterior = Posterior(deviates, told, part, part.hash(model), ledger.hash, seed, command, discrepancy)
    return posterior, fitted
