"""Which numbers made the difference: the fewest that, made typical, would have spared a person."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from neuroflare.model import Model
from neuroflare.people.life import Life, Person, lived

__all__ = ["Difference", "departures", "what_made_the_difference"]


@dataclass(frozen=True)
class Difference:
    """What set a person apart.

    Parameters
    ----------
    traits
        Numbers that, made typical together, change the outcome; the most telling first. Empty when the
        outcome was good already, or when no traits that were tried change it.
    course
        What is read after none, one, two... of them are made typical.
    """

    traits: tuple[str, ...]
    course: tuple[float, ...]


def departures(model: Model, person: Person) -> dict[str, float]:
    """Give how far each number of a person is from typical, in standard deviations.

    Parameters
    ----------
    model
        The model, in which traits carry their spread between people and uncertain numbers their prior.
    person
        Parameter id to value; numbers it does not name are typical.

    Returns
    -------
    dict
        Number to its departure, the largest first; positive is above typical. What differs between people
        and is uncertain besides is counted by the wider of the two.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> body = load_model("body")
    >>> typical = body.parameters["vessel_flow_reserve"].value
    >>> departures(body, {"vessel_flow_reserve": typical})["vessel_flow_reserve"]
    0.0
    """
    found = {}
    for name, number in {**model.traits, **model.uncertain}.items():
        if name not in person:
            continue
        assert number.provenance is not None  # else it would be neither
        both = (number.provenance.person, number.provenance.prior)
        found[name] = min(
            (spread.departure(number.value, float(person[name])) for spread in both if spread is not None),
            key=lambda departure: abs(departure) or math.inf,
        )
    return dict(sorted(found.items(), key=lambda item: -abs(item[1])))


def what_made_the_difference(
    model: Model,
    person: Person,
    life: Life,
    quantity: str,
    *,
    day: float,
    below: float,
    most: int = 6,
    workers: int = 0,
) -> Difference:
    """Make numbers typical one after the other, the one that helps most first, until the person is spared.

    Parameters
    ----------
    model
        The model.
    person
        Parameter id to value.
    life
        What happens.
    quantity
        What is read: ``"central_limb_pain"``.
    day
        When it is read.
    below
        The person is spared when it is below this.
    most
        Numbers to make typical at most.
    workers
        Threads; 0 is one per core.

    Returns
    -------
    Difference
        The numbers, and what is read after each.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> fracture = Life("a fracture", (("fracture", 0.0, None, None, 1.0),))
    >>> body = load_model("body")
    >>> what_made_the_difference(body, {}, fracture, "central_limb_pain", day=365, below=1).traits
    ()
    """
    traits = [name for name in departures(model, person) if person[name] != model.parameters[name].value]

    def outcomes(people: list[dict[str, float]]) -> np.ndarray:
        arrays: Mapping[str, np.ndarray] = (
            {name: np.array([one[name] for one in people]) for name in people[0]} if people[0] else {}
        )
        (course,) = lived(model, arrays, [(life, ())], [quantity], [day], workers=workers)
        return course.courses[quantity][:, 0]

    now = dict(person)
    read = [float(outcomes([now])[0])]
    chosen: list[str] = []
    while read[-1] >= below and len(chosen) < most and traits:
        tried = [{**now, name: model.parameters[name].value} for name in traits]
        result = outcomes(tried)
        best = int(np.nanargmin(result))
        chosen.append(traits.pop(best))
        now = tried[best]
        read.append(float(result[best]))
    return Difference(tuple(chosen), tuple(read))
