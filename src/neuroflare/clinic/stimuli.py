"""From what a study file says is done to what changes in the model.

Names of model inputs live here, in `substances`, `blocks` and `measures`; the biology lives in the model
files. One small function per kind of event gives `Change`s.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from neuroflare.clinic.blocks import block_changes, held, life_event_changes, removal_changes
from neuroflare.clinic.events import (
    AnyEvent,
    Block,
    Chemical,
    Electrical,
    Event,
    InterleukinInjection,
    Life,
    Needle,
    Pinprick,
    PressureStimulus,
    Removal,
    Thermal,
    TopicalCapsaicin,
    Touch,
    Treatment,
    UltravioletB,
    WholeBody,
)
from neuroflare.clinic.places import inside
from neuroflare.clinic.substances import chemical_changes, interleukin_changes, topical_changes
from neuroflare.engine import Change, Schedule
from neuroflare.people.life_events import life_changes

RESTING_SKIN = 32.0
"""degC; the resting value of the model's inputs ``nerve_temperature``."""

SECONDS = 3600.0

WHOLE_BODY: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "conditioning-pain": ("central_conditioning", ("delivery_cold_hand",)),
    "body-cooling": ("outflow_body_cooling", ()),
}
"""Input of the model and what multiplies the intensity."""

FOCUS: Mapping[str, str] = {
    "point": "delivery_point_focus",
    "wire": "delivery_wire_focus",
    "surface": "delivery_surface_focus",
}


def schedule_of(events: Iterable[AnyEvent]) -> Schedule:
    """Give the schedule of one arm.

    Parameters
    ----------
    events
        Events of a study file.

    Returns
    -------
    Schedule
        Changes of model inputs and states; time in hours.

    Examples
    --------
    >>> from neuroflare.clinic.events import Pinprick
    >>> pin = Pinprick.model_validate({"stimulus": "pinprick", "force": "256 mN", "duration": "1 s"})
    >>> [(change.target, change.value) for change in schedule_of([pin]).changes]
    [('limb_nerve_pinprick', 256.0), ('limb_nerve_pinprick', 0.0)]
    """
    changes: list[Change] = []
    for event in events:
        changes += _CHANGES[type(event)](event)
    return Schedule.of(changes)


def last_time(events: Iterable[AnyEvent]) -> float:
    """Give the time in hours at which the last event begins or ends."""
    return max((event.begins if event.ends is None else event.ends for event in events), default=0.0)


def _risen(
    event: Electrical | Pinprick, target: str, value: float, scale: tuple[str, ...] = ()
) -> list[Change]:
    """Give a value that rises from 0 when the event has a rate, and is 0 again at its end."""
    if event.rate is None:
        return held(event, target, value, scale)
    top = event.begins + event.ramp_time
    changes = [Change(event.begins, target, "ramp", value / event.ramp_time, scale, until=top)]
    if event.ends is not None:
        changes.append(Change(max(event.ends, top), target, "set", 0.0))
    return changes


def _thermal(event: Thermal) -> list[Change]:
    target = inside(event.place, "nerve_temperature")
    base = RESTING_SKIN if event.baseline is None else event.baseline.value
    goal = event.temperature.value
    changes = [Change(event.begins, target, "set", base)]
    if event.rate is None:
        changes = [Change(event.begins, target, "set", goal)]
    elif goal != base:
        slope = math.copysign(event.rate.value * SECONDS, goal - base)
        changes.append(Change(event.begins, target, "ramp", slope, until=event.begins + event.ramp_time))
    if event.ends is not None:
        changes.append(Change(max(event.ends, event.begins + event.ramp_time), target, "set", base))
    return changes


def _pressure(event: PressureStimulus) -> list[Change]:
    target = inside(event.place, "nerve_pressure")
    if event.rate is None:
        return held(event, target, event.pressure)
    ramp = event.pressure / (event.rate.value * SECONDS)
    end = event.begins + ramp if event.ends is None else event.ends
    changes = [Change(event.begins, target, "ramp", event.rate.value * SECONDS, until=event.begins + ramp)]
    if event.ends is not None:
        changes.append(Change(max(end, event.begins + ramp), target, "set", 0.0))
    return changes


def _pinprick(event: Pinprick) -> list[Change]:
    return _risen(event, inside(event.place, "nerve_pinprick"), event.force.to("mN"))


def _electrical(event: Electrical) -> list[Change]:
    milliampere, target = event.current.to("mA"), inside(event.place, "nerve_current_density")
    if event.area is None:
        density = _risen(event, target, milliampere, (FOCUS[event.electrode],))
    else:
        density = _risen(event, target, milliampere / event.area.to("mm^2"))
    return density + held(event, inside(event.place, "nerve_pulse_rate"), event.frequency.to("Hz"))


def _touch(event: Touch) -> list[Change]:
    return held(event, inside(event.place, "touch"), 1.0, ("delivery_brush_firing",))


def _light(event: UltravioletB) -> list[Change]:
    return [Change(event.begins, inside(event.place, "tissue_burn"), "add", event.dose.to("MED"))]


def _needle(event: Needle) -> list[Change]:
    burn, histamine = inside(event.place, "tissue_burn"), inside(event.place, "mast_histamine")
    return [
        Change(event.begins, burn, "add", 1.0, ("delivery_needle_burn",)),
        Change(event.begins, histamine, "add", 1.0, ("delivery_needle_histamine",)),
    ]


def _whole_body(event: WholeBody) -> list[Change]:
    if event.stimulus == "psychological-stress":
        # It comes on top of the stress of life, which may go on.
        return life_changes("stress", event.begins, event.ends, intensity=event.intensity)
    target, scale = WHOLE_BODY[event.stimulus]
    return held(event, target, event.intensity, scale)


_CHANGES: Mapping[type[Event], Callable[..., list[Change]]] = {
    Thermal: _thermal,
    PressureStimulus: _pressure,
    Pinprick: _pinprick,
    Electrical: _electrical,
    TopicalCapsaicin: topical_changes,
    Chemical: chemical_changes,
    Touch: _touch,
    UltravioletB: _light,
    Needle: _needle,
    WholeBody: _whole_body,
    InterleukinInjection: interleukin_changes,
    Block: block_changes,
    Removal: removal_changes,
    Life: life_event_changes,
    # What a treatment does differs between people; see `neuroflare.clinic.treated`.
    Treatment: lambda event: [],
}
