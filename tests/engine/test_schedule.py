"""What a schedule means, against exact solutions."""

import math
from functools import partial

import numpy as np
import pytest

from neuroflare import engine
from neuroflare.engine import Change, Job, Schedule, rest
from neuroflare.errors import UsageError

CLOSE = {"rtol": 1e-6, "atol": 1e-9}


# The integrator's own error is then far below that of a wrong schedule; see the last test for its usual one.
simulate = partial(engine.simulate, rtol=1e-11)
simulate_many = partial(engine.simulate_many, rtol=1e-11)


def run(model, changes, times, outputs, people=None, constants=()):
    job = Job(Schedule.of(changes), tuple(outputs), tuple(times), tuple(constants))
    return simulate_many(model, people or {}, [job])[0]


def test_doses_decay_as_exact_exponentials(decay):
    times = np.array([-1.0, -0.5, 0.0, 0.25, 1.0, 2.0, 2.5, 5.0])
    doses = [Change(-0.5, "drug", "add", 4.0), Change(2.0, "drug", "add", 1.0)]
    found = run(decay, doses, times, ["drug"]).drug[0]
    exact = sum(np.where(times >= d.time, d.value * np.exp(-2.0 * (times - d.time)), 0.0) for d in doses)
    np.testing.assert_allclose(found, exact, **CLOSE)


def test_a_held_infusion_follows_its_exact_course(decay):
    times = np.linspace(0.0, 4.0, 33)
    found = run(decay, [Change(0, "inflow", "set", 6.0), Change(1, "inflow", "set", 0.0)], times, ["drug"])
    exact = np.where(
        times <= 1, 3 * (1 - np.exp(-2 * times)), 3 * (1 - math.exp(-2)) * np.exp(-2 * (times - 1))
    )
    np.testing.assert_allclose(found.drug[0], exact, **CLOSE)


def test_a_ramp_is_a_line_and_its_integral_a_parabola(ramp):
    times = np.linspace(0.0, 3.0, 61)
    found = run(ramp, [Change(0.5, "input", "ramp", 4.0, until=2.0)], times, ["input", "total", "doubled"])
    line = 1.0 + 4.0 * np.clip(times - 0.5, 0.0, 1.5)
    np.testing.assert_allclose(found.input[0], line, rtol=1e-9)
    np.testing.assert_allclose(found.doubled[0], 2 * line, rtol=1e-9)
    total = 2.0 * np.clip(times - 0.5, 0.0, 1.5) ** 2 + 6.0 * np.clip(times - 2.0, 0.0, None)
    np.testing.assert_allclose(found.total[0], total, **CLOSE)


def test_a_falling_ramp_and_a_return_by_set(ramp):
    times = [0.0, 0.5, 1.0, 1.5, 2.0]
    changes = [Change(0.0, "input", "ramp", -2.0, until=1.0), Change(1.5, "input", "set", 1.0)]
    np.testing.assert_allclose(
        run(ramp, changes, times, ["input"]).input[0], [1.0, 0.0, -1.0, 1.0, 1.0], atol=1e-9
    )


def test_a_ramp_that_ends_after_the_last_record(ramp):
    found = run(ramp, [Change(0.0, "input", "ramp", 1.0, until=9.0)], [0.0, 1.0], ["input"]).input[0]
    np.testing.assert_allclose(found, [1.0, 2.0], rtol=1e-9)


def test_two_ramps_of_one_input_follow_each_other(ramp):
    changes = [Change(0.0, "input", "ramp", 2.0, until=1.0), Change(1.0, "input", "ramp", -1.0, until=2.0)]
    found = run(ramp, changes, [0.0, 0.5, 1.0, 1.5, 2.0, 3.0], ["input"]).input[0]
    np.testing.assert_allclose(found, [1.0, 2.0, 3.0, 2.5, 2.0, 2.0], rtol=1e-9)


@pytest.mark.parametrize(
    ("order", "after"),
    [
        (["set", "add"], 7.0),  # 5, then 2 more
        (["add", "set"], 5.0),  # 2 more, then 5
        (["set", "add", "add"], 9.0),
    ],
)
def test_changes_at_one_time_happen_in_the_order_given(decay, order, after):
    value = {"set": 5.0, "add": 2.0}
    changes = [Change(1.0, "drug", action, value[action]) for action in order]
    assert float(run(decay, changes, [0.0, 1.0], ["drug"]).drug[0, 1]) == pytest.approx(after, rel=1e-9)


def test_a_set_before_a_ramp_at_one_time_is_where_the_ramp_starts(ramp):
    changes = [Change(1.0, "input", "set", 10.0), Change(1.0, "input", "ramp", 2.0, until=2.0)]
    found = run(ramp, changes, [0.0, 1.0, 1.5, 2.0, 3.0], ["input"]).input[0]
    np.testing.assert_allclose(found, [1.0, 10.0, 11.0, 12.0, 12.0], rtol=1e-9)


def test_a_set_in_the_middle_of_a_ramp_moves_the_line_and_keeps_its_slope(ramp):
    changes = [Change(0.0, "input", "ramp", 2.0, until=2.0), Change(1.0, "input", "set", 0.0)]
    found = run(ramp, changes, [0.5, 1.0, 1.5, 2.0, 2.5], ["input"]).input[0]
    np.testing.assert_allclose(found, [2.0, 0.0, 1.0, 2.0, 2.0], atol=1e-9)


def test_a_record_at_the_time_of_a_change_sees_its_effect(decay):
    found = run(
        decay,
        [Change(0.0, "drug", "add", 2.0), Change(1.0, "inflow", "set", 7.0)],
        [0.0, 1.0],
        ["drug", "effect"],
    )
    assert float(found.drug[0, 0]) == 2.0
    assert float(found.effect[0, 0]) == 6.0
    assert float(found.effect[0, 1]) == pytest.approx(3 * float(found.drug[0, 1]) + 7.0)


@pytest.mark.parametrize("scale", [("share",), ("share", "other_share"), ("share", "share")])
def test_scales_multiply_person_by_person(decay, scale):
    people = {"share": np.array([0.1, 0.4, 1.0]), "other_share": np.array([2.0, 3.0, 5.0])}
    found = run(decay, [Change(0.0, "drug", "add", 10.0, scale)], [0.0, 1.0], ["drug"], people).drug
    expected = 10.0 * np.prod([people[name] for name in scale], axis=0)
    np.testing.assert_allclose(found[:, 0], expected, rtol=1e-12)
    np.testing.assert_allclose(found[:, 1], expected * math.exp(-2.0), **CLOSE)


def test_scale_acts_on_the_slope_of_a_ramp(ramp):
    found = run(
        ramp, [Change(0.0, "input", "ramp", 3.0, ("input",), until=1.0)], [0.0, 1.0], ["input"]
    ).input[0]
    assert float(found[1]) == pytest.approx(4.0)  # the scale is the input itself, 1 at rest


def test_everything_may_happen_at_negative_times(decay):
    changes = [Change(-10.0, "drug", "add", 1.0)]
    found = run(decay, changes, [-11.0, -10.0, -9.0], ["drug"]).drug[0]
    np.testing.assert_allclose(found, [0.0, 1.0, math.exp(-2.0)], **CLOSE)


def test_a_change_before_the_first_record_is_not_lost(decay):
    found = run(decay, [Change(-1.0, "drug", "add", 1.0)], [0.0, 0.5], ["drug"]).drug[0]
    np.testing.assert_allclose(found, np.exp([-2.0, -3.0]), **CLOSE)


def test_changes_after_the_last_record_do_nothing(decay):
    quiet = run(decay, [Change(0, "drug", "add", 1.0)], [0.0, 1.0], ["drug"]).drug
    later = run(
        decay, [Change(0, "drug", "add", 1.0), Change(2, "drug", "add", 9.0)], [0.0, 1.0], ["drug"]
    ).drug
    np.testing.assert_array_equal(quiet, later)


def test_constants_hold_throughout_and_for_that_job_alone(decay):
    dose = Schedule.of([Change(0, "drug", "add", 1.0)])
    slow = Job(dose, ("drug",), (0.0, 1.0), (("loss", 0.5),))
    usual = Job(dose, ("drug",), (0.0, 1.0))
    first, second, third = simulate_many(decay, {}, [usual, slow, usual])
    assert float(second.drug[0, 1]) == pytest.approx(math.exp(-0.5), rel=1e-5)
    assert float(first.drug[0, 1]) == float(third.drug[0, 1]) == pytest.approx(math.exp(-2.0), rel=1e-5)


def test_a_schedule_is_sorted_by_time_and_stable():
    order = Schedule.of([Change(2, "x", "set", 1), Change(1, "a", "add", 1), Change(1, "b", "set", 1)])
    assert [(c.time, c.target) for c in order.changes] == [(1, "a"), (1, "b"), (2, "x")]
    assert order.ramped == ()
    assert Schedule.of([Change(0, "z", "ramp", 1, until=1), Change(2, "a", "ramp", 1, until=3)]).ramped == (
        "a",
        "z",
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((math.nan, "x", "set", 1.0), "change of x: time is nan"),
        ((0.0, "x", "add", math.inf), "change of x: value is inf"),
        ((1.0, "x", "ramp", 1.0), "must come after the start"),
        ((1.0, "x", "ramp", 1.0, (), 1.0), "starts at 1.0 and ends at 1.0"),
        ((1.0, "x", "set", 1.0, (), 2.0), "only a ramp has an end"),
    ],
)
def test_what_cannot_be_simulated_is_refused(arguments, message):
    with pytest.raises(UsageError, match=message):
        Change(*arguments)


# ---- rest


def test_a_person_who_does_not_start_at_rest_is_brought_there(settling):
    people = {"target": np.array([2.0, 7.0, -3.0])}
    np.testing.assert_allclose(rest(settling, people)["level"], people["target"], rtol=1e-6)
    found = simulate(settling, people, Schedule(), ["level"], [0.0, 10.0]).level
    np.testing.assert_allclose(found[:, 0], people["target"], rtol=1e-6)
    np.testing.assert_allclose(found[:, 1], people["target"], rtol=1e-6)


def test_constants_do_not_change_where_a_person_comes_from(settling):
    """A constant is a setting of the test, such as where the probe is; the person was at rest before."""
    job = Job(Schedule(), ("level",), (0.0, 1.0), (("target", 4.0),))
    found = simulate_many(settling, {}, [job])[0].level[0]
    np.testing.assert_allclose(found, [2.0, 4.0 - 2.0 * math.exp(-0.5)], rtol=1e-5)


def test_a_person_who_never_settles_has_no_rest_and_fails(restless):
    found = simulate(restless, {"pace": np.array([1.0, 0.0])}, Schedule(), ["age"], [0.0, 1.0])
    assert found.failed.to_numpy().tolist() == [True, False]
    assert np.isnan(rest(restless, {})["age"]).all()


# ---- with the tolerance that everybody gets


def test_the_usual_tolerance_keeps_five_digits(decay):
    times = np.linspace(0.0, 5.0, 41)
    dose = Schedule.of([Change(0.0, "drug", "add", 4.0)])
    found = engine.simulate(decay, {}, dose, ["drug"], times).drug[0].to_numpy()
    exact = 4.0 * np.exp(-2.0 * times)
    np.testing.assert_array_less(np.abs(found - exact) / (exact + 4e-3), 1e-5)
