"""Rivals compared: each predicts every study from all the others, and those that predict best weigh most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from scipy.special import logsumexp

from neuroflare.fit.posterior import Posterior
from neuroflare.insight.psis import smoothed
from neuroflare.insight.rivals_density import Evidence
from neuroflare.insight.rivals_pool import TOWN_STAGE
from neuroflare.insight.stacking import stacked
from neuroflare.people import stream

__all__ = ["Comparison", "Standing", "compare", "fitted_before"]

Floats = npt.NDArray[np.float64]

BOOTSTRAPS = 1000
"""Bootstraps of studies and readings."""


@dataclass(frozen=True)
class Standing:
    """How one rival stands.

    Parameters
    ----------
    scores
        Log density of each study, predicted from all others.
    shapes, effective
        Of the weights behind each score: the shape of their tail, and the readings they are worth.
    weights
        Of the readings given all studies.
    tails
        For each result, how often the rival would give one as far to either side, predicted from the other
        studies; NaN where nobody falls ill.
    ill
        For each result, share of the readings that have its people.
    """

    scores: Floats
    shapes: Floats
    effective: Floats
    weights: Floats
    tails: Floats
    ill: Floats

    @property
    def total(self) -> float:
        """Sum of the scores."""
        return float(self.scores.sum())


@dataclass(frozen=True)
class Comparison:
    """Rivals side by side.

    Parameters
    ----------
    evidence
        What they were compared by.
    standings
        Name of a rival to how it stands.
    weights
        ``rival``: stacking weights.
    bootstrap
        ``bootstrap, rival``: the same for other studies and other readings.
    """

    evidence: Evidence
    standings: Mapping[str, Standing]
    weights: Floats
    bootstrap: Floats = field(repr=False)

    @property
    def names(self) -> list[str]:
        """Rivals, in order."""
        return list(self.standings)

    def interval(self, name: str) -> tuple[float, float, float]:
        """Weight of a rival, and the ends of what 90 of 100 bootstraps give."""
        k = self.names.index(name)
        low, high = np.quantile(self.bootstrap[:, k], [0.05, 0.95])
        return float(self.weights[k]), float(low), float(high)

    def behind(self, name: str) -> tuple[float, float]:
        """By how much a rival's total lies below the best one's, and the standard error of that."""
        best = max(self.standings.values(), key=lambda one: one.total)
        gaps = best.scores - self.standings[name].scores
        return float(gaps.sum()), float(np.sqrt(len(gaps)) * gaps.std(ddof=1))


def fitted_before(evidence: Evidence, posterior: Posterior | None) -> list[int]:
    """Say which results the posterior has learnt from already, so that they do not count twice."""
    if posterior is None:
        return []
    known = {
        (row["study"], row["evidence"])
        for stage in posterior.stages
        if stage["name"] != TOWN_STAGE
        for row in stage["results"]
    }
    return [k for k, one in enumerate(evidence.results) if (one.study, one.evidence) in known]


def compare(
    evidence: Evidence,
    predictions: Mapping[str, Floats],
    *,
    whole: str | None = None,
    fitted: Sequence[int] = (),
    targets: Floats | None = None,
    bootstraps: int = BOOTSTRAPS,
    seed: int = 1,
) -> Comparison:
    """Compare rivals by leaving out one study after the other.

    Every reading weighs as much as the studies that are not left out speak for it. Readings come from a fit of
    the whole model, in which some results have spoken already: their density under the whole model is
    divided out.

    Parameters
    ----------
    evidence
        Published results and their errors.
    predictions
        Name of a rival to ``reading, result`` in the units of the results.
    whole
        The rival with which the fit was made, the first when left out.
    fitted
        Results that the fit has learnt from.
    targets
        Results on the scale of comparison in place of the published ones; NaN where there is none.
    bootstraps
        How many.
    seed
        Of the bootstrap.
    """
    scaled = {name: evidence.on_scale(values) for name, values in predictions.items()}
    studies = evidence.studies
    behind = scaled[whole or next(iter(scaled))]
    learnt = np.zeros(len(behind))
    for study in studies:
        places = [k for k in evidence.places(study) if k in fitted]
        if places:
            learnt = learnt + evidence.log_density(behind, places, targets)
    standings, spoken, left = {}, [], []
    for name, values in scaled.items():
        each = np.array([evidence.log_density(values, evidence.places(study), targets) for study in studies])
        total = each.sum(axis=0) - learnt
        without = [smoothed(total - one) for one in each]
        scores = np.array([logsumexp(one, b=w.weights) for one, w in zip(each, without, strict=True)])
        tails = np.full(len(evidence.results), np.nan)
        for study, weight in zip(studies, without, strict=True):
            for k in evidence.places(study):
                tails[k] = evidence.tail(values, weight.weights, k, targets)
        standings[name] = Standing(
            scores,
            np.array([one.shape for one in without]),
            np.array([one.effective for one in without]),
            smoothed(total).weights,
            tails,
            np.isfinite(values).mean(axis=0),
        )
        spoken.append(each)
        left.append(np.array([one.weights for one in without]))
    scores = np.stack([one.scores for one in standings.values()], axis=-1)
    random = stream(seed, "rivals", "bootstrap")
    shares = random.dirichlet(np.ones(len(studies)), bootstraps)
    mixed = np.stack(
        [_again(each, weights, random, bootstraps) for each, weights in zip(spoken, left, strict=True)], axis=-1
    )
    return Comparison(evidence, standings, stacked(scores), stacked(mixed, shares))


def _again(each: Floats, weights: Floats, random: np.random.Generator, bootstraps: int) -> Floats:
    """Scores of a rival with the readings weighed otherwise: ``bootstrap, study``."""
    shares = random.dirichlet(np.ones(each.shape[1]), bootstraps)
    top = each.max(axis=1, keepdims=True)
    density = np.exp(each - top)
    with np.errstate(divide="ignore"):
        return np.asarray(np.log((shares @ (weights * density).T) / (shares @ weights.T)) + top[:, 0])
