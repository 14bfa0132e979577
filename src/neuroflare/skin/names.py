"""What the sheet calls the quantities of the model: the one place to change when a module renames one."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "ANAESTHETIC", "CM", "CMI", "CM_SHARE", "DIFFUSING", "EXCESS", "FIELDS", "FLARE_EDGE", "HELD",
    "HISTAMINE", "HISTAMINE_REST", "IMPULSES", "MODEL", "NERVE", "NOT_ON_A_SHEET", "OPENED", "OPENING",
    "PERFUSION", "TISSUE",
]  # fmt: skip

MODEL = "skin"
"""The composed model of one pixel."""

TISSUE = ("spot_",)
"""Beginnings of the ids of what every pixel has."""
NERVE = ("dose_", "nerve_")
"""Beginnings of the ids of what only stimulated skin needs: doses on their way, and the endings they meet."""

HELD: Mapping[str, float | None] = {
    "spot_vessel_health": None,
    "spot_vessel_skin_temperature": None,
    "spot_vessel_phenylephrine": None,
    "nerve_ngf": None,
    "nerve_transport": None,
    "nerve_phenotype": None,
    "nerve_mechanical_phenotype": None,
    "nerve_density": 1.0,  # the trees are thinned instead
}
"""States that change over days, or that act on no other: they keep the person's value, or the one given."""

DIFFUSING: Mapping[str, str] = {
    "spot_peptide_cgrp": "cgrp_diffusion",
    "spot_peptide_substance_p": "substance_p_diffusion",
    "spot_immune_histamine": "immune_histamine_diffusion",
    "spot_vessel_noradrenaline": "noradrenaline_diffusion",
    "spot_vessel_albumin": "albumin_diffusion",
    "spot_vessel_fluid": "fluid_diffusion",
    "dose_capsaicin": "capsaicin_diffusion",
}
"""States that spread along the skin, and their coefficients in mm2 per hour."""

HISTAMINE, HISTAMINE_REST, EXCESS = "spot_immune_histamine", "immune_histamine_rest", "nerve_histamine_excess"
CMI, CM, OPENED = "nerve_cmi", "nerve_cm", "nerve_terminal_opening"
IMPULSES, OPENING = "spot_peptide_impulses", "spot_peptide_opening"
ANAESTHETIC = "nerve_anaesthetic"
PERFUSION = "spot_vessel_perfusion"

CM_SHARE = "peptide_share_cm"
"""Parameter of the body: release by an impulse of a mechano-sensitive fibre over that of a silent fibre."""
FLARE_EDGE = "flare_edge"
"""Parameter of the body: rise of flow that is seen as flare."""

NOT_ON_A_SHEET = ("halo_", "spot_immune_source_radius2")
"""Beginnings of targets that stand for space in the body; the sheet has space itself."""

FIELDS: Mapping[str, tuple[str, str]] = {
    "perfusion": (PERFUSION, "blood flow over its resting value"),
    "cgrp": ("spot_peptide_cgrp", "CGRP between the cells"),
    "substance-p": ("spot_peptide_substance_p", "substance P between the cells"),
    "histamine": (HISTAMINE, "histamine between the cells"),
    "noradrenaline": ("spot_vessel_noradrenaline", "noradrenaline above its resting level"),
    "permeability": ("spot_vessel_leak", "share of gaps open between endothelial cells"),
    "protein": ("spot_vessel_albumin_ratio", "albumin concentration over its resting value"),
    "albumin": ("spot_vessel_albumin", "albumin over its resting amount"),
    "fluid": ("spot_vessel_fluid", "fluid between the cells over its resting volume"),
    "oedema": ("spot_vessel_oedema", "thickening of the skin by fluid"),
    "mast-cell-store": ("spot_immune_mast_cell_store", "releasable histamine over its resting stock"),
    "cgrp-store": ("spot_peptide_cgrp_store", "CGRP in the endings over its resting stock"),
    "impulses": (
        IMPULSES,
        "impulses that invade the endings, weighed by what they release",
    ),
}
"""Word of the field to id in the model and meaning."""
