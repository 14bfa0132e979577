"""The loop as it is drawn: which parts and connections the picture has, and how they move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from typing_extensions import TypedDict

from neuroflare.engine import Change, Job, Schedule, simulate_many
from neuroflare.errors import UsageError
from neuroflare.model.arrows import without
from neuroflare.people.life import DAY, FRACTURE, INFECTION, STRESS
from neuroflare.web.asks import LoopAsk
from neuroflare.web.kept import Kept
from neuroflare.web.named import parameters_of
from neuroflare.web.sure import address

__all__ = [
    "EVENTS",
    "LINKS",
    "PARTS",
    "ArrowTold",
    "Level",
    "LinkTold",
    "LoopAnswer",
    "LoopMap",
    "link_map",
    "run_loop",
]

PARTS: Mapping[str, tuple[str, float]] = {
    "ending": ("limb_nerve_cmi", 0.2),
    "peptides": ("limb_peptide_cgrp", 0.02),
    "vessel": ("limb_vessels_perfusion", 0.2),
    "immune": ("limb_tissue_leukocytes", 0.05),
    "cytokines": ("limb_tissue_cytokine_signal", 0.02),
    "growth": ("limb_tissue_ngf_drive", 0.02),
    "receptors": ("limb_junction_alpha1_nerve", 0.05),
    "sympathetic": ("outflow_limb_outflow", 0.05),
    "cord": ("limb_cord_projection", 0.5),
    "glia": ("limb_cord_glia", 0.02),
    "brain": ("central_limb_pain", 0.2),
    "stress": ("central_arousal", 0.02),
    "limb": ("limb_trophism_disuse", 0.02),
}
"""Part of the picture to the quantity behind it, and the least change of it that is drawn."""

LINKS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "ending-peptides": ("ending", "peptides", ()),
    "peptides-vessel": ("peptides", "vessel", ("cgrp-weariness",)),
    "peptides-immune": (
        "peptides",
        "immune",
        ("peptide-mast-cell", "priming-mast-cell", "peptide-keratinocyte"),
    ),
    "immune-cytokines": (
        "immune",
        "cytokines",
        ("mast-cell-leukocyte", "cytokine-leukocyte", "damage-leukocyte"),
    ),
    "cytokines-immune": ("cytokines", "immune", ("cytokine-mast-cell", "lasting-tolerance", "il10-cytokine")),
    "cytokines-growth": ("cytokines", "growth", ("cytokine-ngf", "keratinocyte-ngf", "mast-cell-ngf")),
    "growth-immune": ("growth", "immune", ("ngf-mast-cell",)),
    "growth-ending": ("growth", "ending", ("ngf-nociceptor", "sensitization-firing")),
    "growth-receptors": ("growth", "receptors", ("ngf-alpha1",)),
    "cytokines-ending": (
        "cytokines",
        "ending",
        (
            "inflammation-nociceptor",
            "inflammation-fibres",
            "cytokine-cyclooxygenase",
            "damage-bradykinin",
            "tnf-il6",
        ),
    ),
    "cytokines-receptors": ("cytokines", "receptors", ("cytokine-alpha1",)),
    "immune-vessel": ("immune", "vessel", ("oxidation-endothelium", "starvation-endothelium")),
    "vessel-ending": ("vessel", "ending", ("starvation-nociceptor",)),
    "sympathetic-vessel": (
        "sympathetic",
        "vessel",
        ("alpha-vessel", "noradrenaline-alpha-vessel", "noradrenaline-loss-supersensitivity"),
    ),
    "sympathetic-receptors": (
        "sympathetic",
        "receptors",
        ("noradrenaline-alpha1", "noradrenaline-nociceptor"),
    ),
    "receptors-ending": (
        "receptors",
        "ending",
        ("alpha1-nociceptor", "alpha1-keratinocyte", "adrenergic-keratinocyte"),
    ),
    "ending-cord": ("ending", "cord", ("touch-projection", "projection-ltp")),
    "cord-glia": ("cord", "glia", ("projection-glia", "injury-glia", "disuse-glia", "spread-site")),
    "glia-cord": ("glia", "cord", ("glia-gain", "glia-chloride", "central-csf-ngf")),
    "cord-vessel": ("cord", "vessel", ("potentiation-vessel-outflow",)),
    "cord-brain": ("cord", "brain", ("expectation-rating",)),
    "brain-cord": (
        "brain",
        "cord",
        (
            "pain-descending",
            "conditioning-descending",
            "expectation-descending",
            "stress-descending",
            "sleep-descending",
            "pain-sleep",
            "pain-brain-glia",
            "brain-glia-descending",
        ),
    ),
    "brain-stress": ("brain", "stress", ("pain-arousal", "pain-stress-axis")),
    "brain-sympathetic": ("brain", "sympathetic", ("pain-sympathetic",)),
    "stress-sympathetic": (
        "stress",
        "sympathetic",
        (
            "stress-sympathetic",
            "arousal-sympathetic",
            "stress-arousal",
            "demand-set-point",
            "cooling-sympathetic",
            "sleep-loss-sympathetic",
            "sickness-sympathetic",
        ),
    ),
    "stress-cytokines": (
        "stress",
        "cytokines",
        (
            "cortisol-immune",
            "cortisol-plasma",
            "cortisol-brain-glia",
            "cortisol-receptor",
            "inflammation-receptor",
            "stress-stress-axis",
        ),
    ),
    "cytokines-stress": (
        "cytokines",
        "stress",
        ("site-plasma", "il6-stress-axis", "sickness-stress-axis", "il10-plasma"),
    ),
    "cytokines-glia": ("cytokines", "glia", ("systemic-glia", "systemic-brain-glia", "systemic-site")),
    "brain-limb": ("brain", "limb", ("pain-disuse", "immobilisation-disuse", "oedema-disuse")),
    "limb-vessel": ("limb", "vessel", ("disuse-dystrophy", "oedema-dystrophy", "perfusion-dystrophy")),
    "limb-cord": ("limb", "cord", ("disuse-bone", "cytokine-bone", "acid-nociceptor")),
}
"""Drawn connection to its ends and the arrows of the model behind it; every arrow stands in one."""


@dataclass(frozen=True)
class _Course:
    """Something that sets the loop going, and how long it is watched."""

    hours: float
    changes: tuple[Change, ...]
    moments: int = 61


EVENTS: Mapping[str, _Course] = {
    "capsaicin": _Course(
        2.0, (Change(0.05, "dose_capsaicin_surface", "add", 1000.0, ("delivery_drop_spread",)),)
    ),
    "injury": _Course(120.0 * DAY, tuple(FRACTURE.changes())),
    "infection": _Course(21.0 * DAY, tuple(INFECTION.changes())),
    "stress": _Course(240.0 * DAY, tuple(STRESS.changes())),
}
"""What can set the loop going."""


class Level(TypedDict):
    """How far a part is from rest over time: 1 is the most with every connection there."""

    part: str
    now: list[float]
    whole: list[float]


class LoopAnswer(TypedDict):
    """How the parts move."""

    event: str
    unit: str
    time: list[float]
    off: list[str]
    levels: list[Level]
    pain: list[float]
    pain_whole: list[float]


class ClaimTold(TypedDict):
    """A published fact."""

    id: str
    statement: str
    citation: str
    url: str
    species: str
    checked: bool


class ArrowTold(TypedDict):
    """An arrow of the model, with what speaks for it and against it."""

    name: str
    meaning: str
    why: str
    speaks_for: list[ClaimTold]
    speaks_against: list[ClaimTold]


class LinkTold(TypedDict):
    """A drawn connection."""

    link: str
    source: str
    target: str
    arrows: list[ArrowTold]


class LoopMap(TypedDict):
    """The whole picture in words."""

    parts: list[str]
    events: list[str]
    links: list[LinkTold]


def link_map(kept: Kept) -> LoopMap:
    """Give every drawn connection with the arrows and the evidence behind it."""
    ledger = kept.ledger

    def told(claim_id: str) -> ClaimTold:
        claim = ledger[claim_id]
        source = ledger.source_of(claim)
        return {
            "id": claim.id,
            "statement": claim.statement,
            "citation": source.citation,
            "url": address(source),
            "species": claim.species,
            "checked": claim.number_confirmed,
        }

    def arrow(name: str) -> ArrowTold:
        one = kept.arrows[name]
        against = [
            other for claim in one.claims for other in ledger[claim].contradicts if other not in one.claims
        ]
        refuted = [claim for claim in one.claims if ledger[claim].refuted]
        return {
            "name": name,
            "meaning": one.meaning,
            "why": one.why,
            "speaks_for": [told(claim) for claim in one.claims if claim not in refuted],
            "speaks_against": [told(claim) for claim in dict.fromkeys([*refuted, *against])],
        }

    return {
        "parts": list(PARTS),
        "events": list(EVENTS),
        "links": [
            {"link": name, "source": source, "target": target, "arrows": [arrow(one) for one in names]}
            for name, (source, target, names) in LINKS.items()
        ],
    }


def run_loop(kept: Kept, ask: LoopAsk) -> dict[str, Any]:
    """Simulate one person with and without some arrows.

    Parameters
    ----------
    kept
        Model.
    ask
        What happens, to whom, and which arrows are away.

    Returns
    -------
    dict
        A `LoopAnswer`.
    """
    course = EVENTS.get(ask.event)
    if course is None:
        raise UsageError(f"event is {ask.event!r}; the loop can be set going by {', '.join(EVENTS)}")
    person = parameters_of(kept, ask.person.name, ask.person.traits)
    switches = without(kept.model, ask.off)
    both = {name: np.array([value, value]) for name, value in person.items()}
    both |= {name: np.array([1.0, value]) for name, value in switches.items()}
    hours = np.linspace(0.0, course.hours, course.moments)
    outputs = tuple(output for output, _ in PARTS.values())
    job = Job(Schedule.of(course.changes), outputs, tuple(hours.tolist()))
    (seen,) = simulate_many(kept.model, both or {"vessel_flow_reserve": _typical(kept)}, [job], workers=0)
    levels: list[Level] = []
    for part, (output, least) in PARTS.items():
        values = seen[output].to_numpy()
        whole, now = values[0] - values[0, :1], values[-1] - values[0, :1]
        most = max(float(np.abs(whole).max()), least)
        if not np.isfinite(now).all():
            raise UsageError("the loop could not be simulated without these arrows; put one of them back")
        levels.append({"part": part, "now": _short(now / most), "whole": _short(whole / most)})
    pain = seen[PARTS["brain"][0]].to_numpy()
    days = course.hours > 72.0
    answer: LoopAnswer = {
        "event": ask.event,
        "unit": "day" if days else "minute",
        "time": _short(hours / DAY if days else hours * 60.0),
        "off": list(ask.off),
        "levels": levels,
        "pain": _short(pain[-1]),
        "pain_whole": _short(pain[0]),
    }
    return dict(answer)


def _typical(kept: Kept) -> np.ndarray:
    return np.array([kept.model.parameters["vessel_flow_reserve"].value])


def _short(values: np.ndarray) -> list[float]:
    return [float(f"{value:.4g}") for value in values.tolist()]
