"""From what a study file says is done to what changes in the model.

Names of model inputs live here and in `measures`; the biology lives in the model files. One small function
per kind of event gives `Change`s; doses carry the ids of the parameters that say how much of them arrives.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from neuroflare.clinic.events import (
    MOLAR_MASSES,
    AnyEvent,
    Block,
    Chemical,
    Electrical,
    Event,
    Pinprick,
    PressureStimulus,
    Thermal,
    TopicalCapsaicin,
)
from neuroflare.engine import Change, Schedule

RESTING_SKIN = 32.0
"""degC; the resting value of the model's input ``limb_nerve_temperature``."""

FARADAY = 96485.332
"""Charge of a mole of single ions in coulomb (CODATA)."""

SECONDS = 3600.0

ZONES = ("limb", "halo")

OPENS_GAPS = ("histamine", "substance-p")
"""Stimuli whose spread in the skin sets the size of a wheal."""

BLOCKED: Mapping[str, tuple[str, ...]] = {
    "local-anaesthetic": ("limb_nerve_anaesthetic",),
    "nav": ("limb_nerve_anaesthetic",),
    "nerve": ("limb_nerve_nerve_block",),
    "trpv1": ("limb_nerve_trpv1_block",),
    "ngf": ("limb_tissue_ngf_block",),
    "cgrp-receptor": tuple(f"{zone}_vessels_cgrp_block" for zone in ZONES),
    "nk1": tuple(f"{zone}_vessels_nk1_block" for zone in ZONES),
    "nos": tuple(f"{zone}_vessels_nos_block" for zone in ZONES),
    "h1": ("limb_nerve_h1_block", *(f"{zone}_vessels_h1_block" for zone in ZONES)),
    "alpha1": ("limb_junction_alpha1_block",),
    "alpha2": ("limb_junction_alpha2_block",),
    "mast-cell": tuple(f"{zone}_mast_mast_cell_block" for zone in ZONES),
}

LEVEL: Mapping[str, str] = {
    "capsaicin-intradermal": "dose_capsaicin",
    "histamine": "limb_mast_histamine",
    "substance-p": "limb_peptide_substance_p",
    "cgrp": "limb_peptide_cgrp",
    "noradrenaline": "limb_junction_noradrenaline",
    "phenylephrine": "limb_junction_phenylephrine",
    "ngf": "limb_tissue_ngf",
    "bradykinin": "limb_nerve_bradykinin",
}

INFUSION: Mapping[str, tuple[str, str]] = {
    "histamine": ("limb_mast_histamine_infusion", "mast_cell_histamine_loss"),
    "substance-p": ("limb_peptide_substance_p_infusion", "neuropeptide_substance_p_loss"),
    "cgrp": ("limb_peptide_cgrp_infusion", "neuropeptide_cgrp_loss"),
    "noradrenaline": ("limb_junction_noradrenaline_infusion", "adrenergic_noradrenaline_loss"),
    "phenylephrine": ("limb_junction_phenylephrine_infusion", "adrenergic_phenylephrine_loss"),
}

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


def _held(
    event: Event, target: str, value: float, scale: tuple[str, ...] = (), after: float = 0.0
) -> list[Change]:
    """Give a value for the time of the event, then put it back."""
    changes = [Change(event.begins, target, "set", value, scale)]
    if event.ends is not None:
        changes.append(Change(event.ends, target, "set", after))
    return changes


def _thermal(event: Thermal) -> list[Change]:
    target = "limb_nerve_temperature"
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
    target = "limb_nerve_pressure"
    if event.rate is None:
        return _held(event, target, event.pressure)
    ramp = event.pressure / (event.rate.value * SECONDS)
    end = event.begins + ramp if event.ends is None else event.ends
    changes = [Change(event.begins, target, "ramp", event.rate.value * SECONDS, until=event.begins + ramp)]
    if event.ends is not None:
        changes.append(Change(max(end, event.begins + ramp), target, "set", 0.0))
    return changes


def _pinprick(event: Pinprick) -> list[Change]:
    return _held(event, "limb_nerve_pinprick", event.force.to("mN"))


def _electrical(event: Electrical) -> list[Change]:
    milliampere = event.current.to("mA")
    if event.area is None:
        density = _held(event, "limb_nerve_current_density", milliampere, (FOCUS[event.electrode],))
    else:
        density = _held(event, "limb_nerve_current_density", milliampere / event.area.to("mm^2"))
    return density + _held(event, "limb_nerve_pulse_rate", event.frequency.to("Hz"))


def _topical(event: TopicalCapsaicin) -> list[Change]:
    target = "dose_capsaicin_surface"
    if event.micrograms is not None:
        if event.area is None:
            laid = Change(event.begins, target, "add", event.micrograms, ("delivery_drop_spread",))
        else:
            laid = Change(event.begins, target, "add", event.micrograms / event.area.to("cm^2"))
    else:
        assert event.molar is not None  # one of the two ways is complete
        per_millilitre = event.molar * MOLAR_MASSES[event.stimulus] / 1000.0  # uM to ug/mL
        laid = Change(event.begins, target, "add", per_millilitre, ("delivery_ointment_depth",))
    changes = [laid]
    if event.ends is not None:
        changes.append(Change(event.ends, target, "set", 0.0))
    return changes


def _chemical(event: Chemical) -> list[Change]:
    return _ROUTES[event.route](event)


def _injected(event: Chemical) -> list[Change]:
    assert event.molar is not None  # the route asks for a concentration, or a dose and a volume
    changes = [
        Change(event.begins, LEVEL[event.stimulus], "add", event.molar * 1000.0, ("delivery_bleb_dilution",))
    ]
    if event.stimulus in OPENS_GAPS and event.volume is not None:
        radius = (3.0 * event.volume.to("uL") / (4.0 * math.pi)) ** (1.0 / 3.0)
        changes.append(Change(event.begins, "limb_mast_source_radius2", "set", radius**2))
    return changes


def _pricked(event: Chemical) -> list[Change]:
    assert event.molar is not None  # the route asks for a concentration
    return [
        Change(
            event.begins, LEVEL[event.stimulus], "add", event.molar * 1000.0, ("delivery_prick_dilution",)
        ),
        Change(event.begins, "limb_mast_source_radius2", "set", 1.0, ("delivery_prick_radius2",)),
    ]


def _driven_by_current(event: Chemical) -> list[Change]:
    assert (
        event.current is not None and event.ends is not None and event.area is not None
    )  # the route asks for them
    millicoulomb = event.current.to("mA") * (event.ends - event.begins) * SECONDS
    picomoles = millicoulomb * 1e9 / FARADAY
    area = event.area.to("mm^2")
    brought = picomoles / area * 1000.0  # pmol/mm2 times 1/mm is uM; in nM
    scale = ("delivery_iontophoresis_yield", "delivery_iontophoresis_layer")
    changes = [Change(event.begins, LEVEL[event.stimulus], "add", brought, scale)]
    if event.stimulus == "histamine":
        changes.append(Change(event.begins, "limb_mast_source_radius2", "set", area / math.pi))
    return changes


def _dialysed(event: Chemical) -> list[Change]:
    assert event.molar is not None  # the route asks for a concentration
    target, loss = INFUSION[event.stimulus]
    return _held(event, target, event.molar * 1000.0, ("delivery_perfusate_recovery", loss))


def _infused(event: Chemical) -> list[Change]:
    assert event.dose_rate is not None  # the route asks for it
    nanomolar_per_minute = 10.0 * event.dose_rate.value / MOLAR_MASSES["cgrp"]  # ng/dL over g/mol is 10 nM
    return _held(event, "limb_vessels_arterial_cgrp", 60.0 * nanomolar_per_minute)


def _block(event: Block) -> list[Change]:
    if event.block == "silent-fibres":
        return _held(event, "limb_nerve_silent_fibres", 1.0 - event.fraction, after=1.0)
    return [change for target in BLOCKED[event.block] for change in _held(event, target, event.fraction)]


_ROUTES: Mapping[str, Callable[[Chemical], list[Change]]] = {
    "intradermal": _injected,
    "prick": _pricked,
    "iontophoresis": _driven_by_current,
    "microdialysis": _dialysed,
    "intra-arterial": _infused,
}

_CHANGES: Mapping[type[Event], Callable[..., list[Change]]] = {
    Thermal: _thermal,
    PressureStimulus: _pressure,
    Pinprick: _pinprick,
    Electrical: _electrical,
    TopicalCapsaicin: _topical,
    Chemical: _chemical,
    Block: _block,
}
