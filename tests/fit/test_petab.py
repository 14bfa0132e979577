"""The calibration in PEtab: valid, and the same results as here."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
import yaml

from neuroflare.clinic.stimuli import schedule_of
from neuroflare.clinic.study import load_study
from neuroflare.data_files import data_path
from neuroflare.engine import simulate
from neuroflare.evidence import load_ledger
from neuroflare.fit.petab import petab_problem
from neuroflare.fit.stages import load_stages
from neuroflare.model import load_model

BODY = load_model("body")


@pytest.fixture(scope="module")
def problem():
    return petab_problem(BODY, load_ledger(), load_stages())


def rows(problem, name):
    return list(csv.DictReader(io.StringIO(problem.files[f"{name}.tsv"]), delimiter="\t"))


def test_every_fitted_result_is_there_or_named_with_the_reason(problem):
    assert "vds2007 0" in problem.kept
    assert not set(problem.kept) & set(problem.left_out)
    assert problem.left_out["moseley2014 0"] == "a share of people"
    assert problem.left_out["yarnitsky1992 0"] == "is read over a time"
    assert len(rows(problem, "measurements")) == len(problem.kept)


def test_tables_name_each_other(problem):
    config = yaml.safe_load(problem.files["problem.yaml"])
    named = {
        file
        for key, files in config.items()
        if key.endswith("_files") and key != "model_files"
        for file in files
    }
    assert named | {"problem.yaml", "body.xml"} == set(problem.files)
    observables = {row["observableId"] for row in rows(problem, "observables")}
    experiments = {row["experimentId"] for row in rows(problem, "experiments")}
    conditions = {row["conditionId"] for row in rows(problem, "conditions")}
    assert {row["observableId"] for row in rows(problem, "measurements")} == observables
    assert {row["experimentId"] for row in rows(problem, "measurements")} == experiments
    assert {row["conditionId"] for row in rows(problem, "experiments")} - {""} == conditions
    for row in rows(problem, "conditions"):
        assert row["targetId"] in {*BODY.states, *BODY.parameters}
    for row in rows(problem, "parameters"):
        low, nominal, high = (float(row[key]) for key in ("lowerBound", "nominalValue", "upperBound"))
        assert low < nominal < high


def test_a_formula_reads_what_the_study_reads(problem):
    study = load_study(data_path("studies/vds2007/study.yaml"))
    course = simulate(
        BODY, {}, schedule_of(study.arm("capsaicin-1000").events), ["limb_vessels_perfusion"], [0.5]
    )
    flow = float(course["limb_vessels_perfusion"].to_numpy()[0, 0])
    (formula,) = (
        row["observableFormula"] for row in rows(problem, "observables") if "vds2007" in row["observableId"]
    )
    from neuroflare.clinic.simulate import simulate_study
    from neuroflare.people import healthy

    read = simulate_study(study, BODY, healthy(BODY, 1, 1))[0].values[0, 0]
    assert eval(formula, {"limb_vessels_perfusion": flow}) == pytest.approx(read, rel=1e-3)


@pytest.mark.filterwarnings("ignore:The inplace keyword")  # petab, of pandas
def test_petab_itself_finds_nothing_wrong(problem, tmp_path):
    from petab import v2

    for name, text in problem.files.items():
        (Path(tmp_path) / name).write_text(text, encoding="utf-8")
    found = v2.Problem.from_yaml(tmp_path / "problem.yaml")
    assert not found.validate()
    assert len(found.measurements) == len(problem.kept)
    assert np.isfinite([one.measurement for one in found.measurements]).all()
