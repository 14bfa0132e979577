"""Exponential, logarithm and powers over lanes, of written arithmetic only.

A mathematics library gives other bits for other vector widths and processors; these do not. Both agree with
correctly rounded values to a few units in the last place.
"""

from __future__ import annotations

import math

from neuroflare.engine.emit import Lines

__all__ = ["exponential", "integer_power", "logarithm", "power"]

_LN2_HIGH = float.fromhex("0x1.62e42fee00000p-1")
"""ln 2 with so few digits that its product with an exponent is exact."""
_LN2_LOW = float.fromhex("0x1.a39ef35793c76p-33")
_ROUNDER = 6755399441055744.0
"""1.5 * 2**52: adding it rounds to an integer, whose bits are then the lowest of the sum."""
_LARGEST, _SMALLEST = 709.782712893384, -708.0
_EXPONENT_OF_HALF = 1022 << 52

_LOG = (
    0.6666666666666735130,
    0.3999999999940941908,
    0.2857142874366239149,
    0.2222219843214978396,
    0.1818357216161805012,
    0.1531383769920937332,
    0.1479819860511658591,
)
"""Minimax coefficients of the logarithm's series in ((m-1)/(m+1))**2, as in the C libraries since fdlibm."""
_SQRT_HALF = 0x3FE6A09E667F3BCD


def _polynomial(code: Lines, x: str, coefficients: tuple[float, ...]) -> str:
    """Evaluate from the lowest coefficient up, in pairs, so that few operations wait for each other."""
    terms = [code.const(c) for c in coefficients]
    power = x
    while len(terms) > 1:
        paired = [code.fma(b, power, a) for a, b in zip(terms[::2], terms[1::2], strict=False)]
        terms = paired + terms[len(paired) * 2 :]
        power = code.mul(power, power) if len(terms) > 1 else power
    return terms[0]


def exponential(code: Lines, x: str) -> str:
    """exp; infinite above 709.78, and 0 below -708."""
    inside = code.select(code.compare("ogt", x, code.const(_LARGEST)), code.const(_LARGEST), x)
    inside = code.select(code.compare("olt", inside, code.const(_SMALLEST)), code.const(_SMALLEST), inside)
    rounded = code.fma(inside, code.const(1.0 / math.log(2.0)), code.const(_ROUNDER))
    count = code.sub(rounded, code.const(_ROUNDER))
    rest = code.fma(count, code.const(-_LN2_HIGH), inside)
    rest = code.fma(count, code.const(-_LN2_LOW), rest)
    series = _polynomial(code, rest, tuple(1.0 / math.factorial(k) for k in range(14)))
    shifted = code.integer("shl", code.as_bits(rounded), code.whole(52))
    half = code.as_value(code.integer("add", shifted, code.whole(_EXPONENT_OF_HALF)))
    value = code.mul(code.mul(series, half), code.const(2.0))
    value = code.select(code.compare("ogt", x, code.const(_LARGEST)), code.const(math.inf), value)
    return code.select(code.compare("olt", x, code.const(_SMALLEST)), code.const(0.0), value)


def logarithm(code: Lines, x: str) -> str:
    """Natural logarithm; -inf at 0, NaN below."""
    tiny = code.compare("olt", x, code.const(2.0**-1022))
    normal = code.select(tiny, code.mul(x, code.const(2.0**54)), x)
    offset = code.select(tiny, code.const(2.0**52 + 1023 + 54), code.const(2.0**52 + 1023))
    moved = code.integer("add", code.as_bits(normal), code.whole(0x3FF0000000000000 - _SQRT_HALF))
    biased = code.integer("or", code.integer("lshr", moved, code.whole(52)), code.whole(0x4330000000000000))
    count = code.sub(code.as_value(biased), offset)
    mantissa = code.integer("add", code.integer("and", moved, code.whole(2**52 - 1)), code.whole(_SQRT_HALF))
    f = code.sub(code.as_value(mantissa), code.const(1.0))
    s = code.div(f, code.add(f, code.const(2.0)))
    z = code.mul(s, s)
    r = code.mul(z, _polynomial(code, z, _LOG))
    half_square = code.mul(code.mul(f, f), code.const(0.5))
    low = code.fma(s, code.add(half_square, r), code.mul(count, code.const(_LN2_LOW)))
    value = code.fma(count, code.const(_LN2_HIGH), code.sub(f, code.sub(half_square, low)))
    value = code.select(code.compare("olt", x, code.const(math.inf)), value, x)
    value = code.select(code.compare("oeq", x, code.const(0.0)), code.const(-math.inf), value)
    return code.select(code.compare("olt", x, code.const(0.0)), code.const(math.nan), value)


def power(code: Lines, a: str, b: str) -> str:
    """A power with an exponent known only at run time.

    A base below 0 counts as 0 unless the exponent is an integer: states that should stay above 0 may come
    out below it by less than the tolerance.
    """
    size = code.intrinsic("fabs", a)
    value = exponential(code, code.mul(b, logarithm(code, size)))
    below = code.compare("olt", a, code.const(0.0))
    floor = code.intrinsic("floor", b)
    is_integer = code.compare("oeq", floor, b)
    half = code.mul(b, code.const(0.5))
    is_odd = code.compare("one", code.intrinsic("floor", half), half)
    signed = code.select(is_odd, code.neg(value), value)
    at_zero = code.select(code.compare("olt", b, code.const(0.0)), code.const(math.inf), code.const(0.0))
    value = code.select(below, code.select(is_integer, signed, at_zero), value)
    return code.select(code.compare("oeq", b, code.const(0.0)), code.const(1.0), value)


def integer_power(code: Lines, a: str, exponent: int) -> str:
    """A power with a known integer exponent, by repeated squaring."""
    result, base, left = "", a, abs(exponent)
    while left:
        if left & 1:
            result = code.mul(result, base) if result else base
        left >>= 1
        if left:
            base = code.mul(base, base)
    return code.div(code.const(1.0), result) if exponent < 0 else result
