"""Lives side by side, quantities below each other: one picture."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from neuroflare.insight.stories import ELSEWHERE, LIMB, Told
from neuroflare.report.palette import LIGHT
from neuroflare.report.svg import Scale, element, join

__all__ = ["draw_lives"]

_PANELS: tuple[tuple[str, float, tuple[tuple[str, str, str], ...]], ...] = (
    ("pain, 0 to 10", 10.0, (("limb", LIMB, "vessel"), ("elsewhere", ELSEWHERE, "nerve"))),
    (
        "limb: inflammation; receptors of noradrenaline",
        1.0,
        (("inflammation", "limb_tissue_inflammation", "immune"), ("receptors", "receptors", "messenger")),
    ),
    (
        "limb warmer than the other side, degC",
        3.0,
        (("difference", "difference", "vessel"),),
    ),
    (
        "spinal cord: potentiation at the limb, elsewhere",
        1.0,
        (("limb", "limb_cord_ltp", "vessel"), ("elsewhere", "axial_cord_ltp", "nerve")),
    ),
    (
        "fatigue; poor sleep, 0 to 10",
        10.0,
        (("fatigue", "central_fatigue", "nerve"), ("sleep", "central_unrefreshed", "absent")),
    ),
)


def draw_lives(told: Sequence[Told]) -> Markup:
    """Draw lives side by side, quantities below each other.

    Parameters
    ----------
    told
        Two or three lives.

    Returns
    -------
    Markup
        One SVG picture on light paper.
    """
    wide, high, left, top, gap = 300.0, 110.0, 46.0, 66.0, 34.0
    width, height = left + len(told) * (wide + gap), top + len(_PANELS) * (high + 44.0) + 24.0
    parts = [element("rect", width=width, height=height, fill=LIGHT["page"])]
    for column, one in enumerate(told):
        x = left + column * (wide + gap)
        parts.append(_text(x, 26, one.title, 17, "ink", weight="600"))
        parts.append(_text(x, 46, f"after {one.life.name}", 13, "soft"))
        for row, (name, most, lines) in enumerate(_PANELS):
            y = top + row * (high + 44.0)
            parts.append(_panel(one, name, most, lines, x, y + 16.0, wide, high, first=column == 0))
    for month in range(0, 25, 6):
        for column in range(len(told)):
            x = left + column * (wide + gap) + wide * month / 24.0
            parts.append(_text(x, height - 10, f"{month} mo" if month else "0", 11, "soft", anchor="middle"))
    return element(
        "svg",
        join(parts),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width:g} {height:g}",
        width=f"{width:g}",
        height=f"{height:g}",
        font_family="system-ui, sans-serif",
        role="img",
        aria_label="Courses of three virtual lives over two years",
    )


def _panel(
    one: Told,
    name: str,
    most: float,
    lines: Sequence[tuple[str, str, str]],
    x: float,
    y: float,
    wide: float,
    high: float,
    *,
    first: bool,
) -> Markup:
    along, up = Scale(0.0, 730.0), Scale(0.0, most)
    parts = [element("rect", x=x, y=y, width=wide, height=high, fill=LIGHT["card"], stroke=LIGHT["line"])]
    if first:
        parts.append(_text(x, y - 6, name, 12, "soft"))
    for share in (0.0, 0.5, 1.0):
        at = y + high * (1.0 - share)
        parts.append(element("path", d=f"M{x:g} {at:g}h{wide:g}", stroke=LIGHT["grid"]))
        if first:
            parts.append(_text(x - 6, at + 4, f"{most * share:g}", 11, "soft", anchor="end"))
    last = one.life.ends
    if last > 0.0:
        parts.append(
            element("rect", x=x, y=y, width=wide * along(last), height=5, fill=LIGHT["near"], opacity=0.5)
        )
    for index, (label, quantity, colour) in enumerate(lines):
        values = one.courses[quantity]
        points = " ".join(
            f"{x + wide * along(t):.1f},{y + high * (1.0 - up(v)):.1f}"
            for t, v in zip(one.days.tolist(), values.tolist(), strict=True)
        )
        parts.append(
            element(
                "polyline",
                points=points,
                fill="none",
                stroke=LIGHT[colour],
                stroke_width=2.2,
                stroke_dasharray=None if index == 0 else "5 3",
            )
        )
        if len(lines) > 1 and first:
            parts.append(_text(x + wide - 6, y + 16 + 14 * index, label, 11, colour, anchor="end"))
    return join(parts)


def _text(
    x: float,
    y: float,
    words: str,
    size: int,
    colour: str,
    *,
    anchor: str = "start",
    weight: str | None = None,
) -> Markup:
    return element(
        "text", words, x=x, y=y, font_size=size, fill=LIGHT[colour], text_anchor=anchor, font_weight=weight
    )
