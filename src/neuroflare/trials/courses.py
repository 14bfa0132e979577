"""What happens in a trial: the same people go through every arm, and through no treatment at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Job, Schedule, Signal, simulate_many
from neuroflare.model import Model
from neuroflare.trials.design import WEEK, Design
from neuroflare.trials.design_parts import Arm
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.participants import Participants
from neuroflare.trials.treatments import Effects, inputs_of, knots_of

__all__ = ["DIARY", "INSIDE", "UNTREATED", "Courses", "simulate_arms"]

Floats = npt.NDArray[np.float64]

UNTREATED = "untreated"
"""Name of the course that everybody also goes through: nothing is given, and nothing is expected."""
DIARY = {"fatigue": "central_fatigue", "unrefreshed": "central_unrefreshed", "cognition": "central_cognition"}
"""What a diary holds besides pain, and the quantity of the body behind it."""
INSIDE: Mapping[str, Mapping[str, str]] = {
    "a: peptides, mast cells, NGF and nociceptors": {
        "CGRP of the limb": "limb_peptide_cgrp",
        "inflammation of the limb": "limb_tissue_inflammation",
        "peptide stock of the limb's nociceptors": "limb_nerve_phenotype",
        "inflammation of the trunk": "axial_tissue_inflammation",
        "peptide stock of the trunk's nociceptors": "axial_nerve_phenotype",
    },
    "b: noradrenaline, alpha receptors and nociceptors": {
        "outflow of sympathetic nerves": "outflow_outflow",
        "alpha-1 receptors on the limb's nociceptors": "limb_junction_alpha1_nerve",
    },
    "c: cord, descending control, stress and sleep": {
        "lasting potentiation of the limb's cord": "limb_cord_ltp",
        "lasting potentiation of the trunk's cord": "axial_cord_ltp",
        "glia of the trunk's cord": "axial_cord_glia",
        "descending inhibition": "central_descending_inhibition",
        "descending facilitation": "central_descending_facilitation",
        "sleep debt": "central_sleep_debt",
        "arousal": "central_arousal",
    },
}
"""Loop of the body to what is followed of it: words for readers to a quantity."""
RTOL = 1e-4
"""Relative tolerance; ratings scatter a thousand times more."""
_DAY = 24.0


@dataclass(frozen=True)
class Courses:
    """True courses of people, before a diary scatters them.

    Parameters
    ----------
    design, people
        The trial and who may take part.
    hours
        From the begin of the baseline; 0 is randomisation.
    arms
        Arm, and `UNTREATED`, to quantity to ``person, time``; ``pain`` is what the group rates. NaN for a
        person whose simulation broke off.
    failed
        Share of simulations that broke off.
    """

    design: Design
    people: Participants
    hours: Floats
    arms: Mapping[str, Mapping[str, Floats]] = field(repr=False)
    failed: float = 0.0

    @property
    def weeks(self) -> Floats:
        """Ends of the weeks after randomisation, in hours."""
        return np.arange(WEEK.value, self.hours[-1] + 1e-6, WEEK.value)

    def week(self, arm: str, end: float, quantity: str = "pain") -> Floats:
        """Give the mean over the week that ends at some hour: ``draw, person``."""
        inside = (self.hours > end - WEEK.value + 1e-6) & (self.hours <= end + 1e-6)
        return self.people.cohort.by_draw(self.arms[arm][quantity][:, inside].mean(axis=1))

    def weekly(self, arm: str, quantity: str = "pain") -> Floats:
        """Give the means of all `weeks`: ``draw, person, week``."""
        return np.stack([self.week(arm, end, quantity) for end in self.weeks], axis=2)

    def at(self, arm: str, hour: float, quantity: str = "pain") -> Floats:
        """What holds at one hour: ``draw, person``."""
        k = int(np.abs(self.hours - hour).argmin())
        return self.people.cohort.by_draw(self.arms[arm][quantity][:, k])


def simulate_arms(
    design: Design,
    model: Model,
    people: Participants,
    *,
    seed: int,
    effects: Effects | None = None,
    workers: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Courses:
    """Let the same people go through every arm of a trial.

    Parameters
    ----------
    design
        The trial.
    model
        The body.
    people
        From `neuroflare.trials.participants.participants`.
    seed
        Seed of the whole run.
    effects
        Target to effect size of each simulated person; the typical ones when left out.
    workers
        Threads; 0 is one per core.
    progress
        Called with (simulations begun, simulations in all).
    """
    count = people.cohort.draws * people.cohort.people
    group = TRIAL_GROUPS[design.population.group]
    inside = {name for part in INSIDE.values() for name in part.values()}
    outputs = tuple(sorted({group.pain, *DIARY.values(), *inside}))
    hours = _hours(design)
    times = (people.settled, *hours.tolist())
    slow = [Signal(name, people.knots, values) for name, values in people.loads.items()]
    hoped_at, hoped = expectation(design, design.arms[0], people)
    nothing = Signal("central_expectation", hoped_at, np.zeros_like(hoped))
    jobs = {UNTREATED: Job(Schedule.of(signals=[*slow, nothing]), outputs, times)}
    for arm in design.arms:
        phases = (
            [(0.0, arm)] if design.open_phase is None else [(design.begins, design.open_phase), (0.0, arm)]
        )
        knots = knots_of(phases, people.settled, float(hours[-1]))
        moved = inputs_of(model, phases, knots, count, seed, effects)
        hoped_at, hoped = expectation(design, arm, people)
        signals = [*slow, Signal("central_expectation", hoped_at, hoped)]
        for name, values in moved.items():
            if name in people.loads:  # a treatment of stress or sleep lowers what is there
                signals = [one for one in signals if one.target != name]
                values = _eased(people.knots, people.loads[name], knots, values)
            if name == "central_expectation":
                raise AssertionError("a treatment reaches expectation through the arm's blinding only")
            signals.append(Signal(name, knots, values))
        jobs[arm.name] = Job(Schedule.of(signals=signals), outputs, times)
    own = {name: values for name, values in people.cohort.parameters.items() if name not in people.loads}
    results = simulate_many(
        model, own, list(jobs.values()), initial=people.cohort.states, rtol=RTOL, workers=workers,
        progress=progress,
    )  # fmt: skip
    named = {"pain": group.pain, **DIARY, **{name: name for name in inside}}
    arms = {
        name: {word: result[quantity].to_numpy()[:, 1:] for word, quantity in named.items()}
        for name, result in zip(jobs, results, strict=True)
    }
    failed = float(np.mean([result["failed"].to_numpy().mean() for result in results]))
    return Courses(design, people, hours, arms, failed)


def expectation(design: Design, arm: Arm, people: Participants) -> tuple[Floats, Floats]:
    """Give what is expected of an arm over time: hours, and ``person, knot`` from 0 to 1.

    Who knows that the treatment is taken expects what the conduct says; in a blind trial that is weighed with
    the chance of being on it, and moved some way towards the truth. After the last dose, and where nothing is
    given, nothing is expected.
    """
    told = people.per_person("expectation.told")
    blind = (arm.blinding or design.blinding) == "double-blind"
    treated = sum(one.size for one in design.arms if one.gets == "treatment") / sum(
        one.size for one in design.arms
    )
    if arm.gets == "no-treatment":
        belief = np.zeros(told.size)
    elif not blind:
        belief = np.full(told.size, 1.0 if arm.gets == "treatment" else 0.0)
    else:
        felt = people.per_person(
            "expectation.felt" if design.open_phase is not None else "expectation.unmasked"
        )
        belief = treated + felt * ((1.0 if arm.gets == "treatment" else 0.0) - treated)
    acute = design.length.value <= 48.0
    ramp = 0.1 if acute else _DAY
    until = design.length.value
    nothing, hoped = np.zeros(told.size), told * belief
    first = told if design.open_phase is not None else hoped
    levels = [
        (people.settled, nothing),
        (design.begins, nothing),
        (design.begins + ramp, first),
        (0.0, first),
        (max(0.0, design.begins + ramp) + ramp, hoped),
        (until, hoped),
        (until + ramp, nothing),
        (max(design.ends, until + ramp) + ramp, nothing),
    ]
    kept = [pair for k, pair in enumerate(levels) if k == 0 or pair[0] > levels[k - 1][0] + 1e-6]
    return np.array([time for time, _ in kept]), np.stack([level for _, level in kept], axis=1)


def _hours(design: Design) -> Floats:
    """When courses are read: daily, at every outcome, and within hours where outcomes are."""
    last = max(design.ends, WEEK.value)
    days = np.arange(design.starts, last + 1e-6, _DAY)
    asked = [row.at.value for row in design.outcomes if row.at is not None]
    return np.unique(np.round([*days, *asked, design.length.value, last], 6))


def _eased(at: Floats, load: Floats, knots: Floats, change: Floats) -> Floats:
    """Load at the knots of a treatment, with what the treatment adds or takes."""
    there = np.stack([np.interp(knots, at, one) for one in load])
    return np.clip(there + change, 0.0, 1.0)
