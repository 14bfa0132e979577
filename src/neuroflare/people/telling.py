"""What people say of what they feel: ratings of 0 to 10 that go up and down from day to day.

What is felt comes from the model. What is told on some day lies around it, by as much as the ratings of one
person scatter in diaries. Who feels nothing tells of nothing, so the scatter is one of the odds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.special import ndtri

from neuroflare.people import streams

__all__ = ["HALF", "NUMBERS", "SYMPTOMS", "Telling", "lasting_part", "momentary_part", "told", "week_scatter"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]
Numbers = Callable[[str], Floats]
"""Gives a parameter of the body, one value per person."""

SYMPTOMS = ("headache", "abdominal", "depression")
"""Symptoms of the past six months that criteria of fibromyalgia count: each in who feels tired enough."""
NUMBERS = (
    "rating_scatter",
    "rating_lasting",
    "rating_memory",
    "place_scatter",
    *(f"{name}_half" for name in SYMPTOMS),
)
"""Parameters of the body that say how people tell."""
HALF = 2.5
"""Points by which a rating of 5 of 10 moves when its odds move by a factor of e."""
DAYS = 7.0
"""Ratings of a week, one a day; what is of the moment averages out over them."""


def momentary_part(lasting: npt.ArrayLike) -> Floats:
    """Scatter of the mean of a week by what is gone the next day, over the scatter of one rating.

    Parameters
    ----------
    lasting
        Share of the variance of one rating that goes on for days and weeks.
    """
    return np.asarray(np.sqrt((1.0 - np.asarray(lasting)) / DAYS))


def lasting_part(lasting: npt.ArrayLike, days: npt.ArrayLike) -> Floats:
    """Scatter of the mean of a week by ups and downs that last, over the scatter of one rating.

    Parameters
    ----------
    lasting
        As for `momentary_part`.
    days
        Days in which they fade to a third, as exp(-t / days).

    Examples
    --------
    >>> float(lasting_part(1.0, 1e6).round(3))
    1.0
    """
    weeks = DAYS / np.asarray(days)
    left = 2.0 * (weeks - 1.0 + np.exp(-weeks)) / weeks**2  # of their variance, in the mean of a week
    return np.asarray(np.sqrt(np.asarray(lasting) * left))


def week_scatter(numbers: Numbers) -> Floats:
    """Scatter of what people say of a past week, points in the middle of the scale, one per person.

    Parameters
    ----------
    numbers
        Gives ``rating_scatter``, ``rating_lasting`` and ``rating_memory`` (hours).
    """
    lasting, days = numbers("rating_lasting"), numbers("rating_memory") / 24.0
    parts = np.hypot(momentary_part(lasting), lasting_part(lasting, days))
    return np.asarray(numbers("rating_scatter") * parts)


def told(felt: Floats, scatter: Floats, deviate: Floats) -> Floats:
    """Give what is told of what is felt.

    Parameters
    ----------
    felt
        0 to 10, people on the last axis.
    scatter
        Points in the middle of the scale, one per person.
    deviate
        Standard-normal deviates, in the shape of ``felt``.

    Examples
    --------
    >>> told(np.array([0.0, 5.0, 10.0]), np.array([1.0]), np.array([1.0, 1.0, -1.0])).round(2).tolist()
    [0.0, 5.99, 10.0]
    """
    odds = np.exp(scatter / HALF * deviate)
    share = felt / 10.0
    return np.asarray(10.0 * odds * share / (1.0 - share + odds * share))


@dataclass(frozen=True)
class Telling:
    """How some people answer at their visits.

    Pain goes up and down everywhere in the body alike, other feelings each for itself, and so does the share
    of each region of the body map.

    Parameters
    ----------
    seed
        Seed of the whole run.
    who
        Numbers of people, as for `neuroflare.people.streams.own_shares`.
    visits
        How many; more of them, or more people, move nobody.
    numbers
        Gives a parameter of the body, one value per person.
    when
        Tells one series of visits from another.
    """

    seed: int
    who: Wholes = field(repr=False)
    visits: int
    numbers: Numbers = field(repr=False)
    when: str = ""

    @cached_property
    def _scatter(self) -> Floats:
        return week_scatter(self.numbers)

    def answered(self, what: str, felt: Floats) -> Floats:
        """Give what is told of the past week.

        Parameters
        ----------
        what
            Which feeling it is.
        felt
            Mean of the week, 0 to 10: ``visit, person``, or ``draw, person`` where there is one visit.
        """
        return told(np.clip(felt, 0.0, 10.0), self._scatter, self._deviates(what))

    def place(self, name: str) -> Floats:
        """Factor by which the share of a region lies from its usual one: ``visit, person``."""
        return np.asarray(np.exp(self.numbers("place_scatter") * self._deviates(name)))

    def symptoms(self, fatigue: Floats) -> dict[str, Any]:
        """Whether people tell of each of `SYMPTOMS`, from the fatigue that they tell of."""
        return {name: np.asarray(fatigue >= self.numbers(f"{name}_half")) for name in SYMPTOMS}

    def _deviates(self, what: str) -> Floats:
        """Standard-normal deviates: ``visit, person``."""
        purpose = f"told {what} {self.when}".strip()
        blocks = -(-self.visits // streams.NUMBERS)
        shares = [streams.own_shares(self.seed, f"{purpose} {k}", self.who).T for k in range(blocks)]
        return np.asarray(ndtri(np.concatenate(shares)[: self.visits]))
