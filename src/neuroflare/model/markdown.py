"""Markdown of the pages: tables, blocks of equations, and the notes of a model back from XHTML."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from typing import Any

__all__ = ["chapters", "fenced", "table"]


def fenced(lines: Iterable[str]) -> str:
    """Show lines as they are."""
    return "\n".join(["```text", *lines, "```"])


def table(heads: list[str], rows: Iterable[list[str]]) -> str:
    """Lay out a table; line ends and bars inside a cell do no harm."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(
        f"| {' | '.join(' '.join(cell.split()).replace('|', chr(92) + '|') for cell in line)} |"
        for line in lines
    )


def chapters(sbml: Any) -> dict[str, str]:
    """Split the notes of a libSBML model by heading.

    Parameters
    ----------
    sbml
        libSBML model.

    Returns
    -------
    dict
        Markdown by heading; text before the first heading counts as the purpose.
    """
    found: dict[str, list[str]] = {}
    if not sbml.isSetNotes():
        return {}
    body = ElementTree.fromstring(sbml.getNotesString())
    title = "Purpose"
    for element in body.iter():
        if element.tag.rpartition("}")[2] == "body":
            body = element
    for block in body:
        tag = block.tag.rpartition("}")[2]
        if tag in ("h1", "h2"):
            title = _inline(block)
            found.setdefault(title, [])
        else:
            found.setdefault(title, []).append(_block(block, tag))
    return {title: "\n\n".join(blocks) for title, blocks in found.items()}


def _block(element: ElementTree.Element, tag: str) -> str:
    if tag in ("ul", "ol"):
        marks = (f"{number}." if tag == "ol" else "-" for number, _ in enumerate(element, 1))
        return "\n".join(f"{mark} {_inline(item)}" for mark, item in zip(marks, element, strict=True))
    if tag.startswith("h") and tag[1:].isdigit():
        return f"{'#' * int(tag[1:])} {_inline(element)}"
    return _inline(element)


def _inline(element: ElementTree.Element) -> str:
    marks = {"strong": "**", "b": "**", "em": "*", "i": "*", "code": "`", "s": "~~"}
    text = element.text or ""
    for child in element:
        tag = child.tag.rpartition("}")[2]
        inner = _inline(child)
        text += (
            f"[{inner}]({child.get('href', '')})"
            if tag == "a"
            else f"{marks.get(tag, '')}{inner}{marks.get(tag, '')}"
        )
        text += child.tail or ""
    return " ".join(text.split())
