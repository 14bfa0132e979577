"""Plain words: numbers as people read them, and words that do harm."""

from __future__ import annotations

import re
from typing import NamedTuple

from neuroflare.evidence.claim import Claim
from neuroflare.language import ENGLISH, Language
from neuroflare.message import Message

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
_STEPS = ("y", "month", "week", "d", "h", "min")
_ONE = {
    "min": Message("time-minute", "{count} minute"),
    "h": Message("time-hour", "{count} hour"),
    "d": Message("time-day", "{count} day"),
    "week": Message("time-week", "{count} week"),
    "month": Message("time-month", "{count} month"),
    "y": Message("time-year", "{count} year"),
}
_SOME = {
    "s": Message("time-seconds", "{count} seconds"),
    "min": Message("time-minutes", "{count} minutes"),
    "h": Message("time-hours", "{count} hours"),
    "d": Message("time-days", "{count} days"),
    "week": Message("time-weeks", "{count} weeks"),
    "month": Message("time-months", "{count} months"),
    "y": Message("time-years", "{count} years"),
}
_MANY = {
    "s": Message("time-seconds-many", "{count} seconds"),
    "min": Message("time-minutes-many", "{count} minutes"),
    "h": Message("time-hours-many", "{count} hours"),
    "d": Message("time-days-many", "{count} days"),
    "week": Message("time-weeks-many", "{count} weeks"),
    "month": Message("time-months-many", "{count} months"),
    "y": Message("time-years-many", "{count} years"),
}
_LEAST_MANY = 11  # from here on, and for parts of one, Arabic takes another form of the word


class Plain(NamedTuple):
    """One number in the forms that a plain sentence may need; empty where a form makes no sense."""

    value: str
    times: str
    share: str
    time: str


def plain_number(claim: Claim, t: Language = ENGLISH) -> Plain:
    """Put the number of a claim into plain forms.

    Parameters
    ----------
    claim
        Claim with a value.
    t
        Language of the words beside the number.

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
        share=t("share-of-100", "{count} out of 100", count=round(number)) if portion else "",
        time=t.say(_duration(number, claim.unit)) if claim.unit in _HOURS else "",
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


def _duration(number: float, unit: str) -> Message:
    hours = number * _HOURS[unit]
    if (
        (unit in ("s", "min") and number < 120)  # people say 87 minutes, not 1.45 hours
        or (unit == "h" and number <= 96)
        or (unit == "d" and number < 60)
        or (unit == "week" and number < 27)
    ):
        return _counted(_rounded(number), unit)
    for longer in _STEPS:
        if hours >= _HOURS[longer]:
            return _counted(_rounded(hours / _HOURS[longer], digits=2), longer)
    return _counted(_rounded(hours * 3600), "s")


def _counted(number: str, unit: str) -> Message:
    few = number.isdigit() and int(number) < _LEAST_MANY
    message = _ONE[unit] if number == "1" and unit in _ONE else (_SOME if few else _MANY)[unit]
    return Message(message.key, message.english, count=number)
