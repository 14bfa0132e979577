"""What is done to a virtual person in a test: stimuli and blocks, as a study file writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Discriminator, Field, Tag

from neuroflare.clinic import vocabulary
from neuroflare.clinic.chemicals import MOLAR_MASSES, ROUTES_OF, Chemical, TopicalCapsaicin
from neuroflare.clinic.event import Event
from neuroflare.clinic.fields import Fraction, WordOf, wrong
from neuroflare.clinic.physical import Electrical, Pinprick, PressureStimulus, Thermal
from neuroflare.clinic.vocabulary import Word, look_up
from neuroflare.errors import UsageError

__all__ = [
    "MOLAR_MASSES",
    "AnyEvent",
    "Block",
    "Chemical",
    "Electrical",
    "Event",
    "Pinprick",
    "PressureStimulus",
    "Thermal",
    "TopicalCapsaicin",
]


class Block(Event):
    """A receptor, an enzyme, a messenger or a nerve put out of action, in whole or in part."""

    block: Annotated[str, WordOf("block", vocabulary.BLOCKS)] = Field(examples=["cgrp-receptor"])
    fraction: Fraction = Field(default=1.0, description="how much of it is blocked")

    kind: ClassVar[str] = "block"


_KINDS: Mapping[str, Mapping[str, Word]] = {
    "stimulus": vocabulary.STIMULI,
    "block": vocabulary.BLOCKS,
    "life": vocabulary.LIFE_EVENTS,
}
# In angle brackets, so that no key of a file can be taken for one of these names.
_CLASS_OF: Mapping[str, str] = {
    "heat": "<thermal>",
    "cold": "<thermal>",
    "pressure": "<pressure>",
    "pinprick": "<pinprick>",
    "electrical": "<electrical>",
    "capsaicin-topical": "<topical>",
    **dict.fromkeys(ROUTES_OF, "<chemical>"),
}


def _check_kind(data: Any) -> Any:
    """Refuse an event that is of no kind, of several, or of a word that cannot be simulated."""
    if isinstance(data, Event):
        return data
    if not isinstance(data, Mapping):
        raise wrong(
            f"{data!r} is not an event; an event looks like {{stimulus: heat, temperature: 45 degC, ...}}"
        )
    kinds = [kind for kind in (*_KINDS, "treatment") if kind in data]
    if len(kinds) != 1:
        seen = f"has {' and '.join(kinds)}" if kinds else f"has only {', '.join(map(str, data)) or 'nothing'}"
        raise wrong(f"this event {seen}; an event has exactly one of {', '.join(_KINDS)}, treatment")
    (kind,) = kinds
    try:
        look_up(kind, data[kind], _KINDS.get(kind, {str(data[kind]): vocabulary.TREATMENT}))
    except UsageError as problem:
        raise wrong(problem, kind) from problem
    return data


def _class_of(data: Any) -> str:
    kind, word = (data.kind, data.name) if isinstance(data, Event) else ("block", None)
    if isinstance(data, Mapping) and "stimulus" in data:
        kind, word = "stimulus", data["stimulus"]
    return _CLASS_OF[str(word)] if kind == "stimulus" else "<block>"


AnyEvent = Annotated[
    Annotated[Thermal, Tag("<thermal>")]
    | Annotated[PressureStimulus, Tag("<pressure>")]
    | Annotated[Pinprick, Tag("<pinprick>")]
    | Annotated[Electrical, Tag("<electrical>")]
    | Annotated[TopicalCapsaicin, Tag("<topical>")]
    | Annotated[Chemical, Tag("<chemical>")]
    | Annotated[Block, Tag("<block>")],
    Discriminator(_class_of),
    BeforeValidator(_check_kind),
]
