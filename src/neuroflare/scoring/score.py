"""Compare one published result with the model's predictions of a study like it.

The rule behind every verdict is written in words in ``docs/scorecard.md``; this module is that rule in code.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.published import DIRECTIONS, Published

Role = Literal["calibration", "design", "validation", "conflict", "model"]
Verdict = Literal["agrees", "near", "misses", "uninformative", "conflict", "not-modelled", "no-number"]
Kind = Literal["level", "contrast", "direction"]

ROLES: tuple[Role, ...] = get_args(Role)
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

ALPHA = 0.10
"""Share of predictions that the main interval leaves out: it holds 90 of 100."""
ALPHA_WIDE = 0.01
"""Share of predictions that the wide interval leaves out: it holds 99 of 100."""
FEWEST_PREDICTIONS = 20
"""With fewer simulated studies than this a 90 % interval is only its two extreme values."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """Mean, 90 % and 99 % interval of what a study of the published size would find."""

    mean: float
    sd: float
    lo: float
    hi: float
    lo99: float
    hi99: float


@dataclass(frozen=True, slots=True)
class Score:
    """How one prediction stands to one published result.

    ``scale`` makes interval scores of different units comparable; ``prior_score`` and ``guess_score`` are
    those of two simple rivals; ``no_difference`` is set for contrasts and directions.
    """

    predicted: Prediction | None
    published: Published | None
    verdict: Verdict
    reason: str | None = None
    z: float | None = None
    interval_score: float | None = None
    scale: float | None = None
    prior_score: float | None = None
    guess_score: float | None = None
    no_difference: float | None = None


def predict(samples: npt.ArrayLike) -> Prediction:
    """Summarise predicted study results; values that are not finite are left out.

    Examples
    --------
    >>> predict([1.0, 2.0, 3.0]).mean
    2.0
    """
    values = np.asarray(samples, dtype=float).ravel()
    values = values[np.isfinite(values)]
    if values.size == 0:
        raise ValueError("no finite prediction to summarise")
    tails = [ALPHA / 2, 1 - ALPHA / 2, ALPHA_WIDE / 2, 1 - ALPHA_WIDE / 2]
    lo, hi, lo99, hi99 = (float(q) for q in np.quantile(values, tails))
    return Prediction(float(values.mean()), float(values.std()), lo, hi, lo99, hi99)


def interval_score(lo: float, hi: float, value: float, alpha: float = ALPHA) -> float:
    """Score an interval against a value: its width, plus 2 / alpha times the distance by which it misses.

    Smaller is better. Gneiting and Raftery 2007, J Am Stat Assoc 102:359.

    Examples
    --------
    >>> interval_score(2.0, 5.0, 6.0, alpha=0.1)
    23.0
    """
    return _set_score(lo, hi, (value, value), alpha)


def score_row(
    samples: npt.ArrayLike | None,
    published: Published | None,
    *,
    role: Role,
    kind: Kind = "level",
    no_difference: float = 0.0,
    reference_spread: float | None = None,
    prior_samples: npt.ArrayLike | None = None,
    guess: tuple[float, float] | None = None,
    absent: str | None = None,
) -> Score:
    """Give the verdict on one row of the scorecard.

    Parameters
    ----------
    samples
        Simulated results of a study of the published size, unit of the row; None when the model cannot say.
    published
        What the paper states; None when the ledger holds no usable number.
    role
        What the row may be used for; ``conflict`` rows are shown but never judged.
    kind
        ``level``: a measured quantity. ``contrast``: a difference or ratio between two arms or groups.
        ``direction``: a contrast of which the paper gives only the direction.
    no_difference
        Value of a contrast that means "no difference": 0 for a difference, 1 for a ratio.
    reference_spread
        Whole spread (largest minus smallest) of that read-out in the ledger, or for a contrast the smallest
        difference that would matter; a prediction wider than this says nothing.
    prior_samples
        The same simulated result with every parameter drawn from its prior.
    guess
        Mean and standard deviation of that read-out elsewhere in the ledger: a guess without mechanism.
    absent
        Why there is no prediction or no published number, in words; names what is missing.

    Examples
    --------
    >>> import numpy as np
    >>> score = score_row(np.linspace(300, 400, 101), Published(390, 120, "sd", 11), role="calibration")
    >>> score.verdict
    'agrees'
    """
    if (kind == "direction") != (published is not None and published.relation in DIRECTIONS) and published:
        raise ValueError(f"kind {kind!r} does not fit the published relation {published.relation!r}")
    values = None if samples is None else np.asarray(samples, dtype=float).ravel()
    finite = np.zeros(0) if values is None else values[np.isfinite(values)]
    predicted = predict(finite) if finite.size else None
    if published is None:
        return Score(predicted, None, "no-number", absent or "the ledger holds no usable number for this row")
    if values is None or values.size == 0:
        return Score(
            None, published, "not-modelled", absent or "the model has no such read-out in this version"
        )
    if predicted is None:
        return Score(None, published, "misses", "the model gives no finite value for this read-out")

    verdict, reason = _judge(predicted, published, kind, no_difference, reference_spread)
    lost = 1 - finite.size / values.size
    if finite.size < FEWEST_PREDICTIONS:
        verdict, reason = (
            "uninformative",
            (f"only {finite.size} simulated studies; an interval needs at least {FEWEST_PREDICTIONS}"),
        )
    elif lost > ALPHA and verdict != "misses":
        verdict, reason = (
            "uninformative",
            f"{lost:.0%} of the simulated studies gave no value for this read-out",
        )
    if role == "conflict":
        verdict, reason = "conflict", "published results disagree here; shown side by side, not judged"
    score = _with_numbers(predicted, published, verdict, reason, reference_spread, prior_samples, guess)
    return score if kind == "level" else replace(score, no_difference=no_difference)


def guess_interval(mean: float, sd: float) -> tuple[float, float]:
    """Give the 90 % interval of a normal guess with this mean and standard deviation."""
    half = 1.6448536269514722 * sd
    return mean - half, mean + half


def _judge(
    predicted: Prediction, published: Published, kind: Kind, no_difference: float, spread: float | None
) -> tuple[Verdict, str | None]:
    """Apply the one rule: 90 % agrees, 99 % near, else misses; what anything would get is no agreement."""
    if published.relation in ("higher", "lower"):
        return _judge_side(predicted, published.relation, no_difference)
    bounds = (no_difference, no_difference) if published.relation == "no-effect" else published.bounds
    if _gap(predicted.lo, predicted.hi, bounds) > 0:
        inside = _gap(predicted.lo99, predicted.hi99, bounds) == 0
        return ("near" if inside else "misses"), None
    width = predicted.hi - predicted.lo
    if spread is not None and width > spread:
        return (
            "uninformative",
            f"the bar is {_plain(width)} wide; a bar wider than {_plain(spread)} fits almost any result",
        )
    if kind == "contrast" and predicted.lo <= no_difference <= predicted.hi:
        return "uninformative", "the predicted interval holds both the published value and no difference"
    return "agrees", None


def _judge_side(predicted: Prediction, relation: str, no_difference: float) -> tuple[Verdict, str | None]:
    """Judge a published direction: the whole 90 % interval has to lie on the published side."""
    sign = 1.0 if relation == "higher" else -1.0
    edges = sorted(sign * (x - no_difference) for x in (predicted.lo, predicted.hi))
    if edges[0] > 0:
        return "agrees", None
    if edges[1] >= 0:
        return "uninformative", "the predicted interval holds both directions"
    reach = max(sign * (x - no_difference) for x in (predicted.lo99, predicted.hi99))
    return ("near" if reach >= 0 else "misses"), None


def _with_numbers(
    predicted: Prediction,
    published: Published,
    verdict: Verdict,
    reason: str | None,
    spread: float | None,
    prior_samples: npt.ArrayLike | None,
    guess: tuple[float, float] | None,
) -> Score:
    """Add z and the interval scores, which only a published number (not a direction or a bound) can have."""
    if published.value is None or published.relation in ("at-least", "at-most"):
        return Score(predicted, published, verdict, reason)
    bounds = published.bounds
    middle = sum(bounds) / 2
    scatter = predicted.sd > 1e-9 * abs(predicted.mean)  # else every simulated study gave the same number
    z = (middle - predicted.mean) / predicted.sd if scatter else None
    prior = None if prior_samples is None else predict(prior_samples)
    guessed = None if guess is None else guess_interval(*guess)
    return Score(
        predicted,
        published,
        verdict,
        reason,
        z=z,
        interval_score=_set_score(predicted.lo, predicted.hi, bounds),
        scale=spread or abs(middle) or None,
        prior_score=None if prior is None else _set_score(prior.lo, prior.hi, bounds),
        guess_score=None if guessed is None else _set_score(*guessed, bounds),
    )


def _plain(value: float) -> str:
    """Write a number of an explanation with three digits and without an exponent."""
    return f"{float(f'{value:.3g}'):.12g}"


def _gap(lo: float, hi: float, bounds: tuple[float, float]) -> float:
    """Distance between an interval and the values that the published words allow; 0 when they touch."""
    return max(0.0, lo - bounds[1], bounds[0] - hi)


def _set_score(lo: float, hi: float, bounds: tuple[float, float], alpha: float = ALPHA) -> float:
    return (hi - lo) + 2 / alpha * _gap(lo, hi, bounds)
