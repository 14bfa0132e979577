"""Run a study on virtual people: from arms and read-outs to one value per draw and person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.areas import AREAS, RuleError
from neuroflare.clinic.examination import Examination
from neuroflare.clinic.look import Look, Scene, Side, look_of, scene_of, sides_of
from neuroflare.clinic.places import LIMB
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Recording
from neuroflare.clinic.results import PLAIN, Result, examined, measured_by, summed, valued
from neuroflare.clinic.sheet_areas import SIDE, SMALL, areas_of, as_read, few, fits
from neuroflare.clinic.skin_measures import FLARE
from neuroflare.clinic.study import Study
from neuroflare.engine import Job, simulate_many
from neuroflare.model import Model
from neuroflare.people import Cohort

__all__ = ["Reading", "simulate_studies", "simulate_study"]

Floats = npt.NDArray[np.float64]


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
    error, other_error
        How far a rule that stands in for the skin sheet may be from it, for each arm; None where none does.
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
    error: RuleError | None = None
    other_error: RuleError | None = None


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
    sheet: bool = False,
) -> list[Reading]:
    """Run one study; see `simulate_studies`."""
    found = simulate_studies([study], model, cohort, workers=workers, progress=progress, sheet=sheet)
    return found[study.id]


def simulate_studies(
    studies: Iterable[Study],
    model: Model,
    cohort: Cohort,
    *,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
    sheet: bool = False,
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
    sheet
        Whether areas of flares and wheals are read from the skin sheet, of a few of the people, and not by
        the rule that stands in for it. What no sheet can hold, such as a life, keeps the rule.

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
        scenes[study_id, side.arm, PLAIN]
        for study_id, side in looks
        if isinstance(measure := measured_by(side), Examination) and measure.compares
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

    def read(study: Study, side: Side) -> Result:
        look = looks[study.id, side]
        seen = {
            view: _cut(recorded[scenes[study.id, side.arm, view]], look.outputs, look.times)
            for view in look.views
        }
        measure = measured_by(side)
        if isinstance(measure, Examination):
            return examined(
                measure, study, side, look, seen, cohort, usual.get(scenes[study.id, side.arm, PLAIN])
            )
        return valued(side, look, seen, parameter)

    found = {(study.id, side): read(study, side) for study in studies for side in sides_of(study)}
    people: dict[tuple[str, int], Cohort] = {}
    if sheet:
        found |= (seen := _on_sheets(studies, looks, cohort, workers, progress))
        people = {(study_id, side.index): few(cohort) for study_id, side in seen}
    return {
        study.id: [
            _reading(
                row,
                [found[study.id, side] for side in sides_of(study) if side.index == k],
                people.get((study.id, k), cohort),
            )
            for k, row in enumerate(study.readouts)
        ]
        for study in studies
    }


def _on_sheets(
    studies: list[Study],
    looks: Mapping[tuple[str, Side], Look],
    cohort: Cohort,
    workers: int,
    progress: Callable[[int, int], None] | None,
) -> dict[tuple[str, Side], Result]:
    """Read the areas of all rows whose arms fit on a sheet."""
    chosen: list[tuple[str, Side]] = []
    for study in studies:
        for k, row in enumerate(study.readouts):
            sides = [side for side in sides_of(study) if side.index == k]
            if row.name in AREAS and all(s.place == LIMB and fits(study.arm(s.arm).events) for s in sides):
                chosen += [(study.id, side) for side in sides]
    some = few(cohort)
    jobs: dict[tuple[str, str, float, tuple[float, ...]], Look] = {}
    wanted = []
    for study_id, side in chosen:
        row, look = side.row, looks[study_id, side]
        until = row.at if row.at is not None else row.until
        times = tuple(time for time in look.times if until is None or time <= until.value)
        key = study_id, side.arm, SIDE if row.name in FLARE else SMALL, times
        jobs[key] = look
        wanted.append((study_id, side, key))
    done, total = 0, len(jobs) * some.draws * some.people

    def count() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, total)

    areas = {
        key: areas_of(look.events, np.asarray(key[3]), some, key[2], workers, count)
        for key, look in jobs.items()
    }
    return {
        (study_id, side): summed(
            side.row, np.asarray(key[3]), as_read(side.row.name, areas[key]), jobs[key].stimulus
        )
        for study_id, side, key in wanted
    }


def _reading(row: Readout, results: list[Result], cohort: Cohort) -> Reading:
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
        mine.error,
        None if other is None else other.error,
    )


def _cut(recording: Recording, outputs: tuple[str, ...], times: tuple[float, ...]) -> Recording:
    """Keep the quantities and times that this read-out asked for."""
    keep = np.isin(recording.time, np.asarray(times))
    return Recording(recording.time[keep], {name: recording.series[name][:, keep] for name in outputs})


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
