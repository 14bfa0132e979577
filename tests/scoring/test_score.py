"""The rule of the verdicts, at every boundary, and the interval score by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.clinic.published import Published
from neuroflare.scoring import interval_score, score_row
from neuroflare.scoring.score import predict

# 1001 evenly spread predictions from 0 to 100: 90 % interval 5 to 95, 99 % interval 0.5 to 99.5
EVEN = np.linspace(0, 100, 1001)


def verdict(published, samples=EVEN, role="validation", **more):
    return score_row(samples, published, role=role, **more).verdict


def test_quantiles_of_an_even_spread():
    predicted = predict(EVEN)
    assert (predicted.lo, predicted.hi) == pytest.approx((5, 95))
    assert (predicted.lo99, predicted.hi99) == pytest.approx((0.5, 99.5))
    assert predicted.mean == pytest.approx(50)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (50, "agrees"),
        (5.001, "agrees"),
        (94.999, "agrees"),
        (4.999, "near"),
        (95.001, "near"),
        (0.501, "near"),
        (99.499, "near"),
        (0.499, "misses"),
        (99.501, "misses"),
        (-1e6, "misses"),
    ],
)
def test_level(value, expected):
    assert verdict(Published(value, 3, "sem", 10)) == expected


def test_edges_belong_to_the_interval():
    edge = predict(EVEN)
    assert verdict(Published(edge.hi)) == "agrees"
    assert verdict(Published(edge.hi99)) == "near"


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (Published(90, 100, "range", None, "between"), "agrees"),
        (Published(96, 100, "range", None, "between"), "near"),
        (Published(100, 100, "range", None, "between"), "misses"),
        (Published(-50, 52, "range", None, "between"), "near"),
        (Published(94, relation="at-least"), "agrees"),
        (Published(97, relation="at-least"), "near"),
        (Published(120, relation="at-least"), "misses"),
        (Published(-20, relation="at-least"), "agrees"),
        (Published(6, relation="at-most"), "agrees"),
        (Published(3, relation="at-most"), "near"),
        (Published(-3, relation="at-most"), "misses"),
    ],
)
def test_ranges_and_bounds(published, expected):
    assert verdict(published) == expected


@pytest.mark.parametrize(
    ("relation", "shift", "expected"),
    [
        ("no-effect", -50, "agrees"),
        ("no-effect", -4.9, "near"),
        ("no-effect", -95.1, "near"),
        ("no-effect", 10, "misses"),
        ("higher", 0, "agrees"),
        ("higher", -50, "uninformative"),
        ("higher", -95.1, "near"),
        ("higher", -99.6, "misses"),
        ("lower", -100, "agrees"),
        ("lower", -50, "uninformative"),
        ("lower", -4.9, "near"),
        ("lower", 0, "misses"),
    ],
)
def test_direction(relation, shift, expected):
    assert verdict(Published(None, n=6, relation=relation), EVEN + shift, kind="direction") == expected


def test_ratio_has_no_difference_at_one():
    ratio = 1.0 + EVEN / 1000
    published = Published(None, relation="higher")
    assert verdict(published, ratio, kind="direction", no_difference=1.0) == "agrees"
    assert verdict(published, 2 - ratio, kind="direction", no_difference=1.0) == "misses"


@pytest.mark.parametrize(
    ("published", "more", "expected"),
    [
        (Published(50), {"reference_spread": 91}, "agrees"),
        (Published(50), {"reference_spread": 89}, "uninformative"),
        (Published(50), {"kind": "contrast", "no_difference": 20}, "uninformative"),
        (Published(50), {"kind": "contrast", "no_difference": 0}, "agrees"),
        (
            Published(None, relation="no-effect"),
            {"kind": "direction", "no_difference": 50, "reference_spread": 89},
            "uninformative",
        ),
        # a wide interval never hides a miss
        (Published(500), {"reference_spread": 1}, "misses"),
        (Published(97), {"reference_spread": 1}, "near"),
    ],
)
def test_uninformative(published, more, expected):
    score = score_row(EVEN, published, role="validation", **more)
    assert score.verdict == expected
    assert (score.reason is not None) == (expected == "uninformative")


def test_few_or_lost_predictions_are_uninformative():
    assert verdict(Published(50), EVEN[:19]) == "uninformative"
    assert verdict(Published(1), EVEN[:20]) == "agrees"
    lost = EVEN.copy()
    lost[::5] = np.nan
    score = score_row(lost, Published(50), role="validation")
    assert score.verdict == "uninformative"
    assert "20% of the simulated studies" in score.reason
    assert verdict(Published(500), lost) == "misses"


def test_rows_that_are_no_judgement():
    assert verdict(Published(50), role="conflict") == "conflict"
    missing = score_row(None, Published(50), role="validation", absent="needs the module 'brain'")
    assert (missing.verdict, missing.reason) == ("not-modelled", "needs the module 'brain'")
    assert verdict(None) == "no-number"
    assert verdict(Published(50), np.full(50, np.nan)) == "misses"


def test_interval_score_by_hand():
    # width 3, missed by 1, penalty 2 / 0.1
    assert interval_score(2, 5, 6) == pytest.approx(3 + 20 * 1)
    assert interval_score(2, 5, 1.5) == pytest.approx(3 + 20 * 0.5)
    assert interval_score(2, 5, 5) == pytest.approx(3)


def test_numbers_of_a_row():
    score = score_row(
        EVEN, Published(105, 3, "sem", 10), role="validation", guess=(100, 10), prior_samples=2 * EVEN
    )
    assert score.z == pytest.approx(55 / EVEN.std())
    assert score.interval_score == pytest.approx(90 + 20 * 10)
    assert score.prior_score == pytest.approx(180)
    assert score.guess_score == pytest.approx(2 * 16.4485, rel=1e-4)
    assert score.scale == 105
    bound = score_row(EVEN, Published(94, relation="at-least"), role="validation")
    assert bound.z is None
    assert bound.interval_score is None


def test_constant_prediction_has_no_z():
    score = score_row(np.full(30, 2.0), Published(2.0), role="design")
    assert (score.verdict, score.z, score.interval_score) == ("agrees", None, 0)


@pytest.mark.parametrize(
    ("error", "kind", "n", "expected"),
    [
        (10, "sem", None, 10),
        (10, "sd", 25, 2),
        (19.6, "ci95", None, 10),
        (10, "sd", None, None),
        (10, "iqr", 9, None),
        (0.1, "binomial", 20, 0.1),
        (None, "none", 9, None),
    ],
)
def test_standard_error(error, kind, n, expected):
    assert Published(1, error, kind, n).standard_error == (
        None if expected is None else pytest.approx(expected)
    )


@pytest.mark.parametrize(
    "bad",
    [
        lambda: Published(5, relation="higher"),
        lambda: Published(None),
        lambda: Published(5, relation="between"),
        lambda: score_row(EVEN, Published(5), role="design", kind="direction"),
        lambda: score_row(EVEN, Published(None, relation="lower"), role="design", kind="level"),
    ],
)
def test_contradictions_are_refused(bad):
    with pytest.raises(ValueError, match="relation|kind|width"):
        bad()


@given(st.floats(-1e6, 1e6), st.floats(0.01, 1e3))
def test_verdict_does_not_depend_on_the_unit(shift, factor):
    there = verdict(Published(97))
    assert verdict(Published(97 * factor + shift), EVEN * factor + shift) == there
