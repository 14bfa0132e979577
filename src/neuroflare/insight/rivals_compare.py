"""Rivals compared: each predicts every study from all the others, and those that predict best weigh most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from scipy.special import logsumexp

from neuroflare.fit.posterior import Posterior
from neuroflare.insight.psis import LIMIT, Smoothed, smoothed
from neuroflare.insight.rivals_density import Evidence
from neuroflare.insight.rivals_pool import TOWN_STAGE
from neuroflare.insight.stacking import stacked
from neuroflare.people import stream

__all__ = ["Comparison", "Standing", "compare", "fitted_before"]

Floats = npt.NDArray[np.float64]

BOOTSTRAPS = 1000
"""Bootstraps of studies and readings."""
RATES = (1.0, 0.7, 0.5, 0.35, 0.25, 0.18, 0.125, 0.09, 0.06, 0.03, 0.0)
"""How much of what the other studies say may count, from all of it to nothing."""
ENOUGH = 20.0
"""Readings that the weights of every rival are worth at a rate that is borne, in the middle of its scores."""


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
    left_out
        ``study, reading``: the same without that study.
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
    left_out: Floats = field(repr=False)
    tails: Floats
    ill: Floats

    @property
    def total(self) -> float:
        """Sum of the scores."""
        return float(self.scores.sum())

    @property
    def untrusted(self) -> int:
        """How many scores rest on weights with too heavy a tail."""
        limit = min(LIMIT, 1.0 - 1.0 / np.log10(len(self.weights)))
        return int((self.shapes >= limit).sum())


@dataclass(frozen=True)
class Comparison:
    """Rivals side by side.

    Parameters
    ----------
    evidence
        What they were compared by.
    standings
        Name of a rival to how it stands.
    rate
        How much of what the other studies say counts when one is predicted, 0 to 1; see `compare`.
    weights
        ``rival``: stacking weights.
    bootstrap
        ``bootstrap, rival``: the same for other studies and other readings.
    """

    evidence: Evidence
    standings: Mapping[str, Standing]
    rate: float
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
    rate: float | None = None,
    bootstraps: int = BOOTSTRAPS,
    seed: int = 1,
) -> Comparison:
    """Compare rivals by leaving out one study after the other.

    Every reading weighs as much as the studies that are not left out speak for it. Readings come from a fit
    of the whole model, in which some results have spoken already: their density under the whole model is
    divided out.

    Where the readings are too few to bear all that is said, only a part of it is heard: the log densities of
    the other studies are multiplied by a rate between 0 and 1, the same for all rivals (a tempered, or
    fractional, posterior; Bissiri, Holmes and Walker 2016, J R Stat Soc B 78:1103). At 0 every reading counts
    alike. More readings bear a larger rate.

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
    rate
        How much of the other studies is heard; when left out, the largest of `RATES` at which the weights of
        every rival are worth `ENOUGH` readings.
    bootstraps
        How many; with none there are no tails either, for made-up results whose truth is known.
    seed
        Of the bootstrap.
    """
    scaled = {name: evidence.on_scale(values) for name, values in predictions.items()}
    studies = evidence.studies
    behind = scaled[whole or next(iter(scaled))]
    places = [evidence.places(study) for study in studies]
    before = [[k for k in mine if k in fitted] for mine in places]
    learnt = np.array([evidence.log_density(behind, mine, targets) for mine in before])
    spoken = {
        name: np.array([evidence.log_density(values, mine, targets) for mine in places])
        for name, values in scaled.items()
    }

    def without(name: str, rate: float) -> list[Smoothed]:
        """Weights of the readings with each study left out, whether or not the fit has heard it."""
        new = spoken[name] - learnt
        return [
            smoothed(rate * (new.sum(axis=0) - mine) - own) for mine, own in zip(new, learnt, strict=True)
        ]

    rates = RATES if rate is None else (rate,)
    for rate in rates:
        weights = {name: without(name, rate) for name in scaled}
        if all(np.median([one.effective for one in mine]) >= ENOUGH for mine in weights.values()):
            break
    assert rate is not None  # the last that was tried
    standings = {}
    for name, values in scaled.items():
        each, mine = spoken[name], weights[name]
        tails = np.full(len(evidence.results), np.nan)
        for some, weight in zip(places, mine, strict=True):
            for k in some if bootstraps else ():
                tails[k] = evidence.tail(values, weight.weights, k, targets)
        standings[name] = Standing(
            np.array([logsumexp(one, b=w.weights) for one, w in zip(each, mine, strict=True)]),
            np.array([one.shape for one in mine]),
            np.array([one.effective for one in mine]),
            smoothed(rate * (each - learnt).sum(axis=0)).weights,
            np.array([one.weights for one in mine]),
            tails,
            np.isfinite(values).mean(axis=0),
        )
    scores = np.stack([one.scores for one in standings.values()], axis=-1)
    random = stream(seed, "rivals", "bootstrap")
    shares = random.dirichlet(np.ones(len(studies)), bootstraps)
    others = random.dirichlet(np.ones(len(behind)), bootstraps)  # the readings are the same for every rival
    mixed = np.stack([_again(spoken[name], one.left_out, others) for name, one in standings.items()], axis=-1)
    return Comparison(evidence, standings, rate, stacked(scores), stacked(mixed, shares))


def _again(each: Floats, weights: Floats, shares: Floats) -> Floats:
    """Scores of a rival with the readings weighed otherwise: ``bootstrap, study``."""
    top = each.max(axis=1, keepdims=True)
    density = np.exp(each - top)
    with np.errstate(divide="ignore"):
        return np.asarray(np.log((shares @ (weights * density).T) / (shares @ weights.T)) + top[:, 0])
