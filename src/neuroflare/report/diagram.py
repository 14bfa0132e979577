"""The mechanism diagram: a slice of skin whose parts show how strongly they are at work."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise

from markupsafe import Markup

from neuroflare.drawing.svg import element, join
from neuroflare.report.diagram_layout import NARROW, NODES, NORMALS, WIDE, Arrow, Layout, Node, Side, Vessel
from neuroflare.report.inputs import LevelSnapshot

LAYOUTS = (WIDE, NARROW)


def level_words(level: float | None) -> str:
    """Name a level between 0 (rest) and 1 (highest of the moments shown).

    Examples
    --------
    >>> level_words(0.0), level_words(0.5), level_words(None)
    ('at rest', 'medium', 'no level')
    """
    if level is None:
        return "no level"
    for limit, word in ((0.05, "at rest"), (1 / 3, "a little"), (2 / 3, "medium"), (0.9, "strong")):
        if level < limit:
            return word
    return "highest"


def mechanism(snapshot: LevelSnapshot, layout: Layout) -> Markup:
    """Draw the diagram for one moment."""
    levels = {node.id: _held(snapshot.levels.get(node.id)) for node in NODES}
    cards = join(_card(node, layout, levels[node.id], snapshot.values.get(node.id)) for node in NODES)
    return element(
        "svg",
        _skin(layout),
        join(_vessel(vessel, levels) for vessel in layout.vessels),
        join(element("path", d=path, class_=f"fibre {_awake(levels[node])}") for node, path in layout.nerves),
        join(
            element("path", d=path, class_=f"pulse {_awake(levels['silent_fibre'])}")
            for path in layout.pulses
        ),
        join(_arrow(arrow, layout, levels[arrow.level_of or arrow.source]) for arrow in layout.arrows),
        cards,
        _captions(layout),
        _absent(layout),
        class_=f"mechanism {layout.name}",
        viewBox=f"0 0 {layout.width:g} {layout.height:g}",
        role="img",
        aria_label=summary(snapshot),
    )


def summary(snapshot: LevelSnapshot) -> str:
    """Say the whole diagram in words, for those who do not see it."""
    parts = ", ".join(f"{node.name} {level_words(_held(snapshot.levels.get(node.id)))}" for node in NODES)
    return f"{snapshot.title}. {snapshot.text} {parts}."


def level_table(snapshots: list[LevelSnapshot]) -> list[tuple[str, str, list[str]]]:
    """List each node with its plain words and its level at every moment, for the table under the diagram."""
    return [
        (
            node.name,
            node.plain,
            [s.values.get(node.id) or level_words(_held(s.levels.get(node.id))) for s in snapshots],
        )
        for node in NODES
    ]


def _held(level: float | None) -> float | None:
    if level is None or not math.isfinite(level):
        return None
    return min(1.0, max(0.0, level))


def _awake(level: float | None) -> str:
    return "awake" if level is not None and level >= 0.05 else "quiet"


def _skin(layout: Layout) -> Markup:
    x, y, width, height = layout.skin
    wave, count = "", max(1, round(width / 46))
    step = width / count
    for _ in range(count):
        wave += f"q{-step / 4:.1f} 12 {-step / 2:.1f} 0t{-step / 2:.1f} 0"
    outer = f"M{x} {y + 14}q0-14 14-14h{width - 28}q14 0 14 14v{layout.epidermis - 14}{wave}Z"
    x1, y1, x2, y2 = layout.divide
    return join(
        (
            element("rect", x=x, y=y, width=width, height=height, rx=14, class_="dermis"),
            element("path", d=outer, class_="epidermis"),
            element("line", x1=x1, y1=y1, x2=x2, y2=y2, class_="divide"),
        )
    )


def _vessel(vessel: Vessel, levels: Mapping[str, float | None]) -> Markup:
    """Draw a vessel: wider with more flow, with drops above it when it leaks."""
    stretches = [(x0, x1, 7 + 13 * (levels[node] or 0.0)) for node, x0, x1 in vessel.stretches]
    top, bottom = _edge(stretches, vessel.y, -1), _edge(stretches, vessel.y, 1)
    first, last = stretches[0], stretches[-1]
    inside = f"{top}L{last[1]:g} {vessel.y + last[2]:.1f}{_edge(stretches[::-1], vessel.y, 1, back=True)}Z"
    parts = [element("path", d=inside, class_="blood"), element("path", d=top + bottom, class_="wall")]
    cells = round((last[1] - first[0]) / 46)
    for i in range(cells):
        cx = first[0] + (i + 0.5) * (last[1] - first[0]) / cells
        parts.append(
            element("ellipse", cx=cx, cy=vessel.y + (2.5 if i % 2 else -2.5), rx=6, ry=3.4, class_="cell")
        )
    drops = math.ceil(9 * (levels["leak"] or 0.0)) if vessel.leaks else 0
    centre = (first[0] + first[1]) / 2
    for i in range(drops):
        cx = centre + (i - (drops - 1) / 2) * 17
        parts.append(element("circle", cx=cx, cy=vessel.y - first[2] - 6 - 3 * (i % 2), r=2.6, class_="drop"))
    return join(parts)


def _edge(stretches: list[tuple[float, float, float]], y: float, sign: int, back: bool = False) -> str:
    """Draw one wall; it bends softly where one stretch meets the next, from left to right or back."""
    ends = [(x1, x0, half) if back else (x0, x1, half) for x0, x1, half in stretches]
    step = -24 if back else 24
    path = f"{'L' if back else 'M'}{ends[0][0]:g} {y + sign * ends[0][2]:.1f}"
    for (_, end, half), (_, _, after) in pairwise(ends):
        here, there = y + sign * half, y + sign * after
        path += f"H{end - step:g}C{end:g} {here:.1f} {end:g} {there:.1f} {end + step:g} {there:.1f}"
    return path + f"H{ends[-1][1]:g}"


def _card(node: Node, layout: Layout, level: float | None, value: str | None) -> Markup:
    x, y = layout.places[node.id]
    width, height = layout.card
    bar = width - 24
    parts = [
        element("rect", x=0, y=0, width=width, height=height, rx=9, class_="card"),
        element("rect", x=0, y=10, width=4, height=height - 20, rx=2, class_="stripe"),
        element("text", node.name, x=13, y=21, class_="name"),
        element("text", node.plain, x=13, y=37, class_="plain"),
        element("rect", x=13, y=45, width=bar, height=8, rx=4, class_="trough"),
        element("text", value or level_words(level), x=13, y=height - 7, class_="value"),
    ]
    if level:
        parts.insert(
            5, element("rect", x=13, y=45, width=max(8.0, bar * level), height=8, rx=4, class_="fill")
        )
    return element(
        "g", join(parts), transform=f"translate({x} {y})", class_=f"node {node.family} {_awake(level)}"
    )


def _arrow(arrow: Arrow, layout: Layout, level: float | None) -> Markup:
    """Draw one effect; the more its source is at work, the thicker the line."""
    start, out = _anchor(layout, arrow.source, *arrow.start)
    tip, back = _anchor(layout, arrow.target, *arrow.end)
    end = (tip[0] + 9 * back[0], tip[1] + 9 * back[1])
    first = (start[0] + arrow.bend * out[0], start[1] + arrow.bend * out[1])
    second = (end[0] + arrow.bend * back[0], end[1] + arrow.bend * back[1])
    curve = "M{:.1f} {:.1f}C{:.1f} {:.1f} {:.1f} {:.1f} {:.1f} {:.1f}".format(*start, *first, *second, *end)
    across = (back[1], -back[0])
    corners = [tip] + [(end[0] + 5 * s * across[0], end[1] + 5 * s * across[1]) for s in (1, -1)]
    head = " ".join(f"{px:.1f},{py:.1f}" for px, py in corners)
    return element(
        "g",
        element("path", d=curve, stroke_width=f"{1.4 + 2.6 * (level or 0.0):.1f}"),
        element("polygon", points=head),
        class_=f"arrow {_awake(level)}",
    )


def _anchor(
    layout: Layout, node: str, side: Side, share: float
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Give a point on the edge of a card and the direction that leads away from it."""
    x, y = layout.points[node] if node in layout.points else layout.places[node]
    width, height = (0.0, 0.0) if node in layout.points else layout.card
    out = NORMALS[side]
    if out[0]:
        return (x + (width if out[0] > 0 else 0), y + share * height), out
    return (x + share * width, y + (height if out[1] > 0 else 0)), out


def _captions(layout: Layout) -> Markup:
    return join(
        element("text", text, x=x, y=y, text_anchor=anchor, class_="caption")
        for x, y, anchor, text in layout.captions
    )


def _absent(layout: Layout) -> Markup:
    links = join(element("path", d=path, class_="absent-link") for path in layout.absent_links)
    boxes = join(
        element(
            "g",
            element("rect", x=x, y=y, width=width, height=height, rx=9),
            element("text", name, x=x + width / 2, y=y + height / 2 - 4, text_anchor="middle", class_="name"),
            element(
                "text", plain, x=x + width / 2, y=y + height / 2 + 14, text_anchor="middle", class_="plain"
            ),
            class_="absent",
        )
        for x, y, width, height, name, plain in layout.absent
    )
    return links + boxes
