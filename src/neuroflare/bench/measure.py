"""Time every tool on the same people in turns, and put error beside speed."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case, bundled, published
from neuroflare.bench.peak import peak_gigaflops
from neuroflare.bench.roadrunner import RoadRunner
from neuroflare.engine.cache import ObjectCache
from neuroflare.engine.isolate import isolate
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.sbml import read_sbml

__all__ = ["Report", "Row", "benchmark", "error"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/bench/1"
FEW = 24
"""People whom every tool simulates and whose numbers are compared; the engine's speed is taken with more."""
OURS, THEIRS = (1e-5, 1e-6, 1e-7, 1e-8), (1e-4, 1e-6, 1e-8)
"""Relative tolerances of the engine and of its peer."""


@dataclass(frozen=True)
class Row:
    """One tool on one model at one tolerance; speeds are per core.

    Parameters
    ----------
    model, tool, rtol
        What was run.
    sims_per_second
        Best of the repeats.
    max_error
        Against a tight reference, see `error`.
    gigaflops
        Of the engine: operations a second, counted from its code; a multiply-add counts two.
    """

    model: str
    tool: str
    rtol: float
    sims_per_second: float
    max_error: float
    gigaflops: float | None = None


@dataclass(frozen=True)
class Report:
    """What `benchmark` found.

    Parameters
    ----------
    rows
        Every tool on every model.
    ratios
        Engine over peer, at equal tolerance, and as the fastest setting that is at least as accurate.
    peak_fraction
        Highest `gigaflops` over the measured peak of one core.
    scaling
        Speed of more workers over one.
    compile
        Seconds from SBML to a running kernel, with an empty and with a filled cache.
    """

    rows: list[Row]
    ratios: list[dict[str, Any]]
    peak_fraction: float
    scaling: dict[str, float]
    compile: dict[str, float]

    def to_dict(self) -> dict[str, Any]:
        """Give it as it is printed with ``--json``."""
        return {"schema": SCHEMA, **asdict(self)}


def benchmark(models: Path | None = None, *, quick: bool = False) -> Report:
    """Run every tool on every model.

    Parameters
    ----------
    models
        Folder of published models in the PEtab layout, besides the bundled one.
    quick
        Fewer people and one turn.

    Returns
    -------
    Report
        Speeds, errors, ratios.
    """
    many, repeats = (400, 1) if quick else (4000, 3)
    cases = bundled(many) + (published(models, many) if models else [])
    rows = [row for case in cases for row in _rows(case, many, repeats)]
    case = cases[1]
    kernel = _compile(case)
    alone, both = (min(_timed(kernel, case, many, 1e-6, w)[1] for _ in range(repeats + 1)) for w in (1, 2))
    fastest = max(row.gigaflops or 0.0 for row in rows)
    return Report(rows, _ratios(rows), fastest / peak_gigaflops(), {"2": alone / both}, _compile_times(case))


def error(values: Floats, reference: Floats) -> float:
    """Give the largest error relative to the value, or to a thousandth of the largest of the same output.

    Outputs that never reach a millionth are left out: they are 0 in truth.
    """
    seen = np.abs(reference).max(axis=(0, 1)) > 1e-6
    values, reference = values[..., seen], reference[..., seen]
    largest = np.abs(reference).max(axis=(0, 1))
    with np.errstate(invalid="ignore"):
        found = np.abs(values - reference) / (np.abs(reference) + 1e-3 * largest + 1e-300)
    return float(np.max(found)) if np.isfinite(found).all() else float("inf")


def _compile(case: Case, cache: ObjectCache | None = None) -> Kernel:
    system = isolate(read_sbml(case.sbml, scales=case.scales))
    return Kernel(system, case.schedule.ramped, cache=cache)


def _compile_times(case: Case) -> dict[str, float]:
    """Seconds to a kernel with an empty and with a filled cache; imports are not counted."""
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2):
            begun = time.perf_counter()
            kernel = _compile(case, ObjectCache(Path(folder) / "objects"))
            _timed(kernel, case, 1, 1e-6)
            seconds.append(time.perf_counter() - begun)
    return {"cold_s": seconds[0], "cached_s": seconds[1]}


def _timed(kernel: Kernel, case: Case, count: int, rtol: float, workers: int = 1) -> tuple[Any, float]:
    """One run of the engine and its seconds."""
    people = {name: values[:count] for name, values in case.people.items()}
    begun = time.perf_counter()
    batch = kernel.run(
        people, case.schedule, case.outputs, case.times, rtol=rtol, workers=workers, second_method=False
    )
    return batch, time.perf_counter() - begun


def _by_peer(peer: RoadRunner, case: Case) -> tuple[Floats, float]:
    """Numbers of the few by libRoadRunner, and its seconds."""
    persons = [{name: float(values[k]) for name, values in case.people.items()} for k in range(FEW)]
    begun = time.perf_counter()
    values = [peer.run(person, case.schedule, case.outputs, case.times) for person in persons]
    return np.stack(values), time.perf_counter() - begun


def _rows(case: Case, many: int, repeats: int) -> list[Row]:
    """Every tool at its tolerances, in turns; the best of the repeats counts."""
    kernel, ramped = _compile(case), case.schedule.ramped
    _timed(kernel, case, FEW, 1e-3)
    reference, _ = _by_peer(RoadRunner(case.sbml, ramped, rtol=1e-11, atol=1e-14), case)

    def ours(rtol: float) -> Row:
        batch, seconds = _timed(kernel, case, many, rtol)
        speed = many / seconds
        flops = speed * float(batch.steps.sum()) / many * kernel.code.flops["step"] / 1e9
        return Row(case.name, "neuroflare", rtol, speed, error(batch.values[:FEW], reference), flops)

    def theirs(peer: RoadRunner, rtol: float) -> Row:
        values, seconds = _by_peer(peer, case)
        return Row(case.name, "libroadrunner", rtol, FEW / seconds, error(values, reference))

    peers = [(RoadRunner(case.sbml, ramped, rtol=rtol, atol=1e-3 * rtol), rtol) for rtol in THEIRS]
    turns: list[Callable[[], Row]] = [lambda rtol=rtol: ours(rtol) for rtol in OURS]  # type: ignore[misc]
    turns += [lambda peer=peer, rtol=rtol: theirs(peer, rtol) for peer, rtol in peers]  # type: ignore[misc]
    rounds = [[turn() for turn in turns] for _ in range(repeats)]
    return [max(same, key=lambda row: row.sims_per_second) for same in zip(*rounds, strict=True)]


def _ratios(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Engine over peer: at equal tolerance, and the fastest setting that is at least as accurate."""
    found = []
    for peer in (row for row in rows if row.tool != "neuroflare"):
        ours = [row for row in rows if row.model == peer.model and row.tool == "neuroflare"]
        equal = [row.sims_per_second for row in ours if row.rtol == peer.rtol]
        matched = [row.sims_per_second for row in ours if row.max_error <= peer.max_error]
        found.append(
            {
                "model": peer.model,
                "peer": f"{peer.tool} {peer.rtol:g}",
                "equal_tolerance": equal[0] / peer.sims_per_second if equal else None,
                "matched_accuracy": max(matched) / peer.sims_per_second if matched else None,
            }
        )
    return found
