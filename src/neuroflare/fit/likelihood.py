"""How likely published results are, given predictions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from neuroflare.fit.discrepancy import BY_AMOUNT, BY_FACTOR, PRIOR
from neuroflare.fit.laboratories import LAB_PLAIN, LAB_RELATIVE

__all__ = ["Compared", "Likelihood"]

Floats = npt.NDArray[np.float64]


class Compared(Protocol):
    """A published result, as far as a likelihood looks at it; `neuroflare.fit.measured.Measured` is one."""

    @property
    def study(self) -> str:
        """Id of the study."""

    @property
    def kind(self) -> str:
        """Class of read-outs that share one spread between laboratories."""

    @property
    def relative(self) -> bool:
        """Whether it is compared by a factor, and not by an amount."""

    @property
    def target(self) -> float:
        """The published number on the scale on which it is compared."""


Row = TypeVar("Row", bound=Compared, covariant=True)


@dataclass(frozen=True)
class Likelihood(Generic[Row]):
    """A normal likelihood with a shift that all results of one study and class of read-out share.

    Results of one laboratory are off together, and the equations miss each result by its own. Their
    covariance is that of their own errors, of what the surfaces miss, the squared spread between laboratories
    of their class, and the squared discrepancy of the equations. Both kinds of spread are parameters of their
    own, with half-normal priors.

    Parameters
    ----------
    rows
        The published results.
    errors
        Standard error of each, on the scale of comparison.
    missed
        Covariance of what stands in for the simulation.
    """

    rows: Sequence[Row]
    errors: Floats
    missed: Floats

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """Classes of read-outs, each with a spread between laboratories."""
        return tuple(dict.fromkeys(row.kind for row in self.rows))

    @cached_property
    def scales(self) -> tuple[str, ...]:
        """Scales on which the equations may miss, each with a discrepancy."""
        return tuple(dict.fromkeys(_scale(row) for row in self.rows))

    @cached_property
    def targets(self) -> Floats:
        """Published numbers on the scale of comparison."""
        return np.array([row.target for row in self.rows])

    @cached_property
    def spread_scales(self) -> Floats:
        """Prior scale of each spread: of laboratories by class, then of the equations by scale."""
        relative = {row.kind: row.relative for row in self.rows}
        labs = [LAB_RELATIVE if relative[name] else LAB_PLAIN for name in self.classes]
        return np.array(labs + [PRIOR[name] for name in self.scales])

    def covariance(self, spreads: Floats) -> Floats:
        """Covariance of published around predicted results.

        Parameters
        ----------
        spreads
            ``draw, spread``: of laboratories by class, then of the equations by scale.

        Returns
        -------
        numpy.ndarray
            ``draw, result, result``.
        """
        return self._own + self.shared(spreads)

    def shared(self, spreads: Floats) -> Floats:
        """Covariance by laboratories and equations alone, as in `covariance`."""
        return np.asarray(np.einsum("dc,cij->dij", spreads**2, self._together))

    @cached_property
    def _own(self) -> Floats:
        """Covariance of what results do not share."""
        return np.asarray(np.diag(self.errors**2) + self.missed)

    @cached_property
    def _together(self) -> Floats:
        """For each spread, which pairs of results it moves alike: ``spread, result, result``."""
        shared = [
            [[a.study == b.study and a.kind == b.kind == name for b in self.rows] for a in self.rows]
            for name in self.classes
        ]
        alone = [np.diag([_scale(row) == name for row in self.rows]) for name in self.scales]
        return np.array([*shared, *alone], dtype=float)

    def log_density(self, predictions: Floats, spreads: Floats, targets: Floats | None = None) -> Floats:
        """Log density of the published (or other) results, one per draw.

        Parameters
        ----------
        predictions
            ``draw, result``.
        spreads
            ``draw, spread``, as in `covariance`.
        targets
            Results in place of the published ones, for studies made up to test the fit.
        """
        factor = np.linalg.cholesky(self.covariance(spreads))
        off = (self.targets if targets is None else targets) - predictions
        scaled = np.linalg.solve(factor, off[:, :, None])[:, :, 0]
        size = np.log(np.diagonal(factor, axis1=1, axis2=2)).sum(axis=1)
        return np.asarray(-0.5 * (scaled**2).sum(axis=1) - size - 0.5 * off.shape[1] * np.log(2 * np.pi))


def _scale(row: Compared) -> str:
    return BY_FACTOR if row.relative else BY_AMOUNT
