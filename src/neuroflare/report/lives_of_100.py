"""Out of 100 virtual people: ten rows of ten figures for each life."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import element, picture, written
from neuroflare.insight.ends import End
from neuroflare.people.life import Life

__all__ = ["draw_lives_of_100", "hundred"]

_KINDS = (
    ("free of pain", "band-edge"),
    ("in pain, no criteria met", "immune"),
    ("fibromyalgia", "nerve"),
    ("CRPS", "vessel"),
)
_STEP, _SIZE, _GAP, _LEFT, _TOP, _BELOW = 15.0, 11.0, 76.0, 20.0, 116.0, 78.0


def hundred(end: End) -> list[int]:
    """Share out 100 figures, by largest remainder.

    Returns
    -------
    list of int
        Free of pain; in pain without criteria; fibromyalgia; CRPS, also with fibromyalgia. They sum to 100.

    Examples
    --------
    >>> import numpy as np
    >>> rare = np.arange(400) < 3
    >>> hundred(End(5.0 * rare, 0.0 * rare, rare, ~rare & rare))
    [99, 0, 0, 1]
    """
    pain = end.in_pain
    members = (~pain, pain & ~end.crps & ~end.fibromyalgia, end.fibromyalgia & ~end.crps, end.crps)
    exact = [100.0 * float(np.mean(kind)) for kind in members]
    figures = [int(share) for share in exact]
    rest = sorted(range(len(exact)), key=lambda kind: figures[kind] - exact[kind])
    for kind in rest[: 100 - sum(figures)]:
        figures[kind] += 1
    return figures


def draw_lives_of_100(crowds: Mapping[str, Mapping[Life, End]]) -> Markup:
    """Draw 100 figures for each life and crowd.

    Parameters
    ----------
    crowds
        Name of the crowd to what became of it after each life.

    Returns
    -------
    Markup
        One SVG picture on light paper; crowds below each other, lives side by side.
    """
    lives = list(next(iter(crowds.values())))
    square = 10 * _STEP
    width = _LEFT + len(lives) * (square + _GAP) + 190.0
    height = _TOP + len(crowds) * (square + _BELOW) - 38.0
    parts = [
        element("title", "Out of 100 virtual people, a year later"),
        element("desc", _told(crowds)),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        written(_LEFT, 30, "Out of 100 virtual people, a year later", 17, LIGHT["ink"], weight="600"),
        written(
            _LEFT, 50, "one figure is one of 100; from priors alone, nothing is fitted", 13, LIGHT["soft"]
        ),
    ]
    for row, (name, after) in enumerate(crowds.items()):
        y = _TOP + row * (square + _BELOW)
        for column, (life, end) in enumerate(after.items()):
            x = _LEFT + column * (square + _GAP)
            free = f"{100.0 * float(np.mean(~end.in_pain)):.1f} free of pain"
            parts += [
                written(x, y - 25, name if column == 0 else "", 13, LIGHT["ink"], weight="600"),
                written(x, y - 8, f"after {_short(life)}", 12, LIGHT["soft"]),
                *_square(hundred(end), x, y),
                written(x, y + square + 15, free, 12, LIGHT["ink"]),
            ]
    x = _LEFT + len(lives) * (square + _GAP) - 10.0
    for k, (label, colour) in enumerate(_KINDS):
        y = _TOP + 12.0 + 24.0 * k
        parts.append(_figure(x, y - 5.5, k, colour))
        parts.append(written(x + 18, y + 4, label, 12, LIGHT["ink"]))
    return picture(parts, width, height)


def _square(figures: Sequence[int], x: float, y: float) -> list[Markup]:
    kinds = [kind for kind, count in enumerate(figures) for _ in range(count)]
    return [
        _figure(x + _STEP * (k % 10), y + _STEP * (k // 10), kind, _KINDS[kind][1])
        for k, kind in enumerate(kinds)
    ]


def _figure(x: float, y: float, kind: int, colour: str) -> Markup:
    """Draw one person: a shape of its own for each kind, so that colour is not all that tells."""
    fill = LIGHT[colour]
    middle, half = _SIZE / 2.0, _SIZE / 2.0
    if kind == 0:
        return element(
            "circle", cx=x + middle, cy=y + middle, r=half - 0.75, fill="none", stroke=fill, stroke_width=1.5
        )
    if kind == 1:
        return element("circle", cx=x + middle, cy=y + middle, r=half, fill=fill)
    if kind == 2:
        return element("rect", x=x, y=y, width=_SIZE, height=_SIZE, fill=fill)
    return element("path", d=f"M{x + middle:g} {y:g}l{half:g} {_SIZE:g}h{-_SIZE:g}z", fill=fill)


def _short(life: Life) -> str:
    return life.name.split(" with ")[0]


def _told(crowds: Mapping[str, Mapping[Life, End]]) -> str:
    """Say the same in words."""
    said = []
    for name, after in crowds.items():
        for life, end in after.items():
            counts = ", ".join(f"{n} {kind}" for n, (kind, _) in zip(hundred(end), _KINDS, strict=True) if n)
            said.append(f"{name}, after {life.name}: {counts}.")
    return " ".join(said)
