"""MathML of SBML to nodes of the graph."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import libsbml

from neuroflare.engine.graph import Graph
from neuroflare.errors import Refused, UsageError

__all__ = ["AVOGADRO", "Translator"]

AVOGADRO = 6.02214179e23
"""The value that SBML Level 3 fixes."""

_PLAIN = {
    "abs": "abs", "ceiling": "ceil", "exp": "exp", "factorial": "factorial", "floor": "floor", "ln": "ln",
    "sin": "sin", "cos": "cos", "tan": "tan", "arcsin": "asin", "arccos": "acos", "arctan": "atan",
    "sinh": "sinh", "cosh": "cosh", "tanh": "tanh",
    "arcsinh": "asinh", "arccosh": "acosh", "arctanh": "atanh",
}  # fmt: skip
_RECIPROCAL = {"sec": "cos", "csc": "sin", "cot": "tan", "sech": "cosh", "csch": "sinh", "coth": "tanh"}
_INVERSE = {
    "arcsec": "acos", "arccsc": "asin", "arccot": "atan",
    "arcsech": "acosh", "arccsch": "asinh", "arccoth": "atanh",
}  # fmt: skip
_CONSTANTS = {
    libsbml.AST_CONSTANT_E: math.e,
    libsbml.AST_CONSTANT_PI: math.pi,
    libsbml.AST_NAME_AVOGADRO: AVOGADRO,
}
_NUMBERS = (libsbml.AST_INTEGER, libsbml.AST_REAL, libsbml.AST_REAL_E, libsbml.AST_RATIONAL)

Scope = Mapping[str, int]


class Translator:
    """Turns MathML into nodes.

    Parameters
    ----------
    graph
        Receives the nodes.
    time
        Node of the time.
    lookup
        Gives the node of an id; refuses unknown ones.
    rate_of
        Gives the node of the time derivative of an id.
    functions
        Function definitions by id: their ``lambda``, or None where the body is missing.
    """

    def __init__(
        self,
        graph: Graph,
        time: int,
        lookup: Callable[[str], int],
        rate_of: Callable[[str], int],
        functions: Mapping[str, Any],
    ) -> None:
        self._graph, self._time, self._lookup = graph, time, lookup
        self._rate_of, self._functions = rate_of, functions
        self._calls: list[str] = []

    def number(self, ast: Any, scope: Scope | None = None) -> int:
        """Node of a formula, as a number."""
        return self._graph.number(self.node(ast, scope or {}))

    def truth(self, ast: Any) -> int:
        """Node of a formula, as a truth value."""
        return self._graph.boolean(self.node(ast, {}))

    def node(self, ast: Any, scope: Scope) -> int:
        """Node of a formula, number or truth value; `scope` holds local ids."""
        g, kind = self._graph, ast.getType()
        if kind in _NUMBERS:
            return g.const(ast.getValue())
        if kind == libsbml.AST_NAME:
            name = ast.getName()
            return scope[name] if name in scope else self._lookup(name)
        if kind == libsbml.AST_NAME_TIME:
            return self._time
        if kind in _CONSTANTS:
            return g.const(_CONSTANTS[kind])
        if kind in (libsbml.AST_CONSTANT_TRUE, libsbml.AST_CONSTANT_FALSE):
            return g.truth(kind == libsbml.AST_CONSTANT_TRUE)
        children = [ast.getChild(i) for i in range(ast.getNumChildren())]
        if kind == libsbml.AST_FUNCTION_RATE_OF:
            return self._rate(children, scope)
        if kind == libsbml.AST_FUNCTION_DELAY:
            raise Refused(
                "csymbol delay: values of the past are not supported; write the model without delay(), for "
                "example with a chain of intermediate states"
            )
        args = [self.node(child, scope) for child in children]
        if kind == libsbml.AST_FUNCTION:
            return self._call(ast.getName(), args)
        return self._operator(ast, kind, args)

    def _rate(self, children: Sequence[Any], scope: Scope) -> int:
        """Node of rateOf."""
        if len(children) != 1 or children[0].getType() != libsbml.AST_NAME:
            raise UsageError("csymbol rateOf: it needs exactly one id")
        name = children[0].getName()
        return self._graph.const(0) if name in scope else self._rate_of(name)

    def _call(self, name: str, args: Sequence[int]) -> int:
        """A function definition, written out in place."""
        if name not in self._functions:
            defined = ", ".join(sorted(self._functions)) or "none"
            raise UsageError(f"function {name}: it is not defined; defined are {defined}")
        if name in self._calls:
            raise UsageError(
                f"functionDefinition {name}: it calls itself; SBML functions cannot be recursive"
            )
        definition = self._functions[name]
        if definition is None:
            return self._graph.const(math.nan)
        count = definition.getNumChildren() - 1
        if count != len(args):
            raise UsageError(f"function {name}: called with {len(args)} arguments, it takes {count}")
        scope = {definition.getChild(i).getName(): arg for i, arg in enumerate(args)}
        self._calls.append(name)
        try:
            return self.node(definition.getChild(count), scope)
        finally:
            self._calls.pop()

    def _operator(self, ast: Any, kind: int, args: list[int]) -> int:
        """A built-in operator."""
        g = self._graph
        match kind:
            case libsbml.AST_PLUS:
                return g.add(*args)
            case libsbml.AST_TIMES:
                return g.mul(*args)
            case libsbml.AST_MINUS:
                return g.neg(args[0]) if len(args) == 1 else g.sub(*args)
            case libsbml.AST_DIVIDE:
                return g.div(*args)
            case libsbml.AST_POWER | libsbml.AST_FUNCTION_POWER:
                return g.pow(*args)
            case libsbml.AST_FUNCTION_PIECEWISE:
                return self._piecewise(args)
        if ast.isLogical():
            return self._logical(kind, args)
        if ast.isRelational():
            return self._relational(kind, args)
        return self._function(ast.getOperatorName() or ast.getName(), kind, args)

    def _piecewise(self, args: list[int]) -> int:
        """Pieces in order, then otherwise; NaN where nothing holds."""
        g = self._graph
        result = args.pop() if len(args) % 2 else g.const(math.nan)
        for i in range(len(args) - 2, -1, -2):
            result = g.select(args[i + 1], args[i], result)
        return result

    def _logical(self, kind: int, args: list[int]) -> int:
        """And, or, not, xor, implies."""
        g = self._graph
        match kind:
            case libsbml.AST_LOGICAL_AND:
                return g.logical_and(*args)
            case libsbml.AST_LOGICAL_OR:
                return g.logical_or(*args)
            case libsbml.AST_LOGICAL_NOT:
                return g.logical_not(args[0])
            case libsbml.AST_LOGICAL_IMPLIES:
                return g.logical_or(g.logical_not(args[0]), args[1])
        odd = g.truth(False)
        for arg in map(g.boolean, args):
            odd = g.select(odd, g.logical_not(arg), arg)
        return odd

    def _relational(self, kind: int, args: list[int]) -> int:
        """Comparisons; with more than two arguments every neighbouring pair must hold."""
        g = self._graph
        pairs = list(zip(args, args[1:], strict=False))
        match kind:
            case libsbml.AST_RELATIONAL_LT:
                return g.logical_and(*(g.lt(a, b) for a, b in pairs))
            case libsbml.AST_RELATIONAL_LEQ:
                return g.logical_and(*(g.le(a, b) for a, b in pairs))
            case libsbml.AST_RELATIONAL_GT:
                return g.logical_and(*(g.lt(b, a) for a, b in pairs))
            case libsbml.AST_RELATIONAL_GEQ:
                return g.logical_and(*(g.le(b, a) for a, b in pairs))
            case libsbml.AST_RELATIONAL_EQ:
                return g.logical_and(*(g.eq(a, b) for a, b in pairs))
        return g.logical_not(g.eq(*args))

    def _function(self, name: str, kind: int, args: list[int]) -> int:
        """Functions by their MathML name."""
        g = self._graph
        if name in _PLAIN:
            return g.unary(_PLAIN[name], args[0])
        if name in _RECIPROCAL:
            return g.div(g.const(1), g.unary(_RECIPROCAL[name], args[0]))
        if name in _INVERSE:
            return g.unary(_INVERSE[name], g.div(g.const(1), args[0]))
        match kind:
            case libsbml.AST_FUNCTION_LOG:
                base, x = args if len(args) == 2 else [g.const(10), args[0]]
                return g.div(g.ln(x), g.ln(base))
            case libsbml.AST_FUNCTION_ROOT:
                degree, x = args if len(args) == 2 else [g.const(2), args[0]]
                return g.pow(x, g.div(g.const(1), degree))
            case libsbml.AST_FUNCTION_MIN | libsbml.AST_FUNCTION_MAX:
                extreme = g.min if kind == libsbml.AST_FUNCTION_MIN else g.max
                result = args[0]
                for arg in args[1:]:
                    result = extreme(result, arg)
                return result
            case libsbml.AST_FUNCTION_QUOTIENT:
                return self._whole_quotient(*args)
            case libsbml.AST_FUNCTION_REM:
                return g.sub(args[0], g.mul(args[1], self._whole_quotient(*args)))
        raise Refused(f"MathML element {name or kind}: it is not supported")

    def _whole_quotient(self, a: int, b: int) -> int:
        """Quotient rounded towards 0."""
        g = self._graph
        ratio = g.div(a, b)
        return g.select(g.lt(ratio, g.const(0)), g.ceil(ratio), g.floor(ratio))
