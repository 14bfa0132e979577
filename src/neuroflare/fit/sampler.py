"""Draw from a posterior with an ensemble of walkers (emcee), and say whether it has converged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.people import stream

__all__ = ["Sampled", "sample", "split_r_hat"]

Floats = npt.NDArray[np.float64]
LogDensity = Callable[[Floats], Floats]
"""``walker, number`` to ``walker``."""

ENSEMBLES = 4
"""Independent ensembles, by whose disagreement convergence is judged."""


@dataclass(frozen=True)
class Sampled:
    """Draws of a posterior.

    Parameters
    ----------
    draws
        ``draw, number``, thinned to nearly independent ones, in random order.
    r_hat
        Potential scale reduction of each number over the ensembles, split in halves; 1 when they agree.
    effective
        Effective number of draws of each number, from its autocorrelation time.
    accepted
        Share of proposals that were accepted.
    """

    draws: Floats
    r_hat: Floats
    effective: Floats
    accepted: float

    @property
    def converged(self) -> bool:
        """Whether all ensembles tell the same: R-hat below 1.05 and 200 effective draws of every number."""
        return bool(self.r_hat.max() < 1.05 and self.effective.min() > 200)


def sample(
    log_density: LogDensity,
    starts: Floats,
    steps: int,
    wanted: int,
    seed: int,
    name: str,
    ensembles: int = ENSEMBLES,
) -> Sampled:
    """Sample with affine-invariant walkers.

    Parameters
    ----------
    log_density
        Log density of many points at once, up to a constant.
    starts
        ``point, number``: where walkers may begin, at least twice as many as numbers for each ensemble.
    steps
        Steps of each ensemble; the first half is thrown away.
    wanted
        Draws to return.
    seed, name
        Of the random stream.
    ensembles
        How many; fewer than two cannot disagree.

    Returns
    -------
    Sampled
        As many draws as wanted.
    """
    import emcee

    size = max(2 * starts.shape[1] + 2, 64)
    size += size % 2
    chains, accepted, times = [], [], []
    for k in range(ensembles):
        random = stream(seed, f"sample {name}", f"ensemble {k}")
        first = starts[random.choice(len(starts), size, replace=len(starts) < size)]
        first = first + 1e-3 * random.standard_normal(first.shape)
        moves = [(emcee.moves.DEMove(), 0.8), (emcee.moves.DESnookerMove(), 0.2)]
        sampler = emcee.EnsembleSampler(size, first.shape[1], log_density, vectorize=True, moves=moves)
        state = np.random.RandomState(random.integers(2**31)).get_state()
        sampler.run_mcmc(emcee.State(first, random_state=state), steps)
        chains.append(sampler.get_chain(discard=steps // 2))
        accepted.append(float(np.mean(sampler.acceptance_fraction)))
        times.append(sampler.get_autocorr_time(discard=steps // 2, quiet=True, tol=0))
    together = np.stack(chains)  # ensemble, step, walker, number
    effective = together[..., 0].size / np.maximum(np.mean(times, axis=0), 1.0)
    flat = together.reshape(-1, together.shape[-1])
    random = stream(seed, f"sample {name}", "which")
    kept = flat[random.choice(len(flat), wanted, replace=len(flat) < wanted)]
    return Sampled(kept, split_r_hat(together), effective, float(np.mean(accepted)))


def split_r_hat(values: Floats) -> Floats:
    """Potential scale reduction of ensembles, each cut in two.

    Parameters
    ----------
    values
        ``ensemble, step, walker, number``.

    Returns
    -------
    numpy.ndarray
        Root of the variance of the whole over that within halves; 1 when all halves agree.
    """
    half = values.shape[1] // 2
    parts = np.concatenate([values[:, :half], values[:, half : 2 * half]])
    within = parts.var(axis=(1, 2)).mean(axis=0)
    between = parts.mean(axis=(1, 2)).var(axis=0, ddof=1)
    return np.asarray(np.sqrt(1.0 + between / within))
