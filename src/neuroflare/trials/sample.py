"""One simulated trial: people are screened, rate their pain, and some of them leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.people.telling import lasting_part, momentary_part
from neuroflare.trials.courses import DIARY, Courses
from neuroflare.trials.design import WEEK
from neuroflare.trials.design_parts import Arm
from neuroflare.trials.missing import completed
from neuroflare.trials.outcomes import relief
from neuroflare.trials.thresholds import MINIMAL

__all__ = ["ACUTE", "Sample", "Trial", "Watched", "sample_trial", "watch"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.intp]

ACUTE = 48.0
"""Hours after randomisation up to which a reading is one rating of the moment, and no mean of a week."""
ROUNDS = 60
"""Times that people are looked for before a draw counts as having none."""
UNHURRIED = 2
"""Weeks for which nobody leaves for lack of relief."""


@dataclass(frozen=True)
class Watched:
    """True courses of one draw, by week, so that trials can be sampled from them.

    Parameters
    ----------
    weeks
        Ends of the weeks in hours.
    baseline, opened
        Diary quantity to true mean of the week before any treatment, and pain in the last week of an open
        phase (None without one): one per person.
    open_weeks
        True weekly pain in the open phase: ``person, week``.
    arms
        Arm to diary quantity to ``person, week``.
    moments, before
        Arm to hour to pain of the moment, and pain just before randomisation.
    noise, session
        Scatter of one rating of each person; that within a session, over it.
    lasting, days
        Share of the variance of that scatter that goes on for days and weeks, and days with which it fades.
    leaving
        Shares who leave, by kind.
    """

    weeks: Floats
    baseline: Mapping[str, Floats] = field(repr=False)
    opened: Floats | None = field(repr=False)
    open_weeks: Floats = field(repr=False)
    arms: Mapping[str, Mapping[str, Floats]] = field(repr=False)
    moments: Mapping[str, Mapping[float, Floats]] = field(repr=False)
    before: Floats = field(repr=False)
    noise: Floats = field(repr=False)
    session: float
    leaving: Mapping[str, float]
    lasting: float = 0.0
    days: float = 14.0

    def moment(self, who: Wholes) -> Floats:
        """Scatter of a weekly mean of some people that is gone in the week after."""
        return np.asarray(self.noise[who] * momentary_part(self.lasting))

    def swing(self, who: Wholes) -> Floats:
        """Scatter of a weekly mean of some people by ups and downs that last."""
        return np.asarray(self.noise[who] * lasting_part(self.lasting, self.days))

    def kept(self, weeks: float) -> float:
        """What is left of an up or a down after some weeks."""
        return float(np.exp(-weeks * WEEK.value / 24.0 / self.days))


@dataclass(frozen=True)
class Picked:
    """People who take part, as a screening found them.

    Parameters
    ----------
    who
        Their places among the people of the draw; the same place may stand more than once.
    baseline
        Diary quantity to the mean of the week before any treatment.
    swing
        Diary quantity to their lasting up or down at randomisation, in standard deviations.
    """

    who: Wholes
    baseline: dict[str, Floats] = field(repr=False)
    swing: dict[str, Floats] = field(repr=False)


@dataclass(frozen=True)
class Sample:
    """What one arm of one simulated trial reports.

    Parameters
    ----------
    baseline
        Diary quantity to weekly mean before any treatment, one per person.
    diary
        Diary quantity to ``person, week``; NaN from the week in which the person had left.
    left
        Number of the week, from 0, in which the person left; infinite for who stayed.
    moments
        Hour to fall of pain against just before, for readings within hours; and the rating before, at -1.
    """

    baseline: Mapping[str, Floats] = field(repr=False)
    diary: Mapping[str, Floats] = field(repr=False)
    left: Floats = field(repr=False)
    moments: Mapping[float, Floats] = field(repr=False)
    _filled: dict[tuple[str, str], Floats] = field(default_factory=dict, repr=False, compare=False)

    def filled(self, quantity: str, method: str) -> Floats:
        """Diary quantity with what is missing filled in: ``person, week``."""
        key = quantity, method
        if key not in self._filled:
            self._filled[key] = completed(self.baseline[quantity], self.diary[quantity], method)
        return self._filled[key]

    @property
    def size(self) -> int:
        """How many people."""
        return self.left.size


@dataclass(frozen=True)
class Trial:
    """One simulated trial.

    Parameters
    ----------
    arms
        Arm to what it reports.
    open_responders
        People of an open phase out of 100 who went on; NaN without one.
    """

    arms: Mapping[str, Sample]
    open_responders: float = np.nan


def watch(courses: Courses, draw: int) -> Watched:
    """Take from the courses what one draw needs; ``draw`` counts within the cohort."""
    design, people = courses.design, courses.people
    quantities = ("pain", *DIARY)
    first = design.arms[0].name
    opened = None
    open_weeks = np.empty((people.cohort.people, 0))
    if design.open_phase is not None:
        opened = courses.week(first, 0.0)[draw]
        ends = np.arange(design.begins + WEEK.value, 1e-6, WEEK.value)
        open_weeks = np.stack([courses.week(first, end)[draw] for end in ends], axis=1)
    asked = sorted({row.at.value for row in design.outcomes if row.at is not None and row.at.value < ACUTE})
    main = design.comparison.at
    end = design.length.value if main is None else main.value
    asked += [end] if end < ACUTE and end not in asked else []
    return Watched(
        courses.weeks,
        {name: courses.week(first, design.begins, name)[draw] for name in quantities},
        opened,
        open_weeks,
        {
            arm.name: {name: courses.weekly(arm.name, name)[draw] for name in quantities}
            for arm in design.arms
        },
        {arm.name: {hour: courses.at(arm.name, hour)[draw] for hour in asked} for arm in design.arms},
        courses.at(first, 0.0)[draw],
        people.telling("rating_scatter")[draw],
        float(people.telling("rating_session")[draw, 0]),
        {name: float(people.numbers[f"leaving.{name}"][draw]) for name in ("dummy", "harms", "no-relief")},
        float(people.telling("rating_lasting")[draw, 0]),
        float(people.telling("rating_memory")[draw, 0]) / 24.0,
    )


def sample_trial(
    courses: Courses, seen: Watched, random: np.random.Generator, size: int | None = None
) -> Trial | None:
    """Sample one trial of the people of a draw.

    Parameters
    ----------
    courses
        The trial.
    seen
        True courses of the draw.
    random
        Source of chance.
    size
        People of each arm; the published sizes when left out.

    Returns
    -------
    Trial or None
        None where nobody of the draw may take part, or nobody answers in an open phase.
    """
    design = courses.design
    arms, paired = {}, None
    for arm in design.arms:
        wanted = size or arm.size
        found = paired if paired is not None else _screened(courses, seen, wanted, random)
        if found is None:
            return None
        if design.design == "crossover":
            paired = found
        arms[arm.name] = _rated(courses, seen, arm, found, random)
    share = np.nan
    if design.open_phase is not None:
        entered = _screened(courses, seen, size or design.open_phase.size, random, answer=False)
        assert entered is not None  # people were found for the arms
        answers, _ = _answers(courses, seen, entered.who, entered.baseline, entered.swing, random)
        share = 100.0 * float(answers.mean())
    return Trial(arms, share)


def _screened(
    courses: Courses, seen: Watched, wanted: int, random: np.random.Generator, answer: bool = True
) -> Picked | None:
    """Pick people who meet the entry criteria by their own diary, and answer in the open phase."""
    design = courses.design
    usable = np.flatnonzero(np.isfinite(seen.baseline["pain"]))
    if not usable.size:
        return None
    picked: list[Picked] = []
    found = 0
    for _ in range(ROUNDS):
        who = usable[random.integers(0, usable.size, 2 * wanted)]
        swing = {name: random.standard_normal(who.size) for name in seen.baseline}
        diary = {
            name: _with_noise(true[who] + seen.swing(who) * swing[name], seen.moment(who), random)
            for name, true in seen.baseline.items()
        }
        fits = np.ones(who.size, dtype=bool)
        for rule in design.population.entry:
            value = diary[rule.readout]
            fits &= value >= (0.0 if rule.at_least is None else rule.at_least)
            fits &= value <= (10.0 if rule.at_most is None else rule.at_most)
        if design.open_phase is not None and answer:
            answers, swing = _answers(courses, seen, who, diary, swing, random)
            fits &= answers
        picked.append(
            Picked(
                who[fits],
                {name: value[fits] for name, value in diary.items()},
                {name: value[fits] for name, value in swing.items()},
            )
        )
        found += int(fits.sum())
        if found >= wanted:
            return Picked(
                np.concatenate([one.who for one in picked])[:wanted],
                {name: np.concatenate([one.baseline[name] for one in picked])[:wanted] for name in diary},
                {name: np.concatenate([one.swing[name] for one in picked])[:wanted] for name in diary},
            )
    return None


def _answers(
    courses: Courses,
    seen: Watched,
    who: Wholes,
    baseline: Mapping[str, Floats],
    swing: Mapping[str, Floats],
    random: np.random.Generator,
) -> tuple[npt.NDArray[np.bool_], dict[str, Floats]]:
    """Whether people stay in the open phase and have the relief it asks for; and their ups and downs then."""
    phase = courses.design.open_phase
    assert phase is not None and seen.opened is not None
    weeks = float(seen.open_weeks.shape[1])
    later = {name: _moved_on(seen, value, weeks, random) for name, value in swing.items()}
    after = _with_noise(seen.opened[who] + seen.swing(who) * later["pain"], seen.moment(who), random)
    weekly = 1.0 - (1.0 - seen.leaving["harms"]) ** (1.0 / 12.0)
    stays = random.random(who.size) < (1.0 - weekly) ** weeks
    return np.asarray(stays & (relief(baseline["pain"], after) >= phase.relief)), later


def _moved_on(seen: Watched, swing: Floats, weeks: float, random: np.random.Generator) -> Floats:
    """Ups and downs some weeks later: partly as they were, partly new."""
    kept = seen.kept(weeks)
    return np.asarray(kept * swing + np.sqrt(1.0 - kept**2) * random.standard_normal(swing.shape))


def _rated(courses: Courses, seen: Watched, arm: Arm, picked: Picked, random: np.random.Generator) -> Sample:
    """Let people of one arm write their diaries, and some of them leave."""
    design, who, baseline = courses.design, picked.who, picked.baseline
    diary = {}
    for name, true in seen.arms[arm.name].items():
        swing, weeks = picked.swing[name], np.empty((who.size, true.shape[1]))
        for week in range(true.shape[1]):
            swing = _moved_on(seen, swing, 1.0, random)
            weeks[:, week] = swing
        around = true[who] + seen.swing(who)[:, None] * weeks
        diary[name] = _with_noise(around, seen.moment(who)[:, None], random)
    momentary = seen.noise[who] * seen.session
    moments = {
        hour: _with_noise(true[who], momentary, random) for hour, true in seen.moments[arm.name].items()
    }
    if moments:
        moments[-1.0] = _with_noise(seen.before[who], momentary, random)
    left = np.full(who.size, np.inf)
    if design.drop_out == "usual":
        left = _leave(
            courses, seen, arm, relief(baseline["pain"][:, None] + 0.0 * diary["pain"], diary["pain"]), random
        )
        gone = np.arange(seen.weeks.size)[None, :] >= left[:, None]
        diary = {name: np.where(gone, np.nan, value) for name, value in diary.items()}
    return Sample(baseline, diary, left, moments)


def _leave(
    courses: Courses, seen: Watched, arm: Arm, relieved: Floats, random: np.random.Generator
) -> Floats:
    """Week in which each person leaves: for harms, real or not, and for lack of relief."""
    design = courses.design
    kind = {"treatment": "harms", "placebo": "dummy"}.get(arm.gets)
    weekly = 0.0 if kind is None else 1.0 - (1.0 - seen.leaving[kind]) ** (1.0 / 12.0)
    hazard = np.full(relieved.shape, weekly)
    unhappy = relieved < MINIMAL.value
    unhappy[:, :UNHURRIED] = False
    hazard += (1.0 - hazard) * seen.leaving["no-relief"] * unhappy
    hazard[:, seen.weeks > design.length.value + 1e-6] = 0.0
    leaves = random.random(hazard.shape) < hazard
    return np.where(leaves.any(axis=1), leaves.argmax(axis=1).astype(float), np.inf)


def _with_noise(true: Floats, scatter: Floats, random: np.random.Generator) -> Floats:
    return np.clip(true + scatter * random.standard_normal(true.shape), 0.0, 10.0)
