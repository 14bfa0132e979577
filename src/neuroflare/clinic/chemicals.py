"""Chemical stimuli: substances laid on the skin, or brought into it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from neuroflare.clinic.event import Event
from neuroflare.clinic.fields import Area, Concentration, Current, Dose, DoseRate, Volume, wrong
from neuroflare.clinic.places import LIMB
from neuroflare.clinic.ways import Ways

__all__ = ["MOLAR_MASSES", "ROUTES_OF", "Chemical", "TopicalCapsaicin"]

# g/mol; of the molecular formula, and for NGF of its two chains as measured by mass spectrometry.
MOLAR_MASSES: Mapping[str, float] = {
    "capsaicin-topical": 305.4,  # C18H27NO3
    "capsaicin-intradermal": 305.4,
    "histamine": 111.1,  # C5H9N3: doses mean the free base, not its salts
    "substance-p": 1347.6,  # C63H98N18O13S
    "cgrp": 3789.3,  # human alpha-CGRP, C163H267N51O49S3
    "noradrenaline": 169.2,  # C8H11NO3
    "phenylephrine": 167.2,  # C9H13NO2
    "bradykinin": 1060.2,  # C50H73N15O11
    "ngf": 26_500.0,  # dimer of two chains of about 13.25 kDa
    "tnf": 52_000.0,  # trimer of three chains of about 17.35 kDa
}


_NO_CAPSAICIN = "this version brings capsaicin to the skin of a limb only, such as forearm"


class TopicalCapsaicin(Event):
    """Capsaicin in a fluid, cream or patch on the skin."""

    stimulus: Literal["capsaicin-topical"]
    dose: Dose | None = Field(default=None, description="amount laid on the skin")
    concentration: Concentration | None = Field(
        default=None, description="strength of an ointment, instead of dose"
    )
    area: Area | None = Field(default=None, description="area that is covered")

    _WAYS: ClassVar[Ways] = Ways((("dose",), ("concentration",)), optional=("area",))

    def _without_effect(self) -> tuple[str, ...]:
        return ("area",) if self.dose is None else ()

    @property
    def micrograms(self) -> float | None:
        """Dose in ug; None when the study gives a concentration."""
        return None if self.dose is None else self.dose.to("ug", MOLAR_MASSES[self.stimulus])

    @property
    def molar(self) -> float | None:
        """Concentration in uM; None when the study gives a dose."""
        return (
            None if self.concentration is None else self.concentration.to("uM", MOLAR_MASSES[self.stimulus])
        )

    @model_validator(mode="after")
    def _check_way(self) -> Self:
        if self.place != LIMB:
            raise wrong(f"site is {self.site}; {_NO_CAPSAICIN}", "site")
        self._WAYS.check(self, "capsaicin-topical")
        return self


Route = Literal["intradermal", "prick", "iontophoresis", "microdialysis", "intra-arterial"]

_ROUTES: Mapping[str, Ways] = {
    "intradermal": Ways((("dose", "volume"), ("concentration", "volume"))),
    "prick": Ways((("concentration",),)),
    "iontophoresis": Ways(
        (("current", "area", "stop"), ("current", "area", "duration")), optional=("concentration",)
    ),
    "microdialysis": Ways((("concentration",),), optional=("stop", "duration")),
    "intra-arterial": Ways((("dose_rate",),), optional=("stop", "duration")),
}
_CHEMICAL_FIELDS = ("dose", "concentration", "volume", "dose_rate", "current", "area", "stop", "duration")
ROUTES_OF: Mapping[str, tuple[str, ...]] = {
    "capsaicin-intradermal": ("intradermal",),
    "histamine": ("intradermal", "prick", "iontophoresis", "microdialysis"),
    "substance-p": ("intradermal", "microdialysis"),
    "cgrp": ("intradermal", "microdialysis", "intra-arterial"),
    "noradrenaline": ("intradermal", "iontophoresis", "microdialysis"),
    "phenylephrine": ("intradermal", "iontophoresis", "microdialysis"),
    "ngf": ("intradermal",),
    "bradykinin": ("intradermal",),
    "tnf": ("intradermal",),
}


class Chemical(Event):
    """A substance brought into the skin, or into its artery."""

    stimulus: Literal[
        "capsaicin-intradermal",
        "histamine",
        "substance-p",
        "cgrp",
        "noradrenaline",
        "phenylephrine",
        "ngf",
        "bradykinin",
        "tnf",
    ]
    route: Route = Field(default="intradermal", description="how it is brought in")
    dose: Dose | None = Field(default=None, description="amount that is injected")
    concentration: Concentration | None = Field(default=None, description="strength of the solution")
    volume: Volume | None = Field(default=None, description="volume that is injected")
    dose_rate: DoseRate | None = Field(default=None, description="infusion per volume of the arm")
    current: Current | None = Field(default=None, description="current of iontophoresis")
    area: Area | None = Field(default=None, description="area of the iontophoresis chamber")

    @property
    def picomoles(self) -> float | None:
        """Injected amount in pmol, as dose or as concentration times volume; None for other routes."""
        if self.dose is not None:
            return self.dose.to("pmol", MOLAR_MASSES[self.stimulus])
        if self.volume is None or self.molar is None:
            return None
        return self.molar * self.volume.value  # uM times uL is pmol

    @property
    def molar(self) -> float | None:
        """Strength of the solution in uM; None when the study does not give it."""
        if self.concentration is not None:
            return self.concentration.to("uM", MOLAR_MASSES[self.stimulus])
        if self.dose is not None and self.volume is not None and self.volume.value > 0.0:
            return self.dose.to("pmol", MOLAR_MASSES[self.stimulus]) / self.volume.value
        return None

    def _without_effect(self) -> tuple[str, ...]:
        # The charge decides how much is brought in.
        return ("concentration",) if self.route == "iontophoresis" else ()

    @property
    def ends(self) -> float | None:
        """Time of its end in hours: an injection and a prick end where they begin."""
        return self.begins if self.route in ("intradermal", "prick") else super().ends

    @model_validator(mode="after")
    def _check_route(self) -> Self:
        routes = ROUTES_OF[self.stimulus]
        if self.route not in routes:
            raise wrong(
                f"{self.route!r} is not a route for {self.stimulus}; it takes {' or '.join(routes)}", "route"
            )
        if self.stimulus == "capsaicin-intradermal" and self.place != LIMB:
            raise wrong(f"site is {self.site}; {_NO_CAPSAICIN}", "site")
        _ROUTES[self.route].check(self, f"{self.stimulus} by the route {self.route}", _CHEMICAL_FIELDS)
        return self
