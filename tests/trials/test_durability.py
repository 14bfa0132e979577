"""The word for how long relief lasts, case by case of the rule, and where its parts come from."""

from __future__ import annotations

import numpy as np
import pytest

from neuroflare.evidence import load_ledger
from neuroflare.evidence.words import harmful_words
from neuroflare.model import load_model
from neuroflare.people import healthy
from neuroflare.treatments.targets import load_targets
from neuroflare.trials.assumed import rests_on_assumed, sourced, sourced_redrawn
from neuroflare.trials.durability import WORDS, Kept, followed_targets, word_for
from neuroflare.trials.usual import usual_courses

BASE = np.full(20, 7.0)
NOTHING = np.zeros(20)


def left(weeks, points, against=None):
    """What is left, the same in every draw but for a little."""
    spread = np.linspace(-0.05, 0.05, 20)
    return Kept(
        weeks, points + spread, (points if against is None else against) + spread, NOTHING, NOTHING, NOTHING
    )


def word(at12, at52, relief=2.0, share=0.1, followed=True, against=None, placebo=True):
    kept = [left(4.0, at12), left(12.0, at12), left(26.0, at52), left(52.0, at52, against)]
    return word_for(BASE, NOTHING + relief, kept, share, followed, placebo)


@pytest.mark.parametrize(
    ("at12", "at52", "label"),
    [(0.0, 0.0, "fades"), (0.74, 0.0, "fades"), (0.76, 0.0, "lasts a while"), (0.76, 0.74, "lasts a while"),
     (0.76, 0.76, "lasts"), (2.0, 2.0, "lasts")],
)  # fmt: skip
def test_what_is_left_is_minimal_relief_of_a_baseline_of_7(at12, at52, label):
    assert word(at12, at52).label == label


def test_it_lasts_only_against_placebo_too():
    assert word(2.0, 2.0, against=0.1).label == "lasts a while"
    assert word(2.0, 2.0, against=0.1, placebo=False).label == "lasts"


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"share": 0.51}, "51 % of the variance"),
        ({"share": float("nan")}, "an unknown part of the variance"),
        ({"followed": False}, "no controlled trial"),
        ({"relief": 0.0}, "no relief at all"),
    ],
)
def test_not_known(given, why):
    found = word(2.0, 2.0, **given)
    assert found.label == "not known"
    assert why in found.why


def test_a_few_draws_tell_nothing():
    kept = [Kept(12.0, *(np.full(7, 2.0),) * 2, *(np.zeros(7),) * 3)]
    found = word_for(np.full(7, 7.0), np.full(7, 2.0), kept, 0.1, True)
    assert (found.label, found.why) == (
        "not known",
        "too few draws of the uncertain numbers have such people: 7",
    )


def test_half_of_the_variance_is_not_more_than_half():
    assert word(2.0, 2.0, share=0.5).label == "lasts"


def test_a_wide_interval_does_not_last():
    wide = NOTHING + np.linspace(-1.0, 5.0, 20)
    kept = [Kept(weeks, wide, wide, NOTHING, NOTHING, NOTHING) for weeks in (12.0, 52.0)]
    assert word_for(BASE, NOTHING + 2.0, kept, 0.0, True).label == "fades"


def test_the_share_of_a_variance_is_what_two_runs_have_in_common():
    """The assumed numbers decide so much; what has a source is drawn anew in the second run."""
    random = np.random.default_rng(1)
    assumed, one, other = random.standard_normal((3, 4000))
    draws = range(4000)
    for share in (0.2, 0.8):
        first = np.sqrt(share) * assumed + np.sqrt(1.0 - share) * one
        again = np.sqrt(share) * assumed + np.sqrt(1.0 - share) * other
        assert rests_on_assumed(first, again, draws, draws) == pytest.approx(share, abs=0.05)
    assert rests_on_assumed(one, other, draws, draws) < 0.05
    assert rests_on_assumed(one, one, draws, draws) == 1.0
    assert rests_on_assumed(np.zeros(9), one[:9], range(9), range(9)) == 1.0  # where nothing varies


def test_only_draws_that_both_runs_have_are_compared():
    values = np.arange(12.0)
    assert np.isnan(rests_on_assumed(values, values, range(12), range(5, 17)))
    assert rests_on_assumed(values, values[4:], range(12), range(4, 12)) == 1.0
    holes = np.where(values < 5.0, np.nan, values)
    assert np.isnan(rests_on_assumed(holes, values, range(12), range(12)))


def test_numbers_with_a_source_are_drawn_anew_and_assumed_ones_are_not():
    body = load_model("body")
    known = sourced(body)
    assert known and not set(known) & set(body.assumed)
    again = sourced_redrawn(body, 6, 1, None)
    assert set(again) == set(known)
    first, second = healthy(body, 2, 6, 1), healthy(body, 2, 6, 1, again)
    moved = {
        name for name in first.parameters
        if not np.array_equal(first.parameters[name], second.parameters[name])
    }  # fmt: skip
    assert moved == set(known)


def test_a_number_that_the_fit_has_moved_has_a_source():
    body = load_model("body")
    tight, loose = np.linspace(-0.5, 0.5, 50), np.linspace(-3.0, 3.0, 50)
    name, other = sorted(body.assumed.keys() & body.uncertain.keys())[:2]
    assert name in sourced(body, {name: tight, other: loose})
    assert other not in sourced(body, {name: tight, other: loose})


def test_controlled_follow_up_is_known_by_target():
    found, ledger = followed_targets(), load_ledger()
    assert set(found) <= set(load_targets().targets)
    assert "freedom-ltr-pbo" in found["alpha2delta"]
    assert "serotonin-transporter" not in found
    for claims in found.values():
        assert all(claim in ledger.claims for claim in claims)


def test_every_treatment_has_a_usual_course_that_can_be_read():
    for group, least in (("fm", 15), ("crps-acute", 5), ("crps-chronic", 15), ("sfn", 10)):
        courses = usual_courses(group)
        assert len(courses) >= least
        for name, design in courses.items():
            assert design.drugs == (name,)
            assert design.arms[1].gets == "placebo"


def test_words_of_the_rule_harm_no_one():
    for text in WORDS.values():
        assert harmful_words(text) == []
