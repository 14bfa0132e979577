"""Where each person settles when left alone."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from neuroflare.engine.kernel import Kernel
from neuroflare.engine.schedule import Schedule

__all__ = ["AT_REST", "SETTLING_TIME", "rest_states"]

Floats = npt.NDArray[np.float64]

AT_REST = 1e-6
"""Largest rate per time unit, relative to 1 + the state, that counts as rest."""
SETTLING_TIME = 1e6
"""Time units of undisturbed life that make rest."""
LEFTOVER = 1e-9
"""Share of a state's natural scale below which a settled state is 0; it would only slow the integrator."""


def rest_states(kernel: Kernel, people: Mapping[str, npt.ArrayLike], *, workers: int = 1) -> Floats:
    """Give resting states, person by state in the kernel's order; NaN for a person who does not settle.

    A model that starts at rest by construction is believed; whoever does not is left alone until he or she
    settles, and who still moves in the second half of that time has no rest.

    Parameters
    ----------
    kernel
        The model.
    people
        Parameter id to one value per person.
    workers
        Threads; the numbers do not depend on it.
    """
    start, rates = kernel.start(kernel.columns.full(people, {}))
    awake = np.flatnonzero(~np.all(np.abs(rates) < AT_REST * (1.0 + np.abs(start)), axis=1))
    if awake.size:
        some = {
            name: np.atleast_1d(np.asarray(values, dtype=float))[awake] for name, values in people.items()
        }
        late = [0.5 * SETTLING_TIME, SETTLING_TIME]
        batch = kernel.run(some, Schedule(), kernel.system.states, late, workers=workers, second_method=False)
        before, settled = batch.values.transpose(1, 0, 2)
        still = np.all(np.abs(settled - before) < AT_REST * (1.0 + np.abs(settled)), axis=1)
        settled = np.where(np.abs(settled) < LEFTOVER * kernel.scales, 0.0, settled)
        start[awake] = np.where(still[:, None], settled, np.nan)
    return start
