"""Turns what pydantic found into one message that names file, line, field, value and what would be right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from neuroflare.clinic.yaml_source import Key, YamlSource
from neuroflare.errors import Refused, UsageError

__all__ = ["complaint"]

# What pydantic's own checks mean, in the words of a study file.
_WORDS: Mapping[str, str] = {
    "int_type": "{value} is not a whole number; write one without quotes, like 22",
    "greater_than_equal": "{value} is too small; it is {ge} or more",
    "less_than_equal": "{value} is too large; it is {le} or less",
    "literal_error": "{value} is not one of the words that fit here: {expected}",
    "tuple_type": "{value} is not a list; write each item on a line that begins with a hyphen",
}


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
    line, field, text, kind = problems[0]
    others = f" (and {len(problems) - 1} more in this file)" if len(problems) > 1 else ""
    what = " ".join((f"{field}: {text}" if field else text).split())  # one line, whatever the file holds
    place = f"{source.path}, line {line}" + (", " if field else ": ")
    return (Refused if kind == "refused" else UsageError)(f"{place}{what}{others}")


def _located(source: YamlSource, detail: Any) -> tuple[int, str, str, str]:
    context: dict[str, Any] = detail.get("ctx") or {}
    place = _place(source.data, (*detail["loc"], *context.get("path", ())))
    if "problem" in context:
        text = str(context["problem"])
    else:
        template = _WORDS.get(detail["type"], "{value} does not fit here")
        text = template.format(value=_shortly(detail["input"]), **context)
    return source.line(place), _spelled(place), text, detail["type"]


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
