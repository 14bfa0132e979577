"""Mechanisms of the body: each held thing exists, stays where it is put, and leaves a healthy person as he or she is."""

from pathlib import Path

import numpy as np
import pytest

from neuroflare.data_files import data_path
from neuroflare.engine import rest
from neuroflare.errors import UsageError
from neuroflare.insight.mechanisms import check_held, lint_mechanisms, load_mechanisms
from neuroflare.insight.removal import People, people_of, without_mechanisms
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people import Cohort, healthy

FILE = data_path("models") / "mechanisms.yaml"


@pytest.fixture(scope="module")
def mechanisms(body):
    return load_mechanisms(body)


def test_what_is_held_stays(body, tmp_path):
    assert lint_mechanisms(body) == []
    wrong = tmp_path / "mechanisms.yaml"
    wrong.write_text("schema: neuroflare/mechanisms/2\n", encoding="utf-8")
    (issue,) = lint_mechanisms(body, wrong)
    assert "neuroflare/mechanisms/2" in issue.text


def test_a_state_whose_rates_are_not_all_stopped_is_refused(body, tmp_path):
    wrong = tmp_path / "mechanisms.yaml"
    text = FILE.read_text(encoding="utf-8")
    wrong.write_text(text.replace("stop: [spinal_ltp_build, spinal_ltp_fade]", "stop: [spinal_ltp_fade]"))
    with pytest.raises(UsageError, match="spinal-gain: limb_cord_ltp still moves"):
        check_held(body, load_mechanisms(body, wrong))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("spinal_ltp_fade", "spinal_ltp_fad", "'spinal_ltp_fad' is not a number of the model"),
        ("state: spinal.ltp", "state: spinal.lpt", "'spinal.lpt' is unknown here"),
        ("arrow: touch-projection", "arrow: touch-brain", "'touch-brain' is unknown here"),
        ("place: central", "place: middle", "'middle' is unknown here"),
        (
            "state: brain.arousal,",
            "state: brain.brain_glia,",
            "central_brain_glia belongs to glia already",
        ),
        (", stop: [spinal_glia_fade]", "", "lacks 'stop'|is not held"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(body, tmp_path, old, new, said):
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    wrong = tmp_path / "mechanisms.yaml"
    wrong.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UsageError, match=said):
        load_mechanisms(body, Path(wrong))


def test_removal_leaves_the_rest_of_a_healthy_person_alone(body, mechanisms):
    """At rest nothing moves, with nothing removed and without any of them: what is held is what was there."""
    people = healthy(body, people=3, draws=2, seed=5).parameters
    resting = rest(body, people)
    at = np.stack([np.broadcast_to(resting[name], 6) for name in body.states], axis=-1)
    rates = numpy_rates(body)
    scale = np.maximum(np.abs(at), list(body.scales.values()))
    before = np.abs(rates(at, people) / scale)
    assert before.max() < 1e-6
    for one in mechanisms.all.values():
        after = np.abs(rates(at, {**people, **dict.fromkeys(one.stopped, 0.0)}) / scale)
        assert after.max() < 1e-6, one.name


@pytest.fixture(scope="module")
def ill(body):
    """Two people in a state that nobody would choose: half of all glia active, endings sensitized."""
    cohort = healthy(body, people=2, draws=2, seed=1)
    resting = people_of(body, Cohort(2, 2, cohort.parameters, 1)).resting
    states = {name: values.copy() for name, values in resting.items()}
    for place in ("limb", "mirror", "axial"):
        states[f"{place}_cord_glia"] = np.full(4, 0.5)
        states[f"{place}_cord_chloride"] = np.full(4, 0.6)
        states[f"{place}_nerve_phenotype"] = np.full(4, 0.5)
    own = {**cohort.parameters, "stress": np.full(4, 0.8)}
    return People(Cohort(2, 2, own, 1, states), resting)


def test_held_states_stay_at_the_persons_own_rest(body, mechanisms, ill):
    k = mechanisms.names.index("glia")
    removed = np.zeros((4, len(mechanisms.names)), dtype=bool)
    removed[2:, k] = True
    who = np.array([0, 3, 0, 3])
    held = mechanisms.all["glia"].states
    seen = without_mechanisms(body, mechanisms, ill, who, removed, held, (24.0, 1000.0))
    for name in held:
        want = ill.resting[name][who[2:]]
        np.testing.assert_allclose(seen[name][2:], np.stack([want, want], axis=1), rtol=1e-12, atol=1e-15)
    assert (seen["limb_cord_glia"][:2, 0] > 0.05).all()


def test_with_all_removed_inputs_rest_and_pain_goes(body, mechanisms, ill):
    removed = np.array([[False], [True]]) & np.ones((2, len(mechanisms.names)), dtype=bool)
    seen = without_mechanisms(
        body, mechanisms, ill, np.array([1, 1]), removed, ("stress", "central_pain"), (24.0,)
    )
    assert seen["stress"][:, 0].tolist() == [0.8, 0.0]
    assert seen["central_pain"][0, 0] > 1.0 > seen["central_pain"][1, 0]


def test_who_has_no_rest_is_left_out(body, mechanisms, ill):
    lost = {name: values.copy() for name, values in ill.resting.items()}
    lost["limb_cord_glia"][1] = np.nan
    people = People(ill.cohort, lost)
    removed = np.zeros((2, len(mechanisms.names)), dtype=bool)
    seen = without_mechanisms(body, mechanisms, people, np.array([1, 2]), removed, ("central_pain",), (24.0,))
    assert np.isnan(seen["central_pain"][0, 0])
    assert np.isfinite(seen["central_pain"][1, 0])
