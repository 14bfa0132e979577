"""The stages of one reference simulation: which one it is in, what ends it, and what is written down."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from neuroflare.engine.reference_code import Function
from neuroflare.engine.stages import Stage

__all__ = ["StageClock"]

Parameters = Callable[[float], Sequence[float]]


@dataclass
class StageClock:
    """Walks through the stages of a schedule.

    Parameters
    ----------
    stages
        The stages, with plain numbers.
    zero
        When the present stage begins.
    watched, look
        Ids of the outputs that conditions look at, and the function that gives them.
    outputs
        The function that gives what is written down when a stage is over.
    origin
        Parameters at the start by id; they multiply levels.
    """

    stages: Sequence[Stage]
    zero: float
    watched: Sequence[str]
    look: Function
    outputs: Function
    origin: Mapping[str, float]
    marks: list[tuple[float, ...]] = field(default_factory=list)
    number: int = 0

    @property
    def stage(self) -> Stage | None:
        """The present stage; None when all are over."""
        return self.stages[self.number] if self.number < len(self.stages) else None

    @property
    def up(self) -> float:
        """When the time of the present stage is up."""
        return math.inf if self.stage is None else self.zero + float(self.stage.lasts)

    def holds(self, t: float, y: Sequence[float], p: Sequence[float]) -> int:
        """First condition of the present stage that holds, from 1; 0 for none."""
        if self.stage is None or t < self.zero or not self.stage.until:
            return 0
        seen = dict(zip(self.watched, self.look(t, y, p), strict=True))
        for number, when in enumerate(self.stage.until, start=1):
            level = float(when.level) * math.prod(self.origin[name] for name in when.scale)
            value = seen[when.output]
            if value >= level if when.kind == "reaches" else value <= level:
                return number
        return 0

    def leave(self, cause: int, t: float, y: Sequence[float], p: Sequence[float]) -> None:
        """Write down the end of the present stage and begin the next."""
        self.marks.append((t, float(cause), *self.outputs(t, y, p)))
        ends = cause > 0 and self.stage is not None and self.stage.until[cause - 1].then == "end"
        self.number = len(self.stages) if ends else self.number + 1
        self.zero = t
