"""How much of a prediction rests on assumed numbers: the same again, with all others drawn anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from scipy.special import ndtri

from neuroflare.fit.posterior import load_posterior
from neuroflare.model import Model
from neuroflare.people.streams import shares

__all__ = ["FEWEST_PAIRS", "MOVED", "rests_on_assumed", "sourced", "sourced_redrawn"]

Floats = npt.NDArray[np.float64]

MOVED = 0.5
"""Most that may be left of the variance of its prior for a fitted number to count as one with a source."""
FEWEST_PAIRS = 8
"""Draws below which a correlation over them says nothing."""


def sourced(model: Model, fitted: Mapping[str, Floats] | None = None) -> tuple[str, ...]:
    """Name the uncertain numbers that are not assumed.

    Parameters
    ----------
    model
        The body.
    fitted
        Draws of a posterior, as standard-normal deviates of the prior; None where the priors are drawn from.

    Returns
    -------
    tuple of str
        Numbers whose note rests on published claims alone, and assumed ones that the fit has moved so far
        that no more than `MOVED` of the variance of their prior is left.
    """
    known = set(model.uncertain) - set(model.assumed)
    moved = {name for name, draws in (fitted or {}).items() if float(np.var(draws)) <= MOVED}
    return tuple(sorted(known | (moved & set(model.uncertain))))


def sourced_redrawn(
    model: Model, draws: int, seed: int, deviates: Mapping[str, Floats] | None
) -> dict[str, Floats]:
    """Give other draws of every number that has a source, and leave the assumed ones as they are.

    Parameters
    ----------
    model
        The body.
    draws, seed
        As for `neuroflare.people.healthy`.
    deviates
        Draws of a posterior, if one is used.
    """
    posterior = None if deviates is None else load_posterior(model)
    fitted = None if posterior is None else posterior.deviates
    found = dict(deviates or {})
    for name in sourced(model, fitted):
        if fitted is not None and name in fitted:
            # Draws of a posterior belong together, so that all are taken from the same other places.
            found[name] = np.roll(fitted[name], -(len(fitted[name]) // 2))[:draws]
        else:
            found[name] = ndtri(shares(seed, "redrawn", name, draws))
    return found


def rests_on_assumed(first: Floats, again: Floats, draws: Sequence[int], draws_again: Sequence[int]) -> float:
    """Give the share of a variance that would go if the assumed numbers were known, 0 to 1.

    Two predictions that have their assumed numbers in common, and all others drawn anew, go together exactly
    as far as the assumed ones decide (the closed index of Sobol of that group, by pick and freeze).

    Parameters
    ----------
    first, again
        What is predicted, one value per draw, before and after the numbers with a source were redrawn.
    draws, draws_again
        Numbers of the draws; those that both have are compared.

    Returns
    -------
    float
        NaN where fewer than `FEWEST_PAIRS` draws can be compared; 1 where nothing varies.

    Examples
    --------
    >>> one = np.arange(9.0)
    >>> rests_on_assumed(one, one, range(9), range(9))
    1.0
    """
    place = {draw: k for k, draw in enumerate(draws_again)}
    pairs = np.array([(first[k], again[place[draw]]) for k, draw in enumerate(draws) if draw in place])
    pairs = pairs[np.isfinite(pairs).all(axis=1)] if pairs.size else np.empty((0, 2))
    if len(pairs) < FEWEST_PAIRS:
        return float("nan")
    spread = float(np.sqrt(pairs[:, 0].var() * pairs[:, 1].var()))
    if spread <= 1e-12:
        return 1.0
    together = float(np.cov(pairs.T, bias=True)[0, 1])
    return round(min(1.0, max(0.0, together / spread)), 6)
