"""What holds a lasting state: remove one arrow for a time, look at the pain, put it back, look again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Change
from neuroflare.model import Model
from neuroflare.model.arrows import arrows
from neuroflare.people.life import DAY, Life, lived

__all__ = ["Relief", "relief_by_arrow"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Relief:
    """What removing one arrow does, one value per person.

    Parameters
    ----------
    arrow
        Name of the arrow; empty for the comparison in which nothing is removed.
    before
        What is read just before it is removed.
    without
        The same at the end of the time without it.
    after
        The same as long after it was put back.
    """

    arrow: str
    before: Floats
    without: Floats
    after: Floats


def relief_by_arrow(
    model: Model,
    people: Mapping[str, npt.ArrayLike],
    life: Life,
    quantity: str,
    *,
    begin: float,
    length: float = 365.0,
    workers: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> list[Relief]:
    """Remove each arrow of the model in turn from people with a lasting state, and put it back.

    Parameters
    ----------
    model
        The model.
    people
        Parameter id to one value per person.
    life
        What happened to them before.
    quantity
        What is read: ``"central_limb_pain"``.
    begin
        Day on which the arrow is removed.
    length
        Days without it, and days of watching after it is back.
    workers
        Threads; 0 is one per core.
    progress
        Called with (lives begun, lives in all).

    Returns
    -------
    list of Relief
        Nothing removed first; then one per arrow, in alphabetical order.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> fracture = Life("a fracture", (("fracture", 0.0, None, None, 1.0),))
    >>> found = relief_by_arrow(load_model("body"), {}, fracture, "central_limb_pain", begin=3.0, length=1.0)
    >>> min(found, key=lambda relief: relief.without[0]).arrow
    'inflammation-nociceptor'
    """
    days = [begin, begin + length, begin + 2.0 * length]
    off, on = begin * DAY, (begin + length) * DAY
    removed: dict[str, tuple[Change, ...]] = {"": ()}
    for name, arrow in arrows(model).items():
        removed[name] = tuple(
            change
            for switch in arrow.switches
            for change in (Change(off, switch, "set", 0.0), Change(on, switch, "set", 1.0))
        )
    lives = [(life, changes) for changes in removed.values()]
    courses = lived(model, people, lives, [quantity], days, workers=workers, progress=progress)
    return [
        Relief(name, *np.moveaxis(course.courses[quantity], 1, 0))
        for name, course in zip(removed, courses, strict=True)
    ]
