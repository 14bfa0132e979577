"""The words for what is done to a virtual person: stimuli, blocks, life events, treatments."""

from __future__ import annotations

from collections.abc import Mapping

from neuroflare.clinic.words import Word

__all__ = ["BLOCKS", "LIFE_EVENTS", "REMOVAL", "STIMULI", "TREATMENT"]

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
    "tnf": Word("tumour necrosis factor injected into the skin", ("immune",)),
    "uv-b": Word("ultraviolet B light on the skin", ("immune",)),
    "needle-trauma": Word("a microdialysis catheter or a biopsy needle in the skin", ("immune", "mast_cell")),
    "ischaemia": Word("blood flow stopped by a cuff", ("vessel: ischaemia",)),
    "conditioning-pain": Word("pain elsewhere, such as a hand in ice water", ("spinal", "brain")),
    "psychological-stress": Word("a stressful task", ("brain", "stress_axis", "sympathetic")),
    "body-cooling": Word("cooling of the whole body, as in a suit of cold water", ("sympathetic",)),
    "il-6": Word("interleukin-6 injected under the skin", ("plasma", "stress_axis")),
}

BLOCKS: Mapping[str, Word] = {
    "local-anaesthetic": Word(
        "anaesthetic in the skin: its sodium channels are shut and its nerve fibres conduct nothing",
        ("nociceptor",),
    ),
    "nerve": Word("the nerve that serves the skin conducts nothing to the spinal cord", ("nociceptor",)),
    "sympathetic": Word("sympathetic nerves to the limb are silent", ("sympathetic",)),
    "cgrp-receptor": Word("receptor of calcitonin gene-related peptide", ("vessel",)),
    "nk1": Word("receptor of substance P on vessels and in the spinal cord", ("vessel", "spinal")),
    "nos": Word("enzyme that makes nitric oxide", ("vessel",)),
    "cox": Word("enzyme that makes prostaglandins", ("immune",)),
    "trpv1": Word("receptor of capsaicin and heat", ("nociceptor",)),
    "h1": Word("histamine receptor 1", ("vessel",)),
    "h2": Word("histamine receptor 2", ("vessel: histamine receptor 2",)),
    "alpha1": Word("noradrenaline receptor alpha-1", ("adrenergic", "vessel")),
    "alpha2": Word("noradrenaline receptor alpha-2", ("adrenergic", "vessel")),
    "beta": Word("noradrenaline receptor beta", ("vessel: beta receptors",)),
    "mast-cell": Word("mast cells release nothing", ("mast_cell",)),
    "ngf": Word("nerve growth factor is caught", ("nociceptor",)),
    "silent-fibres": Word("mechano-insensitive C fibres are missing", ("nociceptor",)),
    "tnf": Word("tumour necrosis factor is caught", ("immune",)),
    "il-1": Word("interleukin-1 is caught", ("immune",)),
    "il-6": Word("interleukin-6 is caught", ("immune",)),
    "bradykinin": Word("bradykinin receptors", ("nociceptor: a block of bradykinin receptors",)),
    "endothelin": Word("endothelin receptors", ("vessel: a block of endothelin receptors",)),
    "nmda": Word("glutamate receptor NMDA of the spinal cord", ("spinal",)),
    "gaba": Word("inhibition by GABA in the spinal cord", ("spinal",)),
    "glia": Word("glial cells of the spinal cord", ("spinal",)),
    "mu": Word("opioid receptor mu", ("brain: opioids of the body itself",)),
    "glucocorticoid-receptor": Word("receptor of cortisol", ("stress_axis: a block of its receptor",)),
}

LIFE_EVENTS: Mapping[str, Word] = {
    "fracture": Word("a broken wrist or ankle", ("immune", "trophic", "spinal")),
    "soft-tissue-injury": Word("a sprain, bruise or wound", ("immune", "spinal")),
    "surgery": Word("an operation", ("immune", "spinal")),
    "infection": Word("an infection of the whole body, as by influenza", ("plasma", "brain")),
    "stress": Word("acute or lasting stress of life", ("stress_axis", "sympathetic", "brain")),
    "sleep-loss": Word("too little sleep, for causes outside", ("brain",)),
    "immobilisation": Word("a limb kept still, as in a cast", ("trophic",)),
    "small-fibre-loss": Word("a disease that destroys endings of thin fibres", ("nociceptor",)),
}

REMOVAL = Word("an arrow of the model that is taken away for a time")

TREATMENT = Word("a treatment of the library with its regimen")
