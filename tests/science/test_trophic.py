"""Disuse comes and goes in weeks, dystrophy in months."""

import numpy as np
import pytest

from neuroflare.model import load_model
from tests.science.conftest import crowd, fastest_change, rules, set_to

DAY = 24.0
SWITCHES = {
    "immobilisation_to_disuse": (set_to("immobilised", 1.0), "disuse"),
    "pain_to_disuse": (set_to("pain", 8.0), "disuse"),
    "oedema_to_disuse": (set_to("oedema_signal", 1.0), "disuse"),
    "disuse_to_dystrophy": (set_to("immobilised", 1.0), "dystrophy"),
    "oedema_to_dystrophy": (set_to("oedema_signal", 1.0), "dystrophy"),
    "perfusion_to_dystrophy": (set_to("perfusion", 0.3), "dystrophy"),
}


def test_everyone_is_at_rest_and_without_signs():
    assert fastest_change("trophic", 200) < 1e-12
    found = rules("trophic")
    assert found["motor_score"] == found["trophic_score"] == 0.0
    assert found["range_of_motion"] == found["strength"] == 1.0


def test_six_weeks_in_a_cast_weaken_and_stiffen_for_weeks(alone):
    changes = [set_to("immobilised", 1.0), set_to("immobilised", 0.0, 42 * DAY)]
    times = [7 * DAY, 42 * DAY, 56 * DAY, 150 * DAY]
    strength, motion, changed = alone(
        "trophic", changes, times, "strength", "range_of_motion", "trophic_score"
    )
    assert 0.4 < strength[1] < strength[0] < 1.0
    assert strength[1] < strength[2] < 0.9
    assert motion[1] < 0.8
    assert strength[3] > 0.97
    assert changed.max() < 0.2  # no dystrophy from a cast alone


def test_disuse_runs_ahead_of_dystrophy(alone):
    limb = [set_to("pain", 6.0), set_to("oedema_signal", 0.7), set_to("perfusion", 2.0)]
    disuse, dystrophy = alone("trophic", limb, [21 * DAY, 365 * DAY], "disuse", "dystrophy")
    assert disuse[0] > 0.7 * disuse[1]
    assert dystrophy[0] < 0.5 * dystrophy[1]
    assert dystrophy[1] > 0.3


def test_too_little_and_too_much_flow_both_count(alone):
    for flow in (0.3, 3.0):
        assert alone("trophic", [set_to("perfusion", flow)], [0.0, 180 * DAY], "dystrophy")[-1] > 0.1


def test_pain_and_swelling_limit_movement_at_once():
    assert rules("trophic", pain=8.0)["range_of_motion"] < 0.7
    assert rules("trophic", oedema_signal=1.0)["range_of_motion"] < 0.8
    assert rules("trophic", oedema_signal=1.0)["strength"] == 1.0


@pytest.mark.parametrize("switch", SWITCHES)
def test_every_switch_takes_its_arrow_away(alone, switch):
    assert set(SWITCHES) == set(load_model("trophic").switches)
    change, output = SWITCHES[switch]
    on, off = (
        alone("trophic", [change, *more], [0.0, 60 * DAY], output)[-1] for more in ([], [set_to(switch, 0.0)])
    )
    assert on > off + 0.01


def test_bounds_under_everything_at_once():
    changes = [
        set_to("immobilised", 1.0),
        set_to("pain", 10.0),
        set_to("oedema_signal", 2.0),
        set_to("perfusion", 0.01),
    ]
    names = ("disuse", "dystrophy", "range_of_motion", "strength", "motor_score", "trophic_score")
    found = crowd("trophic", changes, np.geomspace(1.0, 40000.0, 40), *names)
    for name in names:
        assert found[name].min() >= -1e-6, name
        assert found[name].max() <= 1.0 + 1e-6, name
