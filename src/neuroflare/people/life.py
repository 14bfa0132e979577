"""One life: dated events, and the course of a person through them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Change, Job, Schedule, simulate_many
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people.life_events import life_changes

__all__ = [
    "DAY",
    "FIBRE_DISEASE",
    "FRACTURE",
    "INFECTION",
    "STRESS",
    "STRESS_YEAR",
    "YEAR",
    "Life",
    "Lived",
    "lived",
]

Floats = npt.NDArray[np.float64]
Person = Mapping[str, float]

DAY = 24.0
YEAR = 365.25 * DAY


@dataclass(frozen=True)
class Life:
    """What happens to a person.

    Parameters
    ----------
    name
        In a few words.
    events
        Name of the event, first and last day (None: at once), place (None: the limb, or everywhere) and
        intensity, as `neuroflare.people.life_events.life_changes` takes them; days instead of hours.
    """

    name: str
    events: tuple[tuple[str, float, float | None, str | None, float], ...]

    def changes(self) -> list[Change]:
        """Give what the events change, in hours."""
        changes = []
        for name, first, last, place, intensity in self.events:
            end = None if last is None else last * DAY
            changes += life_changes(name, first * DAY, end, place=place, intensity=intensity)
        return changes

    @property
    def ends(self) -> float:
        """Day on which the last event is over; 0 when nothing happens."""
        return max((first if last is None else last for _, first, last, _, _ in self.events), default=0.0)


FRACTURE = Life(
    "a wrist fracture with five weeks of cast",
    (("fracture", 0.0, None, None, 1.0), ("immobilisation", 0.0, 35.0, None, 1.0)),
)
INFECTION = Life("an infection like influenza", (("infection", 0.0, None, None, 1.0),))
FIBRE_DISEASE = Life(
    "a disease that takes one in a hundred small fibres every day, while others grow back",
    (("small-fibre-loss", 0.0, 730.5, None, 0.999),),
)
STRESS_YEAR = Life(
    "a year of strong stress and short nights, with an infection in it",
    (
        ("stress", 0.0, 365.0, None, 1.0),
        ("sleep-loss", 0.0, 365.0, None, 0.5),
        ("infection", 90.0, None, None, 1.0),
    ),
)
STRESS = Life("half a year of strong stress", (("stress", 0.0, 182.0, None, 1.0),))


@dataclass(frozen=True)
class Lived:
    """The course of people through one life.

    Parameters
    ----------
    days
        Days since the beginning.
    courses
        Quantity to ``person, time``; NaN for a person whose simulation broke off.
    """

    days: Floats
    courses: Mapping[str, Floats]


def lived(
    model: Model,
    people: Mapping[str, npt.ArrayLike],
    lives: Sequence[tuple[Life, Sequence[Change]]],
    outputs: Sequence[str],
    days: npt.ArrayLike,
    *,
    workers: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> list[Lived]:
    """Let people live some lives.

    Parameters
    ----------
    model
        The model.
    people
        Parameter id to one value per person; empty for the typical person.
    lives
        Lives, each with further changes of the model, such as an arrow that is removed for a time.
    outputs
        Ids of quantities.
    days
        Days to read at, rising.
    workers
        Threads; 0 is one per core.
    progress
        Called with (lives begun, lives in all).

    Returns
    -------
    list of Lived
        One per life, in order.

    Raises
    ------
    UsageError
        When a day is before the beginning or not finite.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> fracture = Life("a fracture", (("fracture", 0.0, None, None, 1.0),))
    >>> (course,) = lived(load_model("body"), {}, [(fracture, ())], ["central_limb_pain"], [0.0, 3.0, 365.0])
    >>> course.courses["central_limb_pain"].shape
    (1, 3)
    """
    at = np.asarray(days, float)
    if at.ndim != 1 or not np.isfinite(at).all() or (at < 0.0).any():
        raise UsageError(f"days to read at are {days!r}; they are finite and not before the first day")
    times = tuple((at * DAY).tolist())
    jobs = [Job(Schedule.of([*life.changes(), *more]), tuple(outputs), times) for life, more in lives]
    results = simulate_many(model, people, jobs, workers=workers, progress=progress)
    return [Lived(at, {name: result[name].to_numpy() for name in outputs}) for result in results]
