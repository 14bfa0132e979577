"""Rounds are drawn nearer to the results, and the weights take that back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from scipy.special import logit
from scipy.stats import norm

from neuroflare.fit.tilt import log_ratio, smoothed, towards
from neuroflare.fit.weighing import Spread


def test_moves_are_the_posterior_mean_of_lines_with_normal_errors():
    random = np.random.default_rng(1)
    x = random.standard_normal((4000, 3))
    slopes, noise = np.array([[1.0, 0.5, 0.0], [0.0, 0.5, 1.0]]), 0.7
    y = 0.3 + x @ slopes.T + noise * random.standard_normal((4000, 2))
    aims, errors = np.array([1.5, 1.0]), np.array([0.2, 0.1])
    spread = slopes @ slopes.T + np.diag(noise**2 + errors**2)
    want = slopes.T @ np.linalg.solve(spread, aims - 0.3)
    assert towards(x, y, aims, errors) == pytest.approx(want, abs=0.06)


def test_what_no_number_explains_moves_nothing():
    random = np.random.default_rng(2)
    x, y = random.standard_normal((300, 40)), random.standard_normal((300, 1))
    assert np.linalg.norm(towards(x, y, np.array([3.0]), np.array([0.1]))) < 0.3


@given(some.lists(some.floats(-2.0, 2.0), min_size=1, max_size=4), some.integers(0, 2**16))
def test_weights_take_the_move_back(move, seed):
    """Over all rounds together the weighted readings are those of the prior: their weights have the mean 1."""
    random = np.random.default_rng(seed)
    moves = np.stack([np.zeros(len(move)), np.array(move)])
    size = 4000
    x = np.concatenate([random.standard_normal((size, len(move))) + step for step in moves])
    weights = np.exp(log_ratio(x, moves, [size, size]))
    assert weights.mean() == pytest.approx(1.0, abs=0.05)
    assert weights.max() <= 2.0 + 1e-9  # a round of the prior keeps every weight bounded
    assert (weights[:, None] * x).mean(axis=0) == pytest.approx(np.zeros(len(move)), abs=0.12)


def test_the_ratio_is_that_of_the_densities():
    x, moves = np.array([[0.5, -1.0]]), np.array([[0.0, 0.0], [1.0, -2.0]])
    every = [norm.pdf(x - step).prod() for step in moves]
    want = norm.pdf(x).prod() / (0.25 * every[0] + 0.75 * every[1])
    assert np.exp(log_ratio(x, moves, [100, 300]))[0] == pytest.approx(want)


def test_shares_of_nobody_are_those_of_the_pool():
    found = smoothed(np.array([[0.0], [30.0]]), np.array([[0.0], [3000.0]]), [Spread(0.5, 4.5)])
    assert found[0, 0] < logit(0.1)
    assert found[1, 0] == pytest.approx(logit(0.01), abs=0.05)
