"""Check the whole ledger: every check is one small function, and all of them run."""

from __future__ import annotations

from neuroflare.evidence.issue import Issue
from neuroflare.evidence.ledger import Ledger
from neuroflare.evidence.lint_glossary import GLOSSARY_CHECKS
from neuroflare.evidence.lint_numbers import NUMBER_CHECKS
from neuroflare.evidence.lint_records import RECORD_CHECKS
from neuroflare.evidence.lint_words import WORD_CHECKS

__all__ = ["CHECKS", "Issue", "lint_ledger"]

CHECKS = (*WORD_CHECKS, *NUMBER_CHECKS, *RECORD_CHECKS, *GLOSSARY_CHECKS)


def lint_ledger(ledger: Ledger) -> list[Issue]:
    """Run every check.

    Parameters
    ----------
    ledger
        The ledger to check.

    Returns
    -------
    list of Issue
        Errors first; empty when nothing was found.

    Examples
    --------
    >>> from neuroflare.evidence import load_ledger
    >>> [str(issue) for issue in lint_ledger(load_ledger()) if issue.level == "error"]
    []
    """
    issues = [issue for check in CHECKS for issue in check(ledger)]
    return sorted(issues, key=lambda issue: (issue.level != "error", issue.where, issue.check))
