"""Physical stimuli: warmth, cold, pressure, a prick, current."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, StrictInt, model_validator

from neuroflare.clinic.event import Event
from neuroflare.clinic.fields import (
    Area,
    Current,
    CurrentRate,
    Duration,
    Force,
    ForceRate,
    Frequency,
    LightDose,
    Pressure,
    PressureRate,
    Temperature,
    TemperatureRate,
    wrong,
)
from neuroflare.clinic.ways import Ways

__all__ = ["Electrical", "Needle", "Pinprick", "PressureStimulus", "Thermal", "Touch", "UltravioletB"]


def _check_ramp_fits(event: Event, ramp_time: float) -> None:
    if event.stop is not None and event.stop.value < event.begins + ramp_time * (1.0 - 1e-9):
        raise wrong(
            f"stop is {event.stop}, but the ramp from {event.start} on takes {ramp_time * 3600.0:.6g} s; "
            "stop after the ramp",
            "stop",
        )


class Thermal(Event):
    """A warm or cold probe: ramp from the baseline to the temperature, hold, and back."""

    stimulus: Literal["heat", "cold"]
    temperature: Temperature = Field(examples=["45 degC"], description="temperature that is reached")
    rate: TemperatureRate | None = Field(
        default=None, description="slope of the ramp; left out, as fast as can be"
    )
    baseline: Temperature | None = Field(
        default=None, description="where the ramp starts; left out, the skin's own"
    )
    area: Area | None = Field(default=None, description="area of the probe")
    duration: Duration | None = Field(
        default=None, description="how long the temperature is held, instead of stop"
    )

    _LIMITS: ClassVar[Mapping[str, tuple[float, float]]] = {"heat": (20.0, 70.0), "cold": (-20.0, 34.0)}
    RESTING_SKIN: ClassVar[float] = 32.0

    def _without_effect(self) -> tuple[str, ...]:
        return ("area",)

    @property
    def ramp_time(self) -> float:
        """Hours the ramp takes, from the baseline or from skin at 32 degC; 0 without a rate."""
        if self.rate is None:
            return 0.0
        start = self.RESTING_SKIN if self.baseline is None else self.baseline.value
        return abs(self.temperature.value - start) / self.rate.value / 3600.0

    @property
    def ends(self) -> float | None:
        """Time in hours at which the probe starts to return; None when it stays to the end of the test."""
        held_to = super().ends
        return held_to if held_to is None or self.duration is None else held_to + self.ramp_time

    @model_validator(mode="after")
    def _check_temperatures(self) -> Self:
        lowest, highest = self._LIMITS[self.stimulus]
        for field in ("temperature", "baseline"):
            given = getattr(self, field)
            if given is not None and not lowest <= given.value <= highest:
                raise wrong(
                    f"{field} is {given}; {self.stimulus} lies between {lowest:g} and {highest:g} degC",
                    field,
                )
        if self.rate is not None and self.rate.value == 0.0:
            raise wrong(f"rate is {self.rate}; a ramp is steeper than 0", "rate")
        _check_ramp_fits(self, self.ramp_time)
        return self


class PressureStimulus(Event):
    """Blunt pressure, as a pressure or as a force on an area."""

    stimulus: Literal["pressure"]
    level: Pressure | None = Field(default=None, description="pressure that is reached")
    force: Force | None = Field(
        default=None, description="force that is reached, with area, instead of level"
    )
    area: Area | None = Field(default=None, description="area that is pressed")
    rate: PressureRate | None = Field(default=None, description="slope of the ramp")

    _WAYS: ClassVar[Ways] = Ways((("level",), ("force", "area")), optional=("rate", "area"))

    def _without_effect(self) -> tuple[str, ...]:
        return ("area",) if self.level is not None else ()

    @property
    def pressure(self) -> float:
        """Pressure in kPa."""
        if self.level is not None:
            return self.level.value
        assert self.force is not None and self.area is not None  # one of the two ways is complete
        return self.force.value / self.area.value * 10.0  # N/cm2 to kPa

    @property
    def ramp_time(self) -> float:
        """Hours the ramp takes; 0 without a rate."""
        return 0.0 if self.rate is None else self.pressure / self.rate.value / 3600.0

    @model_validator(mode="after")
    def _check_way(self) -> Self:
        self._WAYS.check(self, "pressure")
        if self.area is not None and self.area.value == 0.0:
            raise wrong(f"area is {self.area}; an area that is pressed is more than 0", "area")
        if self.rate is not None and self.rate.value == 0.0:
            raise wrong(f"rate is {self.rate}; a ramp is steeper than 0", "rate")
        _check_ramp_fits(self, self.ramp_time)
        return self


class Pinprick(Event):
    """A blunt needle of known force, or a series of needles whose force rises."""

    stimulus: Literal["pinprick"]
    force: Force = Field(examples=["256 mN"], description="force of the needle, or the last of a series")
    rate: ForceRate | None = Field(default=None, description="how fast the force of a series rises from 0")

    @property
    def ramp_time(self) -> float:
        """Hours the series takes; 0 for one needle."""
        return 0.0 if self.rate is None else self.force.to("mN") / self.rate.value / 3600.0

    @model_validator(mode="after")
    def _check_rate(self) -> Self:
        if self.rate is not None and self.rate.value == 0.0:
            raise wrong(f"rate is {self.rate}; a series rises faster than 0", "rate")
        _check_ramp_fits(self, self.ramp_time)
        return self


class Touch(Event):
    """A brush or cotton that strokes the skin."""

    stimulus: Literal["touch"]


class UltravioletB(Event):
    """Ultraviolet B light; its dose counts in least doses that redden the person's skin (MED)."""

    stimulus: Literal["uv-b"]
    dose: LightDose = Field(examples=["2 MED"], description="over the least dose that reddens this skin")


class Needle(Event):
    """A microdialysis catheter or a biopsy needle that is put into the skin."""

    stimulus: Literal["needle-trauma"]


class Electrical(Event):
    """Current pulses through the skin, of one strength or rising."""

    stimulus: Literal["electrical"]
    current: Current = Field(examples=["10 mA"], description="current of a pulse, or of the last of a ramp")
    rate: CurrentRate | None = Field(default=None, description="how fast the current rises from 0")
    frequency: Frequency = Field(examples=["2 Hz"], description="pulses per second")
    pulses: Annotated[StrictInt, Field(ge=1, le=1_000_000)] | None = Field(
        default=None, description="number of pulses, instead of stop or duration"
    )
    pulse_width: Duration | None = Field(default=None, description="length of one pulse, like 0.2 ms")
    electrode: Literal["point", "wire", "surface"] = Field(default="surface", description="kind of electrode")
    area: Area | None = Field(default=None, description="area of the electrode")

    def _without_effect(self) -> tuple[str, ...]:
        return ("pulse_width",)

    @property
    def ramp_time(self) -> float:
        """Hours the current rises; 0 when all pulses are alike."""
        return 0.0 if self.rate is None else self.current.to("mA") / self.rate.value / 3600.0

    @property
    def ends(self) -> float | None:
        """Time of the last pulse in hours."""
        if self.pulses is None:
            return super().ends
        return self.begins + self.pulses / (self.frequency.to("Hz") * 3600.0)

    @model_validator(mode="after")
    def _check_train(self) -> Self:
        if self.frequency.value == 0.0:
            raise wrong(f"frequency is {self.frequency}; it is more than 0", "frequency")
        Ways((("pulses",), ("stop",), ("duration",))).check(self, "an electrical stimulus")
        if self.rate is not None and self.rate.value == 0.0:
            raise wrong(f"rate is {self.rate}; a current that rises does so faster than 0", "rate")
        if self.ends is not None and self.ends < self.begins + self.ramp_time * (1.0 - 1e-9):
            raise wrong(
                f"the current reaches {self.current} only after {self.ramp_time * 3600.0:.6g} s; "
                "let the pulses last as long",
                "rate",
            )
        return self
