"""What is wrong with the words of a command line, in one line and in the chosen language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer

from neuroflare.cli._language import t
from neuroflare.errors import UsageError
from neuroflare.language import taken_apart
from neuroflare.message import Message

__all__ = ["HEARD", "NO_COMMAND", "SAID", "in_words", "no_folder", "wrong_option"]

SAID = {
    "wrong-option-near": "No such option: {option} (Possible options: {near})",
    "wrong-option": "No such option: {option}",
    "wrong-no-value": "Option {option} requires an argument",
    "wrong-value": "Option {option} does not take a value",
    "wrong-missing-option": "Missing option {option}",
    "wrong-missing-argument": "Missing argument {argument}",
    "wrong-command-near": "No such command {word}. Did you mean {near}?",
    "wrong-command": "No such command {word}",
    "wrong-many": "Got unexpected extra argument(s) ({words})",
    "wrong-least": "the number must be {least} or more",
    "wrong-most": "the number must be {most} or less",
    "wrong-integer": "this must be a whole number",
    "wrong-number": "this must be a number",
}
"""What is said of wrong words, with the key of its translation."""
NO_COMMAND = "Missing command"
"""How what typer says begins where a command needs a word of its own; its help is shown instead."""
HEARD = SAID | {
    "wrong-least": "Input should be greater than or equal to {least}",
    "wrong-most": "Input should be less than or equal to {most}",
    "wrong-integer": "Input should be a valid integer, unable to parse string as an integer",
    "wrong-number": "Input should be a valid number, unable to parse string as a number",
}
"""What typer and pydantic say, with the key of what is said instead; what is not here stays as it is."""


def in_words(error: typer.TyperException, arguments: Sequence[str]) -> str:
    """Say what is wrong with an option: which one, the value seen, and where its help is."""
    context, parameter = getattr(error, "ctx", None), getattr(error, "param", None)
    text = error.format_message().rstrip(".")
    seen = _value_of(getattr(parameter, "opts", ()), arguments)
    if seen is None:
        text = _translated(text)
    else:
        why = _translated(getattr(error, "message", text))
        text = t("wrong-seen", "{option} is {value}; {why}", option=seen[0], value=repr(seen[1]), why=why)
    if context is None:
        return text
    return t("wrong-see", "{text}; see {command} --help", text=text, command=context.command_path)


def wrong_option(option: str, value: object, why: object) -> UsageError:
    """Give the error of an option whose value is understood and cannot be."""
    return UsageError("wrong-seen", "{option} is {value}; {why}", option=option, value=repr(value), why=why)


def no_folder(folder: Path) -> Message:
    """Say that there is no such folder."""
    return Message("no-folder", "there is no folder {folder}", folder=repr(str(folder)))


def _translated(text: str) -> str:
    found = taken_apart(HEARD, text)
    return text if found is None else t(found[0], SAID[found[0]], **found[1])


def _value_of(options: Sequence[str], arguments: Sequence[str]) -> tuple[str, str] | None:
    """Find an option and its value among the words of the command line."""
    for word, following in zip(arguments, [*arguments[1:], ""], strict=True):
        name, equals, value = word.partition("=")
        if name in options and name.startswith("-"):
            return name, value if equals else following
    return None
