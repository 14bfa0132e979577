"""Run a study on virtual people: from arms and read-outs to one value per draw and person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.areas import AREAS, RuleError
from neuroflare.clinic.attending import Who, who_of
from neuroflare.clinic.examination import Examination
from neuroflare.clinic.group import Group
from neuroflare.clinic.look import Look, Scene, Side, look_of, scene_of, sides_of
from neuroflare.clinic.places import LIMB
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Recording
from neuroflare.clinic.results import PLAIN, Result, examined, measured_by, summed, valued
from neuroflare.clinic.scenes import ScenePlan, recorded
from neuroflare.clinic.sheet_areas import SIDE, SMALL, areas_of, as_read, few, fits
from neuroflare.clinic.skin_measures import FLARE
from neuroflare.clinic.study import Study
from neuroflare.clinic.townspeople import Townspeople
from neuroflare.engine.kernel import DEFAULT_RTOL
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people import Cohort
from neuroflare.people.life import YEAR

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
        what is read never happened. Draws are those that have all people of the row.
    other
        The same for the arm it is read against, if any.
    paired
        Whether both arms have the same people.
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
    paired: bool = True
    error: RuleError | None = None
    other_error: RuleError | None = None


def simulate_study(
    study: Study,
    model: Model,
    cohort: Cohort,
    groups: Mapping[Who, Group | None] | None = None,
    *,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
    sheet: bool = False,
    rtol: float = DEFAULT_RTOL,
) -> list[Reading]:
    """Run one study; see `simulate_studies`."""
    return simulate_studies(
        [study], model, cohort, groups, workers=workers, progress=progress, sheet=sheet, rtol=rtol
    )[study.id]


def simulate_studies(
    studies: Iterable[Study],
    model: Model,
    cohort: Cohort,
    groups: Mapping[Who, Group | None] | None = None,
    *,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
    sheet: bool = False,
    rtol: float = DEFAULT_RTOL,
) -> dict[str, list[Reading]]:
    """Run studies on virtual people; everybody of a group goes through every arm of theirs.

    Parameters
    ----------
    studies
        Study files, read and checked.
    model
        The model.
    cohort
        Healthy people, who begin at rest.
    groups
        People living with an illness, from `neuroflare.clinic.groups.gather`.
    workers
        Threads; 0 is one per core.
    progress
        Called with (simulations begun, simulations in all), for one group after the other.
    sheet
        Whether areas of flares and wheals are read from the skin sheet, of a few of the people, and not by
        the rule that stands in for it. What no sheet can hold, such as a life, keeps the rule.
    rtol
        Relative tolerance of what is simulated outside an examiner's tests and outside the skin sheet.

    Returns
    -------
    dict
        Study id to its readings, in the order of the file.

    Raises
    ------
    UsageError
        When a study needs a group that is not there.
    """
    studies = list(studies)
    attend = {None: Group(cohort, tuple(range(cohort.draws)), 0, 0, cohort.draws)} | _present(
        studies, groups or {}
    )
    every = [(study, side) for study in studies for side in sides_of(study)]
    asked = [(study, side) for study, side in every if _town(study, side, attend) is not None]
    sides = [
        (study, side, look_of(study, side)) for study, side in every if _town(study, side, attend) is None
    ]
    plans: dict[Who | None, dict[Scene, ScenePlan]] = {}
    compared: dict[Who | None, set[Scene]] = {}
    usual_distance = model.parameters["probe_distance"].value
    for study, side, look in sides:
        who, measure = who_of(study, side.arm), measured_by(side)
        for view in look.views:
            if view.probe is not None:
                continue  # begun from where people are without it
            scene = scene_of(study, side.arm, view, usual_distance)
            plan = plans.setdefault(who, {}).setdefault(scene, ScenePlan())
            plan.outputs.update(look.outputs)
            plan.times.update(look.times)
        if isinstance(measure, Examination) and measure.compares:
            compared.setdefault(who, set()).add(scene := scene_of(study, side.arm, PLAIN, usual_distance))
            tests = plans[who][scene].tests
            if measure.spares <= tests.get(look.views, measure).spares:  # who tests everybody comes first
                tests[look.views] = measure
    seen_by = {
        who: recorded(model, attend[who].cohort, theirs, workers, progress, rtol)
        for who, theirs in plans.items()
    }
    usual = {
        who: recorded(
            model, _typical(model, cohort), {scene: plans[who][scene] for scene in scenes}, 1, None, rtol
        )
        for who, scenes in compared.items()
    }

    def read(study: Study, side: Side, look: Look) -> Result:
        who = who_of(study, side.arm)
        group = attend[who].cohort
        scenes = {
            view: scene_of(study, side.arm, PLAIN if view.probe else view, usual_distance)
            for view in look.views
        }
        seen = {
            view: _cut(seen_by[who][scene][view if view.probe else PLAIN], look.outputs, look.times)
            for view, scene in scenes.items()
        }
        measure = measured_by(side)
        if isinstance(measure, Examination):
            typical = usual.get(who, {}).get(scenes[look.views[0]])
            alone = None if typical is None else typical[PLAIN]
            return examined(measure, study, side, look, seen, group, alone)

        def parameter(name: str) -> Floats:
            values = group.parameters.get(name)
            count = group.draws * group.people
            return np.full(count, model.parameters[name].value) if values is None else values

        return valued(side, look, seen, parameter)

    on_sheets = _on_sheets(sides, attend, workers, progress) if sheet else {}
    found: dict[str, dict[int, list[tuple[Group, Result]]]] = {study.id: {} for study in studies}
    for study, side in asked:
        who = who_of(study, side.arm)
        town = _town(study, side, attend)
        assert who is not None and town is not None  # chosen for it
        values = town.read(side.row, who[0]).reshape(-1)
        found[study.id].setdefault(side.index, []).append((attend[who], Result(values)))
    for study, side, look in sides:
        group = attend[who_of(study, side.arm)]
        one = on_sheets.get((study.id, side)) or (group, read(study, side, look))
        found[study.id].setdefault(side.index, []).append(one)
    return {
        study.id: [_reading(row, found[study.id][k]) for k, row in enumerate(study.readouts)]
        for study in studies
    }


def _town(study: Study, side: Side, attend: Mapping[Who | None, Group]) -> Townspeople | None:
    """Give the town whose people an arm is of, if it is."""
    return attend[who_of(study, side.arm)].town


def _on_sheets(
    sides: list[tuple[Study, Side, Look]],
    attend: Mapping[Who | None, Group],
    workers: int,
    progress: Callable[[int, int], None] | None,
) -> dict[tuple[str, Side], tuple[Group, Result]]:
    """Read the areas of all rows whose arms fit on a sheet, in a few people of each group."""
    unfit = {
        (study.id, side.index)
        for study, side, look in sides
        if side.row.name not in AREAS or side.place != LIMB or not fits(look.events)
    }
    some = {
        who: replace(group, cohort=(part := few(group.cohort)), draws=group.draws[: part.draws])
        for who, group in attend.items()
    }
    jobs: dict[tuple[str, str, float, tuple[float, ...]], tuple[Look, Group]] = {}
    wanted = []
    for study, side, look in sides:
        if (study.id, side.index) in unfit:
            continue
        row = side.row
        until = row.at if row.at is not None else row.until
        times = tuple(time for time in look.times if until is None or time <= until.value)
        key = study.id, side.arm, SIDE if row.name in FLARE else SMALL, times
        jobs[key] = look, some[who_of(study, side.arm)]
        wanted.append((study.id, side, key))
    done, total = 0, sum(group.cohort.draws * group.cohort.people for _, group in jobs.values())

    def count() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, total)

    found = {}
    areas = {
        key: areas_of(look.events, np.asarray(key[3]), group.cohort, key[2], workers, count)
        for key, (look, group) in jobs.items()
    }
    for study_id, side, key in wanted:
        look, group = jobs[key]
        course = as_read(side.row.name, areas[key])
        found[study_id, side] = group, summed(side.row, np.asarray(key[3]), course, look.stimulus)
    return found


def _present(studies: Iterable[Study], groups: Mapping[Who, Group | None]) -> dict[Who | None, Group]:
    """Give the groups that some arms need."""
    present: dict[Who | None, Group] = {}
    for study in studies:
        for side in sides_of(study):
            who = who_of(study, side.arm)
            if who is None:
                continue
            group = groups.get(who)
            if group is None:
                raise UsageError(
                    f"study {study.id}: nobody who has lived with {who[0]} for {who[1] / YEAR:.2g} years is "
                    "given; gather them first"
                )
            present[who] = group
    return present


def _reading(row: Readout, results: list[tuple[Group, Result]]) -> Reading:
    """Put the arms of a read-out together, by draw and person."""
    draws = sorted(set.intersection(*(set(group.draws) for group, _ in results)))

    def own(group: Group, values: Floats | None) -> Floats | None:
        if values is None:
            return None
        kept = [group.draws.index(draw) for draw in draws]
        return group.cohort.by_draw(values)[kept]

    (group, mine), (others, other) = results[0], results[-1]
    values = own(group, mine.values)
    assert values is not None  # every result has them
    alone = len(results) == 1
    return Reading(
        row,
        values,
        None if alone else own(others, other.values),
        mine.time,
        own(group, mine.course),
        own(group, mine.noise),
        None if alone else own(others, other.noise),
        mine.failed,
        mine.censored,
        group is others,
        mine.error,
        None if alone else other.error,
    )


def _cut(recording: Recording, outputs: tuple[str, ...], times: tuple[float, ...]) -> Recording:
    """Keep the quantities and times that this read-out asked for."""
    keep = np.isin(recording.time, np.asarray(times))
    return Recording(recording.time[keep], {name: recording.series[name][:, keep] for name in outputs})


def _typical(model: Model, cohort: Cohort) -> Cohort:
    """Give the typical person, with the arrows of the cohort."""
    person = {name: values[:1] for name, values in cohort.parameters.items() if name in model.switches}
    return Cohort(1, 1, person, cohort.seed)
