"""Importance weights whose largest are smoothed, with a diagnostic of when they are not to be trusted.

Pareto smoothed importance sampling: the tail of the ratios is replaced by the expected order statistics of a
generalised Pareto distribution that is fitted to it (Vehtari, Simpson, Gelman, Yao and Gabry 2024, J Mach
Learn Res 25:1). Its shape k tells how heavy the tail is: above 0.7 no practical number of draws will do. The
fit is that of Zhang and Stephens 2009 (Technometrics 51:316), with a weak prior on k around 0.5.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["LIMIT", "Smoothed", "pareto_shape", "smoothed"]

Floats = npt.NDArray[np.float64]

LIMIT = 0.7
"""Shape above which weights are not to be trusted."""
PRIOR_DRAWS = 10.0
"""How many draws of the tail the prior on the shape counts for, as in the paper of 2024."""
PRIOR_SHAPE = 0.5
FEWEST = 5
"""Draws in a tail below which no shape is fitted."""


@dataclass(frozen=True)
class Smoothed:
    """Weights of draws.

    Parameters
    ----------
    weights
        They add up to 1.
    shape
        Of the tail; infinite where there were too few draws to tell.
    """

    weights: Floats
    shape: float

    @property
    def effective(self) -> float:
        """Number of equal draws that would tell as much."""
        return float(1.0 / (self.weights**2).sum())

    @property
    def trusted(self) -> bool:
        """Whether the shape is below `LIMIT`, and below what so few draws can bear."""
        return bool(self.shape < min(1.0 - 1.0 / np.log10(len(self.weights)), LIMIT))


def smoothed(log_ratios: Floats) -> Smoothed:
    """Smooth importance ratios.

    Parameters
    ----------
    log_ratios
        Logarithms of the ratios, one per draw, up to a constant.

    Returns
    -------
    Smoothed
        Weights and the shape of their tail.

    Examples
    --------
    >>> equal = smoothed(np.zeros(100))
    >>> round(equal.effective), equal.trusted
    (100, True)
    """
    logs = np.asarray(log_ratios, dtype=float)
    logs = logs - logs.max()
    count = len(logs)
    size = int(np.ceil(min(0.2 * count, 3.0 * np.sqrt(count))))
    shape = np.inf
    order = np.argsort(logs, kind="stable")
    if size >= FEWEST and count > size:
        tail = order[-size:]
        cut = np.exp(logs[order[-size - 1]])
        above = np.exp(logs[tail]) - cut
        if above[-1] - above[0] < 1e-12:
            shape = -np.inf if above[-1] < 1e-12 else shape  # all alike: nothing to smooth
        else:
            shape, scale = pareto_shape(np.maximum(above, 1e-300))
            shape = (size * shape + PRIOR_DRAWS * PRIOR_SHAPE) / (size + PRIOR_DRAWS)
            places = (np.arange(size) + 0.5) / size
            new = (
                scale * np.expm1(-shape * np.log1p(-places)) / shape if shape else -scale * np.log1p(-places)
            )
            logs = logs.copy()
            logs[tail] = np.minimum(np.log(cut + new), 0.0)  # never above the largest that was seen
    weights = np.exp(logs - logs.max())
    return Smoothed(weights / weights.sum(), float(shape))


def pareto_shape(above: Floats) -> tuple[float, float]:
    """Fit a generalised Pareto distribution to what exceeds a threshold.

    Parameters
    ----------
    above
        Positive numbers, rising.

    Returns
    -------
    tuple of float
        Shape k and scale; the mean over a grid of b = -k / scale, weighed by the profile likelihood.

    Examples
    --------
    >>> places = (np.arange(4000) + 0.5) / 4000
    >>> shape, scale = pareto_shape(2.0 * ((1.0 - places) ** -0.4 - 1.0) / 0.4)  # k = 0.4, scale = 2
    >>> round(shape, 2), round(scale, 1)
    (0.4, 2.0)
    """
    count = len(above)
    grid = 30 + int(np.sqrt(count))
    quarter = above[int(count / 4 + 0.5) - 1]
    b = 1.0 / above[-1] + (1.0 - np.sqrt(grid / (np.arange(1, grid + 1) - 0.5))) / (3.0 * quarter)
    k = np.log1p(-b[:, None] * above).mean(axis=1)
    profile = count * (np.log(-b / k) - k - 1.0)
    weight = np.exp(profile - profile.max())
    middle = float((b * weight).sum() / weight.sum())
    shape = float(np.log1p(-middle * above).mean())
    return shape, -shape / middle
