"""Counts, coverage with each study weighing one, and the two rivals."""

import numpy as np
import pytest

from neuroflare.clinic.published import Published
from neuroflare.scoring import score_row, summarise

EVEN = np.linspace(0, 100, 1001)


def scored(study, value, role="validation", published=None, **more):
    return study, role, score_row(EVEN, published or Published(value, 5, "sem", 10), role=role, **more)


def test_counts_by_role():
    summary = summarise([scored("a", 50), scored("a", 97), scored("b", 50, role="design"), scored("c", 500)])
    assert summary.rows == 4
    assert summary.by_role["validation"]["agrees"] == 1
    assert summary.count("agrees") == 2
    assert summary.count("misses", "validation") == 1
    assert summary.count("misses", "design") == 0


def test_each_study_weighs_one():
    rows = [scored("many", 50) for _ in range(9)] + [scored("one", 500)]
    coverage = summarise(rows).coverage90
    assert coverage.value == pytest.approx(0.5)
    assert (coverage.studies, coverage.rows, coverage.inside) == (2, 10, 9)


def test_only_validation_rows_with_numbers_count():
    rows = [
        scored("a", 500, role="calibration"),
        scored("b", 500, role="conflict"),
        scored("c", 0, published=Published(500)),
        scored("d", 0, published=Published(None, n=5, relation="higher"), kind="direction"),
        scored("e", 0, published=Published(500, n=8, relation="at-least")),
        ("f", "validation", score_row(None, Published(500, 1, "sem", 5), role="validation")),
    ]
    coverage = summarise(rows).coverage90
    assert coverage.value is None
    assert "no validation row has both" in coverage.reason
    assert summarise(rows[:1]).coverage90.reason == "no validation rows were run"


def test_uninformative_rows_count_for_honesty():
    assert summarise([scored("a", 50, reference_spread=1)]).coverage90.value == 1


def test_rivals_are_compared_on_shared_rows():
    rows = [scored("a", 50, guess=(50, 100)), scored("b", 200)]
    summary = summarise(rows)
    guess = summary.ledger_guess
    assert guess.rows == 1
    assert guess.model == pytest.approx(90 / 50)
    assert guess.score == pytest.approx(2 * 164.485 / 50, rel=1e-4)
    assert summary.interval_score == pytest.approx((90 / 50 + (90 + 20 * 105) / 200) / 2)
    assert summary.prior_predictive.score is None
    assert "--references" in summary.prior_predictive.reason
