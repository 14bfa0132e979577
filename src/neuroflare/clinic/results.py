"""From what was recorded of one arm to one value per simulated person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.areas import AREAS, RuleError, flare_area, radius_of, rule_error
from neuroflare.clinic.examination import Case, Examination
from neuroflare.clinic.look import Look, Side
from neuroflare.clinic.measures import measure_of
from neuroflare.clinic.over_time import MOMENTS, in_unit, over_time, unit_after
from neuroflare.clinic.places import LIMB
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Measure, Recording, Scatter, Sight, View, WholeTest
from neuroflare.clinic.skin_measures import FLARE
from neuroflare.clinic.study import Study
from neuroflare.people import Cohort
from neuroflare.people.life_events import LIFE_EVENTS

__all__ = ["PLAIN", "Result", "examined", "measured_by", "summed", "valued"]

Floats = npt.NDArray[np.float64]
PLAIN = View()
"""The arm as it is."""


@dataclass(frozen=True)
class Result:
    """What one arm gave for one read-out, over all simulated people."""

    values: Floats
    time: Floats | None = None
    course: Floats | None = None
    noise: Floats | None = None
    failed: float = 0.0
    censored: float = 0.0
    error: RuleError | None = None


def measured_by(side: Side) -> Measure | WholeTest | Examination | None:
    """What a side is read by; a flare has a way of its own."""
    return None if side.row.name in FLARE else measure_of(side.row, side.place)


def examined(
    measure: Examination,
    study: Study,
    side: Side,
    look: Look,
    seen: Mapping[View, Recording],
    cohort: Cohort,
    typical: Recording | None,
) -> Result:
    """Give what a clinician finds in each simulated person."""
    assert side.row.at is not None  # the study's check asks for it
    events = study.arm(side.arm).events
    hurt = [e for e in events if e.kind == "life" and e.place == LIMB and LIFE_EVENTS[e.name].local]
    injured = (hurt[0].site or "forearm") if hurt else None
    plain = {replace(view, at=0.0): one for view, one in seen.items()}
    case = Case(plain, side.row.at.value, cohort, injured, typical)
    failed = float(np.isnan(next(iter(seen[PLAIN].series.values()))).any(axis=1).mean())
    return Result(in_unit(measure.make(case), measure.unit, side.row), failed=failed)


def valued(
    side: Side, look: Look, seen: Mapping[View, Recording], parameter: Callable[[str], Floats]
) -> Result:
    """Give one value per simulated person, and the quantity in time where it has one."""
    row = side.row
    first = next(iter(seen.values()))
    time = first.time
    broken = np.asarray(np.isnan(next(iter(first.series.values()))).any(axis=1))
    failed = float(broken.mean())
    noise: Scatter | None = None
    if row.name in FLARE:
        assert look.stimulated is not None  # a look at a flare has it
        area = flare_area(seen, parameter, look.stimulated)
        course, unit = (area, "cm2") if row.name == "flare-area" else (radius_of(area), "mm")
    else:
        measure = measure_of(row, side.place)
        assert not isinstance(measure, Examination)  # it is read elsewhere
        if isinstance(measure, WholeTest):
            return _tested(measure, row, look, seen, parameter, broken)
        course, unit = measure.make(first.series), measure.unit
        if look.from_baseline:
            before = course[:, [int(np.searchsorted(time, look.stimulus))]]
            course = 100.0 * (course / before - 1.0)
        noise = measure.noise
    raw, unit = over_time(row, time, course, look.stimulus), unit_after(row, unit)
    values = in_unit(raw, unit, row)
    error = None
    if row.name in AREAS:
        found = rule_error(row, look.events)
        floor = in_unit(np.array(found.floor), unit, row)
        error = RuleError(found.spread, float(floor))
    scatter = None
    if noise is not None and row.over_time not in (*MOMENTS, "auc"):  # a time or a sum has none
        shown = noise(parameter, raw + (100.0 if look.from_baseline else 0.0))
        scatter = _sd_in_unit(shown, unit, row)
    return Result(values, time, course, scatter, failed, error=error)


def summed(row: Readout, time: Floats, course: Floats, stimulus: float) -> Result:
    """Give one value per person of an area that was read from the sheet, in cm2, mm or uL."""
    unit = {"flare-area": "cm2", "wheal-area": "cm2", "wheal-volume": "uL"}.get(row.name, "mm")
    return Result(in_unit(over_time(row, time, course, stimulus), unit_after(row, unit), row), time, course)


def _tested(
    measure: WholeTest,
    row: Readout,
    look: Look,
    seen: Mapping[View, Recording],
    parameter: Callable[[str], Floats],
    broken: npt.NDArray[np.bool_],
) -> Result:
    """Give one number from a whole test; who is not through at the cut-off gets its value and is counted."""
    since = {view: Recording(one.time - look.stimulus, one.series) for view, one in seen.items()}
    sight = Sight(since, parameter, look.test)
    found = measure.make(sight)
    censored = np.zeros(found.shape, dtype=bool)
    if measure.cut_off is not None and look.test is not None:
        censored = np.isnan(found) & ~broken
        found = np.where(censored, measure.cut_off(look.test), found)
    scatter = None if measure.noise is None else _sd_in_unit(measure.noise(sight, found), measure.unit, row)
    return Result(
        in_unit(found, measure.unit, row),
        noise=scatter,
        failed=float(broken.mean()),
        censored=float(censored.mean()),
    )


def _sd_in_unit(scatter: Floats, unit: str, row: Readout) -> Floats:
    """Give a spread in the unit of the read-out; a scale may begin elsewhere."""
    return np.asarray(in_unit(scatter, unit, row) - in_unit(np.zeros_like(scatter), unit, row))
