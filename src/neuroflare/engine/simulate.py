"""The engine's one door: models, people and schedules in, labelled arrays out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from neuroflare.engine import _roadrunner as backend
from neuroflare.engine.schedule import Schedule
from neuroflare.errors import UsageError

if TYPE_CHECKING:
    import xarray as xr

Floats = npt.NDArray[np.float64]

CHUNK = 16
"""People per task. Fixed, so that the cut into tasks never depends on the number of workers."""

SMALL = 1000
"""Simulations below which starting workers takes longer than it saves."""


class SimulatedModel(Protocol):
    """What the engine needs of a model."""

    @property
    def sbml(self) -> str:
        """SBML text."""

    @property
    def hash(self) -> str:
        """Hash of the SBML text."""


@dataclass(frozen=True)
class Job:
    """One schedule to simulate for everybody.

    Parameters
    ----------
    schedule
        Changes of inputs and states.
    outputs
        Ids to record.
    times
        When to record, increasing, in the model's time unit.
    constants
        Values of inputs or switches that hold for the whole job, people alike.
    """

    schedule: Schedule
    outputs: tuple[str, ...]
    times: tuple[float, ...]
    constants: tuple[tuple[str, float], ...] = ()


def _columns(people: Mapping[str, npt.ArrayLike]) -> tuple[tuple[str, ...], Floats]:
    """Turn named per-person arrays into sorted names and a person-by-parameter table."""
    names = tuple(sorted(people))
    arrays = [np.atleast_1d(np.asarray(people[name], dtype=float)) for name in names]
    sizes = {array.size for array in arrays}
    if len(sizes) > 1:
        listing = ", ".join(f"{n}: {a.size}" for n, a in zip(names, arrays, strict=True))
        raise UsageError(f"people: every parameter needs one value per person, sizes differ ({listing})")
    if not arrays:
        return (), np.empty((1, 0))
    table = np.stack(arrays, axis=1)
    if not np.isfinite(table).all():
        person, column = np.argwhere(~np.isfinite(table))[0]
        raise UsageError(
            f"people: {names[column]} of person {person} is {table[person, column]}; give a finite number"
        )
    return names, table


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
        State id to an array over people, in the state's own unit.
    """
    names, table = _columns(people)
    states = backend.rest_states(model.sbml, names, table)
    return dict(zip(backend.state_ids(model.sbml), states.T, strict=True))


def simulate_many(
    model: SimulatedModel,
    people: Mapping[str, npt.ArrayLike],
    jobs: Sequence[Job],
    *,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> list[xr.Dataset]:
    """Simulate several schedules for the same people, each person from his or her own rest.

    Parameters
    ----------
    model
        The model.
    people
        Parameter id to one value per person.
    jobs
        What to simulate.
    workers
        Processes; the result is the same to the byte for any number.
    progress
        Called with (tasks done, tasks in all).

    Returns
    -------
    list of xarray.Dataset
        One per job; dims ``person, time``; a variable ``failed`` is true for a person whose simulation
        broke off, and that person's values are NaN.
    """
    names, table = _columns(people)
    for job in jobs:
        backend.check_job(model.sbml, job.schedule, job.outputs, job.times, names, job.constants)
    count = table.shape[0]
    chunks = [slice(start, min(start + CHUNK, count)) for start in range(0, count, CHUNK)]
    values = [np.full((count, len(job.times), len(job.outputs)), np.nan) for job in jobs]
    tasks = [(j, chunk) for chunk in chunks for j in range(len(jobs))]
    done = 0

    def store(j: int, chunk: slice, block: Floats) -> None:
        nonlocal done
        values[j][chunk] = block
        done += 1
        if progress is not None:
            progress(done, len(tasks))

    if workers <= 1 or len(tasks) == 1 or count * len(jobs) < SMALL:
        for j, chunk in tasks:
            store(j, chunk, _run(model.sbml, names, table[chunk], jobs[j]))
    else:
        ready = backend.compiled(model.sbml, {job.schedule.ramped for job in jobs})
        with ProcessPoolExecutor(
            min(workers, len(tasks)),
            mp_context=get_context("spawn"),
            initializer=_start,
            initargs=(model.sbml, ready),
        ) as pool:
            futures: dict[Future[Floats], tuple[int, slice]] = {
                pool.submit(_task, names, table[chunk], jobs[j]): (j, chunk) for j, chunk in tasks
            }
            try:
                for future in as_completed(futures):
                    store(*futures[future], future.result())
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
    return [_label(job, block, model.hash) for job, block in zip(jobs, values, strict=True)]


def simulate(
    model: SimulatedModel,
    people: Mapping[str, npt.ArrayLike],
    schedule: Schedule,
    outputs: Sequence[str],
    times: Sequence[float] | Floats,
    *,
    workers: int = 1,
) -> xr.Dataset:
    """Simulate one schedule; see `simulate_many`.

    Examples
    --------
    >>> from neuroflare.engine import Change, Schedule, simulate
    >>> from neuroflare.model import load_model
    >>> heat = Schedule.of([Change(0, "nerve_temperature", "set", 45.0)])
    >>> result = simulate(load_model("body"), {}, heat, ["nerve_cm"], [0.0, 0.001])
    >>> result.nerve_cm.dims
    ('person', 'time')
    """
    job = Job(schedule, tuple(outputs), tuple(float(t) for t in times))
    return simulate_many(model, people, [job], workers=workers)[0]


def _run(sbml: str, names: tuple[str, ...], table: Floats, job: Job) -> Floats:
    """Simulate one chunk of people for one job."""
    return backend.run(sbml, names, table, job.schedule, job.outputs, job.times, job.constants)


_model_of_this_worker = ""


def _start(sbml: str, ready: dict[tuple[str, ...], bytes]) -> None:
    """Prepare a worker: it gets the compiled model once, not with every task."""
    global _model_of_this_worker
    _model_of_this_worker = sbml
    backend.adopt(sbml, ready)


def _task(names: tuple[str, ...], table: Floats, job: Job) -> Floats:
    """Simulate one chunk of people for one job in a worker."""
    return _run(_model_of_this_worker, names, table, job)


def _label(job: Job, block: Floats, model_hash: str) -> xr.Dataset:
    """Name the axes of a block person x time x output."""
    import xarray as xr

    failed = np.isnan(block).any(axis=(1, 2))
    data = {name: (("person", "time"), block[:, :, k]) for k, name in enumerate(job.outputs)}
    coords = {"person": np.arange(block.shape[0]), "time": np.asarray(job.times)}
    return xr.Dataset(
        {**data, "failed": (("person",), failed)},
        coords=coords,
        attrs={"model_hash": model_hash, "people": int(block.shape[0]), "failed": int(failed.sum())},
    )
