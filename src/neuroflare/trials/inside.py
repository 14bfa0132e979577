"""What a treatment changes inside: mediators and loops, in the same people with and without it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from neuroflare.trials.courses import INSIDE, UNTREATED, Courses
from neuroflare.trials.design import WEEK

__all__ = ["Changed", "changes_inside"]

_SMALLEST = 1e-6


@dataclass(frozen=True)
class Changed:
    """Change of one quantity by one arm, in % of what it is in the untreated course.

    Parameters
    ----------
    arm, loop, what
        Where.
    mean
        Change of the mean over people and draws.
    lo, hi
        Limits that hold 90 % of the draws' own changes, where a draw weighs as much as it has of the quantity
        untreated: one that has next to none of it would say any number of per cent.
    """

    arm: str
    loop: str
    what: str
    mean: float
    lo: float
    hi: float


def changes_inside(courses: Courses, arm: str, week: float | None = None) -> list[Changed]:
    """Compare an arm with the untreated course of the same people, over the last week of treatment.

    Parameters
    ----------
    courses
        From `neuroflare.trials.courses.simulate_arms`.
    arm
        Its name.
    week
        Hour at which another week ends that is compared instead.
    """
    last = courses.design.arm(arm).last_dose
    found = []
    for loop, parts in INSIDE.items():
        for what, quantity in parts.items():
            if week is not None:
                mine, other = (courses.week(one, week, quantity) for one in (arm, UNTREATED))
            elif last is not None and last < WEEK.value:  # hours of treatment: what it is at their end
                mine, other = (courses.at(one, last, quantity) for one in (arm, UNTREATED))
            else:
                end = courses.design.length.value if last is None else last
                mine, other = (courses.week(one, end, quantity) for one in (arm, UNTREATED))
            with_it, without = np.nanmean(mine, axis=1), np.nanmean(other, axis=1)
            usual = float(np.abs(without).mean())
            if usual <= _SMALLEST:
                continue
            mean = 100.0 * float((with_it - without).mean()) / usual
            has = np.abs(without)
            own = np.divide(with_it - without, has, out=np.zeros_like(has), where=has > 0.0)
            lo, hi = 100.0 * np.quantile(own, [0.05, 0.95], weights=has, method="inverted_cdf")
            found.append(Changed(arm, loop, what, mean, float(lo), float(hi)))
    return found
