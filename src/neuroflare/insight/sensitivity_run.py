"""Ask the model a question under many readings of its numbers, in stages that are kept and can go on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.errors import UsageError
from neuroflare.fit.posterior import Posterior
from neuroflare.insight.assumed import by_source
from neuroflare.insight.questions import Question, answered
from neuroflare.insight.sensitivity import Evaluate, Factor, Parts, Screening, first_of_draws, parts, screened
from neuroflare.insight.uncertain import FITTED, Uncertain, uncertain_of
from neuroflare.model import Model
from neuroflare.store.folder import Folder
from neuroflare.store.tables import Column, Table

__all__ = ["OTHERS", "Plan", "Sensitivity", "ask", "cost"]

Floats = npt.NDArray[np.float64]

OTHERS = "all others"
"""Factor of the numbers that screening did not put first: what it missed shows in their shares."""
AT_ONCE = 64
"""Readings that are simulated and stored together; no result depends on it."""
MANY = 512
"""Draws of the posterior, at most, that are answered as they are."""
SCHEMA = "neuroflare/sensitivity-parts/1"


@dataclass(frozen=True)
class Plan:
    """How thoroughly a question is asked.

    Parameters
    ----------
    people
        Virtual people over whom each answer is the mean.
    trajectories
        Trajectories of the screening.
    most
        Numbers, or blocks of fitted ones, that get shares of their own.
    base
        Draws of each of the two samples behind shares of variance, a power of 2.
    seed
        Seed of everything.
    """

    people: int = 4
    trajectories: int = 10
    most: int = 20
    base: int = 256
    seed: int = 1


@dataclass(frozen=True)
class Together:
    """Answers under draws of the posterior as they are.

    The shares of `Sensitivity.numbers` leave out what ties fitted numbers weakly; where many weak ties
    matter together, mean and standard deviation differ from those here.

    Parameters
    ----------
    draws
        How many.
    mean, sd
        Of each answer.
    first
        For each answer, first-order share of each number that can reach it and half the width of its
        interval. Numbers that are tied have what they tell in common counted for each of them.
    """

    draws: int
    mean: Floats
    sd: Floats
    first: tuple[dict[str, tuple[float, float]], ...]


@dataclass(frozen=True)
class Sensitivity:
    """What drives the answers to one question.

    Parameters
    ----------
    question
        What was asked.
    plan
        How.
    uncertain
        What was varied.
    screening
        Elementary effects of every number that can reach an answer.
    numbers
        Shares of variance of the foremost columns, and of all others together.
    sources
        Shares of variance by what the numbers rest on.
    in_blocks
        For each answer, first-order share of each number of a block and half the width of its interval.
    together
        The same answers where all fitted numbers are drawn together, as the fit left them; None without a
        posterior.
    """

    question: Question
    plan: Plan
    uncertain: Uncertain
    screening: Screening
    numbers: Parts
    sources: Parts
    in_blocks: tuple[dict[str, tuple[float, float]], ...]
    together: Together | None


def cost(question: Question, model: Model, uncertain: Uncertain, plan: Plan) -> int:
    """Count the readings that a question takes at most; each is one life or test of every virtual person."""
    reach = len(_reaching(question, model, uncertain))
    numbers = plan.base * (min(plan.most, reach) + 1 + 2)
    sources = plan.base * (len(by_source(model, uncertain)) + 2)
    return plan.trajectories * (reach + 1) + numbers + sources + min(uncertain.draws, MANY)


def _reaching(question: Question, model: Model, uncertain: Uncertain) -> tuple[str, ...]:
    """Give the columns that can reach an answer."""
    behind = question.behind(model)
    return tuple(name for name, numbers in uncertain.members.items() if behind & set(numbers))


def ask(
    question: Question,
    model: Model,
    posterior: Posterior | None,
    plan: Plan = Plan(),
    *,
    folder: Path | None = None,
    workers: int = 0,
    progress: Callable[[int], None] | None = None,
) -> Sensitivity:
    """Screen all numbers, then divide the variance of the answers.

    Parameters
    ----------
    question
        What is asked.
    model
        The body.
    posterior
        Draws of the fitted numbers; None draws each number from its prior.
    plan
        How thoroughly.
    folder
        Where finished parts are kept; a run that was stopped goes on from there. None keeps nothing.
    workers
        Threads; 0 is one per core. No result depends on it.
    progress
        Called with the readings that have just been finished.

    Raises
    ------
    UsageError
        When no number can reach an answer, or the folder holds something else.
    """
    uncertain = uncertain_of(model, posterior)
    columns = uncertain.columns
    reach = _reaching(question, model, uncertain)
    if not reach:
        raise UsageError(
            "question-certain", "question {question}: no uncertain number of the model can reach an answer",
            question=question.name,
        )  # fmt: skip

    def evaluated(stage: str, drawn: Uncertain) -> Evaluate:
        def evaluate(shares: Floats) -> Floats:
            return _kept(question, model, drawn, plan, shares, stage, folder, workers, progress)

        return evaluate

    screening = screened(evaluated("screen", uncertain), columns, plan.trajectories, plan.seed, reach)
    foremost = screening.foremost(plan.most)
    factors = [Factor(name, (name,)) for name in foremost]
    others = tuple(name for name in columns if name not in foremost)
    if others:
        factors.append(Factor(OTHERS, others))
    numbers = parts(evaluated("numbers", uncertain), columns, factors, plan.base, plan.seed)
    sources = parts(
        evaluated("sources", uncertain), columns, by_source(model, uncertain), plan.base, plan.seed + 1
    )
    in_blocks = tuple(
        _in_blocks(uncertain, numbers, sources, k, plan.seed) for k in range(len(question.answers))
    )
    joint = uncertain.together()
    together = (
        _together(question, model, joint, evaluated("together", joint), plan) if uncertain.fitted else None
    )
    return Sensitivity(question, plan, uncertain, screening, numbers, sources, in_blocks, together)


def _together(question: Question, model: Model, joint: Uncertain, evaluate: Evaluate, plan: Plan) -> Together:
    """Answer under draws of the posterior, each once; numbers that were not fitted are drawn from priors."""
    count = min(joint.draws, MANY)
    shares = np.random.default_rng([plan.seed, 2]).random((count, len(joint.columns)))
    shares[:, joint.columns.index(FITTED)] = (np.arange(count) + 0.5) / count
    values, deviates = evaluate(shares), joint.deviates(shares)
    read = np.isfinite(values).all(axis=1)
    names = sorted(question.behind(model))
    # Draws that a posterior holds twice are told apart by a hair, as in `_in_blocks`.
    drawn = np.stack([deviates[name] for name in names], axis=1)[read]
    drawn = drawn + 1e-9 * np.arange(len(drawn))[:, None]
    first = tuple(
        {
            name: (float(one), float(width))
            for name, one, width in zip(
                names, *first_of_draws(drawn, values[read, k], plan.seed), strict=True
            )
        }
        for k in range(values.shape[1])
    )
    return Together(int(read.sum()), values[read].mean(axis=0), values[read].std(axis=0), first)


def _in_blocks(
    uncertain: Uncertain, numbers: Parts, sources: Parts, answer: int, seed: int
) -> dict[str, tuple[float, float]]:
    """First-order shares of the numbers of blocks, from the independent draws of both stages."""
    found: dict[str, tuple[float, float]] = {}
    drawn = np.concatenate([numbers.shares_drawn, sources.shares_drawn])
    values = np.concatenate([numbers.values[:, answer], sources.values[:, answer]])
    for block in uncertain.blocks:
        names = uncertain.members[block]
        which = uncertain.picked(block, drawn[:, uncertain.columns.index(block)])
        matrix = np.stack([uncertain.fitted[name][which] for name in names], axis=1)
        # Rows that picked the same draw are told apart by a hair: no order of equals then differs by machine.
        matrix = matrix + 1e-9 * np.arange(len(matrix))[:, None]
        shares, widths = first_of_draws(matrix, values, seed)
        found |= {
            name: (float(one), float(width)) for name, one, width in zip(names, shares, widths, strict=True)
        }
    return found


def _kept(
    question: Question,
    model: Model,
    uncertain: Uncertain,
    plan: Plan,
    shares: Floats,
    stage: str,
    folder: Path | None,
    workers: int,
    progress: Callable[[int], None] | None,
) -> Floats:
    """Answer for all rows of shares, chunk by chunk; chunks that are on the disk are read."""
    table = Table(
        "answers",
        {
            answer.name: Column("float64", f"{answer.words}, {answer.unit}", True)
            for answer in question.answers
        },
    )
    store = None if folder is None else Folder(folder / f"{question.name}-{stage}", "parts.json", (table,))
    if store is not None:
        store.begin(_facts(question, model, uncertain, plan, shares, stage))
    found = []
    for chunk, first in enumerate(range(0, len(shares), AT_ONCE)):
        some = shares[first : first + AT_ONCE]
        if store is not None and store.finished(chunk):
            data = store.read(table.name, [chunk], list(table.columns))
            values = np.stack([np.asarray(data[name], float) for name in table.columns], axis=1)
        else:
            values = answered(
                question, model, uncertain, some, people=plan.people, seed=plan.seed, workers=workers
            )
            if store is not None:
                store.write(chunk, {table.name: dict(zip(table.columns, values.T, strict=True))})
        found.append(values)
        if progress is not None:
            progress(len(some))
    return np.concatenate(found)


def _facts(
    question: Question, model: Model, uncertain: Uncertain, plan: Plan, shares: Floats, stage: str
) -> dict[str, Any]:
    """All that decides what the chunks of a stage hold; which rows are asked is in their hash."""
    study = hashlib.sha256(question.study.model_dump_json().encode()).hexdigest()
    return {
        "schema": SCHEMA,
        "version": __version__,
        "question": question.name,
        "study_hash": study,
        "stage": stage,
        "model_hash": model.hash,
        "numbers_hash": uncertain.hash,
        "people": plan.people,
        "seed": plan.seed,
        "shares_hash": hashlib.sha256(np.ascontiguousarray(shares, "<f8").tobytes()).hexdigest(),
    }
