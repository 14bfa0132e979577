"""Events of a life, as a study file writes them."""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from neuroflare.clinic import vocabulary
from neuroflare.clinic.event import Event
from neuroflare.clinic.fields import Fraction, WordOf, wrong
from neuroflare.people.life_events import LIFE_EVENTS

__all__ = ["Life"]


class Life(Event):
    """An injury, an infection, stress, lost sleep, a cast, or a disease of small fibres."""

    life: Annotated[str, WordOf("life event", vocabulary.LIFE_EVENTS)] = Field(examples=["fracture"])
    intensity: Fraction | None = Field(
        default=None, description="of strong stress, of all lost sleep, or of a full cast"
    )
    fraction: Fraction | None = Field(default=None, description="share of endings that a disease takes")

    kind: ClassVar[str] = "life"

    _GRADED: ClassVar[tuple[str, ...]] = ("stress", "sleep-loss", "immobilisation", "infection")

    @property
    def strength(self) -> float:
        """How strong it is, as `neuroflare.people.life_events` counts."""
        given = self.fraction if self.life == "small-fibre-loss" else self.intensity
        return 1.0 if given is None else given

    @model_validator(mode="after")
    def _check_fields(self) -> Self:
        event = LIFE_EVENTS[self.life]
        if self.site is not None and not event.local:
            raise wrong(f"site is {self.site}, but {self.life} is not of one place; leave it out", "site")
        if not event.lasts:
            for field in ("stop", "duration"):
                if getattr(self, field) is not None:
                    raise wrong(
                        f"{field} is {getattr(self, field)}, but {self.life} happens at once "
                        "and heals by itself; leave it out",
                        field,
                    )
        if self.intensity is not None and self.life not in self._GRADED:
            raise wrong(f"intensity is {self.intensity:g}, which {self.life} does not take", "intensity")
        ill = self.life == "small-fibre-loss"
        if self.fraction is not None and not ill:
            raise wrong(f"fraction is {self.fraction:g}, which {self.life} does not take", "fraction")
        if ill and (self.fraction is None or self.ends is None):
            raise wrong("small-fibre-loss needs fraction, and duration or stop", "life")
        return self
