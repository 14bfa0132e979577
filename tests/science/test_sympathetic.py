"""Outflow rises within minutes, its set point within weeks, and both are bounded."""

import numpy as np
import pytest

from neuroflare.model import load_model
from tests.science.conftest import crowd, fastest_change, rules, set_to, value

MONTH = 720.0
CAUSES = {
    "stress": ("stress_to_sympathetic", 1.0),
    "mental_stress": ("stress_to_sympathetic", 1.0),
    "arousal": ("arousal_to_sympathetic", 1.0),
    "pain": ("pain_to_sympathetic", 10.0),
    "sickness": ("sickness_to_sympathetic", 1.0),
    "sleep_loss": ("sleep_loss_to_sympathetic", 1.0),
    "body_cooling": ("cooling_to_sympathetic", 1.0),
}
PASSING = {"mental_stress", "body_cooling"}
"""Causes that a test brings and that do not last."""


def test_everyone_is_at_rest():
    assert fastest_change("sympathetic", 200) < 1e-12


def test_every_switch_is_tried():
    assert {switch for switch, _ in CAUSES.values()} | {"demand_to_set_point"} == set(
        load_model("sympathetic").switches
    )


@pytest.mark.parametrize("cause", CAUSES)
def test_every_cause_raises_outflow_within_minutes_and_its_switch_takes_that_away(alone, cause):
    switch, strong = CAUSES[cause]
    course = alone("sympathetic", [set_to(cause, strong)], [0.0, 0.05, 1.0], "outflow")
    assert 1.2 < course[-1] < 3.0
    assert course[1] - 1.0 > 0.9 * (course[-1] - 1.0)
    off = alone("sympathetic", [set_to(cause, strong), set_to(switch, 0.0)], [0.0, MONTH], "outflow")
    assert off[-1] == pytest.approx(1.0, abs=1e-9)


def test_more_pain_means_more_outflow(alone):
    levels = [
        alone("sympathetic", [set_to("pain", pain)], [0.0, 1.0], "outflow")[-1]
        for pain in (0.0, 2.0, 5.0, 10.0)
    ]
    assert levels == sorted(levels)
    assert levels[0] == 1.0


def test_a_bad_day_leaves_no_trace_and_bad_months_do(alone):
    for hours, low, high in ((24.0, 1.0, 1.02), (2 * MONTH, 1.05, 1.3)):
        changes = [set_to("stress", 1.0), set_to("stress", 0.0, hours)]
        after, later = alone("sympathetic", changes, [hours + 1.0, hours + 3 * MONTH], "outflow")
        assert low <= after < high
        assert later == pytest.approx(1.0, abs=0.01)
    lasting = [set_to("stress", 1.0), set_to("demand_to_set_point", 0.0)]
    assert alone("sympathetic", lasting, [0.0, MONTH], "set_point")[-1] == 1.0


@pytest.mark.parametrize("cause", sorted(PASSING))
def test_what_a_test_brings_does_not_move_the_set_point(alone, cause):
    assert alone("sympathetic", [set_to(cause, 1.0)], [0.0, MONTH], "set_point")[-1] == pytest.approx(
        1.0, abs=1e-12
    )


def test_a_ganglion_block_stops_the_limb_and_not_the_person(alone):
    limb, all_of_it = alone(
        "sympathetic", [set_to("pain", 5.0), set_to("block", 0.8)], [0.0, 1.0], "limb_outflow", "outflow"
    )
    assert all_of_it[-1] > 1.2
    assert limb[-1] == pytest.approx(0.2 * all_of_it[-1])


def test_readings_of_a_laboratory():
    rest = rules("sympathetic")
    assert rest["bursts_per_minute"] == pytest.approx(value("sympathetic", "bursts_rest"))
    assert rest["lf_hf"] == pytest.approx(value("sympathetic", "lf_hf_rest"))
    assert rest["sdnn"] == pytest.approx(value("sympathetic", "sdnn_rest"))
    raised = rules("sympathetic", {"outflow": 2.0})
    assert rest["bursts_per_minute"] < raised["bursts_per_minute"] < 2 * rest["bursts_per_minute"]
    assert raised["lf_hf"] > rest["lf_hf"]
    assert raised["sdnn"] < rest["sdnn"]
    assert rules("sympathetic", {"outflow": 1e6})["bursts_per_minute"] <= value("sympathetic", "bursts_limit")


def test_bounds_under_everything_at_once():
    changes = [set_to(cause, strong) for cause, (_, strong) in CAUSES.items()]
    names = ("outflow", "set_point", "bursts_per_minute", "vagal_tone")
    found = crowd("sympathetic", changes, np.geomspace(1e-3, 9000.0, 40), *names)
    assert all(found[name].min() > 0.0 for name in names)
    assert found["outflow"].min() >= 1.0 - 1e-6
    assert found["outflow"].max() < 20.0
    assert found["vagal_tone"].max() <= 1.0 + 1e-6
