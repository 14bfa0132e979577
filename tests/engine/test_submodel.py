"""What stands behind an output, and a hash of that alone."""

import antimony
import pytest

from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.submodel import submodel
from neuroflare.errors import UsageError

PLAIN = "a = 1; a' = -k * a + b; k = 2; b = 1; b' = -b * a; out := a * k; c = 1; c' = -c * b"


def read(text):
    antimony.clearPreviousLoads()
    assert antimony.loadAntimonyString(text) >= 0, antimony.getLastError()
    return read_sbml(antimony.getSBMLString("__main"))


def hash_of(text, fixed=None, output="out"):
    return submodel(read(text), [output], fixed).hash


@pytest.mark.parametrize(
    "text",
    [
        PLAIN.replace("c' = -c * b", "c' = -3 * c * b"),  # nothing behind the output
        "c = 1; c' = -c * b; b = 1; b' = -b * a; out := k * a; a = 1; a' = b - k * a; k = 2",  # another order
        PLAIN + "; other := c + a",
    ],
)
def test_it_stays_when_something_else_changes(text):
    assert hash_of(text) == hash_of(PLAIN)


@pytest.mark.parametrize(
    ("old", "new"), [("k = 2", "k = 3"), ("-b * a", "-b * a * a"), ("b = 1", "b = 2"), ("a * k", "a + k")]
)
def test_it_changes_with_what_stands_behind(old, new):
    assert hash_of(PLAIN.replace(old, new, 1)) != hash_of(PLAIN)


def test_an_input_held_where_it_does_nothing_leaves_no_trace():
    drug = PLAIN.replace("-k * a", "-k * a * (1 - block) + gain * drive") + "; block = 0; drive = 0; gain = 5"
    assert hash_of(drug, {"block": 0.0, "drive": 0.0}) == hash_of(PLAIN)
    assert hash_of(drug, {"block": 0.5, "drive": 0.0}) != hash_of(PLAIN)
    assert hash_of(drug) != hash_of(PLAIN)


def test_states_and_numbers_behind_are_told():
    part = submodel(read(PLAIN), ["out"])
    assert part.states == ("a", "b")
    assert dict(part.parameters) == {"init(a)": 1.0, "init(b)": 1.0, "k": 2.0}


def test_an_unknown_output_is_named():
    with pytest.raises(UsageError, match="'nose' is no output"):
        submodel(read(PLAIN), ["nose"])
