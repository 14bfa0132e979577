"""Lives lived once more, to see what was not written down the first time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Job, simulate_many
from neuroflare.model import Model
from neuroflare.people.biography import Biography
from neuroflare.people.traits import Residents

__all__ = ["relive"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]
Progress = Callable[[int, int], None]


def relive(
    model: Model,
    people: Residents,
    life: Biography,
    who: Wholes,
    hours: Floats,
    *,
    rtol: float,
    progress: Progress | None = None,
) -> dict[str, Floats]:
    """Let some people live their lives once more, to the same numbers, and give the whole of their state.

    Parameters
    ----------
    model, people, life
        The body, some people, and what happens to them.
    who
        Their places in the arrays.
    hours
        When.
    rtol
        Relative tolerance.
    progress
        Called now and then by the simulation; may raise to stop it.

    Returns
    -------
    dict
        State of the body, and input that their lives move, to ``person, time``.
    """
    schedule = life.schedule().of_people(who)
    moved = {change.target for change in schedule.changes} | {signal.target for signal in schedule.signals}
    outputs = (*model.states, *sorted(moved & set(model.inputs)))
    own = {name: values[who] for name, values in people.parameters.items()}
    job = Job(schedule, outputs, tuple(hours.tolist()))
    (course,) = simulate_many(model, own, [job], rtol=rtol, progress=progress)
    return {name: course[name].to_numpy() for name in outputs}
