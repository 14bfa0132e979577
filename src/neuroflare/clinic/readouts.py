"""What is read from a test, and the published number it stands beside."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from neuroflare.clinic import vocabulary
from neuroflare.clinic.fields import ClaimId, Length, Part, Site, Text, Time, WordOf, wrong
from neuroflare.clinic.readout_checks import CHECKS
from neuroflare.clinic.vocabulary import ReadoutWord, suggestion
from neuroflare.message import Message
from neuroflare.units import Quantity, parse_level

__all__ = ["NoNumber", "NotModelled", "Readout", "Role"]

Role = Literal["calibration", "design", "validation", "conflict", "model"]

_PEOPLE = vocabulary.SUMMARIES_OVER_PEOPLE
_TIME = vocabulary.SUMMARIES_OVER_TIME


def _check_summary(value: Any) -> Any:
    """At most one word over the people and one over time, in any order."""
    words = value.split() if isinstance(value, str) else []
    for word in words:
        if word not in _PEOPLE and word not in _TIME:
            hint = suggestion(word, [*_PEOPLE, *_TIME])
            raise wrong(Message("no-summary", "{name} is not a summary; {hint}", name=repr(word), hint=hint))
    if not 1 <= len(words) <= 2 or (len(words) == 2 and (words[0] in _TIME) == (words[1] in _TIME)):
        raise wrong(
            f"{value!r} is not a summary; write one word over the people ({', '.join(_PEOPLE)}), "
            f'one over time ({", ".join(_TIME)}), or one of each, like "median time-to-peak"'
        )
    for word in words:
        vocabulary.look_up("summary", word, {**_PEOPLE, **_TIME})
    return value


def _unit_as_text(value: Any) -> Any:
    return str(value) if value == 1 and not isinstance(value, bool) else value


class Readout(Part):
    """One number read from one arm."""

    name: Annotated[str, WordOf("read-out", vocabulary.READOUTS)] = Field(examples=["perfusion-change"])
    arm: Text = Field(examples=["saline"], description="name of an arm")
    at: Time | None = Field(default=None, description="when it is read")
    since: Time | None = Field(default=None, alias="from", description="start of the time it is read over")
    until: Time | None = Field(default=None, alias="to", description="end of the time it is read over")
    unit: Annotated[Text, BeforeValidator(_unit_as_text)] = Field(examples=['"%"'])
    summary: Annotated[str, BeforeValidator(_check_summary)] = Field(
        default="mean", description="how it is summed up over the people, over time, or both"
    )
    evidence: ClaimId | None = Field(default=None, description="id of the published number in the ledger")
    expect: Literal["none"] | None = Field(
        default=None, description="none: nothing was published to compare with"
    )
    against: Text | None = Field(default=None, description="the other arm of a contrast")
    contrast: Literal["difference", "ratio", "percent", "percent-of", "percent-fall"] | None = Field(
        default=None,
        description="this arm against the other; percent is the change in % of the other, percent-fall its "
        "negative, percent-of the arm itself in % of the other",
    )
    compare: Literal["lower", "higher", "no-change"] | None = Field(
        default=None,
        description="published direction of this arm against the other, when no size was published",
    )
    distance: Length | None = Field(default=None, description="distance from the edge of the stimulus")
    against_distance: Length | None = Field(
        default=None,
        description="distance in the other arm, when it is another; the other arm may then be the same",
    )
    site: Site | None = Field(
        default=None, description="where it is read; left out, where the arm's first stimulus is"
    )
    against_site: Site | None = Field(
        default=None, description="where it is read in the other arm; the other arm may then be the same"
    )
    level: Text | None = Field(
        default=None, description="level that counts as reached, for threshold and fraction"
    )
    mediator: Annotated[str, WordOf("mediator", vocabulary.MEDIATORS)] | None = None
    compartment: Annotated[str, WordOf("compartment", vocabulary.COMPARTMENTS)] | None = None
    fibre: Annotated[str, WordOf("fibre", vocabulary.FIBRES)] | None = None
    criteria: Annotated[str, WordOf("set of criteria", vocabulary.CRITERIA)] | None = None
    role: Role | None = Field(default=None, description="instead of the role of the study")
    label: Text | None = Field(default=None, description="words for the scorecard")
    reason: Text | None = Field(default=None, description="a choice that needs words")

    @property
    def word(self) -> ReadoutWord:
        """Entry of the vocabulary."""
        return vocabulary.READOUTS[self.name]

    @property
    def over_people(self) -> str:
        """How the people are summed up; ``"mean"`` unless the study says otherwise."""
        return next((word for word in self.summary.split() if word in _PEOPLE), "mean")

    @property
    def over_time(self) -> str | None:
        """How time is summed up; None for the value at a time, or the mean between two."""
        return next((word for word in self.summary.split() if word in _TIME), None)

    @property
    def threshold(self) -> Quantity | None:
        """The level, in a unit of the read-out; a diagnosis is met or not, so any level between will do."""
        if self.level is None and self.name == "diagnosis":
            return Quantity(50.0, "%")
        return None if self.level is None else parse_level(self.level, self.word.units)

    @property
    def read_in(self) -> str:
        """Unit of what is read in each person; where people are counted, that of the level."""
        counted = self.over_people in ("fraction", "fraction-below")
        return self.threshold.unit if counted and self.threshold is not None else self.unit

    @property
    def last_time(self) -> float | None:
        """Latest time in hours that it needs; None when it is read over the whole test."""
        moment = self.at if self.until is None else self.until
        return None if moment is None else moment.value

    @model_validator(mode="after")
    def _check(self) -> Self:
        for check in CHECKS:
            check(self)
        return self


class _Unscored(Part):
    """A published result that gets no number, and stands in the scorecard all the same."""

    readout: Text = Field(examples=["wheal-area"], description="a read-out of the vocabulary")
    arm: Text | None = Field(default=None, description="name of an arm")
    evidence: ClaimId | None = None
    label: Text | None = Field(default=None, description="words for the scorecard")
    role: Role | None = None

    @model_validator(mode="after")
    def _check_word(self) -> Self:
        if self.readout not in vocabulary.READOUTS:
            hint = suggestion(self.readout, vocabulary.READOUTS)
            raise wrong(
                Message(
                    "no-readout", "{name} is not a known read-out; {hint}", name=repr(self.readout), hint=hint
                ),
                "readout",
            )
        return self


class NoNumber(_Unscored):
    """A result that was not published in a form that can be compared."""

    reason: Text = Field(examples=["only a figure was published"])


class NotModelled(_Unscored):
    """A result that needs what this version lacks: modules behind its read-out, or what the file says."""

    needs: Text | None = Field(
        default=None,
        examples=["a drug with its level in plasma"],
        description="what is missing, when it is not the read-out itself",
    )

    @property
    def reason(self) -> str:
        """What is missing."""
        return f"needs {self.needs or ' and '.join(vocabulary.READOUTS[self.readout].missing)}"

    @model_validator(mode="after")
    def _check_missing(self) -> Self:
        if self.needs is None and not vocabulary.READOUTS[self.readout].missing:
            raise wrong(
                f"{self.readout} is modelled in this version; move it to readouts, or say with needs: "
                "what else is missing",
                "readout",
            )
        return self
