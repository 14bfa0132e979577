"""Whether the fit finds numbers that are known: simulation-based calibration.

Studies are made up from draws of the prior: their results are what the model gives for those draws, moved
by an error of measurement, by a laboratory and by what equations may miss, as the likelihood has it. If the
fit is right, the place of the true number among the draws of its posterior is anywhere with the same chance
(Talts and others 2018, arXiv 1804.06788).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.stats import kstest

from neuroflare.errors import UsageError
from neuroflare.fit.calibrate import Effort, posterior_of
from neuroflare.fit.discrepancy import BY_FACTOR, PRIOR
from neuroflare.fit.emulator import emulate
from neuroflare.fit.laboratories import LAB_RELATIVE
from neuroflare.fit.likelihood import Likelihood
from neuroflare.fit.measured import Measured
from neuroflare.fit.pool import Pool
from neuroflare.fit.weighing import log_likelihood, shares_of, spread_of
from neuroflare.people import stream

__all__ = ["Recovery", "recover", "recover_weights"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Recovery:
    """Places of true numbers among the draws of their posteriors.

    Parameters
    ----------
    ranks
        ``study, number``: share of posterior draws below the true number; last the spreads of the likelihood.
    spread
        ``study, number``: sd of the posterior over that of the prior.
    """

    ranks: Floats
    spread: Floats

    @property
    def p_values(self) -> Floats:
        """Of each number: how often places would be as uneven by chance (Kolmogorov and Smirnov)."""
        return np.array([kstest(column, "uniform").pvalue for column in self.ranks.T])

    @property
    def covered(self) -> float:
        """Share of true numbers inside the 90 % interval of their posterior."""
        return float(np.mean((self.ranks > 0.05) & (self.ranks < 0.95)))


def recover(
    numbers: Floats,
    results: Floats,
    rows: Sequence[Measured],
    errors: Floats,
    effort: Effort,
    studies: int,
    seed: int = 1,
) -> Recovery:
    """Make up studies and fit them.

    Parameters
    ----------
    numbers
        ``draw, number``: deviates drawn from the prior. The surface learns from all but the last `studies`;
        those are the truths.
    results
        ``draw, result``: what the model gave for them, on the scale of comparison.
    rows
        The results, for their studies and classes.
    errors
        Standard error of each.
    effort
        Steps of the sampler and draws to keep.
    studies
        How many to make up.
    seed
        Of all random numbers.

    Raises
    ------
    UsageError
        When there are not enough draws.
    """
    if len(numbers) <= studies:
        raise UsageError(
            f"{studies} studies were asked for; there are {len(numbers)} draws to make them from"
        )
    known = len(numbers) - studies
    emulator = emulate(numbers[:known], results[:known])
    likelihood = Likelihood(rows, errors, emulator.residual)
    ranks, widths = [], []
    for k in range(studies):
        random = stream(seed, "made up", f"study {k}")
        spreads = np.abs(random.standard_normal(likelihood.spread_scales.size))
        sizes = spreads * likelihood.spread_scales
        shift = random.multivariate_normal(
            np.zeros(len(rows)), np.diag(errors**2) + likelihood.shared(sizes[None, :])[0]
        )
        truth = np.concatenate([numbers[known + k], spreads])
        sampled = posterior_of(
            emulator, likelihood, effort, seed, f"made up {k}", targets=results[known + k] + shift
        )
        draws = sampled.draws.copy()
        draws[:, numbers.shape[1] :] = np.abs(draws[:, numbers.shape[1] :])
        ranks.append((draws < truth).mean(axis=0))
        widths.append(draws.std(axis=0))
    return Recovery(np.array(ranks), np.array(widths))


def recover_weights(
    pool: Pool,
    rows: Sequence[Measured],
    errors: Floats,
    names: Sequence[str],
    studies: int,
    seed: int = 1,
    off: float = 0.0,
) -> Recovery:
    """Make up shares from single readings of a pool, and weigh the others by them.

    Parameters
    ----------
    pool
        Readings drawn from the prior; the last `studies` are the truths.
    rows
        The results, for their studies.
    errors
        Standard error of the log odds of each.
    names
        Numbers whose places are looked at.
    studies
        How many to make up.
    seed
        Of all random numbers.
    off
        Added to made-up log odds, to see that the check can fail.

    Raises
    ------
    UsageError
        When there are not enough readings.
    """
    if pool.size <= studies:
        raise UsageError(
            f"{studies} studies were asked for; there are {pool.size} readings to make them from"
        )
    known = pool.size - studies
    others = pool.of(np.arange(known))
    spreads = [spread_of(others.counted[:, k], others.asked[:, k]) for k in range(len(rows))]
    true = shares_of(pool, spreads, stream(seed, "made up", "true shares"))
    groups = {study: [row.study == study for row in rows] for study in {row.study for row in rows}}
    ranks, widths = [], []
    for k in range(studies):
        random = stream(seed, "made up", f"shares {k}")
        lab, own = np.abs(random.standard_normal(2)) * (LAB_RELATIVE, PRIOR[BY_FACTOR])
        aims = true[known + k] + off + np.hypot(errors, own) * random.standard_normal(len(rows))
        for study in sorted(groups):
            aims = aims + lab * random.standard_normal() * np.array(groups[study])
        weights = np.exp(log_likelihood(others, rows, errors, spreads, aims))
        weights /= weights.sum()
        readings = np.stack([pool.deviates[name] for name in names], axis=1)
        ranks.append(((readings[:known] < readings[known + k]) * weights[:, None]).sum(axis=0))
        middle = (readings[:known] * weights[:, None]).sum(axis=0)
        widths.append(np.sqrt(((readings[:known] - middle) ** 2 * weights[:, None]).sum(axis=0)))
    return Recovery(np.array(ranks), np.array(widths))
