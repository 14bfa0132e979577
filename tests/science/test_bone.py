"""Osteoclasts come within weeks of a cast, stay for months, and hurt whose cord is sensitive."""

import numpy as np
import pytest

from neuroflare.engine import Change, Job, Schedule, simulate_many
from neuroflare.model import load_model
from neuroflare.people.life import FRACTURE
from tests.science.conftest import crowd, fastest_change, rules, set_to, value

DAY = 24.0
CAST = [set_to("disuse", 0.5), set_to("disuse", 0.0, 35 * DAY)]
SWITCHES = {
    "disuse_to_bone": (set_to("disuse", 1.0), "resorption"),
    "cytokine_to_bone": (set_to("cytokine_signal", 1.0), "resorption"),
    "acid_to_nociceptor": (set_to("disuse", 1.0), "afferent"),
}


def test_everyone_is_at_rest():
    assert fastest_change("bone", 200) < 1e-12
    assert rules("bone")["afferent"] == 0.0


def test_osteoclasts_come_within_weeks_and_are_gone_within_a_year(alone):
    """Markers of resorption were up 2 to 6 weeks after a broken wrist, and back after a year (Ingle 1999)."""
    resorption = alone("bone", CAST, [14 * DAY, 35 * DAY, 120 * DAY, 365 * DAY], "resorption")
    assert 0.1 < resorption[0] < resorption[1]
    assert 0.2 * resorption[1] < resorption[2] < 0.6 * resorption[1]
    assert resorption[3] < 0.05 * resorption[1]


def test_endings_in_bone_fire_slowly(alone):
    """Below what injured fibres fire, even when all osteoclasts there can be are at work."""
    worst = [set_to("disuse", 1.0), set_to("cytokine_signal", 1.0)]
    afferent = alone("bone", worst, [365 * DAY], "afferent")
    assert 0.05 < afferent[0] < value("nociceptor", "injured_rate")


@pytest.mark.parametrize("switch", SWITCHES)
def test_every_switch_takes_its_arrow_away(alone, switch):
    assert set(SWITCHES) == set(load_model("bone").switches)
    change, output = SWITCHES[switch]
    there, gone = (
        alone("bone", [change, *more], [0.0, 60 * DAY], output) for more in ([], [set_to(switch, 0.0)])
    )
    assert there[-1] > 0.0
    assert np.abs(gone).max() == 0.0


def test_a_medicine_that_stops_osteoclasts_silences_them(alone):
    begun = [*CAST, set_to("resorption_block", 1.0, 35 * DAY)]
    afferent = alone("bone", begun, [35 * DAY - 1.0, 35 * DAY + 1.0], "afferent")
    assert afferent[0] > 0.0 == afferent[1]


def test_a_block_of_the_nerve_stops_what_bone_says(alone):
    blocked = [*CAST, set_to("nerve_block", 1.0, 20 * DAY)]
    afferent = alone("bone", blocked, [20 * DAY - 1.0, 20 * DAY + 1.0], "afferent")
    assert afferent[0] > 0.0 == afferent[1]


def test_prior_people_keep_osteoclasts_within_bounds():
    worst = [set_to("disuse", 1.0), set_to("cytokine_signal", 1.0)]
    found = crowd("bone", worst, np.geomspace(1.0, 40000.0, 40), "resorption")["resorption"]
    assert found.min() >= -1e-6
    assert found.max() <= 1.0 + 1e-6


def test_in_the_body_a_fracture_wakes_osteoclasts_of_that_limb_alone():
    body = load_model("body")
    outputs = ("limb_bones_resorption", "mirror_bones_resorption", "limb_bones_afferent", "limb_cord_c_input")
    job = Job(Schedule.of(FRACTURE.changes()), (*outputs, "limb_nerve_afferent"), (35 * DAY,))
    (seen,) = simulate_many(body, {}, [job])
    level = {name: float(seen[name].to_numpy()[0, 0]) for name in job.outputs}
    assert level["limb_bones_resorption"] > 0.2
    assert level["mirror_bones_resorption"] < 0.01
    assert level["limb_cord_c_input"] == pytest.approx(
        level["limb_nerve_afferent"] + level["limb_bones_afferent"]
    )


def test_a_cast_alone_leaves_the_typical_healthy_limb_without_pain():
    """Of 30 people 27 hurt on moving; 28 days later all but a fold of skin was as before (terkelsen2008)."""
    body = load_model("body")
    cast = [
        Change(0.0, "limb_trophism_immobilised", "set", 1.0),
        Change(28 * DAY, "limb_trophism_immobilised", "set", 0.0),
    ]
    days = np.array([28.0, 31.0, 56.0, 180.0])
    job = Job(Schedule.of(cast), ("central_limb_pain",), tuple((days * DAY).tolist()))
    (seen,) = simulate_many(body, {}, [job])
    assert seen["central_limb_pain"].to_numpy().max() < 0.1
