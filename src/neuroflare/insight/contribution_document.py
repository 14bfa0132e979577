"""The answer on contribution as numbers: posterior beside prior, shares, what rests on assumptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.insight.contribution import AFTER, Contribution
from neuroflare.insight.contribution_readouts import readouts_of
from neuroflare.insight.contribution_words import RULES, contribution_sentences
from neuroflare.scoring.score import ALPHA
from neuroflare.scoring.scorecard import tidy
from neuroflare.trials.assumed import rests_on_assumed
from neuroflare.trials.durability import FEWEST_DRAWS
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.words import HARMS, NEVER_STOP, NOTICE

__all__ = ["SCHEMA", "contribution_document", "interval"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/contribution/1"


def interval(values: Floats) -> dict[str, float]:
    """Give mean and ends of the interval that holds 90 of 100 draws.

    Parameters
    ----------
    values
        One per draw; NaN where a draw says nothing.

    Examples
    --------
    >>> interval(np.array([1.0, 3.0, np.nan]))["mean"]
    2.0
    """
    known = values[np.isfinite(values)]
    if not known.size:
        return dict.fromkeys(("mean", "lo", "hi"), float("nan"))
    lo, hi = np.quantile(known, [ALPHA / 2, 1 - ALPHA / 2])
    return {"mean": float(known.mean()), "lo": float(lo), "hi": float(hi)}


def contribution_document(
    posterior: Contribution,
    prior: Contribution | None = None,
    assumed: Contribution | None = None,
    *,
    people: int,
    model_hash: str,
    person: int | None = None,
) -> dict[str, Any]:
    """Put the answer together.

    Parameters
    ----------
    posterior
        What is said.
    prior
        The same before any data; None for one person.
    assumed
        The same with every sourced number drawn anew, to see how much rests on assumptions.
    people
        As asked for.
    model_hash
        Of the body.
    person
        Number of the person, when it is about one.

    Returns
    -------
    dict
        Ready for JSON.
    """
    group = TRIAL_GROUPS[posterior.group]
    readouts = readouts_of(posterior.group)
    document: dict[str, Any] = {
        "schema": SCHEMA,
        "version": __version__,
        "group": posterior.group,
        "meaning": group.meaning,
        "criteria": group.criteria,
        "notice": [NOTICE, HARMS, NEVER_STOP],
        "rules": dict(RULES),
        "hours": dict(AFTER),
        "person": person,
        "people": people,
        "draws": posterior.tried,
        "draws_with_people": {
            one.numbers: len(one.draws) for one in (posterior, prior, assumed) if one is not None
        },
        "exact": person is not None,
        "seed": posterior.seed,
        "model_hash": model_hash,
        "mechanisms_hash": posterior.mechanisms.hash,
        "pain": _levels(posterior, "pain"),
        "mechanisms": _entries(posterior, "pain", prior),
        **{
            f"{place}_share": _shares(posterior, prior, place)
            for place in ("peripheral", "between", "central")
        },
        "left_out": {when: int(np.isnan(posterior.share(when, "peripheral")).sum()) for when in AFTER},
        "assumed_share": {when: _assumed(posterior, assumed, when) for when in AFTER},
        "others": [
            {
                "readout": one.name,
                "words": one.words,
                "unit": one.unit,
                **_levels(posterior, one.name),
                "mechanisms": _entries(posterior, one.name),
            }
            for one in readouts[1:]
        ],
    }
    document["sentences"] = contribution_sentences(document)
    tidied: dict[str, Any] = tidy(document)
    return tidied


def _assumed(posterior: Contribution, assumed: Contribution | None, when: str) -> float | None:
    """Give how far the peripheral share rests on assumed numbers; None where too few draws can say."""
    if assumed is None:
        return None
    now, again = (one.share(when, "peripheral") for one in (posterior, assumed))
    found = rests_on_assumed(now, again, posterior.draws, assumed.draws)
    return found if np.isfinite(found) else None


def _levels(one: Contribution, readout: str) -> dict[str, Any]:
    return {
        "before": {when: interval(one.level(when, readout)) for when in AFTER},
        "without_all": {when: interval(one.level(when, readout, removed=True)) for when in AFTER},
    }


def _entries(one: Contribution, readout: str, prior: Contribution | None = None) -> list[dict[str, Any]]:
    """One entry per mechanism: in the unit of the read-out, and of 100 parts of it."""
    entries = []
    for k, mechanism in enumerate(one.mechanisms.all.values()):
        entry: dict[str, Any] = {
            "name": mechanism.name,
            "words": mechanism.words,
            "place": mechanism.place,
            **{when: _entry(one, readout, when, k) for when in AFTER},
        }
        if prior is not None:
            entry["prior"] = {when: _entry(prior, readout, when, k) for when in AFTER}
            entry["decided"] = {
                when: _decided(one, prior, entry[when]["of_100"], entry["prior"][when]["of_100"])
                for when in AFTER
            }
        entries.append(entry)
    return entries


def _entry(one: Contribution, readout: str, when: str, k: int) -> dict[str, Any]:
    return {
        **interval(one.part(when, readout)[:, k]),
        "sampling_error": float(one.sampling_error(when, readout)[k]),
        "of_100": interval(one.of_100(when, readout)[:, k]),
    }


def _shares(posterior: Contribution, prior: Contribution | None, place: str) -> dict[str, Any]:
    found: dict[str, Any] = {when: interval(posterior.share(when, place)) for when in AFTER}
    if prior is not None:
        found["prior"] = {when: interval(prior.share(when, place)) for when in AFTER}
        found["decided"] = {
            when: _decided(posterior, prior, found[when], found["prior"][when]) for when in AFTER
        }
    return found


def _decided(
    posterior: Contribution, prior: Contribution, now: Mapping[str, float], before: Mapping[str, float]
) -> bool | None:
    """Whether the data decide; None where there are too few draws to say."""
    if min(len(posterior.draws), len(prior.draws)) < FEWEST_DRAWS:
        return None
    return not agree(now, before)


NARROWER = 2.0 / 3.0
"""Width of the posterior interval over that of the prior below which the data have said something."""


def agree(posterior: Mapping[str, float], prior: Mapping[str, float]) -> bool:
    """Whether the data leave things as they were: each mean in the other's interval, and nearly as wide.

    Examples
    --------
    >>> agree({"mean": 5, "lo": 0, "hi": 9}, {"mean": 4, "lo": 0, "hi": 10})
    True
    >>> agree({"mean": 5, "lo": 4, "hi": 6}, {"mean": 4, "lo": 0, "hi": 10})
    False
    """
    inside = (
        prior["lo"] <= posterior["mean"] <= prior["hi"]
        and posterior["lo"] <= prior["mean"] <= posterior["hi"]
    )
    width = prior["hi"] - prior["lo"]
    return inside and posterior["hi"] - posterior["lo"] >= NARROWER * width
