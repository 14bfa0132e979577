"""Every quarter a clinician sees everybody: what they say, what is examined, which criteria are met.

Nobody is accepted, weighted or changed after a diagnosis. Tests that cost a simulation of their own are spared
those in whom the criteria that ask for them cannot be met whatever they show: a limb is stroked and pricked
where it was injured and hurts out of proportion, and tender points are pressed, once a year, where at least
three regions have hurt for three months.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.event import Event
from neuroflare.clinic.events import PressureStimulus
from neuroflare.clinic.examination import (
    CRPS_OUTPUTS,
    FEELINGS,
    FM_OUTPUTS,
    PAIN,
    PIN,
    PIN_OTHER,
    PLAIN,
    PROBE,
    TOUCH,
    WEEK,
    limb_readouts,
    on_scale,
)
from neuroflare.clinic.look import probe
from neuroflare.clinic.pain_tests import WHOLE
from neuroflare.clinic.recordings import Recording, Sight, View
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.engine import Job, Schedule, simulate_many
from neuroflare.model import Model
from neuroflare.people.biography import MONTH, Biography
from neuroflare.people.crps import budapest_clinical, budapest_research, severity_score
from neuroflare.people.cuts import CUTS
from neuroflare.people.fibromyalgia import (
    aapt,
    acr_1990,
    acr_2011,
    acr_2016,
    symptom_severity,
    widespread_pain_index,
)
from neuroflare.people.findings import FibromyalgiaFindings
from neuroflare.people.limb import crps_findings
from neuroflare.people.small_fibres import small_fibre_neuropathy
from neuroflare.people.symptoms import painful_regions, severity_item, tender_points
from neuroflare.people.traits import Residents
from neuroflare.people.usual import UsualCourse

__all__ = ["CRITERIA", "QUARTER", "Visits", "relive", "visit_hours", "visits"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Progress = Callable[[int, int], None]

QUARTER = 3.0 * MONTH
"""Hours between two visits."""
REGION = "left lower arm"
"""Region in which the injured limb lies."""
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
_DENSITY = "limb_nerve_density"
_BEFORE = np.array([-2.0 * MONTH, -MONTH, -WEEK, -WEEK / 2.0, 0.0])
"""Hours before a visit at which is read what it asks for; the last three make the mean of the week."""
_YEARLY = 4
_FEWEST = 3
"""Regions that widespread pain by ACR 1990 needs at least: an upper one, a lower one of the other side, the axis."""
_PRESS = {place: {"stimulus": "pressure", "level": "1200 kPa", "rate": "50 kPa/s", "site": site, "stop": "25 s"}
          for place, site in (("limb", "forearm"), ("mirror", "other-side"), ("axial", "trunk-muscle"))}  # fmt: skip
_RAMP = 61  # moments at which a ramp of pressure is read


@dataclass(frozen=True)
class Visits:
    """What was found, visit by visit.

    Parameters
    ----------
    columns
        Name to ``visit, person``: pains, feelings, indices, and each of `CRITERIA`; NaN where it was not
        examined.
    lost
        Whether a person's simulation broke off; nothing is found in them.
    steps
        Steps that the simulation of each person's life took.
    """

    columns: Mapping[str, npt.NDArray[Any]] = field(repr=False)
    lost: Bools
    steps: Wholes


def visit_hours(years: int) -> Floats:
    """Hours at which everybody is seen."""
    return QUARTER * np.arange(1, 4 * years + 1)


def visits(
    model: Model,
    people: Residents,
    life: Biography,
    usual: UsualCourse,
    years: int,
    *,
    rtol: float,
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
    rtol
        Relative tolerance.
    progress
        Called now and then by the simulation; may raise to stop it.
    """
    hours = visit_hours(years)
    grid = (hours[:, None] + _BEFORE[None, :]).reshape(-1)
    outputs = tuple(sorted({*FM_OUTPUTS, *CRPS_OUTPUTS, _DENSITY}))
    job = Job(life.schedule(), outputs, tuple(grid.tolist()))
    (course,) = simulate_many(model, people.parameters, [job], rtol=rtol, progress=progress)
    lost = course["failed"].to_numpy()
    seen = _Seen(
        {name: np.where(lost[:, None], 1.0, course[name].to_numpy()).T for name in outputs},
        len(_BEFORE),
        usual.expected(life, grid),
    )
    injured = life.injured_limb(hours)
    fm = _fibromyalgia(people, seen, injured, grid)
    few = small_fibre_neuropathy(seen.now(_DENSITY) / people.fibres_expected, on_scale(seen.week(PAIN["limb"])))
    columns: dict[str, npt.NDArray[Any]] = {
        **{f"{place}_pain": seen.week(name) for place, name in PAIN.items()},
        **{feeling: seen.week(name) for feeling, name in FEELINGS.items()},
        "months": np.asarray(fm.months),
        "widespread_pain_index": widespread_pain_index(fm).astype(float),
        "symptom_severity": symptom_severity(fm).astype(float),
        "fibre_density": seen.now(_DENSITY),
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
    hurts = seen.week(PAIN["limb"])
    beyond = hurts - seen.usual_week(PAIN["limb"]) >= CUTS["limb_excess"].value
    limb = injured & (hurts >= CUTS["limb_pain"].value) & beyond & ~lost
    yearly = (np.arange(1, hours.size + 1) % _YEARLY == 0)[:, None]
    columns["acr_1990"][np.broadcast_to(yearly, injured.shape)] = 0.0
    points = yearly & (columns["months"] >= 3.0) & (columns["widespread_pain_index"] >= _FEWEST) & ~lost
    tested = np.flatnonzero((limb | points).any(axis=0))
    if tested.size:
        states = relive(model, people, life, tested, hours, rtol=rtol, progress=progress)
        tests = _Tests(model, people, states, tested, rtol)
        _examine_limbs(columns, tests, seen, limb)
        _press_points(columns, tests, people, fm, injured, points)
    for name, values in columns.items():
        if values.dtype != bool:
            values[:, lost] = np.nan
        else:
            values[:, lost] = False
    return Visits(columns, lost, course["steps"].to_numpy().astype(np.int64))


def relive(
    model: Model,
    people: Residents,
    life: Biography,
    who: Wholes,
    hours: Floats,
    *,
    rtol: float,
    progress: Progress | None = None,
) -> dict[str, Floats]:
    """Let some people live their lives once more, to the same numbers, and give the whole of their state.

    Parameters
    ----------
    model, people, life
        As for `visits`.
    who
        Their places in the arrays.
    hours
        When.
    rtol, progress
        As for `visits`.

    Returns
    -------
    dict
        State of the body, and input that their lives move, to ``person, time``.
    """
    schedule = life.schedule().of_people(who)
    moved = {change.target for change in schedule.changes} | {signal.target for signal in schedule.signals}
    outputs = (*model.states, *sorted(moved & set(model.inputs)))
    own = {name: values[who] for name, values in people.parameters.items()}
    job = Job(schedule, outputs, tuple(hours.tolist()))
    (course,) = simulate_many(model, own, [job], rtol=rtol, progress=progress)
    return {name: course[name].to_numpy() for name in outputs}


class _Seen:
    """What was read around every visit; arrays are ``visit, person``."""

    def __init__(self, series: Mapping[str, Floats], each: int, expected: Floats) -> None:
        self._series = {name: values.reshape(-1, each, values.shape[1]) for name, values in series.items()}
        self._expected = expected.reshape(-1, each, expected.shape[1])

    def week(self, name: str) -> Floats:
        """Mean of the week before."""
        return np.asarray(self._series[name][:, 2:].mean(axis=1))

    def usual_week(self, name: str) -> Floats:
        """Give the same in the typical person after the same injuries; known of pain of the limb only."""
        assert name == PAIN["limb"]
        return np.asarray(self._expected[:, 2:].mean(axis=1))

    def now(self, name: str, view: View = PLAIN, after: float = 0.0) -> Floats:
        """Value at the visit."""
        assert view == PLAIN
        return np.asarray(self._series[name][:, -1])

    def all(self, name: str) -> Floats:
        """Every reading: ``time, person``."""
        return self._series[name].reshape(-1, self._series[name].shape[2])

    def at(self, visit: Wholes, person: Wholes, views: Mapping[tuple[View, str], Floats]) -> _Rows:
        """Some visits of some people, with what tests showed in them."""
        return _Rows(self, (visit, person), views)


class _Rows:
    """Some visits of some people, one after the other."""

    def __init__(
        self, seen: _Seen, rows: tuple[Wholes, Wholes], views: Mapping[tuple[View, str], Floats]
    ) -> None:
        self._seen, self._rows, self._views = seen, rows, views

    def week(self, name: str) -> Floats:
        """Mean of the week before."""
        return self._seen.week(name)[self._rows]

    def usual_week(self, name: str) -> Floats:
        """Give the same in the typical person."""
        return self._seen.usual_week(name)[self._rows]

    def now(self, name: str, view: View = PLAIN, after: float = 0.0) -> Floats:
        """Value at the visit, or while it is tested."""
        return self._seen.now(name)[self._rows] if view == PLAIN else self._views[view, name]


class _Tests:
    """Tests of some visits of some people, from the state that each was in."""

    def __init__(
        self, model: Model, people: Residents, states: Mapping[str, Floats], tested: Wholes, rtol: float
    ) -> None:
        self._model, self._people, self._states, self._rtol = model, people, states, rtol
        self._place = np.full(people.who.size, -1)
        self._place[tested] = np.arange(tested.size)

    def own(self, visit: Wholes, person: Wholes) -> tuple[dict[str, Floats], dict[str, Floats]]:
        """Parameters with the inputs of the moment, and states."""
        here = {name: values[self._place[person], visit] for name, values in self._states.items()}
        given = {name: values[person] for name, values in self._people.parameters.items()}
        given |= {name: values for name, values in here.items() if name not in self._model.states}
        return given, {name: here[name] for name in self._model.states}

    def run(self, visit: Wholes, person: Wholes, jobs: list[Job]) -> list[Any]:
        """Simulate tests of everybody."""
        given, begin = self.own(visit, person)
        return simulate_many(self._model, given, jobs, initial=begin, rtol=self._rtol)


def _fibromyalgia(people: Residents, seen: _Seen, injured: Bools, grid: Floats) -> FibromyalgiaFindings:
    pains = {place: on_scale(seen.week(name)) for place, name in PAIN.items()}
    worst = np.max([seen.all(name) for name in PAIN.values()], axis=0)
    return FibromyalgiaFindings(
        painful_regions(
            pains["limb"], pains["mirror"], pains["axial"], np.where(injured, REGION, ""), people.regions
        ),
        months=_months(grid, worst >= CUTS["region_pain"].value),
        **{name: severity_item(on_scale(seen.week(source)), name) for name, source in FEELINGS.items()},
    )


def _months(grid: Floats, present: Bools) -> Floats:
    """Months for which something has been there without a break, at every visit; see `months_present`."""
    since = np.full(present.shape[1], np.nan)
    found = np.zeros(present.shape)
    for k, now in enumerate(grid):
        since = np.where(present[k], np.where(np.isnan(since), now, since), np.nan)
        found[k] = np.where(present[k], now - since, 0.0) / MONTH
    return found[len(_BEFORE) - 1 :: len(_BEFORE)]


def _examine_limbs(columns: dict[str, npt.NDArray[Any]], tests: _Tests, seen: _Seen, limb: Bools) -> None:
    visit, person = np.nonzero(limb)
    if not visit.size:
        return
    views, felt = (TOUCH, PIN, PIN_OTHER), ("central_limb_sensation", "central_mirror_sensation")
    jobs = [Job(schedule_of([probe(view)]), felt, (0.0, PROBE)) for view in views]
    shown = {
        (view, name): result[name].to_numpy()[:, -1]
        for view, result in zip(views, tests.run(visit, person, jobs), strict=True)
        for name in felt
    }
    # A test that breaks off shows nothing.
    shown = {key: np.nan_to_num(values) for key, values in shown.items()}
    findings = crps_findings(limb_readouts(seen.at(visit, person, shown)))
    columns["budapest_clinical"][visit, person] = budapest_clinical(findings).met
    columns["budapest_research"][visit, person] = budapest_research(findings).met
    columns["crps_severity"][visit, person] = severity_score(findings).total


def _press_points(
    columns: dict[str, npt.NDArray[Any]],
    tests: _Tests,
    people: Residents,
    fm: FibromyalgiaFindings,
    injured: Bools,
    points: Bools,
) -> None:
    visit, person = np.nonzero(points)
    if not visit.size:
        return
    events: dict[str, Event] = {
        place: PressureStimulus.model_validate({"start": "0 s", **given}) for place, given in _PRESS.items()
    }
    felt = {place: f"central_{place}_felt" for place in PAIN}
    given, _ = tests.own(visit, person)
    kpa = {}
    results = tests.run(
        visit,
        person,
        [
            Job(schedule_of([events[place]]), (felt[place],), tuple(np.linspace(0.0, 24.0 / 3600.0, _RAMP)))
            for place in PAIN
        ],
    )
    for (place, event), result in zip(events.items(), results, strict=True):
        seen = Recording(result["time"].to_numpy(), {felt[place]: np.nan_to_num(result[felt[place]].to_numpy())})
        ppt: Any = WHOLE["ppt"](None, place)  # type: ignore[arg-type]  # the test does not read its row
        typical = {name: p.value for name, p in tests._model.parameters.items()}
        found = ppt.make(Sight({PLAIN: seen}, lambda name: given.get(name, np.full(visit.size, typical[name])), event))  # noqa: B023,E501
        kpa[place] = np.where(np.isnan(found), ppt.cut_off(event), found)
    where = np.where(injured, REGION, "")[visit, person]
    painful = tender_points(
        kpa["limb"], kpa["mirror"], kpa["axial"], where, {n: f[person] for n, f in people.points.items()}
    )
    here = {name: values[visit, person] for name, values in fm.painful.items()}
    asked = {name: getattr(fm, name)[visit, person] for name in (*FEELINGS, "months")}
    verdict = acr_1990(FibromyalgiaFindings(here, tender_points=painful, **asked))
    columns["acr_1990"][visit, person] = verdict.met
