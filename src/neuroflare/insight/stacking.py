"""Stacking: the mixture of predictions that would have predicted best what was left out.

Yao, Vehtari, Simpson and Gelman 2018, Bayesian Anal 13:917. How sure the weights are comes from the Bayesian
bootstrap (Rubin 1981, Ann Stat 9:130).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["stacked"]

Floats = npt.NDArray[np.float64]

STEPS = 2000
"""Steps of the climb at most; each step climbs."""
CLOSE = 1e-5
"""Change of every weight below which it has arrived."""


def stacked(scores: Floats, shares: Floats | None = None) -> Floats:
    """Give the weights of rivals that maximise the mean log score of their mixture.

    Parameters
    ----------
    scores
        ``..., study, rival``: log density of each study, left out, under each rival.
    shares
        ``..., study``: how much each study counts; all alike when left out.

    Returns
    -------
    numpy.ndarray
        ``..., rival``; they add up to 1.

    Examples
    --------
    >>> stacked(np.log([[0.9, 0.1], [0.8, 0.2]])).round(2).tolist()  # the first is better everywhere
    [1.0, 0.0]
    >>> stacked(np.log([[0.9, 0.1], [0.1, 0.9]])).round(2).tolist()
    [0.5, 0.5]
    """
    density = np.exp(scores - scores.max(axis=-1, keepdims=True))
    count = density.shape[-2]
    part = (
        np.full(density.shape[:-1], 1.0 / count) if shares is None else shares / shares.sum(-1, keepdims=True)
    )
    weights = np.full((*density.shape[:-2], density.shape[-1]), 1.0 / density.shape[-1])
    for _ in range(STEPS):
        mixture = np.einsum("...sr,...r->...s", density, weights)
        new = weights * np.einsum("...sr,...s->...r", density, part / mixture)
        moved = np.abs(new - weights).max(initial=0.0)
        weights = new
        if moved < CLOSE:
            break
    return np.asarray(weights)
