"""Nodes of a graph to a plain Python function: slow, simple, and free of exceptions."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from neuroflare.engine.arithmetic import BINARY, UNARY
from neuroflare.engine.graph import Graph

__all__ = ["Function", "compile_nodes"]

Function = Callable[[float, Sequence[float], Sequence[float]], tuple[float, ...]]
"""Called with the time, the states and the parameters."""

_INFIX = {"add": " + ", "mul": " * ", "and": " and ", "or": " or ", "lt": " < ", "le": " <= ", "eq": " == "}
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
    places = {name: f"y[{i}]" for i, name in enumerate(states)}
    places |= {name: f"p[{i}]" for i, name in enumerate(parameters)} | {time: "t"}
    lines = [f"    v{node} = {_text(graph, node, places)}" for node in graph.topological(nodes)]
    result = "".join(f"v{node}, " for node in nodes)
    source = "\n".join(["def evaluate(t, y, p):", *lines, f"    return ({result})"])
    scope: dict[str, object] = {**_NAMES, "nan": math.nan, "inf": math.inf}
    exec(compile(source, "<nodes>", "exec"), scope)
    function: Function = scope["evaluate"]  # type: ignore[assignment]
    return function


def _text(graph: Graph, node: int, places: Mapping[str, str]) -> str:
    """One node as a Python expression over its arguments."""
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
            return f"not {args[0]}"
        case "select":
            return f"{args[1]} if {args[0]} else {args[2]}"
        case "div":
            return f"{args[0]} / {args[1]} if {args[1]} else _div({args[0]}, {args[1]})"
        case "powi":
            return _power(args[0], int(graph.value(node)))
    return _INFIX[op].join(args) if op in _INFIX else f"_{op}({', '.join(args)})"


def _power(base: str, exponent: int) -> str:
    """An integer power as products."""
    product = " * ".join([base] * abs(exponent))
    return product if exponent > 0 else f"_div(1.0, {product})"
