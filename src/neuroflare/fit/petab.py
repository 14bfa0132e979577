"""The calibration as a PEtab problem, version 2, for other tools: tables, and the body as SBML.

PEtab (https://petab.readthedocs.io) holds what is read at a time of a course that begins at rest and is
moved by dated changes. Means over a time, times to a peak, thresholds on a ramp, differences between arms
and shares of people are results of a whole protocol, and stay here. The typical person stands for the
mean of the people.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import yaml

from neuroflare.clinic.look import sides_of
from neuroflare.clinic.over_time import in_unit
from neuroflare.clinic.recordings import Measure
from neuroflare.clinic.results import measured_by
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.clinic.study import Study
from neuroflare.evidence import Ledger
from neuroflare.fit.laboratories import LAB_PLAIN, LAB_RELATIVE
from neuroflare.fit.measured import Measured, measured
from neuroflare.fit.posterior import Posterior
from neuroflare.fit.stages import Stage
from neuroflare.model import Model

__all__ = ["Exported", "petab_problem"]

BOUND = 6.0
"""Bounds of a parameter, in standard deviations of its prior; PEtab asks for some."""
_SBML = "body.xml"


@dataclass(frozen=True)
class Exported:
    """A problem, ready to be written.

    Parameters
    ----------
    files
        Name to text.
    kept
        Names of the results that it holds.
    left_out
        Name of a result to why it was not fitted, or why PEtab cannot hold it.
    """

    files: Mapping[str, str]
    kept: tuple[str, ...]
    left_out: Mapping[str, str]


def petab_problem(
    model: Model, ledger: Ledger, stages: Iterable[Stage], posterior: Posterior | None = None
) -> Exported:
    """Write the calibration of some stages as a PEtab problem.

    Parameters
    ----------
    model
        The body.
    ledger
        Published numbers.
    stages
        What is fitted to what.
    posterior
        Whose fitted numbers are estimated, and whose middle is the nominal value; without one every uncertain
        number of the stages' modules is estimated.

    Examples
    --------
    >>> from neuroflare.evidence import load_ledger
    >>> from neuroflare.fit.stages import load_stages
    >>> from neuroflare.model import load_model
    >>> problem = petab_problem(load_model("body"), load_ledger(), load_stages())
    >>> sorted(problem.files)[:3]
    ['body.xml', 'conditions.tsv', 'experiments.tsv']
    """
    stages = list(stages)
    observables: dict[str, list[str]] = {}
    conditions: list[list[str]] = []
    experiments: dict[str, list[list[str]]] = {}
    measurements: list[list[str]] = []
    kept: list[str] = []
    left_out: dict[str, str] = {}
    for told in () if posterior is None else posterior.stages:
        left_out |= told["left_out"]
    for stage in stages:
        for study in stage.load():
            for row in measured([study], ledger):
                why = _cannot(study, row)
                if why is not None:
                    left_out.setdefault(row.name, why)
                if row.name in left_out:
                    continue
                experiment = f"{_id(study.id)}_{_id(row.readout.arm)}"
                if experiment not in experiments:
                    periods, changes = _periods(study, row.readout.arm, experiment)
                    experiments[experiment] = periods
                    conditions += changes
                observable = f"{_id(row.readout.name)}_{_id(study.id)}_{row.place}"
                observables[observable] = _observable(model, study, row, observable)
                assert row.readout.at is not None  # else it cannot be written
                measurements.append(
                    [observable, experiment, f"{row.readout.at.value:.12g}", f"{row.value:.12g}"]
                )
                kept.append(row.name)
    numbers = [*posterior.deviates] if posterior is not None else []
    if posterior is None:
        own = tuple(f"{module}_" for stage in stages for module in stage.modules)
        numbers = [name for name in model.uncertain if name.startswith(own)]
    parameters = [_parameter(model, name, posterior) for name in numbers if name in model.uncertain]
    tables = {
        "parameters": (
            "parameterId lowerBound upperBound nominalValue estimate priorDistribution priorParameters",
            parameters,
        ),
        "observables": (
            "observableId observableName observableFormula noiseFormula noiseDistribution",
            list(observables.values()),
        ),
        "conditions": ("conditionId targetId targetValue", conditions),
        "experiments": (
            "experimentId time conditionId",
            [row for rows in experiments.values() for row in rows],
        ),
        "measurements": ("observableId experimentId time measurement", measurements),
    }
    files = {f"{name}.tsv": _tsv(head.split(), rows) for name, (head, rows) in tables.items()}
    config = {
        "format_version": "2.0.0",
        "id": "neuroflare_calibration",
        "model_files": {"body": {"location": _SBML, "language": "sbml"}},
        **{f"{name.removesuffix('s')}_files": [f"{name}.tsv"] for name in tables},
    }
    files["problem.yaml"] = yaml.safe_dump(config, sort_keys=False)
    files[_SBML] = model.sbml
    return Exported(files, tuple(kept), left_out)


CANNOT = {
    "petab-share": "a share of people",
    "petab-arms": "compares two arms",
    "petab-over-time": "is read over a time",
    "petab-whole": "is read over a whole test",
    "petab-slope": "needs an input that moves at a slope",
    "petab-several": "is read from several quantities",
}
"""Why PEtab cannot hold a result, with the keys by which that is translated."""


def _cannot(study: Study, row: Measured) -> str | None:
    """Say why PEtab cannot hold a result; None when it can."""
    readout = row.readout
    if row.share:
        return CANNOT["petab-share"]
    if readout.against is not None:
        return CANNOT["petab-arms"]
    if readout.over_time is not None or readout.since is not None:
        return CANNOT["petab-over-time"]
    measure = measured_by(next(side for side in sides_of(study) if side.index == row.place))
    if readout.at is None or not isinstance(measure, Measure):
        return CANNOT["petab-whole"]
    schedule = schedule_of(study.arm(readout.arm).events)
    if schedule.signals or schedule.stages or schedule.ramped:
        return CANNOT["petab-slope"]
    if len(measure.outputs) != 1:
        return CANNOT["petab-several"]
    return None


def _periods(study: Study, arm: str, experiment: str) -> tuple[list[list[str]], list[list[str]]]:
    """Periods of an experiment, and the changes that begin each."""
    periods, changes = [[experiment, "-inf", ""]], []
    schedule = schedule_of(study.arm(arm).events)
    times = sorted({float(change.time) for change in schedule.changes})
    for number, time in enumerate(times):
        condition = f"{experiment}_{number}"
        targets: dict[str, str] = {}
        for change in schedule.changes:
            if float(change.time) == time:
                size = " * ".join([f"({float(change.value):.12g})", *change.scale])
                before = targets.get(change.target, change.target)
                targets[change.target] = size if change.action == "set" else f"{before} + {size}"
        changes += [[condition, target, value] for target, value in targets.items()]
        periods.append([experiment, f"{time:.12g}", condition])
    if not times:
        periods.append([experiment, f"{study.begins:.12g}", ""])
    return periods, changes


def _observable(model: Model, study: Study, row: Measured, name: str) -> list[str]:
    """Formula of a reading, from what it makes of its one quantity, and its noise."""
    readout = row.readout
    side = next(side for side in sides_of(study) if side.index == row.place)
    measure = measured_by(side)
    assert isinstance(measure, Measure)  # else it cannot be written
    (quantity,) = measure.outputs

    def read(value: float) -> float:
        made = measure.make({quantity: np.array([[value]])})
        return float(in_unit(made, measure.unit, readout)[0, 0])

    offset, slope = read(0.0), read(1.0) - read(0.0)
    assert np.isclose(read(3.0), offset + 3.0 * slope)  # measures of one quantity are lines
    formula = f"{offset:.12g} + {slope:.12g} * {quantity}" if offset else f"{slope:.12g} * {quantity}"
    if measure.from_baseline:
        # Flow is written relative to rest, where it is 1.
        formula = f"100 * ({quantity} - 1)"
    error = row.target_error or 0.0
    noise = float(np.hypot(error, LAB_RELATIVE if row.relative else LAB_PLAIN))
    label = f"{readout.label or readout.word.meaning} ({readout.unit}, {row.evidence})"
    return [name, label, formula, f"{noise:.6g}", "log-normal" if row.relative else "normal"]


def _parameter(model: Model, name: str, posterior: Posterior | None) -> list[str]:
    """Row of an uncertain number: its prior, bounds far out in its tails, and the middle of the posterior."""
    parameter = model.parameters[name]
    assert parameter.provenance is not None and parameter.provenance.prior is not None  # it is uncertain
    prior, value = parameter.provenance.prior, parameter.value
    nominal = value
    if posterior is not None:
        from scipy.special import ndtr

        middle = float(np.median(posterior.deviates[name]))
        nominal = float(prior.quantile(value, float(ndtr(middle))))
    if prior.kind == "uniform":
        low, high = prior.numbers
        kind, numbers = "uniform", (low, high)
    else:
        sd = prior.numbers[0]
        if prior.kind == "lognormal":
            low, high = (float(value * np.exp(side * BOUND * sd)) for side in (-1.0, 1.0))
            kind, numbers = "log-normal", (float(np.log(value)), sd)
        else:
            low, high = value - BOUND * sd, value + BOUND * sd
            kind, numbers = "normal", (value, sd)
    shown = ";".join(f"{number:.12g}" for number in numbers)
    return [name, f"{low:.12g}", f"{high:.12g}", f"{nominal:.12g}", "true", kind, shown]


def _tsv(head: list[str], rows: Iterable[list[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()


def _id(name: str) -> str:
    """Make an id of PEtab, letters, digits and underscores."""
    return "".join(letter if letter.isalnum() else "_" for letter in name)
