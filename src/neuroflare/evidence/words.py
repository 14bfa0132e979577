"""Plain words: numbers as people read them, and words that do harm."""

from __future__ import annotations

import re
from typing import NamedTuple

from neuroflare.evidence.claim import Claim

__all__ = ["LONGEST_SENTENCE", "Plain", "harmful_words", "plain_number", "sentences"]

LONGEST_SENTENCE = 19  # words; a plain sentence has fewer than 20

# Words that blame, frighten, promise or advise; what to say instead stands in docs/evidence.md.
_HARMFUL = (
    r"all in (?:your|the) head",
    "psychosomatic",
    "created by the brain",
    "false alarm",
    "damaged?",
    r"worn(?: out)?",
    "degenerat\\w*",
    "hypochondriac\\w*",
    "abnormal patients?",
    "you",
    "yours?",
    "cures?",
    "cured",
    "proven",
    "proves?",
    "science says",
    "sufferers?",
    "suffers?",
    "suffering",
    "victims?",
    "failed treatment",
    "non-?complian\\w*",
    "catastroph\\w*",
    "relax",
    "fragile",
    "nothing (?:more )?can be done",
    "exaggerat\\w*",
    "should",
    "must not",
    "misinterpret\\w*",
    "works",
    "does not work",
)
_HARM = re.compile(rf"\b(?:{'|'.join(_HARMFUL)})\b", re.IGNORECASE)
_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9])")
_HOURS = {"s": 1 / 3600, "min": 1 / 60, "h": 1.0, "d": 24.0, "week": 168.0, "month": 730.0, "y": 8766.0}
_STEPS = (
    ("year", 8766.0),
    ("month", 730.0),
    ("week", 168.0),
    ("day", 24.0),
    ("hour", 1.0),
    ("minute", 1 / 60),
)


class Plain(NamedTuple):
    """One number in the forms that a plain sentence may need; empty where a form makes no sense."""

    value: str
    times: str
    share: str
    time: str


def plain_number(claim: Claim) -> Plain:
    """Put the number of a claim into plain forms.

    Parameters
    ----------
    claim
        Claim with a value.

    Returns
    -------
    Plain
        ``value`` rounded to what a reader can hold, ``times`` the resting level for a rise in percent,
        ``share`` as so many out of 100, ``time`` in its natural unit.

    Examples
    --------
    >>> from neuroflare.evidence import load_ledger
    >>> ledger = load_ledger()
    >>> plain_number(ledger["cap-topical-dbf-t30-vds2007"]).times
    '4.9'
    >>> plain_number(ledger["hist-wheal-thalf-gone-cook1980"]).time
    '87 minutes'
    """
    if claim.value is None:
        return Plain("", "", "", "")
    number = abs(claim.value)
    rise = claim.unit in ("%", "% increase", "% change", "% change from baseline")
    portion = claim.unit.startswith("%") and number <= 100
    return Plain(
        value=_rounded(number),
        times=_rounded(1 + number / 100, digits=2) if rise else "",
        share=f"{round(number)} out of 100" if portion else "",
        time=_duration(number, claim.unit) if claim.unit in _HOURS else "",
    )


def sentences(text: str) -> list[str]:
    """Split a text into its sentences.

    Examples
    --------
    >>> sentences("Heat hurts at 40.1 degrees. The flare comes first.")
    ['Heat hurts at 40.1 degrees.', 'The flare comes first.']
    """
    return [part.strip() for part in _END.split(text.strip()) if part.strip()]


def harmful_words(text: str) -> list[str]:
    """Find words that harm readers.

    Examples
    --------
    >>> harmful_words("This will cure the sufferers.")
    ['cure', 'sufferers']
    """
    return [found.group(0) for found in _HARM.finditer(text)]


def _rounded(number: float, digits: int = 3) -> str:
    return f"{float(f'{number:.{digits}g}'):.10g}"


def _duration(number: float, unit: str) -> str:
    hours = number * _HOURS[unit]
    if unit == "s" and number < 120:
        return f"{_rounded(number)} seconds"
    if unit == "min" and number < 120:  # people say 87 minutes, not 1.45 hours
        return _counted(_rounded(number), "minute")
    if unit == "h" and number <= 96:
        return _counted(_rounded(number), "hour")
    if unit == "d" and number < 60:
        return _counted(_rounded(number), "day")
    if unit == "week" and number < 27:
        return _counted(_rounded(number), "week")
    for name, size in _STEPS:
        if hours >= size:
            return _counted(_rounded(hours / size, digits=2), name)
    return f"{_rounded(hours * 3600)} seconds"


def _counted(number: str, name: str) -> str:
    return f"{number} {name}" if number == "1" else f"{number} {name}s"
