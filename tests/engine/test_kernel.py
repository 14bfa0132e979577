"""The compiled batch beside libRoadRunner at a tight tolerance, and its own promises."""

import numpy as np
import pytest

from neuroflare.bench.roadrunner import RoadRunner
from neuroflare.data_files import data_path
from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.kernel import DEFAULT_RTOL
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.schedule import Change, Schedule
from neuroflare.errors import UsageError
from neuroflare.model import load_model

OUTPUTS = {
    "site": ("nerve_cm", "nerve_cmi", "vessels_perfusion", "vessels_oedema", "peptide_cgrp", "tissue_tnf"),
    "body": (
        "limb_nerve_cm",
        "limb_nerve_cmi",
        "limb_vessels_perfusion",
        "halo_vessels_perfusion",
        "limb_vessels_oedema",
        "limb_peptide_cgrp",
        "central_limb_pain",
        "hpa_cortisol",
    ),
}


def protocols(temperature, chemical, dose):
    """Schedules of a kind each, by the input that they warm and the quantity that they dose."""
    return {
        "heat ramp": Schedule.of(
            [
                Change(0.0, temperature, "ramp", 3600.0, until=13 / 3600),
                Change(15 / 3600, temperature, "set", 32.0),
            ]
        ),
        "capsaicin": Schedule.of([Change(0.1, chemical, "add", dose)]),
        "scaled heat": Schedule.of(
            [
                Change(-0.2, temperature, "set", 1.2, scale=(temperature,)),
                Change(0.3, temperature, "add", -4.0),
                Change(0.5, temperature, "set", 32.0),
            ]
        ),
    }


PROTOCOLS = {
    "site": protocols("nerve_temperature", "nerve_capsaicin", 1000.0),
    "body": protocols("limb_nerve_temperature", "dose_capsaicin_surface", 50.0),
}
TIMES = np.concatenate([np.linspace(0, 20, 11) / 3600, np.linspace(0.1, 3, 15)])


def people(system, count):
    generator = np.random.default_rng(7)
    names = [name for name in system.parameters if name.split("_")[-1] in ("rate", "half", "loss", "gain")]
    index = system.parameters.index
    return {n: system.defaults[index(n)] * np.exp(generator.normal(0, 0.2, count)) for n in names}


def error(values, reference, sizes):
    """Error relative to the value, or to a thousandth of the largest; below a thousandth of its size a course is nothing."""
    largest = np.maximum(np.abs(reference).max(axis=1, keepdims=True), 1e-3 * sizes)
    return np.max(np.abs(values - reference) / (np.abs(reference) + 1e-3 * largest + 1e-300))


@pytest.mark.parametrize("name", ["site", pytest.param("body", marks=pytest.mark.long)])
def test_bundled_model_beside_libroadrunner(name):
    text = data_path("models").joinpath(f"{name}.xml").read_text()
    outputs, scales = OUTPUTS[name], {i: state.scale for i, state in load_model(name).states.items()}
    sizes = np.array([scales.get(output, 0.0) for output in outputs])
    system = read_sbml(text, scales=scales)
    group = people(system, 5)
    ramped = PROTOCOLS[name]["heat ramp"].ramped
    kernel = compile_model(system, ramped=ramped)
    peer = RoadRunner(text, ramped, rtol=1e-11, atol=1e-15)
    persons = [{n: float(values[k]) for n, values in group.items()} for k in range(5)]
    starts = [peer.start(person) for person in persons]
    initial = np.array([[start[state] for state in kernel.system.states] for start in starts])
    for protocol in PROTOCOLS[name].values():
        reference = np.stack([peer.run(person, protocol, outputs, TIMES) for person in persons])
        # The reference itself is good to 1e-7 of a thousandth of the largest value, no better.
        for rtol, allowed in ((DEFAULT_RTOL, 1e-6), (1e-9, 2e-7)):
            run = kernel.run(group, protocol, outputs, TIMES, initial=initial, rtol=rtol)
            assert run.counts == {"ok": 5}
            assert error(run.values, reference, sizes) < allowed


def test_unknown_names_are_refused():
    kernel = compile_model(data_path("models").joinpath("nociceptor.xml").read_text())
    with pytest.raises(UsageError, match="did you mean"):
        kernel.run({}, Schedule.of([Change(0, "temperatur", "set", 1.0)]), ["cm"], [0.0])
    with pytest.raises(UsageError, match="output 'nothing'"):
        kernel.run({}, Schedule(), ["nothing"], [0.0])
    with pytest.raises(UsageError, match="computed by the model"):
        kernel.run({}, Schedule.of([Change(0, "cm", "set", 1.0)]), ["cm"], [0.0])
