"""What guards the roles of published numbers: each planted fault is found, and nothing else is."""

from dataclasses import replace

import pytest

from neuroflare.clinic.lint import Roles, lint_studies, load_roles
from neuroflare.evidence import load_ledger
from neuroflare.model import load_model

CALIBRATION = "cap-topical-dbf-t30-vds2007"
VALIDATION = "cap300-auc-menstruation-jhp2013"

STUDY = """\
study: planted
population: {{group: healthy, people: 3}}
source: {{first_author: Anon, year: 2000}}
role: {role}
length: 1 h
arms:
  - name: a
    events: [{{stimulus: capsaicin-topical, dose: 300 ug}}]
readouts:
  - {{name: {name}, arm: a, at: 30 min, unit: "%", evidence: {evidence}}}
"""


@pytest.fixture(scope="module")
def ledger():
    return load_ledger()


@pytest.fixture
def planted(tmp_path, ledger):
    """Check one study file."""

    def check(role="calibration", evidence=CALIBRATION, name="perfusion-change", **more):
        path = tmp_path / "planted" / "study.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(STUDY.format(role=role, evidence=evidence, name=name), encoding="utf-8")
        return lint_studies(ledger, [path], **more)

    return check


def test_what_is_bundled_has_no_fault(ledger):
    assert [issue for issue in lint_studies(ledger) if issue.level == "error"] == []


def test_a_right_study_has_no_issue(planted):
    assert planted() == []


def test_evidence_that_is_not_in_the_ledger(planted):
    (issue,) = planted(evidence="cap-topical-nobody-1900")
    assert (issue.level, issue.check, issue.where) == (
        "error",
        "study-evidence",
        "studies/planted/study.yaml",
    )
    assert "'cap-topical-nobody-1900' is not in the ledger" in issue.text


@pytest.mark.parametrize(("role", "evidence", "right"), [
    ("validation", CALIBRATION, "calibration"),
    ("calibration", VALIDATION, "validation"),
    ("design", VALIDATION, "validation"),
])  # fmt: skip
def test_a_role_that_is_not_that_of_the_table(planted, role, evidence, right):
    issues = planted(role=role, evidence=evidence)
    (issue,) = [issue for issue in issues if issue.check == "study-role"]
    assert issue.level == "error"
    assert f"{evidence} has the role {role!r} here, but {right!r}" in issue.text


def test_a_number_that_contradicts_nothing_is_no_conflict(planted, ledger):
    lonely = next(name for name, claim in ledger.claims.items() if not claim.contradicts)
    assert any("contradicts nothing" in issue.text for issue in planted(role="conflict", evidence=lonely))


def test_a_file_that_is_no_study(planted):
    (issue,) = planted(name="perfusion-cange")
    assert (issue.level, issue.check) == ("error", "study-format")
    assert "perfusion-change" in issue.text


def with_claims(model, *claims, kind="claim"):
    """The model, one of its numbers resting on other claims."""
    name = "neuropeptide_cgrp_loss"
    parameter = model.parameters[name]
    changed = replace(parameter, provenance=replace(parameter.provenance, kind=kind, claims=claims))
    return replace(model, parameters={**model.parameters, name: changed})


def test_a_number_that_rests_on_a_validation_row(planted):
    body = load_model("body")
    assert planted(model=body) == []
    (issue,) = [
        issue
        for issue in planted(model=with_claims(body, VALIDATION))
        if issue.check == "validation-in-model"
    ]
    assert (issue.level, issue.where) == ("error", "models/neuropeptide.ant")
    assert (
        issue.text == f"neuropeptide_cgrp_loss rests on {VALIDATION}, which is kept aside to test the model"
    )


def test_even_an_assumption_must_not_lean_on_a_validation_row(planted):
    issues = planted(model=with_claims(load_model("body"), VALIDATION, kind="assumed"))
    assert [issue.check for issue in issues] == ["validation-in-model"]


def test_a_number_that_rests_only_on_what_may_not_be_fitted(planted, ledger):
    weak = next(
        name for name, claim in ledger.claims.items() if not claim.fittable and load_roles().of(name) is None
    )
    body = load_model("body")
    (issue,) = planted(model=with_claims(body, weak))
    assert (issue.check, issue.level) == ("forbidden-fit", "error")
    assert weak in issue.text
    assert planted(model=with_claims(body, weak, kind="assumed")) == []
    good = next(
        name for name, claim in ledger.claims.items() if claim.fittable and load_roles().of(name) is None
    )
    assert planted(model=with_claims(body, weak, good)) == []


def test_a_rule_of_the_table_that_names_nothing(ledger):
    roles = load_roles()
    planted = Roles({**roles.patterns, "no-such-claim-*": "design"})
    issues = [issue for issue in lint_studies(ledger, roles=planted) if issue.level == "error"]
    assert [issue.text for issue in issues] == ["'no-such-claim-*' names no claim of the ledger"]


def test_a_claim_with_two_roles(ledger):
    roles = load_roles()
    planted = Roles({**roles.patterns, VALIDATION: "calibration"})
    texts = [issue.text for issue in lint_studies(ledger, roles=planted) if issue.level == "error"]
    assert f"{VALIDATION} has the roles calibration and validation; give each claim one" in texts


def test_roles_are_found_by_pattern():
    roles = Roles({"cap-*-x1990": "design", "*-y2000": "validation"})
    assert (roles.of("cap-a-x1990"), roles.of("z-y2000"), roles.of("other")) == ("design", "validation", None)


def test_every_role_of_the_table_is_a_role():
    assert set(load_roles().patterns.values()) <= {"calibration", "design", "validation", "conflict", "model"}
