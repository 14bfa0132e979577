"""What is done to a virtual person in a test or a life, as a study file writes it: all kinds in one type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Tag

from neuroflare.clinic import vocabulary
from neuroflare.clinic.chemicals import MOLAR_MASSES, ROUTES_OF, Chemical, TopicalCapsaicin
from neuroflare.clinic.event import Event
from neuroflare.clinic.fields import wrong
from neuroflare.clinic.interventions import Block, Removal
from neuroflare.clinic.lives import Life
from neuroflare.clinic.physical import (
    Electrical,
    Needle,
    Pinprick,
    PressureStimulus,
    Thermal,
    Touch,
    UltravioletB,
)
from neuroflare.clinic.treatments import Treatment
from neuroflare.clinic.vocabulary import Word, look_up
from neuroflare.clinic.whole_body import InterleukinInjection, WholeBody
from neuroflare.errors import UsageError

__all__ = [
    "MOLAR_MASSES",
    "AnyEvent",
    "Block",
    "Chemical",
    "Electrical",
    "Event",
    "InterleukinInjection",
    "Life",
    "Needle",
    "Pinprick",
    "PressureStimulus",
    "Removal",
    "Thermal",
    "TopicalCapsaicin",
    "Touch",
    "Treatment",
    "UltravioletB",
    "WholeBody",
]

_KINDS: Mapping[str, Mapping[str, Word]] = {
    "stimulus": vocabulary.STIMULI,
    "block": vocabulary.BLOCKS,
    "life": vocabulary.LIFE_EVENTS,
}
# Words that come from no table of the vocabulary: what they may be is checked elsewhere.
_FREE: Mapping[str, Word] = {"remove": vocabulary.REMOVAL, "treatment": vocabulary.TREATMENT}
# In angle brackets, so that no key of a file can be taken for one of these names.
_CLASS_OF: Mapping[str, str] = {
    "heat": "<thermal>",
    "cold": "<thermal>",
    "pressure": "<pressure>",
    "pinprick": "<pinprick>",
    "electrical": "<electrical>",
    "touch": "<touch>",
    "uv-b": "<light>",
    "needle-trauma": "<needle>",
    "capsaicin-topical": "<topical>",
    **dict.fromkeys(ROUTES_OF, "<chemical>"),
    **dict.fromkeys(("conditioning-pain", "psychological-stress", "body-cooling"), "<whole>"),
    "il-6": "<interleukin>",
}


def _check_kind(data: Any) -> Any:
    """Refuse an event that is of no kind, of several, or of a word that cannot be simulated."""
    if isinstance(data, Event):
        return data
    if not isinstance(data, Mapping):
        raise wrong(
            f"{data!r} is not an event; an event looks like {{stimulus: heat, temperature: 45 degC, ...}}"
        )
    kinds = [kind for kind in (*_KINDS, *_FREE) if kind in data]
    if len(kinds) != 1:
        seen = f"has {' and '.join(kinds)}" if kinds else f"has only {', '.join(map(str, data)) or 'nothing'}"
        raise wrong(f"this event {seen}; an event has exactly one of {', '.join((*_KINDS, *_FREE))}")
    (kind,) = kinds
    known = _KINDS[kind] if kind in _KINDS else {str(data[kind]): _FREE[kind]}
    try:
        look_up(kind, data[kind], known)
    except UsageError as problem:
        raise wrong(problem, kind) from problem
    return data


def _class_of(data: Any) -> str:
    if isinstance(data, Event):
        return _CLASS_OF[data.name] if data.kind == "stimulus" else f"<{data.kind}>"
    if not isinstance(data, Mapping):
        return "<block>"
    if "stimulus" in data:
        return _CLASS_OF[str(data["stimulus"])]
    return next((f"<{kind}>" for kind in ("life", "remove", "treatment") if kind in data), "<block>")


AnyEvent = Annotated[
    Annotated[Thermal, Tag("<thermal>")]
    | Annotated[PressureStimulus, Tag("<pressure>")]
    | Annotated[Pinprick, Tag("<pinprick>")]
    | Annotated[Electrical, Tag("<electrical>")]
    | Annotated[Touch, Tag("<touch>")]
    | Annotated[UltravioletB, Tag("<light>")]
    | Annotated[Needle, Tag("<needle>")]
    | Annotated[TopicalCapsaicin, Tag("<topical>")]
    | Annotated[Chemical, Tag("<chemical>")]
    | Annotated[WholeBody, Tag("<whole>")]
    | Annotated[InterleukinInjection, Tag("<interleukin>")]
    | Annotated[Block, Tag("<block>")]
    | Annotated[Removal, Tag("<remove>")]
    | Annotated[Life, Tag("<life>")]
    | Annotated[Treatment, Tag("<treatment>")],
    Discriminator(_class_of),
    BeforeValidator(_check_kind),
]
