"""Run a study on virtual people: from arms and read-outs to one value per draw and person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.look import Look, Scene, Side, look_of, scene_of, sides_of
from neuroflare.clinic.examination import Case, Examination
from neuroflare.clinic.measures import measure_of
from neuroflare.clinic.over_time import MOMENTS, in_unit, over_time, unit_after
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.places import LIMB
from neuroflare.clinic.recordings import Measure, Recording, Sight, View, WholeTest
from neuroflare.clinic.skin_measures import FLARE, flare_radius
from neuroflare.clinic.study import Study
from neuroflare.engine import Job, simulate_many
from neuroflare.model import Model
from neuroflare.people import Cohort
from neuroflare.people.life_events import LIFE_EVENTS

__all__ = ["Reading", "simulate_studies", "simulate_study"]

Floats = npt.NDArray[np.float64]
_PLAIN = View()


@dataclass(frozen=True)
class Reading:
    """One read-out of one study on a cohort.

    Parameters
    ----------
    readout
        As in the study file.
    values
        ``draw, person``, in the unit of the read-out; NaN where a person's simulation broke off or where
        what is read never happened.
    other
        The same for the arm it is read against, if any.
    time, course
        Hours, and ``draw, person, time``: the quantity in time, where it has one.
    noise, other_noise
        Standard deviation of one reading of one person, for each arm; None where a reading is taken as exact.
    failed
        Share of simulations that broke off.
    censored
        Share of people in whom the test was over before what is read had happened; they have the value at
        its end.
    """

    readout: Readout
    values: Floats
    other: Floats | None = None
    time: Floats | None = None
    course: Floats | None = None
    noise: Floats | None = None
    other_noise: Floats | None = None
    failed: float = 0.0
    censored: float = 0.0


@dataclass
class _Plan:
    """What has to be recorded of one scene, over all read-outs that share it."""

    outputs: set[str] = field(default_factory=set)
    times: set[float] = field(default_factory=set)


def simulate_study(
    study: Study,
    model: Model,
    cohort: Cohort,
    *,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> list[Reading]:
    """Run one study; see `simulate_studies`."""
    return simulate_studies([study], model, cohort, workers=workers, progress=progress)[study.id]


def simulate_studies(
    studies: Iterable[Study],
    model: Model,
    cohort: Cohort,
    *,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, list[Reading]]:
    """Run studies on a cohort; everybody goes through every arm, from rest.

    Parameters
    ----------
    studies
        Study files, read and checked.
    model
        The model.
    cohort
        Who takes part.
    workers
        Threads; 0 is one per core.
    progress
        Called with (tasks done, tasks in all).

    Returns
    -------
    dict
        Study id to its readings, in the order of the file.
    """
    studies = list(studies)
    looks = {(s.id, side): look_of(s, side) for s in studies for side in sides_of(s)}
    scenes = {
        (study.id, side.arm, view): scene_of(study, side.arm, view)
        for study in studies
        for side in sides_of(study)
        for view in looks[study.id, side].views
    }
    plans: dict[Scene, _Plan] = {}
    for (study_id, side), look in looks.items():
        for view in look.views:
            plan = plans.setdefault(scenes[study_id, side.arm, view], _Plan())
            plan.outputs.update(look.outputs)
            plan.times.update(look.times)
    compared = {
        scenes[study_id, side.arm, _PLAIN]
        for study_id, side in looks
        if isinstance(measure := _measure(side), Examination) and measure.compares
    }
    jobs = [
        Job(schedule, tuple(sorted(plan.outputs)), tuple(sorted(plan.times)), constants)
        for (schedule, constants), plan in plans.items()
    ]
    results = simulate_many(model, cohort.parameters, jobs, workers=workers, progress=progress)
    recorded = {}
    for scene, job, result in zip(plans, jobs, results, strict=True):
        series = {name: result[name].to_numpy() for name in job.outputs}
        recorded[scene] = Recording(np.asarray(job.times), series)

    usual = _typical(model, cohort, [k for k in plans if k in compared], plans) if compared else {}

    def parameter(name: str) -> Floats:
        values = cohort.parameters.get(name)
        return (
            np.full(cohort.draws * cohort.people, model.parameters[name].value) if values is None else values
        )

    def read(study: Study, side: Side) -> _Result:
        look = looks[study.id, side]
        seen = {
            view: _cut(recorded[scenes[study.id, side.arm, view]], look.outputs, look.times)
            for view in look.views
        }
        measure = _measure(side)
        if isinstance(measure, Examination):
            return _examined(
                measure, study, side, look, seen, cohort, usual.get(scenes[study.id, side.arm, _PLAIN])
            )
        return _value(side, look, seen, parameter)

    readings: dict[str, list[Reading]] = {}
    for study in studies:
        found = {side: read(study, side) for side in sides_of(study)}
        readings[study.id] = [
            _reading(row, [found[side] for side in sides_of(study) if side.index == k], cohort)
            for k, row in enumerate(study.readouts)
        ]
    return readings


@dataclass(frozen=True)
class _Result:
    """What one arm gave for one read-out, over all simulated people."""

    values: Floats
    time: Floats | None = None
    course: Floats | None = None
    noise: Floats | None = None
    failed: float = 0.0
    censored: float = 0.0


def _reading(row: Readout, results: list[_Result], cohort: Cohort) -> Reading:
    """Put the arms of a read-out together, by draw and person."""
    mine, other = results[0], results[1] if len(results) > 1 else None
    return Reading(
        row,
        cohort.by_draw(mine.values),
        None if other is None else cohort.by_draw(other.values),
        mine.time,
        None if mine.course is None else cohort.by_draw(mine.course),
        None if mine.noise is None else cohort.by_draw(mine.noise),
        None if other is None or other.noise is None else cohort.by_draw(other.noise),
        mine.failed,
        mine.censored,
    )


def _cut(recording: Recording, outputs: tuple[str, ...], times: tuple[float, ...]) -> Recording:
    """Keep the quantities and times that this read-out asked for."""
    keep = np.isin(recording.time, np.asarray(times))
    return Recording(recording.time[keep], {name: recording.series[name][:, keep] for name in outputs})


def _measure(side: Side) -> Measure | WholeTest | Examination | None:
    """What a side is read by; a flare has a way of its own."""
    return None if side.row.name in FLARE else measure_of(side.row, side.place)


def _typical(
    model: Model, cohort: Cohort, scenes: list[Scene], plans: Mapping[Scene, _Plan]
) -> dict[Scene, Recording]:
    """Simulate the typical person, with the arrows of the cohort."""
    jobs = [
        Job(
            schedule,
            tuple(sorted(plans[schedule, constants].outputs)),
            tuple(sorted(plans[schedule, constants].times)),
            constants,
        )
        for schedule, constants in scenes
    ]
    person = {name: values[:1] for name, values in cohort.parameters.items() if name in model.switches}
    results = simulate_many(model, person, jobs)
    return {
        scene: Recording(np.asarray(job.times), {name: result[name].to_numpy() for name in job.outputs})
        for scene, job, result in zip(scenes, jobs, results, strict=True)
    }


def _examined(
    measure: Examination,
    study: Study,
    side: Side,
    look: Look,
    seen: Mapping[View, Recording],
    cohort: Cohort,
    typical: Recording | None,
) -> _Result:
    """Give what a clinician finds in each simulated person."""
    assert side.row.at is not None  # the study's check asks for it
    events = study.arm(side.arm).events
    hurt = [e for e in events if e.kind == "life" and e.place == LIMB and LIFE_EVENTS[e.name].local]
    injured = (hurt[0].site or "forearm") if hurt else None
    plain = {replace(view, at=0.0): one for view, one in seen.items()}
    case = Case(plain, side.row.at.value, cohort, injured, typical)
    failed = float(np.isnan(next(iter(seen[_PLAIN].series.values()))).any(axis=1).mean())
    return _Result(in_unit(measure.make(case), measure.unit, side.row), failed=failed)


def _value(
    side: Side, look: Look, seen: Mapping[View, Recording], parameter: Callable[[str], Floats]
) -> _Result:
    """Give one value per simulated person, and the quantity in time where it has one."""
    row = side.row
    first = next(iter(seen.values()))
    time = first.time
    broken = np.isnan(next(iter(first.series.values()))).any(axis=1)
    failed = float(broken.mean())
    noise: Floats | None = None
    if row.name in FLARE:
        radius = flare_radius(seen, parameter)
        course, unit = (np.pi * radius**2 / 100.0, "cm2") if row.name == "flare-area" else (radius, "mm")
    else:
        measure = measure_of(row, side.place)
        assert not isinstance(measure, Examination)  # it is read elsewhere
        if isinstance(measure, WholeTest):
            return _tested(measure, row, look, seen, parameter, broken)
        course, unit = measure.make(first.series), measure.unit
        if look.from_baseline:
            before = course[:, [int(np.searchsorted(time, look.stimulus))]]
            course = 100.0 * (course / before - 1.0)
        if measure.noise is not None:
            noise = parameter(measure.noise)
    values = in_unit(over_time(row, time, course, look.stimulus), unit_after(row, unit), row)
    return _Result(values, time, course, _noise_of(row, values, noise, look.from_baseline), failed)


def _tested(
    measure: WholeTest,
    row: Readout,
    look: Look,
    seen: Mapping[View, Recording],
    parameter: Callable[[str], Floats],
    broken: npt.NDArray[np.bool_],
) -> _Result:
    """Give one number from a whole test; who is not through at the cut-off gets its value and is counted."""
    since = {view: Recording(one.time - look.stimulus, one.series) for view, one in seen.items()}
    found = measure.make(Sight(since, parameter, look.test))
    censored = np.zeros(found.shape, dtype=bool)
    if measure.cut_off is not None and look.test is not None:
        censored = np.isnan(found) & ~broken
        found = np.where(censored, measure.cut_off(look.test), found)
    return _Result(
        in_unit(found, measure.unit, row), failed=float(broken.mean()), censored=float(censored.mean())
    )


def _noise_of(row: Readout, values: Floats, relative: Floats | None, from_baseline: bool) -> Floats | None:
    """Give the sd of one reading, from its size relative to the flow that is read; a time has none."""
    if relative is None or row.over_time in MOMENTS or row.over_time == "auc":
        return None
    return relative * np.abs(values + (100.0 if from_baseline else 0.0))
