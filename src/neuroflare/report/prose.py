"""Paragraphs of pages that are written by the program."""

from __future__ import annotations

from textwrap import wrap

__all__ = ["lines", "prose"]

WIDE = 110
_AS_THEY_ARE = ("<!--", "#", "|", "!", "`", ">")
"""How blocks begin that no line may be broken in."""


def lines(text: str) -> str:
    """Wrap a paragraph, or an item of a list.

    Examples
    --------
    >>> lines("- " + "word " * 30).splitlines()[1][:6]
    '  word'
    """
    hang = "  " if text.startswith("- ") else ""
    plain = " ".join(text.split())
    return "\n".join(
        wrap(plain, WIDE, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)
    )


def prose(page: str) -> str:
    """Wrap every paragraph and every item of a page; tables, headings, pictures and code stay as they are.

    Examples
    --------
    >>> prose(chr(10).join(["# A", "", "one", "two", "", "- three", "  four", "- five"])).splitlines()
    ['# A', '', 'one two', '', '- three four', '- five']
    """
    blocks = []
    for block in page.strip("\n").split("\n\n"):
        if block.startswith(_AS_THEY_ARE):
            blocks.append(block)
        elif block.startswith("- "):
            items = ("\n" + block).split("\n- ")[1:]
            blocks.append("\n".join(lines(f"- {item}") for item in items))
        else:
            blocks.append(lines(block))
    return "\n\n".join(blocks) + "\n"
