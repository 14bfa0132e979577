"""Where the next round of a pool is drawn from: nearer to readings that give the published shares.

Readings drawn from the prior seldom give several published shares at once. So each round looks at what was
found, and moves the numbers by what a straight line through the log odds suggests. The weights take the
move back: a reading counts by its density under the prior over that under all rounds together
(Veach and Guibas 1995, 10.1145/218380.218498; Owen and Zhou 2000, 10.1080/01621459.2000.10473909).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.special import digamma, logsumexp

from neuroflare.fit.weighing import Spread

__all__ = ["log_ratio", "smoothed", "towards"]

Floats = npt.NDArray[np.float64]

DIGITS = 2
"""Decimals to which a move is rounded, so that the last digits of linear algebra change no round."""
PENALTIES = np.logspace(1.5, 4.5, 13)
"""Ridge penalties among which the one with the smallest leave-one-out error is taken."""


def smoothed(counted: Floats, asked: Floats, spreads: Sequence[Spread]) -> Floats:
    """Expected log odds of each share, given the people who were asked.

    Parameters
    ----------
    counted, asked
        ``reading, result``.
    spreads
        How each share spreads over readings.

    Returns
    -------
    numpy.ndarray
        ``reading, result``.
    """
    many = np.array([spread.many for spread in spreads])
    few = np.array([spread.few for spread in spreads])
    return np.asarray(digamma(counted + many) - digamma(asked - counted + few))


def towards(numbers: Floats, results: Floats, targets: Floats, errors: Floats) -> Floats:
    """Say by how much each number should be moved, from straight lines through the results.

    The numbers are taken to be standard normal before; what is given is their mean after the results, when
    these are lines in them with normal errors.

    Parameters
    ----------
    numbers
        ``reading, number``: deviates.
    results
        ``reading, result``.
    targets, errors
        Wanted results, and their standard errors.

    Returns
    -------
    numpy.ndarray
        One per number.

    Examples
    --------
    >>> x = np.random.default_rng(1).standard_normal((500, 4))
    >>> towards(x, 2.0 * x[:, [0]], np.array([2.0]), np.array([0.01])).round() + 0.0
    array([1., 0., 0., 0.])
    """
    middle, centre = results.mean(axis=0), numbers.mean(axis=0)
    x, y = numbers - centre, results - middle
    product = x @ x.T
    lines, off = [], []
    for k in range(y.shape[1]):
        best: tuple[float, Floats, Floats] | None = None
        for penalty in PENALTIES:
            inverse = np.linalg.inv(product + penalty * np.eye(len(x)))
            hat = product @ inverse
            left_out = (y[:, k] - hat @ y[:, k]) / (1.0 - np.diag(hat))
            if best is None or left_out.var() < best[0]:
                best = float(left_out.var()), x.T @ (inverse @ y[:, k]), left_out
        assert best is not None
        lines.append(best[1])
        off.append(best[2])
    slopes, rest = np.stack(lines), np.atleast_2d(np.cov(np.stack(off)))
    at_zero = middle - slopes @ centre
    spread = slopes @ slopes.T + rest + np.diag(errors**2)
    move = slopes.T @ np.linalg.solve(spread, targets - at_zero)
    return np.asarray(move.round(DIGITS))  # any linear algebra gives the same rounds


def log_ratio(numbers: Floats, moves: Floats, sizes: Sequence[int]) -> Floats:
    """Log density of readings under the prior over that under all rounds together.

    Parameters
    ----------
    numbers
        ``reading, number``: deviates.
    moves
        ``round, number``: by how much each round was moved.
    sizes
        Readings of each round.

    Examples
    --------
    >>> log_ratio(np.array([[0.3], [1.0]]), np.zeros((2, 1)), [5, 5]).round(12) + 0.0
    array([0., 0.])
    """
    own = numbers @ moves.T - 0.5 * (moves**2).sum(axis=1)
    return -np.asarray(logsumexp(own + np.log(np.array(sizes) / sum(sizes)), axis=1))
