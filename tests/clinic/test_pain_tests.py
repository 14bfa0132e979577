"""Tests of pain on a ramp, in a train and against other pain: values, sense, cut-offs, what a block does."""

import numpy as np
import pytest

from neuroflare.clinic.simulate import simulate_study
from neuroflare.clinic.study import Study, load_study
from neuroflare.data_files import data_path
from neuroflare.model import load_model
from neuroflare.people import healthy

RAMPS = {
    "heat-pain-threshold": ("degC", {"stimulus": "heat", "temperature": "50 degC", "rate": "1 degC/s", "duration": "1 s"}),
    "cold-pain-threshold": ("degC", {"stimulus": "cold", "temperature": "0 degC", "rate": "1 degC/s", "duration": "1 s"}),
    "pressure-pain-threshold": ("kPa", {"stimulus": "pressure", "level": "1500 kPa", "rate": "50 kPa/s", "stop": "31 s"}),
    "pinprick-pain-threshold": ("mN", {"stimulus": "pinprick", "force": "512 mN", "rate": "16 mN/s", "stop": "33 s"}),
    "electrical-pain-threshold": ("mA", {"stimulus": "electrical", "current": "40 mA", "rate": "0.5 mA/s", "frequency": "1 Hz", "duration": "80 s"}),
    "reflex-threshold": ("mA", {"stimulus": "electrical", "current": "40 mA", "rate": "0.5 mA/s", "frequency": "1 Hz", "duration": "80 s"}),
}  # fmt: skip
ENDS = {
    "degC": {"heat-pain-threshold": 50.0, "cold-pain-threshold": 0.0},
    "kPa": 1500.0,
    "mN": 512.0,
    "mA": 40.0,
}
PULSES = {
    "stimulus": "electrical",
    "current": "10 mA",
    "frequency": "1 Hz",
    "duration": "20 s",
    "electrode": "point",
}
WARM = {"stimulus": "heat", "temperature": "47 degC", "duration": "20 s"}
ICE = {"stimulus": "conditioning-pain", "start": "-5 min", "duration": "10 min"}


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture(scope="module")
def read(body):
    """Read one test in the typical person."""
    person = healthy(body, people=1)

    def give(name, unit, *events, **more):
        row = {"name": name, "arm": "a", "unit": unit, "expect": "none", **more}
        study = Study.model_validate(
            {
                "study": "one",
                "population": {"group": "healthy", "people": 2},
                "arms": [{"name": "a", "events": events}],
                "readouts": [row],
            }
        )
        return simulate_study(study, body, person)[0]

    return give


def end_of(name):
    unit, _ = RAMPS[name]
    return ENDS[unit][name] if isinstance(ENDS[unit], dict) else ENDS[unit]


@pytest.mark.parametrize("name", RAMPS)
def test_a_threshold_lies_on_the_ramp_and_needs_the_nerve(name, read):
    unit, event = RAMPS[name]
    found, blocked = read(name, unit, event), read(name, unit, event, {"block": "nerve", "start": "-1 min"})
    start = 32.0 if unit == "degC" else 0.0
    low, high = sorted((start, end_of(name)))
    assert low < found.values.item() < high
    assert found.censored == 0.0
    assert blocked.values.item() == end_of(name)
    assert blocked.censored == 1.0
    assert blocked.failed == 0.0


@pytest.mark.parametrize(
    "name", ["heat-pain-threshold", "pressure-pain-threshold", "pinprick-pain-threshold"]
)
def test_a_cord_without_inhibition_feels_pain_earlier(name, read):
    unit, event = RAMPS[name]
    half = {"block": "gaba", "fraction": 0.15, "start": "-1 min"}
    assert read(name, unit, event, half).values.item() < read(name, unit, event).values.item()


def test_a_threshold_does_not_hang_on_where_the_ramp_ends(read):
    unit, event = RAMPS["heat-pain-threshold"]
    longer = {**event, "temperature": "56 degC"}
    one, other = (read("heat-pain-threshold", unit, each).values.item() for each in (event, longer))
    assert one == pytest.approx(other, abs=0.02)


def test_pain_that_was_there_before_is_no_threshold(read):
    """In someone in pain the ramp still has to add to it."""
    unit, event = RAMPS["heat-pain-threshold"]
    sore = [{"stimulus": "pressure", "level": "400 kPa", "start": "-2 min"}, event]
    found = read("heat-pain-threshold", unit, *sore)
    assert 33.0 < found.values.item() <= 50.0


def test_pulses_wind_pain_up_unless_nmda_receptors_are_blocked(read):
    free = read("temporal-summation", "1", PULSES).values.item()
    blocked = read("temporal-summation", "1", PULSES, {"block": "nmda", "start": "-1 min"}).values.item()
    assert free > 0.3
    assert blocked < 0.3 * free


def test_ice_water_lowers_pain_elsewhere_and_its_arrow_is_why(read):
    points = read("conditioned-pain-modulation", "1", ICE, WARM).values.item()
    percent = read("conditioned-pain-modulation", "%", ICE, WARM).values.item()
    assert -10.0 < points < 0.0
    assert -60.0 < percent < -5.0
    gone = read(
        "conditioned-pain-modulation", "%", ICE, WARM, {"remove": "conditioning-descending", "start": "-1 h"}
    )
    assert gone.values.item() == pytest.approx(0.0, abs=0.1)


def test_touch_hurts_nobody_in_health_and_someone_without_inhibition(read):
    brush = {"stimulus": "touch", "duration": "10 s"}
    assert read("dma", "1", brush).values.item() == pytest.approx(0.0, abs=0.1)
    at = {"at": "5 s"}
    lost = {"block": "gaba", "start": "-1 min"}
    assert read("allodynia", "1", brush, **at).values.item() == pytest.approx(0.0, abs=0.01)
    assert read("allodynia", "1", brush, lost, **at).values.item() > 1.0


def test_pins_of_the_battery_are_its_own(read):
    """Seven forces are tried, whatever the pin of the arm is."""
    small, large = (
        read("mps", "1", {"stimulus": "pinprick", "force": f"{force} mN", "duration": "5 s"}).values.item()
        for force in (8, 256)
    )
    assert small == pytest.approx(large, rel=1e-3)
    assert 0.0 < small < 100.0


def test_the_battery_is_read_whole_at_every_place(body):
    study = load_study(data_path("studies") / "battery" / "study.yaml")
    found = simulate_study(study, body, healthy(body, people=2, draws=1))
    for reading in found:
        assert np.isfinite(reading.values).all(), reading.readout.name
        assert reading.failed == 0.0
        assert 0.0 <= reading.censored <= 1.0
