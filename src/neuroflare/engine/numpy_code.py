"""Nodes of a graph to a numpy function, for many people at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from neuroflare.engine.arithmetic import BINARY, UNARY
from neuroflare.engine.graph import Graph

__all__ = ["ArrayFunction", "compile_arrays"]

ArrayFunction = Callable[[Any, Sequence[Any], Sequence[Any]], tuple[Any, ...]]
"""Called with the time, the states and the parameters, each a number or an array; all broadcast."""

_INFIX = {"add": " + ", "mul": " * ", "and": " & ", "or": " | ", "lt": " < ", "le": " <= ", "eq": " == "}
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
    places = {name: f"y[{i}]" for i, name in enumerate(states)}
    places |= {name: f"p[{i}]" for i, name in enumerate(parameters)} | {time: "t"}
    lines = [f"    v{node} = {_text(graph, node, places)}" for node in graph.topological(nodes)]
    result = "".join(f"v{node}, " for node in nodes)
    source = "\n".join(["def evaluate(t, y, p):", *lines, f"    return ({result})"])
    slow = {name: np.vectorize(function, otypes=[float]) for name, function in (UNARY | BINARY).items()}
    scope: dict[str, object] = {f"_{name}": function for name, function in (slow | _OWN).items()}
    scope |= {"where": np.where, "invert": np.logical_not, "nan": np.nan, "inf": np.inf, "divide": np.divide}
    exec(compile(source, "<nodes>", "exec"), scope)
    function: ArrayFunction = scope["evaluate"]  # type: ignore[assignment]
    return function


def _text(graph: Graph, node: int, places: Mapping[str, str]) -> str:
    """One node as a numpy expression over its arguments."""
    op, args = graph.op(node), [f"v{arg}" for arg in graph.args(node)]
    match op:
        case "const":
            return repr(graph.value(node))
        case "bool":
            return str(bool(graph.value(node)))
        case "symbol":
            return places[graph.name(node)]
        case "neg":
            return f"-{args[0]}"
        case "not":
            return f"invert({args[0]})"
        case "select":
            return f"where({', '.join(args)})"
        case "div":
            return f"divide({args[0]}, {args[1]})"
        case "powi":
            return _power(args[0], int(graph.value(node)))
    return _INFIX[op].join(args) if op in _INFIX else f"_{op}({', '.join(args)})"


def _power(base: str, exponent: int) -> str:
    """An integer power as products, which are faster than a power and as exact."""
    product = " * ".join([base] * abs(exponent))
    return product if exponent > 0 else f"divide(1.0, {product})"
