"""The border to libSBML: text in, document out, and every complaint in words a user can act on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from neuroflare.errors import UsageError

__all__ = ["each", "read_document", "read_text", "sbml_text"]

_WORDS = {
    1006: "is not well-formed XML",
    1007: "stops in the middle of an element, so a part of it is missing",
    1008: "stops in the middle of an element, so a part of it is missing",
    10103: "breaks the schema of SBML",
    99101: "names a level and version of SBML that do not exist",
}
_HARMLESS = (1001, 1002)  # no XML declaration, no encoding in it: both mean UTF-8
_ERROR = 2  # libSBML: 0 info, 1 warning, 2 error, 3 fatal


def read_text(path: Path) -> str:
    """Text of a model file.

    Parameters
    ----------
    path
        An .xml or .ant file.

    Returns
    -------
    str
        Without byte-order mark.

    Raises
    ------
    UsageError
        When the file is missing, empty or not text.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be read ({error.strerror}); it must be an SBML (.xml) or Antimony (.ant) file"
        ) from None
    if not raw.strip():
        raise UsageError(f"{path}: is empty; it must hold a model in SBML (.xml) or Antimony (.ant)")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UsageError(
            f"{path}, line {line}: is not UTF-8 text (byte {raw[error.start]:#04x}); "
            "a model is SBML (.xml) or Antimony (.ant), both plain text"
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise UsageError(
            f"{path}, line {line}: holds a zero byte; a model is SBML (.xml) or Antimony (.ant), both text"
        )
    return text


def read_document(text: str, source: str) -> Any:
    """Document of libSBML that surely holds one model.

    Parameters
    ----------
    text
        SBML of any level.
    source
        What to call it in an error: a path.

    Returns
    -------
    libsbml.SBMLDocument

    Raises
    ------
    UsageError
        When libSBML cannot read it, naming the line; when it holds no model or a model made of models.
    """
    import libsbml

    root = re.search(
        r"<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)", re.sub(r"(?s)<!--.*?-->|<\?.*?\?>", "", text)
    )
    if root is None:
        raise UsageError(
            f"{source}, line 1: begins with {text.strip()[:30]!r}; an SBML file begins with <sbml"
        )
    if root[2] != "sbml":
        raise UsageError(
            f"{source}, line 1: is <{root[2]}>, not SBML; an SBML file has <sbml> around the model"
        )
    document = libsbml.readSBMLFromString(text)
    for error in each(document.getNumErrors, document.getError):
        if error.getSeverity() >= _ERROR and error.getErrorId() not in _HARMLESS:
            raise UsageError(f"{source}, line {error.getLine()}: {_said(error)}")
    if document.getModel() is None:
        raise UsageError(
            f"{source}, line {root_line(text)}: <sbml> holds no <model>; there is nothing to simulate"
        )
    composed = document.getModel().getPlugin("comp")
    if composed is not None and composed.getNumSubmodels():
        first = composed.getSubmodel(0).getId()
        raise UsageError(f"{source}: holds the submodel {first!r}; flatten hierarchical SBML first")
    return document


def root_line(text: str) -> int:
    """Line on which the element <sbml> begins."""
    return text.count("\n", 0, max(text.find("<sbml"), 0)) + 1


def sbml_text(document: Any) -> str:
    """SBML of a document, the same bytes for the same content."""
    import libsbml

    text = re.sub(r"(?m)^<!--.*?-->\n", "", libsbml.writeSBMLToString(document))
    return text.rstrip("\n") + "\n"


def each(count: Any, get: Any) -> Iterator[Any]:
    """Elements of a libSBML list, given its two methods."""
    return (get(index) for index in range(count()))


def _said(error: Any) -> str:
    short = error.getShortMessage().strip().lower()
    words = _WORDS.get(error.getErrorId())
    if words is None:
        return f"is not valid SBML (libSBML: {short})"
    return f"{words} (libSBML: {short})"
