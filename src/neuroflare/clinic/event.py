"""What all events of a test have in common: when and where they are."""

from __future__ import annotations

from typing import ClassVar, Self

from pydantic import Field, model_validator

from neuroflare.clinic.fields import Duration, Part, Site, Time, wrong
from neuroflare.clinic.places import LIMB, place_of
from neuroflare.units import Quantity

__all__ = ["Event"]

_NOTHING_YET = Quantity(0.0, "h", "0 min")


class Event(Part):
    """Something done to a person from one time to another; zero is where the study's clock starts."""

    start: Time = Field(default=_NOTHING_YET, examples=["0 min"], description="when it begins")
    stop: Time | None = Field(
        default=None, description="when it ends; left out, it lasts to the end of the test"
    )
    duration: Duration | None = Field(default=None, description="how long it lasts, instead of stop")
    site: Site | None = Field(default=None, description="where on the body")

    kind: ClassVar[str] = "stimulus"

    @property
    def name(self) -> str:
        """Word of the vocabulary."""
        return str(getattr(self, self.kind))

    @property
    def place(self) -> str:
        """Place of the model it acts on; the limb when the study does not say."""
        return place_of(self.site)

    @property
    def begins(self) -> float:
        """Time of its start in hours."""
        return self.start.value

    @property
    def ends(self) -> float | None:
        """Time of its end in hours; None when it lasts to the end of the test."""
        if self.stop is not None:
            return self.stop.value
        return None if self.duration is None else self.begins + self.duration.value

    @property
    def not_used(self) -> tuple[str, ...]:
        """Fields that the study gives and this version of the model does not act on."""
        without = [field for field in self._without_effect() if getattr(self, field) is not None]
        return (*without, *(("site",) if self.place == LIMB and self.site not in (None, "forearm") else ()))

    def _without_effect(self) -> tuple[str, ...]:
        return ()

    @model_validator(mode="after")
    def _check_end(self) -> Self:
        if self.stop is not None and self.duration is not None:
            raise wrong(
                f"stop is {self.stop} and duration is {self.duration}; give one of the two", "duration"
            )
        if self.stop is not None and self.stop.value <= self.begins:
            raise wrong(f"stop is {self.stop}, but start is {self.start}; stop comes after start", "stop")
        if self.duration is not None and self.duration.value == 0.0:
            raise wrong(f"duration is {self.duration}; it is more than 0", "duration")
        return self
