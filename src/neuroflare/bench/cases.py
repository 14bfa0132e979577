"""What is timed: the bundled model under real protocols, and published models."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from neuroflare.engine.isolate import isolate
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.schedule import Change, Schedule
from neuroflare.engine.system import System
from neuroflare.model import load_model
from neuroflare.people import healthy

__all__ = ["Case", "bundled", "models_in", "published"]

Floats = npt.NDArray[np.float64]

PUBLISHED = {"Bachmann_MSB2011": 240.0, "Laske_PLOSComputBiol2019": 12.0}
"""Folders of the PEtab collection, and how long their experiments last in the model's time unit."""


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


def spread(system: System, count: int, sd: float = 0.2) -> dict[str, Floats]:
    """Positive parameters that the rates use, varied between people."""
    graph, generator = system.graph, np.random.default_rng(11)
    used = set(graph.symbols(*system.rates))
    found = {}
    for name, value in zip(system.parameters, system.defaults, strict=True):
        if name in used and value > 0:
            found[name] = value * np.exp(generator.normal(0, sd, count))
    return found


def bundled(count: int) -> list[Case]:
    """The body model with three protocols, every state recorded; times in hours."""
    body = load_model("body")
    system = isolate(read_sbml(body.sbml))
    # Virtual people, not every number at will: of people drawn so, 4 % have no course, and one of a thousand
    # used up the whole step budget at loose tolerances.
    people = dict(healthy(body, count, seed=11).parameters)
    second = 1 / 3600
    day = np.linspace(0, 24, 50)[1:]
    protocols = {
        "heat ramp": (
            [
                Change(0, "limb_nerve_temperature", "ramp", 3600.0, until=13 * second),
                Change(15 * second, "limb_nerve_temperature", "set", 32.0),
            ],
            np.concatenate([np.linspace(1, 20, 20) * second, np.linspace(0.1, 2, 29)]),
        ),
        "capsaicin": ([Change(0.0, "dose_capsaicin_surface", "add", 100.0)], day),
        "histamine": ([Change(0.0, "limb_mast_histamine", "add", 10.0)], np.linspace(0, 2, 50)[1:]),
        "a year of life": (
            [
                Change(0.0, "limb_tissue_damage", "add", 1.0),
                Change(0.0, "limb_trophism_immobilised", "set", 1.0),
                Change(35 * 24.0, "limb_trophism_immobilised", "set", 0.0),
                Change(60 * 24.0, "stress", "set", 0.5),
                Change(100 * 24.0, "blood_pathogen", "add", 1.0),
                Change(150 * 24.0, "stress", "set", 0.0),
            ],
            np.linspace(0, 365 * 24.0, 50)[1:],
        ),
    }
    scales = {name: state.scale for name, state in body.states.items()}
    cases = []
    for name, (changes, times) in protocols.items():
        known = {*system.states, *system.parameters}
        if all(change.target in known for change in changes):
            cases.append(
                Case(f"body, {name}", body.sbml, people, Schedule.of(changes), system.states, times, scales)
            )
    return cases


def models_in(folder: Path) -> tuple[dict[str, Path], list[str]]:
    """Files of published models that lie in a folder, by name; and those that are looked for in it."""
    files = {name: Path(name) / f"model_{name}.xml" for name in PUBLISHED}
    found = {name: folder / file for name, file in files.items() if (folder / file).exists()}
    return found, [file.as_posix() for file in files.values()]


def published(folder: Path, count: int) -> list[Case]:
    """Published models with varied parameters, no changes."""
    cases = []
    for name, path in models_in(folder)[0].items():
        sbml = path.read_text()
        system = isolate(read_sbml(sbml))
        people = {k: v for k, v in spread(system, count).items() if k in free_parameters(sbml)}
        outputs = tuple(f"[{s}]" for s in system.states if f"[{s}]" in system.outputs)
        cases.append(
            Case(name, sbml, people, Schedule(), outputs, np.linspace(0, PUBLISHED[name], 51)[1:], {})
        )
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
