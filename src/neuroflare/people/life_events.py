"""What life does to a person: injuries, infection, stress, lost sleep, a cast, a disease of small fibres.

Each event becomes changes of inputs and states of the body. A wrist fracture is one unit of damage and an
influenza-like illness one unit of infection, by definition; what the others are against these is a parameter
of the body with a prior.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from neuroflare.engine import Change
from neuroflare.engine.per_person import Number
from neuroflare.errors import UsageError

__all__ = ["LIFE_EVENTS", "LifeEvent", "life_changes"]

_PLACES = ("limb", "mirror", "axial")
_RUINED = 0.999
"""Largest share of fibres that a disease may take; a rate of loss for all of them would be infinite."""


@dataclass(frozen=True)
class LifeEvent:
    """What one kind of event changes.

    Parameters
    ----------
    target
        Input or state of the body; ``{place}`` stands for a place.
    scale
        Parameters that say how large it is.
    lasts
        Whether it is held for a time; an event that does not last adds to a state at once.
    local
        Whether it happens at one place.
    """

    target: str
    scale: tuple[str, ...] = ()
    lasts: bool = False
    local: bool = False


LIFE_EVENTS: Mapping[str, LifeEvent] = {
    "fracture": LifeEvent("{place}_tissue_damage", local=True),
    "soft-tissue-injury": LifeEvent("{place}_tissue_damage", ("soft_tissue_damage",), local=True),
    "surgery": LifeEvent("{place}_tissue_damage", ("surgery_damage",), local=True),
    "infection": LifeEvent("blood_pathogen"),
    "stress": LifeEvent("stress", lasts=True),
    "sleep-loss": LifeEvent("sleep_loss", lasts=True),
    "immobilisation": LifeEvent("{place}_trophism_immobilised", lasts=True, local=True),
    "small-fibre-loss": LifeEvent("{place}_nerve_fibre_loss", lasts=True, local=True),
}
"""All events, by the word of a study file."""


def life_changes(
    name: str,
    begins: Number,
    ends: Number | None = None,
    *,
    place: str | None = None,
    intensity: Number = 1.0,
) -> list[Change]:
    """Give what one event changes.

    Parameters
    ----------
    name
        A word of `LIFE_EVENTS`.
    begins, ends
        Hours; an event that lasts and has no end goes on. A disease of small fibres has one. An array gives
        each person an own event; NaN in it: none for that person.
    place
        ``"limb"``, ``"mirror"`` or ``"axial"``. Left out, a disease of small fibres is everywhere, and all
        else that is local at the limb.
    intensity
        How strong it is: of stress and of lost sleep 1 is strong, of an infection and of an injury 1 is the
        usual one, of a cast 1 is a full one, and of a disease of small fibres it is the share of endings that
        it takes, as if none grew back.

    Returns
    -------
    list of Change
        In the order in which they happen.

    Raises
    ------
    UsageError
        When the event is unknown, the place is not one of the three, or a disease has no end.

    Examples
    --------
    >>> [(c.time, c.target, c.value) for c in life_changes("stress", 24.0, 48.0, intensity=0.5)]
    [(24.0, 'stress', 0.5), (48.0, 'stress', -0.5)]
    """
    event = LIFE_EVENTS.get(name)
    if event is None:
        raise UsageError(f"{name!r} is not an event of life; known are {', '.join(LIFE_EVENTS)}")
    if place is not None and place not in _PLACES:
        raise UsageError(f"{place!r} is not a place of the body; it has {', '.join(_PLACES)}")
    if name == "small-fibre-loss":
        if ends is None:
            raise UsageError("small-fibre-loss has no end; say how long the disease takes")
        hours = np.asarray(ends - begins)
        rate = -np.log1p(-np.minimum(intensity, _RUINED)) / np.where(np.isnan(hours), 1.0, hours)
        intensity = rate if rate.ndim else float(rate)
    everywhere = name == "small-fibre-loss" and place is None
    places = _PLACES if everywhere else (place or "limb",)
    targets = [event.target.format(place=where) for where in places] if event.local else [event.target]
    # What lasts is added and taken away, so that two events of one kind may overlap.
    changes = [Change(begins, target, "add", intensity, event.scale) for target in targets]
    if event.lasts and ends is not None:
        changes += [Change(ends, target, "add", -intensity, event.scale) for target in targets]
    return changes
