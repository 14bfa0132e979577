"""Does relief last after stopping: what is left of it, who relapses, and the word for it by a stated rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt

from neuroflare.scoring.score import ALPHA
from neuroflare.treatments.drugs import load_drug
from neuroflare.trials.courses import UNTREATED, Courses
from neuroflare.trials.design import WEEK, Design, bundled_designs, load_design
from neuroflare.trials.outcomes import has_lost, rebounds, relief
from neuroflare.trials.thresholds import KEPT, MINIMAL

__all__ = [
    "OFF",
    "WORDS",
    "Durability",
    "Kept",
    "Word",
    "durability",
    "followed_targets",
    "relieved",
    "word_for",
]

Floats = npt.NDArray[np.float64]
Label = Literal["fades", "lasts a while", "lasts", "not known"]
Reason = Literal["few-draws", "no-relief", "not-followed", "assumed", "rule"]

OFF = (4.0, 12.0, 26.0, 52.0)
"""Weeks after the last dose at which people are looked at again."""
WHILE, LONG = 12.0, 52.0
"""Weeks off after which relief that is still there lasts a while, and lasts."""
WORDS: Mapping[Label, str] = {
    "fades": f"what is left {WHILE:g} weeks after stopping may be less than minimal relief",
    "lasts a while": f"what is left is surely minimal relief after {WHILE:g} weeks, and not after {LONG:g}",
    "lasts": f"what is left after {LONG:g} weeks is surely minimal relief, against every comparison",
    "not known": "more than half of the variance rests on assumed numbers, or no controlled trial looked "
    "after stopping, or the model sees no relief that could last, or too few draws have such people",
}
"""Rule for each word. What is left is counted against the untreated course, and against placebo where there
is one; surely means the whole 90 % interval; minimal relief is 10 % of baseline."""
REVIEWS: Mapping[str, tuple[str, ...]] = {
    "coping": ("cbt-fm-fu-points",),
    "osteoclasts": ("bisphos-crps-3-6m", "bisphos-crps-gt6m"),
}
"""Targets whose follow-up after stopping is in a review of controlled trials: ids of the ledger."""
FEWEST_DRAWS = 8
"""Draws below which an interval over them says nothing."""
MOST = 0.5
"""Share of the variance from which on it rests on assumed numbers."""


@dataclass(frozen=True)
class Kept:
    """What is left some weeks after the last dose; one value per draw, percent of people or points.

    Parameters
    ----------
    weeks
        After the last dose.
    against_untreated, against_placebo
        Points by which pain is below the untreated course, and below that of people on placebo.
    relapsed
        Of those with relief at the end of treatment, how many of 100 have lost it.
    rebound, rebound_untreated
        People of 100 whose pain is a point or more above baseline, and as many without treatment.
    """

    weeks: float
    against_untreated: Floats
    against_placebo: Floats
    relapsed: Floats
    rebound: Floats
    rebound_untreated: Floats


@dataclass(frozen=True)
class Word:
    """The word for how long relief lasts.

    Parameters
    ----------
    label
        The word.
    in_the_model
        The word that the courses alone would get.
    why
        What decided.
    reason
        The same in one word, for pages in other languages.
    """

    label: Label
    in_the_model: Label
    why: str
    reason: Reason


@dataclass(frozen=True)
class Durability:
    """How relief by one arm goes after stopping; arrays have one value per draw.

    Parameters
    ----------
    arm
        Of the trial.
    baseline
        Points.
    on_treatment
        Points by which pain is below the untreated course at the last dose.
    responders
        People of 100 with moderate relief then.
    days_to_loss
        Days after the last dose by which half of these have lost it; infinite where that never comes.
    kept
        What is left, week by week of `OFF` that the trial watches.
    assumed_share
        Share of the variance of what is left that rests on assumed numbers; NaN where it was not worked out.
    followed
        Whether a controlled trial looked at people after they stopped a treatment of the same target.
    word
        The word for it.
    """

    arm: str
    baseline: Floats = field(repr=False)
    on_treatment: Floats = field(repr=False)
    responders: Floats = field(repr=False)
    days_to_loss: Floats = field(repr=False)
    kept: tuple[Kept, ...] = field(repr=False)
    assumed_share: float
    followed: bool
    word: Word

    @property
    def left(self) -> Floats:
        """Mean points that are left after stopping, over the weeks looked at."""
        return np.asarray(np.mean([one.against_untreated for one in self.kept], axis=0))


def durability(courses: Courses, arm: str, assumed_share: float = float("nan")) -> Durability | None:
    """Follow one arm after its last dose.

    Parameters
    ----------
    courses
        From `neuroflare.trials.courses.simulate_arms`.
    arm
        Name of a treated arm.
    assumed_share
        From `neuroflare.trials.assumed.rests_on_assumed`; NaN where it was not worked out, and then nothing
        is known.

    Returns
    -------
    Durability or None
        None where nobody is watched for four weeks after the last dose.
    """
    design = courses.design
    last = design.arm(arm).last_dose
    if last is None and design.open_phase is not None:
        last = 0.0
    if last is None or last + OFF[0] * WEEK.value > courses.hours[-1] + 1e-6:
        return None
    end = max(last, WEEK.value) if design.open_phase is None else last
    base = courses.week(UNTREATED, design.begins)
    usable = _may_take_part(courses, base)
    placebo = next((one.name for one in design.arms if one.gets == "placebo" and one.name != arm), None)
    at_end = courses.week(arm, end)
    answers = usable & (relief(base, at_end) >= KEPT.value)
    kept = tuple(
        _kept(courses, arm, placebo, base, usable, answers, end, weeks)
        for weeks in OFF
        if end + weeks * WEEK.value <= courses.hours[-1] + 1e-6
    )
    followed = any(target in followed_targets() for target in _targets(design, arm))
    gained = _mean(courses.week(UNTREATED, end) - at_end, usable)
    baseline = _mean(base, usable)
    return Durability(
        arm,
        baseline,
        gained,
        100.0 * _mean(answers.astype(float), usable),
        _days_to_loss(courses, arm, base, answers, end),
        kept,
        assumed_share,
        followed,
        word_for(baseline, gained, kept, assumed_share, followed, placebo is not None),
    )


def word_for(
    baseline: Floats,
    on_treatment: Floats,
    kept: Sequence[Kept],
    assumed_share: float,
    followed: bool,
    placebo: bool = True,
) -> Word:
    """Give the word by the rule of `WORDS`.

    Parameters
    ----------
    baseline, on_treatment, kept
        As in `Durability`.
    assumed_share
        Share of the variance that rests on assumed numbers.
    followed
        Whether a controlled trial looked at people after they stopped.
    placebo
        Whether there is a placebo arm to compare with.
    """
    seen = _in_the_model(baseline, kept, placebo)
    if baseline.size < FEWEST_DRAWS:
        return Word(
            "not known",
            seen,
            f"too few draws of the uncertain numbers have such people: {baseline.size}",
            "few-draws",
        )
    if not _all_above(100.0 * on_treatment / baseline, 0.0):
        why = "the interval of relief on treatment holds no relief at all"
        return Word("not known", "not known", why, "no-relief")
    if not followed:
        why = "no controlled trial looked at people after they stopped such a treatment"
        return Word("not known", seen, why, "not-followed")
    if not assumed_share <= MOST:
        share = "an unknown part" if np.isnan(assumed_share) else f"{100.0 * assumed_share:.0f} %"
        why = f"{share} of the variance of what is left rests on assumed numbers"
        return Word("not known", seen, why, "assumed")
    return Word(seen, seen, WORDS[seen], "rule")


def relieved(courses: Courses, arm: str, hour: float) -> Floats:
    """Count people with moderate relief over the week that ends at some hour, of 100, draw by draw.

    Parameters
    ----------
    courses
        From `neuroflare.trials.courses.simulate_arms`.
    arm
        Name of any arm, or `UNTREATED`.
    hour
        After randomisation, a week or more.
    """
    base = courses.week(UNTREATED, courses.design.begins)
    answers = relief(base, courses.week(arm, hour)) >= KEPT.value
    return 100.0 * _mean(answers.astype(float), _may_take_part(courses, base))


def followed_targets() -> dict[str, tuple[str, ...]]:
    """Targets whose treatments were followed after stopping in controlled trials, with the published numbers.

    Taken from the bundled designs: an outcome with evidence, in people who took a drug of the target before,
    at a time after their last dose.
    """
    found: dict[str, list[str]] = {target: list(claims) for target, claims in REVIEWS.items()}
    for path in bundled_designs().values():
        design = load_design(path)
        for row in design.outcomes:
            last = design.arm(row.arm).last_dose
            if last is None and design.open_phase is not None:
                last = 0.0
            at = design.length.value if row.hour is None else row.hour
            late = row.name in ("time-to-loss", "loss-of-response") or (
                last is not None and at > last + WEEK.value
            )
            if row.evidence is not None and last is not None and late and last < design.ends:
                for target in _targets(design, row.arm):
                    found.setdefault(target, []).append(row.evidence)
    return {target: tuple(dict.fromkeys(claims)) for target, claims in found.items()}


def _targets(design: Design, arm: str) -> set[str]:
    drugs = {*design.arm(arm).drugs, *(design.open_phase.drugs if design.open_phase is not None else ())}
    return {target for drug in drugs for target in load_drug(drug).targets}


def _may_take_part(courses: Courses, base: Floats) -> npt.NDArray[np.bool_]:
    """Who meets the entry criteria by true weekly means."""
    usable = np.isfinite(base)
    for course in courses.arms:
        usable &= np.isfinite(courses.at(course, courses.hours[-1]))
    for rule in courses.design.population.entry:
        value = courses.week(UNTREATED, courses.design.begins, rule.readout)
        usable &= value >= (0.0 if rule.at_least is None else rule.at_least)
        usable &= value <= (10.0 if rule.at_most is None else rule.at_most)
    return usable


def _kept(
    courses: Courses,
    arm: str,
    placebo: str | None,
    base: Floats,
    usable: npt.NDArray[np.bool_],
    answers: npt.NDArray[np.bool_],
    end: float,
    weeks: float,
) -> Kept:
    at = end + weeks * WEEK.value
    mine, untreated = courses.week(arm, at), courses.week(UNTREATED, at)
    other = np.full_like(mine, np.nan) if placebo is None else courses.week(placebo, at)
    flat, shape = base.reshape(-1), base.shape
    lost, back, usual = (
        check(flat, values.reshape(-1)).reshape(shape).astype(float)
        for check, values in ((has_lost, mine), (rebounds, mine), (rebounds, untreated))
    )
    return Kept(
        weeks,
        _mean(untreated - mine, usable),
        _mean(other - mine, usable),
        100.0 * _mean(lost, answers),
        100.0 * _mean(back, usable),
        100.0 * _mean(usual, usable),
    )


def _days_to_loss(
    courses: Courses, arm: str, base: Floats, answers: npt.NDArray[np.bool_], end: float
) -> Floats:
    """Days after the last dose by which half of the responders have lost their relief, draw by draw."""
    after = courses.hours > end + 1e-6
    pain = courses.people.cohort.by_draw(courses.arms[arm]["pain"][:, after])
    days = (courses.hours[after] - end) / 24.0
    lost = relief(base[:, :, None] + 0.0 * pain, pain) < KEPT.value
    when = np.where(lost.any(axis=2), days[lost.argmax(axis=2)], np.inf)
    return np.array(
        [
            np.quantile(one[who], 0.5, method="inverted_cdf") if who.any() else np.nan
            for one, who in zip(when, answers, strict=True)
        ]
    )


def _in_the_model(baseline: Floats, kept: Sequence[Kept], placebo: bool) -> Label:
    def stays(weeks: float) -> bool:
        found = [one for one in kept if one.weeks == weeks]
        if not found:
            return False
        gaps = [found[0].against_untreated, *([found[0].against_placebo] if placebo else [])]
        return all(_all_above(100.0 * gap / baseline, MINIMAL.value) for gap in gaps)

    return "lasts" if stays(LONG) else "lasts a while" if stays(WHILE) else "fades"


def _all_above(values: Floats, level: float) -> bool:
    finite = values[np.isfinite(values)]
    return bool(finite.size) and bool(np.quantile(finite, ALPHA / 2.0) > level)


def _mean(values: Floats, who: npt.NDArray[np.bool_]) -> Floats:
    """Mean over some people of each draw; NaN where there is nobody."""
    count = who.sum(axis=1)
    total = np.where(who, values, 0.0).sum(axis=1)
    return np.asarray(np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0))
