"""What can be counted for the page of credibility: tests, cases, errors, claims, from the project itself."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neuroflare.errors import UsageError
from neuroflare.evidence import Ledger
from neuroflare.model import Model
from neuroflare.model.parameters_page import KINDS_OF_SOURCE
from neuroflare.scoring.score import VERDICTS

__all__ = [
    "Suite",
    "accuracy",
    "claims_by",
    "examples",
    "numbers_by_source",
    "suite",
    "areas_of_tests",
    "misses",
]

JUDGED = ("agrees", "near", "misses", "uninformative")
"""Verdicts that judge a prediction; the others say why there is none."""
assert set(JUDGED) <= set(VERDICTS)
TOLERANCES = (1e-4, 1e-6, 1e-8)
"""Relative tolerances of which the error is told."""
_STEP = 10


@dataclass(frozen=True)
class Suite:
    """Cases of the SBML Semantic Test Suite."""

    cases: int
    passed: int
    refused: int
    compiled: int


def areas_of_tests(root: Path) -> dict[str, int]:
    """Count test functions by folder, each rounded down to tens; a function may hold many cases.

    Rounded, so that the page of credibility need not be written anew for every test.

    Parameters
    ----------
    root
        Of a checkout.
    """
    found: Counter[str] = Counter()
    for file in sorted((root / "tests").rglob("test_*.py")):
        parts = file.relative_to(root / "tests").parts
        functions = (
            node
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        )
        found[parts[0] if len(parts) > 1 else ""] += sum(1 for _ in functions)
    return {area: count // _STEP * _STEP for area, count in found.items()}


def examples(root: Path) -> int:
    """Count functions and classes with an example that is run as a test, rounded down to tens."""
    count = 0
    for file in (root / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                count += ">>> " in (ast.get_docstring(node) or "")
    return count // _STEP * _STEP


def suite(docs: Path) -> Suite:
    """Read how many cases of the SBML test suite pass, from ``sbml.md``, which `neuroflare check` measured.

    Raises
    ------
    UsageError
        When the page does not say it.
    """
    text = " ".join((docs / "sbml.md").read_text(encoding="utf-8").split())
    found = re.search(
        r"Of the (\d+) cases at hand (\d+) passed, (\d+) of them by the compiled engine .*?; (\d+) were", text
    )
    if found is None:
        raise UsageError(f"{docs / 'sbml.md'} does not say how many cases of the suite passed")
    cases, passed, compiled, refused = map(int, found.groups())
    return Suite(cases, passed, refused, compiled)


def accuracy(bench: Mapping[str, Any]) -> dict[str, dict[float, float]]:
    """Give the largest error of the engine for each model at some tolerances.

    Parameters
    ----------
    bench
        Of ``results/bench.json``.
    """
    found: dict[str, dict[float, float]] = {}
    for row in bench["rows"]:
        if row["tool"] == "neuroflare" and row["rtol"] in TOLERANCES and row["max_error"] is not None:
            found.setdefault(row["model"], {})[row["rtol"]] = row["max_error"]
    return found


def numbers_by_source(model: Model) -> dict[str, int]:
    """Count the numbers of the model by what they rest on."""
    numbers = [p.provenance for p in model.parameters.values() if p.provenance and p.provenance.is_number]
    return {kind: sum(map(holds, numbers)) for kind, holds in KINDS_OF_SOURCE.items()}


def claims_by(ledger: Ledger) -> dict[str, int]:
    """Count claims: all, seen in a text, confirmed by reading again, contradicting another, of people."""
    claims = list(ledger.claims.values())
    return {
        "all": len(claims),
        "seen": sum(claim.status == "seen" for claim in claims),
        "recalled": sum(claim.status == "recalled" for claim in claims),
        "confirmed": sum(claim.number_confirmed for claim in claims),
        "contradict": sum(bool(claim.contradicts) for claim in claims),
        "human": sum(claim.species == "human" for claim in claims),
        "fittable": sum(claim.fittable for claim in claims),
    }


def misses(card: Mapping[str, Any], *roles: str) -> list[Mapping[str, Any]]:
    """Rows of some roles that the model misses."""
    return [row for row in card["rows"] if row["verdict"] == "misses" and row["role"] in roles]


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON file of results."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
