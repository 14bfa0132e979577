"""A life is its events in hours, and people go through it as the equations say."""

import numpy as np
import pytest

from neuroflare.engine import Change
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.people.life import DAY, YEAR, Life, lived
from neuroflare.people.stability import people_of_the_prior
from tests.insight.conftest import CASES, HELD, MONTH_OF_STRESS, NOTHING, STRONG


@pytest.fixture(scope="module")
def lasting():
    return load_model(CASES / "lasting.ant")


@pytest.fixture(scope="module")
def body():
    return load_model("body")


def test_days_become_hours():
    life = Life("two events", (("stress", 1.0, 2.0, None, 0.5), ("fracture", 3.0, None, "mirror", 1.0)))
    assert [(c.time, c.target, c.value) for c in life.changes()] == [
        (24.0, "stress", 0.5),
        (48.0, "stress", -0.5),
        (72.0, "mirror_tissue_damage", 1.0),
    ]
    assert life.ends == 3.0
    assert DAY * 365.25 == YEAR


def test_a_life_in_which_nothing_happens_is_over_at_once():
    assert (NOTHING.changes(), NOTHING.ends) == ([], 0.0)


def test_a_wrong_event_is_named():
    with pytest.raises(UsageError, match="'heartbreak' is not an event of life"):
        Life("x", (("heartbreak", 0.0, None, None, 1.0),)).changes()


@pytest.mark.parametrize("days", [[-1.0], [np.nan], [np.inf], [[1.0, 2.0]], 3.0])
def test_days_that_cannot_be_read_at(lasting, days):
    with pytest.raises(UsageError, match="days to read at are"):
        lived(lasting, {}, [(NOTHING, ())], ["rating"], days)


def test_people_end_where_the_equations_say(lasting):
    """Below a gain of 2 only 0 is stable; above it stress lifts a person to the upper state, for good."""
    people = {"gain": [1.5, 1.9, STRONG]}
    after, quiet = lived(
        lasting, people, [(MONTH_OF_STRESS, ()), (NOTHING, ())], ["cord", "rating"], [30.0, 730.0]
    )
    assert (after.courses["rating"][:, 0] > 1.0).all()
    assert after.courses["rating"][:, 1] == pytest.approx([0.0, 0.0, HELD], abs=1e-3)
    assert np.abs(quiet.courses["cord"]).max() < 1e-9
    assert after.days.tolist() == [30.0, 730.0]


def test_further_changes_are_made_in_that_life_only(lasting):
    removed = (Change(0.0, "glia_to_cord", "set", 0.0),)
    with_it, without_it = lived(
        lasting, {"gain": [STRONG]}, [(MONTH_OF_STRESS, ()), (MONTH_OF_STRESS, removed)], ["cord"], [30.0]
    )
    assert without_it.courses["cord"][0, 0] == pytest.approx(1.0, abs=1e-3)
    assert with_it.courses["cord"][0, 0] > 2.0


def test_no_pain_comes_from_nothing(body):
    """Whatever numbers the prior gives a person: who meets nothing stays free of pain for two years."""
    people = people_of_the_prior(body, 30, seed=3)
    names = ["central_limb_pain", "central_mirror_pain", "central_axial_pain"]
    (course,) = lived(body, people, [(NOTHING, ())], names, np.linspace(0.0, 730.0, 25))
    worst = max(float(np.abs(course.courses[name]).max()) for name in names)
    assert worst < 0.01


def test_a_fracture_hurts_and_the_typical_person_heals(body):
    fracture = Life("a fracture", (("fracture", 0.0, None, None, 1.0),))
    (course,) = lived(body, {}, [(fracture, ())], ["central_limb_pain", "central_axial_pain"], [3.0, 365.0])
    limb, axial = course.courses["central_limb_pain"][0], course.courses["central_axial_pain"][0]
    assert limb[0] > 1.0 > 0.01 > limb[1]
    assert axial.max() < 0.01
