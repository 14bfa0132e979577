"""Inputs that treatments move: at rest they leave no trace in the equations that were calibrated."""

import hashlib

import numpy as np
import pytest

from neuroflare.engine import Job, Schedule, simulate_many
from neuroflare.engine.graph import Graph
from neuroflare.engine.sbml import read_sbml
from neuroflare.model import load_model
from neuroflare.people.life import FRACTURE
from neuroflare.people.life_events import life_changes

BODY = load_model("body")

ADDED = (
    "blood_tnf_block",
    "central_arousal_block",
    "central_glia_block",
    "central_own_opioid",
    "central_sleep_restored",
    "halo_peptide_release_block",
    "hpa_glucocorticoid",
    "outflow_demand_block",
    *(f"{place}_cord_glia_block" for place in ("limb", "mirror", "axial")),
    *(f"{place}_nerve_retraction" for place in ("limb", "mirror", "axial")),
    *(f"{place}_peptide_release_block" for place in ("limb", "mirror", "axial")),
    *(f"{place}_trophism_exercise" for place in ("limb", "mirror", "axial")),
    *(f"{place}_bones_resorption_block" for place in ("limb", "mirror", "axial")),
)
"""Inputs that came with treatments, after the numbers of the body had been fitted."""

FITTED = "3897a45ec8c06f393b98ac5ec41b6a4a"
"""Start of the fingerprint of the equations without them, as they were when the numbers were fitted."""


def folded(sbml: str, values: dict[str, float]) -> str:
    """Fingerprint of all rates and outputs with some parameters replaced by their values."""
    system = read_sbml(sbml)
    old, new = system.graph, Graph()
    made: dict[int, int] = {}
    for node in range(len(old)):
        args = [made[arg] for arg in old.args(node)]
        match old.op(node):
            case "const":
                made[node] = new.const(old.value(node))
            case "symbol":
                name = old.name(node)
                made[node] = new.const(values[name]) if name in values else new.symbol(name)
            case "powi":
                made[node] = new.powi(args[0], int(old.value(node)))
            case "add" | "mul" | "neg" | "div" as op:
                made[node] = getattr(new, op)(*args)
            case op:
                made[node] = new.unary(op, *args)
    digests: dict[int, str] = {}
    for node in range(len(new)):
        below = [digests[arg] for arg in new.args(node)]
        if new.op(node) in ("add", "mul"):
            below.sort()  # in the order of the text they would tell the new inputs
        text = f"{new.op(node)} {new.value(node)!r} {new.name(node)} {' '.join(below)}"
        digests[node] = hashlib.sha256(text.encode()).hexdigest()
    rates = dict(zip(system.states, system.rates, strict=True))
    lines = [f"{name}' {digests[made[node]]}" for name, node in sorted(rates.items())]
    lines += [
        f"{name} {digests[made[node]]}" for name, node in sorted(system.outputs.items()) if name not in ADDED
    ]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def test_at_rest_the_inputs_of_treatments_leave_the_fitted_equations_as_they_were():
    assert folded(BODY.sbml, dict.fromkeys(ADDED, 0.0)).startswith(FITTED)


def test_each_of_them_moves_something():
    at_rest = dict.fromkeys(ADDED, 0.0)
    rest = folded(BODY.sbml, at_rest)
    for name in ADDED:
        assert folded(BODY.sbml, at_rest | {name: 0.5}) != rest, name


def test_they_are_inputs_that_rest_at_nothing():
    assert {name: BODY.inputs[name].value for name in ADDED} == dict.fromkeys(ADDED, 0.0)
    rates = {name for name in ADDED if name.endswith("_retraction")}
    assert all(BODY.unit_of(name) == ("1/h" if name in rates else "dimensionless") for name in ADDED)


def test_the_body_keeps_its_states():
    assert len(BODY.states) == 214


LIFE = (*FRACTURE.changes(), *life_changes("stress", 0.0), *life_changes("infection", 240.0))
HOURS = np.array([0.0, 24.0, 150.0, 300.0, 480.0, 720.0])

LOWERS = {
    "blood_tnf_block": (1.0, "blood_systemic_inflammation"),
    "central_arousal_block": (1.0, "central_arousal"),
    "central_glia_block": (1.0, "central_brain_glia"),
    "central_own_opioid": (1.0, "central_limb_pain"),
    "central_sleep_restored": (1.0, "central_sleep_debt"),
    "limb_cord_glia_block": (1.0, "limb_cord_glia"),
    "limb_peptide_release_block": (1.0, "limb_peptide_cgrp"),
    "halo_peptide_release_block": (1.0, "halo_peptide_cgrp"),
    "hpa_glucocorticoid": (15.0, "limb_tissue_tnf"),
    "limb_bones_resorption_block": (1.0, "limb_bones_resorption"),
    "limb_trophism_exercise": (1.0, "limb_trophism_disuse"),
    "outflow_demand_block": (1.0, "outflow_outflow"),
}
"""Input to its largest value, and what it lowers in an injured, stressed and then infected person."""


@pytest.fixture(scope="module")
def lived():
    """Courses of the typical person: plain, and with each input at its largest."""
    outputs = (*BODY.states, "blood_systemic_inflammation")
    constants = [(), *(((name, value),) for name, (value, _) in LOWERS.items())]
    jobs = [Job(Schedule.of(LIFE), outputs, tuple(HOURS.tolist()), held) for held in constants]
    results = simulate_many(BODY, {}, jobs)
    return dict(zip((None, *LOWERS), results, strict=True))


@pytest.mark.parametrize("name", LOWERS)
def test_each_lowers_what_it_is_for_and_leaves_all_states_in_bounds(lived, name):
    plain, treated = lived[None], lived[name]
    assert not treated.failed.any()
    output = LOWERS[name][1]
    assert treated[output].to_numpy()[0, 1:].max() < plain[output].to_numpy()[0, 1:].max()
    for state in BODY.states.values():
        assert treated[state.id].to_numpy().min() >= -1e-6 * state.scale, state.id


def test_without_own_opioids_more_is_felt(lived):
    job = Job(
        Schedule.of(LIFE), ("central_limb_pain",), tuple(HOURS.tolist()), (("central_own_opioid", -1.0),)
    )
    (blocked,) = simulate_many(BODY, {}, [job])
    assert blocked.central_limb_pain.to_numpy()[0, -1] > lived[None].central_limb_pain.to_numpy()[0, -1]
