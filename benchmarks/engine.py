"""Speed and error of the engine beside libRoadRunner, per core, on the bundled model and on published ones.

Run: ``python benchmarks/engine.py [--models DIR] [--json] [--quick]``. The tools take turns within one run
on the same people; each error is that of the numbers whose time was taken, against libRoadRunner at 1e-11.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.isolate import isolate
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.schedule import Change, Schedule
from neuroflare.model import load_model

Floats = npt.NDArray[np.float64]

PUBLISHED = {"Bachmann_MSB2011": 240.0, "Laske_PLOSComputBiol2019": 12.0}
"""Folders of the PEtab collection, and how long their experiments last in the model's time unit."""
PEOPLE = 24
"""People whom every tool simulates; the engine's speed is taken with many more."""


@dataclass(frozen=True)
class Case:
    """One model with people and a protocol."""

    name: str
    sbml: str
    people: dict[str, Floats]
    schedule: Schedule
    outputs: tuple[str, ...]
    times: Floats
    scales: dict[str, float]


def spread(system: Any, count: int, sd: float = 0.2) -> dict[str, Floats]:
    """Positive parameters that the rates use, varied between people."""
    graph, generator = system.graph, np.random.default_rng(11)
    used = set(graph.symbols(*system.rates))
    found = {}
    for name, value in zip(system.parameters, system.defaults, strict=True):
        if name in used and value > 0:
            found[name] = value * np.exp(generator.normal(0, sd, count))
    return found


def bundled(count: int) -> list[Case]:
    """The body model with three protocols; times in hours."""
    body = load_model("body")
    system = isolate(read_sbml(body.sbml))
    traits = {k for k, p in body.parameters.items() if p.provenance and p.provenance.person}
    people = {k: v for k, v in spread(system, count).items() if k in traits}
    outputs = tuple(s for s in system.states if s.split("_")[0] in ("spot", "halo", "nerve"))[:12]
    second = 1 / 3600
    day = np.linspace(0, 24, 50)[1:]
    protocols = {
        "heat ramp": (
            [
                Change(0, "nerve_temperature", "ramp", 3600.0, until=13 * second),
                Change(15 * second, "nerve_temperature", "set", 32.0),
            ],
            np.concatenate([np.linspace(1, 20, 20) * second, np.linspace(0.1, 2, 29)]),
        ),
        "capsaicin": ([Change(0.0, "dose_capsaicin_surface", "add", 100.0)], day),
        "histamine": ([Change(0.0, "spot_immune_histamine", "add", 10.0)], np.linspace(0, 2, 50)[1:]),
    }
    scales = {name: state.scale for name, state in body.states.items()}
    cases = []
    for name, (changes, times) in protocols.items():
        known = {*system.states, *system.parameters}
        if all(change.target in known for change in changes):
            cases.append(
                Case(f"body, {name}", body.sbml, people, Schedule.of(changes), outputs, times, scales)
            )
    return cases


def published(folder: Path, count: int) -> list[Case]:
    """Published models with varied parameters, no changes."""
    cases = []
    for name, end in PUBLISHED.items():
        path = folder / name / f"model_{name}.xml"
        if not path.exists():
            continue
        sbml = path.read_text()
        system = isolate(read_sbml(sbml))
        people = {k: v for k, v in spread(system, count).items() if k in free_parameters(sbml)}
        outputs = tuple(f"[{s}]" for s in system.states if f"[{s}]" in system.outputs)
        cases.append(Case(name, sbml, people, Schedule(), outputs, np.linspace(0, end, 51)[1:], {}))
    return cases


def free_parameters(sbml: str) -> set[str]:
    """Parameters that no initial assignment reads or writes; tools differ in when they carry these out."""
    import libsbml

    model = libsbml.readSBMLFromString(sbml).getModel()
    free = {model.getParameter(k).getId() for k in range(model.getNumParameters())}
    for k in range(model.getNumInitialAssignments()):
        assignment = model.getInitialAssignment(k)
        text = libsbml.formulaToL3String(assignment.getMath())
        free -= {assignment.getSymbol(), *re.findall(r"[A-Za-z_]\w*", text)}
    return free


class Peer:
    """libRoadRunner on one case, with the same changes."""

    def __init__(self, case: Case, rtol: float, atol: float) -> None:
        import roadrunner

        roadrunner.Logger.setLevel(roadrunner.Logger.LOG_FATAL)
        from neuroflare.engine import _roadrunner

        self.case, self.back = case, _roadrunner
        ramped = case.schedule.ramped
        sbml = _roadrunner._with_slopes(case.sbml, ramped) if ramped else case.sbml
        self.runner = roadrunner.RoadRunner(sbml)
        integrator = self.runner.integrator
        integrator.relative_tolerance = rtol
        model = self.runner.model
        size = model.getNumRateRules() + model.getNumFloatingSpecies()
        integrator.setValue("absolute_tolerance", [atol] * size)
        integrator.maximum_num_steps = 1_000_000

    def run(self, people: range) -> tuple[Floats, float]:
        """Values of some people, and the seconds they took."""
        case, runner = self.case, self.runner
        values = np.empty((len(people), case.times.size, len(case.outputs)))
        begun = time.perf_counter()
        for row, k in enumerate(people):
            runner.resetAll()
            for name, value in case.people.items():
                runner[name] = float(value[k])
            runner.reset()
            if case.schedule.changes:
                values[row] = self.back._one(runner, case.schedule, case.outputs, case.times)
            else:
                runner.timeCourseSelections = list(case.outputs)
                values[row] = np.asarray(runner.simulate(times=[0.0, *case.times.tolist()]))[1:]
        return values, time.perf_counter() - begun


def error(values: Floats, reference: Floats) -> float:
    """Largest error relative to the value, or to a thousandth of the largest of the same output.

    Outputs that never reach a millionth are left out: they are 0 in truth.
    """
    seen = np.abs(reference).max(axis=(0, 1)) > 1e-6
    values, reference = values[..., seen], reference[..., seen]
    largest = np.abs(reference).max(axis=(0, 1))
    with np.errstate(invalid="ignore"):
        found = np.abs(values - reference) / (np.abs(reference) + 1e-3 * largest + 1e-300)
    return float(np.max(found)) if np.isfinite(found).all() else float("inf")


def timed(kernel: Kernel, case: Case, count: int, rtol: float, workers: int = 1) -> tuple[Any, float]:
    """One run of the engine and its seconds."""
    people = {name: value[:count] for name, value in case.people.items()}
    begun = time.perf_counter()
    run = kernel.run(
        people, case.schedule, case.outputs, case.times, rtol=rtol, workers=workers, second_method=False
    )
    return run, time.perf_counter() - begun


def rows_of(case: Case, many: int, repeats: int) -> list[dict[str, Any]]:
    """Every tool at its tolerances, in turns; the best of the repeats counts."""
    begun = time.perf_counter()
    system = read_sbml(case.sbml, scales=case.scales)
    kernel = compile_model(system, ramped=case.schedule.ramped)
    compiled = time.perf_counter() - begun
    few = range(PEOPLE)
    timed(kernel, case, PEOPLE, 1e-3)
    reference, _ = Peer(case, 1e-11, 1e-14).run(few)
    entries: list[tuple[str, float, Callable[[], tuple[Floats, float, float]]]] = []
    for rtol in (1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8):

        def ours(rtol: float = rtol) -> tuple[Floats, float, float]:
            run, seconds = timed(kernel, case, many, rtol)
            return run.values[:PEOPLE], many / seconds, float(run.steps.sum() / many)

        entries.append(("neuroflare", rtol, ours))
    for rtol in (1e-4, 1e-6, 1e-8):
        peer = Peer(case, rtol, rtol * 1e-3)

        def theirs(peer: Peer = peer) -> tuple[Floats, float, float]:
            values, seconds = peer.run(few)
            return values, len(few) / seconds, float("nan")

        entries.append(("libroadrunner", rtol, theirs))
    best: dict[tuple[str, float], dict[str, Any]] = {}
    for _ in range(repeats):
        for tool, rtol, go in entries:
            values, speed, steps = go()
            row = best.setdefault(
                (tool, rtol), {"model": case.name, "tool": tool, "rtol": rtol, "sims_per_second": 0.0}
            )
            if speed > row["sims_per_second"]:
                row |= {"sims_per_second": speed, "max_error": error(values, reference), "steps": steps}
                if tool == "neuroflare":
                    row["gigaflops"] = speed * steps * kernel.code.flops["step"] / 1e9
                    row["compile_s"] = compiled
    return list(best.values())


def ratios_of(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Engine over peer: at equal tolerance, and against each peer row at no larger error."""
    found = []
    for model in dict.fromkeys(row["model"] for row in rows):
        ours = [r for r in rows if r["model"] == model and r["tool"] == "neuroflare"]
        theirs = [r for r in rows if r["model"] == model and r["tool"] != "neuroflare"]
        for peer in theirs:
            equal = [r for r in ours if r["rtol"] == peer["rtol"]]
            matched = [r for r in ours if r["max_error"] <= peer["max_error"]]
            speed = peer["sims_per_second"]
            found.append({
                "model": model,
                "peer": f"{peer['tool']} {peer['rtol']:g}",
                "equal_tolerance": equal[0]["sims_per_second"] / speed if equal else None,
                "matched_accuracy": max((r["sims_per_second"] for r in matched), default=np.nan) / speed,
            })  # fmt: skip
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--models", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    many, repeats = (400, 1) if options.quick else (4000, 2)
    cases = bundled(many) + (published(options.models, many) if options.models else [])
    rows = [row for case in cases for row in rows_of(case, many, repeats)]
    case = cases[0]
    kernel = compile_model(read_sbml(case.sbml, scales=case.scales), ramped=case.schedule.ramped)
    alone, both = (min(timed(kernel, case, many, 1e-6, w)[1] for _ in range(3)) for w in (1, 2))
    report = {"rows": rows, "ratios": ratios_of(rows), "scaling": {"2": alone / both}}
    if options.json:
        sys.stdout.write(json.dumps(report, indent=1) + "\n")
        return
    for row in rows:
        text = f"{row['model']:26} {row['tool']:14} {row['rtol']:7.0e} {row['sims_per_second']:10.1f}/s"
        text += f"  error {row['max_error']:.1e}  steps {row['steps']:7.1f}"
        sys.stdout.write(text + (f"  {row['gigaflops']:.1f} GF/s\n" if "gigaflops" in row else "\n"))
    for ratio in report["ratios"]:
        sys.stdout.write(f"{ratio}\n")
    sys.stdout.write(f"two workers: {alone / both:.2f}\n")


if __name__ == "__main__":
    main()
