"""The benchmark as one picture: speed against error, a panel for each model."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from neuroflare.bench.report import OURS
from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import Scale, element, join, scale_for

__all__ = ["draw"]

WIDTH, PANEL, HEIGHT, GAP = 960.0, 288.0, 250.0, 8.0
LEFT, TOP, BOTTOM, LEGEND = 34.0, 34.0, 30.0, 52.0
COLUMNS = 3

STYLES: dict[str, tuple[str, str]] = {
    OURS: ("messenger", "circle"),
    "libRoadRunner": ("vessel", "square"),
    "AMICI": ("nerve", "up"),
    "AMICI, integrator alone": ("nerve", "hollow-up"),
    "LSODA (scipy)": ("immune", "diamond"),
    "COPASI": ("absent", "down"),
    "diffrax": ("ink", "cross"),
}
"""Colour and mark of each tool; marks differ by form, so that colour is not needed."""
OTHER = ("soft", "square")

SHAPES = {
    "circle": "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z",
    "square": "M-3.8-3.8H3.8V3.8H-3.8Z",
    "up": "M0-4.8 4.6 3.6H-4.6Z",
    "hollow-up": "M0-4.8 4.6 3.6H-4.6Z",
    "diamond": "M0-5.2 5.2 0 0 5.2-5.2 0Z",
    "down": "M0 4.8 4.6-3.6H-4.6Z",
    "cross": "M-3.8-3.8 3.8 3.8M-3.8 3.8 3.8-3.8",
}


def draw(report: Mapping[str, Any]) -> str:
    """Draw the JSON of a benchmark.

    Parameters
    ----------
    report
        As `Report.to_dict` gives it.

    Returns
    -------
    str
        An SVG of its own, on light ground.
    """
    rows = [row for row in report["rows"] if row["max_error"]]
    models = list(dict.fromkeys(row["model"] for row in rows))
    tools = list(dict.fromkeys(row["tool"] for row in rows))
    errors = scale_for([row["max_error"] for row in rows])
    speeds = scale_for([row["sims_per_second"] for row in rows])
    lines = math.ceil(len(models) / COLUMNS)
    height = LEGEND + lines * (HEIGHT + GAP) + 8
    panels = [
        _panel([row for row in rows if row["model"] == model], model, errors, speeds, k)
        for k, model in enumerate(models)
    ]
    words = "Simulations a second on one core against the largest error, for each tool and model."
    return (
        element(
            "svg",
            element("title", words),
            element("rect", width=WIDTH, height=height, fill=LIGHT["card"]),
            _legend(tools),
            join(panels),
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {WIDTH:g} {height:g}",
            width=WIDTH,
            height=height,
            role="img",
            font_family="system-ui, sans-serif",
            font_size=12,
        )
        + "\n"
    )


def _panel(rows: Sequence[Mapping[str, Any]], model: str, errors: Scale, speeds: Scale, place: int) -> Markup:
    """One model."""
    x0 = 10 + (place % COLUMNS) * (PANEL + LEFT - 8)
    y0 = LEGEND + (place // COLUMNS) * (HEIGHT + GAP)
    width, height = PANEL - LEFT, HEIGHT - TOP - BOTTOM

    def at(row: Mapping[str, Any]) -> tuple[float, float]:
        # Small errors stand on the right: what is better is further up and to the right.
        return LEFT + width * (1 - errors(row["max_error"])), TOP + height * (
            1 - speeds(row["sims_per_second"])
        )

    parts = [element("text", model, x=LEFT, y=TOP - 12, fill=LIGHT["ink"], font_weight=600)]
    for tick in errors.ticks():
        exponent = round(math.log10(tick))
        if abs(tick - 10.0**exponent) > 1e-3 * tick or exponent % 2:
            continue
        x = LEFT + width * (1 - errors(tick))
        parts.append(_rule(x, TOP, x, TOP + height))
        parts.append(_power(x, TOP + height + 16, exponent))
    for tick in speeds.ticks():
        y = TOP + height * (1 - speeds(tick))
        parts.append(_rule(LEFT, y, LEFT + width, y))
        parts.append(element("text", _count(tick), x=LEFT - 5, y=y + 4, text_anchor="end", **_small()))
    for tool in reversed(list(dict.fromkeys(row["tool"] for row in rows))):
        colour, mark = STYLES.get(tool, OTHER)
        points = [at(row) for row in sorted((r for r in rows if r["tool"] == tool), key=lambda r: r["rtol"])]
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        parts.append(
            element(
                "path", d=path, fill="none", stroke=LIGHT[colour], stroke_width=2.5 if tool == OURS else 1.2
            )
        )
        parts += [_mark(mark, colour, x, y) for x, y in points]
    return element("g", join(parts), transform=f"translate({x0:g} {y0:g})")


def _legend(tools: Sequence[str]) -> Markup:
    """Marks and names in one line, and what the axes are."""
    parts, x = [], 24.0
    for tool in tools:
        colour, mark = STYLES.get(tool, OTHER)
        parts.append(_mark(mark, colour, x, 18))
        parts.append(element("text", tool, x=x + 10, y=22, fill=LIGHT["ink"]))
        x += 26 + 6.6 * len(tool)
    axes = "Up: simulations a second on one core. To the right: smaller errors. Both by powers of ten."
    parts.append(element("text", axes, x=20, y=42, **_small()))
    return join(parts)


def _mark(shape: str, colour: str, x: float, y: float) -> Markup:
    filled = shape not in ("cross", "hollow-up")
    return element(
        "path",
        d=SHAPES[shape],
        transform=f"translate({x:.1f} {y:.1f})",
        fill=LIGHT[colour] if filled else LIGHT["card"] if shape == "hollow-up" else "none",
        stroke=LIGHT[colour],
        stroke_width=1.5,
    )


def _rule(x1: float, y1: float, x2: float, y2: float) -> Markup:
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=LIGHT["grid"])


def _power(x: float, y: float, exponent: int) -> Markup:
    """A power of ten."""
    raised = element("tspan", f"{exponent}".replace("-", "\u2212"), dy=-4, font_size=9)
    return element("text", "10", raised, x=x, y=y, text_anchor="middle", **_small())


def _count(value: float) -> str:
    """A round number of simulations, short."""
    return f"{value / 1000:g}k" if value >= 1000 else f"{value:g}"


def _small() -> dict[str, object]:
    return {"fill": LIGHT["soft"], "font_size": 11}
