"""The page of the fit and the check of the posterior that ships."""

import json
from pathlib import Path

import numpy as np
import pytest

from neuroflare.evidence import load_ledger
from neuroflare.fit.calibrated import Calibrated
from neuroflare.fit.lint import lint_posterior
from neuroflare.fit.page import fit_page, main
from neuroflare.fit.posterior import Posterior
from neuroflare.model import load_model

BODY = load_model("body")
NAME = "vessel_flow_reserve"
RESULT = {
    "study": "vds2007",
    "readout": "perfusion-change",
    "arm": "capsaicin-1000",
    "evidence": "cap-topical-dbf-t30-vds2007",
    "unit": "%",
    "published": 390.0,
    "error": 36.2,
    "posterior": [300.0, 400.0, 500.0],
    "explained": 0.5,
}
PART = Calibrated(("limb_vessels_perfusion",), ("dose_capsaicin_surface",))
STAGE = {
    "name": "vessel",
    "title": "how flow changes",
    "numbers": [NAME],
    "r_hat": 1.01,
    "effective": 900,
    "accepted": 0.3,
    "between_laboratories": {"perfusion-change": [0.01, 0.1, 0.3]},
    "equations": {"by factor": [0.02, 0.2, 0.5]},
    "results": [RESULT],
    "left_out": {"klede2003 1": "lies 9 standard deviations from what the prior predicts"},
}


def posterior(**changes):
    known = {
        "deviates": {NAME: np.random.default_rng(1).normal(0.5, 0.5, 400)},
        "stages": [STAGE],
        "calibrated": PART,
        "calibrated_hash": PART.hash(BODY),
        "ledger_hash": "ab",
        "seed": 1,
        "command": "neuroflare fit --seed 1",
        "discrepancy": {"by factor": [0.1, 0.4, 0.6], "by amount": [0.3, 0.9, 1.4]},
    }
    return Posterior(**known | changes)


POOL = {
    "name": "population",
    "title": "how many fall ill",
    "numbers": [NAME],
    "pool": {"readings": 3072, "rounds": 3, "people": 40, "effective": 400, "different": 900},
    "between_laboratories": {},
    "equations": {},
    "results": [RESULT | {"before": [0.04, 21.5, 84.0], "posterior": [0.0001, 3.21, 11.0]}],
    "left_out": {},
}


def test_the_page_says_how_readings_were_weighed_and_what_chance_does():
    text = fit_page(posterior(stages=[POOL]), BODY)
    assert "3072 readings in 3 rounds, with 40 people each" in text
    assert "400 of them effective, 900 different ones" in text
    assert "| 22 (0.0 to 84) | 3.2 (0.0 to 11) |" in text
    assert "moves by 0.05 sd and its variance by 7 % by chance alone" in text


def test_the_page_says_what_was_fitted_and_how_far_it_moved():
    text = fit_page(posterior(), BODY)
    assert "| vds2007, perfusion-change, capsaicin-1000 | 390 % | 36.2 | 400 (300 to 500) | 50 % |" in text
    row = next(line for line in text.splitlines() if line.startswith(f"| `{NAME}`"))
    assert "+0.5 sd" in row
    assert "7" in row.split("|")[-2]  # three quarters of the variance are gone
    assert "0.4 (0.1 to 0.6) as the logarithm of a factor and 0.9 (0.3 to 1.4) degrees or points" in text
    assert "Missed by the equations: 0.02 to 0.5 by factor." in text
    assert "klede2003 1 lies 9 standard deviations" in text


def test_the_page_that_is_kept_is_that_of_the_posterior_that_ships(tmp_path):
    assert main([str(tmp_path)]) == 0
    kept = Path(__file__).parents[2] / "docs" / "fit.md"
    assert kept.read_text(encoding="utf-8") == (tmp_path / "fit.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, None),
        ({"calibrated_hash": "another"}, "fit again with: neuroflare fit --seed 1"),
        ({"deviates": {"vessel_colour": np.zeros(3)}}, "vessel_colour, which is no uncertain number"),
        (
            {"stages": [STAGE | {"results": [RESULT | {"evidence": "hist-wheal-10mgml-malling1984"}]}]},
            "hist-wheal-10mgml-malling1984, which may not be fitted",
        ),
    ],
)
def test_a_posterior_is_checked_against_the_model_and_the_roles(tmp_path, changes, words):
    path = tmp_path / "posterior.json"
    path.write_text(posterior(**changes).to_json(), encoding="utf-8")
    issues = lint_posterior(BODY, load_ledger(), path)
    assert [words in issue.text for issue in issues] == ([] if words is None else [True])


def test_the_file_has_the_same_fields_as_the_page_reads(tmp_path):
    document = json.loads(posterior().to_json())
    assert set(document) == {
        "schema", "calibrated", "ledger_hash", "seed", "command", "discrepancy", "stages", "deviates"
    }  # fmt: skip
