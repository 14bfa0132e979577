"""Every threshold of every outcome, just below, at and above it; and what is counted of people who left."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.trials.missing import METHODS, completed, mmrm_means
from neuroflare.trials.outcomes import (
    LADDER,
    at_least_relief,
    first_week,
    fm30,
    has_lost,
    ladder,
    patient_success,
    rebounds,
    relief,
    worsened,
)
from neuroflare.trials.thresholds import (
    GLOBAL_IMPROVED,
    GLOBAL_MUCH,
    MINIMAL,
    MODERATE,
    SUBSTANTIAL,
    TWO_POINTS,
)

ONE = np.array


@pytest.mark.parametrize(
    ("threshold", "baseline", "pain", "met"),
    [
        (MINIMAL, 8.0, 7.2, 1), (MINIMAL, 8.0, 7.21, 0),
        (MODERATE, 10.0, 7.0, 1), (MODERATE, 10.0, 7.01, 0), (MODERATE, 7.0, 4.9, 1), (MODERATE, 7.0, 4.91, 0),
        (SUBSTANTIAL, 8.0, 4.0, 1), (SUBSTANTIAL, 8.0, 4.01, 0),
        (TWO_POINTS, 5.0, 3.0, 1), (TWO_POINTS, 5.0, 3.01, 0), (TWO_POINTS, 9.0, 7.0, 1),
        (GLOBAL_MUCH, 6.0, 4.2, 1), (GLOBAL_MUCH, 6.0, 4.21, 0),
        (GLOBAL_IMPROVED, 6.0, 5.4, 1), (GLOBAL_IMPROVED, 6.0, 5.41, 0),
    ],
)  # fmt: skip
def test_relief_from_a_threshold_on(threshold, baseline, pain, met):
    assert at_least_relief(ONE([baseline]), ONE([pain]), threshold).tolist() == [met]


@pytest.mark.parametrize(("pain", "met"), [(6.5, 1), (6.49, 0), (5.0, 0), (3.0, 0)])
def test_worsened_by_30_percent(pain, met):
    assert worsened(ONE([5.0]), ONE([pain])).tolist() == [met]


@pytest.mark.parametrize(
    ("pain", "fatigue", "met"), [(3.30, 3.08, 1), (3.31, 3.08, 0), (3.30, 3.09, 0), (0.0, 0.0, 1)]
)
def test_success_as_patients_define_it(pain, fatigue, met):
    assert patient_success(ONE([pain]), ONE([fatigue])).tolist() == [met]


@pytest.mark.parametrize(("pain", "lost"), [(5.6, False), (5.61, True), (8.0, True), (2.0, False)])
def test_a_response_is_lost_below_30_percent_of_the_original_baseline(pain, lost):
    assert has_lost(ONE([8.0]), ONE([pain])).tolist() == [lost]


@pytest.mark.parametrize(("pain", "back"), [(7.0, True), (6.99, False)])
def test_rebound_is_a_point_above_the_original_baseline(pain, back):
    assert rebounds(ONE([6.0]), ONE([pain])).tolist() == [back]


@pytest.mark.parametrize(
    ("pain", "function", "sleep", "fatigue", "met"),
    [(30, 10, 30, 0, 1), (30, 10, 0, 30, 1), (29.9, 10, 30, 30, 0), (30, 9.9, 30, 30, 0), (30, 10, 29.9, 29.9, 0)],
)  # fmt: skip
def test_the_composite_fm30(pain, function, sleep, fatigue, met):
    parts = {"pain": pain, "function": function, "sleep": sleep, "fatigue": fatigue}
    assert fm30({name: ONE([float(value)]) for name, value in parts.items()}).tolist() == [met]
    assert fm30({name: ONE([float(value)]) for name, value in parts.items() if name != "function"}) is None


def test_nobody_without_pain_has_relief_and_what_is_missing_stays_missing():
    assert relief(ONE([0.0]), ONE([0.0])).tolist() == [0.0]
    assert np.isnan(at_least_relief(ONE([6.0]), ONE([np.nan]), MODERATE)).all()
    assert np.isnan(worsened(ONE([6.0]), ONE([np.nan]))).all()


def test_the_ladder_falls_and_its_rungs_are_the_responders():
    baseline, pain = np.full(4, 10.0), ONE([9.0, 7.0, 5.0, 0.0])
    rungs = ladder(baseline, pain)
    assert (np.diff(rungs) <= 0.0).all()
    assert dict(zip(LADDER.tolist(), rungs.tolist(), strict=True))[30.0] == 75.0
    assert rungs[0] == 100.0


def test_first_week_is_the_first():
    when = first_week(np.array([[False, True, True], [False, False, False]]), ONE([7.0, 14.0, 21.0]))
    assert when.tolist() == [14.0, np.inf]


LEFT = np.array([[5.0, 4.0, 3.0], [6.0, np.nan, np.nan]])


@pytest.mark.parametrize(("method", "last"), [("observed", np.nan), ("locf", 6.0), ("bocf", 7.0)])
def test_what_is_counted_of_who_left(method, last):
    filled = completed(ONE([7.0, 7.0]), LEFT, method)
    assert filled[0].tolist() == [5.0, 4.0, 3.0]
    np.testing.assert_equal(filled[1, 2], last)


def test_single_values_are_not_filled_in_by_repeated_measures():
    assert set(METHODS) == {"observed", "locf", "bocf", "mmrm"}
    with pytest.raises(UsageError, match="mmrm"):
        completed(ONE([7.0, 7.0]), LEFT, "mmrm")


@given(st.integers(0, 2**31), st.integers(20, 60))
def test_repeated_measures_give_the_mean_when_nobody_left(seed, people):
    random = np.random.default_rng(seed)
    baseline = random.normal(7.0, 1.0, people)
    visits = baseline[:, None] - random.normal(1.0, 1.0, (people, 3))
    means, errors = mmrm_means(baseline, visits)
    np.testing.assert_allclose(means, visits.mean(axis=0))
    np.testing.assert_allclose(errors, visits.std(axis=0, ddof=1) / np.sqrt(people))


def test_repeated_measures_undo_leaving_that_depends_on_what_was_seen():
    random = np.random.default_rng(1)
    baseline = random.normal(7.0, 1.0, 4000)
    first = baseline - 1.0 + random.normal(0.0, 1.0, 4000)
    second = first + random.normal(0.0, 0.5, 4000)
    seen = np.where(first > np.quantile(first, 0.6), np.nan, second)  # who is no better leaves
    means, _ = mmrm_means(baseline, np.stack([first, seen], axis=1))
    assert abs(means[1] - second.mean()) < 0.06
    assert np.nanmean(seen) < second.mean() - 0.5
