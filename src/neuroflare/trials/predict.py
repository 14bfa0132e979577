"""What a trial of the published size would find, and one without end, over chance and what is not known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.group import Group
from neuroflare.clinic.groups import CANDIDATES
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people import stream
from neuroflare.treatments.targets import draw_effects
from neuroflare.trials.conduct import load_conduct
from neuroflare.trials.courses import Courses, simulate_arms
from neuroflare.trials.design import WEEK, Design
from neuroflare.trials.missing import METHODS
from neuroflare.trials.outcome_words import OUTCOMES
from neuroflare.trials.outcomes import LADDER, ladder
from neuroflare.trials.participants import participants
from neuroflare.trials.reading import Ask, asked_at, difference_p, summed
from neuroflare.trials.sample import ACUTE, sample_trial, watch
from neuroflare.trials.thresholds import SIGNIFICANT

__all__ = ["MANY", "OFF", "REPEATS", "Predicted", "predict", "predict_from", "standard_asks"]

Floats = npt.NDArray[np.float64]

REPEATS = 8
"""Simulated trials per draw."""
MANY = 1500
"""People per arm that stand for a trial without end."""
OFF = (4.0, 12.0, 26.0, 52.0)
"""Weeks after the last dose at which people are looked at again."""


@dataclass(frozen=True)
class Predicted:
    """Predictions of one trial.

    Parameters
    ----------
    courses
        True courses of its people.
    sized
        Outcome of an arm to method to ``draw, repeat``: what trials of the published size report. A draw in
        which nobody could take part is NaN.
    endless
        The same for a trial without end, by the method of the design: one value per draw.
    p
        Method to two-sided p of the main comparison: ``draw, repeat``.
    ladders
        Arm to the mean cumulative responder curve at the end of treatment, % at each rung of `LADDER`.
    """

    courses: Courses
    sized: Mapping[Ask, Mapping[str, Floats]] = field(repr=False)
    endless: Mapping[Ask, Floats] = field(repr=False)
    p: Mapping[str, Floats] = field(repr=False)
    ladders: Mapping[str, Floats] = field(repr=False)

    @property
    def design(self) -> Design:
        """The trial."""
        return self.courses.design

    def ask(self, name: str, arm: str, at: float | None = None, share: float = 50.0) -> Ask:
        """Name one outcome of an arm, at the end of treatment by default."""
        return Ask(name, arm, asked_at(self.design, at), share)

    def samples(self, ask: Ask, against: Ask | None = None, method: str | None = None) -> Floats:
        """Give simulated results, flat: one outcome, or its difference from that of another arm."""
        by = self._method(ask, method)
        values = self.sized[ask][by]
        return (values if against is None else values - self.sized[against][by]).reshape(-1)

    def without_end(self, ask: Ask, against: Ask | None = None) -> Floats:
        """Give the same for a trial without end: one per draw."""
        return self.endless[ask] if against is None else self.endless[ask] - self.endless[against]

    def succeeds(self, method: str | None = None) -> float:
        """Chance that a trial of this size succeeds: p below the threshold, in the right direction."""
        main = self.design.comparison
        one, other = (self.ask(main.outcome, arm, main.hour) for arm in (main.arm, main.against))
        by = self._method(one, method)
        gap = (self.sized[one][by] - self.sized[other][by]) * OUTCOMES[main.outcome].better
        p = self.p[by]
        done = np.isfinite(p) & np.isfinite(gap)
        if not done.any():
            return float("nan")
        return float(((p < SIGNIFICANT.value) & (gap > 0.0))[done].mean())

    def _method(self, ask: Ask, method: str | None) -> str:
        """The method asked for, or that of the design; with repeated measures only means are defined."""
        wanted = method or self.design.missing
        return wanted if np.isfinite(self.sized[ask][wanted]).any() or wanted == "bocf" else "bocf"


def standard_asks(design: Design) -> list[Ask]:
    """Give what is read of every arm, whether published or not."""
    end = asked_at(design, design.comparison.hour)
    names = [
        "pain-baseline",
        "pain-change",
        "responders-30",
        "responders-50",
        "worsened-30",
        "global-much-improved",
    ]
    if end >= ACUTE:
        names += ["fatigue-change", "sleep-change", "cognition-change", "drop-out"]
        names += ["patient-success"] if design.population.group == "fm" else []
    asks = []
    for arm in design.arms:
        asks += [Ask(name, arm.name, end) for name in names]
        if design.open_phase is not None:
            asks.append(Ask("loss-of-response", arm.name, end))
        for weeks in OFF:
            at = design.length.value + weeks * WEEK.value
            if at <= design.ends + 1e-6:
                asks += [Ask(name, arm.name, at) for name in ("pain-change", "responders-30", "worsened-30")]
                asks += [Ask("patient-success", arm.name, at)] if design.population.group == "fm" else []
    return asks


def predict(
    design: Design,
    model: Model,
    *,
    people: int,
    draws: int,
    seed: int,
    deviates: Mapping[str, Floats] | None = None,
    candidates: int = CANDIDATES,
    gathered: Group | None = None,
    workers: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Predicted:
    """Simulate a trial and predict what it would report.

    Parameters
    ----------
    design
        The trial.
    model
        The body.
    people, draws, seed
        Virtual people under each draw, draws of what is not known, seed of all random numbers.
    deviates
        Draws of a posterior, as for `neuroflare.people.healthy`.
    candidates
        Lives per draw among which participants are looked for.
    gathered
        The same group from another trial, to spare their lives.
    workers
        Threads; 0 is one per core.
    progress
        Called with (simulations begun, simulations in all).
    """
    who = participants(
        design, model, load_conduct(), people=people, draws=draws, seed=seed, deviates=deviates,
        candidates=candidates, gathered=gathered, workers=workers, progress=progress,
    )  # fmt: skip
    drawn = draw_effects(draws, seed)
    effects = {name: np.repeat(values[list(who.draws)], who.cohort.people) for name, values in drawn.items()}
    courses = simulate_arms(
        design, model, who, seed=seed, effects=effects, workers=workers, progress=progress
    )
    return predict_from(courses, seed)


def predict_from(courses: Courses, seed: int, repeats: int = REPEATS, many: int = MANY) -> Predicted:
    """Sample trials from true courses.

    Parameters
    ----------
    courses
        From `neuroflare.trials.courses.simulate_arms`.
    seed
        Seed of all random numbers.
    repeats
        Simulated trials per draw.
    many
        People per arm that stand for a trial without end.

    Raises
    ------
    UsageError
        When nobody of any draw may take part.
    """
    design = courses.design
    main = design.comparison
    asks = standard_asks(design)
    for row in design.outcomes:
        for arm in (row.arm, row.against):
            if arm is not None:
                asks.append(Ask(row.name, arm, asked_at(design, row.hour), float(row.share)))
    one, other = (Ask(main.outcome, arm, asked_at(design, main.hour)) for arm in (main.arm, main.against))
    asks = list(dict.fromkeys([*asks, one, other]))
    count = courses.people.cohort.draws
    sized = {ask: {method: np.full((count, repeats), np.nan) for method in METHODS} for ask in asks}
    endless = {ask: np.full(count, np.nan) for ask in asks}
    p = {method: np.full((count, repeats), np.nan) for method in METHODS}
    steps: dict[str, list[Floats]] = {arm.name: [] for arm in design.arms}
    end = asked_at(design, main.hour)
    for draw in range(count):
        seen = watch(courses, draw)
        for repeat in range(repeats):
            random = stream(seed, f"trial {design.id}", f"draw {courses.people.draws[draw]} {repeat}")
            trial = sample_trial(courses, seen, random)
            if trial is None:
                break
            for ask in asks:
                for method in METHODS:
                    found = summed(courses, trial, ask, method)
                    if found is not None:
                        sized[ask][method][draw, repeat] = found.mean
            for method in METHODS:
                p[method][draw, repeat] = difference_p(courses, trial, one, other, method)
        random = stream(seed, f"trial {design.id}", f"draw {courses.people.draws[draw]} without end")
        whole = sample_trial(courses, seen, random, many)
        if whole is None:
            continue
        for ask in asks:
            found = summed(courses, whole, ask, design.missing) or summed(courses, whole, ask, "bocf")
            if found is not None:
                endless[ask][draw] = found.mean
        for arm, sample in whole.arms.items():
            week = int(np.abs(courses.weeks - max(end, WEEK.value)).argmin())
            steps[arm].append(
                ladder(sample.baseline["pain"], _counted(sample.diary["pain"][:, week], sample))
            )
    if not any(np.isfinite(values).any() for values in endless.values()):
        raise UsageError(
            "trial-no-entry",
            "trial {trial}: nobody meets its entry criteria, or answers in its open phase (draws tried: "
            "{draws}); ask for more draws, or change entry",
            trial=design.id, draws=count,
        )  # fmt: skip
    ladders = {
        arm: np.mean(rungs, axis=0) if rungs else np.full(LADDER.size, np.nan) for arm, rungs in steps.items()
    }
    return Predicted(courses, sized, endless, p, ladders)


def _counted(pain: Floats, sample: object) -> Floats:
    """Who left counts as no relief."""
    return np.where(np.isnan(pain), sample.baseline["pain"], pain)  # type: ignore[attr-defined]
