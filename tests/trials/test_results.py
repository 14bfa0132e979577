"""The scorecard of trials: units, effects, roles, and the page that shows it."""

from __future__ import annotations

import json

import pytest

from neuroflare.clinic.lint import load_roles
from neuroflare.errors import UsageError
from neuroflare.evidence import load_ledger
from neuroflare.evidence.words import harmful_words
from neuroflare.treatments.targets import load_targets, targets_hash
from neuroflare.trials.design import bundled_designs, load_design
from neuroflare.trials.effects import Effect, rank_correlation
from neuroflare.trials.lint_designs import lint_designs
from neuroflare.trials.outcome_words import UNITS
from neuroflare.trials.results import left_out
from neuroflare.trials.rows import factor_of, published_in
from neuroflare.trials.scorecard_page import scorecard_page
from tests.trials.conftest import WHAT_IF


@pytest.fixture(scope="module")
def ledger():
    return load_ledger()


def test_the_bundled_designs_hold(ledger):
    assert [issue for issue in lint_designs(ledger, load_roles().of) if issue.level == "error"] == []


def test_a_trial_is_a_test_unless_a_target_has_it_as_its_anchor():
    first = load_targets().anchors
    roles = {load_design(path).id: load_design(path) for path in bundled_designs().values()}
    for design in roles.values():
        assert design.role == ("design" if design.ledger in first else "validation")
    assert roles["crofford2005-pregabalin"].role == "design"
    assert roles["crofford2008-freedom"].role == "validation"


def test_published_numbers_stand_in_the_unit_of_the_outcome(ledger):
    claim = ledger["pregabalin-ohta2012-vasdiff"]
    assert factor_of(claim, "points") == 0.1
    design = load_design(bundled_designs()["ohta2012-pregabalin"])
    row = next(row for row in design.outcomes if row.evidence == claim.id)
    assert published_in(claim, row).value == pytest.approx(-0.619)
    with pytest.raises(UsageError, match="VAS 0-100"):
        factor_of(claim, "%")
    assert all(1.0 in factors.values() for factors in UNITS.values())


def test_a_wrong_role_and_a_harmful_word_are_found(ledger, write):
    text = WHAT_IF.replace(
        "main:",
        "role: calibration\noutcomes: [{name: pain-change, arm: held, evidence: gabapentin-fm-diff}]\nmain:",
    )
    issues = lint_designs(ledger, load_roles().of, [write(text.replace("An ideal treatment", "A cure"))])
    assert {issue.check for issue in issues} >= {"design-role", "anchor-role", "harmful-word"}


def test_ranks():
    def effects(pairs):
        return [Effect("pain-change", published, mean, 0.0, 0.0) for published, mean in pairs]

    assert rank_correlation(effects([(1, 1), (2, 2), (3, 3)])) is None
    assert rank_correlation(effects([(1, 4), (2, 3), (3, 2), (4, 1)])) == pytest.approx(-1.0)


def test_reasons_of_what_is_left_out_are_sentences_without_harm():
    for reason in left_out().values():
        assert reason
        assert harmful_words(reason) == []


def test_the_page_is_current(docs):
    document = json.loads((docs / "results" / "trials.json").read_text(encoding="utf-8"))
    assert (docs / "trials-scorecard.md").read_text(encoding="utf-8") == scorecard_page(document)


def test_the_results_are_of_these_designs_and_targets(docs):
    document = json.loads((docs / "results" / "trials.json").read_text(encoding="utf-8"))
    assert [entry["trial"] for entry in document["trials"]] == list(bundled_designs())
    assert document["targets_hash"] == targets_hash()
    rows = {row["evidence"] for row in document["rows"]}
    assert rows == {name for path in bundled_designs().values() for name in load_design(path).evidence}
