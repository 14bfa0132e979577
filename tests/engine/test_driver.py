"""The driver run as Python, slowly, gives the bytes of its translation; and what cannot be translated is refused."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace

import numpy as np
import pytest

from neuroflare.engine import driver
from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.driver_arrays import Arrays
from neuroflare.engine.graph import Graph
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.lanes import LaneGroup
from neuroflare.engine.machine import Machine
from neuroflare.engine.reductions import Reduction
from neuroflare.engine.schedule import Change, Schedule, Signal, Stage, When
from neuroflare.engine.system import TIME, System
from neuroflare.engine.translate import translate

Wholes = Reals = object

PLANS = (
    Schedule.of([Change(0.3, "x", "add", 2.0, scale=("k",)), Change(1.1, "k", "set", 3.0)]),
    Schedule.of(
        [
            Change(0.2, "u", "ramp", 1.5, until=0.9),
            Change(0.5, "u", "add", -0.2),
            Change(-0.5, "y", "set", 0.1),
        ]
    ),
)


def system():
    g = Graph()
    x, y, k, u, t = (g.symbol(n) for n in ("x", "y", "k", "u", TIME))
    late = g.select(g.lt(t, g.mul(k, g.const(0.7))), g.const(0.0), g.const(1.0))
    rates = (g.add(u, late, g.neg(g.mul(k, x))), g.sub(g.div(x, g.add(g.const(1), x)), g.mul(g.const(30), y)))
    breaks = (g.mul(k, g.const(0.7)),)
    return System(
        g, ("x", "y"), ("k", "u"), np.array([1.0, 0.2]), rates, (g.const(0.5), g.const(0.0)),
        {"x": x, "y": y, "u": u}, breaks,
    )  # fmt: skip


def as_python(task):
    """Run `driver.advance` itself, with the model's compiled functions and numpy arrays."""
    group = LaneGroup(task, 4)

    def function(address, count):
        call = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * count)(address)
        return lambda *arrays: call(*(array.ctypes.data for array in arrays))

    code = {n: function(a, 2 if n in ("dense", "observe") else 1) for n, a in task.code.items()}
    flat = {name: array.reshape(-1) for name, array in group.arrays.items()}
    known = flat | code | group.counts
    held = SimpleNamespace(**{name: known[name] for name in Arrays.__annotations__})
    with np.errstate(invalid="ignore", over="ignore"):
        while driver.advance(held):
            pass
    return False


def test_python_and_machine_code_agree(monkeypatch):
    kernel = compile_model(system(), ramped=("u",), driven=("u",), lanes=4)
    people = {"k": np.array([0.5, 1.0, 2.0, 4.0, 0.1, np.nan, 1.0, 1.5, 0.9])}
    rules = [
        Reduction("max", "y"),
        Reduction("integral", "x"),
        Reduction("reaches", "x", 0.8),
        Reduction("min", "u"),
    ]
    rise = Stage(
        [Change(0.0, "u", "ramp", 2.0, until=0.4)],
        [When("y", "reaches", 0.0135), When("x", "reaches", 0.6, scale=("k",))],
    )
    wave = Signal("u", [-0.3, 0.5, 0.9, 1.5], [0.1, 1.0, 0.3, 0.4])
    plans = (
        *PLANS,
        Schedule.of(
            [Change(1.0, "x", "add", 1.0)], stages=[rise, Stage(lasts=0.3), rise, Stage()], begin=0.1
        ),
        Schedule.of(signals=[wave], stages=[Stage(until=[When("x", "falls_to", 0.3, then="end")])]),
    )

    def run():
        return kernel.run(
            people, plans, ["x", "y", "u"], np.linspace(0, 2, 6), reductions=rules,
            schedule_of=[0, 1, 2, 3, 3, 0, 1, 2, 3], second_method=False,
        )  # fmt: skip

    compiled = run()
    monkeypatch.setattr(Kernel, "_worker", lambda self, task: lambda: as_python(task))
    slow = run()
    assert compiled.counts == {"ok": 8, "not finite": 1}
    assert set(compiled.marks[:, :, 1][np.isfinite(compiled.marks[:, :, 1])]) == {-1.0, 0.0, 1.0, 2.0}
    for name in ("values", "status", "steps", "reduced", "marks"):
        assert getattr(slow, name).tobytes() == getattr(compiled, name).tobytes(), name


def test_steps_land_on_the_models_own_jumps():
    kernel = compile_model(system(), ramped=("u",))
    times = np.linspace(0.01, 3, 50)
    values = kernel.run({"k": [1.0, 2.0]}, Schedule(), ["x"], times, rtol=1e-9).values[..., 0]
    for k, row in zip((1.0, 2.0), values, strict=True):
        jump = 0.7 * k
        before = 0.2 / k + (0.5 - 0.2 / k) * np.exp(-k * times)
        at = 0.2 / k + (0.5 - 0.2 / k) * np.exp(-k * jump)
        after = 1.2 / k + (at - 1.2 / k) * np.exp(-k * (times - jump))
        np.testing.assert_allclose(row, np.where(times < jump, before, after), rtol=1e-8)


def test_a_ramp_is_a_line_and_a_change_on_the_way_moves_it():
    kernel = compile_model(system(), ramped=("u",))
    times = np.array([0.1, 0.4, 0.6, 0.9, 1.5])
    values = kernel.run({}, PLANS[1], ["u"], times).values[0, :, 0]
    np.testing.assert_allclose(values, [0.2, 0.5, 0.6, 1.05, 1.05], rtol=1e-12)


def add_up(items: Wholes, total: Reals) -> int:
    count = 0
    for k in range(5):
        if items[k] == 3 or (items[k] > 10 and items[k] != 12):
            continue
        if items[k] < 0:
            break
        total[0] = total[0] + items[k] / 2
        count = count + 1
    while total[0] > 100.0:
        total[0] = total[0] * 0.5
    return count - 1


def test_the_subset_of_python():
    source = translate(add_up)
    call = Machine(source).function("add_up", [ctypes.c_void_p] * 2, ctypes.c_int64)
    for items in ([1, 2, 3, 11, 12], [5, -1, 7, 7, 7], [3, 3, 3, 3, 3], [900, 9, 8, 7, 6]):
        total, expected = np.array([0.5]), np.array([0.5])
        numbers = np.array(items, dtype=np.int64)
        assert call(numbers.ctypes.data, total.ctypes.data) == add_up(numbers, expected)
        assert total.tobytes() == expected.tobytes()


def beyond(items: Wholes) -> int:
    return sum(1)


def test_what_is_beyond_the_subset_is_refused():
    with pytest.raises(TypeError, match="function 'sum' is unknown"):
        translate(beyond)
