"""Treatments that the model cannot predict, each with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from neuroflare.data_files import data_path
from neuroflare.treatments.data_file import DataFile

__all__ = ["NotPredicted", "not_predicted"]

SCHEMA = "neuroflare/not-predicted/1"


@dataclass(frozen=True)
class NotPredicted:
    """One treatment, or a group of them.

    Parameters
    ----------
    names
        What it is called in a study file, first the usual name.
    meaning
        What it is.
    reason
        What is missing.
    claims
        Facts of the ledger about it.
    """

    names: tuple[str, ...]
    meaning: str
    reason: str
    claims: tuple[str, ...]


@lru_cache(maxsize=1)
def not_predicted() -> tuple[NotPredicted, ...]:
    """Give all of them, in the order of the file.

    Examples
    --------
    >>> not_predicted()[0].reason
    'the model has no mechanism for it'
    """
    file = DataFile(data_path("trials") / "not_predicted.yaml", SCHEMA)
    file.part((), ("schema", "treatments"))
    found = []
    for name in file.names("treatments"):
        place = ("treatments", name)
        file.part(place, ("meaning", "reason", "claims"), ("also",))
        found.append(
            NotPredicted(
                (name, *file.texts(*place, "also")),
                file.text(*place, "meaning"),
                file.text(*place, "reason"),
                file.texts(*place, "claims"),
            )
        )
    return tuple(found)
