"""What a test of pain needs, and the protocols of the battery of sensory tests (DFNS).

The battery: Rolke and others 2006, 10.1016/j.ejpain.2005.02.003 and 10.1016/j.pain.2006.01.041.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from neuroflare.clinic.events import AnyEvent, Event, Pinprick, PressureStimulus, Thermal
from neuroflare.clinic.measures import measure_of
from neuroflare.clinic.pain_tests import RAMPS, TRAINS, ramp, test_of
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import WholeTest

__all__ = ["BATTERY", "problem_of"]

BATTERY: Mapping[str, str] = {
    "cpt": "cold from 32 degC at 1 degC/s down to 0 degC",
    "hpt": "heat from 32 degC at 1 degC/s up to 50 degC",
    "ppt": "pressure that rises at 50 kPa/s, on an area of 1 cm2",
    "mpt": "a pinprick that rises to 512 mN",
    "mps": "a pinprick that ends",
    "wur": "a pinprick of 256 mN that lasts 10 s, which stands for a train of one a second",
    "dma": "touch that ends",
}
"""Read-out to the protocol it has to follow."""


def problem_of(readout: Readout, events: Iterable[AnyEvent], place: str) -> str | None:
    """Say what the events of an arm lack for a test of pain.

    Parameters
    ----------
    readout
        A read-out of `neuroflare.clinic.pain_tests`.
    events
        Of the arm.
    place
        Where it is read.

    Returns
    -------
    str or None
        End of a sentence; None when nothing is missing.
    """
    events = tuple(events)
    measure = measure_of(readout, place)
    assert isinstance(measure, WholeTest)  # so they are
    test = test_of(events, measure.stimuli, place)
    if test is None:
        return f"needs a stimulus {' or '.join(measure.stimuli)} at the place where it is read"
    rises = ramp(test)[2] > 0.0 if test.name != "touch" else False
    if readout.name in RAMPS and not rises:
        return f"needs a {test.name} that rises; give it a rate"
    if readout.name not in RAMPS and test.ends is None:
        return f"needs a {test.name} that ends; give it a duration or stop"
    if readout.name in TRAINS and rises:
        return f"needs a {test.name} of one strength; leave out its rate"
    if readout.name == "conditioned-pain-modulation" and not any(
        e.name == "conditioning-pain" for e in events
    ):
        return "needs conditioning-pain in the arm"
    if readout.name in BATTERY and not _follows(readout.name, test):
        return f"follows the protocol of the battery; it needs {BATTERY[readout.name]}"
    return None


def _follows(name: str, test: Event) -> bool:
    if isinstance(test, Thermal):
        start, end, _ = ramp(test)
        goes_on = end <= 0.0 if name == "cpt" else end >= 50.0
        return test.rate is not None and start == 32.0 and test.rate.value == 1.0 and goes_on
    if isinstance(test, PressureStimulus):
        fits = test.area is not None and test.area.value == 1.0
        return fits and test.rate is not None and test.rate.value == 50.0
    if isinstance(test, Pinprick) and name == "mpt":
        return test.force.to("mN") >= 512.0
    if isinstance(test, Pinprick) and name == "wur":
        lasts = 0.0 if test.ends is None else 3600.0 * (test.ends - test.begins)
        return test.force.to("mN") == 256.0 and abs(lasts - 10.0) < 1e-6
    return True
