"""Stimuli of the skin sheet that have a name, each a test as clinics do it, and every dose open to change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter, ValidationError

from neuroflare.clinic.complaints import problem
from neuroflare.clinic.events import AnyEvent
from neuroflare.errors import UsageError
from neuroflare.skin.grid import Grid
from neuroflare.skin.shapes import Shape, Stroke
from neuroflare.skin.stimuli import Placed, place

__all__ = ["PRESETS", "Preset", "placed"]

_EVENT: TypeAdapter[Any] = TypeAdapter(AnyEvent)


@dataclass(frozen=True)
class Preset:
    """A named stimulus.

    Parameters
    ----------
    title
        What a picture is called.
    minutes
        How long it is worth watching.
    event
        As a study file writes it.
    scratch
        Length and width in mm of a stroke; None for what the event itself says.
    """

    title: str
    minutes: float
    event: Mapping[str, Any] = field(repr=False)
    scratch: tuple[float, float] | None = None


PRESETS: Mapping[str, Preset] = {
    "capsaicin-patch": Preset(
        "Capsaicin patch", 60, {"stimulus": "capsaicin-topical", "dose": "300 ug", "area": "4 cm2"}
    ),
    "capsaicin-injection": Preset(
        "Injection of capsaicin", 60,
        {"stimulus": "capsaicin-intradermal", "concentration": "30 uM", "volume": "25 uL"},
    ),
    "heat": Preset(
        "Heat spot", 30,
        {"stimulus": "heat", "temperature": "47 degC", "rate": "4 degC/s", "duration": "30 s",
         "area": "1 cm2"},
    ),
    "electrical-point": Preset(
        "Point electrode", 30,
        {"stimulus": "electrical", "electrode": "point", "current": "10 mA", "frequency": "1 Hz",
         "duration": "2 min"},
    ),
    "electrical-wire": Preset(
        "Wire electrode", 60,
        {"stimulus": "electrical", "electrode": "wire", "current": "30 mA", "frequency": "4 Hz",
         "duration": "30 min"},
    ),
    "histamine-prick": Preset(
        "Histamine prick", 60, {"stimulus": "histamine", "route": "prick", "concentration": "10 mg/mL"}
    ),
    "histamine-iontophoresis": Preset(
        "Histamine brought in by current", 60,
        {"stimulus": "histamine", "route": "iontophoresis", "current": "0.13 mA", "duration": "10 s",
         "area": "0.2 cm2"},
    ),
    "substance-p": Preset(
        "Injection of substance P", 60,
        {"stimulus": "substance-p", "route": "intradermal", "concentration": "3 uM", "volume": "25 uL"},
    ),
    "cgrp": Preset(
        "Injection of CGRP", 60,
        {"stimulus": "cgrp", "route": "intradermal", "concentration": "1 uM", "volume": "25 uL"},
    ),
    "noradrenaline": Preset(
        "Noradrenaline brought in by current", 30,
        {"stimulus": "noradrenaline", "route": "iontophoresis", "current": "0.2 mA", "duration": "2 min",
         "area": "3.1 cm2"},
    ),
    "scratch": Preset(
        "Scratch", 30, {"stimulus": "pressure", "level": "600 kPa", "duration": "2 s"}, scratch=(60.0, 1.0)
    ),
}  # fmt: skip
"""By the name the command line uses."""


def placed(
    name: str,
    grid: Grid,
    parameters: Mapping[str, float],
    at: tuple[float, float] | None = None,
    changes: Mapping[str, str] | None = None,
) -> Placed:
    """Put a named stimulus on a sheet.

    Parameters
    ----------
    name
        One of `PRESETS`.
    grid
        The sheet.
    parameters
        Values of the model.
    at
        Middle in mm; that of the sheet when left out.
    changes
        Fields of the event to give another value, as a study file writes them: ``{"dose": "1000 ug"}``.

    Raises
    ------
    UsageError
        When the name or a field is unknown, or a value cannot be.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> placed("histamine-prick", Grid(), load_model("skin").values()).shape
    Cloud(x=50.0, y=50.0, radius=0.31622776601683794)
    """
    if name not in PRESETS:
        raise UsageError(
            "no-preset", "there is no stimulus {name} for the sheet; there are {words}",
            name=repr(name), words=", ".join(PRESETS),
        )  # fmt: skip
    preset = PRESETS[name]
    try:
        event = _EVENT.validate_python({**preset.event, **(changes or {})})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"] if not str(part).startswith("<"))
        field = f"{name}: {where}" if where else name
        raise UsageError("in-field", "{field}: {text}", field=field, text=problem(first)) from None
    x, y = at or (grid.width / 2.0, grid.height / 2.0)
    shape: Shape | None = None
    if preset.scratch:
        length, width = preset.scratch
        shape = Stroke(x - length / 2.0, y, x + length / 2.0, y, width)
    return place(event, x, y, parameters, shape)
