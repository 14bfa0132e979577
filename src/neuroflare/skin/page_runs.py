"""Runs behind the page of the sheet, each of a named stimulus in the middle of one sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import xarray as xr

from neuroflare.skin.grid import Grid
from neuroflare.skin.presets import placed
from neuroflare.skin.sheet import Sheet
from neuroflare.skin.stimuli import Placed

__all__ = ["FLARES", "MINUTES", "PIXEL", "SIDE", "run", "table"]

Floats = npt.NDArray[np.float64]

SIDE, PIXEL = 120.0, 1.0
"""Of the sheets in mm. Pixels half as wide change areas by a tenth at most, under the point electrode."""
MINUTES = np.unique(
    np.concatenate([np.arange(0.0, 0.5, 1 / 60), np.arange(0.5, 60.0, 0.5), np.arange(60.0, 181.0, 5.0)])
)
"""When pictures are taken: each second of the first half minute, twice a minute, then every fifth minute."""

FLARES: Sequence[tuple[str, str, Mapping[str, str]]] = (
    ("capsaicin patch, 300 ug on 4 cm2", "capsaicin-patch", {}),
    ("capsaicin injected, 30 uM", "capsaicin-injection", {}),
    ("heat, 47 degC for 30 s on 1 cm2", "heat", {}),
    ("wire, 30 mA at 4 Hz for 30 min", "electrical-wire", {}),
    ("point, 10 mA at 1 Hz for 2 min", "electrical-point", {}),
    ("histamine prick, 10 mg/mL", "histamine-prick", {}),
    ("substance P injected, 3 uM", "substance-p", {}),
)
"""What the first table holds: words, name of the preset, changes of it."""


def run(
    name: str,
    seed: int,
    changes: Mapping[str, str] | None = None,
    person: Mapping[str, float] | None = None,
    times: Floats = MINUTES,
    side: float = SIDE,
    pixel: float = PIXEL,
) -> tuple[xr.Dataset, Placed, Sheet]:
    """Follow a named stimulus; give the run with perfusion and oedema, the stimulus, and the sheet."""
    sheet = Sheet(Grid(side, side, pixel), seed=seed, person=person)
    done = placed(name, sheet.grid, sheet.values, changes=changes)
    fields = ["perfusion", "oedema"]
    return sheet.run([done], float(times[-1]), times=times.tolist(), fields=fields), done, sheet


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Write a table as Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
