"""The people with names are those of the posterior that ships, and live with what is said of them."""

import json

import numpy as np
import pytest

from neuroflare.clinic.examination import PAIN
from neuroflare.clinic.group import Group
from neuroflare.data_files import data_path
from neuroflare.fit.posterior import load_posterior
from neuroflare.insight import cast
from neuroflare.insight.cast import FILE, NAMED, SCHEMA, lived, numbers_of
from neuroflare.insight.ill_people import NobodyIll
from neuroflare.model import load_model
from neuroflare.people import Cohort
from neuroflare.people.cuts import CUTS

BODY = load_model("body")
POSTERIOR = load_posterior(BODY)


def test_the_file_belongs_to_this_model_and_posterior():
    assert POSTERIOR is not None
    document = json.loads(data_path(FILE).read_text(encoding="utf-8"))
    assert document["schema"] == SCHEMA
    assert document["made_of"] == {"model": BODY.hash, "posterior": POSTERIOR.hash}, (
        "made of another model: python -m neuroflare.insight.cast"
    )
    assert set(document["people"]) == {name for name, who in NAMED.items() if who.group != "healthy"}


def test_nobody_has_to_look_for_them(monkeypatch):
    monkeypatch.setattr(cast, "gather", None)
    for name in NAMED:
        found = numbers_of(BODY, POSTERIOR, name)
        assert set(found) <= set(BODY.parameters)
    assert numbers_of(BODY, POSTERIOR, "noor") == {}


def test_they_live_with_what_is_said_of_them():
    states = {name: lived(BODY, name, numbers_of(BODY, POSTERIOR, name)) for name in NAMED}
    hurts = CUTS["limb_pain"].value
    assert states["noor"]["central_limb_pain"] < 1.0
    for name in ("ben", "ingrid", "tomas"):
        assert states[name]["central_limb_pain"] >= hurts, name
    assert states["maria"]["central_axial_pain"] >= CUTS["region_pain"].value
    assert states["tomas"]["limb_nerve_density"] < CUTS["fibre_share"].value
    cold = states["ingrid"]
    assert cold["limb_vessels_skin_temperature"] < cold["mirror_vessels_skin_temperature"]


def test_under_other_numbers_they_are_looked_for_under_more_and_more_readings(monkeypatch):
    tried = []

    def found(model, wanted, people, draws, seed, **options):
        tried.append(draws)
        ((group, hours),) = wanted
        pain = dict.fromkeys(PAIN.values(), np.array([1.0, 4.0, 3.0]) * draws / 32)
        cohort = Cohort(1, people, {"body_stress": [0.1, 0.2, 0.3]}, seed, pain)
        return {(group, hours): Group(cohort, (0,), 64, 1, 1) if draws > 8 else None}

    monkeypatch.setattr(cast, "gather", found)
    monkeypatch.setattr(cast, "default_cache", lambda: None)
    monkeypatch.setattr(cast, "departures", lambda model, one: one)
    assert numbers_of(BODY, None, "maria") == {"body_stress": 0.2}  # of the half that hurts more, and plainly
    assert tried == [8, 16, 32]


def test_the_one_whose_limb_is_cold_is_looked_for_until_one_is(monkeypatch):
    tried = []

    def found(model, wanted, people, draws, seed, **options):
        tried.append(draws)
        states = {"limb_vessels_skin_temperature": np.array([33.0, 35.0, 34.0]) - draws / 16}
        states["mirror_vessels_skin_temperature"] = np.full(3, 32.0)
        cohort = Cohort(1, people, {"body_stress": [0.1, 0.2, 0.3]}, seed, states)
        return {wanted[0]: Group(cohort, (0,), 64, 1, 1)}

    monkeypatch.setattr(cast, "gather", found)
    monkeypatch.setattr(cast, "default_cache", lambda: None)
    assert numbers_of(BODY, None, "ingrid") == {"body_stress": 0.1}
    assert tried == [8, 16, 32]


def test_nobody_is_said_plainly(monkeypatch):
    monkeypatch.setattr(cast, "gather", lambda model, wanted, *rest, **options: dict.fromkeys(wanted))
    monkeypatch.setattr(cast, "default_cache", lambda: None)
    with pytest.raises(NobodyIll, match="nobody under 64 readings of the numbers comes to live with crps"):
        numbers_of(BODY, None, "ben")
