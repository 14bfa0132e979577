"""The posterior as it ships: draws of the numbers that were fitted, bound to the model they belong to."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.model import Model

__all__ = ["FILE", "SCHEMA", "Posterior", "load_posterior", "read_posterior"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/posterior/1"
FILE = "models/posterior.json"
DIGITS = 4
"""Digits that are kept of a deviate, of which the fourth means nothing."""


@dataclass(frozen=True)
class Posterior:
    """Draws of uncertain numbers after the fit.

    Parameters
    ----------
    deviates
        Parameter id to its draws, as standard-normal deviates of its prior: 0 is the median of the prior, 1
        its 84th percentile. Draws of one place belong together.
    stages
        What each stage was fitted to and how well, for tables; see ``docs/fit.md``.
    model_hash, ledger_hash
        Of the model and the evidence that were fitted.
    seed, command
        To make it again.
    """

    deviates: Mapping[str, Floats] = field(repr=False)
    stages: Sequence[Mapping[str, Any]] = field(repr=False)
    model_hash: str
    ledger_hash: str
    seed: int
    command: str

    @property
    def draws(self) -> int:
        """How many draws there are."""
        return len(next(iter(self.deviates.values())))

    def first(self, draws: int) -> dict[str, Floats]:
        """Give the first draws, which are in random order, for `neuroflare.people.healthy`.

        Raises
        ------
        UsageError
            When there are not so many.
        """
        if draws > self.draws:
            raise UsageError(
                f"{draws} draws were asked for; the posterior holds {self.draws}, and only the priors "
                "(neuroflare run --prior) give more"
            )
        return {name: values[:draws] for name, values in self.deviates.items()}

    def to_json(self) -> str:
        """Give the file as text; the same posterior gives the same bytes."""
        document = {
            "schema": SCHEMA,
            "model_hash": self.model_hash,
            "ledger_hash": self.ledger_hash,
            "seed": self.seed,
            "command": self.command,
            "stages": list(self.stages),
            "deviates": {
                name: [float(f"{value:.{DIGITS}g}") for value in values]
                for name, values in self.deviates.items()
            },
        }
        return json.dumps(document, separators=(",", ":"), ensure_ascii=False).replace('],"', '],\n"') + "\n"


def read_posterior(path: Path) -> Posterior:
    """Read a posterior file.

    Raises
    ------
    UsageError
        When it is no posterior, or of another version.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        schema = document["schema"]
        if schema != SCHEMA:
            raise UsageError(f"{path}: schema is {schema!r}; this version reads {SCHEMA!r}")
        deviates = {name: np.array(values, float) for name, values in document["deviates"].items()}
        sizes = {values.shape for values in deviates.values()}
        if len(sizes) != 1 or not all(np.isfinite(values).all() for values in deviates.values()):
            raise UsageError(f"{path}: its numbers do not have the same count of finite draws")
        return Posterior(
            deviates,
            document["stages"],
            document["model_hash"],
            document["ledger_hash"],
            document["seed"],
            document["command"],
        )
    except (OSError, AttributeError, KeyError, TypeError, ValueError) as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(f"{path} is no posterior ({error}); make one with neuroflare fit") from None


def load_posterior(model: Model) -> Posterior | None:
    """Give the posterior that ships, if it belongs to this model.

    Parameters
    ----------
    model
        The body.

    Returns
    -------
    Posterior or None
        None where none ships, or where it was fitted to another model: then its draws mean nothing.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> posterior = load_posterior(load_model("body"))
    >>> posterior is None or posterior.draws >= 100
    True
    """
    try:
        path = data_path(FILE)
    except UsageError:
        return None
    posterior = read_posterior(path)
    return posterior if posterior.model_hash == model.hash else None
