"""Everybody with an own schedule, and results that need no courses in time, through the engine's door."""

from importlib import import_module

import numpy as np
import pytest

from neuroflare.engine import (
    Change,
    Job,
    Reduction,
    Schedule,
    Signal,
    Stage,
    Status,
    When,
    simulate,
    simulate_many,
)
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.people import healthy

COUNT = 37
DOSE = np.linspace(1.0, 5.0, COUNT)
LATE = np.linspace(0.0, 2.0, COUNT)
LOSS = np.linspace(0.5, 3.0, COUNT)
TIMES = [0.0, 0.5, 3.0]


def dose_of_each():
    return Schedule.of([Change(LATE, "drug", "add", DOSE), Change(1.0, "inflow", "set", 0.3)])


def test_arrays_or_one_schedule_each_are_the_same(decay):
    each = [
        Schedule.of([Change(t, "drug", "add", d), Change(1.0, "inflow", "set", 0.3)])
        for t, d in zip(LATE.tolist(), DOSE.tolist(), strict=True)
    ]
    runs = [simulate(decay, {"loss": LOSS}, plan, ["drug"], TIMES).drug for plan in (dose_of_each(), each)]
    assert runs[0].to_numpy().tobytes() == runs[1].to_numpy().tobytes()
    at = np.array(TIMES)[None, :]
    exact = np.where(at >= LATE[:, None], DOSE[:, None] * np.exp(-LOSS[:, None] * (at - LATE[:, None])), 0.0)
    exact += np.where(at >= 1, 0.3 / LOSS[:, None] * (1 - np.exp(-LOSS[:, None] * (at - 1.0))), 0.0)
    np.testing.assert_allclose(runs[0], exact, rtol=1e-5, atol=1e-9)


def test_schedules_alone_say_how_many_people_there_are(decay):
    assert simulate(decay, {}, dose_of_each(), ["drug"], TIMES).sizes["person"] == COUNT
    assert simulate(decay, {}, [Schedule()] * 3, ["drug"], TIMES).sizes["person"] == 3


def test_a_time_that_is_not_there_is_a_change_that_is_not_made(decay):
    plan = Schedule.of([Change([0.0, np.nan, 0.0], "drug", "add", 4.0), Change(0.0, "drug", "add", 1.0)])
    found = simulate(decay, {}, plan, ["drug"], [0.0, 1.0]).drug
    np.testing.assert_array_equal(found[:, 0], [5.0, 1.0, 5.0])


def test_a_ramp_and_a_curve_of_each(ramp):
    until = np.array([1.0, 2.0, 3.0])
    plan = Schedule.of([Change([0.0, 0.5, 1.0], "input", "ramp", [1.0, 2.0, 3.0], until=until)])
    found = simulate(ramp, {}, plan, ["input"], [4.0]).input
    np.testing.assert_allclose(found[:, 0], [2.0, 4.0, 7.0], rtol=1e-9)
    curve = Schedule.of(signals=[Signal("input", [0.0, 1.0, 2.0], np.outer([1.0, 2.0], [1.0, 1.5, 1.0]))])
    found = simulate(ramp, {}, curve, ["input"], [1.0, 2.0]).input
    np.testing.assert_allclose(found, [[1.5, 1.0], [3.0, 2.0]], rtol=1e-9)


def test_blocks_of_people_change_no_byte(decay, monkeypatch):
    plan = Schedule.of(
        [Change(LATE, "drug", "add", DOSE)],
        stages=[Stage(until=[When("drug", "reaches", 2.0)]), Stage(lasts=1.0)],
    )
    each = [plan.of_people(k) for k in range(COUNT)]
    rules = (Reduction("max", "effect"),)

    def run():
        jobs = [Job(plan, ("drug",), (0.0, 3.0), reductions=rules), Job(each, ("drug", "effect"), (0.0, 3.0))]
        return simulate_many(decay, {"loss": LOSS}, jobs, workers=2)

    whole = run()
    monkeypatch.setattr(import_module("neuroflare.engine.simulate"), "BLOCK", 10)
    for one, other in zip(whole, run(), strict=True):
        assert one.identical(other)
    assert whole[0].drug.identical(whole[1].drug)


def test_reductions_are_labelled_with_units_and_need_no_records():
    body = load_model("body")
    people = healthy(body, people=6, seed=2).parameters
    cream = Schedule.of([Change(0.0, "dose_capsaicin_surface", "add", 300.0, ("delivery_drop_spread",))])
    rules = [
        Reduction("max", "limb_vessels_perfusion"),
        Reduction("integral", "limb_nerve_cm", name="discharge"),
        Reduction("reaches", "limb_vessels_perfusion", 5.0),
        Reduction("reaches", "limb_vessels_perfusion", 1e9, name="never"),
    ]
    found = simulate(body, people, cream, [], [0.0, 2.0], reductions=rules)
    unit = body.unit_of("limb_vessels_perfusion")
    assert found.max_limb_vessels_perfusion.attrs["units"] == unit != ""
    assert found.max_limb_vessels_perfusion_time.attrs["units"] == "h"
    assert found.discharge.attrs["units"] == f"{body.unit_of('limb_nerve_cm')} h"
    assert not {"limb_vessels_perfusion", "limb_nerve_cm", "discharge_time", "never"} & set(found.data_vars)
    assert np.isnan(found.never_time).all()
    grid = np.linspace(0.0, 2.0, 2001)
    course = simulate(body, people, cream, ["limb_vessels_perfusion", "limb_nerve_cm"], grid)
    np.testing.assert_allclose(
        found.max_limb_vessels_perfusion, course.limb_vessels_perfusion.max("time"), rtol=1e-4
    )
    area = np.trapezoid(course.limb_nerve_cm, grid, axis=1)
    np.testing.assert_allclose(found.discharge, area, rtol=1e-3)
    first = grid[np.argmax(course.limb_vessels_perfusion.to_numpy() >= 5.0, axis=1)]
    np.testing.assert_allclose(found.reaches_limb_vessels_perfusion_time, first, atol=1.001e-3)


def test_thresholds_are_one_call_and_say_who_is_censored(ramp):
    """Thousands of thresholds, three trials each: the ramp stops where the person's own level is reached."""
    level = np.linspace(5.0, 25.0, 5000)
    heat = Stage(
        [Change(0.0, "input", "ramp", 2.0, until=np.inf)],
        [When("doubled", "reaches", level), When("input", "reaches", 10.0, censors=True)],
    )
    cool = Stage([Change(0.0, "input", "set", 1.0)], lasts=1.0)
    found = simulate(ramp, {}, Schedule.of(stages=[heat, cool] * 3), ["input"], [0.0, 100.0], workers=2)
    trials = found.isel(stage=[0, 2, 4])
    expected = np.minimum(level / 2, 10.0)
    np.testing.assert_allclose(trials.input_at_stage_end, np.tile(expected[:, None], 3), rtol=1e-12)
    np.testing.assert_array_equal(trials.stage_censored, np.tile((level > 20.0)[:, None], 3))
    np.testing.assert_array_equal(found.stage_cause[:, 1], 0)
    assert not found.stage_censored[:, 1].any()
    np.testing.assert_allclose(found.stage_end[:, 0], (expected - 1.0) / 2.0, rtol=1e-12)


def test_what_the_end_cuts_off_is_censored_and_what_never_began_is_told(ramp):
    heat = Stage([Change(0.0, "input", "ramp", 1.0, until=9.0)], [When("input", "reaches", [1.5, 5.0])])
    found = simulate(ramp, {}, Schedule.of(stages=[heat, heat]), [], [0.0, 1.0])
    assert found.stage_cause.to_numpy().tolist() == [[1, 1], [-1, -2]]
    assert found.stage_censored.to_numpy().tolist() == [[False, False], [True, False]]


def test_the_status_of_everybody_is_counted_and_the_budget_can_be_raised(explosive):
    kick = Schedule.of([Change(0.0, "mass", "add", 1.0)])
    people = {"gain": [0.5, 20.0, 0.9]}
    found = simulate(explosive, people, kick, ["mass"], [0.0, 2.0], budget=50_000)
    assert found.attrs["step_budget"] == 50_000
    assert found.attrs["counts"].startswith("ok 2, ")
    assert found.status.attrs["flag_meanings"].split()[int(found.status[0])] == "ok"
    short = simulate(explosive, people, kick, ["mass"], [0.0, 2.0], budget=4, second_method=False)
    assert short.status.to_numpy().tolist() == [Status.BUDGET] * 3
    assert short.steps.to_numpy().tolist() == [4, 4, 4]
    helped = simulate(explosive, people, kick, ["mass"], [0.0, 2.0], budget=4)
    assert helped.status.to_numpy()[[0, 2]].tolist() == [Status.SECOND_METHOD] * 2
    np.testing.assert_allclose(helped.mass[[0, 2]], found.mass[[0, 2]], rtol=1e-5)


def test_somebody_without_rest_among_people_with_own_schedules(restless):
    plan = Schedule.of([Change([0.5, 0.25, 0.0], "age", "add", [1.0, 2.0, 3.0])])
    found = simulate(restless, {"pace": [0.0, 1.0, 0.0]}, plan, ["age"], [0.0, 1.0])
    assert found.failed.to_numpy().tolist() == [False, True, False]
    np.testing.assert_array_equal(found.age[[0, 2], 1], [1.0, 3.0])
    nobody = simulate(restless, {"pace": [1.0, 1.0, 1.0]}, plan, ["age"], [0.0, 1.0])
    assert nobody.failed.all()


@pytest.mark.parametrize(
    ("people", "schedule", "reductions", "message"),
    [
        ({"loss": [1.0, 2.0]}, [Schedule()] * 3, (), r"different numbers of people \(2, 3\)"),
        ({"loss": [1.0, 2.0]}, Schedule.of([Change([0.0] * 3, "drug", "set", 1.0)]), (), r"\(2, 3\)"),
        ({}, [dose_of_each(), dose_of_each()], (), "a list of plain schedules"),
        ({}, Schedule(), [Reduction("max", "drug")] * 2, "two results would be called 'max_drug'"),
        ({}, Schedule(), [Reduction("max", "durg")], "did you mean drug"),
    ],
)
def test_what_does_not_fit_is_refused(decay, people, schedule, reductions, message):
    with pytest.raises(UsageError, match=message):
        simulate(decay, people, schedule, ["drug"], [0.0, 1.0], reductions=reductions)


@pytest.mark.parametrize(
    ("time", "value", "message"),
    [
        ([[0.0]], 1.0, "has 2 dimensions"),
        (0.0, [1.0, np.inf], "value of person 1 is inf"),
        ([0.0, np.inf], 1.0, "time of person 1 is inf"),
        ([0.0, 1.0], [1.0, 2.0, 3.0], r"different sizes \(2, 3\)"),
    ],
)
def test_odd_arrays_are_refused(time, value, message):
    with pytest.raises(UsageError, match=message):
        Schedule.of([Change(time, "drug", "set", value)])
