"""The file of the posterior: whole, bound to its model, and used by who draws people."""

import json

import numpy as np
import pytest
from scipy.special import ndtr

from neuroflare.errors import UsageError
from neuroflare.fit import posterior as module
from neuroflare.fit.calibrated import Calibrated
from neuroflare.fit.posterior import SCHEMA, Posterior, load_posterior, read_posterior
from neuroflare.model import load_model
from neuroflare.people import healthy
from neuroflare.people.facts_file import load_facts

BODY = load_model("body")
NAME = "vessel_flow_reserve"
PART = Calibrated(("limb_vessels_perfusion",), ("limb_peptide_substance_p_infusion",))


@pytest.fixture
def posterior():
    return Posterior(
        {NAME: np.array([0.5, -1.25, 0.0])},
        [{"name": "vessel"}],
        PART,
        PART.hash(BODY),
        "ab",
        1,
        "neuroflare fit --seed 1",
    )


def test_what_is_written_is_read_again(posterior, tmp_path):
    path = tmp_path / "posterior.json"
    path.write_text(posterior.to_json(), encoding="utf-8")
    again = read_posterior(path)
    assert again.to_json() == posterior.to_json()
    assert again.deviates[NAME].tolist() == [0.5, -1.25, 0.0]
    assert json.loads(posterior.to_json())["schema"] == SCHEMA


def test_people_take_their_numbers_from_it(posterior):
    cohort = healthy(BODY, people=1, draws=3, seed=1, deviates=posterior.first(3))
    parameter = BODY.parameters[NAME]
    want = parameter.provenance.prior.quantile(parameter.value, ndtr(posterior.deviates[NAME]))
    np.testing.assert_allclose(cohort.parameters[NAME], want)
    other = healthy(BODY, people=1, draws=3, seed=1)
    assert (cohort.parameters["vessel_cgrp_half"] == other.parameters["vessel_cgrp_half"]).all()


def test_more_draws_than_it_holds_are_refused(posterior):
    with pytest.raises(UsageError, match="4 draws were asked for; the posterior holds 3"):
        posterior.first(4)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"schema": "neuroflare/posterior/9"}, "reads 'neuroflare/posterior/4'"),
        ({"deviates": {NAME: [1.0], "other": [1.0, 2.0]}}, "same count"),
        ({"deviates": {NAME: [1.0, float("nan")]}}, "finite"),
        ({"stages": None, "seed": None, "deviates": 3}, "is no posterior"),
    ],
)
def test_a_broken_file_is_refused(posterior, tmp_path, change, words):
    path = tmp_path / "posterior.json"
    path.write_text(json.dumps(json.loads(posterior.to_json()) | change), encoding="utf-8")
    with pytest.raises(UsageError, match=words):
        read_posterior(path)


def test_that_of_another_model_is_not_used(posterior, tmp_path, monkeypatch):
    path = tmp_path / "posterior.json"
    monkeypatch.setattr(module, "data_path", lambda _: path)
    path.write_text(posterior.to_json(), encoding="utf-8")
    assert load_posterior(BODY) is not None
    assert load_posterior(load_model("site")) is None


def test_the_one_that_ships_belongs_to_this_model_and_moves_only_what_is_uncertain():
    shipped = load_posterior(BODY)
    assert shipped is not None, "run: neuroflare fit, and put its posterior.json beside the models"
    assert set(shipped.deviates) <= {*BODY.uncertain, *load_facts().uncertain}
    for stage in shipped.stages:
        assert stage.get("r_hat", 1.0) < 1.05  # a pool is weighed, not sampled
        assert len(stage["numbers"]) <= 20
