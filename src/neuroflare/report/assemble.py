"""What the report shows beside the scorecard: studies, courses in time, levels of the mechanism."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.simulate import Reading
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.clinic.study import Study
from neuroflare.clinic.vocabulary import COMPARTMENTS, GROUPS, MEDIATORS
from neuroflare.engine import Job, simulate_many
from neuroflare.evidence import Ledger
from neuroflare.model import Model
from neuroflare.report.inputs import Course, CoursePoint, LevelSnapshot, StudyInfo, Sureness
from neuroflare.scoring.numbers import plain_text
from neuroflare.scoring.rows import source_words

BAND = (0.05, 0.95)

TIME_UNITS = (("s", 3600.0, 0.05), ("min", 60.0, 3.0), ("h", 1.0, 72.0), ("days", 1.0 / 24.0, float("inf")))
"""Unit, units per hour, and the longest course in hours that is shown in it."""

SNAPSHOT = ("vds2007", "capsaicin-1000")
"""Study and arm whose mechanism is drawn."""

MOMENTS = (
    (0.0, "At rest"),
    (1 / 12, "5 min"),
    (1 / 6, "10 min"),
    (1 / 3, "20 min"),
    (1.0, "1 h"),
    (3.0, "3 h"),
)

NODES = {
    "c_fibre": "limb_nerve_cm",
    "silent_fibre": "limb_nerve_cmi",
    "cgrp": "limb_peptide_cgrp",
    "substance_p": "limb_peptide_substance_p",
    "flow": "limb_vessels_perfusion",
    "leak": "limb_vessels_leak",
    "mast_cell": "limb_mast_degranulation",
    "histamine": "limb_mast_excess",
    "halo_flow": "halo_vessels_perfusion",
    "sensitization": "limb_nerve_kinase",
}
"""Node of the diagram to the quantity of the model behind it."""

SMALLEST = {
    "c_fibre": 0.1,
    "silent_fibre": 0.1,
    "cgrp": 0.01,
    "substance_p": 0.002,
    "flow": 0.1,
    "leak": 0.01,
    "mast_cell": 0.001,
    "histamine": 1.0,
    "halo_flow": 0.1,
    "sensitization": 0.01,
}
"""Largest level, in the unit of each quantity above rest, that is still drawn as rest."""


def study_info(study: Study) -> StudyInfo:
    """Give what a reader has to know about a study."""
    source = study.source
    people, whom = study.population.people, GROUPS[study.population.group].meaning
    alone = "one virtual person under each reading of the numbers"  # another model, or one case
    protocol = [("Simulated as", alone if people == 1 else f"a study of {people} {whom}")]
    protocol += [("Where", ", ".join(sorted({arm.site for arm in study.arms})))]
    if study.protocol.device is not None:
        protocol.append(("Measured with", study.protocol.device))
    if study.protocol.vehicle is not None:
        protocol.append(("Vehicle", study.protocol.vehicle))
    protocol += [(f"Choice for {arm.name}", arm.note) for arm in study.arms if arm.note]
    citation = source_words(source)
    if source is not None and source.journal and not citation.startswith(source.journal):
        citation = f"{citation}, {source.journal}"
    return StudyInfo(
        id=study.id,
        title=study.title or study.id,
        citation=citation,
        protocol=tuple((name, plain_text(text)) for name, text in protocol),
        doi=None if source is None else source.doi,
        pmid=None if source is None else source.pmid,
    )


def courses(study: Study, readings: Iterable[Reading], ledger: Ledger) -> list[Course]:
    """Give the courses in time of a study, each quantity of each arm once, with published points."""
    found: dict[tuple[str, str, float | None], tuple[Reading, list[CoursePoint]]] = {}
    for reading in readings:
        row = reading.readout
        if reading.course is None or row.over_time == "auc":
            continue
        key = row.arm, row.name, None if row.distance is None else row.distance.value
        longest, points = found.setdefault(key, (reading, []))
        if longest.time is not None and reading.time is not None and reading.time[-1] > longest.time[-1]:
            found[key] = reading, points
        points += _points(row, ledger)
    return [_course(study, reading, points) for reading, points in found.values()]


def _points(row: Readout, ledger: Ledger) -> list[CoursePoint]:
    """Give the published point of a read-out that is a level at a time."""
    if row.at is None or row.evidence is None or row.compare is not None or row.against is not None:
        return []
    claim = ledger[row.evidence]
    if claim.value is None or claim.bound in ("at-least", "at-most"):
        return []
    kind = claim.spread_kind if claim.spread_kind != "range" else "none"
    return [CoursePoint(row.at.value, claim.value, claim.spread if kind != "none" else None, kind, claim.n)]


def _course(study: Study, reading: Reading, points: list[CoursePoint]) -> Course:
    assert reading.course is not None and reading.time is not None  # chosen for having both
    row = reading.readout
    by_draw = np.nanmean(reading.course, axis=1)
    unit = row.unit if row.over_time is None and row.contrast in (None, "difference") else row.word.units[0]
    span = float(reading.time[-1] - reading.time[0])
    name, per_hour, _ = next(entry for entry in TIME_UNITS if span <= entry[2])
    lo, hi = np.quantile(by_draw, BAND, axis=0)
    return Course(
        study=study.id,
        arm=row.arm,
        readout=row.name,
        label=_course_label(row),
        unit=unit,
        time_unit=name,
        time=(reading.time * per_hour).tolist(),
        mean=by_draw.mean(axis=0).tolist(),
        lo=lo.tolist(),
        hi=hi.tolist(),
        published=tuple(CoursePoint(p.time * per_hour, p.value, p.error, p.error_kind, p.n) for p in points),
    )


def _course_label(row: Readout) -> str:
    """Name the quantity in plain words."""
    what = row.word.meaning
    if row.mediator is not None and row.compartment is not None:
        where = "the skin" if row.compartment == "skin" else COMPARTMENTS[row.compartment].meaning
        what = f"{MEDIATORS[row.mediator].meaning} in {where}"
    what = what.removesuffix(", %")  # the unit stands at the axis
    return what if row.distance is None else f"{what}, {row.distance} away"


def levels(study: Study, model: Model) -> list[LevelSnapshot]:
    """Give how strongly each part of the mechanism is at work, at a few moments of `SNAPSHOT`."""
    job = Job(
        schedule_of(study.arm(SNAPSHOT[1]).events),
        tuple(NODES.values()),
        tuple(max(time, 1e-6) for time, _ in MOMENTS),
    )
    result = simulate_many(model, {}, [job])[0]
    rest = {"flow": 1.0, "halo_flow": 1.0}
    above = {node: result[name].to_numpy()[0] - rest.get(node, 0.0) for node, name in NODES.items()}
    shots = []
    for k, (_, title) in enumerate(MOMENTS):
        shown, words = {}, {}
        for node, values in above.items():
            largest = float(np.max(values))
            shown[node] = float(np.clip(values[k] / largest, 0.0, 1.0)) if largest > SMALLEST[node] else 0.0
            words[node] = _in_words(node, float(values[k]))
        shots.append(LevelSnapshot(title, _sentence(k, above), shown, words))
    return shots


_UNITS = {
    "c_fibre": "impulses/s",
    "silent_fibre": "impulses/s",
    "cgrp": "nM",
    "substance_p": "pM",
    "histamine": "nM above rest",
}


def _in_words(node: str, value: float) -> str:
    """Give a level with its unit."""
    if value < SMALLEST[node]:
        return "at rest"
    if node in ("flow", "halo_flow"):
        return f"{1.0 + value:.1f} x rest"
    if node in ("leak", "mast_cell", "sensitization"):
        return f"{100.0 * value:.0f} % of its limit"
    shown = 1000.0 * value if node == "substance_p" else value
    return f"{shown:.2g} {_UNITS[node]}"


def _sentence(k: int, above: dict[str, np.ndarray]) -> str:
    """Say in one plain sentence what is going on."""
    firing, flow = float(above["silent_fibre"][k]), 1.0 + float(above["flow"][k])
    if firing < 0.1 and flow < 1.2:
        return "The nerve endings are quiet and the blood flow is at rest."
    active = "The silent nerve fibres are firing" if firing >= 0.1 else "The nerve fibres are quiet again"
    return f"{active}, and the blood flow is {flow:.1f} times its resting value."


def sureness(model: Model, failed: int) -> Sureness:
    """Count the uncertain numbers of the model and those that rest on an assumption."""
    uncertain = set(model.uncertain)
    note = "" if failed == 0 else f"{failed} simulations broke off and were left out"
    return Sureness(parameters=len(uncertain), assumed=len(uncertain & set(model.assumed)), note=note)
