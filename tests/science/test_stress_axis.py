"""The stress axis: half-lives, the test with interleukin 6, feedback, and glands that take weeks."""

import math

import numpy as np
import pytest

from neuroflare.model import load_model
from tests.science.conftest import assert_usable, crowd, fastest_change, set_to

MONTH = 720.0
CAUSES = {
    "stress": ("stress_to_stress_axis", 1.0),
    "sickness": ("sickness_to_stress_axis", 1.0),
    "il6_signal": ("il6_to_stress_axis", 1.0),
    "pain": ("pain_to_stress_axis", 10.0),
}
OTHERS = {"cortisol_feedback", "inflammation_to_receptor", "cortisol_to_receptor"}


def test_facts_are_usable():
    assert_usable({"acth-peak-hc-torpy2000", "acth-peak-fm-torpy2000"})


def test_everyone_is_at_rest():
    assert fastest_change("stress_axis", 200) < 1e-12


def test_rest_does_not_depend_on_the_switches(alone):
    switches = set(load_model("stress_axis").switches)
    assert switches == OTHERS | {switch for switch, _ in CAUSES.values()}
    course = alone(
        "stress_axis", [set_to(name, 0.0) for name in switches], [0.0, MONTH], "crh", "acth", "cortisol"
    )
    np.testing.assert_allclose(course, 1.0, atol=1e-9)


@pytest.mark.parametrize(("hormone", "minutes"), [("crh", 4.0), ("acth", 10.0), ("cortisol", 81.0)])
def test_half_life_of_a_hormone(alone, hormone, minutes):
    """A kick with the loop opened; half of it is left after one half-life."""
    changes = [set_to("cortisol_feedback", 0.0), set_to(hormone, 1.5)]
    course = alone("stress_axis", changes, [0.0, minutes / 60.0], hormone)
    assert course[1] - 1.0 == pytest.approx(0.25, rel=0.02)


@pytest.mark.parametrize("cause", CAUSES)
def test_every_cause_raises_cortisol_within_hours_and_its_switch_takes_that_away(alone, cause):
    switch, strong = CAUSES[cause]
    assert 1.1 < alone("stress_axis", [set_to(cause, strong)], [0.0, 4.0], "cortisol")[-1] < 3.0
    off = [set_to(cause, strong), set_to(switch, 0.0), set_to("inflammation_to_receptor", 0.0)]
    assert alone("stress_axis", off, [0.0, MONTH], "cortisol")[-1] == pytest.approx(1.0, abs=1e-9)


def test_interleukin_6_raises_acth_within_the_hour_and_cortisol_after_it(alone):
    """68.6 min in health (SEM 10.3) after an injection, which is absorbed and removed within hours."""
    times = np.linspace(0, 6, 361)
    steps = np.arange(0.0, 6.0, 0.05)
    injected = [
        set_to("il6_signal", float(2.6 * (math.exp(-0.5 * t) - math.exp(-1.5 * t))), float(t)) for t in steps
    ]
    acth, cortisol = alone("stress_axis", injected, times, "acth", "cortisol")
    peak, after = 60 * times[acth.argmax()], 60 * times[cortisol.argmax()]
    assert 45.0 < peak < 90.0
    assert after > peak + 20.0
    assert cortisol.max() > 1.5


def test_cortisol_given_silences_acth_and_its_feedback_can_be_opened(alone):
    given = [set_to("cortisol_infusion", 2.0)]
    acth, cortisol = alone("stress_axis", given, [0.0, 24.0], "acth", "cortisol")
    assert cortisol[-1] > 2.5
    assert acth[-1] < 0.5
    assert alone("stress_axis", [*given, set_to("cortisol_feedback", 0.0)], [0.0, 24.0], "acth")[
        -1
    ] == pytest.approx(1.0, abs=1e-6)
    stressed = set_to("stress", 1.0)
    braked, open_loop = (
        alone("stress_axis", [stressed, *more], [0.0, 8.0], "cortisol")[-1]
        for more in ([], [set_to("cortisol_feedback", 0.0)])
    )
    assert open_loop > 1.2 * braked


def test_glands_take_weeks_to_recover_from_months_of_stress(alone):
    end = 2 * MONTH
    changes = [set_to("stress", 1.0), set_to("stress", 0.0, end)]
    acth, cortisol, cortex = alone(
        "stress_axis",
        changes,
        [end, end + 24.0, end + 14 * 24.0, end + 3 * MONTH],
        "acth",
        "cortisol",
        "adrenal_cortex",
    )
    assert cortex[0] > 1.1
    assert acth[1] < 0.99  # too large a gland needs less of its hormone
    assert cortisol[1] > 1.05
    assert 0.0 < cortex[2] - 1.0 < 0.7 * (cortex[0] - 1.0)
    np.testing.assert_allclose([acth[3], cortisol[3], cortex[3]], 1.0, atol=0.02)


@pytest.mark.parametrize(
    ("switch", "cause"), [("inflammation_to_receptor", "sickness"), ("cortisol_to_receptor", "stress")]
)
def test_receptors_lose_sensitivity(alone, switch, cause):
    names = ("receptor_sensitivity", "cortisol_signal", "cortisol")
    sensitivity, signal, cortisol = alone("stress_axis", [set_to(cause, 1.0)], [0.0, MONTH], *names)
    assert 0.4 < sensitivity[-1] < 0.95
    assert signal[-1] == pytest.approx(cortisol[-1] * sensitivity[-1] - 1.0)
    kept = alone(
        "stress_axis", [set_to(cause, 1.0), set_to(switch, 0.0)], [0.0, MONTH], "receptor_sensitivity"
    )[-1]
    assert kept > sensitivity[-1] + 0.02


def test_bounds_under_everything_at_once_and_after():
    changes = [set_to(cause, 2 * strong) for cause, (_, strong) in CAUSES.items()]
    changes += [set_to(cause, 0.0, 3000.0) for cause in CAUSES] + [set_to("cortisol_infusion", 5.0, 4000.0)]
    states = tuple(load_model("stress_axis").states)
    found = crowd("stress_axis", changes, np.geomspace(1e-3, 8000.0, 60), *states, "cortisol_signal")
    for name in states:
        assert found[name].min() > 0.0, name
        assert np.isfinite(found[name]).all(), name
    assert found["cortisol_signal"].min() > -1.0
    assert max(found[name].max() for name in ("corticotrophs", "adrenal_cortex")) < 6.0
