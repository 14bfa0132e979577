"""Long functions cut into short ones: the same numbers, whatever crosses a cut."""

import ctypes

import numpy as np
import pytest

from neuroflare.engine import pieces, vector_math
from neuroflare.engine.emit import Lines
from neuroflare.engine.machine import Machine

LANES = 4


def numbers(a, b):
    """Results of a function in which values, bits, truths and numbers of single lanes live long."""
    code = Lines(LANES)
    x, y = code.load("%in"), code.load("%in", 1)
    below = code.compare("olt", x, y)
    early = [code.mul(x, y), code.libm("sin", x), vector_math.exponential(code, y)]
    late = early[0]
    for value in (*early, vector_math.logarithm(code, code.mul(x, x))):
        late = code.fma(value, late, vector_math.power(code, code.intrinsic("fabs", y), late))
        code.store(late, "%out")
        late = code.add(code.load("%out"), value)
    code.store(code.select(below, late, early[1]), "%out")
    ir = code.function("f", ("in", "out"))
    machine = Machine("\n".join([*sorted(code.used), ir]))
    room = np.zeros(4 * LANES + 8)
    start = (-room.ctypes.data // 8) % 4
    view = room[start : start + 4 * LANES].reshape(4, LANES)
    view[0], view[1] = a, b
    call = machine.function("f", [ctypes.c_void_p] * 2)
    call(view[:2].ctypes.data, view[2:].ctypes.data)
    return view[2].copy(), ir.count("define internal")


@pytest.mark.parametrize("length", [1, 2, 7, 50])
def test_cut_anywhere(length, monkeypatch):
    a, b = np.array([0.3, -1.2, 2.0, 0.7]), np.array([0.5, 0.1, 1.5, -0.4])
    monkeypatch.setattr("neuroflare.engine.emit.PIECE", 10**6)
    whole, none = numbers(a, b)
    monkeypatch.setattr("neuroflare.engine.emit.PIECE", length)
    monkeypatch.setattr(pieces, "PIECE", length)
    cut, many = numbers(a, b)
    assert (none, many > 3) == (0, True)
    assert np.isfinite(whole).all()
    assert cut.tobytes() == whole.tobytes()
