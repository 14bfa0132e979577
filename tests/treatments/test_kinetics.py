"""Courses of drugs: closed forms, balance of mass, nothing below zero, the stream of a lasting treatment."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.engine import Change, Schedule, simulate
from neuroflare.model import load_model
from neuroflare.treatments.drugs import drugs, load_drug
from neuroflare.treatments.exposure import exposure, knots
from neuroflare.treatments.kinetics import absorption_rate
from neuroflare.treatments.regimen import Regimen, Step

HOURS = np.concatenate([[0.0], np.geomspace(0.1, 96.0, 40)])


def run(model, values, changes, outputs, times):
    return simulate(
        load_model(f"drug/{model}"),
        {name: np.array([value]) for name, value in values.items()},
        Schedule.of(changes),
        outputs,
        times,
        initial={name: np.zeros(1) for name in load_model(f"drug/{model}").states},
    )


def test_one_compartment_by_mouth_follows_its_closed_form():
    """Bateman: F D ka / (V (ka - ke)) (exp(-ke t) - exp(-ka t))."""
    ka, clearance, volume, share, dose = 0.9, 8.0, 60.0, 0.7, 5000.0
    ke = clearance / volume
    values = {
        "bioavailability": share,
        "absorption": ka,
        "clearance": clearance,
        "distribution_volume": volume,
    }
    found = run("oral", values, [Change(0, "gut", "add", dose)], ["plasma"], HOURS)
    exact = share * dose * ka / (volume * (ka - ke)) * (np.exp(-ke * HOURS) - np.exp(-ka * HOURS))
    assert found.plasma.to_numpy()[0] == pytest.approx(exact, rel=1e-4, abs=1e-4)


def test_a_stream_settles_at_dose_over_clearance():
    values = {"bioavailability": 0.5, "absorption": 1.0, "clearance": 10.0, "distribution_volume": 100.0}
    found = run("oral", values, [Change(0, "dosing", "set", 40.0)], ["plasma"], [0.0, 400.0])
    assert found.plasma.to_numpy()[0, -1] == pytest.approx(0.5 * 40.0 / 10.0, rel=1e-5)


def test_repeated_doses_have_the_mean_of_the_stream():
    """F D / (CL tau), for one person and over one interval at steady state."""
    drug = load_drug("pregabalin")
    course = Regimen("pregabalin", (Step("150 mg", every="12 h", stop="4 weeks"),))
    day = 504.0 + np.linspace(0.0, 12.0, 241)
    each = exposure(course, day, 1, 3, each_dose=True).concentration[0]
    numbers = drug.route().draw("pregabalin", 1, 3)
    clearance = np.log(2.0) / numbers["half-life"][0] * numbers["volume"][0]
    steady = 150e6 / drug.molar_mass.value / (clearance * 12.0)
    assert np.trapezoid(each, day) / 12.0 == pytest.approx(steady, rel=2e-3)
    assert exposure(course, day, 1, 3).concentration[0] == pytest.approx(steady, rel=2e-3)


USUAL = {
    "amitriptyline": ("25 mg", "24 h"),
    "aprepitant": ("80 mg", "24 h"),
    "cyclobenzaprine": ("10 mg", "24 h"),
    "duloxetine": ("60 mg", "24 h"),
    "gabapentin": ("600 mg", "8 h"),
    "ketotifen": ("2 mg", "12 h"),
    "lacosamide": ("200 mg", "12 h"),
    "milnacipran": ("50 mg", "12 h"),
    "mirogabalin": ("15 mg", "12 h"),
    "naltrexone": ("4.5 mg", "24 h"),
    "naproxen": ("500 mg", "12 h"),
    "prednisolone": ("30 mg", "24 h"),
    "pregabalin": ("225 mg", "12 h"),
    "propranolol": ("40 mg", "12 h"),
    "tramadol": ("50 mg", "6 h"),
}


@pytest.mark.parametrize("name", USUAL)
def test_a_stream_occupies_nearly_what_single_doses_do(name):
    """Occupancy bends, so that doses hold a little less of a target than a stream of the same amount."""
    dose, every = USUAL[name]
    course = Regimen(name, (Step(dose, every=every, stop="6 weeks"),))
    day = 504.0 + np.linspace(0.0, 24.0, 97)
    single, stream = exposure(course, day, 20, 5, each_dose=True), exposure(course, day, 20, 5)
    for target, share in stream.occupancy.items():
        gap = share.mean(axis=1) - np.trapezoid(single.occupancy[target], day, axis=1) / 24.0
        assert np.all(gap > -0.005) and np.median(gap) < 0.03 and np.all(gap < 0.12), target


def test_those_are_all_that_are_taken_by_mouth():
    assert set(USUAL) == {drug.name for drug in drugs() if drug.route().model == "oral"}


def test_after_stopping_a_stream_fades_with_the_half_life_of_the_drug():
    course = Regimen("pregabalin", (Step("150 mg", every="12 h", stop="4 weeks"),))
    late = 672.0 + np.array([12.0, 24.0])
    found = exposure(course, late, 1, 2).concentration[0]
    half_life = load_drug("pregabalin").route().draw("pregabalin", 1, 2)["half-life"][0]
    assert found[1] / found[0] == pytest.approx(0.5 ** (12.0 / half_life), rel=1e-3)


def test_nothing_is_lost_between_blood_and_tissue():
    values = {"clearance": 0.0, "distribution_volume": 30.0, "exchange": 12.0, "tissue_volume": 70.0}
    found = run("infusion", values, [Change(0, "blood", "add", 500.0)], ["blood", "tissue", "plasma"], HOURS)
    total = found.blood.to_numpy() + found.tissue.to_numpy()
    assert total[0, 1:] == pytest.approx(500.0, rel=1e-6)
    assert found.plasma.to_numpy()[0, -1] == pytest.approx(5.0, rel=1e-4)


def test_what_is_swallowed_is_absorbed_or_lost_and_then_cleared():
    values = {"bioavailability": 0.4, "absorption": 0.5, "clearance": 9.0, "distribution_volume": 90.0}
    times = np.linspace(0.0, 300.0, 3001)
    found = run("oral", values, [Change(0, "gut", "add", 1000.0)], ["plasma"], times)
    assert 9.0 * np.trapezoid(found.plasma.to_numpy()[0], times) == pytest.approx(0.4 * 1000.0, rel=1e-3)


def test_an_antibody_is_cleared_faster_when_there_is_little_of_it():
    values = {
        "clearance": 0.008,
        "distribution_volume": 3.4,
        "target_clearance": 0.014,
        "target_half": 0.1,
        "absorption": 1.0,
    }
    high, low = (
        run("antibody", values, [Change(0, "blood", "add", dose)], ["plasma"], [0.0, 100.0, 200.0]).plasma[0]
        for dose in (3.4e3, 3.4e-3)
    )
    rate = [float(np.log(level[1] / level[2])) / 100.0 for level in (high, low)]
    assert rate == pytest.approx([0.008 / 3.4, 0.022 / 3.4], rel=0.02)


@pytest.mark.parametrize("peak", [0.3, 2.0, 10.0, 30.0])
def test_the_level_peaks_when_the_source_says(peak):
    loss = 0.1
    rate = float(absorption_rate(np.array([peak]), np.array([loss]))[0])
    times = np.linspace(peak * 0.8, peak * 1.2, 401)
    level = rate / (rate - loss) * (np.exp(-loss * times) - np.exp(-rate * times))
    assert times[np.argmax(level)] == pytest.approx(peak, rel=0.01)


def test_practice_builds_up_and_fades():
    course = Regimen("exercise", (Step("1 session", every="56 h", stop="24 weeks"),))
    weeks = np.array([0.0, 4.0, 12.0, 24.0, 28.0, 52.0]) * 168.0
    gain = exposure(course, weeks, 1, 1).occupancy["training"][0]
    assert np.all(np.diff(gain[:4]) > 0.0) and np.all(np.diff(gain[3:]) < 0.0)
    assert 0.0 <= gain[-1] < 0.1 < 0.8 < gain[3] <= 1.0


def test_a_patch_of_capsaicin_leaves_about_a_fifth_of_the_endings():
    """As in biopsies one week later, from which the effect size comes."""
    week = np.linspace(0.0, 168.0, 1000)
    loss = exposure(Regimen("capsaicin-patch", (Step("1 patch", stop="60 min"),)), week, 1, 1)
    left = np.exp(-np.trapezoid(loss.inputs["limb_nerve_retraction"][0], week))
    assert left == pytest.approx(0.2, abs=0.06)


def test_in_the_body_they_grow_back_within_half_a_year():
    course = Regimen("capsaicin-patch", (Step("1 patch", stop="60 min"),))
    signals = exposure(course, knots(course, 4032.0), 1, 1).signals()
    found = simulate(
        load_model("body"), {}, Schedule.of(signals=signals), ["limb_nerve_density"], [0.0, 168.0, 4032.0]
    )
    assert found.limb_nerve_density.to_numpy()[0] == pytest.approx([1.0, 0.22, 0.93], abs=0.06)


def test_gabapentin_is_absorbed_less_the_more_of_it_is_taken():
    hours = np.array([400.0])
    little, much = (
        exposure(Regimen("gabapentin", (Step(dose, every="8 h", stop="3 weeks"),)), hours, 1, 1).concentration
        for dose in ("300 mg", "1200 mg")
    )
    assert float(much[0, 0] / little[0, 0]) == pytest.approx(4 * 0.33 / 0.60, rel=1e-3)


WEIGHED = [drug.name for drug in drugs() if drug.unit == "mole"]


@settings(max_examples=25, deadline=None)
@given(
    name=st.sampled_from(WEIGHED),
    dose=st.floats(0.0, 500.0),
    start=st.floats(-50.0, 50.0),
    every=st.sampled_from(["6 h", "24 h", "2 weeks"]),
    weeks=st.integers(1, 5),
    each=st.booleans(),
)
def test_no_level_is_negative_and_no_share_leaves_its_bounds(name, dose, start, every, weeks, each):
    stop = start + weeks * 168.0
    course = Regimen(
        name, (Step(f"{dose:.4f} mg", every=every, start=f"{start:.3f} h", stop=f"{stop:.3f} h"),)
    )
    hours = np.linspace(-60.0, 1500.0, 90)
    found = exposure(course, hours, 3, 11, each_dose=each)
    assert np.all(found.concentration >= 0.0) and np.isfinite(found.concentration).all()
    for share in found.occupancy.values():
        assert np.all((share >= 0.0) & (share <= 1.0))
    for moved, values in found.inputs.items():
        assert np.isfinite(values).all(), moved
    before = hours < start
    assert np.all(found.concentration[:, before] == 0.0)
