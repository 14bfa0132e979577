"""The engine's door: what it refuses, what it returns, and that nobody's numbers depend on the others."""

import sys
from pathlib import Path

import numpy as np
import pytest

from neuroflare.engine import Change, Job, Schedule, compile_model, simulate, simulate_many
from neuroflare.errors import Refused, UsageError
from neuroflare.model import load_model
from neuroflare.people import healthy
from tests.engine.conftest import antimony_model

NOTHING = Schedule()

CROWD = 16
"""A few more people than stand side by side."""


def refused(model, message, schedule=NOTHING, outputs=("drug",), times=(0.0, 1.0), people=None, constants=()):
    with pytest.raises(UsageError, match=message) as error:
        simulate_many(model, people or {}, [Job(schedule, outputs, times, constants)])
    return str(error.value)


def change(target, action="set", **more):
    return Schedule.of([Change(0.0, target, action, 1.0, **more)])


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"outputs": ("durg",)}, "output 'durg' is not in the model; did you mean drug"),
        ({"people": {"los": [1.0]}}, "parameter 'los' is not in the model; did you mean loss"),
        ({"constants": (("inflo", 1.0),)}, "parameter 'inflo' is not in the model; did you mean inflow"),
        ({"schedule": change("dose")}, "target of a change 'dose' is not in the model"),
        (
            {"schedule": change("drug", scale=("sahre",))},
            "scale of a change 'sahre' is not in the model; did you mean share",
        ),
        ({"schedule": change("effect")}, "'effect' is computed by the model"),
        ({"schedule": change("effect", "add")}, "'effect' is computed by the model"),
        ({"schedule": change("drug", "ramp", until=1.0)}, "ramp 'drug' is no constant input of the model"),
        ({"people": {"effect": [1.0]}}, "parameter 'effect' is computed by the model"),
        ({"people": {"drug": [1.0]}}, "parameter 'drug' is computed by the model"),
        ({"constants": (("effect", 1.0),)}, "parameter 'effect' is computed by the model"),
        ({"times": ()}, "times must be given, finite and increasing"),
        ({"times": (0.0, 0.0)}, "increasing"),
        ({"times": (1.0, 0.5)}, "increasing"),
        ({"people": {"loss": [1.0, 2.0], "share": [1.0]}}, r"sizes differ \(loss: 2, share: 1\)"),
        ({"people": {"loss": [1.0, np.nan]}}, "loss of person 1 is nan; give a finite number"),
        ({"people": {"loss": [np.inf]}}, "loss of person 0 is inf"),
    ],
)
def test_what_is_wrong_is_named_before_anything_runs(decay, wrong, message):
    refused(decay, message, **wrong)


def test_one_wrong_job_of_several_is_refused(decay):
    jobs = [Job(NOTHING, ("drug",), (0.0,)), Job(NOTHING, ("nothing",), (0.0,))]
    with pytest.raises(UsageError, match="nothing"):
        simulate_many(decay, {}, jobs)


def test_times_that_are_no_numbers_are_refused(decay):
    refused(decay, "times", times=(0.0, float("nan")))


def test_results_are_labelled(decay):
    result = simulate(decay, {"loss": [1.0, 2.0]}, NOTHING, ["drug", "effect", "inflow"], [0.0, 0.5, 1.0])
    assert result.drug.dims == ("person", "time")
    assert dict(result.sizes) == {"person": 2, "time": 3}
    assert list(result.time.to_numpy()) == [0.0, 0.5, 1.0]
    about = {"people": 2, "failed": 0, "counts": "ok 2", "step_budget": 100_000}
    assert result.attrs == {"model_hash": decay.hash, **about}
    assert not result.failed.any()
    assert (result.steps > 0).all()


def test_one_record_at_one_time(decay):
    found = simulate(decay, {}, change("drug"), ["drug", "effect"], [0.0])
    assert (found.drug.item(), found.effect.item()) == (1.0, 3.0)


def test_failure_is_data_and_the_others_are_untouched(explosive):
    kick = Schedule.of([Change(0.0, "mass", "add", 1.0)])
    gains = np.array([0.5, 0.0, 20.0, 0.9])
    mixed = simulate(explosive, {"gain": gains}, kick, ["mass", "watched"], [0.0, 1.0, 2.0])
    assert mixed.failed.to_numpy().tolist() == [False, False, True, False]
    assert np.isnan(mixed.mass[2]).all()
    assert np.isnan(mixed.watched[2]).all()
    assert mixed.attrs["failed"] == 1
    well = [0, 1, 3]
    alone = simulate(explosive, {"gain": gains[well]}, kick, ["mass", "watched"], [0.0, 1.0, 2.0])
    assert alone.mass.to_numpy().tobytes() == mixed.mass.to_numpy()[well].tobytes()
    assert alone.attrs["failed"] == 0


def test_a_person_is_the_same_alone_and_in_a_crowd(decay):
    random = np.random.default_rng(3)
    loss = random.uniform(0.5, 3.0, CROWD + 5)
    schedule = Schedule.of([Change(0, "inflow", "ramp", 3.0, until=0.7), Change(1, "drug", "add", 2.0)])
    times = np.linspace(0, 3, 17)
    crowd = simulate(decay, {"loss": loss}, schedule, ["drug"], times).drug.to_numpy()
    backwards = simulate(decay, {"loss": loss[::-1]}, schedule, ["drug"], times).drug.to_numpy()
    assert crowd.tobytes() == backwards[::-1].tobytes()
    for person in (0, CROWD - 1, CROWD, CROWD + 4):
        one = simulate(decay, {"loss": loss[[person]]}, schedule, ["drug"], times).drug.to_numpy()
        assert one[0].tobytes() == crowd[person].tobytes()


def test_what_was_simulated_before_leaves_no_trace(decay):
    schedule = Schedule.of([Change(0, "drug", "add", 1.0)])
    first = simulate(decay, {}, schedule, ["drug"], [0.0, 1.0]).drug.to_numpy()
    simulate(decay, {"loss": [9.0], "share": [7.0]}, change("inflow"), ["drug"], [0.0, 1.0])
    again = simulate(decay, {}, schedule, ["drug"], [0.0, 1.0]).drug.to_numpy()
    assert first.tobytes() == again.tobytes()


def test_recording_more_quantities_changes_none(decay):
    schedule = Schedule.of([Change(0, "drug", "add", 1.0), Change(0.5, "inflow", "ramp", 1.0, until=1.0)])
    few = simulate(decay, {}, schedule, ["drug"], [0.0, 1.0, 2.0]).drug.to_numpy()
    many = simulate(decay, {}, schedule, ["effect", "drug", "inflow"], [0.0, 1.0, 2.0]).drug.to_numpy()
    assert few.tobytes() == many.tobytes()


def test_one_and_two_workers_give_the_same_bytes():
    """The body itself, with two sets of ramped inputs, and few people so that it stays short."""
    body = load_model("body")
    people = healthy(body, people=CROWD + 3, seed=5).parameters
    heat = Schedule.of([Change(0, "limb_nerve_temperature", "ramp", 3600.0, until=12 / 3600)])
    cream = Schedule.of([Change(0, "dose_capsaicin_surface", "add", 300.0, ("delivery_drop_spread",))])
    jobs = [
        Job(heat, ("limb_nerve_cm", "halo_vessels_perfusion"), (0.0, 0.002, 0.02)),
        Job(cream, ("limb_vessels_perfusion",), (0.0, 0.5, 1.0), (("probe_distance", 3.0),)),
    ]
    seen = []
    one = simulate_many(body, people, jobs, workers=1)
    two = simulate_many(body, people, jobs, workers=2, progress=lambda *step: seen.append(step))
    assert seen[-1] == (2 * (CROWD + 3), 2 * (CROWD + 3))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    for a, b in zip(one, two, strict=True):
        for name in a.data_vars:
            assert a[name].to_numpy().tobytes() == b[name].to_numpy().tobytes()
        assert not a.failed.any()


def test_the_engine_module_names_no_biology():
    """Its code may know only what SBML gives it."""
    words = ("capsaicin", "nerve", "cgrp", "histamine", "perfusion")
    folder = Path(sys.modules["neuroflare.engine"].__file__).parent
    for file in folder.glob("*.py"):
        code = "\n".join(
            line
            for line in file.read_text(encoding="utf-8").splitlines()
            if ">>>" not in line and "Change(" not in line
        )
        assert not [w for w in words if f"{w}_" in code or f'"{w}' in code], file.name


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("k = 2; y := 3 * k;", "without states"),
        ("x = 0; x' = piecewise(1, time - 2 * floor(time / 2) < 0.5, 0);", "cannot be known beforehand"),
    ],
)
def test_what_a_kernel_would_get_wrong_is_refused(text, message):
    with pytest.raises(Refused, match=message):
        compile_model(antimony_model(text).sbml)
