"""A fast stand-in for the simulation of fitted results: a quadratic surface, with how far it may be off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError

__all__ = ["Emulator", "emulate"]

Floats = npt.NDArray[np.float64]

PENALTIES = np.logspace(-5, 1, 25)
"""Ridge penalties per draw, among which the one with the smallest leave-one-out error is taken."""


@dataclass(frozen=True)
class Emulator:
    """Quadratic surfaces over standardised numbers.

    Parameters
    ----------
    centre, scale
        By which each number is standardised: ``number``.
    weights
        ``feature, result``.
    residual
        Covariance between results of what the surfaces miss, from leaving each draw out: their own error, and
        what all other uncertain numbers of the model do.
    explained
        Share of each result's variance over the draws that its surface explains, left-out draws.
    """

    centre: Floats
    scale: Floats
    weights: Floats
    residual: Floats
    explained: Floats

    def __call__(self, numbers: Floats) -> Floats:
        """Predict results: ``draw, number`` to ``draw, result``."""
        return np.asarray(_features((numbers - self.centre) / self.scale) @ self.weights)


def emulate(numbers: Floats, results: Floats) -> Emulator:
    """Fit a quadratic surface to each result by ridge regression.

    Parameters
    ----------
    numbers
        ``draw, number``: the uncertain numbers, as standard-normal deviates.
    results
        ``draw, result``: what the model gave.

    Raises
    ------
    UsageError
        When there are fewer than 10 draws for each number, or a result that is not finite.

    Examples
    --------
    >>> x = np.random.default_rng(1).standard_normal((200, 2))
    >>> surface = emulate(x, (1 + x[:, :1] - x[:, 1:] ** 2))
    >>> surface(np.array([[1.0, 2.0]])).round(2)
    array([[-2.]])
    """
    if not np.isfinite(results).all():
        raise UsageError("a surface was asked for results that are not finite; leave those draws out")
    if len(numbers) < 10 * numbers.shape[1]:
        raise UsageError(
            f"a surface over {numbers.shape[1]} numbers was asked from {len(numbers)} draws; it needs at "
            f"least {10 * numbers.shape[1]}"
        )
    centre, scale = numbers.mean(axis=0), numbers.std(axis=0)
    features = _features((numbers - centre) / scale)[:, 1:]
    offset, spread, middle = features.mean(axis=0), features.std(axis=0), results.mean(axis=0)
    left, singular, right = np.linalg.svd((features - offset) / spread, full_matrices=False)
    fits = [_ridge(left, singular, result) for result in (results - middle).T]
    residuals = np.stack([missed for _, missed in fits], axis=1)
    weights = (right.T @ np.stack([turned for turned, _ in fits], axis=1)) / spread[:, None]
    variance = np.maximum(results.var(axis=0), 1e-300)
    return Emulator(
        centre,
        scale,
        np.concatenate([(middle - offset @ weights)[None, :], weights]),
        np.atleast_2d(np.cov(residuals, rowvar=False)),
        1.0 - residuals.var(axis=0) / variance,
    )


def _ridge(left: Floats, singular: Floats, result: Floats) -> tuple[Floats, Floats]:
    """Weights along the singular directions, and what each draw misses when it is left out."""
    turned = left.T @ result
    tried = []
    for penalty in PENALTIES * len(result):
        shrink = singular**2 / (singular**2 + penalty)
        leverage = left**2 @ shrink + 1.0 / len(result)
        missed = (result - left @ (shrink * turned)) / np.maximum(1.0 - leverage, 1e-3)
        tried.append((float(np.mean(missed**2)), turned * singular / (singular**2 + penalty), missed))
    _, weights, missed = min(tried, key=lambda one: one[0])
    return weights, missed


def _features(x: Floats) -> Floats:
    """Constant, linear, square and product terms."""
    first, second = np.triu_indices(x.shape[1])
    return np.concatenate([np.ones((len(x), 1)), x, x[:, first] * x[:, second]], axis=1)
