"""Checks of numbers: a value inside what its unit and its own limits allow."""

from __future__ import annotations

import math
from collections.abc import Iterator

from neuroflare.evidence.claim import Claim
from neuroflare.evidence.issue import Issue
from neuroflare.evidence.ledger import Ledger

__all__ = ["NUMBER_CHECKS"]

# Printed limits are rounded, so half their distance may differ a little from the printed half width.
_ROUNDING = 0.06
_STATISTIC_LIMITS = {
    "correlation": (-1.0, 1.0),
    "rank correlation": (-1.0, 1.0),
    "r squared": (0.0, 1.0),
    "p value": (0.0, 1.0),
    "c index": (0.0, 1.0),
    "fraction unbound": (0.0, 1.0),
}


def _error(check: str, claim: Claim, text: str) -> Issue:
    return Issue("error", check, claim.where, f"{claim.id}: {text}")


def impossible_value(ledger: Ledger) -> Iterator[Issue]:
    """Demand a share between 0 and 100, an amount that is not negative, a rating on its scale."""
    for claim in ledger:
        if claim.value is None:
            continue
        low, high = _limits(claim, ledger.vocabulary.units.get(claim.unit, ""))
        if not low <= claim.value <= high:
            yield _error(
                "impossible-value",
                claim,
                f"value is {claim.value:g} {claim.unit}; right would be: {low:g} to {high:g}",
            )


def outside_own_range(ledger: Ledger) -> Iterator[Issue]:
    """Demand a value between its own printed limits."""
    for claim in ledger:
        if (claim.low is None) != (claim.high is None):
            yield _error(
                "outside-own-range", claim, "only one of low and high is given; right would be: both, or none"
            )
            continue
        if claim.low is None or claim.high is None or claim.value is None:
            continue
        if not claim.low <= claim.value <= claim.high:
            yield _error(
                "outside-own-range",
                claim,
                f"value is {claim.value:g}; right would be: from {claim.low:g} to {claim.high:g}, its limits",
            )


def wrong_spread(ledger: Ledger) -> Iterator[Issue]:
    """Demand a spread that is not negative, has its kind, and agrees with the printed limits."""
    for claim in ledger:
        spread = claim.spread
        if spread is not None and spread < 0:
            yield _error("wrong-spread", claim, f"spread is {spread:g}; right would be: 0 or more")
        if spread is None and claim.spread_kind != "none":
            yield _error(
                "wrong-spread",
                claim,
                f"spread_kind is {claim.spread_kind!r} without a spread; right would be: 'none'",
            )
        if spread is None or claim.low is None or claim.high is None:
            continue
        width = claim.high - claim.low
        printed = {"ci95": width / 2, "iqr": width, "range": width}.get(claim.spread_kind)
        if printed is not None and not math.isclose(spread, printed, rel_tol=_ROUNDING, abs_tol=1e-12):
            limits = f"{claim.low:g} to {claim.high:g}"
            text = f"{claim.spread_kind} is {spread:g}; its limits {limits} give {printed:g}"
            yield _error("wrong-spread", claim, text)


def missing_n(ledger: Ledger) -> Iterator[Issue]:
    """Demand an n for a count of n."""
    for claim in ledger:
        if claim.unit == "count of n" and claim.n is None:
            yield _error(
                "missing-n", claim, "the unit is 'count of n' but n is empty; right would be: a whole number"
            )


def _limits(claim: Claim, kind: str) -> tuple[float, float]:
    if claim.unit == "count of n":
        return 0.0, float(claim.n or math.inf)
    if claim.unit in _STATISTIC_LIMITS:
        return _STATISTIC_LIMITS[claim.unit]
    if kind in ("share", "portion"):
        return 0.0, 100.0
    if kind == "amount":
        return 0.0, math.inf
    if kind == "answer":
        return 0.0, 1.0
    if kind == "score" and "-" in claim.unit:
        top = float(claim.unit.rsplit("-", 1)[1])
        return -top, top  # a change of a rating may be negative
    return -math.inf, math.inf


NUMBER_CHECKS = (impossible_value, outside_own_range, wrong_spread, missing_n)
