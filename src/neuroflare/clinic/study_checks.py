"""Checks of a study file that need more than one of its parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from neuroflare.clinic import vocabulary
from neuroflare.clinic.battery import problem_of
from neuroflare.clinic.examination import CASES
from neuroflare.clinic.fields import wrong
from neuroflare.clinic.pain_tests import WHOLE as TESTS
from neuroflare.clinic.places import place_of
from neuroflare.clinic.records import lacking
from neuroflare.message import Message

YEAR = 365.25 * 24.0

if TYPE_CHECKING:
    from neuroflare.clinic.study import Study

__all__ = ["CHECKS"]


def _rows(study: Study) -> Iterator[tuple[str, int, Any]]:
    for key in ("readouts", "no_number", "not_modelled"):
        for position, row in enumerate(getattr(study, key)):
            yield key, position, row


def _check_has_arms(study: Study) -> None:
    if not study.arms:
        raise wrong("the list is empty; a study has at least one arm", "arms")


def _check_something_read(study: Study) -> None:
    if next(_rows(study), None) is None:
        raise wrong("nothing is read; add at least one entry under readouts", "readouts")


def _check_arm_names(study: Study) -> None:
    names = [arm.name for arm in study.arms]
    for position, name in enumerate(names):
        if name in names[:position]:
            raise wrong(
                f"the arm {name!r} is there twice; give each arm its own name", "arms", position, "name"
            )


def _check_rows_name_arms(study: Study) -> None:
    names = [arm.name for arm in study.arms]
    for key, position, row in _rows(study):
        for field in ("arm", "against"):
            named = getattr(row, field, None)
            if named is not None and named not in names:
                hint = vocabulary.suggestion(named, names)
                said = Message(
                    "no-arm", "{name} is not an arm of this study; {hint}", name=repr(named), hint=hint
                )
                raise wrong(said, key, position, field)


def _check_roles(study: Study) -> None:
    for key, position, row in _rows(study):
        if row.evidence is not None and study.role_of(row) is None:
            raise wrong(
                f"the evidence {row.evidence} has no role; add role: to the study or to this row "
                "(calibration, design, validation, conflict or model)",
                key,
                position,
                "evidence",
            )
        if row.evidence is not None and study.source is None:
            raise wrong(
                f"the evidence {row.evidence} was published, but the study names no source; add source:",
                key,
                position,
                "evidence",
            )


def _check_rows_differ(study: Study) -> None:
    for position, row in enumerate(study.readouts):
        if row in study.readouts[:position]:
            raise wrong("this read-out is there twice; keep one", "readouts", position, "name")


def _check_read_after_start(study: Study) -> None:
    for position, row in enumerate(study.readouts):
        events = study.arm(row.arm).events
        key, time = ("at", row.at) if row.since is None else ("from", row.since)
        if not events or time is None:
            continue
        first = min(events, key=lambda event: event.begins)
        if time.value < first.begins:
            raise wrong(
                f"{key} is {time}, but the first event of the arm {row.arm} starts at {first.start}; "
                "read at or after it",
                "readouts",
                position,
                key,
            )


def _check_inside_length(study: Study) -> None:
    if study.length is None:
        return
    for number, arm in enumerate(study.arms):
        for position, event in enumerate(arm.events):
            if event.begins >= study.ends:
                raise wrong(
                    f"start is {event.start}, but the test is over at {study.length} (length)",
                    "arms",
                    number,
                    "events",
                    position,
                    "start",
                )
    for position, row in enumerate(study.readouts):
        if row.last_time is not None and row.last_time > study.ends:
            key, time = ("at", row.at) if row.until is None else ("to", row.until)
            raise wrong(
                f"{key} is {time}, but the test is over at {study.length} (length)", "readouts", position, key
            )


def _check_whole_test_has_length(study: Study) -> None:
    for position, row in enumerate(study.readouts):
        events = study.arm(row.arm).events
        begun = max((event.begins for event in events), default=0.0)
        if row.last_time is None and row.name not in TESTS and study.ends <= begun:
            raise wrong(
                f"{row.name} is read over the whole test, but nothing says how long that is; "
                "add length: 1 h to the study",
                "readouts",
                position,
                "name",
            )


def _group_of(study: Study, arm: str) -> str:
    return study.arm(arm).group or study.population.group


def _check_town(study: Study) -> None:
    """Of people of a town a survey asks who meets which criteria, now or ever; nothing is done to them."""
    years = None if study.population.illness is None else study.population.illness.value / YEAR
    groups = {study.population.group, *(arm.group for arm in study.arms)}
    if years is not None and groups & set(vocabulary.TOWN) and not 5.0 <= years <= 50.0:
        raise wrong(
            f"illness is {study.population.illness}; a town lives for 5 to 50 years", "population", "illness"
        )
    for number, arm in enumerate(study.arms):
        if (arm.group or study.population.group) in vocabulary.TOWN and arm.events:
            raise wrong(
                f"the arm {arm.name} is of people of a town, who live their own lives; leave out events, or "
                f"name the group {vocabulary.ADULTS}",
                "arms",
                number,
                "events",
            )
    for position, row in enumerate(study.readouts):
        arms = [arm for arm in (row.arm, row.against) if arm is not None]
        if not any(_group_of(study, arm) in vocabulary.TOWN for arm in arms):
            continue
        if row.name != "diagnosis" or row.criteria not in vocabulary.TOWN_CRITERIA:
            raise wrong(
                f"{row.name} by {row.criteria or 'no criteria'}: of people of a town the diagnosis is read, "
                f"by {', '.join(vocabulary.TOWN_CRITERIA)}",
                "readouts",
                position,
                "name",
            )
        if row.at is None and row.over_time != "max":
            raise wrong(
                "of people of a town it is read at: 0 min, or as summary: max from some years before",
                "readouts",
                position,
                "summary",
            )


def _check_examined_at_one_time(study: Study) -> None:
    for position, row in enumerate(study.readouts):
        if row.name in CASES and row.at is None and _group_of(study, row.arm) not in vocabulary.TOWN:
            raise wrong(
                f"{row.name} is examined at one time; write it like at: 6 months",
                "readouts",
                position,
                "name",
            )


def _check_record(study: Study) -> None:
    missing = lacking(study) if study.record == "complete" else ()
    if missing:
        raise wrong(
            f"record is complete, but the study does not state {', '.join(missing)}; "
            "add it, or leave out record",
            "record",
        )


def _check_tests(study: Study) -> None:
    """Every test of pain needs its stimulus in the arm, rising or held as the test asks."""
    for position, row in enumerate(study.readouts):
        for name, site in ((row.arm, row.site), (row.against, row.against_site or row.site)):
            if name is None or row.name not in TESTS:
                continue
            arm = study.arm(name)
            problem = problem_of(row, arm.events, place_of(site, arm.place))
            if problem is not None:
                raise wrong(f"{row.name} of the arm {name} {problem}", "readouts", position, "name")


CHECKS: tuple[Callable[[Study], None], ...] = (
    _check_has_arms,
    _check_something_read,
    _check_arm_names,
    _check_rows_name_arms,
    _check_roles,
    _check_rows_differ,
    _check_inside_length,
    _check_read_after_start,
    _check_town,
    _check_examined_at_one_time,
    _check_tests,
    _check_record,
    _check_whole_test_has_length,
)
