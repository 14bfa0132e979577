"""Words of the glossary in other languages, a name and a sentence each: ``locale/LANGUAGE/glossary.ftl``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError

__all__ = ["LANGUAGES", "Translated", "find_translated", "translated"]

LANGUAGES = ("es", "ar")
"""Languages that the glossary is translated into."""
_MESSAGE = re.compile(r"([a-z][a-z0-9-]*) = (.+)")
_SENTENCE = "    .sentence = "


@dataclass(frozen=True)
class Translated:
    """A language.

    Parameters
    ----------
    names, sentences
        Term of the glossary to its name and its sentence.
    unchecked
        Says that no native speaker has checked it.
    more
        Says where the rest is, before the English command.
    """

    names: Mapping[str, str]
    sentences: Mapping[str, str]
    unchecked: str
    more: str


@lru_cache(maxsize=4)
def translated(language: str) -> Translated:
    """Read the glossary of a language.

    The file is Fluent without variables, which the page reads with a library; here its lines are enough.

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
        raise UsageError(f"the language is {language!r}; the glossary is there in {known}")
    names: dict[str, str] = {}
    sentences: dict[str, str] = {}
    path = data_path("locale") / language / "glossary.ftl"
    for line in path.read_text(encoding="utf-8").splitlines():
        if (found := _MESSAGE.fullmatch(line)) is not None:
            names[found[1]] = found[2]
        elif line.startswith(_SENTENCE):
            sentences[next(reversed(names)).removeprefix("term-")] = line.removeprefix(_SENTENCE)
    terms = {key.removeprefix("term-"): name for key, name in names.items() if key.startswith("term-")}
    return Translated(
        MappingProxyType(terms),
        MappingProxyType(sentences),
        names["explain-unchecked"],
        names["explain-more"],
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
