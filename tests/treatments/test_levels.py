"""Levels and occupancies are near those measured in people, none of which made the library."""

import pytest

from neuroflare.evidence import load_ledger
from neuroflare.treatments.drugs import drugs
from neuroflare.treatments.levels import MEASURED, compared

FOUND = {one.measured.claim: one for one in compared(load_ledger())}


def test_no_number_of_the_library_rests_on_them():
    used = {
        claim
        for drug in drugs()
        for figure in (
            *(number.figure for route in drug.routes for number in route.numbers.values()),
            *(binding.half.figure for binding in drug.binds if binding.half is not None),
        )
        for claim in figure.source.claims
    }
    assert used.isdisjoint(FOUND)


@pytest.mark.parametrize("one", [one for one in MEASURED if one.target is None], ids=lambda one: one.claim)
def test_a_level_is_within_a_factor_of_two_and_a_half(one):
    found = FOUND[one.claim]
    assert 1 / 2.5 < found.predicted / found.claim.value < 2.5


@pytest.mark.parametrize(
    "one", [one for one in MEASURED if one.target is not None], ids=lambda one: one.claim
)
def test_an_occupancy_is_within_fifteen_points(one):
    found = FOUND[one.claim]
    assert found.predicted == pytest.approx(found.claim.value, abs=15.0)
