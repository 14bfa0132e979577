"""Results of long work, kept on disk so that work that was stopped goes on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

from neuroflare.files import written_whole

__all__ = ["Keep", "Kept", "fingerprint"]

Arrays = Mapping[str, npt.NDArray[np.float64]]
Keep = Callable[[str, str, Callable[[], Arrays]], Arrays]
"""Gives what a name and a key of all that it depends on stand for; computes it if it was not kept."""


class Kept:
    """Arrays in a folder, one file for each piece of work.

    Parameters
    ----------
    folder
        Where files are kept; made when it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def __call__(self, name: str, key: str, compute: Callable[[], Arrays]) -> Arrays:
        """Give what is kept under a name and a key of all that it depends on, or compute and keep it."""
        path = self._folder / f"{name}-{hashlib.sha256(key.encode()).hexdigest()[:16]}.npz"
        if path.is_file():
            with np.load(path) as kept:
                return dict(kept)
        found = compute()
        with written_whole(path, lasting=True) as part, part.open("wb") as file:
            np.savez(file, **found)  # type: ignore[arg-type]  # numpy's stub takes no mapping of arrays
        return found


def fingerprint(*kinds: Arrays) -> str:
    """Give a SHA-256 over the names and numbers of arrays, by which what rests on them is known.

    Examples
    --------
    >>> one, two = ({"x": np.array([value])} for value in (1.0, 2.0))
    >>> fingerprint(one) == fingerprint(one), fingerprint(one) == fingerprint(two)
    (True, False)
    """
    digest = hashlib.sha256()
    for arrays in kinds:
        for name in sorted(arrays):
            values = np.ascontiguousarray(arrays[name], "<f8")
            digest.update(f"{name} {values.shape} ".encode() + values.tobytes())
    return digest.hexdigest()
