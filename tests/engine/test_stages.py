"""Stages that end when a read-out gets somewhere: against exact solutions, and the kernel beside the reference."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.engine import Change, Reduction, Schedule, Stage, When, compile_model
from neuroflare.engine.graph import Graph
from neuroflare.engine.reference import Reference
from neuroflare.engine.system import System
from neuroflare.errors import UsageError
from tests.engine.test_kernel_random import few, network


def warming():
    """A tissue that follows the temperature of a probe, and pain: how far the tissue is above a threshold."""
    g = Graph()
    tissue, probe, speed, threshold, base = (
        g.symbol(n) for n in ("tissue", "probe", "speed", "threshold", "base")
    )
    rates = (g.mul(speed, g.sub(probe, tissue)),)
    pain = g.exp(g.sub(tissue, threshold))
    outputs = {"tissue": tissue, "probe": probe, "pain": pain, "threshold": threshold}
    defaults = np.array([32.0, 2.0, 45.0, 32.0])
    names = ("probe", "speed", "threshold", "base")
    return System(g, ("tissue",), names, defaults, rates, (base,), outputs)


HEAT = Stage(
    [Change(0.0, "probe", "ramp", 1.0, until=math.inf)],
    [When("pain", "reaches", 1.0), When("probe", "reaches", 50.0, censors=True)],
)
REST = Stage([Change(0.0, "probe", "set", 32.0)], lasts=30.0)
TRIALS = Schedule.of(stages=[HEAT, REST] * 3, begin=1.0)
GRID = np.linspace(0.0, 200.0, 41)


@pytest.fixture(scope="module")
def kernel():
    return compile_model(warming(), ramped=("probe",))


def until_pain(speed, threshold, start):
    """Exact time from the beginning of a trial until the tissue, at `start`, is at the threshold."""
    low, high = np.zeros_like(threshold), np.full_like(threshold, 60.0)
    for _ in range(80):
        t = 0.5 * (low + high)
        tissue = 32 + t - 1 / speed + (start - 32 + 1 / speed) * np.exp(-speed * t)
        low, high = np.where(tissue < threshold, t, low), np.where(tissue < threshold, high, t)
    return high


def test_three_trials_of_a_threshold_in_one_call(kernel):
    threshold = np.linspace(40.0, 52.0, 61)
    run = kernel.run({"threshold": threshold}, TRIALS, ["probe", "tissue"], GRID, rtol=1e-9)
    assert run.counts == {"ok": 61}
    assert run.marks.shape == (61, 6, 4)
    start, begin = np.full(61, 32.0), 1.0
    for trial in (0, 2, 4):
        end, cause, probe, tissue = run.marks[:, trial].T
        lasts = until_pain(2.0, threshold, start)
        found = lasts < 18.0
        np.testing.assert_allclose(end, begin + np.minimum(lasts, 18.0), rtol=1e-9)
        np.testing.assert_array_equal(cause, np.where(found, 1, 2))
        np.testing.assert_allclose(probe, 32.0 + end - begin, rtol=1e-9)
        np.testing.assert_allclose(tissue[found], threshold[found], rtol=1e-9)
        if trial < 4:
            begin, start = run.marks[:, trial + 1, 0], run.marks[:, trial + 1, 3]
            np.testing.assert_allclose(begin, end + 30.0, rtol=1e-12)
            np.testing.assert_array_equal(run.marks[:, trial + 1, 1], 0)
    over = run.marks[:, -1, :1] < GRID
    assert np.isnan(run.values[over]).all()
    assert np.isfinite(run.values[~over]).all()


def test_a_level_of_each_person(kernel):
    """As an array, as a factor, and as one schedule for each person."""
    level = np.linspace(0.5, 2.0, 13)
    plans = [Schedule.of(stages=[replace(HEAT, until=[When("pain", "reaches", x)])]) for x in level]
    array = Schedule.of(stages=[replace(HEAT, until=[When("pain", "reaches", level)])])
    scaled = Schedule.of(stages=[replace(HEAT, until=[When("pain", "reaches", 0.1, scale=("speed",))])])
    runs = [
        kernel.run({}, plans, ["tissue"], GRID, schedule_of=np.arange(13)),
        kernel.run({}, array, ["tissue"], GRID),
    ]
    assert runs[0].marks.tobytes() == runs[1].marks.tobytes()
    np.testing.assert_allclose(runs[0].marks[:, 0, 2], 45 + np.log(level), rtol=1e-7)
    by_factor = kernel.run({"speed": 10 * level}, scaled, ["pain"], GRID)
    np.testing.assert_allclose(by_factor.marks[:, 0, 2], level, rtol=1e-6)


def test_a_condition_that_holds_from_the_beginning(kernel):
    plan = Schedule.of(
        stages=[
            Stage([Change(0.0, "probe", "add", 5.0)], [When("probe", "reaches", 37.0)]),
            Stage([Change(0.0, "probe", "add", 1.0)], [When("tissue", "falls_to", 90.0)]),
            Stage([Change(1.0, "probe", "set", 0.0)], lasts=2.0),
        ],
        begin=3.0,
    )
    run = kernel.run({}, plan, ["probe"], GRID)
    np.testing.assert_array_equal(run.marks[0], [[3.0, 1.0, 37.0], [3.0, 1.0, 38.0], [5.0, 0.0, 0.0]])


def test_the_end_cuts_a_stage_off_and_an_end_of_ones_own(kernel):
    run = kernel.run({}, TRIALS, ["probe"], [0.0, 10.0])
    np.testing.assert_allclose(run.marks[0, 0], [10.0, -1.0, 41.0])
    assert np.isnan(run.marks[0, 1:]).all()
    ends = replace(HEAT, until=[When("probe", "reaches", 40.0, then="end")])
    run = kernel.run({}, Schedule.of(stages=[ends, REST]), ["probe"], [0.0, 8.0, 10.0])
    np.testing.assert_allclose(run.marks[0, 0], [8.0, 1.0, 40.0])
    assert np.isnan(run.marks[0, 1]).all()
    assert np.isnan(run.values[0, 2]).all()
    goes_on = Schedule.of(stages=[replace(HEAT, lasts=2.0), Stage()])
    np.testing.assert_allclose(kernel.run({}, goes_on, ["probe"], [0.0, 10.0]).values[0, 1], 34.0)


def test_dated_changes_go_on_beside_stages(kernel):
    plan = Schedule.of(
        [Change(2.0, "probe", "add", 1.0), Change(7.0, "speed", "set", 0.0)],
        stages=[replace(HEAT, lasts=5.0), Stage()],
    )
    run = kernel.run({}, plan, ["probe", "tissue"], [1.0, 2.0, 5.0, 6.0, 7.0, 20.0])
    np.testing.assert_allclose(run.values[0, :, 0], [33.0, 35.0, 38.0, 38.0, 38.0, 38.0])
    assert run.values[0, -1, 1] == run.values[0, -2, 1]


def test_reductions_end_with_the_stages(kernel):
    ends = Schedule.of(stages=[replace(HEAT, until=[When("probe", "reaches", 40.5)])])
    rules = [Reduction("max", "probe"), Reduction("integral", "probe"), Reduction("reaches", "probe", 41.0)]
    run = kernel.run({}, ends, [], [0.0, 100.0], reductions=rules)
    (highest, at), (area, _), (_, never) = run.reduced[0]
    assert (highest, at) == pytest.approx((40.5, 8.5))
    assert area == pytest.approx(32 * 8.5 + 8.5**2 / 2)
    assert np.isnan(never)


def test_lanes_threads_and_neighbours_change_no_byte():
    plan = Schedule.of([Change(40.0, "speed", "set", 3.0)], stages=[HEAT, REST] * 3, begin=1.0)
    generator = np.random.default_rng(4)
    people = {"threshold": generator.uniform(38, 55, 301), "speed": generator.uniform(0.2, 9, 301)}
    kernels = {lanes: compile_model(warming(), ramped=("probe",), lanes=lanes) for lanes in (4, 8)}
    rules = [Reduction("max", "pain"), Reduction("integral", "tissue")]

    def run(lanes, who=slice(None), **more):
        return kernels[lanes].run(
            {n: v[who] for n, v in people.items()}, plan, ["pain"], GRID, reductions=rules, **more
        )

    whole = run(8)
    assert whole.counts == {"ok": 301}
    parts = [run(8, slice(k, k + 50)) for k in range(0, 301, 50)]
    for name in ("values", "marks", "reduced", "steps"):
        expected = getattr(whole, name).tobytes()
        assert getattr(run(4), name).tobytes() == expected
        assert getattr(run(8, workers=3), name).tobytes() == expected
        assert b"".join(getattr(part, name).tobytes() for part in parts) == expected


@pytest.mark.parametrize("bad", [np.nan, np.inf, 0.0, 1e-300, 1e300])
def test_odd_numbers_harm_nobody_else(kernel, bad):
    threshold, speed = np.linspace(40.0, 52.0, 20), np.full(20, 2.0)
    clean = kernel.run({"threshold": threshold, "speed": speed}, TRIALS, ["probe"], GRID)
    threshold[3], speed[11] = bad, bad
    odd = kernel.run(
        {"threshold": threshold, "speed": speed}, TRIALS, ["probe"], GRID, second_method=False, budget=3000
    )
    others = np.setdiff1d(np.arange(20), [3, 11])
    assert odd.marks[others].tobytes() == clean.marks[others].tobytes()
    assert odd.values[others].tobytes() == clean.values[others].tobytes()


def test_the_second_method_walks_through_stages_too(kernel):
    plain = kernel.run({"threshold": [44.0, 51.0]}, TRIALS, ["tissue"], GRID)
    second = kernel.run({"threshold": [44.0, 51.0]}, TRIALS, ["tissue"], GRID, budget=3)
    assert second.counts == {"second method": 2}
    np.testing.assert_allclose(second.marks, plain.marks, rtol=1e-5)
    np.testing.assert_allclose(second.values, plain.values, rtol=1e-5)


def test_factors_are_those_of_the_start_in_both_methods(kernel):
    plan = Schedule.of(
        [Change(1.0, "speed", "set", 7.0), Change(2.0, "probe", "set", 11.0, scale=("speed",))]
    )
    for budget in (1000, 1):
        run = kernel.run({"speed": [3.0]}, plan, ["probe"], [0.0, 3.0], budget=budget)
        np.testing.assert_allclose(run.values[0, :, 0], [32.0, 33.0])
    assert run.counts == {"second method": 1}


def test_stages_that_are_over_before_the_first_record(kernel):
    plan = Schedule.of(stages=[Stage(until=[When("probe", "reaches", 30.0)])], begin=1.0)
    rules = [Reduction("max", "probe"), Reduction("integral", "probe"), Reduction("reaches", "probe", 1.0)]
    runs = [kernel.run({}, plan, ["probe"], [2.0, 3.0], reductions=rules, budget=b) for b in (1000, 1)]
    assert [run.counts for run in runs] == [{"ok": 1}, {"second method": 1}]
    for run in runs:
        np.testing.assert_array_equal(run.marks[0], [[1.0, 1.0, 32.0]])
        assert np.isnan(run.values).all()
        np.testing.assert_array_equal(run.reduced[0, :, 0], [np.nan, 0.0, np.nan])


levels = st.integers(1, 60).map(lambda k: k / 20)
whens = st.builds(
    When, st.sampled_from(["s0", "s1", "total"]), st.sampled_from(["reaches", "falls_to"]), levels,
    then=st.sampled_from(["next", "next", "end"]),
)  # fmt: skip
stages = st.builds(
    Stage,
    st.lists(
        st.one_of(
            st.builds(lambda t, v: Change(t, "s0", "add", v), levels, levels),
            st.builds(lambda t, v: Change(t, "inflow", "set", v), levels, levels),
            st.builds(lambda t, v, u: Change(t, "inflow", "ramp", v, until=t + u), levels, levels, levels),
        ),
        max_size=3,
    ),
    st.lists(whens, max_size=2),
    st.one_of(levels, st.just(math.inf)),
)


@few
@given(st.integers(0, 10**6), st.integers(2, 5), st.lists(stages, min_size=1, max_size=4), levels)
def test_beside_the_reference(seed, size, several, begin):
    system, times = network(seed, size), np.linspace(0.25, 6, 12)
    plan = Schedule.of([Change(1.3, "s1", "add", 0.7)], stages=several, begin=begin)
    outputs = list(system.outputs)
    expected = Reference(system).run(times.tolist(), outputs, schedule=plan, start=0.0, rtol=1e-10)
    assert expected.status == "ok"
    found = compile_model(system, ramped=plan.ramped).run({}, plan, outputs, times, rtol=1e-9)
    assert found.counts == {"ok": 1}
    np.testing.assert_array_equal(found.marks[0, :, 1], expected.marks[:, 1])
    np.testing.assert_allclose(found.marks[0], expected.marks, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(found.values[0], expected.values, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: When("x", "reaches", math.nan), "level is nan"),
        (lambda: When("x", "rises", 1.0), "known are reaches, falls_to"),
        (lambda: When("x", "reaches", 1.0, then="stop"), "known are next, end"),
        (lambda: Stage(lasts=0.0), "lasts is 0.0"),
        (lambda: Stage([Change(-1.0, "x", "set", 1.0)]), "cannot be negative"),
        (lambda: Schedule.of(stages=[Stage(lasts=[1.0, 2.0]), Stage(lasts=[1.0, 2.0, 3.0])]), r"different sizes \(2, 3\)"),
    ],
)  # fmt: skip
def test_what_means_nothing_is_refused(make, message):
    with pytest.raises(UsageError, match=message):
        make()


def test_an_output_that_is_not_there(kernel):
    with pytest.raises(UsageError, match="output 'pian' is not in the model; did you mean pain"):
        kernel.run({}, Schedule.of(stages=[Stage(until=[When("pian", "reaches", 1.0)])]), [], [0.0, 1.0])
