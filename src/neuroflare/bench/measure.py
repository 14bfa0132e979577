"""Time every tool on the same people in turns, and put error beside speed."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case, bundled, published
from neuroflare.bench.computer import describe, load
from neuroflare.bench.lsoda import Lsoda
from neuroflare.bench.peak import peak_gigaflops
from neuroflare.bench.peer import Peer
from neuroflare.bench.peers import PEERS
from neuroflare.bench.report import EQUAL, OURS, Report, Row, ratios
from neuroflare.bench.roadrunner import LibRoadRunner
from neuroflare.engine.batch import Batch
from neuroflare.engine.cache import ObjectCache
from neuroflare.engine.isolate import isolate
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.sbml import read_sbml

__all__ = ["benchmark", "error"]

Floats = npt.NDArray[np.float64]
Say = Callable[[str], None]

REFERENCE = 1e-11
"""Relative tolerance of the reference."""
PATIENCE = 2.0
"""Seconds of processor time after which a slow tool is given no further person; it always gets one."""


@dataclass(frozen=True)
class Effort:
    """How much is measured.

    Parameters
    ----------
    many
        People for the engine's speed.
    few
        People whom every tool simulates and whose numbers are compared.
    repeats
        Turns of every tool.
    ours, theirs
        Relative tolerances of the engine and of its peers.
    """

    many: int = 4000
    few: int = 24
    repeats: int = 3
    ours: tuple[float, ...] = (1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8)
    theirs: tuple[float, ...] = (1e-4, 1e-5, 1e-6, 1e-7, 1e-8)


QUICK = Effort(many=400, few=8, repeats=1, theirs=(1e-4, 1e-6, 1e-8))


def benchmark(models: Path | None = None, *, quick: bool = False, say: Say = lambda text: None) -> Report:
    """Run every tool on every model.

    Parameters
    ----------
    models
        Folder of published models in the PEtab layout, besides the bundled one.
    quick
        Fewer people, one turn, and no tool that takes long to be made ready.
    say
        Told what is done now.

    Returns
    -------
    Report
        Speeds, errors, ratios.
    """
    effort = QUICK if quick else Effort()
    computer = {**describe(), "load_before": load()}
    tools = [peer for peer in PEERS if peer.available() and (peer.quick or not quick)]
    left_out = {p.name: "too slow for --quick" for p in PEERS if p.available() and p not in tools}
    cases = bundled(effort.many) + (published(models, effort.many) if models else [])
    rows: list[Row] = []
    references = []
    for case in cases:
        found, reference = _case(case, tools, effort, left_out, say)
        rows += found
        references.append(reference)
    say("scaling, peak and compilation")
    dosed = cases[1]
    fastest = max(row.gigaflops or 0.0 for row in rows)
    return Report(
        rows=rows,
        ratios=ratios(rows),
        peak_fraction=fastest / peak_gigaflops(),
        scaling={"2": _scaling(dosed, effort)},
        compile=_compile_times(dosed, effort.repeats),
        references=references,
        missing=[peer.package for peer in PEERS if not peer.available()],
        left_out=left_out,
        computer={
            **computer,
            "load_after": load(),
            "versions": {peer.package: peer.version() for peer in tools},
        },
    )


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


def _kernel(case: Case, cache: ObjectCache | None = None) -> Kernel:
    system = isolate(read_sbml(case.sbml, scales=case.scales))
    return Kernel(system, case.schedule.ramped, cache=cache)


def _run(kernel: Kernel, case: Case, count: int, rtol: float, workers: int = 1) -> Batch:
    """One run of the engine."""
    people = {name: values[:count] for name, values in case.people.items()}
    return kernel.run(
        people, case.schedule, case.outputs, case.times, rtol=rtol, workers=workers, second_method=False
    )


def _compile_times(case: Case, repeats: int) -> dict[str, float]:
    """Best seconds of processor time to a kernel, with an empty and a filled cache; without imports."""
    best = [float("inf"), float("inf")]
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as folder:
            for k in range(2):
                begun = time.process_time()
                _run(_kernel(case, ObjectCache(Path(folder) / "objects")), case, 1, EQUAL)
                best[k] = min(best[k], time.process_time() - begun)
    return {"cold_s": best[0], "cached_s": best[1]}


def _scaling(case: Case, effort: Effort) -> float:
    """Speed of two workers over one, by the clock on the wall, in turns."""
    kernel = _kernel(case)
    best = {1: float("inf"), 2: float("inf")}
    for _ in range(2 * effort.repeats + 1):
        for workers in best:
            begun = time.perf_counter()
            _run(kernel, case, effort.many, EQUAL, workers)
            best[workers] = min(best[workers], time.perf_counter() - begun)
    return best[1] / best[2]


def _ready(
    tools: Sequence[type[Peer]], case: Case, kernel: Kernel, left_out: dict[str, str], say: Say
) -> list[Peer]:
    """Every tool with the model loaded; one that cannot is left out with its reason."""
    scales = dict(zip(kernel.system.states, kernel.scales.tolist(), strict=True))
    ready = []
    for tool in tools:
        say(f"{case.name}: {tool.name} gets ready")
        try:
            peer = tool(case, scales)
            peer.run(_person(case, 0), 1e-3)  # what is compiled at first use is compiled now
            ready.append(peer)
        except Exception as reason:  # whatever another's software may raise, the others go on
            left_out[tool.name] = f"{case.name}: {' '.join(str(reason).split())[:200]}"
    return ready


def _person(case: Case, k: int) -> dict[str, float]:
    """Parameters of one person."""
    return {name: float(values[k]) for name, values in case.people.items()}


def _by_peer(
    peer: Peer, case: Case, few: int, rtol: float, patience: float = float("inf")
) -> tuple[Floats, float, float]:
    """Numbers of the first of the few, seconds of processor time, and of these what the integrator took."""
    values: list[Floats] = []
    own = 0.0
    begun = time.process_time()
    while len(values) < few and (not values or time.process_time() - begun < patience):
        values.append(peer.run(_person(case, len(values)), rtol))
        own += peer.own_seconds or 0.0
    return np.stack(values), time.process_time() - begun, own


def _reference(ready: Sequence[Peer], case: Case, kernel: Kernel, few: int) -> tuple[Floats, dict[str, Any]]:
    """Numbers of libRoadRunner where it is installed, else of LSODA, and how far the other is from them.

    Neither shares an integrator with the engine; libRoadRunner shares no line.
    """
    tight = [peer for kind in (LibRoadRunner, Lsoda) for peer in ready if isinstance(peer, kind)]
    found = [_by_peer(peer, case, few, REFERENCE)[0] for peer in tight]
    told: dict[str, Any] = {"model": case.name, "tool": tight[0].name, "rtol": REFERENCE}
    if len(tight) > 1:
        told |= {"beside": tight[1].name, "distance": error(found[1], found[0])}
    return found[0], told


def _case(
    case: Case, tools: Sequence[type[Peer]], effort: Effort, left_out: dict[str, str], say: Say
) -> tuple[list[Row], dict[str, Any]]:
    """Every tool at its tolerances, in turns; the best of the repeats counts."""
    kernel, few = _kernel(case), effort.few
    _run(kernel, case, few, 1e-3)
    ready = _ready(tools, case, kernel, left_out, say)
    say(f"{case.name}: reference")
    reference, told = _reference(ready, case, kernel, few)

    def ours(rtol: float) -> list[Row]:
        begun = time.process_time()
        batch = _run(kernel, case, effort.many, rtol)
        speed = effort.many / (time.process_time() - begun)
        flops = speed * float(batch.steps.sum()) / effort.many * kernel.code.flops["step"] / 1e9
        found = error(batch.values[:few], reference)
        return [Row(case.name, OURS, rtol, speed, found, flops, effort.many)]

    def theirs(peer: Peer, rtol: float) -> list[Row]:
        values, seconds, own = _by_peer(peer, case, few, rtol, PATIENCE)
        people = len(values)
        found = error(values, reference[:people])
        row = Row(case.name, peer.name, rtol, people / seconds, found, people=people)
        inside = replace(row, tool=f"{peer.name}, integrator alone", sims_per_second=people / (own or 1.0))
        return [row, inside] if own else [row]

    turns = [partial(ours, rtol) for rtol in effort.ours]
    turns += [partial(theirs, peer, rtol) for peer in ready for rtol in effort.theirs]
    best: list[list[Row]] = []
    for turn in range(effort.repeats):
        say(f"{case.name}: turn {turn + 1} of {effort.repeats}")
        for k, run in enumerate(turns):
            if turn == 0:
                best.append(run())
            elif best[k][0].people >= few:  # a tool that ran out of patience is not waited for again
                pairs = zip(best[k], run(), strict=True)
                best[k] = [max(pair, key=lambda row: row.sims_per_second) for pair in pairs]
    return [row for found in best for row in found], told
