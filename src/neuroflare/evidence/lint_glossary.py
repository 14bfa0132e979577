"""Checks of the glossary: plain, kind words, and claims that exist."""

from __future__ import annotations

from collections.abc import Iterator

from neuroflare.errors import UsageError
from neuroflare.evidence.explain import explain
from neuroflare.evidence.glossary import Entry, load_glossary, plain_key
from neuroflare.evidence.issue import Issue
from neuroflare.evidence.ledger import Ledger
from neuroflare.evidence.words import LONGEST_SENTENCE, harmful_words, sentences

__all__ = ["GLOSSARY_CHECKS"]


def glossary(ledger: Ledger) -> Iterator[Issue]:
    """Demand that every entry names claims and nodes that exist, and reads plainly."""
    path = ledger.path / "glossary.yaml"
    if not path.exists():
        return
    try:
        entries = load_glossary(path)
    except UsageError as error:
        yield Issue("error", "glossary", "glossary.yaml", str(error))
        return
    taken: dict[str, str] = {}
    for entry in entries.values():
        where = f"glossary.yaml:{entry.term}"
        problems = [*_links(entry, ledger), *_names(entry, taken)]
        texts = [entry.sentence]
        if not problems:
            texts += [explain(entry.term, ledger, entries).text]
        problems += [problem for text in texts for problem in _wording(text)]
        for problem in problems:
            yield Issue("error", "glossary", where, problem)


def _links(entry: Entry, ledger: Ledger) -> Iterator[str]:
    for node in entry.nodes:
        if node not in ledger.vocabulary.nodes:
            yield f"node {node!r} is not in vocabulary.yaml"
    for claim in (
        *(fact.claim for fact in entry.facts),
        *(one for dispute in entry.disputes for one in dispute.claims),
    ):
        if claim not in ledger.claims:
            yield f"claim {claim!r} is not in the ledger"
    for fact in entry.facts:
        if fact.claim in ledger.claims and ledger.claims[fact.claim].refuted:
            yield f"claim {fact.claim!r} was not found in its source again, so it must not be told"
    for dispute in entry.disputes:
        for claim in dispute.claims:
            if claim in ledger.claims and ledger.claims[claim].status != "seen":
                yield f"claim {claim!r} is recalled, so it must not be told as a finding"
        first, *rest = (ledger.claims.get(claim) for claim in dispute.claims)
        if first and not any(other and other.id in first.contradicts for other in rest):
            yield f"claims {' and '.join(dispute.claims)} do not contradict each other in the ledger"


def _names(entry: Entry, taken: dict[str, str]) -> Iterator[str]:
    for word in (entry.term, entry.name, *entry.synonyms):
        other = taken.setdefault(plain_key(word), entry.term)
        if other != entry.term:
            yield f"the word {word!r} belongs to {other} already"


def _wording(text: str) -> Iterator[str]:
    for word in harmful_words(text):
        yield f"the word {word!r} can harm; say it in other words"
    for sentence in sentences(text):
        length = len(sentence.split())
        if length > LONGEST_SENTENCE:
            yield f"a sentence has {length} words, more than {LONGEST_SENTENCE}: {sentence!r}"


GLOSSARY_CHECKS = (glossary,)
