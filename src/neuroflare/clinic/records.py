"""What the record of a test has to state before anyone can repeat it, and which of it a study leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neuroflare.clinic.events import Chemical, PressureStimulus, Thermal, TopicalCapsaicin
from neuroflare.clinic.whole_body import Nowhere

if TYPE_CHECKING:
    from neuroflare.clinic.study import Study

__all__ = ["ALWAYS", "lacking"]

ALWAYS = ("device", "rest", "room_temperature", "skin_temperature", "washout", "examiner_noise")
"""Keys of the protocol that every test needs; the format itself asks for stimulus, dose and time."""

_FLOW = ("perfusion", "perfusion-change", "axon-reflex", "forearm-blood-flow")
_EDGES = ("flare", "wheal")


def lacking(study: Study) -> tuple[str, ...]:
    """List what the record of a study leaves out.

    Parameters
    ----------
    study
        A study file.

    Returns
    -------
    tuple of str
        Keys of the file, ``protocol.vehicle`` or ``arms[0].events[1].site``; empty when the record is
        complete.
    """
    events = [event for arm in study.arms for event in arm.events if event.kind == "stimulus"]
    names = [row.name for row in study.readouts]
    needed = list(ALWAYS)
    if any(isinstance(event, Chemical | TopicalCapsaicin) for event in events):
        needed.append("vehicle")
    if any(name in _FLOW for name in names):
        needed += ["unit", "area"]
    if any(name.startswith(_EDGES) for name in names):
        needed.append("edge_rule")
    missing = [f"protocol.{key}" for key in needed if getattr(study.protocol, key) is None]
    for number, arm in enumerate(study.arms):
        for position, event in enumerate(arm.events):
            where = f"arms[{number}].events[{position}]"
            if event.kind == "stimulus" and event.site is None and not isinstance(event, Nowhere):
                missing.append(f"{where}.site")
            if isinstance(event, Thermal | PressureStimulus) and event.area is None:
                missing.append(f"{where}.area")
    return tuple(missing)
