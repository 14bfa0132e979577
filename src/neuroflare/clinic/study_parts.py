"""The parts of a study file around its read-outs: publication, people, protocol, arms."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StrictInt, model_validator

from neuroflare.clinic import vocabulary
from neuroflare.clinic.events import AnyEvent
from neuroflare.clinic.fields import Area, Duration, Matches, Part, Temperature, Text, WordOf, wrong
from neuroflare.clinic.places import LIMB, place_of

__all__ = ["Arm", "Population", "Protocol", "Source", "StudyId"]

_KEBAB = r"[a-z0-9]+([.-][a-z0-9]+)*"
StudyId = Annotated[
    str, Matches("a study id", _KEBAB, "write lower-case words with hyphens, like vds2008-cgrp-block")
]
ArmName = Annotated[str, Matches("an arm name", _KEBAB, "write lower-case words with hyphens, like cgrp8-37")]
Doi = Annotated[
    str, Matches("a DOI", r"10\.\d{4,9}/\S+", "write it like 10.1000/182, without an address before it")
]
Pmid = Annotated[
    str,
    Matches("a PubMed number", r"[1-9]\d{0,8}", "write the digits only", number=True),
]
Age = Annotated[str, Matches("an age", r"\d{1,3}(-\d{1,3})? years", "write it like 30 years or 18-45 years")]


class Source(Part):
    """The publication."""

    first_author: Text | None = Field(default=None, examples=["Van der Schueren"])
    year: Annotated[StrictInt, Field(ge=1800, le=2100)] | None = Field(default=None, examples=["2008"])
    doi: Doi | None = None
    pmid: Pmid | None = None
    journal: Text | None = None

    def __str__(self) -> str:
        known = [str(part) for part in (self.first_author, self.year) if part is not None]
        return " ".join(known) or (self.journal or "source not named")


class Population(Part):
    """Who takes part."""

    group: Annotated[str, WordOf("group", vocabulary.GROUPS)] = Field(examples=["healthy"])
    people: Annotated[StrictInt, Field(ge=1, le=100_000)] = Field(examples=["200"])
    illness: Duration | None = Field(default=None, description="how long people of a group have been ill")
    sex: Literal["any", "female", "male"] = "any"
    age: Age | None = None


class Protocol(Part):
    """What else a test record holds: how the paper did it, as far as it says so."""

    vehicle: Text | None = Field(default=None, description="what the substance was dissolved in")
    area: Area | None = Field(default=None, description="area that is read")
    device: Text | None = Field(default=None, description="device and model")
    unit: Text | None = Field(default=None, description="unit of the device")
    edge_rule: Text | None = Field(default=None, description="what counts as the edge of a flare or a wheal")
    rest: Duration | None = Field(default=None, description="rest before the test")
    room_temperature: Temperature | None = None
    skin_temperature: Temperature | None = None
    washout: Duration | None = Field(default=None, description="time between two tests")
    examiner_noise: Text | None = Field(default=None, description="how well two readings agree")

    @property
    def not_stated(self) -> tuple[str, ...]:
        """Keys that the study leaves open."""
        return tuple(key for key in type(self).keys() if getattr(self, key) is None)


class Arm(Part):
    """One course of events; every person goes through every arm."""

    name: ArmName = Field(examples=["saline"])
    group: Annotated[str, WordOf("group", vocabulary.GROUPS)] | None = Field(
        default=None, description="whose arm it is, when other people than those of the study go through it"
    )
    people: Annotated[StrictInt, Field(ge=1, le=100_000)] | None = Field(
        default=None, description="how many they are"
    )
    events: tuple[AnyEvent, ...] = ()
    note: Text | None = None

    @property
    def site(self) -> str:
        """Where its first stimulus is; the forearm where the study does not say."""
        stimuli = [event for event in self.events if event.kind == "stimulus"]
        return next((event.site for event in stimuli if event.site), "forearm")

    @property
    def place(self) -> str:
        """Place of the model at which its read-outs are taken unless they name a site."""
        return place_of(self.site)

    @model_validator(mode="after")
    def _check_sites(self) -> Self:
        first: dict[str, str] = {}
        for position, event in enumerate(self.events):
            if event.site is None or event.place not in (LIMB, "axial"):
                continue
            known = first.setdefault(event.place, event.site)
            if event.site != known:
                raise wrong(
                    f"site is {event.site}, but another event of this arm is at the {known}; for the model "
                    f"both are one place ({event.place})",
                    "events",
                    position,
                    "site",
                )
        return self
