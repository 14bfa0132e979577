"""A test on healthy virtual people: curves, numbers, and what was published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import yaml
from typing_extensions import TypedDict

from neuroflare.clinic.attending import Who
from neuroflare.clinic.group import Group
from neuroflare.clinic.onsets import ONSETS
from neuroflare.clinic.published import published_of
from neuroflare.clinic.simulate import Reading, simulate_study
from neuroflare.clinic.study import Study, load_study
from neuroflare.data_files import data_path
from neuroflare.evidence import Ledger
from neuroflare.insight.ill_people import NobodyIll
from neuroflare.people import Cohort
from neuroflare.web.asks import TestAsk
from neuroflare.web.kept import DRAWS, PEOPLE, QUICK, SEED, Kept
from neuroflare.web.menu import MENU, Offer, chosen, study_of
from neuroflare.web.patients import beside
from neuroflare.web.sure import address

__all__ = ["Curve", "Point", "Spread", "TestAnswer", "run_test", "study_file"]

Floats = npt.NDArray[np.float64]
BAND = (5.0, 50.0, 95.0)
"""Lower end, middle and upper end, in people out of 100."""
RTOL = 1e-5
"""Relative tolerance. One a hundred times smaller takes three times as long, and moves no line of a band by a
hundredth of its width."""


class Spread(TypedDict):
    """A number, over people."""

    readout: str
    arm: str
    unit: str
    low: float | None
    median: float | None
    high: float | None
    never: float


class Curve(TypedDict):
    """A quantity in time, over people."""

    readout: str
    arm: str
    unit: str
    distance: float | None
    seconds: bool
    time: list[float]
    low: list[float]
    median: list[float]
    high: list[float]


class Point(TypedDict):
    """What a study measured."""

    group: str
    readout: str
    minutes: float | None
    value: float
    low: float | None
    high: float | None
    people: int | None
    knob: str
    asked: float | None
    study: str
    citation: str
    url: str


class TestAnswer(TypedDict):
    """What a test gives."""

    test: str
    values: dict[str, float]
    site: str
    people: int
    beside: str | None
    beside_people: int
    quick: bool
    curves: list[Curve]
    numbers: list[Spread]
    points: list[Point]


def run_test(kept: Kept, ask: TestAsk, progress: Callable[[int, int], None] | None = None) -> dict[str, Any]:
    """Run a test.

    Parameters
    ----------
    kept
        Model and people.
    ask
        What was asked.
    progress
        Called with (simulations begun, simulations in all).

    Returns
    -------
    dict
        A `TestAnswer`.
    """
    offer, values, site = chosen(ask.test, ask.values, ask.site)
    document = study_of(ask.test, values, site, ask.beside)
    sides = 1 if ask.beside is None else 2
    rows = [row for row in offer.rows for _ in range(sides * len(row.arms))]
    if ask.quick:  # the main quantity alone, which is what moves under the hand
        rows = rows[: sides * len(offer.rows[0].arms)]
        document["readouts"] = document["readouts"][: len(rows)]
    study = Study.model_validate(document)
    cohort = kept.few if ask.quick else kept.cohort
    groups: dict[Who, Group | None] = {}
    if ask.beside is not None:
        who = (ask.beside, ONSETS[ask.beside].illness)
        found = beside(kept, who, progress)
        if found is None:
            raise NobodyIll(f"nobody of the virtual people lives with {ask.beside}; test healthy ones alone")
        cohort, groups[who] = _few(*found) if ask.quick else found
    readings = simulate_study(
        study, kept.model, cohort, groups, workers=1 if ask.quick else 0, progress=progress, rtol=RTOL
    )
    return {
        "test": ask.test,
        "values": values,
        "site": site,
        "people": cohort.draws * cohort.people,
        "beside": ask.beside,
        "beside_people": sum(one.cohort.draws * one.cohort.people for one in groups.values() if one),
        "quick": ask.quick,
        "curves": [
            _curve(reading, row.distance, row.seconds, row.ends(values))
            for reading, row in zip(readings, rows, strict=False)  # thresholds have no curve
        ],
        "numbers": [_spread(reading) for reading in readings],
        "points": points(ask.test, kept.ledger, ask.beside),
    }


def _few(cohort: Cohort, group: Group) -> tuple[Cohort, Group]:
    """One person of each kind under each of the first draws that have the group, for a first answer."""
    count = min(QUICK, cohort.draws)
    who = np.array([[draw * cohort.people + draw % cohort.people] for draw in range(count)])
    return cohort.of(who), replace(group, cohort=group.cohort.of(who), draws=group.draws[:count])


def study_file(ask: TestAsk) -> dict[str, str]:
    """Give the study file of what is on screen, and the command that simulates the same people.

    Parameters
    ----------
    ask
        What is on screen.

    Returns
    -------
    dict
        ``file`` and ``command``.
    """
    text = yaml.safe_dump(
        study_of(ask.test, ask.values, ask.site, ask.beside), sort_keys=False, allow_unicode=True
    )
    command = f"neuroflare clinic study.yaml --people {PEOPLE} --draws {DRAWS} --seed {SEED}"
    return {"file": f"# {command}\n{text}", "command": command}


def _rounded(values: Floats) -> list[float]:
    """Four digits are more than a picture shows."""
    return [float(f"{value:.4g}") for value in values.tolist()]


def _curve(reading: Reading, distance: float | None, seconds: bool, minutes: float) -> Curve:
    assert reading.course is not None and reading.time is not None  # every row is followed in time
    keep = (reading.time >= 0.0) & (reading.time <= minutes / 60.0 + 1e-9)
    everybody = reading.course.reshape(-1, reading.course.shape[-1])[:, keep]
    whole = everybody[np.isfinite(everybody).all(axis=1)]
    low, median, high = np.percentile(whole, BAND, axis=0)
    row = reading.readout
    time = reading.time[keep] * 60.0
    return {
        "readout": row.name,
        "arm": row.arm,
        "unit": row.unit,
        "distance": distance,
        "seconds": seconds,
        "time": _rounded(np.round(time * 60.0, 2) if seconds else time),
        "low": _rounded(low),
        "median": _rounded(median),
        "high": _rounded(high),
    }


def _spread(reading: Reading) -> Spread:
    known = reading.values[np.isfinite(reading.values)]
    low, median, high = np.percentile(known, BAND) if known.size else (np.nan,) * 3
    row = reading.readout
    ends = [None if not np.isfinite(end) else float(end) for end in (low, median, high)]
    return {
        "readout": row.name,
        "arm": row.arm,
        "unit": row.unit,
        "low": ends[0],
        "median": ends[1],
        "high": ends[2],
        "never": float(reading.censored),
    }


@lru_cache(maxsize=1)
def _studies() -> Sequence[Study]:
    return [load_study(path) for path in sorted(data_path("studies").glob("*/study.yaml"))]


_FIELD = {
    "dose": "dose",
    "temperature": "temperature",
    "current": "current",
    "concentration": "concentration",
    "pressure": "level",
    "cold": "intensity",
}
"""Knob to the field of an event that it sets."""


def points(test: str, ledger: Ledger, beside: str | None = None) -> list[Point]:
    """Published numbers of a test, from the study files: one stimulus and nothing else.

    Parameters
    ----------
    test
        A name of the menu.
    ledger
        The published numbers.
    beside
        Whose numbers are given besides those of healthy people.
    """
    offer = MENU[test]
    shown = {row.readout: row.distance for row in offer.rows} | {
        name: None for name, _, _ in offer.thresholds
    }
    found: list[Point] = []
    for study in _studies():
        for row in study.readouts:
            distance = None if row.distance is None else row.distance.to("mm")
            wanted = row.name in shown and shown[row.name] == distance and row.evidence is not None
            if not wanted or row.against is not None or row.compare is not None or row.since is not None:
                continue
            arm = study.arm(row.arm)
            group = arm.group or study.population.group
            if group not in ("healthy", beside) or len(arm.events) != 1:
                continue
            (event,) = arm.events
            if event.name != offer.stimulus or not _same_way(offer, event):
                continue
            knob = offer.knobs[0]
            given = getattr(event, _FIELD.get(knob.name, ""), None)
            asked = None if row.at is None or given is None else given.to(knob.unit)
            claim = ledger[row.evidence or ""]
            published = published_of(row, claim)
            if published.value is None or (row.at is not None and asked is None):
                continue  # a direction only, or a dose in a form that no position of the knob stands for
            error = published.standard_error
            half = None if error is None else 1.96 * error
            source = ledger.source_of(claim)
            found.append(
                {
                    "group": group,
                    "readout": row.name,
                    "minutes": None if row.at is None else row.at.value * 60.0,
                    "value": published.value,
                    "low": None if half is None else published.value - half,
                    "high": None if half is None else published.value + half,
                    "people": claim.n,
                    "knob": knob.name,
                    "asked": asked,
                    "study": study.id,
                    "citation": source.citation,
                    "url": address(source),
                }
            )
    return found


def _same_way(offer: Offer, event: object) -> bool:
    """Whether an event is brought in as the test does it."""
    (mine, *_), *_ = offer.arms({knob.name: knob.start for knob in offer.knobs}, offer.sites[0]).values()
    route = getattr(event, "route", None)
    return route is None or str(route) == str(mine.get("route", "intradermal"))
