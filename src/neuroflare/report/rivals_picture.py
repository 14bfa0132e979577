"""The picture of rivals: their weights, and the results that they do not explain alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Any

from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import element, picture, written
from neuroflare.report.paragraphs import short

__all__ = ["SIGNS", "draw_rivals"]

SIGNS = {"explained": "●", "barely": "◐", "not": "○", "nobody": "–"}
_COLOURS = {"explained": "agrees", "barely": "near", "not": "misses", "nobody": "absent"}
_LEFT, _TOP, _STEP, _LINE, _BARS = 430.0, 120.0, 84.0, 24.0, 110.0


def draw_rivals(answer: Mapping[str, Any]) -> Markup:
    """Draw the weights of rivals, and below, the results that they do not explain alike.

    Parameters
    ----------
    answer
        From `neuroflare.insight.rivals_document.document`.

    Returns
    -------
    Markup
        One SVG picture on light paper.
    """
    rivals = answer["rivals"]
    rows = [row for row in answer["results"] if len(_verdicts(row)) > 1]
    width = _LEFT + _STEP * len(rivals) + 24.0
    top = _TOP + _BARS + 74.0
    height = top + _LINE * len(rows) + 66.0
    parts = [
        element("title", "What each rival explains"),
        element("desc", " ".join(answer["sentences"])),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        written(20, 34, "What each rival explains", 17, LIGHT["ink"], weight="600"),
        written(20, 56, "weight in the mixture that predicts best, of 100,", 13, LIGHT["soft"]),
        written(20, 73, "with the range of 90 of 100 bootstraps", 13, LIGHT["soft"]),
        *_weights(rivals),
        written(20, top - 46, "published results that rivals do not explain alike", 13, LIGHT["soft"]),
    ]
    for k, rival in enumerate(rivals):
        x = _LEFT + _STEP * (k + 0.5)
        for j, line in enumerate(wrap(rival["title"], 12)):
            parts.append(written(x, top - 46 + 15 * j, line, 12, LIGHT["ink"], anchor="middle"))
    for j, row in enumerate(rows):
        y = top + _LINE * j
        if j % 2 == 0:
            parts.append(element("rect", x=12, y=y - 4, width=width - 24, height=_LINE, fill=LIGHT["sunken"]))
        parts.append(written(20, y + 12, short(row["label"], 62), 12, LIGHT["ink"]))
        for k, rival in enumerate(rivals):
            word = row["rivals"][rival["name"]]["verdict"]
            parts += _sign(_LEFT + _STEP * (k + 0.5), y + 8, word)
    y, x = height - 26.0, 20.0
    for word, words in (
        ("explained", "explained"),
        ("barely", "barely"),
        ("not", "not explained"),
        ("nobody", "nobody has the illness"),
    ):
        parts += [*_sign(x + 6, y - 4, word), written(x + 20, y, words, 12, LIGHT["soft"])]
        x += 40 + 7.0 * len(words)
    return picture(parts, width, height)


def _weights(rivals: Sequence[Mapping[str, Any]]) -> list[Markup]:
    parts = []
    base = _TOP + _BARS
    for value in (0, 25, 50, 75, 100):
        y = base - _BARS * value / 100
        parts.append(element("path", d=f"M{_LEFT:g} {y:g}h{_STEP * len(rivals):g}", stroke=LIGHT["grid"]))
        parts.append(written(_LEFT - 8, y + 4, f"{value}", 11, LIGHT["soft"], anchor="end"))
    for k, rival in enumerate(rivals):
        x, weight = _LEFT + _STEP * (k + 0.5), rival["weight"]
        high = _BARS * weight["value"]
        parts.append(
            element(
                "rect",
                x=x - 20,
                y=base - high,
                width=40,
                height=high,
                fill=LIGHT["band"],
                stroke=LIGHT["band-edge"],
            )
        )
        ends = base - _BARS * weight["lo"], base - _BARS * weight["hi"]
        line = f"M{x:g} {ends[0]:.1f}V{ends[1]:.1f}M{x - 5:g} {ends[0]:.1f}h10M{x - 5:g} {ends[1]:.1f}h10"
        parts.append(element("path", d=line, stroke=LIGHT["ink"], stroke_width=1.5))
    return parts


def _sign(x: float, y: float, word: str) -> list[Markup]:
    """A sign that is told by its shape, and by its colour."""
    colour = LIGHT[_COLOURS[word]]
    if word == "nobody":
        return [element("path", d=f"M{x - 6:g} {y:g}h12", stroke=colour, stroke_width=2)]
    ring = element("circle", cx=x, cy=y, r=6, fill="none", stroke=colour, stroke_width=2)
    if word == "not":
        return [ring]
    if word == "barely":
        return [ring, element("path", d=f"M{x:g} {y - 6:g}a6 6 0 0 0 0 12z", fill=colour)]
    return [element("circle", cx=x, cy=y, r=7, fill=colour)]


def _verdicts(row: Mapping[str, Any]) -> set[str]:
    return {one["verdict"] for one in row["rivals"].values()}
