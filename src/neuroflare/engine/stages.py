"""What ends when something happens: stages of a schedule and the conditions that end them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from neuroflare.engine.changes import Change
from neuroflare.engine.per_person import Number, for_people, read_number
from neuroflare.errors import UsageError

__all__ = ["Stage", "When"]


@dataclass(frozen=True)
class When:
    """A condition that ends a stage as soon as it holds.

    Parameters
    ----------
    output
        Id of the read-out that is watched.
    kind
        ``reaches``: at or above `level`; ``falls_to``: at or below it. A condition that holds when the stage
        begins ends it there.
    level
        The level, for everybody or an array with one for each person.
    scale
        Ids of parameters that multiply the level, person by person, with their values at the start.
    then
        ``next`` goes on with the next stage; ``end`` ends the person's simulation.
    censors
        Whether this is a cut-off: what the stage was to find had not happened when it ended.

    Examples
    --------
    >>> When("pain", "reaches", 1.0).kind
    'reaches'
    """

    output: str
    kind: Literal["reaches", "falls_to"]
    level: Number
    scale: tuple[str, ...] = ()
    then: Literal["next", "end"] = "next"
    censors: bool = False

    def __post_init__(self) -> None:
        """Refuse what means nothing."""
        if self.kind not in ("reaches", "falls_to"):
            raise UsageError(f"when {self.output}: {self.kind!r} is unknown; known are reaches, falls_to")
        if self.then not in ("next", "end"):
            raise UsageError(f"when {self.output}: then is {self.then!r}; known are next, end")
        object.__setattr__(self, "level", read_number(self.level, f"when {self.output}: level"))


@dataclass(frozen=True)
class Stage:
    """A part of a schedule that lasts until something happens.

    Parameters
    ----------
    changes
        What is changed, at times counted from the beginning of the stage. A ramp stops when the stage ends.
    until
        The first of these conditions to hold ends the stage; among several at one moment, the one that stands
        first.
    lasts
        How long the stage lasts at most; without conditions, how long it lasts. Infinite if not given.

    Examples
    --------
    >>> ramp = Change(0.0, "temperature", "ramp", 1.0, until=math.inf)
    >>> cut_off = When("temperature", "reaches", 50.0, censors=True)
    >>> Stage([ramp], [When("pain", "reaches", 1.0), cut_off]).lasts
    inf
    """

    changes: tuple[Change, ...] = ()
    until: tuple[When, ...] = ()
    lasts: Number = math.inf

    def __post_init__(self) -> None:
        """Take lists too, and refuse what means nothing."""
        object.__setattr__(self, "changes", tuple(self.changes))
        object.__setattr__(self, "until", tuple(self.until))
        object.__setattr__(self, "lasts", read_number(self.lasts, "stage: lasts", infinite=True))
        if not np.all(np.asarray(self.lasts) > 0):
            raise UsageError(f"stage: lasts is {np.min(self.lasts)}; a stage must last longer than 0")
        for change in self.changes:
            if np.any(np.asarray(change.time) < 0):
                raise UsageError(
                    f"stage: change of {change.target}: time is {np.nanmin(change.time)}; times of a stage "
                    "count from its beginning and cannot be negative"
                )

    def numbers(self) -> Iterator[Number | None]:
        """Everything that may differ between people."""
        for change in self.changes:
            yield from (change.time, change.value, change.until)
        yield from (when.level for when in self.until)
        yield self.lasts

    def of_people(self, who: npt.NDArray[np.int64] | int) -> Stage:
        """The same stage for some people, or for one."""
        return Stage(
            tuple(change.of_people(who) for change in self.changes if change.exists(who)),
            tuple(replace(when, level=for_people(when.level, who)) for when in self.until),
            for_people(self.lasts, who),
        )
