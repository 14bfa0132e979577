"""The errors that a user may meet, each with the exit code it ends a command with."""

from __future__ import annotations

from typing import ClassVar

from neuroflare.message import Message

__all__ = ["CheckFailed", "NeuroflareError", "Refused", "UsageError"]


class NeuroflareError(Exception):
    """Any failure that is explained to the user in one message instead of a traceback.

    Parameters
    ----------
    text
        What is wrong; with an English below, the key of its translations.
    english, values
        As for `neuroflare.message.Message`: so the command line can say it in the language that was chosen.

    Examples
    --------
    >>> str(UsageError("known-are", "known are {words}", words="fm, sfn"))
    'known are fm, sfn'
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, text: object, english: str | None = None, /, **values: object) -> None:
        super().__init__(text if english is None else Message(str(text), english, **values))

    @property
    def message(self) -> object:
        """What it was made with."""
        return self.args[0]


class UsageError(NeuroflareError):
    """Something given to neuroflare is wrong: a file, a field, an option.

    The message names the file and line or the field, the value seen, and what would be right.
    """

    exit_code: ClassVar[int] = 2


class Refused(UsageError):
    """A word of the vocabulary that this version does not model; the message names what is missing."""


class CheckFailed(NeuroflareError):
    """Everything was understood, and a check of models, ledger or studies did not hold."""
