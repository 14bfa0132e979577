"""The prediction of one trial as data: what ``neuroflare trial --json`` prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.model import Model
from neuroflare.scoring.scorecard import tidy
from neuroflare.treatments.targets import targets_hash
from neuroflare.trials.courses import UNTREATED, Courses
from neuroflare.trials.design import WEEK
from neuroflare.trials.durability import Durability, Kept
from neuroflare.trials.inside import changes_inside
from neuroflare.trials.missing import METHODS
from neuroflare.trials.outcome_words import DOMAINS, OUTCOMES
from neuroflare.trials.outcomes import LADDER
from neuroflare.trials.predict import Predicted
from neuroflare.trials.reading import Ask
from neuroflare.trials.words import HARMS, NEVER_STOP, NOTICE, drug_words

__all__ = ["SCHEMA", "Made", "course_of", "durability_entry", "interval", "trial_document"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/trial/1"


@dataclass(frozen=True)
class Made:
    """One trial with all that is said of it.

    Parameters
    ----------
    predicted
        What it would find.
    durability
        What lasts, arm by arm; arms that nobody watches after stopping are left out.
    numbers
        From where the uncertain numbers were drawn: ``prior`` or ``posterior``.
    seed, command
        To make it again.
    """

    predicted: Predicted
    durability: Sequence[Durability]
    numbers: str
    seed: int
    command: str
    warnings: Sequence[str] = field(default_factory=tuple)


def trial_document(made: Made, model: Model) -> dict[str, Any]:
    """Give all that is predicted of one trial, ready for JSON.

    Parameters
    ----------
    made
        The trial.
    model
        The body.
    """
    predicted, design = made.predicted, made.predicted.design
    people = predicted.courses.people
    main = design.comparison
    data = {
        "schema": SCHEMA,
        "version": __version__,
        "trial": design.id,
        "title": design.title,
        "notice": [NOTICE, HARMS, NEVER_STOP],
        "group": design.population.group,
        "design": design.design,
        "blinding": design.blinding,
        "weeks": design.length.value / WEEK.value,
        "open_weeks": -design.begins / WEEK.value,
        "numbers": made.numbers,
        "people": people.cohort.people,
        "draws": people.group.tried,
        "draws_with_people": len(people.draws),
        "lives": people.group.lives,
        "met_criteria": people.group.met,
        "failed": predicted.courses.failed,
        "seed": made.seed,
        "model_hash": model.hash,
        "targets_hash": targets_hash(),
        "command": made.command,
        "warnings": list(made.warnings),
        "assumed": list(design.assumed),
        "not_used": list(design.not_used),
        "drugs": [drug_words(name) for name in design.drugs],
        "missing": {"default": design.missing, "methods": dict(METHODS)},
        "arms": [entry for ask in predicted.sized for entry in _arm_entries(predicted, ask)],
        "contrasts": _contrasts(predicted),
        "main": {"outcome": main.outcome, "arm": main.arm, "against": main.against},
        "p_success": predicted.succeeds(),
        "p_success_by_method": {method: predicted.succeeds(method) for method in METHODS},
        "curve": {
            "relief": LADDER.tolist(),
            "people": {arm: rungs.tolist() for arm, rungs in predicted.ladders.items()},
        },
        "course": course_of(predicted.courses),
        "inside": [
            asdict(one) for arm in design.arms if arm.gets == "treatment"
            for one in changes_inside(predicted.courses, arm.name)
        ],
        "domains": [
            {
                "name": one.name,
                "asked_by": one.asked_by,
                "outcomes": list(one.outcomes),
                "how": (one.how or None) if one.modelled else "not modelled",
            }
            for one in DOMAINS
        ],
        "durability": [durability_entry(one) for one in made.durability],
    }  # fmt: skip
    tidied: dict[str, Any] = tidy(data)
    return tidied


def durability_entry(one: Durability) -> dict[str, Any]:
    """Give what lasts of one arm, ready for JSON."""
    return {
        "arm": one.arm,
        "label": one.word.label,
        "in_the_model": one.word.in_the_model,
        "why": one.word.why,
        "assumed_share": one.assumed_share,
        "followed_in_a_trial": one.followed,
        "relief_on_treatment": interval(one.on_treatment),
        "responders": interval(one.responders),
        "days_to_loss": _days(one.days_to_loss),
        "off": [_kept_entry(kept) for kept in one.kept],
    }


def interval(values: Floats) -> dict[str, float | None]:
    """Mean and 90 % interval of what is finite; nothing where nothing is.

    Examples
    --------
    >>> interval(np.array([1.0, 2.0, 3.0]))["mean"]
    2.0
    """
    known = np.asarray(values, float)
    known = known[np.isfinite(known)]
    if not known.size:
        return {"mean": None, "lo": None, "hi": None}
    lo, hi = np.quantile(known, [0.05, 0.95])
    return {"mean": float(known.mean()), "lo": float(lo), "hi": float(hi)}


def _arm_entries(predicted: Predicted, ask: Ask) -> list[dict[str, Any]]:
    """One entry per method for a trial of the published size, and one for a trial without end."""
    size = predicted.design.arm(ask.arm).size
    plain = {
        "name": ask.arm,
        "outcome": ask.name,
        "unit": OUTCOMES[ask.name].unit,
        "weeks": ask.at / WEEK.value,
        "share": ask.share if OUTCOMES[ask.name].kind == "time" else None,
    }
    entries = [
        {**plain, "method": method, **interval(values.reshape(-1)), "n": size}
        for method, values in predicted.sized[ask].items()
        if np.isfinite(values).any()
    ]
    return [*entries, {**plain, "method": "endless", **interval(predicted.endless[ask]), "n": None}]


def _contrasts(predicted: Predicted) -> list[dict[str, Any]]:
    """Differences of every treated arm against every other kind of arm, by the method of the design."""
    found = []
    for ask in predicted.sized:
        if predicted.design.arm(ask.arm).gets != "treatment" or OUTCOMES[ask.name].kind == "time":
            continue
        for other in predicted.design.arms:
            against = ask._replace(arm=other.name)
            if other.gets == "treatment" or against not in predicted.sized:
                continue
            found.append(
                {
                    "outcome": ask.name,
                    "arm": ask.arm,
                    "against": other.name,
                    "unit": OUTCOMES[ask.name].unit,
                    "weeks": ask.at / WEEK.value,
                    **interval(predicted.samples(ask, against)),
                    "endless": interval(predicted.without_end(ask, against)),
                }
            )
    return found


def course_of(courses: Courses) -> dict[str, Any]:
    """Give true weekly pain of all people, before, during and after: mean, and its interval over draws.

    Parameters
    ----------
    courses
        From `neuroflare.trials.courses.simulate_arms`.
    """
    before = np.arange(-int(-courses.design.starts / WEEK.value - 1.0), 1.0) * WEEK.value
    ends = np.concatenate([before, courses.weeks])
    arms = {}
    for name in (*(arm.name for arm in courses.design.arms), UNTREATED):
        by_draw = np.stack([np.nanmean(courses.week(name, end), axis=1) for end in ends], axis=1)
        lo, hi = np.quantile(by_draw, [0.05, 0.95], axis=0)
        arms[name] = {"mean": by_draw.mean(axis=0).tolist(), "lo": lo.tolist(), "hi": hi.tolist()}
    return {"weeks": (ends / WEEK.value).tolist(), "pain": arms}


def _days(days: Floats) -> dict[str, float | None]:
    """Median over draws of the time to loss; None in the numbers where half never lose it."""
    known = days[~np.isnan(days)]
    if not known.size:
        return {"median": None, "never": None}
    return {
        "median": float(np.quantile(known, 0.5, method="inverted_cdf")),
        "never": 100.0 * float(np.isinf(known).mean()),
    }


def _kept_entry(kept: Kept) -> dict[str, Any]:
    return {
        "weeks": kept.weeks,
        "left_against_untreated": interval(kept.against_untreated),
        "left_against_placebo": interval(kept.against_placebo),
        "relapsed": interval(kept.relapsed),
        "rebound": interval(kept.rebound),
        "rebound_untreated": interval(kept.rebound_untreated),
    }
