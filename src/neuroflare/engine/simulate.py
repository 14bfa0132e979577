"""The engine's one door: models, people and schedules in, labelled arrays out."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from neuroflare.engine.batch import Batch
from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.kernel import DEFAULT_BUDGET, DEFAULT_RTOL, Kernel
from neuroflare.engine.resting import rest_states
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.status import Status
from neuroflare.errors import UsageError

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["Job", "SimulatedModel", "rest", "simulate", "simulate_many"]

Floats = npt.NDArray[np.float64]


class SimulatedModel(Protocol):
    """What the engine needs of a model."""

    @property
    def sbml(self) -> str:
        """SBML text."""

    @property
    def hash(self) -> str:
        """Hash of the SBML text."""

    @property
    def scales(self) -> Mapping[str, float]:
        """Natural size of each state; the absolute tolerance follows it."""


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
    kernel, columns = _kernel(model, ()), _columns(people)
    states = rest_states(kernel, columns)
    return dict(zip(kernel.system.states, states.T, strict=True))


def simulate_many(
    model: SimulatedModel,
    people: Mapping[str, npt.ArrayLike],
    jobs: Sequence[Job],
    *,
    workers: int = 1,
    rtol: float = DEFAULT_RTOL,
    budget: int = DEFAULT_BUDGET,
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
        Threads, 0 for one per core; the result is the same to the byte for any number.
    rtol
        Relative tolerance.
    budget
        Steps that one person may take in one job.
    progress
        Called now and then with (simulations begun, simulations in all).

    Returns
    -------
    list of xarray.Dataset
        One per job; dims ``person, time``; a variable ``status`` holds the `Status` of each person,
        ``failed`` is true for a person whose simulation broke off, and that person's values are NaN.
    """
    if not jobs:
        return []
    columns, threads = _columns(people), workers or os.cpu_count() or 1
    # One kernel and one set of records for all jobs: compiling takes longer than recording a little more.
    kernel = _kernel(model, tuple(sorted({name for job in jobs for name in job.schedule.ramped})))
    outputs = tuple(sorted({name for job in jobs for name in job.outputs}))
    for job in jobs:
        if not job.times or not np.isfinite(job.times).all() or np.any(np.diff(job.times) <= 0):
            raise UsageError("output times must be given, finite and increasing")
    count = next(iter(columns.values())).size if columns else 1
    resting = rest_states(kernel, columns, workers=threads)
    settled: npt.NDArray[np.bool_] = np.asarray(np.isfinite(resting).all(axis=1), dtype=bool)
    results = []
    for number, job in enumerate(jobs):

        def told(begun: int, _: int, number: int = number) -> None:
            if progress is not None:
                progress(number * count + begun, len(jobs) * count)

        batch = kernel.run(
            {name: values[settled] for name, values in columns.items()},
            job.schedule,
            outputs,
            job.times,
            constants=dict(job.constants),
            initial=np.ascontiguousarray(resting[settled]),
            rtol=rtol,
            budget=budget,
            workers=threads,
            progress=told,
        )
        results.append(_label(job, outputs, batch, settled, model.hash))
    if progress is not None:
        progress(len(jobs) * count, len(jobs) * count)
    return results


def simulate(
    model: SimulatedModel,
    people: Mapping[str, npt.ArrayLike],
    schedule: Schedule,
    outputs: Sequence[str],
    times: Sequence[float] | Floats,
    *,
    workers: int = 1,
    rtol: float = DEFAULT_RTOL,
) -> xr.Dataset:
    """Simulate one schedule; see `simulate_many`.

    Examples
    --------
    >>> from neuroflare.engine import Change, Schedule, simulate
    >>> from neuroflare.model import load_model
    >>> heat = Schedule.of([Change(0, "limb_nerve_temperature", "set", 45.0)])
    >>> result = simulate(load_model("body"), {}, heat, ["limb_nerve_cm"], [0.0, 0.001])
    >>> result.limb_nerve_cm.dims
    ('person', 'time')
    """
    job = Job(schedule, tuple(outputs), tuple(float(t) for t in times))
    return simulate_many(model, people, [job], workers=workers, rtol=rtol)[0]


def _columns(people: Mapping[str, npt.ArrayLike]) -> dict[str, Floats]:
    """Give named per-person arrays of one size, by name."""
    columns = {name: np.atleast_1d(np.asarray(people[name], dtype=float)) for name in sorted(people)}
    if len({values.size for values in columns.values()}) > 1:
        listing = ", ".join(f"{name}: {values.size}" for name, values in columns.items())
        raise UsageError(f"people: every parameter needs one value per person, sizes differ ({listing})")
    for name, values in columns.items():
        if not np.isfinite(values).all():
            person = int(np.flatnonzero(~np.isfinite(values))[0])
            raise UsageError(f"people: {name} of person {person} is {values[person]}; give a finite number")
    return columns


@lru_cache(maxsize=8)
def _compiled(sbml: str, scales: tuple[tuple[str, float], ...], ramped: tuple[str, ...]) -> Kernel:
    """Compile a text once per process and set of ramped inputs."""
    return compile_model(read_sbml(sbml, scales=dict(scales)), ramped=ramped)


def _kernel(model: SimulatedModel, ramped: tuple[str, ...]) -> Kernel:
    return _compiled(model.sbml, tuple(sorted(model.scales.items())), ramped)


def _label(
    job: Job, outputs: tuple[str, ...], batch: Batch, settled: npt.NDArray[np.bool_], model_hash: str
) -> xr.Dataset:
    """Name the axes of a batch; people who did not settle are there, with nothing but their status."""
    import xarray as xr

    status = np.full(settled.size, int(Status.NOT_SOLVED))
    status[settled] = batch.status
    failed = ~np.isin(status, [s for s in Status if s.has_numbers])
    values = np.full((settled.size, len(job.times), len(outputs)), np.nan)
    values[settled] = batch.values
    values[failed] = np.nan
    # Copies, so that what other jobs asked for is not kept alive.
    data = {name: (("person", "time"), values[:, :, outputs.index(name)].copy()) for name in job.outputs}
    return xr.Dataset(
        {**data, "status": (("person",), status), "failed": (("person",), failed)},
        coords={"person": np.arange(settled.size), "time": np.asarray(job.times)},
        attrs={"model_hash": model_hash, "people": int(settled.size), "failed": int(failed.sum())},
    )
