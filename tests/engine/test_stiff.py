"""Stiff classics, a long chain, and the order of the compiled method."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.graph import Graph
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.system import TIME, System


def system(build, start, parameters=None):
    g = Graph()
    names = tuple(f"x{i}" for i in range(len(start)))
    x, p = [g.symbol(n) for n in names], parameters or {}
    rates = tuple(build(g, x, {n: g.symbol(n) for n in p}, g.symbol(TIME)))
    outputs = dict(zip(names, x, strict=True))
    return System(
        g,
        names,
        tuple(p),
        np.array(list(p.values()), dtype=float),
        rates,
        tuple(g.const(v) for v in start),
        outputs,
    )


def van_der_pol(g, x, p, t):
    return x[1], g.mul(p["mu"], g.sub(g.mul(g.sub(g.const(1), g.powi(x[0], 2)), x[1]), x[0]))


def robertson(g, x, p, t):
    slow, fast, middle = (
        g.mul(g.const(0.04), x[0]),
        g.mul(g.const(1e4), x[1], x[2]),
        g.mul(g.const(3e7), g.powi(x[1], 2)),
    )
    return g.sub(fast, slow), g.add(slow, g.neg(fast), g.neg(middle)), middle


def orego(g, x, p, t):
    one = g.const(1)
    inner = g.sub(g.sub(one, g.mul(g.const(8.375e-6), x[0])), x[1])
    return (
        g.mul(g.const(77.27), g.add(x[1], g.mul(x[0], inner))),
        g.div(g.sub(x[2], g.mul(g.add(one, x[0]), x[1])), g.const(77.27)),
        g.mul(g.const(0.161), g.sub(x[0], x[2])),
    )


def chain(g, x, p, t):
    yield g.neg(g.mul(p["k"], x[0]))
    for before, here in zip(x[:-1], x[1:], strict=True):
        yield g.mul(p["k"], g.sub(before, here))


def values(model, times, rtol=1e-8, **options):
    run = compile_model(model).run({}, Schedule(), list(model.outputs), times, rtol=rtol, **options)
    assert run.counts == {"ok": 1}
    return run.values[0]


def test_van_der_pol():
    times = [1.0, 2.0, 11.0]
    ours = values(system(van_der_pol, [2.0, 0.0], {"mu": 1e6}), times)
    # Hairer and Wanner's test set, mu 1e6, ends of the first two sections
    assert ours[0, 0] == pytest.approx(-0.1863646254808130e1, rel=1e-6)
    assert ours[1, 0] == pytest.approx(0.1706167732170483e1, rel=1e-6)


def test_robertson():
    ours = values(system(robertson, [1.0, 0.0, 0.0]), [40.0, 4e5, 4e10])
    assert ours[0] == pytest.approx([0.7158271, 9.185535e-6, 0.2841637], rel=2e-6)
    assert ours[1] == pytest.approx([4.9382e-3, 1.98500e-8, 0.99506], rel=2e-4)
    assert ours[:, :].sum(axis=1) == pytest.approx(1.0, abs=1e-9)


def test_orego():
    ours = values(system(orego, [1.0, 2.0, 3.0]), [30.0, 60.0])
    assert ours[0] == pytest.approx(
        [0.1000661467180497e1, 0.1512778937348249e4, 0.1035854312767229e5], rel=1e-5
    )
    assert ours[1] == pytest.approx(
        [0.1000874625199626e1, 0.1144336972384497e4, 0.8372149966624639e2], rel=1e-5
    )


def test_a_chain_of_300():
    ours = values(system(chain, [1.0] + [0.0] * 299, {"k": 2.0}), [10.0, 100.0], rtol=1e-7)
    logs = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, 300)))])
    for t, row in zip((10.0, 100.0), ours, strict=True):
        exact = np.exp(np.arange(300) * np.log(2 * t) - 2 * t - logs)
        assert np.abs(row - exact).max() < 1e-6


def driven(g, x, p, t):
    force = g.unary("sin", g.mul(g.const(3), t))
    return g.add(g.neg(g.mul(g.const(50), x[0])), g.mul(g.const(50), force)), g.mul(x[0], g.unary("cos", t))


def test_error_follows_the_tolerance_with_time_in_the_rates():
    model, times = system(driven, [0.5, 1.0]), np.linspace(0.05, 3, 60)

    def rates(t, y):
        return [-50 * y[0] + 50 * np.sin(3 * t), y[0] * np.cos(t)]

    exact = solve_ivp(rates, (0, 3), [0.5, 1.0], method="Radau", rtol=1e-12, atol=1e-13, t_eval=times).y.T
    errors, steps = [], []
    for rtol in (1e-5, 1e-10):
        run = compile_model(model).run({}, Schedule(), ["x0", "x1"], times, rtol=rtol)
        errors.append(np.abs(run.values[0] - exact).max())
        steps.append(run.steps.sum())
    assert errors[0] < 1e-4
    assert errors[1] < 1e-9
    # Order 5: ten times smaller steps for an error smaller by 1e5; without the time derivative it would be far worse.
    assert np.log(errors[0] / errors[1]) / np.log(steps[1] / steps[0]) > 3.8
