"""Pictures of the sheet as a clinic would show them: colour bar with units, scale bar, outlines, clock."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import xarray as xr

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import round_ticks
from neuroflare.errors import UsageError
from neuroflare.skin.canvas import Canvas, polyline
from neuroflare.skin.colours import PALE, colour_map, painted
from neuroflare.skin.outline import outline
from neuroflare.skin.shapes import Cloud, Disc, Rectangle, Shape, Stroke

__all__ = ["ENDINGS", "Edge", "Look", "animate", "draw", "save"]

Floats = npt.NDArray[np.float64]

ENDINGS = (".png", ".svg", ".gif")
"""Kinds of file a picture can be written to."""

_INK, _SOFT, _FRAME = LIGHT["ink"], LIGHT["soft"], LIGHT["line"]
_GAP, _LEFT, _HEAD, _FOOT, _BAR = 14.0, 16.0, 44.0, 30.0, 92.0


@dataclass(frozen=True)
class Edge:
    """A line drawn where a field crosses a value.

    Parameters
    ----------
    field
        With the same times as the picture.
    value
        Where the line runs.
    label
        What the key says.
    colour
        Of the line.
    """

    field: xr.DataArray
    value: float
    label: str
    colour: str = _INK


@dataclass(frozen=True)
class Look:
    """What a picture shows beside the field.

    Parameters
    ----------
    title, subtitle
        Above the pictures.
    unit
        Beside the colour bar.
    low, high
        Ends of the colour bar; None for those of the field.
    rest
        Where warm and cold colours part; None for warm colours alone.
    edges
        Lines.
    stimuli
        Shapes drawn with dashes.
    notes
        One short text per time, under the clock's line on the right.
    areas
        Other shapes with their words, drawn with grey dashes.
    """

    title: str = ""
    subtitle: str = ""
    unit: str = ""
    low: float | None = None
    high: float | None = None
    rest: float | None = None
    edges: tuple[Edge, ...] = ()
    stimuli: tuple[Shape, ...] = ()
    notes: tuple[str, ...] = ()
    areas: tuple[tuple[Shape, str], ...] = ()


def draw(values: xr.DataArray, look: Look, *, columns: int = 3, panel: float = 230.0) -> Canvas:
    """Draw one picture per time side by side, with one colour bar.

    Parameters
    ----------
    values
        With the dims ``time, y, x``.
    look
        What else is shown.
    columns
        Pictures side by side.
    panel
        Width of each in points.
    """
    count = values.sizes["time"]
    across = min(columns, count)
    down = math.ceil(count / across)
    pixel = float(values["x"][1] - values["x"][0])
    width, height = values.sizes["x"] * pixel, values.sizes["y"] * pixel
    tall = panel * height / width
    low, high = limits(values, look)
    head = _HEAD if look.title else 12.0
    canvas = Canvas(
        2 * _LEFT + across * panel + (across - 1) * _GAP + _BAR,
        head + down * (tall + 20.0 + _GAP) + _FOOT,
        look.title or str(values.attrs.get("long_name", values.name)),
    )
    canvas.rectangle(0, 0, canvas.width, canvas.height, fill="#ffffff")
    if look.title:
        canvas.words(_LEFT, 19, look.title, 14, _INK, bold=True)
        canvas.words(_LEFT, 35, look.subtitle, 10.5, _SOFT)
    for k in range(count):
        x = _LEFT + (k % across) * (panel + _GAP)
        y = head + (k // across) * (tall + 20.0 + _GAP) + 18.0
        _panel(canvas, values, look, k, (x, y, panel, tall), (width, height), (low, high))
    bar_x = _LEFT + across * panel + (across - 1) * _GAP + 18.0
    _colour_bar(canvas, bar_x, head + 18.0, min(tall, 230.0), (low, high), look)
    _key(canvas, look, canvas.height - 12.0)
    return canvas


def limits(values: xr.DataArray, look: Look) -> tuple[float, float]:
    """Ends of the colour bar: as asked for, else those of the field on round numbers."""
    low = float(values.min()) if look.low is None else look.low
    high = float(values.max()) if look.high is None else look.high
    if not high > low:
        high = low + 1.0
    ticks = round_ticks(low, high, 6)
    step = ticks[1] - ticks[0] if len(ticks) > 1 else high - low
    if look.low is None:
        low = step * math.floor(low / step + 1e-9)
    if look.high is None:
        high = low + math.ceil((high - low) / step - 1e-9) * step
    return low, high


def save(canvas: Canvas, path: Path, scale: float = 2.0) -> Path:
    """Write a drawing as PNG or SVG, by the ending of the path.

    Raises
    ------
    UsageError
        When the ending is neither.
    """
    if path.suffix == ".svg":
        path.write_text(canvas.to_svg(), encoding="utf-8")
    elif path.suffix == ".png":
        canvas.to_image(scale).save(path, dpi=(144 * scale, 144 * scale))
    else:
        raise UsageError(f"{path}: a picture ends in .png or .svg, one that moves in .gif")
    return path


def animate(
    values: xr.DataArray, look: Look, path: Path, *, seconds: float = 8.0, panel: float = 360.0
) -> Path:
    """Write all times as a GIF that is shown again and again.

    Parameters
    ----------
    values
        With the dims ``time, y, x``.
    look
        What else is shown; the colour bar is the same throughout.
    path
        Ends in .gif.
    seconds
        How long one turn takes.
    panel
        Width of the picture in points.
    """
    from PIL import Image

    low, high = limits(values, look)
    frames = []
    for k in range(values.sizes["time"]):
        edges = tuple(Edge(e.field.isel(time=[k]), e.value, e.label, e.colour) for e in look.edges)
        one = replace(look, low=low, high=high, edges=edges, notes=look.notes[k : k + 1])
        frames.append(draw(values.isel(time=[k]), one, panel=panel).to_image(1.5))
    # One palette for all: the colours of the maps, of the lines, and greys between ink and paper.
    corners = [
        colour_map(count=144),
        colour_map(PALE, 48),
        np.linspace([0] * 3, [255] * 3, 40),
    ]
    lines = [
        [int(c[k : k + 2], 16) for k in (1, 3, 5)] for c in (_INK, _SOFT, LIGHT["link"], LIGHT["messenger"])
    ]
    palette = Image.new("P", (1, 1))
    palette.putpalette(np.concatenate([*corners, lines]).astype(np.uint8).tobytes())
    plain = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    pause = max(20, round(1000.0 * seconds / len(plain)))
    pauses = [pause] * (len(plain) - 1) + [max(pause, 1500)]
    plain[0].save(path, save_all=True, append_images=plain[1:], duration=pauses, loop=0, optimize=False)
    return path


def clock(minutes: float) -> str:
    """Time as a clock of a test shows it.

    Examples
    --------
    >>> clock(0.25), clock(10), clock(61.5)
    ('15 s', '10 min', '61 min 30 s')
    """
    seconds = round(minutes * 60.0, 1)
    whole, rest = divmod(seconds, 60.0)
    parts = [f"{whole:g} min"] if whole or not rest else []
    return " ".join([*parts, *([f"{rest:g} s"] if rest else [])])


def _panel(
    canvas: Canvas,
    values: xr.DataArray,
    look: Look,
    k: int,
    box: tuple[float, float, float, float],
    size: tuple[float, float],
    ends: tuple[float, float],
) -> None:
    x, y, wide, tall = box
    per_mm = wide / size[0]
    canvas.words(x, y - 5.0, clock(float(values["time"][k])), 11, _INK, bold=True)
    if k < len(look.notes):
        canvas.words(x + wide, y - 5.0, look.notes[k], 10, _SOFT, anchor="end")
    canvas.image(x, y, wide, tall, painted(values.isel(time=k).values[::-1], *ends, look.rest))

    def placed(pieces: Floats) -> Floats:
        flip = np.array([per_mm, -per_mm, per_mm, -per_mm])
        return np.asarray(pieces * flip + np.array([x, y + tall, x, y + tall]), dtype=float)

    shapes = [(shape, _SOFT) for shape, _ in look.areas] + [(s, LIGHT["link"]) for s in look.stimuli]
    for shape, colour in shapes:
        for piece in _border(shape, 2.0 / per_mm):
            canvas.pieces(placed(piece), "#ffffff", 1.6)
            canvas.pieces(placed(piece), colour, 1.1, dashes=True)
    for edge in look.edges:
        found = outline(edge.field.isel(time=k).values, edge.value, values["x"].values, values["y"].values)
        canvas.pieces(placed(found), "#ffffff", 2.2)
        canvas.pieces(placed(found), edge.colour, 1.0)
    length = next(n for n in (50.0, 20.0, 10.0, 5.0, 2.0, 1.0, 0.5) if n <= 0.3 * size[0] or n == 0.5)
    right, base = x + wide - 10.0, y + tall - 10.0
    canvas.rectangle(right - length * per_mm, base - 2.5, length * per_mm, 2.5, fill=_INK)
    canvas.words(right - length * per_mm / 2.0, base - 6.0, f"{length:g} mm", 9.5, _INK, anchor="middle")
    canvas.rectangle(x, y, wide, tall, line=_FRAME)


def _colour_bar(
    canvas: Canvas, x: float, y: float, tall: float, ends: tuple[float, float], look: Look
) -> None:
    low, high = ends
    canvas.image(x, y, 12.0, tall, painted(np.linspace(high, low, 256)[:, None], low, high, look.rest))
    canvas.rectangle(x, y, 12.0, tall, line=_SOFT)
    ticks = round_ticks(low, high, 6)
    ticks += [end for end in ends if min(abs(end - tick) for tick in ticks) > 0.07 * (high - low)]
    for value in ticks:
        at = y + tall * (1.0 - (value - low) / (high - low))
        canvas.pieces(polyline([(x + 12.0, at), (x + 15.5, at)]), _SOFT, 0.75)
        canvas.words(x + 18.5, at + 3.5, f"{value:g}", 10, _INK)
    canvas.words(x, y - 6.0, look.unit, 10, _SOFT)


def _key(canvas: Canvas, look: Look, y: float) -> None:
    x = _LEFT
    entries = [(edge.label, edge.colour, False) for edge in look.edges]
    entries += [("stimulus", LIGHT["link"], True)] if look.stimuli else []
    entries += [(words, _SOFT, True) for _, words in look.areas]
    for label, colour, dashes in entries:
        marks = polyline([(x + 3.5 * n, y - 3.5) for n in ((0, 1, 2, 3, 4, 5, 6) if dashes else (0, 6))])
        canvas.pieces(marks, colour, 1.1, dashes=dashes)
        canvas.words(x + 27.0, y, label, 10, _SOFT)
        x += 46.0 + 5.3 * len(label)


def _border(shape: Shape, step: float) -> list[Floats]:
    """Outline of a shape as pieces of about one length, in mm."""
    if isinstance(shape, Disc | Cloud):
        radius = max(shape.radius, step)
        angles = np.linspace(0.0, 2.0 * np.pi, 2 * max(4, round(np.pi * radius / step)) + 1)
        corners = np.stack([shape.x + radius * np.cos(angles), shape.y + radius * np.sin(angles)], axis=1)
        return [polyline(corners)]
    if isinstance(shape, Stroke):
        return [_walk([(shape.x, shape.y), (shape.to_x, shape.to_y)], step)]
    if isinstance(shape, Rectangle):
        left, lower, right, upper = shape.bounds
        return [_walk([(left, lower), (right, lower), (right, upper), (left, upper), (left, lower)], step)]
    return []


def _walk(corners: Sequence[tuple[float, float]], step: float) -> Floats:
    """Pieces of about `step` mm along a line."""
    pieces = []
    for start, end in zip(corners, corners[1:], strict=False):
        count = max(1, round(math.dist(start, end) / step))
        points = np.linspace(start, end, count + 1)
        pieces.append(polyline(points))
    return np.concatenate(pieces)
