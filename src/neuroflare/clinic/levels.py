"""Where the model has a messenger substance, and in which unit it counts it there."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["LEVELS", "LEVEL_MASSES", "compartments_of"]

LEVELS: Mapping[tuple[str, str], tuple[str, str]] = {
    ("skin", "cgrp"): ("{zone}_peptide_cgrp", "nM"),
    ("skin", "substance-p"): ("{zone}_peptide_substance_p", "nM"),
    ("skin", "histamine"): ("{zone}_mast_histamine", "nM"),
    ("skin", "noradrenaline"): ("{place}_junction_noradrenaline", "nM"),
    ("skin", "ngf"): ("{place}_tissue_ngf", "nM"),
    ("skin", "tnf"): ("{place}_tissue_tnf", "pg/mL"),
    ("skin", "il-1"): ("{place}_tissue_il1b", "pg/mL"),
    ("skin", "il-6"): ("{place}_tissue_il6", "pg/mL"),
    ("skin", "il-8"): ("{place}_tissue_il8", "pg/mL"),
    ("skin", "il-10"): ("{place}_tissue_il10", "pg/mL"),
    ("skin", "tryptase"): ("{place}_tissue_tryptase", "ng/mL"),
    ("blister", "tnf"): ("{place}_tissue_blister_tnf", "pg/mL"),
    ("blister", "il-6"): ("{place}_tissue_blister_il6", "pg/mL"),
    ("blister", "tryptase"): ("{place}_tissue_blister_tryptase", "ng/mL"),
    ("plasma", "tnf"): ("blood_tnf", "pg/mL"),
    ("plasma", "il-6"): ("blood_il6", "pg/mL"),
    ("plasma", "il-8"): ("blood_il8", "pg/mL"),
    ("plasma", "il-10"): ("blood_il10", "pg/mL"),
    ("plasma", "cgrp"): ("blood_cgrp", "pmol/L"),
    ("plasma", "noradrenaline"): ("blood_noradrenaline", "nmol/L"),
    ("csf", "substance-p"): ("blood_csf_substance_p", "fmol/mL"),
    ("csf", "ngf"): ("blood_csf_ngf", "pg/mL"),
}
"""Compartment and mediator to quantity and unit; nerve growth factor of the skin counts above its rest."""

LEVEL_MASSES: Mapping[str, float] = {
    "cgrp": 3789.3,
    "substance-p": 1347.6,
    "histamine": 111.1,
    "noradrenaline": 169.2,
    "ngf": 26_500.0,
    "tnf": 52_000.0,
    "il-1": 17_400.0,
    "il-6": 20_800.0,
    "il-8": 8_400.0,
    "il-10": 37_200.0,
    "tryptase": 134_000.0,
    "cortisol": 362.5,
    "acth": 4541.0,
}
"""g/mol, of the molecular formula, or of the chains of a protein (trimer of TNF, dimers of NGF and IL-10,
tetramer of tryptase); they matter only where a study gives a mass and the model counts molecules, or the
other way round."""


def compartments_of(mediator: str) -> tuple[str, ...]:
    """Give the compartments in which the model has a mediator.

    Examples
    --------
    >>> compartments_of("substance-p")
    ('skin', 'csf')
    """
    return tuple(compartment for compartment, substance in LEVELS if substance == mediator)
