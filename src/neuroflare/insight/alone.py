"""Left alone: whether fibromyalgia passes once everything that brought it on has gone.

In a *graded* body pain follows what drives it, and passes when that is over. In a *bistable* one it holds
itself: the same person, with the same inputs, may be well or ill, and which one is a matter of the past.
Which of the two a virtual person is depends on the numbers of the model, so that the answer is a share of
people and of readings of what is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.groups import gather
from neuroflare.clinic.simulate import simulate_studies
from neuroflare.clinic.study import Study
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people import healthy
from neuroflare.people.life import YEAR

__all__ = ["YEARS", "Alone", "left_alone"]

Floats = npt.NDArray[np.float64]

YEARS = (1, 2, 5, 10)
"""Years after everything has gone at which people are examined."""
GROUP = "fibromyalgia"
CRITERIA = "acr-2016"
FREE = 1.0
"""Pain, 0 to 10, below which someone counts as free of it: the least rating that is not none."""


@dataclass(frozen=True)
class Alone:
    """People who met the criteria of fibromyalgia, and what becomes of them with every input at rest.

    Parameters
    ----------
    ill
        Years for which they had been ill at least when everything stopped.
    lives
        Lives that were simulated to find them.
    draws
        Numbers of the readings that have such people.
    met
        ``draw, person, year``: whether they meet the criteria at each of `YEARS`; NaN where the simulation
        broke off.
    years
        Years since everything stopped.
    pain
        ``draw, person, time``: overall pain, 0 to 10.
    """

    ill: float
    lives: int
    draws: tuple[int, ...]
    met: Floats = field(repr=False)
    years: Floats = field(repr=False)
    pain: Floats = field(repr=False)

    def left(self, year: int) -> Floats:
        """Share of the people of each draw who no longer meet the criteria after some years."""
        return np.asarray(1.0 - np.nanmean(self.met[..., YEARS.index(year)], axis=1))

    def free(self, year: int) -> Floats:
        """Share of the people of each draw who are free of pain after some years."""
        now = self.pain[..., int(np.argmin(np.abs(self.years - year)))]
        return np.asarray(np.nanmean(np.where(np.isfinite(now), now < FREE, np.nan), axis=1))


def left_alone(
    model: Model,
    ill: float,
    people: int,
    draws: int,
    *,
    seed: int = 1,
    deviates: Mapping[str, Floats] | None = None,
    workers: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Alone:
    """Let people fall ill with fibromyalgia, take away every input, and follow them for ten years.

    Parameters
    ----------
    model
        The body.
    ill
        Years since they met the criteria for the first time, at least.
    people, draws, seed, deviates
        As for `neuroflare.clinic.groups.gather`.
    workers
        Threads; 0 is one per core.
    progress
        Called with (simulations begun, simulations in all).

    Raises
    ------
    UsageError
        When no draw has people who meet the criteria.
    """
    who = GROUP, ill * YEAR
    found = gather(model, [who], people, draws, seed, deviates=deviates, workers=workers, progress=progress)
    group = found[who]
    if group is None:
        raise UsageError(
            "nobody-alone",
            "nobody among {draws} readings of the numbers has met the criteria of fibromyalgia for {years} "
            "years; ask for more draws",
            draws=draws, years=f"{ill:g}",
        )  # fmt: skip
    still = {name: values for name, values in group.cohort.parameters.items() if name not in model.inputs}
    rested = replace(group, cohort=replace(group.cohort, parameters=still))
    study = _study(ill)
    readings = simulate_studies(
        [study], model, healthy(model, people, draws, seed, deviates), {who: rested}, workers=workers
    )[study.id]
    course = readings[-1]
    assert course.course is not None and course.time is not None  # pain has a course
    met = np.stack([reading.values for reading in readings[:-1]], axis=-1) / 100.0
    return Alone(ill, group.lives, group.draws, met, course.time / YEAR, course.course)


def _study(ill: float) -> Study:
    asked = [
        {"name": "diagnosis", "criteria": CRITERIA, "arm": "alone", "at": f"{year} years", "unit": "%"}
        for year in YEARS
    ]
    pain = {"name": "overall-pain", "arm": "alone", "from": "0 min", "to": f"{YEARS[-1]} years", "unit": "1"}
    return Study.model_validate(
        {
            "study": "left-alone",
            "population": {"group": GROUP, "people": 100, "illness": f"{ill} years"},
            "arms": [{"name": "alone", "events": []}],
            "readouts": [{**row, "expect": "none"} for row in [*asked, pain]],
        }
    )
