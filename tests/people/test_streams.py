"""Common random numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.people import shares, stream
from neuroflare.people.streams import own_shares

SEEDS = st.integers(0, 2**32)
NAMES = st.text(min_size=1, max_size=12)


@given(SEEDS, NAMES, st.integers(0, 9))
def test_one_share_in_each_stratum(seed, name, k):
    count = 2**k
    drawn = shares(seed, "person", name, count)
    assert np.sort(np.floor(drawn * count)).astype(int).tolist() == list(range(count))


@given(SEEDS, NAMES, st.integers(0, 8))
def test_what_a_doubling_adds_is_stratified_too(seed, name, k):
    count = 2**k
    drawn = shares(seed, "person", name, 2 * count)[count:]
    assert sorted(np.floor(drawn * count).astype(int)) == list(range(count))


@given(SEEDS, NAMES, st.integers(1, 300), st.integers(1, 300))
def test_a_longer_sequence_begins_with_the_shorter(seed, name, first, more):
    short, long = shares(seed, "draw", name, first), shares(seed, "draw", name, first + more)
    assert short.tobytes() == long[:first].tobytes()


@given(SEEDS, NAMES, st.integers(1, 200))
def test_shares_lie_strictly_between_0_and_1(seed, name, count):
    drawn = shares(seed, "person", name, count)
    assert drawn.shape == (count,)
    assert ((drawn > 0) & (drawn < 1)).all()


def test_more_people_than_strata_are_all_different():
    drawn = shares(1, "person", "height", 10_000)
    assert np.unique(drawn).size == drawn.size
    assert np.ptp(np.histogram(drawn, bins=64, range=(0, 1))[0]) <= 40  # plain chance gives about 60


@pytest.mark.parametrize("other", [(2, "person", "height"), (1, "draw", "height"), (1, "person", "weight")])
def test_another_seed_purpose_or_name_is_another_stream(other):
    mine, theirs = shares(1, "person", "height", 256), shares(*other, 256)
    assert abs(np.corrcoef(mine, theirs)[0, 1]) < 0.25
    assert stream(1, "person", "height").random() != stream(*other).random()


def test_a_stream_does_not_depend_on_what_was_drawn_before():
    first = stream(1, "study x", "draw 0").random(5)
    stream(1, "study y", "draw 0").random(1000)
    assert first.tobytes() == stream(1, "study x", "draw 0").random(5).tobytes()


def test_names_of_the_model_share_no_stream():
    """Streams are told apart by a checksum of the name; no two ids may have the same."""
    from zlib import crc32

    from neuroflare.model import load_model

    names = list(load_model("body").parameters)
    assert len({crc32(name.encode()) for name in names}) == len(names)


def test_two_traits_are_not_correlated_beyond_chance():
    from neuroflare.model import load_model

    drawn = np.array([shares(1, "person", name, 64) for name in load_model("body").traits])
    off = np.corrcoef(drawn)[np.triu_indices(len(drawn), 1)]
    # sd of a chance correlation of 64 people is 0.126
    assert np.sqrt((off**2).mean()) == pytest.approx(0.126, rel=0.15)
    assert np.abs(off).max() < 0.6


@given(SEEDS, NAMES, st.integers(0, 10**9), st.integers(1, 40), st.integers(0, 39), st.integers(0, 40))
def test_own_numbers_of_a_person_do_not_depend_on_who_else_is_asked_for(seed, name, first, count, skip, more):
    crowd = own_shares(seed, name, np.arange(first, first + count))
    skip = min(skip, count - 1)
    part = own_shares(seed, name, np.arange(first + skip, first + count + more))
    assert part[: count - skip].tobytes() == crowd[skip:].tobytes()


@given(SEEDS, NAMES, st.integers(0, 10**9))
def test_own_numbers_lie_strictly_between_0_and_1(seed, name, first):
    drawn = own_shares(seed, name, np.arange(first, first + 50))
    assert drawn.shape == (50, 4)
    assert ((drawn > 0) & (drawn < 1)).all()


def test_own_numbers_are_even_and_unrelated_over_people_purposes_seeds_and_places():
    who = np.arange(20_000)
    mine = own_shares(1, "trait sleep", who)
    assert np.unique(mine).size == mine.size
    for column in mine.T:
        assert np.abs(np.histogram(column, bins=20, range=(0, 1))[0] - 1000).max() < 140  # 4.5 sd
    columns = [*mine.T, own_shares(2, "trait sleep", who)[:, 0], own_shares(1, "trait sleep 2", who)[:, 0]]
    columns += [own_shares(1, "trait sleep", who + 1)[:, 0]]
    off = np.corrcoef(columns)[np.triu_indices(len(columns), 1)]
    assert np.abs(off).max() < 0.032  # 4.5 sd


def test_own_numbers_are_of_whole_rows_of_people():
    assert own_shares(1, "x", np.arange(0)).shape == (0, 4)
    with pytest.raises(UsageError, match="without a gap"):
        own_shares(1, "x", np.array([1, 3]))
    with pytest.raises(UsageError, match="without a gap"):
        own_shares(1, "x", np.array([-1, 0]))
