"""Shapley values of games that are solved by hand, and of random ones."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.insight.shapley import all_coalitions, exact_values, orders, walk, walk_values


def gloves(removed):
    """Two of three hold left gloves, one a right one; a pair is worth 1."""
    return ((removed[..., 0] | removed[..., 1]) & removed[..., 2]).astype(float)


def test_the_glove_game():
    assert exact_values(gloves(all_coalitions(3))) == pytest.approx([1 / 6, 1 / 6, 4 / 6])


def test_all_orders_give_the_exact_values():
    every = np.array(list(itertools.permutations(range(3))))
    assert walk_values(every, gloves(walk(every))).mean(axis=0) == pytest.approx([1 / 6, 1 / 6, 4 / 6])


random_game = st.integers(2, 6).flatmap(
    lambda n: st.tuples(st.just(n), st.lists(st.floats(-5, 5), min_size=2**n, max_size=2**n))
)


@settings(max_examples=40, deadline=None)
@given(random_game, st.integers(0, 1000))
def test_values_add_up_to_the_effect_of_removing_all(game, seed):
    players, worth = game
    effect = np.array(worth)
    assert exact_values(effect).sum() == pytest.approx(effect[-1] - effect[0], abs=1e-9)
    order = orders(players, 5, seed)
    met = effect[(walk(order) << np.arange(players)).sum(axis=-1)]
    values = walk_values(order, met)
    assert values.sum(axis=-1) == pytest.approx(np.full(5, effect[-1] - effect[0]), abs=1e-9)


@settings(max_examples=40, deadline=None)
@given(random_game)
def test_who_does_the_same_has_the_same_and_who_does_nothing_has_nothing(game):
    players, worth = game
    base = np.array(worth)
    removed = all_coalitions(players + 2)
    twins = removed[:, players].astype(int) + removed[:, players - 1].astype(int)
    own = (removed[:, : players - 1] << np.arange(players - 1)).sum(axis=1)
    effect = base[own] + np.sqrt(twins) * base[-1]  # twins add the same, and the last player nothing
    values = exact_values(effect)
    assert values[players] == pytest.approx(values[players - 1], abs=1e-9)
    assert values[players + 1] == pytest.approx(0.0, abs=1e-9)
    order = orders(players + 2, 7, seed=3)
    met = effect[(walk(order) << np.arange(players + 2)).sum(axis=-1)]
    assert walk_values(order, met)[:, players + 1] == pytest.approx(np.zeros(7), abs=1e-9)


def test_every_player_has_every_place_once_in_a_run_of_orders():
    found = orders(5, 12, seed=2)
    for place in range(5):
        assert sorted(found[:5, place]) == sorted(found[5:10, place]) == list(range(5))
    assert (orders(5, 7, seed=2) == found[:7]).all()
    assert not (found[:5] == found[5:10]).all()


def test_orders_scatter_around_the_exact_values():
    """The mean over many blocks comes to the exact value; the error of a mean of 400 is small."""
    exact = exact_values(gloves(all_coalitions(3)))
    order = orders(3, 400, seed=1)
    assert walk_values(order, gloves(walk(order))).mean(axis=0) == pytest.approx(exact, abs=0.02)


def test_too_many_players():
    with pytest.raises(UsageError, match="a game of 17 players"):
        all_coalitions(17)
