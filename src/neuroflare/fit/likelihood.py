"""How likely published results are, given predictions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from neuroflare.fit.laboratories import LAB_PLAIN, LAB_RELATIVE
from neuroflare.fit.measured import Measured

__all__ = ["Likelihood"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Likelihood:
    """A normal likelihood with a shift that all results of one study and class of read-out share.

    Results of one laboratory are off together: their covariance is that of their own errors, of what the
    surfaces miss, and the squared spread between laboratories of their class. One such spread per class is a
    parameter of its own, with a half-normal prior.

    Parameters
    ----------
    rows
        The published results.
    errors
        Standard error of each, on the scale of comparison.
    missed
        Covariance of what stands in for the simulation.
    """

    rows: Sequence[Measured]
    errors: Floats
    missed: Floats

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """Classes of read-outs, each with a spread between laboratories."""
        return tuple(dict.fromkeys(row.kind for row in self.rows))

    @cached_property
    def targets(self) -> Floats:
        """Published numbers on the scale of comparison."""
        return np.array([row.target for row in self.rows])

    @cached_property
    def lab_scales(self) -> Floats:
        """Prior scale of the spread between laboratories, by class."""
        relative = {row.kind: row.relative for row in self.rows}
        return np.array([LAB_RELATIVE if relative[name] else LAB_PLAIN for name in self.classes])

    def covariance(self, labs: Floats) -> Floats:
        """Covariance of published around predicted results.

        Parameters
        ----------
        labs
            ``draw, class``: spread between laboratories.

        Returns
        -------
        numpy.ndarray
            ``draw, result, result``.
        """
        return self._own + self.shared(labs)

    def shared(self, labs: Floats) -> Floats:
        """Covariance by laboratories alone, as in `covariance`."""
        return np.asarray(np.einsum("dc,cij->dij", labs**2, self._together))

    @cached_property
    def _own(self) -> Floats:
        """Covariance of what results do not share."""
        return np.asarray(np.diag(self.errors**2) + self.missed)

    @cached_property
    def _together(self) -> Floats:
        """For each class, which pairs of results share a laboratory: ``class, result, result``."""
        shared = [
            [[a.study == b.study and a.kind == b.kind == name for b in self.rows] for a in self.rows]
            for name in self.classes
        ]
        return np.array(shared, dtype=float)

    def log_density(self, predictions: Floats, labs: Floats, targets: Floats | None = None) -> Floats:
        """Log density of the published (or other) results, one per draw.

        Parameters
        ----------
        predictions
            ``draw, result``.
        labs
            ``draw, class``.
        targets
            Results in place of the published ones, for studies made up to test the fit.
        """
        factor = np.linalg.cholesky(self.covariance(labs))
        off = (self.targets if targets is None else targets) - predictions
        scaled = np.linalg.solve(factor, off[:, :, None])[:, :, 0]
        size = np.log(np.diagonal(factor, axis1=1, axis2=2)).sum(axis=1)
        return np.asarray(-0.5 * (scaled**2).sum(axis=1) - size - 0.5 * off.shape[1] * np.log(2 * np.pi))
