"""One typical virtual person and what is done to him or her."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from neuroflare.clinic.lint import load_roles
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.clinic.study import Arm
from neuroflare.engine import Change, Job, Schedule, simulate_many
from neuroflare.evidence import load_ledger
from neuroflare.model import load_model
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people.stability import people_of_the_prior


def value(module, name):
    return load_model(module).parameters[name].value


def set_to(target, amount, time=0.0):
    return Change(time, target, "set", amount)


def rules(module, at=None, **parameters):
    """Rule variables at rest, with some states moved."""
    rates = numpy_rates(load_model(module))
    states = rates.start(parameters).copy()
    for name, number in (at or {}).items():
        states[rates.states.index(name)] = number
    return {name: float(number) for name, number in rates.rule_values(states, parameters).items()}


def fastest_change(module, count):
    """Largest rate of change at rest, per size of the state, in people of the prior."""
    model = load_model(module)
    people = people_of_the_prior(model, count, seed=5)
    rates = numpy_rates(model)
    start = rates.start(people)
    return float(np.abs(rates(start, people) / np.maximum(np.abs(start), 1.0)).max())


def crowd(module, changes, times, *outputs, count=20):
    """Courses of some quantities of one module in people of the prior: one array of person by time each."""
    model = load_model(module)
    people = people_of_the_prior(model, count, seed=7)
    result = simulate_many(
        model, people, [Job(Schedule.of(changes), outputs, tuple(float(t) for t in times))]
    )[0]
    assert not result.failed.any()
    return {name: result[name].to_numpy() for name in outputs}


def assert_usable(facts):
    """Every fact is in the ledger, and none is kept for validation."""
    ledger, roles = load_ledger(), load_roles()
    for name in facts:
        assert name in ledger.claims, name
        assert roles.of(name) != "validation", name


CASES = Path(__file__).parent / "cases"


def schedule(*events):
    """Schedule of events as a study file writes them."""
    return schedule_of(Arm.model_validate({"name": "arm", "events": events}).events)


@pytest.fixture(scope="session")
def typical():
    """Give the course of some quantities in the typical person; time in hours."""
    body = load_model("body")

    def run(events, times, *outputs, **constants):
        job = Job(schedule(*events), outputs, tuple(float(t) for t in times), tuple(constants.items()))
        result = simulate_many(body, {}, [job])[0]
        assert not result.failed.any()
        courses = [result[name].to_numpy()[0] for name in outputs]
        return courses[0] if len(courses) == 1 else np.array(courses)

    return run


@pytest.fixture(scope="session")
def alone():
    """Give the course of some quantities of one module by itself."""

    def run(module, changes, times, *outputs, **parameters):
        people = {name: np.array([float(value)]) for name, value in parameters.items()}
        job = Job(Schedule.of(changes), outputs, tuple(float(t) for t in times))
        result = simulate_many(load_model(module), people, [job])[0]
        assert not result.failed.any()
        courses = [result[name].to_numpy()[0] for name in outputs]
        return courses[0] if len(courses) == 1 else np.array(courses)

    return run


@pytest.fixture(scope="session")
def cord():
    """Give the course of some quantities of three sites of the cord with one brain, ``output, person, time``."""
    from neuroflare.engine import Schedule

    model = load_model(CASES / "cord.ant")

    def run(changes, times, *outputs, **people):
        given = {name: np.atleast_1d(np.asarray(value, float)) for name, value in people.items()}
        job = Job(Schedule.of(changes), outputs, tuple(np.asarray(times, float).tolist()))
        result = simulate_many(model, given, [job])[0]
        assert not result.failed.any()
        return np.array([result[name].to_numpy() for name in outputs])

    run.model = model
    return run
