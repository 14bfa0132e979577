"""How a trial goes beyond the bodies of its people: numbers of trials/conduct.yaml with their priors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from neuroflare.data_files import data_path
from neuroflare.people.facts import Figure
from neuroflare.people.streams import shares
from neuroflare.treatments.data_file import DataFile

__all__ = ["FIGURES", "SCHEMA", "Conduct", "load_conduct"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/trial-conduct/1"
FIGURES = (
    "expectation.told",
    "expectation.unmasked",
    "expectation.felt",
    "leaving.dummy",
    "leaving.harms",
    "leaving.no-relief",
    "settling.weeks",
)
"""All numbers of the file, by place."""


@dataclass(frozen=True)
class Conduct:
    """All numbers of the file.

    Parameters
    ----------
    figures
        Place in the file to its number.
    """

    figures: Mapping[str, Figure] = field(repr=False)

    def value(self, name: str) -> float:
        """Typical value."""
        return self.figures[name].value

    def drawn(self, name: str, draws: int, seed: int) -> Floats:
        """Give a number under each draw of what is not known; one draw keeps the typical value.

        Parameters
        ----------
        name
            One of `FIGURES`.
        draws, seed
            As for `neuroflare.people.healthy`.
        """
        figure = self.figures[name]
        prior = figure.source.prior
        if draws == 1 or prior is None or not prior.is_spread:
            return np.full(draws, figure.value)
        return prior.quantile(figure.value, shares(seed, "draw", f"conduct {name}", draws))


def load_conduct(path: Path | None = None) -> Conduct:
    """Read the file.

    Parameters
    ----------
    path
        The file; the one that comes with neuroflare when left out.

    Raises
    ------
    UsageError
        When a number is missing, unknown or has no right note; names file and line.

    Examples
    --------
    >>> load_conduct().value("expectation.told")
    0.6
    """
    return _load(data_path("trials") / "conduct.yaml" if path is None else path)


@lru_cache(maxsize=2)
def _load(path: Path) -> Conduct:
    file = DataFile(path, SCHEMA)
    parts: dict[str, list[str]] = {}
    for name in FIGURES:
        part, key = name.split(".")
        parts.setdefault(part, []).append(key)
    file.part((), ("schema", *parts))
    for part, keys in parts.items():
        file.part((part,), keys)
    return Conduct({f"{part}.{key}": file.figure(part, key) for part, keys in parts.items() for key in keys})
