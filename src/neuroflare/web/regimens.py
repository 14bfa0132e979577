"""Published regimens that the page offers: what was given in a trial, and where it may start and stop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from neuroflare.errors import UsageError
from neuroflare.people.life import YEAR
from neuroflare.treatments.drugs import load_drug
from neuroflare.trials.design import WEEK, Design, bundled_designs
from neuroflare.trials.design_parts import Treatment
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.units import parse_quantity

__all__ = ["ILL", "LONGEST", "SHORTEST", "Regimen", "design_of", "regimen", "regimens"]

ILL: Mapping[str, tuple[int, ...]] = {"fm": (18, 36, 60), "crps": (3, 18, 36), "sfn": (24, 36, 60)}
"""Illness to the months for which people may have had it when treatment starts."""
SHORTEST, LONGEST = 2, 52
"""Weeks after which a treatment that goes on may be stopped."""
_WHO = {"fm": "fm", "crps-acute": "crps", "crps-chronic": "crps", "sfn": "sfn"}
_MONTH = YEAR / 12.0


@dataclass(frozen=True)
class Regimen:
    """What one arm of a published trial took.

    Parameters
    ----------
    name
        In the address of the page.
    drug, trial, arm
        Of the library, and of the designs.
    who
        Illness: a key of `ILL`.
    months
        For how long people had it in the design.
    weeks
        From the first to the last dose.
    movable
        Whether it can be stopped at another time; what is given once, or tapered, cannot.
    blind
        Whether the trial had a dummy treatment.
    citation, url
        Of the publication; an empty address where none is known.
    dose
        Its place among the doses of the trial, from the lowest, and how many there are.
    practice
        How often a week it is done, where it is something that people do and no medicine.
    assumed
        What of the protocol was not seen in the source.
    text
        The design as its file says it.
    """

    name: str
    drug: str
    trial: str
    arm: str
    who: str
    months: int
    weeks: float
    movable: bool
    blind: bool
    citation: str
    url: str
    dose: tuple[int, int]
    practice: float | None
    assumed: tuple[str, ...]
    text: Mapping[str, Any] = field(repr=False)


@lru_cache(maxsize=1)
def regimens() -> Mapping[str, Regimen]:
    """Give all regimens, by drug and then by trial.

    Withdrawal trials are left out: in them only those go on who were helped.

    Examples
    --------
    >>> regimens()["rocha2014-sympathetic-block"].weeks
    0.0
    """
    found = []
    for path in bundled_designs().values():
        text = yaml.safe_load(path.read_text(encoding="utf-8"))
        design = Design.model_validate(text)
        if design.open_phase is not None:
            continue
        treated = [arm for arm in design.arms if arm.gets == "treatment"]
        for arm in treated:
            (treatment,) = arm.treatments
            source = design.source
            alike = [one.name for one in treated if treatment.drug in one.drugs]
            found.append(
                Regimen(
                    name=_name(design.id, arm.name.removeprefix(f"{treatment.drug}-"), len(treated)),
                    drug=treatment.drug,
                    trial=design.id,
                    arm=arm.name,
                    who=_WHO[design.population.group],
                    months=round(design.population.hours_ill / _MONTH),
                    weeks=round(treatment.ends / WEEK.value, 2) if treatment.ends >= 24.0 else 0.0,
                    movable=_movable(treatment.steps),
                    blind=any(one.gets == "placebo" for one in design.arms),
                    citation=str(source),
                    url="" if source is None else _address(source.doi, source.pmid),
                    dose=(sorted(alike, key=_strength).index(arm.name) + 1, len(alike)),
                    practice=_practice(treatment),
                    assumed=design.assumed,
                    text=text,
                )
            )
    return {one.name: one for one in sorted(found, key=lambda one: (one.drug, one.trial, one.arm))}


def _strength(arm: str) -> int:
    """Arms of one drug are named by the dose of a day."""
    last = arm.rsplit("-", 1)[-1]
    return int(last) if last.isdigit() else 0


def _practice(treatment: Treatment) -> float | None:
    """Times a week at which something is done that is no medicine."""
    first = treatment.steps[0]
    if first.every is None or load_drug(treatment.drug).route(first.route).model != "practice":
        return None
    return WEEK.value / parse_quantity(first.every, "duration").value


def _name(trial: str, arm: str, arms: int) -> str:
    return trial if arms == 1 else f"{trial}-{arm}"


def _address(doi: str | None, pmid: int | str | None) -> str:
    if doi:
        return f"https://doi.org/{doi}"
    return f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/" if pmid else ""


def _movable(steps: Any) -> bool:
    """Whether the last dose is one that goes on: the longest step, and no part of a taper."""
    *others, last = steps
    length = last.ends - last.start.value
    return last.every is not None and all(one.ends - one.start.value <= length for one in others)


def regimen(name: str, months: int | None, weeks: int | None) -> tuple[Regimen, int]:
    """Check what was asked for against what is offered.

    Parameters
    ----------
    name
        Of `regimens`.
    months
        For how long people have been ill; left out, as in the trial.
    weeks
        When the last dose is; left out, as in the trial.

    Returns
    -------
    tuple
        The regimen, and the months.

    Raises
    ------
    UsageError
        When something is not offered.

    Examples
    --------
    >>> regimen("crofford2005-pregabalin-300", None, 12)[1]
    36
    """
    found = regimens().get(name)
    if found is None:
        raise UsageError(f"regimen is {name[:60]!r}; GET treatments lists what there is")
    ill = found.months if months is None else months
    if ill not in ILL[found.who]:
        known = ", ".join(map(str, ILL[found.who]))
        raise UsageError(f"ill is {ill} months; in this illness a treatment can start after {known}")
    if weeks is not None and not found.movable:
        raise UsageError(f"weeks is {weeks}; {name} is given as in its trial and cannot be stopped elsewhere")
    return found, ill


def design_of(name: str, months: int | None = None, weeks: int | None = None) -> dict[str, Any]:
    """Write the trial design of a regimen, which `neuroflare trial FILE` reads.

    Parameters
    ----------
    name, months, weeks
        As for `regimen`.

    Examples
    --------
    >>> design_of("crofford2005-pregabalin-300", weeks=12)["length"]
    '12 weeks'
    """
    found, ill = regimen(name, months, weeks)
    text = found.text
    treated = next(arm for arm in text["arms"] if arm["name"] == found.arm)
    others = [arm for arm in text["arms"] if arm.get("gets", "treatment") != "treatment"]
    length = text["length"]
    if weeks is not None:
        (treatment,) = treated["treatments"]
        treated = {**treated, "treatments": [{**treatment, "steps": _until(treatment["steps"], weeks)}]}
        length = f"{weeks} weeks"
    population = {key: value for key, value in text["population"].items() if key in ("group", "entry")}
    if ill != round(TRIAL_GROUPS[population["group"]].illness / _MONTH):
        population["illness"] = f"{ill * _MONTH:g} h"
    blinding = {"blinding": text["blinding"]} if "blinding" in text else {}
    return {
        "trial": f"page-{name}",
        "title": text["title"],
        "population": population,
        **blinding,
        "arms": [treated, *others],
        "length": length,
    }


def _until(steps: list[dict[str, Any]], weeks: int) -> list[dict[str, Any]]:
    """The same steps with the last dose at another time."""
    end = weeks * WEEK.value

    def hours(text: str) -> float:
        return parse_quantity(text, "duration").value

    kept = [dict(step) for step in steps if hours(step["start"]) < end]
    kept[-1]["stop"] = f"{weeks} weeks"
    return kept
