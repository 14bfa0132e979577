"""Nodes of a graph as Python source: one line for each, in whichever words the caller's numbers need."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from neuroflare.engine.graph import Graph

__all__ = ["Words", "python_function"]

_INFIX = {"add": " + ", "mul": " * ", "lt": " < ", "le": " <= ", "eq": " == "}


@dataclass(frozen=True)
class Words:
    """How operators are written, ``{0}`` to ``{2}`` being the arguments; any other is called as ``_name``.

    Parameters
    ----------
    both, either
        Between truth values of which all, or any, must hold.
    opposite, choice, quotient
        ``not``, ``select`` and ``div``.
    """

    both: str
    either: str
    opposite: str
    choice: str
    quotient: str

    def write(self, graph: Graph, node: int, places: Mapping[str, str]) -> str:
        """One node as an expression over its arguments, which are called ``v`` and their number."""
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
                return self.opposite.format(*args)
            case "select":
                return self.choice.format(*args)
            case "div":
                return self.quotient.format(*args)
            case "and" | "or":
                return (self.both if op == "and" else self.either).join(args)
            case "powi":  # products are faster than a power, and as exact
                exponent = int(graph.value(node))
                product = " * ".join([args[0]] * abs(exponent))
                return product if exponent > 0 else self.quotient.format("1.0", f"({product})")
        return _INFIX[op].join(args) if op in _INFIX else f"_{op}({', '.join(args)})"


def python_function(
    graph: Graph,
    nodes: Sequence[int],
    time: str,
    states: Sequence[str],
    parameters: Sequence[str],
    words: Words,
    scope: Mapping[str, object],
) -> Callable[..., tuple[Any, ...]]:
    """Give a function of time, states and parameters that evaluates some nodes together.

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
    words
        How operators are written.
    scope
        What the words and the functions ``_name`` stand for.
    """
    places = {name: f"y[{i}]" for i, name in enumerate(states)}
    places |= {name: f"p[{i}]" for i, name in enumerate(parameters)} | {time: "t"}
    lines = [f"    v{node} = {words.write(graph, node, places)}" for node in graph.topological(nodes)]
    result = "".join(f"v{node}, " for node in nodes)
    source = "\n".join(["def evaluate(t, y, p):", *lines, f"    return ({result})"])
    known = dict(scope)
    exec(compile(source, "<nodes>", "exec"), known)
    function: Callable[..., tuple[Any, ...]] = known["evaluate"]  # type: ignore[assignment]
    return function
