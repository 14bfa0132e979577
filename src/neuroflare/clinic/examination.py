"""What a clinician finds: painful regions, scores, and whether published criteria are met."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.places import PLACES, inside
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Floats, Recording, View
from neuroflare.people import (
    CRPS_CRITERIA,
    FIBROMYALGIA_CRITERIA,
    Cohort,
    CrpsFindings,
    FibromyalgiaFindings,
    severity_score,
)
from neuroflare.people.cuts import CUTS
from neuroflare.people.fibromyalgia import symptom_severity, widespread_pain_index
from neuroflare.people.limb import LimbReadouts, crps_findings, skin_changes
from neuroflare.people.symptoms import months_present, painful_regions, place_factors, severity_item
from neuroflare.people.telling import NUMBERS, Telling

__all__ = [
    "ASKED",
    "CASES",
    "CRPS_OUTPUTS",
    "FEELINGS",
    "FM_OUTPUTS",
    "PAIN",
    "PIN",
    "PIN_OTHER",
    "PLAIN",
    "PROBE",
    "TOUCH",
    "WEEK",
    "Asked",
    "Case",
    "Examination",
    "diagnosing",
    "examination_times",
    "limb_readouts",
    "on_scale",
]

WEEK = 168.0
"""Hours that a person is asked about."""

PROBE = 3.0 / 3600.0
"""Hours for which the examiner strokes or pricks before asking."""

REGION_OF: Mapping[str, str] = {
    "forearm": "left lower arm",
    "hand": "left lower arm",
    "finger": "left lower arm",
    "upper-arm": "left upper arm",
    "thigh": "left upper leg",
    "lower-leg": "left lower leg",
    "foot": "left lower leg",
}
"""Region of the body map in which a site of the limb lies; which side it is does not matter."""

PAIN: Mapping[str, str] = {place: f"central_{place}_pain" for place in PLACES}
"""Pain of each place of the body, 0 to 10."""
FEELINGS: Mapping[str, str] = {
    "fatigue": "central_fatigue",
    "unrefreshed": "central_unrefreshed",
    "cognition": "central_cognition",
}
"""What a person is asked besides pain, 0 to 10."""
ASKED: Mapping[str, str] = {
    **dict.fromkeys(PAIN.values(), "pain"),
    **{quantity: feeling for feeling, quantity in FEELINGS.items()},
}
"""What is told of the past week: quantity to what goes up and down with it from visit to visit."""
PLAIN = View()
TOUCH, PIN, PIN_OTHER = (View(probe=probe) for probe in ("touch limb", "pinprick limb", "pinprick mirror"))
"""The examiner's own tests of a limb, which the criteria of CRPS ask for."""


@dataclass(frozen=True)
class Case:
    """All that an examination has to go by.

    Parameters
    ----------
    recordings
        What was recorded in each view, in hours of the study; without a probe, first.
    at
        When the person is examined, hours.
    cohort
        Who they are.
    injured
        Site of the limb at which something happened; None when nothing did.
    typical
        What was recorded of the typical person without a probe; only for CRPS.
    """

    recordings: Mapping[View, Recording]
    at: float
    cohort: Cohort
    injured: str | None = None
    typical: Recording | None = None

    def week(self, name: str) -> Floats:
        """Mean of a quantity over the week before, one per simulated person; of a feeling, as it is told."""
        felt = self._week(name, self.recordings[PLAIN])
        if name not in ASKED:
            return felt
        return self.telling.answered(ASKED[name], self.cohort.by_draw(felt)).reshape(-1)

    def usual_week(self, name: str) -> Floats:
        """Give the same in the typical person after the same event."""
        assert self.typical is not None  # the examination compares
        return self._week(name, self.typical)

    @cached_property
    def telling(self) -> Telling:
        """How they answer at this examination: ``draw, person``, on a day that is alike under every draw."""
        cohort = self.cohort
        who = np.arange(cohort.people)
        own = {name: cohort.by_draw(cohort.parameters[name]) for name in NUMBERS}
        return Telling(cohort.seed, who, 1, own.__getitem__, f"at {self.at:g}")

    def _week(self, name: str, seen: Recording) -> Floats:
        recent = (seen.time >= self.at - WEEK) & (seen.time <= self.at)
        return np.asarray(seen.series[name][:, recent].mean(axis=1))

    def now(self, name: str, view: View = PLAIN, after: float = 0.0) -> Floats:
        """Value of a quantity at the examination."""
        seen = self.recordings[view]
        k = int(np.searchsorted(seen.time, self.at + after - 1e-9))  # hours; rounding of the sum
        return np.asarray(seen.series[name][:, min(k, seen.time.size - 1)])


class Asked(Protocol):
    """What a person says and shows of a limb: a `Case`, or many visits at once."""

    def week(self, name: str) -> Floats:
        """Mean of a quantity over the week before."""

    def usual_week(self, name: str) -> Floats:
        """Give the same in the typical person after the same event."""

    def now(self, name: str, view: View = ..., after: float = ...) -> Floats:
        """Value of a quantity at the examination."""


@dataclass(frozen=True)
class Examination:
    """A finding at one time.

    Parameters
    ----------
    outputs
        Quantities of the model that are recorded.
    unit
        Unit of the result.
    make
        Makes it, one per simulated person; NaN where the simulation broke off.
    views
        Looks that it needs.
    compares
        Whether it needs the typical person too.
    spares
        Whether those whose limb hurts little are spared its tests, because it cannot be met in them.
    """

    outputs: tuple[str, ...]
    unit: str
    make: Callable[[Case], Floats]
    views: tuple[View, ...] = (PLAIN,)
    compares: bool = False
    spares: bool = False

    def tested(self, plain: Recording, at: float) -> npt.NDArray[np.int64]:
        """Give the places of those whom the examiner strokes and pricks: who has had pain in the past week.

        Parameters
        ----------
        plain
            What was recorded without a test.
        at
            When they are examined, hours.
        """
        pain = plain.series[PAIN["limb"]][:, plain.time >= at - WEEK].max(axis=1)
        least = min(CUTS["limb_pain"].value, CUTS["limb_excess"].value) if self.spares else -np.inf
        return np.flatnonzero(pain >= least)  # not who is lost: NaN


def examination_times(begin: float, at: float) -> tuple[float, ...]:
    """Times in hours at which the course up to an examination is recorded, and the probes just after."""
    week = max(begin, at - WEEK)
    grid = [*np.linspace(begin, at, 121), *np.linspace(week, at, 15), at, at + PROBE]
    return tuple(np.unique(grid).tolist())


def _fibromyalgia(case: Case) -> FibromyalgiaFindings:
    """Findings of everybody; arrays are draw by person."""

    def asked(name: str) -> Floats:
        return case.cohort.by_draw(case.week(name))

    pains = {place: on_scale(asked(name)) for place, name in PAIN.items()}
    seen = case.recordings[PLAIN]
    past = seen.time <= case.at
    worst = np.max([seen.series[name][:, past] for name in PAIN.values()], axis=0)
    months = months_present(seen.time[past], worst >= CUTS["region_pain"].value)
    region = None if case.injured is None else REGION_OF.get(case.injured)
    who = case.cohort.known_as
    own, _ = place_factors(case.cohort.seed, np.arange(who.max() + 1))
    telling = case.telling
    regions = {name: factor[who] * telling.place(name) for name, factor in own.items()}
    return FibromyalgiaFindings(
        painful_regions(pains["limb"], pains["mirror"], pains["axial"], region, regions),
        months=case.cohort.by_draw(np.asarray(months)),
        **{name: severity_item(on_scale(asked(source)), name) for name, source in FEELINGS.items()},
        **telling.symptoms(asked(FEELINGS["fatigue"])),
    )


def limb_readouts(case: Asked) -> LimbReadouts:
    """Give what the criteria of CRPS ask of a limb and of the other one.

    Parameters
    ----------
    case
        What is known of everybody.
    """
    ongoing = case.now("central_limb_sensation", after=PROBE)

    def limb(name: str) -> Floats:
        return case.now(inside("limb", name))

    def other(name: str) -> Floats:
        return case.now(inside("mirror", name))

    return LimbReadouts(
        pain=on_scale(case.week(PAIN["limb"])),
        expected_pain=on_scale(case.usual_week(PAIN["limb"])),
        touch_pain=on_scale(case.now("central_limb_sensation", TOUCH, PROBE) - ongoing),
        pinprick_pain=on_scale(case.now("central_limb_sensation", PIN, PROBE)),
        pinprick_pain_other=on_scale(case.now("central_mirror_sensation", PIN_OTHER, PROBE)),
        **_skin(limb, other),
        motor=on_scale(10.0 * limb("trophism_motor_score")),
        trophic=on_scale(10.0 * limb("trophism_trophic_score")),
    )


def _skin(limb: Callable[[str], Floats], other: Callable[[str], Floats]) -> dict[str, Floats]:
    """Compare the skin of a limb with that of the other one."""
    fluid = CUTS["fluid_share"].value
    rest = 1.0 - fluid
    volume = (rest + fluid * limb("vessels_fluid")) / (rest + fluid * other("vessels_fluid"))
    return {
        "temperature_difference": limb("vessels_skin_temperature") - other("vessels_skin_temperature"),
        "flow_ratio": limb("vessels_perfusion") / other("vessels_perfusion"),
        "sweat_ratio": limb("vessels_sweat") / other("vessels_sweat"),
        "oedema": 100.0 * (volume - 1.0),
    }


def _limb_findings(case: Case) -> CrpsFindings:
    """Findings, and whether the skin has changed at any time since the recording began."""
    seen = case.recordings[PLAIN]
    past = seen.time <= case.at

    def of(place: str) -> Callable[[str], Floats]:
        return lambda name: seen.series[inside(place, name)][:, past]

    skin = _skin(of("limb"), of("mirror"))
    changes = skin_changes(
        skin["temperature_difference"], skin["flow_ratio"], skin["sweat_ratio"], skin["oedema"]
    )
    changed = np.any(list(changes.values()), axis=(0, 2))
    return crps_findings(limb_readouts(case), changed_before=changed)


def on_scale(values: Floats) -> Floats:
    """Keep rounding of the solver inside 0 to 10."""
    return np.clip(values, 0.0, 10.0)


FM_OUTPUTS = (*PAIN.values(), *FEELINGS.values())
CRPS_OUTPUTS = (
    PAIN["limb"],
    *(f"central_{place}_sensation" for place in ("limb", "mirror")),
    *(
        inside(place, name)
        for place in ("limb", "mirror")
        for name in ("vessels_fluid", "vessels_skin_temperature", "vessels_perfusion", "vessels_sweat")
    ),
    "limb_trophism_motor_score",
    "limb_trophism_trophic_score",
)


def _of_everybody(judge: Callable[[Case], Floats]) -> Callable[[Case], Floats]:
    """Judge those who could be simulated; the others have no finding."""

    def make(case: Case) -> Floats:
        lost = np.zeros(case.cohort.draws * case.cohort.people, dtype=bool)
        whole = {}
        for view, seen in case.recordings.items():
            series = {}
            for name, values in seen.series.items():
                lost |= ~np.isfinite(values).all(axis=1)
                series[name] = np.where(np.isfinite(values), values, 1.0)
            whole[view] = Recording(seen.time, series)
        found = np.asarray(
            judge(Case(whole, case.at, case.cohort, case.injured, case.typical)), dtype=float
        ).reshape(-1)
        return np.where(lost, np.nan, found)

    return make


def _fm(
    judge: Callable[[FibromyalgiaFindings], Floats], unit: str = "1"
) -> Callable[[Readout, str], Examination]:
    make = _of_everybody(lambda case: judge(_fibromyalgia(case)))
    return lambda _, __: Examination(FM_OUTPUTS, unit, make)


def _severity(_: Readout, __: str) -> Examination:
    make = _of_everybody(lambda case: severity_score(_limb_findings(case)).total)
    return Examination(CRPS_OUTPUTS, "1", make, (PLAIN, TOUCH, PIN, PIN_OTHER), compares=True)


def diagnosing(criteria: str) -> Examination:
    """Judge by published criteria: 100 % where they are met, 0 where not.

    Parameters
    ----------
    criteria
        A word of `neuroflare.people.CRPS_CRITERIA` or `neuroflare.people.FIBROMYALGIA_CRITERIA`.
    """
    if criteria in CRPS_CRITERIA:
        limb = CRPS_CRITERIA[criteria]
        make = _of_everybody(lambda case: 100.0 * limb(_limb_findings(case)).met)
        views = (PLAIN, TOUCH, PIN, PIN_OTHER)
        return Examination(CRPS_OUTPUTS, "%", make, views, compares=True, spares=True)
    widespread = FIBROMYALGIA_CRITERIA[criteria]
    make = _of_everybody(lambda case: 100.0 * widespread(_fibromyalgia(case)).met)
    return Examination(FM_OUTPUTS, "%", make)


def _diagnosis(readout: Readout, _: str) -> Examination:
    assert readout.criteria is not None  # the format asks for it
    return diagnosing(readout.criteria)


CASES: Mapping[str, Callable[[Readout, str], Examination]] = {
    "widespread-pain-index": _fm(widespread_pain_index),
    "symptom-severity": _fm(symptom_severity),
    "diagnosis": _diagnosis,
    "crps-severity": _severity,
}
