"""Three lives in one set of equations: one heals; in one a limb, in one all of the body goes on hurting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.insight.held_by import Relief, relief_by_arrow
from neuroflare.insight.traits import Difference, departures, what_made_the_difference
from neuroflare.model import Model
from neuroflare.people.life import FRACTURE, INFECTION, STRESS, Life, lived

__all__ = ["HURTS", "LIMB", "LIVES", "Told", "pain_later", "tell"]

Floats = npt.NDArray[np.float64]

HURTS = 1.0
"""Pain, 0 to 10, from which on a person counts as in pain."""
FOLLOWED = 365.0
"""Days after which a state counts as lasting."""
LIMB, ELSEWHERE = "central_limb_pain", "central_axial_pain"

LIVES = (FRACTURE, INFECTION, STRESS)

_OUTPUTS = (
    LIMB, ELSEWHERE, "limb_tissue_inflammation", "limb_junction_alpha1_nerve", "limb_cord_ltp",
    "axial_cord_ltp", "limb_vessels_skin_temperature", "mirror_vessels_skin_temperature", "central_fatigue",
    "central_unrefreshed",
)  # fmt: skip


@dataclass(frozen=True)
class Told:
    """One life and what explains it.

    Parameters
    ----------
    title
        What became of it.
    life
        What happened.
    number
        Which person of the crowd; None for the typical person.
    days, courses
        Days, and each quantity over them.
    difference
        Traits that made the difference; None where nothing had to be explained.
    apart
        Departures of these traits in standard deviations between people.
    reliefs
        What removing each arrow did; empty where nothing lasted.
    """

    title: str
    life: Life
    number: int | None
    days: Floats
    courses: Mapping[str, Floats]
    difference: Difference | None = None
    apart: Mapping[str, float] | None = None
    reliefs: Sequence[Relief] = ()


def pain_later(
    model: Model, people: Mapping[str, Floats], workers: int = 0
) -> dict[str, tuple[Floats, Floats]]:
    """Give the pain a year after each kind of life began.

    Parameters
    ----------
    model
        The body.
    people
        Parameter id to one value per person.
    workers
        Threads; 0 is one per core.

    Returns
    -------
    dict
        Name of the life to pain of the limb and pain elsewhere, ``person``, 0 to 10.
    """
    ends = lived(
        model, people, [(life, ()) for life in LIVES], (LIMB, ELSEWHERE), [FOLLOWED], workers=workers
    )
    return {
        life.name: (end.courses[LIMB][:, 0], end.courses[ELSEWHERE][:, 0])
        for life, end in zip(LIVES, ends, strict=True)
    }


def tell(
    model: Model, crowd: Mapping[str, Floats], later: Mapping[str, tuple[Floats, Floats]], workers: int = 0
) -> list[Told]:
    """Live three lives: the typical person's, and those of two people of a crowd for whom they end badly.

    Parameters
    ----------
    model
        The body.
    crowd
        Parameter id to one value per person: people of one draw of the uncertain numbers.
    later
        Their pain, from `pain_later`.
    workers
        Threads; 0 is one per core.

    Returns
    -------
    list of Told
        The typical person after a fracture; one whose limb goes on hurting, and nothing else; one whose whole
        body goes on hurting after stress. Of several, the one whose largest departure from typical is the
        smallest. A life that nobody of the crowd has is left out.
    """
    days = np.unique(np.concatenate([np.linspace(0, 60, 61), np.linspace(60, 730, 68)]))
    limb, elsewhere = later[FRACTURE.name]
    told = [_told(model, "heals", FRACTURE, None, {}, days, workers)]
    for title, life, found, quantity in (
        ("pain stays in the limb", FRACTURE, (limb > HURTS) & (elsewhere < HURTS), LIMB),
        ("pain is everywhere and stays", STRESS, later[STRESS.name][1] > HURTS, ELSEWHERE),
    ):
        people = {
            int(k): {name: float(values[k]) for name, values in crowd.items()} for k in np.flatnonzero(found)
        }
        if people:
            number = min(people, key=lambda k: max(map(abs, departures(model, people[k]).values())))
            told.append(_told(model, title, life, number, people[number], days, workers, quantity))
    return told


def _told(
    model: Model,
    title: str,
    life: Life,
    number: int | None,
    person: Mapping[str, float],
    days: Floats,
    workers: int,
    quantity: str | None = None,
) -> Told:
    people = {name: np.array([value]) for name, value in person.items()}
    (course,) = lived(model, people, [(life, ())], _OUTPUTS, days, workers=workers)
    courses = {name: values[0] for name, values in course.courses.items()}
    courses["difference"] = (
        courses["limb_vessels_skin_temperature"] - courses["mirror_vessels_skin_temperature"]
    )
    most = model.parameters["adrenergic_expression_nerve"].value
    courses["receptors"] = (courses["limb_junction_alpha1_nerve"] - 1.0) / most
    if quantity is None:
        return Told(title, life, number, days, courses)
    difference = what_made_the_difference(
        model, person, life, quantity, day=FOLLOWED, below=HURTS, workers=workers
    )
    apart = departures(model, person)
    reliefs = relief_by_arrow(model, people, life, quantity, begin=FOLLOWED, workers=workers)
    return Told(
        title, life, number, days, courses, difference, {n: apart[n] for n in difference.traits}, reliefs
    )
