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
    "ADULTS",
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
    "TOWN",
    "TOWN_CRITERIA",
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
    "adults": Word("adults, many of them, for what happens to few"),
    "town": Word("people of a virtual town after years of life, whatever they have"),
    "women-of-town": Word("the women of a virtual town"),
    "men-of-town": Word("the men of a virtual town"),
    "fibromyalgia-of-town": Word("people of a virtual town who met ACR 2011 four years ago"),
}

ADULTS = "adults"
"""As healthy people are, and more of them in each draw: of a hundred people few fall ill."""
TOWN = ("town", "women-of-town", "men-of-town", "fibromyalgia-of-town")
"""Groups of a virtual town."""
TOWN_CRITERIA = ("acr-2011", "acr-2016", "aapt", "budapest-clinical", "budapest-research")
"""By which people of a town are judged."""
