"""A published regimen on virtual people: pain before, during and after, what lasts, what changed inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import yaml
from typing_extensions import TypedDict

from neuroflare.clinic.group import Group
from neuroflare.errors import UsageError
from neuroflare.insight.ill_people import NobodyIll
from neuroflare.treatments.drugs import load_drug
from neuroflare.trials.courses import INSIDE, UNTREATED, Courses
from neuroflare.trials.design import WEEK, Design
from neuroflare.trials.document import course_of, durability_entry
from neuroflare.trials.durability import relieved
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.inside import changes_inside
from neuroflare.trials.make import follow
from neuroflare.web.asks import TreatmentAsk
from neuroflare.web.kept import SEED, Kept
from neuroflare.web.patients import group_of
from neuroflare.web.regimens import ILL, LONGEST, SHORTEST, design_of, regimen, regimens

__all__ = [
    "DRAWS",
    "PEOPLE",
    "Band",
    "Counted",
    "Moved",
    "Offered",
    "TreatmentAnswer",
    "TreatmentMenu",
    "design_file",
    "run_treatment",
    "treatment_menu",
]

Told = Callable[[int, int], None]
Floats = npt.NDArray[np.float64]

PEOPLE, DRAWS = 8, 48
"""Virtual people of each draw, and draws, of which those count that have people with the illness."""
LOOKED = (0.0, 12.0, 52.0)
"""Weeks after the last dose at which people with relief are counted."""
_NAMES = {"treatment": "treated", "placebo": "dummy"}


class Offered(TypedDict):
    """One regimen on offer."""

    name: str
    drug: str
    plain: str
    who: str
    months: int
    weeks: float
    movable: bool
    blind: bool
    practice: float | None
    citation: str
    url: str
    dose: int
    doses: int
    assumed: list[str]
    fibromyalgia: str
    crps: str


class TreatmentMenu(TypedDict):
    """What can be tried."""

    regimens: list[Offered]
    ill: dict[str, list[int]]
    weeks: list[int]


class Band(TypedDict):
    """Mean pain of all people week by week, and where 90 of 100 readings of the numbers put it."""

    arm: str
    mean: list[float]
    low: list[float]
    high: list[float]


class Counted(TypedDict):
    """People of 100 with 30 % less pain than before, some weeks after the last dose."""

    arm: str
    off: float
    mean: float
    low: float
    high: float


class Moved(TypedDict):
    """A quantity inside, in % of what it is without treatment, in the last week or the first."""

    loop: str
    quantity: str
    meaning: str
    mean: float
    low: float
    high: float


class TreatmentAnswer(TypedDict):
    """What a regimen does."""

    regimen: str
    drug: str
    ill: int
    stop: float
    length: float
    people: int
    draws: int
    draws_with: int
    quick: bool
    weeks: list[float]
    pain: list[Band]
    counted: list[Counted]
    label: str
    in_the_model: str
    reason: str
    assumed_share: float | None
    days_to_loss: float | None
    never_lost: float | None
    inside: list[Moved]


def treatment_menu() -> TreatmentMenu:
    """Give the regimens on offer, by the name of the treatment."""

    def one(name: str) -> Offered:
        found = regimens()[name]
        drug = load_drug(found.drug)
        return {
            "name": name,
            "drug": found.drug,
            "plain": drug.plain,
            "who": found.who,
            "months": found.months,
            "weeks": found.weeks,
            "movable": found.movable,
            "blind": found.blind,
            "practice": found.practice,
            "citation": found.citation,
            "url": found.url,
            "dose": found.dose[0],
            "doses": found.dose[1],
            "assumed": list(found.assumed),
            "fibromyalgia": drug.licence.fibromyalgia,
            "crps": drug.licence.crps,
        }

    return {
        "regimens": [one(name) for name in regimens()],
        "ill": {who: list(months) for who, months in ILL.items()},
        "weeks": [SHORTEST, LONGEST],
    }


def run_treatment(kept: Kept, ask: TreatmentAsk, progress: Told | None = None) -> dict[str, Any]:
    """Let people living with an illness take a published regimen, and watch them for a year after it.

    Parameters
    ----------
    kept
        Model and posterior.
    ask
        Which regimen, for how long they have been ill, when it stops, and whether the word for what lasts is
        left for later.
    progress
        Called with (lives begun, lives in all), for one step after the other.

    Returns
    -------
    dict
        A `TreatmentAnswer`.
    """
    chosen, ill = regimen(ask.regimen, ask.ill, ask.weeks)
    design = Design.model_validate(design_of(ask.regimen, ask.ill, ask.weeks))
    who = TRIAL_GROUPS[design.population.group].who(design.population.hours_ill)
    groups: dict[bool, Group] = {}
    for again in (False,) if ask.quick else (False, True):
        group = group_of(kept, who, PEOPLE, DRAWS, redrawn=again, progress=progress)
        if group is not None:
            groups[again] = group
        elif not again:
            raise NobodyIll(
                f"nobody under {DRAWS} readings of the numbers is ill like this after {ill} months"
            )
    courses, lasts = follow(
        design, kept.model, people=PEOPLE, draws=DRAWS, seed=SEED, workers=0, groups=groups,
        prior=kept.posterior is None, shares=not ask.quick, progress=progress,
    )  # fmt: skip
    lasting = durability_entry(lasts[0])
    end = max(design.arm(chosen.arm).last_dose or 0.0, WEEK.value)
    known = course_of(courses)
    if not all(np.isfinite(found["mean"]).all() for found in known["pain"].values()):
        raise UsageError(
            "the course of these people could not be simulated to its end; choose another start or stop"
        )
    if not np.isfinite(relieved(courses, UNTREATED, end)).any():
        raise NobodyIll(
            "nobody of these virtual people has as much pain as the trial asked for; choose another start"
        )
    named = {arm.name: _NAMES[arm.gets] for arm in design.arms if arm.gets in _NAMES} | {UNTREATED: "nothing"}
    answer: TreatmentAnswer = {
        "regimen": ask.regimen,
        "drug": chosen.drug,
        "ill": ill,
        "stop": round((design.arm(chosen.arm).last_dose or 0.0) / WEEK.value, 3),
        "length": round(design.length.value / WEEK.value, 3),
        "people": courses.people.cohort.people * courses.people.cohort.draws,
        "draws": DRAWS,
        "draws_with": len(courses.people.draws),
        "quick": ask.quick,
        "weeks": [round(week, 2) for week in known["weeks"]],
        "pain": [
            {
                "arm": word,
                "mean": _rounded(known["pain"][arm]["mean"]),
                "low": _rounded(known["pain"][arm]["lo"]),
                "high": _rounded(known["pain"][arm]["hi"]),
            }
            for arm, word in named.items()
        ],
        "counted": [
            _counted(courses, arm, word, end, off)
            for off in LOOKED
            if end + off * WEEK.value <= courses.hours[-1] + 1e-6
            for arm, word in named.items()
        ],
        "label": lasting["label"].replace(" ", "-"),
        "in_the_model": lasting["in_the_model"].replace(" ", "-"),
        "reason": lasts[0].word.reason,
        "assumed_share": _known(lasting["assumed_share"]),
        "days_to_loss": _known(lasting["days_to_loss"]["median"]),
        "never_lost": _known(lasting["days_to_loss"]["never"]),
        "inside": _inside(courses, chosen.arm, end),
    }
    return dict(answer)


def design_file(ask: TreatmentAsk) -> dict[str, str]:
    """Give the trial design of what is on screen, and the command that simulates the same people.

    Parameters
    ----------
    ask
        What is on screen.

    Returns
    -------
    dict
        ``file`` and ``command``.
    """
    document = design_of(ask.regimen, ask.ill, ask.weeks)
    text = yaml.safe_dump(document, sort_keys=False, allow_unicode=True)
    command = f"neuroflare trial design.yaml --people {PEOPLE} --draws {DRAWS} --seed {SEED}"
    return {"file": f"# {command}\n{text}", "command": command}


def _counted(courses: Courses, arm: str, word: str, end: float, off: float) -> Counted:
    found = relieved(courses, arm, end + off * WEEK.value)
    known = found[np.isfinite(found)]
    mean, (low, high) = known.mean(), np.quantile(known, [0.05, 0.95])
    return {
        "arm": word,
        "off": off,
        "mean": round(float(mean), 1),
        "low": round(float(low), 1),
        "high": round(float(high), 1),
    }


def _inside(courses: Courses, arm: str, end: float) -> list[Moved]:
    quantities = {what: name for parts in INSIDE.values() for what, name in parts.items()}
    moved: list[Moved] = [
        {
            "loop": one.loop[0],
            "quantity": quantities[one.what].replace("_", "-"),
            "meaning": one.what,
            "mean": round(one.mean, 1),
            "low": round(one.lo, 1),
            "high": round(one.hi, 1),
        }
        for one in changes_inside(courses, arm, end)
    ]
    return sorted(moved, key=lambda one: -abs(one["mean"]))


def _rounded(values: list[float]) -> list[float]:
    return [round(value, 3) for value in values]


def _known(value: float | None) -> float | None:
    """A number that JSON has, or none."""
    return None if value is None or not np.isfinite(value) else round(float(value), 3)
