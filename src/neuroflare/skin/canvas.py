"""A drawing that can be written as SVG or as pixels: rectangles, lines, words, images."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from markupsafe import Markup

from neuroflare.drawing.svg import element, join

__all__ = ["Canvas"]

Floats = npt.NDArray[np.float64]
Anchor = Literal["start", "middle", "end"]

_FONT = "Helvetica, Arial, sans-serif"


@dataclass
class Canvas:
    """What is to be drawn, in order; places in points from the upper left corner.

    Parameters
    ----------
    width, height
        In points.
    title
        Said to those who cannot see the picture.
    """

    width: float
    height: float
    title: str = ""
    _svg: list[Markup] = field(default_factory=list)
    _paint: list[Callable[[Any, Any, float], None]] = field(default_factory=list)

    def rectangle(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        line: str | None = None,
    ) -> None:
        """A rectangle, filled or with a thin line."""
        self._svg.append(
            element(
                "rect",
                x=x,
                y=y,
                width=width,
                height=height,
                fill=fill or "none",
                stroke=line,
                stroke_width=0.75,
            )
        )

        def paint(image: Any, draw: Any, s: float) -> None:
            box = [x * s, y * s, (x + width) * s, (y + height) * s]
            draw.rectangle(box, fill=fill, outline=line, width=max(1, round(0.75 * s)) if line else 0)

        self._paint.append(paint)

    def pieces(self, pieces: Floats, colour: str, width: float, *, dashes: bool = False) -> None:
        """Line pieces, each (start x, start y, end x, end y); every other one is left out when dashed."""
        chosen = pieces[::2] if dashes else pieces
        if not len(chosen):
            return
        path = "".join(f"M{a:.2f} {b:.2f}L{c:.2f} {d:.2f}" for a, b, c, d in chosen)
        self._svg.append(
            element("path", d=path, fill="none", stroke=colour, stroke_width=width, stroke_linecap="round")
        )

        def paint(image: Any, draw: Any, s: float) -> None:
            thick = max(1, round(width * s))
            for a, b, c, d in chosen * s:
                draw.line([a, b, c, d], fill=colour, width=thick)
                r = (thick - 1) / 2.0  # the far edge of an ellipse is drawn, too
                for px, py in ((a, b), (c, d)) if r >= 1.0 else ():
                    draw.ellipse([px - r, py - r, px + r, py + r], fill=colour)

        self._paint.append(paint)

    def words(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: str,
        *,
        anchor: Anchor = "start",
        bold: bool = False,
    ) -> None:
        """A line of text on a base line."""
        weight = "600" if bold else None
        self._svg.append(
            element(
                "text", text, x=x, y=y, font_size=size, fill=colour, text_anchor=anchor, font_family=_FONT,
                font_weight=weight,
            )
        )  # fmt: skip

        def paint(image: Any, draw: Any, s: float) -> None:
            from PIL import ImageFont

            plain, small = ImageFont.load_default(size * s), ImageFont.load_default(0.65 * size * s)
            stroke = 0.02 * size * s if bold else 0
            # The font that comes with Pillow has no raised 2, so it is drawn, and no micro sign.
            runs = [(run, plain) for run in text.replace("\u00b5", "u").split("\u00b2")]
            runs = [run for pair in runs for run in (pair, ("2", small))][:-1]
            wide = sum(font.getlength(run) for run, font in runs)
            at = x * s - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
            for run, font in runs:
                raised = 0.33 * size * s if font is small else 0.0
                draw.text((at, y * s - raised), run, colour, font, "ls", stroke_width=stroke)
                at += font.getlength(run)

        self._paint.append(paint)

    def image(self, x: float, y: float, width: float, height: float, rgb: npt.NDArray[np.uint8]) -> None:
        """Coloured pixels, made smooth when enlarged."""

        def encoded() -> str:
            from PIL import Image

            file = io.BytesIO()
            Image.fromarray(rgb).save(file, "PNG", optimize=True)
            return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()

        self._svg.append(
            element("image", x=x, y=y, width=width, height=height, href=encoded(), preserveAspectRatio="none")
        )

        def paint(image: Any, draw: Any, s: float) -> None:
            from PIL import Image

            size = (round((x + width) * s) - round(x * s), round((y + height) * s) - round(y * s))
            image.paste(
                Image.fromarray(rgb).resize(size, Image.Resampling.BILINEAR), (round(x * s), round(y * s))
            )

        self._paint.append(paint)

    def to_svg(self) -> str:
        """The drawing as an SVG file."""
        box = f"0 0 {self.width:g} {self.height:g}"
        title = [element("title", self.title)] if self.title else []
        svg = element(
            "svg", *title, join(self._svg), xmlns="http://www.w3.org/2000/svg", viewBox=box, width=self.width,
            height=self.height, role="img",
        )  # fmt: skip
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{svg}\n'

    def to_image(self, scale: float = 2.0) -> Any:
        """The drawing as a Pillow image.

        Parameters
        ----------
        scale
            Pixels per point.
        """
        from PIL import Image, ImageDraw

        # Drawn at twice the size and made smaller, so that slanted lines have no steps.
        fine = 2.0 * scale
        image = Image.new("RGB", (round(self.width * fine), round(self.height * fine)), "#ffffff")
        draw = ImageDraw.Draw(image)
        for paint in self._paint:
            paint(image, draw, fine)
        size = (round(self.width * scale), round(self.height * scale))
        return image.resize(size, Image.Resampling.LANCZOS)


def polyline(points: Sequence[tuple[float, float]] | Floats) -> Floats:
    """Pieces of a line through points."""
    line = np.asarray(points, dtype=float)
    return np.concatenate([line[:-1], line[1:]], axis=1)
