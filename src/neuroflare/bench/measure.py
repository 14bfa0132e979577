"""Time every tool on the same people in turns, and put error beside speed."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from neuroflare.bench.apart import REMARKS, Apart
from neuroflare.bench.cases import Case, bundled, published
from neuroflare.bench.computer import describe, load
from neuroflare.bench.peak import peak_gigaflops
from neuroflare.bench.peers import PEERS
from neuroflare.bench.report import EQUAL, Report, Row, ratios
from neuroflare.bench.turns import FULL, QUICK, Effort, Tools, case_rows, engine_run
from neuroflare.engine.cache import ObjectCache, default_cache
from neuroflare.engine.isolate import isolate
from neuroflare.engine.kept_system import read_kept
from neuroflare.engine.kernel import Kernel
from neuroflare.message import Message

__all__ = ["benchmark"]

Say = Callable[[object], None]


def benchmark(models: Path | None = None, *, quick: bool = False, say: Say = lambda text: None) -> Report:
    """Run every tool on every model.

    Parameters
    ----------
    models
        Folder of published models in the PEtab layout, besides the bundled one.
    quick
        Fewer people, one turn, and no tool that takes long to be made ready; within a minute.
    say
        Told what is done now.

    Returns
    -------
    Report
        Speeds, errors, ratios.
    """
    effort = QUICK if quick else FULL
    computer = {**describe(), "load_before": load()}
    used = [peer for peer in PEERS if peer.available() and (peer.quick or not quick)]
    left_out = {p.name: REMARKS["remark-too-slow"] for p in PEERS if p.available() and p not in used}
    cases = bundled(effort.many) + (published(models, effort.many) if models else [])
    rows: list[Row] = []
    references = []
    tools = Tools([Apart(peer) for peer in used], effort, left_out)
    try:
        for case in cases:
            found, reference = case_rows(_kernel(case, default_cache()), case, tools, say)
            rows += found
            references.append(reference)
    finally:
        tools.close()
    say(Message("bench-scaling", "scaling, peak and compilation"))
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
            "versions": {peer.package: peer.version() for peer in used},
        },
    )


def _kernel(case: Case, cache: ObjectCache | None) -> Kernel:
    """A case in the engine, by the way that `simulate` takes."""
    return Kernel(isolate(read_kept(case.sbml, case.scales, cache)), case.schedule.ramped, cache=cache)


def _compile_times(case: Case, repeats: int) -> dict[str, float]:
    """Best seconds of processor time to a kernel, with an empty and a filled cache; without imports."""
    best = [float("inf"), float("inf")]
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as folder:
            for k in range(2):
                begun = time.process_time()
                engine_run(_kernel(case, ObjectCache(Path(folder) / "objects")), case, 1, EQUAL)
                best[k] = min(best[k], time.process_time() - begun)
    return {"cold_s": best[0], "cached_s": best[1]}


def _scaling(case: Case, effort: Effort) -> float:
    """Speed of two workers over one, by the clock on the wall, in turns."""
    kernel, best = _kernel(case, default_cache()), {1: float("inf"), 2: float("inf")}
    for _ in range(2 * effort.repeats + 1):
        for workers in best:
            begun = time.perf_counter()
            engine_run(kernel, case, effort.many, EQUAL, workers)
            best[workers] = min(best[workers], time.perf_counter() - begun)
    return best[1] / best[2]
