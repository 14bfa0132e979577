"""The errors that a user may meet, each with the exit code it ends a command with."""

from __future__ import annotations

from typing import ClassVar

__all__ = ["CheckFailed", "NeuroflareError", "Refused", "UsageError"]


class NeuroflareError(Exception):
    """Any failure that is explained to the user in one message instead of a traceback."""

    exit_code: ClassVar[int] = 1


class UsageError(NeuroflareError):
    """Something given to neuroflare is wrong: a file, a field, an option.

    The message names the file and line or the field, the value seen, and what would be right.
    """

    exit_code: ClassVar[int] = 2


class Refused(UsageError):
    """A word of the vocabulary that this version does not model; the message names what is missing."""


class CheckFailed(NeuroflareError):
    """Everything was understood, and a check of models, ledger or studies did not hold."""
