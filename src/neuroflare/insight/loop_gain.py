"""How strongly a loop of the body feeds itself: loop gains and eigenvalues with a loop closed and open.

A loop is opened by switches of the model: with a switch at 0 the signal that returns is held at its resting
value. Near a steady state the equations are linear with the Jacobian J; with the loop open it is J₀. A
signal that goes once around the loop, slowly, comes back multiplied by

    gain = 1 - det(J) / det(J₀)

(the return difference of feedback theory; Bode 1945). Below 1 the loop settles, at 1 it holds whatever it
is given, above 1 it runs away from that state. Negative gains damp.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people.stability import jacobians, rest_points, sizes

__all__ = ["Loop", "loop_gain"]

Floats = npt.NDArray[np.float64]
People = Mapping[str, npt.ArrayLike]


@dataclass(frozen=True)
class Loop:
    """A loop around a steady state, one value per person.

    Parameters
    ----------
    gain
        What comes back of a slow signal of 1 that is sent around; dimensionless.
    closed, open
        Leading eigenvalue with the loop closed and open, per time unit of the model (hour); a state is
        stable when it is negative.
    """

    gain: Floats
    closed: Floats
    open: Floats


def loop_gain(
    model: Model, switches: Iterable[str], people: People | None = None, at: Floats | None = None
) -> Loop:
    """Measure a loop that some switches open.

    Parameters
    ----------
    model
        The model.
    switches
        Ids of switches of the model that together open the loop, as ``without(model, [...])`` gives them.
    people
        Parameter id to one value per person; left out, the typical person.
    at
        ``person, state``: steady state to measure at, in the order of ``model.states``; left out, rest.
        Away from rest an open switch also removes what the signal holds up, so that the gain there says
        what the arrow as a whole contributes.

    Returns
    -------
    Loop
        One value per person each; NaN for a person without a rest.

    Raises
    ------
    UsageError
        When a name is not a switch of the model.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> nerve = load_model("nociceptor")
    >>> loop_gain(nerve, ["ngf_to_nociceptor"]).gain.tolist()
    [0.0]
    """
    switches = list(switches)
    for name in switches:
        if name not in model.switches:
            raise UsageError(
                f"{name!r} is not a switch of {model.name}; known are {', '.join(model.switches)}"
            )
    people = {} if people is None else people
    at = rest_points(model, people) if at is None else np.atleast_2d(at)
    size = sizes(model, at)
    closed = jacobians(model, at, people) * size[:, None, :] / size[:, :, None]
    held = {**people, **dict.fromkeys(switches, 0.0)}
    opened = jacobians(model, at, held) * size[:, None, :] / size[:, :, None]
    usable = np.isfinite(closed).all(axis=(1, 2)) & np.isfinite(opened).all(axis=(1, 2))
    gain = np.full(len(at), np.nan)
    leading = np.full((2, len(at)), np.nan)
    sign, size_of = np.linalg.slogdet(closed[usable])
    sign_open, size_open = np.linalg.slogdet(opened[usable])
    gain[usable] = 1.0 - sign * sign_open * np.exp(size_of - size_open)
    for row, matrix in enumerate((closed, opened)):
        leading[row, usable] = np.linalg.eigvals(matrix[usable]).real.max(axis=-1)
    return Loop(gain, leading[0], leading[1])
