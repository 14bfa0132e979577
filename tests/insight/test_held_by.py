"""Removing the arrow of a loop relieves for good; removing one after the loop relieves for as long as it is away."""

import numpy as np
import pytest

from neuroflare.insight.held_by import relief_by_arrow
from tests.insight.conftest import HELD, MONTH_OF_STRESS, NOTHING, STRONG


@pytest.fixture(scope="module")
def reliefs(lasting):
    people = {"gain": [STRONG, 1.5]}
    found = relief_by_arrow(lasting, people, MONTH_OF_STRESS, "rating", begin=365.0, length=365.0)
    return {relief.arrow: relief for relief in found}


def test_nothing_removed_comes_first_and_then_every_arrow(reliefs):
    assert list(reliefs) == ["", "cord-rating", "glia-cord"]


def test_what_holds_and_what_is_only_felt(reliefs):
    courses = {name: (r.before[0], r.without[0], r.after[0]) for name, r in reliefs.items()}
    assert courses[""] == pytest.approx((HELD, HELD, HELD), abs=1e-3)
    assert courses["cord-rating"] == pytest.approx((HELD, 0.0, HELD), abs=1e-3)
    assert courses["glia-cord"] == pytest.approx((HELD, 0.0, 0.0), abs=1e-3)


def test_who_has_healed_has_nothing_to_relieve(reliefs):
    for relief in reliefs.values():
        assert np.abs([relief.before[1], relief.without[1], relief.after[1]]).max() < 1e-3


def test_a_shorter_removal_may_not_be_enough(lasting):
    """The unstable state lies at the smaller root; who is above it when the loop closes goes back up."""
    hours = {}
    for days in (0.5, 10.0):
        found = relief_by_arrow(
            lasting, {"gain": [STRONG]}, MONTH_OF_STRESS, "cord", begin=200.0, length=days
        )
        hours[days] = next(r for r in found if r.arrow == "glia-cord")
    unstable = 1.0 / HELD
    assert hours[0.5].without[0] > unstable < hours[0.5].after[0]
    assert hours[10.0].without[0] < unstable
    assert hours[10.0].after[0] < hours[10.0].without[0]


def test_without_an_event_nothing_is_relieved(lasting):
    for relief in relief_by_arrow(lasting, {}, NOTHING, "rating", begin=10.0, length=10.0):
        assert (relief.before, relief.without, relief.after) == (0.0, 0.0, 0.0)
