"""Why a flare is as large as it is: the geometry of linked fibres, and one number changed at a time."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

import numpy as np
from pydantic import TypeAdapter

from neuroflare.clinic.events import AnyEvent
from neuroflare.clinic.recordings import Recording, View
from neuroflare.clinic.skin_measures import FLARE_OUTPUTS, flare_share
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.engine import Job, simulate_many
from neuroflare.model import load_model
from neuroflare.skin.grid import Grid
from neuroflare.skin.names import FLARE_EDGE
from neuroflare.skin.page_runs import FLARES, PIXEL, SIDE, run, table
from neuroflare.skin.presets import PRESETS, placed
from neuroflare.skin.reach import linked_area, stimulated_radius
from neuroflare.skin.readouts import area_above, area_by_scanner
from neuroflare.skin.sheet import Sheet
from neuroflare.skin.trees import builds

__all__ = ["causes", "geometry"]

CAUSES: Sequence[tuple[str, Mapping[str, float], Mapping[str, float]]] = (
    ("as it is", {}, {}),
    ("territories as recorded taken as those of all fibres", {"cmi_territory": 1005.0}, {}),
    ("15 silent fibres at a point, 4 per cm2", {"cmi_overlap": 15.0}, {}),
    ("both, as the sheet had it before", {"cmi_territory": 1005.0, "cmi_overlap": 15.0}, {}),
    ("100 silent fibres at a point, 26 per cm2", {"cmi_overlap": 100.0}, {}),
    ("territories alike (spread 0.3)", {"cmi_territory_spread": 0.3}, {}),
    ("no territory wider than 40 mm", {"cmi_reach": 40.0}, {}),
    ("endings a fourth as dense", {"ending_area": 20.0}, {}),
    ("clusters of endings reach half as far", {}, {"ending_spread": 0.5}),
    ("CGRP does not spread", {"cgrp_diffusion": 0.0}, {}),
    ("what is brought in does not spread",
     {"capsaicin_diffusion": 0.0, "mast_cell_histamine_diffusion": 0.0}, {}),
    ("invaded branches of mechano-sensitive fibres release", {"cm_axon_reflex": 1.0}, {}),
    ("a third of the release by each impulse", {}, {"neuropeptide_release_per_impulse": 1.0 / 3.0}),
    ("vessels half as sensitive to CGRP", {}, {"vessel_cgrp_half": 2.0}),
    ("CGRP lost four times as fast", {}, {"neuropeptide_cgrp_loss": 4.0}),
    ("a third of the release, CGRP lost four times as fast", {},
     {"neuropeptide_release_per_impulse": 1.0 / 3.0, "neuropeptide_cgrp_loss": 4.0}),
)  # fmt: skip
"""What the last table changes, one row each: words, values, and factors of values."""

READINGS: Mapping[str, float] = {"edge at 200 % of rest": 2.0, "edge at 300 % of rest": 3.0}
"""Other edges read from the first row's runs."""

CAUSE_STIMULI = ("capsaicin-patch", "heat", "electrical-point", "histamine-prick")
CAUSE_MINUTES = np.array([0.0, 1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 30.0, 60.0])
CAUSE_SEEDS = (1, 2)


def geometry() -> str:
    """Give the area in which a share of the fibres is linked, and the share that is needed for the edge."""
    body, values = load_model("body"), load_model("skin").values()
    build, spread = builds(values)[0], values["ending_spread"]
    shares, grid = np.array([0.01, 0.05, 0.1, 0.2, 0.5]), Grid(SIDE, SIDE, PIXEL)
    times, distances = CAUSE_MINUTES[1:] / 60.0, np.arange(0.0, 86.0, 5.0)
    rows = []
    for words, name, _ in FLARES:
        shape = placed(name, grid, values).shape
        assert shape is not None  # a preset has a place
        event = TypeAdapter(AnyEvent).validate_python(PRESETS[name].event)
        jobs = [
            Job(schedule_of([event]), FLARE_OUTPUTS, tuple(times), (("probe_distance", float(d)),))
            for d in distances
        ]
        seen = {
            View(float(d)): Recording(times, {output: found[output].to_numpy() for output in FLARE_OUTPUTS})
            for d, found in zip(distances, simulate_many(body, {}, jobs), strict=True)
        }
        needed = flare_share(seen, lambda name: np.array([body.parameters[name].value])).min()
        areas = linked_area(shares, stimulated_radius(shape, spread), build, spread)
        rows.append([words, *(f"{area:.{0 if area >= 9.5 else 1}f}" for area in areas), f"{needed:.1%}"])
    head = ["cm2 in which at least ... of the fibres are linked", *(f"{share:.0%}" for share in shares)]
    return table([*head, "share at which the body's flow stands at the edge"], rows)


def causes() -> str:
    """Give the largest flare of an hour when one number is another, and when it is read by another edge."""
    rest = Sheet(Grid(20.0, 20.0, 1.0)).values
    rows = []
    for words, changes, factors in CAUSES:
        person = {**changes, **{name: factor * rest[name] for name, factor in factors.items()}}
        found: dict[str, list[list[float]]] = {}
        for name in CAUSE_STIMULI:
            for seed in CAUSE_SEEDS:
                seen, _, sheet = run(name, seed, person=person, times=CAUSE_MINUTES)
                flow, values = seen["perfusion"], sheet.values
                areas = {words: area_above(flow, 1.0 + values[FLARE_EDGE])}
                if not person:
                    areas |= {read: area_above(flow, edge) for read, edge in READINGS.items()}
                    areas["mean + 2 SD of a scanner"] = area_by_scanner(flow, values, seed)
                for read, area in areas.items():
                    found.setdefault(read, []).append([float(area.max()), float(area[-1])])
        for read, pairs in found.items():
            each = np.array(pairs).reshape(len(CAUSE_STIMULI), len(CAUSE_SEEDS), 2).mean(axis=1)
            rows.append([read, *(f"{most:.0f} ({last:.0f})" for most, last in each)])
            sys.stderr.write(" | ".join(rows[-1]) + "\n")
    head = ["largest area in cm2 (after an hour), seeds 1 and 2"]
    return table([*head, "capsaicin patch", "heat", "point", "histamine prick"], rows)
