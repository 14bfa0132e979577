"""Checks of words: every cell uses the vocabulary, and no cell holds what does not belong into a ledger."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import fields

from neuroflare.evidence.claim import Claim
from neuroflare.evidence.issue import Issue
from neuroflare.evidence.ledger import Ledger
from neuroflare.evidence.source import Source

__all__ = ["WORD_CHECKS"]

_ADDRESS = re.compile(
    r"https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|gov|edu|info|club|cn|de|uk|eu|se|jp)\b(?:/|\b)", re.I
)
_QUOTED = re.compile("[\"“”«»„]|(?<!\\w)['‘][^'’]{2,}['’](?!\\w)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_IN_WORDS = {
    0.0: r"\b(?:no|none|not)\b",
    1.0: r"\b(?:more|kept)\b",
    2.0: "twice",
    8.0: "eightfold",
    100.0: r"\ball\b",
}
_ROUNDING = 0.005  # a statement may round to three digits
_CITATION_FIELDS = frozenset({"first_author", "year", "journal", "doi", "pmid"})


def _error(check: str, where: str, text: str) -> Issue:
    return Issue("error", check, where, text)


def unknown_word(ledger: Ledger) -> Iterator[Issue]:
    """Demand words of the vocabulary for unit, population, species and all other kinds."""
    words = ledger.vocabulary
    for claim in ledger:
        for column, value, allowed in (
            ("unit", claim.unit, words.units),
            ("population", claim.population, words.allowed("populations")),
            ("species", claim.species, words.allowed("species")),
            ("spread_kind", claim.spread_kind, words.allowed("spread_kinds")),
            ("bound", claim.bound, words.allowed("bounds")),
            ("status", claim.status, words.allowed("statuses")),
            ("grade", claim.grade, words.allowed("grades")),
            ("sign", claim.sign, words.allowed("signs")),
            ("parameter", claim.parameter, words.allowed("parameters")),
            ("arm", claim.arm, words.allowed("arms")),
        ):
            if value and value not in allowed:
                yield _error("unknown-word", claim.where, f"{column} is {value!r}; {_one_of(list(allowed))}")
    for source in ledger.sources.values():
        if source.kind not in words.allowed("source_kinds"):
            allowed_kinds = _one_of(list(words.allowed("source_kinds")))
            yield _error(
                "unknown-word", f"sources.csv:{source.line}", f"kind is {source.kind!r}; {allowed_kinds}"
            )
    for found in ledger.verifications.values():
        if found.result not in words.allowed("results"):
            allowed_results = _one_of(list(words.allowed("results")))
            yield _error(
                "unknown-word",
                f"verification.csv:{found.line}",
                f"result is {found.result!r}; {allowed_results}",
            )


def unknown_node(ledger: Ledger) -> Iterator[Issue]:
    """Demand nodes of the vocabulary at both ends of an arrow, and sign 0 before a property."""
    nodes, properties = ledger.vocabulary.nodes, ledger.vocabulary.properties
    for claim in ledger:
        if claim.subject not in nodes:
            yield _error(
                "unknown-node",
                claim.where,
                f"subject is {claim.subject!r}; right would be: a node of vocabulary.yaml",
            )
        if claim.object not in nodes and claim.object not in properties:
            yield _error(
                "unknown-node",
                claim.where,
                f"object is {claim.object!r}; right would be: a node or property of vocabulary.yaml",
            )
        if claim.object in properties and claim.sign != "0":
            yield _error(
                "unknown-node",
                claim.where,
                f"sign is {claim.sign!r} before the property {claim.object}; right would be: '0'",
            )


def address(ledger: Ledger) -> Iterator[Issue]:
    """Forbid addresses of web pages; identifiers stand for them."""
    for where, text in _all_text(ledger):
        found = _ADDRESS.search(text)
        if found:
            yield _error(
                "address",
                where,
                f"holds the address {found.group(0)!r}; right would be: a DOI or PMID, or nothing",
            )


def quotation(ledger: Ledger) -> Iterator[Issue]:
    """Forbid quotations: statements and notes are our own words."""
    for claim in ledger:
        for column, text in (
            ("statement", claim.statement),
            ("note", claim.note),
            ("condition", claim.condition),
        ):
            found = _QUOTED.search(text)
            if found:
                yield _error(
                    "quotation",
                    claim.where,
                    f"{column} quotes {found.group(0)!r}; right would be: our own words",
                )


def sentence(ledger: Ledger) -> Iterator[Issue]:
    """Demand a sentence: a capital letter or a number first, a full stop last."""
    for claim in ledger:
        text = claim.statement
        if not text.endswith(".") or text[0].islower():
            yield _error(
                "sentence",
                claim.where,
                f"statement is {text!r}; right would be: a sentence with a capital letter and a full stop",
            )


def statement_number(ledger: Ledger) -> Iterator[Issue]:
    """Demand that a statement tells the value of its claim, in digits or as a word such as none or twice."""
    for claim in ledger:
        if claim.value is None:
            continue
        if claim.value in _IN_WORDS and re.search(_IN_WORDS[claim.value], claim.statement, re.I):
            continue
        told = [float(number) for number in _NUMBER.findall(claim.statement)]
        if not any(_same_digits(number, claim.value) for number in told):
            text = f"statement does not tell the value {claim.value:g} {claim.unit}: {claim.statement!r}"
            yield _error("statement-number", claim.where, text)


def memory_fields(ledger: Ledger) -> Iterator[Issue]:
    """Demand that fields said to come from memory are fields of a citation."""
    for claim in ledger:
        odd = sorted(set(claim.citation_from_memory) - _CITATION_FIELDS)
        if odd:
            yield _error(
                "memory-fields",
                claim.where,
                f"citation_from_memory has {' '.join(odd)!r}; {_one_of(sorted(_CITATION_FIELDS))}",
            )


def _same_digits(told: float, value: float) -> bool:
    """Tell whether both are the same number, up to rounding, sign and the prefix of the unit (mM for M)."""
    if told == 0 or value == 0:
        return told == value
    steps = math.log10(abs(told / value))
    return abs(steps - round(steps)) < _ROUNDING


def _all_text(ledger: Ledger) -> Iterator[tuple[str, str]]:
    text_fields = [field.name for field in fields(Claim) if field.type == "str"]
    for claim in ledger:
        yield claim.where, " ".join(getattr(claim, name) for name in text_fields)
    for source in ledger.sources.values():
        shown = " ".join(
            getattr(source, field.name) for field in fields(Source) if field.name not in ("doi", "line")
        )
        yield f"sources.csv:{source.line}", shown
    for lookup in ledger.lookups.values():
        yield f"lookups.csv:{lookup.line}", f"{lookup.title_words} {lookup.journal} {lookup.first_author}"
    for found in ledger.verifications.values():
        yield f"verification.csv:{found.line}", f"{found.note} {found.number} {found.significance}"


def _one_of(words: list[str]) -> str:
    shown = ", ".join(words[:12])
    return f"right would be one of: {shown}{' ...' if len(words) > 12 else ''}"


WORD_CHECKS = (unknown_word, unknown_node, address, quotation, sentence, statement_number, memory_fields)
