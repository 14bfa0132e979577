"""Readings are weighed by how many people fall ill under them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from scipy.integrate import quad
from scipy.special import betaln, expit, logit

from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.study import load_study
from neuroflare.data_files import data_path
from neuroflare.evidence import load_ledger
from neuroflare.fit.calibrate import deviates_of, error_of
from neuroflare.fit.measured import Measured, measured
from neuroflare.fit.pool import Pool, simulated_pool
from neuroflare.fit.recovery import recover_weights
from neuroflare.fit.stages import load_stages
from neuroflare.fit.weighing import (
    LOGITS,
    Spread,
    _of_counts,
    effective,
    log_likelihood,
    resampled,
    shares_of,
    spread_of,
)
from neuroflare.model import load_model
from neuroflare.people.facts_file import load_facts


def share(study, place, value, error):
    row = Readout(
        name="diagnosis", criteria="acr-2011", arm="a", at="0 min", unit="%", evidence="fm-offcriteria"
    )
    return Measured(study, place, row, "x", value, error, 1000, True, True)


@pytest.fixture
def shares():
    """Two results of one study, one of another."""
    return [share("one", 0, 5.0, 0.5), share("one", 1, 2.0, 0.3), share("two", 0, 4.0, 0.5)]


def pool_of(random, size, people):
    """Two numbers: the first makes people ill, by the second a little; the last result asks few."""
    numbers = random.standard_normal((size, 2))
    line = -3.5 + 1.6 * numbers[:, 0] + 0.4 * numbers[:, 1]
    odds = np.stack([line + 0.5, line - 0.5, line], axis=1)
    asked = np.broadcast_to([people, people, people // 4], odds.shape)
    counted = random.binomial(asked, expit(odds))
    return Pool({"a": numbers[:, 0], "b": numbers[:, 1]}, counted.astype(float), asked.astype(float)), odds


@given(some.integers(0, 40), some.integers(0, 40), some.floats(0.1, 1.0))
def test_the_likelihood_of_a_count_is_the_integral_over_what_its_share_may_be(few, more, error):
    spread, aim = Spread(0.4, 3.0), float(logit(0.05))
    a, b = few + spread.many, more + spread.few

    def inside(x):
        beta = a * np.log(expit(x)) + b * np.log(expit(-x)) - betaln(a, b)
        return np.exp(beta - 0.5 * ((aim - x) / error) ** 2) / (error * np.sqrt(2 * np.pi))

    want = quad(inside, -14.0, 14.0, points=[aim, float(logit(a / (a + b)))], limit=200)[0]
    found = _of_counts(
        np.array([float(few)]), np.array([float(few + more)]), spread, np.array([aim]), np.array([error])
    )
    assert np.exp(found[0, 0]) == pytest.approx(want, rel=1e-3)
    assert LOGITS[1] - LOGITS[0] < 0.1  # finer than the smallest error that is met


def test_who_was_not_asked_says_nothing(shares):
    pool, _ = pool_of(np.random.default_rng(1), 50, 40)
    nobody = Pool(pool.deviates, 0.0 * pool.counted, 0.0 * pool.asked)
    found = log_likelihood(nobody, shares, np.array([0.1, 0.1, 0.1]), [Spread(0.5, 4.0)] * 3)
    np.testing.assert_allclose(found, found[0])


def test_likely_readings_are_those_that_give_the_shares(shares):
    pool, odds = pool_of(np.random.default_rng(2), 3000, 400)
    spreads = [spread_of(pool.counted[:, k], pool.asked[:, k]) for k in range(3)]
    weights = log_likelihood(pool, shares, np.array([0.1, 0.15, 0.13]), spreads)
    kept = resampled(weights, 1000, np.random.default_rng(3))
    middle = 100 * np.median(expit(odds[kept]), axis=0)
    assert middle == pytest.approx([5.0, 2.0, 3.2], rel=0.25)
    assert pool.deviates["a"][kept].std() < 0.4 < 0.9 < pool.deviates["b"][kept].std()
    assert 100 < effective(weights) < 3000


def test_shares_are_drawn_as_their_beta_distribution_says():
    pool = Pool({}, np.full((20_000, 1), 1.0), np.full((20_000, 1), 40.0))
    drawn = expit(shares_of(pool, [Spread(0.5, 4.0)], np.random.default_rng(4)))
    a, b = 1.5, 43.0
    assert drawn.mean() == pytest.approx(a / (a + b), rel=0.03)
    assert drawn.var() == pytest.approx(a * b / (a + b) ** 2 / (a + b + 1), rel=0.06)


@given(some.lists(some.floats(-5, 5), min_size=1, max_size=30), some.integers(1, 200))
def test_as_often_drawn_as_its_weight_to_within_one(logs, size):
    logs = np.array(logs)
    times = np.bincount(resampled(logs, size, np.random.default_rng(5)), minlength=logs.size)
    weights = np.exp(logs) / np.exp(logs).sum()
    assert times.sum() == size
    assert (np.abs(times - size * weights) < 1.0 + 1e-9).all()


def test_true_numbers_are_found_among_weighed_readings(shares):
    pool, _ = pool_of(np.random.default_rng(6), 2000, 60)
    found = recover_weights(pool, shares, np.array([0.1, 0.15, 0.13]), ("a", "b"), studies=60)
    assert found.p_values.min() > 0.05 / 2
    assert 0.82 <= found.covered <= 0.97
    assert found.spread[:, 0].mean() < 0.7  # and something was learnt


@pytest.mark.long
def test_a_hundred_made_up_towns_are_recovered():
    """With people who do live: their readings, and how many of them fall ill."""
    model, facts = load_model("body"), load_facts()
    stage = next(stage for stage in load_stages() if stage.pool)
    rows = measured(stage.load(), load_ledger())
    names = [*model.uncertain, *facts.uncertain]
    deviates = deviates_of(names, {}, {}, 400, 9, "recovery")
    pool = Pool(deviates, *simulated_pool(model, stage.load(), rows, deviates, 10, 0, seed=9))
    errors = np.array([error_of(row, np.array([np.nan])) for row in rows])
    looked = ("adrenergic_expression_noradrenaline", "immune_ngf_scale", "spinal_chloride_fade")
    found = recover_weights(pool, rows, errors, looked, studies=100)
    assert found.p_values.min() > 0.01 / len(looked)
    assert 0.84 <= found.covered <= 0.96


def test_errors_that_are_told_too_small_are_seen(shares):
    """The check can fail: the shares that are made up lie far beside those of the true numbers."""
    pool, _ = pool_of(np.random.default_rng(6), 2000, 60)
    found = recover_weights(pool, shares, np.full(3, 0.05), ("a",), studies=40, off=2.5)
    assert found.covered < 0.75


def test_a_pool_goes_on_where_it_was_stopped(tmp_path):
    model, kept = load_model("body"), {}
    study = load_study(data_path("studies/moseley2014/study.yaml"))
    rows = measured([study], load_ledger())
    deviates = {"brain_rating_half": np.array([-1.0, 1.0])}

    def keep(name, key, compute):
        if (name, key) not in kept:
            kept[name, key] = compute()
        return kept[name, key]

    counted, asked = simulated_pool(model, [study], rows, deviates, 3, 0, workers=1, keep=keep)
    assert asked.tolist() == [[3.0], [3.0]]
    assert ((counted >= 0) & (counted <= 3)).all()
    assert len(kept) == 1
    again, _ = simulated_pool(model, [study], rows, deviates, 3, 0, workers=1, keep=keep)
    assert (again == counted).all()
    assert len(kept) == 1
    simulated_pool(model, [study], rows, deviates, 3, 1, workers=1, keep=keep)
    assert len(kept) == 2  # another look asks other people
