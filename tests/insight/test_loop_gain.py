"""Gains and eigenvalues of loops that can be solved by hand."""

import numpy as np
import pytest

from neuroflare.errors import UsageError
from neuroflare.insight.loop_gain import loop_gain
from neuroflare.model import load_model
from neuroflare.model.arrows import without
from tests.insight.conftest import HELD, STRONG

PAIR = """
model pair()
  unit time_unit = 3600 second;
  unit per_hour = 1 / (3600 second);
  y_to_x is "y drives x"; y_to_x = 1; y_to_x has dimensionless; y_to_x.sboTerm = SBO:0000002;
  y_to_x notes ```switch | why: closes the loop```
  up is "x drives y"; up = 1; up has per_hour; up.sboTerm = SBO:0000002;
  up notes ```assumed | prior: lognormal(0.2) | why: by hand```
  down is "y drives x"; down = 1; down has per_hour; down.sboTerm = SBO:0000002;
  down notes ```assumed | prior: normal(2) | why: by hand; below 0 it damps```
  loss is "loss of both"; loss = 2; loss has per_hour; loss.sboTerm = SBO:0000002;
  loss notes ```assumed | prior: lognormal(0.2) | why: by hand```
  x is "x"; x = 0; x has dimensionless; x.sboTerm = SBO:0000002;
  x notes ```scale: 1```
  y is "y"; y = 0; y has dimensionless; y.sboTerm = SBO:0000002;
  y notes ```scale: 100```
  x' = y_to_x * down * y - loss * x;
  y' = up * x - loss * y;
end
"""


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    path = tmp_path_factory.mktemp("loop") / "pair.ant"
    path.write_text(PAIR, encoding="utf-8")
    return load_model(path)


def test_a_linear_loop(pair):
    """Gain = up down / loss²; eigenvalues -loss ± sqrt(up down), and -loss when open."""
    up, down, loss = (grid.ravel() for grid in np.meshgrid([0.5, 1.0, 8.0], [-3.0, 0.25, 0.9], [1.0, 2.0]))
    loop = loop_gain(pair, without(pair, ["y-x"]), {"up": up, "down": down, "loss": loss})
    assert loop.gain == pytest.approx(up * down / loss**2, rel=1e-6, abs=1e-9)
    assert loop.open == pytest.approx(-loss, rel=1e-6)
    assert loop.closed == pytest.approx(-loss + np.sqrt(np.maximum(up * down, 0.0)), rel=1e-6, abs=1e-6)
    assert ((loop.gain > 1.0) == (loop.closed > 0.0)).all()
    assert 0 < (loop.gain > 1.0).sum() < len(up)


def test_no_switch_is_no_loop(pair):
    assert loop_gain(pair, []).gain.tolist() == [0.0]


def test_a_loop_is_measured_where_one_asks(lasting):
    """At rest the loop carries nothing; in the upper state its slope is 2 / (gain x)."""
    people = {"gain": [STRONG, STRONG]}
    at = np.array([[0.0, 0.0], [HELD, HELD]])
    loop = loop_gain(lasting, ["glia_to_cord"], people, at)
    assert loop.gain == pytest.approx([0.0, 2.0 / (STRONG * HELD)], abs=1e-6)
    assert (loop.closed < 0.0).all()
    at_rest = loop_gain(lasting, ["glia_to_cord"], people)
    assert at_rest.gain == pytest.approx([0.0, 0.0], abs=1e-6)


def test_between_the_two_states_the_loop_runs_away(lasting):
    low = 1.0 / HELD
    loop = loop_gain(lasting, ["glia_to_cord"], {"gain": [STRONG]}, np.array([[low, low]]))
    assert loop.gain[0] == pytest.approx(2.0 / (STRONG * low), rel=1e-6)
    assert loop.gain[0] > 1.0
    assert loop.closed[0] > 0.0 > loop.open[0]


def test_a_name_that_is_no_switch(pair):
    with pytest.raises(UsageError, match="'up' is not a switch of pair; known are y_to_x"):
        loop_gain(pair, ["up"])


@pytest.mark.long
def test_in_the_resting_body_the_loop_of_pain_and_sympathetic_nerves_settles(body):
    loop = loop_gain(body, without(body, ["pain-sympathetic"]))
    assert loop.closed[0] < 0.0
    assert loop.gain[0] < 1.0
