"""Outcomes of one simulated trial: what it reports of an arm, and whether two arms differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from neuroflare.trials.courses import Courses
from neuroflare.trials.design import WEEK, Design
from neuroflare.trials.missing import mmrm_means
from neuroflare.trials.outcome_words import OUTCOMES
from neuroflare.trials.outcomes import (
    at_least_relief,
    first_week,
    has_lost,
    patient_success,
    relief,
    worsened,
)
from neuroflare.trials.sample import ACUTE, Sample, Trial
from neuroflare.trials.thresholds import KEPT

__all__ = ["Ask", "asked_at", "difference_p", "of_people", "summed"]

Floats = npt.NDArray[np.float64]


class Ask(NamedTuple):
    """One thing that a trial reports of an arm.

    Parameters
    ----------
    name
        A word of the outcomes.
    arm
        Of the trial.
    at
        Hours after randomisation.
    share
        For a time: of how many people, in %.
    """

    name: str
    arm: str
    at: float
    share: float = 50.0


@dataclass(frozen=True)
class Found:
    """Mean and standard error of what is read of an arm."""

    mean: float
    error: float


def asked_at(design: Design, at: float | None) -> float:
    """Hours at which an outcome is read; the end of treatment when the design does not say."""
    return design.length.value if at is None else at


def of_people(courses: Courses, trial: Trial, ask: Ask, method: str) -> Floats | None:
    """Give an outcome person by person.

    Parameters
    ----------
    courses, trial
        The trial, and one sample of it.
    ask
        What is read.
    method
        What is done about people who left.

    Returns
    -------
    numpy.ndarray or None
        One value per person, shares as 0 or 100, NaN where it is missing; None where the method gives no
        value of single people.
    """
    sample = trial.arms[ask.arm]
    word = OUTCOMES[ask.name]
    if ask.name == "pain-baseline":
        return sample.baseline["pain"]
    if ask.name == "open-responders":
        return np.array([trial.open_responders])
    week = _week(courses, ask.at)
    if ask.name == "drop-out":
        return np.asarray(100.0 * (sample.left <= week))
    if method == "mmrm":
        return None
    if ask.name in ("loss-of-response", "time-to-loss"):
        return _lost(courses, sample, ask, method)
    if ask.name == "time-to-response":
        return _responds(courses, sample, ask, method)
    if ask.at < ACUTE and sample.moments:
        base, value = sample.moments[-1.0], sample.moments[ask.at]
    else:
        base = sample.baseline[word.quantity]
        value = sample.filled(word.quantity, method)[:, week]
    if ask.name == "patient-success":
        tired = sample.filled("fatigue", method)[:, week]
        return 100.0 * patient_success(value, tired)
    if ask.name == "worsened-30":
        return 100.0 * worsened(base, value)
    if ask.name == "pain-change-percent":
        return -relief(base, value)
    if word.kind == "share":
        return 100.0 * at_least_relief(base, value, word.thresholds[0])
    return value if ask.name == "pain" else value - base


def summed(courses: Courses, trial: Trial, ask: Ask, method: str) -> Found | None:
    """Sum an outcome up over the people of an arm; None where the method does not define it."""
    word = OUTCOMES[ask.name]
    values = of_people(courses, trial, ask, method)
    if values is None:
        return _modelled(courses, trial, ask) if word.kind == "mean" and ask.at >= ACUTE else None
    values = values[~np.isnan(values)]
    if not values.size:
        return None
    if word.kind == "time":
        return Found(_time(courses, values, ask), np.nan)
    error = float(values.std(ddof=1) / np.sqrt(values.size)) if values.size > 1 else np.nan
    return Found(float(values.mean()), error)


def difference_p(courses: Courses, trial: Trial, one: Ask, other: Ask, method: str) -> float:
    """Two-sided p of a difference between two arms.

    Means by Welch's test, and in a crossover by the paired one; shares by the test of two proportions with a
    common variance; the model for repeated measures by its standard errors. 1 where neither arm differs.

    Raises
    ------
    ValueError
        When the outcome is a time.
    """
    from scipy.stats import norm, ttest_rel
    from scipy.stats import t as student

    word = OUTCOMES[one.name]
    if word.kind == "time":
        raise ValueError(f"{one.name} is a time; compare the share at an hour")
    mine, theirs = of_people(courses, trial, one, method), of_people(courses, trial, other, method)
    if mine is None or theirs is None:
        first, second = summed(courses, trial, one, method), summed(courses, trial, other, method)
        if first is None or second is None:
            return np.nan
        error = np.hypot(first.error, second.error)
        return float(2.0 * norm.sf(abs(first.mean - second.mean) / error)) if error > 0.0 else 1.0
    if courses.design.design == "crossover":
        both = ~(np.isnan(mine) | np.isnan(theirs))
        if both.sum() < 2 or np.ptp(mine[both] - theirs[both]) == 0.0:
            return 1.0
        return float(ttest_rel(mine[both], theirs[both]).pvalue)
    mine, theirs = mine[~np.isnan(mine)], theirs[~np.isnan(theirs)]
    if min(mine.size, theirs.size) < 2:
        return np.nan
    gap = mine.mean() - theirs.mean()
    if word.kind == "share":
        share = np.concatenate([mine, theirs]).mean() / 100.0
        error = 100.0 * np.sqrt(share * (1.0 - share) * (1.0 / mine.size + 1.0 / theirs.size))
        return float(2.0 * norm.sf(abs(gap) / error)) if error > 0.0 else 1.0
    a, b = mine.var(ddof=1) / mine.size, theirs.var(ddof=1) / theirs.size
    if a + b == 0.0:
        return 1.0
    freedom = (a + b) ** 2 / (a**2 / (mine.size - 1) + b**2 / (theirs.size - 1))
    return float(2.0 * student.sf(abs(gap) / np.sqrt(a + b), freedom))


def _week(courses: Courses, hour: float) -> int:
    """Number of the week whose end is nearest to an hour."""
    return int(np.abs(courses.weeks - max(hour, WEEK.value)).argmin())


def _modelled(courses: Courses, trial: Trial, ask: Ask) -> Found:
    """Mean by the model for repeated measures, over the visits up to the hour."""
    sample, quantity = trial.arms[ask.arm], OUTCOMES[ask.name].quantity
    last = _week(courses, ask.at)
    visits = sorted({_week(courses, hour) for hour in courses.design.visit_hours if hour < ask.at} | {last})
    base = sample.baseline[quantity]
    means, errors = mmrm_means(base, sample.diary[quantity][:, visits])
    if ask.name == "pain":
        return Found(float(means[-1]), float(errors[-1]))
    change = means[-1] - base.mean()
    if ask.name == "pain-change-percent":
        return Found(float(100.0 * change / base.mean()), float(100.0 * errors[-1] / base.mean()))
    return Found(float(change), float(errors[-1]))


def _lost(courses: Courses, sample: Sample, ask: Ask, method: str) -> Floats:
    """Whether, or on which day, responders lose their response; NaN for who was none or is not counted."""
    design, base = courses.design, sample.baseline["pain"]
    days = courses.weeks / 24.0
    answered = np.ones(sample.size, dtype=bool)
    begin = 0.0
    if design.open_phase is None:
        begin = design.arm(ask.arm).last_dose or design.length.value
        before = sample.filled("pain", method)[:, _week(courses, begin)]
        answered = relief(base, before) >= KEPT.value
    off = courses.weeks > begin + 1e-6
    pain, gone = sample.diary["pain"][:, off], np.isnan(sample.diary["pain"][:, off])
    lost = has_lost(base, np.where(gone, 10.0, pain))
    lost &= ~gone | (method == "bocf")
    when = first_week(lost, days[off] - begin / 24.0)
    if ask.name == "loss-of-response":
        value = 100.0 * (when <= (ask.at - begin) / 24.0 + 1e-6)
    else:
        value = when
    if method == "observed":
        answered &= ~((sample.left <= _week(courses, ask.at)) & ~np.isfinite(when))
    return np.where(answered, value, np.nan)


def _responds(courses: Courses, sample: Sample, ask: Ask, method: str) -> Floats:
    """Day on which people first have moderate relief; infinite for who never has."""
    base = sample.baseline["pain"]
    value = sample.filled("pain", "bocf" if method == "bocf" else "locf")
    there = relief(base[:, None] + 0.0 * value, value) >= KEPT.value
    return first_week(there, courses.weeks / 24.0)


def _time(courses: Courses, days: Floats, ask: Ask) -> float:
    """Day by which a share of the people is concerned; the end of watching where it never comes to that."""
    begin = 0.0
    if ask.name == "time-to-loss" and courses.design.open_phase is None:
        begin = courses.design.arm(ask.arm).last_dose or 0.0
    end = (ask.at - begin) / 24.0
    return float(min(np.quantile(days, ask.share / 100.0, method="inverted_cdf"), end))
