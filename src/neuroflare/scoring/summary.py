"""Count verdicts and say how honest the intervals are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from neuroflare.scoring.score import VERDICTS, Role, Score

Scored = tuple[str, Role, Score]
"""Name of the study, role of the row, score of the row."""

TARGET = 0.90


@dataclass(frozen=True, slots=True)
class Coverage:
    """Share of validation results inside their 90 % interval, each study weighing one.

    ``reason`` says why there is no value.
    """

    value: float | None
    studies: int
    rows: int
    inside: int
    target: float = TARGET
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """Mean interval score of a simple rival, and of the model on exactly the same rows."""

    score: float | None
    model: float | None
    rows: int
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts by role, coverage, and mean scaled interval score beside two references; smaller is better."""

    rows: int
    by_role: dict[str, dict[str, int]]
    coverage90: Coverage
    interval_score: float | None
    interval_score_rows: int
    prior_predictive: Reference
    ledger_guess: Reference

    def to_dict(self) -> dict[str, Any]:
        """Give the summary as it stands in ``scorecard.json``."""
        return asdict(self)

    def count(self, verdict: str, *roles: str) -> int:
        """Count rows with a verdict, over all roles or only those named."""
        chosen = roles or tuple(self.by_role)
        return sum(self.by_role.get(role, {}).get(verdict, 0) for role in chosen)


def summarise(rows: Iterable[Scored]) -> Summary:
    """Summarise scored rows.

    Only rows of role ``validation`` with a published number and a stated error or number of people enter
    coverage and the interval scores. Scores are divided by the row's scale before they are averaged, so that
    units drop out.

    Examples
    --------
    >>> from neuroflare.clinic.published import Published
    >>> from neuroflare.scoring.score import score_row
    >>> score = score_row(list(range(101)), Published(50, 5, "sem", 9), role="validation")
    >>> summarise([("a", "validation", score)]).coverage90.value
    1.0
    """
    scored = list(rows)
    by_role: dict[str, dict[str, int]] = {}
    for _, role, score in scored:
        counts = by_role.setdefault(role, dict.fromkeys(VERDICTS, 0))
        counts[score.verdict] += 1
    tested = [(study, score) for study, role, score in scored if role == "validation" and _countable(score)]
    model, model_rows = _mean(tested, lambda score: score.interval_score)
    return Summary(
        rows=len(scored),
        by_role=by_role,
        coverage90=_coverage(tested, any(role == "validation" for _, role, _ in scored)),
        interval_score=model,
        interval_score_rows=model_rows,
        prior_predictive=_reference(
            tested,
            lambda score: score.prior_score,
            "the priors were not simulated beside it; neuroflare run --references does",
        ),
        ledger_guess=_reference(
            tested, lambda score: score.guess_score, "the ledger has too few other values of these read-outs"
        ),
    )


def _countable(score: Score) -> bool:
    published = score.published
    return (
        score.predicted is not None
        and published is not None
        and published.relation in ("equals", "between")
        and (published.n is not None or published.standard_error is not None)
    )


def _coverage(tested: list[tuple[str, Score]], any_validation: bool) -> Coverage:
    """Weigh each study one, so that a paper with twenty rows does not drown the others."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for study, score in tested:
        assert score.predicted is not None and score.published is not None
        low, high = score.published.bounds
        hits[study].append(low <= score.predicted.hi and high >= score.predicted.lo)
    if not hits:
        reason = (
            "no validation row has both a prediction and a published number with error or number of people"
            if any_validation
            else "no validation rows were run"
        )
        return Coverage(None, 0, 0, 0, reason=reason)
    value = sum(sum(study) / len(study) for study in hits.values()) / len(hits)
    flat = [hit for study in hits.values() for hit in study]
    return Coverage(value, len(hits), len(flat), sum(flat))


def _mean(tested: list[tuple[str, Score]], pick: Callable[[Score], float | None]) -> tuple[float | None, int]:
    """Average a score over rows, scaled, each study weighing one."""
    scores: dict[str, list[float]] = defaultdict(list)
    for study, score in tested:
        value = pick(score)
        if value is not None and score.scale:
            scores[study].append(value / score.scale)
    if not scores:
        return None, 0
    return sum(sum(s) / len(s) for s in scores.values()) / len(scores), sum(len(s) for s in scores.values())


def _reference(
    tested: list[tuple[str, Score]], pick: Callable[[Score], float | None], missing: str
) -> Reference:
    shared = [(study, score) for study, score in tested if pick(score) is not None]
    value, rows = _mean(shared, pick)
    model, _ = _mean(shared, lambda score: score.interval_score)
    return Reference(value, model if rows else None, rows, None if rows else missing)
