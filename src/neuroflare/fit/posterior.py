"""The posterior as it ships: draws of the fitted numbers, bound to the part of the model behind them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.fit.calibrated import Calibrated
from neuroflare.model import Model

__all__ = ["FILE", "SCHEMA", "Posterior", "load_posterior", "read_posterior"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/posterior/4"
FILE = "models/posterior.json"
DIGITS = 3
"""Digits that are kept of a deviate behind the point, of which the third means nothing."""


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
    calibrated
        What the fit depends on.
    calibrated_hash, ledger_hash
        Of that part of the model, and of the evidence.
    seed, command
        To make it again.
    discrepancy
        Scale to low end, middle and high end of what the equations miss; see `neuroflare.fit.discrepancy`.
    """

    deviates: Mapping[str, Floats] = field(repr=False)
    stages: Sequence[Mapping[str, Any]] = field(repr=False)
    calibrated: Calibrated
    calibrated_hash: str
    ledger_hash: str
    seed: int
    command: str
    discrepancy: Mapping[str, Sequence[float]] = field(default_factory=dict)

    @property
    def draws(self) -> int:
        """How many draws there are."""
        return len(next(iter(self.deviates.values())))

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the file, by which what was made with it is known."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()

    def belongs_to(self, model: Model) -> bool:
        """Whether the part of a model that the fit depends on is as it was."""
        return self.calibrated_hash == self.calibrated.hash(model)

    def misses(self) -> dict[str, float]:
        """Give the size of what the equations miss by scale: the middle of what was estimated."""
        return {name: sizes[1] for name, sizes in self.discrepancy.items()}

    def must_hold(self, draws: int, *, else_prior: bool = False) -> None:
        """Raise `UsageError` when there are fewer draws than are asked for.

        Parameters
        ----------
        draws
            How many are asked for.
        else_prior
            Whether who asks can draw from the priors instead, with ``--prior``.
        """
        if draws > self.draws and else_prior:
            raise UsageError(
                "too-many-draws-prior",
                "{draws} draws were asked for; the posterior holds {held}, and only the priors (--prior) "
                "give more",
                draws=draws, held=self.draws,
            )  # fmt: skip
        if draws > self.draws:
            raise UsageError(
                "too-many-draws",
                "{draws} draws were asked for; the posterior holds {held}; ask for no more than these",
                draws=draws, held=self.draws,
            )  # fmt: skip

    def first(self, draws: int, *, else_prior: bool = False) -> dict[str, Floats]:
        """Give the first draws, which are in random order, for `neuroflare.people.healthy`.

        Parameters
        ----------
        draws, else_prior
            As for `must_hold`.

        Raises
        ------
        UsageError
            When there are not so many.
        """
        self.must_hold(draws, else_prior=else_prior)
        return {name: values[:draws] for name, values in self.deviates.items()}

    def to_json(self) -> str:
        """Give the file as text; the same posterior gives the same bytes."""
        document = {
            "schema": SCHEMA,
            "calibrated": {
                "hash": self.calibrated_hash,
                "outputs": list(self.calibrated.outputs),
                "inputs": list(self.calibrated.inputs),
                "town": self.calibrated.town,
            },
            "ledger_hash": self.ledger_hash,
            "seed": self.seed,
            "command": self.command,
            "discrepancy": {name: list(sizes) for name, sizes in self.discrepancy.items()},
            "stages": list(self.stages),
            "deviates": {
                name: [round(float(value), DIGITS) for value in values]
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
        part = document["calibrated"]
        return Posterior(
            deviates,
            document["stages"],
            Calibrated(tuple(part["outputs"]), tuple(part["inputs"]), part["town"]),
            part["hash"],
            document["ledger_hash"],
            document["seed"],
            document["command"],
            document["discrepancy"],
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
        None where none ships, or where what it was fitted to has changed: then its draws mean nothing.

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
    return posterior if posterior.belongs_to(model) else None
