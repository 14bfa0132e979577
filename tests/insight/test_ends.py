"""Where lives end: nobody comes to harm from nothing, and criteria are only met by people in pain."""

import numpy as np
import pytest

from neuroflare.insight.crowd import lasting, live
from neuroflare.insight.ends import CRITERIA, HURTS, End, _examination, ends
from neuroflare.insight.stories import LIVES, tell, touch_pain
from neuroflare.people import CRPS_CRITERIA, FIBROMYALGIA_CRITERIA, healthy
from neuroflare.people.life import FRACTURE, STRESS, Life
from neuroflare.people.stability import people_of_the_prior
from tests.insight.conftest import NOTHING


@pytest.fixture(scope="module")
def crowd(body):
    return healthy(body, 12, seed=2).parameters


def nobody(count):
    return End(np.zeros(count), np.zeros(count), np.zeros(count, bool), np.zeros(count, bool))


def test_people_to_whom_nothing_happens_are_free_of_pain_and_meet_no_criteria(body, crowd):
    (end,) = ends(body, crowd, [NOTHING])
    assert not (end.in_pain | end.crps | end.fibromyalgia).any()


def test_after_three_days_everyone_is_asked_and_no_one_has_been_ill_long_enough(body, crowd):
    """Fibromyalgia needs three months of pain, and a limb hurts no more than is usual after a fracture."""
    (end,) = ends(body, crowd, [FRACTURE], day=3.0)
    assert end.in_pain.sum() > 6
    assert not end.fibromyalgia.any()
    assert (end.crps <= end.in_pain).all()


def test_pain_is_counted_anywhere():
    end = End(
        np.array([0.0, 2.0, 0.0, np.nan]),
        np.array([0.0, 0.0, 2.0, np.nan]),
        np.zeros(4, bool),
        np.zeros(4, bool),
    )
    assert end.in_pain.tolist() == [False, True, True, False]
    assert HURTS == 1.0


def test_the_criteria_are_those_of_clinics():
    assert set(CRITERIA) <= {*CRPS_CRITERIA, *FIBROMYALGIA_CRITERIA}


def test_a_life_is_the_same_in_a_study():
    """Every event of a life keeps its time, its place and its strength when a clinician looks."""
    from neuroflare.clinic.stimuli import schedule_of

    life = Life(
        "much",
        (
            ("fracture", 1.0, None, "mirror", 1.0),
            ("stress", 2.0, 30.0, None, 0.5),
            ("small-fibre-loss", 0.0, 100.0, None, 0.4),
            ("immobilisation", 0.0, 35.0, None, 1.0),
        ),
    )
    (arm,) = _examination(life, 365.0).arms
    seen, told = schedule_of(arm.events), life.changes()
    as_told = sorted((c.target, round(c.time, 6), round(c.value, 9)) for c in told)
    as_seen = sorted((c.target, round(c.time, 6), round(c.value, 9)) for c in seen.changes)
    assert as_seen == as_told


def test_touch_hurts_nobody_in_health(body):
    people = people_of_the_prior(body, 20, seed=4)
    assert np.abs(touch_pain(body, people, NOTHING, [1.0])).max() < 1e-3


def test_touch_hurts_a_cord_without_inhibition(body):
    """Stroking adds pain where inhibition is lost, and not in the same person without the arrow."""
    from neuroflare.engine import Change
    from neuroflare.people.life import DAY, lived

    lost = Change(0.0, "limb_cord_gaba_block", "set", 0.3)
    stroke = Change(DAY, "limb_touch", "set", 1.0, ("delivery_brush_firing",))
    felt = {}
    for arrow in (1.0, 0.0):
        switch = Change(0.0, "limb_cord_touch_to_projection", "set", arrow)
        (course,) = lived(
            body,
            {},
            [(NOTHING, (lost, switch, stroke))],
            ["central_limb_sensation"],
            [0.99, 1.0 + 3.0 / 86400.0],
        )
        before, during = course.courses["central_limb_sensation"][0]
        felt[arrow] = during - before
    assert felt[1.0] > HURTS
    assert felt[0.0] < 0.1


def test_where_everybody_heals_only_the_typical_life_is_told(body, crowd):
    (told,) = tell(body, crowd, {FRACTURE: nobody(12), STRESS: nobody(12)})
    assert (told.title, told.number, told.reliefs) == ("heals", None, ())
    assert told.courses["central_limb_pain"].max() > 1.0
    assert told.courses["central_limb_pain"][-1] < 0.1
    assert told.courses["difference"].max() > 1.0  # the broken limb is warmer
    assert told.touch == pytest.approx((0.0, 0.0), abs=1e-6)


@pytest.mark.long
def test_a_crowd_lives(body):
    """In 100 people of the prior some do not heal; the arrows of those are removed one by one."""
    crowd = live(body, "prior", people_of_the_prior(body, 100, seed=5), seed=5)
    assert set(crowd.after) == set(LIVES)
    assert crowd.count == 100
    assert crowd.touch.size == crowd.after[FRACTURE].in_pain.sum()
    for end in crowd.after.values():
        assert ((end.crps | end.fibromyalgia) <= end.in_pain).all()
    groups = lasting(body, crowd, 2)
    assert all(group.people <= 2 and group.reliefs[0].arrow == "" for group in groups)
    assert all((group.reliefs[0].before >= HURTS).all() for group in groups)
