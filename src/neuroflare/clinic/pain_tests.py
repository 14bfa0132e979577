"""Tests of pain: thresholds on ramps, trains, pain against pain, and the battery of sensory tests.

A threshold is where the pain of the stimulus by itself reaches `pain_begins`. A person in whom
it does not come before the ramp ends gets the end of the ramp and is counted as censored, as in a clinic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np

from neuroflare.clinic.events import AnyEvent, Electrical, Event, Pinprick, PressureStimulus, Thermal
from neuroflare.clinic.places import inside
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import (
    Floats,
    Recording,
    Scatter,
    Sight,
    Values,
    View,
    WholeTest,
    first_crossing,
)
from neuroflare.clinic.scatter import by_amount, by_ratio, rated_in_session

__all__ = ["RAMPS", "TRAINS", "WHOLE", "press_of", "test_of"]

Both = Callable[[Values, Floats, Floats], Floats]
"""Gives the scatter of what is made of two ratings."""
FORCES = (8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0)
"""mN of the pins of the battery (Rolke and others 2006, 10.1016/j.pain.2006.01.041)."""

FELT = "central_{place}_felt"
"""Projection from a place as the brain weighs it."""

FIRST = 1.0 / 3600.0
"""Hours after the start of a train at which its first stimulus is rated."""

RAMPS = (
    "heat-pain-threshold",
    "cold-pain-threshold",
    "pressure-pain-threshold",
    "electrical-pain-threshold",
    "pinprick-pain-threshold",
    "reflex-threshold",
    "cpt",
    "hpt",
    "ppt",
    "mpt",
)
"""Read-outs for which the test is a ramp."""

TRAINS = ("temporal-summation", "wur")
"""Read-outs for which the test is held."""

_PULSES = ("electrical", "pinprick", "pressure")  # to heat that is held fibres adapt within seconds
_PAINFUL = ("heat", "cold", "pressure", "pinprick", "electrical")


def test_of(events: Iterable[AnyEvent], stimuli: tuple[str, ...], place: str) -> AnyEvent | None:
    """Find the event of an arm that is the test: the last of these stimuli at this place.

    Parameters
    ----------
    events
        Of the arm.
    stimuli
        Words of the stimuli that may be the test.
    place
        Where it is read.

    Returns
    -------
    event or None
        None when the arm has none.
    """
    fitting = [e for e in events if e.kind == "stimulus" and e.name in stimuli and e.place == place]
    return max(fitting, key=lambda event: event.begins, default=None)


def ramp(event: Event | None) -> tuple[float, float, float]:
    """Give where a ramp starts and ends, and how many hours it takes; in degC, kPa, mN or mA."""
    if isinstance(event, Thermal):
        start = Thermal.RESTING_SKIN if event.baseline is None else event.baseline.value
        return start, event.temperature.value, event.ramp_time
    if isinstance(event, PressureStimulus):
        return 0.0, event.pressure, event.ramp_time
    if isinstance(event, Pinprick):
        return 0.0, event.force.to("mN"), event.ramp_time
    assert isinstance(event, Electrical)  # the study's check lets no other through
    return 0.0, event.current.to("mA"), event.ramp_time


def _threshold(stimulus: str, unit: str, noise: Scatter) -> Callable[[Readout, str], WholeTest]:
    """Give the test in which a ramp rises until it hurts."""
    return lambda _, place: _until_it_hurts(stimulus, unit, place, noise)


def _until_it_hurts(stimulus: str, unit: str, place: str, noise: Scatter) -> WholeTest:
    name = FELT.format(place=place)

    def make(sight: Sight) -> Floats:
        return _where(sight, _by_itself(sight.only, name, sight.values), "pain_begins")

    return WholeTest(
        (name,), unit, 0.0, make, stimuli=(stimulus,), cut_off=lambda event: ramp(event)[1],
        noise=lambda sight, found: noise(sight.values, found),
    )  # fmt: skip


def press_of(place: str) -> WholeTest:
    """Give the test of the pressure pain threshold of a place, kPa."""
    return _until_it_hurts("pressure", "kPa", place, _BY_RATIO)


def _reflex(_: Readout, place: str) -> WholeTest:
    name = inside(place, "cord_reflex")

    def make(sight: Sight) -> Floats:
        series = sight.only.series[name]
        return _where(sight, series - series[:, :1], "reflex_seen")

    return WholeTest(
        (name,), "mA", 0.0, make, stimuli=("electrical",), cut_off=lambda event: ramp(event)[1],
        noise=lambda sight, found: _BY_RATIO(sight.values, found),
    )  # fmt: skip


def _where(sight: Sight, rise: Floats, level: str) -> Floats:
    """Give where on the ramp a rise reaches a level; NaN where it does not."""
    start, end, hours = ramp(sight.test)
    when = first_crossing(sight.only.time, rise, sight.values(level))
    return np.asarray(start + (end - start) * np.minimum(when / hours, 1.0))


def _by_itself(seen: Recording, name: str, values: Callable[[str], Floats]) -> Floats:
    """Pain of a stimulus by itself, 0 to 10, person x time.

    Who is in pain already is asked about the stimulus alone. Two pains do not add up on a scale that ends at
    10, so the projection that was there before is taken away, and the rest is rated.
    """
    more = np.maximum(seen.series[name] - seen.series[name][:, :1], 0.0)
    return np.asarray(10.0 * more / (more + values("brain_rating_half")[:, None]))


def _train(
    unit: str, of: Callable[[Floats, Floats], Floats], noise: Both, stimuli: tuple[str, ...]
) -> Callable[[Readout, str], WholeTest]:
    """Give the test that sets the end of a train against its first second."""

    def build(_: Readout, place: str) -> WholeTest:
        def both(sight: Sight) -> tuple[Floats, Floats]:
            # The pause between two stimuli is what each is told from: no comparison with the last seconds.
            told = _by_itself(sight.only, inside(place, "cord_projection"), sight.values)
            first = np.array([np.interp(FIRST, sight.only.time, person) for person in told])
            return told[:, -1], first

        return WholeTest(
            (inside(place, "cord_projection"),), unit, 0.0, lambda sight: of(*both(sight)), stimuli=stimuli,
            noise=lambda sight, _: noise(sight.values, *both(sight)),
        )  # fmt: skip

    return build


def _scatter_of_difference(values: Values, one: Floats, other: Floats) -> Floats:
    return np.asarray(np.hypot(rated_in_session(values, one), rated_in_session(values, other)))


def _scatter_of_ratio(values: Values, one: Floats, other: Floats) -> Floats:
    mine, theirs = rated_in_session(values, one), rated_in_session(values, other)
    return _ratio(np.hypot(mine, _ratio(one * theirs, other)), other)


def _ratio(last: Floats, first: Floats) -> Floats:
    return np.asarray(np.divide(last, first, out=np.full(last.shape, np.nan), where=first > 0.0))


def _modulation(readout: Readout, place: str) -> WholeTest:
    name = FELT.format(place=place)
    alone = View(without="conditioning-pain")

    relative = readout.read_in == "%"

    def both(sight: Sight) -> tuple[Floats, Floats]:
        mine, without = (_mean(sight.recordings[view], name, sight.values) for view in (View(), alone))
        return mine, without

    def make(sight: Sight) -> Floats:
        mine, without = both(sight)
        return 100.0 * (_ratio(mine, without) - 1.0) if relative else mine - without

    def noise(sight: Sight, _: Floats) -> Floats:
        if relative:
            return 100.0 * _scatter_of_ratio(sight.values, *both(sight))
        return _scatter_of_difference(sight.values, *both(sight))

    unit = "%" if relative else "1"
    return WholeTest((name,), unit, 0.0, make, (View(), alone), stimuli=_PAINFUL, noise=noise)


def _mean(seen: Recording, name: str, values: Callable[[str], Floats]) -> Floats:
    course = _by_itself(seen, name, values)
    return np.asarray(np.trapezoid(course, seen.time, axis=1) / (seen.time[-1] - seen.time[0]))


def _rated(stimulus: str, views: tuple[View, ...]) -> Callable[[Readout, str], WholeTest]:
    """Give the test that takes the mean over probes of the worst pain of each."""

    def build(_: Readout, place: str) -> WholeTest:
        name = FELT.format(place=place)

        def make(sight: Sight) -> Floats:
            worst = [_by_itself(seen, name, sight.values).max(axis=1) for seen in sight.recordings.values()]
            return 10.0 * np.asarray(np.mean(worst, axis=0))

        return WholeTest((name,), "1", 0.0, make, views, stimuli=(stimulus,))

    return build


_BY_RATIO = by_ratio("pressure_scatter")
_COLD, _HEAT = (_threshold(name, "degC", by_amount("heat_scatter")) for name in ("cold", "heat"))
_PRESSURE, _PIN = _threshold("pressure", "kPa", _BY_RATIO), _threshold("pinprick", "mN", _BY_RATIO)

WHOLE: Mapping[str, Callable[[Readout, str], WholeTest]] = {
    "heat-pain-threshold": _HEAT,
    "cold-pain-threshold": _COLD,
    "pressure-pain-threshold": _PRESSURE,
    "pinprick-pain-threshold": _PIN,
    "electrical-pain-threshold": _threshold("electrical", "mA", _BY_RATIO),
    "reflex-threshold": _reflex,
    "temporal-summation": _train("1", lambda last, first: last - first, _scatter_of_difference, _PULSES),
    "conditioned-pain-modulation": _modulation,
    "cpt": _COLD,
    "hpt": _HEAT,
    "ppt": _PRESSURE,
    "mpt": _PIN,
    "mps": _rated("pinprick", tuple(View(force=force) for force in FORCES)),
    "dma": _rated("touch", (View(),)),
    "wur": _train("1", _ratio, _scatter_of_ratio, ("pinprick",)),
}
"""Read-outs of this module; each of the battery is a test with a protocol of its own."""
