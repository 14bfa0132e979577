"""How sure are we: what stands behind an answer, from the scorecard and the notes of the model."""

from __future__ import annotations

import json
from collections import Counter
from functools import lru_cache
from typing import Any

from typing_extensions import TypedDict

from neuroflare.clinic.study import load_study
from neuroflare.data_files import data_path
from neuroflare.evidence.source import Source
from neuroflare.web.kept import Kept
from neuroflare.web.menu import MENU

__all__ = ["TREATMENTS", "Compared", "SureAnswer", "address", "run_sure", "scorecard"]

TREATMENTS = "treatments"
"""What one asks about for the predictions of published trials."""

_VERDICTS = ("agrees", "near", "misses", "uninformative")


class Compared(TypedDict):
    """One result of a study beside the prediction."""

    study: str
    citation: str
    label: str
    unit: str
    predicted: float | None
    low: float | None
    high: float | None
    published: float | None
    direction: str | None
    verdict: str
    role: str
    group: str
    url: str


class SureAnswer(TypedDict):
    """What stands behind the answers to one kind of question."""

    about: str
    assumed: int
    claimed: int
    counts: dict[str, int]
    kept_aside: dict[str, int]
    rows: list[Compared]


def address(source: Source) -> str:
    """Give where a source can be found; empty when neither DOI nor PubMed number is known.

    Examples
    --------
    >>> address(Source("brain1985", "paper", doi="10.1038/313054a0"))
    'https://doi.org/10.1038/313054a0'
    """
    if source.doi:
        return f"https://doi.org/{source.doi}"
    return f"https://pubmed.ncbi.nlm.nih.gov/{source.pmid}/" if source.pmid else ""


@lru_cache(maxsize=1)
def scorecard() -> dict[str, Any]:
    """The scorecard that ships."""
    found: dict[str, Any] = json.loads(data_path("docs/results/scorecard.json").read_text(encoding="utf-8"))
    return found


@lru_cache(maxsize=1)
def _trials() -> dict[str, Any]:
    """The predictions of trials that ship."""
    found: dict[str, Any] = json.loads(data_path("docs/results/trials.json").read_text(encoding="utf-8"))
    return found


@lru_cache(maxsize=1)
def _stimuli() -> dict[str, frozenset[str]]:
    """What is done in each bundled study."""
    return {
        path.parent.name: frozenset(event.name for arm in load_study(path).arms for event in arm.events)
        for path in sorted(data_path("studies").glob("*/study.yaml"))
    }


def run_sure(kept: Kept, about: str) -> SureAnswer:
    """Say what stands behind answers of one kind.

    Parameters
    ----------
    kept
        Model and ledger.
    about
        A test, a group of people, `TREATMENTS`, or ``all``.

    Returns
    -------
    SureAnswer
        Verdicts by kind, over all rows and over those kept aside as a test, and the rows.
    """
    known = _trials()["rows"] if about == TREATMENTS else scorecard()["rows"]
    rows = [row for row in known if row["verdict"] in _VERDICTS and _concerns(about, row)]
    claims = kept.ledger.claims
    alike = Counter(_named(row) for row in rows)
    kinds = Counter(p.provenance.kind for p in kept.model.parameters.values() if p.provenance is not None)

    def one(row: dict[str, Any]) -> Compared:
        claim = claims.get(row["evidence"])
        predicted = row["predicted"] or {}
        return {
            "study": row["study"],
            "citation": row["source"],
            "label": _named(row)[1] + (f" ({row['arm']}, {row['at']})" if alike[_named(row)] > 1 else ""),
            "unit": row["unit"],
            "predicted": predicted.get("mean"),
            "low": predicted.get("lo"),
            "high": predicted.get("hi"),
            "published": row["published"]["value"],
            "direction": None if row["published"]["value"] is not None else row["published"]["relation"],
            "verdict": row["verdict"],
            "role": row["role"],
            "group": row["group"],
            "url": "" if claim is None else address(kept.ledger.source_of(claim)),
        }

    return {
        "about": about,
        "assumed": kinds["assumed"],
        "claimed": kinds["claim"],
        "counts": _counted(rows),
        "kept_aside": _counted([row for row in rows if row["role"] == "validation"]),
        "rows": [one(row) for row in rows],
    }


def _named(row: dict[str, Any]) -> tuple[str, str]:
    return row["study"], row["label"] or row["readout"]


def _counted(rows: list[dict[str, Any]]) -> dict[str, int]:
    counts = Counter(row["verdict"] for row in rows)
    return {verdict: counts[verdict] for verdict in _VERDICTS}


def _concerns(about: str, row: dict[str, Any]) -> bool:
    if about in ("all", TREATMENTS):
        return True
    if about in MENU:
        return MENU[about].stimulus in _stimuli().get(row["study"], frozenset())
    return bool(row["group"] == about)
