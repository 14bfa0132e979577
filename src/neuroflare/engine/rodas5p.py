"""Rodas5P: a stiffly accurate Rosenbrock method of order 5 with a dense output of order 4.

Coefficients: Steinebach (2023), Construction of Rosenbrock-Wanner method Rodas5P and numerical benchmarks
within the Julia Differential Equations package, BIT Numerical Mathematics 63, 27. They are given here in the
form in which no product with the Jacobian is left: one solves, for stage i,
``(1/(gamma h) - J) U_i = f(t + alpha_i h, y + sum a_ij U_j) + sum (c_ij / h) U_j + gamma_i h f_t``.
The slow scalar integration below is the yardstick for the emitted code.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["ALPHA", "A", "C", "DENSE", "GAMMA", "GAMMA_SUM", "STAGES", "Trace", "integrate", "step"]

Floats = npt.NDArray[np.float64]

STAGES = 8
GAMMA = 0.21193756319429014
_SIXTH = (
    -7.502846399306121,
    2.561846144803919,
    -11.627539656261098,
    -0.18268767659942256,
    0.030198172008377946,
)
A: tuple[tuple[float, ...], ...] = (
    (),
    (3.0,),
    (2.849394379747939, 0.45842242204463923),
    (-6.954028509809101, 2.489845061869568, -10.358996098473584),
    (2.8029986275628964, 0.5072464736228206, -0.3988312541770524, -0.04721187230404641),
    _SIXTH,
    (*_SIXTH, 1.0),
    (*_SIXTH, 1.0, 1.0),
)
"""Weights of earlier stages in each argument; the new value is the last argument plus ``U_8``."""
C: tuple[tuple[float, ...], ...] = (
    (),
    (-14.155112264123755,),
    (-17.97296035885952, -2.859693295451294),
    (147.12150275711716, -1.41221402718213, 71.68940251302358),
    (165.43517024871676, -0.4592823456491126, 42.90938336958603, -5.961986721573306),
    (24.854864614690072, -3.0009227002832186, 47.4931110020768, 5.5814197821558125, -0.6610691825249471),
    (
        30.91273214028599,
        -3.1208243349937974,
        77.79954646070892,
        34.28646028294783,
        -19.097331116725623,
        -28.087943162872662,
    ),
    (
        37.80277123390563,
        -3.2571969029072276,
        112.26918849496327,
        66.9347231244047,
        -40.06618937091002,
        -54.66780262877968,
        -9.48861652309627,
    ),
)
ALPHA = (0.0, 0.6358126895828704, 0.4095798393397535, 0.9769306725060716, 0.4288403609558664, 1.0, 1.0, 1.0)
"""Where in the step each stage takes its time."""
GAMMA_SUM = (
    0.21193756319429014,
    -0.42387512638858027,
    -0.3384627126235924,
    1.8046452872882734,
    2.325825639765069,
    0.0,
    0.0,
    0.0,
)
"""Weight of the time derivative of the right-hand side in each stage."""
DENSE: tuple[tuple[float, ...], ...] = (
    (
        25.948786856663858,
        -2.5579724845846235,
        10.433815404888879,
        -2.3679251022685204,
        0.524948541321073,
        1.1241088310450404,
        0.4272876194431874,
        -0.17202221070155493,
    ),
    (
        -9.91568850695171,
        -0.9689944594115154,
        3.0438037242978453,
        -24.495224566215796,
        20.176138334709044,
        15.98066361424651,
        -6.789040303419874,
        -6.710236069923372,
    ),
    (
        11.419903575922262,
        2.8879645146136994,
        72.92137995996029,
        80.12511834622643,
        -52.072871366152654,
        -59.78993625266729,
        -0.15582684282751913,
        4.883087185713722,
    ),
)
"""Weights of the stages in the three dense terms ``k``; with ``s`` the share of the step, the value inside is
``(1-s) y0 + s (y1 + (1-s) (k0 + s (k1 + s k2)))``."""

Rates = Callable[[float, Floats], Floats]
Jacobian = Callable[[float, Floats], Floats]


@dataclass(frozen=True)
class Trace:
    """What an integration gave: values at the asked times, and how many steps were taken and thrown away."""

    values: Floats
    steps: int
    rejected: int


def step(
    f: Rates, jacobian: Jacobian, time_rate: Rates, t: float, y: Floats, h: float
) -> tuple[Floats, Floats, Floats]:
    """Take one step.

    Parameters
    ----------
    f, jacobian, time_rate
        Right-hand side, its derivative by the state, and its derivative by time, each of ``(t, y)``.
    t, y, h
        Time, state and step.

    Returns
    -------
    tuple
        The state after the step, the estimate of its error, and the three dense terms.
    """
    matrix = np.eye(y.size) / (GAMMA * h) - jacobian(t, y)
    slope_in_time = time_rate(t, y)
    stages: list[Floats] = []
    argument = y
    for i in range(STAGES):
        argument = y + sum((a * u for a, u in zip(A[i], stages, strict=True)), np.zeros_like(y))
        right = f(t + ALPHA[i] * h, argument) + h * GAMMA_SUM[i] * slope_in_time
        right = right + sum((c / h * u for c, u in zip(C[i], stages, strict=True)), np.zeros_like(y))
        stages.append(np.asarray(np.linalg.solve(matrix, right), dtype=np.float64))
    dense = np.array(DENSE) @ np.array(stages)
    return argument + stages[-1], stages[-1], dense


def integrate(
    f: Rates,
    jacobian: Jacobian,
    time_rate: Rates,
    y0: Floats,
    times: Sequence[float],
    *,
    rtol: float = 1e-6,
    atol: float = 1e-9,
    first: float = 1e-4,
    budget: int = 100_000,
) -> Trace:
    """Integrate from ``times[0]`` and give the values at all times.

    Examples
    --------
    >>> one = np.ones((1, 1))
    >>> decay = integrate(lambda t, y: -y, lambda t, y: -one, lambda t, y: 0 * y, np.ones(1), [0.0, 1.0])
    >>> bool(abs(decay.values[-1, 0] - np.exp(-1)) < 1e-6)
    True
    """
    t, y, h = float(times[0]), np.array(y0, dtype=float), first
    values = np.empty((len(times), y.size))
    filled = steps = rejected = 0
    end = float(times[-1])
    while t < end:
        if steps + rejected >= budget:
            raise RuntimeError(f"{budget} steps were not enough to get beyond {t:g} on the way to {end:g}")
        last = t + h >= end
        h = end - t if last else h
        new, error, dense = step(f, jacobian, time_rate, t, y, h)
        weight = atol + rtol * np.maximum(np.abs(y), np.abs(new))
        norm = float(np.sqrt(np.mean((error / weight) ** 2)))
        if not norm <= 1.0:
            rejected += 1
            h *= max(0.2, 0.9 * norm**-0.2) if np.isfinite(norm) else 0.2
            continue
        steps += 1
        arrived = end if last else t + h
        while filled < len(times) and times[filled] < arrived:
            s = (times[filled] - t) / h
            inner = dense[0] + s * (dense[1] + s * dense[2])
            values[filled] = (1 - s) * y + s * (new + (1 - s) * inner)
            filled += 1
        t, y = arrived, new
        h *= min(6.0, 0.9 * max(norm, 1e-10) ** -0.2)
    values[filled:] = y
    return Trace(values, steps, rejected)
