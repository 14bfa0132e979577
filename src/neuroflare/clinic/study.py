"""A virtual experiment, as ``study.yaml`` describes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, StrictInt, ValidationError, model_validator

from neuroflare.clinic import vocabulary
from neuroflare.clinic.complaints import complaint
from neuroflare.clinic.events import AnyEvent
from neuroflare.clinic.fields import Area, Duration, Matches, Part, Temperature, Text, WordOf, wrong
from neuroflare.clinic.readouts import NoNumber, NotModelled, Readout, Role
from neuroflare.clinic.yaml_source import read_yaml
from neuroflare.errors import UsageError

__all__ = ["Arm", "Population", "Protocol", "Source", "Study", "load_study"]

_KEBAB = r"[a-z0-9]+([.-][a-z0-9]+)*"
StudyId = Annotated[
    str, Matches("a study id", _KEBAB, "write lower-case words with hyphens, like vds2008-cgrp-block")
]
ArmName = Annotated[str, Matches("an arm name", _KEBAB, "write lower-case words with hyphens, like cgrp8-37")]
Doi = Annotated[
    str, Matches("a DOI", r"10\.\d{4,9}/\S+", "write it like 10.1000/182, without an address before it")
]
Pmid = Annotated[
    str,
    Matches("a PubMed number", r"[1-9]\d{0,8}", "write the digits only", number=True),
]
Age = Annotated[str, Matches("an age", r"\d{1,3}(-\d{1,3})? years", "write it like 30 years or 18-45 years")]


class Source(Part):
    """The publication."""

    first_author: Text | None = Field(default=None, examples=["Van der Schueren"])
    year: Annotated[StrictInt, Field(ge=1800, le=2100)] | None = Field(default=None, examples=["2008"])
    doi: Doi | None = None
    pmid: Pmid | None = None
    journal: Text | None = None

    def __str__(self) -> str:
        known = [str(part) for part in (self.first_author, self.year) if part is not None]
        return " ".join(known) or (self.journal or "source not named")


class Population(Part):
    """Who takes part."""

    group: Annotated[str, WordOf("group", vocabulary.GROUPS)] = Field(examples=["healthy"])
    people: Annotated[StrictInt, Field(ge=1, le=100_000)] = Field(examples=["200"])
    sex: Literal["any", "female", "male"] = "any"
    age: Age | None = None


class Protocol(Part):
    """What else a test record holds: how the paper did it, as far as it says so."""

    vehicle: Text | None = Field(default=None, description="what the substance was dissolved in")
    area: Area | None = Field(default=None, description="area that is read")
    device: Text | None = Field(default=None, description="device and model")
    unit: Text | None = Field(default=None, description="unit of the device")
    edge_rule: Text | None = Field(default=None, description="what counts as the edge of a flare or a wheal")
    rest: Duration | None = Field(default=None, description="rest before the test")
    room_temperature: Temperature | None = None
    skin_temperature: Temperature | None = None
    washout: Duration | None = Field(default=None, description="time between two tests")
    examiner_noise: Text | None = Field(default=None, description="how well two readings agree")

    @property
    def not_stated(self) -> tuple[str, ...]:
        """Keys that the study leaves open."""
        return tuple(key for key in type(self).keys() if getattr(self, key) is None)


class Arm(Part):
    """One course of events; every person goes through every arm."""

    name: ArmName = Field(examples=["saline"])
    events: tuple[AnyEvent, ...] = ()
    note: Text | None = None

    @property
    def site(self) -> str:
        """The place on the body; the forearm where the study does not say."""
        return next((event.site for event in self.events if event.site), "forearm")

    @model_validator(mode="after")
    def _check_site(self) -> Self:
        for position, event in enumerate(self.events):
            if event.site not in (None, self.site):
                raise wrong(
                    f"site is {event.site}, but this arm is on the {self.site}; this version has one place "
                    "of skin in an arm",
                    "events",
                    position,
                    "site",
                )
        return self


class Study(Part):
    """A virtual experiment: arms, what is read from them, and what was published."""

    study: StudyId = Field(examples=["vds2008-cgrp-block"], description="id; the name of its folder")
    title: Text | None = None
    source: Source | None = None
    role: Role | None = Field(default=None, description="role of every row that names none itself")
    population: Population = Field(examples=["{group: healthy, people: 200}"])
    protocol: Protocol = Protocol()
    length: Duration | None = Field(default=None, description="how long the test is watched, from zero")
    arms: tuple[Arm, ...] = Field(
        examples=["[{name: saline, events: []}]"],
        json_schema_extra={"minItems": 1},
        description="at least one",
    )
    readouts: tuple[Readout, ...] = ()
    no_number: tuple[NoNumber, ...] = ()
    not_modelled: tuple[NotModelled, ...] = ()

    @property
    def id(self) -> str:
        """Name of the study."""
        return self.study

    def arm(self, name: str) -> Arm:
        """Arm of that name."""
        return next(arm for arm in self.arms if arm.name == name)

    @property
    def unscored(self) -> tuple[NoNumber | NotModelled, ...]:
        """Published results that get no number: not in usable form, or not modelled."""
        return (*self.no_number, *self.not_modelled)

    @property
    def rows(self) -> tuple[Readout | NoNumber | NotModelled, ...]:
        """Every row that the study puts into the scorecard."""
        return (*self.readouts, *self.unscored)

    def role_of(self, row: Readout | NoNumber | NotModelled) -> str | None:
        """Role of a row: its own, or that of the study."""
        return row.role or self.role

    @property
    def evidence(self) -> tuple[str, ...]:
        """Ids of the published numbers it names, in the order of the file, each once."""
        return tuple(dict.fromkeys(row.evidence for row in self.rows if row.evidence is not None))

    @property
    def begins(self) -> float:
        """Time in hours at which the simulation starts: zero, or the first event before it."""
        return min([0.0, *(event.begins for arm in self.arms for event in arm.events)])

    @property
    def ends(self) -> float:
        """Time in hours at which the simulation may stop."""
        if self.length is not None:
            return self.length.value
        read = [row.last_time for row in self.readouts]
        done = [event.ends for arm in self.arms for event in arm.events]
        return max([0.0, *(time for time in (*read, *done) if time is not None)])

    @property
    def not_used(self) -> tuple[str, ...]:
        """What the file says and this version of the model does not act on."""
        told = {*Protocol.keys()} - {*self.protocol.not_stated, "device", "unit"}
        given = [f"protocol.{key}" for key in Protocol.keys() if key in told]
        given += [
            f"{event.name}.{field}" for arm in self.arms for event in arm.events for field in event.not_used
        ]
        if self.population.sex != "any":
            given.append("population.sex")
        if self.population.age is not None:
            given.append("population.age")
        return tuple(dict.fromkeys(given))

    @model_validator(mode="after")
    def _check(self) -> Self:
        for check in _CHECKS:
            check(self)
        return self


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
                known = vocabulary.suggestion(named, names)
                raise wrong(f"{named!r} is not an arm of this study; {known}", key, position, field)


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
        if row.last_time is None and study.ends <= begun:
            raise wrong(
                f"{row.name} is read over the whole test, but nothing says how long that is; "
                "add length: 1 h to the study",
                "readouts",
                position,
                "name",
            )


_CHECKS: tuple[Callable[[Study], None], ...] = (
    _check_has_arms,
    _check_something_read,
    _check_arm_names,
    _check_rows_name_arms,
    _check_roles,
    _check_rows_differ,
    _check_inside_length,
    _check_read_after_start,
    _check_whole_test_has_length,
)


def load_study(path: Path | str) -> Study:
    """Read and check a study file.

    Parameters
    ----------
    path
        Of a ``study.yaml``.

    Returns
    -------
    Study
        All of it checked, and every quantity in its canonical unit.

    Raises
    ------
    UsageError
        One message that names the file, the line, the field, the value seen and what would be right.
    Refused
        The same, when the file is right but uses a word that this version cannot simulate.
    """
    source = read_yaml(path)
    try:
        study = Study.model_validate(source.data)
    except ValidationError as error:
        raise complaint(source, error) from None
    folder = source.path.resolve().parent
    if folder.parent.name == "studies" and study.study != folder.name:
        raise UsageError(
            f"{path}, line {source.line(('study',))}: study is {study.study!r}, but its folder is "
            f"{folder.name!r}; call both the same"
        )
    return study
