"""Nobody's numbers depend on the neighbours, the lanes, the threads or the cut into batches."""

from dataclasses import replace

import numpy as np
import pytest

from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.graph import Graph
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.kernel_code import write_kernel
from neuroflare.engine.schedule import Change, Schedule
from neuroflare.engine.status import Status
from neuroflare.engine.system import TIME, System

DOSES = [
    Schedule.of([Change(0.5, "a", "add", 1.0, scale=("size",)), Change(2.0, "inflow", "set", 0.7)]),
    Schedule.of([Change(k / 3, "a", "add", 0.2) for k in range(9)]),
    Schedule(),
]
TIMES = np.linspace(0.0, 4.0, 9)
OUTPUTS = ("a", "b", "c", "signal")


def feedback():
    """Three states with a saturating loop, an exponential, a power and time."""
    g = Graph()
    a, b, c, t = (g.symbol(n) for n in ("a", "b", "c", TIME))
    inflow, loss, hill, size = (g.symbol(n) for n in ("inflow", "loss", "hill", "size"))
    signal = g.div(g.pow(b, hill), g.add(g.const(1), g.pow(b, hill)))
    rates = (
        g.sub(
            g.add(inflow, g.mul(g.const(0.1), g.unary("sin", t))), g.mul(loss, a, g.add(g.const(1), signal))
        ),
        g.mul(g.const(40.0), g.sub(g.ln(g.add(g.const(1), g.exp(a))), b)),
        g.sub(g.mul(a, b), g.mul(g.div(c, size), g.const(3))),
    )
    starts = (g.mul(size, g.const(0.5)), g.const(0.2), g.div(inflow, loss))
    outputs = {"a": a, "b": b, "c": c, "signal": signal, "size": size}
    return System(
        g,
        ("a", "b", "c"),
        ("inflow", "loss", "hill", "size"),
        np.array([0.3, 1.1, 2.5, 1.0]),
        rates,
        starts,
        outputs,
    )


def group(count):
    generator = np.random.default_rng(3)
    return {n: np.exp(generator.normal(0, 0.5, count)) for n in ("inflow", "loss", "hill", "size")}


def run(kernel, count=61, people=None, **options):
    people = group(count) if people is None else people
    which = np.arange(next(iter(people.values())).size) % 3
    return kernel.run(people, DOSES, OUTPUTS, TIMES, schedule_of=options.pop("schedule_of", which), **options)


@pytest.fixture(scope="module")
def kernels():
    return {lanes: compile_model(feedback(), lanes=lanes) for lanes in (4, 8)}


def test_four_and_eight_lanes_give_the_same_bytes(kernels):
    runs = [run(kernel) for kernel in kernels.values()]
    assert runs[0].counts == {"ok": 61}
    assert runs[0].values.tobytes() == runs[1].values.tobytes()
    assert runs[0].steps.tobytes() == runs[1].steps.tobytes()


@pytest.mark.parametrize("workers", [2, 3, 7])
def test_threads_give_the_same_bytes(kernels, workers):
    assert run(kernels[8], 500, workers=workers).values.tobytes() == run(kernels[8], 500).values.tobytes()


def test_alone_or_in_a_batch(kernels):
    whole = run(kernels[8])
    people = group(61)
    for k in (0, 17, 60):
        alone = run(kernels[8], people={n: v[k : k + 1] for n, v in people.items()}, schedule_of=[k % 3])
        assert alone.values[0].tobytes() == whole.values[k].tobytes()


def test_compiled_twice_in_any_order_gives_the_same_code():
    system = feedback()
    first = write_kernel(Kernel(system, lanes=8).system, 8).ir
    compile_model(system, ramped=("inflow", "loss"), lanes=8)
    Kernel(system, lanes=4).run({}, Schedule(), ["c", "a"], [0.0, 1.0])
    assert write_kernel(Kernel(system, lanes=8).system, 8).ir == first


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e300])
def test_a_person_without_numbers_is_flagged_and_nobody_else_changes(kernels, bad):
    clean, people = run(kernels[8]), group(61)
    people["inflow"][[5, 33]] = bad
    spoiled = run(kernels[8], people=people)
    ill = np.zeros(61, dtype=bool)
    ill[[5, 33]] = True
    assert not np.isin(spoiled.status[ill], [Status.OK, Status.NOT_RUN]).any()
    assert np.isnan(spoiled.values[ill, -1]).all()
    assert (spoiled.status[~ill] == Status.OK).all()
    assert spoiled.values[~ill].tobytes() == clean.values[~ill].tobytes()


def test_the_step_budget_is_kept_and_can_be_raised(kernels):
    short = run(kernels[8], budget=12, second_method=False)
    assert short.counts["budget"] > 0
    stopped = short.status == Status.BUDGET
    assert short.steps[stopped].sum(axis=1).max() == 12
    assert np.isnan(short.values[stopped, -1]).all()
    whole = run(kernels[8])
    seen = ~np.isnan(short.values)
    assert short.values[seen].tobytes() == whole.values[seen].tobytes()
    assert run(kernels[8], budget=1000).counts == {"ok": 61}


def test_one_record_at_the_very_start(kernels):
    values = kernels[8].run({"size": [2.0, 4.0]}, Schedule(), ["a", "size"], [0.0]).values
    np.testing.assert_array_equal(values[:, 0], [[1.0, 2.0], [2.0, 4.0]])


def test_a_record_at_the_time_of_a_change_sees_its_effect(kernels):
    plan = Schedule.of([Change(1.0, "a", "set", 9.0), Change(2.0, "a", "set", 5.0)])
    values = kernels[8].run({}, plan, ["a"], [0.5, 1.0, 2.0]).values[0, :, 0]
    np.testing.assert_array_equal(values[1:], [9.0, 5.0])


def test_given_start_values(kernels):
    begin = np.array([[0.1, 0.2, 0.3], [1.0, 2.0, 3.0]])
    values = (
        kernels[8].run({"size": [1.0, 1.0]}, Schedule(), ["a", "b", "c"], [0.0, 1.0], initial=begin).values
    )
    np.testing.assert_array_equal(values[:, 0], begin)


@pytest.mark.parametrize("workers", [1, 3])
def test_an_interrupt_stops_at_once_and_does_no_harm(kernels, workers):
    calls = []

    def interrupt(done, people):
        calls.append(done)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(kernels[8], 20_000, workers=workers, progress=interrupt)
    assert len(calls) == 1
    assert run(kernels[8]).counts == {"ok": 61}


def test_natural_sizes_are_stated_or_start_values_or_probed():
    system, g = feedback(), Graph()
    assert compile_model(replace(system, scales={"a": 7.0, "b": 8.0, "c": 9.0})).scales.tolist() == [
        7.0,
        8.0,
        9.0,
    ]
    np.testing.assert_allclose(
        compile_model(replace(system, scales={"b": 8.0})).scales, [0.5, 8.0, 0.3 / 1.1]
    )
    x, y, z = (g.symbol(n) for n in "xyz")
    rates = (x, g.sub(g.mul(g.const(1e-7), g.exp(g.neg(x))), y), g.mul(z, z))
    starts = (g.const(0.5), g.const(0), g.const(0))
    grown = System(g, ("x", "y", "z"), (), np.empty(0), rates, starts, {"x": x, "y": y, "z": z})
    scales = compile_model(grown).scales
    np.testing.assert_array_equal(scales[[0, 2]], [0.5, 1.0])
    assert 1e-9 < scales[1] < 1e-7
