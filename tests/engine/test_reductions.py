"""Extremes, areas and crossings found inside the kernel, beside formulas."""

import numpy as np
import pytest

from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.graph import Graph
from neuroflare.engine.reductions import Reduction
from neuroflare.engine.schedule import Change, Schedule
from neuroflare.engine.system import System
from neuroflare.errors import UsageError


@pytest.fixture(scope="module")
def kernel():
    """A dose that goes through two compartments: x' = -a x, y' = a x - b y."""
    g = Graph()
    x, y, a, b = (g.symbol(n) for n in "xyab")
    rates = (g.neg(g.mul(a, x)), g.sub(g.mul(a, x), g.mul(b, y)))
    outputs = {"x": x, "y": y, "minus": g.neg(y)}
    return compile_model(
        System(g, ("x", "y"), ("a", "b"), np.array([2.0, 0.5]), rates, (g.const(0), g.const(0)), outputs)
    )


A = np.array([1.0, 2.0, 5.0, 9.0, 0.7])
DOSE = Schedule.of([Change(0.5, "x", "add", 3.0)])


def course(t, a=A, b=0.5):
    return np.where(t < 0.5, 0.0, 3 * a / (a - b) * (np.exp(-b * (t - 0.5)) - np.exp(-a * (t - 0.5))))


def reduced(kernel, *rules, times=(0.0, 20.0), **options):
    run = kernel.run(
        {"a": A}, DOSE, options.pop("outputs", ()), times, reductions=rules, rtol=1e-9, **options
    )
    assert run.counts == {"ok": A.size}
    return np.moveaxis(run.reduced, 0, 2)


def test_maximum_and_its_time(kernel):
    (high, at), (low, low_at) = reduced(kernel, Reduction("max", "y"), Reduction("min", "minus"))
    peak = 0.5 + np.log(A / 0.5) / (A - 0.5)
    np.testing.assert_allclose(at, peak, rtol=1e-3)
    np.testing.assert_allclose(high, course(peak), rtol=1e-6)
    np.testing.assert_array_equal([low, low_at], [-high, at])


def test_integral(kernel):
    ((area, _),) = reduced(kernel, Reduction("integral", "y"), times=(0.0, 200.0))
    np.testing.assert_allclose(area, 6.0, rtol=1e-7)


def test_the_window_is_that_of_the_records(kernel):
    ((area, _),) = reduced(kernel, Reduction("integral", "y"), times=(1.0, 2.0), outputs=("y",))
    t = np.linspace(1, 2, 20001)
    np.testing.assert_allclose(area, np.trapezoid([course(s) for s in t], t, axis=0), rtol=1e-6)


def test_crossings_and_who_never_crosses(kernel):
    (_, up), (_, down), (_, never) = reduced(
        kernel,
        Reduction("reaches", "y", 1.2),
        Reduction("falls_to", "x", 1.0),
        Reduction("reaches", "y", 50.0),
    )
    np.testing.assert_allclose(course(up), 1.2, rtol=1e-7)
    np.testing.assert_array_equal(down, 0.0)
    assert np.isnan(never).all()


def test_a_level_held_from_the_beginning_is_reached_there(kernel):
    ((_, at),) = reduced(kernel, Reduction("reaches", "y", 0.0))
    np.testing.assert_array_equal(at, 0.0)


def test_reductions_do_not_move_the_records(kernel):
    plain = kernel.run({"a": A}, DOSE, ["x"], [0.0, 1.0, 5.0])
    both = kernel.run(
        {"a": A}, DOSE, ["x"], [0.0, 1.0, 5.0], reductions=[Reduction("max", "y"), Reduction("max", "x")]
    )
    assert plain.values.tobytes() == both.values.tobytes()
    np.testing.assert_allclose(both.reduced[:, 1], np.tile([3.0, 0.5], (5, 1)))


def test_a_level_must_be_a_number():
    with pytest.raises(UsageError, match="level is nan"):
        Reduction("reaches", "y")
    with pytest.raises(UsageError, match="known are max"):
        Reduction("mean", "y")
