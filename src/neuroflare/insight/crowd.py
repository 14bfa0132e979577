"""What becomes of a crowd: how many heal, whom touch hurts, and which arrows hold lasting pain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.insight.ends import ELSEWHERE, LIMB, End, ends
from neuroflare.insight.held_by import Relief, relief_by_arrow
from neuroflare.insight.stories import FOLLOWED, LIVES, touch_pain
from neuroflare.model import Model
from neuroflare.people.life import FRACTURE, Life

__all__ = ["Crowd", "Lasting", "lasting", "live"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Crowd:
    """Virtual people after each life.

    Parameters
    ----------
    name
        What they have in common.
    people
        Parameter id to one value per person.
    after
        What became of them a year after each life began.
    touch_before
        Pain that a soft brush adds in each of them before anything happened, 0 to 10.
    touch
        The same in those who are in pain a year after a fracture.
    """

    name: str
    people: Mapping[str, Floats] = field(repr=False)
    after: Mapping[Life, End]
    touch_before: Floats
    touch: Floats

    @property
    def count(self) -> int:
        """How many they are."""
        return self.touch_before.size


@dataclass(frozen=True)
class Lasting:
    """What removing arrows does in people who meet some criteria a year after a fracture.

    Parameters
    ----------
    name
        Of the criteria.
    people
        How many they are.
    reliefs
        Nothing removed first, then one per arrow.
    """

    name: str
    people: int
    reliefs: Sequence[Relief]


def live(model: Model, name: str, people: Mapping[str, Floats], *, seed: int = 1, workers: int = 0) -> Crowd:
    """Let a crowd live each life, and stroke those who are in pain a year after a fracture.

    Parameters
    ----------
    model
        The body.
    name
        What they have in common.
    people
        Parameter id to one value per person.
    seed
        Seed of what is drawn of a person beyond the model.
    workers
        Threads; 0 is one per core.
    """
    after = dict(
        zip(LIVES, ends(model, people, LIVES, day=FOLLOWED, seed=seed, workers=workers), strict=True)
    )
    before = touch_pain(model, people, Life("nothing", ()), [1.0], workers)[:, 0]
    who = np.flatnonzero(after[FRACTURE].in_pain)
    hurting = {name: values[who] for name, values in people.items()}
    touch = touch_pain(model, hurting, FRACTURE, [FOLLOWED], workers)[:, 0] if who.size else np.empty(0)
    return Crowd(name, people, after, before, touch)


def lasting(model: Model, crowd: Crowd, most: int, *, workers: int = 0) -> list[Lasting]:
    """Remove each arrow in turn from people of a crowd who meet criteria a year after a fracture.

    Parameters
    ----------
    model
        The body.
    crowd
        From `live`.
    most
        People of each kind, at most; each costs a life of three years for every arrow.
    workers
        Threads; 0 is one per core.

    Returns
    -------
    list of Lasting
        People who meet the criteria of CRPS and not those of fibromyalgia, then people who meet those of
        fibromyalgia; who nobody is, is left out.
    """
    end = crowd.after[FRACTURE]
    found = []
    for name, met, quantity in (
        ("CRPS", end.crps & ~end.fibromyalgia, LIMB),
        ("Fibromyalgia", end.fibromyalgia, ELSEWHERE),
    ):
        who = np.flatnonzero(met)[:most]
        if who.size:
            some = {name: values[who] for name, values in crowd.people.items()}
            reliefs = relief_by_arrow(model, some, FRACTURE, quantity, begin=FOLLOWED, workers=workers)
            found.append(Lasting(name, who.size, reliefs))
    return found
