"""Fixed words of the report, kept in one place so that they can be checked and translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from neuroflare.scoring.score import Role, Verdict

MEDICAL_LINE = (
    "A computer model for learning and research. It cannot tell what will happen to you. "
    "Do not start, stop or change a medicine because of it; stopping some suddenly can harm. "
    "Talk to your doctor."
)

WHAT_THIS_IS = (
    "When a pain fibre in the skin fires, it also sends messengers back into the skin. "
    "They open small blood vessels and can make them leak: the skin turns red, warm and swollen. "
    "This is called neurogenic inflammation. "
    "Nerves of the spinal cord and the brain can learn to hurt, and then the pain may stay. "
    "neuroflare is a computer model of all this, built from published measurements. "
    "This page runs published studies again with virtual people. "
    "Then it puts each result beside what the real study found."
)

HOW_TO_READ = (
    "For each result the model repeats the study many times, "
    "with virtual people and with many possible settings. "
    "The bar holds the middle 90 of 100 of these repeats. "
    "The dot is what the real study found. "
    "A dot inside the bar agrees. "
    "Results that do not fit stay on this page."
)


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """How a verdict is named and explained; ``plain_mark`` is for terminals without Unicode."""

    name: str
    mark: str
    plain_mark: str
    means: str
    heading: str = ""


VERDICT_WORDS: Mapping[Verdict, VerdictWords] = {
    "agrees": VerdictWords(
        "agrees",
        "●",
        "=",
        "The published result lies inside the bar of 90 of 100 repeats.",
        "Where the model agrees",
    ),
    "near": VerdictWords(
        "near",
        "◆",
        "~",
        "Outside that bar, but inside the wider one of 99 of 100 repeats.",
        "Where the model is near",
    ),
    "misses": VerdictWords(
        "misses",
        "✕",
        "x",
        "Outside both. The model is wrong here, or the study was unusual.",
        "Where the model misses",
    ),
    "uninformative": VerdictWords(
        "cannot tell",
        "○",
        "?",
        "The bar is so wide that it would agree with almost anything.",
        "Where the model cannot tell",
    ),
    "conflict": VerdictWords(
        "studies disagree", "⇄", "<>", "Published results contradict each other; shown, not judged."
    ),
    "not-modelled": VerdictWords(
        "not modelled", "–", "-", "This version of the model lacks the part that is needed."
    ),
    "no-number": VerdictWords(
        "no number", "–", "-", "The source that was read gives no number to compare with."
    ),
}


@dataclass(frozen=True, slots=True)
class RoleWords:
    """How a role is named and explained."""

    name: str
    heading: str
    means: str


ROLE_WORDS: Mapping[Role, RoleWords] = {
    "validation": RoleWords(
        "test", "Kept aside as a test", "The model was never fitted to these results. They are the real test."
    ),
    "design": RoleWords(
        "built in",
        "Used to design the model",
        "The model was built to show these facts. Agreement is expected.",
    ),
    "calibration": RoleWords(
        "may be fitted", "May be used to set the model", "The model may be fitted to these results."
    ),
    "conflict": RoleWords("disputed", "Studies that disagree", "Shown side by side and not judged."),
    "model": RoleWords(
        "other model", "Other computer models", "Compared with another simulation, not with people."
    ),
}

GLOSSARY: tuple[tuple[str, str], ...] = (
    (
        "Axon reflex",
        "A signal that runs along the branches of one nerve fibre. It reddens skin beside the touched spot.",
    ),
    ("C-fibre", "A thin, slow nerve fibre that reports heat, harm and itch."),
    ("Capsaicin", "The hot part of chili pepper. On skin it makes pain fibres fire."),
    ("CGRP", "A messenger from nerve endings. It opens blood vessels for a long time."),
    ("Flare", "Redness that spreads around a touched or heated spot."),
    ("Histamine", "A messenger from mast cells. It makes vessels leak and skin itch."),
    ("Mast cell", "A cell of the immune system in the skin, filled with histamine."),
    (
        "Sensitization",
        "Nerve fibres that fire more easily than before. A growth signal called NGF can cause it.",
    ),
    ("Substance P", "A messenger from nerve endings. It makes vessels leak for a short time."),
    ("Wheal", "A raised, swollen spot where fluid has left the vessels."),
)

DRIVEN_BY_ASSUMED = 0.5
"""Share of assumed parameters from which on a row says that assumptions carry it."""

INTERVAL_NOTES: tuple[str, ...] = (
    "Nobody knows all the numbers of the skin exactly. So the model runs with many possible sets of numbers.",
    "Each repeat also draws new virtual people, as many as the real study had. "
    "Small studies vary more, so their bars are wider.",
    "The line at the dot is the real study's own error, where the paper gives it.",
)
