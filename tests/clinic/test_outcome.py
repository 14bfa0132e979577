"""From virtual people to what studies of the published size would have reported."""

import numpy as np
import pytest

from neuroflare.clinic.outcome import REPEATS, study_results
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.simulate import Reading


def row(**given):
    return Readout.model_validate(
        {"name": "perfusion-change", "arm": "a", "at": "30 min", "unit": "%", "expect": "none", **given}
    )


def contrast(kind, **given):
    unit = "1" if kind == "ratio" else "%"
    return row(against="b", contrast=kind, **{"unit": unit, **given})


def results(reading, size=10, seed=1, name="x"):
    return study_results(reading, size, seed, name)


def test_one_result_for_each_repeat_and_draw():
    values = np.random.default_rng(1).normal(100, 10, (5, 30))
    assert results(Reading(row(), values)).shape == (5 * REPEATS,)


def test_the_same_seed_gives_the_same_studies_and_another_others():
    reading = Reading(row(), np.random.default_rng(1).normal(100, 10, (3, 30)))
    assert results(reading).tobytes() == results(reading).tobytes()
    for other in ({"seed": 2}, {"name": "y"}, {"size": 11}):
        assert not np.array_equal(results(reading), results(reading, **other))


def test_more_draws_change_nothing_of_those_before():
    values = np.random.default_rng(1).normal(100, 10, (6, 30))
    few, many = results(Reading(row(), values[:2])), results(Reading(row(), values))
    assert few.tobytes() == many[: few.size].tobytes()


def test_larger_studies_scatter_less():
    """As the root of their size; people are picked with replacement."""
    values = np.random.default_rng(1).normal(0, 10, (400, 1000))
    for size in (4, 64):
        assert results(Reading(row(), values), size=size).std() == pytest.approx(10 / np.sqrt(size), rel=0.08)


def test_a_study_may_be_larger_than_the_cohort():
    assert results(Reading(row(), np.full((2, 3), 7.0)), size=50).tolist() == [7.0] * 2 * REPEATS


@pytest.mark.parametrize(
    ("summary", "expected"),
    [("mean", 0.0), ("median", 0.0), ("sd", 10.0), ("iqr", 13.49)],
)
def test_summaries_over_people(summary, expected):
    values = np.random.default_rng(1).normal(0, 10, (50, 4000))
    found = results(Reading(row(summary=summary), values), size=400)
    assert found.mean() == pytest.approx(expected, abs=0.3)


def test_a_fraction_counts_those_above_the_level_in_percent():
    values = np.tile([10.0, 20.0, 30.0, 40.0], (40, 1))
    found = results(Reading(row(summary="fraction", level="25 %"), values), size=200)
    assert found.mean() == pytest.approx(50.0, abs=1.0)
    assert set(np.round(found * 2, 9) % 1) == {0.0}  # of 200 people, in steps of half a per cent


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("difference", -30.0), ("ratio", 0.7), ("percent", -30.0), ("percent-of", 70.0), ("percent-fall", 30.0)],
)
def test_contrasts_of_two_arms(kind, expected):
    mine, other = np.full((3, 8), 70.0), np.full((3, 8), 100.0)
    np.testing.assert_allclose(results(Reading(contrast(kind), mine, other)), expected)


@pytest.mark.parametrize(("kind", "expected"), [("percent", 50.0), ("percent-fall", -50.0)])
def test_a_change_in_percent_of_something_negative_keeps_its_direction(kind, expected):
    mine, other = np.full((1, 4), -5.0), np.full((1, 4), -10.0)
    np.testing.assert_allclose(results(Reading(contrast(kind), mine, other)), expected)


def test_contrasts_are_of_the_groups_and_not_the_mean_of_ratios():
    """The order of the two makes a difference when people differ."""
    other = np.tile([1.0, 100.0], (1, 50))
    mine = np.tile([2.0, 100.0], (1, 50))
    found = results(Reading(contrast("ratio"), mine, other), size=4000)
    np.testing.assert_allclose(found, 102.0 / 101.0, rtol=0.01)


def test_both_arms_keep_the_same_people():
    """People differ by 1000, the arms by 1: without pairing the difference would scatter."""
    other = np.random.default_rng(2).normal(0, 1000, (4, 25))
    found = results(Reading(contrast("difference"), other + 1.0, other), size=6)
    np.testing.assert_allclose(found, 1.0, atol=1e-9)


def test_a_direction_alone_is_read_as_a_difference():
    found = results(
        Reading(
            row(against="b", compare="lower", evidence="some-claim", expect=None),
            np.full((1, 3), 4.0),
            np.full((1, 3), 9.0),
        )
    )
    np.testing.assert_allclose(found, -5.0)


def test_a_standardised_difference_is_in_pooled_standard_deviations():
    random = np.random.default_rng(3)
    mine, other = random.normal(30, 10, (30, 3000)), random.normal(20, 10, (30, 3000))
    reading = Reading(row(summary="standardised-difference", against="b", unit="1"), mine, other)
    assert results(reading, size=500).mean() == pytest.approx(1.0, abs=0.02)


def test_who_could_not_be_read_is_left_out():
    values = np.array([[1.0, np.nan, 3.0, np.nan], [np.nan] * 4])
    found = results(Reading(row(), values), size=40)
    assert found.shape == (REPEATS,)
    assert ((found > 1.0) & (found < 3.0)).all()
    assert results(Reading(row(), np.full((3, 4), np.nan))).size == 0


def test_who_is_missing_in_one_arm_is_missing_in_both():
    mine, other = np.array([[1.0, 5.0, np.nan]]), np.array([[1.0, np.nan, 9.0]])
    np.testing.assert_allclose(results(Reading(contrast("ratio"), mine, other)), 1.0)


def test_noise_of_the_device_adds_to_the_scatter():
    values = np.full((500, 20), 100.0)
    quiet = results(Reading(row(), values), size=4)
    noisy = results(Reading(row(), values, noise=np.full(values.shape, 8.0)), size=4)
    assert quiet.std() == 0.0
    assert noisy.std() == pytest.approx(4.0, rel=0.05)
    assert noisy.mean() == pytest.approx(100.0, abs=0.3)


def test_noise_of_two_arms_is_drawn_twice():
    values = np.full((500, 20), 100.0)
    reading = Reading(
        contrast("difference"),
        values,
        values,
        noise=np.full(values.shape, 8.0),
        other_noise=np.full(values.shape, 6.0),
    )
    assert results(reading, size=4).std() == pytest.approx(5.0, rel=0.05)


def test_noise_of_one_arm_alone():
    values = np.full((500, 20), 100.0)
    reading = Reading(contrast("difference"), values, values, other_noise=np.full(values.shape, 6.0))
    assert results(reading, size=9).std() == pytest.approx(2.0, rel=0.05)


@pytest.mark.parametrize("summary", ["sd", "standardised-difference"])
def test_a_study_of_one_person_has_no_spread(summary):
    """Nothing can be said, and nothing is made up."""
    values = np.arange(4.0)[None, :]
    other = {"against": "b", "unit": "1"} if summary == "standardised-difference" else {}
    reading = Reading(row(summary=summary, **other), values, values + 1.0 if other else None)
    assert results(reading, size=1).size == 0


def test_a_ratio_to_nothing_is_no_result():
    mine, other = np.full((2, 4), 3.0), np.array([[0.0] * 4, [2.0] * 4])
    assert results(Reading(contrast("ratio"), mine, other)).tolist() == [1.5] * REPEATS
    reading = Reading(row(summary="standardised-difference", against="b", unit="1"), mine, other)
    assert results(reading).size == 0  # nobody differs from anybody
