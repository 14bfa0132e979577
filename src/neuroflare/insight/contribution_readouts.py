"""What is read of people when a mechanism is removed: the main complaints and signs of each group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.examination import FEELINGS, PAIN, on_scale
from neuroflare.clinic.places import inside
from neuroflare.people.cuts import CUTS
from neuroflare.people.symptoms import painful_regions
from neuroflare.trials.groups import TRIAL_GROUPS

__all__ = ["ReadOut", "outputs_of", "readouts_of"]

Floats = npt.NDArray[np.float64]
Seen = Mapping[str, Floats]
"""Quantity of the body to ``draw, person``."""


@dataclass(frozen=True)
class ReadOut:
    """One complaint or sign; the larger, the worse.

    Parameters
    ----------
    name
        Word of it, ``pain``.
    words
        For readers.
    unit
        Of the numbers.
    outputs
        Quantities of the body that it is made from.
    make
        Makes it from them and the seed of the run.
    """

    name: str
    words: str
    unit: str
    outputs: tuple[str, ...]
    make: Callable[[Seen, int], Floats]


def _plain(name: str, words: str, unit: str, output: str, times: float = 1.0) -> ReadOut:
    return ReadOut(name, words, unit, (output,), lambda seen, _: times * seen[output])


def _regions(seen: Seen, seed: int) -> Floats:
    """Count painful regions; NaN where a simulation broke off."""
    pains = {place: seen[name] for place, name in PAIN.items()}
    known = np.all([np.isfinite(values) for values in pains.values()], axis=0)
    limb, mirror, axial = (on_scale(np.where(known, pains[place], 0.0)) for place in pains)
    count = np.sum(list(painful_regions(limb, mirror, axial, None, seed).values()), axis=0)
    return np.where(known, count, np.nan)


def _warmth(seen: Seen, _: int) -> Floats:
    limb, other = (seen[inside(place, "vessels_skin_temperature")] for place in ("limb", "mirror"))
    return np.asarray(np.abs(limb - other))


def _oedema(seen: Seen, _: int) -> Floats:
    fluid = CUTS["fluid_share"].value
    limb, other = (1.0 + fluid * (seen[inside(p, "vessels_fluid")] - 1.0) for p in ("limb", "mirror"))
    return np.asarray(100.0 * (limb / other - 1.0))


_FATIGUE = _plain("fatigue", "fatigue", "of 10", FEELINGS["fatigue"])
_SLEEP = _plain("unrefreshed", "waking unrefreshed", "of 10", FEELINGS["unrefreshed"])
_THINKING = _plain("cognition", "trouble to think", "of 10", FEELINGS["cognition"])
_WIDESPREAD = ReadOut("widespread-pain-index", "painful regions", "of 19", tuple(PAIN.values()), _regions)
_TOUCH = {
    place: _plain(
        "allodynia", "touch that reaches pain neurons", "%", inside(place, "cord_allodynia"), times=100.0
    )
    for place in ("limb", "axial")
}
_TEMPERATURE = ReadOut(
    "temperature-difference",
    "difference in skin temperature between the limbs, either way",
    "degC",
    tuple(inside(place, "vessels_skin_temperature") for place in ("limb", "mirror")),
    _warmth,
)
_OEDEMA = ReadOut(
    "oedema",
    "volume of the limb above the other",
    "%",
    tuple(inside(place, "vessels_fluid") for place in ("limb", "mirror")),
    _oedema,
)
_MOTOR = _plain("motor", "movement and strength lost", "%", "limb_trophism_motor_score", times=100.0)
_CRPS = (_TEMPERATURE, _OEDEMA, _TOUCH["limb"], _MOTOR, _FATIGUE)
_OTHERS: Mapping[str, tuple[ReadOut, ...]] = {
    "fm": (_WIDESPREAD, _TOUCH["axial"], _FATIGUE, _SLEEP, _THINKING),
    "crps-acute": _CRPS,
    "crps-chronic": _CRPS,
    "sfn": (_TOUCH["limb"], _FATIGUE, _SLEEP),
}


def readouts_of(group: str) -> tuple[ReadOut, ...]:
    """Give the read-outs of a group; pain is the first.

    Parameters
    ----------
    group
        A word of `neuroflare.trials.groups.TRIAL_GROUPS`.

    Examples
    --------
    >>> [one.name for one in readouts_of("sfn")]
    ['pain', 'allodynia', 'fatigue', 'unrefreshed']
    """
    return (_plain("pain", "pain", "of 10", TRIAL_GROUPS[group].pain), *_OTHERS[group])


def outputs_of(readouts: tuple[ReadOut, ...]) -> tuple[str, ...]:
    """Give the quantities of the body behind some read-outs, each once."""
    return tuple(sorted({name for one in readouts for name in one.outputs}))
