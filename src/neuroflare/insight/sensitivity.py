"""Which uncertain numbers drive an answer: screening by elementary effects, then shares of variance.

A number that is not known exactly is drawn by a share between 0 and 1 of its distribution, so that every
answer is a function of independent uniform numbers, and its variance has the parts of Sobol (1993, Math
Modeling Comput Exp 1:407): the *first-order* share of a factor is what of the variance would go if it were
known, on average; its *total* share is what would be left if all others were known. What the two differ by
it does only together with others. A factor may be one number or many that are drawn together.

Samples and estimators are those of SALib: elementary effects by trajectories (Morris 1991, Campolongo 2007),
first-order shares as in Saltelli 2010, total shares as in Jansen 1999, and first-order shares from draws of
any kind by RBD-FAST (Tarantola 2006, Tissot 2012).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError

__all__ = ["Evaluate", "Factor", "Parts", "Screening", "Shares", "first_of_draws", "parts", "screened"]

Floats = npt.NDArray[np.float64]
Evaluate = Callable[[Floats], Floats]
"""From shares, ``row, number``, to answers, ``row, answer``; NaN where there is none."""

LEVELS = 4
"""Levels on which trajectories move; a step is two thirds of the range."""
ENDS = (0.05, 0.95)
"""Shares between which trajectories move; tails that hold 10 of 100 draws would decide the ranking."""
RESAMPLES = 1000
HARMONICS = 4
"""Harmonics of the order of a number in which RBD-FAST looks for its share."""
REPEATS = 25
"""Resamples behind the interval of such a share; hundreds of numbers have one."""
FEWEST = 64
"""Draws from which on it is asked: chance alone then gives an eighth, which is taken off."""
TAILS = (0.05, 0.95)
"""Ends of a bootstrap interval: it holds 90 of 100 resamples."""


@dataclass(frozen=True)
class Factor:
    """What is varied as one.

    Parameters
    ----------
    name
        Of the factor.
    members
        Names of the numbers that belong to it.
    """

    name: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class Screening:
    """Elementary effects.

    Parameters
    ----------
    numbers
        What was moved.
    effects
        ``answer, number``: mean size of the change of an answer when a number moves by the whole range that
        was screened, in the unit of the answer.
    trajectories
        How many went into it.
    lost
        How many were left out because a simulation of theirs broke off.
    """

    numbers: tuple[str, ...]
    effects: Floats = field(repr=False)
    trajectories: int
    lost: int

    def ranked(self, answer: int) -> tuple[str, ...]:
        """Numbers that change an answer at all, the most telling first."""
        order = np.argsort(-self.effects[answer], kind="stable")
        return tuple(self.numbers[k] for k in order if self.effects[answer, k] > 0.0)

    def foremost(self, most: int) -> tuple[str, ...]:
        """Give the numbers that lead the ranking of any answer, as many of each as fit.

        Examples
        --------
        >>> Screening(("a", "b", "c"), np.array([[3.0, 2.0, 1.0], [0.0, 1.0, 2.0]]), 4, 0).foremost(2)
        ('a', 'c')
        """
        chosen: dict[str, None] = {}
        rankings = [self.ranked(answer) for answer in range(len(self.effects))]
        for place in range(len(self.numbers)):
            for ranking in rankings:
                if place < len(ranking) and len(chosen) < most:
                    chosen[ranking[place]] = None
        return tuple(chosen)


@dataclass(frozen=True)
class Shares:
    """Shares of the variance of one answer, one per factor, each with the ends of its bootstrap interval.

    An answer that nothing changes has shares of NaN.
    """

    first: Floats
    first_between: Floats
    total: Floats
    total_between: Floats

    def sum_of_first(self) -> float:
        """What the factors explain one by one; the rest they do together."""
        return float(self.first.sum())


@dataclass(frozen=True)
class Parts:
    """Parts of the variance of some answers.

    Parameters
    ----------
    factors
        What was varied.
    answers
        One per answer.
    mean, sd
        Of each answer over the independent draws.
    shares_drawn, values
        The independent draws, ``row, number``, and their answers, ``row, answer``.
    base
        Draws of each of the two independent samples.
    lost
        How many of them were left out because a simulation of theirs broke off.
    """

    factors: tuple[Factor, ...]
    answers: tuple[Shares, ...] = field(repr=False)
    mean: Floats
    sd: Floats
    shares_drawn: Floats = field(repr=False)
    values: Floats = field(repr=False)
    base: int
    lost: int

    def place(self, name: str) -> int:
        """Place of a factor.

        Raises
        ------
        UsageError
            When there is no such factor.
        """
        names = [factor.name for factor in self.factors]
        if name not in names:
            raise UsageError(f"{name!r} is no factor; there are {', '.join(names)}")
        return names.index(name)


def screened(
    evaluate: Evaluate,
    numbers: Sequence[str],
    trajectories: int,
    seed: int,
    moved: Sequence[str] | None = None,
) -> Screening:
    """Rank numbers by elementary effects: each moves once on every trajectory, the others staying.

    Parameters
    ----------
    evaluate
        Gives the answers.
    numbers
        Names of its numbers, in order.
    trajectories
        How many; each costs one evaluation for every number that moves, and one more.
    seed
        Seed of the sample.
    moved
        Numbers that move; left out, all. The others are drawn anew for every trajectory.

    Raises
    ------
    UsageError
        With fewer than two trajectories, or where every trajectory broke off.

    Examples
    --------
    >>> screened(lambda x: x[:, :1] + 0.0 * x[:, 1:], ["a", "b"], 4, 1).effects.round(3).tolist()
    [[0.9, 0.0]]
    """
    from SALib.analyze import morris as analysis
    from SALib.sample import morris as sampling

    if trajectories < 2:
        raise UsageError(f"{trajectories} trajectories; at least 2 are needed")
    moving = [name for name in numbers if moved is None or name in moved]
    length = len(moving) + 1
    problem = _problem(moving, ENDS)
    steps = sampling.sample(problem, trajectories, num_levels=LEVELS, seed=seed)
    rows = np.empty((len(steps), len(numbers)))
    held = np.random.default_rng([seed, 1]).random((trajectories, len(numbers)))
    rows[:] = np.repeat(held, length, axis=0)
    rows[:, [list(numbers).index(name) for name in moving]] = steps
    values = evaluate(rows).reshape(trajectories, length, -1)
    whole = np.isfinite(values).all(axis=(1, 2))
    kept = int(whole.sum())
    if not kept:
        raise UsageError(
            "all-broke-off", "every trajectory has a simulation that broke off; ask for more trajectories"
        )
    at = steps.reshape(trajectories, length, -1)[whole].reshape(kept * length, -1)
    effects = [
        analysis.analyze(
            problem, at, np.ascontiguousarray(values[whole][..., k]).reshape(-1), num_resamples=2,
            num_levels=LEVELS, seed=seed,
        )["mu_star"]
        for k in range(values.shape[-1])
    ]  # fmt: skip
    return Screening(tuple(moving), np.array(effects, float), kept, trajectories - kept)


def parts(
    evaluate: Evaluate, numbers: Sequence[str], factors: Sequence[Factor], base: int, seed: int
) -> Parts:
    """Give first-order and total shares of the variance of each answer.

    Parameters
    ----------
    evaluate
        Gives the answers.
    numbers
        Names of its numbers, in order.
    factors
        What is varied as one; each number belongs to exactly one.
    base
        Draws of each of two independent samples, a power of 2; it costs ``base`` × (factors + 2) evaluations.
    seed
        Seed of the sample and of the bootstrap.

    Raises
    ------
    UsageError
        When a number has no factor or two, ``base`` is no power of 2, or nothing could be simulated.

    Examples
    --------
    >>> both = [Factor("a", ("a",)), Factor("b", ("b",))]
    >>> found = parts(lambda x: 2.0 * x[:, :1] + x[:, 1:], ["a", "b"], both, 256, 1)
    >>> found.answers[0].first.round(1).tolist()
    [0.8, 0.2]
    """
    from SALib.analyze import sobol as analysis
    from SALib.sample import sobol as sampling

    _check(numbers, factors, base)
    ordered = [name for factor in factors for name in factor.members]
    problem = _problem(ordered, (0.0, 1.0))
    problem["groups"] = [factor.name for factor in factors for _ in factor.members]
    sample = sampling.sample(problem, base, calc_second_order=False, seed=seed)
    rows = np.empty_like(sample)
    rows[:, [list(numbers).index(name) for name in ordered]] = sample
    block = len(factors) + 2
    values = evaluate(rows)
    by_block = values.reshape(base, block, -1)
    whole = np.isfinite(by_block).all(axis=(1, 2))
    if whole.sum() < 2:
        raise UsageError("no-whole-draw", "no draw could be simulated throughout; ask for more draws")
    pairs = by_block[whole][:, [0, -1]].reshape(-1, values.shape[-1])
    answers = []
    for k in range(values.shape[-1]):
        one = by_block[whole][..., k].reshape(-1)
        if np.ptp(pairs[:, k]) <= 1e-12 * max(1.0, float(np.abs(pairs[:, k]).max())):
            answers.append(_nothing(len(factors)))
            continue
        found = analysis.analyze(
            problem, one, calc_second_order=False, num_resamples=RESAMPLES, keep_resamples=True, seed=seed + 1
        )
        answers.append(
            Shares(
                np.asarray(found["S1"]),
                np.quantile(found["S1_conf_all"], TAILS, axis=0),
                np.asarray(found["ST"]),
                np.quantile(found["ST_conf_all"], TAILS, axis=0),
            )
        )
    drawn = rows.reshape(base, block, -1)[whole][:, [0, -1]].reshape(-1, len(numbers))
    return Parts(
        tuple(factors), tuple(answers), pairs.mean(axis=0), pairs.std(axis=0), drawn, pairs, base,
        base - int(whole.sum()),
    )  # fmt: skip


def first_of_draws(drawn: Floats, values: Floats, seed: int) -> tuple[Floats, Floats]:
    """Give first-order shares from draws of any kind, such as numbers that are not independent.

    Of numbers that depend on each other each has what knowing it alone would take from the variance; what
    several know in common counts for each of them, so that the shares may add up to more than all of it.

    Parameters
    ----------
    drawn
        ``draw, number``.
    values
        One answer per draw.
    seed
        Seed of the bootstrap.

    Returns
    -------
    tuple of numpy.ndarray
        Shares, corrected for what chance alone gives, and half the width of their 90 % interval; NaN with
        fewer draws than `FEWEST`, and where nothing changes the answer.
    """
    from SALib.analyze import rbd_fast

    if len(values) < FEWEST or np.ptp(values) <= 1e-12:
        return np.full(drawn.shape[1], np.nan), np.full(drawn.shape[1], np.nan)
    names = [str(k) for k in range(drawn.shape[1])]
    found = rbd_fast.analyze(
        _problem(names, (0.0, 1.0)),
        drawn,
        values,
        M=HARMONICS,
        num_resamples=REPEATS,
        conf_level=0.9,
        seed=seed,
    )
    return np.array(found["S1"], float), np.array(found["S1_conf"], float)


def _problem(names: Sequence[str], between: tuple[float, float]) -> dict[str, Any]:
    """Describe uniform numbers to SALib."""
    return {"num_vars": len(names), "names": list(names), "bounds": [list(between) for _ in names]}


def _check(numbers: Sequence[str], factors: Sequence[Factor], base: int) -> None:
    members = [name for factor in factors for name in factor.members]
    for name in {*numbers, *members}:
        if members.count(name) != 1 or name not in numbers:
            raise UsageError(
                f"{name!r} belongs to {members.count(name)} factors; each of {len(numbers)} numbers has 1"
            )
    if base < 2 or base & (base - 1):
        raise UsageError(f"{base} base draws; give a power of 2 such as 256, on which the sample rests")


def _nothing(factors: int) -> Shares:
    one, two = np.full(factors, np.nan), np.full((2, factors), np.nan)
    return Shares(one, two, one, two)
