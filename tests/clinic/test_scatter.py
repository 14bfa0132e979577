"""How far one reading of a person lies from the next, and that simulated studies show it."""

import numpy as np
import pytest

from neuroflare.clinic.measures import measure_of
from neuroflare.clinic.outcome import population_results, study_results
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.scatter import of_rating, rated_alone, rated_in_session
from neuroflare.clinic.simulate import simulate_study
from neuroflare.clinic.study import Study
from neuroflare.model import load_model
from neuroflare.people import healthy


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture
def values(body):
    return lambda name: np.array([body.parameters[name].value])


def row(name, unit, **more):
    return Readout.model_validate({"name": name, "arm": "a", "unit": unit, "expect": "none", **more})


def test_who_has_no_pain_tells_of_none(values):
    assert of_rating(np.array([0.0, 10.0]), np.array([1.6])).tolist() == [0.0, 0.0]
    assert rated_alone(values, np.array([0.0])).item() == 0.0


def test_ratings_of_one_session_lie_closer(values):
    five = np.array([5.0])
    assert rated_in_session(values, five) == pytest.approx(0.5 * rated_alone(values, five))
    assert rated_alone(values, five).item() == pytest.approx(1.61)


@pytest.mark.parametrize(
    ("name", "unit", "more", "read", "sd"),
    [
        ("perfusion", "%", {"at": "1 h"}, 400.0, 40.0),
        ("skin-temperature", "degC", {"at": "1 h"}, 33.0, 0.4),
        ("nerve-fibre-density", "fibres/mm", {"at": "1 h"}, 12.0, 2.4),
        ("pain", "1", {"at": "1 h"}, 5.0, 1.61),
        ("evoked-pain", "1", {"at": "1 h"}, 5.0, 0.805),
    ],
)
def test_each_kind_of_reading_scatters_in_its_own_way(values, name, unit, more, read, sd):
    measure = measure_of(row(name, unit, **more))
    assert measure.noise is not None
    assert measure.noise(values, np.array([read])).item() == pytest.approx(sd)


def threshold_study(people):
    stimulus = {
        "stimulus": "pressure",
        "level": "1000 kPa",
        "rate": "50 kPa/s",
        "site": "forearm",
        "start": "0 s",
    }
    return Study.model_validate(
        {
            "study": "pressed",
            "population": {"group": "healthy", "people": people},
            "arms": [{"name": name, "events": [stimulus]} for name in ("a", "b")],
            "readouts": [
                {"name": "pressure-pain-threshold", "arm": "a", "unit": "kPa", "expect": "none"},
                {
                    "name": "pressure-pain-threshold", "arm": "a", "against": "b", "contrast": "difference",
                    "unit": "kPa", "expect": "none",
                },
                {
                    "name": "pressure-pain-threshold", "arm": "a", "against": "b", "contrast": "difference",
                    "unit": "%", "summary": "fraction", "level": "0 kPa", "expect": "none",
                },
            ],
        }
    )  # fmt: skip


def test_the_same_test_twice_differs_by_its_scatter_alone(body):
    """Press everybody twice in the same way: half of them seem to bear more, and a study of many sees no change."""
    level, change, share = simulate_study(threshold_study(50), body, healthy(body, people=50))
    assert level.noise == pytest.approx(0.2 * level.values, rel=1e-9)
    assert population_results(change).tolist() == [0.0]
    few, many = (study_results(change, size, 1, "twice") for size in (10, 1000))
    typical = float(np.sqrt(2.0 * (level.noise**2).mean()))
    assert 0.4 * typical < few.std() * np.sqrt(10) < 1.8 * typical
    assert np.abs(many).max() < np.abs(few).max()
    assert study_results(share, 1000, 1, "twice").mean() == pytest.approx(50.0, abs=5.0)
