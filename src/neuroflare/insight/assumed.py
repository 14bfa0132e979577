"""How much of what the model cannot tell rests on assumed numbers.

The scorecard's ``assumed_share`` counts numbers: how many of those that can reach a read-out are assumed.
Most of them hardly move it. Here the *variance* of an answer is divided by what the numbers rest on: all
assumed numbers are varied as one factor, all published ones as another, and so on. The first-order share
of the assumed ones is what would go, on average, if all of them were measured; their total share is what
would stay if everything else were known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from neuroflare.insight.sensitivity import Evaluate, Factor, Parts, parts
from neuroflare.insight.uncertain import Uncertain
from neuroflare.model import Model
from neuroflare.model.parameters_page import KINDS_OF_SOURCE

__all__ = ["ASSUMED", "PARTLY", "AssumedVariance", "assumed_variance", "by_source", "from_parts", "source_of"]

ASSUMED = "assumed"
"""Factor of the numbers for which no claim speaks at all."""
PARTLY = "on claims and an assumption"
"""Factor of those for which claims speak, by a step that is assumed."""


@dataclass(frozen=True)
class AssumedVariance:
    """Share of the variance of one answer that rests on assumed numbers, between 0 and 1.

    Parameters
    ----------
    alone
        First-order: what would go, on average, if all of them were known.
    with_others
        Total: what they have a part in; what would stay if all else were known.
    alone_between, with_others_between
        Ends of bootstrap intervals that hold 90 of 100 resamples.
    """

    alone: float
    with_others: float
    alone_between: tuple[float, float]
    with_others_between: tuple[float, float]


def source_of(model: Model, name: str) -> str:
    """Say what a number rests on: a key of ``KINDS_OF_SOURCE``.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> source_of(load_model("body"), "neuropeptide_cgrp_loss") in KINDS_OF_SOURCE
    True
    """
    about = model.parameters[name].provenance
    assert about is not None  # what is uncertain has one
    return next(kind for kind, holds in KINDS_OF_SOURCE.items() if holds(about))


def by_source(model: Model, uncertain: Uncertain) -> tuple[Factor, ...]:
    """Put the uncertain numbers together by what their priors rest on.

    Parameters
    ----------
    model
        The model.
    uncertain
        Its numbers. One that was fitted is drawn from its posterior and counted by its prior, from which the
        data have moved few numbers far; numbers that were fitted together and rest on different things count
        as resting on claims and an assumption.

    Returns
    -------
    tuple of Factor
        Each column of `uncertain` in exactly one; only factors that have members.
    """
    found: dict[str, list[str]] = {kind: [] for kind in KINDS_OF_SOURCE}
    for column, names in uncertain.members.items():
        kinds = {source_of(model, name) for name in names}
        found[kinds.pop() if len(kinds) == 1 else PARTLY].append(column)
    return tuple(Factor(kind, tuple(names)) for kind, names in found.items() if names)


def assumed_variance(
    evaluate: Evaluate, model: Model, uncertain: Uncertain, *, base: int = 256, seed: int = 1
) -> tuple[Mapping[str, AssumedVariance], ...]:
    """Divide the variance of answers by what the numbers rest on.

    Parameters
    ----------
    evaluate
        From shares of ``uncertain.columns`` to answers, such as `neuroflare.insight.questions.answered`.
    model
        The model.
    uncertain
        Its numbers.
    base
        Draws of each of two samples, a power of 2; it costs ``base`` × (factors + 2) evaluations.
    seed
        Seed of the sample.

    Returns
    -------
    tuple of mapping
        For each answer the share of each factor of `by_source`; that of assumed numbers is `ASSUMED`.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> from neuroflare.insight.uncertain import uncertain_of
    >>> body = load_model("body")
    >>> numbers = uncertain_of(body, None)
    >>> one = [source_of(body, name) == ASSUMED for name in numbers.columns].index(True)
    >>> (shares,) = assumed_variance(lambda x: x[:, [one]], body, numbers, base=64)
    >>> shares[ASSUMED].with_others > 0.5
    True
    """
    return from_parts(parts(evaluate, uncertain.columns, by_source(model, uncertain), base, seed))


def from_parts(found: Parts) -> tuple[Mapping[str, AssumedVariance], ...]:
    """Read the shares of all factors, answer by answer."""

    def ends(between: Any, k: int) -> tuple[float, float]:
        return float(between[0, k]), float(between[1, k])

    return tuple(
        {
            factor.name: AssumedVariance(
                float(one.first[k]),
                float(one.total[k]),
                ends(one.first_between, k),
                ends(one.total_between, k),
            )
            for k, factor in enumerate(found.factors)
        }
        for one in found.answers
    )
