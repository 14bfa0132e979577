"""What life does: every event moves what it should, in the right size, and lasts as long as it says."""

import numpy as np
import pytest

from neuroflare.engine import Schedule, simulate
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.people.life_events import LIFE_EVENTS, life_changes

DAY = 24.0
CASES = {
    "fracture": ({}, "limb_tissue_leukocytes", 0.1),
    "soft-tissue-injury": ({}, "limb_tissue_leukocytes", 0.05),
    "surgery": ({}, "limb_tissue_leukocytes", 0.1),
    "infection": ({}, "blood_sickness", 0.2),
    "stress": ({"ends": 10 * DAY}, "central_arousal", 0.1),
    "sleep-loss": ({"ends": 10 * DAY}, "central_sleep_debt", 0.1),
    "immobilisation": ({"ends": 10 * DAY}, "limb_trophism_disuse", 0.1),
    "small-fibre-loss": ({"ends": 10 * DAY, "intensity": 0.5}, "limb_nerve_injured", 0.1),
}
"""An event, a quantity that it must move within ten days, and by how much at least."""


@pytest.fixture(scope="module")
def body():
    return load_model("body")


def test_every_event_is_tried_and_is_a_word_of_studies():
    from neuroflare.clinic.vocabulary import LIFE_EVENTS as WORDS

    assert set(CASES) == set(LIFE_EVENTS) == set(WORDS)


@pytest.mark.parametrize("name", CASES)
def test_each_event_moves_what_it_should(name, body):
    given, target, least = CASES[name]
    times = np.linspace(0.0, 10 * DAY, 21)
    moved, still = (
        simulate(body, {}, Schedule.of(changes), [target], times, rtol=1e-5)[target].to_numpy()[0]
        for changes in (life_changes(name, 0.0, **given), [])
    )
    assert np.abs(moved - still).max() > least


@pytest.mark.parametrize("name", CASES)
def test_targets_and_scales_are_in_the_model(name, body):
    for change in life_changes(name, 0.0, 1.0):
        assert change.target in {*body.inputs, *body.states}
        for scale in change.scale:
            parameter = body.parameters[scale]
            assert parameter.provenance.prior.is_spread
            assert 0.0 < parameter.value <= 1.0


@pytest.mark.parametrize("name", [name for name, event in LIFE_EVENTS.items() if event.lasts])
def test_what_lasts_is_over_at_its_end(name):
    changes = life_changes(name, 1.0, 5.0, intensity=0.5)
    assert {change.time for change in changes} == {1.0, 5.0}
    assert sum(change.value for change in changes) == pytest.approx(0.0, abs=1e-12)


def test_half_of_the_endings_are_lost_but_for_what_grows_back(body):
    changes = life_changes("small-fibre-loss", 0.0, 2 * DAY, intensity=0.5)
    assert {change.target.split("_")[0] for change in changes} == {"limb", "mirror", "axial"}
    course = simulate(
        body, {"nociceptor_density_regrowth": [1e-9]}, Schedule.of(changes), ["limb_nerve_density"], [2 * DAY]
    )
    assert course.limb_nerve_density.item() == pytest.approx(0.5, abs=0.005)


def test_a_place_may_be_named():
    (change,) = life_changes("fracture", 0.0, place="mirror")
    assert (change.target, change.value, change.scale) == ("mirror_tissue_damage", 1.0, ())
    assert {c.target for c in life_changes("small-fibre-loss", 0.0, 1.0, place="limb")} == {
        "limb_nerve_fibre_loss"
    }


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (("earthquake", 0.0), "known are fracture"),
        (("small-fibre-loss", 0.0), "no end"),
    ],
)
def test_wrong_events_are_named(call, words):
    with pytest.raises(UsageError, match=words):
        life_changes(*call)
    with pytest.raises(UsageError, match="'leg' is not a place"):
        life_changes("fracture", 0.0, place="leg")
