"""One typical virtual person and what is done to him or her."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from neuroflare.clinic.stimuli import schedule_of
from neuroflare.clinic.study import Arm
from neuroflare.engine import Job, simulate_many
from neuroflare.model import load_model

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
        from neuroflare.engine import Schedule

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
