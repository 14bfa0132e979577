"""What kind of measurement would tell a number: words by part of the body, and for some numbers of their own.

A kind of measurement is named, and no protocol: which one can be done in people is for those who do it.
"""

from __future__ import annotations

from collections.abc import Mapping

from neuroflare.model.model import Parameter

__all__ = ["BY_MODULE", "measurement_of"]

BY_MODULE: Mapping[str, str] = {
    "adrenergic": "response of skin and of single fibres to noradrenaline or phenylephrine in rising doses, "
    "with receptor counts in biopsies, in health and months after an injury",
    "body": "the same person examined again and again after an injury or a stressful year",
    "brain": "diaries of pain, sleep and mood over months, with tests of pain modulation before and after",
    "delivery": "level of the substance in the skin in time, by microdialysis or sampling by layers",
    "bone": "bone scans and markers of resorption in time after a cast, with pain before and after the cells "
    "that break bone down are stopped",
    "immune": "mediators in suction blisters or microdialysate at several times after an injury",
    "mast_cell": "histamine and tryptase in microdialysate after rising doses, repeated as stores refill",
    "neuropeptide": "peptide in microdialysate or superfusate during a known number of nerve impulses",
    "nociceptor": "recordings of single human C fibres (microneurography) at graded stimuli, over days of "
    "sensitization, with fibre counts in biopsies",
    "plasma": "mediators in blood and cerebrospinal fluid taken together with those of the tissue",
    "site": "stimuli of graded area and strength at one place, read by blood flow and by pain",
    "spinal": "temporal summation, after-sensation and secondary hyperalgesia in time, with and without "
    "ketamine or another known block",
    "stress_axis": "ACTH and cortisol in time after a standard stimulus, before and after lasting stress",
    "sympathetic": "recordings of sympathetic nerve traffic (microneurography) during pain and stress",
    "trophic": "use, swelling and temperature of the limb week by week after a fracture",
    "vessel": "laser Doppler or speckle flow against known levels of one messenger, by iontophoresis or "
    "microdialysis",
}
"""Module to what can be measured of it."""

_SKIN = "free capsaicin in the outer skin in time after a known dose, by microdialysis or by layers of tape"
_OWN: Mapping[str, str] = {
    "arbor_reach": "the skin that one silent fibre serves, mapped by electrical pulses during "
    "microneurography, beside how flow falls with distance",
    "delivery_capsaicin_absorption": _SKIN,
    "delivery_capsaicin_delivery": _SKIN,
    "delivery_drop_spread": "the area that a drop of a known volume wets",
    "neuropeptide_cgrp_content": "CGRP in biopsies of skin, and in microdialysate when all of it is let go",
    "neuropeptide_release_per_impulse": "CGRP in microdialysate during a known number of impulses in silent "
    "fibres, set off by electrical trains",
    "nociceptor_desensitization_rate_cmi": "single silent fibres recorded while capsaicin lasts",
    "vessel_cgrp_half": "flow of skin against CGRP in rising doses by microdialysis",
    "vessel_dilation_cgrp": "flow of skin against CGRP in rising doses by microdialysis",
    "vessel_flow_reserve": "the highest flow of the same skin, as by lasting heat",
}
"""The same for numbers for which more can be said."""


def measurement_of(parameter: Parameter) -> str:
    """Say what kind of measurement would tell a number.

    Parameters
    ----------
    parameter
        An uncertain number of the model.

    Returns
    -------
    str
        A few words.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> measurement_of(load_model("body").parameters["neuropeptide_cgrp_loss"]).split()[0]
    'peptide'
    """
    return _OWN.get(parameter.id, BY_MODULE.get(parameter.module, "none is known to us"))
