"""What a read-out needs from an arm: quantities, times and views; and what an arm is to the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from neuroflare.clinic.events import AnyEvent, Thermal
from neuroflare.clinic.measures import FLARE, FLARE_DISTANCES, FLARE_OUTPUTS, Measure, View, measure_of
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.stimuli import last_time, schedule_of
from neuroflare.clinic.study import Study
from neuroflare.engine import Schedule
from neuroflare.errors import UsageError

__all__ = ["Look", "Scene", "Side", "look_of", "scene_of", "sides_of"]

RESOLUTION = 121
"""Points in time between the start and the end of a reading that spans time."""


@dataclass(frozen=True)
class Look:
    """What one read-out needs from one arm."""

    views: tuple[View, ...]
    outputs: tuple[str, ...]
    times: tuple[float, ...]
    stimulus: float
    from_baseline: bool = False


Scene = tuple[Schedule, tuple[tuple[str, float], ...]]
"""A schedule with the constants that hold throughout: all that the model knows of an arm."""


@dataclass(frozen=True)
class Side:
    """One arm of one read-out; a contrast has two."""

    index: int
    arm: str
    distance: float | None
    row: Readout = field(compare=False)


def sides_of(study: Study) -> list[Side]:
    """Each read-out with each arm that it reads, its own arm first."""
    sides = []
    for k, row in enumerate(study.readouts):
        distance = None if row.distance is None else row.distance.to("mm")
        sides.append(Side(k, row.arm, distance, row))
        if row.against is not None:
            other = distance if row.against_distance is None else row.against_distance.to("mm")
            sides.append(Side(k, row.against, other, row))
    return sides


def look_of(study: Study, side: Side) -> Look:
    """Say what has to be recorded for one arm of a read-out."""
    row, distance = side.row, side.distance
    events = study.arm(side.arm).events
    stimulus = min((event.begins for event in events if event.kind == "stimulus"), default=study.begins)
    if row.name in FLARE:
        views = tuple(View(d) for d in FLARE_DISTANCES)
        return Look(views, FLARE_OUTPUTS, _times(study, row), stimulus)
    measure = measure_of(row)
    own = (View(distance) if measure.beside else View(),)
    if isinstance(measure, Measure):
        times = _times(study, row)
        if measure.from_baseline:
            times = tuple(sorted({stimulus, *times}))
        return Look(own, measure.outputs, times, stimulus, measure.from_baseline)
    begin = stimulus  # a block may begin long before, and nothing is read from then
    end = max(study.ends, last_time(events) + measure.watch)
    # Half of the points in the first tenth: what is read over a whole test mostly begins early.
    early = np.linspace(begin, begin + 0.1 * (end - begin), RESOLUTION)
    grid = np.unique(np.concatenate([early, np.linspace(begin, end, RESOLUTION)]))
    return Look(measure.views or own, measure.outputs, tuple(grid.tolist()), stimulus)


def _times(study: Study, row: Readout) -> tuple[float, ...]:
    """Times at which a quantity in time is recorded: where it is read, and its course up to there."""
    if row.since is not None and row.until is not None:
        return tuple(np.linspace(row.since.value, row.until.value, RESOLUTION).tolist())
    if row.at is None:
        raise UsageError(f"study {study.id}: {row.name} has no time of reading")
    begin = min(study.begins, row.at.value)
    return tuple(
        np.unique(np.append(np.linspace(begin, max(study.ends, row.at.value), 41), row.at.value)).tolist()
    )


def _seen_through(events: Sequence[AnyEvent], view: View) -> list[AnyEvent]:
    """Give the events as this view needs them: a series of probes replaces the temperature of the heat."""
    if view.temperature is None:
        return list(events)
    text = f"{view.temperature} degC"
    return [
        Thermal.model_validate({**_raw(event), "temperature": text}) if isinstance(event, Thermal) else event
        for event in events
    ]


def _raw(event: Thermal) -> dict[str, object]:
    """Give back what the user wrote."""
    given = {name: getattr(event, name) for name in event.model_fields_set}
    return {name: value if isinstance(value, str) else str(value) for name, value in given.items()}


def scene_of(study: Study, arm: str, view: View) -> Scene:
    """Give what an arm is to the model; arms of different studies may be the same."""
    schedule = schedule_of(_seen_through(study.arm(arm).events, view))
    return schedule, () if view.distance is None else (("probe_distance", view.distance),)
