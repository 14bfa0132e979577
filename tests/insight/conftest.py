"""A model small enough to solve by hand: a cord that holds itself up above a gain of 2, and a rating after it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from neuroflare.model import load_model
from neuroflare.people.life import Life

CASES = Path(__file__).parent / "cases"

STRONG = 3.0
"""A gain with two stable states."""
HELD = (STRONG + np.sqrt(STRONG**2 - 4.0)) / 2.0
"""Its upper one: the larger root of x = gain x² / (1 + x²)."""
MONTH_OF_STRESS = Life("a month of stress", (("stress", 0.0, 30.0, None, 1.0),))
NOTHING = Life("nothing", ())


@pytest.fixture(scope="session")
def lasting():
    return load_model(CASES / "lasting.ant")


@pytest.fixture(scope="session")
def body():
    return load_model("body")


@pytest.fixture(scope="session")
def docs():
    return Path(__file__).parents[2] / "docs"
