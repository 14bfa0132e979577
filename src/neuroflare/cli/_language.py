"""The language that the command line speaks."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextvars import ContextVar

from neuroflare.errors import UsageError
from neuroflare.language import ENGLISH, LANGUAGES, Language, language

__all__ = ["OPTION", "VARIABLE", "asked", "choose", "chosen", "t", "unchecked"]

OPTION, VARIABLE = "--lang", "NEUROFLARE_LANG"

_chosen: ContextVar[Language] = ContextVar("language", default=ENGLISH)


def asked(arguments: Sequence[str]) -> str:
    """Find the language asked for: the option before the command, else the variable, else English.

    The words are looked at before they are parsed, since even a wrong option is answered in the language.

    Examples
    --------
    >>> asked(["--lang", "es", "run"]), asked(["--lang=ar"])
    ('es', 'ar')
    """
    code = os.environ.get(VARIABLE) or ENGLISH.code
    words = iter(arguments)
    for word in words:
        if not word.startswith("-"):
            break
        name, equals, value = word.partition("=")
        if name == OPTION:
            code = value if equals else next(words, code)
    return code


def choose(code: str) -> Language:
    """Speak a language from now on; English, and an error, when there is no such one."""
    _chosen.set(ENGLISH)
    if code not in LANGUAGES:
        raise UsageError(f"{OPTION} or {VARIABLE} is {code!r}; the languages are {', '.join(LANGUAGES)}")
    _chosen.set(language(code))
    return _chosen.get()


def chosen() -> Language:
    """Give the language that was chosen."""
    return _chosen.get()


def t(key: str, english: str, /, **values: object) -> str:
    """Say a message in the language that was chosen."""
    return _chosen.get()(key, english, **values)


def unchecked(words: Language) -> str:
    """Say that no native speaker has checked a language; nothing for English."""
    if words is ENGLISH:
        return ""
    return words(
        "unchecked",
        "These words were translated by a machine. No native speaker has checked them yet.",
    )
