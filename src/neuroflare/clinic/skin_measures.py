"""What is read of skin, vessels and flare."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from neuroflare.clinic.places import LIMB, inside
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import (
    Floats,
    Measure,
    Recording,
    Scatter,
    Sight,
    Values,
    View,
    WholeTest,
    first_crossing,
)
from neuroflare.clinic.scatter import by_amount, by_ratio

__all__ = [
    "FLARE", "FLARE_DISTANCES", "FLARE_OUTPUTS", "NOISE", "SERIES", "WHOLE", "flare_share", "plain", "under",
]  # fmt: skip

FLARE_DISTANCES = (0.0, 15.0, 40.0, 85.0)
"""mm from the edge of the stimulus at which the flow is read to find the edge of a flare; at each the body
has its own share of linked fibres."""

FLARE = ("flare-area", "flare-radius")
HALO_FLOW, LIMB_FLOW = "halo_vessels_perfusion", "limb_vessels_perfusion"
FLARE_OUTPUTS = (HALO_FLOW, LIMB_FLOW)
"""Read-outs that are found from several distances, and what is recorded for them."""

PROBE_TEMPERATURES = (37.0, 38.5, 40.0, 41.5, 43.0, 46.0)
"""degC of the series of probes with which the heat threshold of a flare is found."""

NOISE = by_ratio("reading_noise")
"""Scatter of a reading of flow, protein or a mediator."""

FLARE_WATCH = 60.0 / 3600.0
"""Hours after a stimulus during which the beginning of a flare is awaited."""

HALO = "halo"
"""The skin of the limb around the stimulus."""


def flare_share(recordings: Mapping[View, Recording], values: Values) -> Floats:
    """Find the share of linked fibres at which the flow stands at the edge of the flare, person x time.

    Between two distances the logarithm of the rise is interpolated over that of the share. Infinite where the
    flow stays below the edge wherever it was read, and so for any share.
    """
    edge, reach = values("flare_edge")[:, None], values("arbor_reach")[:, None]
    distances = np.array([view.distance or 0.0 for view in recordings])
    rise = np.stack([np.maximum(r.series[HALO_FLOW] - 1.0, 1e-12) for r in recordings.values()])
    above = np.log(rise / edge[None])
    at = np.where(above[0] > 0.0, distances[-1], -np.inf)
    for k in range(len(distances) - 2, -1, -1):
        crosses = (above[k] > 0.0) & (above[k + 1] <= 0.0)
        share = above[k] / np.where(crosses, above[k] - above[k + 1], 1.0)
        at = np.where(crosses, distances[k] + share * (distances[k + 1] - distances[k]), at)
    return np.asarray(np.exp(-at / reach))


def under(recordings: Mapping[View, Recording], values: Values) -> Floats:
    """Find where the stimulated skin itself stands above the edge of the flare, person x time."""
    first = next(iter(recordings.values()))
    return np.asarray(first.series[LIMB_FLOW] - 1.0 > values("flare_edge")[:, None])


def zone(readout: Readout, place: str) -> str:
    """Give where a reading is taken: at the place, or beside the stimulus when it has a distance."""
    return place if readout.distance is None else HALO


def plain(
    quantity: str, unit: str, factor: float = 1.0, offset: float = 0.0, noise: Scatter | None = None
) -> Callable[[Readout, str], Measure]:
    """Give a measure that is one quantity, shifted and scaled; ``{zone}`` follows the distance."""

    def build(readout: Readout, place: str) -> Measure:
        name = quantity.format(zone=zone(readout, place), place=place, fibre=readout.fibre)
        beside = name.startswith(HALO)
        return Measure((name,), unit, lambda s: factor * (s[name] + offset), beside, noise=noise)

    return build


def _flow(where: str | None, from_baseline: bool) -> Callable[[Readout, str], Measure]:
    """Give a measure of blood flow in %, which a device reads with some noise."""

    def build(readout: Readout, place: str) -> Measure:
        name = inside(where or zone(readout, place), "vessels_perfusion")
        beside = name.startswith(HALO)
        return Measure((name,), "%", lambda s: 100.0 * s[name], beside, from_baseline, NOISE)

    return build


def _wheal(unit: str, of: Callable[[Floats, Floats], Floats]) -> Callable[[Readout, str], Measure]:
    """Give a measure of the wheal from its radius so far and its thickness, both in mm."""

    def build(_: Readout, place: str) -> Measure:
        radius, thickness = inside(place, "vessels_wheal_radius"), inside(place, "vessels_oedema")
        return Measure(
            (radius, thickness), unit, lambda s: of(np.maximum.accumulate(s[radius], axis=1), s[thickness])
        )

    return build


SERIES: Mapping[str, Callable[[Readout, str], Measure]] = {
    "perfusion": _flow(None, from_baseline=False),
    "perfusion-change": _flow(None, from_baseline=True),
    "axon-reflex": _flow(HALO, from_baseline=True),
    "wheal-diameter": _wheal("mm", lambda r, _: 2.0 * r),
    "wheal-area": _wheal("cm2", lambda r, _: np.pi * r**2 / 100.0),
    "wheal-thickness": _wheal("mm", lambda _, h: h),
    "wheal-volume": _wheal("uL", lambda r, h: np.pi * r**2 * h),
    "interstitial-protein": plain("{zone}_vessels_albumin_ratio", "%", 100.0, noise=NOISE),
    "oedema": plain("{zone}_vessels_fluid", "%", 100.0, -1.0),
    "skin-temperature": plain(
        "{place}_vessels_skin_temperature", "degC", noise=by_amount("skin_temperature_scatter")
    ),
    "sweating": plain("{place}_vessels_sweat", "%", 100.0),
    "forearm-blood-flow": plain("{place}_vessels_forearm_flow", "mL/min/dL"),
}


def _flare_onset(_: Readout, __: str = LIMB) -> WholeTest:
    name = HALO_FLOW

    def make(sight: Sight) -> Floats:
        seen = sight.only
        return 3600.0 * first_crossing(seen.time, seen.series[name] - 1.0, sight.values("onset_rise"))

    return WholeTest((name,), "s", FLARE_WATCH, make, beside=True)


def _flare_threshold(readout: Readout, _: str = LIMB) -> WholeTest:
    name = HALO_FLOW
    distance = 8.0 if readout.distance is None else readout.distance.to("mm")

    def make(sight: Sight) -> Floats:
        temperatures = np.array([view.temperature for view in sight.recordings], dtype=float)
        peaks = np.stack([r.series[name].max(axis=1) - 1.0 for r in sight.recordings.values()], axis=1)
        return first_crossing(temperatures, peaks, sight.values("onset_rise"))

    views = tuple(View(distance, temperature) for temperature in PROBE_TEMPERATURES)
    return WholeTest((name,), "degC", FLARE_WATCH, make, views)


WHOLE: Mapping[str, Callable[[Readout, str], WholeTest]] = {
    "flare-onset": _flare_onset,
    "flare-threshold-temperature": _flare_threshold,
}
