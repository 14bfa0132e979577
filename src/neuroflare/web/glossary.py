"""Words in one sentence and in one paragraph, and what is known about each."""

from __future__ import annotations

from typing_extensions import TypedDict

from neuroflare.evidence.explain import explain
from neuroflare.evidence.glossary import load_glossary
from neuroflare.web.kept import Kept

__all__ = ["Explained", "WordTold", "explained", "words"]


class WordTold(TypedDict):
    """A word of the glossary."""

    term: str
    name: str
    synonyms: list[str]
    sentence: str
    paragraph: str


class Explained(TypedDict):
    """A word with what is known about it."""

    term: str
    name: str
    parts: list[str]


def words(kept: Kept) -> list[WordTold]:
    """Give every word in the order of the file."""
    return [
        {
            "term": entry.term,
            "name": entry.name,
            "synonyms": list(entry.synonyms),
            "sentence": entry.sentence,
            "paragraph": " ".join(entry.paragraph.split()),
        }
        for entry in load_glossary(kept.ledger.path / "glossary.yaml").values()
    ]


def explained(kept: Kept, term: str) -> Explained:
    """Explain one word as ``neuroflare explain`` does.

    Raises
    ------
    UsageError
        When the word is not in the glossary.
    """
    found = explain(term, kept.ledger, load_glossary(kept.ledger.path / "glossary.yaml"))
    return {"term": found.term, "name": found.name, "parts": [part.text for part in found.parts]}
