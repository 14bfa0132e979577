"""What a simulation of many people gave."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine.status import Status, counts

__all__ = ["Batch"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Batch:
    """Numbers of every person, and what became of every person.

    Parameters
    ----------
    values
        Person x time x output; NaN from where a person's simulation broke off.
    status
        `Status` of each person.
    steps
        Person x (taken, thrown away).
    reduced
        Person x reduction x (value, time); NaN for a person whose simulation broke off.
    marks
        Person x stage x (end, cause, outputs there); NaN for a stage that never began. The cause is the
        number of the condition from 1, 0 where the stage's time was up, -1 where the simulation ended before
        it.
    """

    values: Floats
    status: Wholes
    steps: Wholes
    reduced: Floats
    marks: Floats

    @classmethod
    def empty(cls, people: int, times: int, outputs: int, reductions: int, stages: int) -> Batch:
        """A batch in which nobody has been simulated."""
        return cls(
            np.full((people, times, outputs), np.nan),
            np.full(people, int(Status.NOT_RUN), dtype=np.int64),
            np.zeros((people, 2), dtype=np.int64),
            np.full((people, reductions, 2), np.nan),
            np.full((people, stages, 2 + outputs), np.nan),
        )

    def put(self, who: Wholes, part: Batch) -> None:
        """Take over the numbers of some people; schedules of the part may have fewer stages."""
        self.values[who], self.reduced[who] = part.values, part.reduced
        self.status[who], self.steps[who] = part.status, part.steps
        self.marks[who, : part.marks.shape[1]] = part.marks

    @property
    def counts(self) -> dict[str, int]:
        """How many people ended in which way."""
        return counts(self.status)
