"""Courses of a drug in virtual people: its way through the body, on the engine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Change, Schedule, simulate
from neuroflare.model import load_model
from neuroflare.treatments.drug import Drug, Route
from neuroflare.treatments.regimen import Given, Regimen

__all__ = ["LASTING", "SMOOTH", "Course", "courses", "moments"]

Floats = npt.NDArray[np.float64]

SMOOTH = 48.0
"""Hours between doses up to which a lasting treatment is a steady stream."""
LASTING = 7.0 * 24.0
"""Hours that a treatment must last for that; a shorter one keeps its single doses."""

_ENTRY = {"oral": "gut", "infusion": "blood", "antibody": "depot", "topical": "depot", "practice": "site"}
"""State of each model to which a single dose is added."""
_LOG2 = float(np.log(2.0))
_STEADY = 1e-3
"""Hours, the half-time of a place of action that is not told apart from plasma."""


@dataclass(frozen=True)
class Course:
    """Levels of one route of a drug, ``person, time``, in nM or in the unit in which the drug counts.

    Parameters
    ----------
    route, place
        How it is given, and the part of the body that it reaches; None for all.
    plasma
        In plasma, or in the tissue below for treatments of one place.
    site
        At the place of action, as the plasma level with which that would be in balance.
    metabolite
        The same of the active metabolite; zero without one.
    numbers
        Numbers of these people, by their names in the file of the drug.
    """

    route: Route
    place: str | None
    plasma: Floats
    site: Floats
    metabolite: Floats
    numbers: dict[str, Floats]


def streams(part: Given, each_dose: bool | None) -> bool:
    """Whether a part of a regimen enters as a steady stream."""
    if part.interval is None or part.infused:
        return False
    if part.route.model == "practice":
        return True
    if each_dose is not None:
        return not each_dose
    return part.interval <= SMOOTH and part.ends - part.begins >= LASTING


def moments(regimen: Regimen, until: float, each_dose: bool | None = None, per_step: int = 60) -> Floats:
    """Hours at which a course has to be known to be followed well: dense after every change.

    Parameters
    ----------
    regimen
        What is given.
    until
        Last hour.
    each_dose
        As for `courses`.
    per_step
        Moments after each change.

    Examples
    --------
    >>> from neuroflare.treatments.regimen import Step
    >>> bool(np.all(np.diff(moments(Regimen("duloxetine", (Step("60 mg"),)), 48.0)) > 0))
    True
    """
    after = np.concatenate([[0.0], np.geomspace(0.02, 24.0 * 120.0, per_step)])
    begins = []
    for part in regimen.given:
        lag = part.route.numbers["lag"].value if part.route.has("lag") else 0.0
        single = () if streams(part, each_dose) else part.doses
        begins += [time + lag for time in (*single, part.begins, part.ends)]
    found = np.concatenate([begin + after for begin in dict.fromkeys(begins)])
    found = np.unique(np.round(np.concatenate([found, [regimen.begins, until]]), 6))
    return found[(found >= min(regimen.begins, until)) & (found <= until)]


def courses(
    drug: Drug,
    regimen: Regimen,
    hours: Floats,
    people: int,
    seed: int,
    each_dose: bool | None = None,
) -> list[Course]:
    """Let people take a drug.

    Parameters
    ----------
    drug, regimen
        What is given.
    hours
        When to read, rising; nothing is in the body before the first dose.
    people, seed
        How many, and the seed from which the numbers of each are drawn.
    each_dose
        Whether each dose of a lasting treatment enters on its own, rather than as a steady stream of the same
        daily amount; decided by `SMOOTH` and `LASTING` when left out.

    Returns
    -------
    list of Course
        One for each way of giving it and each part of the body.
    """
    groups: dict[tuple[str, str | None], list[Given]] = {}
    for part in regimen.given:
        groups.setdefault((part.route.name, part.place), []).append(part)
    return [
        _course(drug, parts[0].route, parts[0].place, parts, hours, people, seed, each_dose)
        for parts in groups.values()
    ]


def _course(
    drug: Drug,
    route: Route,
    place: str | None,
    parts: list[Given],
    hours: Floats,
    people: int,
    seed: int,
    each_dose: bool | None,
) -> Course:
    numbers = route.draw(drug.name, people, seed)
    begin = min(part.begins for part in parts)
    later = hours[hours > begin]
    size = (people, hours.size)
    nothing = np.zeros(size)
    if later.size == 0:
        return Course(route, place, nothing, nothing, nothing, numbers)
    model = load_model(f"drug/{route.model}")
    outputs = [
        name for name in ("plasma", "site", "metabolite_site") if name in model.states or name in model.rules
    ]
    parameters = _parameters(route, numbers)
    result = simulate(
        model,
        parameters,
        Schedule.of(list(_changes(drug, parts, begin, float(later[-1]), each_dose))),
        outputs,
        [0.0, *(later - begin).tolist()],
        initial={name: np.zeros(people) for name in model.states},
    )

    def read(name: str) -> Floats:
        if name not in outputs:
            return nothing
        found = np.zeros(size)
        # Below zero by less than the tolerance where next to nothing is left.
        found[:, hours > begin] = np.maximum(result[name].to_numpy()[:, 1:], 0.0)
        return found

    site = read("site")
    plasma = read("plasma") if "plasma" in outputs else site
    return Course(route, place, plasma, site, read("metabolite_site"), numbers)


def _changes(
    drug: Drug, parts: list[Given], begin: float, until: float, each_dose: bool | None
) -> Iterable[Change]:
    """What enters the body, from the hour of the first dose on."""
    for part in parts:
        route = part.route
        share = _absorbed(route, part)
        lag = route.numbers["lag"].value if route.has("lag") else 0.0
        first, last = part.begins - begin + lag, part.ends - begin + lag
        flow = part.infused or streams(part, each_dose)
        if not flow:
            for time in part.doses:
                if time - begin + lag < until - begin:
                    yield Change(time - begin + lag, _ENTRY[route.model], "add", part.amount * share)
            continue
        rate = part.amount * share / (1.0 if part.infused else part.interval or 1.0)
        if route.model == "practice":
            rate *= route.numbers["programme"].value  # sessions over those of the full programme
        yield Change(first, "dosing", "add", rate)
        if last < until - begin:
            yield Change(last, "dosing", "add", -rate)


def _absorbed(route: Route, part: Given) -> float:
    """Share by which absorption departs from the number of the typical dose."""
    table = route.numbers["bioavailability"].table if route.has("bioavailability") else None
    if not table or part.daily is None:
        return 1.0
    return float(np.interp(part.daily, list(table), list(table.values())))


def _parameters(route: Route, numbers: dict[str, Floats]) -> dict[str, Floats]:
    """Numbers of the file as parameters of the model."""

    def rate(name: str) -> Floats:
        return _LOG2 / np.maximum(numbers[name], _STEADY)

    if route.model == "practice":
        return {"build": rate("build-half-time"), "fade": rate("fade-half-time")}
    own = {"site_rate": rate("site-half-time")}
    if route.model == "topical":
        return own | {
            "bioavailability": numbers["bioavailability"],
            "absorption": rate("absorption-half-time"),
            "washout": rate("washout-half-time"),
            "distribution_volume": numbers["volume"],
        }
    own |= _disposition(numbers)
    loss = own["clearance"] / own["distribution_volume"]
    if route.model == "infusion" or "exchange" in numbers:
        own["exchange"] = numbers.get("exchange", np.zeros_like(loss))
        own["tissue_volume"] = numbers.get("tissue-volume", np.ones_like(loss))
    if route.model == "infusion":
        return own
    own["bioavailability"] = numbers["bioavailability"]
    wait = np.maximum(numbers["time-to-peak"] - numbers.get("lag", np.zeros_like(loss)), 1e-2)
    own["absorption"] = absorption_rate(wait, loss)
    if route.model == "oral" and "metabolite-ratio" in numbers:
        own["metabolite_ratio"] = numbers["metabolite-ratio"]
        own["metabolite_loss"] = rate("metabolite-half-life")
    if "target-clearance" in numbers:
        own["target_clearance"] = numbers["target-clearance"]
        own["target_half"] = numbers["target-half"]
    return own


def _disposition(numbers: dict[str, Floats]) -> dict[str, Floats]:
    """Clearance and volume, from two of clearance, volume and half-life."""
    if "half-life" not in numbers:
        return {"clearance": numbers["clearance"], "distribution_volume": numbers["volume"]}
    loss = _LOG2 / numbers["half-life"]
    if "volume" in numbers:
        return {"clearance": loss * numbers["volume"], "distribution_volume": numbers["volume"]}
    return {"clearance": numbers["clearance"], "distribution_volume": numbers["clearance"] / loss}


def absorption_rate(peak: Floats, loss: Floats) -> Floats:
    """Give the rate of absorption with which one compartment peaks at a time.

    The peak is where ``ln(ka / ke) / (ka - ke)`` says; solved by the Lambert function.

    Parameters
    ----------
    peak
        Hours from the start of absorption.
    loss
        Removal per hour.

    Examples
    --------
    >>> rate = absorption_rate(np.array([2.0]), np.array([0.1]))
    >>> np.round(np.log(rate / 0.1) / (rate - 0.1), 6).tolist()
    [2.0]
    """
    from scipy.special import lambertw

    a = peak * loss
    # At a = 1 both rates are alike; a little beside it the two branches meet.
    a = np.where(np.abs(a - 1.0) < 1e-6, 1.0 - 1e-6, a)
    argument = -a * np.exp(-a)
    branch = np.where(a < 1.0, lambertw(argument, -1).real, lambertw(argument, 0).real)
    return np.asarray(-branch / a * loss)
