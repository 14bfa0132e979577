"""What a word of a study file is: its meaning, its unit, and the modules of the model it needs.

A word stands in a table even when this version cannot do it, so that a study that uses it is refused by
name instead of being simulated without it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from neuroflare.errors import Refused, UsageError
from neuroflare.message import Message, did_you_mean, every, known_are
from neuroflare.units import unit_fits

__all__ = ["MODULES", "ReadoutWord", "Word", "look_up", "suggestion", "working"]

WordT = TypeVar("WordT", bound="Word")

# What this version of the model is made of.
MODULES = frozenset(
    {
        "nociceptor",
        "neuropeptide",
        "mast_cell",
        "immune",
        "vessel",
        "adrenergic",
        "spinal",
        "trophic",
        "bone",
        "plasma",
        "sympathetic",
        "stress_axis",
        "brain",
    }
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the vocabulary.

    Parameters
    ----------
    meaning
        In a few plain words.
    needs
        Modules of the model it cannot do without. A part of a module that no version has yet is written
        ``"vessel: beta receptors"``.
    """

    meaning: str
    needs: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """What it needs that this version does not have."""
        return tuple(module for module in self.needs if module not in MODULES)


@dataclass(frozen=True, slots=True)
class ReadoutWord(Word):
    """One read-out.

    Parameters
    ----------
    units
        One unit of each kind it can be given in; others of the same dimension are converted.
    moment
        True when it is read at a time; False when it is one number for the whole test, such as an onset.
    asks
        Fields of the study file it needs besides.
    takes
        Fields it may have besides.
    """

    units: tuple[str, ...] = ("%",)
    moment: bool = True
    asks: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()

    def fits(self, unit: str, factor: str = "") -> bool:
        """Tell whether a unit suits, multiplied by ``factor`` (``"min"`` for an area under a curve)."""
        return any(unit_fits(unit, f"{known}*{factor}" if factor else known) for known in self.units)


def working(words: Mapping[str, Word]) -> tuple[str, ...]:
    """Give the words of one kind that this version can do.

    Parameters
    ----------
    words
        A table of the vocabulary.

    Returns
    -------
    tuple of str
        In the order of the table.

    Examples
    --------
    >>> working({"cm": Word("a fibre", ("nociceptor",)), "a": Word("another", ("nociceptor: a",))})
    ('cm',)
    """
    return tuple(name for name, word in words.items() if not word.missing)


def look_up(kind: str, name: object, words: Mapping[str, WordT]) -> WordT:
    """Find a word, or say why it cannot be used.

    Parameters
    ----------
    kind
        What the word is, for the message: ``"stimulus"``.
    name
        The word as the user wrote it.
    words
        A table of the vocabulary.

    Returns
    -------
    Word
        Its entry.

    Raises
    ------
    Refused
        When the word is known and this version lacks what it needs.
    UsageError
        When the word is not known; the message holds the nearest ones.

    Examples
    --------
    >>> look_up("fibre", "cmi", {"cmi": Word("silent C fibre")}).meaning
    'silent C fibre'
    """
    word = words.get(name) if isinstance(name, str) else None
    if word is None:
        hint = suggestion(str(name), words)
        raise UsageError(
            "no-word", "{name} is not a known {kind}; {hint}", name=repr(name), kind=kind, hint=hint
        )
    if word.missing:
        raise Refused(
            "refused",
            "the {kind} {name} is known ({meaning}), but this version cannot simulate it: the model "
            "still lacks {missing}",
            kind=kind, name=repr(name), meaning=word.meaning, missing=every(map(repr, word.missing)),
        )  # fmt: skip
    return word


def suggestion(name: str, known: Iterable[str]) -> Message:
    """Say which known words are near to a wrong one, or which there are.

    Parameters
    ----------
    name
        The wrong word.
    known
        The words that would be right.

    Returns
    -------
    Message
        Part of a sentence.

    Examples
    --------
    >>> str(suggestion("capsaicin_topcial", ["heat", "capsaicin-topical"]))
    'did you mean capsaicin-topical?'
    """
    known = list(known)
    near = difflib.get_close_matches(name.lower().replace("_", "-").replace(" ", "-"), known, n=3, cutoff=0.7)
    return did_you_mean(near) if near else known_are(known)
