"""Wrapped text and tidy numbers for the pages in docs/."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import wrap

__all__ = ["item", "paragraph", "short", "tidy"]


def paragraph(text: str) -> str:
    """Wrap a paragraph."""
    return "\n".join(wrap(text, 110, break_on_hyphens=False))


def item(text: str) -> str:
    """Wrap an item of a list; what follows the first line is indented."""
    return "\n  ".join(wrap(text, 108, break_on_hyphens=False, break_long_words=False))


def short(words: str, most: int) -> str:
    """Cut words to a length.

    Examples
    --------
    >>> short("adrenoceptors", 8)
    'adrenoc…'
    """
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def tidy(found: Mapping[str, float]) -> str:
    """Write a mean with its interval, in as many digits as say something.

    Examples
    --------
    >>> tidy({"mean": 3.14159, "lo": -0.001, "hi": 6.2})
    '3.1 (0.0 to 6.2)'
    """
    big = max(abs(found["lo"]), abs(found["hi"]))
    digits = 0 if big >= 20.0 else 1 if big >= 2.0 else 2
    mean, lo, hi = (f"{found[key]:.{digits}f}" for key in ("mean", "lo", "hi"))
    zero = f"{0.0:.{digits}f}"
    mean, lo, hi = (zero if one.lstrip("-") == zero else one for one in (mean, lo, hi))
    return f"{mean} ({lo} to {hi})"
