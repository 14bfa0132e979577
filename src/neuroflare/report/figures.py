"""Predicted against published: a row of the forest plot, and the whole scorecard on one common axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from neuroflare.clinic.published import Published
from neuroflare.drawing.svg import Scale, element, join, percent, scale_for
from neuroflare.report.narrative import row_sentence, row_title
from neuroflare.scoring.numbers import number, unit_words
from neuroflare.scoring.score import Prediction, Verdict
from neuroflare.scoring.scorecard import Row

OWN_90 = 1.645
"""Standard errors on either side of a published value that make its own 90 % interval."""
REACH = 3.0
"""The common axis ends this many half widths from the prediction; what lies beyond is drawn at the edge."""
COMMON = Scale(-1.08 * REACH, 1.08 * REACH)
"""The common axis, with room for the mark and arrow of a value that lies beyond its end."""

# Shapes of about 11 pixels around the origin, so that verdicts differ by form and not only by colour.
MARKS: dict[Verdict, Markup] = {
    "agrees": element("circle", r=5.5, class_="solid"),
    "near": element("path", d="M0-7 7 0 0 7-7 0Z", class_="solid"),
    "misses": element("path", d="M-5-5 5 5M-5 5 5-5", class_="stroke"),
    "uninformative": element("circle", r=5, class_="hollow"),
    "conflict": element("path", d="M-5-5H5V5H-5Z", class_="hollow"),
    "not-modelled": element("path", d="M-5 0H5", class_="stroke"),
    "no-number": element("path", d="M-5 0H5", class_="stroke"),
}


@dataclass(frozen=True, slots=True)
class Panel:
    """Rows of one unit on one axis."""

    unit: str
    direction: bool
    log: bool
    axis: Markup
    tracks: tuple[tuple[Row, Markup], ...]


def mark(verdict: Verdict) -> Markup:
    """Draw the mark of a verdict, for use beside words."""
    return element(
        "svg",
        MARKS[verdict],
        class_=f"mark v-{verdict}",
        viewBox="-8 -8 16 16",
        width=14,
        height=14,
        aria_hidden="true",
    )


def forest(rows: Sequence[Row]) -> list[Panel]:
    """Draw one study: rows of a unit share an axis, directions have their own.

    Rows with nothing to draw, and axes without any prediction, are left out.
    """
    panels = []
    drawn = [row for row in rows if row.predicted is not None or _has_value(row.published)]
    for key in dict.fromkeys(_axis_key(row) for row in drawn):
        unit, direction, _ = key
        members = [row for row in drawn if _axis_key(row) == key]
        if all(row.predicted is None for row in members):
            continue  # a lone dot beside nothing compares nothing; the row is told in words
        scale = scale_for([value for row in members for value in _extent(row)])
        tracks = tuple((row, _track(row, scale)) for row in members)
        panels.append(Panel(unit_words(unit), direction, scale.log, axis(scale), tracks))
    return panels


def axis(scale: Scale, labels: dict[float, str] | None = None) -> Markup:
    """Draw the words of an axis; ``labels`` replaces the round numbers."""
    marks = labels if labels is not None else {tick: number(tick, 4) for tick in scale.ticks()}
    texts = []
    for value, text in marks.items():
        at = scale(value)
        anchor = "start" if at < 0.03 else "end" if at > 0.97 else "middle"
        texts.append(element("text", text, x=percent(at), y=14, text_anchor=anchor, class_="tick"))
    return element("svg", join(texts), class_="axis", width="100%", height=20, aria_hidden="true")


def common_axis() -> Markup:
    """Draw the axis of the whole scorecard."""
    labels = {-REACH: "lower", 0.0: "as predicted", REACH: "higher"}
    return axis(COMMON, labels)


def common_track(row: Row) -> Markup | None:
    """Place a published value where every 90 % interval reaches from -1 to 1; None for a direction."""
    predicted, published = row.predicted, row.published
    if predicted is None or published is None or published.value is None:
        return None
    scale = COMMON
    low, high = (_standardise(x, predicted) for x in _finite_bounds(published, predicted))
    middle = (low + high) / 2
    shapes = [
        _line(
            scale(_standardise(predicted.lo99, predicted)),
            scale(_standardise(predicted.hi99, predicted)),
            "span99",
        ),
        _box(scale(-1), scale(1), 14),
        _upright(scale(0), 7, "mean"),
    ]
    if published.standard_error is not None and published.relation == "equals":
        reach = OWN_90 * published.standard_error
        ends = [scale(_standardise(published.value + sign * reach, predicted)) for sign in (-1, 1)]
        shapes.append(_line(ends[0], ends[1], "whisker"))
    if high > low:
        shapes.append(_line(scale(low), scale(high), "range"))
    held = min(max(middle, -REACH), REACH)
    if held != middle:
        shapes.append(_beyond(middle > 0, scale(held)))
    shapes.append(_place(MARKS[row.verdict], scale(held), f"v-{row.verdict}"))
    return _picture([_rule(scale(0), "grid")], shapes, row)


def _track(row: Row, scale: Scale) -> Markup:
    rules = [_rule(scale(tick), "grid") for tick in scale.ticks()]
    shapes: list[Markup] = []
    predicted, published = row.predicted, row.published
    if row.score.no_difference is not None:
        rules.append(_rule(scale(row.score.no_difference), "null"))
    if predicted is not None:
        shapes += [
            _line(scale(predicted.lo99), scale(predicted.hi99), "span99"),
            _box(scale(predicted.lo), scale(predicted.hi), 16),
            _upright(scale(predicted.mean), 8, "mean"),
        ]
    if published is not None and published.value is not None:
        shapes += _published(published, scale)
    return _picture(rules, shapes, row)


def _published(published: Published, scale: Scale) -> list[Markup]:
    """Draw a published value: a dot with its own 90 % error, a bar for a range, an arrow for a bound."""
    assert published.value is not None
    at = scale(published.value)
    if published.relation == "between":
        return [_line(at, scale(published.value + (published.error or 0.0)), "range")]
    if published.relation in ("at-least", "at-most"):
        end, tip = (1.0, "M-7-5 0 0-7 5") if published.relation == "at-least" else (0.0, "M7-5 0 0 7 5")
        arrow = _place(element("path", d=tip, class_="stroke"), end, "published")
        return [_line(at, end, "whisker"), arrow, _upright(at, 7, "whisker")]
    shapes = []
    if published.standard_error is not None:
        reach = OWN_90 * published.standard_error
        shapes.append(_line(scale(published.value - reach), scale(published.value + reach), "whisker"))
    shapes.append(element("circle", cx=percent(at), cy=0, r=5, class_="dot"))
    return shapes


def _picture(rules: Sequence[Markup], shapes: Sequence[Markup], row: Row) -> Markup:
    """Set shapes around the middle line of a box of any height; rules run from its top to its bottom."""
    words = f"{row_title(row)}. {row_sentence(row)}"
    centre = element("svg", join(shapes), y="50%", width="100%", height=1, overflow="visible")
    return element(
        "svg", join(rules), centre, class_="track", width="100%", height="100%", role="img", aria_label=words
    )


def _axis_key(row: Row) -> tuple[str, bool, str]:
    """Per cent of one thing and per cent of another do not belong on one axis."""
    of_what = row.readout if row.unit == "%" else ""
    return row.unit, row.published is not None and row.published.value is None, of_what


def _has_value(published: Published | None) -> bool:
    return published is not None and published.value is not None


def _extent(row: Row) -> list[float]:
    values: list[float] = []
    if row.predicted is not None:
        values += [row.predicted.lo99, row.predicted.hi99]
    if row.published is not None and row.published.value is not None:
        reach = OWN_90 * (row.published.standard_error or 0.0)
        values += [row.published.value - reach, row.published.value + reach]
        if row.published.relation == "between":
            values.append(row.published.bounds[1])
    if row.score.no_difference is not None:
        values.append(row.score.no_difference)
    return values


def _finite_bounds(published: Published, predicted: Prediction) -> tuple[float, float]:
    """Give the nearest allowed value to the prediction for a bound, both ends for a range."""
    low, high = published.bounds
    if published.relation in ("at-least", "at-most"):
        nearest = min(max(predicted.mean, low), high)
        return nearest, nearest
    return low, high


def _standardise(value: float, predicted: Prediction) -> float:
    """Distance from the predicted mean in half widths of the 90 % interval on that side."""
    edge = predicted.hi if value >= predicted.mean else predicted.lo
    half = abs(edge - predicted.mean)
    distance = value - predicted.mean
    if half == 0:
        return 0.0 if distance == 0 else (REACH + 1) * (1 if distance > 0 else -1)
    return distance / half


def _line(start: float, end: float, name: str) -> Markup:
    return element("line", x1=percent(start), x2=percent(end), y1=0, y2=0, class_=name)


def _upright(at: float, half: float, name: str) -> Markup:
    return element("line", x1=percent(at), x2=percent(at), y1=-half, y2=half, class_=name)


def _rule(at: float, name: str) -> Markup:
    return element("line", x1=percent(at), x2=percent(at), y1="0%", y2="100%", class_=name)


def _box(start: float, end: float, height: float) -> Markup:
    width = percent(max(end - start, 0.004))
    return element("rect", x=percent(start), width=width, y=-height / 2, height=height, rx=3, class_="band")


def _place(shape: Markup, at: float, name: str) -> Markup:
    return element("svg", shape, x=percent(at), class_=f"at {name}", overflow="visible", width=1, height=1)


def _beyond(right: bool, at: float) -> Markup:
    tip = "M10-5 15 0 10 5" if right else "M-10-5-15 0-10 5"
    return _place(element("path", d=tip, class_="stroke"), at, "published")
