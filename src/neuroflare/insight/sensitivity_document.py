"""What drives answers, as a document: ``neuroflare/sensitivity/1``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.fit.posterior import Posterior
from neuroflare.insight.assumed import ASSUMED, source_of
from neuroflare.insight.measurements import measurement_of
from neuroflare.insight.sensitivity import Parts
from neuroflare.insight.sensitivity_run import Sensitivity
from neuroflare.model import Model
from neuroflare.model.parameters_page import KINDS_OF_SOURCE
from neuroflare.scoring.scorecard import tidy
from neuroflare.scoring.words import MEDICAL_LINE

__all__ = ["SCHEMA", "posterior_hash", "sensitivity_document", "to_measure"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/sensitivity/1"
SHOWN = 15
"""Numbers of the screening, and of the draws together, that the document lists of each answer."""
LEAST = 0.02
"""Total share of the variance of an answer from which on a number is worth measuring for it."""
ABOUT = (
    "meaning",
    "module",
    "value",
    "unit",
    "prior",
    "source",
    "claims",
    "narrowed",
    "measurement",
)
"""What the document says of a number wherever it names one."""
_ASSUMED = tuple(kind for kind in KINDS_OF_SOURCE if "assum" in kind)
"""Kinds of source that hold an assumption."""


def posterior_hash(posterior: Posterior | None) -> str | None:
    """Give a short name of the draws that were used; None without a posterior."""
    return None if posterior is None else posterior.hash[:16]


def sensitivity_document(
    found: Sequence[Sensitivity], model: Model, posterior: Posterior | None
) -> dict[str, Any]:
    """Write what was found.

    Parameters
    ----------
    found
        One per question.
    model
        The body.
    posterior
        What was drawn from; None for the priors.

    Returns
    -------
    dict
        JSON-ready: six significant digits, never NaN.
    """
    questions = [_question(one, model, posterior is None) for one in found]
    document: dict[str, Any] = tidy(
        {
            "schema": SCHEMA,
            "version": __version__,
            "notice": MEDICAL_LINE,
            "model_hash": model.hash,
            "numbers": "prior" if posterior is None else "posterior",
            "posterior": posterior_hash(posterior),
            "questions": questions,
            "to_measure": to_measure(questions),
        }
    )
    return document


def _question(one: Sensitivity, model: Model, prior: bool) -> dict[str, Any]:
    plan = one.plan
    command = (
        f"neuroflare insight sensitivity {one.question.name} --people {plan.people} --trajectories "
        f"{plan.trajectories} --most {plan.most} --base {plan.base} --seed {plan.seed}"
    )
    return {
        "name": one.question.name,
        "words": one.question.words,
        "study": one.question.study.id,
        "command": f"{command} --prior" if prior else command,
        "people": plan.people,
        "seed": plan.seed,
        "base": plan.base,
        "lost": one.numbers.lost,
        "screened": {
            "numbers": len(one.screening.numbers),
            "trajectories": one.screening.trajectories,
            "lost": one.screening.lost,
        },
        "answers": [_answer(one, k, model) for k in range(len(one.question.answers))],
    }


def _answer(one: Sensitivity, k: int, model: Model) -> dict[str, Any]:
    answer, shares = one.question.answers[k], one.numbers.answers[k]
    effects = dict(zip(one.screening.numbers, one.screening.effects[k], strict=True))
    factors = _factors(one.numbers, one, k, model)
    sources = _factors(one.sources, one, k, model)
    for entry in sources:
        del entry["kind"]
    assumed = next((entry for entry in sources if entry["name"] == ASSUMED), None)
    return {
        "name": answer.name,
        "words": answer.words,
        "unit": answer.unit,
        "mean": one.numbers.mean[k],
        "sd": one.numbers.sd[k],
        "together": _together(one, k, model),
        "explained": shares.sum_of_first(),
        "factors": sorted(factors, key=lambda entry: -_size(entry)),
        "by_source": sources,
        "assumed": None if assumed is None else {name: assumed[name] for name in ("first", "total")},
        "screening": [{"name": name, "effect": effects[name]} for name in one.screening.ranked(k)[:SHOWN]],
    }


def _together(one: Sensitivity, k: int, model: Model) -> dict[str, Any] | None:
    found = one.together
    if found is None:
        return None
    leaders = sorted(found.first[k].items(), key=lambda item: -np.nan_to_num(item[1][0], nan=-1.0))[:SHOWN]
    return {
        "draws": found.draws,
        "mean": found.mean[k],
        "sd": found.sd[k],
        "leaders": [
            {"name": name, **_about(model, name, one.uncertain.fitted), "first": share, "half_width": width}
            for name, (share, width) in leaders
        ],
    }


def _factors(parts: Parts, one: Sensitivity, k: int, model: Model) -> list[dict[str, Any]]:
    shares, members = parts.answers[k], one.uncertain.members
    found = []
    for place, factor in enumerate(parts.factors):
        numbers = [name for column in factor.members for name in members[column]]
        kind = "others" if factor.members != (factor.name,) else "number" if len(numbers) == 1 else "block"
        entry: dict[str, Any] = {"name": factor.name, "kind": kind, "numbers": len(numbers)}
        if kind == "number":
            entry |= _about(model, factor.name, one.uncertain.fitted)
        if kind == "block":
            entry["members"] = [
                {
                    "name": name,
                    **_about(model, name, one.uncertain.fitted),
                    "first": one.in_blocks[k][name][0],
                    "half_width": one.in_blocks[k][name][1],
                }
                for name in numbers
            ]
        for word, values, between in (
            ("first", shares.first, shares.first_between),
            ("total", shares.total, shares.total_between),
        ):
            low, high = between[:, place]
            entry[word] = {"value": values[place], "lo": low, "hi": high}
        found.append(entry)
    return found


def _about(model: Model, name: str, fitted: Mapping[str, Floats]) -> dict[str, Any]:
    parameter = model.parameters[name]
    about = parameter.provenance
    assert about is not None  # what is uncertain has one
    return {
        "meaning": parameter.meaning,
        "module": parameter.module,
        "value": parameter.value,
        "unit": model.unit_of(name),
        "prior": str(about.prior),
        "source": source_of(model, name),
        "claims": list(about.claims),
        "narrowed": 1.0 - float(np.std(fitted[name])) if name in fitted else None,
        "measurement": measurement_of(parameter),
    }


def _size(entry: Mapping[str, Any]) -> float:
    value = entry["total"]["value"]
    return -1.0 if value is None or value != value else float(value)


def to_measure(questions: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """List assumed numbers by the largest total share that they have in any answer.

    Parameters
    ----------
    questions
        As they stand in the document.

    Returns
    -------
    list of dict
        Each number, or block of fitted numbers of which one rests on an assumption, once: its ``members``,
        and its shares in every answer in which the total is `LEAST` or more and its interval does not hold 0.
    """
    found: dict[str, dict[str, Any]] = {}
    for question in questions:
        for answer in question["answers"]:
            for entry in answer["factors"]:
                if entry["kind"] == "others" or _size(entry) < LEAST or entry["total"]["lo"] <= 0.0:
                    continue
                members = [
                    {key: one[key] for key in ("name", *ABOUT)} for one in entry.get("members", [entry])
                ]
                if not any(one["source"] in _ASSUMED for one in members):
                    continue
                one = found.setdefault(
                    entry["name"], {"name": entry["name"], "members": members, "answers": []}
                )
                shares = {"first": entry["first"], "total": entry["total"]}
                one["answers"].append({"question": question["name"], "answer": answer["name"], **shares})
    for one in found.values():
        one["answers"].sort(key=lambda entry: -_size(entry))
    return sorted(found.values(), key=lambda one: -_size(one["answers"][0]))
