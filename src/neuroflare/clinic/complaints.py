"""Turns what pydantic found into one message that names file, line, field, value and what would be right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from neuroflare.clinic.yaml_source import Key, YamlSource
from neuroflare.errors import Refused, UsageError
from neuroflare.message import Message, either, in_line

__all__ = ["OTHERWISE", "WORDS", "complaint", "problem"]

# What pydantic's own checks mean, in the words of a study file.
WORDS: Mapping[str, tuple[str, str]] = {
    "int_type": ("not-whole", "{value} is not a whole number; write one without quotes, like 22"),
    "greater_than_equal": ("too-small", "{value} is too small; it is {ge} or more"),
    "less_than_equal": ("too-large", "{value} is too large; it is {le} or less"),
    "literal_error": ("not-fitting", "{value} is not one of the words that fit here: {expected}"),
    "tuple_type": ("no-list", "{value} is not a list; write each item on a line that begins with a hyphen"),
}
OTHERWISE = ("unfit", "{value} does not fit here")


def complaint(source: YamlSource, error: ValidationError) -> UsageError:
    """Error to raise for a file that did not pass.

    Parameters
    ----------
    source
        The file.
    error
        What pydantic found in its data.

    Returns
    -------
    UsageError
        With the first problem of the file; `Refused` when that is a word which this version cannot simulate.
    """
    problems = sorted((_located(source, detail) for detail in error.errors()), key=lambda problem: problem[0])
    line, field, what, kind = problems[0]
    if len(problems) > 1:
        what = Message(
            "more-in-file", "{text} (and {count} more in this file)", text=what, count=len(problems) - 1
        )
    wrong = Refused if kind == "refused" else UsageError
    return wrong(in_line(source.path, line, what, _in_one_line(field)))


def problem(detail: Any) -> object:
    """Give what pydantic found in one field, as what is to be said of it.

    Parameters
    ----------
    detail
        One of ``ValidationError.errors()``.
    """
    context: dict[str, Any] = dict(detail.get("ctx") or {})
    if "problem" in context:
        return context["problem"]
    if "expected" in context:  # "'a', 'b' or 'c'"
        context["expected"] = either(context["expected"].rsplit(" or ", 1))
    key, english = WORDS.get(detail["type"], OTHERWISE)
    return Message(key, english, **{"value": _shortly(detail["input"]), **context})


def _located(source: YamlSource, detail: Any) -> tuple[int, str, object, str]:
    place = _place(source.data, (*detail["loc"], *(detail.get("ctx") or {}).get("path", ())))
    return source.line(place), _spelled(place), _in_one_line(problem(detail)), detail["type"]


def _in_one_line(text: object) -> object:
    """Take line breaks out of a text, whatever the file holds; a message holds none."""
    return " ".join(text.split()) if isinstance(text, str) else text


def _place(data: Any, steps: tuple[Key, ...]) -> tuple[Key, ...]:
    """Keep the steps that lead through the data; the others are names of pydantic's alternatives."""
    place: list[Key] = []
    for number, step in enumerate(steps):
        inside = isinstance(data, Mapping) and step in data
        inside = inside or (isinstance(data, list) and isinstance(step, int) and step < len(data))
        if inside:
            data = data[step]
            place.append(step)
        elif number == len(steps) - 1 and isinstance(data, Mapping) and not str(step).startswith("<"):
            place.append(step)  # a key that is missing
    return tuple(place)


def _shortly(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 40 else shown[:37] + "..."


def _spelled(place: tuple[Key, ...]) -> str:
    """Place as text: ``arms[0].events[1].dose``."""
    spelled = ""
    for step in place:
        spelled += f"[{step}]" if isinstance(step, int) else f".{step}"
    return spelled.removeprefix(".")
