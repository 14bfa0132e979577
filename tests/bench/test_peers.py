"""Every tool that is installed gives the numbers of the engine, under doses, ramps and switches."""

import numpy as np
import pytest

from neuroflare.bench.legs import legs
from neuroflare.bench.peers import PEERS
from neuroflare.bench.slopes import with_slopes, without_starts
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.schedule import Change, Schedule
from tests.engine.conftest import antimony_model


def person(case, k):
    return {name: float(values[k]) for name, values in case.people.items()}


COMPILED = {"amici"}
"""Need a C++ compiler, and minutes for each model."""


@pytest.mark.parametrize(
    "tool",
    [
        pytest.param(tool, marks=pytest.mark.long if tool.package in COMPILED else (), id=tool.package)
        for tool in PEERS
    ],
)
def test_a_tool_agrees_with_the_engine(tool, toy_case):
    if not tool.available():
        pytest.skip(f"{tool.package} is not installed")
    kernel = Kernel(read_sbml(toy_case.sbml), toy_case.schedule.ramped)
    wanted = kernel.run(
        toy_case.people, toy_case.schedule, toy_case.outputs, toy_case.times, rtol=1e-10
    ).values
    peer = tool(toy_case, toy_case.scales)
    # The first again at the end: nobody leaves a trace.
    for k in (0, 1, 2, 0):
        found = peer.run(person(toy_case, k), 1e-8)
        assert found == pytest.approx(wanted[k], rel=1e-5)
    loose = peer.run(person(toy_case, 0), 1e-3)
    assert 1e-12 < np.abs(loose - wanted[0]).max() < 0.1, "the tolerance has no effect"


def test_legs_end_at_changes_and_hold_every_record_once():
    ramp = Schedule.of([Change(-1.0, "x", "set", 1.0), Change(1.0, "x", "ramp", 2.0, until=3.0)])
    times = np.array([0.0, 1.0, 2.0, 3.0])
    cut = legs(ramp, times)
    assert [leg.grid.tolist() for leg in cut] == [[-1.0, 0.0, 1.0], [1.0, 2.0, 3.0], [3.0]]
    assert [[(step.action, step.value) for step in leg.steps] for leg in cut] == [
        [("set", 1.0)], [("slope", 2.0)], [("slope", 0.0)],
    ]  # fmt: skip
    assert np.concatenate([leg.grid[leg.rows] for leg in cut]).tolist() == times.tolist()
    assert [k for leg in cut for k in range(4)[leg.records]] == [0, 1, 2, 3]


def test_changes_after_the_last_record_are_left_out():
    cut = legs(Schedule.of([Change(5.0, "x", "set", 1.0)]), np.array([0.0, 1.0]))
    assert [leg.grid.tolist() for leg in cut] == [[0.0, 1.0], [1.0]]
    assert not any(leg.steps for leg in cut)


def test_a_ramped_input_becomes_a_state_and_a_start_can_be_left_out():
    sbml = antimony_model("k = 2; x = k; x' = -k*x").sbml
    system = read_sbml(with_slopes(sbml, ["k"]))
    assert set(system.states) == {"x", "k"}
    assert system.graph.show(system.rates[system.states.index("k")]) == "k__slope"
    assert with_slopes(sbml, []) == sbml
    assert "initialAssignment" in sbml
    assert "initialAssignment " not in without_starts(sbml, ["x"])
