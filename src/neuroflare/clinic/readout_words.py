"""The words for what is read: read-outs, mediators, compartments, fibres, summaries, criteria."""

from __future__ import annotations

from collections.abc import Mapping

from neuroflare.clinic.words import ReadoutWord, Word

__all__ = [
    "COMPARTMENTS",
    "CRITERIA",
    "FIBRES",
    "MEDIATORS",
    "READOUTS",
    "SUMMARIES_OVER_PEOPLE",
    "SUMMARIES_OVER_TIME",
]

_DEEP = ("spinal", "brain")
_BODY = ("spinal", "brain", "trophic")
_FIBRE = ("fibre",)
_HERE = ("site",)
_BESIDE = ("distance", "site")
_WHOLE = False


def _detection(what: str) -> ReadoutWord:
    """Read-out of a sense that hurts nobody, which the model does not have."""
    return ReadoutWord(what, ("nociceptor: fibres of warmth, cold and touch",), moment=_WHOLE)


READOUTS: Mapping[str, ReadoutWord] = {
    "perfusion": ReadoutWord("skin blood flow, % of baseline", ("vessel",), takes=_BESIDE),
    "perfusion-change": ReadoutWord("skin blood flow above baseline, %", ("vessel",), takes=_BESIDE),
    "axon-reflex": ReadoutWord(
        "blood flow beside the stimulated skin, % above baseline",
        ("nociceptor", "vessel"),
        takes=("distance",),
    ),
    "flare-area": ReadoutWord("area of the flare", ("nociceptor", "vessel"), ("cm2",)),
    "flare-radius": ReadoutWord("radius of the flare", ("nociceptor", "vessel"), ("mm",)),
    "flare-onset": ReadoutWord(
        "time from the stimulus to the start of the flare",
        ("nociceptor", "vessel"),
        ("s",),
        _WHOLE,
        takes=("distance",),
    ),
    "flare-threshold-temperature": ReadoutWord(
        "lowest skin temperature that starts a flare", ("nociceptor", "vessel"), ("degC",), _WHOLE
    ),
    "wheal-area": ReadoutWord("area of the wheal", ("vessel",), ("cm2",), takes=_HERE),
    "wheal-diameter": ReadoutWord("diameter of the wheal", ("vessel",), ("mm",), takes=_HERE),
    "wheal-volume": ReadoutWord("volume of the wheal", ("vessel",), ("uL",), takes=_HERE),
    "wheal-thickness": ReadoutWord("thickness of the wheal", ("vessel",), ("mm",), takes=_HERE),
    "interstitial-protein": ReadoutWord(
        "protein of the tissue fluid, % of baseline", ("vessel",), takes=_BESIDE
    ),
    "oedema": ReadoutWord("tissue fluid above baseline, %", ("vessel",), takes=_BESIDE),
    "skin-temperature": ReadoutWord("temperature of the skin", ("vessel",), ("degC",), takes=_HERE),
    "forearm-blood-flow": ReadoutWord(
        "blood flow of the forearm per volume of tissue", ("vessel",), ("mL/min/dL",), takes=_HERE
    ),
    "sweating": ReadoutWord("sweat rate, % of baseline", ("vessel",), takes=_HERE),
    "mediator-level": ReadoutWord(
        "level of a messenger substance in a compartment",
        ("neuropeptide", "mast_cell"),
        ("nM", "ng/mL"),
        asks=("mediator", "compartment"),
        takes=_BESIDE,
    ),
    "nerve-fibre-density": ReadoutWord(
        "nerve fibres of the outer skin", ("nociceptor",), ("fibres/mm", "%"), takes=_HERE
    ),
    "nociceptor-discharge": ReadoutWord(
        "firing rate of a nociceptor", ("nociceptor",), ("impulses/s",), asks=_FIBRE, takes=_HERE
    ),
    "nociceptor-threshold": ReadoutWord(
        "skin temperature at which a nociceptor first fires",
        ("nociceptor",),
        ("degC",),
        _WHOLE,
        asks=_FIBRE,
        takes=_HERE,
    ),
    "discharge-duration": ReadoutWord(
        "how long a nociceptor goes on firing", ("nociceptor",), ("s",), _WHOLE, asks=_FIBRE, takes=_HERE
    ),
    "spontaneous-fibres": ReadoutWord(
        "silent C fibres that fire without a stimulus, % of them", ("nociceptor",), takes=_HERE
    ),
    "sensitized-fibres": ReadoutWord(
        "silent C fibres that have come to answer to pressure, % of them", ("nociceptor",), takes=_HERE
    ),
    "spinal-discharge": ReadoutWord(
        "firing of the neurons of the spinal cord that project to the brain",
        ("spinal",),
        ("impulses/s",),
        takes=_HERE,
    ),
    "mast-cell-count": ReadoutWord("mast cells of the skin", ("mast_cell",), ("1/mm^2", "%"), takes=_HERE),
    "pain": ReadoutWord("pain of the place from 0 to 10, as it is rated", _DEEP, ("1",), takes=_HERE),
    "overall-pain": ReadoutWord(
        "pain of the whole person from 0 to 10, led by the worst place", _DEEP, ("1",)
    ),
    "evoked-pain": ReadoutWord(
        "pain of the moment from 0 to 10, as told of a short stimulus", _DEEP, ("1",), takes=_HERE
    ),
    "allodynia": ReadoutWord("pain of the moment while touch lasts, 0 to 10", _DEEP, ("1",), takes=_HERE),
    "pressure-pain-threshold": ReadoutWord(
        "pressure at which pain begins", _DEEP, ("kPa",), _WHOLE, takes=_HERE
    ),
    "heat-pain-threshold": ReadoutWord(
        "temperature at which heat begins to hurt", _DEEP, ("degC",), _WHOLE, takes=_HERE
    ),
    "cold-pain-threshold": ReadoutWord(
        "temperature at which cold begins to hurt", _DEEP, ("degC",), _WHOLE, takes=_HERE
    ),
    "electrical-pain-threshold": ReadoutWord(
        "current at which pain begins", _DEEP, ("mA",), _WHOLE, takes=_HERE
    ),
    "pinprick-pain-threshold": ReadoutWord(
        "force at which a pin begins to hurt", _DEEP, ("mN",), _WHOLE, takes=_HERE
    ),
    "reflex-threshold": ReadoutWord(
        "current that starts the withdrawal reflex", ("spinal",), ("mA",), _WHOLE, takes=_HERE
    ),
    "temporal-summation": ReadoutWord(
        "pain at the end of a train of equal stimuli less that after its first second",
        _DEEP,
        ("1",),
        _WHOLE,
        takes=_HERE,
    ),
    "conditioned-pain-modulation": ReadoutWord(
        "pain of a test with pain elsewhere less that without; below 0 the other pain relieves",
        _DEEP,
        ("1", "%"),
        _WHOLE,
        takes=_HERE,
    ),
    "secondary-hyperalgesia-area": ReadoutWord(
        "area beside the injury where a prick hurts more", ("spinal: skin beside the injury",), ("cm2",)
    ),
    "cdt": _detection("detection of cold (battery of sensory tests)"),
    "wdt": _detection("detection of warmth (battery)"),
    "tsl": _detection("limen between warm and cold (battery)"),
    "phs": _detection("warm felt for cold (battery)"),
    "cpt": ReadoutWord("cold pain threshold (battery)", _DEEP, ("degC",), _WHOLE, takes=_HERE),
    "hpt": ReadoutWord("heat pain threshold (battery)", _DEEP, ("degC",), _WHOLE, takes=_HERE),
    "mdt": _detection("detection of a hair on the skin (battery)"),
    "mpt": ReadoutWord("pinprick pain threshold (battery)", _DEEP, ("mN",), _WHOLE, takes=_HERE),
    "mps": ReadoutWord("pain of pinpricks, 0 to 100 (battery)", _DEEP, ("1",), _WHOLE, takes=_HERE),
    "dma": ReadoutWord("pain of light touch, 0 to 100 (battery)", _DEEP, ("1",), _WHOLE, takes=_HERE),
    "wur": ReadoutWord(
        "pain at the end of ten pinpricks over that after the first (battery)",
        _DEEP,
        ("1",),
        _WHOLE,
        takes=_HERE,
    ),
    "vdt": _detection("detection of vibration (battery)"),
    "ppt": ReadoutWord("pressure pain threshold (battery)", _DEEP, ("kPa",), _WHOLE, takes=_HERE),
    "sympathetic-traffic": ReadoutWord(
        "bursts of sympathetic nerve activity", ("sympathetic",), ("bursts/min",)
    ),
    "lf-hf": ReadoutWord("ratio of slow to fast heart-rate variation", ("sympathetic",), ("1",)),
    "sdnn": ReadoutWord("variation of the heart beat over a day", ("sympathetic",), ("ms",)),
    "cortisol": ReadoutWord("cortisol in plasma", ("stress_axis",), ("nM", "ng/mL", "%")),
    "acth": ReadoutWord("ACTH in plasma", ("stress_axis",), ("nM", "ng/mL", "%")),
    "fatigue": ReadoutWord("fatigue from 0 to 10", ("brain",), ("1",)),
    "sleep": ReadoutWord("waking unrefreshed, from 0 to 10", ("brain",), ("1",)),
    "cognition": ReadoutWord("trouble to think and remember, from 0 to 10", ("brain",), ("1",)),
    "widespread-pain-index": ReadoutWord("number of painful regions, 0 to 19", _DEEP, ("1",)),
    "symptom-severity": ReadoutWord("symptom severity score, 0 to 12", _DEEP, ("1",)),
    "diagnosis": ReadoutWord(
        "whether a set of clinical criteria is met, 100 or 0 for one person", _BODY, asks=("criteria",)
    ),
    "crps-severity": ReadoutWord("severity score of CRPS, 0 to 16", _BODY, ("1",)),
    "time-to-event": ReadoutWord(
        "time until something happens in a life", ("people: lives",), ("h",), _WHOLE
    ),
}

MEDIATORS: Mapping[str, Word] = {
    "cgrp": Word("calcitonin gene-related peptide", ("neuropeptide",)),
    "substance-p": Word("substance P", ("neuropeptide",)),
    "histamine": Word("histamine", ("mast_cell",)),
    "noradrenaline": Word("noradrenaline", ("adrenergic",)),
    "ngf": Word("nerve growth factor", ("nociceptor",)),
    "tnf": Word("tumour necrosis factor", ("immune",)),
    "il-1": Word("interleukin-1 beta", ("immune",)),
    "il-6": Word("interleukin-6", ("immune",)),
    "il-8": Word("interleukin-8", ("immune",)),
    "il-10": Word("interleukin-10", ("immune",)),
    "pge2": Word("prostaglandin E2", ("immune: a level of prostaglandin",)),
    "tryptase": Word("tryptase", ("immune",)),
}

COMPARTMENTS: Mapping[str, Word] = {
    "skin": Word("fluid between the cells of the skin", ("vessel",)),
    "blister": Word("fluid of a suction blister", ("immune",)),
    "plasma": Word("blood plasma", ("plasma",)),
    "csf": Word("fluid around brain and spinal cord", ("plasma",)),
}

FIBRES: Mapping[str, Word] = {
    "cm": Word("mechano-sensitive C fibre", ("nociceptor",)),
    "cmi": Word("mechano-insensitive (silent) C fibre", ("nociceptor",)),
    "adelta": Word("thin myelinated fibre", ("nociceptor",)),
}

CRITERIA: Mapping[str, Word] = {
    "acr-1990": Word("fibromyalgia, ACR 1990", ("people: tender points",)),
    "acr-2010": Word("fibromyalgia, ACR 2010", ("people: a physician's judgement of bodily symptoms",)),
    "acr-2011": Word("fibromyalgia, ACR 2011", _DEEP),
    "acr-2016": Word("fibromyalgia, ACR 2016", _DEEP),
    "aapt": Word("fibromyalgia, AAPT", _DEEP),
    "budapest-clinical": Word("CRPS, Budapest clinical", _BODY),
    "budapest-research": Word("CRPS, Budapest research", _BODY),
    "valencia-2021": Word("CRPS, Valencia 2021", _BODY),
    "iasp-1994": Word("CRPS, IASP 1994 (Orlando)", _BODY),
    "veldman-1993": Word("CRPS, Veldman 1993", _BODY),
}

SUMMARIES_OVER_PEOPLE: Mapping[str, Word] = {
    "mean": Word("mean over the people"),
    "sd": Word("standard deviation between people"),
    "median": Word("median over the people"),
    "iqr": Word("distance between the quartiles of the people"),
    "fraction": Word("share of people in whom it, or its difference, is above `level`"),
    "fraction-below": Word("share of people in whom it, or its difference, is below `level`"),
    "standardised-difference": Word("difference between two arms, in standard deviations"),
    "correlation": Word("correlation between people with a second read-out", ("people: pairs of read-outs",)),
}

SUMMARIES_OVER_TIME: Mapping[str, Word] = {
    "max": Word("largest value between `from` and `to`"),
    "auc": Word("area under the curve between `from` and `to`"),
    "time-to-peak": Word("time from the stimulus to the largest value"),
    "half-time": Word("time from the peak until half of it is left"),
    "half-rise": Word("time from the stimulus to half of the largest value"),
    "threshold": Word("time from the stimulus until `level` is crossed"),
}
