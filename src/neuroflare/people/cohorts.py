"""Cohorts of a town: whoever meets criteria at a visit, and others matched to them on age and sex only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people.cohort import Cohort
from neuroflare.people.facts import Facts
from neuroflare.people.relive import relive
from neuroflare.people.streams import own_shares
from neuroflare.people.town import Plan, live
from neuroflare.people.townsfolk import Town
from neuroflare.people.visits import CRITERIA, visit_hours

__all__ = ["Chosen", "as_cohort", "cases", "matched"]

Wholes = npt.NDArray[np.int64]

NEAREST = 5.0
"""Years of age that a match may differ."""


@dataclass(frozen=True)
class Chosen:
    """Some people of a town at one visit, under one draw.

    Parameters
    ----------
    quarter
        Number of the visit, from 1.
    person
        Their numbers.
    draw
        Number of the draw.
    """

    quarter: int
    person: Wholes
    draw: int = 0


def cases(town: Town, criteria: str, quarter: int, draw: int = 0) -> Chosen:
    """Choose everybody who meets criteria at a visit.

    Parameters
    ----------
    town
        A finished town.
    criteria
        One of `neuroflare.people.visits.CRITERIA`.
    quarter
        Number of the visit, from 1.
    draw
        Number of the draw.

    Raises
    ------
    UsageError
        When criteria or visit do not exist, or were not examined then.
    """
    if criteria not in CRITERIA:
        raise UsageError(f"{criteria!r} is none of the criteria; they are {', '.join(CRITERIA)}")
    if not 1 <= quarter <= town.quarters:
        raise UsageError(f"quarter is {quarter}; this town was seen in quarters 1 to {town.quarters}")
    met, known = town.met(criteria)
    here = town.residents["draw"] == draw
    if not known[here, quarter - 1].any():
        raise UsageError(f"{criteria} was not examined in quarter {quarter}; ask for a fourth one, such as 4")
    return Chosen(quarter, town.residents["person"][here & met[:, quarter - 1]].astype(np.int64), draw)


def matched(town: Town, chosen: Chosen, each: int = 1, seed: int = 1) -> Chosen:
    """Choose others of the same sex and of nearly the same age who meet no criteria at that visit.

    Parameters
    ----------
    town, chosen
        Who is to be matched.
    each
        Others for each of them; nobody is chosen twice.
    seed
        Decides between those of equal age.

    Returns
    -------
    Chosen
        In the order of those they match, `each` after the other.

    Raises
    ------
    UsageError
        When someone has no match within five years of age.
    """
    who = town.residents
    here = np.flatnonzero(who["draw"] == chosen.draw)
    free = ~who["lost"][here]
    for criteria in CRITERIA:
        free &= ~town.met(criteria)[0][here, chosen.quarter - 1]
    place = {int(person): k for k, person in enumerate(who["person"][here])}
    age, woman = who["age"][here].astype(float), who["woman"][here]
    order = own_shares(seed, "matching", np.arange(here.size))[:, 0]
    found = []
    for person in chosen.person:
        mine = place[int(person)]
        for _ in range(each):
            fitting = np.flatnonzero(free & (woman == woman[mine]) & (np.abs(age - age[mine]) <= NEAREST))
            if not fitting.size:
                sex = "woman" if woman[mine] else "man"
                raise UsageError(
                    f"person {person}, a {sex} of {age[mine]:.0f} years, has no match left within "
                    f"{NEAREST:g} years; ask for fewer than {each} each, or build a larger town"
                )
            best = fitting[np.lexsort((order[fitting], np.abs(age[fitting] - age[mine])))[0]]
            free[best] = False
            found.append(int(who["person"][here][best]))
    return Chosen(chosen.quarter, np.array(found, dtype=np.int64), chosen.draw)


def as_cohort(model: Model, facts: Facts, plan: Plan, chosen: Chosen) -> Cohort:
    """Let chosen people live up to their visit again, and give them with the state they are in.

    Parameters
    ----------
    model, facts, plan
        What the town is of.
    chosen
        Who.

    Returns
    -------
    Cohort
        One draw; inputs that life holds at that moment are among the parameters.

    Raises
    ------
    UsageError
        When nobody is chosen.
    """
    if not chosen.person.size:
        raise UsageError("nobody is chosen, and a cohort needs someone; choose another visit or criteria")
    hours = visit_hours(plan.years)[chosen.quarter - 1 : chosen.quarter]
    parameters: dict[str, npt.NDArray[np.float64]] = {}
    states: dict[str, npt.NDArray[np.float64]] = {}
    for chunk in plan.chunks:
        rows = np.flatnonzero(np.isin(chosen.person, chunk.who))
        if chunk.draw != chosen.draw or not rows.size:
            continue
        people, life = live(model, facts, plan, chunk)
        places = chosen.person[rows] - chunk.who[0]
        ends = relive(model, people, life, places, hours, rtol=plan.rtol)
        for name, values in people.parameters.items():
            parameters.setdefault(name, np.full(chosen.person.size, np.nan))[rows] = values[places]
        for name, course in ends.items():
            target = states if name in model.states else parameters
            start = np.nan if name in model.states else model.parameters[name].value
            target.setdefault(name, np.full(chosen.person.size, start))[rows] = course[:, 0]
    return Cohort(1, chosen.person.size, parameters, plan.seed, states)
