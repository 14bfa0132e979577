"""The engine's one door: models, people and schedules in, labelled arrays out."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from neuroflare.engine.batch import Batch
from neuroflare.engine.cache import default_cache
from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.job import Followed, Job, SimulatedModel
from neuroflare.engine.kept_system import read_kept
from neuroflare.engine.kernel import DEFAULT_BUDGET, DEFAULT_RTOL, Kernel
from neuroflare.engine.labels import label
from neuroflare.engine.reductions import Reduction
from neuroflare.engine.request import by_name
from neuroflare.engine.resting import rest_states
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.status import Status
from neuroflare.errors import UsageError

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["Job", "SimulatedModel", "rest", "simulate", "simulate_many"]

Floats = npt.NDArray[np.float64]


BLOCK = 10_000
"""People whose resting states and dated changes are in memory at a time; the numbers do not depend on it."""


def rest(model: SimulatedModel, people: Mapping[str, npt.ArrayLike]) -> dict[str, Floats]:
    """Give each person's resting state: where the undisturbed model settles.

    Parameters
    ----------
    model
        The model.
    people
        Parameter id to one value per person.

    Returns
    -------
    dict
        State id to an array over people, in the state's own unit; NaN for a person who does not settle.
    """
    kernel, columns = _kernel(model), _columns(people)
    states = rest_states(kernel, columns)
    return dict(zip(kernel.system.states, states.T, strict=True))


def simulate_many(
    model: SimulatedModel,
    people: Mapping[str, npt.ArrayLike],
    jobs: Sequence[Job],
    *,
    initial: Mapping[str, npt.ArrayLike] | None = None,
    workers: int = 1,
    rtol: float = DEFAULT_RTOL,
    budget: int = DEFAULT_BUDGET,
    second_method: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> list[xr.Dataset]:
    """Simulate several schedules for the same people, each person from his or her own rest or a given state.

    Parameters
    ----------
    model
        The model.
    people
        Parameter id to one value per person.
    jobs
        What to simulate.
    initial
        State id to where each person begins, in the state's own unit; states left out begin at rest.
    workers
        Threads, 0 for one per core; the result is the same to the byte for any number.
    rtol
        Relative tolerance.
    budget
        Steps that one person may take in one job. Who needs more has the status ``BUDGET``, or
        ``SECOND_METHOD`` where that could help; raise it then.
    second_method
        Whether people who could not be brought to the end get another try with a slow method.
    progress
        Called now and then with (simulations begun, simulations in all).

    Returns
    -------
    list of xarray.Dataset
        One per job; dims ``person, time``; a variable ``status`` holds the `Status` of each person,
        ``failed`` is true for a person whose simulation broke off, and that person's values are NaN;
        ``steps`` says how many each took. A reduction is a variable over people, with its time beside it.
        Where schedules have stages, ``stage_end``, ``stage_cause`` and ``stage_censored`` say how each
        stage of each person ended, and ``<output>_at_stage_end`` holds the outputs there. Attributes count
        the people by status and state the step budget.
    """
    if not jobs:
        return []
    columns, threads = _columns(people), workers or os.cpu_count() or 1
    # One kernel and one set of records for all jobs: compiling takes longer than recording a little more.
    plans = [plan for job in jobs for plan in job.plans]
    ramped = tuple(sorted({name for plan in plans for name in plan.ramped}))
    driven = tuple(sorted({name for plan in plans for name in plan.driven}))
    kernel = _kernel(model, ramped, driven)
    outputs = tuple(sorted({name for job in jobs for name in job.outputs}))
    given = _starts(kernel.system.states, initial or {})
    count = _count({**columns, **given}, jobs)
    recorded = [outputs if job.outputs else () for job in jobs]
    followed = [Followed(job) for job in jobs]
    batches = [
        Batch.empty(
            count, len(job.times), len(kept), len(job.reductions), max(len(plan.stages) for plan in job.plans)
        )
        for job, kept in zip(jobs, recorded, strict=True)
    ]
    done = 0
    for first in range(0, count, BLOCK):
        block = np.arange(first, min(first + BLOCK, count))
        own = {name: values[block] for name, values in columns.items()}
        resting = _begin(
            kernel, own, {name: values[block] for name, values in given.items()}, block.size, threads
        )
        settled = np.flatnonzero(np.isfinite(resting).all(axis=1))
        who = block[settled]
        for job, kept, follows, batch in zip(jobs, recorded, followed, batches, strict=True):
            batch.status[block] = Status.NOT_SOLVED

            def told(begun: int, _: int, before: int = done) -> None:
                if progress is not None:
                    progress(before + begun, len(jobs) * count)

            schedules, which = follows.of(who)
            part = kernel.run(
                {name: values[settled] for name, values in own.items()},
                schedules,
                kept,
                job.times,
                reductions=job.reductions,
                schedule_of=which,
                constants=dict(job.constants),
                initial=np.ascontiguousarray(resting[settled]),
                rtol=rtol,
                budget=budget,
                workers=threads,
                second_method=second_method,
                progress=told,
            )
            batch.put(who, part)
            done += block.size
    if progress is not None:
        progress(len(jobs) * count, len(jobs) * count)
    return [
        label(model, job, kept, follows, batch, budget)
        for job, kept, follows, batch in zip(jobs, recorded, followed, batches, strict=True)
    ]


def simulate(
    model: SimulatedModel,
    people: Mapping[str, npt.ArrayLike],
    schedule: Schedule | Sequence[Schedule],
    outputs: Sequence[str],
    times: Sequence[float] | Floats,
    *,
    reductions: Sequence[Reduction] = (),
    workers: int = 1,
    initial: Mapping[str, npt.ArrayLike] | None = None,
    rtol: float = DEFAULT_RTOL,
    budget: int = DEFAULT_BUDGET,
    second_method: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> xr.Dataset:
    """Simulate one schedule, or one for each person; see `Job` and `simulate_many`.

    Examples
    --------
    >>> from neuroflare.engine import Change, Schedule, simulate
    >>> from neuroflare.model import load_model
    >>> heat = Schedule.of([Change(0, "limb_nerve_temperature", "set", 45.0)])
    >>> result = simulate(load_model("body"), {}, heat, ["limb_nerve_cm"], [0.0, 0.001])
    >>> result.limb_nerve_cm.dims
    ('person', 'time')
    """
    job = Job(schedule, tuple(outputs), tuple(float(t) for t in times), reductions=tuple(reductions))
    return simulate_many(
        model,
        people,
        [job],
        initial=initial,
        workers=workers,
        rtol=rtol,
        budget=budget,
        second_method=second_method,
        progress=progress,
    )[0]


def _starts(states: Sequence[str], initial: Mapping[str, npt.ArrayLike]) -> dict[str, Floats]:
    """Check where people are to begin."""
    for name in initial:
        if name not in states:
            near = ", ".join(difflib.get_close_matches(name, states, n=3)) or ", ".join(sorted(states)[:3])
            raise UsageError(f"initial: {name!r} is no state of the model; did you mean {near}?")
    return _columns(initial, "state")


def _begin(
    kernel: Kernel, own: Mapping[str, Floats], given: Mapping[str, Floats], count: int, threads: int
) -> Floats:
    """Where some people begin: ``person, state``."""
    states = kernel.system.states
    shape = (count, len(states))
    if len(given) == len(states):
        return np.stack([given[name] for name in states], axis=1)
    begin = np.broadcast_to(rest_states(kernel, own, workers=threads), shape)
    if given:
        begin = begin.copy()
        for name, values in given.items():
            begin[:, states.index(name)] = values
    return begin


def _count(columns: Mapping[str, Floats], jobs: Sequence[Job]) -> int:
    """How many people there are, by their parameters or schedules."""
    sizes = {job.people for job in jobs} - {None} | {values.size for values in columns.values()}
    if len(sizes) > 1:
        listing = ", ".join(map(str, sorted(size for size in sizes if size is not None)))
        raise UsageError(
            f"people and schedules are for different numbers of people ({listing}); give one of each a person"
        )
    return next((size for size in sizes if size is not None), 1)


def _columns(people: Mapping[str, npt.ArrayLike], what: str = "parameter") -> dict[str, Floats]:
    """Give named per-person arrays of one size, all finite, in the order of the names."""
    columns = by_name({name: people[name] for name in sorted(people)}, what)
    for name, values in columns.items():
        if not np.isfinite(values).all():
            person = int(np.flatnonzero(~np.isfinite(values))[0])
            raise UsageError(f"people: {name} of person {person} is {values[person]}; give a finite number")
    return columns


@lru_cache(maxsize=8)
def _compiled(
    sbml: str, scales: tuple[tuple[str, float], ...], ramped: tuple[str, ...], driven: tuple[str, ...]
) -> Kernel:
    """Compile a text once per process and set of moving inputs."""
    return compile_model(read_kept(sbml, dict(scales), default_cache()), ramped=ramped, driven=driven)


def _kernel(model: SimulatedModel, ramped: tuple[str, ...] = (), driven: tuple[str, ...] = ()) -> Kernel:
    return _compiled(model.sbml, tuple(sorted(model.scales.items())), ramped, driven)
