"""The tests that the page offers: what can be turned, what is read, and the study file that is behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from neuroflare.errors import UsageError
from neuroflare.web import acts
from neuroflare.web.acts import Event, Values

__all__ = ["BESIDE", "MENU", "Knob", "Offer", "Row", "chosen", "study_of"]

BESIDE = ("crps", "fibromyalgia", "small-fibre-neuropathy")
"""People living with an illness who can go through a test beside healthy ones."""


@dataclass(frozen=True)
class Knob:
    """Something that can be turned.

    Parameters
    ----------
    name
        Key of its words on the page.
    unit
        As study files write it; empty for a plain number.
    low, high, step
        Ends and step of the slider; with `log` the step is of the decimal logarithm.
    start
        Where it stands at first.
    log
        Whether each step multiplies.
    """

    name: str
    unit: str
    low: float
    high: float
    step: float
    start: float
    log: bool = False


@dataclass(frozen=True)
class Row:
    """A quantity that is followed.

    Parameters
    ----------
    readout, unit
        As in study files.
    arms
        Arms it is read from.
    minutes
        How long it is followed from zero.
    distance
        mm from the edge of the stimulus, if it is read beside it.
    at
        Minute of the number that is printed; left out, the largest value.
    seconds
        Whether its time is told in seconds.
    since
        Minute from which it is followed.
    until
        Minute to which it is followed, from the values of the knobs; left out, `minutes`.
    """

    readout: str
    unit: str
    arms: tuple[str, ...]
    minutes: float
    distance: float | None = None
    at: float | None = None
    seconds: bool = False
    since: float = 0.0
    until: Callable[[Values], float] | None = None

    def ends(self, values: Values) -> float:
        """Give the minute to which it is followed."""
        return self.minutes if self.until is None else self.until(values)


@dataclass(frozen=True)
class Offer:
    """One test.

    Parameters
    ----------
    knobs
        What can be turned.
    arms
        Events of each arm, as a study file writes them, from the values of the knobs and the site.
    rows
        What is followed; the first is the main one.
    thresholds
        Single numbers, such as read-outs of a whole test, each with its arm and unit.
    sites
        Where it can be done; the first is the usual one.
    sheet
        Named stimulus of the skin sheet, and which of its fields a knob sets; None where the skin shows
        nothing.
    stimulus
        Word by which studies of the same kind are found.
    """

    knobs: tuple[Knob, ...]
    arms: Callable[[Values, str], dict[str, list[Event]]]
    rows: tuple[Row, ...]
    thresholds: tuple[tuple[str, str, str], ...] = ()
    sites: tuple[str, ...] = ("forearm",)
    sheet: tuple[str, str] | None = None
    stimulus: str = ""


MENU: Mapping[str, Offer] = {
    "capsaicin": Offer(
        (Knob("dose", "ug", 10.0, 3000.0, 0.05, 1000.0, log=True),),
        acts.capsaicin,
        (Row("perfusion-change", "%", ("capsaicin",), 60.0), Row("pain", "1", ("capsaicin",), 60.0)),
        sheet=("capsaicin-patch", "dose"),
        stimulus="capsaicin-topical",
    ),
    "heat": Offer(
        (Knob("temperature", "degC", 38.0, 50.0, 0.25, 47.0),),
        acts.heat,
        (
            Row("axon-reflex", "%", ("heat",), 10.0, distance=8.0),
            Row("evoked-pain", "1", ("heat",), 1.0, seconds=True),
        ),
        thresholds=(("heat-pain-threshold", "heat", "degC"),),
        sheet=("heat", "temperature"),
        stimulus="heat",
    ),
    "noradrenaline": Offer(
        (Knob("current", "mA", 0.02, 1.0, 0.05, 0.2, log=True),),
        acts.noradrenaline,
        (Row("perfusion", "%", ("noradrenaline",), 30.0, at=5.0),),
        sheet=("noradrenaline", "current"),
        stimulus="noradrenaline",
    ),
    "pressure": Offer(
        (Knob("pressure", "kPa", 200.0, 1500.0, 25.0, 1000.0),),
        acts.pressure,
        (Row("evoked-pain", "1", ("pressure",), 0.5, seconds=True),),
        thresholds=(("pressure-pain-threshold", "pressure", "kPa"),),
        sites=("forearm", "trapezius"),
        stimulus="pressure",
    ),
    "repeated-heat": Offer(
        (Knob("temperature", "degC", 43.0, 50.0, 0.25, 48.0), Knob("interval", "s", 2.0, 10.0, 0.5, 3.0)),
        acts.train,
        (
            Row(
                "evoked-pain",
                "1",
                ("train",),
                1.7,
                seconds=True,
                since=acts.JUST_IN / 60.0,
                until=acts.train_ends,
            ),
        ),
        stimulus="heat",
    ),
    "conditioning": Offer(
        (Knob("cold", "%", 0.0, 100.0, 5.0, 100.0),),
        acts.conditioning,
        (Row("evoked-pain", "1", ("alone", "with-cold"), 5.0, since=2.0),),
        stimulus="conditioning-pain",
    ),
    "histamine": Offer(
        (Knob("concentration", "mg/mL", 0.1, 100.0, 0.1, 10.0, log=True),),
        acts.histamine,
        (
            Row("axon-reflex", "%", ("histamine",), 60.0, distance=8.0),
            Row("wheal-thickness", "mm", ("histamine",), 60.0),
        ),
        thresholds=(("wheal-diameter", "histamine", "mm"),),
        sheet=("histamine-prick", "concentration"),
        stimulus="histamine",
    ),
    "anaesthetic": Offer(
        (Knob("block", "%", 0.0, 100.0, 5.0, 90.0),),
        acts.anaesthetic,
        (
            Row("axon-reflex", "%", ("bare", "numb"), 60.0, distance=8.0),
            Row("pain", "1", ("bare", "numb"), 60.0),
        ),
        stimulus="local-anaesthetic",
    ),
}
"""By the name in the address of the page."""


def chosen(test: str, values: Values, site: str | None) -> tuple[Offer, dict[str, float], str]:
    """Check what was asked for against what is offered.

    Parameters
    ----------
    test
        A name of `MENU`.
    values
        Knob to value; knobs left out stand where they stand at first.
    site
        Where; left out, the usual place.

    Returns
    -------
    tuple
        The offer, all its values, the site.

    Raises
    ------
    UsageError
        When something is not offered.

    Examples
    --------
    >>> chosen("capsaicin", {}, None)[1:]
    ({'dose': 1000.0}, 'forearm')
    """
    offer = MENU.get(test)
    if offer is None:
        raise UsageError(f"test is {test!r}; the tests are {', '.join(MENU)}")
    known = {knob.name: knob for knob in offer.knobs}
    for name, value in values.items():
        knob = known.get(name)
        if knob is None:
            raise UsageError(f"{test} has no {name!r}; it has {', '.join(known)}")
        if not knob.low <= value <= knob.high:
            raise UsageError(
                f"{name} is {value:g} {knob.unit}; it lies between {knob.low:g} and {knob.high:g}"
            )
    place = offer.sites[0] if site is None else site
    if place not in offer.sites:
        raise UsageError(f"site is {place!r}; {test} can be done at {', '.join(offer.sites)}")
    return offer, {name: float(values.get(name, knob.start)) for name, knob in known.items()}, place


def _time(minutes: float) -> str:
    """Write a time as study files do, in seconds where minutes would be long."""
    short = f"{minutes:g} min"
    return short if float(f"{minutes:g}") == minutes else f"{minutes * 60.0:.9g} s"


_READ = {"wheal-diameter": "15 min"}
"""When numbers that are no threshold are read."""


def study_of(test: str, values: Values, site: str | None = None, beside: str | None = None) -> dict[str, Any]:
    """Write the study file of a test.

    Parameters
    ----------
    test, values, site
        As for `chosen`.
    beside
        Word of `BESIDE`: people who go through the same arms, named with the group at their end.

    Returns
    -------
    dict
        What `neuroflare.clinic.study.Study` reads. Its read-outs come in the order of the rows, arm by arm,
        and then the thresholds.

    Raises
    ------
    UsageError
        When something is not offered.

    Examples
    --------
    >>> study_of("capsaicin", {"dose": 300.0})["arms"][0]["events"][0]["dose"]
    '300 ug'
    >>> [arm["name"] for arm in study_of("heat", {}, beside="crps")["arms"]]
    ['heat', 'heat-crps']
    """
    offer, all_values, place = chosen(test, values, site)
    if beside is not None and beside not in BESIDE:
        raise UsageError(f"beside is {beside!r}; healthy people can be tested beside {', '.join(BESIDE)}")
    ends = ("",) if beside is None else ("", f"-{beside}")
    rows: list[dict[str, Any]] = []
    for row in offer.rows:
        for arm in (f"{arm}{end}" for end in ends for arm in row.arms):
            entry: dict[str, Any] = {"name": row.readout, "arm": arm, "unit": row.unit, "expect": "none"}
            if row.distance is not None:
                entry["distance"] = f"{row.distance:g} mm"
            if row.at is None:
                until = _time(row.ends(all_values))
                entry |= {"from": _time(row.since), "to": until, "summary": "median max"}
            else:
                entry |= {"at": f"{row.at:g} min", "summary": "median"}
            rows.append(entry)
    for name, arm, unit in offer.thresholds:
        when = {"at": _READ[name]} if name in _READ else {}
        for end in ends:
            entry = {"name": name, "arm": f"{arm}{end}", "unit": unit, **when}
            rows.append({**entry, "summary": "median", "expect": "none"})
    longest = max(row.ends(all_values) for row in offer.rows)
    arms = offer.arms(all_values, place)
    told = [{"name": name, "events": events} for name, events in arms.items()]
    if beside is not None:
        told += [{"name": f"{name}-{beside}", "group": beside, "events": arms[name]} for name in arms]
    return {
        "study": f"page-{test}",
        "population": {"group": "healthy", "people": 128},
        "length": _time(longest),
        "arms": told,
        "readouts": rows,
    }
