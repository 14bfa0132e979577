"""Exact derivatives of expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neuroflare.engine.graph import Graph

__all__ = ["differentiate"]


def differentiate(graph: Graph, node: int, symbol: int, known: dict[int, dict[int, int]]) -> int:
    """Derivative of a node by a symbol, sharing every derivative already `known`.

    Parameters
    ----------
    graph
        The graph; the derivative is added to it.
    node
        What to differentiate.
    symbol
        By what.
    known
        Symbol to node to derivative, extended in place.

    Returns
    -------
    int
        The derivative; at a jump (floor, factorial, comparison) it is that of the pieces.
    """
    zero, found = graph.const(0), known.setdefault(symbol, {})
    if not graph.depends(node, symbol) or graph.is_boolean(node):
        return zero
    stack = [node]
    while stack:
        top = stack[-1]
        if top in found:
            stack.pop()
        elif top == symbol:
            found[top] = graph.const(1)
        elif graph.is_boolean(top):
            found[top] = zero
        else:
            inner = [arg for arg in graph.args(top) if graph.depends(arg, symbol)]
            waiting = [arg for arg in inner if arg not in found]
            if waiting:
                stack.extend(waiting)
            else:
                found[top] = _rule(graph, top, [found.get(arg, zero) for arg in graph.args(top)])
    return found[node]


def _rule(g: Graph, node: int, inner: list[int]) -> int:
    """Chain rule for one node, from the derivatives of its arguments."""
    op, args = g.op(node), g.args(node)
    if op == "add":
        return g.add(*inner)
    if op == "mul":
        return g.add(
            *(g.mul(d, *args[:i], *args[i + 1 :]) for i, d in enumerate(inner) if not g.is_const(d, 0))
        )
    if op == "div":
        return g.sub(g.div(inner[0], args[1]), g.div(g.mul(node, inner[1]), args[1]))
    if op == "pow":
        return _power(g, node, inner)
    if op == "select":
        return g.select(args[0], inner[1], inner[2])
    if op in ("min", "max"):
        low, high = inner if op == "min" else inner[::-1]
        return g.select(g.le(*args), low, high)
    return g.mul(_outer(g, op, node, args[0], g.value(node)), inner[0])


def _power(g: Graph, node: int, inner: list[int]) -> int:
    """Derivative of a power; where the base is not above 0 the exponent's share counts as 0."""
    a, b = g.args(node)
    share = g.mul(b, g.pow(a, g.sub(b, g.const(1))), inner[0])
    if g.is_const(inner[1], 0):
        return share
    log = g.select(g.lt(g.const(0), a), g.mul(node, g.ln(a)), g.const(0))
    return g.add(share, g.mul(log, inner[1]))


def _outer(g: Graph, op: str, node: int, x: int, exponent: float) -> int:
    """Derivative of a function of one number by that number."""
    one = g.const(1)
    match op:
        case "neg":
            return g.const(-1)
        case "powi":
            return g.mul(g.const(exponent), g.powi(x, int(exponent) - 1))
        case "exp":
            return node
        case "ln":
            return g.div(one, x)
        case "sqrt":
            return g.div(g.const(0.5), node)
        case "abs":
            return g.select(g.lt(x, g.const(0)), g.const(-1), one)
        case "sin":
            return g.unary("cos", x)
        case "cos":
            return g.neg(g.unary("sin", x))
        case "tan":
            return g.add(one, g.powi(node, 2))
        case "asin":
            return g.div(one, g.sqrt(g.sub(one, g.powi(x, 2))))
        case "acos":
            return g.div(g.const(-1), g.sqrt(g.sub(one, g.powi(x, 2))))
        case "atan":
            return g.div(one, g.add(one, g.powi(x, 2)))
        case "sinh":
            return g.unary("cosh", x)
        case "cosh":
            return g.unary("sinh", x)
        case "tanh":
            return g.sub(one, g.powi(node, 2))
        case "asinh":
            return g.div(one, g.sqrt(g.add(g.powi(x, 2), one)))
        case "acosh":
            return g.div(one, g.sqrt(g.sub(g.powi(x, 2), one)))
        case "atanh":
            return g.div(one, g.sub(one, g.powi(x, 2)))
        case "floor" | "ceil" | "factorial":
            return g.const(0)
    raise ValueError(f"operator {op} of node {node} has no derivative; expected an operator of Graph")
