"""What equations miss: found from results whose truth is known, and put into predictions."""

from dataclasses import replace

import numpy as np
import pytest

from neuroflare.clinic.readouts import Readout
from neuroflare.fit.calibrated import Calibrated
from neuroflare.fit.discrepancy import BY_AMOUNT, BY_FACTOR, PRIOR, Miss, _off, bent, estimated, scale_of
from neuroflare.model import load_model
from neuroflare.people.facts_file import load_facts

LEVEL = Readout(name="perfusion", arm="a", at="1 h", unit="%", evidence="x")
WARM = Readout(name="skin-temperature", arm="a", at="1 h", unit="degC", evidence="x")
EFFECT = LEVEL.model_copy(update={"against": "b", "contrast": "percent-of"})
SHARE = LEVEL.model_copy(update={"name": "diagnosis"})


@pytest.mark.parametrize(
    ("row", "scale"), [(LEVEL, BY_FACTOR), (WARM, BY_AMOUNT), (EFFECT, BY_FACTOR), (SHARE, BY_FACTOR)]
)
def test_what_is_added_is_what_is_measured_again(row, scale):
    assert scale_of(row) == scale
    samples, random = np.full(4000, 60.0), np.random.default_rng(1)
    moved = bent(samples, row, 0.5, random)
    off = np.concatenate([_off(value, samples[:1], row, 10_000) for value in moved])
    assert off.std() == pytest.approx(0.5, rel=0.05)
    assert off.mean() == pytest.approx(0.0, abs=0.05)
    assert bent(samples, row, 0.0, random) == pytest.approx(samples)


def test_effects_keep_their_direction_and_shares_their_bounds():
    random = np.random.default_rng(2)
    assert (bent(np.full(2000, 60.0), EFFECT, 2.0, random) < 100.0).all()  # less than the other arm
    fall = EFFECT.model_copy(update={"contrast": "percent-fall"})
    moved = bent(np.full(2000, 88.0), fall, 1.0, random)
    assert (moved > 0.0).all()
    assert (moved <= 100.0).all()  # nothing falls by more than all of it
    share = bent(np.array([0.0, 50.0, 100.0] * 500), SHARE, 3.0, random)
    assert share.min() >= 0.0
    assert share.max() <= 100.0
    assert set(share[::3]) == {0.0}


@pytest.mark.parametrize("size", [0.1, 0.8])
def test_a_known_size_is_found(size):
    random = np.random.default_rng(3)
    found = [
        Miss(
            str(k),
            "x",
            BY_FACTOR,
            np.hypot(size, 0.1) * random.standard_normal() + 0.1 * random.standard_normal(400),
        )
        for k in range(80)
    ]
    low, middle, high = estimated(found, BY_FACTOR)
    assert low < size < high
    assert middle == pytest.approx(size, rel=0.35)


def test_a_study_weighs_one_however_many_results_it_has():
    near = [Miss("near", "x", BY_FACTOR, np.array([0.1])) for _ in range(50)]
    far = [Miss("far", "x", BY_FACTOR, np.array([1.0]))]
    assert estimated(near + far, BY_FACTOR) == pytest.approx(estimated(near[:1] + far, BY_FACTOR))


def test_without_results_the_prior_answers():
    low, middle, high = estimated([], BY_AMOUNT)
    assert middle == pytest.approx(0.674 * PRIOR[BY_AMOUNT], rel=0.02)  # median of a half-normal
    assert low < middle < high


def test_what_no_factor_can_reach_is_left_out():
    assert _off(40.0, np.full(9, 120.0), EFFECT, 10) is None  # the model gives the other direction
    assert _off(3.7, np.zeros(9), LEVEL, 10) is None


def test_a_fit_is_bound_to_what_it_looked_at_and_to_nothing_else():
    body = load_model("body")
    fog, flow = Calibrated(("central_fog",), ()), Calibrated(("limb_vessels_perfusion",), ())
    assert fog.hash(body) != flow.hash(body)
    assert Calibrated(("limb_vessels_perfusion",), ("limb_vessels_nos_block",)).hash(body) != flow.hash(body)
    assert flow.hash(load_model("nociceptor")) == ""


def test_a_fit_to_a_town_is_bound_to_the_lives_of_its_people(monkeypatch):
    body, facts = load_model("body"), load_facts()
    flow = Calibrated(("limb_vessels_perfusion",), ())
    before = flow.hash(body), replace(flow, town=True).hash(body)
    infection = facts.events["infection"]
    often = replace(infection, rate=replace(infection.rate, value=2.0))
    told = replace(infection, meaning="influenza")
    for event, same in ((often, False), (told, True)):
        other = replace(facts, events={**facts.events, "infection": event})
        monkeypatch.setattr("neuroflare.fit.calibrated.load_facts", lambda other=other: other)
        assert flow.hash(body) == before[0]
        assert (replace(flow, town=True).hash(body) == before[1]) is same
