"""What is simulated for everybody, and who follows which schedule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from neuroflare.engine.reductions import Reduction
from neuroflare.engine.request import read_times
from neuroflare.engine.schedule import Schedule
from neuroflare.errors import UsageError

__all__ = ["Followed", "Job", "SimulatedModel"]

Wholes = npt.NDArray[np.int64]


class SimulatedModel(Protocol):
    """What the engine needs of a model; one that also has ``unit_of(name)`` gives results their units."""

    @property
    def sbml(self) -> str:
        """SBML text."""

    @property
    def hash(self) -> str:
        """Hash of the SBML text."""

    @property
    def scales(self) -> Mapping[str, float]:
        """Natural size of each state; the absolute tolerance follows it."""


@dataclass(frozen=True)
class Job:
    """What to simulate for everybody and what to keep of it.

    Parameters
    ----------
    schedule
        What happens: the same for everybody, with arrays over people, or a list with one schedule per person.
    outputs
        Ids to record; may be empty where reductions or the ends of stages are enough.
    times
        When to record, increasing, in the model's time unit. The last is the end of the simulation, and
        reductions look from the first to the last.
    constants
        Values of inputs or switches that hold for the whole job, people alike.
    reductions
        What else to find out without recording it.
    """

    schedule: Schedule | Sequence[Schedule]
    outputs: tuple[str, ...]
    times: tuple[float, ...]
    constants: tuple[tuple[str, float], ...] = ()
    reductions: tuple[Reduction, ...] = ()

    def __post_init__(self) -> None:
        """Refuse times that cannot be, and two results of one name."""
        read_times(self.times)
        names = [*self.outputs, *(rule.label for rule in self.reductions)]
        for name in names:
            if names.count(name) > 1 and name not in self.outputs:
                raise UsageError(f"two results would be called {name!r}; give the reductions a name each")

    @property
    def plans(self) -> tuple[Schedule, ...]:
        """All schedules."""
        return (self.schedule,) if isinstance(self.schedule, Schedule) else tuple(self.schedule)

    @property
    def people(self) -> int | None:
        """How many people the schedules are for; None if they are the same for everybody."""
        return self.schedule.people if isinstance(self.schedule, Schedule) else len(self.schedule)


class Followed:
    """Which schedule each person follows; a schedule that many follow is kept once.

    Parameters
    ----------
    job
        The job.
    """

    def __init__(self, job: Job) -> None:
        numbers: dict[int, int] = {}
        self.plans: list[Schedule] = []
        self.which: Wholes | None = None
        if isinstance(job.schedule, Schedule):
            self.plans.append(job.schedule)
            return
        which = []
        for plan in job.schedule:
            if id(plan) not in numbers:
                numbers[id(plan)] = len(self.plans)
                self.plans.append(plan)
            which.append(numbers[id(plan)])
        self.which = np.array(which, dtype=np.int64)

    def of(self, who: Wholes) -> tuple[Schedule | list[Schedule], Wholes | None]:
        """The schedules of some people, and which of them each follows."""
        if self.which is None:
            return self.plans[0].of_people(who), None
        used, place = np.unique(self.which[who], return_inverse=True)
        return [self.plans[k] for k in used], place.astype(np.int64)
