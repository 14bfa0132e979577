"""Checks of records: ids, sources, identifiers, look-ups, and facts that contradict each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from neuroflare.evidence.claim import Claim
from neuroflare.evidence.issue import Issue
from neuroflare.evidence.ledger import Ledger

__all__ = ["RECORD_CHECKS"]

_DOI = re.compile(r"10\.\d{4,9}/\S+")
_PMID = re.compile(r"[1-9]\d{0,8}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*")


def _error(check: str, where: str, text: str) -> Issue:
    return Issue("error", check, where, text)


def duplicate_id(ledger: Ledger) -> Iterator[Issue]:
    """Demand that every id occurs once and is a word."""
    for where, name in ledger.repeated:
        yield _error(
            "duplicate-id", where, f"the id {name!r} occurs a second time; right would be: an id of its own"
        )
    for name in (*ledger.claims, *ledger.sources):
        if not _ID.fullmatch(name):
            yield _error(
                "duplicate-id", name, f"the id is {name!r}; right would be: letters, digits and hyphens"
            )


def duplicate_fact(ledger: Ledger) -> Iterator[Issue]:
    """Demand that one number of one source stands here once, or that a note names the other row."""
    groups: dict[tuple[Any, ...], list[Claim]] = defaultdict(list)
    across: dict[tuple[Any, ...], list[Claim]] = defaultdict(list)
    for claim in ledger:
        groups[
            claim.source,
            claim.quantity.lower(),
            claim.population,
            claim.condition,
            claim.method,
            claim.value,
            claim.unit,
            claim.arm,
            claim.trial,
        ].append(claim)
        across[claim.source, claim.population, claim.species, claim.value, claim.unit, claim.spread].append(
            claim
        )
    for same in groups.values():
        for claim in same[1:]:
            yield _error(
                "duplicate-fact", claim.where, f"{claim.id} repeats {same[0].id}; right would be: one of them"
            )
    for same in across.values():
        for claim in same[1:]:
            first = same[0]
            if claim.table != first.table and claim.id not in first.note and first.id not in claim.note:
                yield _error(
                    "duplicate-fact",
                    claim.where,
                    f"{claim.id} gives the number of {first.id} again; right would be: a note that says so",
                )


def missing_source(ledger: Ledger) -> Iterator[Issue]:
    """Demand a source for every claim, and a claim for every source."""
    used = set()
    for claim in ledger:
        used.add(claim.source)
        if claim.source not in ledger.sources:
            yield _error(
                "missing-source",
                claim.where,
                f"source is {claim.source!r}; right would be: an id of sources.csv",
            )
    for source in ledger.sources.values():
        if source.id not in used:
            yield Issue(
                "warning", "missing-source", f"sources.csv:{source.line}", f"no claim comes from {source.id}"
            )


def identifier(ledger: Ledger) -> Iterator[Issue]:
    """Demand that DOI, PMID and year look like such, and that no two sources share one."""
    seen: dict[tuple[str, str], str] = {}
    for source in ledger.sources.values():
        where = f"sources.csv:{source.line}"
        for column, value, pattern, right in (
            ("doi", source.doi, _DOI, "10.<number>/<name>"),
            ("pmid", source.pmid, _PMID, "a number"),
            ("year", source.year, _YEAR, "a year such as 1997"),
        ):
            if value and not pattern.fullmatch(value):
                yield _error(
                    "identifier",
                    where,
                    f"{column} of {source.id} is {value!r}; right would be: {right}, or nothing",
                )
        for column, value in (("doi", source.doi.lower()), ("pmid", source.pmid)):
            first = seen.setdefault((column, value), source.id) if value else source.id
            if first != source.id:
                yield _error(
                    "identifier",
                    where,
                    f"{column} {value} belongs to {first} already; right would be: one source",
                )


def lookup_disagrees(ledger: Ledger) -> Iterator[Issue]:
    """Demand that a source that was looked up says what the record said."""
    for lookup in ledger.lookups.values():
        where = f"lookups.csv:{lookup.line}"
        source = ledger.sources.get(lookup.source)
        if source is None:
            yield Issue("warning", "lookup-disagrees", where, f"{lookup.source!r} is not in sources.csv")
            continue
        for field in lookup.disagreements(source):
            mine, theirs = getattr(source, field), getattr(lookup, field)
            yield _error(
                "lookup-disagrees", where, f"{field} of {source.id} is {mine!r}; the record says {theirs!r}"
            )


def verification_loose(ledger: Ledger) -> Iterator[Issue]:
    """Demand that a verification belongs to a claim and names the record it was done by."""
    for found in ledger.verifications.values():
        where = f"verification.csv:{found.line}"
        if found.claim not in ledger.claims:
            yield _error(
                "verification-loose", where, f"claim is {found.claim!r}; right would be: an id of the ledger"
            )
        if found.holds and not found.by:
            yield _error(
                "verification-loose",
                where,
                f"{found.claim} is {found.result} but by is empty; right would be: a PMID or DOI",
            )
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", found.date):
            yield _error(
                "verification-loose",
                where,
                f"date is {found.date!r}; right would be: a day such as 2026-11-22",
            )


def contradiction(ledger: Ledger) -> Iterator[Issue]:
    """Demand that a contradiction is told by both facts."""
    for claim in ledger:
        for other in claim.contradicts:
            if other == claim.id:
                yield _error(
                    "contradiction", claim.where, f"{claim.id} contradicts itself; right would be: another id"
                )
            elif other not in ledger.claims:
                yield _error(
                    "contradiction",
                    claim.where,
                    f"contradicts {other!r}; right would be: an id of the ledger",
                )
            elif claim.id not in ledger.claims[other].contradicts:
                yield _error(
                    "contradiction",
                    claim.where,
                    f"{claim.id} contradicts {other}, which does not say so; right would be: both",
                )


def status_grade(ledger: Ledger) -> Iterator[Issue]:
    """Demand the grade weak for what is recalled, because it was read nowhere."""
    for claim in ledger:
        if claim.status == "recalled" and claim.grade != "weak":
            yield _error(
                "status-grade",
                claim.where,
                f"{claim.id} is recalled but graded {claim.grade!r}; right would be: 'weak'",
            )


RECORD_CHECKS = (
    duplicate_id,
    duplicate_fact,
    missing_source,
    identifier,
    lookup_disagrees,
    verification_loose,
    contradiction,
    status_grade,
)
