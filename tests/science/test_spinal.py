"""The spinal cord alone: silence at rest, wind-up, disinhibition, touch, bounds, switches."""

import numpy as np
import pytest

from neuroflare.engine import Change
from neuroflare.model import load_model
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people.stability import people_of_the_prior

SECOND = 1 / 3600.0
DAY = 24.0
SHARES = ("nmda_gate", "nk1_trace", "slow_windup", "ltp", "chloride", "glia")
INPUTS = {  # the most that is ever asked of each
    "c_input": 60.0, "adelta_input": 150.0, "abeta_input": 100.0, "background": 3.0, "descending_inhibition": 3.0,
    "descending_loss": 1.0, "descending_facilitation": 1.0, "systemic_inflammation": 2.0, "spread": 1.0, "injured": 1.0,
    "nmda_block": 1.0,
    "nk1_block": 1.0, "caan_block": 1.0, "gaba_block": 1.0, "release_block": 1.0, "opioid": 1.0,
}  # fmt: skip
SENSITIZED = {"ltp": 0.7, "glia": 0.4, "chloride": 0.25}


def set_to(target, amount, time=0.0):
    return Change(time, target, "set", amount)


@pytest.fixture(scope="module")
def rates():
    return numpy_rates(load_model("spinal"))


@pytest.fixture(scope="module")
def after_a_minute(alone):
    """Projection after a minute of some inputs, in a cord with some states moved."""

    def run(states=None, **inputs):
        moved = [set_to(name, value) for name, value in ({**(states or {}), **inputs}).items()]
        return float(alone("spinal", moved, [60 * SECOND], "projection")[0])

    return run


def train(alone, rate, pulses=10, **blocks):
    """First and last projection of a train, taken as its mean rate."""
    changes = [set_to(name, value, -1.0) for name, value in blocks.items()]
    times = [0.001 * SECOND, (pulses - 1) / rate * SECOND]
    return alone("spinal", [*changes, set_to("c_input", rate)], times, "projection")


# ---- rest


def test_nothing_projects_at_rest_in_anybody(rates):
    people = people_of_the_prior(load_model("spinal"), 500, seed=5)
    start = np.broadcast_to(rates.start(), (500, len(rates.states)))
    assert (rates(start, people) == 0).all()
    found = rates.rule_values(start, people)
    for name in (
        "projection",
        "excitation",
        "drive",
        "allodynia",
        "glia_drive",
        "substance_p_release",
        "reflex",
        "spread_out",
    ):
        assert (found[name] == 0).all(), name
    assert (found["inhibition"] == 1).all()


def test_everyday_input_is_held_by_the_fourth_power_of_what_inhibition_is_left(rates):
    loss = [1e-2, 1e-3]
    passed = [rates.rule_values(rates.start(), {"descending_loss": value})["allodynia"] for value in loss]
    assert passed[0] / passed[1] == pytest.approx(1e4, rel=1e-4)


def test_states_keep_their_bounds_whatever_comes(rates):
    """At 0 no state falls and at 1 no share rises, for people of the prior under any input."""
    model = load_model("spinal")
    count = 2000
    random = np.random.default_rng(7)
    people = people_of_the_prior(model, count, seed=7)
    people |= {
        name: most * random.choice([0.0, 1.0, random.random()], count) for name, most in INPUTS.items()
    }
    people["descending_inhibition"] = np.maximum(people["descending_inhibition"], 0.05)
    inside = random.random((count, len(rates.states)))
    for k, name in enumerate(rates.states):
        for edge, sign in ((0.0, 1.0), (1.0, -1.0)):
            at = inside.copy()
            at[:, k] = edge
            assert (sign * rates(at, people)[:, k] >= 0).all(), (name, edge)
    found = rates.rule_values(inside, people)
    assert all(np.isfinite(values).all() for values in found.values())
    assert (found["projection"] >= 0).all()
    assert (found["projection"] <= model.parameters["projection_limit"].value).all()
    assert set(rates.states) == set(SHARES)


# ---- wind-up


def test_the_tenth_pulse_at_one_per_second_gives_two_and_a_half_times_the_first(alone):
    first, last = train(alone, 1.0)
    assert last / first == pytest.approx(2.5, rel=0.1)


def test_slower_trains_wind_up_less_and_one_in_ten_seconds_hardly(alone):
    ratios = [last / first for first, last in (train(alone, rate) for rate in (0.1, 0.2, 0.3, 0.5, 1.0))]
    assert np.all(np.diff(ratios) > 0)
    assert ratios[0] < 1.25


def test_blocking_nmda_or_caan_stops_windup_and_blocking_nk1_lowers_it(alone):
    ratio = {
        block: np.divide(*train(alone, 1.0, **({block: 1.0} if block else {}))[::-1])
        for block in ("", "nmda_block", "caan_block", "nk1_block")
    }
    assert ratio["nmda_block"] == pytest.approx(1.0, abs=0.02)
    assert ratio["caan_block"] == pytest.approx(1.0, abs=0.02)
    assert 1.3 < ratio["nk1_block"] < 0.9 * ratio[""]


def test_pulses_every_ten_seconds_hold_what_a_train_has_built(alone):
    """Held in people; the fast traces alone would lose it."""
    times = (15 + np.array([0.0, 60.0])) * SECOND
    trained = [set_to("c_input", 0.4)]
    held = alone("spinal", [*trained, set_to("c_input", 0.1, 15 * SECOND)], times, "slow_windup")
    lost = alone("spinal", [*trained, set_to("c_input", 0.0, 15 * SECOND)], times, "slow_windup")
    fresh = alone("spinal", [set_to("c_input", 0.1)], times, "slow_windup")
    assert held[1] > 0.8 * held[0]
    assert lost[1] < 0.5 * lost[0]
    assert held[1] > 2.0 * fresh[1]


# ---- inhibition


def test_half_of_inhibition_gives_six_times_the_output_and_none_fifteen_times(after_a_minute):
    whole, half, none = (after_a_minute(c_input=1.0, gaba_block=block) for block in (0.0, 0.5, 1.0))
    assert half / whole == pytest.approx(6.0, rel=0.2)
    assert none / whole == pytest.approx(15.0, rel=0.2)


def test_against_strong_input_inhibition_does_less(after_a_minute):
    weak, strong = (
        after_a_minute(c_input=rate, gaba_block=1.0) / after_a_minute(c_input=rate) for rate in (1.0, 5.0)
    )
    assert 2.0 < strong < 0.5 * weak


def test_touch_hurts_a_sensitized_cord_and_not_a_healthy_one(after_a_minute):
    """A healthy cord gives nothing at all; rubbing then even eases pain."""
    touched = {"abeta_input": 30.0}
    assert after_a_minute(**touched) == 0.0
    assert after_a_minute(c_input=2.0, **touched) < 0.9 * after_a_minute(c_input=2.0)
    sore, stroked = after_a_minute(SENSITIZED), after_a_minute(SENSITIZED, **touched)
    assert stroked > sore + 5.0
    assert after_a_minute(SENSITIZED, touch_to_projection=0.0, **touched) == 0.0


def test_the_brain_can_quieten_the_cord_and_stir_it(after_a_minute):
    usual = after_a_minute(c_input=2.0)
    assert after_a_minute(c_input=2.0, descending_inhibition=1.4) < 0.6 * usual
    assert after_a_minute(c_input=2.0, descending_facilitation=0.5) > 1.3 * usual


@pytest.mark.parametrize("block", ["release_block", "opioid", "nmda_block", "nk1_block", "caan_block"])
def test_a_block_lowers_projection_and_more_of_it_more(after_a_minute, block):
    levels = [after_a_minute(c_input=2.0, **{block: share}) for share in (0.0, 0.5, 1.0)]
    assert levels[0] > levels[1] > levels[2]


def test_without_release_nothing_projects_however_sensitized(after_a_minute):
    assert (
        after_a_minute({**SENSITIZED, "slow_windup": 1.0}, c_input=10.0, abeta_input=30.0, release_block=1.0)
        == 0.0
    )


# ---- days, and the arrows


@pytest.mark.parametrize(
    ("switch", "state", "changes"),
    [
        ("projection_to_ltp", "ltp", {"c_input": 2.0}),
        ("projection_to_glia", "glia", {"c_input": 2.0}),
        ("systemic_to_glia", "glia", {"systemic_inflammation": 1.0}),
        ("injury_to_glia", "glia", {"injured": 0.5}),
        ("disuse_to_glia", "glia", {"disuse": 0.5}),
        ("spread_to_site", "glia", {"spread": 0.7}),
        ("glia_to_chloride", "chloride", {"c_input": 2.0}),
    ],
)
def test_an_arrow_acts_and_its_switch_removes_it(alone, switch, state, changes):
    events = [set_to(name, value) for name, value in changes.items()]
    on, off = (
        alone("spinal", [*events, set_to(switch, way, -1.0)], [5 * DAY], state)[0] for way in (1.0, 0.0)
    )
    assert on > 0.05
    assert off == pytest.approx(0.0, abs=1e-9)


def test_glia_raises_the_gain_only_through_its_arrow(after_a_minute):
    glial = {"glia": 0.5}
    assert after_a_minute(glial, c_input=1.0) > 1.2 * after_a_minute(c_input=1.0)
    assert after_a_minute(glial, c_input=1.0, glia_to_gain=0.0) == pytest.approx(
        after_a_minute(c_input=1.0), rel=0.01
    )


def test_blocking_nmda_receptors_prevents_potentiation(alone):
    events = [set_to("c_input", 5.0), set_to("nmda_block", 1.0, -1.0)]
    assert alone("spinal", events, [5 * DAY], "ltp")[0] == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize(
    ("state", "loss"), [("ltp", "ltp_fade"), ("glia", "glia_fade"), ("chloride", "chloride_fade")]
)
def test_what_was_built_fades_exponentially(alone, state, loss):
    fade = load_model("spinal").parameters[loss].value
    times = np.array([0.5, 1.0, 2.0]) / fade
    found = alone("spinal", [set_to(state, 0.1)], times, state, background=0.0)
    np.testing.assert_allclose(found, 0.1 * np.exp(-fade * times), rtol=1e-4)
