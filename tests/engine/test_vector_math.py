"""exp, ln and powers of the emitted code, beside the C library, and alike for 4 and 8 lanes."""

import ctypes

import numpy as np
import pytest

from neuroflare.engine import vector_math
from neuroflare.engine.emit import Lines
from neuroflare.engine.machine import Machine

pytest.importorskip("llvmlite")


def aligned(values):
    """A copy that begins at a multiple of 64 bytes, as the vectors need it."""
    room = np.empty(values.size + 8)
    start = (-room.ctypes.data // 8) % 8
    room[start : start + values.size] = values
    return room[start : start + values.size]


def evaluate(build, *columns, lanes=8):
    code = Lines(lanes)
    code.store(build(code, *(code.load(f"%{name}") for name in "ab"[: len(columns)])), "%out")
    names = (*"ab"[: len(columns)], "out")
    machine = Machine("\n".join([*sorted(code.used), code.function("f", names)]))
    function = machine.function("f", [ctypes.c_void_p] * len(names))
    size = columns[0].size
    padded = [np.concatenate([c, np.ones(-size % 8)]) for c in columns]
    out = np.empty(padded[0].size)
    for k in range(0, out.size, lanes):
        here = aligned(np.empty(lanes))
        parts = [aligned(c[k : k + lanes]) for c in padded]
        function(*(p.ctypes.data for p in parts), here.ctypes.data)
        out[k : k + lanes] = here
    return out[:size]


POINTS = np.concatenate(
    [
        np.linspace(-700, 700, 2001),
        np.linspace(-1, 1, 501),
        10.0 ** np.linspace(-300, 2, 200),
        -(10.0 ** np.linspace(-300, 2, 200)),
    ]
)


def test_exponential():
    ours = evaluate(vector_math.exponential, POINTS)
    assert np.max(np.abs(ours / np.exp(POINTS) - 1)) < 1e-15


def test_exponential_at_its_ends():
    x = np.array([0.0, -0.0, 709.7827, 709.79, 1e5, np.inf, -np.inf, -1e5, np.nan, -708.5])
    with np.errstate(over="ignore"):
        expected = np.exp(x)
    expected[-1] = 0.0
    np.testing.assert_allclose(evaluate(vector_math.exponential, x), expected, rtol=1e-15)


def test_logarithm():
    x = np.concatenate([10.0 ** np.linspace(-320, 308, 3001), 1 + np.linspace(-0.4, 0.6, 999)])
    ours = evaluate(vector_math.logarithm, x)
    assert np.max(np.abs(ours - np.log(x)) / np.maximum(np.abs(np.log(x)), 1e-300)) < 4e-16


def test_logarithm_at_its_ends():
    x = np.array([1.0, 0.0, -0.0, -1.0, np.inf, -np.inf, np.nan, 5e-324])
    with np.errstate(divide="ignore", invalid="ignore"):
        np.testing.assert_allclose(evaluate(vector_math.logarithm, x), np.log(x), rtol=1e-15)


def test_power():
    generator = np.random.default_rng(1)
    a, b = np.exp(generator.normal(0, 4, 2000)), generator.normal(0, 3, 2000)
    assert np.max(np.abs(evaluate(vector_math.power, a, b) / a**b - 1)) < 2e-14


def test_power_at_its_ends():
    a = np.array([0.0, 0.0, 0.0, -2.0, -2.0, -2.0, 3.0, np.nan, -1e-12])
    b = np.array([2.5, 0.0, -1.5, 3.0, 2.0, 0.0, 1.0, 2.0, 2.5])
    expected = np.array([0.0, 1.0, np.inf, -8.0, 4.0, 1.0, 3.0, np.nan, 0.0])
    np.testing.assert_allclose(evaluate(vector_math.power, a, b), expected, rtol=1e-14)


@pytest.mark.parametrize("exponent", [-3, -1, 1, 2, 3, 7, 16])
def test_integer_power(exponent):
    a = np.array([-1.5, 2.0, 0.3, 1.0, -1.0, 1e-3, 9.0, 7.0])
    ours = evaluate(lambda code, x: vector_math.integer_power(code, x, exponent), a)
    np.testing.assert_allclose(ours, a**exponent, rtol=1e-14)


@pytest.mark.parametrize("name", ["exponential", "logarithm"])
def test_four_lanes_give_the_bytes_of_eight(name):
    build = getattr(vector_math, name)
    x = np.abs(POINTS) + 1e-3
    assert evaluate(build, x, lanes=4).tobytes() == evaluate(build, x, lanes=8).tobytes()
