"""A stage of the calibration that weighs whole readings of all uncertain numbers, so that all of them learn.

The readings come from the posterior of the stages before, and from the priors where no stage has moved a
number. A first look at all of them is followed by a second, at more people, of those that the first leaves
likely; the weights of the second are what the first did not yet know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from neuroflare.evidence import Ledger
from neuroflare.fit.calibrate import Effort, deviates_of, error_of
from neuroflare.fit.measured import Measured, measured
from neuroflare.fit.pool import Pool, simulated_pool
from neuroflare.fit.predicted import Keep
from neuroflare.fit.stages import Stage
from neuroflare.fit.weighing import Spread, effective, log_likelihood, resampled, spread_of
from neuroflare.model import Model
from neuroflare.people import stream
from neuroflare.people.facts_file import load_facts

__all__ = ["Weighed", "weigh"]

Floats = npt.NDArray[np.float64]

ENOUGH = 400.0
"""Effective readings below which a pool is too small, and a larger one is asked for."""


@dataclass(frozen=True)
class Weighed:
    """A stage after its readings were weighed.

    Parameters
    ----------
    stage
        Its definition.
    rows, errors
        The published shares, and the standard error of the log odds of each.
    spreads
        How each share spreads over the readings of the pool.
    pool
        All readings with the people of the first look.
    log_weights
        After the first look.
    again
        Readings of the second look with all their people.
    again_log_weights
        Of these.
    kept
        Places of the posterior among the readings of the second look.
    """

    stage: Stage
    rows: Sequence[Measured]
    errors: Floats
    spreads: Sequence[Spread]
    pool: Pool = field(repr=False)
    log_weights: Floats = field(repr=False)
    again: Pool = field(repr=False)
    again_log_weights: Floats = field(repr=False)
    kept: npt.NDArray[np.int64] = field(repr=False)

    @cached_property
    def deviates(self) -> dict[str, Floats]:
        """All uncertain numbers: draws of the posterior, as deviates of their priors."""
        return dict(self.again.of(self.kept).deviates)

    @property
    def effective(self) -> tuple[float, float]:
        """Effective number of readings after the first and after the second look."""
        return effective(self.log_weights), effective(self.again_log_weights)

    @property
    def enough(self) -> bool:
        """Whether the pool was large enough."""
        return min(self.effective) >= ENOUGH


def weigh(
    model: Model,
    ledger: Ledger,
    stage: Stage,
    before: Mapping[str, Floats],
    effort: Effort,
    *,
    seed: int = 1,
    workers: int = 0,
    keep: Keep | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> Weighed:
    """Fit one stage by weighing a pool.

    Parameters
    ----------
    model
        The body.
    ledger
        Published numbers.
    stage
        One with a pool.
    before
        Posterior draws of the numbers that earlier stages moved, as deviates.
    effort
        How much is simulated.
    seed
        Seed of all random numbers.
    workers
        Threads; 0 is one per core.
    keep
        Where simulations are kept.
    progress
        Called with (what, done, in all).
    """
    facts, studies = load_facts(), stage.load()
    rows = measured(studies, ledger)
    assert all(row.share for row in rows)  # tested: a pool is for shares of people
    errors = np.array([error_of(row, np.array([np.nan])) for row in rows])
    numbers = [*model.uncertain, *facts.uncertain]
    readings, again = (round(effort.of_pool * size) for size in (stage.pool, stage.again))
    deviates = deviates_of(numbers, before, {}, readings, seed, f"{stage.name} pool")

    def looked(those: Mapping[str, Floats], people: int, look: int) -> tuple[Floats, Floats]:
        tell = None if progress is None else lambda a, b: progress(f"{stage.name}, look {look + 1}", a, b)
        return simulated_pool(
            model, studies, rows, those, min(people, effort.people), look,
            seed=seed, workers=workers, keep=keep, progress=tell,
        )  # fmt: skip

    pool = Pool(deviates, *looked(deviates, stage.people, 0))
    spreads = [spread_of(pool.counted[:, k], pool.asked[:, k]) for k in range(len(rows))]
    first = log_likelihood(pool, rows, errors, spreads)
    random = stream(seed, f"fit {stage.name}", "weighing")
    which, times = np.unique(resampled(first, again, random), return_counts=True)
    likely = pool.of(which)
    likely = likely.and_more(*looked(likely.deviates, stage.more, 1))
    second = log_likelihood(likely, rows, errors, spreads) - first[which] + np.log(times)
    kept = resampled(second, effort.kept, random)
    return Weighed(stage, rows, errors, spreads, pool, first, likely, second, kept)
