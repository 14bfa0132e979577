"""Three lives in one set of equations: one heals, one comes to live with CRPS, one with fibromyalgia."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Change
from neuroflare.insight.ends import ELSEWHERE, HURTS, LIMB, End
from neuroflare.insight.held_by import Relief, relief_by_arrow
from neuroflare.insight.traits import Difference, departures, what_made_the_difference
from neuroflare.model import Model
from neuroflare.people.life import DAY, FRACTURE, INFECTION, STRESS, Life, lived

__all__ = ["FOLLOWED", "LIVES", "Told", "tell", "touch_pain"]

Floats = npt.NDArray[np.float64]

FOLLOWED = 365.0
"""Days after which a state counts as lasting."""

LIVES = (FRACTURE, INFECTION, STRESS)

_OUTPUTS = (
    LIMB, ELSEWHERE, "limb_tissue_inflammation", "limb_junction_alpha1_nerve", "limb_cord_ltp",
    "axial_cord_ltp", "limb_vessels_skin_temperature", "mirror_vessels_skin_temperature", "central_fatigue",
    "central_unrefreshed",
)  # fmt: skip

_STROKE = 3.0 / 3600.0
"""Hours after which somebody who is stroked is asked."""


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
    touch
        Pain that a soft brush adds at the limb before anything happened and a year later, 0 to 10.
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
    touch: tuple[float, float]
    difference: Difference | None = None
    apart: Mapping[str, float] | None = None
    reliefs: Sequence[Relief] = ()


def tell(
    model: Model, crowd: Mapping[str, Floats], after: Mapping[Life, End], workers: int = 0
) -> list[Told]:
    """Live three lives: the typical person's, and those of two people of a crowd for whom they end badly.

    Parameters
    ----------
    model
        The body.
    crowd
        Parameter id to one value per person.
    after
        What became of them a year after a fracture and after stress began, from `ends`.
    workers
        Threads; 0 is one per core.

    Returns
    -------
    list of Told
        The typical person after a fracture; one who then meets the criteria of CRPS and not those of
        fibromyalgia; one who meets those of fibromyalgia after stress. Of several, the one whose largest
        departure from typical is the smallest. A life that nobody of the crowd has is left out.
    """
    days = np.unique(np.concatenate([np.linspace(0, 60, 61), np.linspace(60, 730, 68)]))
    told = [_told(model, "heals", FRACTURE, None, {}, days, workers)]
    broken, stressed = after[FRACTURE], after[STRESS]
    for title, life, found, quantity in (
        ("comes to live with CRPS", FRACTURE, broken.crps & ~broken.fibromyalgia, LIMB),
        ("comes to live with fibromyalgia", STRESS, stressed.fibromyalgia, ELSEWHERE),
    ):
        people = {
            int(k): {name: float(values[k]) for name, values in crowd.items()} for k in np.flatnonzero(found)
        }
        if people:
            number = min(people, key=lambda k: max(map(abs, departures(model, people[k]).values())))
            told.append(_told(model, title, life, number, people[number], days, workers, quantity))
    return told


def touch_pain(
    model: Model, people: Mapping[str, npt.ArrayLike], life: Life, days: Sequence[float], workers: int = 0
) -> Floats:
    """Give the pain that a soft brush adds at the limb.

    Parameters
    ----------
    model
        The body.
    people
        Parameter id to one value per person; empty for the typical person.
    life
        What happens to them.
    days
        When they are stroked, rising; a person is stroked once in a life.
    workers
        Threads; 0 is one per core.

    Returns
    -------
    numpy.ndarray
        ``person, day``: rise of the pain of the moment, 0 to 10, three seconds into the stroke.
    """
    added = []
    for day in days:
        stroke = Change(day * DAY, "limb_touch", "set", 1.0, ("delivery_brush_firing",))
        asked = [day, day + _STROKE / DAY]
        with_it, without_it = lived(
            model, people, [(life, (stroke,)), (life, ())], ["central_limb_sensation"], asked, workers=workers
        )
        felt, ongoing = (one.courses["central_limb_sensation"][:, 1] for one in (with_it, without_it))
        added.append(felt - ongoing)
    return np.stack(added, axis=1)


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
    most = person.get("adrenergic_expression_nerve", model.parameters["adrenergic_expression_nerve"].value)
    courses["receptors"] = (courses["limb_junction_alpha1_nerve"] - 1.0) / most
    before = float(touch_pain(model, people, Life("nothing", ()), [1.0], workers)[0, 0])
    later = float(touch_pain(model, people, life, [FOLLOWED], workers)[0, 0])
    if quantity is None:
        return Told(title, life, number, days, courses, (before, later))
    difference = what_made_the_difference(
        model, person, life, quantity, day=FOLLOWED, below=HURTS, workers=workers
    )
    apart = departures(model, person)
    return Told(
        title,
        life,
        number,
        days,
        courses,
        (before, later),
        difference,
        {name: apart[name] for name in difference.traits},
        relief_by_arrow(model, people, life, quantity, begin=FOLLOWED, workers=workers),
    )
