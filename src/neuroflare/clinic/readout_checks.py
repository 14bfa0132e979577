"""Checks of one read-out that need more than one of its fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from neuroflare.clinic import vocabulary
from neuroflare.clinic.fields import wrong
from neuroflare.clinic.levels import LEVELS, compartments_of
from neuroflare.clinic.places import LIMB, place_of
from neuroflare.errors import UsageError
from neuroflare.units import parse_level, unit_fits

if TYPE_CHECKING:
    from neuroflare.clinic.readouts import Readout

__all__ = ["CHECKS"]

_PEOPLE = vocabulary.SUMMARIES_OVER_PEOPLE
_GIVES_TIME = frozenset({"time-to-peak", "half-time", "half-rise", "threshold"})
_IN_PERCENT = frozenset({"percent", "percent-of", "percent-fall"})
_SHARES = frozenset({"fraction", "fraction-below"})
_GIVES_NUMBER = frozenset({"standardised-difference", "correlation"})


def _check_times(row: Readout) -> None:
    if row.at is not None and (row.since is not None or row.until is not None):
        raise wrong(f"at is {row.at}, beside from and to; give either at, or from and to", "at")
    if (row.since is None) != (row.until is None):
        raise wrong("from and to belong together; give both", "to" if row.until is None else "from")
    if row.since is not None and row.until is not None and row.until.value <= row.since.value:
        raise wrong(f"to is {row.until}, but from is {row.since}; to comes after from", "to")


def _check_moment(row: Readout) -> None:
    needs_window = row.over_time is not None
    if row.at is not None and (needs_window or not row.word.moment):
        what = row.over_time if needs_window else row.name
        raise wrong(f"at is {row.at}, but {what} is no reading at one time; give from and to instead", "at")
    if needs_window and row.since is None:
        raise wrong(f"summary is {row.summary}, which needs from and to", "summary")
    if row.word.moment and row.at is None and row.since is None:
        raise wrong(f"{row.name} is read at a time; write it like at: 30 min, or give from and to", "name")


def _check_over_time(row: Readout) -> None:
    if row.over_time is not None and not row.word.moment:
        raise wrong(
            f"summary is {row.summary}, but {row.name} is one number for the whole test; "
            f"take one of {', '.join(_PEOPLE)}",
            "summary",
        )


def _right_units(row: Readout) -> tuple[str, ...]:
    """Units that suit the row, from what it asks for."""
    if row.contrast in _IN_PERCENT or row.contrast == "ratio":
        return ("1",) if row.contrast == "ratio" else ("%",)
    if row.over_people in _GIVES_NUMBER:
        return ("1",)
    if row.over_people in _SHARES:
        return ("%",)
    if row.over_time in _GIVES_TIME:
        return ("min",)
    if row.over_time == "auc":
        return tuple(f"{unit}*min" for unit in row.word.units)
    return row.word.units


def _check_unit(row: Readout) -> None:
    right = _right_units(row)
    if not any(unit_fits(row.unit, unit) for unit in right):
        asked = row.contrast if row.contrast in (*_IN_PERCENT, "ratio") else row.summary
        raise wrong(f'unit is "{row.unit}"; {row.name} as {asked} is given in {" or ".join(right)}', "unit")


def _check_published(row: Readout) -> None:
    if row.evidence is not None and row.expect is not None:
        raise wrong(f"evidence is {row.evidence}, but expect is none; give one of the two", "expect")
    if row.evidence is None and row.expect is None:
        raise wrong(
            "this read-out names no published number; write evidence: and an id of the ledger, "
            "or expect: none",
            "name",
        )
    if row.compare is not None and row.evidence is None:
        raise wrong(f"compare is {row.compare}, which needs the evidence it was published in", "compare")


def _check_contrast(row: Readout) -> None:
    asks = [field for field in ("contrast", "compare") if getattr(row, field) is not None]
    if row.over_people in _GIVES_NUMBER:
        asks.append("summary")
    if len(asks) > 1:
        seen = " and ".join(f"{field} is {getattr(row, field)}" for field in asks)
        raise wrong(f"{seen}; take one of them", asks[0])
    if asks and row.against is None:
        raise wrong(
            f"{asks[0]} is {getattr(row, asks[0])}; write against: and the name of the other arm", asks[0]
        )
    if row.against is not None and not asks:
        raise wrong(
            f"against is {row.against}; add contrast: difference, ratio or percent, "
            "or compare: lower, higher or no-change",
            "against",
        )
    elsewhere = row.against_site is not None and row.against_site != row.site
    if row.against == row.arm and row.against_distance in (None, row.distance) and not elsewhere:
        raise wrong(f"against is {row.against}, which is the arm itself; name another arm", "against")


def _check_details(row: Readout) -> None:
    for field in ("mediator", "compartment", "fibre", "distance", "site", "criteria"):
        given = getattr(row, field)
        if given is None and field in row.word.asks:
            raise wrong(f"{row.name} needs the key {field!r} too", "name")
        if given is not None and field not in (*row.word.asks, *row.word.takes):
            raise wrong(f"{field} is {given}, which {row.name} does not take", field)
    if row.against_distance is not None and (row.against is None or row.distance is None):
        raise wrong(
            f"against_distance is {row.against_distance}, which needs against: and distance: too",
            "against_distance",
        )
    if row.against_site is not None and (row.against is None or "site" not in row.word.takes):
        what = "needs against: too" if row.against is None else f"{row.name} does not take"
        raise wrong(f"against_site is {row.against_site}, which {what}", "against_site")
    if row.distance is not None and place_of(row.site) != LIMB:
        raise wrong(f"distance is {row.distance}, but only skin of a limb has skin beside it", "distance")


def _check_level_known(row: Readout) -> None:
    if row.mediator is None or row.compartment is None or (row.compartment, row.mediator) in LEVELS:
        return
    known = ", ".join(compartments_of(row.mediator))
    raise wrong(
        f"compartment is {row.compartment}, but this version has {row.mediator} only in {known}",
        "compartment",
    )


def _check_level(row: Readout) -> None:
    wants = row.over_time == "threshold" or row.over_people in _SHARES
    if wants and row.level is None and row.threshold is None:
        raise wrong(
            f"summary is {row.summary}, which needs level: and the level that counts as reached", "summary"
        )
    if row.level is None:
        return
    if not wants:
        raise wrong(f"level is {row.level}, which only threshold, fraction and fraction-below take", "level")
    try:
        parse_level(row.level, row.word.units)
    except UsageError as problem:
        raise wrong(problem, "level") from problem


CHECKS: tuple[Callable[[Readout], None], ...] = (
    _check_times,
    _check_over_time,
    _check_moment,
    _check_details,
    _check_level_known,
    _check_contrast,
    _check_level,
    _check_unit,
    _check_published,
)
