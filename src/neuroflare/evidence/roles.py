"""What a claim may be used for: fitting, testing, or only showing."""

from __future__ import annotations

from neuroflare.evidence.claim import Claim
from neuroflare.evidence.issue import Issue

__all__ = ["ROLES", "check_fit", "check_role"]

ROLES = ("calibration", "design", "validation", "conflict", "model")


def check_fit(claim: Claim) -> Issue | None:
    """Tell why a model must not be fitted to this claim.

    Parameters
    ----------
    claim
        Claim that a parameter or a calibration row rests on.

    Returns
    -------
    Issue or None
        None when fitting is allowed. A warning when the source gives only a limit.

    Examples
    --------
    >>> from neuroflare.evidence import load_ledger
    >>> check_fit(load_ledger()["mrgprx2-sp-ec50-recalled"]).level
    'error'
    """
    if claim.status != "seen":
        return _refuse(
            claim, f"its status is {claim.status!r}; only facts that were seen in a text may be fitted"
        )
    if claim.refuted and claim.verification is not None:
        return _refuse(claim, f"reading the source again gave {claim.verification.result!r}")
    if not claim.fittable:
        return _refuse(
            claim,
            f"its grade is {claim.effective_grade!r}; right would be: paper, label, or confirmed there",
        )
    if claim.value is None:
        return _refuse(claim, "it holds no number")
    if claim.bound in ("at-least", "at-most"):
        return Issue(
            "warning",
            "fit",
            claim.where,
            f"{claim.id} is a limit ({claim.bound} {claim.value:g} {claim.unit}), not a measured value",
        )
    return None


def check_role(role: str, claim: Claim) -> Issue | None:
    """Tell why a study row of this role must not rest on this claim.

    Parameters
    ----------
    role
        One of `ROLES`.
    claim
        Claim that the row names as its evidence.

    Returns
    -------
    Issue or None
        None when the row may use it.
    """
    if role not in ROLES:
        return Issue(
            "error", "role", claim.where, f"role is {role!r}; right would be one of: {', '.join(ROLES)}"
        )
    if role == "calibration":
        return check_fit(claim)
    if role == "conflict" and not claim.contradicts:
        return Issue(
            "error",
            "role",
            claim.where,
            f"{claim.id} stands in a row of role conflict but contradicts nothing",
        )
    if role == "validation" and claim.refuted:
        return Issue(
            "error",
            "role",
            claim.where,
            f"{claim.id} was not found in its source again, so nothing can be tested against it",
        )
    if role in ("validation", "design") and claim.status != "seen":
        return Issue(
            "warning",
            "role",
            claim.where,
            f"{claim.id} is recalled from memory; a row that rests on it proves little",
        )
    return None


def _refuse(claim: Claim, reason: str) -> Issue:
    return Issue("error", "fit", claim.where, f"{claim.id} may not be fitted: {reason}")
