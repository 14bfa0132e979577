"""How large an effect is, on one scale for all trials, so that predicted and published ones can be ranked."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.evidence import Ledger
from neuroflare.trials.design import Outcome
from neuroflare.trials.outcome_words import OUTCOMES
from neuroflare.trials.predict import Predicted
from neuroflare.trials.rows import factor_of

__all__ = ["SPREAD_CLAIM", "Effect", "effect_of", "rank_correlation"]

Floats = npt.NDArray[np.float64]

SPREAD_CLAIM = "ketotifen-fm-drug"
"""Published number whose spread, that of the change of weekly pain between people, makes means comparable."""
_LOGIT = math.sqrt(3.0) / math.pi
"""A difference of log odds times this is a difference in standard deviations of a logistic distribution."""
_EDGE = 1.0
"""Percent that a share is kept away from 0 and 100, where its odds would be infinite."""


@dataclass(frozen=True)
class Effect:
    """Effect of the first comparison that was published with a size; above 0 favours the first arm.

    Parameters
    ----------
    outcome
        What was compared.
    published
        In standard deviations.
    mean, lo, hi
        The same predicted for a trial of that size, with its 90 % interval.
    """

    outcome: str
    published: float
    mean: float
    lo: float
    hi: float


def effect_of(predicted: Predicted, ledger: Ledger) -> Effect | None:
    """Give the effect of a trial; None where no two arms were published in comparable numbers."""
    pair = _published_pair(predicted, ledger)
    if pair is None:
        return None
    outcome, against, mine, theirs = pair
    at = outcome.hour
    one = predicted.ask(outcome.name, outcome.arm, at, float(outcome.share))
    other = one._replace(arm=against)
    spread = ledger[SPREAD_CLAIM].spread
    assert spread is not None  # it is there for this
    base = float(
        np.nanmean(
            predicted.samples(predicted.ask("pain-baseline", outcome.arm, predicted.design.comparison.hour))
        )
    )
    found = _effect(outcome.name, predicted.samples(one), predicted.samples(other), spread, base)
    found = found[np.isfinite(found)]
    if not found.size:
        return None
    lo, hi = np.quantile(found, [0.05, 0.95])
    published = _effect(outcome.name, np.array([mine]), np.array([theirs]), spread, base)
    return Effect(outcome.name, float(published[0]), float(found.mean()), float(lo), float(hi))


def rank_correlation(effects: list[Effect]) -> float | None:
    """Spearman's correlation of predicted and published effects; None with fewer than four.

    Examples
    --------
    >>> some = [Effect("pain-change", k, k, 0.0, 1.0) for k in (0.1, 0.2, 0.3, 0.4)]
    >>> round(rank_correlation(some), 6)
    1.0
    """
    if len(effects) < 4:
        return None
    from scipy.stats import spearmanr

    found = float(spearmanr([one.published for one in effects], [one.mean for one in effects]).statistic)
    return found if math.isfinite(found) else None


def _published_pair(predicted: Predicted, ledger: Ledger) -> tuple[Outcome, str, float, float] | None:
    """First outcome published for two arms, or as their difference (the other then counts as 0)."""
    rows = [row for row in predicted.design.outcomes if row.evidence is not None and row.compare is None]
    for row in rows:
        if OUTCOMES[row.name].kind == "time" or row.name in ("pain-baseline", "open-responders", "drop-out"):
            continue
        assert row.evidence is not None
        claim = ledger[row.evidence]
        if claim.value is None:
            continue
        value = claim.value * factor_of(claim, row.word.unit)
        if row.against is not None:
            if row.word.kind == "mean":
                return row, row.against, value, 0.0
            continue
        for other in rows:
            assert other.evidence is not None
            same = other.name == row.name and other.at == row.at and other.against is None
            theirs = ledger[other.evidence]
            treated = predicted.design.arm(row.arm).gets == "treatment"
            control = predicted.design.arm(other.arm).gets != "treatment"
            if same and treated and control and theirs.value is not None:
                return row, other.arm, value, theirs.value * factor_of(theirs, row.word.unit)
    return None


def _effect(name: str, mine: Floats, theirs: Floats, spread: float, baseline: float) -> Floats:
    word = OUTCOMES[name]
    if word.kind == "share":
        return word.better * _LOGIT * (_log_odds(mine) - _log_odds(theirs))
    points = (mine - theirs) * (baseline / 100.0 if word.unit == "%" else 1.0)
    return np.asarray(word.better * points / spread)


def _log_odds(share: Floats) -> Floats:
    kept = np.clip(share, _EDGE, 100.0 - _EDGE)
    return np.asarray(np.log(kept / (100.0 - kept)))
