"""Treatments, as a study file writes them: a drug of the library, or practice, with its regimen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from pydantic import Field, model_validator

from neuroflare.clinic.event import Event
from neuroflare.clinic.fields import Duration, Part, Site, Text, Time, wrong
from neuroflare.errors import UsageError
from neuroflare.units import Quantity

if TYPE_CHECKING:
    from neuroflare.treatments.regimen import Regimen, Step

__all__ = ["RegimenStep", "Treatment"]

_AT_ONCE = Quantity(0.0, "h", "0 h")


class RegimenStep(Part):
    """One part of a regimen: so much, so often, from then to then."""

    dose: Text = Field(examples=["60 mg"], description="dose with its unit, 0.5 mg/kg, 20 mg/h or 1 session")
    every: Duration | None = Field(default=None, description="time between doses; left out for one dose")
    start: Time = Field(default=_AT_ONCE, examples=["0 h"], description="when it begins")
    stop: Time | None = Field(default=None, description="when it ends")
    route: Text | None = Field(default=None, description="how it is given, where there are several ways")
    site: Site | None = Field(default=None, description="where, for a treatment of one place")

    def step(self) -> Step:
        """The same for the library of treatments."""
        from neuroflare.treatments.regimen import Step

        return Step(
            self.dose,
            None if self.every is None else str(self.every),
            str(self.start),
            None if self.stop is None else str(self.stop),
            self.route,
            self.site,
        )


class Treatment(Event):
    """A treatment of the library; when and where it acts stands in its regimen."""

    treatment: Text = Field(examples=["duloxetine"], description="a treatment of docs/treatments.md")
    regimen: tuple[RegimenStep, ...] = Field(
        examples=["[{dose: 60 mg, every: 24 h, stop: 12 weeks}]"],
        json_schema_extra={"minItems": 1},
        description="steps, in any order; those that overlap add up",
    )

    kind: ClassVar[str] = "treatment"

    def given(self) -> Regimen:
        """The regimen as the library reads it.

        Raises
        ------
        UsageError
            When the library does not hold the treatment, or a step cannot be.
        """
        from neuroflare.treatments.regimen import Regimen

        return Regimen(self.treatment, tuple(step.step() for step in self.regimen))

    @property
    def begins(self) -> float:
        """Time of the first dose in hours."""
        return min(step.start.value for step in self.regimen)

    @property
    def ends(self) -> float | None:
        """Time in hours at which nothing more is given; None when a single dose is the last."""
        stops = [step.stop for step in self.regimen]
        return None if None in stops else max(stop.value for stop in stops if stop is not None)

    @model_validator(mode="after")
    def _check_regimen(self) -> Self:
        for field in ("stop", "duration", "site"):
            if getattr(self, field) is not None:
                raise wrong(f"{field} is {getattr(self, field)}; write it in a step of the regimen", field)
        if "start" in self.model_fields_set:
            raise wrong(f"start is {self.start}; write it in a step of the regimen", "start")
        try:
            self.given()
        except UsageError as problem:
            known = "regimen" if "step" in str(problem) else "treatment"
            raise wrong(problem, known) from problem
        return self
