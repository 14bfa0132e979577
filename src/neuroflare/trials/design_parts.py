"""The parts of a trial design around its outcomes: who takes part, what they take, in which arms."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StrictFloat, StrictInt, model_validator

from neuroflare.clinic.fields import Duration, Matches, Part, Text, wrong
from neuroflare.clinic.study_parts import Age
from neuroflare.errors import UsageError
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.treatments import regimen_of
from neuroflare.units import Quantity

__all__ = ["Arm", "Entry", "Held", "OpenPhase", "Population", "StepText", "TrialId", "Treatment"]

_KEBAB = r"[a-z0-9]+([.-][a-z0-9]+)*"
TrialId = Annotated[
    str, Matches("a trial id", _KEBAB, "write lower-case words with hyphens, like crofford2008-pregabalin")
]
ArmName = Annotated[str, Matches("an arm name", _KEBAB, "write lower-case words with hyphens, like placebo")]
Share = Annotated[StrictFloat | StrictInt, Field(ge=-1.0, le=1.0)]
Group = Literal["fm", "crps-acute", "crps-chronic", "sfn"]
Diary = Literal["pain", "fatigue", "unrefreshed", "cognition"]


class Entry(Part):
    """One condition on a weekly mean of the diary, for who may take part."""

    readout: Diary = Field(examples=["pain"])
    at_least: Annotated[StrictFloat | StrictInt, Field(ge=0, le=10)] | None = Field(
        default=None, description="0 to 10"
    )
    at_most: Annotated[StrictFloat | StrictInt, Field(ge=0, le=10)] | None = Field(
        default=None, description="0 to 10"
    )

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.at_least is None and self.at_most is None:
            raise wrong("neither at_least nor at_most is given; write one, such as at_least: 4", "at_least")
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise wrong(
                f"at_least is {self.at_least:g} and at_most {self.at_most:g}; nobody fits both", "at_most"
            )
        return self


class Population(Part):
    """Who takes part."""

    group: Group = Field(examples=["fm"])
    illness: Duration | None = Field(default=None, description="how long they have been ill")
    longest_illness: Duration | None = Field(default=None, description="longest illness that was allowed")
    sex: Literal["any", "female", "male"] = "any"
    age: Age | None = None
    entry: tuple[Entry, ...] = ()

    @property
    def hours_ill(self) -> float:
        """Hours for which they have been ill when the trial begins."""
        return TRIAL_GROUPS[self.group].illness if self.illness is None else self.illness.value

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.longest_illness is not None and self.hours_ill > self.longest_illness.value:
            raise wrong(
                f"people are simulated after {self.hours_ill / 24.0:.0f} days of illness, longer than the "
                f"longest allowed ({self.longest_illness}); give illness: too",
                "longest_illness",
            )
        return self


class StepText(Part):
    """A stretch of time with one dose."""

    dose: Text = Field(examples=["60 mg"])
    every: Text | None = Field(default=None, examples=["24 h"], description="left out: given once, or evenly")
    start: Duration = Field(examples=["0 d"], description="counted from the begin of the phase")
    stop: Duration | None = None
    route: Text | None = None
    site: Text | None = None

    @property
    def ends(self) -> float:
        """Hours at which the last dose is over."""
        return self.start.value if self.stop is None else self.stop.value


class Treatment(Part):
    """A drug of the library with its regimen."""

    drug: Text = Field(examples=["duloxetine"])
    steps: tuple[StepText, ...] = Field(
        examples=["[{dose: 60 mg, every: 24 h, start: 0 d, stop: 12 weeks}]"], description="at least one"
    )

    @model_validator(mode="after")
    def _check(self) -> Self:
        try:
            regimen_of(self.drug, [(0.0, self)])
        except UsageError as problem:
            known = "is not" in str(problem) and "step" not in str(problem)
            raise wrong(problem, "drug" if known else "steps") from problem
        return self

    @property
    def ends(self) -> float:
        """Hours at which the last dose is over."""
        return max(step.ends for step in self.steps)


class Held(Part):
    """What if: an input of the body held at a level, as an ideal treatment of one target would."""

    input: Text = Field(examples=["central_monoamine"])
    level: StrictFloat | StrictInt = Field(examples=["0.5"])
    start: Duration = Field(examples=["0 d"])
    stop: Duration = Field(examples=["12 weeks"])
    ramp: Duration = Field(
        default=Quantity(24.0, "h", "24 h"), description="how long it takes to come and to go"
    )

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.stop.value <= self.start.value:
            raise wrong(f"stop is {self.stop}, not after the start ({self.start})", "stop")
        return self

    @property
    def ends(self) -> float:
        """Hours at which it stops."""
        return self.stop.value


class _Taken(Part):
    treatments: tuple[Treatment, ...] = ()
    hold: tuple[Held, ...] = ()

    @property
    def last_dose(self) -> float | None:
        """Hours at which the last treatment stops; None when nothing is taken."""
        ends = [*(one.ends for one in self.treatments), *(one.ends for one in self.hold)]
        return max(ends, default=None)

    @property
    def drugs(self) -> tuple[str, ...]:
        """Drugs that are taken, each once."""
        return tuple(dict.fromkeys(treatment.drug for treatment in self.treatments))

    @model_validator(mode="after")
    def _check_once(self) -> Self:
        names = [treatment.drug for treatment in self.treatments]
        for position, name in enumerate(names):
            if name in names[:position]:
                raise wrong(
                    f"{name} is there twice; put all its steps into one treatment", "treatments", position
                )
        return self


class OpenPhase(_Taken):
    """What everybody takes, knowing it, before responders are randomised."""

    length: Duration = Field(examples=["6 weeks"])
    size: Annotated[StrictInt, Field(ge=2, le=100_000)] = Field(
        examples=["1000"], description="people who enter it"
    )
    relief: Annotated[StrictFloat | StrictInt, Field(gt=0, lt=100)] = Field(
        default=50, description="relief in % of baseline that makes a responder"
    )


class Arm(_Taken):
    """One arm.

    A treated arm lists treatments or what is held; a placebo arm looks like the treated ones; an arm without
    treatment knows it.
    """

    name: ArmName = Field(examples=["placebo"])
    size: Annotated[StrictInt, Field(ge=2, le=100_000)] = Field(examples=["150"])
    gets: Literal["treatment", "placebo", "no-treatment"] = "treatment"
    blinding: Literal["double-blind", "open"] | None = Field(
        default=None, description="instead of the trial's"
    )
    note: Text | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        taken = bool(self.treatments or self.hold)
        if self.gets == "treatment" and not taken:
            raise wrong("nothing is taken; list treatments, or write gets: placebo", "gets")
        if self.gets == "no-treatment" and taken:
            raise wrong("this arm gets no treatment, yet one is listed", "gets")
        return self
