"""A small model with a dose and a ramp, and everything a benchmark says of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from neuroflare.bench.cases import Case
from neuroflare.engine.schedule import Change, Schedule
from tests.engine.conftest import antimony_model

TEXT = """
    heat = 0; fall = 2; loss = 0.5; share = 0.5
    high = 1; high' = -fall*high + loss*low
    low = 0; low' = fall*high - loss*low + heat
"""


@pytest.fixture(scope="session")
def toy_case():
    """Two states that fall into each other, a dose at 1 scaled by a parameter, a ramp from 2 to 3 and a switch."""
    schedule = Schedule.of([
        Change(1.0, "low", "add", 3.0, ("share",)),
        Change(2.0, "heat", "ramp", 0.5, until=3.0),
        Change(3.5, "heat", "set", 0.0),
    ])  # fmt: skip
    people = {"fall": np.array([1.0, 2.0, 3.0]), "share": np.array([0.5, 1.0, 1.5])}
    times = np.array([0.0, 0.5, 1.0, 2.5, 3.0, 4.0])
    return Case(
        "toy", antimony_model(TEXT).sbml, people, schedule, ("high", "low"), times, {"high": 1.0, "low": 1.0}
    )


@pytest.fixture(scope="session")
def docs():
    """Folder of the documentation."""
    return Path(__file__).parents[2] / "docs"
