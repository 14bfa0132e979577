"""A stage of the calibration that weighs whole readings of all uncertain numbers, so that all of them learn.

The readings come from the posterior of the stages before, and from the priors where no stage has moved a
number. They are looked at in rounds; each later one is drawn nearer to readings that give the shares, and the
weights take that back (`neuroflare.fit.tilt`).
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
from neuroflare.fit.stages import Stage
from neuroflare.fit.tilt import log_ratio, smoothed, towards
from neuroflare.fit.weighing import Spread, effective, log_likelihood, resampled, spread_of
from neuroflare.message import Message
from neuroflare.model import Model
from neuroflare.people import stream
from neuroflare.people.facts_file import load_facts
from neuroflare.store.kept import Keep

__all__ = ["ENOUGH", "Weighed", "weigh"]

Floats = npt.NDArray[np.float64]

ENOUGH = 400.0
"""Effective readings below which a pool is too small, and more rounds are asked for."""


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
        How each share spreads over the readings of the prior.
    pool
        All readings with their people, round after round.
    before
        Log weights of the readings before the published shares: what takes back how rounds were drawn.
    after
        Log weights with the shares.
    rounds
        Readings of each round.
    kept
        Places of the posterior in the pool.
    """

    stage: Stage
    rows: Sequence[Measured]
    errors: Floats
    spreads: Sequence[Spread]
    pool: Pool = field(repr=False)
    before: Floats = field(repr=False)
    after: Floats = field(repr=False)
    rounds: Sequence[int]
    kept: npt.NDArray[np.int64] = field(repr=False)

    @cached_property
    def deviates(self) -> dict[str, Floats]:
        """All uncertain numbers: draws of the posterior, as deviates of their priors."""
        return dict(self.pool.of(self.kept).deviates)

    @property
    def effective(self) -> float:
        """Effective number of readings."""
        return effective(self.after)

    @property
    def enough(self) -> bool:
        """Whether the pool was large enough."""
        return self.effective >= ENOUGH


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
    progress: Callable[[object, int, int], None] | None = None,
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
    errors = np.array([error_of(row, np.array([np.nan])) for row in rows])
    targets = np.array([row.target for row in rows])
    numbers = [*model.uncertain, *facts.uncertain]
    free = [name for name in numbers if name not in before]
    size = round(effort.of_pool * stage.pool)
    drawn = deviates_of(numbers, before, {}, size * stage.rounds, seed, f"{stage.name} pool")
    moves: list[Floats] = []
    parts: list[Pool] = []
    spreads: list[Spread] = []
    for k in range(stage.rounds):
        move = np.zeros(len(free))
        if parts:
            sofar = _joined(parts)
            found = smoothed(sofar.counted, sofar.asked, spreads)
            move = towards(np.stack([sofar.deviates[name] for name in free], axis=1), found, targets, errors)
        own = {name: values[k * size : (k + 1) * size] for name, values in drawn.items()}
        own |= {name: own[name] + step for name, step in zip(free, move, strict=True)}
        tell = (
            None
            if progress is None
            else _told(
                progress, Message("fit-round", "{stage}, round {number}", stage=stage.name, number=k + 1)
            )
        )
        counts = simulated_pool(
            model, studies, rows, own, min(stage.people, effort.people), k,
            seed=seed, workers=workers, keep=keep, progress=tell,
        )  # fmt: skip
        moves.append(move)
        parts.append(Pool(own, *counts))
        if k == 0:
            first = parts[0]
            spreads = [spread_of(first.counted[:, j], first.asked[:, j]) for j in range(len(rows))]
    pool, rounds = _joined(parts), [part.size for part in parts]
    readings = np.stack([pool.deviates[name] for name in free], axis=1)
    taken_back = log_ratio(readings, np.stack(moves), rounds)
    weights = taken_back + log_likelihood(pool, rows, errors, spreads)
    kept = resampled(weights, effort.kept, stream(seed, f"fit {stage.name}", "weighing"))
    return Weighed(stage, rows, errors, spreads, pool, taken_back, weights, rounds, kept)


def _joined(parts: Sequence[Pool]) -> Pool:
    names = parts[0].deviates
    return Pool(
        {name: np.concatenate([part.deviates[name] for part in parts]) for name in names},
        np.concatenate([part.counted for part in parts]),
        np.concatenate([part.asked for part in parts]),
    )


def _told(progress: Callable[[object, int, int], None], what: object) -> Callable[[int, int], None]:
    return lambda done, total: progress(what, done, total)
