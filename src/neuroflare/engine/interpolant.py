"""Code of the method's dense output: the value of a state anywhere inside a step."""

from __future__ import annotations

from collections.abc import Sequence

from neuroflare.engine.emit import Lines
from neuroflare.engine.rodas5p import DENSE

__all__ = ["dense_terms", "inside"]


def dense_terms(code: Lines, stages: Sequence[str]) -> tuple[str, ...]:
    """The three dense terms of a state, from its eight stages."""
    terms = []
    for row in DENSE:
        total = code.mul(code.const(row[0]), stages[0])
        for weight, stage in zip(row[1:], stages[1:], strict=True):
            total = code.fma(code.const(weight), stage, total)
        terms.append(total)
    return tuple(terms)


def inside(code: Lines, theta: str, old: str, new: str, terms: Sequence[str]) -> str:
    """Value at the share `theta` of a step from `old` to `new`; where `theta` is 0, `old` to the bit."""
    left = code.sub(code.const(1.0), theta)
    inner = code.fma(theta, code.fma(theta, terms[2], terms[1]), terms[0])
    value = code.fma(theta, code.fma(left, inner, new), code.mul(left, old))
    return code.select(code.compare("ole", theta, code.const(0.0)), old, value)
