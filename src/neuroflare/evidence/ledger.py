"""The ledger as a whole: claims and sources from their files, joined and indexed."""

from __future__ import annotations

import difflib
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypeVar

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence.claim import Claim
from neuroflare.evidence.source import Lookup, Source, Verification
from neuroflare.evidence.table import Row, read_rows
from neuroflare.evidence.vocabulary import Vocabulary, load_vocabulary

__all__ = ["TABLES", "Ledger", "load_ledger"]

Record = TypeVar("Record", Source, Lookup, Verification)

TABLES = ("skin", "patients", "drugs", "trials")

_CLAIM_COLUMNS = (
    "id",
    "statement",
    "subject",
    "object",
    "sign",
    "quantity",
    "readout",
    "value",
    "bound",
    "unit",
    "spread",
    "spread_kind",
    "low",
    "high",
    "n",
    "population",
    "species",
    "method",
    "condition",
    "source",
    "status",
    "grade",
    "contradicts",
    "citation_from_memory",
    "note",
)
_EXTRA_COLUMNS = {"drugs": ("drug", "parameter"), "trials": ("arm", "trial")}


@dataclass(frozen=True)
class Ledger:
    """All facts, with the sources they came from.

    Parameters
    ----------
    claims, sources, lookups, verifications
        By id. A look-up has the id of its source, a verification that of its claim.
    vocabulary
        Words that the ledger may use.
    hash
        Fingerprint of all files that were read; part of every result.
    path
        Folder that was read.
    repeated
        Lines that repeat an id; the linter reports them.
    """

    claims: Mapping[str, Claim]
    sources: Mapping[str, Source]
    lookups: Mapping[str, Lookup]
    verifications: Mapping[str, Verification]
    vocabulary: Vocabulary
    hash: str
    path: Path
    repeated: tuple[tuple[str, str], ...] = ()

    def __getitem__(self, claim: str) -> Claim:
        """Claim of that id.

        Raises
        ------
        UsageError
            When there is none; the message names the nearest ids.
        """
        found = self.claims.get(claim)
        if found is None:
            near = difflib.get_close_matches(claim, self.claims, n=3)
            hint = f"; the nearest are {', '.join(near)}" if near else ""
            raise UsageError(f"{claim!r} is not a claim of the ledger{hint}")
        return found

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims.values())

    def __len__(self) -> int:
        return len(self.claims)

    def source_of(self, claim: Claim) -> Source:
        """Source of a claim; an empty one when the ledger lacks it (the linter says so)."""
        return self.sources.get(claim.source) or Source(claim.source, "paper")

    def counts(self) -> dict[str, Counter[str]]:
        """How many claims have each status, grade (effective), table and state of checking."""
        checked = Counter(
            {
                "citation verified": sum(claim.citation_verified for claim in self),
                "number confirmed": sum(claim.number_confirmed for claim in self),
                "fittable": sum(claim.fittable for claim in self),
            }
        )
        return {
            "status": Counter(claim.status for claim in self),
            "grade": Counter(claim.effective_grade for claim in self),
            "table": Counter(claim.table for claim in self),
            "checked": checked,
        }


def load_ledger(path: str | Path | None = None) -> Ledger:
    """Read the ledger.

    Parameters
    ----------
    path
        Folder with ``claims/``, ``sources.csv`` and ``vocabulary.yaml``; the one that comes with neuroflare
        when left out. ``lookups.csv`` and ``verification.csv`` are read when they are there.

    Returns
    -------
    Ledger
        Claims and sources by id.

    Raises
    ------
    UsageError
        When a file is missing or a cell cannot be read: file, line, column, value, and what would be right.

    Examples
    --------
    >>> ledger = load_ledger()
    >>> ledger["cap-topical-dbf-t30-vds2007"].value
    390.0
    """
    folder = data_path("evidence") if path is None else Path(path)
    vocabulary = load_vocabulary(folder / "vocabulary.yaml")
    repeated: list[tuple[str, str]] = []
    sources = _read_records(folder / "sources.csv", Source, "id", repeated)
    lookups, verifications = {}, {}
    if (checked := folder / "lookups.csv").exists():
        lookups = _read_records(checked, Lookup, "source", repeated)
    if (checked := folder / "verification.csv").exists():
        verifications = _read_records(checked, Verification, "claim", repeated)
    agreeing = {name for name, found in lookups.items() if name in sources and found.agrees(sources[name])}
    claims: dict[str, Claim] = {}
    for table in TABLES:
        columns = (*_CLAIM_COLUMNS, *_EXTRA_COLUMNS.get(table, ()))
        for row in read_rows(folder / "claims" / f"{table}.csv", columns):
            claim = _claim(row, table, vocabulary, verifications, agreeing)
            if claim.id in claims:
                repeated.append((claim.where, claim.id))
                continue
            claims[claim.id] = claim
    return Ledger(
        claims, sources, lookups, verifications, vocabulary, _fingerprint(folder), folder, tuple(repeated)
    )


def _claim(
    row: Row,
    table: str,
    vocabulary: Vocabulary,
    verifications: Mapping[str, Verification],
    agreeing: set[str],
) -> Claim:
    name, unit, source = row.required("id"), row.required("unit"), row.required("source")
    text = row.text
    return Claim(
        id=name,
        statement=row.required("statement"),
        subject=row.required("subject"),
        object=row.required("object"),
        sign=row.required("sign"),
        quantity=row.required("quantity"),
        readout=row.required("readout"),
        value=row.number("value"),
        unit=unit,
        spread=row.number("spread"),
        spread_kind=row.required("spread_kind"),
        low=row.number("low"),
        high=row.number("high"),
        bound=text("bound"),
        n=row.count("n"),
        population=row.required("population"),
        species=row.required("species"),
        method=text("method"),
        condition=text("condition"),
        source=source,
        status=row.required("status"),
        grade=row.required("grade"),
        contradicts=row.words("contradicts"),
        note=text("note"),
        citation_from_memory=row.words("citation_from_memory"),
        drug=text("drug") if table == "drugs" else "",
        parameter=text("parameter") if table == "drugs" else "",
        arm=text("arm") if table == "trials" else "",
        trial=text("trial") if table == "trials" else "",
        table=table,
        line=row.line,
        verification=verifications.get(name),
        citation_verified=source in agreeing,
        counted=vocabulary.units.get(unit) == "share",
    )


def _read_records(
    path: Path, record: type[Record], key: str, repeated: list[tuple[str, str]]
) -> dict[str, Record]:
    """Rows of a file by their key; of a repeated key the first row counts."""
    columns = tuple(field.name for field in fields(record) if field.name != "line")
    found: dict[str, Record] = {}
    for row in read_rows(path, columns):
        name = row.required(key)
        if name in found:
            repeated.append((f"{path.name}:{row.line}", name))
            continue
        found[name] = record(**{column: row.text(column) for column in columns}, line=row.line)
    return found


def _fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for file in sorted([*folder.glob("*.csv"), *folder.glob("claims/*.csv")]):
        digest.update(file.relative_to(folder).as_posix().encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
