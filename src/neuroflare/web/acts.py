"""What is done in each test of the page: events of study files, from what its knobs say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = [
    "JUST_IN", "PRESSES", "PULSES", "Event", "Values", "anaesthetic", "capsaicin", "conditioning", "heat",
    "histamine", "noradrenaline", "pressure", "train", "train_ends",
]  # fmt: skip

Values = Mapping[str, float]
Event = dict[str, Any]


def amount(value: float, unit: str) -> str:
    """Write an amount as study files do."""
    return f"{value:.6g} {unit}"


def capsaicin(v: Values, site: str) -> dict[str, list[Event]]:
    """Put a capsaicin solution on the skin."""
    dose = amount(v["dose"], "ug")
    return {"capsaicin": [{"stimulus": "capsaicin-topical", "dose": dose, "site": site, "start": "0 min"}]}


def heat(v: Values, site: str) -> dict[str, list[Event]]:
    """Hold the skin at a temperature for half a minute."""
    return {
        "heat": [
            {
                "stimulus": "heat",
                "temperature": amount(v["temperature"], "degC"),
                "baseline": "32 degC",
                "rate": "4 degC/s",
                "duration": "30 s",
                "site": site,
                "start": "0 s",
            }
        ]
    }


def noradrenaline(v: Values, site: str) -> dict[str, list[Event]]:
    """Drive noradrenaline into the skin by a current."""
    event = {"stimulus": "noradrenaline", "route": "iontophoresis", "current": amount(v["current"], "mA")}
    return {
        "noradrenaline": [{**event, "area": "3.1 cm2", "duration": "2 min", "site": site, "start": "0 min"}]
    }


PRESSES = 50.0
"""kPa/s by which a pressure rises, as in the battery of sensory tests."""


def pressure(v: Values, site: str) -> dict[str, list[Event]]:
    """Press ever harder, up to a level."""
    return {
        "pressure": [
            {
                "stimulus": "pressure",
                "level": amount(v["pressure"], "kPa"),
                "rate": amount(PRESSES, "kPa/s"),
                "area": "1 cm2",
                "site": site,
                "start": "0 s",
                "stop": amount(v["pressure"] / PRESSES + 1.0, "s"),
            }
        ]
    }


PULSES = 10
"""Pulses of a series of heat."""


def train(v: Values, site: str) -> dict[str, list[Event]]:
    """Give a series of short pulses of heat."""
    pulse = {
        "stimulus": "heat",
        "temperature": amount(v["temperature"], "degC"),
        "duration": "1 s",
        "site": site,
    }
    starts = [amount(k * v["interval"], "s") for k in range(PULSES)]
    return {"train": [{**pulse, "start": start} for start in starts]}


JUST_IN = 0.001
"""Seconds after the start of a pulse at which it is first read; at the very start it may not be there yet."""


def train_ends(v: Values) -> float:
    """Minute one interval after the last pulse was first read: an even grid then meets every pulse alike."""
    return (PULSES * v["interval"] + JUST_IN) / 60.0


def conditioning(v: Values, site: str) -> dict[str, list[Event]]:
    """Heat the skin, alone and with a hand in cold water."""
    hot = {
        "stimulus": "heat",
        "temperature": "46.5 degC",
        "duration": "2 min",
        "site": site,
        "start": "2 min",
    }
    cold = {
        "stimulus": "conditioning-pain",
        "intensity": amount(v["cold"], "%"),
        "start": "0 min",
        "duration": "4 min",
    }
    return {"alone": [hot], "with-cold": [cold, hot]}


def histamine(v: Values, site: str) -> dict[str, list[Event]]:
    """Prick histamine into the skin."""
    event = {
        "stimulus": "histamine",
        "route": "prick",
        "concentration": amount(v["concentration"], "mg/mL"),
    }
    return {"histamine": [{**event, "site": site, "start": "0 min"}]}


def anaesthetic(v: Values, site: str) -> dict[str, list[Event]]:
    """Put capsaicin on bare skin and on skin that was numbed before."""
    numb = {
        "block": "local-anaesthetic",
        "fraction": amount(v["block"], "%"),
        "site": site,
        "start": "-30 min",
    }
    (burning,) = capsaicin({"dose": 1000.0}, site).values()
    return {"bare": burning, "numb": [numb, *burning]}
