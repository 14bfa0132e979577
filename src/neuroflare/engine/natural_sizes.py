"""The natural size of each state, from which the absolute tolerance follows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from neuroflare.engine.system import System

__all__ = ["FLOOR", "PROBE", "PROBE_BUDGET", "PROBE_RTOL", "natural_sizes"]

Floats = npt.NDArray[np.float64]

FLOOR = 1e-3
"""Share of a state's natural size below which its error is no longer judged relative to itself."""

PROBE = np.logspace(-3, 6, 46)
"""Times at which the probe looks."""
PROBE_RTOL, PROBE_BUDGET = 1e-4, 20_000
TINY = 1e-9
"""Size assumed, for the probe's own tolerance, of a state that begins at 0."""


def natural_sizes(system: System, start: Floats, probe: Callable[[Floats], Floats]) -> Floats:
    """Natural size of each state: stated by the model, else its start value, else probed.

    The probe follows the undisturbed default person for states that begin at 0, and takes the largest size
    found, at most 1: too small a size costs steps, too large a one the answer. It depends on the model alone,
    never on who is simulated.

    Parameters
    ----------
    system
        The model.
    start
        Start value of each state in the default person.
    probe
        Gives time by state of that person at `PROBE`, with the given sizes for the tolerance.
    """
    scales = np.array([float(system.scales.get(name, np.nan)) for name in system.states])
    if not np.isnan(scales).any():
        return scales
    sizes = np.abs(start)
    guess = np.where(np.isfinite(sizes) & (sizes > 0), sizes, TINY)
    seen = np.abs(probe(np.where(np.isnan(scales), guess, scales)))
    largest = np.max(np.where(np.isfinite(seen), seen, 0.0), axis=0)
    grown = np.where(largest > 0, np.minimum(largest, 1.0), 1.0)
    return np.where(np.isnan(scales), np.where(guess > TINY, guess, grown), scales)
