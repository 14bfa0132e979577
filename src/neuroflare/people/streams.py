"""Common random numbers: one stream per purpose and name."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b
from typing import Any
from zlib import crc32

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError


def stream(seed: int, purpose: str, name: str) -> np.random.Generator:
    """Give the random stream of one purpose and one name.

    Streams are independent of each other and of the order in which they are asked for, so that a new trait,
    test or person changes no number that is drawn for the others.

    Examples
    --------
    >>> bool(stream(1, "person", "height").random() == stream(1, "person", "height").random())
    True
    """
    return np.random.default_rng(
        np.random.SeedSequence(seed, spawn_key=(crc32(purpose.encode()), crc32(name.encode())))
    )


def shares(seed: int, purpose: str, name: str, count: int) -> npt.NDArray[np.float64]:
    """Give evenly spread shares between 0 and 1, one per person (or draw).

    The first 2^k numbers hold one in each of 2^k equal strata, and a longer sequence begins with the shorter
    one: each doubling puts the new numbers into the empty halves, in a random order. That order is each
    name's own, so that several names together form an extensible Latin hypercube.

    Parameters
    ----------
    seed
        Seed of the whole run.
    purpose, name
        What the numbers are for.
    count
        How many.

    Returns
    -------
    numpy.ndarray
        ``count`` shares, strictly between 0 and 1.

    Examples
    --------
    >>> bool((shares(1, "person", "height", 4) == shares(1, "person", "height", 8)[:4]).all())
    True
    """
    random = stream(seed, purpose, name)
    share = random.random(1)
    while share.size < count:
        halves = 2 * share.size
        empty = np.floor(share * halves).astype(np.int64) ^ 1
        # In the order of the strata people would be alike in all traits: the second is always opposite the
        # first, the fourth always beside the second.
        share = np.concatenate([share, (random.permutation(empty) + random.random(share.size)) / halves])
    return np.clip(share[:count], 1e-9, 1 - 1e-9)


NUMBERS = 4
"""Numbers that each person has of one purpose."""


def own_shares(seed: int, purpose: str, who: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Give each person's own random shares of one purpose, whoever else is asked for.

    A counter-based generator (Philox) is keyed by seed and purpose, and the number of the person is the place
    in its sequence. So what a person draws depends on seed, purpose and person alone: more people, people in
    other chunks, more purposes move nothing. Unlike `shares`, the numbers of a crowd are not stratified.

    Parameters
    ----------
    seed
        Seed of the whole run.
    purpose
        What the numbers are for, such as ``"trait sleep"``.
    who
        Numbers of people without a gap, rising.

    Returns
    -------
    numpy.ndarray
        ``person, 4``, strictly between 0 and 1.

    Examples
    --------
    >>> five = own_shares(1, "trait sleep", np.arange(5))
    >>> bool((own_shares(1, "trait sleep", np.arange(3, 5)) == five[3:]).all())
    True
    """
    if who.size == 0:
        return np.empty((0, NUMBERS))
    first, last = int(who[0]), int(who[-1])
    if first < 0 or last - first + 1 != who.size:
        raise UsageError(f"people {first} to {last} are {who.size} numbers; give them rising, without a gap")
    key = np.frombuffer(blake2b(f"{seed} {purpose}".encode(), digest_size=16).digest(), dtype="<u8")
    # One step of the counter gives four words of 64 bits.
    words = np.random.Philox(key=key, counter=[first, 0, 0, 0]).random_raw(NUMBERS * who.size)
    bits = (words.reshape(-1, NUMBERS) >> np.uint64(11)).astype(np.float64)
    return np.asarray((bits + 0.5) * 2.0**-53)


def along_people(like: Any, draw: Callable[[int], npt.NDArray[np.float64]]) -> Any:
    """Give one number per person, in a form that broadcasts against an array.

    Parameters
    ----------
    like
        A numpy array whose last axis is people, an xarray.DataArray with a dimension ``person``, or a number.
    draw
        Gives so many numbers.

    Raises
    ------
    UsageError
        When named dimensions do not tell who is who.

    Examples
    --------
    >>> along_people(np.zeros((2, 3)), lambda people: np.arange(float(people))).tolist()
    [0.0, 1.0, 2.0]
    """
    if np.ndim(like) == 0:
        return np.asarray(draw(1)[0])
    if not hasattr(like, "dims"):
        return draw(like.shape[-1])
    if "person" not in like.dims:
        raise UsageError(
            f"the dimensions are {', '.join(map(str, like.dims))}; people need one named 'person'"
        )
    template = like.isel({dim: 0 for dim in like.dims if dim != "person"}, drop=True)
    return template.copy(data=draw(like.sizes["person"]))
