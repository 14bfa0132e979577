"""Who takes part: people whose lives ended in the diagnosis, with their everyday ups and downs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.group import FEWEST, Group
from neuroflare.clinic.groups import CANDIDATES, ENOUGH, OF_TOWN, gather
from neuroflare.clinic.onsets import ONSETS
from neuroflare.errors import UsageError
from neuroflare.message import Message
from neuroflare.model import Model
from neuroflare.people import Cohort
from neuroflare.people.biography import MONTH, biography, slow_loads
from neuroflare.people.draws import prior_draws
from neuroflare.people.facts_file import load_facts
from neuroflare.people.traits import residents
from neuroflare.trials.conduct import Conduct
from neuroflare.trials.design import WEEK, Design
from neuroflare.trials.groups import TRIAL_GROUPS

__all__ = ["Participants", "participants"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Participants:
    """People who may be screened for a trial, under draws of what is not known.

    Parameters
    ----------
    group
        They, with the states in which life has left them.
    numbers
        Number of `neuroflare.trials.conduct.FIGURES` to its value for each draw of the cohort.
    knots, loads
        Hours of the trial, and input of the body to ``person, knot``: stress and lost sleep of every day.
    settled
        Hours, below the begin of the baseline, at which they are as life has left them.
    """

    group: Group
    numbers: Mapping[str, Floats] = field(repr=False)
    knots: Floats = field(repr=False)
    loads: Mapping[str, Floats] = field(repr=False)
    settled: float = 0.0

    @property
    def cohort(self) -> Cohort:
        """The people."""
        return self.group.cohort

    @property
    def draws(self) -> tuple[int, ...]:
        """Numbers of the draws that have such people, in the order of the cohort."""
        return self.group.draws

    def telling(self, name: str) -> Floats:
        """How people rate what they feel: a parameter of the body, ``draw, person``."""
        return self.cohort.by_draw(self.cohort.parameters[name])

    def per_person(self, name: str) -> Floats:
        """A number of the conduct, for each simulated person."""
        return np.repeat(self.numbers[name], self.cohort.people)


def participants(
    design: Design,
    model: Model,
    conduct: Conduct,
    *,
    people: int,
    draws: int,
    seed: int,
    deviates: Mapping[str, Floats] | None = None,
    candidates: int = CANDIDATES,
    workers: int = 0,
    gathered: Group | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Participants:
    """Let people live into the illness, and give those who meet its criteria.

    Parameters
    ----------
    design
        The trial.
    model
        The body.
    conduct
        How a trial goes.
    people, draws, seed
        Virtual people under each draw, draws of what is not known, seed of the whole run.
    deviates
        Draws of a posterior, as for `neuroflare.people.healthy`.
    candidates
        Lives per draw.
    workers
        Threads; 0 is one per core.
    gathered
        The same group from another trial, to spare their lives.
    progress
        Called with (lives begun, lives in all).

    Raises
    ------
    UsageError
        When no draw has enough people of the group.
    """
    who = TRIAL_GROUPS[design.population.group].who(design.population.hours_ill)
    group = gathered
    if group is None:
        found = gather(
            model, [who], people, draws, seed, deviates=deviates, workers=workers, candidates=candidates,
            most=ENOUGH, progress=progress,
        )  # fmt: skip
        group = found[who]
    if group is None:
        word = design.population.group
        raise UsageError(
            "trial-nobody",
            "trial {trial} needs {who}, and no draw of the uncertain numbers ({draws} tried) has {fewest} of "
            "them among {lives} lives; ask for more",
            trial=design.id, who=Message(f"group-{word}", TRIAL_GROUPS[word].meaning),
            draws=draws, fewest=FEWEST, lives=candidates * (OF_TOWN if ONSETS[who[0]].life is None else 1),
        )  # fmt: skip
    kept = np.array(group.draws)
    names = conduct.figures
    numbers = {name: conduct.drawn(name, draws, seed)[kept] for name in names}
    settling = min(conduct.value("settling.weeks") * WEEK.value, design.population.hours_ill / 3.0)
    settled = design.starts - settling
    months = np.arange(int(np.ceil((design.ends - settled) / MONTH)) + 2, dtype=np.float64)
    knots = np.asarray(settled + MONTH * months, dtype=np.float64)
    return Participants(
        group,
        numbers,
        knots,
        _loads(model, group, draws, seed, knots.size, deviates),
        settled,
    )


def _loads(
    model: Model,
    group: Group,
    draws: int,
    seed: int,
    knots: int,
    deviates: Mapping[str, Floats] | None,
) -> dict[str, Floats]:
    """Stress and lost sleep that never stop: those of people of a town go on, those of others are drawn."""
    facts = load_facts()
    drawn = prior_draws(model, facts, draws, seed, deviates)
    past = round(group.lived / MONTH)
    own: list[Mapping[str, Floats]] = []
    for place, draw in enumerate(group.draws):
        values = drawn.one(draw)
        if past:
            who = group.cohort.known_as[place]
            people = residents(model, facts, values, seed, np.arange(who.max() + 1))
            life = biography(facts, values, seed, people, -(-(past + knots) // 12))
            own.append({name: load[who, past : past + knots] for name, load in life.loads.items()})
        else:  # people who stand twice differ
            who = np.arange(place * group.cohort.people, (place + 1) * group.cohort.people)
            own.append(slow_loads(facts, values, seed, who, knots))
    return {name: np.clip(np.concatenate([one[name] for one in own]), 0.0, 1.0) for name in own[0]}
