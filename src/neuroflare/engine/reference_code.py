"""Nodes of a graph to a plain Python function: slow, simple, and free of exceptions."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from neuroflare.engine.arithmetic import BINARY, UNARY
from neuroflare.engine.graph import Graph
from neuroflare.engine.python_code import Words, python_function

__all__ = ["Function", "compile_nodes"]

Function = Callable[[float, Sequence[float], Sequence[float]], tuple[float, ...]]
"""Called with the time, the states and the parameters."""

_WORDS = Words(" and ", " or ", "not {0}", "{1} if {0} else {2}", "{0} / {1} if {1} else _div({0}, {1})")
_NAMES = {f"_{name}": function for name, function in (UNARY | BINARY).items()}


def compile_nodes(
    graph: Graph, nodes: Sequence[int], time: str, states: Sequence[str], parameters: Sequence[str]
) -> Function:
    """Give a function that evaluates some nodes together.

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
    >>> both = [g.div(g.symbol("x"), g.symbol("k")), g.exp(g.symbol("t"))]
    >>> compile_nodes(g, both, "t", ["x"], ["k"])(0.0, [1.0], [0.0])
    (inf, 1.0)
    """
    scope = {**_NAMES, "nan": math.nan, "inf": math.inf}
    return python_function(graph, nodes, time, states, parameters, _WORDS, scope)
