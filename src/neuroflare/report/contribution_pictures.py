"""Pictures of what each mechanism carries: shares by place, and one row for each mechanism."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT, dark_style
from neuroflare.drawing.svg import element, picture, written
from neuroflare.insight.contribution_words import parts_of_100

__all__ = ["NAMES", "PLACE_WORDS", "draw_mechanisms", "draw_shares"]

Document = Mapping[str, Any]

NAMES: Mapping[str, str] = {
    "fm": "fibromyalgia",
    "crps-acute": "CRPS, first months",
    "crps-chronic": "CRPS, lasting",
    "sfn": "small-fibre neuropathy",
}
PLACE_WORDS: Mapping[str, str] = {
    "peripheral": "skin, deep tissue, small nerves",
    "between": "sympathetic nerves and receptors",
    "central": "spinal cord and brain",
}
_COLOURS = {"peripheral": "vessel", "between": "immune", "central": "nerve"}
_WHEN = {"short": "a day later", "lasting": "a year later"}


def draw_shares(documents: Sequence[Document]) -> Markup:
    """Draw how what all mechanisms carry shares out between the places: after the data, and before.

    Parameters
    ----------
    documents
        One of each group, from `neuroflare.insight.contribution_run.answer`.
    """
    left, wide, top, row = 306.0, 470.0, 128.0, 50.0
    width, height = left + wide + 150.0, top + len(documents) * (2 * row + 26.0) + 48.0
    parts = [
        element("title", "Where the pain is carried"),
        element("desc", _told_shares(documents)),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        written(24, 34, "Where the pain is carried, in the model", 17, LIGHT["ink"], weight="600"),
        *_lines(
            "100 parts of the pain that goes when all mechanisms are removed. Thick: after the data; thin: "
            "before.",
            "The line below a bar spans 90 of 100 readings of the part of skin, deep tissue and small "
            "nerves.",
        ),
    ]
    x = 24.0
    for place, words in PLACE_WORDS.items():
        parts.append(element("rect", x=x, y=86, width=14, height=14, fill=LIGHT[_COLOURS[place]]))
        parts.append(written(x + 20, 98, words, 12, LIGHT["ink"]))
        x += 44.0 + 6.6 * len(words)
    for tick in (0, 25, 50, 75, 100):
        at = left + wide * tick / 100.0
        parts.append(element("path", d=f"M{at:g} {top - 4:g}V{height - 40:g}", stroke=LIGHT["grid"]))
        parts.append(written(at, height - 22, f"{tick}", 11, LIGHT["soft"], anchor="middle"))
    y = top
    for document in documents:
        parts.append(written(24, y + 26, NAMES[document["group"]], 14, LIGHT["ink"], weight="600"))
        draws = document["draws_with_people"]["posterior"]
        parts.append(written(24, y + 44, f"{draws} readings of the numbers", 11, LIGHT["soft"]))
        for when, words in _WHEN.items():
            parts.append(written(left - 12, y + 20, words, 12, LIGHT["ink"], anchor="end"))
            parts += _bar(document, when, None, left, wide, y + 4.0, 20.0)
            parts += _bar(document, when, "prior", left, wide, y + 29.0, 7.0)
            share = document["peripheral_share"][when]
            if share["mean"] is not None:
                parts.append(
                    written(left + wide + 14, y + 20, f"{parts_of_100(share, 100.0)}", 13, LIGHT["ink"])
                )
            y += row
        y += 26.0
    parts.append(written(left + wide + 14, top - 8, "skin, tissue, nerves", 11, LIGHT["soft"]))
    return picture([dark_style(), *parts], width, height)


def _bar(
    document: Document, when: str, numbers: str | None, left: float, wide: float, y: float, high: float
) -> list[Markup]:
    """One stacked bar; what is negative is left out of it, and the rest keeps its place."""
    found = {
        place: document[f"{place}_share"][numbers][when] if numbers else document[f"{place}_share"][when]
        for place in PLACE_WORDS
        if numbers is None or numbers in document[f"{place}_share"]
    }
    if not found or found["peripheral"]["mean"] is None:
        return []
    parts, x = [], left
    whole = sum(max(0.0, one["mean"]) for one in found.values())
    for place, one in found.items():
        long = wide * max(0.0, one["mean"]) / whole
        opacity = None if numbers is None else 0.5
        fill = LIGHT[_COLOURS[place]]
        parts.append(
            element(
                "rect", x=x, y=y, width=max(long - 1.0, 0.0), height=high, fill=fill, fill_opacity=opacity
            )
        )
        if numbers is None and long > 34.0:
            parts.append(
                written(x + long / 2, y + 15, f"{100 * one['mean']:.0f}", 12, LIGHT["card"], anchor="middle")
            )
        x += long
    lo, hi = (left + wide * min(max(found["peripheral"][end], 0.0), 1.0) for end in ("lo", "hi"))
    under = y + high + (2.0 if numbers is None else 3.5)
    parts.append(
        element(
            "path",
            d=f"M{lo:.1f} {under:g}H{hi:.1f}",
            stroke=LIGHT["ink" if numbers is None else "soft"],
            stroke_width=2.0 if numbers is None else 1.2,
            stroke_dasharray=None if numbers is None else "3 3",
        )
    )
    return parts


def draw_mechanisms(documents: Sequence[Document]) -> Markup:
    """Draw what each mechanism carries of the pain of each group, a day and a year after its removal.

    Parameters
    ----------
    documents
        One of each group.
    """
    left, cell, gap, top, row = 290.0, 168.0, 20.0, 132.0, 31.0
    entries = documents[0]["mechanisms"]
    by_place = list(PLACE_WORDS)
    order = sorted(enumerate(entries), key=lambda pair: by_place.index(pair[1]["place"]))
    ends = [
        one[when]["of_100"][end]
        for document in documents
        for one in document["mechanisms"]
        for when in _WHEN
        for end in ("lo", "hi")
    ]
    lowest: float = min(-10.0, 10.0 * (min(ends) // 10.0))
    highest: float = max(40.0, 10.0 * (-(-max(ends) // 10.0)))
    width = left + len(documents) * (cell + gap) + 8.0
    height = top + len(entries) * row + 24.0 + 2 * 30.0 + 56.0

    ink = LIGHT["ink"]

    def at(value: float, column: int) -> float:
        return left + column * (cell + gap) + cell * (value - lowest) / (highest - lowest)

    parts = [
        element("title", "What each mechanism carries of the pain"),
        element("desc", _told_mechanisms(documents)),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        written(24, 34, "What each mechanism carries of the pain, in the model", 17, ink, weight="600"),
        *_lines("Parts of 100 of the pain. The line spans 90 of 100 readings of what is not known."),
        *_mark("absent", 30.0, 80.0, False),
        written(42, 84, "removed, a day later", 12, ink),
        *_mark("absent", 190.0, 80.0, True),
        written(202, 84, "removed for a year", 12, ink),
    ]
    for column, document in enumerate(documents):
        parts.append(
            written(at(lowest, column), top - 26, NAMES[document["group"]], 13, LIGHT["ink"], weight="600")
        )
        pain = document["pain"]["before"]["short"]["mean"]
        parts.append(written(at(lowest, column), top - 10, f"pain {pain:.1f} of 10", 11, LIGHT["soft"]))
        step = 20.0 if highest - lowest <= 100.0 else 50.0
        tick = -(-lowest // step) * step
        while tick <= highest:
            x = at(tick, column)
            line = LIGHT["line" if tick == 0.0 else "grid"]
            parts.append(element("path", d=f"M{x:.1f} {top:g}V{height - 48:g}", stroke=line))
            if lowest < tick < highest:  # the ends would touch those of the next column
                parts.append(written(x, height - 30, f"{tick:g}", 11, LIGHT["soft"], anchor="middle"))
            tick += step
    y, place = top, ""
    for number, entry in order:
        if entry["place"] != place:
            place = entry["place"]
            y += 24.0 if number == 0 else 30.0
            parts.append(written(24, y - 6, PLACE_WORDS[place], 12, LIGHT[_COLOURS[place]], weight="600"))
        colour = _COLOURS[place]
        parts.append(written(34, y + 20, _short(entry["words"]), 12, ink))
        for column, document in enumerate(documents):
            one = document["mechanisms"][number]
            for when, dy in (("short", 10.0), ("lasting", 22.0)):
                found = one[when]["of_100"]
                lo, mean, hi = (at(found[key], column) for key in ("lo", "mean", "hi"))
                style = {"stroke": LIGHT[colour], "stroke_width": 1.6}
                parts.append(element("path", d=f"M{lo:.1f} {y + dy:g}H{hi:.1f}", **style))
                parts += _mark(colour, mean, y + dy, when == "lasting")
        y += row
    return picture([dark_style(), *parts], width, height)


def _lines(*lines: str) -> list[Markup]:
    return [written(24, 56 + 17 * k, line, 13, LIGHT["soft"]) for k, line in enumerate(lines)]


def _mark(colour: str, x: float, y: float, full: bool) -> list[Markup]:
    fill = LIGHT[colour] if full else LIGHT["page"]
    return [element("circle", cx=round(x, 1), cy=y, r=4.0, fill=fill, stroke=LIGHT[colour], stroke_width=1.6)]


def _short(words: str) -> str:
    return words if len(words) <= 38 else words.replace(" that couple sympathetic to pain nerves", "")


def _told_shares(documents: Sequence[Document]) -> str:
    return " ".join(
        f"{NAMES[document['group']]}: of 100 parts of the pain that goes when all mechanisms are removed, "
        + ", ".join(
            f"{words} {parts_of_100(document['peripheral_share'][when], 100.0)} in "
            f"{PLACE_WORDS['peripheral']}"
            for when, words in _WHEN.items()
            if document["peripheral_share"][when]["mean"] is not None
        )
        + "."
        for document in documents
    )


def _told_mechanisms(documents: Sequence[Document]) -> str:
    told = []
    for document in documents:
        first = sorted(document["mechanisms"], key=lambda one: -one["lasting"]["of_100"]["mean"])[:3]
        told.append(
            f"{NAMES[document['group']]}, removed for a year: "
            + ", ".join(f"{one['words']} {parts_of_100(one['lasting']['of_100'])}" for one in first)
            + "."
        )
    return " ".join(told)
