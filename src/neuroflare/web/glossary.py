"""Words in one sentence and in one paragraph, and what is known about each."""

from __future__ import annotations

from typing_extensions import TypedDict

from neuroflare.evidence.explain import explain
from neuroflare.evidence.glossary import load_glossary
from neuroflare.evidence.translated import find_translated
from neuroflare.language import ENGLISH, language
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
    """A word with what is known about it, and the language of each part."""

    term: str
    name: str
    language: str
    parts: list[str]
    languages: list[str]


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


def explained(kept: Kept, term: str, code: str = ENGLISH.code) -> Explained:
    """Explain one word as ``neuroflare explain`` does.

    Parameters
    ----------
    kept
        With the ledger.
    term
        The word, in English or in the language.
    code
        One of `neuroflare.language.LANGUAGES`; a part that it lacks is told in English, and says so.

    Raises
    ------
    UsageError
        When the word is not in the glossary.
    """
    t = language(code)
    found = explain(
        term if t is ENGLISH else find_translated(term, code),
        kept.ledger,
        load_glossary(kept.ledger.path / "glossary.yaml"),
        t,
    )
    return {
        "term": found.term,
        "name": found.name,
        "language": code,
        "parts": [part.text for part in found.parts],
        "languages": [part.language for part in found.parts],
    }
