"""Words of the glossary in other languages, a name and a sentence each: ``locale/LANGUAGE/glossary.ftl``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.language import LANGUAGES as ALL
from neuroflare.language import read_messages

__all__ = ["LANGUAGES", "Translated", "find_translated", "translated"]

LANGUAGES = ALL[1:]
"""Languages that the glossary is translated into."""
_TERM, _SENTENCE = "term-", ".sentence"


@dataclass(frozen=True)
class Translated:
    """A language.

    Parameters
    ----------
    names, sentences
        Term of the glossary to its name and its sentence.
    """

    names: Mapping[str, str]
    sentences: Mapping[str, str]


@lru_cache(maxsize=4)
def translated(language: str) -> Translated:
    """Read the glossary of a language.

    Parameters
    ----------
    language
        One of `LANGUAGES`.

    Raises
    ------
    UsageError
        When there is no glossary in it.

    Examples
    --------
    >>> translated("es").names["flare"]
    'enrojecimiento'
    """
    if language not in LANGUAGES:
        known = ", ".join(("en", *LANGUAGES))
        raise UsageError(
            "no-glossary", "the language is {name}; the glossary is there in {words}",
            name=repr(language), words=known,
        )  # fmt: skip
    messages = read_messages(data_path("locale") / language / "glossary.ftl")
    terms = {key.removeprefix(_TERM): text for key, text in messages.items() if key.startswith(_TERM)}
    return Translated(
        MappingProxyType({term: name for term, name in terms.items() if not term.endswith(_SENTENCE)}),
        MappingProxyType(
            {term.removesuffix(_SENTENCE): text for term, text in terms.items() if term.endswith(_SENTENCE)}
        ),
    )


def find_translated(word: str, language: str) -> str:
    """Give the term that a word of a language stands for; the word itself where it stands for none.

    Examples
    --------
    >>> find_translated("Roncha", "es"), find_translated("wheal", "es")
    ('wheal', 'wheal')
    """
    wanted = word.strip().casefold()
    return next(
        (term for term, name in translated(language).names.items() if name.casefold() == wanted), word
    )
