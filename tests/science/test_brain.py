"""The brain alone: ratings, conditioned modulation, expectation, and what pain and stress do to days."""

import numpy as np
import pytest

from neuroflare.engine import Change
from neuroflare.model import load_model
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people.stability import people_of_the_prior

SECOND = 1 / 3600.0
MINUTE = 1 / 60.0
DAY = 24.0
RATINGS = ("limb_pain", "mirror_pain", "axial_pain")
SHARES = (
    "arousal",
    "sleep_debt",
    "brain_glia",
    "descending_loss",
    "descending_facilitation",
    "tiredness",
    "fog",
)
AT_LEAST_0 = (*RATINGS, *SHARES, "limb_average", "mirror_average", "axial_average", "inhibition_boost")


def set_to(target, amount, time=0.0):
    return Change(time, target, "set", amount)


@pytest.fixture(scope="module")
def rates():
    return numpy_rates(load_model("brain"))


# ---- rest and bounds


def test_nobody_feels_anything_at_rest(rates):
    people = people_of_the_prior(load_model("brain"), 500, seed=5)
    start = np.broadcast_to(rates.start(), (500, len(rates.states)))
    assert (rates(start, people) == 0).all()
    found = rates.rule_values(start, people)
    for name in ("pain", "fatigue", "unrefreshed", "cognition", "stress_drive", "distress", "strain"):
        assert (np.abs(found[name]) < 1e-15).all(), name
    assert (found["descending_inhibition"] == 1).all()


def test_states_keep_their_bounds_whatever_comes(rates):
    """At its lowest no state falls and at its highest none rises, for people of the prior under any input."""
    model, count = load_model("brain"), 2000
    random = np.random.default_rng(7)
    people = people_of_the_prior(model, count, seed=7)
    most = {
        "limb_projection": 66.0, "mirror_projection": 66.0, "axial_projection": 66.0, "conditioning": 66.0, "stress": 2.0,
        "sleep_loss": 2.0, "systemic_inflammation": 2.0, "opioid": 1.0, "monoamine": 1.0, "pain_held": 10.0,
    }  # fmt: skip
    people |= {name: top * random.choice([0.0, 1.0, random.random()], count) for name, top in most.items()}
    people["cortisol_signal"] = random.uniform(-0.5, 2.0, count)
    people["expectation"] = random.choice([-1.0, 0.0, 1.0], count)
    highest = {**dict.fromkeys(RATINGS, 10.0), **dict.fromkeys(SHARES, 1.0), "expectation_trace": 1.0}
    lowest = {**dict.fromkeys(AT_LEAST_0, 0.0), "expectation_trace": -1.0}
    assert set(lowest) == set(rates.states)
    inside = random.random((count, len(rates.states)))
    inside[:, [rates.states.index(name) for name in RATINGS]] *= 10.0
    for edges, sign in ((lowest, 1.0), (highest, -1.0)):
        for name, edge in edges.items():
            k = rates.states.index(name)
            at = inside.copy()
            at[:, k] = edge
            assert (sign * rates(at, people)[:, k] >= 0).all(), (name, edge)
    found = rates.rule_values(inside, people)
    assert all(np.isfinite(values).all() for values in found.values())
    assert (found["pain"] >= 0).all()
    assert (found["pain"] <= 10).all()
    assert (found["descending_inhibition"] >= 0).all()


# ---- ratings


def test_rating_grows_with_projection_and_ends_below_10(alone):
    found = [
        alone("brain", [set_to("limb_projection", rate)], [MINUTE], "limb_pain")[0]
        for rate in (1.0, 5.0, 20.0, 66.0)
    ]
    assert np.all(np.diff(found) > 0)
    assert found[-1] < 10.0


def test_a_small_fall_relieves_more_than_it_should(alone):
    """Offset analgesia: after a step up and down again, the rating falls below what the same projection gives later."""
    times = np.arange(0.0, 80.0, 0.5)
    steps = [
        set_to("limb_projection", 11.0),
        set_to("limb_projection", 16.0, 30 * SECOND),
        set_to("limb_projection", 11.0, 40 * SECOND),
    ]
    rating = alone("brain", steps, times * SECOND, "limb_pain")
    trough, later = rating[(times > 40) & (times < 60)].min(), rating[-1]
    assert 0.0 < trough < 0.85 * later
    first_order = alone("brain", steps, times * SECOND, "limb_pain", contrast_least=1.0)
    assert first_order[times > 40].min() == pytest.approx(first_order[-1], rel=1e-3)


def test_an_onset_is_felt_more_than_what_lasts(alone):
    rating = alone("brain", [set_to("limb_projection", 11.0)], np.arange(0, 60) * SECOND, "limb_pain")
    assert rating.max() > 1.05 * rating[-1]


def test_what_lingers_is_still_felt(alone):
    """Strong projection that falls to a tenth is rated at once, if low, and not as nothing."""
    fall = [set_to("limb_projection", 30.0), set_to("limb_projection", 3.0, MINUTE)]
    assert alone("brain", fall, [MINUTE + 10 * SECOND], "limb_pain")[0] > 0.3


def test_the_worst_site_leads_the_overall_pain(rates):
    def overall(**pains):
        at = rates.start().copy()
        for name, value in pains.items():
            at[rates.states.index(name)] = value
        return float(rates.rule_values(at)["pain"])

    assert overall(limb_pain=5.0) == pytest.approx(5.0, abs=0.11)
    assert 5.0 < overall(limb_pain=5.0, mirror_pain=5.0, axial_pain=5.0) < 6.0
    assert overall(limb_pain=5.0, axial_pain=3.0) > overall(limb_pain=5.0)


# ---- modulation


def test_conditioning_raises_inhibition_for_minutes(alone):
    times = np.array([5.0, 10.0, 25.0]) * MINUTE
    changes = [set_to("conditioning", 30.0), set_to("conditioning", 0.0, 10 * MINUTE)]
    during, end, after = alone("brain", changes, times, "descending_inhibition")
    assert during > 1.15
    assert end >= during
    assert after == pytest.approx(1.0, abs=0.01)
    assert alone(
        "brain", [*changes, set_to("conditioning_to_descending", 0.0, -1.0)], times, "descending_inhibition"
    ) == pytest.approx(1.0)


def test_weak_capacity_leaves_more_facilitation_than_inhibition(alone):
    """Then pain elsewhere makes pain worse."""
    weak = {"inhibition_capacity": 0.05, "facilitation_conditioning": 0.4}
    inhibition, facilitation = alone(
        "brain",
        [set_to("conditioning", 30.0)],
        [10 * MINUTE],
        "descending_inhibition",
        "descending_facilitation",
        **weak,
    )
    assert inhibition[0] < 1.05
    assert facilitation[0] > 0.15


def test_expected_relief_lowers_a_rating_and_expected_harm_raises_it(alone):
    def rating(expected, **changes):
        switched = [set_to(name, value, -10.0) for name, value in changes.items()]
        events = [*switched, set_to("expectation", expected, -5.0), set_to("limb_projection", 11.0)]
        return alone("brain", events, [MINUTE], "limb_pain", "descending_inhibition")[:, 0]

    usual, relief, harm = rating(0.0), rating(1.0), rating(-1.0)
    assert relief[0] < 0.95 * usual[0] < 0.95 * 0.95 * harm[0]
    assert relief[1] > 1.0 > harm[1] > 0.0
    off = rating(1.0, expectation_to_rating=0.0, expectation_to_descending=0.0)
    np.testing.assert_allclose(off, usual, rtol=1e-3)


@pytest.mark.parametrize("drug", ["opioid", "monoamine"])
def test_drugs_raise_descending_inhibition(alone, drug):
    assert alone("brain", [set_to(drug, 0.8)], [1.0], "descending_inhibition")[0] > 1.1


# ---- days


def test_poor_sleep_and_stress_weaken_inhibition_raise_facilitation_and_pass(alone):
    weeks = 14 * DAY
    names = ("descending_inhibition", "descending_facilitation", "fatigue", "unrefreshed", "cognition")
    for cause, switch in (("sleep_loss", "sleep_to_descending"), ("stress", "stress_to_descending")):
        changes = [set_to(cause, 1.0), set_to(cause, 0.0, weeks)]
        during, after = alone("brain", changes, [weeks, 5 * weeks], *names).T
        assert during[0] < 0.95, cause
        assert during[1] > 0.03, cause
        assert (during[2:] > 0.5).all(), cause
        np.testing.assert_allclose(after, [1.0, 0.0, 0.0, 0.0, 0.0], atol=0.02)
        cut = [*changes, set_to(switch, 0.0, -1.0)]
        if cause == "stress":  # it disturbs sleep as well
            cut.append(set_to("sleep_to_descending", 0.0, -1.0))
        assert alone("brain", cut, [weeks], "descending_inhibition")[0] == pytest.approx(1.0, abs=1e-9)


def test_fatigue_takes_days_and_pain_seconds(alone):
    changes = [set_to("axial_projection", 20.0)]
    pain, fatigue = alone("brain", changes, [MINUTE, 6.0, 10 * DAY], "pain", "fatigue")
    assert pain[0] > 5.0
    assert fatigue[0] < 0.1
    assert fatigue[1] < 0.3 * fatigue[2]


@pytest.mark.parametrize(
    ("switch", "state"),
    [
        ("pain_to_sleep", "sleep_debt"),
        ("pain_to_arousal", "arousal"),
        ("pain_to_brain_glia", "brain_glia"),
        ("pain_to_descending", "inhibition_boost"),
    ],
)
def test_an_arrow_from_pain_acts_and_its_switch_removes_it(alone, switch, state):
    hurt = [
        set_to("limb_projection", 20.0),
        set_to("pain_to_arousal", 0.0, -2.0) if state == "sleep_debt" else set_to("stress", 0.0),
    ]
    on, off = (alone("brain", [*hurt, set_to(switch, way, -1.0)], [3 * DAY], state)[0] for way in (1.0, 0.0))
    assert on > 0.02
    assert off == pytest.approx(0.0, abs=1e-9)


def test_cortisol_calms_glia_of_the_brain(alone):
    sick = set_to("systemic_inflammation", 1.0)
    usual, calmed = (
        alone("brain", [sick, set_to("cortisol_signal", level)], [3 * DAY], "brain_glia")[0]
        for level in (0.0, 1.0)
    )
    assert calmed < 0.8 * usual
    unswitched = alone(
        "brain",
        [sick, set_to("cortisol_signal", 1.0), set_to("cortisol_to_brain_glia", 0.0)],
        [3 * DAY],
        "brain_glia",
    )[0]
    assert unswitched == pytest.approx(usual, rel=1e-4)


def test_the_open_loop_meets_the_pain_that_is_held(alone):
    names = ("sleep_debt", "arousal", "brain_glia", "pain")
    hurt = [set_to("limb_projection", 20.0), set_to("central_loop", 0.0)]
    sleep, arousal, glia, pain = alone("brain", hurt, [5 * DAY], *names)[:, 0]
    assert max(sleep, arousal, glia) == pytest.approx(0.0, abs=1e-9)
    assert pain > 5.0
    held = alone("brain", [set_to("pain_held", 4.0), set_to("central_loop", 0.0)], [5 * DAY], *names)[:, 0]
    assert (held[:3] > 0.02).all()
    assert held[3] == pytest.approx(0.0, abs=1e-6)
