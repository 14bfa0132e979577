"""What a read-out needs from an arm: quantities, times and views; and what an arm is to the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.areas import stimulated
from neuroflare.clinic.events import AnyEvent, Pinprick, Thermal, Touch, Treatment
from neuroflare.clinic.examination import PROBE, Examination, examination_times
from neuroflare.clinic.measures import measure_of
from neuroflare.clinic.pain_tests import RAMPS, ramp, test_of
from neuroflare.clinic.places import PLACE_OF, place_of
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Measure, View, WholeTest
from neuroflare.clinic.skin_measures import FLARE, FLARE_DISTANCES, FLARE_OUTPUTS
from neuroflare.clinic.stimuli import last_time, schedule_of
from neuroflare.clinic.study import Study
from neuroflare.engine import Schedule
from neuroflare.errors import UsageError

if TYPE_CHECKING:
    from neuroflare.treatments.regimen import Regimen

__all__ = ["Look", "Scene", "Side", "look_of", "probe", "scene_of", "sides_of"]

RESOLUTION = 121
"""Points in time between the start and the end of a reading that spans time."""

PULSE = 9
"""Points in time during a stimulus that is shorter than the distance between two of those."""


@dataclass(frozen=True)
class Look:
    """What one read-out needs from one arm."""

    views: tuple[View, ...]
    outputs: tuple[str, ...]
    times: tuple[float, ...]
    stimulus: float
    from_baseline: bool = False
    test: AnyEvent | None = None
    events: tuple[AnyEvent, ...] = ()
    stimulated: tuple[float, float] | None = None


BEFORE = 1e-5
"""Hours before a test at which it is read what is there without it."""

Scene = tuple[Schedule, tuple[tuple[str, float], ...], tuple["Regimen", ...]]
"""A schedule, the constants that hold throughout, and treatments: all that the model knows of an arm."""


@dataclass(frozen=True)
class Side:
    """One arm of one read-out; a contrast has two."""

    index: int
    arm: str
    distance: float | None
    place: str
    row: Readout = field(compare=False)


def sides_of(study: Study) -> list[Side]:
    """Each read-out with each arm that it reads, its own arm first."""
    sides = []
    for k, row in enumerate(study.readouts):
        distance = None if row.distance is None else row.distance.to("mm")
        sides.append(Side(k, row.arm, distance, place_of(row.site, study.arm(row.arm).place), row))
        if row.against is not None:
            other = distance if row.against_distance is None else row.against_distance.to("mm")
            site = row.site if row.against_site is None else row.against_site
            sides.append(Side(k, row.against, other, place_of(site, study.arm(row.against).place), row))
    return sides


def look_of(study: Study, side: Side) -> Look:
    """Say what has to be recorded for one arm of a read-out."""
    row, distance = side.row, side.distance
    events = study.arm(side.arm).events
    stimulus = min((event.begins for event in events if event.kind == "stimulus"), default=study.begins)
    if row.name in FLARE:
        views = tuple(View(d) for d in FLARE_DISTANCES)
        times, size = _times(study, side), stimulated(events)
        return Look(views, FLARE_OUTPUTS, times, stimulus, events=tuple(events), stimulated=size)
    measure = measure_of(row, side.place)
    if isinstance(measure, Examination):
        assert row.at is not None  # the study's check asks for it
        views = tuple(replace(view, at=row.at.value) if view.probe else view for view in measure.views)
        return Look(views, measure.outputs, examination_times(study.begins, row.at.value), stimulus)
    own = (View(distance) if measure.beside else View(),)
    if isinstance(measure, Measure):
        times = _times(study, side)
        if measure.from_baseline:
            times = tuple(sorted({stimulus, *times}))
        return Look(own, measure.outputs, times, stimulus, measure.from_baseline, events=tuple(events))
    if measure.stimuli:
        return _look_at_test(study, side, measure)
    begin = stimulus  # a block may begin long before, and nothing is read from then
    end = max(study.ends, last_time(events) + measure.watch)
    # Half of the points in the first tenth: what is read over a whole test mostly begins early.
    early = np.linspace(begin, begin + 0.1 * (end - begin), RESOLUTION)
    grid = np.unique(np.concatenate([early, np.linspace(begin, end, RESOLUTION)]))
    return Look(measure.views or own, measure.outputs, tuple(grid.tolist()), stimulus)


def _look_at_test(study: Study, side: Side, measure: WholeTest) -> Look:
    """Follow the one event of an arm that is the test, from its start to the end of its ramp or its own."""
    test = test_of(study.arm(side.arm).events, measure.stimuli, side.place)
    assert test is not None  # the study's check lets no other through
    if side.row.name in RAMPS:
        end = test.begins + ramp(test)[2]
    else:
        assert test.ends is not None  # likewise
        end = test.ends - 1e-6 * (test.ends - test.begins)  # at the end itself the stimulus is gone
    # What was there before is read before: some quantities follow a stimulus at once.
    times = np.append(test.begins - BEFORE, np.linspace(test.begins, end, 2 * RESOLUTION))
    return Look(measure.views or (View(),), measure.outputs, tuple(times.tolist()), test.begins, test=test)


def _times(study: Study, side: Side) -> tuple[float, ...]:
    """Times at which a quantity in time is recorded: where it is read, and its course up to there."""
    row = side.row
    if row.since is not None and row.until is not None:
        begin, end = row.since.value, row.until.value
        grid = np.linspace(begin, end, RESOLUTION)
        return tuple(np.union1d(grid, _pulses(study, side, begin, end)).tolist())
    if row.at is None:
        raise UsageError(f"study {study.id}: {row.name} has no time of reading")
    begin = min(study.begins, row.at.value)
    return tuple(
        np.unique(np.append(np.linspace(begin, max(study.ends, row.at.value), 41), row.at.value)).tolist()
    )


def _pulses(study: Study, side: Side, begin: float, end: float) -> npt.NDArray[np.float64]:
    """Times during stimuli that fall between two times of an even grid, such as pricks on single days."""
    times = [
        np.linspace(event.begins, event.ends - 1e-6 * (event.ends - event.begins), PULSE)
        for event in study.arm(side.arm).events
        if event.kind == "stimulus"
        and event.ends is not None
        and 0.0 < event.ends - event.begins < (end - begin) / RESOLUTION
        and begin <= event.begins
        and event.ends <= end
    ]
    return np.concatenate(times) if times else np.empty(0)


def _seen_through(events: Sequence[AnyEvent], view: View) -> list[AnyEvent]:
    """Give the events as this view needs them: other probes, a stimulus left out, or a test added."""
    seen = [event for event in events if event.name != view.without]
    if view.temperature is not None:
        seen = [
            _changed(e, temperature=f"{view.temperature} degC") if isinstance(e, Thermal) else e for e in seen
        ]
    if view.force is not None:
        force = f"{view.force} mN"
        seen = [_changed(e, force=force, rate=None) if isinstance(e, Pinprick) else e for e in seen]
    return seen if view.probe is None else [*seen, probe(view)]


def probe(view: View) -> AnyEvent:
    """Give the examiner's own test of a view: a brush, or the strongest pin of the battery but one."""
    assert view.probe is not None  # the view has one
    stimulus, place = view.probe.split()
    site = next(word for word, where in PLACE_OF.items() if where == place)
    given = {"start": f"{view.at} h", "duration": f"{2.0 * PROBE} h", "site": site}
    if stimulus == "touch":
        return Touch.model_validate({"stimulus": stimulus, **given})
    return Pinprick.model_validate({"stimulus": stimulus, "force": "256 mN", **given})


def _changed(event: AnyEvent, **fields: object) -> AnyEvent:
    """Give the same event with other fields, from what the user wrote."""
    given = {name: getattr(event, name) for name in event.model_fields_set} | fields
    texts = {
        name: value if isinstance(value, str) else str(value)
        for name, value in given.items()
        if value is not None
    }
    return type(event).model_validate(texts)


def scene_of(study: Study, arm: str, view: View, usual: float | None = None) -> Scene:
    """Give what an arm is to the model; arms of different studies may be the same.

    Parameters
    ----------
    study, arm, view
        Whose arm, and how it is looked at.
    usual
        Distance in mm at which the model reads when it is told none. To tell it this one changes nothing, so
        that a reading there and one that has no distance are the same scene.
    """
    events = study.arm(arm).events
    schedule = schedule_of(_seen_through(events, view))
    constants = () if view.distance in (None, usual) else (("probe_distance", view.distance),)
    return schedule, constants, tuple(event.given() for event in events if isinstance(event, Treatment))
