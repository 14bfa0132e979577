"""Traits are measured in standard deviations between people, and only those that matter are named."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as some

from neuroflare.insight.traits import departures, what_made_the_difference
from neuroflare.model import load_model
from tests.insight.conftest import CASES, MONTH_OF_STRESS, STRONG


@given(some.floats(-4, 4), some.floats(-4, 4))
def test_departures_are_deviates_and_the_largest_comes_first(gain, offset):
    model = load_model(CASES / "lasting.ant")
    person = {"gain": 1.5 * math.exp(0.3 * gain), "offset": math.exp(0.3 * offset), "rate": 7.0}
    found = departures(model, person)
    uncertain = found.pop("rate", None)  # between draws, and not between people
    assert (uncertain is not None) == ("rate" in model.uncertain)
    assert found == pytest.approx({"gain": gain, "offset": offset}, abs=1e-9)
    sizes = [abs(size) for size in found.values()]
    assert sizes == sorted(sizes, reverse=True)


def test_a_trait_that_is_not_named_is_typical(lasting):
    assert departures(lasting, {}) == {}


def test_the_trait_that_made_the_difference_is_found_though_another_departs_more(lasting):
    person = {"gain": STRONG, "offset": 5.0}
    assert next(iter(departures(lasting, person))) == "offset"
    found = what_made_the_difference(lasting, person, MONTH_OF_STRESS, "cord", day=365.0, below=0.5)
    assert found.traits == ("gain",)
    assert found.course[0] > 2.0
    assert found.course[1] < 0.5


def test_who_heals_has_nothing_to_explain(lasting):
    found = what_made_the_difference(lasting, {"gain": 1.6}, MONTH_OF_STRESS, "cord", day=365.0, below=0.5)
    assert (found.traits, len(found.course)) == ((), 1)


def test_no_more_traits_are_tried_than_was_asked_for(lasting):
    """Typical traits do not help within the month of stress, and the search ends."""
    person = {"gain": STRONG, "offset": 1.1}
    for most, tried in ((1, 1), (6, 2)):
        found = what_made_the_difference(
            lasting, person, MONTH_OF_STRESS, "cord", day=29.0, below=0.1, most=most
        )
        assert len(found.traits) == tried
        assert len(found.course) == tried + 1
        assert found.course[-1] >= 0.1
