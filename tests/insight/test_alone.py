"""Whether fibromyalgia passes alone: counted from courses, and from people of the model."""

import numpy as np
import pytest

from neuroflare.errors import UsageError
from neuroflare.insight.alone import FREE, YEARS, Alone, left_alone
from neuroflare.model import load_model
from neuroflare.report.alone import draw_alone, page

BODY = load_model("body")
TIME = np.linspace(0.0, 10.0, 21)


def made_up():
    """Two readings of two people: one heals, one hurts without meeting the criteria, one is ill, one is lost."""
    pain = np.empty((2, 2, TIME.size))
    pain[0, 0] = np.where(TIME < 1.0, 6.0, 0.2)
    pain[0, 1] = 4.0
    pain[1, 0] = 8.0
    pain[1, 1] = np.nan
    met = np.zeros((2, 2, len(YEARS)))
    met[1, 0] = 1.0
    met[1, 1] = np.nan
    return Alone(1.0, 128, (0, 3), met, TIME, pain)


def test_who_recovers_is_counted_for_each_reading():
    one = made_up()
    assert one.left(10).tolist() == [1.0, 0.0]
    assert one.free(10).tolist() == [0.5, 0.0]
    assert one.free(1).tolist() == [0.5, 0.0]


def test_the_picture_tells_the_three_ends_apart_by_more_than_colour():
    text = str(draw_alone(made_up()))
    assert text.count("<polyline") == 3  # who is lost has no course
    lines = [part.split("/>")[0] for part in text.split("<polyline")[1:]]
    assert (
        len({part.split('stroke-dasharray="')[-1][:4] if "dasharray" in part else "" for part in lines}) == 3
    )
    assert "50 of 100 no longer meet" in text.replace("no longer  meet", "no longer meet")


def test_the_page_says_what_is_counted():
    text = page([made_up(), made_up()])
    assert "| 1 year or more | 4 | 2 | free of pain | 25 (2 to 48) |" in text
    assert "nothing in it was fitted" in " ".join(text.split())


def test_inputs_are_gone_and_people_are_those_of_the_group():
    found = left_alone(BODY, 1.0, people=3, draws=6, seed=2, workers=1)
    assert found.met.shape == (len(found.draws), 3, len(YEARS))
    assert found.lives == 6 * 256
    assert found.pain[..., 0].min() > FREE  # who meets the criteria is in pain
    assert set(np.unique(found.met[np.isfinite(found.met)])) <= {0.0, 1.0}


def test_when_nobody_falls_ill_it_is_said():
    with pytest.raises(UsageError, match="nobody among 1 readings"):
        left_alone(BODY, 9.7, people=2, draws=1, seed=1, workers=1)
