"""Records of what a clinician asks and examines; each field may hold one person or millions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from neuroflare.people.checks import flag, flags, level, measured
from neuroflare.people.cuts import CUTS
from neuroflare.people.regions import REGIONS, TENDER_POINTS
from neuroflare.people.verdict import Array

__all__ = ["CRPS_SIGNS", "CRPS_SYMPTOMS", "CrpsFindings", "FibromyalgiaFindings"]

CRPS_SIGNS: tuple[str, ...] = (
    "allodynia",
    "hyperalgesia",
    "temperature",
    "colour",
    "oedema",
    "sweating",
    "motion",
    "motor",
    "trophic",
)
"""What is examined.

In this order: pain to touch, pressure, temperature or movement; more pain to pinprick; asymmetry of skin
temperature; skin colour; oedema; sweating; less range of motion; weakness, tremor or dystonia; change of
hair, nails or skin.
"""

CRPS_SYMPTOMS: tuple[str, ...] = ("hyperaesthesia", *CRPS_SIGNS)
"""What a person reports; hyperaesthesia counts as a symptom only."""


@dataclass(frozen=True)
class FibromyalgiaFindings:
    """What the criteria of fibromyalgia ask for.

    Parameters
    ----------
    painful
        Each of the 19 `REGIONS`: whether it hurt in the past week.
    fatigue, unrefreshed, cognition
        0 none, 1 slight or intermittent, 2 moderate, 3 severe and continuous, in the past week.
    headache, abdominal, depression
        Whether it was there in the past 6 months; abdominal is pain or cramps in the lower abdomen.
    months
        For how long pain and symptoms have been present at a similar level.
    tender_points
        Each of the 18 `TENDER_POINTS`: whether palpation with about 4 kg is painful (tender alone is not).
        Needed by ACR 1990 only.
    somatic
        A physician's judgement of bodily symptoms in general, 0 none to 3 a great deal. Needed by ACR 2010
        only.
    head
        Pain in the head apart from the jaw; read by AAPT only.
    sleep
        Sleep problem, 0 to 3; read by AAPT only. When left out, waking unrefreshed stands for it.
    explained
        Whether another disorder would explain the pain; read by ACR 2010 and 2011 only.

    Raises
    ------
    UsageError
        When a field has another kind of value than it needs, or a region or point is missing or unknown.

    Examples
    --------
    >>> from neuroflare.people.regions import only_in
    >>> findings = FibromyalgiaFindings(only_in("neck"), fatigue=2, unrefreshed=1, cognition=0, months=4)
    >>> int(findings.fatigue)
    2
    """

    painful: Mapping[str, Array]
    fatigue: Array
    unrefreshed: Array
    cognition: Array
    months: Array
    headache: Array = False
    abdominal: Array = False
    depression: Array = False
    tender_points: Mapping[str, Array] | None = None
    somatic: Array | None = None
    head: Array = False
    sleep: Array | None = None
    explained: Array = False

    def __post_init__(self) -> None:
        keep = object.__setattr__
        keep(self, "painful", flags("painful", self.painful, REGIONS))
        if self.tender_points is not None:
            keep(self, "tender_points", flags("tender_points", self.tender_points, TENDER_POINTS))
        if self.sleep is None:
            keep(self, "sleep", self.unrefreshed)
        for name in ("fatigue", "unrefreshed", "cognition", "sleep", "somatic"):
            if getattr(self, name) is not None:
                keep(self, name, level(name, getattr(self, name)))
        for name in ("headache", "abdominal", "depression", "head", "explained"):
            keep(self, name, flag(name, getattr(self, name)))
        keep(self, "months", measured("months", self.months, 0.0))


@dataclass(frozen=True)
class CrpsFindings:
    """What the criteria of CRPS ask for.

    Parameters
    ----------
    continuing_pain
        Whether the limb goes on hurting.
    disproportionate
        Whether that is out of proportion to the event that began it.
    symptoms
        Each of `CRPS_SYMPTOMS`: whether the person reports it.
    signs
        Each of `CRPS_SIGNS` but temperature: whether it is seen or felt at the examination.
    temperature_difference
        Skin of the affected limb minus that of the other, in degC.
    better_explained
        Whether another diagnosis explains symptoms and signs better.
    nerve_lesion
        Whether a major nerve is injured.
    met_before
        Whether the criteria have been met at an earlier time.
    changed_before
        Whether oedema, a change in skin blood flow or abnormal sweating was there at an earlier time; read by
        IASP 1994 only.

    Raises
    ------
    UsageError
        When a field has another kind of value than it needs, or a symptom or sign is missing or unknown.
    """

    continuing_pain: Array
    disproportionate: Array
    symptoms: Mapping[str, Array]
    signs: Mapping[str, Array]
    temperature_difference: Array
    better_explained: Array = False
    nerve_lesion: Array = False
    met_before: Array = False
    changed_before: Array = False

    def __post_init__(self) -> None:
        keep = object.__setattr__
        for name in (
            "continuing_pain",
            "disproportionate",
            "better_explained",
            "nerve_lesion",
            "met_before",
            "changed_before",
        ):
            keep(self, name, flag(name, getattr(self, name)))
        keep(self, "symptoms", flags("symptoms", self.symptoms, CRPS_SYMPTOMS))
        seen = [name for name in CRPS_SIGNS if name != "temperature"]
        keep(self, "signs", flags("signs", self.signs, seen))
        difference = measured("temperature_difference", self.temperature_difference)
        keep(self, "temperature_difference", difference)

    @property
    def seen(self) -> Mapping[str, Array]:
        """Each of `CRPS_SIGNS`, whether it is found; of temperature, whether the sides differ enough."""
        asymmetric = np.abs(self.temperature_difference) > CUTS["temperature"].value
        return {**self.signs, "temperature": asymmetric}
