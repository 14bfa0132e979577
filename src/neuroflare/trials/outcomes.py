"""Outcomes of people from their weekly diaries, each threshold by its definition."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from neuroflare.trials.thresholds import (
    FM30,
    KEPT,
    PATIENT_FATIGUE,
    PATIENT_PAIN,
    REBOUND,
    WORSENED,
    Threshold,
)

__all__ = [
    "LADDER",
    "at_least_relief",
    "first_week",
    "fm30",
    "has_lost",
    "ladder",
    "patient_success",
    "rebounds",
    "relief",
    "worsened",
]

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

LADDER = np.arange(0.0, 101.0, 10.0)
"""Reliefs in % at which the cumulative responder curve is given."""
_ROUNDING = 1e-9


def relief(baseline: Floats, pain: Floats) -> Floats:
    """Fall of pain in % of baseline; negative where it rose, NaN where it is not known.

    Examples
    --------
    >>> relief(np.array([8.0]), np.array([6.0])).tolist()
    [25.0]
    """
    fall = 100.0 * (baseline - pain)
    return np.divide(fall, baseline, out=np.zeros_like(fall + baseline), where=baseline > 0.0)


def at_least_relief(baseline: Floats, pain: Floats, threshold: Threshold) -> Floats:
    """1 for people whose relief reaches a threshold in % or in points, 0 for others, NaN where not known.

    Examples
    --------
    >>> from neuroflare.trials.thresholds import MODERATE
    >>> at_least_relief(np.array([10.0, 10.0]), np.array([7.0, 7.1]), MODERATE).tolist()
    [1.0, 0.0]
    """
    found = relief(baseline, pain) if threshold.unit == "%" else baseline - pain
    return _known(found, found >= threshold.value - _ROUNDING)


def worsened(baseline: Floats, pain: Floats) -> Floats:
    """1 for people whose pain rose by the threshold or more, 0 for others, NaN where not known."""
    rise = -relief(baseline, pain)
    return _known(rise, rise >= WORSENED.value - _ROUNDING)


def patient_success(pain: Floats, fatigue: Floats) -> Floats:
    """1 for people who reach what patients call success in the two parts the model has, else 0."""
    met = (pain <= PATIENT_PAIN.value + _ROUNDING) & (fatigue <= PATIENT_FATIGUE.value + _ROUNDING)
    return _known(pain + fatigue, met)


def has_lost(original: Floats, pain: Floats) -> Bools:
    """Whether a response is lost: relief from the original baseline below the threshold.

    Parameters
    ----------
    original
        Baseline before any treatment, one per person.
    pain
        ``person`` or ``person, week``.
    """
    first = original if pain.ndim == 1 else original[:, None]
    return np.asarray(relief(first + np.zeros_like(pain), pain) < KEPT.value - _ROUNDING)


def rebounds(original: Floats, pain: Floats) -> Bools:
    """Whether pain is above the original baseline by the threshold or more."""
    first = original if pain.ndim == 1 else original[:, None]
    return np.asarray(pain - first >= REBOUND.value - _ROUNDING)


def first_week(happened: Bools, days: Floats) -> Floats:
    """Day on which something is first seen, per person; infinite for those in whom it never is.

    Parameters
    ----------
    happened
        ``person, time``.
    days
        When each time is.

    Examples
    --------
    >>> first_week(np.array([[False, True], [False, False]]), np.array([7.0, 14.0])).tolist()
    [14.0, inf]
    """
    ever = happened.any(axis=1)
    return np.where(ever, days[happened.argmax(axis=1)], np.inf)


def ladder(baseline: Floats, pain: Floats) -> Floats:
    """Give the cumulative responder curve: % of people with at least each relief of `LADDER`."""
    found = relief(baseline, pain)
    found = found[np.isfinite(found)]
    if not found.size:
        return np.full(LADDER.size, np.nan)
    return np.asarray(100.0 * (found[:, None] >= LADDER - _ROUNDING).mean(axis=0))


def fm30(parts: Mapping[str, Floats]) -> Floats | None:
    """Give the short form of the composite FM30 from improvements in %, or None where a part is missing.

    Parameters
    ----------
    parts
        ``pain``, ``function``, ``sleep`` and ``fatigue`` to improvement in % of baseline, one per person.

    Examples
    --------
    >>> part = {name: np.array([30.0]) for name in ("pain", "sleep", "fatigue")}
    >>> fm30(part) is None
    True
    >>> fm30({**part, "function": np.array([10.0])}).tolist()
    [1.0]
    """
    if not {"pain", "function", "sleep", "fatigue"} <= set(parts):
        return None
    rest = FM30["sleep or fatigue"].value - _ROUNDING
    met = (
        (parts["pain"] >= FM30["pain"].value - _ROUNDING)
        & (parts["function"] >= FM30["function"].value - _ROUNDING)
        & ((parts["sleep"] >= rest) | (parts["fatigue"] >= rest))
    )
    return met.astype(float)


def _known(value: Floats, met: Bools) -> Floats:
    return np.where(np.isnan(value), np.nan, met.astype(float))
