"""What is done to the sheet: an event of a study file, and the place where it happens."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from neuroflare.clinic.events import (
    AnyEvent,
    Block,
    Chemical,
    Electrical,
    PressureStimulus,
    Removal,
    Thermal,
    TopicalCapsaicin,
)
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.engine import Change
from neuroflare.errors import UsageError
from neuroflare.skin.names import NERVE, NOT_ON_A_SHEET, TISSUE
from neuroflare.skin.shapes import Cloud, Disc, Rectangle, Shape, Stroke

__all__ = ["FibreLoss", "Placed", "place"]

WIRE = 15.0
"""Length in mm of a stimulating wire in the skin; studies put one to two centimetres under the skin."""
DIALYSIS = (10.0, 1.0)
"""Length and width in mm of the skin that a dialysis fibre reaches."""


@dataclass(frozen=True)
class Placed:
    """Something done to a part of the sheet.

    Parameters
    ----------
    name
        What to call it in messages.
    changes
        What it changes in the model; times in hours.
    shape
        Where; None for the whole sheet.
    """

    name: str
    changes: tuple[Change, ...]
    shape: Shape | None

    def __post_init__(self) -> None:
        """Refuse what differs between people: a sheet is the skin of one."""
        for change in self.changes:
            if change.differs:
                raise UsageError(
                    f"{self.name} changes {change.target!r} from person to person; a sheet is of one person"
                )


@dataclass(frozen=True)
class FibreLoss:
    """Endings lost before the test, as after a capsaicin 8 % patch.

    Parameters
    ----------
    shape
        Where.
    share
        Share of endings lost, 0 to 1.
    """

    shape: Shape
    share: float

    def __post_init__(self) -> None:
        """Refuse a share that is none."""
        if not 0.0 <= self.share <= 1.0:
            raise UsageError(f"the share of fibres lost is {self.share}; it lies between 0 and 1")


def place(
    event: AnyEvent, x: float, y: float, parameters: Mapping[str, float], shape: Shape | None = None
) -> Placed:
    """Put an event of a study file on the sheet.

    Parameters
    ----------
    event
        What is done, with its doses and times.
    x, y
        Where its middle is, in mm from the lower left corner.
    parameters
        Values of the model, for sizes that the event leaves open.
    shape
        Where exactly; left out, what the event itself says (its area, its volume, its electrode).

    Returns
    -------
    Placed
        Changes and place. Blocks without a shape act on the whole sheet.

    Raises
    ------
    UsageError
        When neither the event nor `shape` says how large it is, or when it acts on what a sheet has not.
    """
    changes = tuple(
        change for change in schedule_of([event]).changes if not change.target.startswith(NOT_ON_A_SHEET)
    )
    beyond = [change.target for change in changes if not change.target.startswith((*TISSUE, *NERVE))]
    if beyond or not changes:
        what = f"changes {beyond[0]!r}" if beyond else "acts elsewhere in the body"
        raise UsageError(
            f"{event.name} {what}; a sheet is skin of one place, with endings, peptides, mast cells, vessels "
            "and sympathetic junctions"
        )
    if shape is None and not isinstance(event, Block | Removal):
        shape = _shape(event, x, y, parameters)
    return Placed(event.name, changes, shape)


def _shape(event: AnyEvent, x: float, y: float, parameters: Mapping[str, float]) -> Shape | None:
    area = getattr(event, "area", None)
    mm2 = None if area is None else area.to("mm^2")
    if isinstance(event, TopicalCapsaicin | Thermal) and mm2 is not None:
        return Rectangle(x, y, math.sqrt(mm2), math.sqrt(mm2))
    if isinstance(event, TopicalCapsaicin):
        return _disc(x, y, 100.0 / parameters["delivery_drop_spread"])  # cm2 to mm2
    if isinstance(event, PressureStimulus | Electrical) and mm2 is not None:
        return _disc(x, y, mm2)
    if isinstance(event, Electrical):
        if event.electrode == "wire":
            width = 1.0 / parameters["delivery_wire_focus"] / WIRE
            return Stroke(x - WIRE / 2.0, y, x + WIRE / 2.0, y, width)
        return _disc(x, y, 1.0 / parameters[f"delivery_{event.electrode}_focus"])
    if isinstance(event, Chemical):
        if event.route == "prick":
            return Cloud(x, y, math.sqrt(parameters["delivery_prick_radius2"]))
        if event.route == "intradermal" and event.volume is not None:
            return Cloud(x, y, (3.0 * event.volume.to("uL") / (4.0 * math.pi)) ** (1.0 / 3.0))
        if event.route == "iontophoresis" and mm2 is not None:
            return _disc(x, y, mm2)
        if event.route == "microdialysis":
            length, width = DIALYSIS
            return Stroke(x - length / 2.0, y, x + length / 2.0, y, width)
        if event.route == "intra-arterial":
            return None
    raise UsageError(
        f"{event.name}: neither an area nor a shape is given; the sheet must know how large it is"
    )


def _disc(x: float, y: float, mm2: float) -> Disc:
    return Disc(x, y, math.sqrt(mm2 / math.pi))
