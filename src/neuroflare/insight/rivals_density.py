"""How likely published results are under each reading of the numbers, study by study.

The covariance is that of the fit (`neuroflare.fit.likelihood`): the error of each result, a shift that the
results of one laboratory share, and what the equations miss. The sizes of the last two are not known; each is
integrated over three of its values, which stand at the 5th, 50th and 95th centile and weigh 0.185, 0.63 and
0.185 (Keefer and Bodily 1983, Manage Sci 29:595).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

import numpy as np
import numpy.typing as npt
from scipy.special import logsumexp, ndtr

from neuroflare.fit.calibrate import REACH
from neuroflare.fit.likelihood import Likelihood
from neuroflare.fit.posterior import Posterior
from neuroflare.insight.rivals_pool import Predictions
from neuroflare.insight.rivals_rows import ALONE, Result

__all__ = ["Evidence", "sampling_errors"]

Floats = npt.NDArray[np.float64]

CENTILES = (0.185, 0.63, 0.185)
"""Weights of the 5th, 50th and 95th centile in place of a distribution."""
HALF_NORMAL = (0.0627, 0.6745, 1.96)
"""The same centiles of a half-normal distribution of scale 1."""
STAND_INS = 8
"""Other readings that stand in for one in which nobody is ill."""
FEWEST = 4
"""Studies of one reading from which a spread is taken."""


@dataclass(frozen=True)
class Evidence:
    """Published results, and how far they may lie from what is predicted.

    Parameters
    ----------
    results
        What was published.
    errors
        Standard error of each by the people who took part, and by the few virtual people who stand for them.
    spreads
        Class of read-outs to the centiles of the spread between laboratories, where the fit knows it.
    discrepancy
        Scale to the centiles of what the equations miss.
    scatter
        How much readings of the whole model differ in each result, as a variance; none when left out.
    """

    results: Sequence[Result]
    errors: Floats
    spreads: Mapping[str, Sequence[float]] = field(default_factory=dict)
    discrepancy: Mapping[str, Sequence[float]] = field(default_factory=dict)
    scatter: Floats | None = None

    @classmethod
    def of(cls, results: Sequence[Result], whole: Predictions, posterior: Posterior | None) -> Evidence:
        """Take errors from what the whole model predicts, and sizes from a fit or else their priors."""
        spreads: dict[str, Sequence[float]] = {}
        for stage in () if posterior is None else posterior.stages:
            for name, sizes in stage["between_laboratories"].items():
                if name not in spreads or sizes[1] > spreads[name][1]:
                    spreads[name] = sizes
        values = [one.on_scale(whole.values[:, k]) for k, one in enumerate(results)]
        scatter = np.array(
            [mine[np.isfinite(mine)].var() if np.isfinite(mine).any() else 0.0 for mine in values]
        )
        missed = {} if posterior is None else posterior.discrepancy
        return cls(results, sampling_errors(results, whole), spreads, missed, scatter)

    @property
    def studies(self) -> list[str]:
        """Ids of the studies, in order."""
        return list(dict.fromkeys(one.study for one in self.results))

    def places(self, study: str) -> list[int]:
        """Which results are of a study."""
        return [k for k, one in enumerate(self.results) if one.study == study]

    def on_scale(self, values: Floats) -> Floats:
        """Bring predictions, ``reading, result``, from units to the scale of comparison."""
        return np.stack([one.on_scale(values[:, k]) for k, one in enumerate(self.results)], axis=1)

    @property
    def targets(self) -> Floats:
        """Published numbers on that scale."""
        return np.array([one.target for one in self.results])

    def log_density(
        self, predictions: Floats, places: Sequence[int], targets: Floats | None = None
    ) -> Floats:
        """Log density of some results of one study, one per reading.

        What lies further off than `REACH` standard deviations counts as that far: how far out of reach
        something is tells nothing. Where a reading has nobody who is ill, what the ill of other readings show
        stands for it: among so few lives none says that few fall ill, and not what they would show. Few
        readings with people who are ill are a rough sample of what a rival may give, so that each stands for
        its neighbourhood (a kernel, wider the fewer they are); else a rival under which illness is rare would
        be held too sure of itself. Where no reading has them, their results are out of reach.

        Parameters
        ----------
        predictions
            ``reading, result``, on the scale of comparison, of all results.
        places
            Which of them; all of one study.
        targets
            Results in place of the published ones, for towns whose truth is known.
        """
        published = (self.targets if targets is None else targets)[list(places)]
        known = np.isfinite(published)
        places = [place for place, told in zip(places, known, strict=True) if told]
        if not places:
            return np.zeros(len(predictions))
        off = published[known] - _stood_in_for(predictions[:, places])
        kernel = np.diag(self._kernel(predictions[:, places], places))
        logs = []
        for weight, plain in self.covariances(places):
            covariance = plain + kernel
            sd = np.sqrt(np.diag(covariance))
            held = np.where(np.isfinite(off), np.clip(off, -REACH * sd, REACH * sd), REACH * sd)
            factor = np.linalg.cholesky(covariance)
            scaled = held @ np.linalg.inv(factor).T
            size = np.log(np.diag(factor)).sum() + 0.5 * len(sd) * np.log(2 * np.pi)
            logs.append(np.log(weight) - 0.5 * (scaled**2).sum(axis=-1) - size)
        return np.asarray(logsumexp(logs, axis=(0, 1)) - np.log(off.shape[0]))

    def _kernel(self, values: Floats, places: Sequence[int]) -> Floats:
        """Variance by which a reading stands for its neighbourhood, one per result; 0 where none lacks it.

        That of Silverman's rule in one dimension: the variance between readings over their number to the 2/5.
        A few tell little of their own variance, so that it is that of the whole model.
        """
        here = np.isfinite(values)
        if self.scatter is None:
            return np.zeros(len(places))
        rare = ~here.all(axis=0)
        return np.asarray(
            np.where(rare, self.scatter[list(places)], 0.0) / np.maximum(here.sum(axis=0), 1) ** 0.4
        )

    def covariances(self, places: Sequence[int]) -> list[tuple[float, Floats]]:
        """Give the covariance of some results for each value of the unknown sizes, with its weight."""
        likelihood = Likelihood(
            [self.results[k] for k in places], self.errors[list(places)], np.zeros((len(places),) * 2)
        )
        scales = likelihood.spread_scales
        known = [*(self.spreads.get(name) for name in likelihood.classes)] + [
            self.discrepancy.get(name) for name in likelihood.scales
        ]
        sizes = [
            [(1.0, 0.0)] if name == ALONE else list(zip(CENTILES, _values(one, scale), strict=True))
            for name, one, scale in zip([*likelihood.classes, *likelihood.scales], known, scales, strict=True)
        ]
        return [
            (float(np.prod([w for w, _ in node])), likelihood.covariance(np.array([[s for _, s in node]]))[0])
            for node in product(*sizes)
        ]

    def tail(self, predictions: Floats, weights: Floats, place: int, targets: Floats | None = None) -> float:
        """Give how often a rival would give a result at least as far to either side, 0 to 1.

        Readings in which nobody falls ill are left out; NaN where that is all of them.
        """
        mine = predictions[:, place]
        here = np.isfinite(mine) & (weights > 0)
        if not here.any():
            return np.nan
        target = (self.targets if targets is None else targets)[place]
        below = 0.0
        for node, covariance in self.covariances([place]):
            below += node * float(weights[here] @ ndtr((target - mine[here]) / np.sqrt(covariance[0, 0])))
        below /= weights[here].sum()
        return float(2.0 * min(below, 1.0 - below))

    def made_up(self, prediction: Floats, random: np.random.Generator) -> Floats:
        """Make up published results from one reading of one rival; NaN where it has none."""
        found = np.full(len(self.results), np.nan)
        for study in self.studies:
            places = self.places(study)
            nodes = self.covariances(places)
            weights = np.array([weight for weight, _ in nodes])
            covariance = nodes[random.choice(len(nodes), p=weights / weights.sum())][1]
            off = random.multivariate_normal(np.zeros(len(places)), covariance)
            found[places] = prediction[places] + off
        return found


def _stood_in_for(values: Floats) -> Floats:
    """Fill what readings lack from others that have it: ``copy, reading, result``; NaN where none has.

    Results that are lacking together are filled together, each copy from one other reading.
    """
    lacks = ~np.isfinite(values)
    filled = np.repeat(values[None], STAND_INS if lacks.any() else 1, axis=0)
    for pattern in np.unique(lacks[lacks.any(axis=1)], axis=0):
        whole = np.flatnonzero(~lacks[:, pattern].any(axis=1))
        lacking = np.flatnonzero((lacks == pattern).all(axis=1))
        if len(whole):
            for copy in range(STAND_INS):
                donors = np.random.default_rng(copy).choice(whole, len(lacking))
                filled[copy][np.ix_(lacking, pattern)] = values[np.ix_(donors, pattern)]
    return filled


def _values(known: Sequence[float] | None, scale: float) -> list[float]:
    return list(known) if known is not None else [scale * share for share in HALF_NORMAL]


def sampling_errors(results: Sequence[Result], predictions: Predictions) -> Floats:
    """Give the standard error of each result on the scale of comparison.

    The published one, or else the spread of simulated studies of as many people, the median of the readings;
    and, on top, that of as few people as are simulated.

    Parameters
    ----------
    results
        What was published.
    predictions
        Of the whole model.
    """
    found = []
    for k, one in enumerate(results):
        own, few = (_spread(one, predictions.sampled[:, k, m]) for m in range(2))
        found.append(np.hypot(own if one.error is None else one.error, few))
    return np.array(found)


def _spread(result: Result, sampled: Floats) -> float:
    scaled = result.on_scale(sampled.reshape(-1)).reshape(sampled.shape)
    counts = np.isfinite(scaled).sum(axis=1)
    some = scaled[counts >= FEWEST]
    return float(np.median(np.nanstd(some, axis=1, ddof=1))) if len(some) else 0.0
