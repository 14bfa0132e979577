"""A flare in space and time, as frames that a canvas can show."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
from typing_extensions import TypedDict

from neuroflare.clinic.events import Block
from neuroflare.errors import UsageError
from neuroflare.skin import Grid, Rectangle, Sheet, place
from neuroflare.skin.names import FLARE_EDGE
from neuroflare.skin.presets import PRESETS, placed
from neuroflare.skin.readouts import area_above
from neuroflare.web.asks import FlareAsk
from neuroflare.web.kept import SEED
from neuroflare.web.menu import chosen

__all__ = ["FlareAnswer", "run_flare"]

SIDE, PIXEL, FRAMES = 130.0, 1.3, 31
"""Side and pixel of the sheet in mm, and pictures in all."""
STRIP = (12.0, 8.0)
"""mm from the middle of the stimulus to a strip of anaesthetic cream, and its width."""


class FlareAnswer(TypedDict):
    """Frames of blood flow, and the area within the edge of the flare."""

    test: str
    side: float
    pixels: int
    minutes: list[float]
    lowest: float
    highest: float
    frames: str
    edge: float
    area: list[float]
    wheal: list[float]
    stimulus: list[float]
    strip: list[float] | None


@lru_cache(maxsize=1)
def _sheet() -> Sheet:
    """The skin of one typical person, whose nerve trees take as long to grow as a flare does to run."""
    return Sheet(Grid(SIDE, SIDE, PIXEL), seed=SEED)


def run_flare(ask: FlareAsk, progress: Callable[[int, int], None] | None = None) -> dict[str, Any]:
    """Follow a flare.

    Parameters
    ----------
    ask
        Which stimulus, how strong, where, and whether some of the skin is numb.
    progress
        Called with (percent done, 100).

    Returns
    -------
    dict
        A `FlareAnswer`: one byte for each pixel and frame, flow over rest from `lowest` to `highest`.

    Raises
    ------
    UsageError
        When this test shows nothing on a sheet of skin.
    """
    offer, values, _ = chosen(ask.test, ask.values, None)
    if offer.sheet is None:
        raise UsageError(
            f"{ask.test} shows nothing on the skin; choose capsaicin, heat, histamine or noradrenaline"
        )
    preset, field = offer.sheet
    knob = next(knob for knob in offer.knobs if knob.name == field)
    sheet = _sheet()
    done = placed(preset, sheet.grid, sheet.values, ask.place, {field: f"{values[field]:.6g} {knob.unit}"})
    events, strip = [done], None
    if ask.numb:
        gap, width = STRIP
        strip = Rectangle(SIDE / 2.0, min(ask.place[1] + gap + width / 2.0, SIDE - width / 2.0), SIDE, width)
        numb = Block.model_validate({"block": "local-anaesthetic"})
        events.append(place(numb, *strip.centre, sheet.values, strip))
    minutes = PRESETS[preset].minutes
    times = np.linspace(0.0, minutes, FRAMES)

    def told(share: float) -> None:
        if progress is not None:
            progress(int(100 * share), 100)

    seen = sheet.run(events, minutes, times=times.tolist(), fields=["perfusion", "oedema"], progress=told)
    flow, edge = seen["perfusion"], 1.0 + sheet.values[FLARE_EDGE]
    area = area_above(flow, edge).values
    wheal = area_above(seen["oedema"], sheet.values["wheal_edge"]).values
    shown = flow.values
    low, high = min(float(shown.min()), 1.0), max(float(shown.max()), 2.0)
    bytes_ = np.rint(255.0 * (shown - low) / (high - low)).astype(np.uint8)
    shape = done.shape
    middle = ask.place if shape is None else shape.centre
    answer: FlareAnswer = {
        "test": ask.test,
        "side": SIDE,
        "pixels": int(shown.shape[1]),
        "minutes": times.tolist(),
        "lowest": low,
        "highest": high,
        "frames": base64.b64encode(bytes_.tobytes()).decode(),
        "edge": edge,
        "area": [round(float(one), 2) for one in area],
        "wheal": [round(float(one), 2) for one in wheal],
        "stimulus": [float(one) for one in middle],
        "strip": None if strip is None else [0.0, strip.centre[1] - STRIP[1] / 2.0, SIDE, STRIP[1]],
    }
    return dict(answer)
