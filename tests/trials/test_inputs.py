"""Inputs that treatments move: at rest they leave no trace in the equations that were calibrated."""

import hashlib

from neuroflare.engine.graph import Graph
from neuroflare.engine.sbml import read_sbml
from neuroflare.model import load_model

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
    *(f"{place}_peptide_release_block" for place in ("limb", "mirror", "axial")),
)
"""Inputs that came with treatments, after the numbers of the body had been fitted."""

FITTED = "737458913298a948"
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
    assert all(BODY.unit_of(name) == "dimensionless" for name in ADDED)


def test_the_body_keeps_its_states():
    assert len(BODY.states) == 208
