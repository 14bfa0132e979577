"""What the sheet calls the quantities of the model: the one place to change when a module renames one."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "ANAESTHETIC", "AXON_REFLEX", "CM", "CM_AXON_REFLEX", "CM_SHARE", "DENSITY", "DIFFUSING", "ENDINGS",
    "EXCESS", "FIELDS", "FLARE_EDGE", "HELD", "HISTAMINE", "HISTAMINE_REST", "IMPULSES", "MODEL", "NERVE",
    "NORADRENALINE", "NOT_ON_A_SHEET", "OPENED", "OPENING", "OUTFLOW", "PERFUSION", "TISSUE",
]  # fmt: skip

MODEL = "skin"
"""The composed model of one pixel."""

TISSUE = ("limb_peptide_", "limb_mast_", "limb_vessels_", "limb_junction_")
"""Beginnings of the ids of what every pixel has."""
NERVE = ("dose_", "limb_nerve_")
"""Beginnings of the ids of what only stimulated skin needs: doses on their way, and the endings they meet."""
ENDINGS = NERVE[1]
"""Beginning of the ids of what acts on the endings themselves."""

HELD = (
    "limb_vessels_health", "limb_vessels_cgrp_ready", "limb_vessels_skin_temperature",
    "limb_mast_mast_cell_number", "limb_junction_phenylephrine", "limb_junction_alpha1_nerve",
    "limb_junction_alpha1_epidermis", "limb_junction_alpha_vessel", "limb_junction_supersensitivity",
    "limb_nerve_transport", "limb_nerve_phenotype", "limb_nerve_mechanical_phenotype", "limb_nerve_density",
)  # fmt: skip
"""States that change over days, or that act on no other: they keep the person's value. Fibres that are lost
are taken from the trees."""

DIFFUSING: Mapping[str, str] = {
    "limb_peptide_cgrp": "cgrp_diffusion",
    "limb_peptide_substance_p": "substance_p_diffusion",
    "limb_mast_histamine": "mast_cell_histamine_diffusion",
    "limb_junction_noradrenaline": "noradrenaline_diffusion",
    "limb_vessels_albumin": "albumin_diffusion",
    "limb_vessels_fluid": "fluid_diffusion",
    "dose_capsaicin": "capsaicin_diffusion",
}
"""States that spread along the skin, and their coefficients in mm2 per hour."""

HISTAMINE, HISTAMINE_REST = "limb_mast_histamine", "mast_cell_histamine_rest"
EXCESS = "limb_nerve_histamine_excess"
AXON_REFLEX, CM, OPENED = "limb_nerve_axon_reflex", "limb_nerve_cm_releasing", "limb_nerve_terminal_opening"
IMPULSES, OPENING = "limb_peptide_impulses", "limb_peptide_opening"
ANAESTHETIC = "limb_nerve_anaesthetic"
DENSITY = "limb_nerve_density"
NORADRENALINE = "limb_junction_noradrenaline"
OUTFLOW = "limb_junction_outflow"
"""Sympathetic outflow, which holds noradrenaline where a life has left it."""
PERFUSION = "limb_vessels_perfusion"

CM_SHARE = "site_peptide_share_cm"
"""Parameter of the body: release by an impulse of a mechano-sensitive fibre over that of a silent fibre."""
CM_AXON_REFLEX = "cm_axon_reflex"
"""Whether branches of mechano-sensitive fibres that are only invaded release peptide, 0 or 1."""
FLARE_EDGE = "flare_edge"
"""Parameter of the body: rise of flow that is seen as flare."""

NOT_ON_A_SHEET = ("halo_", "limb_mast_source_radius2", "limb_cord_", "mirror_", "axial_")
"""Beginnings of targets that a sheet leaves out: those that stand for space in the body, since the sheet has
space itself, and what a drug does elsewhere in the body."""

FIELDS: Mapping[str, tuple[str, str]] = {
    "perfusion": (PERFUSION, "blood flow over its resting value"),
    "cgrp": ("limb_peptide_cgrp", "CGRP between the cells"),
    "substance-p": ("limb_peptide_substance_p", "substance P between the cells"),
    "histamine": (HISTAMINE, "histamine between the cells"),
    "noradrenaline": ("limb_junction_noradrenaline", "noradrenaline between the cells"),
    "permeability": ("limb_vessels_leak", "share of gaps open between endothelial cells"),
    "protein": ("limb_vessels_albumin_ratio", "albumin concentration over its resting value"),
    "albumin": ("limb_vessels_albumin", "albumin over its resting amount"),
    "fluid": ("limb_vessels_fluid", "fluid between the cells over its resting volume"),
    "oedema": ("limb_vessels_oedema", "thickening of the skin by fluid"),
    "mast-cell-store": ("limb_mast_mast_cell_store", "releasable histamine over its resting stock"),
    "cgrp-store": ("limb_peptide_cgrp_store", "CGRP in the endings over its resting stock"),
    "impulses": (
        IMPULSES,
        "impulses that invade the endings, weighed by what they release",
    ),
}
"""Word of the field to id in the model and meaning."""
