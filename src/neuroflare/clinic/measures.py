"""What a read-out is in the model: which quantities are recorded and what is made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.readouts import Readout
from neuroflare.errors import Refused

Floats = npt.NDArray[np.float64]
Values = Callable[[str], Floats]
"""Gives a parameter as one value per simulated person."""

FLARE_DISTANCES = (0.0, 15.0, 40.0, 85.0)
"""mm from the edge of the stimulus at which the flow is read to find the edge of a flare."""

FLARE = ("flare-area", "flare-radius")
FLARE_OUTPUTS = ("halo_vessels_perfusion",)
"""Read-outs that are found from several distances, and what is recorded for them."""

PROBE_TEMPERATURES = (37.0, 38.5, 40.0, 41.5, 43.0, 46.0)
"""degC of the series of probes with which the heat threshold of a flare is found."""

NOISE = "reading_noise"

FLARE_WATCH = 60.0 / 3600.0
"""Hours after a stimulus during which the beginning of a flare is awaited."""

DISCHARGE_WATCH = 0.5
"""Hours after a stimulus during which a discharge is followed."""


@dataclass(frozen=True)
class View:
    """One way to look at an arm: how far the probe is from the stimulus, and how hot a test probe is."""

    distance: float | None = None
    temperature: float | None = None


@dataclass(frozen=True)
class Recording:
    """What was recorded in one view.

    Parameters
    ----------
    time
        Hours.
    series
        Recorded quantity to an array person x time.
    """

    time: Floats
    series: Mapping[str, Floats]


@dataclass(frozen=True)
class Measure:
    """A quantity in time.

    Parameters
    ----------
    outputs
        Quantities of the model that are recorded.
    unit
        Unit of the result.
    make
        Makes it, person x time, from what was recorded.
    beside
        Whether it is read beside the stimulus (and so depends on the distance).
    from_baseline
        Whether it is the change in % since just before the first stimulus; a block may have moved the
        baseline.
    noise
        Id of the parameter that says how far one reading is from the next, relative to the reading.
    """

    outputs: tuple[str, ...]
    unit: str
    make: Callable[[Mapping[str, Floats]], Floats]
    beside: bool = False
    from_baseline: bool = False
    noise: str | None = None


@dataclass(frozen=True)
class WholeTest:
    """One number from a whole test.

    Parameters
    ----------
    outputs
        Quantities of the model that are recorded.
    unit
        Unit of the result.
    watch
        Hours after the last event during which something may happen.
    make
        Makes it, one per person, from recordings, one per view, and parameters.
    views
        Looks that it needs; none means the arm as it is.
    """

    outputs: tuple[str, ...]
    unit: str
    watch: float
    make: Callable[[Mapping[View, Recording], Values], Floats]
    views: tuple[View, ...] = ()
    beside: bool = False


def measure_of(readout: Readout) -> Measure | WholeTest:
    """Give the measure behind a read-out.

    Parameters
    ----------
    readout
        Read-out of a study file.

    Returns
    -------
    Measure or WholeTest
        A quantity in time, or one number from the whole test.
    """
    if readout.name in _WHOLE:
        return _WHOLE[readout.name](readout)
    if readout.name in _SERIES:
        return _SERIES[readout.name](readout)
    raise Refused(f"read-out {readout.name!r} is known, but this version cannot read it")


def outputs_of(readout: Readout) -> tuple[str, ...]:
    """Quantities of the model behind a read-out."""
    return FLARE_OUTPUTS if readout.name in FLARE else measure_of(readout).outputs


def flare_radius(recordings: Mapping[View, Recording], values: Values) -> Floats:
    """Find how far from the stimulus the flow falls to the edge of the flare, person x time, in mm.

    Between two distances the logarithm of the rise is interpolated, because the rise falls about
    exponentially.
    """
    edge = values("flare_edge")[:, None]
    distances = np.array([view.distance or 0.0 for view in recordings])
    rise = np.stack([np.maximum(r.series["halo_vessels_perfusion"] - 1.0, 1e-12) for r in recordings.values()])
    above = np.log(rise / edge[None])
    radius = np.where(above[0] > 0.0, distances[-1], 0.0)
    for k in range(len(distances) - 2, -1, -1):
        crosses = (above[k] > 0.0) & (above[k + 1] <= 0.0)
        share = above[k] / np.where(crosses, above[k] - above[k + 1], 1.0)
        radius = np.where(crosses, distances[k] + share * (distances[k + 1] - distances[k]), radius)
    return np.asarray(radius)


def first_crossing(time: Floats, series: Floats, level: Floats) -> Floats:
    """Find when each person's series first reaches a level, by linear interpolation; NaN if it never does."""
    above = series >= level[:, None]
    found = np.full(series.shape[0], np.nan)
    for person in np.flatnonzero(above.any(axis=1)):
        k = int(np.argmax(above[person]))
        if k == 0:
            found[person] = time[0]
            continue
        low, high = series[person, k - 1], series[person, k]
        found[person] = time[k - 1] + (level[person] - low) / (high - low) * (time[k] - time[k - 1])
    return found


def _zone(readout: Readout) -> str:
    return "limb" if readout.distance is None else "halo"


def _plain(
    quantity: str, unit: str, factor: float = 1.0, offset: float = 0.0
) -> Callable[[Readout], Measure]:
    """Give a measure that is one quantity, scaled and shifted; ``{zone}`` follows the distance."""

    def build(readout: Readout) -> Measure:
        name = quantity.format(zone=_zone(readout), fibre=readout.fibre)
        return Measure((name,), unit, lambda s: factor * (s[name] + offset), beside=name.startswith("halo"))

    return build


def _flow(zone: str | None, from_baseline: bool) -> Callable[[Readout], Measure]:
    """Give a measure of blood flow in %, which a device reads with some noise."""

    def build(readout: Readout) -> Measure:
        name = f"{zone or _zone(readout)}_vessels_perfusion"
        beside = name.startswith("halo")
        return Measure((name,), "%", lambda s: 100.0 * s[name], beside, from_baseline, NOISE)

    return build


def _wheal(unit: str, of: Callable[[Floats, Floats], Floats]) -> Callable[[Readout], Measure]:
    """Give a measure of the wheal from its radius so far and its thickness, both in mm."""
    radius, thickness = "limb_vessels_wheal_radius", "limb_vessels_oedema"

    def build(_: Readout) -> Measure:
        return Measure(
            (radius, thickness), unit, lambda s: of(np.maximum.accumulate(s[radius], axis=1), s[thickness])
        )

    return build


_LEVELS: Mapping[str, str] = {
    "cgrp": "{zone}_peptide_cgrp",
    "substance-p": "{zone}_peptide_substance_p",
    "histamine": "{zone}_mast_histamine",
    "ngf": "limb_tissue_ngf",
}


def _protein(readout: Readout) -> Measure:
    name = f"{_zone(readout)}_vessels_albumin_ratio"
    return Measure((name,), "%", lambda s: 100.0 * s[name], name.startswith("halo"), noise=NOISE)


def _mediator(readout: Readout) -> Measure:
    assert readout.mediator is not None  # the format asks for it
    return replace(_plain(_LEVELS[readout.mediator], "nM")(readout), noise=NOISE)


def _density(readout: Readout) -> Measure:
    return (
        _plain("limb_nerve_density", "%", 100.0)(readout)
        if readout.unit == "%"
        else (_plain("limb_nerve_fibre_density", "fibres/mm")(readout))
    )


_SERIES: Mapping[str, Callable[[Readout], Measure]] = {
    "perfusion": _flow(None, from_baseline=False),
    "perfusion-change": _flow(None, from_baseline=True),
    "axon-reflex": _flow("halo", from_baseline=True),
    "wheal-diameter": _wheal("mm", lambda r, _: 2.0 * r),
    "wheal-area": _wheal("cm2", lambda r, _: np.pi * r**2 / 100.0),
    "wheal-thickness": _wheal("mm", lambda _, h: h),
    "wheal-volume": _wheal("uL", lambda r, h: np.pi * r**2 * h),
    "interstitial-protein": _protein,
    "oedema": _plain("{zone}_vessels_fluid", "%", 100.0, -1.0),
    "skin-temperature": _plain("limb_vessels_skin_temperature", "degC"),
    "forearm-blood-flow": _plain("limb_vessels_forearm_flow", "mL/min/dL"),
    "mediator-level": _mediator,
    "nerve-fibre-density": _density,
    "nociceptor-discharge": _plain("limb_nerve_{fibre}", "impulses/s"),
}


def _only(recordings: Mapping[View, Recording]) -> Recording:
    return next(iter(recordings.values()))


def _flare_onset(_: Readout) -> WholeTest:
    name = "halo_vessels_perfusion"

    def make(recordings: Mapping[View, Recording], values: Values) -> Floats:
        seen = _only(recordings)
        return 3600.0 * first_crossing(seen.time, seen.series[name] - 1.0, values("onset_rise"))

    return WholeTest((name,), "s", FLARE_WATCH, make, beside=True)


def _flare_threshold(readout: Readout) -> WholeTest:
    name = "halo_vessels_perfusion"
    distance = 8.0 if readout.distance is None else readout.distance.to("mm")

    def make(recordings: Mapping[View, Recording], values: Values) -> Floats:
        temperatures = np.array([view.temperature for view in recordings], dtype=float)
        peaks = np.stack([r.series[name].max(axis=1) - 1.0 for r in recordings.values()], axis=1)
        return first_crossing(temperatures, peaks, values("onset_rise"))

    views = tuple(View(distance, temperature) for temperature in PROBE_TEMPERATURES)
    return WholeTest((name,), "degC", FLARE_WATCH, make, views)


def _nociceptor_threshold(readout: Readout) -> WholeTest:
    fires, heat = f"limb_nerve_{readout.fibre}", "limb_nerve_temperature"

    def make(recordings: Mapping[View, Recording], values: Values) -> Floats:
        seen = _only(recordings)
        when = first_crossing(seen.time, seen.series[fires], values("nociceptor_counted_rate"))
        found = np.full(when.size, np.nan)
        for person in np.flatnonzero(np.isfinite(when)):
            found[person] = np.interp(when[person], seen.time, seen.series[heat][person])
        return found

    return WholeTest((fires, heat), "degC", 0.0, make)


def _discharge_duration(readout: Readout) -> WholeTest:
    fires = f"limb_nerve_{readout.fibre}"

    def make(recordings: Mapping[View, Recording], values: Values) -> Floats:
        seen = _only(recordings)
        counted = seen.series[fires] >= values("nociceptor_counted_rate")[:, None]
        steps = np.diff(seen.time, append=seen.time[-1])
        return np.asarray(3600.0 * (counted * steps[None, :]).sum(axis=1))

    return WholeTest((fires,), "s", DISCHARGE_WATCH, make)


_WHOLE: Mapping[str, Callable[[Readout], WholeTest]] = {
    "flare-onset": _flare_onset,
    "flare-threshold-temperature": _flare_threshold,
    "nociceptor-threshold": _nociceptor_threshold,
    "discharge-duration": _discharge_duration,
}
