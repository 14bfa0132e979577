"""What people tell of what they feel: nothing of nothing, ups and downs that diaries show, and the same whoever else is asked."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.model import load_model
from neuroflare.people.draws import Draws
from neuroflare.people.facts_file import load_facts
from neuroflare.people.telling import (
    HALF,
    NUMBERS,
    SYMPTOMS,
    Telling,
    lasting_part,
    momentary_part,
    told,
    week_scatter,
)
from neuroflare.people.town import Plan, make

CROWD = np.arange(20_000)


@pytest.fixture(scope="module")
def typical():
    body = load_model("body")
    return {name: np.array([body.parameters[name].value]) for name in NUMBERS}


def telling(typical, who=CROWD, visits=4, **more):
    return Telling(1, who, visits, typical.__getitem__, **more)


@given(st.floats(0.0, 10.0), st.floats(0.0, 3.0), st.floats(-4.0, 4.0))
def test_a_rating_stays_on_its_scale_and_goes_the_way_of_the_day(felt, scatter, deviate):
    rated = float(told(np.array(felt), np.array(scatter), np.array(deviate)))
    assert 0.0 <= rated <= 10.0
    assert (rated - felt) * deviate >= -1e-12
    assert felt not in (0.0, 10.0) or rated == felt


def test_a_week_scatters_less_than_a_day_and_as_much_as_retests_say(typical):
    """Means of a week differ within one person by 0.8 to 1.4 points, as test and retest of patients say."""
    (week,) = week_scatter(typical.__getitem__)
    assert 0.8 < week < 1.4 < typical["rating_scatter"]


def test_the_mean_of_a_week_by_simulation():
    """Ratings of seven days, part of whose variance fades as exp(-t / 14 d)."""
    random = np.random.default_rng(1)
    lasting, days, people = 0.4, 14.0, 40_000
    kept = np.exp(-1.0 / days)
    up = random.standard_normal(people)
    ratings = []
    for _ in range(7):
        ratings.append(np.sqrt(lasting) * up + np.sqrt(1 - lasting) * random.standard_normal(people))
        up = kept * up + np.sqrt(1 - kept**2) * random.standard_normal(people)
    expected = np.hypot(momentary_part(lasting), lasting_part(lasting, days))
    assert np.mean(ratings, axis=0).std() == pytest.approx(expected, rel=0.03)


def test_ratings_of_a_crowd_in_the_middle_of_the_scale(typical):
    rated = telling(typical).answered("pain", np.full((4, CROWD.size), 5.0))
    (week,) = week_scatter(typical.__getitem__)
    assert rated.mean() == pytest.approx(5.0, abs=0.02)
    assert rated.std() == pytest.approx(week, rel=0.1)
    # Visits are a quarter apart: what is up in one is forgotten in the next.
    assert abs(np.corrcoef(rated[0], rated[1])[0, 1]) < 0.03


def test_pain_and_other_feelings_have_days_of_their_own(typical):
    felt = np.full((4, CROWD.size), 5.0)
    pain, fatigue = (telling(typical).answered(what, felt) for what in ("pain", "fatigue"))
    assert abs(np.corrcoef(pain.ravel(), fatigue.ravel())[0, 1]) < 0.02


def test_more_people_or_more_visits_move_nobody(typical):
    few = telling(typical, np.arange(5), visits=3)
    more = telling(typical, np.arange(9), visits=10)
    felt = np.full((10, 9), 4.0)
    np.testing.assert_array_equal(few.answered("pain", felt[:3, :5]), more.answered("pain", felt)[:3, :5])
    np.testing.assert_array_equal(few.place("left jaw"), more.place("left jaw")[:3, :5])


def test_another_series_of_visits_has_other_days(typical):
    felt = np.full((1, 9), 4.0)
    one, other = (telling(typical, np.arange(9), 1, when=when).answered("pain", felt) for when in ("a", "b"))
    assert (one != other).all()


def test_who_feels_tired_tells_of_more(typical):
    """Each of three symptoms: half of those whose fatigue is 5, fewer of those who feel well."""
    body, random = load_model("body"), np.random.default_rng(2)
    own = dict(typical)
    for name in SYMPTOMS:
        spread = body.parameters[f"{name}_half"].provenance.person
        own[f"{name}_half"] = spread.quantile(5.0, random.random(CROWD.size))
    for fatigue, share in ((1.0, 0.14), (5.0, 0.5), (9.0, 0.65)):
        found = telling(own).symptoms(np.full(CROWD.size, fatigue))
        assert {name: float(flags.mean()) for name, flags in found.items()} == pytest.approx(
            dict.fromkeys(SYMPTOMS, share), abs=0.015
        )


def test_visits_hold_what_is_told_and_not_what_is_felt():
    """The same lives, with and without scatter: the columns of a town differ by the day's ups and downs alone."""
    body, facts = load_model("body"), load_facts()

    def seen(**values):
        draws = Draws(1, {name: np.array([value]) for name, value in values.items()})
        plan = Plan(people=40, years=2, draws=draws)
        return make(body, facts, plan, plan.chunks[0], tests=False)["visits"]

    def odds(rating):
        return np.log(rating / (10.0 - rating))

    plain, scattered = seen(rating_scatter=1e-9, place_scatter=1e-9), seen()
    typical = {name: np.array([body.parameters[name].value]) for name in NUMBERS}
    (week,) = week_scatter(typical.__getitem__)
    for what in ("fatigue", "cognition"):
        moved = odds(scattered[what]) - odds(plain[what])
        # People differ in how much they scatter (lognormal 0.4), which adds to the mean square.
        assert moved.std() == pytest.approx(week / HALF * np.exp(0.4**2), rel=0.15), what
    assert (scattered["fibre_density"] == plain["fibre_density"]).all()
