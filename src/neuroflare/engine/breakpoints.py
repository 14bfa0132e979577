"""Times at which an expression jumps or kinks, where they can be known beforehand."""

from __future__ import annotations

from collections.abc import Iterable

from neuroflare.engine.graph import Graph

__all__ = ["find_breakpoints", "known_time", "steps", "switches", "unforeseen"]

PIECES = frozenset({"floor", "ceil", "factorial", "select", "min", "max", "abs"})
"""Operators whose value is not one smooth expression."""


def switches(graph: Graph, nodes: Iterable[int]) -> tuple[int, ...]:
    """Comparisons below some nodes, and the comparisons that abs, min and max hide.

    Parameters
    ----------
    graph
        The graph; the hidden comparisons are added to it.
    nodes
        Where to look.
    """
    found = []
    for node in graph.topological(nodes):
        match graph.op(node):
            case "lt" | "le" | "eq":
                found.append(node)
            case "min" | "max":
                found.append(graph.le(*graph.args(node)))
            case "abs":
                found.append(graph.lt(graph.args(node)[0], graph.const(0)))
    return tuple(sorted(node for node in set(found) if graph.op(node) != "bool"))


def steps(graph: Graph, nodes: Iterable[int]) -> tuple[int, ...]:
    """Whole-number functions below some nodes: they jump without a comparison."""
    return tuple(node for node in graph.topological(nodes) if graph.op(node) in ("floor", "ceil"))


def known_time(graph: Graph, node: int, time: int, moving: frozenset[str]) -> int | None:
    """Node of the time at which a comparison changes, if it is linear in time and in nothing that moves."""
    if not graph.depends(node, time) or moving & set(graph.symbols(node)):
        return None
    difference = graph.sub(*graph.args(node))
    # A derivative does not tell a line from stairs or from pieces.
    if any(graph.op(n) in PIECES and graph.depends(n, time) for n in graph.topological([difference])):
        return None
    slope = graph.derivative(difference, time)
    if graph.depends(slope, time) or graph.is_const(slope, 0):
        return None
    (offset,) = graph.substitute([difference], {time: graph.const(0)})
    return graph.div(graph.neg(offset), slope)


def unforeseen(graph: Graph, nodes: Iterable[int], time: int, moving: Iterable[str]) -> tuple[int, ...]:
    """Comparisons and stairs of time alone whose moments are not known beforehand.

    A solver that does not watch them can step over a whole pulse.
    """
    ids, roots = frozenset(moving), tuple(nodes)
    found = [
        node
        for node in (*switches(graph, roots), *steps(graph, roots))
        if graph.depends(node, time) and not ids & set(graph.symbols(node))
    ]
    return tuple(
        node for node in found if not graph.is_boolean(node) or known_time(graph, node, time, ids) is None
    )


def find_breakpoints(graph: Graph, nodes: Iterable[int], time: int, moving: Iterable[str]) -> tuple[int, ...]:
    """Give the times at which a comparison that is linear in time changes.

    Parameters
    ----------
    graph
        The graph; the times are added to it.
    nodes
        Right-hand sides and triggers.
    time
        Node of the time.
    moving
        Ids of what changes with time; a comparison with it has no time known beforehand.

    Examples
    --------
    >>> g = Graph()
    >>> t, dose = g.symbol("t"), g.symbol("start")
    >>> rate = g.select(g.le(g.mul(g.const(2), t), dose), g.const(0), g.const(1))
    >>> [g.show(node) for node in find_breakpoints(g, [rate], t, [])]
    ['(start / 2)']
    """
    ids = frozenset(moving)
    times = (known_time(graph, node, time, ids) for node in switches(graph, nodes))
    return tuple(dict.fromkeys(node for node in times if node is not None))
