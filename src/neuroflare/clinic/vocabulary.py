"""The words of a study file: what each means, its unit, and which modules of the model it needs.

A word stands here even when this version cannot do it, so that a study that uses it is refused by name
instead of being simulated without it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from neuroflare.errors import Refused, UsageError
from neuroflare.units import unit_fits

__all__ = [
    "BLOCKS",
    "COMPARTMENTS",
    "FIBRES",
    "GROUPS",
    "LIFE_EVENTS",
    "MEDIATORS",
    "MODULES",
    "READOUTS",
    "SITES",
    "STIMULI",
    "SUMMARIES_OVER_PEOPLE",
    "SUMMARIES_OVER_TIME",
    "TREATMENT",
    "ReadoutWord",
    "Word",
    "look_up",
    "suggestion",
    "working",
]

WordT = TypeVar("WordT", bound="Word")

# What this version of the model is made of.
MODULES = frozenset({"nociceptor", "neuropeptide", "vessel", "mast_cell", "adrenergic"})


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the vocabulary.

    Parameters
    ----------
    meaning
        In a few plain words.
    needs
        Modules of the model it cannot do without. A part of a module is written ``"immune: prostaglandins"``.
    """

    meaning: str
    needs: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """What it needs that this version does not have."""
        return tuple(module for module in self.needs if module not in MODULES)


@dataclass(frozen=True, slots=True)
class ReadoutWord(Word):
    """One read-out.

    Parameters
    ----------
    units
        One unit of each kind it can be given in; others of the same dimension are converted.
    moment
        True when it is read at a time; False when it is one number for the whole test, such as an onset.
    asks
        Fields of the study file it needs besides.
    takes
        Fields it may have besides.
    """

    units: tuple[str, ...] = ("%",)
    moment: bool = True
    asks: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()

    def fits(self, unit: str, factor: str = "") -> bool:
        """Tell whether a unit suits, multiplied by ``factor`` (``"min"`` for an area under a curve)."""
        return any(unit_fits(unit, f"{known}*{factor}" if factor else known) for known in self.units)


STIMULI: Mapping[str, Word] = {
    "heat": Word("warm probe or lamp on the skin", ("nociceptor",)),
    "cold": Word("cold probe on the skin", ("nociceptor",)),
    "pressure": Word("blunt pressure, held or rising", ("nociceptor",)),
    "touch": Word("brush or cotton on the skin", ("spinal",)),
    "pinprick": Word("blunt needle that does not enter the skin", ("nociceptor",)),
    "electrical": Word("current pulses through the skin", ("nociceptor",)),
    "capsaicin-topical": Word("capsaicin laid on the skin", ("nociceptor",)),
    "capsaicin-intradermal": Word("capsaicin injected into the skin", ("nociceptor",)),
    "histamine": Word("histamine in the skin", ("nociceptor", "vessel", "mast_cell")),
    "substance-p": Word("substance P in the skin", ("vessel", "mast_cell")),
    "cgrp": Word("calcitonin gene-related peptide in the skin or the artery", ("vessel",)),
    "noradrenaline": Word("noradrenaline in the skin", ("adrenergic", "vessel")),
    "phenylephrine": Word(
        "phenylephrine, which acts on alpha-1 receptors, in the skin", ("adrenergic", "vessel")
    ),
    "ngf": Word("nerve growth factor injected into the skin", ("nociceptor",)),
    "bradykinin": Word("bradykinin injected into the skin", ("nociceptor", "vessel")),
    "tnf": Word("tumour necrosis factor injected into the skin", ("immune: cytokines",)),
    "uv-b": Word("ultraviolet B light on the skin", ("immune: keratinocytes",)),
    "ischaemia": Word("blood flow stopped by a cuff", ("vessel: ischaemia",)),
    "conditioning-pain": Word("pain elsewhere, such as a hand in ice water", ("spinal", "brain")),
    "psychological-stress": Word("a stressful task", ("brain", "stress_axis", "sympathetic")),
}

BLOCKS: Mapping[str, Word] = {
    "local-anaesthetic": Word("anaesthetic in the skin: its nerve fibres conduct nothing", ("nociceptor",)),
    "nerve": Word("the nerve that serves the skin conducts nothing to the spinal cord", ("nociceptor",)),
    "sympathetic": Word("sympathetic nerves to the skin are silent", ("sympathetic",)),
    "cgrp-receptor": Word("receptor of calcitonin gene-related peptide", ("vessel",)),
    "nk1": Word("receptor of substance P on vessels", ("vessel",)),
    "nos": Word("enzyme that makes nitric oxide", ("vessel",)),
    "cox": Word("enzyme that makes prostaglandins", ("immune: prostaglandins",)),
    "trpv1": Word("receptor of capsaicin and heat", ("nociceptor",)),
    "nav": Word("sodium channels, as by an anaesthetic", ("nociceptor",)),
    "h1": Word("histamine receptor 1", ("vessel",)),
    "h2": Word("histamine receptor 2", ("vessel: histamine receptor 2",)),
    "alpha1": Word("noradrenaline receptor alpha-1", ("adrenergic", "vessel")),
    "alpha2": Word("noradrenaline receptor alpha-2", ("adrenergic", "vessel")),
    "beta": Word("noradrenaline receptor beta", ("vessel: beta receptors",)),
    "mast-cell": Word("mast cells release nothing", ("mast_cell",)),
    "ngf": Word("nerve growth factor is caught", ("nociceptor",)),
    "silent-fibres": Word("mechano-insensitive C fibres are missing", ("nociceptor",)),
    "tnf": Word("tumour necrosis factor is caught", ("immune: cytokines",)),
    "il-1": Word("interleukin-1 is caught", ("immune: cytokines",)),
    "il-6": Word("interleukin-6 is caught", ("immune: cytokines",)),
    "bradykinin": Word("bradykinin receptors", ("immune: own bradykinin",)),
    "endothelin": Word("endothelin receptors", ("vessel: endothelin",)),
    "nmda": Word("glutamate receptor NMDA", ("spinal",)),
    "gaba": Word("inhibition by GABA in the spinal cord", ("spinal",)),
    "glia": Word("glial cells of the spinal cord", ("spinal",)),
    "mu": Word("opioid receptor mu", ("spinal", "brain")),
    "glucocorticoid-receptor": Word("receptor of cortisol", ("stress_axis",)),
}

LIFE_EVENTS: Mapping[str, Word] = {
    "fracture": Word("a broken bone", ("immune: cytokines", "trophic", "spinal")),
    "soft-tissue-injury": Word("a sprain, bruise or wound", ("immune: cytokines", "spinal")),
    "surgery": Word("an operation", ("immune: cytokines", "spinal")),
    "infection": Word("an infection of the whole body", ("immune: cytokines", "brain")),
    "stress": Word("acute or lasting stress", ("stress_axis",)),
    "sleep-loss": Word("too little sleep", ("brain",)),
    "immobilisation": Word("a limb kept still, as in a cast", ("trophic",)),
}

# Drugs come with their own module; until then each name is refused, whatever it is.
TREATMENT = Word("a drug with its regimen", ("drug",))

_DEEP = ("spinal", "brain")
_FIBRE = ("fibre",)
_WHOLE = False

READOUTS: Mapping[str, ReadoutWord] = {
    "perfusion": ReadoutWord("skin blood flow, % of baseline", ("vessel",), takes=("distance",)),
    "perfusion-change": ReadoutWord("skin blood flow above baseline, %", ("vessel",), takes=("distance",)),
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
    "wheal-area": ReadoutWord("area of the wheal", ("vessel",), ("cm2",)),
    "wheal-diameter": ReadoutWord("diameter of the wheal", ("vessel",), ("mm",)),
    "wheal-volume": ReadoutWord("volume of the wheal", ("vessel",), ("uL",)),
    "wheal-thickness": ReadoutWord("thickness of the wheal", ("vessel",), ("mm",)),
    "interstitial-protein": ReadoutWord(
        "protein of the tissue fluid, % of baseline", ("vessel",), takes=("distance",)
    ),
    "oedema": ReadoutWord("tissue fluid above baseline, %", ("vessel",)),
    "skin-temperature": ReadoutWord("temperature of the skin", ("vessel",), ("degC",)),
    "forearm-blood-flow": ReadoutWord(
        "blood flow of the forearm per volume of tissue", ("vessel",), ("mL/min/dL",)
    ),
    "mediator-level": ReadoutWord(
        "level of a messenger substance in a compartment",
        ("neuropeptide", "mast_cell"),
        ("nM", "ng/mL"),
        asks=("mediator", "compartment"),
        takes=("distance",),
    ),
    "nerve-fibre-density": ReadoutWord("nerve fibres of the outer skin", ("nociceptor",), ("fibres/mm", "%")),
    "nociceptor-discharge": ReadoutWord(
        "firing rate of a nociceptor", ("nociceptor",), ("impulses/s",), asks=_FIBRE
    ),
    "nociceptor-threshold": ReadoutWord(
        "skin temperature at which a nociceptor first fires", ("nociceptor",), ("degC",), _WHOLE, asks=_FIBRE
    ),
    "discharge-duration": ReadoutWord(
        "how long a nociceptor goes on firing", ("nociceptor",), ("s",), _WHOLE, asks=_FIBRE
    ),
    "mast-cell-count": ReadoutWord("mast cells of the skin", ("mast_cell: number",), ("1/mm^2", "%")),
    "pain": ReadoutWord("pain from 0 to 10", _DEEP, ("1",)),
    "pressure-pain-threshold": ReadoutWord("pressure at which pain begins", _DEEP, ("kPa",), _WHOLE),
    "heat-pain-threshold": ReadoutWord("temperature at which heat begins to hurt", _DEEP, ("degC",), _WHOLE),
    "cold-pain-threshold": ReadoutWord("temperature at which cold begins to hurt", _DEEP, ("degC",), _WHOLE),
    "electrical-pain-threshold": ReadoutWord("current at which pain begins", _DEEP, ("mA",), _WHOLE),
    "temporal-summation": ReadoutWord("growth of pain over equal stimuli", _DEEP, ("1",), _WHOLE),
    "conditioned-pain-modulation": ReadoutWord("change of pain by pain elsewhere", _DEEP, ("1", "%"), _WHOLE),
    "reflex-threshold": ReadoutWord(
        "current that starts the withdrawal reflex", ("spinal",), ("mA",), _WHOLE
    ),
    "allodynia": ReadoutWord("pain from light touch, 0 to 10", _DEEP, ("1",)),
    "secondary-hyperalgesia-area": ReadoutWord(
        "area beside the injury where a prick hurts more", _DEEP, ("cm2",)
    ),
    "sympathetic-traffic": ReadoutWord(
        "bursts of sympathetic nerve activity", ("sympathetic",), ("bursts/min",)
    ),
    "lf-hf": ReadoutWord("ratio of slow to fast heart-rate variation", ("sympathetic",), ("1",)),
    "cortisol": ReadoutWord("cortisol in plasma", ("stress_axis",), ("nM", "ng/mL")),
    "widespread-pain-index": ReadoutWord("number of painful regions, 0 to 19", _DEEP, ("1",)),
    "symptom-severity": ReadoutWord("symptom severity score, 0 to 12", _DEEP, ("1",)),
    "diagnosis": ReadoutWord(
        "whether a set of clinical criteria is met", ("spinal", "brain", "trophic"), ("%",)
    ),
    "time-to-event": ReadoutWord("time until something happens in a life", ("people",), ("h",), _WHOLE),
}

MEDIATORS: Mapping[str, Word] = {
    "cgrp": Word("calcitonin gene-related peptide", ("neuropeptide",)),
    "substance-p": Word("substance P", ("neuropeptide",)),
    "histamine": Word("histamine", ("mast_cell",)),
    "ngf": Word("nerve growth factor", ("nociceptor",)),
    "tnf": Word("tumour necrosis factor", ("immune: cytokines",)),
    "il-1": Word("interleukin-1 beta", ("immune: cytokines",)),
    "il-6": Word("interleukin-6", ("immune: cytokines",)),
    "il-8": Word("interleukin-8", ("immune: cytokines",)),
    "il-10": Word("interleukin-10", ("immune: cytokines",)),
    "pge2": Word("prostaglandin E2", ("immune: prostaglandins",)),
    "tryptase": Word("tryptase", ("immune: tryptase",)),
}

COMPARTMENTS: Mapping[str, Word] = {
    "skin": Word("fluid between the cells of the skin", ("vessel",)),
    "blister": Word("fluid of a suction blister", ("plasma",)),
    "plasma": Word("blood plasma", ("plasma",)),
    "csf": Word("fluid around brain and spinal cord", ("plasma",)),
}

FIBRES: Mapping[str, Word] = {
    "cm": Word("mechano-sensitive C fibre", ("nociceptor",)),
    "cmi": Word("mechano-insensitive (silent) C fibre", ("nociceptor",)),
    "adelta": Word("thin myelinated fibre", ("nociceptor",)),
}

GROUPS: Mapping[str, Word] = {
    "healthy": Word("healthy people"),
    "fibromyalgia": Word("people living with fibromyalgia", ("people",)),
    "crps": Word("people living with complex regional pain syndrome", ("people",)),
    "small-fibre-neuropathy": Word("people living with small-fibre neuropathy", ("people",)),
}

SITES: Mapping[str, Word] = {
    site: Word(f"skin of the {site.replace('-', ' ')}")
    for site in (
        "forearm",
        "upper-arm",
        "hand",
        "finger",
        "lower-leg",
        "thigh",
        "foot",
        "back",
        "abdomen",
        "face",
    )
}

SUMMARIES_OVER_PEOPLE: Mapping[str, Word] = {
    "mean": Word("mean over the people"),
    "sd": Word("standard deviation between people"),
    "median": Word("median over the people"),
    "iqr": Word("distance between the quartiles of the people"),
    "fraction": Word("share of people in whom it is above `level`"),
    "standardised-difference": Word("difference between two arms, in standard deviations"),
    "correlation": Word("correlation between people with a second read-out", ("people",)),
}

SUMMARIES_OVER_TIME: Mapping[str, Word] = {
    "max": Word("largest value between `from` and `to`"),
    "auc": Word("area under the curve between `from` and `to`"),
    "time-to-peak": Word("time from the stimulus to the largest value"),
    "half-time": Word("time from the peak until half of it is left"),
    "half-rise": Word("time from the stimulus to half of the largest value"),
    "threshold": Word("time from the stimulus until `level` is crossed"),
}


def working(words: Mapping[str, Word]) -> tuple[str, ...]:
    """Give the words of one kind that this version can do.

    Parameters
    ----------
    words
        One of the tables of this module.

    Returns
    -------
    tuple of str
        In the order of the table.

    Examples
    --------
    >>> working(FIBRES)
    ('cm', 'cmi', 'adelta')
    """
    return tuple(name for name, word in words.items() if not word.missing)


def look_up(kind: str, name: object, words: Mapping[str, WordT]) -> WordT:
    """Find a word, or say why it cannot be used.

    Parameters
    ----------
    kind
        What the word is, for the message: ``"stimulus"``.
    name
        The word as the user wrote it.
    words
        One of the tables of this module.

    Returns
    -------
    Word
        Its entry.

    Raises
    ------
    Refused
        When the word is known and this version lacks what it needs.
    UsageError
        When the word is not known; the message holds the nearest ones.

    Examples
    --------
    >>> look_up("fibre", "cmi", FIBRES).meaning
    'mechano-insensitive (silent) C fibre'
    """
    word = words.get(name) if isinstance(name, str) else None
    if word is None:
        raise UsageError(f"{name!r} is not a known {kind}; {suggestion(str(name), words)}")
    if word.missing:
        raise Refused(
            f"the {kind} {name!r} is known ({word.meaning}), but this version cannot simulate it: "
            f"the model still lacks {' and '.join(map(repr, word.missing))}"
        )
    return word


def suggestion(name: str, known: Iterable[str]) -> str:
    """Say which known words are near to a wrong one, or which there are.

    Parameters
    ----------
    name
        The wrong word.
    known
        The words that would be right.

    Returns
    -------
    str
        Part of a sentence.

    Examples
    --------
    >>> suggestion("capsaicin_topcial", STIMULI)
    'did you mean capsaicin-topical?'
    """
    known = list(known)
    near = difflib.get_close_matches(name.lower().replace("_", "-").replace(" ", "-"), known, n=3, cutoff=0.7)
    if near:
        return f"did you mean {' or '.join(near)}?"
    return f"known are {', '.join(known)}"
