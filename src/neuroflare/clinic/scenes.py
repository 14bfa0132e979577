"""Simulates scenes: what a group goes through, without a test, and in each test of an examiner."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from neuroflare.clinic.examination import Examination
from neuroflare.clinic.look import Scene
from neuroflare.clinic.probing import probed
from neuroflare.clinic.recordings import Recording, View
from neuroflare.clinic.results import PLAIN
from neuroflare.clinic.treated import treated
from neuroflare.engine import Job, simulate_many
from neuroflare.engine.kernel import DEFAULT_RTOL
from neuroflare.model import Model
from neuroflare.people import Cohort

__all__ = ["ScenePlan", "examined_scene", "recorded"]

AT_ONCE = 512
"""Lives that end in an examination of which all states are in memory; no number depends on it."""
RTOL = 1e-6


@dataclass
class ScenePlan:
    """What has to be recorded of one scene, over all read-outs that share it, and how people are tested."""

    outputs: set[str] = field(default_factory=set)
    times: set[float] = field(default_factory=set)
    tests: dict[tuple[View, ...], Examination] = field(default_factory=dict)


def recorded(
    model: Model,
    cohort: Cohort,
    plans: Mapping[Scene, ScenePlan],
    workers: int,
    progress: Callable[[int, int], None] | None,
    rtol: float = DEFAULT_RTOL,
) -> dict[Scene, dict[View, Recording]]:
    """Simulate one group through every scene of theirs: without a test, and in each test of an examiner."""
    plain = {scene: plan for scene, plan in plans.items() if not plan.tests}
    jobs = [_job(scene, plan, cohort) for scene, plan in plain.items()]
    results = simulate_many(
        model,
        cohort.parameters,
        jobs,
        initial=cohort.states,
        workers=workers,
        rtol=rtol,
        progress=progress,
    )
    found = {
        scene: {
            PLAIN: Recording(np.asarray(job.times), {name: result[name].to_numpy() for name in job.outputs})
        }
        for scene, job, result in zip(plain, jobs, results, strict=True)
    }
    for scene, plan in plans.items():
        if plan.tests:
            found[scene] = examined_scene(model, cohort, scene, plan, workers, progress, rtol)
    return found


def examined_scene(
    model: Model,
    cohort: Cohort,
    scene: Scene,
    plan: ScenePlan,
    workers: int,
    progress: Callable[[int, int], None] | None,
    rtol: float = DEFAULT_RTOL,
) -> dict[View, Recording]:
    """Simulate one scene and the examiner's tests in it, with all states of some people at a time."""
    schedule, constants, treatments = scene
    times = tuple(sorted(plan.times))
    course = treated(schedule, treatments, cohort, times[-1])
    held = sorted({*(change.target for change in course.changes), *course.driven} & set(model.inputs))
    kept = (*model.states, *held)
    outputs = tuple(sorted(plan.outputs | set(kept)))
    total = cohort.draws * cohort.people
    parts: dict[View, list[Recording]] = {}
    for first in range(0, total, AT_ONCE):
        some = slice(first, first + AT_ONCE)
        parameters = {name: values[some] for name, values in cohort.parameters.items()}
        states = {name: values[some] for name, values in cohort.states.items()}
        who = np.arange(first, min(first + AT_ONCE, total))
        own = Job(course.of_people(who), outputs, times, constants)
        (result,) = simulate_many(model, parameters, [own], initial=states, workers=workers, rtol=rtol)
        series = {name: result[name].to_numpy() for name in plan.outputs}
        whole = Recording(np.asarray(times), series)
        parts.setdefault(PLAIN, []).append(whole)
        for views, examination in plan.tests.items():
            at = next(view.at for view in views if view.probe is not None)
            here = {name: result[name].to_numpy()[:, times.index(at)] for name in kept}
            tested = examination.tested(whole, at)
            shown = probed(
                model, parameters, here, tested, views, examination.outputs, at, rtol=RTOL, workers=workers
            )
            for view, recording in shown.items():
                parts.setdefault(view, []).append(recording)
        if progress is not None:
            progress(min(first + AT_ONCE, total), total)
    return {view: _joined(recordings) for view, recordings in parts.items()}


def _joined(parts: list[Recording]) -> Recording:
    """Put recordings of some people after each other."""
    names = parts[0].series
    return Recording(parts[0].time, {name: np.concatenate([p.series[name] for p in parts]) for name in names})


def _job(scene: Scene, plan: ScenePlan, cohort: Cohort) -> Job:
    schedule, constants, treatments = scene
    times = tuple(sorted(plan.times))
    course = treated(schedule, treatments, cohort, times[-1])
    return Job(course, tuple(sorted(plan.outputs)), times, constants)
