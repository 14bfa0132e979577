"""Find claims by a word: by id, statement, node, drug or source, and by other words for the same thing."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping

from neuroflare.errors import UsageError
from neuroflare.evidence.claim import Claim
from neuroflare.evidence.glossary import Entry, plain_key
from neuroflare.evidence.ledger import Ledger
from neuroflare.message import Message, did_you_mean

__all__ = ["find_claims", "find_entry", "suggestions"]

_GRADE_ORDER = ("paper", "label", "secondary", "weak")


def find_entry(term: str, glossary: Mapping[str, Entry]) -> Entry | None:
    """Find the glossary entry of a word or of one of its synonyms.

    Parameters
    ----------
    term
        The word, in any spelling of hyphens and capitals.
    glossary
        All entries.
    """
    key = plain_key(term)
    for entry in glossary.values():
        if key in (plain_key(entry.term), plain_key(entry.name)):
            return entry
    return next((entry for entry in glossary.values() if key in entry.names), None)


def find_claims(term: str, ledger: Ledger, glossary: Mapping[str, Entry]) -> list[Claim]:
    """Find all claims about a word, the most telling first.

    Parameters
    ----------
    term
        Word, id, drug or source.
    ledger, glossary
        Where to look.

    Returns
    -------
    list of Claim
        Claims whose arrow holds the word come first, then those that were confirmed, then by grade.

    Raises
    ------
    UsageError
        When nothing is found; the message names the nearest words.
    """
    key = plain_key(term)
    if not key:
        raise UsageError("empty-word", "the word to look for is empty; right would be: a word such as cgrp")
    entry = find_entry(term, glossary)
    nodes = set(entry.nodes) if entry else {key.replace(" ", "-")}
    words = {key, *(entry.names if entry and key in entry.names else ())}
    # Two letters stand for too many things inside a sentence, so they count only as whole words.
    pattern = re.compile(
        rf"(?<![\w])(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})s?(?![\w])"
    )
    found = [claim for claim in ledger if _matches(claim, nodes, pattern, ledger)]
    if not found:
        near = suggestions(term, ledger, glossary)
        hint = did_you_mean(near) if near else Message("try-word", "try a word such as {words}", words="cgrp")
        raise UsageError(
            "nothing-about", "nothing in the ledger is about {term}; {hint}", term=repr(term), hint=hint
        )
    return sorted(found, key=lambda claim: _rank(claim, nodes))


def suggestions(term: str, ledger: Ledger, glossary: Mapping[str, Entry]) -> list[str]:
    """Give up to four known words that are spelled like this one.

    Parameters
    ----------
    term
        The word that was not found.
    ledger, glossary
        Where known words stand.
    """
    known = {name for entry in glossary.values() for name in entry.names}
    known |= {plain_key(word) for word in (*ledger.vocabulary.nodes, *ledger.sources)}
    known |= {plain_key(claim.drug) for claim in ledger if claim.drug}
    return difflib.get_close_matches(plain_key(term), sorted(known), n=4, cutoff=0.6)


def _matches(claim: Claim, nodes: set[str], pattern: re.Pattern[str], ledger: Ledger) -> bool:
    if claim.subject in nodes or claim.object in nodes:
        return True
    source = ledger.source_of(claim)
    text = " | ".join(
        (
            claim.id,
            claim.statement,
            claim.quantity,
            claim.readout,
            claim.drug,
            claim.trial,
            claim.source,
            source.first_author,
        )
    )
    return bool(pattern.search(plain_key(text)))


def _rank(claim: Claim, nodes: set[str]) -> tuple[bool, bool, bool, int, str, int]:
    grade = claim.effective_grade
    place = _GRADE_ORDER.index(grade) if grade in _GRADE_ORDER else len(_GRADE_ORDER)
    # A block of the thing tells as much as the thing itself: cgrp-receptor-block stands with cgrp.
    in_arrow = any(
        end == node or end.startswith(f"{node}-") for end in (claim.subject, claim.object) for node in nodes
    )
    return not in_arrow, not claim.number_confirmed, claim.species != "human", place, claim.table, claim.line
