"""Areas of flares and wheals read from the skin sheet, person by person."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.areas import SIZE_OPEN, radius_of
from neuroflare.clinic.events import AnyEvent, Block
from neuroflare.clinic.places import LIMB
from neuroflare.errors import UsageError
from neuroflare.people import Cohort

if TYPE_CHECKING:
    from neuroflare.skin.stimuli import Placed

__all__ = ["COARSE", "PEOPLE", "SIDE", "SMALL", "areas_of", "areas_on_sheet", "as_read", "few", "fits"]

Floats = npt.NDArray[np.float64]

PEOPLE = 32
"""Simulated people who are put on a sheet for each arm: a sheet takes one to two seconds."""
EACH = 2
"""People of each draw, so that they are of many draws."""
SIDE, SMALL = 120.0, 40.0
"""mm; the widest flares of the typical person are 110 mm across, and wheals far smaller."""
MEMORY = 4e9
"""Bytes a sheet may need: a tenth of that is usual, but some draws from the priors have many endings."""
FINE, COARSE, WIDE = 0.5, 1.0, 5.0
"""Pixels in mm, and the width in mm of a stimulus from which the coarse ones do."""


def few(cohort: Cohort, limit: int = PEOPLE) -> Cohort:
    """Take the first few people of the first few draws, as many as there is time for.

    Examples
    --------
    >>> few(Cohort(64, 8, {"stress": np.zeros(512)})).parameters["stress"].size
    32
    """
    draws = min(cohort.draws, max(1, limit // EACH))
    people = max(1, min(cohort.people, limit // draws))

    def cut(values: Mapping[str, Floats]) -> dict[str, Floats]:
        return {name: cohort.by_draw(v)[:draws, :people].ravel() for name, v in values.items()}

    states = cut(cohort.states)
    return replace(cohort, draws=draws, people=people, parameters=cut(cohort.parameters), states=states)


def fits(events: Iterable[AnyEvent]) -> bool:
    """Say whether all that an arm does can be done on a sheet: it is skin of one place, for hours."""
    try:
        _placed(events, 0.0, _skin_values())
    except UsageError:
        return False
    return True


def areas_of(
    events: Sequence[AnyEvent],
    times: Floats,
    people: Cohort,
    side: float = SIDE,
    workers: int = 1,
    done: Callable[[], None] | None = None,
) -> dict[str, Floats]:
    """Give the areas of flare and wheal of some people in time, person x time; see `areas_on_sheet`.

    Parameters
    ----------
    events
        Of the arm; see `fits`.
    times
        In hours.
    people
        Who; see `few`.
    side
        Of the sheets in mm.
    workers
        Threads; 0 is one per core.
    done
        Called after each person.
    """

    def one(who: int) -> dict[str, Floats]:
        person = {name: float(values[who]) for name, values in people.parameters.items()}
        # The same person has the same trees under every draw.
        held = {name: float(values[who]) for name, values in people.states.items()}
        seed = people.seed * 1000 + who % people.people
        found = areas_on_sheet(events, times, person, seed, side, held)
        if done is not None:
            done()
        return found

    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        each = list(pool.map(one, range(people.draws * people.people)))
    return {name: np.stack([found[name] for found in each]) for name in each[0]}


def as_read(name: str, areas: Mapping[str, Floats]) -> Floats:
    """Give a read-out of `AREAS` from areas and volume, in cm2, mm or uL.

    Examples
    --------
    >>> as_read("wheal-diameter", {"wheal-area": np.array([np.pi / 100.0])}).item()
    2.0
    """
    if name == "wheal-diameter":
        return 2.0 * radius_of(areas["wheal-area"])
    return radius_of(areas["flare-area"]) if name == "flare-radius" else areas[name]


def areas_on_sheet(
    events: Iterable[AnyEvent],
    times: Floats,
    person: Mapping[str, float],
    seed: int,
    side: float = SIDE,
    held: Mapping[str, float] | None = None,
    finest: float = FINE,
) -> dict[str, Floats]:
    """Give the areas of flare and wheal (cm2) and the volume of the wheal (uL) of one person in time.

    Parameters
    ----------
    events
        What is done.
    times
        In hours, rising.
    person
        Values of parameters of the body; those that the skin has not are left out.
    seed
        Of the nerve trees.
    side
        Of the sheet in mm.
    held
        States that a life has left; see `Sheet`.
    finest
        Pixels in mm under a narrow stimulus.
    """
    from neuroflare.skin import Grid, Sheet
    from neuroflare.skin.names import FLARE_EDGE
    from neuroflare.skin.readouts import area_above, volume_above

    events = list(events)
    shapes = [placed.shape for placed in _placed(events, 0.0, _skin_values()) if placed.shape is not None]
    widths = [min(s.bounds[2] - s.bounds[0], s.bounds[3] - s.bounds[1]) for s in shapes]
    grid = Grid(side, side, COARSE if widths and min(widths) >= WIDE else finest)
    known = {name: value for name, value in person.items() if Sheet.knows(name)}
    sheet = Sheet(grid, seed=seed, person=known, held=held, memory=MEMORY)
    minutes, back = np.unique(np.round(60.0 * np.asarray(times, dtype=float), 4), return_inverse=True)
    end = max(float(minutes[-1]), 1e-2)
    placed = _placed(events, side / 2.0, sheet.values)
    seen = sheet.run(placed, end, times=minutes.tolist(), fields=["perfusion", "oedema"])
    edge, wheal = sheet.values[FLARE_EDGE], sheet.values["wheal_edge"]
    found = {
        "flare-area": area_above(seen["perfusion"], 1.0 + edge).to_numpy(),
        # A wheal grows until it fades; its rule, too, keeps the widest so far.
        "wheal-area": np.maximum.accumulate(area_above(seen["oedema"], wheal).to_numpy()),
        "wheal-volume": volume_above(seen["oedema"], wheal).to_numpy(),
    }
    return {name: course[back.ravel()] for name, course in found.items()}


def _placed(events: Iterable[AnyEvent], middle: float, values: Mapping[str, float]) -> list[Placed]:
    """Put an arm in the middle of a sheet; what a block does elsewhere in the body is left out."""
    from neuroflare.skin.shapes import Disc
    from neuroflare.skin.stimuli import place

    found = []
    for event in events:
        if event.place != LIMB:
            raise UsageError(f"{event.name} acts on another place")
        try:
            found.append(place(event, middle, middle, values))
        except UsageError:
            if isinstance(event, Block):
                continue
            size_open = Disc(middle, middle, float(radius_of(np.array(SIZE_OPEN))))
            found.append(place(event, middle, middle, values, size_open))
    return found


def _skin_values() -> Mapping[str, float]:
    from neuroflare.model import load_model

    return load_model("skin").values()
