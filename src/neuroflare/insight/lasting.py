"""What would last: mechanisms are held off for a while, all goes back to what it was, and people are watched.

Nothing here is a treatment. A mechanism is held off wholly, which nothing that can be given does; the
question is which of them hold people ill, how long they must be held off, and what stays when they go.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Change, Job, Schedule, Signal, simulate_many
from neuroflare.model import Model
from neuroflare.scoring.score import ALPHA
from neuroflare.trials.conduct import load_conduct
from neuroflare.trials.design import WEEK, Design
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.participants import participants
from neuroflare.trials.thresholds import PATIENT_FATIGUE, PATIENT_PAIN, Threshold

__all__ = [
    "LOOKS",
    "LONGEST",
    "WELL",
    "Entrants",
    "Followed",
    "Plan",
    "Spell",
    "changes_of",
    "entrants",
    "follow",
    "in_an_interval",
]

Floats = npt.NDArray[np.float64]

LOOKS = (12.0, 26.0, 52.0)
"""Weeks after everything has stopped at which people are looked at; who is well at all of them stays well."""
LONGEST = 104.0
"""Most weeks for which anything is held off, one after the other."""
RTOL = 1e-4
_DAY = 24.0
_NO_PAIN = Threshold(
    1.0,
    "points",
    "pain below the least rating that is not none",
    "people living with CRPS in 8 countries name no pain first among what recovery is, 10.1002/ejp.1138",
)
WELL: Mapping[str, Mapping[str, Threshold]] = {
    "fm": {"central_pain": PATIENT_PAIN, "central_fatigue": PATIENT_FATIGUE},
    "crps-acute": {"central_limb_pain": _NO_PAIN},
    "crps-chronic": {"central_limb_pain": _NO_PAIN},
    "sfn": {"central_limb_pain": PATIENT_PAIN},
}
"""Group to what counts as well: each quantity at most so high, as the mean of a week. What people living with
small-fibre neuropathy call well was not found; the pain of the definition for fibromyalgia stands in."""


@dataclass(frozen=True, order=True)
class Spell:
    """Some mechanisms held off for a while.

    Parameters
    ----------
    mechanisms
        Names, sorted.
    begin, weeks
        When it begins, and for how long, in weeks.
    strength
        How far they are held off, 0 to 1.
    """

    mechanisms: tuple[str, ...]
    begin: float = 0.0
    weeks: float = 52.0
    strength: float = 1.0


@dataclass(frozen=True, order=True)
class Plan:
    """Spells; with none, nothing is done until the end.

    Parameters
    ----------
    spells
        In any order; where two hold the same, the stronger counts.
    stops
        Week from which on nothing is held off.
    """

    spells: tuple[Spell, ...] = ()
    stops: float = 52.0

    @classmethod
    def of(cls, *mechanisms: str, weeks: float = 52.0, strength: float = 1.0) -> Plan:
        """Hold some mechanisms off together.

        Examples
        --------
        >>> Plan.of("sleep", weeks=13.0).stops
        13.0
        """
        return cls((Spell(tuple(sorted(mechanisms)), 0.0, weeks, strength),), weeks)

    @classmethod
    def in_order(cls, *parts: tuple[str, ...], weeks: float = 52.0) -> Plan:
        """Hold sets of mechanisms off one after the other, each for some weeks."""
        spells = tuple(Spell(tuple(sorted(part)), k * weeks, weeks) for k, part in enumerate(parts))
        return cls(spells, weeks * len(parts))

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """All that it holds off."""
        return tuple(sorted({name for spell in self.spells for name in spell.mechanisms}))


@dataclass(frozen=True)
class Entrants:
    """People of a group with what life has made of them, and the loads of every day to come.

    Parameters
    ----------
    group
        A word of `neuroflare.trials.groups.TRIAL_GROUPS`.
    draws
        Numbers of the draws that have such people.
    tried
        Draws that were tried.
    people
        How many stand under each draw.
    parameters, states
        Id to one value each, draws outermost.
    loads
        Input of the body to ``person, knot``.
    knots
        Hours of these.
    settled
        Hour, below 0, at which they are as life has left them.
    """

    group: str
    draws: tuple[int, ...]
    tried: int
    people: int
    parameters: Mapping[str, Floats] = field(repr=False)
    states: Mapping[str, Floats] = field(repr=False)
    loads: Mapping[str, Floats] = field(repr=False)
    knots: Floats = field(repr=False)
    settled: float

    def part(self, draws: int, people: int) -> Entrants:
        """Give the first people of the first draws; the same ones in every part."""
        draws, people = min(draws, len(self.draws)), min(people, self.people)
        rows = np.arange(len(self.draws) * self.people).reshape(len(self.draws), self.people)
        kept = rows[:draws, :people].reshape(-1)
        parameters, states, loads = (
            {name: values[kept] for name, values in part.items()}
            for part in (self.parameters, self.states, self.loads)
        )
        return replace(
            self, draws=self.draws[:draws], people=people, parameters=parameters, states=states, loads=loads
        )


@dataclass(frozen=True)
class Followed:
    """What becomes of people under one plan; arrays begin with ``draw, person``.

    Parameters
    ----------
    plan
        What was held off.
    pain
        Mean pain of a week: before it begins, in its last week, and at each of `LOOKS`.
    well
        Whether they are well then: 1 or 0, and NaN where the simulation broke off.
    """

    plan: Plan
    pain: Floats = field(repr=False)
    well: Floats = field(repr=False)

    def share(self, look: int) -> Floats:
        """Of 100 people who were not well before, how many are well at a look: one value per draw."""
        return self._of_the_ill(self.well[:, :, 2 + look])

    @property
    def stay(self) -> Floats:
        """Of 100 people who were not well before, how many are well at every look: one value per draw."""
        return self._of_the_ill(self.well[:, :, 2:].min(axis=2))

    @property
    def while_held(self) -> Floats:
        """How many are well in the last week in which it is held off."""
        return self._of_the_ill(self.well[:, :, 1])

    @property
    def people(self) -> int:
        """Who were not well before, and were followed to the end."""
        return int(self._counted.sum())

    @property
    def _counted(self) -> npt.NDArray[np.bool_]:
        return np.asarray((self.well[:, :, 0] == 0.0) & np.isfinite(self.well).all(axis=2))

    def _of_the_ill(self, well: Floats) -> Floats:
        count = self._counted.sum(axis=1)
        total = np.where(self._counted, well, 0.0).sum(axis=1)
        share = np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0)
        return np.asarray(100.0 * share)

    @property
    def pain_left(self) -> float:
        """Mean pain at the last look of those who are counted; breaks ties between plans."""
        kept = self.pain[:, :, -1][self._counted]
        return float(kept.mean()) if kept.size else float("nan")


def entrants(
    model: Model,
    group: str,
    people: int,
    draws: int,
    seed: int,
    *,
    deviates: Mapping[str, Floats] | None = None,
    workers: int = 0,
) -> Entrants:
    """Let people live into an illness, as for a trial.

    Parameters
    ----------
    model
        The body.
    group
        A word of `neuroflare.trials.groups.TRIAL_GROUPS`.
    people, draws, seed, deviates, workers
        As for `neuroflare.trials.participants.participants`.
    """
    arms = [{"name": name, "size": 2, "gets": "no-treatment"} for name in ("here", "there")]
    weeks = LONGEST + LOOKS[-1]
    design = Design.model_validate(
        {"trial": "lasting", "population": {"group": group}, "arms": arms, "length": f"{weeks:g} weeks"}
    )
    who = participants(
        design, model, load_conduct(), people=people, draws=draws, seed=seed, deviates=deviates,
        workers=workers,
    )  # fmt: skip
    cohort = who.cohort
    own = {name: values for name, values in cohort.parameters.items() if name not in who.loads}
    return Entrants(
        group,
        who.draws,
        who.group.tried,
        cohort.people,
        own,
        dict(cohort.states),
        who.loads,
        who.knots,
        who.settled,
    )


def changes_of(model: Model, plan: Plan, held: Mapping[str, Mapping[str, float]]) -> tuple[Change, ...]:
    """Give the dated changes of a plan.

    Parameters
    ----------
    model
        The body, which says where everything stands otherwise.
    plan
        What is held off, and when.
    held
        Mechanism to input or switch to its value while it is held off wholly.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> plan = Plan.of("sleep", weeks=1.0, strength=0.5)
    >>> both = changes_of(load_model("body"), plan, {"sleep": {"central_sleep_restored": 1.0}})
    >>> [(change.time, change.value) for change in both]
    [(0.0, 0.5), (168.0, 0.0)]
    """
    ends = sorted({t for one in plan.spells for t in (one.begin, one.begin + one.weeks)})
    found: list[Change] = []
    now: dict[str, float] = {}
    for week in ends:
        there: dict[str, float] = {}
        for spell in plan.spells:
            if spell.begin <= week < spell.begin + spell.weeks:
                for mechanism in spell.mechanisms:
                    for name, level in held[mechanism].items():
                        usual = model.parameters[name].value
                        moved = usual + spell.strength * (level - usual)
                        if abs(moved - usual) > abs(there.get(name, usual) - usual):
                            there[name] = moved
        for name in sorted({*now, *there}):
            value = there.get(name, model.parameters[name].value)
            if now.get(name) != value:
                found.append(Change(week * WEEK.value, name, "set", value))
        now = there
    return tuple(found)


def follow(
    model: Model,
    who: Entrants,
    plans: Sequence[Plan],
    held: Mapping[str, Mapping[str, float]],
    *,
    workers: int = 0,
) -> list[Followed]:
    """Let the same people go through some plans, with the same loads of every day.

    Parameters
    ----------
    model
        The body.
    who
        From `entrants`.
    plans
        What is held off.
    held
        As for `changes_of`.
    workers
        Threads; 0 is one per core.
    """
    rules = WELL[who.group]
    pain = TRIAL_GROUPS[who.group].pain
    outputs = tuple(sorted({pain, *rules}))
    slow = [Signal(name, who.knots, values) for name, values in who.loads.items()]
    jobs = []
    for plan in plans:
        days = [_week_before(at) for at in _read_at(plan)]
        times = np.unique(np.concatenate([[who.settled], *days]))
        jobs.append(
            Job(Schedule.of(changes_of(model, plan, held), signals=slow), outputs, tuple(times.tolist()))
        )
    results = simulate_many(
        model, who.parameters, jobs, initial=who.states, rtol=RTOL, workers=workers
    )  # fmt: skip
    found = []
    for plan, result in zip(plans, results, strict=True):
        time = result["time"].to_numpy()
        weeks = [np.isin(time, _week_before(at)) for at in _read_at(plan)]

        def means(quantity: str, result: object = result, weeks: Sequence[object] = weeks) -> Floats:
            values = result[quantity].to_numpy()  # type: ignore[index]
            mean = np.stack([values[:, inside].mean(axis=1) for inside in weeks], axis=1)
            return np.asarray(mean.reshape(len(who.draws), who.people, -1))

        every = {name: means(name) for name in outputs}
        well = np.ones(every[pain].shape)
        for name, limit in rules.items():
            well *= np.where(np.isfinite(every[name]), every[name] <= limit.value, np.nan)
        found.append(Followed(plan, every[pain], well))
    return found


def in_an_interval(values: Floats) -> dict[str, float]:
    """Mean over draws, and the interval that holds 90 of 100 of them; NaN where there is none."""
    known = values[np.isfinite(values)]
    if not known.size:
        return dict.fromkeys(("mean", "lo", "hi"), float("nan"))
    low, high = np.quantile(known, [ALPHA / 2.0, 1.0 - ALPHA / 2.0])
    return {"mean": float(known.mean()), "lo": float(low), "hi": float(high)}


def _read_at(plan: Plan) -> list[float]:
    """Weeks at whose end people are asked."""
    return [0.0, plan.stops, *(plan.stops + look for look in LOOKS)]


def _week_before(week: float) -> Floats:
    return week * WEEK.value - _DAY * np.arange(7.0)[::-1]
