"""Pictures of loops: gains at rest, on the way and in illness, and where groups sit along three axes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT, dark_style
from neuroflare.drawing.svg import element, picture, round_ticks, written

__all__ = ["draw_gains", "draw_spectrum"]

Document = Mapping[str, Any]

_COLOURS = {
    "everybody": "absent",
    "fm": "nerve",
    "crps-acute": "vessel",
    "crps-chronic": "conflict",
    "sfn": "immune",
}
_LOW, _HIGH = -0.5, 2.0
"""Ends of the axis of gains; what lies outside is drawn at its end."""
_UNITS = {
    "adrenoceptor-inducibility": "1 is health",
    "sympathetic-reactivity": "1 is health",
    "descending-inhibition": "share lost",
}


def draw_gains(document: Document) -> Markup:
    """Draw the gain of each loop in each group.

    Parameters
    ----------
    document
        From `neuroflare.insight.loops_run.loops_document`.
    """
    groups = [one for one in document["groups"] if one["name"] != "everybody"]
    left, cell, gap, top, row = 300.0, 168.0, 20.0, 132.0, 46.0
    width = left + len(groups) * (cell + gap) + 8.0
    height = top + len(document["loops"]) * row + 62.0
    ink, soft = LIGHT["ink"], LIGHT["soft"]

    def at(value: float, column: int) -> float:
        share = (min(max(value, _LOW), _HIGH) - _LOW) / (_HIGH - _LOW)
        return left + column * (cell + gap) + cell * share

    parts = [
        element("title", "How much of a signal comes back around each loop"),
        element("desc", " ".join(document["sentences"][: 1 + len(groups)])),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        *_heading(
            "How much of a signal comes back around each loop, in the model",
            "Gain, median of virtual people; lines hold 90 of 100 of them. Right of the dark line, at 1,",
            "a loop runs away by itself. Each is measured with the others held.",
        ),
        *_rest(30.0, 90.0),
        written(44, 94, "well, at rest", 12, ink),
        *_way(150.0, 90.0, "ink"),
        written(164, 94, "on the way to illness, the largest", 12, ink),
        *_ill(390.0, 90.0, "ink"),
        written(404, 94, "in illness", 12, ink),
    ]  # fmt: skip
    for column, group in enumerate(groups):
        parts.append(written(at(_LOW, column), top - 14, group["words"], 13, ink, weight="600"))
        for tick in (0.0, 0.5, 1.0, 1.5):
            x = at(tick, column)
            parts.append(
                element(
                    "path",
                    d=f"M{x:.1f} {top:g}V{height - 52:g}",
                    stroke=soft if tick == 1.0 else LIGHT["grid"],
                    stroke_width=1.6 if tick == 1.0 else 1.0,
                )
            )
            parts.append(written(x, height - 34, f"{tick:g}", 11, soft, anchor="middle"))
    for number, loop in enumerate(document["loops"]):
        y = top + number * row
        for k, words in enumerate(_two_lines(loop["words"])):
            parts.append(written(24, y + 20 + 15 * k, words, 12, ink))
        for column, group in enumerate(groups):
            gain = loop["gain"][group["name"]]
            colour = _COLOURS[group["name"]]
            way, ill = gain["way"], gain["illness"]
            parts.append(_line(at(way["lo"], column), at(way["hi"], column), y + 19, LIGHT[colour], 2.0))
            parts.append(_line(at(ill["lo"], column), at(ill["hi"], column), y + 32, LIGHT[colour], 1.0))
            parts += _rest(at(gain["rest"]["median"], column), y + 25.5)
            parts += _way(at(way["median"], column), y + 19, colour)
            parts += _ill(at(ill["median"], column), y + 32, colour)
    parts.append(
        written(24, height - 12, f"Values beyond {_LOW:g} and {_HIGH:g} are drawn at the ends.", 11, soft)
    )
    return picture([dark_style(), *parts], width, height)


def draw_spectrum(document: Document) -> Markup:
    """Draw where the people of each group sit along the axes, by what they are born with and as they are now.

    Parameters
    ----------
    document
        From `neuroflare.insight.loops_run.loops_document`.
    """
    left, cell, gap, top, row, between = 258.0, 300.0, 44.0, 126.0, 24.0, 66.0
    groups = document["groups"]
    width = left + 2 * cell + gap + 30.0
    block = len(groups) * row + between
    height = top + len(document["axes"]) * block + 6.0
    ink, soft = LIGHT["ink"], LIGHT["soft"]
    parts = [
        element("title", "One spectrum or islands"),
        element("desc", " ".join(document["sentences"][-2:])),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        *_heading(
            "One spectrum or islands, in the model",
            "Where virtual people sit: dot, the median; thick, the middle half; thin, 90 of 100.",
        ),
        written(left, 92, "what people are born with", 13, ink, weight="600"),
        written(left, 109, "standard deviations between people", 11, soft),
        written(left + cell + gap, 92, "where their bodies are now", 13, ink, weight="600"),
    ]  # fmt: skip
    for number, axis in enumerate(document["axes"]):
        y = top + number * block
        parts.append(written(24, y + 12, axis["words"], 12, soft))
        for side, key in enumerate(("born_with", "now")):
            begin = left + side * (cell + gap)
            found = {one["name"]: axis["groups"][one["name"]][key] for one in groups}
            low = min(one["lo"] for one in found.values())
            high = max(one["hi"] for one in found.values())
            room = 0.06 * (high - low or 1.0)
            low, high = low - room, high + room
            if side:
                parts.append(written(begin, y + 12, f"{axis['now']} ({_UNITS[axis['name']]})", 11, soft))
            bottom = y + 20 + len(groups) * row
            for tick in round_ticks(low, high, 6):
                x = begin + cell * (tick - low) / (high - low)
                parts.append(element("path", d=f"M{x:.1f} {y + 20:g}V{bottom:g}", stroke=LIGHT["grid"]))
                parts.append(written(x, bottom + 15, f"{tick:g}", 11, soft, anchor="middle"))
            for k, group in enumerate(groups):
                at = y + 34 + k * row
                one, colour = found[group["name"]], LIGHT[_COLOURS[group["name"]]]
                ends = {name: begin + cell * (value - low) / (high - low) for name, value in one.items()}
                parts.append(_line(ends["lo"], ends["hi"], at, colour, 1.4))
                parts.append(_line(ends["low_half"], ends["high_half"], at, colour, 6.0))
                parts.append(
                    element("circle", cx=round(ends["median"], 1), cy=at, r=4.5, fill=LIGHT["page"],
                            stroke=colour, stroke_width=2.0)
                )  # fmt: skip
                if side == 0:
                    parts.append(written(left - 14, at + 4, group["words"], 12, ink, anchor="end"))
    return picture([dark_style(), *parts], width, height)


def _heading(title: str, *lines: str) -> list[Markup]:
    told = [written(24, 56 + 17 * k, line, 13, LIGHT["soft"]) for k, line in enumerate(lines)]
    return [written(24, 34, title, 17, LIGHT["ink"], weight="600"), *told]


def _line(begin: float, end: float, y: float, colour: str, thick: float) -> Markup:
    end = max(end, begin + 0.5)
    return element("path", d=f"M{begin:.1f} {y:g}H{end:.1f}", stroke=colour, stroke_width=thick)


def _rest(x: float, y: float) -> list[Markup]:
    return [element("path", d=f"M{x:.1f} {y - 7:g}V{y + 7:g}", stroke=LIGHT["absent"], stroke_width=3.0)]


def _way(x: float, y: float, colour: str) -> list[Markup]:
    return [element("circle", cx=round(x, 1), cy=y, r=5.0, fill=LIGHT[colour])]


def _ill(x: float, y: float, colour: str) -> list[Markup]:
    return [
        element(
            "circle", cx=round(x, 1), cy=y, r=4.0, fill=LIGHT["page"], stroke=LIGHT[colour], stroke_width=1.6
        )
    ]


def _two_lines(words: str) -> list[str]:
    if len(words) <= 40:
        return [words]
    parts = words.split(" ")
    half = next(k for k in range(len(parts)) if len(" ".join(parts[: k + 1])) > len(words) / 2)
    return [" ".join(parts[: half + 1]), " ".join(parts[half + 1 :])]
