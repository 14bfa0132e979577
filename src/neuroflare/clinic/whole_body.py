"""Stimuli that reach the whole person and no one place of the skin."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from neuroflare.clinic.event import Event
from neuroflare.clinic.fields import DosePerWeight, Fraction, wrong

__all__ = ["InterleukinInjection", "Nowhere", "WholeBody"]


class Nowhere(Event):
    """An event that has no site."""

    @model_validator(mode="after")
    def _check_no_site(self) -> Self:
        if self.site is not None:
            raise wrong(
                f"site is {self.site}, but {self.name} acts on the whole person; leave it out", "site"
            )
        return self


class WholeBody(Nowhere):
    """Pain elsewhere, a stressful task, or cooling of the body."""

    stimulus: Literal["conditioning-pain", "psychological-stress", "body-cooling"]
    intensity: Fraction = Field(
        default=1.0, description="of a hand in ice water, or of the strongest task or cooling"
    )


class InterleukinInjection(Nowhere):
    """Interleukin-6 under the skin; it enters the blood over `duration`, or 6 hours."""

    stimulus: Literal["il-6"]
    dose: DosePerWeight = Field(examples=["3 ug/kg"], description="dose per body weight")

    @property
    def ends(self) -> float | None:
        """Time in hours at which nothing more enters the blood."""
        ends = super().ends
        return self.begins + ABSORPTION if ends is None else ends


ABSORPTION = 6.0
"""Hours over which what lies under the skin enters the blood; the parameter `il6_absorption` rests on it."""
