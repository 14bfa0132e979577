"""Words of the glossary in other languages: ``locale/LANGUAGE/glossary.ftl``.

Each has a name, and as attributes ``.sentence``, ``.paragraph``, and ``.fact-1``, ``.dispute-1`` and so on
in the order of ``evidence/glossary.yaml``. A language may lack any but the first two; English is told there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.language import ENGLISH, read_messages
from neuroflare.language import LANGUAGES as ALL

__all__ = ["LANGUAGES", "Translated", "find_translated", "translated"]

LANGUAGES = ALL[1:]
"""Languages that the glossary is translated into."""
_TERM = "term-"


@dataclass(frozen=True)
class Translated:
    """A language.

    Parameters
    ----------
    names
        Term of the glossary to its name.
    texts
        Term and part, such as ``("flare", "fact-1")``, to a text, with values as ``{name}``.
    """

    names: Mapping[str, str]
    texts: Mapping[tuple[str, str], str]

    def sentence(self, term: str) -> str:
        """Give the short explanation of a term."""
        return self.texts[term, "sentence"]


NOTHING = Translated(MappingProxyType({}), MappingProxyType({}))
"""English, which stands in the glossary itself."""


@lru_cache(maxsize=4)
def translated(language: str) -> Translated:
    """Read the glossary of a language.

    Parameters
    ----------
    language
        One of `LANGUAGES`; in English, which the glossary itself is in, nothing is translated.

    Raises
    ------
    UsageError
        When there is no glossary in it.

    Examples
    --------
    >>> translated("es").names["flare"]
    'enrojecimiento'
    """
    if language == ENGLISH.code:
        return NOTHING
    if language not in LANGUAGES:
        known = ", ".join(("en", *LANGUAGES))
        raise UsageError(
            "no-glossary", "the language is {name}; the glossary is there in {words}",
            name=repr(language), words=known,
        )  # fmt: skip
    messages = read_messages(data_path("locale") / language / "glossary.ftl")
    names, texts = {}, {}
    for key, text in messages.items():
        term, _, part = key.removeprefix(_TERM).partition(".")
        if part:
            texts[term, part] = " ".join(re.sub(r"\{ \$([a-z]+) \}", r"{\1}", text).split())
        else:
            names[term] = text
    return Translated(MappingProxyType(names), MappingProxyType(texts))


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
