"""A trial design: who takes part, what each arm takes and when, what is read, what was published."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, StrictFloat, StrictInt, ValidationError, model_validator

from neuroflare.clinic.complaints import complaint
from neuroflare.clinic.fields import ClaimId, Duration, Part, Text, wrong
from neuroflare.clinic.readouts import Role
from neuroflare.clinic.study_parts import Source
from neuroflare.clinic.yaml_source import read_yaml
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.message import Message, bundled_are, did_you_mean, in_line
from neuroflare.trials.design_parts import Arm, OpenPhase, Population, TrialId
from neuroflare.trials.missing import METHODS
from neuroflare.trials.outcome_words import OUTCOMES, OutcomeWord
from neuroflare.units import Quantity

__all__ = ["Absent", "Design", "Outcome", "Published", "bundled_designs", "find_design", "load_design"]

WEEK = Quantity(168.0, "h", "1 week")
_ZERO = Quantity(0.0, "h", "0 weeks")
LONGEST_FOLLOW_UP = 52.0 * 168.0
"""Hours after the last dose that must at least be possible, and are the default of a prediction."""


class Outcome(Part):
    """One outcome of one arm, or of one arm against another."""

    name: Text = Field(examples=["pain-change"], description="a word of the vocabulary of outcomes")
    arm: Text = Field(examples=["duloxetine"], description="name of an arm")
    against: Text | None = Field(default=None, description="the other arm of a difference")
    at: Duration | None = Field(default=None, description="when, from randomisation; left out, at the end")
    share: Annotated[StrictFloat | StrictInt, Field(gt=0, lt=100)] = Field(
        default=50, description="for a time: the share of the people, in %"
    )
    evidence: ClaimId | None = Field(default=None, description="id of the published number in the ledger")
    compare: Literal["lower", "higher", "no-change"] | None = Field(
        default=None, description="published direction against the other arm, when no size was published"
    )
    role: Role | None = Field(default=None, description="instead of the role of the trial")
    label: Text | None = Field(default=None, description="words for the scorecard")
    reason: Text | None = Field(default=None, description="a choice that needs words")

    @property
    def word(self) -> OutcomeWord:
        """Entry of the vocabulary."""
        return OUTCOMES[self.name]

    @property
    def hour(self) -> float | None:
        """When it is read, hours after randomisation; None for the end of treatment."""
        return None if self.at is None else self.at.value

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.name not in OUTCOMES:
            near = difflib.get_close_matches(self.name, OUTCOMES, n=2)
            hint = f"did you mean {' or '.join(near)}? " if near else ""
            raise wrong(f"{self.name!r} is not an outcome; {hint}known are {', '.join(OUTCOMES)}", "name")
        if self.compare is not None and self.against is None:
            raise wrong("a direction needs the arm it is against", "compare")
        if self.against is not None and self.against == self.arm:
            raise wrong(f"{self.arm!r} is compared with itself", "against")
        return self


class Absent(Part):
    """A published result that gets no number, with the reason."""

    outcome: Text = Field(examples=["impact score"], description="what was measured")
    evidence: ClaimId
    needs: Text | None = Field(default=None, description="what the model lacks for it")
    reason: Text | None = Field(default=None, description="why it cannot be compared, though it is modelled")
    role: Role | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        if (self.needs is None) == (self.reason is None):
            raise wrong(
                "give either needs: what the model lacks, or reason: why it cannot be compared", "needs"
            )
        return self


class Published(Part):
    """Whether the trial succeeded on what it called its main outcome, as its paper says."""

    succeeded: bool = Field(examples=["true"])
    evidence: ClaimId = Field(examples=["gabapentin-fm-diff"])


class Main(Part):
    """The comparison by which the trial succeeds or not."""

    outcome: Text = Field(examples=["pain-change"])
    arm: Text = Field(examples=["duloxetine"])
    against: Text = Field(examples=["placebo"])
    at: Duration | None = Field(default=None, description="left out, at the end")

    @property
    def hour(self) -> float | None:
        """When it is read, hours after randomisation; None for the end of treatment."""
        return None if self.at is None else self.at.value


class Design(Part):
    """A trial."""

    trial: TrialId = Field(examples=["arnold2007-gabapentin"], description="id; the name of its file")
    title: Text | None = None
    source: Source | None = None
    ledger: Text | None = Field(default=None, description="name of the trial in the ledger")
    role: Role | None = Field(default=None, description="role of every outcome that names none itself")
    population: Population = Field(examples=["{group: fm}"])
    design: Literal["parallel", "crossover", "withdrawal"] = "parallel"
    blinding: Literal["double-blind", "open"] = "double-blind"
    baseline: Duration = Field(default=WEEK, description="run-in whose last week is the baseline")
    open_phase: OpenPhase | None = None
    arms: tuple[Arm, ...] = Field(
        examples=["[{name: placebo, size: 50, gets: placebo}]"], description="two or more"
    )
    length: Duration = Field(examples=["12 weeks"], description="from randomisation")
    follow_up: Duration = Field(default=_ZERO, description="how long people are watched after that")
    visits: tuple[Duration, ...] = Field(default=(), description="left out: every four weeks")
    missing: Literal["observed", "locf", "bocf", "mmrm"] = "bocf"
    drop_out: Literal["usual", "none"] = "usual"
    main: Main | None = Field(default=None, description="left out: pain change, first arm against the last")
    published: Published | None = None
    outcomes: tuple[Outcome, ...] = ()
    not_compared: tuple[Absent, ...] = ()
    assumed: tuple[Text, ...] = Field(
        default=(), description="what of the protocol was not seen in the source"
    )

    @property
    def id(self) -> str:
        """Name of the trial."""
        return self.trial

    @property
    def ends(self) -> float:
        """Hours after randomisation at which the trial is over."""
        return self.length.value + self.follow_up.value

    @property
    def begins(self) -> float:
        """Hours, below 0, at which the open phase begins; 0 without one."""
        return 0.0 if self.open_phase is None else -self.open_phase.length.value

    @property
    def starts(self) -> float:
        """Hours, below 0, at which the baseline begins."""
        return self.begins - max(self.baseline.value, WEEK.value)

    @property
    def visit_hours(self) -> tuple[float, ...]:
        """Hours of the visits of the treatment phase, the last at its end; every four weeks by default."""
        told = [visit.value for visit in self.visits if visit.value <= self.length.value]
        end = self.length.value
        if not told:
            step = 4.0 * WEEK.value
            told = [step * k for k in range(1, int(end / step) + 1)] or [end]
        return tuple(sorted({*told, end}))

    @property
    def comparison(self) -> Main:
        """The main comparison."""
        if self.main is not None:
            return self.main
        name = "loss-of-response" if self.design == "withdrawal" else "pain-change"
        return Main(outcome=name, arm=self.arms[0].name, against=self.arms[-1].name)

    @property
    def evidence(self) -> tuple[str, ...]:
        """Ids of the published numbers it names, each once."""
        return tuple(dict.fromkeys(row.evidence for row in self.rows if row.evidence is not None))

    @property
    def drugs(self) -> tuple[str, ...]:
        """Drugs of all arms, each once."""
        taken = [drug for arm in self.arms for drug in arm.drugs]
        if self.open_phase is not None:
            taken += self.open_phase.drugs
        return tuple(dict.fromkeys(taken))

    @property
    def not_used(self) -> tuple[str, ...]:
        """What the file says and this version does not act on."""
        given = []
        if self.population.sex != "any":
            given.append("population.sex")
        if self.population.age is not None:
            given.append("population.age")
        return tuple(given)

    def arm(self, name: str) -> Arm:
        """Arm of that name."""
        return next(arm for arm in self.arms if arm.name == name)

    @property
    def rows(self) -> list[Outcome | Absent]:
        """Everything published that it names, compared or not."""
        return [*self.outcomes, *self.not_compared]

    def role_of(self, row: Outcome | Absent) -> Role | None:
        """Role of a row: its own, or that of the trial."""
        return row.role or self.role

    @model_validator(mode="after")
    def _check(self) -> Self:
        for check in _CHECKS:
            check(self)
        return self


def _check_arms(design: Design) -> None:
    if len(design.arms) < 2:
        raise wrong("a trial compares; it has at least two arms", "arms")
    names = [arm.name for arm in design.arms]
    for position, name in enumerate(names):
        if name in names[:position]:
            raise wrong(f"the arm {name!r} is there twice; give each its own name", "arms", position, "name")


def _check_times(design: Design) -> None:
    for position, visit in enumerate(design.visits):
        if visit.value <= 0.0 or visit.value > design.ends:
            raise wrong(
                f"{visit} is outside the trial, which lasts {design.length} and is followed for "
                f"{design.follow_up}",
                "visits",
                position,
            )
    for place, parts in (("arms", design.arms), ("open_phase", () if design.open_phase is None else ())):
        for position, arm in enumerate(parts):
            if arm.last_dose is not None and arm.last_dose > design.ends:
                raise wrong(
                    f"the last dose is at {arm.last_dose / 168.0:.3g} weeks, after the end of the trial "
                    f"({design.ends / 168.0:.3g} weeks)",
                    place,
                    position,
                )


def _check_open_phase(design: Design) -> None:
    if (design.design == "withdrawal") != (design.open_phase is not None):
        raise wrong(
            f"a withdrawal trial has an open phase, and only that; design is {design.design}",
            "open_phase" if design.design == "withdrawal" else "design",
        )
    phase = design.open_phase
    if phase is None:
        return
    if phase.last_dose is None:
        raise wrong("nothing is taken; list the treatments of the open phase", "open_phase", "treatments")
    if phase.last_dose > phase.length.value:
        raise wrong(f"doses go on after the phase, which lasts {phase.length}", "open_phase", "treatments")


def _check_outcomes(design: Design) -> None:
    if not design.outcomes and not design.not_compared and design.main is None:
        return
    names = [arm.name for arm in design.arms]
    rows = [("outcomes", k, row.name, row) for k, row in enumerate(design.outcomes)]
    if design.main is not None:
        rows.append(("main", None, design.main.outcome, design.main))  # type: ignore[arg-type]
    for key, position, name, row in rows:
        place = (key,) if position is None else (key, position)
        for field in ("arm", "against"):
            named = getattr(row, field)
            if named is not None and named not in names:
                raise wrong(
                    f"{named!r} is not an arm of this trial; its arms are {', '.join(names)}", *place, field
                )
        if name not in OUTCOMES:
            raise wrong(f"{name!r} is not an outcome; known are {', '.join(OUTCOMES)}", *place, "outcome")
        if row.at is not None and not 0.0 <= row.at.value <= design.ends:
            raise wrong(
                f"{row.at} is outside the trial, which ends {design.ends / 168.0:.3g} weeks after "
                "randomisation",
                *place,
                "at",
            )
        if (problem := _impossible(design, name, design.arm(row.arm))) is not None:
            raise wrong(problem, *place, "name" if key == "outcomes" else "outcome")


def _impossible(design: Design, name: str, arm: Arm) -> str | None:
    """Say why an arm cannot have an outcome."""
    groups = OUTCOMES[name].groups
    if groups and design.population.group not in groups:
        return f"{name} is defined for {', '.join(groups)} only; the group here is {design.population.group}"
    if name == "open-responders" and design.open_phase is None:
        return "no arm can have open-responders: the trial has no open phase"
    if name in ("loss-of-response", "time-to-loss") and design.open_phase is None:
        if arm.last_dose is None:
            return f"arm {arm.name} cannot have {name}: it takes nothing that it could stop"
        if arm.last_dose >= design.ends:
            return f"arm {arm.name} cannot have {name}: nobody is watched after its last dose"
    return None


def _check_roles(design: Design) -> None:
    for position, row in enumerate(design.rows):
        if row.evidence is not None and design.role_of(row) is None:
            later = position - len(design.outcomes)
            place = ("outcomes", position) if later < 0 else ("not_compared", later)
            raise wrong("it names evidence and has no role; write role: validation", *place)


_CHECKS: tuple[Callable[[Design], None], ...] = (
    _check_arms,
    _check_times,
    _check_open_phase,
    _check_outcomes,
    _check_roles,
)
assert set(METHODS) == {"observed", "locf", "bocf", "mmrm"}


def load_design(path: Path | str) -> Design:
    """Read and check a trial design.

    Parameters
    ----------
    path
        Of a YAML file.

    Returns
    -------
    Design
        All of it checked, and every quantity in its canonical unit.

    Raises
    ------
    UsageError
        One message that names the file, the line, the field, the value seen and what would be right.

    Examples
    --------
    >>> load_design(bundled_designs()["ang2015-ketotifen"]).length.value / 168
    8.0
    """
    source = read_yaml(path)
    try:
        design = Design.model_validate(source.data)
    except ValidationError as error:
        raise complaint(source, error) from None
    file = source.path.resolve()
    if file.parent.name == "designs" and design.trial != file.stem:
        wrong = Message(
            "other-file", "{key} is {name}, but its file is {file}; call both the same",
            key="trial", name=repr(design.trial), file=repr(file.name),
        )  # fmt: skip
        raise UsageError(in_line(path, source.line(("trial",)), wrong))
    return design


def bundled_designs() -> dict[str, Path]:
    """Design files that come with neuroflare, by id."""
    return {path.stem: path for path in sorted(data_path("trials").glob("designs/*.yaml"))}


def find_design(name: str) -> Design:
    """Load a design by id or file.

    Raises
    ------
    UsageError
        When there is neither; suggests near names.
    """
    known = bundled_designs()
    if name in known:
        return load_design(known[name])
    path = Path(name)
    if path.exists():
        return load_design(path)
    if path.suffix or len(path.parts) > 1:
        raise UsageError(
            "no-design", "{path}: there is no such file; give the path of a trial design", path=path
        )
    near = difflib.get_close_matches(name, known, n=2)
    hint = did_you_mean(near) if near else bundled_are(known)
    raise UsageError(
        "no-trial", "{name} is neither a file nor a bundled trial; {hint}", name=repr(name), hint=hint
    )
