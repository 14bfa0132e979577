"""Plasma and spinal fluid: levels at rest, an infection, what the sites and the cord spill, arrows.

The facts are calibration facts; their ids stand beside the tests.
"""

import numpy as np
import pytest

from neuroflare.clinic.lint import load_roles
from neuroflare.engine import Change, Job, Schedule, simulate_many
from neuroflare.evidence import load_ledger
from neuroflare.model import load_model
from neuroflare.people.stability import people_of_the_prior

DAY, WEEK = 24.0, 168.0
INFECTION = Change(0.0, "pathogen", "add", 1.0)

FACTS = {
    "csf-sp-fm-vaeroy1988": 36.1, "csf-sp-hc-vaeroy1988": 9.6, "csf-ngf-fm-giovengo1999": 41.8, "csf-ngf-hc-giovengo1999": 9.1,
}  # fmt: skip


def set_to(target, amount, time=0.0):
    return Change(time, target, "set", amount)


def test_facts_used_here_are_as_in_the_ledger_and_not_kept_for_validation():
    ledger, roles = load_ledger(), load_roles()
    for name, number in FACTS.items():
        assert ledger[name].value == number
        assert roles.of(name) == "calibration"


def test_spinal_fluid_spans_the_healthy_and_the_fm_means(alone):
    full = [set_to("spinal_substance_p", 1.0), set_to("central_ngf", 1.0)]
    substance_p, ngf = alone("plasma", full, [0.0, 200.0], "csf_substance_p", "csf_ngf")
    assert substance_p == pytest.approx([9.6, 36.1], rel=0.03)
    assert ngf == pytest.approx([9.1, 41.8], rel=0.03)


def test_an_infection_makes_ill_within_hours_and_is_over_in_two_weeks(alone):
    times = np.arange(0.0, 3 * WEEK, 1.0)
    sickness, tnf, il10 = alone("plasma", [INFECTION], times, "sickness", "tnf", "il10")
    assert sickness.max() > 0.5
    assert times[sickness.argmax()] < DAY
    assert 0.01 < sickness[times == WEEK][0] < 0.25
    assert sickness[times == 2 * WEEK][0] < 0.01
    assert times[il10.argmax()] > times[tnf.argmax()] + 6.0


def test_infused_il6_acts_on_the_hypothalamus_and_is_gone_within_hours(alone):
    test_dose = [set_to("il6_infusion", 500.0), set_to("il6_infusion", 0.0, 1.0)]
    found = alone("plasma", test_dose, [0.0, 1.0, 12.0], "il6_signal")
    assert found[0] == 0.0
    assert found[1] > 0.8
    assert found[2] < 0.05


def test_one_inflamed_limb_hardly_inflames_the_body(alone):
    limb = [set_to("limb_tnf", 2.9), set_to("limb_il6", 7.6)]
    systemic, tnf, il6 = alone("plasma", limb, [500.0], "systemic_inflammation", "tnf_excess", "il6_excess")
    assert systemic[0] < 0.05
    assert 0.0 < tnf[0] < 1.0
    assert 0.0 < il6[0] < 1.0
    trunk = alone(
        "plasma", [set_to("axial_tnf", 2.9), set_to("axial_il6", 7.6)], [500.0], "systemic_inflammation"
    )
    assert trunk[0] > 5.0 * systemic[0]


@pytest.mark.parametrize(
    ("switch", "changes", "name", "time"),
    [
        ("site_to_plasma", [set_to("limb_tnf", 3.0), set_to("axial_il10", 3.0)], "tnf_excess", 20.0),
        ("tnf_to_il6", [set_to("limb_tnf", 3.0)], "il6_excess", 20.0),
        ("central_to_csf_ngf", [set_to("central_ngf", 1.0)], "csf_ngf", 100.0),
    ],
)
def test_an_arrow_taken_away_leaves_nothing_of_its_effect(alone, switch, changes, name, time):
    with_arrow, without = (
        alone("plasma", changes, [0.0, time], name, **{switch: value}) for value in (1.0, 0.0)
    )
    assert with_arrow[1] > with_arrow[0] + 0.05
    assert without[1] == pytest.approx(without[0], abs=1e-6)


@pytest.mark.parametrize(("switch", "cortisol"), [("il10_to_plasma", 0.0), ("cortisol_to_plasma", 1.0)])
def test_brakes_lower_the_cytokines_of_an_infection(alone, switch, cortisol):
    changes = [set_to("cortisol_signal", cortisol), INFECTION]
    braked, free = (
        alone("plasma", changes, [DAY], "tnf_excess", **{switch: value})[0] for value in (1.0, 0.0)
    )
    assert 0.0 < braked < 0.9 * free


def test_noradrenaline_follows_the_outflow(alone):
    assert alone("plasma", [set_to("outflow", 2.0)], [0.0, 1.0], "noradrenaline")[-1] == pytest.approx(
        2 * 0.71
    )
    assert alone("plasma", [], [0.0], "noradrenaline")[0] == pytest.approx(0.71)


def test_levels_keep_their_bounds_for_everyone_of_the_prior():
    model = load_model("plasma")
    people = people_of_the_prior(model, 60, seed=5)
    sites = [
        f"{site}_{name}"
        for site in ("limb", "mirror", "axial")
        for name in ("tnf", "il6", "il8", "il10", "cgrp")
    ]
    changes = [set_to(name, 20.0) for name in (*sites, "spinal_substance_p", "central_ngf")]
    changes += [Change(0.0, "pathogen", "add", 5.0), set_to("cortisol_signal", -0.5)]
    signals = ("systemic_inflammation", "sickness", "il6_signal")
    result = simulate_many(
        model, people, [Job(Schedule.of(changes), (*model.states, *signals), (0.0, 5.0, 50.0, 500.0, 5000.0))]
    )[0]
    assert not result.failed.any()
    for name in (*model.states, *signals):
        course = result[name].to_numpy()
        assert np.isfinite(course).all(), name
        assert course.min() > -1e-6, name
        if name in signals:
            assert course.max() <= 1.0, name
        elif name != "pathogen":
            assert (course >= people[f"{name}_rest"][:, None] * (1 - 1e-6)).all(), name
