"""Dated changes of a model's inputs and states."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from neuroflare.errors import UsageError

Action = Literal["set", "add", "ramp"]


@dataclass(frozen=True)
class Change:
    """One change at one time.

    Parameters
    ----------
    time
        When it happens, in the model's time unit (hours for the bundled models). May be negative.
    target
        Id of an input or a state of the model.
    action
        ``set`` gives the target a value, ``add`` adds to it (a dose), ``ramp`` moves it from its present
        value at a constant slope until `until`.
    value
        The value, the amount, or the slope per time unit.
    scale
        Ids of parameters that multiply `value`, person by person (for example the share of a dose that
        arrives).
    until
        End of a ramp; the target then keeps its value.

    Examples
    --------
    >>> Change(0.5, "dose_capsaicin_surface", "add", 100.0).time
    0.5
    """

    time: float
    target: str
    action: Action
    value: float
    scale: tuple[str, ...] = ()
    until: float | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be simulated."""
        for name, number in (("time", self.time), ("value", self.value)):
            if not math.isfinite(number):
                raise UsageError(f"change of {self.target}: {name} is {number}; it must be a finite number")
        if self.action == "ramp":
            if self.until is None or not self.until > self.time:
                raise UsageError(
                    f"ramp of {self.target}: it starts at {self.time} and ends at {self.until}; "
                    "the end must come after the start"
                )
        elif self.until is not None:
            raise UsageError(f"{self.action} of {self.target}: only a ramp has an end")


@dataclass(frozen=True)
class Schedule:
    """Changes in order of time; changes at one time happen in the order given.

    Examples
    --------
    >>> Schedule.of([Change(1, "x", "set", 2.0), Change(0, "x", "add", 1.0)]).changes[0].action
    'add'
    """

    changes: tuple[Change, ...] = ()

    @classmethod
    def of(cls, changes: Iterable[Change]) -> Schedule:
        """Sort changes by time; the sort is stable."""
        return cls(tuple(sorted(changes, key=lambda change: change.time)))

    @property
    def ramped(self) -> tuple[str, ...]:
        """Ids of the targets that some change moves at a slope, sorted."""
        return tuple(sorted({change.target for change in self.changes if change.action == "ramp"}))
