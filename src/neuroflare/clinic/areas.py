"""Areas of flares and wheals without a sheet: a reduced rule, and how far it is from the sheet.

A flare is found in two steps. The body says which share of the silent fibres of a place must be linked with
the stimulated skin before flow there rises to the edge (`flare_share`); the geometry of the nerve trees says
over which area that many are linked (`neuroflare.skin.reach`). The wheal is the body's own rule, a radius.
What both leave out is their error: the spread of substances, stores that empty unevenly, fibres of other
kinds, the chance of where fibres lie. It was measured against the sheet for each kind of stimulus, lies in
``models/area-rule.json``, and is made again by ``python -m neuroflare.clinic.area_errors``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.events import AnyEvent
from neuroflare.clinic.over_time import MOMENTS
from neuroflare.clinic.places import LIMB
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Recording, Values, View
from neuroflare.clinic.skin_measures import FLARE, flare_share, under
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError

__all__ = [
    "AREAS",
    "FILE",
    "FLOORS",
    "RuleError",
    "flare_area",
    "radius_of",
    "rule_error",
    "stimulated",
    "whole",
]

Floats = npt.NDArray[np.float64]

WHEAL = ("wheal-area", "wheal-diameter", "wheal-volume")
AREAS = (*FLARE, *WHEAL)
"""Read-outs that a sheet gives and the rule stands in for."""

FILE = "models/area-rule.json"
FLOORS: Mapping[str, float] = {
    "flare-area": 1.0,
    "wheal-area": 0.1,
    "wheal-volume": 2.0,
    "moment": 1.0 / 60.0,
}
"""Smallest area in cm2, volume in uL and time in hours that is told from nothing: added before the logarithm
of a ratio is taken. A wheal of 0.1 cm2 is 3.6 mm across."""

SIZE_OPEN = 1.0
"""cm2 of a stimulus whose size a study leaves open; contact thermodes and patches have one to nine."""


@dataclass(frozen=True)
class RuleError:
    """How far a reading by the rule may be from that of the sheet.

    Parameters
    ----------
    spread
        Root of the mean square of the logarithm of rule over sheet.
    floor
        Added to both before, in the unit of the reading.
    """

    spread: float
    floor: float

    def applied(self, values: Floats, deviates: Floats) -> Floats:
        """Give values as the sheet might have given them; `deviates` are standard normal.

        Examples
        --------
        >>> RuleError(0.1, 1.0).applied(np.array([9.0]), np.array([0.0])).tolist()
        [9.0]
        """
        return np.asarray(
            np.maximum((values + self.floor) * np.exp(self.spread * deviates) - self.floor, 0.0)
        )


def stimulated(events: Iterable[AnyEvent]) -> tuple[float, float]:
    """Say how large the stimulated skin of an arm is.

    Parameters
    ----------
    events
        Of the arm; the widest stimulus of the limb counts.

    Returns
    -------
    radius, area
        Of the disc as large as the skin whose endings feel the stimulus, in mm; and of the stimulus itself,
        in cm2.
    """
    from neuroflare.skin.reach import stimulated_radius
    from neuroflare.skin.shapes import Disc
    from neuroflare.skin.stimuli import place

    values = _skin()[0]
    spread = values["ending_spread"]
    radii = []
    for event in events:
        if event.kind != "stimulus" or event.place != LIMB:
            continue
        try:
            shape = place(event, 0.0, 0.0, values).shape
        except UsageError:
            continue
        shape = shape or Disc(0.0, 0.0, np.sqrt(100.0 * SIZE_OPEN / np.pi))
        radii.append((stimulated_radius(shape, spread), stimulated_radius(shape, 0.0)))
    if not radii:
        radii = [(np.sqrt(100.0 * SIZE_OPEN / np.pi) + spread, np.sqrt(100.0 * SIZE_OPEN / np.pi))]
    radius, own = max(radii)
    return float(radius), float(np.pi * own**2 / 100.0)


def flare_area(seen: Mapping[View, Recording], values: Values, stimulus: tuple[float, float]) -> Floats:
    """Give the area of the flare in cm2, person x time.

    Parameters
    ----------
    seen
        Flow at several distances.
    values
        Gives a parameter as one value per person.
    stimulus
        As `stimulated` gives it.
    """
    from neuroflare.skin.reach import linked_area

    radius, own = stimulus
    model, build = _skin()
    around = linked_area(flare_share(seen, values), radius, build, model["ending_spread"])
    return np.maximum(around, np.where(under(seen, values), own, 0.0))


def radius_of(area: Floats) -> Floats:
    """Radius in mm of the disc as large as an area in cm2."""
    return np.asarray(np.sqrt(100.0 * area / np.pi))


def whole(row: Readout) -> str:
    """Name the quantity whose error a read-out shares: an area, a volume, or a moment in time."""
    if row.over_time in MOMENTS:
        return "moment"
    if row.name in FLARE:
        return "flare-area"
    return "wheal-volume" if row.name == "wheal-volume" else "wheal-area"


def rule_error(row: Readout, events: Iterable[AnyEvent]) -> RuleError:
    """Give the error of the rule for one read-out of one arm, in cm2, uL, mm or hours.

    Parameters
    ----------
    row
        One of `AREAS`.
    events
        Of the arm; the first stimulus of the limb decides.
    """
    quantity = whole(row)
    table: Mapping[str, float] = _table()["spread"][quantity]
    stimulus = next((e.name for e in events if e.kind == "stimulus" and e.place == LIMB), "any")
    spread, floor = table.get(stimulus, table["any"]), FLOORS[quantity]
    if quantity != "moment" and row.name == "flare-radius":
        return RuleError(0.5 * spread, float(radius_of(np.array(floor))))
    if quantity != "moment" and row.name == "wheal-diameter":
        return RuleError(0.5 * spread, 2.0 * float(radius_of(np.array(floor))))
    return RuleError(spread, floor)


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(data_path(FILE).read_text(encoding="utf-8"))
    return found


@cache
def _skin() -> Any:
    """Values of the model of the skin, and how its silent fibres grow."""
    from neuroflare.model import load_model
    from neuroflare.skin.trees import builds

    values = load_model("skin").values()
    return values, builds(values)[0]
