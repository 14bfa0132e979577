"""Expressions rewritten so that what does not change from step to step is computed once per person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from neuroflare.engine.graph import Graph

__all__ = ["hoisted_nodes", "regroup", "varying_nodes"]


def varying_nodes(graph: Graph, roots: Iterable[int], varying: Sequence[int]) -> set[int]:
    """Nodes below `roots` in which one of the symbols `varying` occurs."""
    known: set[int] = set()
    symbols = set(varying)
    for node in graph.topological(roots):
        if node in symbols or any(arg in known for arg in graph.args(node)):
            known.add(node)
    return known


def _uses(graph: Graph, roots: Sequence[int]) -> dict[int, int]:
    """How often each node is an argument or a root."""
    counts: dict[int, int] = {}
    for root in roots:
        counts[root] = counts.get(root, 0) + 1
    for node in graph.topological(roots):
        for arg in graph.args(node):
            counts[arg] = counts.get(arg, 0) + 1
    return counts


def regroup(graph: Graph, roots: Sequence[int], varying: Sequence[int]) -> tuple[int, ...]:
    """Rewrite quotients as products with reciprocals and gather what does not vary.

    A product of constants and variables becomes one constant times the variables, likewise a sum, and two
    quotients by one denominator share its reciprocal. Rounding differs in the last place.

    Examples
    --------
    >>> g = Graph()
    >>> a, b, x = g.symbol("a"), g.symbol("b"), g.symbol("x")
    >>> g.show(*regroup(g, [g.div(g.mul(a, x), b)], [x]))
    '(x * (a * (1 / b)))'
    """
    varies = varying_nodes(graph, roots, varying)
    uses = _uses(graph, roots)
    new: dict[int, int] = {}
    one = graph.const(1)

    moving = dict.fromkeys(varying, True)

    def moves(node: int) -> bool:
        """Whether a rewritten node varies."""
        if node not in moving:
            moving[node] = any(moves(arg) for arg in graph.args(node))
        return moving[node]

    def parts(node: int, op: str) -> list[int]:
        """Operands after rewriting, those of nested operands used only here included."""
        found: list[int] = []
        for arg in graph.args(node):
            inner = graph.args(arg)[0] if op == "mul" and graph.op(arg) == "neg" else arg
            image = new[arg]
            lone = uses[arg] == 1 and (inner == arg or uses[inner] == 1) and arg in varies
            sign = graph.op(image) == "neg"
            body = graph.args(image)[0] if sign else image
            if lone and graph.op(body) == op and (op == "mul" or not sign):
                found.extend(graph.args(body))
                if sign:
                    found.append(graph.const(-1))
            else:
                found.append(image)
        return found

    for node in graph.topological(roots):
        op, args = graph.op(node), graph.args(node)
        if not args:
            new[node] = node
        elif op in ("add", "mul") and node in varies:
            build = graph.add if op == "add" else graph.mul
            operands = parts(node, op)
            still = [x for x in operands if not moves(x)]
            if len(still) > 1:
                operands = [x for x in operands if moves(x)] + [build(*still)]
            new[node] = build(*operands)
        elif op == "div" and node in varies and not graph.is_const(args[0], 1.0):
            top, bottom = new[args[0]], graph.div(one, new[args[1]])
            lone = graph.op(top) == "mul" and uses[args[0]] == 1
            factors = list(graph.args(top)) if lone else [top]
            factors.append(bottom)
            still = [x for x in factors if not moves(x)]
            if len(still) > 1:
                factors = [x for x in factors if moves(x)] + [graph.mul(*still)]
            new[node] = graph.mul(*factors)
        else:
            new[node] = graph.build(op, [new[arg] for arg in args], graph.value(node))
        moves(new[node])  # known from here on, so that no question goes deep
    return tuple(new[root] for root in roots)


def hoisted_nodes(graph: Graph, roots: Sequence[int], varying: Sequence[int]) -> tuple[int, ...]:
    """Nodes that do not vary and are needed by some that do, or are roots; no plain numbers or symbols."""
    varies = varying_nodes(graph, roots, varying)
    needed = {root for root in roots if root not in varies}
    for node in varies:
        needed.update(arg for arg in graph.args(node) if arg not in varies)
    return tuple(sorted(node for node in needed if graph.args(node)))
