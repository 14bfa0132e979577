"""From a substance that a study brings in to what changes in the model: doses, infusions, their routes.

Doses carry the ids of the parameters that say how much of them arrives.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from neuroflare.clinic.blocks import held
from neuroflare.clinic.chemicals import MOLAR_MASSES, Chemical, TopicalCapsaicin
from neuroflare.clinic.places import inside
from neuroflare.clinic.whole_body import ABSORPTION, InterleukinInjection
from neuroflare.engine import Change

__all__ = ["chemical_changes", "interleukin_changes", "topical_changes"]

FARADAY = 96485.332
"""Charge of a mole of single ions in coulomb (CODATA)."""

SECONDS = 3600.0

OPENS_GAPS = ("histamine", "substance-p")
"""Stimuli whose spread in the skin sets the size of a wheal."""

LEVEL: Mapping[str, str] = {
    "histamine": "mast_histamine",
    "substance-p": "peptide_substance_p",
    "cgrp": "peptide_cgrp",
    "noradrenaline": "junction_noradrenaline",
    "phenylephrine": "junction_phenylephrine",
    "ngf": "tissue_ngf",
    "bradykinin": "nerve_bradykinin",
    "tnf": "tissue_tnf",
}
"""Where a substance is, inside a place; capsaicin is in the module of delivery."""

CAPSAICIN = "dose_capsaicin"

INFUSION: Mapping[str, tuple[str, str]] = {
    "histamine": ("mast_histamine_infusion", "mast_cell_histamine_loss"),
    "substance-p": ("peptide_substance_p_infusion", "neuropeptide_substance_p_loss"),
    "cgrp": ("peptide_cgrp_infusion", "neuropeptide_cgrp_loss"),
    "noradrenaline": ("junction_noradrenaline_infusion", "adrenergic_noradrenaline_loss"),
    "phenylephrine": ("junction_phenylephrine_infusion", "adrenergic_phenylephrine_loss"),
}


def interleukin_changes(event: InterleukinInjection) -> list[Change]:
    """Give what interleukin-6 under the skin changes: it enters the blood evenly."""
    assert event.ends is not None  # it always has an end
    slower = ABSORPTION / (event.ends - event.begins)
    return held(event, "blood_il6_infusion", event.dose.to("ug/kg") * slower, ("delivery_il6_absorption",))


def topical_changes(event: TopicalCapsaicin) -> list[Change]:
    """Give what capsaicin on the skin changes."""
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


def chemical_changes(event: Chemical) -> list[Change]:
    """Give what a substance by its route changes."""
    return _ROUTES[event.route](event)


def _level(event: Chemical) -> tuple[str, float]:
    """Where the substance is, and its strength in the unit that the model counts it in."""
    assert event.molar is not None  # the route asks for a concentration, or a dose and a volume
    if event.stimulus == "capsaicin-intradermal":
        return CAPSAICIN, event.molar * 1000.0
    target = inside(event.place, LEVEL[event.stimulus])
    if event.stimulus == "tnf":
        return target, event.molar * MOLAR_MASSES["tnf"] * 1000.0  # uM times g/mol is ng/mL; in pg/mL
    return target, event.molar * 1000.0  # nM


def _injected(event: Chemical) -> list[Change]:
    target, strength = _level(event)
    changes = [Change(event.begins, target, "add", strength, ("delivery_bleb_dilution",))]
    if event.stimulus in OPENS_GAPS and event.volume is not None:
        radius = (3.0 * event.volume.to("uL") / (4.0 * math.pi)) ** (1.0 / 3.0)
        changes.append(Change(event.begins, inside(event.place, "mast_source_radius2"), "set", radius**2))
    return changes


def _pricked(event: Chemical) -> list[Change]:
    target, strength = _level(event)
    source = inside(event.place, "mast_source_radius2")
    return [
        Change(event.begins, target, "add", strength, ("delivery_prick_dilution",)),
        Change(event.begins, source, "set", 1.0, ("delivery_prick_radius2",)),
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
    changes = [Change(event.begins, inside(event.place, LEVEL[event.stimulus]), "add", brought, scale)]
    if event.stimulus == "histamine":
        changes.append(
            Change(event.begins, inside(event.place, "mast_source_radius2"), "set", area / math.pi)
        )
    return changes


def _dialysed(event: Chemical) -> list[Change]:
    assert event.molar is not None  # the route asks for a concentration
    target, loss = INFUSION[event.stimulus]
    scale = ("delivery_perfusate_recovery", loss)
    return held(event, inside(event.place, target), event.molar * 1000.0, scale)


def _infused(event: Chemical) -> list[Change]:
    assert event.dose_rate is not None  # the route asks for it
    nanomolar_per_minute = 10.0 * event.dose_rate.value / MOLAR_MASSES["cgrp"]  # ng/dL over g/mol is 10 nM
    return held(event, inside(event.place, "vessels_arterial_cgrp"), 60.0 * nanomolar_per_minute)


_ROUTES: Mapping[str, Callable[[Chemical], list[Change]]] = {
    "intradermal": _injected,
    "prick": _pricked,
    "iontophoresis": _driven_by_current,
    "microdialysis": _dialysed,
    "intra-arterial": _infused,
}
