"""The method has the orders its paper gives, also when the right-hand side knows the time."""

import numpy as np
import pytest

from neuroflare.engine import rodas5p


def pendulum(t, y):
    return np.array([y[1], -np.sin(y[0])])


def pendulum_jacobian(t, y):
    return np.array([[0.0, 1.0], [-np.cos(y[0]), 0.0]])


def driven(t, y):
    return np.array([-3.0 * (y[0] - np.sin(2 * t)) + t * y[0] ** 2 / 5, np.cos(t) * y[0]])


def driven_jacobian(t, y):
    return np.array([[-3.0 + 2 * t * y[0] / 5, 0.0], [np.cos(t), 0.0]])


def driven_in_time(t, y):
    return np.array([6.0 * np.cos(2 * t) + y[0] ** 2 / 5, -np.sin(t) * y[0]])


CASES = {
    "autonomous": (pendulum, pendulum_jacobian, lambda t, y: 0 * y, np.array([1.0, 0.3])),
    "driven": (driven, driven_jacobian, driven_in_time, np.array([0.4, -0.1])),
}


def walk(case, steps, end=2.0):
    f, jacobian, time_rate, y = CASES[case]
    h = end / steps
    middle = np.empty_like(y)
    for k in range(steps):
        old = y
        y, _, dense = rodas5p.step(f, jacobian, time_rate, k * h, y, h)
        if k == steps // 2:
            s = 0.37
            middle = (1 - s) * old + s * (y + (1 - s) * (dense[0] + s * (dense[1] + s * dense[2])))
    return y, middle, (steps // 2 + 0.37) * h


def exact(case, t):
    from scipy.integrate import solve_ivp

    f, _, _, y = CASES[case]
    return solve_ivp(f, (0, t), y, method="DOP853", rtol=1e-13, atol=1e-14).y[:, -1]


@pytest.mark.parametrize("case", CASES)
def test_order_five(case):
    errors = [np.abs(walk(case, n)[0] - exact(case, 2.0)).max() for n in (32, 64)]
    assert np.log2(errors[0] / errors[1]) == pytest.approx(5.0, abs=0.35)


@pytest.mark.parametrize("case", CASES)
def test_dense_output_of_order_four(case):
    errors = []
    for n in (16, 32):
        _, middle, t = walk(case, n)
        errors.append(np.abs(middle - exact(case, t)).max())
    assert np.log2(errors[0] / errors[1]) > 3.7


def test_without_the_time_derivative_the_order_is_lost():
    f, jacobian, _, y0 = CASES["driven"]
    errors = []
    for n in (32, 64):
        y = y0
        for k in range(n):
            y, _, _ = rodas5p.step(f, jacobian, lambda t, y: 0 * y, k * 2.0 / n, y, 2.0 / n)
        errors.append(np.abs(y - exact("driven", 2.0)).max())
    assert np.log2(errors[0] / errors[1]) < 3.0


def test_a_stiff_step_forgets_the_fast_part():
    value, _, _ = rodas5p.step(
        lambda t, y: -1e9 * y, lambda t, y: np.array([[-1e9]]), lambda t, y: 0 * y, 0.0, np.ones(1), 1.0
    )
    assert abs(value[0]) < 1e-6


def test_the_budget_is_honoured():
    with pytest.raises(RuntimeError, match="5 steps"):
        rodas5p.integrate(*CASES["autonomous"], [0.0, 1e6], budget=5)
