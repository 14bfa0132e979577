"""One spectrum or islands: where healthy and ill people sit along three axes, and how far apart they are.

Everybody is placed twice: by what he or she is born with (traits, in standard deviations between people under
the same reading of the numbers) and by where life has brought the body. Two groups are *islands* when a
straight cut through all three axes puts nearly everybody on the right side, and one *spectrum* when the best
cut is hardly better than a coin. A cut is always tried on readings of the numbers that did not make it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.model import Model
from neuroflare.people import Cohort, healthy
from neuroflare.people.facts import Facts

__all__ = [
    "ISLANDS",
    "SPECTRUM",
    "TRAITS",
    "Apart",
    "Placed",
    "places_now",
    "traits_of",
    "told_apart",
    "word_of",
]

Floats = npt.NDArray[np.float64]

TRAITS: Mapping[str, str] = {
    "adrenoceptor-inducibility": "how easily pain nerves come to answer to noradrenaline",
    "sympathetic-reactivity": "how strongly sympathetic outflow answers",
    "descending-inhibition": "how well the brain turns pain down",
}
"""Traits of `models/people.yaml` that are the axes of what people are born with."""
NOW: Mapping[str, tuple[str, str]] = {
    "adrenoceptor-inducibility": (
        "limb_junction_alpha1_nerve",
        "alpha-1 receptors on pain nerves of the limb",
    ),
    "sympathetic-reactivity": ("outflow_outflow", "sympathetic outflow"),
    "descending-inhibition": ("central_descending_loss", "inhibition from the brain that is lost"),
}
"""The same axes as they are now: a state of the body, in units of health."""
ISLANDS, SPECTRUM = 10.0, 30.0
"""Of 100 people that the best cut puts on the wrong side: fewer are islands, more are one spectrum."""


@dataclass(frozen=True)
class Placed:
    """People of a group on the axes.

    Parameters
    ----------
    name
        Of the group.
    draw
        Number of the draw of each person.
    traits, now
        ``person, axis``, in the order of `TRAITS`.
    """

    name: str
    draw: npt.NDArray[np.int64]
    traits: Floats = field(repr=False)
    now: Floats = field(repr=False)


@dataclass(frozen=True)
class Apart:
    """How well two groups can be told apart.

    Parameters
    ----------
    one, other
        Names.
    wrong
        Of 100 people, half of each group, those whom the best straight cut puts on the wrong side: 50 when
        the groups cannot be told apart at all; with the ends of an interval that holds 90 of 100 resamples
        of the readings of the numbers.
    draws
        Readings that have people of one or the other.
    """

    one: str
    other: str
    wrong: tuple[float, float, float]
    draws: int


def traits_of(
    model: Model,
    facts: Facts,
    numbers: Mapping[str, Floats],
    draw: npt.NDArray[np.int64],
    draws: int,
    seed: int,
    deviates: Mapping[str, Floats] | None,
) -> Floats:
    """Give how far people are from the typical person of their draw: ``person, axis``.

    Parameters
    ----------
    model, facts
        The body, and which parameters each trait moves.
    numbers
        Parameter id to one value per person.
    draw
        Number of the draw of each person.
    draws, seed, deviates
        As for `neuroflare.people.healthy`, by which the people were drawn.
    """
    typical = healthy(model, 1, draws, seed, deviates).parameters
    axes = []
    for name in TRAITS:
        parts = []
        for parameter, sign in facts.traits[name].parameters.items():
            about = model.parameters[parameter].provenance
            if about is None or about.person is None:
                continue
            centre = np.broadcast_to(typical.get(parameter, model.parameters[parameter].value), draws)[draw]
            value, spread = numbers[parameter], about.person.numbers[0]
            shift = np.log(value / centre) if about.person.kind == "lognormal" else value - centre
            parts.append(sign * shift / spread)
        axes.append(np.mean(parts, axis=0) * np.sqrt(len(parts)))
    return np.stack(axes, axis=1)


def places_now(states: Mapping[str, Floats]) -> Floats:
    """Give where people are on the axes now: ``person, axis``."""
    return np.stack([states[name] for name, _ in NOW.values()], axis=1)


def unique_people(
    cohort: Cohort, draws: Sequence[int]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Give the places of different people in a cohort in which some stand twice, and the draw of each."""
    number = np.repeat(np.asarray(draws, dtype=np.int64), cohort.people)
    names = sorted(cohort.parameters)
    rows = np.stack([number, *(cohort.parameters[name] for name in names)], axis=1)
    _, first = np.unique(rows, axis=0, return_index=True)
    first = np.sort(first)
    return first, number[first]


def told_apart(one: Placed, other: Placed, which: str, *, again: int = 200, seed: int = 1) -> Apart:
    """Say how well two groups are told apart by a straight cut.

    The cut is Fisher's linear discriminant. Each reading of the numbers is cut by what the others taught.

    Parameters
    ----------
    one, other
        The groups.
    which
        ``traits`` or ``now``.
    again
        Resamples of the readings.
    seed
        Of the resamples.
    """
    both = np.union1d(one.draw, other.draw)
    random = np.random.default_rng(seed)
    groups = [(getattr(group, which), group.draw) for group in (one, other)]
    wrong = _wrong(groups, both)
    resampled = (
        [_wrong(groups, random.choice(both, both.size)) for _ in range(again)] if both.size > 2 else []
    )
    known = np.array([value for value in resampled if np.isfinite(value)])
    lo, hi = np.quantile(known, [0.05, 0.95]) if known.size else (np.nan, np.nan)
    return Apart(one.name, other.name, (wrong, float(lo), float(hi)), int(both.size))


def word_of(apart: Apart) -> str:
    """Give the word: islands, one spectrum, between, or not known.

    Examples
    --------
    >>> word_of(Apart("a", "b", (40.0, 33.0, 47.0), 12))
    'one spectrum'
    """
    middle, lo, hi = apart.wrong
    if not np.isfinite([middle, lo, hi]).all():
        return "not known"
    if hi < ISLANDS:
        return "islands"
    if lo > SPECTRUM:
        return "one spectrum"
    return "partly apart" if lo > ISLANDS and hi < SPECTRUM else "not decided"


def _wrong(groups: Sequence[tuple[Floats, npt.NDArray[np.int64]]], draws: npt.NDArray[np.int64]) -> float:
    """Of 100 people, half of each group, how many are put on the wrong side; NaN where it cannot be tried."""
    which, times = np.unique(draws, return_counts=True)
    taught = [_by_draw(values, draw, which) for values, draw in groups]
    missed, tried = np.zeros(2), np.zeros(2)
    for left, count in enumerate(times):
        weight = np.where(np.arange(which.size) == left, 0, times)
        moments = [_moments(one, weight) for one in taught]
        if any(size < 2.0 for size, _, _ in moments):
            continue
        (n, mean, spread), (n2, mean2, spread2) = moments
        cut = np.linalg.pinv((n * spread + n2 * spread2) / (n + n2)) @ (mean2 - mean)
        level = cut @ (mean + mean2) / 2.0
        for k, (values, draw) in enumerate(groups):
            scores = values[draw == which[left]] @ cut - level
            sides = np.where(scores == 0.0, 0.5, (scores > 0.0) != bool(k))
            missed[k] += count * float(sides.sum())
            tried[k] += count * sides.size
    return float((100.0 * missed / tried).mean()) if tried.all() else float("nan")


Sums = tuple[Floats, Floats, Floats]
"""By draw: how many people, their sum, and the sum of their products."""


def _by_draw(values: Floats, draw: npt.NDArray[np.int64], which: npt.NDArray[np.int64]) -> Sums:
    theirs = [values[draw == one] for one in which]
    counts = np.array([float(len(one)) for one in theirs])
    return counts, np.array([one.sum(axis=0) for one in theirs]), np.array([one.T @ one for one in theirs])


def _moments(sums: Sums, weight: npt.NDArray[np.int64]) -> tuple[float, Floats, Floats]:
    """Size, mean and spread of the people of some draws, each counted so many times."""
    size = float(weight @ sums[0])
    if size == 0.0:
        return 0.0, np.zeros(sums[1].shape[1]), np.zeros(sums[2].shape[1:])
    mean = weight @ sums[1] / size
    return size, mean, np.tensordot(weight, sums[2], 1) / size - np.outer(mean, mean)
