"""What is not known exactly, as independent shares between 0 and 1.

A number that was not fitted is drawn from its prior. One that was fitted is drawn from its posterior; those
that the data tie to each other are a block, of which one share picks a draw of all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from neuroflare.fit.posterior import Posterior
from neuroflare.model import Model

__all__ = ["FITTED", "TIED", "Uncertain", "uncertain_of"]

Floats = npt.NDArray[np.float64]

FITTED = "fitted"
"""Column of all fitted numbers, where they are drawn together."""
TIED = 0.2
"""Correlation of two fitted numbers from which on they are drawn together; below, they share less than 4 of
100 of their variance."""
CHANCE = 5.0
"""So many standard errors of a correlation are needed besides: among a hundred thousand pairs of numbers that
have nothing in common some reach four."""
_EDGE = 1e-9


@dataclass(frozen=True)
class Uncertain:
    """Uncertain numbers of a model, column by column.

    Parameters
    ----------
    members
        Column to the numbers that its share draws; a column of one number has its name.
    fitted
        Number to its draws after a fit, as standard-normal deviates of its prior; draws of one place belong
        together. Empty without a posterior.
    """

    members: Mapping[str, tuple[str, ...]]
    fitted: Mapping[str, Floats] = field(default_factory=dict, repr=False)

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns, in order."""
        return tuple(self.members)

    @property
    def blocks(self) -> tuple[str, ...]:
        """Columns of several numbers."""
        return tuple(name for name, numbers in self.members.items() if len(numbers) > 1)

    @property
    def draws(self) -> int:
        """Draws of the fitted numbers; 0 without any."""
        return len(next(iter(self.fitted.values()))) if self.fitted else 0

    def picked(self, block: str, shares: Floats) -> npt.NDArray[np.int64]:
        """Give which draw of a block each share picks.

        The draws stand in the order of their first principal component, so that shares that are near each
        other pick draws that are alike, and a step of the share is a step of the numbers.
        """
        draws = np.stack([self.fitted[name] for name in self.members[block]], axis=1)
        direction = np.linalg.svd(draws - draws.mean(axis=0), full_matrices=False)[2][0]
        direction = direction * np.sign(direction[np.argmax(np.abs(direction))])
        order = np.argsort(draws @ direction, kind="stable")
        return order[np.minimum((shares * len(order)).astype(np.int64), len(order) - 1)]

    def deviates(self, shares: Floats) -> dict[str, Floats]:
        """Give standard-normal deviates, for `neuroflare.people.healthy`.

        Parameters
        ----------
        shares
            ``row, column``, between 0 and 1.

        Examples
        --------
        >>> Uncertain({"a": ("a",)}).deviates(np.array([[0.5]]))["a"].tolist()
        [0.0]
        >>> draws = {"a": np.array([0.3, 0.1]), "b": np.array([0.6, 0.2])}
        >>> both = Uncertain({"a + b": ("a", "b")}, draws)
        >>> {name: values.tolist() for name, values in both.deviates(np.array([[0.0], [1.0]])).items()}
        {'a': [0.1, 0.3], 'b': [0.2, 0.6]}
        """
        from scipy.special import ndtri

        found: dict[str, Floats] = {}
        for k, (column, numbers) in enumerate(self.members.items()):
            if len(numbers) > 1:
                which = self.picked(column, shares[:, k])
                found |= {name: self.fitted[name][which] for name in numbers}
            elif numbers[0] in self.fitted:
                found[numbers[0]] = np.quantile(self.fitted[numbers[0]], np.clip(shares[:, k], 0.0, 1.0))
            else:
                found[numbers[0]] = ndtri(np.clip(shares[:, k], _EDGE, 1.0 - _EDGE))
        return found

    def together(self) -> Uncertain:
        """Give the same with all fitted numbers in one block, as they were drawn."""
        alone = {
            name: numbers for name, numbers in self.members.items() if not set(numbers) & set(self.fitted)
        }
        return replace(self, members={**alone, FITTED: tuple(self.fitted)}) if self.fitted else self

    @property
    def hash(self) -> str:
        """SHA-256 over columns and fitted draws."""
        found = hashlib.sha256(repr(dict(self.members)).encode())
        for name in sorted(self.fitted):
            found.update(name.encode() + b"\0" + np.ascontiguousarray(self.fitted[name], "<f8").tobytes())
        return found.hexdigest()


def uncertain_of(model: Model, posterior: Posterior | None) -> Uncertain:
    """List what is not known of a model.

    Parameters
    ----------
    model
        The model.
    posterior
        What was fitted; None draws every number from its prior.
    """
    deviates = {} if posterior is None else posterior.deviates
    fitted = {name: values for name, values in deviates.items() if name in model.uncertain}
    columns: dict[str, tuple[str, ...]] = {
        name: (name,) for name in sorted(model.uncertain) if name not in fitted
    }
    columns |= {" + ".join(block): block for block in _tied(fitted)}
    return Uncertain(columns, fitted)


def _tied(fitted: Mapping[str, Floats]) -> list[tuple[str, ...]]:
    """Put fitted numbers together that are tied to each other, directly or through others."""
    names = sorted(fitted)
    if len(names) < 2:
        return [(name,) for name in names]
    draws = np.array([fitted[name] for name in names])
    different = np.unique(draws, axis=1).shape[1]
    tied = np.abs(np.corrcoef(draws)) >= max(TIED, CHANCE / np.sqrt(different))
    left, blocks = list(range(len(names))), []
    while left:
        block, waiting = {left[0]}, [left[0]]
        while waiting:
            near = set(np.flatnonzero(tied[waiting.pop()]).tolist()) - block
            block |= near
            waiting += sorted(near)
        blocks.append(tuple(names[k] for k in sorted(block)))
        left = [k for k in left if k not in block]
    return blocks
