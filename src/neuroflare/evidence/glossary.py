"""Words explained for people, tied to the claims they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neuroflare.errors import UsageError
from neuroflare.evidence.vocabulary import read_yaml

__all__ = ["Dispute", "Entry", "Fact", "load_glossary", "plain_key"]

_KEYS = {"name", "synonyms", "nodes", "sentence", "paragraph", "facts", "disputes"}


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence with a number that is filled in from a claim."""

    claim: str
    text: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two claims that contradict each other, and what they disagree about."""

    claims: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of the glossary.

    Parameters
    ----------
    term
        Key of the entry.
    name
        How the word is written in a sentence.
    synonyms
        Other words for it.
    nodes
        Nodes of the ledger that it stands for.
    sentence, paragraph
        The short and the long explanation.
    facts, disputes
        What is measured, and where findings disagree.
    """

    term: str
    name: str
    synonyms: tuple[str, ...]
    nodes: tuple[str, ...]
    sentence: str
    paragraph: str
    facts: tuple[Fact, ...] = ()
    disputes: tuple[Dispute, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every word that leads here, in plain form."""
        return tuple(
            dict.fromkeys(plain_key(word) for word in (self.term, self.name, *self.synonyms, *self.nodes))
        )


def plain_key(word: str) -> str:
    """Bring a word into the form in which words are compared.

    Examples
    --------
    >>> plain_key("Substance-P ")
    'substance p'
    """
    return " ".join(word.lower().replace("-", " ").replace("_", " ").split())


def load_glossary(path: Path) -> Mapping[str, Entry]:
    """Read ``glossary.yaml``.

    Parameters
    ----------
    path
        The file.

    Returns
    -------
    mapping of str to Entry
        In the order of the file.

    Raises
    ------
    UsageError
        When the file or one of its entries is not as it should be.
    """
    return {str(term): _entry(path, str(term), data) for term, data in read_yaml(path).items()}


def _entry(path: Path, term: str, data: Any) -> Entry:
    if not isinstance(data, dict) or set(data) != _KEYS:
        seen = ", ".join(map(str, data)) if isinstance(data, dict) else repr(data)
        raise UsageError(f"{path}: {term} has {seen}; right would be: {', '.join(sorted(_KEYS))}")
    texts = [data["name"], data["sentence"], data["paragraph"], *data["synonyms"], *data["nodes"]]
    if not all(isinstance(text, str) and text.strip() for text in texts):
        raise UsageError(
            f"{path}: {term} has an empty word or one that is no text; right would be: words in quotes"
        )
    try:
        facts = tuple(Fact(fact["claim"], fact["text"]) for fact in data["facts"])
        disputes = tuple(Dispute(tuple(dispute["claims"]), dispute["text"]) for dispute in data["disputes"])
    except (KeyError, TypeError) as error:
        raise UsageError(
            f"{path}: facts or disputes of {term} lack {error}; right would be: claim(s) and text"
        ) from error
    return Entry(
        term=term,
        name=data["name"],
        synonyms=tuple(data["synonyms"]),
        nodes=tuple(data["nodes"]),
        sentence=data["sentence"],
        paragraph=data["paragraph"],
        facts=facts,
        disputes=disputes,
    )
