"""Inputs that follow curves through knots: the curve, exact integrals, the order of a step, and the reference."""

import ctypes
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import solve_ivp
from scipy.interpolate import PchipInterpolator

from neuroflare.engine import Change, Schedule, Signal, Stage, When, compile_model
from neuroflare.engine.graph import Graph
from neuroflare.engine.lanes import aligned
from neuroflare.engine.reference import Reference
from neuroflare.engine.signals import monotone_slopes
from neuroflare.engine.system import TIME, System
from neuroflare.errors import UsageError
from tests.engine.test_kernel_random import few, network

KNOTS = np.array([0.5, 1.0, 1.7, 2.0, 3.5, 4.0])
VALUES = np.array([0.2, 1.0, 1.4, 0.3, 0.3, 2.0])


def driven():
    """The integral of an input, and a quantity that follows it."""
    g = Graph()
    total, y, u, speed = (g.symbol(n) for n in ("total", "y", "u", "speed"))
    rates = (u, g.mul(speed, g.sub(g.mul(u, u), y), g.add(g.const(1), y)))
    outputs = {"total": total, "y": y, "u": u}
    return System(
        g, ("total", "y"), ("u", "speed"), np.array([0.1, 1.0]), rates, (g.const(0), g.const(0)), outputs
    )


@pytest.fixture(scope="module")
def kernel():
    return compile_model(driven(), driven=("u",))


@given(
    st.lists(st.integers(1, 400), min_size=2, max_size=12, unique=True).map(sorted),
    st.integers(0, 10**6),
)
def test_slopes_are_those_of_a_monotone_interpolant(times, seed):
    knots = np.array(times) / 10
    values = np.random.default_rng(seed).normal(0, 1, (3, knots.size)).round(1)
    expected = [PchipInterpolator(knots, row).derivative()(knots) for row in values]
    np.testing.assert_allclose(monotone_slopes(knots, values), expected, rtol=1e-9, atol=1e-9)


def test_the_curve_and_its_integral_are_exact(kernel):
    times = np.linspace(0.0, 5.0, 101)
    found = (
        kernel.run({}, Schedule.of(signals=[Signal("u", KNOTS, VALUES)]), ["u", "total"], times).values[0].T
    )
    curve = PchipInterpolator(KNOTS, VALUES)
    inside = np.clip(times, KNOTS[0], KNOTS[-1])
    np.testing.assert_allclose(found[0], np.where(times < 0.5, 0.1, curve(inside)), rtol=1e-12)
    area = curve.antiderivative()(inside) + 0.1 * np.minimum(times, 0.5) + 2.0 * np.maximum(times - 4.0, 0)
    np.testing.assert_allclose(found[1], area, rtol=1e-12)


def one_step(kernel, h):
    """The kernel's own step of length h from a given state in the middle of a piece."""
    layout, lanes = kernel.code.layout, kernel.lanes
    block = aligned(layout.total * lanes)
    view = block.reshape(-1, lanes)

    def fill(name, values):
        view[layout.at(name) : layout.at(name) + len(values)] = np.asarray(values)[:, None]

    fill("p", [0.7, 2.0, -0.9, 0.1, 1.3, -0.8])  # u, speed, then slope, since, bend and twist of u
    fill("y", [0.0, 0.4])
    fill("tolerance", [1.0, 1.0])
    for name, value in (("now", 0.3), ("step", h), ("low", -1e9), ("high", 1e9), ("rtol", 1.0)):
        fill(name, [value])
    for name in ("prepare", "step"):
        kernel._machine.function(name, [ctypes.c_void_p])(block.ctypes.data)
    return view[layout.at("new") + 1, 0]


def test_the_time_derivative_of_a_curve_keeps_the_order(kernel):
    """The error of one step falls with the sixth power of its length; without the derivative, with the second."""

    def rate(t, y):
        s = t - 0.1
        u = 0.7 + s * (-0.9 + s * (1.3 - 0.8 * s))
        return 2.0 * (u * u - y) * (1 + y)

    errors = []
    for h in (0.4, 0.2):
        exact = solve_ivp(rate, (0.3, 0.3 + h), [0.4], rtol=1e-13, atol=1e-15, method="DOP853").y[0, -1]
        errors.append(abs(one_step(kernel, h) - exact))
    assert errors[1] > 1e-12
    assert np.log2(errors[0] / errors[1]) > 5.3


def test_knots_need_no_new_beginning(kernel):
    """A curve through six knots a period takes hardly more steps than the sine itself, without knots."""
    system = driven()
    g = system.graph
    sine = g.add(g.const(1), g.mul(g.const(0.5), g.unary("sin", g.symbol(TIME))))
    smooth = compile_model(replace(system, rates=g.substitute(system.rates, {g.symbol("u"): sine})))
    times = np.linspace(0, 100, 101)
    curve = Schedule.of(signals=[Signal("u", times, 1 + 0.5 * np.sin(times))])
    with_knots = kernel.run({}, curve, ["y"], [100.0], rtol=1e-5).steps.sum()
    without = smooth.run({}, Schedule(), ["y"], [100.0], rtol=1e-5).steps.sum()
    assert without < with_knots < 1.2 * without
    times = np.linspace(0, 100, 401)
    dense = Schedule.of(signals=[Signal("u", times, 1 + 0.5 * np.sin(times))])
    assert kernel.run({}, dense, ["y"], [100.0], rtol=1e-3).steps.sum() <= 405  # one for each piece


def test_everybody_has_an_own_curve_and_factors_multiply_it(kernel):
    own = np.outer([1.0, 2.0, 0.5], VALUES)
    times = np.linspace(0.5, 4.0, 9)
    table = kernel.run({}, Schedule.of(signals=[Signal("u", KNOTS, own)]), ["u", "y"], times).values
    factor = Schedule.of(signals=[Signal("u", KNOTS, VALUES, scale=("speed",))])
    np.testing.assert_allclose(table[1, :, 0], 2 * PchipInterpolator(KNOTS, VALUES)(times), rtol=1e-12)
    scaled = kernel.run({"speed": [1.0, 2.0, 0.5]}, factor, ["u"], times).values
    np.testing.assert_allclose(scaled[..., 0], table[..., 0], rtol=1e-12)


def test_lanes_threads_and_neighbours_change_no_byte():
    generator = np.random.default_rng(8)
    count = 101
    plan = Schedule.of(
        [Change(1.0, "speed", "set", generator.uniform(0.1, 3, count))],
        signals=[Signal("u", KNOTS, generator.uniform(0, 2, (count, KNOTS.size)))],
        stages=[Stage(until=[When("y", "reaches", generator.uniform(0.1, 2, count))]), Stage()],
    )
    times = np.linspace(0, 5, 7)
    kernels = {lanes: compile_model(driven(), driven=("u",), lanes=lanes) for lanes in (4, 8)}
    whole = kernels[8].run({}, plan, ["y"], times)
    assert whole.counts == {"ok": count}
    again = kernels[4].run({}, plan, ["y"], times, workers=2)
    parts = [
        kernels[8].run({}, plan.of_people(np.arange(k, min(k + 9, count))), ["y"], times)
        for k in range(0, count, 9)
    ]
    alone = kernels[8].run({}, plan.of_people(17), ["y"], times)
    for name in ("values", "marks", "steps"):
        expected = getattr(whole, name)
        assert getattr(again, name).tobytes() == expected.tobytes()
        assert b"".join(getattr(part, name).tobytes() for part in parts) == expected.tobytes()
        assert getattr(alone, name)[0].tobytes() == expected[17].tobytes()


@few
@given(
    st.integers(0, 10**6),
    st.integers(2, 5),
    st.lists(st.integers(0, 80), min_size=2, max_size=8, unique=True).map(sorted),
    st.lists(st.floats(0, 3), min_size=8, max_size=8),
    st.lists(st.tuples(st.integers(0, 80), st.floats(0.01, 3)), max_size=3),
)
def test_beside_the_reference(seed, size, knots, values, doses):
    system, times = network(seed, size), np.linspace(0.25, 4.5, 9)
    signal = Signal("inflow", np.array(knots) / 20, values[: len(knots)])
    plan = Schedule.of([Change(t / 20, "s1", "add", v) for t, v in doses], signals=[signal])
    outputs = [*system.states, "total"]
    expected = Reference(system).run(times.tolist(), outputs, schedule=plan, start=0.0, rtol=1e-10)
    found = compile_model(system, driven=("inflow",)).run({}, plan, outputs, times, rtol=1e-9)
    assert found.counts == {"ok": 1}
    np.testing.assert_allclose(found.values[0], expected.values, rtol=2e-6, atol=2e-7)


@pytest.mark.parametrize("size", [0.0, 1e-300, 1e-12, 1e12, 1e300])
def test_tiny_and_huge_curves_harm_nobody_else(kernel, size):
    values = np.tile(VALUES, (10, 1))
    clean = kernel.run({}, Schedule.of(signals=[Signal("u", KNOTS, values)]), ["y"], [1.0, 5.0])
    values[4] *= size
    odd = kernel.run(
        {},
        Schedule.of(signals=[Signal("u", KNOTS, values)]),
        ["y"],
        [1.0, 5.0],
        second_method=False,
        budget=3000,
    )
    others = np.arange(10) != 4
    assert odd.values[others].tobytes() == clean.values[others].tobytes()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Signal("u", [0.0], [1.0]), "at least two"),
        (lambda: Signal("u", [0.0, 0.0], [1.0, 2.0]), "increasing"),
        (lambda: Signal("u", [0.0, 1.0], [1.0]), "expected 2 values"),
        (lambda: Signal("u", [0.0, 1.0], [1.0, np.nan]), "a value is nan"),
        (
            lambda: Schedule.of([Change(0, "u", "set", 1.0)], signals=[Signal("u", [0, 1], [1, 1])]),
            "in another way too",
        ),
    ],
)
def test_what_means_nothing_is_refused(make, message):
    with pytest.raises(UsageError, match=message):
        make()


def test_what_the_kernel_was_not_compiled_for_is_refused(kernel):
    plain = compile_model(driven(), ramped=("u",))
    curve = Schedule.of(signals=[Signal("u", KNOTS, VALUES)])
    with pytest.raises(UsageError, match=r"signal of u: .* compile with driven=\('u',\)"):
        plain.run({}, curve, ["y"], [1.0])
    with pytest.raises(UsageError, match=r"ramp of speed: .* compile with ramped=\('speed',\)"):
        kernel.run({}, Schedule.of([Change(0.0, "speed", "ramp", 1.0, until=1.0)]), ["y"], [1.0])
    with pytest.raises(
        UsageError, match="target of a signal 'spede' is not in the model; did you mean speed"
    ):
        kernel.run({}, Schedule.of(signals=[Signal("spede", KNOTS, VALUES)]), ["y"], [1.0])


def test_only_inputs_can_follow_a_curve():
    with pytest.raises(UsageError, match="signal 'y' is no constant input"):
        compile_model(driven(), driven=("y",))
