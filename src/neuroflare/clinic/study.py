"""A virtual experiment, as ``study.yaml`` describes it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Self

from pydantic import Field, ValidationError, model_validator

from neuroflare.clinic.complaints import complaint
from neuroflare.clinic.fields import Duration, Part, Text
from neuroflare.clinic.readouts import NoNumber, NotModelled, Readout, Role
from neuroflare.clinic.study_checks import CHECKS
from neuroflare.clinic.study_parts import Arm, Population, Protocol, Source, StudyId
from neuroflare.clinic.treatments import Treatment
from neuroflare.clinic.yaml_source import read_yaml
from neuroflare.errors import UsageError
from neuroflare.message import Message, in_line

__all__ = ["Arm", "Population", "Protocol", "Source", "Study", "load_study"]


class Study(Part):
    """A virtual experiment: arms, what is read from them, and what was published."""

    study: StudyId = Field(examples=["vds2008-cgrp-block"], description="id; the name of its folder")
    title: Text | None = None
    source: Source | None = None
    role: Role | None = Field(default=None, description="role of every row that names none itself")
    population: Population = Field(examples=["{group: healthy, people: 200}"])
    protocol: Protocol = Protocol()
    record: Literal["published", "complete"] = Field(
        default="published",
        description="complete: the file is refused unless it states all that a repetition needs",
    )
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

    @property
    def warnings(self) -> tuple[str, ...]:
        """What stands in the file and is unusual, such as a dose above the most that a label allows."""
        told = [
            warning
            for arm in self.arms
            for event in arm.events
            if isinstance(event, Treatment)
            for warning in event.given().warnings
        ]
        return tuple(dict.fromkeys(told))

    @model_validator(mode="after")
    def _check(self) -> Self:
        for check in CHECKS:
            check(self)
        return self


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
        wrong = Message(
            "other-folder", "{key} is {name}, but its folder is {folder}; call both the same",
            key="study", name=repr(study.study), folder=repr(folder.name),
        )  # fmt: skip
        raise UsageError(in_line(path, source.line(("study",)), wrong))
    return study
