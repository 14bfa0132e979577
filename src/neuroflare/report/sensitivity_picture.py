"""Pictures of what drives answers: what their variance rests on, and the numbers that lead."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import element, picture, written
from neuroflare.insight.assumed import PARTLY

__all__ = ["draw_leaders", "draw_sources", "named"]

_SOURCES = (
    ("on published claims alone", "published claims alone", "messenger", "messenger-soft"),
    ("on claims and an assumption", "claims and an assumption", "immune", "immune-soft"),
    ("assumed", "assumed", "vessel", "vessel-soft"),
)
"""What numbers rest on: as in the document, in words, colour of marks and colour of bars."""
_LEFT, _WIDE, _ROW, _TOP = 300.0, 440.0, 44.0, 110.0
_NARROW = 9.0
"""Share, of 100, from which on a part of a bar has its number written in it."""


def named(entry: Mapping[str, Any]) -> str:
    """Name a factor in words.

    Examples
    --------
    >>> named({"kind": "others", "numbers": 9})
    'all 9 other numbers together'
    """
    if entry["kind"] == "number":
        return str(entry["meaning"])
    if entry["kind"] == "others":
        return f"all {entry['numbers']} other numbers together"
    return f"tied by the fit: {'; '.join(str(one['meaning']) for one in entry['members'])}"


def draw_sources(questions: Sequence[Mapping[str, Any]]) -> Markup:
    """Draw for each answer which part of its variance rests on what.

    Parameters
    ----------
    questions
        Of the document.

    Returns
    -------
    Markup
        One SVG picture on light paper: for each answer a bar of the first-order shares, and what is left of
        100, which the kinds of number do only together.
    """
    answers = [(question, answer) for question in questions for answer in question["answers"]]
    height = _TOP + _ROW * len(answers) + 26.0 * len(questions) + 56.0
    width = _LEFT + _WIDE + 40.0
    parts = [
        element("title", "What the answers of the model rest on"),
        element("desc", " ".join(_told(question, answer) for question, answer in answers)),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        written(24, 34, "What the answers rest on", 17, LIGHT["ink"], weight="600"),
        written(
            24, 56, "share of the variance, of 100, that would go if all numbers of one kind were known",
            13, LIGHT["soft"],
        ),
        *_legend(24.0, 82.0),
    ]  # fmt: skip
    y = _TOP
    for question in questions:
        parts.append(written(24, y + 16, f"After {question['words']}", 13, LIGHT["ink"], weight="600"))
        y += 26.0
        for answer in question["answers"]:
            parts += _bar(y, answer)
            y += _ROW
    for tick in (0, 25, 50, 75, 100):
        x = _LEFT + _WIDE * tick / 100.0
        parts.append(written(x, y + 20, f"{tick}", 11, LIGHT["soft"], anchor="middle"))
    parts.append(
        written(_LEFT + _WIDE / 2, y + 40, "of 100 parts of the variance", 12, LIGHT["soft"], anchor="middle")
    )
    return picture(parts, width, height)


def _legend(x: float, y: float) -> list[Markup]:
    parts = []
    words = [(words, colour, soft) for _, words, colour, soft in _SOURCES]
    for words_, colour, soft in [*words, ("only together", "line", "sunken")]:
        parts.append(
            element("rect", x=x, y=y - 12, width=16, height=16, fill=LIGHT[soft], stroke=LIGHT[colour])
        )
        parts.append(written(x + 22, y + 1, words_, 12, LIGHT["ink"]))
        x += 44.0 + 6.6 * len(words_)
    return parts


def _bar(y: float, answer: Mapping[str, Any]) -> list[Markup]:
    lines = textwrap.wrap(answer["words"], 44)[:2]
    above = 21.0 if len(lines) == 1 else 14.0
    parts = [written(40, y + above + 15 * k, line, 12, LIGHT["ink"]) for k, line in enumerate(lines)]
    x = _LEFT
    for (_, _, colour, soft), share in zip(_SOURCES, _drawn(answer), strict=True):
        wide = _WIDE * share / 100.0
        if wide > 0.0:
            parts += _piece(x, y, wide, share, soft, colour)
        x += wide
    rest = 100.0 * (_LEFT + _WIDE - x) / _WIDE
    if rest > 0.5:
        parts += _piece(x, y, _LEFT + _WIDE - x, rest, "sunken", "line")
    return parts


def _piece(x: float, y: float, wide: float, share: float, fill: str, edge: str) -> list[Markup]:
    style = {"fill": LIGHT[fill], "stroke": LIGHT[edge]}
    parts = [element("rect", x=x, y=y + 4, width=wide, height=_ROW - 16, **style)]
    if share >= _NARROW:
        parts.append(written(x + wide / 2, y + 23, f"{share:.0f}", 12, LIGHT["ink"], anchor="middle"))
    return parts


def _drawn(answer: Mapping[str, Any]) -> list[float]:
    """First-order shares of 100 as they are drawn: none below 0, and no more than 100 in all."""
    found = {entry["name"]: entry["first"]["value"] or 0.0 for entry in answer["by_source"]}
    shares = [100.0 * max(0.0, found.get(name, 0.0)) for name, *_ in _SOURCES]
    return [share * min(1.0, 100.0 / max(sum(shares), 1e-9)) for share in shares]


def _told(question: Mapping[str, Any], answer: Mapping[str, Any]) -> str:
    words = ", ".join(
        f"{share:.0f} on {name}" for (_, name, *_), share in zip(_SOURCES, _drawn(answer), strict=True)
    )
    return f"After {question['words']}, {answer['words']}: of 100, {words}."


def draw_leaders(chosen: Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]], most: int = 6) -> Markup:
    """Draw the factors that lead some answers, with first-order and total shares.

    Parameters
    ----------
    chosen
        Questions of the document, each with one of its answers.
    most
        Factors of each.

    Returns
    -------
    Markup
        One SVG picture on light paper.
    """
    left, wide, row = 430.0, 360.0, 40.0
    width = left + wide + 190.0
    height = 132.0 + sum(54.0 + row * min(most, len(answer["factors"])) for _, answer in chosen) + 40.0
    parts = [
        element("title", "Which numbers drive which answer"),
        element("desc", " ".join(_leading(question, answer, most) for question, answer in chosen)),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        written(24, 34, "Which numbers drive which answer", 17, LIGHT["ink"], weight="600"),
        written(
            24, 56, "share of the variance, of 100; the bar holds 90 of 100 resamples", 13, LIGHT["soft"]
        ),
        *_marks(24.0, 84.0),
        *_kinds(24.0, 108.0),
    ]
    y = 132.0
    for question, answer in chosen:
        parts.append(
            written(
                24, y + 14, f"After {question['words']}: {answer['words']}", 13, LIGHT["ink"], weight="600"
            )
        )
        y += 28.0
        factors = answer["factors"][:most]
        high = row * len(factors)
        parts.append(element("rect", x=left, y=y, width=wide, height=high, fill=LIGHT["card"]))
        for tick in (0, 25, 50, 75, 100):
            x = left + wide * tick / 100.0
            parts.append(element("path", d=f"M{x:g} {y:g}v{high:g}", stroke=LIGHT["grid"]))
            parts.append(written(x, y + high + 13, f"{tick}", 10, LIGHT["soft"], anchor="middle"))
        for entry in factors:
            parts += _row(left, y, wide, row, entry)
            y += row
        y += 26.0
    return picture(parts, width, height)


def _source(entry: Mapping[str, Any]) -> str | None:
    """What a factor rests on; None for the many that share one."""
    if entry["kind"] == "others":
        return None
    sources = {one["source"] for one in entry.get("members", [entry])}
    return sources.pop() if len(sources) == 1 else PARTLY


def _colour(entry: Mapping[str, Any]) -> str:
    colours = {source: colour for source, _, colour, _ in _SOURCES}
    source = _source(entry)
    return "absent" if source is None else colours[source]


def _rests(entry: Mapping[str, Any]) -> str:
    words = {source: words for source, words, *_ in _SOURCES}
    source = _source(entry)
    return "of all kinds" if source is None else words[source]


def _row(left: float, y: float, wide: float, row: float, entry: Mapping[str, Any]) -> list[Markup]:
    colour = LIGHT[_colour(entry)]
    lines = textwrap.wrap(named(entry), 62)
    if len(lines) > 2:
        lines = [lines[0], textwrap.shorten(" ".join(lines[1:]), 60, placeholder=" …")]
    above = 24.0 if len(lines) == 1 else 17.0
    parts = [
        written(left - 12, y + above + 14 * k, line, 11, LIGHT["ink"], anchor="end")
        for k, line in enumerate(lines)
    ]

    parts.append(written(left + wide + 12, y + row / 2 + 4, _rests(entry), 11, LIGHT["soft"]))

    def place(value: float) -> float:
        return left + wide * min(1.0, max(0.0, value))

    for word, at in (("total", y + row / 2 - 7), ("first", y + row / 2 + 7)):
        share = entry[word]
        if share["value"] is None:
            continue
        low, high, x = place(share["lo"]), place(share["hi"]), place(share["value"])
        parts.append(element("path", d=f"M{low:.1f} {at:g}H{high:.1f}", stroke=colour, stroke_width=2))
        fill = colour if word == "first" else LIGHT["card"]
        parts.append(element("circle", cx=x, cy=at, r=4.5, fill=fill, stroke=colour, stroke_width=2))
    return parts


def _marks(x: float, y: float) -> list[Markup]:
    ink = LIGHT["ink"]
    parts = []
    for fill, words in (
        (ink, "alone: would go if this were known"),
        (LIGHT["card"], "with others: would stay if all else were known"),
    ):
        parts.append(element("circle", cx=x + 5, cy=y - 4, r=4.5, fill=fill, stroke=ink, stroke_width=2))
        parts.append(written(x + 18, y, words, 12, ink))
        x += 46.0 + 6.4 * len(words)
    return parts


def _kinds(x: float, y: float) -> list[Markup]:
    parts = []
    for words, colour in [*((words, colour) for _, words, colour, _ in _SOURCES), ("many numbers", "absent")]:
        parts.append(element("rect", x=x, y=y - 10, width=12, height=12, fill=LIGHT[colour]))
        parts.append(written(x + 18, y, words, 12, LIGHT["ink"]))
        x += 46.0 + 6.4 * len(words)
    return parts


def _leading(question: Mapping[str, Any], answer: Mapping[str, Any], most: int) -> str:
    said = [
        f"{named(entry)} {100 * entry['total']['value']:.0f} of 100"
        for entry in answer["factors"][:most]
        if entry["total"]["value"] is not None
    ]
    return f"After {question['words']}, {answer['words']}, with others: {'; '.join(said)}."
