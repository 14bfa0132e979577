"""What the page may ask for: every request, checked before anything is simulated.

Nothing here describes a visitor. People are invented and have names, and their traits are numbers of the
model.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

__all__ = [
    "MOST_DAYS",
    "MOST_EVENTS",
    "CrowdAsk",
    "FlareAsk",
    "Happening",
    "LifeAsk",
    "LoopAsk",
    "Pause",
    "Person",
    "ReliefAsk",
    "RunAsk",
    "TestAsk",
    "TreatmentAsk",
]

MOST_DAYS = 5 * 365.0
"""Longest life in days that one request may ask for."""
MOST_EVENTS = 8
"""Events of one life, and arrows that are away, that one request may name."""

Word = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Departure = Annotated[float, Field(ge=-3.0, le=3.0)]
Day = Annotated[float, Field(ge=0.0, le=MOST_DAYS)]


class _Ask(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False, strict=True)


class TestAsk(_Ask):
    """One test on healthy virtual people."""

    __test__ = False  # a request, whatever pytest makes of its name

    kind: Literal["test"] = "test"
    test: Word
    values: dict[Word, Annotated[float, Field(ge=-1e6, le=1e6)]] = Field(default={}, max_length=6)
    site: Word | None = None
    beside: Word | None = Field(
        default=None, description="people living with an illness, beside healthy ones"
    )
    quick: bool = False


class Person(_Ask):
    """An invented person: one with a name, or one made from traits."""

    name: Word = "noor"
    traits: dict[Word, Departure] = Field(default={}, max_length=12, description="sd from typical")


class Happening(_Ask):
    """An event of life."""

    event: Word
    day: Day = 0.0
    until: Day | None = None
    intensity: Annotated[float, Field(gt=0.0, le=1.0)] = 1.0

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.until is not None and self.until <= self.day:
            raise ValueError(f"until is {self.until}; it comes after day, which is {self.day}")
        return self


class Pause(_Ask):
    """An arrow of the model that is away for a time."""

    arrow: Word
    day: Day
    until: Day | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.until is not None and self.until <= self.day:
            raise ValueError(f"until is {self.until}; it comes after day, which is {self.day}")
        return self


class LifeAsk(_Ask):
    """The life of one invented person; events left out are those of the person's own story."""

    kind: Literal["life"] = "life"
    person: Person = Person()
    events: tuple[Happening, ...] | None = Field(default=None, max_length=MOST_EVENTS)
    pauses: tuple[Pause, ...] = Field(default=(), max_length=MOST_EVENTS)
    days: Annotated[float, Field(ge=30.0, le=MOST_DAYS)] = 3 * 365.0
    touch: bool = Field(default=False, description="stroke the limb with a brush before and a year after")


class CrowdAsk(_Ask):
    """The same life for 100 virtual people."""

    kind: Literal["crowd"] = "crowd"
    events: tuple[Happening, ...] = Field(max_length=MOST_EVENTS)
    days: Annotated[float, Field(ge=30.0, le=MOST_DAYS)] = 2 * 365.0


class FlareAsk(_Ask):
    """The flare of one stimulus on a sheet of skin, in time."""

    kind: Literal["flare"] = "flare"
    test: Word
    values: dict[Word, Annotated[float, Field(ge=-1e6, le=1e6)]] = Field(default={}, max_length=6)
    place: tuple[Annotated[float, Field(ge=25.0, le=105.0)], Annotated[float, Field(ge=25.0, le=105.0)]] = (
        65.0,
        65.0,
    )
    numb: bool = Field(default=False, description="a strip of anaesthetic cream beside the stimulus")


class LoopAsk(_Ask):
    """How the parts of the loop move, with some arrows away."""

    kind: Literal["loop"] = "loop"
    event: Word = "capsaicin"
    person: Person = Person()
    off: tuple[Word, ...] = Field(default=(), max_length=90)


class ReliefAsk(_Ask):
    """Which arrows relieve a person for good, and which only while they are away."""

    kind: Literal["relief"] = "relief"
    person: Person = Person(name="maria")


class TreatmentAsk(_Ask):
    """A published regimen on virtual people who live with an illness."""

    kind: Literal["treatment"] = "treatment"
    regimen: Word
    ill: Annotated[int, Field(ge=1, le=120)] | None = Field(
        default=None, description="months of illness at the first dose; left out, as in the trial"
    )
    weeks: Annotated[int, Field(ge=2, le=52)] | None = Field(
        default=None, description="from the first to the last dose; left out, as in the trial"
    )
    quick: bool = Field(default=False, description="leave the word for what lasts for later")


RunAsk = Annotated[
    TestAsk | LifeAsk | CrowdAsk | FlareAsk | LoopAsk | ReliefAsk | TreatmentAsk, Field(discriminator="kind")
]
"""Anything that can be simulated."""
