"""What the equations themselves miss: how far results lie from predictions when nothing else explains it.

Numbers that are not known exactly, people, chance and laboratories do not account for all that separates a
model from a laboratory; equations are wrong somewhere too (Kennedy and O'Hagan 2001, J R Stat Soc B 63:425).
How far they are off is estimated from results of role C alone, those that nothing was fitted to among them,
and is part of every prediction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.attended import attended
from neuroflare.clinic.outcome import study_results
from neuroflare.clinic.published import published_of
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.study import Study
from neuroflare.evidence import Ledger
from neuroflare.fit.laboratories import by_ratio, is_share, kind_of, shifted
from neuroflare.model import Model
from neuroflare.people import stream

__all__ = ["BY_AMOUNT", "BY_FACTOR", "PRIOR", "Miss", "bent", "estimated", "misses", "scale_of"]

Floats = npt.NDArray[np.float64]

BY_FACTOR = "by factor"
BY_AMOUNT = "by amount"
PRIOR: Mapping[str, float] = {BY_FACTOR: 0.3, BY_AMOUNT: 1.0}
"""Scale of the half-normal prior of each kind of discrepancy: a factor, as its logarithm, and degrees Celsius
or points of a scale. Assumed: equations that miss by a third, or by a degree or point, are called good."""
TAILS = (0.05, 0.5, 0.95)
LEAST = 1e-3
"""Least ratio of two arms that is told from nothing."""
_RATIOS: Mapping[str | None, tuple[Callable[[Floats], Floats], Callable[[Floats], Floats]]] = {
    "ratio": (lambda x: x, lambda r: r),
    "percent-of": (lambda x: x / 100.0, lambda r: 100.0 * r),
    "percent": (lambda x: 1.0 + x / 100.0, lambda r: 100.0 * (r - 1.0)),
    "percent-fall": (lambda x: 1.0 - x / 100.0, lambda r: 100.0 * (1.0 - r)),
}
"""How each contrast is made a ratio of two arms, and back."""
_PARTS = ("spontaneous-fibres", "sensitized-fibres")
"""Read-outs that are parts of a whole, in per cent."""
_GRID = np.geomspace(0.01, 5.0, 400)


def scale_of(row: Readout) -> str:
    """Whether equations miss a result by a factor or by an amount.

    A level counts as laboratories have it. An effect (a difference between arms, a rise, or the
    logarithm of a fall) is off by a factor, so that its direction is kept; a share of people or fibres
    by a factor of the odds.
    """
    effect = row.against is not None or row.over_people == "standardised-difference"
    return BY_FACTOR if effect or is_share(row) or by_ratio(row) else BY_AMOUNT


def bent(samples: Floats, row: Readout, size: float, random: np.random.Generator) -> Floats:
    """Move simulated results by what the equations may miss, each by its own.

    Parameters
    ----------
    samples
        Results of simulated studies, in the unit of the read-out.
    row
        What was read.
    size
        Standard deviation of the discrepancy, on the scale of `scale_of`.
    random
        Stream of the row.
    """
    by = size * random.standard_normal(samples.shape)
    if scale_of(row) == BY_AMOUNT:
        return np.asarray(samples + by)
    if row.against is None and _is_part(row):
        odds = np.exp(by) * samples / np.maximum(100.0 - samples, 1e-9)
        return np.asarray(np.where(samples >= 100.0, 100.0, 100.0 * odds / (1.0 + odds)))
    return _from_effect(_effect(samples, row) * np.exp(by), row)


def _effect(values: float | Floats, row: Readout) -> Floats:
    """Give the size of an effect, 0 where there is none.

    Of arms that are compared in per cent or as a ratio it is the rise, and for a fall the logarithm of the
    ratio, so that nothing falls by more than all of it. What fell to nothing or below has no logarithm, and
    is taken as close to that.
    """
    seen = np.asarray(values, dtype=float)
    if row.against is None or row.contrast not in _RATIOS:
        return seen
    ratio = np.maximum(_RATIOS[row.contrast][0](seen), LEAST)
    return np.asarray(np.where(ratio >= 1.0, ratio - 1.0, np.log(ratio)))


def _from_effect(effects: Floats, row: Readout) -> Floats:
    """Undo `_effect`."""
    if row.against is None or row.contrast not in _RATIOS:
        return effects
    ratio = np.where(effects >= 0.0, 1.0 + effects, np.exp(np.minimum(effects, 0.0)))
    return np.asarray(_RATIOS[row.contrast][1](ratio))


@dataclass(frozen=True)
class Miss:
    """How far one published result lies from what studies of its size would find.

    Parameters
    ----------
    study, evidence
        Which result.
    scale
        `BY_FACTOR` or `BY_AMOUNT`.
    off
        Published less simulated results, on that scale; one per simulated study.
    """

    study: str
    evidence: str
    scale: str
    off: Floats


def misses(
    model: Model,
    ledger: Ledger,
    studies: Sequence[Study],
    deviates: Mapping[str, Floats],
    laboratories: Mapping[str, float],
    *,
    people: int = 8,
    draws: int = 64,
    seed: int = 1,
    workers: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> list[Miss]:
    """Simulate all results of role C, patients' among them, and say how far each lies from the published one.

    Parameters
    ----------
    model
        The body.
    ledger
        Published numbers.
    studies
        Every study file.
    deviates
        All posterior draws of the numbers that were fitted.
    laboratories
        Spread between laboratories by class.
    people, draws, seed, workers, progress
        As in ``neuroflare run``.

    Returns
    -------
    list of Miss
        Of results that are numbers. One that no factor can reach, because the model gives nothing or the
        other direction in half of the simulated studies, has none.
    """
    wanted = [
        study for study in studies if any(study.role_of(row) == "calibration" for row in study.readouts)
    ]
    able, readings = attended(
        model, wanted, people=people, draws=draws, seed=seed, deviates=deviates, workers=workers,
        progress=progress,
    )  # fmt: skip
    found = []
    for study in able:
        for k, reading in enumerate(readings[study.id]):
            row = reading.readout
            if row.evidence is None or study.role_of(row) != "calibration":
                continue
            claim = ledger[row.evidence]
            published = published_of(row, claim)
            if published.value is None or published.relation not in ("equals", "between"):
                continue
            size = claim.n if claim.n is not None and not claim.counted else study.population.people
            samples = study_results(reading, size, seed, f"{study.id} {k}")
            random = stream(seed, f"laboratory {study.id}", kind_of(row))
            samples = shifted(samples, row, laboratories, random)
            off = _off(sum(published.bounds) / 2, samples, row, size)
            if off is not None:
                found.append(Miss(study.id, row.evidence, scale_of(row), off))
    return found


def estimated(found: Sequence[Miss], scale: str) -> tuple[float, float, float]:
    """Estimate the size of the discrepancy of one scale: low end, middle and high end of 90 of 100.

    Each study weighs one. Where no study speaks, the prior answers.

    Parameters
    ----------
    found
        From `misses`.
    scale
        `BY_FACTOR` or `BY_AMOUNT`.

    Examples
    --------
    >>> exact = [Miss(str(k), "", BY_FACTOR, np.linspace(-0.1, 0.1, 51)) for k in range(20)]
    >>> estimated(exact, BY_FACTOR)[1] < 0.1
    True
    """
    log_posterior = -0.5 * (_GRID / PRIOR[scale]) ** 2 + np.log(
        _GRID
    )  # of its logarithm, as the grid is spaced
    for study in dict.fromkeys(one.study for one in found):
        rows = [one.off for one in found if one.study == study and one.scale == scale]
        if rows:
            log_posterior = log_posterior + np.mean([_log_likelihood(off) for off in rows], axis=0)
    weight = np.exp(log_posterior - log_posterior.max())
    places = np.cumsum(weight) / weight.sum()
    low, middle, high = (float(np.interp(tail, places, _GRID)) for tail in TAILS)
    return low, middle, high


def _log_likelihood(off: Floats) -> Floats:
    """Log density of one published result for each size of the grid, over its simulated studies."""
    scaled = -0.5 * (off[None, :] / _GRID[:, None]) ** 2
    top = scaled.max(axis=1)
    mean = np.exp(scaled - top[:, None]).mean(axis=1)
    return np.asarray(np.log(mean) + top - np.log(_GRID))


def _is_part(row: Readout) -> bool:
    """Whether a result lies between 0 and 100 %: a share of people or of fibres."""
    return is_share(row) or (row.name in _PARTS and row.unit == "%")


def _off(value: float, samples: Floats, row: Readout, people: int) -> Floats | None:
    """Published less simulated, on the scale of the row; None where no factor leads from one to the other."""
    if scale_of(row) == BY_AMOUNT:
        return value - samples if samples.size else None
    if row.against is None and _is_part(row):
        if samples.size == 0 or (not is_share(row) and np.median(samples) < LEAST):
            return None
        least = 50.0 / people
        low, high = least, 100.0 - least
        return np.asarray(_logit(np.clip(value, low, high)) - _logit(np.clip(samples, low, high)))
    published, effects = float(_effect(value, row)), _effect(samples, row)
    same = effects * published > 0
    if samples.size == 0 or same.mean() < 0.5:
        return None
    return np.asarray(np.log(published / effects[same]))


def _logit(percent: float | Floats) -> Floats:
    share = np.asarray(percent) / 100.0
    return np.asarray(np.log(share / (1.0 - share)))
