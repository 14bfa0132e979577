"""Nodes of the graph as lines of code, each written when it is first needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from neuroflare.engine import vector_math
from neuroflare.engine.emit import Lines
from neuroflare.engine.graph import Graph
from neuroflare.engine.layout import BLOCK

__all__ = ["Expressions"]

_LIBRARY = ("sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh")
_COMPARE = {"lt": "olt", "le": "ole", "eq": "oeq"}


class Expressions:
    """Writes the value of nodes into a function.

    Parameters
    ----------
    code
        The function.
    graph
        The graph.
    places
        (base, index) of the nodes that lie in memory: states, parameters, what was hoisted, the time. The
        function must not write to those in the block.
    roots
        Everything that will be asked for, to know what is used once.
    """

    def __init__(
        self, code: Lines, graph: Graph, places: Mapping[int, tuple[str, int]], roots: Sequence[int]
    ) -> None:
        self._code, self._graph, self._places = code, graph, places
        self._known: dict[int, str] = {}
        self._products: dict[tuple[int, ...], str] = {}
        self._uses: dict[int, int] = {}
        for root in roots:
            self._uses[root] = self._uses.get(root, 0) + 1
        seen: set[int] = set()
        stack = list(roots)
        while stack:
            node = stack.pop()
            if node in seen or node in places:
                continue
            seen.add(node)
            for arg in graph.args(node):
                self._uses[arg] = self._uses.get(arg, 0) + 1
                stack.append(arg)

    def value(self, node: int) -> str:
        """Name of the value of a node; writes what is missing."""
        stack = [node]
        while stack:
            top = stack[-1]
            if top in self._known or top in self._places or self._graph.op(top) == "const":
                stack.pop()
                continue
            waiting = [arg for arg in self._needed(top) if not self._ready(arg)]
            if waiting:
                stack.extend(reversed(waiting))
            else:
                self._known[top] = self._write(top)
                stack.pop()
        return self._get(node)

    def _ready(self, node: int) -> bool:
        return node in self._known or node in self._places or self._graph.op(node) == "const"

    def _get(self, node: int) -> str:
        """Value of a node that is ready; what lies in memory is loaded again, that costs nothing."""
        if node in self._known:
            return self._known[node]
        if node in self._places:
            base, index = self._places[node]
            return self._code.load(base, index, fixed=base == BLOCK)
        return self._code.const(self._graph.value(node))

    def _fused(self, node: int) -> tuple[bool, tuple[int, ...]] | None:
        """Sign and factors of a product that only one sum uses, so that a fused operation can take it."""
        graph = self._graph
        if node in self._known or node in self._places:
            return None
        negative = graph.op(node) == "neg"
        body = graph.args(node)[0] if negative else node
        if body in self._known or body in self._places or graph.op(body) != "mul":
            return None
        if self._uses.get(node, 0) != 1 or (negative and self._uses.get(body, 0) != 1):
            return None
        return negative, graph.args(body)

    def _needed(self, node: int) -> tuple[int, ...]:
        """What must be known before a node is written."""
        args = self._graph.args(node)
        if self._graph.op(node) != "add":
            return args
        needed: list[int] = []
        for arg in args:
            fused = self._fused(arg)
            needed.extend(fused[1] if fused else (self._unsigned(arg)[1],))
        return tuple(needed)

    def _unsigned(self, node: int) -> tuple[bool, int]:
        """Whether a term is to be subtracted, and the term."""
        if self._ready(node) or self._graph.op(node) != "neg":
            return False, node
        return True, self._graph.args(node)[0]

    def _product(self, factors: Sequence[int]) -> str:
        """Product from left to right; what products begin with alike is computed once."""
        if len(factors) == 1:
            return self._get(factors[0])
        key = tuple(factors)
        if key not in self._products:
            self._products[key] = self._code.mul(self._product(key[:-1]), self._get(key[-1]))
        return self._products[key]

    def _sum(self, node: int) -> str:
        """Plain terms first, then products by fused operations."""
        code, graph = self._code, self._graph
        products: list[tuple[bool, tuple[int, ...]]] = []
        total = ""
        for arg in graph.args(node):
            fused = self._fused(arg)
            if fused:
                products.append(fused)
                continue
            negative, term = self._unsigned(arg)
            value = self._get(term)
            if not total:
                total = code.neg(value) if negative else value
            else:
                total = code.sub(total, value) if negative else code.add(total, value)
        for negative, factors in products:
            first = self._product(factors[:-1])
            first = code.neg(first) if negative else first
            last = self._get(factors[-1])
            total = code.fma(first, last, total) if total else code.mul(first, last)
        return total

    def _write(self, node: int) -> str:
        """Write one node whose arguments are ready."""
        code, graph = self._code, self._graph
        op, args = graph.op(node), graph.args(node)
        if op == "add":
            return self._sum(node)
        if op == "mul":
            return self._product(args)
        if op == "bool":
            bit = "true" if graph.value(node) else "false"
            return f"splat (i1 {bit})"
        if op == "symbol":
            raise ValueError(f"symbol {graph.name(node)!r} has no place; expected a state, parameter or time")
        values = [self._get(arg) for arg in args]
        match op:
            case "neg":
                return code.neg(values[0])
            case "div":
                return code.div(*values)
            case "powi":
                return vector_math.integer_power(code, values[0], int(graph.value(node)))
            case "pow":
                return vector_math.power(code, *values)
            case "exp":
                return vector_math.exponential(code, values[0])
            case "ln":
                return vector_math.logarithm(code, values[0])
            case "sqrt" | "floor" | "ceil":
                code.flops += 1
                return code.intrinsic(op, values[0])
            case "abs":
                return code.intrinsic("fabs", values[0])
            case "factorial":
                return code.libm("tgamma", code.add(values[0], code.const(1.0)))
            case "min":
                return code.select(code.compare("ole", *values), *values)
            case "max":
                return code.select(code.compare("ole", *values), values[1], values[0])
            case "select":
                return code.select(*values)
            case "lt" | "le" | "eq":
                return code.compare(_COMPARE[op], *values)
            case "not":
                return code.logic("xor", values[0], "splat (i1 true)")
            case "and" | "or":
                total = values[0]
                for value in values[1:]:
                    total = code.logic(op, total, value)
                return total
        if op in _LIBRARY:
            return code.libm(op, values[0])
        raise ValueError(f"operator {op!r} of node {node} cannot be compiled; expected an operator of Graph")
