"""Draws: readings of the numbers of model and town that are not known exactly."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people.facts import Facts
from neuroflare.people.streams import shares

__all__ = ["Draws", "check_draws", "prior_draws"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Draws:
    """Values of the uncertain numbers, draw by draw.

    Parameters
    ----------
    count
        How many.
    values
        Parameter of the model, or name of a `neuroflare.people.facts.Figure`, to one value per draw; what is
        left out keeps its typical value.

    Raises
    ------
    UsageError
        When there is no draw, or the arrays have other sizes.

    Examples
    --------
    >>> Draws(2, {"brain_rating_half": np.array([10.0, 12.0])}).one(1)
    {'brain_rating_half': 12.0}
    """

    count: int = 1
    values: Mapping[str, Floats] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        if self.count < 1:
            raise UsageError(f"there are {self.count} draws; at least 1 is needed")
        for name, values in self.values.items():
            if np.shape(values) != (self.count,) or not np.isfinite(values).all():
                raise UsageError(
                    f"draws of {name} have the shape {np.shape(values)}; give {self.count} finite numbers"
                )

    def one(self, number: int) -> dict[str, float]:
        """One draw: name to value."""
        return {name: float(values[number]) for name, values in self.values.items()}

    @property
    def hash(self) -> str:
        """SHA-256 over names and values."""
        found = hashlib.sha256(str(self.count).encode())
        for name in sorted(self.values):
            found.update(name.encode() + b"\0" + np.ascontiguousarray(self.values[name], "<f8").tobytes())
        return found.hexdigest()


def check_draws(draws: Draws, model: Model, facts: Facts) -> None:
    """Refuse draws of what neither the model nor the facts of a town hold.

    Parameters
    ----------
    draws
        What is to be used.
    model, facts
        What it belongs to.

    Raises
    ------
    UsageError
        When a name is unknown; suggests near ones.
    """
    known = {*model.parameters, *facts.figures}
    for name in draws.values:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=2)
            hint = (
                f"did you mean {' or '.join(near)}?" if near else "name a parameter, or a figure of the facts"
            )
            raise UsageError(f"draws of {name!r}: neither {model.name} nor models/people.yaml has it; {hint}")


def prior_draws(
    model: Model, facts: Facts, count: int, seed: int, deviates: Mapping[str, Floats] | None = None
) -> Draws:
    """Draw the uncertain numbers from their priors, those of the model as `neuroflare.people.healthy` does.

    Parameters
    ----------
    model, facts
        What they belong to.
    count
        How many; a single one keeps every typical value.
    seed
        Seed of the whole run.
    deviates
        Standard-normal deviates per draw for some numbers, in place of fresh ones (a posterior).
    """
    from scipy.special import ndtr

    if count == 1:
        return Draws()
    priors = {name: (parameter.value, parameter.provenance) for name, parameter in model.uncertain.items()}
    priors |= {name: (figure.value, figure.source) for name, figure in facts.figures.items()}
    fitted = {name: np.clip(ndtr(one), 1e-9, 1 - 1e-9) for name, one in (deviates or {}).items()}
    values = {
        name: source.prior.quantile(value, fitted.get(name, shares(seed, "draw", name, count)))
        for name, (value, source) in priors.items()
        if source is not None and source.prior is not None and source.prior.is_spread
    }
    return Draws(count, values)
