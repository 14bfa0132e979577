"""Where lives end: pain of each person at one time, and which clinical criteria are met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.simulate import simulate_study
from neuroflare.clinic.study import Study
from neuroflare.model import Model
from neuroflare.people import Cohort
from neuroflare.people.life import DAY, Life, lived

__all__ = ["CRITERIA", "ELSEWHERE", "HURTS", "LIMB", "End", "ends"]

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

HURTS = 1.0
"""Pain, 0 to 10, from which on a person counts as in pain."""
LIMB, ELSEWHERE = "central_limb_pain", "central_axial_pain"
CRITERIA = ("budapest-clinical", "acr-2016")
"""Criteria of CRPS and of fibromyalgia by which people are examined."""

_SITES = {"limb": "forearm", "mirror": "other-side", "axial": "trunk-muscle"}


@dataclass(frozen=True)
class End:
    """What became of people, one value per person.

    Parameters
    ----------
    limb, elsewhere
        Pain of the limb and of the trunk, 0 to 10; NaN for a person whose simulation broke off.
    crps, fibromyalgia
        Whether the criteria in `CRITERIA` are met. Only people in pain are examined: without pain neither
        can be met.
    """

    limb: Floats
    elsewhere: Floats
    crps: Bools
    fibromyalgia: Bools

    @property
    def in_pain(self) -> Bools:
        """Who is in pain anywhere."""
        return np.asarray(np.fmax(self.limb, self.elsewhere) >= HURTS)


def ends(
    model: Model,
    people: Mapping[str, Floats],
    lives: Sequence[Life],
    *,
    day: float = 365.0,
    seed: int = 1,
    workers: int = 0,
) -> list[End]:
    """Let people live some lives, and examine at one time those who are then in pain.

    Parameters
    ----------
    model
        The body.
    people
        Parameter id to one value per person.
    lives
        What happens to them, each time from rest.
    day
        When they are examined.
    seed
        Seed of what is drawn of a person beyond the model, such as which places hurt.
    workers
        Threads; 0 is one per core.

    Returns
    -------
    list of End
        One per life, in order.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> from neuroflare.people import healthy
    >>> body = load_model("body")
    >>> fracture = Life("a fracture", (("fracture", 0.0, None, None, 1.0),))
    >>> (end,) = ends(body, healthy(body, people=4).parameters, [fracture])
    >>> end.crps.shape
    (4,)
    """
    courses = lived(model, people, [(life, ()) for life in lives], (LIMB, ELSEWHERE), [day], workers=workers)
    found = []
    for life, course in zip(lives, courses, strict=True):
        limb, elsewhere = course.courses[LIMB][:, 0], course.courses[ELSEWHERE][:, 0]
        who = np.flatnonzero(np.fmax(limb, elsewhere) >= HURTS)
        met = np.zeros((2, limb.size), dtype=bool)
        if who.size:
            some = {name: values[who] for name, values in people.items()}
            # A person keeps what is drawn beyond the model only as long as he or she has the same place in
            # the cohort; among those in pain that place is the same each time.
            cohort = Cohort(1, who.size, some, seed)
            readings = simulate_study(_examination(life, day), model, cohort, workers=workers)
            for row, reading in zip(met, readings, strict=True):
                row[who] = reading.values[0] == 100.0
        found.append(End(limb, elsewhere, met[0], met[1]))
    return found


def _examination(life: Life, day: float) -> Study:
    """Write the study in which a clinician sees people after a life."""
    events: list[dict[str, Any]] = []
    for name, first, last, place, intensity in life.events:
        event: dict[str, Any] = {"life": name, "start": f"{first * DAY} h"}
        if last is not None:
            event["stop"] = f"{last * DAY} h"
        if place is not None:
            event["site"] = _SITES[place]
        if name == "small-fibre-loss":
            event["fraction"] = intensity
        elif intensity != 1.0:
            event["intensity"] = intensity
        events.append(event)
    rows = [
        {
            "name": "diagnosis",
            "criteria": criteria,
            "arm": "life",
            "at": f"{day} d",
            "unit": "%",
            "expect": "none",
        }
        for criteria in CRITERIA
    ]
    return Study.model_validate(
        {
            "study": "after-a-life",
            "population": {"group": "healthy", "people": 1},
            "length": f"{day + 1.0} d",
            "arms": [{"name": "life", "events": events}],
            "readouts": rows,
        }
    )
