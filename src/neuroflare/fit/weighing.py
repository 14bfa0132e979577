"""Weighs the readings of a pool by how well the people who live under each give published shares.

A share among few people is known only roughly: what it may be beyond them is told by how shares spread over
the whole pool (a beta distribution for each result, of largest likelihood). The likelihood of a published
share is the mean over what the share of the reading may be, over the shift that all results of one study
have in common, and over the sizes of that shift and of what the equations miss (the half-normal priors of
the other stages). Shares are compared by their odds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import betaln, log_expit, logsumexp, ndtri

from neuroflare.fit.discrepancy import BY_FACTOR, PRIOR
from neuroflare.fit.laboratories import LAB_RELATIVE
from neuroflare.fit.measured import Measured
from neuroflare.fit.pool import Pool

__all__ = ["Spread", "effective", "log_likelihood", "resampled", "shares_of", "spread_of"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]

LOGITS = np.linspace(-14.0, 14.0, 701)
"""Logits over which what a share may be is summed."""
SIZES = ndtri(0.5 + (np.arange(7) + 0.5) / 14.0)
"""Middles of seven equally likely parts of a half-normal distribution of scale 1."""
_NODES, _WEIGHTS = np.polynomial.hermite_e.hermegauss(9)
_WEIGHTS = _WEIGHTS / _WEIGHTS.sum()


@dataclass(frozen=True)
class Spread:
    """How a share spreads over the readings of a pool: a beta distribution.

    Parameters
    ----------
    many, few
        Its two parameters; few readings have high shares when the second is the larger.
    """

    many: float
    few: float


def spread_of(counted: Floats, asked: Floats) -> Spread:
    """Fit a beta distribution to the shares behind counts, by their likelihood (beta-binomial).

    Parameters
    ----------
    counted, asked
        One per reading; readings in which nobody was asked say nothing.

    Examples
    --------
    >>> random = np.random.default_rng(1)
    >>> people = np.full(4000, 50.0)
    >>> found = spread_of(random.binomial(50, random.beta(0.5, 4.0, 4000)).astype(float), people)
    >>> round(found.many, 1), round(found.few)
    (0.5, 4)
    """
    known = asked > 0
    pairs, times = np.unique(np.stack([counted[known], asked[known]]), axis=1, return_counts=True)
    met, total = pairs

    def unlikely(logs: Floats) -> float:
        a, b = np.exp(np.clip(logs, -7.0, 7.0))
        return -float((times * (betaln(met + a, total - met + b) - betaln(a, b))).sum())

    found = minimize(unlikely, np.log([0.5, 2.0]), method="Nelder-Mead")
    a, b = np.exp(np.clip(found.x, -7.0, 7.0))
    return Spread(float(a), float(b))


def log_likelihood(
    pool: Pool,
    rows: Sequence[Measured],
    errors: Floats,
    spreads: Sequence[Spread],
    targets: Floats | None = None,
) -> Floats:
    """Log likelihood of the published shares under each reading of a pool.

    Parameters
    ----------
    pool
        Readings, and people who live under them.
    rows
        The published shares.
    errors
        Standard error of each, of its log odds.
    spreads
        How each share spreads over readings drawn from the prior.
    targets
        Log odds in place of the published ones, for studies made up to test the fit.

    Returns
    -------
    numpy.ndarray
        One per reading, up to a constant that all share.
    """
    aims = np.array([row.target for row in rows]) if targets is None else targets
    shifts = (
        LAB_RELATIVE * SIZES[:, None, None] * _NODES[None, :, None]
    )  # laboratory size, node, size of miss
    total = np.zeros((pool.size, SIZES.size, SIZES.size))
    for study in dict.fromkeys(row.study for row in rows):
        together = np.zeros((pool.size, SIZES.size, _NODES.size, SIZES.size))
        for k, row in enumerate(rows):
            if row.study == study:
                sizes = np.hypot(errors[k], PRIOR[BY_FACTOR] * SIZES)
                shifted, wide = np.broadcast_arrays(aims[k] - shifts, sizes)
                one = _of_counts(
                    pool.counted[:, k], pool.asked[:, k], spreads[k], shifted.ravel(), wide.ravel()
                )
                together += one.reshape(together.shape)
        total += logsumexp(together + np.log(_WEIGHTS)[:, None], axis=2)
    return np.asarray(logsumexp(total, axis=(1, 2)) - np.log(SIZES.size**2))


def _of_counts(counted: Floats, asked: Floats, spread: Spread, aims: Floats, errors: Floats) -> Floats:
    """Log likelihood of each of some log odds, whatever the share of each reading may be given its count."""
    pairs, places = np.unique(np.stack([counted, asked]), axis=1, return_inverse=True)
    a, b = pairs[0] + spread.many, pairs[1] - pairs[0] + spread.few
    # Density of the log odds of a beta distribution.
    density = np.exp(a[:, None] * log_expit(LOGITS) + b[:, None] * log_expit(-LOGITS) - betaln(a, b)[:, None])
    near = np.exp(-0.5 * ((aims[:, None] - LOGITS) / errors[:, None]) ** 2) / errors[:, None]
    found = density @ near.T * (LOGITS[1] - LOGITS[0]) / np.sqrt(2.0 * np.pi)
    return np.asarray(np.log(np.maximum(found, np.finfo(float).tiny))[places.ravel()])


def effective(log_weights: Floats) -> float:
    """Effective number of readings: the squared sum of the weights over the sum of their squares.

    Examples
    --------
    >>> round(effective(np.log([1.0, 1.0, 1e-9])), 3)
    2.0
    """
    return float(np.exp(2.0 * logsumexp(log_weights) - logsumexp(2.0 * log_weights)))


def resampled(log_weights: Floats, size: int, random: np.random.Generator) -> Wholes:
    """Draw places by their weights: systematic resampling, then in random order.

    Parameters
    ----------
    log_weights
        One per reading, up to a constant.
    size
        How many to draw; a reading that weighs much is drawn more than once.
    random
        Where chance comes from.

    Examples
    --------
    >>> sorted(resampled(np.log([0.5, 0.25, 0.25]), 4, np.random.default_rng(1)).tolist())
    [0, 0, 1, 2]
    """
    weights = np.exp(log_weights - logsumexp(log_weights))
    points = (np.arange(size) + random.random()) / size
    places = np.searchsorted(np.cumsum(weights), points, side="right")
    return random.permutation(np.minimum(places, weights.size - 1))


def shares_of(pool: Pool, spreads: Sequence[Spread], random: np.random.Generator) -> Floats:
    """Draw what the share of each reading may be, given the people asked under it.

    Returns
    -------
    numpy.ndarray
        Log odds: ``reading, result``.
    """
    many = np.array([spread.many for spread in spreads])
    few = np.array([spread.few for spread in spreads])
    a, b = pool.counted + many, pool.asked - pool.counted + few
    # The log odds of a beta variable are the difference of the logarithms of two gamma variables; each is
    # drawn from a shape larger by one, since those of a small shape underflow.
    parts = [
        np.log(random.standard_gamma(shape + 1.0)) + np.log1p(-random.random(shape.shape)) / shape
        for shape in (a, b)
    ]
    return np.asarray(parts[0] - parts[1])
