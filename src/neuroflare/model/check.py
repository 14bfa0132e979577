"""Examine model files and say what does not hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from neuroflare.errors import UsageError
from neuroflare.evidence.issue import Issue, Level
from neuroflare.model.check_form import FORM_CHECKS
from neuroflare.model.check_sources import SOURCE_CHECKS, SOURCE_DOUBTS
from neuroflare.model.load import model_text
from neuroflare.model.read import read_model
from neuroflare.model.sbml import read_document, read_text
from neuroflare.model.subject import Check, LedgerClaim, Subject

__all__ = ["check_folder", "check_model"]

_BUILT = "can-be-built"


def check_model(name_or_path: str | Path, claims: Mapping[str, LedgerClaim]) -> list[Issue]:
    """Examine one model.

    Parameters
    ----------
    name_or_path
        As for ``load_model``.
    claims
        Claims of the ledger by id.

    Returns
    -------
    list of Issue
        Empty when everything holds.

    Raises
    ------
    UsageError
        When there is no such model or it cannot be read at all.
    """
    text, source = model_text(name_or_path)
    model, problems = read_model(text, source)
    subject = Subject(model, problems, read_document(text, source), claims)
    lines = _lines(Path(source))
    levels: tuple[tuple[Level, tuple[Check, ...]], ...] = (
        ("error", (*FORM_CHECKS, *SOURCE_CHECKS)),
        ("warning", SOURCE_DOUBTS),
    )
    return [
        Issue(
            level,
            check.__name__.replace("_", "-"),
            _place(source, lines, element),
            f"{element}: {text}" if element else text,
        )
        for level, checks in levels
        for check in checks
        for element, text in check(subject)
    ]


def check_folder(folder: Path, claims: Mapping[str, LedgerClaim]) -> list[Issue]:
    """Examine every Antimony file of a folder, and whether what was built from them is current.

    Parameters
    ----------
    folder
        Where the .ant files lie.
    claims
        Claims of the ledger by id.

    Returns
    -------
    list of Issue
        Empty when everything holds.

    Raises
    ------
    UsageError
        When the folder holds no Antimony file.
    """
    from neuroflare.model.build import antimony_files, stale_files

    issues: list[Issue] = []
    sources = antimony_files(folder)
    if not sources:
        raise UsageError(f"{folder}: holds no Antimony file (.ant); give a folder that holds models")
    for path in sources:
        try:
            issues += check_model(path, claims)
        except UsageError as error:
            issues.append(Issue("error", _BUILT, str(path), str(error)))
    if any(issue.check in (_BUILT, "readable-note") for issue in issues):
        return issues
    return issues + [
        Issue("error", "built-file-current", str(path), "differs from its Antimony text; run: make models")
        for path in stale_files(folder)
    ]


def _lines(path: Path) -> list[str]:
    return read_text(path).splitlines() if path.suffix == ".ant" else []


def _place(source: str, lines: list[str], element: str) -> str:
    pattern = re.compile(
        rf"\s*((var|const|unit)\s+)?{re.escape(element)}\s*(\bis\b|\bhas\b|\bnotes\b|:?=|'|\.)"
    )
    for number, line in enumerate(lines, 1):
        if element and pattern.match(line):
            return f"{source}:{number}"
    return source
