"""Studies with the people they ask for: the same whoever else is asked, and both arms under the same readings."""

import numpy as np
import pytest

from neuroflare.clinic.attended import attended
from neuroflare.clinic.study import Study
from neuroflare.errors import UsageError
from neuroflare.model import load_model

SIZE = {"people": 4, "draws": 6, "seed": 1, "workers": 2}


def study(name, *groups):
    return Study.model_validate(
        {
            "study": name,
            "population": {"group": groups[0], "people": 4},
            "arms": [{"name": group, "events": [], "group": group} for group in groups],
            "readouts": [
                {"name": "overall-pain", "arm": group, "unit": "1", "at": "0 min", "expect": "none"}
                for group in groups
            ],
        }
    )


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture(scope="module")
def both(body):
    return attended(body, [study("well", "healthy"), study("ill", "crps", "healthy")], **SIZE)


def test_more_readings_are_searched_for_people_who_are_ill(both):
    able, readings = both
    assert [one.id for one in able] == ["well", "ill"]
    (well,) = readings["well"]
    ill, beside = readings["ill"]
    assert well.values.shape == (6, 4)
    # One reading in two of a run is enough, of four times as many.
    assert 1 <= len(ill.values) <= 3
    assert (ill.values > 0.5).all()
    assert beside.values.shape == ill.values.shape
    assert (beside.values < 0.5).all()


def test_nobody_differs_by_the_studies_beside(body, both):
    alone = attended(body, [study("ill", "crps", "healthy")], **SIZE)[1]["ill"]
    for one, other in zip(alone, both[1]["ill"], strict=True):
        np.testing.assert_array_equal(one.values, other.values)


def test_adults_are_asked_under_every_draw_though_people_who_are_ill_stand_beside_them(body):
    """Under the readings that have such people alone, too many of all adults would fall ill."""
    ill, adults = attended(body, [study("share", "crps", "adults")], **SIZE)[1]["share"]
    assert len(ill.values) <= 3
    assert len(adults.values) == 6


def test_typical_numbers_are_searched_once(body):
    """One draw is the typical reading, and there is no other in which somebody could be ill."""
    with pytest.raises(UsageError, match="ask for more draws"):
        attended(body, [study("ill", "crps")], people=4, draws=1, seed=1)
