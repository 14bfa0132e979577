"""What happens in a trial: the same people in every arm, diaries that scatter, people who leave."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from neuroflare.errors import UsageError
from neuroflare.people import stream
from neuroflare.trials.conduct import FIGURES, load_conduct
from neuroflare.trials.courses import INSIDE, UNTREATED, expectation
from neuroflare.trials.design import find_design
from neuroflare.trials.durability import durability
from neuroflare.trials.inside import changes_inside
from neuroflare.trials.predict import predict_from
from neuroflare.trials.reading import Ask, difference_p, of_people
from neuroflare.trials.sample import sample_trial, watch
from neuroflare.trials.treatments import inputs_of, knots_of


def test_who_gets_nothing_is_the_untreated_course_to_the_last_digit(what_if):
    mine, other = (what_if.arms[name]["pain"] for name in ("nothing", UNTREATED))
    np.testing.assert_array_equal(mine, other)


def test_everybody_begins_alike_in_every_arm(what_if):
    for name in ("held", "placebo"):
        np.testing.assert_allclose(
            what_if.at(name, what_if.hours[0]), what_if.at(UNTREATED, what_if.hours[0]), rtol=1e-4
        )
        np.testing.assert_allclose(
            what_if.week(name, 0.0), what_if.week(UNTREATED, 0.0), rtol=1e-3, atol=1e-3
        )


def test_a_treatment_that_inhibits_the_cord_lowers_pain_and_placebo_less(what_if):
    end = what_if.design.length.value
    held, placebo, untreated = (what_if.week(name, end) for name in ("held", "placebo", UNTREATED))
    assert (held <= untreated + 1e-6).all()
    assert held.mean() < placebo.mean() < untreated.mean()


def retested(seen, courses, **more):
    """Baseline and weekly diaries of many people who feel the same all the time."""
    still = {name: np.full_like(values, 5.0) for name, values in seen.arms["nothing"].items()}
    people = replace(
        seen,
        noise=np.full_like(seen.noise, 0.7),
        baseline=dict.fromkeys(seen.baseline, np.full_like(seen.noise, 5.0)),
        arms=dict.fromkeys(seen.arms, still),
        leaving=dict.fromkeys(seen.leaving, 0.0),
        **more,
    )
    random = stream(1, "trial", "retest")
    found = sample_trial(courses, people, random, 4000).arms["nothing"]
    return found.baseline["pain"], found.diary["pain"]


def test_what_is_of_the_moment_averages_out_and_is_gone_in_the_next_week(what_if):
    before, weeks = retested(watch(what_if, 0), what_if, lasting=0.0)
    assert weeks[:, 3].std() == pytest.approx(0.7 / np.sqrt(7.0), rel=0.05)
    assert abs(np.corrcoef(before, weeks[:, 0])[0, 1]) < 0.05


def test_ups_and_downs_last_as_long_as_they_are_said_to(what_if):
    before, weeks = retested(watch(what_if, 0), what_if, lasting=1.0, days=21.0)
    third = 7.0 / 21.0
    mean_of_a_week = 2.0 * (third - 1.0 + np.exp(-third)) / third**2
    assert weeks[:, 5].std() == pytest.approx(0.7 * np.sqrt(mean_of_a_week), rel=0.05)
    for week in (0, 2, 5):
        kept = np.exp(-(week + 1.0) * third)
        assert np.corrcoef(before, weeks[:, week])[0, 1] == pytest.approx(kept, abs=0.05)


def test_inside_inhibition_rises(what_if):
    found = {one.what: one for one in changes_inside(what_if, "held")}
    assert found["descending inhibition"].lo > 0.0
    assert {one.loop[0] for one in found.values()} == {"a", "b", "c"}


def test_inside_a_draw_weighs_as_much_as_it_has(what_if):
    """All lose half, apart from one draw that has next to nothing and gains much."""
    loop = next(iter(INSIDE))
    what, quantity = next(iter(INSIDE[loop].items()))
    untreated = np.ones_like(what_if.arms[UNTREATED][quantity])
    draw = what_if.people.cohort.by_draw(np.arange(untreated.shape[0]))[0]
    untreated[draw] = 1e-4
    held = untreated / 2
    held[draw] = 0.01
    arms = {
        **what_if.arms,
        "held": {**what_if.arms["held"], quantity: held},
        UNTREATED: {**what_if.arms[UNTREATED], quantity: untreated},
    }
    found = next(one for one in changes_inside(replace(what_if, arms=arms), "held") if one.what == what)
    assert (found.lo, found.hi) == (-50.0, -50.0)
    draws = untreated.shape[0] / draw.size
    assert found.mean == pytest.approx(100 * (0.0099 - 0.5 * (draws - 1)) / (1e-4 + draws - 1))


def test_entry_by_a_diary_that_scatters_makes_regression_to_the_mean(what_if):
    """Who enters on a bad week is better in the next, with no treatment."""
    seen = watch(what_if, 0)

    calm = {name: np.full_like(values, 5.0) for name, values in seen.arms["nothing"].items()}
    loud = replace(
        seen,
        noise=np.full_like(seen.noise, 4.0),
        baseline=dict.fromkeys(seen.baseline, np.full_like(seen.noise, 5.0)),
        arms={**seen.arms, "nothing": calm},
        leaving=dict.fromkeys(seen.leaving, 0.0),
    )
    trial = sample_trial(what_if, loud, stream(1, "test", "regression"), 2000)
    sample = trial.arms["nothing"]
    assert (sample.baseline["pain"] >= 4.0).all()
    assert sample.baseline["pain"].mean() > sample.diary["pain"][:, 0].mean() + 0.1


def test_who_left_writes_no_more(what_if):
    trial = sample_trial(what_if, watch(what_if, 0), stream(1, "test", "leaving"), 400)
    sample = trial.arms["placebo"]
    weeks = np.arange(what_if.weeks.size)[None, :]
    np.testing.assert_array_equal(np.isnan(sample.diary["pain"]), weeks >= sample.left[:, None])
    assert np.isfinite(sample.left).any()
    assert (sample.left[np.isfinite(sample.left)] < 8).all()  # nobody leaves after the treatment phase
    gone = of_people(what_if, trial, Ask("drop-out", "placebo", 8 * 168.0), "bocf").mean() / 100.0
    np.testing.assert_allclose(gone, np.isfinite(sample.left).mean())


def test_the_same_arm_twice_differs_seldom_and_a_strong_one_always(what_if):
    seen = watch(what_if, 0)
    trial = sample_trial(what_if, seen, stream(1, "test", "p"), 200)
    one = Ask("pain-change", "held", 8 * 168.0)
    assert difference_p(what_if, trial, one, one, "bocf") == pytest.approx(1.0)
    assert difference_p(what_if, trial, one, one._replace(arm="nothing"), "locf") < 0.05
    with pytest.raises(ValueError, match="is a time"):
        difference_p(what_if, trial, one._replace(name="time-to-loss"), one, "bocf")


def test_predictions_are_the_same_again_and_have_every_method(what_if):
    one, other = (predict_from(what_if, 5, repeats=2, many=100) for _ in range(2))
    ask = one.ask("pain-change", "held")
    for method, values in one.sized[ask].items():
        np.testing.assert_array_equal(values, other.sized[ask][method])
        assert np.isfinite(values).all(), method
    assert 0.0 <= one.succeeds() <= 1.0
    assert one.samples(ask, ask._replace(arm="placebo")).mean() < 0.0
    assert (np.diff(one.ladders["held"]) <= 0.0).all()
    shares = one.sized[one.ask("responders-30", "held")]
    assert np.isnan(shares["mmrm"]).all()
    assert (shares["bocf"] <= shares["locf"] + 1e-9).all()


def test_after_stopping_everything_is_counted(what_if):
    found = durability(what_if, "held", 0.0)
    assert [one.weeks for one in found.kept] == [4.0, 12.0, 26.0]
    assert (found.on_treatment > 0.0).all()
    assert found.word.label == "not known"
    assert not found.followed
    assert durability(what_if, "placebo") is None


@pytest.mark.parametrize(
    ("trial", "arm", "least", "most"),
    [
        ("ohta2012-pregabalin", "pregabalin", 0.5, 1.0),
        ("ohta2012-pregabalin", "placebo", 0.0, 0.5),
        ("gusi2006-exercise", "exercise", 1.0, 1.0),
        ("gusi2006-exercise", "control", 0.0, 0.0),
    ],
)
def test_what_is_expected_follows_what_is_known(trial, arm, least, most):
    class People:
        settled = -3000.0

        def per_person(self, name):
            return np.array([1.0 if name == "expectation.told" else 0.2])

    design = find_design(trial)
    hours, levels = expectation(design, design.arm(arm), People())
    assert (np.diff(hours) > 0.0).all()
    assert levels[0, 0] == levels[0, -1] == 0.0
    assert least <= levels.max() <= most
    assert (levels[:, hours <= 0.0] == 0.0).all()


def test_doses_of_an_open_phase_go_on_after_it(body):
    design = find_design("crofford2008-freedom")
    phases = {arm.name: [(design.begins, design.open_phase), (0.0, arm)] for arm in design.arms}
    week = 168.0
    knots = np.array([-6 * week, -2 * week, -1.0, 2 * week, 10 * week])
    on, off = (
        inputs_of(body, phases[name], knots, 3, 1)["limb_cord_release_block"]
        for name in ("pregabalin", "placebo")
    )
    np.testing.assert_allclose(on[:, :3], off[:, :3])
    assert (on[:, 1:] > 0.05).all()
    assert (off[:, 3:] < 0.01).all()
    assert (np.diff(knots_of(phases["placebo"], -8 * week, 26 * week)) > 0.0).all()


def test_what_is_held_must_be_an_input(body, write):
    from neuroflare.trials.design import load_design
    from tests.trials.conftest import WHAT_IF

    design = load_design(write(WHAT_IF.replace("central_monoamine", "central_monoamines")))
    with pytest.raises(UsageError, match="did you mean central_monoamine"):
        inputs_of(body, [(0.0, design.arms[0])], np.array([0.0, 1.0]), 2, 1)


def test_numbers_of_the_conduct_have_notes_and_one_draw_is_typical():
    conduct = load_conduct()
    assert set(conduct.figures) == set(FIGURES)
    for name in FIGURES:
        assert conduct.drawn(name, 1, 1).tolist() == [conduct.value(name)]
    drawn = conduct.drawn("expectation.told", 64, 1)
    assert 0.2 <= drawn.min() < drawn.max() <= 0.9
