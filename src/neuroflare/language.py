"""Languages: messages of Fluent files, with English where the program itself says it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from pathlib import Path
from types import MappingProxyType

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.message import Message

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "Language",
    "in_a_row",
    "language",
    "listed",
    "read_messages",
    "taken_apart",
]

LANGUAGES = ("en", "es", "ar")
"""Languages of the command line and of the glossary."""

_MESSAGE = re.compile(r"([a-z][a-z0-9-]*) =(?: (.+))?")
_ATTRIBUTE = re.compile(r" +\.([a-z][a-z0-9-]*) = (.+)")
_SOUNDS_LIKE_I = re.compile("h?[ií](?![aeo])", re.IGNORECASE)
_VALUE = re.compile(r"\{ \$([a-z0-9]+) \}")


@dataclass(frozen=True)
class Language:
    """A language, called with a message to say it.

    English stands where it is said, so that a reader of the program sees it; a translation stands in
    ``locale/LANGUAGE/cli.ftl`` under the same key. Nothing is read for English.

    Parameters
    ----------
    code
        One of `LANGUAGES`.
    messages
        Key to translation, with values as ``{ $name }``.

    Examples
    --------
    >>> ENGLISH("report", "Report: {path}", path="report.html")
    'Report: report.html'
    """

    code: str
    messages: Mapping[str, str] = field(default_factory=dict, repr=False)

    def __call__(self, key: str, english: str, /, **values: object) -> str:
        """Say a message, with its values filled in; in English where there is no translation."""
        if key not in self.messages:
            return english.format(**values) if values else english
        return _VALUE.sub(lambda found: str(values[found[1]]), self.messages[key])

    def again(self, messages: Mapping[str, str], text: str) -> str:
        """Say in this language a text that was put together in English; the text where no message fits it.

        Parameters
        ----------
        messages
            Key to English, with values as ``{name}``.
        text
            What one of them became; a value may have become of another.

        Examples
        --------
        >>> language("es").again({"span": "{low} to {high}"}, "1 to 2")
        '1 a 2'
        """
        found = taken_apart(messages, text) if self.messages else None
        if found is None:
            return text
        key, values = found
        return self(
            key, messages[key], **{name: self.again(messages, value) for name, value in values.items()}
        )

    def say(self, message: object) -> str:
        """Say a `Message`, and those among its values; any other text as it is.

        Examples
        --------
        >>> language("es").say(Message("known-are", "known are {words}", words="fm, sfn"))
        'se conocen fm, sfn'
        """
        if not isinstance(message, Message):
            return str(message)
        values = {name: self.say(value) for name, value in message.values.items()}
        return self(message.key, message.english, **values)

    def has(self, key: str) -> bool:
        """Whether there is a translation of a message."""
        return key in self.messages


ENGLISH = Language("en")


def taken_apart(messages: Mapping[str, str], text: str) -> tuple[str, dict[str, str]] | None:
    """Find which message a text was put together from, and its values; None where none fits.

    Examples
    --------
    >>> taken_apart({"span": "{low} to {high}"}, "1 to 2")
    ('span', {'low': '1', 'high': '2'})
    """
    for key, english in messages.items():
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(english))
        if (found := re.fullmatch(pattern, text)) is not None:
            return key, found.groupdict()
    return None


def listed(words: Sequence[str], t: Language = ENGLISH) -> str:
    """Join words as a sentence does.

    Examples
    --------
    >>> listed(["heat", "acid", "capsaicin"])
    'heat, acid and capsaicin'
    """
    *first, last = words
    if not first:
        return last
    earlier = reduce(lambda one, two: t("and-next", "{first}, {second}", first=one, second=two), first)
    if _SOUNDS_LIKE_I.match(last):  # before which Spanish has another word for "and"
        return t("and-last-i", "{first} and {last}", first=earlier, last=last)
    return t("and-last", "{first} and {last}", first=earlier, last=last)


def in_a_row(parts: Iterable[str], t: Language = ENGLISH) -> str:
    """Join parts that may hold commas.

    Examples
    --------
    >>> in_a_row(["fm, in 3 people", "sfn, in 2"])
    'fm, in 3 people; sfn, in 2'
    """
    return reduce(lambda one, two: t("list-more", "{first}; {second}", first=one, second=two), parts)


@lru_cache(maxsize=4)
def language(code: str) -> Language:
    """Read the command line's messages in a language.

    Parameters
    ----------
    code
        One of `LANGUAGES`.

    Raises
    ------
    UsageError
        When there are none in it.

    Examples
    --------
    >>> language("es")("report", "Report: {path}", path="report.html")
    'Informe: report.html'
    """
    if code not in LANGUAGES:
        raise UsageError(f"the language is {code!r}; there are {', '.join(LANGUAGES)}")
    if code == ENGLISH.code:
        return ENGLISH
    return Language(code, MappingProxyType(read_messages(data_path("locale") / code / "cli.ftl")))


def read_messages(path: Path) -> dict[str, str]:
    """Read a Fluent file of plain messages: texts, values, attributes; no choices and no references.

    The page reads such files with a library; here their lines are enough.

    Parameters
    ----------
    path
        The file.

    Returns
    -------
    dict
        Key to text; an attribute has the key ``message.attribute``.
    """
    found: dict[str, str] = {}
    message = key = ""
    empty = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            key = ""
        elif (start := _MESSAGE.fullmatch(line)) is not None:
            message = key = start[1]
            found[key] = start[2] or ""
        elif (start := _ATTRIBUTE.fullmatch(line)) is not None:
            key = f"{message}.{start[1]}"
            found[key] = start[2]
        elif line.startswith(" ") and key:
            found[key] += ("\n" * (1 + empty) if found[key] else "") + line.strip()
        empty = 0 if line.strip() else empty + 1
    return found
