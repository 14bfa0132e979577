"""Every quarter a clinician sees everybody: what they say, what is examined, which criteria are met.

Nobody is accepted, weighted or changed after a diagnosis. Tests that cost a simulation of their own are
spared those in whom the criteria that ask for them cannot be met whatever they show: a limb is stroked and
pricked where it was injured and hurts out of proportion, and tender points are pressed, once a year, where at
least three regions have hurt for three months. A limb that was never injured is like the other one, and the
criteria of CRPS need a difference between the two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.examination import ASKED, CRPS_OUTPUTS, FEELINGS, FM_OUTPUTS, PAIN, on_scale
from neuroflare.engine import Job, Schedule, simulate_many
from neuroflare.model import Model
from neuroflare.people.biography import MONTH, Biography
from neuroflare.people.cuts import CUTS
from neuroflare.people.fibromyalgia import aapt, acr_2011, acr_2016, symptom_severity, widespread_pain_index
from neuroflare.people.findings import FibromyalgiaFindings
from neuroflare.people.relive import relive
from neuroflare.people.small_fibres import small_fibre_neuropathy
from neuroflare.people.symptoms import painful_regions, severity_item
from neuroflare.people.telling import Telling
from neuroflare.people.traits import Residents
from neuroflare.people.usual import UsualCourse
from neuroflare.people.visit_records import BEFORE, Seen
from neuroflare.people.visit_tests import REGION, Tests, examine_limbs, press_points

__all__ = ["CRITERIA", "QUARTER", "TESTED", "Visits", "visit_hours", "visits"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Progress = Callable[[int, int], None]

QUARTER = 3.0 * MONTH
"""Hours between two visits."""
CRITERIA = (
    "acr_1990",
    "acr_2011",
    "acr_2016",
    "aapt",
    "budapest_clinical",
    "budapest_research",
    "small_fibre_neuropathy",
)
"""By which everybody is judged; ACR 1990 at every fourth visit."""
TESTED = frozenset({"acr_1990", "budapest_clinical", "budapest_research", "crps_severity"})
"""What needs a test of the limb or of tender points."""
_DENSITY = "limb_nerve_density"
_YEARLY = 4
_FEWEST = 3
"""Regions that widespread pain by ACR 1990 needs at least: above, below on the other side, and axial."""


@dataclass(frozen=True)
class Visits:
    """What was found, visit by visit.

    Parameters
    ----------
    columns
        Name to ``visit, person``: pains, feelings, indices, and each of `CRITERIA`; NaN where it was not
        examined, and without meaning in who is lost.
    lost
        Whether a person's simulation broke off.
    steps
        Steps that the simulation of each person's life took.
    """

    columns: Mapping[str, npt.NDArray[Any]] = field(repr=False)
    lost: Bools
    steps: Wholes


def visit_hours(years: int) -> Floats:
    """Hours at which everybody is seen."""
    return QUARTER * np.arange(1, 4 * years + 1, dtype=np.float64)


def visits(
    model: Model,
    people: Residents,
    life: Biography,
    usual: UsualCourse,
    years: int,
    seed: int,
    *,
    rtol: float,
    tests: bool = True,
    only: Wholes | None = None,
    progress: Progress | None = None,
) -> Visits:
    """Let some people live, and see them every quarter.

    Parameters
    ----------
    model
        The body.
    people, life
        Who they are and what happens to them.
    usual
        How an injured limb usually hurts.
    years
        How long.
    seed
        Seed of the whole run, for what people tell at each visit.
    rtol
        Relative tolerance.
    tests
        Whether limbs are examined and tender points pressed where that may decide; the criteria that ask for
        it are otherwise not known.
    only
        Places of those whose lives are asked about; the others count as lost. Everybody when left out.
    progress
        Called now and then by the simulation; may raise to stop it.
    """
    hours = visit_hours(years)
    grid = (hours[:, None] + BEFORE[None, :]).reshape(-1)
    outputs = tuple(sorted({*FM_OUTPUTS, *CRPS_OUTPUTS, _DENSITY}))
    courses, steps, lost = _lived(
        model, people, life.schedule(), outputs, tuple(grid.tolist()), only, rtol, progress
    )
    telling = Telling(seed, people.who, hours.size, _numbers(model, people))
    seen = Seen(
        {name: np.where(lost[:, None], 1.0, courses[name]).T for name in outputs},
        usual.expected(life, grid),
        {name: partial(telling.answered, what) for name, what in ASKED.items()},
    )
    since = life.since_limb_injury(hours)
    injured = np.isfinite(since)
    regions = {name: factor * telling.place(name) for name, factor in people.regions.items()}
    fm = _fibromyalgia(telling, seen, regions, injured, grid)
    density = seen.now(_DENSITY)
    few = small_fibre_neuropathy(density / people.fibres_expected, on_scale(seen.week(PAIN["limb"])))
    columns: dict[str, npt.NDArray[Any]] = {
        **{f"{place}_pain": seen.week(name) for place, name in PAIN.items()},
        **{feeling: seen.week(name) for feeling, name in FEELINGS.items()},
        "months": np.asarray(fm.months),
        "days_since_injury": since / 24.0,
        "widespread_pain_index": widespread_pain_index(fm).astype(float),
        "symptom_severity": symptom_severity(fm).astype(float),
        "fibre_density": density,
        "temperature_difference": seen.now("limb_vessels_skin_temperature")
        - seen.now("mirror_vessels_skin_temperature"),
        "acr_2011": acr_2011(fm).met,
        "acr_2016": acr_2016(fm).met,
        "aapt": aapt(fm).met,
        "small_fibre_neuropathy": few.met,
        "budapest_clinical": np.zeros(injured.shape, dtype=bool),
        "budapest_research": np.zeros(injured.shape, dtype=bool),
        "acr_1990": np.full(injured.shape, np.nan),
        "crps_severity": np.full(injured.shape, np.nan),
    }
    if not tests:
        unknown = np.full(injured.shape, np.nan)
        columns.update(dict.fromkeys(TESTED, unknown))
        return Visits(columns, lost, steps)
    hurts = seen.week(PAIN["limb"])
    beyond = hurts - seen.usual_week(PAIN["limb"]) >= CUTS["limb_excess"].value
    limb = injured & (hurts >= CUTS["limb_pain"].value) & beyond & ~lost
    yearly = (np.arange(1, hours.size + 1) % _YEARLY == 0)[:, None]
    columns["acr_1990"][np.broadcast_to(yearly, injured.shape)] = 0.0
    points = yearly & (columns["months"] >= 3.0) & (columns["widespread_pain_index"] >= _FEWEST) & ~lost
    tested = np.flatnonzero((limb | points).any(axis=0))
    if tested.size:
        states = relive(model, people, life, tested, hours, rtol=rtol, progress=progress)
        testing = Tests(model, people, states, tested, rtol)
        examine_limbs(columns, testing, seen, limb)
        press_points(columns, testing, people, fm, injured, points)
    return Visits(columns, lost, steps)


def _lived(
    model: Model,
    people: Residents,
    schedule: Schedule,
    outputs: tuple[str, ...],
    times: tuple[float, ...],
    only: Wholes | None,
    rtol: float,
    progress: Progress | None,
) -> tuple[dict[str, Floats], Wholes, Bools]:
    """Courses of everybody, steps that they took, and who is lost, as all are who are not asked about."""
    own = people.parameters
    if only is not None:
        schedule, own = schedule.of_people(only), {name: values[only] for name, values in own.items()}
    job = Job(schedule, outputs, times)
    (course,) = simulate_many(model, own, [job], rtol=rtol, progress=progress)
    seen = {name: course[name].to_numpy() for name in outputs}
    steps, lost = course["steps"].to_numpy().astype(np.int64), course["failed"].to_numpy()
    if only is None:
        return seen, steps, lost
    count = people.who.size
    whole = {name: np.full((count, len(times)), np.nan) for name in outputs}
    for name, values in seen.items():
        whole[name][only] = values
    all_steps, gone = np.zeros(count, dtype=np.int64), np.ones(count, dtype=bool)
    all_steps[only], gone[only] = steps, lost
    return whole, all_steps, gone


def _numbers(model: Model, people: Residents) -> Callable[[str], Floats]:
    """Give a parameter of people; where they do not differ, the typical value."""
    typical = {name: parameter.value for name, parameter in model.parameters.items()}
    return lambda name: np.asarray(people.parameters.get(name, typical[name]), dtype=np.float64)


def _fibromyalgia(
    telling: Telling, seen: Seen, regions: Mapping[str, Floats], injured: Bools, grid: Floats
) -> FibromyalgiaFindings:
    pains = {place: on_scale(seen.week(name)) for place, name in PAIN.items()}
    worst = np.max([seen.all(name) for name in PAIN.values()], axis=0)
    return FibromyalgiaFindings(
        painful_regions(
            pains["limb"], pains["mirror"], pains["axial"], np.where(injured, REGION, ""), regions
        ),
        months=_months(grid, worst >= CUTS["region_pain"].value),
        **{name: severity_item(on_scale(seen.week(source)), name) for name, source in FEELINGS.items()},
        **telling.symptoms(seen.week(FEELINGS["fatigue"])),
    )


def _months(grid: Floats, present: Bools) -> Floats:
    """Months for which something has been there without a break, at every visit; see `months_present`."""
    since = np.full(present.shape[1], np.nan)
    found = np.zeros(present.shape)
    for k, now in enumerate(grid):
        since = np.where(present[k], np.where(np.isnan(since), now, since), np.nan)
        found[k] = np.where(present[k], now - since, 0.0) / MONTH
    return found[BEFORE.size - 1 :: BEFORE.size]
