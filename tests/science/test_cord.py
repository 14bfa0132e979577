"""Cord and brain together: what a healthy person feels, what heals, and what lasts in a susceptible one.

The sources stand beside each test, as ids of the evidence ledger or as the words of the design.
"""

import logging
import math

import numpy as np
import pytest

from neuroflare.clinic.lint import load_roles
from neuroflare.engine import Change
from neuroflare.evidence import load_ledger
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people.stability import leading_eigenvalues, people_of_the_prior, rest_points, return_times

LOG = logging.getLogger(__name__)
"""Told with `--log-cli-level=info`."""

SECOND = 1 / 3600.0
DAY = 24.0
YEAR = 8766.0
PAIN = "central_limb_pain"

FACTS = {  # what the tests below rest on
    "heat-pain-thr-fast-magerl1996", "cnoc-heat-thr-yarnitsky1992", "cnoc-heat-rate-0p3-yarnitsky1992",
    "cnoc-heat-rate-6p0-yarnitsky1992", "heatpain-mag-0p3-yarnitsky1992", "heatpain-mag-6p0-yarnitsky1992",
    "crps-pain-cutoff-moseley2014", "cpm-g-fm-obrien2018", "clinpain-drop-fm-staud2014",
}  # fmt: skip

SUSCEPTIBLE = {
    "spinal_ltp_gain": 1, "spinal_glia_reactivity": 1, "brain_sleep_sensitivity": 1, "brain_stress_sensitivity": 1,
    "brain_inhibition_capacity": -1,
}  # fmt: skip
"""Traits that make a person susceptible, with the sign of the way they go."""


def set_to(target, amount, time=0.0):
    return Change(time, target, "set", amount)


def lasting(target, amount, stop):
    return [set_to(target, amount), set_to(target, 0.0, stop)]


INJURY = lasting("limb_c_input", 1.0, 14 * DAY)
HARD_TIMES = [  # a month of stress and poor sleep, a week of infection, two weeks of a sore neck
    *lasting("central_stress", 1.0, 28 * DAY),
    *lasting("central_sleep_loss", 0.5, 28 * DAY),
    *(
        event
        for part in ("limb", "mirror", "axial", "central")
        for event in lasting(f"{part}_systemic_inflammation", 1.0, 7 * DAY)
    ),
    *lasting("axial_c_input", 0.5, 14 * DAY),
]


def away_by(model, *spreads):
    """People whose susceptible traits are so many spreads between people from the typical person."""
    found = {}
    for name, sign in SUSCEPTIBLE.items():
        parameter = model.parameters[name]
        assert parameter.provenance.person.kind == "lognormal"
        found[name] = [
            parameter.value * math.exp(sign * k * parameter.provenance.person.numbers[0]) for k in spreads
        ]
    return found


def test_no_fact_used_here_is_kept_for_validation():
    ledger, roles = load_ledger(), load_roles()
    for name in FACTS:
        assert name in ledger.claims, name
        assert roles.of(name) in ("calibration", "design"), name


# ---- rest


def test_rest_is_exact_and_stable_in_people_of_the_prior(cord):
    people = people_of_the_prior(cord.model, 300, seed=1)
    at = rest_points(cord.model, people)
    assert (at == numpy_rates(cord.model).start()).all()
    assert leading_eigenvalues(cord.model, people, at).max() < 0


@pytest.mark.long
def test_rest_of_ten_thousand_people_of_the_prior_is_stable(cord):
    people = people_of_the_prior(cord.model, 10_000, seed=1)
    assert leading_eigenvalues(cord.model, people, rest_points(cord.model, people)).max() < 0


def test_a_kick_is_over_within_thirty_days(cord):
    assert max(float(back[0]) for back in return_times(cord.model, {}, YEAR).values()) < 30 * DAY


# ---- what a healthy person feels


def test_rating_against_c_fibre_firing(cord):
    """Heat begins to hurt about where C fibres begin to fire; 1.2 and 13 per second are the ramps of Yarnitsky."""
    rates = [0.05, 0.5, 1.22, 4.57, 10.0]
    pain = [cord([set_to("limb_c_input", rate)], [20 * SECOND], PAIN)[0, 0, 0] for rate in rates]
    LOG.info("after 20 s: %s", dict(zip(rates, np.round(pain, 2), strict=True)))
    assert np.all(np.diff(pain) > 0)
    assert pain[0] < 0.1
    assert 0.7 < pain[1] < 1.7
    assert 6.0 < pain[-1] < 8.5


def test_pain_grows_less_than_firing_does(cord):
    """Ramps of Yarnitsky: 13.5 impulses per second for some second are rated 28, 1.2 for some 20 seconds 11.8."""
    name, times = "central_limb_sensation", np.arange(0.0, 30.0, 0.1) * SECOND
    slow = cord([set_to("limb_c_input", 1.22)], [20 * SECOND], name)[0, 0, 0]
    fast = cord(lasting("limb_c_input", 13.45, SECOND), times, name)[0, 0].max()
    LOG.info(f"slow ramp {slow:.2f}, fast ramp {fast:.2f}")
    assert fast / slow == pytest.approx(28.0 / 11.8, rel=0.15)


def test_conditioning_lowers_a_test_pain_of_5_by_a_quarter_and_less_where_capacity_is_weak(cord):
    def change(**traits):
        probe = set_to("limb_c_input", 2.0, 300 * SECOND)
        alone, conditioned = (
            cord([set_to("central_conditioning", level), probe], [310 * SECOND], PAIN, **traits)[0, 0, 0]
            for level in (0.0, 30.0)
        )
        return alone, conditioned / alone - 1.0

    pain, healthy = change()
    assert pain == pytest.approx(5.0, abs=0.7)
    assert -0.3 < healthy < -0.2
    _, weak = change(brain_inhibition_capacity=0.15, brain_facilitation_conditioning=0.1)
    assert healthy / 2 < weak < 0.0
    _, none = change(brain_inhibition_capacity=0.1, brain_facilitation_conditioning=0.5)
    assert none > 0.0


def test_an_after_sensation_follows_strong_input_and_lasts_in_a_sensitized_cord(cord):
    pulse = lasting("limb_c_input", 5.0, 30 * SECOND)
    times = np.array([40.0, 70.0]) * SECOND
    sore = [set_to("limb_ltp", 0.8), set_to("limb_glia", 0.4), set_to("limb_chloride", 0.2)]
    healthy, sensitized, at_rest = (
        cord(events, times, PAIN)[0, 0] for events in (pulse, [*sore, *pulse], sore)
    )
    assert 0.05 < healthy[0] < 1.0
    assert healthy[1] < 0.1
    assert sensitized[1] > at_rest[1] + 0.3


# ---- an injury that heals


def test_a_healing_injury_hurts_4_to_5_in_its_first_week_and_is_over_with_it(cord):
    """Pain of 5 or more in the first week marks those at risk (Moseley 2014)."""
    times = np.array([1.0, 3.0, 5.0, 7.0, 16.0, 60.0]) * DAY
    pain = cord(lasting("limb_c_input", 0.75, 14 * DAY), times, PAIN)[0, 0]
    LOG.info("pain on days 1, 3, 5, 7, 16, 60: %s", np.round(pain, 2))
    assert 3.5 < pain[:4].mean() < 5.0
    assert pain[3] < 5.5
    assert pain[4] < 0.1
    assert pain[5] < 0.01


def test_where_it_hurt_the_same_heat_hurts_more_for_weeks(cord):
    def probed(day):
        return cord(
            [*lasting("limb_c_input", 0.75, 14 * DAY), set_to("limb_c_input", 1.0, day * DAY)],
            [day * DAY + 10 * SECOND],
            PAIN,
        )[0, 0, 0]

    before, soon, later, end = (probed(day) for day in (-1.0, 16.0, 28.0, 90.0))
    assert soon > 1.5 * before
    assert 1.05 * before < later < soon
    assert end == pytest.approx(before, rel=0.01)


def test_the_typical_person_returns_from_anything(cord):
    """One resting point: even from a cord and brain changed as far as they can be."""
    full = (
        "ltp",
        "chloride",
        "glia",
        "slow_windup",
        "sleep_debt",
        "arousal",
        "descending_loss",
        "descending_facilitation",
        "brain_glia",
        "tiredness",
        "fog",
    )
    states = [name for name in cord.model.states if name.endswith(full)]
    assert len(states) == 3 * 4 + 7
    pain = cord([set_to(name, 1.0) for name in states], [0.1, 28 * DAY], "central_pain")[0, 0]
    assert pain[0] > 5.0
    assert pain[1] < 0.01


# ---- what lasts in a susceptible person


def test_the_same_injury_heals_fades_slowly_or_lasts(cord):
    """Graded and bistable, both within two spreads between people: a result of traits alone."""
    times = np.array([7.0, 15.0, 21.0, 44.0, 14.0 + 365.0, 14.0 + 730.0]) * DAY
    typical, slow, lasts = cord(INJURY, times, PAIN, **away_by(cord.model, 0.0, 1.8, 2.0))[0]
    LOG.info("typical %s, slow %s, lasting %s", *(np.round(course, 2) for course in (typical, slow, lasts)))
    assert typical[1] < 0.2
    assert slow[1] > 4.0
    assert slow[1] > slow[2] > 0.01 > slow[3]
    assert lasts[4] > 4.0
    assert lasts[5] == pytest.approx(lasts[4], rel=1e-3)


def test_both_ends_stand_side_by_side_in_one_susceptible_person(cord):
    """A short injury is forgotten where a longer one lasts."""
    person = away_by(cord.model, 2.2)
    short, longer = (
        cord(lasting("limb_c_input", 1.0, days * DAY), [YEAR], PAIN, **person)[0, 0, 0]
        for days in (1.0, 14.0)
    )
    assert short < 0.01
    assert longer > 4.0


@pytest.mark.parametrize(
    "switch",
    ["central_central_loop", "central_pain_to_sleep", "central_sleep_to_descending", "limb_projection_to_glia", "limb_projection_to_ltp",
     "limb_glia_to_chloride", "limb_touch_to_projection"],
)  # fmt: skip
def test_each_arrow_of_the_loop_is_needed_for_pain_to_last(cord, switch):
    person = away_by(cord.model, 2.2)
    times = [7 * DAY, 365 * DAY]
    early, late = cord([*INJURY, set_to(switch, 0.0, -1.0)], times, PAIN, **person)[0, 0]
    assert early > 4.0
    assert late < 0.01


def test_opening_the_loop_later_ends_pain_that_would_last(cord):
    person = away_by(cord.model, 2.2)
    opened = set_to("central_central_loop", 0.0, 100 * DAY)
    before, after = cord([*INJURY, opened], [99 * DAY, 200 * DAY], PAIN, **person)[0, 0]
    assert before > 4.0
    assert after < 0.01


def test_where_the_injury_was_decides_whether_pain_is_local_or_widespread(cord):
    """One set of equations: a limb injury stays there; hard times with a sore neck hurt everywhere."""
    names = (
        PAIN,
        "central_mirror_pain",
        "central_axial_pain",
        "central_fatigue",
        "central_unrefreshed",
        "central_cognition",
    )
    person = away_by(cord.model, 2.0)
    local = cord(INJURY, [365 * DAY], *names, **person)[:, 0, 0]
    wide = cord(HARD_TIMES, [365 * DAY], *names, **person)[:, 0, 0]
    assert local[0] > 4.0
    assert max(local[1:3]) < 1.0
    assert min(wide[:3]) > 4.0
    assert min(wide[3:]) > 2.0
    assert cord(HARD_TIMES, [90 * DAY], *names)[:, 0, 0].max() < 0.1


def test_touch_hurts_the_sensitized_and_not_the_healthy(cord):
    stroke = set_to("limb_abeta_input", 30.0, 100 * DAY)
    times = np.array([100 * DAY - 1.0, 100 * DAY + 20 * SECOND])
    healthy, sensitized = cord([*INJURY, stroke], times, PAIN, **away_by(cord.model, 0.0, 2.0))[0]
    assert healthy.max() < 1e-6
    assert sensitized[1] > sensitized[0] + 1.0


def test_few_of_the_prior_keep_their_pain(cord):
    """How many recover is a result; most must."""
    people = people_of_the_prior(cord.model, 200, seed=1)
    week, year = cord(INJURY, [7 * DAY, 14 * DAY + YEAR], PAIN, **people)[0].T
    LOG.info(
        f"{(year > 1).sum()} of {len(year)} keep a pain above 1; {np.median(week):.1f} in the first week"
    )
    assert 0 < (year > 1).sum() < 0.15 * len(year)
    assert week.min() > 0.5
