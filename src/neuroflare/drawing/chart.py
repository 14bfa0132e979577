"""A line chart that shows itself in a notebook, with no plotting library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import Scale, element, join, scale_for, written
from neuroflare.errors import UsageError

__all__ = ["Chart"]

_COLOURS = ("vessel", "nerve", "messenger", "immune", "absent")
_DASHES = (None, "7 4", "2 3", "9 3 2 3", "1 4")
_WIDE, _HIGH, _LEFT, _TOP, _RIGHT, _BOTTOM = 520.0, 220.0, 56.0, 58.0, 214.0, 50.0


@dataclass(frozen=True)
class Chart:
    """Courses in one picture.

    Parameters
    ----------
    title
        What is shown.
    across
        Values along the lower axis, the same for all lines.
    lines
        Label to one value for each of these, or to ``person, value``: then the median is drawn, and a band
        that holds 90 of 100 people.
    across_label, up_label
        Names of the axes, with units.
    up
        Ends of the upward axis; left out, what holds everything, from zero where nothing is below it.
    shaded
        Stretches of the lower axis to shade, such as the time for which a cast is worn.

    Raises
    ------
    UsageError
        When there is no line or more than five, or a line has another length than ``across``.

    Examples
    --------
    >>> str(Chart("pain", [0, 1], {"limb": [0, 3]}))[:4]
    '<svg'
    """

    title: str
    across: npt.ArrayLike
    lines: Mapping[str, npt.ArrayLike]
    across_label: str = ""
    up_label: str = ""
    up: tuple[float, float] | None = None
    shaded: Sequence[tuple[float, float]] = ()

    def __post_init__(self) -> None:
        if not 1 <= len(self.lines) <= len(_COLOURS):
            raise UsageError(f"{len(self.lines)} lines; a chart that can be read has 1 to {len(_COLOURS)}")
        for label, values in self.lines.items():
            shape = np.shape(values)
            if len(shape) not in (1, 2) or shape[-1] != np.size(self.across):
                raise UsageError(f"{label!r} has the shape {shape}; {np.size(self.across)} values lie across")

    def _repr_svg_(self) -> str:
        return str(self)

    def __str__(self) -> str:
        across = np.asarray(self.across, float)
        spread = {label: _spread(np.asarray(values, float)) for label, values in self.lines.items()}
        every = [float(v) for low, _, high in spread.values() for v in (*low, *high) if np.isfinite(v)]
        up = Scale(*self.up) if self.up is not None else scale_for(every, zero=True)
        along = Scale(float(across.min()), float(across.max()))
        parts = [
            element("title", self.title),
            element("desc", self._told()),
            element("rect", width=_LEFT + _WIDE + _RIGHT, height=_TOP + _HIGH + _BOTTOM, fill=LIGHT["page"]),
            element("rect", x=_LEFT, y=_TOP, width=_WIDE, height=_HIGH, fill=LIGHT["card"]),
            written(_LEFT, 26, self.title, 15, LIGHT["ink"], weight="600"),
        ]
        for begin, end in self.shaded:
            x, last = (_LEFT + _WIDE * along(value) for value in (begin, end))
            parts.append(
                element("rect", x=x, y=_TOP, width=last - x, height=_HIGH, fill=LIGHT["immune-soft"])
            )
        parts += self._axes(along, up)
        for k, (label, (low, middle, high)) in enumerate(spread.items()):
            colour = LIGHT[_COLOURS[k]]
            if not np.array_equal(low, high, equal_nan=True):
                edge = [*_points(across, high, along, up), *reversed(_points(across, low, along, up))]
                parts.append(element("polygon", points=" ".join(edge), fill=colour, fill_opacity=0.16))
            course = " ".join(_points(across, middle, along, up))
            style = {"stroke": colour, "stroke_width": 2.2, "stroke_dasharray": _DASHES[k]}
            parts.append(element("polyline", points=course, fill="none", **style))
            y = _TOP + 14.0 + 22.0 * k
            parts.append(element("path", d=f"M{_LEFT + _WIDE + 14:g} {y - 4:g}h24", **style))
            parts.append(written(_LEFT + _WIDE + 44, y, label, 12, LIGHT["ink"]))
        return str(
            element(
                "svg",
                join(parts),
                xmlns="http://www.w3.org/2000/svg",
                viewBox=f"0 0 {_LEFT + _WIDE + _RIGHT:g} {_TOP + _HIGH + _BOTTOM:g}",
                width=f"{_LEFT + _WIDE + _RIGHT:g}",
                font_family="system-ui, sans-serif",
                role="img",
            )
        )

    def _axes(self, along: Scale, up: Scale) -> list[Markup]:
        parts = []
        for tick in up.ticks(6):
            y = _TOP + _HIGH * (1.0 - up(tick))
            parts.append(element("path", d=f"M{_LEFT:g} {y:g}h{_WIDE:g}", stroke=LIGHT["grid"]))
            parts.append(written(_LEFT - 8, y + 4, f"{tick:g}", 11, LIGHT["soft"], anchor="end"))
        for tick in along.ticks(9):
            x = _LEFT + _WIDE * along(tick)
            parts.append(written(x, _TOP + _HIGH + 16, f"{tick:g}", 11, LIGHT["soft"], anchor="middle"))
        middle = _LEFT + _WIDE / 2.0
        parts.append(
            written(middle, _TOP + _HIGH + 36, self.across_label, 12, LIGHT["soft"], anchor="middle")
        )
        parts.append(written(_LEFT, _TOP - 9, self.up_label, 12, LIGHT["soft"]))
        return parts

    def _told(self) -> str:
        """Say where each line begins, is highest and ends."""
        said = []
        for label, values in self.lines.items():
            _, middle, _ = _spread(np.asarray(values, float))
            said.append(
                f"{label}: from {middle[0]:.3g}, at most {np.nanmax(middle):.3g}, to {middle[-1]:.3g}."
            )
        return " ".join(said)


def _spread(
    values: npt.NDArray[np.float64],
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Give the ends of the band and the line; all the same for a single line."""
    if values.ndim == 1:
        return values, values, values
    low, middle, high = np.nanpercentile(values, [5.0, 50.0, 95.0], axis=0)
    return low, middle, high


def _points(
    across: npt.NDArray[np.float64], values: npt.NDArray[np.float64], along: Scale, up: Scale
) -> list[str]:
    return [
        f"{_LEFT + _WIDE * along(x):.1f},{_TOP + _HIGH * (1.0 - up(y)):.1f}"
        for x, y in zip(across.tolist(), values.tolist(), strict=True)
        if np.isfinite(y)
    ]
