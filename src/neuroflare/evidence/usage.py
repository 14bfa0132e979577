"""Where a claim is used: found by reading models, studies and treatments, never stored."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence.ledger import Ledger

__all__ = ["Use", "find_uses"]

_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*[A-Za-z0-9]")


@dataclass(frozen=True, slots=True)
class Use:
    """One line that names a claim.

    Parameters
    ----------
    kind
        ``model``, ``study`` or ``treatment``.
    name
        Name of the model file, ``people`` for the facts of a town, of the study folder, or of the drug or
        table of trials/.
    line
        Line in the file.
    """

    kind: str
    name: str
    line: int


def find_uses(
    ledger: Ledger,
    models: Path | None = None,
    studies: Path | None = None,
    trials: Path | None = None,
) -> Mapping[str, tuple[Use, ...]]:
    """Find every line of a model, of the facts of a town, a study or a treatment that names a claim.

    Parameters
    ----------
    ledger
        The ledger whose ids are looked for.
    models, studies, trials
        Folders to read; those that come with neuroflare when left out.

    Returns
    -------
    mapping of str to tuple of Use
        Only claims that are used have an entry.
    """
    uses: dict[str, list[Use]] = defaultdict(list)
    for kind, folder, pattern in (
        ("model", models or _installed("models"), "*.ant"),
        ("model", models or _installed("models"), "people.yaml"),
        ("study", studies or _installed("studies"), "*/study.yaml"),
        ("treatment", trials or _installed("trials"), "*.yaml"),
        ("treatment", trials or _installed("trials"), "drugs/*.yaml"),
    ):
        if folder is None:
            continue
        for file in sorted(folder.glob(pattern)):
            name = file.parent.name if kind == "study" else file.stem
            text = file.read_text(encoding="utf-8", errors="replace")
            for number, line in enumerate(text.splitlines(), start=1):
                for token in dict.fromkeys(_TOKEN.findall(line)):
                    if token in ledger.claims:
                        uses[token].append(Use(kind, name, number))
    return {claim: tuple(found) for claim, found in uses.items()}


def _installed(name: str) -> Path | None:
    try:
        return data_path(name)
    except UsageError:  # an installation without studies has no uses in studies
        return None
