"""Rows whose people cannot be gathered are told, not simulated with other people."""

import pytest

from neuroflare.clinic.groups import SIMULATED, as_simulated
from neuroflare.clinic.study import Study
from neuroflare.clinic.vocabulary import GROUPS

ROW = {"name": "pain", "at": "0 min", "unit": "1", "expect": "none"}


def study(group, *rows, arms=("rest",)):
    named = [{"name": arm} if isinstance(arm, str) else arm for arm in arms]
    people = {"group": group, "people": 5}
    return Study.model_validate({"study": "x", "population": people, "arms": named, "readouts": list(rows)})


def test_healthy_people_are_gathered():
    plain = study("healthy", {**ROW, "arm": "rest"})
    assert as_simulated(plain) is plain


@pytest.mark.parametrize("group", sorted(set(GROUPS) - SIMULATED))
def test_a_diagnosis_is_no_parameter_set(group):
    moved = as_simulated(study(group, {**ROW, "arm": "rest"}))
    assert moved.readouts == ()
    (row,) = moved.not_modelled
    assert (row.readout, row.arm) == ("pain", "rest")
    assert row.reason == f"needs {GROUPS[group].meaning}, drawn from lives"


def test_an_arm_may_have_people_of_its_own():
    rows = [{**ROW, "arm": "controls"}, {**ROW, "arm": "patients"}]
    mixed = study("healthy", *rows, arms=("controls", {"name": "patients", "group": "crps", "people": 5}))
    kept = as_simulated(mixed)
    assert [row.arm for row in kept.readouts] == ["controls"]
    assert [row.arm for row in kept.not_modelled] == ["patients"]


def test_a_healthy_arm_of_a_study_of_patients_is_simulated():
    arms = ("patients", {"name": "controls", "group": "healthy", "people": 5})
    kept = as_simulated(
        study("fibromyalgia", {**ROW, "arm": "controls"}, {**ROW, "arm": "patients"}, arms=arms)
    )
    assert [row.arm for row in kept.readouts] == ["controls"]


def test_a_comparison_needs_the_people_of_both_arms():
    arms = ("controls", {"name": "patients", "group": "crps", "people": 5})
    row = {**ROW, "arm": "controls", "against": "patients", "contrast": "difference"}
    kept = as_simulated(study("healthy", row, arms=arms))
    assert kept.readouts == ()
    assert "complex regional pain syndrome" in kept.not_modelled[0].reason


def test_what_was_not_modelled_before_stays():
    before = {"readout": "temporal-summation", "arm": "rest", "needs": "a cuff"}
    whole = study("crps", {**ROW, "arm": "rest"})
    given = whole.model_copy(
        update={"not_modelled": Study.model_validate({**_plain(), "not_modelled": [before]}).not_modelled}
    )
    reasons = [row.reason for row in as_simulated(given).not_modelled]
    assert len(reasons) == 2
    assert reasons[0] == "needs a cuff"


def _plain():
    people = {"group": "healthy", "people": 5}
    return {
        "study": "x",
        "population": people,
        "arms": [{"name": "rest"}],
        "readouts": [{**ROW, "arm": "rest"}],
    }
