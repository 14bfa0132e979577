"""Results with names, units and what became of everybody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine.batch import Batch
from neuroflare.engine.job import Followed, Job, SimulatedModel
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.status import Status, counts

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["NOT_BEGUN", "label"]

Floats = npt.NDArray[np.float64]
Variable = tuple[tuple[str, ...], npt.NDArray[Any], dict[str, Any]]

NOT_BEGUN = -2
"""Cause of a stage that never began; see `Batch.marks` for the others."""


def _censoring(plan: Schedule, stages: int) -> npt.NDArray[np.bool_]:
    """Stage by cause from -1 on: whether a stage that ended so is censored."""
    most = max((len(stage.until) for stage in plan.stages), default=0)
    found = np.zeros((stages, most + 2), dtype=bool)
    for number, stage in enumerate(plan.stages):
        found[number, :2] = bool(stage.until)
        found[number, 2 : 2 + len(stage.until)] = [when.censors for when in stage.until]
    return found


def _of_stages(
    job: Job, followed: Followed, marks: Floats, unit: Callable[[str], str]
) -> dict[str, Variable]:
    """When and why each stage ended, and the outputs there."""
    dims = ("person", "stage")
    cause = np.where(np.isnan(marks[:, :, 1]), NOT_BEGUN, marks[:, :, 1]).astype(np.int64)
    censored = np.zeros(cause.shape, dtype=bool)
    for k, plan in enumerate(followed.plans):
        rows = np.flatnonzero(
            np.ones(cause.shape[0], bool) if followed.which is None else followed.which == k
        )
        table, own = _censoring(plan, cause.shape[1]), cause[rows]
        number = np.broadcast_to(np.arange(cause.shape[1]), own.shape)
        censored[rows] = table[number, np.maximum(own, -1) + 1] & (own > NOT_BEGUN)
    meaning = "-2 did not begin, -1 cut off by the end, 0 its time was up, k its k-th condition"
    found: dict[str, Variable] = {
        "stage_end": (dims, marks[:, :, 0].copy(), {"units": unit("time")}),
        "stage_cause": (dims, cause, {"meaning": meaning}),
        "stage_censored": (dims, censored, {}),
    }
    for k, name in enumerate(job.outputs):
        found[f"{name}_at_stage_end"] = (dims, marks[:, :, 2 + k].copy(), {"units": unit(name)})
    return found


def _of_reductions(job: Job, reduced: Floats, unit: Callable[[str], str]) -> dict[str, Variable]:
    """Values of the reductions and the times that belong to them."""
    found: dict[str, Variable] = {}
    for k, rule in enumerate(job.reductions):
        units = unit(rule.output)
        if rule.kind == "integral":
            units = f"{units} {unit('time')}".strip()
        if rule.kind in ("max", "min", "integral"):
            found[rule.label] = (("person",), reduced[:, k, 0].copy(), {"units": units})
        if rule.kind != "integral":
            found[f"{rule.label}_time"] = (("person",), reduced[:, k, 1].copy(), {"units": unit("time")})
    return found


def label(
    model: SimulatedModel, job: Job, outputs: tuple[str, ...], followed: Followed, batch: Batch, budget: int
) -> xr.Dataset:
    """Name the axes of a batch; people without a full result are there, with nothing but their status.

    Parameters
    ----------
    model
        The model.
    job
        What was simulated.
    outputs
        What was recorded, that of other jobs included.
    followed
        Who followed which schedule.
    batch
        The numbers.
    budget
        Steps that one person could take.
    """
    import xarray as xr

    known: Callable[[str], str] = getattr(model, "unit_of", lambda name: "")
    failed = ~np.isin(batch.status, [s for s in Status if s.has_numbers])
    columns = np.array([outputs.index(name) for name in job.outputs], dtype=np.int64)
    # Copies, so that what other jobs asked for is not kept alive.
    values, reduced = batch.values[:, :, columns], batch.reduced.copy()
    marks = batch.marks[:, :, np.concatenate([[0, 1], 2 + columns])]
    for numbers in (values, reduced, marks):
        numbers[failed] = np.nan
    data: dict[str, Variable] = {
        name: (("person", "time"), np.ascontiguousarray(values[:, :, k]), {"units": known(name)})
        for k, name in enumerate(job.outputs)
    }
    data |= _of_reductions(job, reduced, known)
    if marks.shape[1]:
        data |= _of_stages(job, followed, marks, known)
    ways = {
        "flag_values": [int(s) for s in Status],
        "flag_meanings": " ".join(s.name.lower() for s in Status),
    }
    data["status"] = (("person",), batch.status, ways)
    data["failed"] = (("person",), failed, {})
    data["steps"] = (("person",), batch.steps.sum(axis=1), {"meaning": "steps taken and thrown away"})
    tally = ", ".join(f"{way} {number}" for way, number in counts(batch.status).items())
    return xr.Dataset(
        data,
        coords={
            "person": np.arange(failed.size),
            "time": ("time", np.asarray(job.times), {"units": known("time")}),
        },
        attrs={
            "model_hash": model.hash,
            "people": int(failed.size),
            "failed": int(failed.sum()),
            "counts": tally,
            "step_budget": budget,
        },
    )
