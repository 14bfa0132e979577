"""Random networks, schedules and parameters: the kernel beside the slow reference."""

import numpy as np
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.graph import Graph
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.reference import Reference
from neuroflare.engine.schedule import Change, Schedule
from neuroflare.engine.status import Status
from neuroflare.engine.system import TIME, System

few = settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.too_slow],
)


def network(seed, size):
    """Conversions between states by laws of many forms, an inflow, and losses everywhere."""
    generator, g = np.random.default_rng(seed), Graph()
    states = [g.symbol(f"s{i}") for i in range(size)]
    rates = [g.mul(g.const(-0.1), s) for s in states]
    names = [f"k{i}" for i in range(2 * size)]
    for k in map(g.symbol, names):
        a, b, c = (states[i] for i in generator.integers(0, size, 3))
        law = [
            lambda k=k, a=a: g.mul(k, a),
            lambda k=k, a=a, b=b: g.div(g.mul(k, a), g.add(g.const(0.5), b)),
            lambda k=k, a=a, b=b: g.mul(k, a, g.exp(g.neg(b))),
            lambda k=k, a=a: g.div(g.pow(a, g.add(k, g.const(0.6))), g.add(g.const(1), g.powi(a, 2))),
            lambda k=k, a=a: g.mul(k, g.sqrt(g.add(g.const(0.01), a)), a),
            lambda k=k, a=a: g.mul(k, a, g.add(g.const(1.5), g.unary("cos", g.symbol(TIME)))),
            lambda k=k, a=a, b=b: g.mul(k, a, g.ln(g.add(g.const(1), g.powi(b, 2)))),
        ][generator.integers(7)]()
        source, target = states.index(a), states.index(c)
        rates[source] = g.sub(rates[source], law)
        rates[target] = g.add(rates[target], law)
    rates[0] = g.add(rates[0], g.symbol("inflow"))
    outputs = {g.name(s): s for s in states} | {"total": g.add(*states)}
    defaults = np.append(np.exp(generator.normal(0, 1.5, 2 * size)), 0.5)
    starts = tuple(g.const(v) for v in generator.uniform(0.1, 2, size))
    return System(
        g, tuple(g.name(s) for s in states), (*names, "inflow"), defaults, tuple(rates), starts, outputs
    )


moments = st.integers(0, 60).map(lambda k: k / 20)
changes = st.lists(
    st.one_of(
        st.builds(lambda t, v: Change(t, "s0", "add", v), moments, st.floats(0.01, 3)),
        st.builds(lambda t, v: Change(t, "s1", "set", v), moments, st.floats(0.01, 3)),
        st.builds(lambda t, v: Change(t, "inflow", "set", v), moments, st.floats(0, 3)),
        st.builds(lambda t, v: Change(t, "k0", "add", v, scale=("k2",)), moments, st.floats(0, 1)),
        st.builds(lambda t, v: Change(t, "k1", "ramp", v, until=t + 0.5), moments, st.floats(0, 2)),
    ),
    max_size=6,
)


@few
@given(st.integers(0, 10**6), st.integers(2, 9), changes)
def test_beside_the_reference(seed, size, dated):
    system, plan, times = network(seed, size), Schedule.of(dated), np.linspace(0.25, 4, 16)
    expected = Reference(system).run(
        times.tolist(), list(system.outputs), schedule=plan, start=0.0, rtol=1e-10
    )
    assume(expected.status == "ok")
    found = compile_model(system, ramped=plan.ramped).run({}, plan, list(system.outputs), times, rtol=1e-9)
    assert found.counts == {"ok": 1}
    np.testing.assert_allclose(found.values[0], expected.values, rtol=2e-6, atol=2e-7)


def test_changes_nearer_than_a_step_can_be():
    system, times = network(3, 3), [1.0, 2.0]
    outputs = list(system.outputs)
    dated = [
        Change(0.0, "s0", "add", 1.0),
        Change(5e-324, "s1", "set", 0.3),
        Change(1e-310, "s0", "add", 1.0),
    ]
    near = [
        Change(change.time if k == 0 else 0.0, change.target, change.action, change.value)
        for k, change in enumerate(dated)
    ]
    runs = [compile_model(system).run({}, Schedule.of(plan), outputs, times) for plan in (dated, near)]
    assert runs[0].counts == {"ok": 1}
    assert runs[0].values.tobytes() == runs[1].values.tobytes()


@few
@given(
    st.integers(0, 10**6),
    st.lists(
        st.sampled_from([0.0, 1e-300, 1e-12, 1e12, 1e300, np.inf, -1.0, np.nan]), min_size=3, max_size=3
    ),
)
def test_extreme_parameters_harm_nobody_else(seed, extremes):
    system = network(seed, 4)
    kernel = Kernel(system)
    people = {
        name: np.full(11, value) for name, value in zip(system.parameters, system.defaults, strict=True)
    }
    plain = kernel.run(people, Schedule(), ["total"], [1.0, 2.0], second_method=False, budget=3000)
    for k, value in enumerate(extremes):
        people[f"k{k}"][3 * k] = value
    odd = kernel.run(people, Schedule(), ["total"], [1.0, 2.0], second_method=False, budget=3000)
    others = np.setdiff1d(np.arange(11), [0, 3, 6])
    assert odd.values[others].tobytes() == plain.values[others].tobytes()
    finished = odd.status == Status.OK
    assert np.isfinite(odd.values[finished]).all()
    assert np.isnan(odd.values[~finished, -1]).all()
