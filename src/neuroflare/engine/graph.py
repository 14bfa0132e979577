"""Expressions as one graph in which equal subexpressions are one node."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

from neuroflare.engine.arithmetic import BINARY, COMPARE, UNARY, integer_power
from neuroflare.engine.derivative import differentiate
from neuroflare.engine.nodes import BOOLEAN_OPS, Node, Nodes

__all__ = ["BOOLEAN_OPS", "Graph"]

LARGEST_POWER = 64
"""Largest integer exponent that is kept as repeated multiplication."""


class Graph(Nodes):
    """Hash-consed expression nodes; a node is an integer, and arguments have smaller integers than users.

    Operators, with the number of arguments: ``const`` (0, `value`), ``bool`` (0, `value` 0 or 1), ``symbol``
    (0, `name`), ``add`` and ``mul`` (2 or more), ``neg``, ``div``, ``powi`` (1, integer `value`), ``pow``,
    ``exp``, ``ln``, ``sqrt``, ``abs``, ``floor``, ``ceil``, the 6 trigonometric and 6 hyperbolic functions
    ``sin`` to ``atanh``, ``factorial``, ``min``, ``max`` (2 each), ``select`` (truth, value if true, value if
    false), ``lt``, ``le``, ``eq`` (numbers to truth), ``and``, ``or`` (2 or more), ``not``.

    Numbers and truth values are never mixed: the builders convert, true being 1.

    Examples
    --------
    >>> g = Graph()
    >>> x = g.symbol("x")
    >>> g.show(g.derivative(g.powi(x, 3), x))
    '(3 * x^2)'
    >>> g.add(x, g.neg(x)) == g.const(0)
    True
    """

    def __init__(self) -> None:
        super().__init__()
        self._derivatives: dict[Node, dict[Node, Node]] = {}

    def number(self, node: Node) -> Node:
        """A node as a number; true is 1."""
        return self.select(node, self.const(1), self.const(0)) if self.is_boolean(node) else node

    def boolean(self, node: Node) -> Node:
        """A node as a truth value; every number but 0 is true."""
        return node if self.is_boolean(node) else self.logical_not(self.eq(node, self.const(0)))

    # Arithmetic.

    def add(self, *terms: Node) -> Node:
        """Sum; equal terms are counted, known numbers are summed."""
        ops, known, counts = self._ops, 0.0, dict[Node, float]()
        for term in terms:
            sign, base = 1.0, self.number(term) if ops[term] in BOOLEAN_OPS else term
            if ops[base] == "neg":
                sign, base = -1.0, self._args[base][0]
            if ops[base] == "const":
                known += sign * self._values[base]
            else:
                counts[base] = counts.get(base, 0.0) + sign
        parts = [self._times(n, base) for base, n in sorted(counts.items()) if n != 0.0]
        if known != 0.0 or not parts:
            parts.append(self.const(known))
        return parts[0] if len(parts) == 1 else self._node("add", tuple(sorted(parts)))

    def _times(self, count: float, node: Node) -> Node:
        """A term of a sum, so many times; the number becomes a node in any case."""
        number = self.const(count)
        if count == 1.0:
            return node
        return self.neg(node) if count == -1.0 else self.mul(number, node)

    def sub(self, a: Node, b: Node) -> Node:
        """Difference."""
        return self.add(a, self.neg(b))

    def neg(self, a: Node) -> Node:
        """Negative."""
        a = self.number(a)
        if self.is_const(a):
            return self.const(-self._values[a])
        return self._args[a][0] if self._ops[a] == "neg" else self._node("neg", (a,))

    def mul(self, *factors: Node) -> Node:
        """Product; equal factors become a power, known numbers are multiplied, 0 wins."""
        ops, values, known, powers = self._ops, self._values, 1.0, dict[Node, int]()
        for factor in factors:
            if ops[factor] in BOOLEAN_OPS:
                factor = self.number(factor)
            if ops[factor] == "neg":
                known, factor = -known, self._args[factor][0]
            if ops[factor] == "const":
                known *= values[factor]
            elif ops[factor] == "powi" and values[factor] > 0:
                base = self._args[factor][0]
                powers[base] = powers.get(base, 0) + int(values[factor])
            else:
                powers[factor] = powers.get(factor, 0) + 1
        if known == 0.0 or math.isnan(known):
            return self.const(known if math.isnan(known) else 0.0)
        parts = [base if n == 1 else self.powi(base, n) for base, n in sorted(powers.items())]
        if abs(known) != 1.0 or not parts:
            parts.append(self.const(abs(known) if parts else known))
            if len(parts) == 1:
                return parts[0]
        product = parts[0] if len(parts) == 1 else self._node("mul", tuple(sorted(parts)))
        return self.neg(product) if known < 0.0 else product

    def div(self, a: Node, b: Node) -> Node:
        """Quotient."""
        a, b = self.number(a), self.number(b)
        if self.is_const(a) and self.is_const(b):
            return self.const(BINARY["div"](self._values[a], self._values[b]))
        if self.is_const(b, 1.0) or (self.is_const(a, 0.0) and not self.is_const(b, 0.0)):
            return a
        if self._ops[a] == "neg":
            return self.neg(self.div(self._args[a][0], b))
        if self._ops[b] == "neg":
            return self.neg(self.div(a, self._args[b][0]))
        return self._node("div", (a, b))

    def powi(self, a: Node, exponent: int) -> Node:
        """Integer power."""
        a = self.number(a)
        if exponent == 0:
            return self.const(1)
        if exponent == 1:
            return a
        if self.is_const(a):
            return self.const(integer_power(self._values[a], exponent))
        if self._ops[a] == "powi" and (self._values[a] > 0) == (exponent > 0):
            return self.powi(self._args[a][0], int(self._values[a]) * exponent)
        return self._node("powi", (a,), value=float(exponent))

    def pow(self, a: Node, b: Node) -> Node:
        """Power; a known integer exponent makes it an integer power."""
        a, b = self.number(a), self.number(b)
        if self.is_const(b):
            exponent = self._values[b]
            if exponent.is_integer() and abs(exponent) <= LARGEST_POWER:
                return self.powi(a, int(exponent))
            if exponent == 0.5:
                return self.sqrt(a)
        if self.is_const(a) and self.is_const(b):
            return self.const(BINARY["pow"](self._values[a], self._values[b]))
        return self._node("pow", (a, b))

    def unary(self, op: str, a: Node) -> Node:
        """A function of one number, by name."""
        a = self.number(a)
        return self.const(UNARY[op](self._values[a])) if self.is_const(a) else self._node(op, (a,))

    def exp(self, a: Node) -> Node:
        """Exponential."""
        return self.unary("exp", a)

    def ln(self, a: Node) -> Node:
        """Natural logarithm."""
        return self.unary("ln", a)

    def sqrt(self, a: Node) -> Node:
        """Square root."""
        return self.unary("sqrt", a)

    def abs(self, a: Node) -> Node:
        """Absolute value."""
        return self.unary("abs", a)

    def floor(self, a: Node) -> Node:
        """Largest integer not above."""
        return self.unary("floor", a)

    def ceil(self, a: Node) -> Node:
        """Smallest integer not below."""
        return self.unary("ceil", a)

    def min(self, a: Node, b: Node) -> Node:
        """Smaller of two numbers."""
        return self._extreme("min", a, b)

    def max(self, a: Node, b: Node) -> Node:
        """Larger of two numbers."""
        return self._extreme("max", a, b)

    def _extreme(self, op: str, a: Node, b: Node) -> Node:
        a, b = sorted((self.number(a), self.number(b)))
        if self.is_const(a) and self.is_const(b):
            return self.const(BINARY[op](self._values[a], self._values[b]))
        return a if a == b else self._node(op, (a, b))

    # Truth.

    def select(self, truth: Node, a: Node, b: Node) -> Node:
        """`a` where `truth` holds, else `b`; two truth values give a truth value."""
        truth = self.boolean(truth)
        if self.is_boolean(a) and self.is_boolean(b):
            return self.logical_or(self.logical_and(truth, a), self.logical_and(self.logical_not(truth), b))
        a, b = self.number(a), self.number(b)
        if self._ops[truth] == "bool":
            return a if self._values[truth] else b
        if self._ops[truth] == "not":
            truth, a, b = self._args[truth][0], b, a
        return a if a == b else self._node("select", (truth, a, b))

    def _compare(self, op: str, a: Node, b: Node) -> Node:
        a, b = self.number(a), self.number(b)
        if self.is_const(a) and self.is_const(b):
            return self.truth(COMPARE[op](self._values[a], self._values[b]))
        return self._node(op, (a, b))

    def lt(self, a: Node, b: Node) -> Node:
        """Whether a < b."""
        return self._compare("lt", a, b)

    def le(self, a: Node, b: Node) -> Node:
        """Whether a <= b."""
        return self._compare("le", a, b)

    def eq(self, a: Node, b: Node) -> Node:
        """Whether a == b."""
        a, b = self.number(a), self.number(b)
        return self._compare("eq", min(a, b), max(a, b))

    def logical_not(self, a: Node) -> Node:
        """Whether not a."""
        a = self.boolean(a)
        if self._ops[a] == "bool":
            return self.truth(not self._values[a])
        return self._args[a][0] if self._ops[a] == "not" else self._node("not", (a,))

    def logical_and(self, *args: Node) -> Node:
        """Whether all."""
        return self._junction("and", args, absorbing=0.0)

    def logical_or(self, *args: Node) -> Node:
        """Whether any."""
        return self._junction("or", args, absorbing=1.0)

    def _junction(self, op: str, args: Sequence[Node], absorbing: float) -> Node:
        open_ = {self.boolean(arg) for arg in args}
        known = {self._values[arg] for arg in open_ if self._ops[arg] == "bool"}
        rest = tuple(sorted(arg for arg in open_ if self._ops[arg] != "bool"))
        if absorbing in known or not rest:
            return self.truth(bool(absorbing) if absorbing in known else not absorbing)
        return rest[0] if len(rest) == 1 else self._node(op, rest)

    # Whole expressions.

    def build(self, op: str, args: Sequence[Node], value: float = 0.0) -> Node:
        """A node of a named operator, simplified; for rebuilding expressions from changed arguments."""
        if op == "powi":
            return self.powi(args[0], int(value))
        if op in UNARY:
            return self.unary(op, args[0])
        named = {"and": "logical_and", "or": "logical_or", "not": "logical_not"}
        method: Callable[..., Node] = getattr(self, named.get(op, op))
        return method(*args)

    def substitute(self, nodes: Iterable[Node], values: Mapping[Node, Node]) -> tuple[Node, ...]:
        """Nodes with some nodes below them (mostly symbols) replaced."""
        roots = tuple(nodes)
        new = dict(values)
        for node in self.topological(roots):
            if node not in new:
                args = self._args[node]
                changed = tuple(new[arg] for arg in args)
                new[node] = (
                    node if changed == args else self.build(self._ops[node], changed, self._values[node])
                )
        return tuple(new[root] for root in roots)

    def derivative(self, node: Node, symbol: Node) -> Node:
        """Exact derivative of a number by a symbol; jumps (floor, comparisons) count as constant."""
        return differentiate(self, node, symbol, self._derivatives)

    def show(self, node: Node) -> str:
        """Text of an expression, for people and tests."""
        op, args = self._ops[node], [self.show(arg) for arg in self._args[node]]
        if op in ("const", "bool"):
            return f"{self._values[node]:.17g}" if op == "const" else str(bool(self._values[node])).lower()
        if op == "symbol":
            return self._names[node]
        if op == "powi":
            return f"{args[0]}^{int(self._values[node])}"
        infix = {"add": "+", "mul": "*", "div": "/", "lt": "<", "le": "<=", "eq": "=="}.get(op)
        return f"({f' {infix} '.join(args)})" if infix else f"{op}({', '.join(args)})"
