"""Run a study on virtual people: from arms and read-outs to one value per draw and person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.events import AnyEvent, Thermal
from neuroflare.clinic.measures import (
    FLARE,
    FLARE_DISTANCES,
    FLARE_OUTPUTS,
    Measure,
    Recording,
    View,
    WholeTest,
    first_crossing,
    flare_radius,
    measure_of,
)
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.stimuli import last_time, schedule_of
from neuroflare.clinic.study import Study
from neuroflare.engine import Job, Schedule, simulate_many
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people import Cohort
from neuroflare.units import Quantity

Floats = npt.NDArray[np.float64]

RESOLUTION = 121
"""Points in time between the start and the end of a reading that spans time."""


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
    """

    readout: Readout
    values: Floats
    other: Floats | None = None
    time: Floats | None = None
    course: Floats | None = None
    noise: Floats | None = None
    other_noise: Floats | None = None
    failed: float = 0.0


@dataclass(frozen=True)
class _Look:
    """What one read-out needs from one arm."""

    views: tuple[View, ...]
    outputs: tuple[str, ...]
    times: tuple[float, ...]
    stimulus: float
    from_baseline: bool = False


_Scene = tuple[Schedule, tuple[tuple[str, float], ...]]
"""A schedule with the constants that hold throughout: all that the model knows of an arm."""


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
        Processes.
    progress
        Called with (tasks done, tasks in all).

    Returns
    -------
    dict
        Study id to its readings, in the order of the file.
    """
    studies = list(studies)
    looks = {(s.id, side): _look(s, side) for s in studies for side in _sides(s)}
    scenes = {
        (study.id, side.arm, view): _scene(study, side.arm, view)
        for study in studies
        for side in _sides(study)
        for view in looks[study.id, side].views
    }
    plans: dict[_Scene, _Plan] = {}
    for (study_id, side), look in looks.items():
        for view in look.views:
            plan = plans.setdefault(scenes[study_id, side.arm, view], _Plan())
            plan.outputs.update(look.outputs)
            plan.times.update(look.times)
    jobs = [
        Job(schedule, tuple(sorted(plan.outputs)), tuple(sorted(plan.times)), constants)
        for (schedule, constants), plan in plans.items()
    ]
    results = simulate_many(model, cohort.parameters, jobs, workers=workers, progress=progress)
    recorded = {}
    for scene, job, result in zip(plans, jobs, results, strict=True):
        series = {name: result[name].to_numpy() for name in job.outputs}
        recorded[scene] = Recording(np.asarray(job.times), series)

    def parameter(name: str) -> Floats:
        values = cohort.parameters.get(name)
        return (
            np.full(cohort.draws * cohort.people, model.parameters[name].value) if values is None else values
        )

    def read(study: Study, side: _Side) -> _Result:
        look = looks[study.id, side]
        seen = {
            view: _cut(recorded[scenes[study.id, side.arm, view]], look.outputs, look.times)
            for view in look.views
        }
        return _value(side.row, look, seen, parameter)

    readings: dict[str, list[Reading]] = {}
    for study in studies:
        found = {side: read(study, side) for side in _sides(study)}
        readings[study.id] = [
            _reading(row, [found[side] for side in _sides(study) if side.index == k], cohort)
            for k, row in enumerate(study.readouts)
        ]
    return readings


@dataclass(frozen=True)
class _Side:
    """One arm of one read-out; a contrast has two."""

    index: int
    arm: str
    distance: float | None
    row: Readout = field(compare=False)


@dataclass(frozen=True)
class _Result:
    """What one arm gave for one read-out, over all simulated people."""

    values: Floats
    time: Floats | None = None
    course: Floats | None = None
    noise: Floats | None = None
    failed: float = 0.0


def _sides(study: Study) -> list[_Side]:
    """Each read-out with each arm that it reads, its own arm first."""
    sides = []
    for k, row in enumerate(study.readouts):
        distance = None if row.distance is None else row.distance.to("mm")
        sides.append(_Side(k, row.arm, distance, row))
        if row.against is not None:
            other = distance if row.against_distance is None else row.against_distance.to("mm")
            sides.append(_Side(k, row.against, other, row))
    return sides


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
    )


def _look(study: Study, side: _Side) -> _Look:
    """Say what has to be recorded for one arm of a read-out."""
    row, distance = side.row, side.distance
    events = study.arm(side.arm).events
    stimulus = min((event.begins for event in events if event.kind == "stimulus"), default=study.begins)
    if row.name in FLARE:
        views = tuple(View(d) for d in FLARE_DISTANCES)
        return _Look(views, FLARE_OUTPUTS, _times(study, row), stimulus)
    measure = measure_of(row)
    own = (View(distance) if measure.beside else View(),)
    if isinstance(measure, Measure):
        times = _times(study, row)
        if measure.from_baseline:
            times = tuple(sorted({stimulus, *times}))
        return _Look(own, measure.outputs, times, stimulus, measure.from_baseline)
    begin = stimulus  # a block may begin long before, and nothing is read from then
    end = max(study.ends, last_time(events) + measure.watch)
    # Half of the points in the first tenth: what is read over a whole test mostly begins early.
    early = np.linspace(begin, begin + 0.1 * (end - begin), RESOLUTION)
    grid = np.unique(np.concatenate([early, np.linspace(begin, end, RESOLUTION)]))
    return _Look(measure.views or own, measure.outputs, tuple(grid.tolist()), stimulus)


def _times(study: Study, row: Readout) -> tuple[float, ...]:
    """Times at which a quantity in time is recorded: where it is read, and its course up to there."""
    if row.since is not None and row.until is not None:
        return tuple(np.linspace(row.since.value, row.until.value, RESOLUTION).tolist())
    if row.at is None:
        raise UsageError(f"study {study.id}: {row.name} has no time of reading")
    begin = min(study.begins, row.at.value)
    return tuple(
        np.unique(np.append(np.linspace(begin, max(study.ends, row.at.value), 41), row.at.value)).tolist()
    )


def _seen_through(events: Sequence[AnyEvent], view: View) -> list[AnyEvent]:
    """Give the events as this view needs them: a series of probes replaces the temperature of the heat."""
    if view.temperature is None:
        return list(events)
    text = f"{view.temperature} degC"
    return [
        Thermal.model_validate({**_raw(event), "temperature": text}) if isinstance(event, Thermal) else event
        for event in events
    ]


def _raw(event: Thermal) -> dict[str, object]:
    """Give back what the user wrote."""
    given = {name: getattr(event, name) for name in event.model_fields_set}
    return {name: value if isinstance(value, str) else str(value) for name, value in given.items()}


def _scene(study: Study, arm: str, view: View) -> _Scene:
    """Give what an arm is to the model; arms of different studies may be the same."""
    schedule = schedule_of(_seen_through(study.arm(arm).events, view))
    return schedule, () if view.distance is None else (("probe_distance", view.distance),)


def _cut(recording: Recording, outputs: tuple[str, ...], times: tuple[float, ...]) -> Recording:
    """Keep the quantities and times that this read-out asked for."""
    keep = np.isin(recording.time, np.asarray(times))
    return Recording(recording.time[keep], {name: recording.series[name][:, keep] for name in outputs})


def _value(
    row: Readout, look: _Look, seen: Mapping[View, Recording], parameter: Callable[[str], Floats]
) -> _Result:
    """Give one value per simulated person, and the quantity in time where it has one."""
    first = next(iter(seen.values()))
    time = first.time
    failed = float(np.isnan(next(iter(first.series.values()))).any(axis=1).mean())
    noise: Floats | None = None
    if row.name in FLARE:
        radius = flare_radius(seen, parameter)
        course, unit = (np.pi * radius**2 / 100.0, "cm2") if row.name == "flare-area" else (radius, "mm")
    else:
        measure = measure_of(row)
        if isinstance(measure, WholeTest):
            since = {view: Recording(one.time - look.stimulus, one.series) for view, one in seen.items()}
            return _Result(_in_unit(measure.make(since, parameter), measure.unit, row), failed=failed)
        course, unit = measure.make(first.series), measure.unit
        if look.from_baseline:
            before = course[:, [int(np.searchsorted(time, look.stimulus))]]
            course = 100.0 * (course / before - 1.0)
        if measure.noise is not None:
            noise = parameter(measure.noise)
    values = _in_unit(_over_time(row, time, course, look.stimulus), _unit_after(row, unit), row)
    return _Result(values, time, course, _noise_of(row, values, noise, look.from_baseline), failed)


def _noise_of(row: Readout, values: Floats, relative: Floats | None, from_baseline: bool) -> Floats | None:
    """Give the sd of one reading, from its size relative to the flow that is read; a time has none."""
    if relative is None or row.over_time in _TIMES or row.over_time == "auc":
        return None
    return relative * np.abs(values + (100.0 if from_baseline else 0.0))


def _over_time(row: Readout, time: Floats, course: Floats, stimulus: float) -> Floats:
    """Sum up a quantity over time as the read-out asks; a moment counts from the first stimulus, in hours."""
    if row.at is not None:
        return np.asarray(course[:, int(np.searchsorted(time, row.at.value))])
    assert row.since is not None  # the format asks for one or the other
    start = int(np.searchsorted(time, row.since.value))
    return _SUMMARIES[row.over_time](row, time[start:] - stimulus, course[:, start:])


def _auc(_: Readout, time: Floats, course: Floats) -> Floats:
    return np.asarray(np.trapezoid(course, time, axis=1))


def _mean(row: Readout, time: Floats, course: Floats) -> Floats:
    return np.asarray(_auc(row, time, course) / (time[-1] - time[0]))


def _peak_time(_: Readout, time: Floats, course: Floats) -> Floats:
    return np.asarray(time[course.argmax(axis=1)])


def _half_rise(_: Readout, time: Floats, course: Floats) -> Floats:
    return first_crossing(time, course, 0.5 * course.max(axis=1))


def _half_time(_: Readout, time: Floats, course: Floats) -> Floats:
    """Time from the peak until half of it is left; NaN when that is not seen."""
    peak = course.argmax(axis=1)
    after = np.arange(time.size)[None, :] >= peak[:, None]
    falling = np.where(after, -course, -np.inf)
    return np.asarray(first_crossing(time, falling, -0.5 * course.max(axis=1)) - time[peak])


def _threshold(row: Readout, time: Floats, course: Floats) -> Floats:
    assert row.threshold is not None  # the format asks for a level
    return first_crossing(time, course, np.full(course.shape[0], row.threshold.value))


def _max(_: Readout, __: Floats, course: Floats) -> Floats:
    return np.asarray(course.max(axis=1))


_SUMMARIES: Mapping[str | None, Callable[[Readout, Floats, Floats], Floats]] = {
    None: _mean,
    "auc": _auc,
    "max": _max,
    "time-to-peak": _peak_time,
    "half-time": _half_time,
    "half-rise": _half_rise,
    "threshold": _threshold,
}

_TIMES = ("time-to-peak", "half-time", "half-rise", "threshold")


def _unit_after(row: Readout, unit: str) -> str:
    """Unit of a summary over time of a quantity in `unit`."""
    if row.over_time in _TIMES:
        return "h"
    return f"{unit}*h" if row.over_time == "auc" else unit


def _in_unit(values: Floats, unit: str, row: Readout) -> Floats:
    """Convert to the unit of the read-out; contrasts and shares are made later."""
    if row.contrast not in (None, "difference") or row.over_people in ("fraction", "standardised-difference"):
        return values
    return values * _factor(unit, row.unit)


def _factor(unit: str, wanted: str) -> float:
    """Factor between two units of one dimension."""
    if unit == wanted or "degC" in unit:
        return 1.0
    return Quantity(1.0, unit).to(wanted)
