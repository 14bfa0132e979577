"""Messages: what an error says, in English, and by which key it is said in other languages."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from pathlib import Path

__all__ = ["Message", "bundled_are", "did_you_mean", "either", "every", "in_line", "known_are"]


class Message:
    """What an error says: English, with the key and the values by which it can be said in another language.

    An error does not know who reads it. In Python it says English, as any text would; the command line says
    it again in the language that was chosen (`neuroflare.language.Language.say`).

    Parameters
    ----------
    key
        Of its translations.
    english
        With values as ``{name}``.
    values
        Texts, numbers, or messages.

    Examples
    --------
    >>> str(Message("no-group", "{name} is not a group; {hint}", name="'me'", hint=known_are(["fm", "sfn"])))
    "'me' is not a group; known are fm, sfn"
    """

    __slots__ = ("english", "key", "values")

    def __init__(self, key: str, english: str, /, **values: object) -> None:
        self.key, self.english, self.values = key, english, values

    def __str__(self) -> str:
        return self.english.format(**self.values)

    def __repr__(self) -> str:
        return f"Message({self.key!r}, {str(self)!r})"


def either(words: Iterable[str]) -> object:
    """Join words of which one is right.

    Examples
    --------
    >>> str(either(["fm", "crps-acute", "sfn"]))
    'fm, crps-acute or sfn'
    """
    *first, last = words
    return Message("either", "{first} or {last}", first=", ".join(first), last=last) if first else last


def every(words: Iterable[object]) -> object:
    """Join words that all count.

    Examples
    --------
    >>> str(every(["fm", "sfn"]))
    'fm and sfn'
    """
    return reduce(lambda one, two: Message("and-last", "{first} and {last}", first=one, last=two), words)


def did_you_mean(near: Iterable[str]) -> Message:
    """Ask whether one of the words that are spelled nearly like a wrong one was meant.

    Examples
    --------
    >>> str(did_you_mean(["vds2007", "vds2008"]))
    'did you mean vds2007 or vds2008?'
    """
    return Message("did-you-mean", "did you mean {word}?", word=either(near))


def known_are(words: Iterable[str]) -> Message:
    """Say which words would be right.

    Examples
    --------
    >>> str(known_are(["fm", "sfn"]))
    'known are fm, sfn'
    """
    return Message("known-are", "known are {words}", words=", ".join(words))


def bundled_are(words: Iterable[str]) -> Message:
    """Say which come with neuroflare."""
    return Message("bundled-are", "bundled are {words}", words=", ".join(words))


def in_line(path: Path | str, line: int, text: object, field: object = "") -> Message:
    """Say on which line of a file something stands, and in which field of it.

    Examples
    --------
    >>> str(in_line("study.yaml", 3, "this is not YAML"))
    'study.yaml, line 3: this is not YAML'
    """
    if field:
        place = {"path": path, "line": line, "field": field}
        return Message("in-line-field", "{path}, line {line}, {field}: {text}", text=text, **place)
    return Message("in-line", "{path}, line {line}: {text}", path=path, line=line, text=text)
