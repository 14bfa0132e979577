"""What happens to a person: dated changes, signals through knots, and stages that end on a condition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine.changes import Action, Change
from neuroflare.engine.per_person import Number, common_size, read_number
from neuroflare.engine.signals import Signal
from neuroflare.engine.stages import Stage, When
from neuroflare.errors import UsageError

__all__ = ["Action", "Change", "Schedule", "Signal", "Stage", "When"]


@dataclass(frozen=True)
class Schedule:
    """Changes in order of time; changes at one time happen in the order given.

    Parameters
    ----------
    changes
        What happens at known times.
    signals
        Inputs that follow curves.
    stages
        What happens one after the other, each until a condition holds. When the last is over, so is the
        person's simulation, and records after that are NaN; end with ``Stage()`` to go on.
    begin
        When the first stage begins, for everybody or an array over people.

    Examples
    --------
    >>> Schedule.of([Change(1, "x", "set", 2.0), Change(0, "x", "add", 1.0)]).changes[0].action
    'add'
    """

    changes: tuple[Change, ...] = ()
    signals: tuple[Signal, ...] = ()
    stages: tuple[Stage, ...] = ()
    begin: Number = 0.0

    def __post_init__(self) -> None:
        """Refuse what contradicts itself."""
        object.__setattr__(self, "begin", read_number(self.begin, "schedule: begin"))
        driven = [signal.target for signal in self.signals]
        changed = {change.target for change in self.every_change()}
        for name in driven:
            if name in changed or driven.count(name) > 1:
                raise UsageError(f"signal of {name}: the same schedule moves {name} in another way too")
        self.people  # noqa: B018  # sizes must agree

    @classmethod
    def of(
        cls,
        changes: Iterable[Change] = (),
        *,
        signals: Iterable[Signal] = (),
        stages: Iterable[Stage] = (),
        begin: Number = 0.0,
    ) -> Schedule:
        """Sort changes by time; the sort is stable. Changes with own times for people stay as they are."""
        given = tuple(changes)
        if not any(isinstance(change.time, np.ndarray) for change in given):
            given = tuple(sorted(given, key=lambda change: change.time))
        return cls(given, tuple(signals), tuple(stages), begin)

    def every_change(self) -> Iterator[Change]:
        """Changes, those of stages included."""
        yield from self.changes
        for stage in self.stages:
            yield from stage.changes

    @property
    def ramped(self) -> tuple[str, ...]:
        """Ids of the targets that some change moves at a slope, sorted."""
        return tuple(sorted({change.target for change in self.every_change() if change.action == "ramp"}))

    @property
    def driven(self) -> tuple[str, ...]:
        """Ids of the targets that follow signals, sorted."""
        return tuple(sorted(signal.target for signal in self.signals))

    @property
    def watched(self) -> tuple[str, ...]:
        """Ids of the outputs that conditions look at, sorted."""
        return tuple(sorted({when.output for stage in self.stages for when in stage.until}))

    @property
    def people(self) -> int | None:
        """How many people it is for; None if it is the same for everybody."""
        numbers: list[Number | None] = [self.begin]
        for change in self.changes:
            numbers += [change.time, change.value, change.until]
        for stage in self.stages:
            numbers += stage.numbers()
        numbers += [signal.values for signal in self.signals if isinstance(signal.values, np.ndarray)]
        return common_size(numbers, "schedule")

    def of_people(self, who: npt.NDArray[np.int64] | int) -> Schedule:
        """The schedule of some people, or of one, who then has plain numbers."""
        if self.people is None:
            return self
        changes = tuple(change.of_people(who) for change in self.changes if change.exists(who))
        begin = self.begin
        if isinstance(begin, np.ndarray):
            begin = float(begin[who]) if isinstance(who, int) else begin[who]
        signals = tuple(signal.of_people(who) for signal in self.signals)
        return Schedule.of(
            changes, signals=signals, stages=(s.of_people(who) for s in self.stages), begin=begin
        )
