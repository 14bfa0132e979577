"""Small tools to write SVG and HTML by hand: elements, scales, ticks.

Charts place things along x in per cent of their box and along y in pixels, so one picture fits a wide screen,
a phone and paper, and its words keep the size of the page.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape


def element(name: str, *children: object, **attributes: object) -> Markup:
    """Write one element; text children and attribute values are escaped.

    A trailing underscore in an attribute name is dropped and other underscores become hyphens; None leaves
    the attribute out.

    Examples
    --------
    >>> element("text", "a < b", x="5%", text_anchor="middle", class_="tick")
    Markup('<text x="5%" text-anchor="middle" class="tick">a &lt; b</text>')
    """
    parts = [name]
    for key, value in attributes.items():
        if value is not None:
            parts.append(f'{key.rstrip("_").replace("_", "-")}="{escape(_plain(value))}"')
    inner = Markup("").join(escape(child) for child in children)
    opening = Markup(" ".join(parts))
    if not children:
        return Markup("<") + opening + Markup("/>")
    return Markup("<") + opening + Markup(">") + inner + Markup(f"</{name}>")


def written(
    x: float, y: float, words: str, size: int, fill: str, *, anchor: str = "start", weight: str | None = None
) -> Markup:
    """Write words at a place.

    Examples
    --------
    >>> written(1, 2, "pain", 12, "#000")
    Markup('<text x="1" y="2" font-size="12" fill="#000" text-anchor="start">pain</text>')
    """
    return element("text", words, x=x, y=y, font_size=size, fill=fill, text_anchor=anchor, font_weight=weight)


def picture(parts: Iterable[Markup], width: float, height: float) -> Markup:
    """Give a picture that stands alone, such as in a page of the documentation.

    Examples
    --------
    >>> str(picture([], 10, 5)).startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"')
    True
    """
    return element(
        "svg",
        join(parts),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width:g} {height:g}",
        width=f"{width:g}",
        height=f"{height:g}",
        font_family="system-ui, sans-serif",
        role="img",
    )


def join(parts: Iterable[Markup]) -> Markup:
    """Join elements."""
    return Markup("").join(parts)


def percent(fraction: float) -> str:
    """Write a fraction as SVG per cent."""
    return f"{100 * fraction:.2f}".rstrip("0").rstrip(".") + "%"


@dataclass(frozen=True, slots=True)
class Scale:
    """Map values between ``lo`` and ``hi`` to fractions 0 to 1, linearly or by logarithm."""

    lo: float
    hi: float
    log: bool = False

    def __call__(self, value: float) -> float:
        """Fraction at which a value stands, held between 0 and 1."""
        lo, hi, x = (self._warp(v) for v in (self.lo, self.hi, value))
        return min(1.0, max(0.0, (x - lo) / (hi - lo)))

    def inside(self, value: float) -> bool:
        """Tell whether a value lies on the axis."""
        return self.lo <= value <= self.hi

    def ticks(self, most: int = 6) -> list[float]:
        """Round values to mark on the axis."""
        if self.log:
            decades = range(math.floor(math.log10(self.lo)), math.ceil(math.log10(self.hi)) + 1)
            marks = [base * 10.0**d for d in decades for base in ((1, 3) if len(decades) < 4 else (1,))]
            return [mark for mark in marks if self.inside(mark)]
        return round_ticks(self.lo, self.hi, most)

    def _warp(self, value: float) -> float:
        return math.log10(max(value, self.lo / 10)) if self.log else value


def round_ticks(lo: float, hi: float, most: int = 6) -> list[float]:
    """Give at most this many round values between two limits.

    Examples
    --------
    >>> round_ticks(0, 47, 6)
    [0.0, 10.0, 20.0, 30.0, 40.0]
    """
    step = _step(hi - lo, most)
    first, last = math.ceil(lo / step - 1e-9), math.floor(hi / step + 1e-9)
    return [round(i * step, 12) for i in range(first, last + 1)]


def scale_for(values: Sequence[float], *, zero: bool = False, pad: float = 0.06) -> Scale:
    """Make an axis that holds all values with some room; logarithmic when they span a factor of 40 or more.

    Parameters
    ----------
    values
        What has to fit.
    zero
        Start at zero when all values are at or above it.
    pad
        Room at either end, as a share of the span.
    """
    finite = [v for v in values if math.isfinite(v)]
    lo, hi = min(finite), max(finite)
    if lo > 0 and hi / lo >= 40 and not zero:
        return Scale(lo / 1.3, hi * 1.3, log=True)
    if hi == lo:
        lo, hi = lo - (abs(lo) or 1) / 2, hi + (abs(hi) or 1) / 2
    room = pad * (hi - lo)
    floor_at_zero = lo >= 0 and (zero or lo - room < 0.35 * hi)
    return Scale(0.0 if floor_at_zero else lo - room, hi + room)


def _step(width: float, most: int) -> float:
    rough = width / max(most - 1, 1)
    size = 10.0 ** math.floor(math.log10(rough))
    return next(m * size for m in (1, 2, 2.5, 5, 10) if m * size >= rough * (1 - 1e-9))


def _plain(value: object) -> object:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else value
