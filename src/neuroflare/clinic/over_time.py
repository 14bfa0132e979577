"""Sum up a quantity over time, as a read-out asks, and give it in the read-out's unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.levels import LEVEL_MASSES
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import first_crossing
from neuroflare.units import Quantity

__all__ = ["MOMENTS", "SUMMARIES", "in_unit", "over_time", "unit_after"]

Floats = npt.NDArray[np.float64]


def over_time(row: Readout, time: Floats, course: Floats, stimulus: float) -> Floats:
    """Sum up a quantity over time as the read-out asks; a moment counts from the first stimulus, in hours."""
    if row.at is not None:
        return np.asarray(course[:, int(np.searchsorted(time, row.at.value))])
    assert row.since is not None  # the format asks for one or the other
    start = int(np.searchsorted(time, row.since.value))
    return SUMMARIES[row.over_time](row, time[start:] - stimulus, course[:, start:])


def _auc(_: Readout, time: Floats, course: Floats) -> Floats:
    return np.asarray(np.trapezoid(course, time, axis=1))


def _mean(row: Readout, time: Floats, course: Floats) -> Floats:
    return np.asarray(_auc(row, time, course) / (time[-1] - time[0]))


def _peak_time(_: Readout, time: Floats, course: Floats) -> Floats:
    return np.asarray(time[course.argmax(axis=1)])


def _half_rise(_: Readout, time: Floats, course: Floats) -> Floats:
    return first_crossing(time, course, 0.5 * course.max(axis=1))


def _half_time(_: Readout, time: Floats, course: Floats) -> Floats:
    """Time from the peak until half of it is left; NaN when that is not seen."""
    peak = course.argmax(axis=1)
    after = np.arange(time.size)[None, :] >= peak[:, None]
    falling = np.where(after, -course, -np.inf)
    return np.asarray(first_crossing(time, falling, -0.5 * course.max(axis=1)) - time[peak])


def _threshold(row: Readout, time: Floats, course: Floats) -> Floats:
    assert row.threshold is not None  # the format asks for a level
    return first_crossing(time, course, np.full(course.shape[0], row.threshold.value))


def _max(_: Readout, __: Floats, course: Floats) -> Floats:
    return np.asarray(course.max(axis=1))


SUMMARIES: Mapping[str | None, Callable[[Readout, Floats, Floats], Floats]] = {
    None: _mean,
    "auc": _auc,
    "max": _max,
    "time-to-peak": _peak_time,
    "half-time": _half_time,
    "half-rise": _half_rise,
    "threshold": _threshold,
}

MOMENTS = ("time-to-peak", "half-time", "half-rise", "threshold")


def unit_after(row: Readout, unit: str) -> str:
    """Unit of a summary over time of a quantity in `unit`."""
    if row.over_time in MOMENTS:
        return "h"
    return f"{unit}*h" if row.over_time == "auc" else unit


def in_unit(values: Floats, unit: str, row: Readout) -> Floats:
    """Convert to the unit of the read-out, or of the level beside which people are counted.

    Contrasts and standardised differences, which have no unit, are made later.
    """
    counted = row.over_people in ("fraction", "fraction-below")
    if not counted and (
        row.contrast not in (None, "difference") or row.over_people == "standardised-difference"
    ):
        return values
    return values * _factor(unit, row.read_in, LEVEL_MASSES.get(row.mediator or row.name))


def _factor(unit: str, wanted: str, molar_mass: float | None) -> float:
    """Factor between two units of one dimension, or between mass and amount of a substance."""
    if unit == wanted or "degC" in unit:
        return 1.0
    return Quantity(1.0, unit).to(wanted, molar_mass)
