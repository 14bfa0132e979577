"""What is recorded of an arm, and the two kinds of quantities that are made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.event import Event

__all__ = [
    "Floats", "Measure", "Recording", "Scatter", "Sight", "Values", "View", "WholeTest", "first_crossing",
]  # fmt: skip

Floats = npt.NDArray[np.float64]
Values = Callable[[str], Floats]
"""Gives a parameter as one value per simulated person."""
Scatter = Callable[[Values, Floats], Floats]
"""Gives the sd of one reading, one per person, from the numbers of the people and what was read."""


@dataclass(frozen=True)
class View:
    """One way to look at an arm, which is simulated apart.

    Parameters
    ----------
    distance
        How far the place of reading is from the stimulus, mm.
    temperature
        How hot the probes are, degC, instead of what the study says.
    force
        How strong the pins are, mN, likewise.
    without
        A stimulus that is left out.
    probe
        A test that is added: ``"touch limb"`` or ``"pinprick mirror"``.
    at
        When it is added, hours.
    """

    distance: float | None = None
    temperature: float | None = None
    force: float | None = None
    without: str | None = None
    probe: str | None = None
    at: float = 0.0


@dataclass(frozen=True)
class Recording:
    """What was recorded in one view.

    Parameters
    ----------
    time
        Hours.
    series
        Recorded quantity to an array person x time.
    """

    time: Floats
    series: Mapping[str, Floats]


@dataclass(frozen=True)
class Sight:
    """All that a test has to go by.

    Parameters
    ----------
    recordings
        What was recorded in each view; time counts from the test.
    values
        Gives a parameter as one value per person.
    test
        The event of the arm that is the test; None when the whole arm is.
    """

    recordings: Mapping[View, Recording]
    values: Values
    test: Event | None = None

    @property
    def only(self) -> Recording:
        """The first recording, or the only one."""
        return next(iter(self.recordings.values()))


@dataclass(frozen=True)
class Measure:
    """A quantity in time.

    Parameters
    ----------
    outputs
        Quantities of the model that are recorded.
    unit
        Unit of the result.
    make
        Makes it, person x time, from what was recorded.
    beside
        Whether it is read beside the stimulus (and so depends on the distance).
    from_baseline
        Whether it is the change in % since just before the first stimulus; a block may have moved the
        baseline.
    noise
        How far one reading of a person is from the next; None for one that is taken as exact.
    """

    outputs: tuple[str, ...]
    unit: str
    make: Callable[[Mapping[str, Floats]], Floats]
    beside: bool = False
    from_baseline: bool = False
    noise: Scatter | None = None


@dataclass(frozen=True)
class WholeTest:
    """One number from a whole test.

    Parameters
    ----------
    outputs
        Quantities of the model that are recorded.
    unit
        Unit of the result.
    watch
        Hours after the last event during which something may happen.
    make
        Makes it, one per person, from recordings, one per view, and parameters.
    views
        Looks that it needs; none means the arm as it is.
    beside
        Whether it is read beside the stimulus (and so depends on the distance).
    stimuli
        Words of the stimuli of the arm of which the last is the test; none means that the whole arm is.
    cut_off
        Value given to a person in whom it never happened, and in whom it is counted as censored; None when
        such a person has no value.
    noise
        How far one result of a person is from the next, from what the test has to go by and the result.
    """

    outputs: tuple[str, ...]
    unit: str
    watch: float
    make: Callable[[Sight], Floats]
    views: tuple[View, ...] = ()
    beside: bool = False
    stimuli: tuple[str, ...] = ()
    cut_off: Callable[[Event], float] | None = None
    noise: Callable[[Sight, Floats], Floats] | None = None


def first_crossing(time: Floats, series: Floats, level: Floats) -> Floats:
    """Find when each person's series first reaches a level, by linear interpolation; NaN if it never does."""
    above = series >= level[:, None]
    found = np.full(series.shape[0], np.nan)
    for person in np.flatnonzero(above.any(axis=1)):
        k = int(np.argmax(above[person]))
        if k == 0:
            found[person] = time[0]
            continue
        low, high = series[person, k - 1], series[person, k]
        found[person] = time[k - 1] + (level[person] - low) / (high - low) * (time[k] - time[k - 1])
    return found
