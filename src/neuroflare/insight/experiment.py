"""Which test would tell the rivals apart: what a result is expected to teach, before it is measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.readouts import Readout
from neuroflare.fit.discrepancy import BY_AMOUNT, BY_FACTOR, PRIOR
from neuroflare.fit.laboratories import LAB_PLAIN, LAB_RELATIVE, MEDIAN, by_ratio, kind_of
from neuroflare.insight.candidates import PEOPLE, Candidate
from neuroflare.insight.rivals_density import Evidence
from neuroflare.insight.rivals_pool import Pool
from neuroflare.people import stream

__all__ = ["ENOUGH", "Outlook", "outlooks"]

Floats = npt.NDArray[np.float64]

GRID = 600
"""Places at which the densities of an outcome are known."""
BOOTSTRAPS = 200
FEWEST_ILL = 4
"""Readings with people who are ill below which a rival says nothing of a test in them."""
ENOUGH = 0.8
"""Share of what a study of `MOST` people would teach that is enough."""
MOST = 2000
"""People of each group in a study in which chance hardly matters."""
FEWEST_PEOPLE = 8
"""People of each group in the smallest study that is proposed; fewer say nothing of how people differ."""
NOTHING = 0.2
"""Effect, in points or as the logarithm of a ratio, of whose size the equations may at least miss a part:
what they call nothing is not exactly nothing. Assumed."""
LEAST = 1e-3
"""Least ratio that is told from nothing."""
_SHARE: Mapping[str | None, float] = {"ratio": 1.0, "percent-of": 100.0}


@dataclass(frozen=True)
class Outlook:
    """What a test is expected to teach.

    Parameters
    ----------
    candidate
        The test.
    gain
        Bits that its result is expected to give about which rival is true, when all are held to be equally
        likely before; to know for sure is the logarithm of their number.
    lo, hi
        Ends of what 90 of 100 bootstraps of the readings give.
    most
        The same gain with `MOST` people.
    needed
        People of each group with whom `ENOUGH` of that is had; None for a test that teaches nothing.
    told
        Rivals that have such people, with low end, middle and high end of what such a study would find.
    right
        ``rival, rival``: of two of `told`, how often the result points to the one that is true.
    """

    candidate: Candidate
    gain: float
    lo: float
    hi: float
    most: float
    needed: int | None
    told: Mapping[str, tuple[float, float, float]]
    right: Floats = field(repr=False)


@dataclass(frozen=True)
class _Outcome:
    """What one rival would find: a mixture over the readings."""

    middle: Floats
    weights: Floats
    chance: Floats
    steady: Floats
    """Variances that fall with the number of people, at `PEOPLE`, and that do not."""

    def sd(self, people: int) -> Floats:
        return np.asarray(np.sqrt(self.chance * PEOPLE / people + self.steady))

    def density(self, grid: Floats, people: int) -> Floats:
        """``reading, place``: of each reading's part, no narrower than the grid can show."""
        sd = np.maximum(self.sd(people), grid[1] - grid[0])[:, None]
        return np.asarray(np.exp(-0.5 * ((grid - self.middle[:, None]) / sd) ** 2) / sd / np.sqrt(2 * np.pi))


def outlooks(
    candidates: Sequence[Candidate],
    pool: Pool,
    weights: Mapping[str, Floats],
    evidence: Evidence,
    *,
    enough: float = ENOUGH,
    seed: int = 1,
) -> list[Outlook]:
    """Rank tests by what they are expected to teach about which rival is true.

    The gain is the mutual information between the rival and the result. A result is one number, so that it is
    an integral over one line; it is not sampled. What is sampled are the readings, and their bootstrap gives
    the error and takes away the bias that few readings bring. A rival under which nobody has the illness
    cannot say what such people show, and such a test teaches nothing about it.

    Parameters
    ----------
    candidates
        Tests.
    pool
        What the rivals predict, for the study of every candidate.
    weights
        Name of a rival to the weights of the readings, as published results have it.
    evidence
        How far laboratories and equations are off.
    enough
        Share of the gain of a study of `MOST` people that is enough, for the number of people.
    seed
        Of the bootstrap.

    Returns
    -------
    list of Outlook
        The best first.
    """
    found = [_outlook(one, pool, weights, evidence, enough, seed) for one in candidates]
    return sorted(found, key=lambda one: -one.gain)


def _outlook(
    one: Candidate,
    pool: Pool,
    weights: Mapping[str, Floats],
    evidence: Evidence,
    enough: float,
    seed: int,
) -> Outlook:
    place = pool.rows.index((one.name, 0))
    row = one.study.readouts[0]
    outcomes = {
        name: _outcome(one, row, mine.values[:, place], mine.sampled[:, place, 0], weights[name], evidence)
        for name, mine in pool.of.items()
        if np.isfinite(mine.values[:, place]).sum() >= FEWEST_ILL
    }
    part = len(outcomes) / len(pool.of)
    if len(outcomes) < 2:
        return Outlook(one, 0.0, 0.0, 0.0, 0.0, None, {}, np.ones((len(outcomes),) * 2))
    grid = _grid(outcomes.values())
    random = stream(seed, "experiment", one.name)
    shares = {
        name: random.dirichlet(np.ones(len(mine.middle)), BOOTSTRAPS) for name, mine in outcomes.items()
    }
    plain, again = _gain(outcomes, grid, PEOPLE), _gain(outcomes, grid, PEOPLE, shares)
    bias = float(again.mean() - plain[0])

    def gain(people: int) -> float:
        return max(0.0, float(_gain(outcomes, grid, people)[0]) - bias)

    most = gain(MOST)
    low, high = np.clip(np.quantile(again, [0.05, 0.95]) - 2.0 * bias, 0.0, None)
    mixed = np.array([mine.weights @ mine.density(grid, PEOPLE) for mine in outcomes.values()])
    step = grid[1] - grid[0]
    right = 0.5 * np.maximum(mixed[:, None], mixed[None]).sum(axis=-1) * step
    told = {name: _told(row, mine, random) for name, mine in outcomes.items()}
    return Outlook(
        one, part * gain(PEOPLE), part * float(low), part * float(high), part * most,
        _needed(gain, enough * most), told, np.clip(right, 0.5, 1.0),
    )  # fmt: skip


def _outcome(
    one: Candidate, row: Readout, values: Floats, sampled: Floats, weights: Floats, evidence: Evidence
) -> _Outcome:
    here = np.isfinite(values)
    middle = _scaled(row, values[here])
    studies = _scaled(row, sampled[here].reshape(-1)).reshape(sampled[here].shape)
    counts = np.isfinite(studies).sum(axis=1)
    usual = np.nanvar(studies[counts >= FEWEST_ILL], axis=1, ddof=1)
    groups = 1 if row.against is None or _paired(one, row) else 2
    chance = (np.median(usual) if usual.size else 0.0) + groups * one.scatter**2 / PEOPLE
    ratio = row.contrast in _SHARE or (row.against is None and by_ratio(row))
    scale = BY_FACTOR if row.against is not None or ratio else BY_AMOUNT
    missed = evidence.discrepancy.get(scale, (0.0, MEDIAN * PRIOR[scale], 0.0))[1]
    size = np.hypot(middle, NOTHING) if row.against is not None else np.ones(len(middle))
    steady = (missed * size) ** 2
    if row.against is None:
        known = evidence.spreads.get(kind_of(row))
        steady += (MEDIAN * (LAB_RELATIVE if ratio else LAB_PLAIN) if known is None else known[1]) ** 2
    own = weights[here]
    total = own.sum()
    own = own / total if total > 0 else np.full(len(own), 1.0 / len(own))
    return _Outcome(middle, own, np.full(len(middle), chance), steady)


def _paired(one: Candidate, row: Readout) -> bool:
    """Whether the same people go through both arms."""
    study = one.study
    assert row.against is not None  # asked of contrasts only
    return study.arm(row.arm).group == study.arm(row.against).group


def _scaled(row: Readout, values: Floats) -> Floats:
    """Bring results to the scale on which they scatter: logarithms of levels and ratios, or points."""
    if row.contrast in _SHARE:
        return np.asarray(np.log(np.maximum(values / _SHARE[row.contrast], LEAST)))
    if row.against is None and by_ratio(row):
        return np.asarray(np.log(np.maximum(values, LEAST)))
    return np.asarray(values, dtype=float)


def _unscaled(row: Readout, values: Floats) -> Floats:
    if row.contrast in _SHARE:
        return np.asarray(np.exp(values) * _SHARE[row.contrast])
    return np.asarray(np.exp(values)) if row.against is None and by_ratio(row) else values


def _grid(outcomes: Iterable[_Outcome]) -> Floats:
    some = list(outcomes)
    low = min(float((one.middle - 5.0 * one.sd(PEOPLE)).min()) for one in some)
    high = max(float((one.middle + 5.0 * one.sd(PEOPLE)).max()) for one in some)
    return np.linspace(low, high, GRID)


def _gain(
    outcomes: Mapping[str, _Outcome], grid: Floats, people: int, shares: Mapping[str, Floats] | None = None
) -> Floats:
    """Bits of mutual information, one for each bootstrap."""
    parts = []
    for name, mine in outcomes.items():
        weights = mine.weights[None] if shares is None else shares[name] * mine.weights
        parts.append(weights / weights.sum(axis=1, keepdims=True) @ mine.density(grid, people))
    each = np.stack(parts)  # rival, bootstrap, place
    together = each.mean(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        told = np.where(each > 0, each * np.log2(each / together), 0.0)
    return np.asarray(told.sum(axis=-1).mean(axis=0) * (grid[1] - grid[0]))


def _needed(gain: Callable[[int], float], wanted: float) -> int | None:
    """Fewest people with whom so much is gained; more people never teach less."""
    low, high = FEWEST_PEOPLE, MOST
    if wanted <= 0.0:
        return None
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if gain(middle) >= wanted else (middle + 1, high)
    return low


def _told(row: Readout, mine: _Outcome, random: np.random.Generator) -> tuple[float, float, float]:
    which = random.choice(len(mine.middle), 4000, p=mine.weights)
    found = mine.middle[which] + mine.sd(PEOPLE)[which] * random.standard_normal(4000)
    low, middle, high = (float(q) for q in np.quantile(_unscaled(row, found), [0.05, 0.5, 0.95]))
    return low, middle, high
