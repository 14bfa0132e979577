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

OUTPUTS = (
    "limb_nerve_cm",
    "limb_nerve_cmi",
    "limb_vessels_perfusion",
    "halo_vessels_perfusion",
    "limb_vessels_oedema",
    "limb_peptide_cgrp",
)
PROTOCOLS = {
    "heat ramp": Schedule.of(
        [
            Change(0.0, "limb_nerve_temperature", "ramp", 3600.0, until=13 / 3600),
            Change(15 / 3600, "limb_nerve_temperature", "set", 32.0),
        ]
    ),
    "capsaicin": Schedule.of([Change(0.1, "dose_capsaicin_surface", "add", 50.0)]),
    "scaled heat": Schedule.of(
        [
            Change(-0.2, "limb_nerve_temperature", "set", 1.2, scale=("limb_nerve_temperature",)),
            Change(0.3, "limb_nerve_temperature", "add", -4.0),
            Change(0.5, "limb_nerve_temperature", "set", 32.0),
        ]
    ),
}
TIMES = np.concatenate([np.linspace(0, 20, 11) / 3600, np.linspace(0.1, 3, 15)])


@pytest.fixture(scope="module")
def body():
    return data_path("models").joinpath("body.xml").read_text()


def people(system, count):
    generator = np.random.default_rng(7)
    names = [name for name in system.parameters if name.split("_")[-1] in ("rate", "half", "loss", "gain")]
    index = system.parameters.index
    return {n: system.defaults[index(n)] * np.exp(generator.normal(0, 0.2, count)) for n in names}


def error(values, reference):
    """Error relative to the value, or to a thousandth of the largest."""
    largest = np.abs(reference).max(axis=1, keepdims=True)
    return np.max(np.abs(values - reference) / (np.abs(reference) + 1e-3 * largest + 1e-300))


@pytest.mark.parametrize("name", PROTOCOLS)
def test_body_beside_libroadrunner(body, name):
    scales = {name: state.scale for name, state in load_model("body").states.items()}
    system = read_sbml(body, scales=scales)
    group = people(system, 5)
    kernel = compile_model(system, ramped=PROTOCOLS[name].ramped)
    peer = RoadRunner(body, PROTOCOLS[name].ramped, rtol=1e-11, atol=1e-15)
    persons = [{n: float(values[k]) for n, values in group.items()} for k in range(5)]
    starts = [peer.start(person) for person in persons]
    initial = np.array([[start[state] for state in kernel.system.states] for start in starts])
    reference = np.stack([peer.run(person, PROTOCOLS[name], OUTPUTS, TIMES) for person in persons])
    # The reference itself is good to 1e-7 of a thousandth of the largest value, no better.
    for rtol, allowed in ((DEFAULT_RTOL, 1e-6), (1e-9, 2e-7)):
        run = kernel.run(group, PROTOCOLS[name], OUTPUTS, TIMES, initial=initial, rtol=rtol)
        assert run.counts == {"ok": 5}
        assert error(run.values, reference) < allowed


def test_unknown_names_are_refused(body):
    kernel = compile_model(body)
    with pytest.raises(UsageError, match="did you mean"):
        kernel.run({}, Schedule.of([Change(0, "nerve_temperatur", "set", 1.0)]), OUTPUTS, [0.0])
    with pytest.raises(UsageError, match="output 'nothing'"):
        kernel.run({}, Schedule(), ["nothing"], [0.0])
    with pytest.raises(UsageError, match="computed by the model"):
        kernel.run({}, Schedule.of([Change(0, "limb_nerve_cm", "set", 1.0)]), OUTPUTS, [0.0])
