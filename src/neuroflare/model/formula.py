"""Formulas of a model: which names and numbers they hold, their value, and how people write them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

__all__ = [
    "Unknown",
    "declare_plain_numbers",
    "evaluate",
    "formula_text",
    "names",
    "nodes",
    "numbers",
    "pretty",
    "rename",
]

_LINE = 100
_NARROW = 30  # a formula in less room than this is harder to read than one long line


class Unknown(Exception):
    """A formula holds something that has no value here: a name, a function of the file, a delay."""


def nodes(tree: Any) -> Iterator[Any]:
    """Every node of a libSBML syntax tree, the root first."""
    yield tree
    for index in range(tree.getNumChildren()):
        yield from nodes(tree.getChild(index))


def names(tree: Any) -> set[str]:
    """Ids that a formula refers to."""
    import libsbml

    return {node.getName() for node in nodes(tree) if node.getType() == libsbml.AST_NAME}


def numbers(tree: Any) -> list[tuple[float, str]]:
    """Numbers that stand in a formula, each with its unit (empty without one)."""
    return [(float(node.getValue()), node.getUnits()) for node in nodes(tree) if node.isNumber()]


def rename(tree: Any, new_names: Mapping[str, str], new_units: Mapping[str, str]) -> None:
    """Put new names for ids and units into a formula, all at once, in place."""
    import libsbml

    for node in nodes(tree):
        if node.getType() == libsbml.AST_NAME and node.getName() in new_names:
            node.setName(new_names[node.getName()])
        if node.isNumber() and node.getUnits() in new_units:
            node.setUnits(new_units[node.getUnits()])


def declare_plain_numbers(tree: Any) -> None:
    """Say of every number without a unit that it is dimensionless, so that libSBML can check all units."""
    for node in nodes(tree):
        if node.isNumber() and not node.isSetUnits():
            node.setUnits("dimensionless")


def formula_text(tree: Any) -> str:
    """Write a formula in the infix form of SBML Level 3, plain numbers without a unit."""
    import libsbml

    return str(libsbml.formulaToL3String(tree)).replace(" dimensionless", "")


def evaluate(tree: Any, value: Callable[[str], float]) -> float:
    """Value of a formula at time 0.

    Parameters
    ----------
    tree
        libSBML syntax tree.
    value
        Gives the value of an id, or raises ``Unknown``.

    Returns
    -------
    float
        In whatever unit the formula has.

    Raises
    ------
    Unknown
        When an id or a function has no value here.
    """
    import libsbml

    kind = tree.getType()
    if tree.isNumber():
        return float(tree.getValue())
    if kind == libsbml.AST_NAME:
        return value(tree.getName())
    if kind == libsbml.AST_NAME_TIME:
        return 0.0
    operators = _operators()
    if kind == libsbml.AST_FUNCTION_PIECEWISE:
        return _piecewise(tree, value)
    if kind not in operators:
        raise Unknown(formula_text(tree))
    arguments = [evaluate(tree.getChild(index), value) for index in range(tree.getNumChildren())]
    try:
        return float(operators[kind](*arguments))
    except (ArithmeticError, ValueError, TypeError):
        raise Unknown(formula_text(tree)) from None


def pretty(left: str, tree: Any) -> str:
    """Equation as readable lines of plain text, broken before the terms of a long sum.

    Parameters
    ----------
    left
        What stands before the equals sign.
    tree
        libSBML syntax tree of the right side.

    Returns
    -------
    str
        One or more lines, aligned behind the equals sign.
    """
    start = f"{left} = "
    if len(start) > _LINE // 2:
        return "\n".join(
            [start.rstrip(), *(f"    {line}" for line in _wrapped(_signs(formula_text(tree)), _LINE - 4))]
        )
    return start + f"\n{' ' * len(start)}".join(_wrapped(_signs(formula_text(tree)), _LINE - len(start)))


def _piecewise(tree: Any, value: Callable[[str], float]) -> float:
    last = tree.getNumChildren() - 1
    for index in range(0, last, 2):
        if evaluate(tree.getChild(index + 1), value):
            return evaluate(tree.getChild(index), value)
    if last % 2:
        raise Unknown(formula_text(tree))
    return evaluate(tree.getChild(last), value)


def _operators() -> dict[int, Callable[..., float]]:
    import libsbml as s

    return {
        s.AST_PLUS: lambda *terms: math.fsum(terms),
        s.AST_MINUS: lambda first, *second: first - second[0] if second else -first,
        s.AST_TIMES: lambda *factors: math.prod(factors),
        s.AST_DIVIDE: lambda above, below: above / below,
        s.AST_POWER: lambda base, exponent: base**exponent,
        s.AST_FUNCTION_POWER: lambda base, exponent: base**exponent,
        s.AST_FUNCTION_ROOT: lambda *of: of[-1] ** (1 / (of[0] if len(of) > 1 else 2)),
        s.AST_FUNCTION_EXP: math.exp,
        s.AST_FUNCTION_LN: math.log,
        s.AST_FUNCTION_LOG: lambda *of: (
            math.log(of[-1], of[0]) if len(of) > 1 and of[0] != 10 else math.log10(of[-1])
        ),
        s.AST_FUNCTION_ABS: abs,
        s.AST_FUNCTION_TANH: math.tanh,
        s.AST_FUNCTION_SIN: math.sin,
        s.AST_FUNCTION_COS: math.cos,
        s.AST_FUNCTION_MAX: max,
        s.AST_FUNCTION_MIN: min,
        s.AST_FUNCTION_FLOOR: math.floor,
        s.AST_FUNCTION_CEILING: math.ceil,
        s.AST_CONSTANT_PI: lambda: math.pi,
        s.AST_CONSTANT_E: lambda: math.e,
        s.AST_CONSTANT_TRUE: lambda: 1.0,
        s.AST_CONSTANT_FALSE: lambda: 0.0,
        s.AST_RELATIONAL_LT: lambda a, b: a < b,
        s.AST_RELATIONAL_LEQ: lambda a, b: a <= b,
        s.AST_RELATIONAL_GT: lambda a, b: a > b,
        s.AST_RELATIONAL_GEQ: lambda a, b: a >= b,
        s.AST_RELATIONAL_EQ: lambda a, b: a == b,
        s.AST_RELATIONAL_NEQ: lambda a, b: a != b,
        s.AST_LOGICAL_AND: lambda *of: all(of),
        s.AST_LOGICAL_OR: lambda *of: any(of),
        s.AST_LOGICAL_NOT: lambda of: not of,
    }


def _signs(text: str) -> str:
    text = re.sub(
        r"\^([23])(?![\d.])", lambda power: "²" if power[1] == "2" else "³", text.replace(" * ", " · ")
    )
    return re.sub(r"(?<![\deE])-(?=[\w(])|(?<= )-(?= )", "−", text)


def _wrapped(text: str, room: int) -> list[str]:
    """Break a formula into lines: before terms, else before factors, else inside its last bracket."""
    if len(text) <= room:
        return [text]
    for signs in ("+−", "·/"):
        pieces = _split(text, signs)
        if len(pieces) > 1:
            lines: list[str] = []
            for piece in pieces:
                if signs == "·/" and lines and len(lines[-1]) + 1 + len(piece) <= room:
                    lines[-1] += f" {piece}"
                else:
                    first, *rest = _wrapped(piece, room)
                    lines += [first, *(f"  {line}" for line in rest)]
            return lines
    opening = text.find("(") + 1
    if not opening or not text.endswith(")") or room - opening < _NARROW:
        return [text]
    first, *rest = _wrapped(text[opening:-1], room - opening)
    return (
        [
            text[:opening] + first,
            *(" " * opening + line for line in rest[:-1]),
            *(" " * opening + line + ")" for line in rest[-1:]),
        ]
        if rest
        else [text]
    )


def _split(text: str, signs: str) -> list[str]:
    """Split before each of the signs that stands between spaces and in no bracket."""
    pieces, depth, begin = [], 0, 0
    for position, sign in enumerate(text):
        depth += (sign in "([") - (sign in ")]")
        if depth == 0 and sign in signs and text[position - 1 : position + 2] == f" {sign} ":
            pieces.append(text[begin:position].rstrip())
            begin = position
    return [*pieces, text[begin:]]
