"""Adults and people of a town: taken as life made them, and read by surveys."""

import numpy as np
import pytest

from neuroflare.clinic.attending import who_of
from neuroflare.clinic.groups import gather
from neuroflare.clinic.outcome import population_results
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.simulate import simulate_studies
from neuroflare.clinic.study import Study
from neuroflare.clinic.townspeople import Townspeople, townspeople
from neuroflare.model import load_model
from neuroflare.people import healthy
from neuroflare.people.life import YEAR

TOWN = ("town", 5 * YEAR)
SIZE = {"people": 4, "draws": 2, "seed": 3, "candidates": 12}


def row(**changes):
    known = {
        "name": "diagnosis",
        "criteria": "acr-2011",
        "arm": "a",
        "at": "0 min",
        "unit": "%",
        "expect": "none",
    }
    return Readout.model_validate(
        {key: value for key, value in (known | changes).items() if value is not None}
    )


EVER = row(at=None, summary="max", **{"from": "-5 years", "to": "0 min"})


@pytest.fixture
def small():
    """Two draws of three people in five years: who meets ACR 2011 at which visit."""
    met = np.zeros((2, 3, 20))
    met[0, 0, 3:8] = 100.0  # ill for a while, and four years before the end
    met[0, 1, 2:] = 100.0  # ill to the end
    met[1, 2, :] = np.nan  # lost
    return Townspeople(5, np.array([[True, False, True], [False, True, True]]), {"acr-2011": met})


def test_now_and_ever(small):
    assert small.read(row(), "town")[0].tolist() == [0.0, 100.0, 0.0]
    assert small.read(EVER, "town")[0].tolist() == [100.0, 100.0, 0.0]
    last_years = row(at=None, summary="max", **{"from": "-2 years", "to": "0 min"})
    assert small.read(last_years, "town")[0].tolist() == [0.0, 100.0, 0.0]


def test_who_is_lost_has_no_value(small):
    assert np.isnan(small.read(row(), "town")[1, 2])
    assert np.isnan(small.read(EVER, "town")[1, 2])


def test_women_men_and_who_was_ill(small):
    women, men = small.read(EVER, "women-of-town"), small.read(EVER, "men-of-town")
    assert (np.isnan(women) | np.isnan(men)).all()
    assert women[0, [0, 2]].tolist() == [100.0, 0.0]
    were = small.read(row(), "fibromyalgia-of-town")
    assert were[0, :2].tolist() == [0.0, 100.0]
    assert np.isnan(were[0, 2]) and np.isnan(were[1]).all()


def test_a_town_is_lived_once_for_all_its_groups_and_read_like_any_study():
    body = load_model("body")
    study = Study.model_validate(
        {
            "study": "x",
            "population": {"group": "town", "people": 50, "illness": "5 years"},
            "arms": [
                {"name": "a"},
                {"name": "w", "group": "women-of-town"},
                {"name": "m", "group": "men-of-town"},
            ],
            "readouts": [EVER, *(EVER.model_copy(update={"arm": arm}) for arm in "wm")],
        }
    )
    asked = {who_of(study, arm.name) for arm in study.arms}
    groups = gather(body, asked, **SIZE)
    assert len({id(group.town) for group in groups.values()}) == 1
    readings = simulate_studies([study], body, healthy(body, 4, 2, 3), groups)["x"]
    whole, women, men = (one.values for one in readings)
    assert whole.shape == (2, 12)
    assert (np.where(np.isnan(women), men, women) == whole).all()
    shares = population_results(readings[0])
    assert ((shares >= 0.0) & (shares <= 100.0)).all()
    again = gather(body, [TOWN], **SIZE, workers=2)[TOWN].town
    assert all((again.met[name] == groups[TOWN].town.met[name]).all() for name in again.met)


def test_adults_are_the_candidates_of_every_draw():
    body = load_model("body")
    adults = gather(body, [("adults", 0.0)], **SIZE)["adults", 0.0].cohort
    assert (adults.draws, adults.people, dict(adults.states)) == (2, 12, {})


def test_who_is_not_asked_for_tests_is_judged_alike_without_them():
    body = load_model("body")
    whole = townspeople(body, 2, people=6, draws=2, seed=4)
    part = townspeople(body, 2, people=6, draws=2, seed=4, criteria=("acr-2016",))
    assert set(part.met) == {"acr-2011", "acr-2016"}
    for name in part.met:
        assert (part.met[name] == whole.met[name]).all()
