"""The exact Jacobian of a model, for many people at once: what a step of the solver sees, as an array."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from neuroflare.engine.isolate import isolate
from neuroflare.engine.job import SimulatedModel
from neuroflare.engine.numpy_code import compile_arrays
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.system import TIME
from neuroflare.errors import UsageError

__all__ = ["Linearised"]

Floats = npt.NDArray[np.float64]


class Linearised:
    """Rates of a model and how each changes with each state.

    Derivatives are formed symbolically, so there is no step to choose and no difference of large numbers.

    Parameters
    ----------
    model
        The model, or the text of one in SBML.

    Attributes
    ----------
    states, parameters
        Ids, in the order of the axes.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> drug = Linearised(load_model("delivery"))
    >>> drug.states
    ('capsaicin_surface', 'capsaicin_barrier', 'capsaicin')
    >>> rates, jacobian = drug([[100.0, 0.0, 0.0]])
    >>> jacobian.shape
    (1, 3, 3)
    """

    def __init__(self, model: SimulatedModel | str) -> None:
        system = isolate(read_sbml(model if isinstance(model, str) else model.sbml))
        graph, count = system.graph, len(system.states)
        self.states, self.parameters = system.states, system.parameters
        self._defaults = system.defaults
        symbols = [graph.symbol(name) for name in system.states]
        entries = {
            (i, j): graph.derivative(rate, symbol)
            for i, rate in enumerate(system.rates)
            for j, symbol in enumerate(symbols)
            if graph.depends(rate, symbol)
        }
        self._places = tuple(np.array(list(entries), dtype=np.intp).reshape(-1, 2).T)
        nodes = [*system.rates, *entries.values()]
        self._evaluate = compile_arrays(graph, nodes, TIME, system.states, system.parameters)
        self._count = count

    def __call__(
        self, at: npt.ArrayLike, parameters: Mapping[str, npt.ArrayLike] | None = None, time: float = 0.0
    ) -> tuple[Floats, Floats]:
        """Evaluate both at given states.

        Parameters
        ----------
        at
            ``person, state``: in the order of `states`, each in its own unit.
        parameters
            Id to one number, or one per person; others keep the model's value.
        time
            In the time unit of the model.

        Returns
        -------
        rates, jacobian
            ``person, state`` and ``person, rate, state``, per time unit of the model.

        Raises
        ------
        UsageError
            When a parameter is not in the model, or the last axis is not that of the states.
        """
        at = np.atleast_2d(np.asarray(at, float))
        if at.shape[-1] != self._count:
            raise UsageError(
                f"states have the shape {at.shape}; the last axis must hold {self._count} states"
            )
        given = dict(parameters or {})
        if unknown := set(given) - set(self.parameters):
            raise UsageError(f"parameter {min(unknown)!r} is not in the model")
        known = [
            np.asarray(given.get(name, default), float)
            for name, default in zip(self.parameters, self._defaults, strict=True)
        ]
        people = np.broadcast_shapes(at.shape[:1], *(value.shape for value in known))
        # Both branches of a choice are computed; what the other branch overflows to is not taken.
        with np.errstate(all="ignore"):
            found = self._evaluate(time, list(at.T), known)
        rates = np.empty((*people, self._count))
        for i, value in enumerate(found[: self._count]):
            rates[:, i] = value
        jacobian = np.zeros((*people, self._count, self._count))
        for i, j, value in zip(*self._places, found[self._count :], strict=True):
            jacobian[:, i, j] = value
        return rates, jacobian
