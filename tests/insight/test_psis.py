"""Smoothed importance weights, against cases with a known answer and against numbers of another program."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.insight.psis import LIMIT, pareto_shape, smoothed


def quantiles(shape, count):
    """Importance ratios of a Pareto tail with a known shape, without chance."""
    places = (np.arange(count) + 0.5) / count
    return -shape * np.log1p(-places)


@pytest.mark.parametrize("shape", [0.2, 0.5, 0.9])
def test_the_shape_of_a_known_tail_is_found(shape):
    assert smoothed(quantiles(shape, 20_000)).shape == pytest.approx(shape, abs=0.03)


@pytest.mark.parametrize("shape", [0.1, 0.6, 1.2])
def test_a_generalised_pareto_distribution_is_fitted(shape):
    places = (np.arange(2000) + 0.5) / 2000
    found, scale = pareto_shape(3.0 * np.expm1(-shape * np.log1p(-places)) / shape)
    assert found == pytest.approx(shape, abs=0.03)
    assert scale == pytest.approx(3.0, rel=0.05)


@pytest.mark.parametrize(("spread", "shape"), [(0.3, 0.0433), (1.0, 0.3201), (2.0, 0.5549), (5.0, 1.5510)])
def test_shapes_are_those_of_another_program(spread, shape):
    """Shapes by arviz-stats 0.8.0 of the same 4000 draws; log ratios are normal."""
    assert smoothed(spread * draws(spread)).shape == pytest.approx(shape, abs=0.02)


def draws(spread):
    random = np.random.default_rng(int(10 * spread))
    return random.standard_normal(4000)


def test_the_mean_of_a_shifted_normal_is_right():
    random = np.random.default_rng(4)
    x = random.standard_normal(4000)
    found = smoothed(0.5 * x - 0.125)  # from N(0, 1) to N(0.5, 1)
    assert found.weights @ x == pytest.approx(0.5, abs=0.05)
    assert found.trusted
    assert found.effective == pytest.approx(4000 / np.exp(0.25), rel=0.1)


def test_a_tail_without_end_is_not_trusted():
    found = smoothed(quantiles(2.0, 1000))
    assert found.shape > LIMIT
    assert not found.trusted


@given(st.lists(st.floats(-30, 30), min_size=2, max_size=200))
def test_weights_add_up_and_keep_their_order(logs):
    found = smoothed(np.array(logs))
    assert found.weights.sum() == pytest.approx(1.0)
    assert 1.0 <= found.effective * (1 + 1e-9) <= len(logs) * (1 + 1e-6)
    order = np.argsort(logs, kind="stable")
    assert (np.diff(found.weights[order]) >= -1e-12).all()
