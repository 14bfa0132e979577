"""Time courses: the model's band and line with the published points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup

from neuroflare.clinic.published import Published
from neuroflare.drawing.svg import Scale, element, join, percent, scale_for
from neuroflare.report.figures import OWN_90, axis
from neuroflare.report.inputs import Course, CoursePoint
from neuroflare.report.narrative import count_words
from neuroflare.scoring.numbers import alike, number, span, unit_words, with_unit

HEIGHT = 190
"""Height of a time course in pixels."""
FLAT = 1e-3
"""A course that moves by no more than this share of its height is said to stay."""
TABLE_ROWS = 13
"""Times listed in the table of a course; the curve itself has more."""


@dataclass(frozen=True, slots=True)
class CourseGroup:
    """Panels of one read-out, one per arm, on the same axes."""

    label: str
    unit: str
    time_unit: str
    summary: str
    panels: tuple[CoursePanel, ...]

    @property
    def has_points(self) -> bool:
        """Whether the paper gives a point in any panel."""
        return any(panel.points for panel in self.panels)


@dataclass(frozen=True, slots=True)
class CoursePanel:
    """One arm: its picture, its two axes and its table."""

    arm: str
    picture: Markup
    across: Markup
    upward: Markup
    table: tuple[tuple[str, str, str], ...]
    points: tuple[tuple[str, str], ...]


def course_groups(courses: Sequence[Course]) -> list[CourseGroup]:
    """Draw the courses of one study, grouped by read-out, so that arms can be compared by eye."""
    groups = []
    for key in dict.fromkeys(_axes(c) for c in courses):
        members = [c for c in courses if _axes(c) == key]
        up = scale_for([v for c in members for v in _extent(c)], pad=0.08)
        if up.log:
            up = Scale(0.0, up.hi)
        if not any(v for c in members for v in _extent(c)):
            up = Scale(0.0, 1.0)
        times = [t for c in members for t in (*c.time, *(p.time for p in c.published))]
        along = Scale(min(times), max(times) if max(times) > min(times) else min(times) + 1)
        groups.append(
            CourseGroup(
                members[0].label,
                unit_words(members[0].unit),
                members[0].time_unit,
                " ".join(_sentence(c) for c in members),
                tuple(_panel(c, along, up) for c in members),
            )
        )
    return groups


def _axes(course: Course) -> tuple[str, str, str, str, float]:
    """Name what has to agree for two courses to share their axes, the length of time among it."""
    length = float(f"{course.time[-1] - course.time[0]:.2g}")
    return course.readout, course.label, course.unit, course.time_unit, length


def _panel(course: Course, along: Scale, up: Scale) -> CoursePanel:
    ticks = up.ticks(5)
    parts = [
        element("line", x1="0%", x2="100%", y1=percent(1 - up(t)), y2=percent(1 - up(t)), class_="grid")
        for t in ticks
    ]
    # A stretched inner picture lets the curve fill any width; its strokes keep their own.
    parts.append(
        element(
            "svg",
            element("path", d=_band_path(course, along, up), class_="curve-band"),
            element("path", d=_path(course.time, course.mean, along, up), class_="curve"),
            viewBox="0 0 1000 1000",
            preserveAspectRatio="none",
            width="100%",
            height="100%",
        )
    )
    parts += [shape for point in course.published for shape in _point(point, along, up)]
    picture = element(
        "svg",
        join(parts),
        class_="course",
        width="100%",
        height=HEIGHT,
        role="img",
        aria_label=_sentence(course),
    )
    labels = [
        element(
            "text",
            number(t, 4),
            x="100%",
            y=percent(1 - up(t)),
            dy="0.32em",
            text_anchor="end",
            class_="tick",
        )
        for t in ticks
    ]
    upward = element("svg", join(labels), class_="upward", width="100%", height=HEIGHT, aria_hidden="true")
    return CoursePanel(course.arm, picture, axis(along), upward, _table(course), _points(course))


def _path(times: Sequence[float], values: Sequence[float], along: Scale, up: Scale) -> str:
    return "M" + "L".join(
        f"{1000 * along(t):.0f} {1000 * (1 - up(v)):.0f}" for t, v in zip(times, values, strict=True)
    )


def _band_path(course: Course, along: Scale, up: Scale) -> str:
    back = _path(list(reversed(course.time)), list(reversed(course.lo)), along, up)
    return _path(course.time, course.hi, along, up) + "L" + back[1:] + "Z"


def _point(point: CoursePoint, along: Scale, up: Scale) -> list[Markup]:
    x, y = percent(along(point.time)), percent(1 - up(point.value))
    shapes = []
    error = _standard_error(point)
    if error is not None:
        top, bottom = (percent(1 - up(point.value + sign * OWN_90 * error)) for sign in (1, -1))
        shapes.append(element("line", x1=x, x2=x, y1=top, y2=bottom, class_="whisker"))
    shapes.append(element("circle", cx=x, cy=y, r=5, class_="dot"))
    return shapes


def _standard_error(point: CoursePoint) -> float | None:
    return Published(point.value, point.error, point.error_kind, point.n).standard_error


def _extent(course: Course) -> list[float]:
    values = [*course.lo, *course.hi]
    for point in course.published:
        reach = OWN_90 * (_standard_error(point) or 0.0)
        values += [point.value - reach, point.value + reach]
    return values


def _sentence(course: Course) -> str:
    """Say where the curve peaks and how many published points lie on its band."""
    peak = max(range(len(course.time)), key=lambda i: course.mean[i])
    text = (
        f"{course.arm}: stays at {with_unit(number(course.mean[peak]), course.unit)} "
        f"({span(course.lo[peak], course.hi[peak], course.unit)})"
        if max(course.mean) - min(course.mean) <= FLAT * max(abs(v) for v in course.mean)
        else f"{course.arm}: highest at {number(course.time[peak])} {course.time_unit}, "
        f"{with_unit(number(course.mean[peak]), course.unit)} "
        f"({span(course.lo[peak], course.hi[peak], course.unit)})"
    )
    if not course.published:
        return f"{text}."
    inside = sum(
        _at(course, course.lo, p.time) <= p.value <= _at(course, course.hi, p.time) for p in course.published
    )
    return f"{text}; {inside} of {count_words(len(course.published), 'published point')} inside the band."


def _at(course: Course, values: Sequence[float], time: float) -> float:
    """Read a curve between its points."""
    return float(np.interp(time, course.time, values))


def _table(course: Course) -> tuple[tuple[str, str, str], ...]:
    step = max(1, round((len(course.time) - 1) / (TABLE_ROWS - 1))) if len(course.time) > 1 else 1
    picked = sorted({*range(0, len(course.time), step), len(course.time) - 1})
    return tuple(
        (number(course.time[i]), number(course.mean[i]), " to ".join(alike(course.lo[i], course.hi[i])))
        for i in picked
    )


def _points(course: Course) -> tuple[tuple[str, str], ...]:
    return tuple((number(p.time), with_unit(number(p.value, 6), course.unit)) for p in course.published)
