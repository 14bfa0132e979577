"""What a run was asked for, checked and brought into arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine.schedule import Schedule
from neuroflare.engine.schedule_rows import unknown
from neuroflare.engine.system import System
from neuroflare.errors import UsageError

__all__ = ["Columns", "by_name", "plans_of", "read_times"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]


def read_times(times: Sequence[float] | Floats) -> Floats:
    """Times of the records, checked."""
    moments = np.ascontiguousarray(times, dtype=float)
    if moments.size == 0 or np.any(np.diff(moments) <= 0) or not np.isfinite(moments).all():
        raise UsageError("output times must be given, finite and increasing")
    return moments


def by_name(people: Mapping[str, npt.ArrayLike], what: str = "parameter") -> dict[str, Floats]:
    """Arrays over people, checked to be of one size; `what` they are stands in the message."""
    arrays = {name: np.atleast_1d(np.asarray(values, dtype=float)) for name, values in people.items()}
    if len({array.size for array in arrays.values()}) > 1:
        listing = ", ".join(f"{name}: {array.size}" for name, array in arrays.items())
        raise UsageError(f"people: every {what} needs one value per person, sizes differ ({listing})")
    return arrays


@dataclass(frozen=True)
class Columns:
    """Parameters of people by name, for one system.

    Parameters
    ----------
    system
        The model.
    """

    system: System

    def place(self, name: str) -> int:
        """Where a parameter stands."""
        try:
            return self.system.parameters.index(name)
        except ValueError:
            raise unknown(self.system, name, "parameter") from None

    def defaults(self, constants: Mapping[str, float]) -> Floats:
        """Parameters of a person of whom nothing is said."""
        values = self.system.defaults.astype(float)
        for name, value in constants.items():
            values[self.place(name)] = value
        return values

    def read(self, people: Mapping[str, npt.ArrayLike]) -> tuple[Wholes, Floats]:
        """Places of the parameters that differ, and person by parameter; one person where nothing differs."""
        arrays = by_name(people)
        places = np.array([self.place(name) for name in arrays], dtype=np.int64)
        return places, np.stack(list(arrays.values()), axis=1) if arrays else np.empty((1, 0))

    def full(self, people: Mapping[str, npt.ArrayLike], constants: Mapping[str, float]) -> Floats:
        """Person by every parameter, defaults and constants filled in."""
        places, own = self.read(people)
        table = np.tile(self.defaults(constants), (own.shape[0], 1))
        table[:, places] = own
        return table


def plans_of(
    schedules: Schedule | Sequence[Schedule], schedule_of: npt.ArrayLike | None, count: int | None
) -> tuple[tuple[Schedule, ...], Wholes]:
    """The schedules, and which of them each person follows.

    Parameters
    ----------
    schedules
        One, with or without arrays over people, or several without.
    schedule_of
        For each person, which of several.
    count
        How many people there are; None if nothing else says so.
    """
    plans = (schedules,) if isinstance(schedules, Schedule) else tuple(schedules)
    own = [plan.people for plan in plans if plan.people is not None]
    if own and (len(plans) > 1 or schedule_of is not None):
        raise UsageError(
            "schedules: give arrays over people in a single schedule, or a list of plain schedules"
        )
    if own:
        count = own[0] if count is None else count
        if own[0] != count:
            raise UsageError(
                f"schedule: it is for {own[0]} people, there are {count}; give one number per person"
            )
        return plans, np.arange(count)
    which = np.zeros(1 if count is None else count, dtype=np.int64)
    if schedule_of is not None:
        which = np.ascontiguousarray(schedule_of, dtype=np.int64)
        count = which.size if count is None else count
        if which.size != count or (count and not 0 <= which.min() <= which.max() < len(plans)):
            raise UsageError(f"schedule_of: {which.size} numbers; expected {count}, each below {len(plans)}")
    return plans, which
