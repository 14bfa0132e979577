"""One dated change of an input or a state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from neuroflare.engine.per_person import Number, for_people, read_number
from neuroflare.errors import UsageError

__all__ = ["Action", "Change"]

Action = Literal["set", "add", "ramp"]


@dataclass(frozen=True)
class Change:
    """One change at one time.

    Parameters
    ----------
    time
        When it happens, in the model's time unit (hours for the bundled models). May be negative. An array
        gives each person an own time; NaN in it: not for this person.
    target
        Id of an input or a state of the model.
    action
        ``set`` gives the target a value, ``add`` adds to it (a dose), ``ramp`` moves it from its present
        value at a constant slope until `until`.
    value
        The value, the amount, or the slope per time unit; for everybody, or an array over people.
    scale
        Ids of parameters that multiply `value`, person by person, with their values at the start (for example
        the share of a dose that arrives).
    until
        End of a ramp; the target then keeps its value. Infinite for a ramp that only the end of its stage
        stops.

    Examples
    --------
    >>> Change(0.5, "dose_capsaicin_surface", "add", 100.0).time
    0.5
    """

    time: Number
    target: str
    action: Action
    value: Number
    scale: tuple[str, ...] = ()
    until: Number | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be simulated."""
        what = f"change of {self.target}"
        object.__setattr__(self, "time", read_number(self.time, f"{what}: time", absent=True))
        object.__setattr__(self, "value", read_number(self.value, f"{what}: value"))
        if self.action == "ramp":
            ends = np.nan if self.until is None else np.asarray(self.until)
            if not np.all((ends > self.time) | (np.isnan(self.time) & (self.until is not None))):
                raise UsageError(
                    f"ramp of {self.target}: it starts at {self.time} and ends at {self.until}; "
                    "the end must come after the start"
                )
            if isinstance(self.until, np.ndarray):
                until = read_number(self.until, f"{what}: until", absent=True, infinite=True)
                object.__setattr__(self, "until", until)
        elif self.until is not None:
            raise UsageError(f"{self.action} of {self.target}: only a ramp has an end")

    @property
    def differs(self) -> bool:
        """Whether its time or size differs between people."""
        return any(isinstance(number, np.ndarray) for number in (self.time, self.value, self.until))

    def exists(self, who: npt.NDArray[np.int64] | int) -> bool:
        """Whether any of some people has this change."""
        return not np.isnan(for_people(self.time, who)).all()

    def of_people(self, who: npt.NDArray[np.int64] | int) -> Change:
        """The same change for some people, or for one."""
        if not self.differs:
            return self
        until = None if self.until is None else for_people(self.until, who)
        return replace(self, time=for_people(self.time, who), value=for_people(self.value, who), until=until)
