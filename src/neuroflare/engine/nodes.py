"""Storage of expression nodes: equal nodes are one, and each knows its operator, arguments and symbols."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable

__all__ = ["BOOLEAN_OPS", "Node", "Nodes"]

Node = int

BOOLEAN_OPS = frozenset({"bool", "lt", "le", "eq", "and", "or", "not"})
"""Operators whose value is a truth value; every other operator gives a number."""


class Nodes:
    """Hash-consed nodes; a node is an integer, and arguments have smaller integers than users."""

    def __init__(self) -> None:
        self._ops: list[str] = []
        self._args: list[tuple[Node, ...]] = []
        self._values: list[float] = []
        self._names: list[str] = []
        self._masks: list[int] = []
        self._known: dict[tuple[object, ...], Node] = {}
        self._symbols: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._ops)

    def _node(
        self, op: str, args: tuple[Node, ...] = (), value: float = 0.0, name: str = "", mask: int = 0
    ) -> Node:
        # Numbers by their bits: 0 and -0 are two nodes, and NaN is one.
        key = (op, args) if args and op != "powi" else (op, args, struct.pack("d", value), name)
        node = self._known.get(key)
        if node is None:
            for arg in args:
                mask |= self._masks[arg]
            node = self._known[key] = len(self._ops)
            self._ops.append(op)
            self._args.append(args)
            self._values.append(value)
            self._names.append(name)
            self._masks.append(mask)
        return node

    # What a node is.

    def op(self, node: Node) -> str:
        """Operator of a node."""
        return self._ops[node]

    def args(self, node: Node) -> tuple[Node, ...]:
        """Arguments of a node."""
        return self._args[node]

    def value(self, node: Node) -> float:
        """Number of a ``const`` or ``bool``, or exponent of a ``powi``."""
        return self._values[node]

    def name(self, node: Node) -> str:
        """Name of a ``symbol``."""
        return self._names[node]

    def is_const(self, node: Node, value: float | None = None) -> bool:
        """Whether a node is a known number (and this one)."""
        return self._ops[node] == "const" and (value is None or self._values[node] == value)

    def is_boolean(self, node: Node) -> bool:
        """Whether a node gives a truth value."""
        return self._ops[node] in BOOLEAN_OPS

    def depends(self, node: Node, symbol: Node) -> bool:
        """Whether a symbol occurs below a node."""
        return bool(self._masks[node] & self._masks[symbol])

    def symbols(self, *nodes: Node) -> tuple[str, ...]:
        """Names of the symbols that occur below some nodes, in order of their first use in the graph."""
        mask = 0
        for node in nodes:
            mask |= self._masks[node]
        return tuple(name for name, index in self._symbols.items() if mask >> index & 1)

    def topological(self, nodes: Iterable[Node]) -> tuple[Node, ...]:
        """Every node needed for some nodes, arguments before users."""
        seen: set[Node] = set()
        stack = list(nodes)
        while stack:
            node = stack.pop()
            if node not in seen:
                seen.add(node)
                stack.extend(self._args[node])
        return tuple(sorted(seen))

    def fingerprint(self, nodes: Iterable[Node]) -> str:
        """Hash of some nodes and all below them, in the order in which they were made."""
        roots = tuple(nodes)
        order = self.topological(roots)
        place = {node: index for index, node in enumerate(order)}
        ops, args, values, names = self._ops, self._args, self._values, self._names
        lines = [f"{ops[n]} {[place[a] for a in args[n]]} {values[n]!r} {names[n]!r}" for n in order]
        lines.append(str([place[root] for root in roots]))
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()

    # Numbers and symbols.

    def const(self, value: float) -> Node:
        """A number."""
        return self._node("const", value=float(value))

    def truth(self, value: bool) -> Node:
        """True or false."""
        return self._node("bool", value=float(bool(value)))

    def symbol(self, name: str) -> Node:
        """A named quantity: a state, a parameter or the time."""
        index = self._symbols.setdefault(name, len(self._symbols))
        return self._node("symbol", name=name, mask=1 << index)
