"""What a trial can report: the words of a design for outcomes, and the domains that the model lacks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from neuroflare.trials.thresholds import (
    GLOBAL_IMPROVED,
    GLOBAL_MUCH,
    KEPT,
    MODERATE,
    PATIENT_FATIGUE,
    PATIENT_PAIN,
    SUBSTANTIAL,
    TWO_POINTS,
    WORSENED,
    Threshold,
)

__all__ = ["DOMAINS", "OUTCOMES", "UNITS", "Domain", "OutcomeWord"]

Kind = Literal["mean", "share", "time", "curve"]


@dataclass(frozen=True)
class OutcomeWord:
    """One outcome.

    Parameters
    ----------
    meaning
        In plain words.
    unit
        ``points`` (0 to 10), ``%`` or ``d``.
    kind
        ``mean``: over people; ``share``: people out of 100; ``time``: days until a share of the people.
    better
        Sign of what is better: -1 where less is better.
    quantity
        What is read of a person: ``pain``, ``fatigue``, ``unrefreshed`` or ``cognition``.
    thresholds
        What counts in it.
    groups
        Groups that can have it; empty: all.
    """

    meaning: str
    unit: str
    kind: Kind
    better: int
    quantity: str = "pain"
    thresholds: tuple[Threshold, ...] = ()
    groups: tuple[str, ...] = ()


OUTCOMES: Mapping[str, OutcomeWord] = {
    "pain-baseline": OutcomeWord("weekly mean pain before treatment", "points", "mean", -1),
    "pain": OutcomeWord("weekly mean pain", "points", "mean", -1),
    "pain-change": OutcomeWord("change of weekly mean pain from baseline", "points", "mean", -1),
    "pain-change-percent": OutcomeWord("change of weekly mean pain, % of baseline", "%", "mean", -1),
    "responders-30": OutcomeWord("people with at least 30 % relief", "%", "share", 1, thresholds=(MODERATE,)),
    "responders-50": OutcomeWord(
        "people with at least 50 % relief", "%", "share", 1, thresholds=(SUBSTANTIAL,)
    ),
    "improved-2-points": OutcomeWord(
        "people with pain down by 2 points", "%", "share", 1, thresholds=(TWO_POINTS,)
    ),
    "worsened-30": OutcomeWord(
        "people whose pain rose by 30 % or more", "%", "share", -1, thresholds=(WORSENED,)
    ),
    "global-much-improved": OutcomeWord(
        "people much or very much improved, read from their relief",
        "%",
        "share",
        1,
        thresholds=(GLOBAL_MUCH,),
    ),
    "global-improved": OutcomeWord(
        "people improved at all, read from their relief", "%", "share", 1, thresholds=(GLOBAL_IMPROVED,)
    ),
    "fatigue-change": OutcomeWord("change of fatigue", "points", "mean", -1, "fatigue"),
    "sleep-change": OutcomeWord("change of waking unrefreshed", "points", "mean", -1, "unrefreshed"),
    "cognition-change": OutcomeWord("change of trouble to think", "points", "mean", -1, "cognition"),
    "patient-success": OutcomeWord(
        "people who reach what patients call success, as far as the model has it: pain and fatigue",
        "%",
        "share",
        1,
        thresholds=(PATIENT_PAIN, PATIENT_FATIGUE),
        groups=("fm",),
    ),
    "open-responders": OutcomeWord("people of the open phase who answer and go on", "%", "share", 1),
    "loss-of-response": OutcomeWord(
        "responders who have lost their response", "%", "share", -1, thresholds=(KEPT,)
    ),
    "time-to-loss": OutcomeWord(
        "days until a share of the responders has lost the response", "d", "time", 1, thresholds=(KEPT,)
    ),
    "time-to-response": OutcomeWord(
        "days until half of the people first have 30 % relief", "d", "time", -1, thresholds=(MODERATE,)
    ),
    "drop-out": OutcomeWord("people who left the trial", "%", "share", -1),
}
"""By the word of a design."""

UNITS: Mapping[str, Mapping[str, float]] = {
    "points": {"points 0-10": 1.0, "points": 1.0, "VAS 0-10": 1.0, "VAS 0-100": 0.1, "points 0-100": 0.1},
    "%": {"%": 1.0, "% of patients": 1.0, "% change": 1.0},
    "d": {"d": 1.0, "week": 7.0, "month": 365.25 / 12.0},
}
"""Unit of an outcome to the units in which the ledger may hold it, with what they are multiplied by."""


@dataclass(frozen=True)
class Domain:
    """What trials are asked to report, and the outcomes of this model for it.

    Parameters
    ----------
    name
        Of the domain.
    asked_by
        Which core sets ask for it.
    outcomes
        Words of `OUTCOMES`; empty where the model has nothing.
    how
        How the model reads it, where that needs saying.
    """

    name: str
    asked_by: str
    outcomes: tuple[str, ...] = ()
    how: str = ""

    @property
    def modelled(self) -> bool:
        """Whether the model has any of it."""
        return bool(self.outcomes)


DOMAINS: tuple[Domain, ...] = (
    Domain("pain", "OMERACT FM, COMPACT, IMMPACT", ("pain-change", "responders-30", "responders-50")),
    Domain("fatigue", "OMERACT FM", ("fatigue-change",)),
    Domain("sleep", "OMERACT FM", ("sleep-change",), "waking unrefreshed only"),
    Domain("thinking", "OMERACT FM (some trials)", ("cognition-change",)),
    Domain(
        "patient global impression",
        "OMERACT FM, COMPACT, IMMPACT",
        ("global-much-improved",),
        "read from relief by a published anchor",
    ),
    Domain("success as patients define it", "patients", ("patient-success",), "pain and fatigue only"),
    Domain("leaving the trial", "IMMPACT", ("drop-out",), "by rates that are mostly assumed"),
    Domain("tenderness", "OMERACT FM"),
    Domain("function (FM30, FIQ, SF-36)", "OMERACT FM, IMMPACT"),
    Domain("participation and physical function", "COMPACT"),
    Domain("mood", "OMERACT FM (some trials), COMPACT, IMMPACT"),
    Domain("self-efficacy", "COMPACT"),
    Domain("worry about pain", "COMPACT"),
    Domain("CRPS severity score", "COMPACT"),
    Domain("harms", "IMMPACT"),
)
"""Every domain is printed; one without outcomes as not modelled."""
