"""Common random numbers: one stream per purpose and name."""

from __future__ import annotations

from zlib import crc32

import numpy as np
import numpy.typing as npt

LEVELS = 12
"""Halvings that are scrambled; beyond 2^12 numbers the strata are filled at random."""


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

    A van der Corput sequence under nested uniform scrambling (Owen 1995): the first 2^k numbers hold one in
    each of 2^k equal strata, in an order of their own for each name, and a longer sequence begins with the
    shorter one. Several names together form an extensible Latin hypercube.

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
    index = np.arange(count)
    path = np.zeros(count, dtype=np.int64)  # where in the tree of halves a number is, before scrambling
    share = np.zeros(count)
    for level in range(LEVELS):
        flips = random.integers(0, 2, size=2**level)
        half = (index >> level) & 1
        share += (half ^ flips[path]) * 0.5 ** (level + 1)
        path = 2 * path + half
    share += random.random(count) * 0.5**LEVELS
    return np.clip(share, 1e-9, 1 - 1e-9)
