"""Lives side by side, quantities below each other: one picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import Scale, element, join, picture, written
from neuroflare.insight.ends import ELSEWHERE, LIMB
from neuroflare.insight.stories import FOLLOWED, Told

__all__ = ["draw_lives"]

_DAYS = 730.5
"""Two years, the length of a panel."""


@dataclass(frozen=True)
class _Panel:
    """One quantity, or a few of one kind.

    Parameters
    ----------
    title
        What it shows.
    low, high
        Ends of the axis.
    lines
        Label, quantity and colour of each; the first is drawn solid.
    mark
        A level to mark, with words.
    """

    title: str
    low: float
    high: float
    lines: tuple[tuple[str, str, str], ...]
    mark: tuple[float, str] | None = None


_PANELS = (
    _Panel("Pain, 0 to 10", 0.0, 10.0, (("limb", LIMB, "vessel"), ("elsewhere", ELSEWHERE, "nerve"))),
    _Panel(
        "Limb: inflammation, receptors of noradrenaline",
        0.0,
        1.0,
        (("inflammation", "limb_tissue_inflammation", "immune"), ("receptors", "receptors", "messenger")),
    ),
    _Panel(
        "Limb warmer than the other side, °C",
        -1.0,
        3.0,
        (("difference", "difference", "vessel"),),
        (1.0, "above: a sign of CRPS"),
    ),
    _Panel(
        "Spinal cord: strengthened synapses, 0 to 1",
        0.0,
        1.0,
        (("limb", "limb_cord_ltp", "vessel"), ("elsewhere", "axial_cord_ltp", "nerve")),
    ),
    _Panel(
        "Fatigue and poor sleep, 0 to 10",
        0.0,
        10.0,
        (("fatigue", "central_fatigue", "nerve"), ("poor sleep", "central_unrefreshed", "absent")),
    ),
)

_HAIR = 0.005
"""So little beyond an end is not seen."""
_WIDE, _HIGH, _LEFT, _TOP, _GAP, _BETWEEN = 300.0, 110.0, 46.0, 88.0, 34.0, 48.0


def draw_lives(told: Sequence[Told]) -> Markup:
    """Draw lives side by side, quantities below each other.

    Parameters
    ----------
    told
        One to three lives.

    Returns
    -------
    Markup
        One SVG picture on light paper.
    """
    width = _LEFT + len(told) * (_WIDE + _GAP)
    height = _TOP + len(_PANELS) * (_HIGH + _BETWEEN) + 20.0
    panels = [_reaching(panel, told) for panel in _PANELS]
    parts = [
        element("title", "Virtual lives over two years"),
        element("desc", " ".join(_told(one) for one in told)),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
    ]
    for column, one in enumerate(told):
        x = _LEFT + column * (_WIDE + _GAP)
        who = "the typical person" if one.number is None else "another virtual person"
        parts += [
            written(x, 26, f"{who[0].upper()}{who[1:]}", 12, LIGHT["soft"]),
            written(x, 46, one.title, 17, LIGHT["ink"], weight="600"),
            written(x, 65, f"after {one.life.name}", 13, LIGHT["soft"]),
        ]
        for row, panel in enumerate(panels):
            y = _TOP + 18.0 + row * (_HIGH + _BETWEEN)
            parts.append(_panel(one, panel, x, y, first=column == 0))
        for month in range(0, 25, 6):
            at, anchor = x + _WIDE * month / 24.0, {0: "start", 24: "end"}.get(month, "middle")
            parts.append(written(at, height - 30, f"{month}", 11, LIGHT["soft"], anchor=anchor))
        parts.append(written(x + _WIDE / 2.0, height - 14, "months", 11, LIGHT["soft"], anchor="middle"))
    return picture(parts, width, height)


def _reaching(panel: _Panel, told: Sequence[Told]) -> _Panel:
    """Move the ends of an axis out to whole numbers where somebody goes beyond them."""
    values = np.concatenate([one.courses[quantity] for one in told for _, quantity, _ in panel.lines])
    low, high = np.floor(np.nanmin(values) + _HAIR), np.ceil(np.nanmax(values) - _HAIR)
    return replace(panel, low=min(panel.low, float(low)), high=max(panel.high, float(high)))


def _panel(one: Told, panel: _Panel, x: float, y: float, *, first: bool) -> Markup:
    along, up = Scale(0.0, _DAYS), Scale(panel.low, panel.high)

    def height(value: float) -> float:
        return y + _HIGH * (1.0 - up(value))

    parts = [
        element("rect", x=x, y=y, width=_WIDE, height=_HIGH, fill=LIGHT["card"], stroke=LIGHT["line"]),
        written(x, y - 7, panel.title, 12, LIGHT["ink"]),
    ]
    if one.life.ends > 0.0:
        lasts = _WIDE * along(one.life.ends)
        parts.append(element("rect", x=x, y=y, width=lasts, height=_HIGH, fill=LIGHT["immune-soft"]))
    for share in (0.0, 0.5, 1.0):
        level = panel.low + share * (panel.high - panel.low)
        parts.append(element("path", d=f"M{x:g} {height(level):g}h{_WIDE:g}", stroke=LIGHT["grid"]))
        if first:
            parts.append(written(x - 6, height(level) + 4, f"{level:g}", 11, LIGHT["soft"], anchor="end"))
    if panel.mark is not None:
        level, words = panel.mark
        parts.append(
            element(
                "path", d=f"M{x:g} {height(level):g}h{_WIDE:g}", stroke=LIGHT["soft"], stroke_dasharray="2 3"
            )
        )
        parts.append(written(x + _WIDE - 6, height(level) - 5, words, 11, LIGHT["soft"], anchor="end"))
    # The second line lies below the first where both are alike, so it is drawn first and thicker.
    for index, (_, quantity, colour) in reversed(list(enumerate(panel.lines))):
        values = one.courses[quantity].tolist()
        points = " ".join(
            f"{x + _WIDE * along(t):.1f},{height(v):.1f}"
            for t, v in zip(one.days.tolist(), values, strict=True)
        )
        parts.append(
            element(
                "polyline",
                points=points,
                fill="none",
                stroke=LIGHT[colour],
                stroke_width=2.0 if index == 0 else 4.0,
                stroke_opacity=1.0 if index == 0 else 0.55,
                stroke_linejoin="round",
            )
        )
    if len(panel.lines) > 1:
        parts += _labels(one, panel, x, y)
    return join(parts)


def _labels(one: Told, panel: _Panel, x: float, y: float) -> list[Markup]:
    """Name the lines, with a stroke of each, in the corner that is empty."""
    high = max(float(np.interp(_DAYS, one.days, one.courses[quantity])) for _, quantity, _ in panel.lines)
    upper = high < panel.low + 0.6 * (panel.high - panel.low)
    labels = []
    for index, (label, _, colour) in enumerate(panel.lines):
        at = y + (18.0 if upper else _HIGH - 24.0) + 15.0 * index
        labels.append(
            element(
                "path",
                d=f"M{x + _WIDE - 112:g} {at - 4:g}h18",
                stroke=LIGHT[colour],
                stroke_width=2.0 if index == 0 else 4.0,
                stroke_opacity=1.0 if index == 0 else 0.55,
            )
        )
        labels.append(written(x + _WIDE - 88, at, label, 11, LIGHT["ink"]))
    return labels


def _told(one: Told) -> str:
    """Say in words what the pain does."""
    worst = np.fmax(one.courses[LIMB], one.courses[ELSEWHERE])
    month, year = (float(np.interp(day, one.days, worst)) for day in (30.0, FOLLOWED))
    return (
        f"A virtual person {one.title} after {one.life.name}: pain {month:.1f} of 10 after a month "
        f"and {year:.1f} after a year."
    )
