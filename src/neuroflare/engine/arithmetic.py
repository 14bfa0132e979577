"""What every operator of the graph means for plain numbers: IEEE results instead of exceptions."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable

__all__ = ["BINARY", "COMPARE", "UNARY", "integer_power"]

NAN, INF = math.nan, math.inf


def _guarded(function: Callable[[float], float]) -> Callable[[float], float]:
    """A function of the math module that gives NaN outside its domain and infinity on overflow."""

    def guarded(x: float) -> float:
        try:
            return function(x)
        except OverflowError:
            return math.copysign(INF, x)
        except ValueError:
            return NAN

    return guarded


def exponential(x: float) -> float:
    """Exponential, infinite on overflow."""
    try:
        return math.exp(x)
    except OverflowError:
        return INF


def logarithm(x: float) -> float:
    """Natural logarithm, -inf at 0 and NaN below."""
    return math.log(x) if x > 0 else -INF if x == 0 else NAN


def cosine_hyperbolic(x: float) -> float:
    """Hyperbolic cosine, infinite on overflow."""
    try:
        return math.cosh(x)
    except OverflowError:
        return INF


def inverse_tangent_hyperbolic(x: float) -> float:
    """Inverse hyperbolic tangent, infinite at -1 and 1 and NaN beyond."""
    return math.atanh(x) if abs(x) < 1 else math.copysign(INF, x) if abs(x) == 1 else NAN


def factorial(x: float) -> float:
    """Factorial through the gamma function, exact for the integers that fit."""
    if x.is_integer() and 0 <= x <= 170:
        return float(math.factorial(int(x)))
    try:
        return math.gamma(x + 1)
    except (OverflowError, ValueError):
        return INF if x > 0 else NAN


def whole(function: Callable[[float], int]) -> Callable[[float], float]:
    """Rounding that leaves NaN and infinities alone."""

    def rounded(x: float) -> float:
        return float(function(x)) if math.isfinite(x) else x

    return rounded


def quotient(a: float, b: float) -> float:
    """Quotient with the infinities and NaN of IEEE."""
    if b != 0:
        return a / b
    return NAN if a == 0 or math.isnan(a) else math.copysign(INF, a) * math.copysign(1.0, b)


def power(a: float, b: float) -> float:
    """Power as the C library has it."""
    try:
        return math.pow(a, b)
    except OverflowError:
        return INF if a > 0 or b % 2 == 0 else -INF
    except ValueError:
        return INF if a == 0 else NAN


def integer_power(a: float, n: int) -> float:
    """Integer power by repeated squaring: what the compiled code does too."""
    result, base, left = 1.0, a, abs(n)
    while left:
        if left & 1:
            result *= base
        base *= base
        left >>= 1
    return quotient(1.0, result) if n < 0 else result


UNARY: dict[str, Callable[[float], float]] = {
    "neg": operator.neg,
    "exp": exponential,
    "ln": logarithm,
    "sqrt": _guarded(math.sqrt),
    "abs": abs,
    "floor": whole(math.floor),
    "ceil": whole(math.ceil),
    "sin": _guarded(math.sin),
    "cos": _guarded(math.cos),
    "tan": _guarded(math.tan),
    "asin": _guarded(math.asin),
    "acos": _guarded(math.acos),
    "atan": math.atan,
    "sinh": _guarded(math.sinh),
    "cosh": cosine_hyperbolic,
    "tanh": math.tanh,
    "asinh": math.asinh,
    "acosh": _guarded(math.acosh),
    "atanh": inverse_tangent_hyperbolic,
    "factorial": factorial,
}
"""Functions of one number."""

BINARY: dict[str, Callable[[float, float], float]] = {
    "div": quotient,
    "pow": power,
    "min": lambda a, b: a if a <= b else b,
    "max": lambda a, b: b if a <= b else a,
}
"""Functions of two numbers."""

COMPARE: dict[str, Callable[[float, float], bool]] = {
    "lt": operator.lt,
    "le": operator.le,
    "eq": operator.eq,
}
"""Comparisons."""
