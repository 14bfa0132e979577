"""Whether the rest of a model is stable."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from neuroflare.errors import UsageError

__all__ = ["jacobian", "leading_eigenvalue"]

Rates = Callable[[NDArray[np.float64]], NDArray[np.float64]]
# Balances the error of a central difference (step squared) against that of rounding (1 / step).
_STEP = np.finfo(float).eps ** (1 / 3)


def jacobian(rates: Rates, state: NDArray[np.float64], scale: NDArray[np.float64]) -> NDArray[np.float64]:
    """Change of every rate with every state, by central differences.

    Parameters
    ----------
    rates
        Gives d/dt of a state.
    state
        Where to take it.
    scale
        Natural scale of each state, above 0; the step follows it.

    Returns
    -------
    NDArray
        ``[rate, state]``, per time unit of ``rates``, in units of the states.
    """
    columns = []
    for index, size in enumerate(np.maximum(np.abs(state), scale)):
        step = np.zeros_like(state)
        step[index] = _STEP * size
        columns.append((rates(state + step) - rates(state - step)) / (2 * step[index]))
    return np.stack(columns, axis=1)


def leading_eigenvalue(rates: Rates, state: NDArray[np.float64], scale: NDArray[np.float64]) -> float:
    """How fast the slowest disturbance of a rest point grows; rest is stable when it is negative.

    Parameters
    ----------
    rates
        Gives d/dt of a state, the inputs held at rest. It must allow states slightly off the rest point.
    state
        Rest point.
    scale
        Natural scale of each state, above 0, so that states in different units weigh alike.

    Returns
    -------
    float
        Largest real part of the eigenvalues of the Jacobian, per time unit of ``rates``.

    Raises
    ------
    UsageError
        When a rate near the rest point is not finite.

    Examples
    --------
    >>> decay = np.array([[-2.0, 1.0], [0.0, -0.5]])
    >>> round(leading_eigenvalue(lambda x: decay @ x, np.zeros(2), np.ones(2)), 6)
    -0.5
    """
    if state.size == 0:
        return -np.inf
    matrix = jacobian(rates, state, scale)
    if not np.all(np.isfinite(matrix)):
        index = int(np.argwhere(~np.isfinite(matrix).all(axis=1))[0, 0])
        raise UsageError(
            f"the rate of state {index} is not finite beside the rest point; it must stand a small kick"
        )
    # The same eigenvalues, but better conditioned: every state in units of its own scale.
    size = np.maximum(np.abs(state), scale)
    return float(np.linalg.eigvals(matrix * size / size[:, None]).real.max())
