import antimony
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.engine.reference import Reference
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.timed_events import without_timed_events
from neuroflare.errors import Refused


def system_of(text):
    antimony.clearPreviousLoads()
    assert antimony.loadAntimonyString(text) >= 0, antimony.getLastError()
    return read_sbml(antimony.getSBMLString("__main"))


TIMES = [0, 0.37, 0.9, 1.3, 2.1, 3.7, 5]

CASES = [
    "x = 1; x' = -x; at time >= 2: x = 3",
    "x = 1; x' = -x; at time > 2: x = x + 3",
    "x = 1; x' = -x; a = 0.5; d = 3*a; at d after time - a >= 1: x = 2*d",
    "x = 1; x' = -x; at time >= 1 && time < 2: x = 5; at time >= 3 || time < 2: x = 7",
    "x = 1; x' = -x; at time >= 0, t0=false: x = 9",
    "x = 1; x' = -x; at 1 after time > 1 && time < 1.5, persistent=false: x = 9",
    "x = 1; x' = -x; at 1 after time > 1 && time < 3, persistent=false: x = 9",
    "x = 1; x' = -x; at 1 after time > 1, fromTrigger=false: x = time; at 1 after time > 0.5: x = time",
    "x = 1; x' = -x; at time > 1, priority = 1: x = 4; at time > 1, priority = 2: x = 8",
    "x = 1; k = 1; x' = -k*x; at time > 1: k = 3; at time > 2: k = 0.5; at time > 3: x = x + 1",
]


@pytest.mark.parametrize("text", CASES)
def test_schedule_does_what_the_events_did(text):
    system = system_of(text)
    bare, schedule = without_timed_events(system)
    assert not bare.events and schedule.changes is not None
    with_events = Reference(system).run(TIMES, ["x"], start=0.0)
    with_schedule = Reference(bare).run(TIMES, ["x"], schedule=schedule, start=0.0)
    assert with_events.status == with_schedule.status == "ok"
    np.testing.assert_allclose(with_schedule.values, with_events.values, rtol=1e-6)


@given(st.floats(0.1, 3), st.floats(0.1, 3), st.floats(0.5, 4))
@settings(max_examples=25)
def test_times_follow_the_parameters(start, delay, dose):
    system = system_of(
        "x = 0; s = 1; d = 1; q = 1; x' = 0*x; at d after s*time >= 2, fromTrigger=false: x = x + q"
    )
    values = {"s": start, "d": delay, "q": dose}
    _, schedule = without_timed_events(system, values)
    (change,) = schedule.changes
    assert change.time == pytest.approx(2 / start + delay, rel=1e-9)
    assert (change.target, change.action, change.value) == ("x", "add", dose)


@pytest.mark.parametrize(
    "text",
    [
        "x = 1; x' = -x; at x < 0.5: x = 1",
        "x = 1; x' = -x; at sin(time) > 0.5: x = 1",
        "x = 1; x' = -x; at time - 2*floor(time/2) >= 1: x = 1",
        "x = 1; x' = -x; at time > 1: x = 2*x",
        "x = 1; x' = -x; at time > 1: x = x + piecewise(1, x > 0.1, 2)",
        "x = 1; y = 1; x' = -x; y' = 1; at time > 1: x = y",
        "x = 1; x' = -x; at time > 1: x = 2; at time > 1: x = 3",
        "x = 1; x' = -x; at time > 1, priority=1: x = 2; at time > 1, priority=2: x = x + 3",
        "x = 1; x' = -x; at 1 after time > 1: x = x + 3",
        "r = 0; at time - r > 1: r = time",
    ],
)
def test_what_needs_the_states_is_refused(text):
    with pytest.raises(Refused):
        without_timed_events(system_of(text))
