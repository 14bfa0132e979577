"""Stacking weights of cases that can be solved by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.insight.stacking import stacked


def test_a_mixture_solved_by_hand():
    # Log score of a mixture w: 2 log(w p + (1 - w) q) + log(w q + (1 - w) p); its best w for p = 0.8, q = 0.2.
    scores = np.log([[0.8, 0.2], [0.8, 0.2], [0.2, 0.8]])
    grid = np.linspace(0, 1, 100_001)
    best = grid[np.argmax(2 * np.log(0.2 + 0.6 * grid) + np.log(0.8 - 0.6 * grid))]
    assert stacked(scores)[0] == pytest.approx(best, abs=0.005)


def test_shares_of_studies_count_like_repeats():
    scores = np.log([[0.8, 0.2], [0.2, 0.8]])
    repeated = stacked(np.log([[0.8, 0.2], [0.8, 0.2], [0.2, 0.8]]))
    assert stacked(scores, np.array([2.0, 1.0])) == pytest.approx(repeated, abs=0.01)


def test_what_is_alike_shares_its_weight():
    assert stacked(np.zeros((5, 4))).tolist() == [0.25] * 4


@given(st.integers(0, 1000))
def test_no_single_rival_beats_the_mixture(seed):
    scores = np.random.default_rng(seed).normal(size=(12, 3))
    weights = stacked(scores)
    assert weights.sum() == pytest.approx(1.0)
    assert np.log(np.exp(scores) @ weights).mean() >= scores.mean(axis=0).max() - 1e-3
