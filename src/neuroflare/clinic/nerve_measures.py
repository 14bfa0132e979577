"""What is read of nerve fibres, mast cells and messenger substances."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from neuroflare.clinic.levels import LEVELS
from neuroflare.clinic.places import inside
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Floats, Measure, Sight, WholeTest, first_crossing
from neuroflare.clinic.scatter import by_ratio
from neuroflare.clinic.skin_measures import NOISE, plain

__all__ = ["SERIES", "WHOLE"]

BIOPSY = by_ratio("biopsy_scatter")
"""Scatter of a count of nerve fibres."""
DISCHARGE_WATCH = 0.5
"""Hours after a stimulus during which a discharge is followed."""


def _mediator(readout: Readout, place: str) -> Measure:
    assert readout.mediator is not None and readout.compartment is not None  # the format asks for them
    name, unit = LEVELS[readout.compartment, readout.mediator]
    return plain(name, unit, noise=NOISE)(readout, place)


def _density(readout: Readout, place: str) -> Measure:
    if readout.read_in == "%":
        return plain("{place}_nerve_density", "%", 100.0, noise=BIOPSY)(readout, place)
    return plain("{place}_nerve_fibre_density", "fibres/mm", noise=BIOPSY)(readout, place)


def _mast_cells(readout: Readout, place: str) -> Measure:
    if readout.read_in == "%":
        return plain("{place}_mast_mast_cell_number", "%", 100.0)(readout, place)
    return plain("{place}_mast_mast_cell_count", "1/mm^2")(readout, place)


SERIES: Mapping[str, Callable[[Readout, str], Measure]] = {
    "mediator-level": _mediator,
    "nerve-fibre-density": _density,
    "nociceptor-discharge": plain("{place}_nerve_{fibre}", "impulses/s"),
    "spontaneous-fibres": plain("{place}_nerve_spontaneous_share", "%", 100.0),
    "sensitized-fibres": plain("{place}_nerve_awake", "%", 100.0),
    "spinal-discharge": plain("{place}_cord_projection", "impulses/s"),
    "mast-cell-count": _mast_cells,
}


def _nociceptor_threshold(readout: Readout, place: str) -> WholeTest:
    fires, heat = inside(place, f"nerve_{readout.fibre}"), inside(place, "nerve_temperature")

    def make(sight: Sight) -> Floats:
        seen = sight.only
        # The first impulse of heat comes when the mean rate above that before has added up to one.
        rate = np.maximum(seen.series[fires] - seen.series[fires][:, :1], 0.0)
        seconds = 3600.0 * np.diff(seen.time)
        impulses = np.zeros_like(rate)
        impulses[:, 1:] = np.cumsum(0.5 * (rate[:, 1:] + rate[:, :-1]) * seconds, axis=1)
        when = first_crossing(seen.time, impulses, np.ones(len(rate)))
        found = np.full(when.size, np.nan)
        for person in np.flatnonzero(np.isfinite(when)):
            found[person] = np.interp(when[person], seen.time, seen.series[heat][person])
        return found

    return WholeTest((fires, heat), "degC", 0.0, make, stimuli=("heat",))


def _discharge_duration(readout: Readout, place: str) -> WholeTest:
    fires = inside(place, f"nerve_{readout.fibre}")

    def make(sight: Sight) -> Floats:
        seen = sight.only
        counted = seen.series[fires] >= sight.values("nociceptor_counted_rate")[:, None]
        steps = np.diff(seen.time, append=seen.time[-1])
        return np.asarray(3600.0 * (counted * steps[None, :]).sum(axis=1))

    return WholeTest((fires,), "s", DISCHARGE_WATCH, make)


WHOLE: Mapping[str, Callable[[Readout, str], WholeTest]] = {
    "nociceptor-threshold": _nociceptor_threshold,
    "discharge-duration": _discharge_duration,
}
