"""Nodes of a graph to a numpy function, for many people at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from neuroflare.engine.arithmetic import BINARY, UNARY
from neuroflare.engine.graph import Graph
from neuroflare.engine.python_code import Words, python_function

__all__ = ["ArrayFunction", "compile_arrays"]

ArrayFunction = Callable[[Any, Sequence[Any], Sequence[Any]], tuple[Any, ...]]
"""Called with the time, the states and the parameters, each a number or an array; all broadcast."""

_WORDS = Words(" & ", " | ", "invert({0})", "where({0}, {1}, {2})", "divide({0}, {1})")
_OWN = {"exp": np.exp, "ln": np.log, "sqrt": np.sqrt, "abs": np.abs, "floor": np.floor, "ceil": np.ceil,
        "min": np.minimum, "max": np.maximum, "pow": np.power, "tanh": np.tanh}  # fmt: skip


def compile_arrays(
    graph: Graph, nodes: Sequence[int], time: str, states: Sequence[str], parameters: Sequence[str]
) -> ArrayFunction:
    """Give a function that evaluates some nodes together, element by element.

    Parameters
    ----------
    graph
        The graph.
    nodes
        What to evaluate.
    time
        Name of the symbol of time.
    states, parameters
        Names of the other symbols, in the order of the arguments.

    Examples
    --------
    >>> g = Graph()
    >>> quotient = g.div(g.symbol("x"), g.symbol("k"))
    >>> compile_arrays(g, [quotient], "t", ["x"], ["k"])(0.0, [np.array([1.0, 3.0])], [2.0])[0].tolist()
    [0.5, 1.5]
    """
    slow = {name: np.vectorize(function, otypes=[float]) for name, function in (UNARY | BINARY).items()}
    scope: dict[str, object] = {f"_{name}": function for name, function in (slow | _OWN).items()}
    scope |= {"where": np.where, "invert": np.logical_not, "nan": np.nan, "inf": np.inf, "divide": np.divide}
    return python_function(graph, nodes, time, states, parameters, _WORDS, scope)
