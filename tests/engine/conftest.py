"""Small models whose solutions are known."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Toy:
    """The least that the engine needs of a model."""

    sbml: str

    @property
    def hash(self):
        return hashlib.sha256(self.sbml.encode()).hexdigest()

    @property
    def scales(self):
        return {}


def antimony_model(text: str) -> Toy:
    import antimony

    antimony.clearPreviousLoads()
    assert antimony.loadAntimonyString(f"model toy()\n{text}\nend") >= 0, antimony.getLastError()
    return Toy(antimony.getSBMLString("toy"))


@pytest.fixture(scope="session")
def decay():
    """A drug that decays and an effect that is read from it."""
    return antimony_model(
        """
        drug = 0; drug' = inflow - loss * drug;
        loss = 2; inflow = 0; share = 0.25; other_share = 0.5;
        effect := 3 * drug + inflow;
        """
    )


@pytest.fixture(scope="session")
def ramp():
    """An input, 1 at rest, and the integral of what it is above that."""
    return antimony_model("total = 0; total' = input - 1; input = 1; doubled := 2 * input;")


@pytest.fixture(scope="session")
def settling():
    """A level that starts away from its rest, and at a rest that depends on the person."""
    return antimony_model("level = 5; level' = rate * (target - level); rate = 0.5; target = 2;")


@pytest.fixture(scope="session")
def explosive():
    """Grows without bounds in finite time once it is kicked, in people whose gain is above 0."""
    return antimony_model("mass = 0; mass' = gain * mass^2 - mass; gain = 0; watched := 2 * mass;")


@pytest.fixture(scope="session")
def restless():
    """Never settles: it grows for ever."""
    return antimony_model("age = 0; age' = pace; pace = 1;")
