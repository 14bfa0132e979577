"""Standard errors, grades, and what may be fitted."""

import math
from dataclasses import replace

import pytest

from neuroflare.evidence import Verification, check_fit, check_role
from neuroflare.evidence.roles import ROLES


@pytest.mark.parametrize(
    ("name", "expected", "how"),
    [
        ("cap300-auc-menstruation-jhp2013", 178.0, "sem"),
        ("cap-topical-dbf-t30-vds2007", 120 / math.sqrt(11), "sd"),
        ("cap-dbf-control-arm-vds2008", 116 / 1.96, "95 %"),
        ("crps-incidence-harden-beerthuizen2012", 100 * math.sqrt(0.07 * 0.93 / 596), "binomial"),
        ("cmi-capsaicin-responders-schmelz2000", 20 * math.sqrt(0.85 * 0.15 / 20), "binomial"),
    ],
)
def test_standard_error(ledger, name, expected, how):
    error, source = ledger[name].standard_error()
    assert error == pytest.approx(expected)
    assert how in source


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("na-vc-older-max-thompson", None),
        ("cnoc-heat-rate-0p3-yarnitsky1992", "kind none"),  # a spread whose kind nobody stated
        ("cmi-capsaicin-duration-schmelz2000", "iqr"),
        ("cap-ointment-flow-petersen1997", "range"),
        ("hist-flare-tmax-cook1980", "no spread"),
        ("ter-albumin-normal-1976", "n is not known"),
        ("cmi-sa-fm-serra2014", "no spread"),  # n counts people, the percentage counts fibres
    ],
)
def test_standard_error_that_cannot_be_known(ledger, name, why):
    error, how = ledger[name].standard_error()
    if why is None:
        assert error == pytest.approx(7 / 1.96)
    else:
        assert error is None
        assert why in how


@pytest.mark.parametrize("value", [0.0, 100.0])
def test_none_or_all_of_a_few_does_not_mean_certainty(ledger, value):
    claim = replace(ledger["ne-pain-crps-birklein1997"], value=value)
    error, _ = claim.standard_error()
    assert 1 < error < 10


def test_confirmed_under_an_identifier_lifts_a_weak_grade(ledger):
    claim = replace(ledger["csf-sp-ratio-russell1994"], grade="weak", verification=None)
    assert not claim.fittable
    assert check_fit(claim).level == "error"
    for by, grade in (
        ("PMID 123", "paper"),
        ("doi:10.1/x", "paper"),
        ("PMC12", "paper"),
        ("a title", "weak"),
    ):
        seen = replace(claim, verification=Verification(claim.id, "confirmed", by=by))
        assert seen.effective_grade == grade
        assert seen.fittable == (grade == "paper")
        assert seen.grade == "weak"  # what was read first stays on record


@pytest.mark.parametrize("result", ["not-found", "contradicted"])
def test_what_was_not_found_again_is_never_fitted(ledger, result):
    claim = ledger["csf-sp-fm-vaeroy1988"]
    assert claim.fittable
    refuted = replace(claim, verification=Verification(claim.id, result, by="PMID 1"))
    assert not refuted.fittable
    assert "again" in check_fit(refuted).text
    assert check_role("validation", refuted).level == "error"


def test_recalled_facts_are_never_fitted(ledger):
    recalled = [claim for claim in ledger if claim.status == "recalled"]
    assert recalled
    assert not any(claim.fittable for claim in recalled)
    assert all(check_fit(claim).level == "error" for claim in recalled)


def test_a_limit_is_told_apart_from_a_measured_value(ledger):
    issue = check_fit(ledger["electric-flux-rise-westerman"]) or check_fit(
        ledger["uvb-flow-fold-hoffmann1999"]
    )
    assert issue is not None
    limit = replace(ledger["csf-sp-fm-vaeroy1988"], bound="at-least")
    assert check_fit(limit).level == "warning"


def test_roles(ledger):
    good = ledger["csf-sp-fm-vaeroy1988"]
    assert [check_role(role, good) for role in ("calibration", "design", "validation", "model")] == [None] * 4
    assert check_role("conflict", good).level == "error"
    assert check_role("conflict", ledger["flare-ach-fm-alallaf2001"]) is None
    assert "role is 'fit'" in check_role("fit", good).text
    assert check_role("validation", ledger["smp-pain-rise-crps-baron2002"]).level == "warning"
    assert set(ROLES) == {"calibration", "design", "validation", "conflict", "model"}
