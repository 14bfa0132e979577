"""How much is enough: every threshold of an outcome, with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "FM30",
    "GLOBAL_IMPROVED",
    "GLOBAL_MUCH",
    "KEPT",
    "MINIMAL",
    "MODERATE",
    "PATIENT_FATIGUE",
    "PATIENT_PAIN",
    "REBOUND",
    "SIGNIFICANT",
    "SUBSTANTIAL",
    "TWO_POINTS",
    "WORSENED",
    "Threshold",
]

_IMMPACT = "IMMPACT, Dworkin 2008, 10.1016/j.jpain.2007.09.005"
_FARRAR = "Farrar 2001, Pain 94:149: 2724 people in 10 trials, against a global impression of much improved"
_PATIENTS = "248 people living with fibromyalgia, 10.1111/j.1526-4637.2009.00685.x"
_FREEDOM = "Crofford 2008, PMID 18400400"


@dataclass(frozen=True, slots=True)
class Threshold:
    """A value from which on something counts.

    Parameters
    ----------
    value, unit
        How much.
    meaning
        What counts from there on.
    source
        Who says so.
    """

    value: float
    unit: str
    meaning: str
    source: str


MINIMAL = Threshold(10.0, "%", "minimal relief: pain down by at least so much of baseline", _IMMPACT)
MODERATE = Threshold(30.0, "%", "moderate relief; a 30 % responder", f"{_IMMPACT}; {_FARRAR}")
SUBSTANTIAL = Threshold(50.0, "%", "substantial relief; a 50 % responder", _IMMPACT)
TWO_POINTS = Threshold(2.0, "points", "moderate relief in points", _FARRAR)
WORSENED = Threshold(30.0, "%", "worsened: pain up by at least so much of baseline", f"mirror of {_IMMPACT}")
GLOBAL_MUCH = Threshold(30.0, "%", "much or very much improved (PGIC 1 or 2), read from pain", _FARRAR)
GLOBAL_IMPROVED = Threshold(
    10.0,
    "%",
    "improved at all (PGIC 1 to 3), read from pain",
    f"{_IMMPACT}; that it goes with PGIC 3 is assumed",
)
KEPT = Threshold(30.0, "%", "response is lost when relief from the original baseline is below this", _FREEDOM)
REBOUND = Threshold(
    1.0, "points", "rebound: pain above the original baseline by at least so much", "a definition of ours"
)
PATIENT_PAIN = Threshold(3.30, "points", "pain, at most, that counts as success for patients", _PATIENTS)
PATIENT_FATIGUE = Threshold(
    3.08, "points", "fatigue, at most, that counts as success for patients", _PATIENTS
)
SIGNIFICANT = Threshold(
    0.05, "1", "a trial succeeds below this two-sided p, in the right direction", "convention"
)
FM30 = {
    "pain": MODERATE,
    "function": Threshold(10.0, "%", "part of FM30", "Arnold 2012, 10.1002/art.33360, recalled"),
    "sleep or fatigue": Threshold(30.0, "%", "part of FM30", "Arnold 2012, 10.1002/art.33360, recalled"),
}
"""Parts of the composite FM30; the model has no function, so FM30 is printed as not modelled."""
