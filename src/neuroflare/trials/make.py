"""Make trials: simulate, predict, follow after stopping, and ask how much rests on assumptions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.group import Group
from neuroflare.clinic.groups import CANDIDATES
from neuroflare.errors import UsageError
from neuroflare.fit.posterior import load_posterior
from neuroflare.model import Model
from neuroflare.treatments.targets import draw_effects, load_targets
from neuroflare.trials.assumed import rests_on_assumed, sourced_redrawn
from neuroflare.trials.conduct import load_conduct
from neuroflare.trials.courses import Courses, simulate_arms
from neuroflare.trials.design import LONGEST_FOLLOW_UP, Design
from neuroflare.trials.document import Made
from neuroflare.trials.durability import Durability, durability
from neuroflare.trials.participants import Participants, participants
from neuroflare.trials.predict import predict
from neuroflare.trials.treatments import regimen_of
from neuroflare.units import Quantity

__all__ = ["deviates_of", "follow", "followed", "make_trial", "redrawn", "warnings_of", "watched_on"]

Floats = npt.NDArray[np.float64]
Progress = Callable[[int, int], None]


def deviates_of(
    model: Model, draws: int, prior: bool, *, else_prior: bool = True
) -> dict[str, Floats] | None:
    """Draws of the posterior that ships, or None where the priors are drawn from.

    Where it holds too few, the error names ``--prior`` if ``else_prior``.
    """
    posterior = None if prior or draws == 1 else load_posterior(model)
    return None if posterior is None else posterior.first(draws, else_prior=else_prior)


def watched_on(design: Design, hours: float = LONGEST_FOLLOW_UP) -> Design:
    """Give the design with people watched for some time after the last dose of any arm.

    Times until something happens are read as long as the trial itself watches.

    Parameters
    ----------
    design
        The trial.
    hours
        After the last dose; the design's own follow-up stays where it is longer.
    """
    last = [arm.last_dose for arm in design.arms if arm.last_dose is not None]
    until = max([design.ends, *(one + hours for one in last)])
    more = until - design.length.value
    watched = Quantity(design.ends, "h", f"{design.ends / 168.0:g} weeks")
    outcomes = tuple(
        row.model_copy(update={"at": watched}) if row.at is None and row.word.kind == "time" else row
        for row in design.outcomes
    )
    follow_up = Quantity(more, "h", f"{more / 168.0:g} weeks")
    return design.model_copy(update={"follow_up": follow_up, "outcomes": outcomes})


def make_trial(
    design: Design,
    model: Model,
    *,
    people: int,
    draws: int,
    seed: int,
    workers: int,
    prior: bool = False,
    follow_up: float = LONGEST_FOLLOW_UP,
    gathered: Mapping[bool, Group] | None = None,
    command: str = "",
    progress: Progress | None = None,
) -> Made:
    """Predict one trial, and what lasts of it.

    Parameters
    ----------
    design
        The trial.
    model
        The body.
    people, draws, seed
        Virtual people under each draw, draws of the uncertain numbers, seed of all random numbers.
    workers
        Threads; 0 is one per core.
    prior
        Whether to draw from the priors though a posterior ships.
    follow_up
        Hours for which people are watched after the last dose.
    gathered
        People of the group under all numbers (False) and with those redrawn that have a source (True), from
        another trial of it.
    command
        To make it again.
    progress
        Called with (simulations begun, simulations in all), for one step after the other.
    """
    longer = watched_on(design, follow_up)
    deviates = deviates_of(model, draws, prior)
    known = gathered or {}
    predicted = predict(
        longer, model, people=people, draws=draws, seed=seed, deviates=deviates, gathered=known.get(False),
        workers=workers, progress=progress,
    )  # fmt: skip
    found = _lasting(
        predicted.courses, model, people=people, draws=draws, seed=seed, deviates=deviates,
        gathered=known.get(True), workers=workers, progress=progress,
    )  # fmt: skip
    numbers = "prior" if deviates is None else "posterior"
    return Made(predicted, found, numbers, seed, command, warnings_of(design))


def followed(
    designs: Mapping[str, Design],
    model: Model,
    *,
    people: int,
    draws: int,
    seed: int,
    workers: int,
    prior: bool = False,
    progress: Progress | None = None,
) -> dict[str, Durability]:
    """Follow the first arm of some trials of one group for a year after the last dose.

    Parameters
    ----------
    designs
        By name; all of one group that has been ill for the same time.
    model, people, draws, seed, workers, prior
        As for `make_trial`.
    progress
        Called with (trials begun, trials in all).

    Returns
    -------
    dict
        Name to what lasts.
    """
    groups: dict[bool, Group] = {}
    found = {}
    for number, (name, design) in enumerate(designs.items()):
        if progress is not None:
            progress(number, len(designs))
        found[name] = follow(
            design, model, people=people, draws=draws, seed=seed, workers=workers, prior=prior, groups=groups
        )[1][0]
    return found


def follow(
    design: Design,
    model: Model,
    *,
    people: int,
    draws: int,
    seed: int,
    workers: int,
    prior: bool = False,
    groups: dict[bool, Group] | None = None,
    shares: bool = True,
    progress: Progress | None = None,
) -> tuple[Courses, list[Durability]]:
    """Follow all arms of a trial for a year after the last dose, without sampling what it would report.

    Parameters
    ----------
    design
        The trial.
    model, people, draws, seed, workers, prior
        As for `make_trial`.
    groups
        People of the group under all numbers (False) and with those redrawn that have a source (True), where
        they are known; those that had to be found are added.
    shares
        Whether to work out how much rests on assumed numbers, without which nothing is known of what lasts.
    progress
        Called with (simulations begun, simulations in all), for one step after the other.

    Returns
    -------
    tuple
        True courses, and what lasts of every treated arm.
    """
    deviates = deviates_of(model, draws, prior)
    groups = {} if groups is None else groups
    longer = watched_on(design)
    who = participants(
        longer, model, load_conduct(), people=people, draws=draws, seed=seed, deviates=deviates,
        gathered=groups.get(False), workers=workers, progress=progress,
    )  # fmt: skip
    groups[False] = who.group
    effects = _own(draw_effects(draws, seed), who)
    courses = simulate_arms(
        longer, model, who, seed=seed, effects=effects, workers=workers, progress=progress
    )
    lasts = _lasting(
        courses, model, people=people, draws=draws, seed=seed, deviates=deviates, groups=groups,
        shares=shares, workers=workers, progress=progress,
    )  # fmt: skip
    return courses, lasts


def _lasting(
    courses: Courses,
    model: Model,
    *,
    people: int,
    draws: int,
    seed: int,
    deviates: Mapping[str, Floats] | None,
    gathered: Group | None = None,
    groups: dict[bool, Group] | None = None,
    shares: bool = True,
    workers: int = 0,
    progress: Progress | None = None,
) -> list[Durability]:
    """What lasts of every treated arm, and how much of that rests on assumed numbers."""
    design = courses.design
    treated = [arm.name for arm in design.arms if arm.gets == "treatment" or design.open_phase is not None]
    found = {arm: one for arm in treated if (one := durability(courses, arm)) is not None}
    if found and draws > 1 and shares:
        again = redrawn(
            design, model, people=people, draws=draws, seed=seed, deviates=deviates,
            gathered=gathered if groups is None else groups.get(True), workers=workers, progress=progress,
        )  # fmt: skip
        if again is not None and groups is not None:
            groups[True] = again.people.group
        for arm, whole in found.items():
            other = None if again is None else durability(again, arm)
            if again is not None and other is not None:
                share = rests_on_assumed(whole.left, other.left, courses.people.draws, again.people.draws)
                found[arm] = durability(courses, arm, share) or whole
    return list(found.values())


def _own(effects: Mapping[str, Floats], who: Participants) -> dict[str, Floats]:
    """Effect sizes of draws, for each simulated person."""
    return {name: np.repeat(values[list(who.draws)], who.cohort.people) for name, values in effects.items()}


def redrawn(
    design: Design,
    model: Model,
    *,
    people: int,
    draws: int,
    seed: int,
    deviates: Mapping[str, Floats] | None,
    gathered: Group | None = None,
    workers: int = 0,
    progress: Progress | None = None,
) -> Courses | None:
    """Simulate a trial again, with other draws of every number that has a source and the same assumed ones.

    Parameters
    ----------
    design, model, people, draws, seed, workers, gathered, progress
        As for `make_trial`.
    deviates
        Draws of a posterior, if one is used.

    Returns
    -------
    Courses or None
        None where nobody then falls ill with what the trial needs.
    """
    try:
        who = participants(
            design, model, load_conduct(), people=people, draws=draws, seed=seed,
            deviates=sourced_redrawn(model, draws, seed, deviates), gathered=gathered, workers=workers,
            candidates=CANDIDATES, progress=progress,
        )  # fmt: skip
    except UsageError:
        return None
    effects, others = draw_effects(draws, seed), draw_effects(draws, seed + 1)
    for name, target in load_targets().targets.items():
        if target.effect.source.kind == "claim":
            effects[name] = others[name]
    return simulate_arms(
        design, model, who, seed=seed, effects=_own(effects, who), workers=workers, progress=progress
    )


def warnings_of(design: Design) -> list[str]:
    """Say where regimens of a design exceed what their labels allow, each once."""
    phases = [*design.arms, *([] if design.open_phase is None else [design.open_phase])]
    found = [
        warning
        for phase in phases
        for treatment in phase.treatments
        for warning in regimen_of(treatment.drug, [(0.0, treatment)]).warnings
    ]
    return list(dict.fromkeys(found))
