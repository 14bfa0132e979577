"""Measure how far the rule for areas is from the skin sheet: ``python -m neuroflare.clinic.area_errors``.

Each stimulus at several doses is given to people drawn from the priors, who differ in all that body and skin
share and in how their nerve trees are built. The rule sees what the body says of them; the sheet grows trees
of its own for each. What is kept is the root of the mean square of the logarithm of rule over sheet, for each
kind of stimulus and over all (``any``), with the hash of both models.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from pydantic import TypeAdapter

from neuroflare.clinic.areas import AREAS, FILE, FLOORS, flare_area, stimulated
from neuroflare.clinic.events import AnyEvent
from neuroflare.clinic.recordings import Recording, View
from neuroflare.clinic.sheet_areas import COARSE, areas_on_sheet
from neuroflare.clinic.skin_measures import FLARE_DISTANCES, FLARE_OUTPUTS, SERIES
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.data_files import data_path
from neuroflare.engine import Job, simulate_many
from neuroflare.model import load_model
from neuroflare.people import Cohort, healthy

__all__ = ["CASES", "compared", "document", "main", "pairs_of", "spread"]

Floats = npt.NDArray[np.float64]

MINUTES = (1.0, 3.0, 5.0, 10.0, 15.0, 20.0, 30.0, 45.0, 60.0)
"""When areas are compared."""

DRAWS = 16
"""Readings of the uncertain numbers, each with one person and trees of its own."""

_INJECTED = {"stimulus": "capsaicin-intradermal", "volume": "25 uL"}
_WIRE = {"stimulus": "electrical", "electrode": "wire", "frequency": "4 Hz", "duration": "30 min"}
_POINT = {"stimulus": "electrical", "electrode": "point", "frequency": "1 Hz", "duration": "2 min"}
_HEAT = {"stimulus": "heat", "rate": "4 degC/s", "duration": "30 s", "area": "1 cm2"}
_CURRENT = {"stimulus": "histamine", "route": "iontophoresis", "duration": "10 s"}

CASES: Sequence[Mapping[str, str]] = (
    {"stimulus": "capsaicin-topical", "dose": "100 ug", "area": "4 cm2"},
    {"stimulus": "capsaicin-topical", "dose": "300 ug", "area": "4 cm2"},
    {"stimulus": "capsaicin-topical", "dose": "1000 ug", "area": "1 cm2"},
    {**_INJECTED, "concentration": "3 uM"},
    {**_INJECTED, "concentration": "30 uM"},
    {"stimulus": "capsaicin-intradermal", "dose": "20 ug", "volume": "20 uL"},
    {**_HEAT, "temperature": "42 degC"},
    {**_HEAT, "temperature": "45 degC"},
    {**_HEAT, "temperature": "48 degC", "area": "9 cm2"},
    {**_POINT, "current": "5 mA"},
    {**_POINT, "current": "10 mA"},
    {**_WIRE, "current": "10 mA"},
    {**_WIRE, "current": "30 mA"},
    {"stimulus": "histamine", "route": "prick", "concentration": "0.1 mg/mL"},
    {"stimulus": "histamine", "route": "prick", "concentration": "1 mg/mL"},
    {"stimulus": "histamine", "route": "prick", "concentration": "10 mg/mL"},
    {"stimulus": "histamine", "dose": "1 ug", "volume": "50 uL"},
    {**_CURRENT, "current": "0.13 mA", "area": "0.2 cm2"},
    {**_CURRENT, "current": "2 mA", "area": "0.28 cm2"},
    {"stimulus": "substance-p", "concentration": "1 uM", "volume": "25 uL"},
    {"stimulus": "substance-p", "concentration": "3 uM", "volume": "25 uL"},
)
"""Stimuli and doses, as study files write them."""


def drawn(draws: int, seed: int = 1) -> Cohort:
    """Draw people from the priors, with what only the skin has beside what the body has."""
    body, skin = load_model("body"), load_model("skin")
    both = {**healthy(skin, 1, draws, seed).parameters, **healthy(body, 1, draws, seed).parameters}
    return Cohort(draws, 1, both, seed)


def compared(
    case: Mapping[str, str], people: Cohort, minutes: Sequence[float] = MINUTES
) -> dict[str, tuple[Floats, Floats]]:
    """Give rule and sheet of one stimulus: quantity to two arrays, person x time.

    Parameters
    ----------
    case
        A stimulus, as study files write it.
    people
        One person in each draw.
    minutes
        When areas are read.
    """
    adapter: TypeAdapter[Any] = TypeAdapter(AnyEvent)
    event = adapter.validate_python(dict(case))
    body, times = load_model("body"), np.asarray(minutes) / 60.0
    parameters = {n: v for n, v in people.parameters.items() if n in body.parameters}
    wheals = {
        name: SERIES[name](None, "limb")  # type: ignore[arg-type]
        for name in ("wheal-area", "wheal-volume")
    }
    outputs = tuple(sorted({*FLARE_OUTPUTS, *(o for measure in wheals.values() for o in measure.outputs)}))
    jobs = [
        Job(schedule_of([event]), outputs, tuple(times.tolist()), (("probe_distance", d),))
        for d in FLARE_DISTANCES
    ]
    seen = {
        View(distance): Recording(times, {name: result[name].to_numpy() for name in outputs})
        for distance, result in zip(FLARE_DISTANCES, simulate_many(body, parameters, jobs), strict=True)
    }

    def value(name: str) -> Floats:
        return parameters.get(name, np.full(people.draws, body.parameters[name].value))

    each = [{name: float(v[k]) for name, v in people.parameters.items()} for k in range(people.draws)]
    near = next(iter(seen.values())).series
    rule = {"flare-area": flare_area(seen, value, stimulated([event]))}
    rule |= {name: measure.make(near) for name, measure in wheals.items()}
    # Pixels of 1 mm move areas by a tenth at most, far less than the rule is off.
    sheets = [
        areas_on_sheet([event], times, person, people.seed * 1000 + k, finest=COARSE)
        for k, person in enumerate(each)
    ]
    return {name: (rule[name], np.stack([one[name] for one in sheets])) for name in rule}


def spread(rule: Floats, sheet: Floats, floor: float) -> float:
    """Root of the mean square of the logarithm of a ratio, where either can be told from nothing.

    Parameters
    ----------
    rule, sheet
        The same quantity by both.
    floor
        What is told from nothing; added to both.
    """
    told = (rule > floor) | (sheet > floor)
    if not told.any():
        return float("nan")
    return float(np.sqrt(np.mean(np.log((rule[told] + floor) / (sheet[told] + floor)) ** 2)))


def pairs_of(case: Mapping[str, str], people: Cohort) -> dict[str, tuple[Floats, Floats]]:
    """Give rule and sheet of one stimulus by quantity: areas, a volume, and the time of the largest flare."""
    found = compared(case, people)
    told = {name: round(spread(*pair, FLOORS[name]), 2) for name, pair in found.items()}
    sys.stderr.write(f"{' '.join(case.values())} {told}\n")
    flare, sheet = found["flare-area"]
    hours = np.asarray(MINUTES) / 60.0
    seen = (flare.max(axis=1) > FLOORS["flare-area"]) & (sheet.max(axis=1) > FLOORS["flare-area"])
    moments = tuple(hours[a[seen].argmax(axis=1)] for a in (flare, sheet))
    return {name: (a.ravel(), b.ravel()) for name, (a, b) in found.items()} | {"moment": moments}


def document(measured: Sequence[tuple[str, Mapping[str, tuple[Floats, Floats]]]], people: int) -> str:
    """Write the spread of each quantity, by stimulus and over all, as the file holds it."""
    pairs: dict[tuple[str, str], list[tuple[Floats, Floats]]] = {}
    for stimulus, found in measured:
        for name, pair in found.items():
            for kind in (stimulus, "any"):
                pairs.setdefault((name, kind), []).append(pair)
    table: dict[str, dict[str, float]] = {name: {} for name in FLOORS}
    for (name, kind), many in pairs.items():
        rule, sheet = (np.concatenate([pair[k] for pair in many]) for k in (0, 1))
        found_spread = spread(rule, sheet, FLOORS[name])
        if np.isfinite(found_spread):
            table[name][kind] = round(found_spread, 3)
    about = {
        "about": "root of the mean square of the logarithm of rule over sheet",
        "made by": "python -m neuroflare.clinic.area_errors",
        "readouts": list(AREAS),
        "cases": len(measured),
        "people": people,
        "body": load_model("body").hash,
        "skin": load_model("skin").hash,
        "spread": table,
    }
    return json.dumps(about, indent=1) + "\n"


def main() -> None:
    """Compare all, print it, and write the file."""
    people = drawn(DRAWS)
    measured = [(case["stimulus"], pairs_of(case, people)) for case in CASES]
    path = data_path("models").parent / FILE
    path.write_text(document(measured, DRAWS), encoding="utf-8")
    sys.stderr.write(f"written: {FILE}\n")


if __name__ == "__main__":
    main()
