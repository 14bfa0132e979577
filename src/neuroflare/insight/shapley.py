"""Shapley values: what each of several causes contributes to an effect when they act together.

Whether a cause matters may depend on which others are there. Its Shapley value is what removing it changes,
on average over all orders in which the causes can be removed one after the other (Shapley 1953). The values
add up to the effect of removing all; causes that do the same share alike; one that does nothing has 0.
"""

from __future__ import annotations

from functools import cache
from math import factorial

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.people.streams import stream

__all__ = ["all_coalitions", "exact_values", "orders", "walk", "walk_values"]

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Wholes = npt.NDArray[np.int64]

MOST = 16
"""Players of a game that is solved exactly; each one more doubles the work."""


def orders(players: int, blocks: int, seed: int) -> Wholes:
    """Draw one order of removal for each block of people.

    Every run of as many blocks as there are players holds the rotations of one random order, so that each
    player has every place once: each order is as likely as any other, and the mean over blocks scatters less.

    Parameters
    ----------
    players, blocks
        How many.
    seed
        Seed of the whole run.

    Returns
    -------
    numpy.ndarray
        ``block, place``: the player at each place. A longer list begins with the shorter one.

    Examples
    --------
    >>> sorted(orders(3, 3, seed=1)[:, 0].tolist())
    [0, 1, 2]
    """
    found = []
    for begin in range(0, blocks, players):
        order = stream(seed, "order of removal", str(begin)).permutation(players)
        found += [np.roll(order, -turn) for turn in range(min(players, blocks - begin))]
    return np.array(found, dtype=np.int64).reshape(blocks, players)


def walk(order: Wholes) -> Bools:
    """Give the coalitions met when players are removed in an order, and again in the reverse order.

    Parameters
    ----------
    order
        ``..., place``: the player at each place.

    Returns
    -------
    numpy.ndarray
        ``..., 2 players, player``: true where removed. First nobody, then one more at a time up to all, then
        the reverse order from one up to all but one. The two orders are antithetic: what comes early in one
        comes late in the other.

    Examples
    --------
    >>> walk(np.array([1, 0])).astype(int).tolist()
    [[0, 0], [0, 1], [1, 1], [1, 0]]
    """
    players = order.shape[-1]
    place = np.argsort(order, axis=-1)[..., None, :]
    steps = np.arange(players + 1)[:, None]
    forward = place < steps
    backward = (players - 1 - place) < steps[1:-1]
    return np.asarray(np.concatenate([forward, backward], axis=-2))


def walk_values(order: Wholes, effect: Floats) -> Floats:
    """Estimate Shapley values from the effects along one `walk`.

    Parameters
    ----------
    order
        ``..., place``: as given to `walk`.
    effect
        ``..., 2 players``: effect of removing each coalition of the walk.

    Returns
    -------
    numpy.ndarray
        ``..., player``: mean of the two orders. The sum is the effect of removing all less that of removing
        nobody, exactly.
    """
    players = order.shape[-1]
    nobody, everybody = effect[..., :1], effect[..., players : players + 1]
    forward = np.diff(effect[..., : players + 1], axis=-1)
    backward = np.diff(np.concatenate([nobody, effect[..., players + 1 :], everybody], axis=-1), axis=-1)
    order = np.broadcast_to(order, forward.shape)
    place = np.argsort(order, axis=-1)
    one = np.take_along_axis(forward, place, axis=-1)
    two = np.take_along_axis(backward, players - 1 - place, axis=-1)
    return np.asarray((one + two) / 2.0)


def all_coalitions(players: int) -> Bools:
    """Give every coalition, ``coalition, player``: bit k of its number says whether k is removed.

    Raises
    ------
    UsageError
        When there are more than `MOST` players.

    Examples
    --------
    >>> all_coalitions(2).astype(int).tolist()
    [[0, 0], [1, 0], [0, 1], [1, 1]]
    """
    if not 1 <= players <= MOST:
        raise UsageError(f"a game of {players} players is not solved exactly; 1 to {MOST} are")
    return np.asarray((np.arange(2**players)[:, None] >> np.arange(players)) & 1, dtype=bool)


def exact_values(effect: Floats) -> Floats:
    """Give Shapley values from the effect of removing each coalition.

    Parameters
    ----------
    effect
        ``..., coalition``: in the order of `all_coalitions`.

    Returns
    -------
    numpy.ndarray
        ``..., player``.

    Examples
    --------
    Two causes that do the same, and a third that does nothing:

    >>> exact_values(all_coalitions(3)[:, :2].any(axis=1) * 6.0).tolist()
    [3.0, 3.0, 0.0]
    """
    return np.asarray(effect @ _weights(int(effect.shape[-1]).bit_length() - 1))


@cache
def _weights(players: int) -> Floats:
    """Weight of each coalition in the value of each player."""
    removed = all_coalitions(players)
    size = removed.sum(axis=1)
    joining = np.array([factorial(s) * factorial(players - s - 1) for s in range(players)], float)
    joining /= factorial(players)
    weights = np.empty(removed.shape)
    for player in range(players):
        with_it = removed[:, player]
        weights[with_it, player] = joining[size[with_it] - 1]
        weights[~with_it, player] = -joining[size[~with_it]]
    return weights
