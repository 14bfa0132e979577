"""A pool: whole readings of all uncertain numbers, each with people who live under it and may fall ill.

How many people fall ill depends on hundreds of numbers a little each, and no surface in a dozen of them can
stand in for it. So nothing stands in: the pool is simulated, and its readings are weighed by how well the
people who live under each give the published shares (`neuroflare.fit.weighing`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from scipy.special import expit

from neuroflare.clinic.study import Study
from neuroflare.fit.calibrated import calibrated_by
from neuroflare.fit.measured import Measured
from neuroflare.fit.predicted import predicted
from neuroflare.model import Model
from neuroflare.people.facts_file import load_facts
from neuroflare.store.kept import Keep

__all__ = ["Pool", "simulated_pool"]

Floats = npt.NDArray[np.float64]

CHUNK = 256
"""Readings whose lives are kept together when a fit is stopped; the people of a chunk are its own."""
SEEDS = 1_000_000
"""Distance between the seeds of two rounds, so that each has people of its own."""


@dataclass(frozen=True)
class Pool:
    """People who were asked under each reading, and how many of them a result counts.

    Parameters
    ----------
    deviates
        Number to its readings, as standard-normal deviates of its prior.
    counted, asked
        ``reading, result``: people that the result counts (who fell ill, or are ill no more), and people of
        whom that could be known.
    """

    deviates: Mapping[str, Floats] = field(repr=False)
    counted: Floats
    asked: Floats

    @property
    def size(self) -> int:
        """How many readings there are."""
        return len(self.asked)

    def of(self, which: npt.NDArray[np.int64]) -> Pool:
        """Some of the readings, by their places.

        Examples
        --------
        >>> pool = Pool({"a": np.array([0.0, 1.0])}, np.array([[1.0], [2.0]]), np.array([[4.0], [4.0]]))
        >>> pool.of(np.array([1, 1])).counted.ravel().tolist()
        [2.0, 2.0]
        """
        own = {name: values[which] for name, values in self.deviates.items()}
        return Pool(own, self.counted[which], self.asked[which])


def simulated_pool(
    model: Model,
    studies: Sequence[Study],
    rows: Sequence[Measured],
    deviates: Mapping[str, Floats],
    people: int,
    number: int,
    *,
    seed: int = 1,
    workers: int = 0,
    keep: Keep | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Floats, Floats]:
    """Let people live under every reading.

    Parameters
    ----------
    model
        The body.
    studies
        All that `rows` name.
    rows
        Shares of people.
    deviates
        Readings of all uncertain numbers of model and town.
    people
        How many live under each reading, for each study.
    number
        Of the round; each has people of its own.
    seed
        Seed of all random numbers.
    workers
        Threads; 0 is one per core.
    keep
        Where finished chunks are kept, so that a fit that was stopped goes on.
    progress
        Called with (readings done, readings in all).

    Returns
    -------
    tuple of numpy.ndarray
        ``reading, result``: people counted, and people asked.
    """
    keep = keep or (lambda name, key, compute: compute())
    fixed = calibrated_by(studies, rows).hash(model), [study.model_dump_json() for study in studies]
    total = len(next(iter(deviates.values())))
    found = []
    for first in range(0, total, CHUNK):
        some = {name: values[first : first + CHUNK] for name, values in deviates.items()}
        own = seed + SEEDS * (1 + number) + first

        def simulate(some: Mapping[str, Floats] = some, own: int = own) -> Mapping[str, Floats]:
            shown = predicted(model, studies, rows, some, people, own, workers=workers)
            # A share was read with half a person more on each side.
            part = expit(shown.values) * (shown.asked + 1.0) - 0.5
            known = shown.asked > 0
            return {"counted": np.where(known, np.round(part), 0.0), "asked": shown.asked}

        drawn = hashlib.sha256(b"".join(some[name].tobytes() for name in sorted(some))).hexdigest()
        key = repr((fixed, people, own, drawn, load_facts().hash))
        found.append(keep(f"pool-{number}-{first}", key, simulate))
        if progress is not None:
            progress(min(first + CHUNK, total), total)
    return (
        np.concatenate([one["counted"] for one in found]),
        np.concatenate([one["asked"] for one in found]),
    )
