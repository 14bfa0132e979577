"""The evidence ledger: published facts, where they were read, and how far they can be trusted."""

from neuroflare.evidence.claim import Claim
from neuroflare.evidence.issue import Issue
from neuroflare.evidence.ledger import Ledger, load_ledger
from neuroflare.evidence.lint import lint_ledger
from neuroflare.evidence.roles import check_fit, check_role
from neuroflare.evidence.source import Lookup, Source, Verification
from neuroflare.evidence.usage import Use, find_uses

__all__ = [
    "Claim",
    "Issue",
    "Ledger",
    "Lookup",
    "Source",
    "Use",
    "Verification",
    "check_fit",
    "check_role",
    "find_uses",
    "lint_ledger",
    "load_ledger",
]
