"""The words of a study file, all in one place to look them up; they are written where their nouns are."""

from __future__ import annotations

from collections.abc import Mapping

from neuroflare.clinic.event_words import BLOCKS, LIFE_EVENTS, REMOVAL, STIMULI, TREATMENT
from neuroflare.clinic.places import SITES
from neuroflare.clinic.readout_words import (
    COMPARTMENTS,
    CRITERIA,
    FIBRES,
    MEDIATORS,
    READOUTS,
    SUMMARIES_OVER_PEOPLE,
    SUMMARIES_OVER_TIME,
)
from neuroflare.clinic.words import MODULES, ReadoutWord, Word, look_up, suggestion, working

__all__ = [
    "BLOCKS",
    "COMPARTMENTS",
    "CRITERIA",
    "FIBRES",
    "GROUPS",
    "LIFE_EVENTS",
    "MEDIATORS",
    "MODULES",
    "READOUTS",
    "REMOVAL",
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

GROUPS: Mapping[str, Word] = {
    "healthy": Word("healthy people"),
    "fibromyalgia": Word("people living with fibromyalgia"),
    "crps": Word("people living with complex regional pain syndrome"),
    "small-fibre-neuropathy": Word("people living with small-fibre neuropathy"),
}
