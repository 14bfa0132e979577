"""One stage of the calibration: simulate, put a fast surface in place of the simulation, sample, and again.

Waves of simulations close in on the posterior, because a quadratic surface is good near its middle only. The
first wave draws every uncertain number of the model from its prior and shows which of them move the results;
later waves draw those from the posterior so far, widened. What the surface misses, and what all other
uncertain numbers do, is part of the error of every later step.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy.special import ndtri

from neuroflare.errors import UsageError
from neuroflare.evidence import Ledger
from neuroflare.fit.calibrated import calibrated_by
from neuroflare.fit.discrepancy import BY_AMOUNT, BY_FACTOR, PRIOR
from neuroflare.fit.emulator import Emulator, emulate
from neuroflare.fit.laboratories import LAB_PLAIN, LAB_RELATIVE
from neuroflare.fit.likelihood import Likelihood
from neuroflare.fit.measured import Measured, measured
from neuroflare.fit.predicted import Predicted, predicted
from neuroflare.fit.sampler import ENSEMBLES, Sampled, sample
from neuroflare.fit.stages import Stage, candidates, screen
from neuroflare.message import Message
from neuroflare.model import Model
from neuroflare.people import shares, stream
from neuroflare.store.kept import Keep

__all__ = [
    "FULL",
    "NOT_FITTED",
    "QUICK",
    "Effort",
    "Fitted",
    "calibrate",
    "deviates_of",
    "error_of",
    "posterior_of",
]

Floats = npt.NDArray[np.float64]
Deviates = Mapping[str, Floats]

WIDER = 1.5
"""By how much a wave is wider than the posterior it starts from."""
READ = 0.9
"""A result that fewer draws than this share can give is left out of the fit."""
REACH = 4.0
"""A result that lies further than this many standard deviations from what the prior predicts, its own error,
that between laboratories and that of the equations counted, is out of reach of the equations: to fit it would
bend numbers that other results rest on. It is left out, and said so."""


NOT_FITTED = {
    "left-unread": "could be read in {share} of the draws only",
    "left-far": "lies {count} standard deviations from what the prior predicts",
}
"""Why a result is not fitted, with the keys by which that is translated."""


@dataclass(frozen=True)
class Effort:
    """How much is simulated.

    Parameters
    ----------
    draws
        Draws of each wave, at least 10 for each number a stage may move.
    waves
        Waves, the first from the prior.
    steps
        Steps of each ensemble of walkers.
    kept
        Draws of the posterior.
    ensembles
        Independent ensembles of walkers.
    people
        Virtual people per draw at most.
    of_pool
        Share of a pool that is simulated, where a stage weighs one.
    """

    draws: int
    waves: int
    steps: int
    kept: int
    ensembles: int = ENSEMBLES
    people: int = 100
    of_pool: float = 1.0


FULL = Effort(draws=1024, waves=3, steps=20_000, kept=1000)
QUICK = Effort(draws=256, waves=2, steps=4_000, kept=200, people=16, of_pool=1 / 16)


@dataclass(frozen=True)
class Fitted:
    """A stage after the fit.

    Parameters
    ----------
    stage
        Its definition.
    names
        The numbers it moved, those with the largest effect first.
    likelihood
        Published results with their errors, and what stood in for the simulation in the last wave.
    emulator
        The surface of the last wave.
    sampled
        Draws of the posterior: the numbers as standard-normal deviates of their priors, then the spreads of
        the likelihood, as deviates of their half-normal priors.
    left_out
        Name of a result that was not fitted to why.
    """

    stage: Stage
    names: tuple[str, ...]
    likelihood: Likelihood[Measured]
    emulator: Emulator
    sampled: Sampled
    left_out: Mapping[str, str]

    @property
    def rows(self) -> Sequence[Measured]:
        """The published results."""
        return self.likelihood.rows

    @property
    def deviates(self) -> Floats:
        """``draw, number``."""
        return self.sampled.draws[:, : len(self.names)]

    @property
    def spreads(self) -> dict[str, Floats]:
        """Spread between laboratories by class, then discrepancy by scale: name to draws."""
        sizes = np.abs(self.sampled.draws[:, len(self.names) :]) * self.likelihood.spread_scales
        names = [*self.likelihood.classes, *self.likelihood.scales]
        return {name: sizes[:, k] for k, name in enumerate(names)}


def calibrate(
    model: Model,
    ledger: Ledger,
    stage: Stage,
    before: Deviates,
    effort: Effort,
    *,
    seed: int = 1,
    workers: int = 0,
    keep: Keep | None = None,
    progress: Callable[[object, int, int], None] | None = None,
) -> Fitted:
    """Fit one stage.

    Parameters
    ----------
    model
        The body.
    ledger
        Published numbers.
    stage
        What is fitted to what.
    before
        Posterior draws of the numbers that earlier stages moved, as deviates.
    effort
        How much is simulated.
    seed
        Seed of all random numbers.
    workers
        Threads; 0 is one per core.
    keep
        Where simulations are kept, so that a fit that was stopped goes on.
    progress
        Called with (what, done, in all).

    Returns
    -------
    Fitted
        With draws of the posterior.

    Raises
    ------
    UsageError
        When too few draws are asked for, or no result of the stage can be read.
    """
    if effort.draws < 10 * stage.most:
        raise UsageError(
            f"stage {stage.name} moves up to {stage.most} numbers; {effort.draws} draws are too few"
        )
    keep = keep or (lambda name, key, compute: compute())
    people, waves = min(stage.people, effort.people), min(stage.waves, effort.waves)
    studies = stage.load()
    rows = measured(studies, ledger)
    wanted = candidates(model, stage, list(before))
    fixed = calibrated_by(studies, rows).hash(model), [study.model_dump_json() for study in studies]

    def wave(k: int, chosen: Mapping[str, Floats]) -> tuple[Deviates, Predicted]:
        deviates = deviates_of(model.uncertain, before, chosen, effort.draws, seed, f"{stage.name} wave {k}")

        def simulate() -> Mapping[str, Floats]:
            what = Message("fit-wave", "{stage}, wave {number}", stage=stage.name, number=k + 1)
            tell = None if progress is None else lambda a, b: progress(what, a, b)
            found = predicted(model, studies, rows, deviates, people, seed, workers=workers, progress=tell)
            return {"values": found.values, "spread": found.spread, "asked": found.asked}

        drawn = hashlib.sha256(b"".join(deviates[name].tobytes() for name in sorted(deviates))).hexdigest()
        key = repr((fixed, people, seed, drawn))
        found = keep(f"{stage.name}-{k}", key, simulate)
        return deviates, Predicted(found["values"], found["spread"], found["asked"])

    deviates, first = wave(0, {})
    errors_of = {row.name: error_of(row, first.spread[:, k]) for k, row in enumerate(rows)}
    left_out = _not_fitted(rows, first, errors_of)
    readable = np.array([row.name not in left_out for row in rows])
    fitted = [row for row in rows if row.name not in left_out]
    if not fitted:
        raise UsageError(f"stage {stage.name}: none of its results can be read; look at its studies")
    errors = np.array([errors_of[row.name] for row in fitted])
    numbers = np.stack([deviates[name] for name in wanted], axis=1)
    good = np.isfinite(first.values[:, readable]).all(axis=1)
    places = screen(numbers[good], first.values[good][:, readable], stage.most)
    names = tuple(wanted[k] for k in places)
    numbers, results = numbers[good][:, places], first.values[good][:, readable]
    for k in range(1, waves + 1):
        emulator = emulate(numbers, results)
        likelihood = Likelihood(fitted, errors, emulator.residual)
        last = k == waves
        steps = effort.steps if last else effort.steps // 5  # where the next wave is drawn from may be rough
        sampled = _sampled(
            emulator, likelihood, replace(effort, steps=steps), seed, f"{stage.name} {k}", keep
        )
        if last:
            break
        middle = sampled.draws.mean(axis=0)
        wide = (middle + WIDER * (sampled.draws - middle))[:, : len(names)]
        random = stream(seed, f"fit {stage.name}", f"wave {k}")
        wide = wide[random.choice(len(wide), effort.draws, replace=len(wide) < effort.draws)]
        wide = wide + 0.1 * random.standard_normal(wide.shape)
        _, found = wave(k, {name: wide[:, j] for j, name in enumerate(names)})
        good = np.isfinite(found.values[:, readable]).all(axis=1)
        numbers, results = wide[good], found.values[good][:, readable]
    return Fitted(stage, names, likelihood, emulator, sampled, left_out)


def _sampled(
    emulator: Emulator, likelihood: Likelihood[Measured], effort: Effort, seed: int, name: str, keep: Keep
) -> Sampled:
    """Sample, or take what was sampled of the same surface before."""
    surface = (emulator.centre, emulator.scale, emulator.weights, emulator.residual)
    parts = *surface, likelihood.errors, likelihood.targets
    digest = hashlib.sha256(b"".join(np.ascontiguousarray(part).tobytes() for part in parts)).hexdigest()

    def compute() -> Mapping[str, Floats]:
        found = posterior_of(emulator, likelihood, effort, seed, name)
        return {
            "draws": found.draws,
            "r_hat": found.r_hat,
            "effective": found.effective,
            "accepted": np.array(found.accepted),
        }

    key = repr((digest, [row.name for row in likelihood.rows], effort, seed))
    found = keep(f"sampled-{name.replace(' ', '-')}", key, compute)
    return Sampled(found["draws"], found["r_hat"], found["effective"], float(found["accepted"]))


def posterior_of(
    emulator: Emulator,
    likelihood: Likelihood[Measured],
    effort: Effort,
    seed: int,
    name: str,
    targets: Floats | None = None,
) -> Sampled:
    """Sample the posterior of the numbers and of the spreads of the likelihood.

    Parameters
    ----------
    emulator
        Stands in for the simulation.
    likelihood
        Published results with their errors.
    effort
        Steps and draws to keep.
    seed, name
        Of the random stream.
    targets
        Results in place of the published ones.
    """
    count = emulator.centre.size
    scales = likelihood.spread_scales

    def log_density(points: Floats) -> Floats:
        spreads = np.abs(points[:, count:]) * scales
        prior = -0.5 * (points**2).sum(axis=1)
        return np.asarray(prior + likelihood.log_density(emulator(points[:, :count]), spreads, targets))

    random = stream(seed, f"start {name}", "walkers")
    starts = random.standard_normal((4096, count + scales.size))
    best = np.argsort(-log_density(starts), kind="stable")[:512]
    return sample(log_density, starts[best], effort.steps, effort.kept, seed, name, effort.ensembles)


def _not_fitted(rows: Sequence[Measured], first: Predicted, errors: Mapping[str, float]) -> dict[str, str]:
    """Say which results the first wave cannot read or reach."""
    found = {}
    for k, row in enumerate(rows):
        values = first.values[:, k]
        read = np.isfinite(values)
        if read.mean() < READ:
            found[row.name] = NOT_FITTED["left-unread"].format(share=f"{read.mean():.0%}")
            continue
        lab = LAB_RELATIVE if row.relative else LAB_PLAIN
        equations = PRIOR[BY_FACTOR if row.relative else BY_AMOUNT]
        off = abs(row.target - values[read].mean())
        away = off / np.sqrt(values[read].var() + errors[row.name] ** 2 + lab**2 + equations**2)
        if away > REACH:
            found[row.name] = NOT_FITTED["left-far"].format(count=f"{away:.0f}")
    return found


def deviates_of(
    numbers: Iterable[str], before: Deviates, chosen: Deviates, draws: int, seed: int, name: str
) -> dict[str, Floats]:
    """Give every uncertain number: chosen, from an earlier stage's posterior, or from its prior."""
    found = {}
    size = len(next(iter(before.values()))) if before else 0
    picked = stream(seed, f"before {name}", "which").integers(0, max(size, 1), draws)
    for number in numbers:
        if number in chosen:
            found[number] = chosen[number]
        elif number in before:
            found[number] = before[number][picked]
        else:
            found[number] = ndtri(shares(seed, name, number, draws))
    return found


def error_of(row: Measured, spread: Floats) -> float:
    """Standard error of a published result; that of as many virtual people where the paper gives none."""
    if row.target_error is not None:
        return row.target_error
    assert row.people is not None  # a result without error and number of people is not fitted
    return float(np.nanmedian(spread)) / float(np.sqrt(row.people))
