"""Every check finds the fault that was planted for it, and the real ledger has none."""

from dataclasses import replace

import pytest

from neuroflare.evidence import Claim, Lookup, Source, Verification, lint_ledger
from neuroflare.evidence.lint import CHECKS

FIRST, SECOND, COUNT, PLAIN = (
    "flare-capconc-low-helme1987",
    "flare-ach-fm-alallaf2001",
    "cmi-hist-fraction-schmelz1997",
    "csf-sp-fm-vaeroy1988",
)


def with_claim(ledger, name, **changes):
    return replace(ledger, claims={**ledger.claims, name: replace(ledger.claims[name], **changes)})


def with_source(ledger, name, **changes):
    return replace(ledger, sources={**ledger.sources, name: replace(ledger.sources[name], **changes)})


def with_copy(ledger, **changes):
    copy = replace(ledger.claims[PLAIN], **{"id": "copy", **changes})
    return replace(ledger, claims={**ledger.claims, "copy": copy})


CLAIM_FAULTS = {
    "unit": ("unknown-word", PLAIN, {"unit": "furlong"}),
    "population": ("unknown-word", PLAIN, {"population": "everyone"}),
    "species": ("unknown-word", PLAIN, {"species": "unicorn"}),
    "kind of spread": ("unknown-word", PLAIN, {"spread_kind": "sigma"}),
    "bound": ("unknown-word", PLAIN, {"bound": "maybe"}),
    "grade": ("unknown-word", PLAIN, {"grade": "gold"}),
    "status": ("unknown-word", PLAIN, {"status": "dreamt"}),
    "sign": ("unknown-word", PLAIN, {"sign": "++"}),
    "subject": ("unknown-node", PLAIN, {"subject": "phlogiston"}),
    "object": ("unknown-node", PLAIN, {"object": "phlogiston"}),
    "sign of a property": ("unknown-node", PLAIN, {"object": "half-life", "sign": "+"}),
    "address in a note": ("address", PLAIN, {"note": "see www.example.org/x"}),
    "host in a note": ("address", PLAIN, {"note": "read at papers.example.com"}),
    "quotation": ("quotation", PLAIN, {"note": "they say 'rose in all of them'"}),
    "no sentence": ("sentence", PLAIN, {"statement": "36.1 fmol/mL"}),
    "number not told": ("statement-number", PLAIN, {"statement": "It was 12 fmol/mL."}),
    "memory field": ("memory-fields", PLAIN, {"citation_from_memory": ("publisher",)}),
    "negative amount": ("impossible-value", PLAIN, {"value": -1.0, "statement": "It was -1."}),
    "share above 100": (
        "impossible-value",
        PLAIN,
        {"unit": "% of patients", "value": 101.0, "statement": "It was 101."},
    ),
    "count above n": ("impossible-value", COUNT, {"value": 57.0, "statement": "It was 57."}),
    "rating off its scale": (
        "impossible-value",
        PLAIN,
        {"unit": "NRS 0-10", "value": 11.0, "statement": "It was 11."},
    ),
    "correlation above 1": (
        "impossible-value",
        PLAIN,
        {"unit": "correlation", "value": 1.2, "statement": "It was 1.2."},
    ),
    "outside its limits": ("outside-own-range", PLAIN, {"low": 40.0, "high": 50.0}),
    "half a range": ("outside-own-range", PLAIN, {"low": 1.0, "high": None}),
    "negative spread": ("wrong-spread", PLAIN, {"spread": -2.7}),
    "kind without spread": ("wrong-spread", PLAIN, {"spread": None, "spread_kind": "sd"}),
    "spread against limits": (
        "wrong-spread",
        PLAIN,
        {"spread": 9.0, "spread_kind": "ci95", "low": 33.0, "high": 40.0},
    ),
    "count without n": ("missing-n", COUNT, {"n": None}),
    "no such source": ("missing-source", PLAIN, {"source": "nobody1900"}),
    "contradicts nobody": ("contradiction", PLAIN, {"contradicts": ("ghost",)}),
    "contradicts itself": ("contradiction", PLAIN, {"contradicts": (PLAIN,)}),
    "not mutual": ("contradiction", FIRST, {"contradicts": ()}),
    "recalled but graded": ("status-grade", PLAIN, {"status": "recalled"}),
}


@pytest.mark.parametrize("fault", CLAIM_FAULTS)
def test_a_planted_fault_in_a_claim_is_found(small, fault):
    check, name, changes = CLAIM_FAULTS[fault]
    assert check in {
        issue.check for issue in lint_ledger(with_claim(small, name, **changes)) if issue.level == "error"
    }


def many_faults(small):
    first = small.claims[PLAIN]
    yield "duplicate-id", replace(small, repeated=(("claims/skin.csv:9", PLAIN),))
    yield "duplicate-fact", with_copy(small)
    yield "duplicate-fact", with_copy(small, table="drugs", quantity="other words", condition="elsewhere")
    yield "identifier", with_source(small, first.source, doi="doi.org/10.1/x")
    yield "identifier", with_source(small, first.source, pmid="PMC123")
    yield "identifier", with_source(small, first.source, year="88")
    yield "identifier", with_source(small, first.source, pmid=small.sources["helme1987"].pmid)
    yield "unknown-word", with_source(small, first.source, kind="rumour")
    yield "address", with_source(small, first.source, title="copy at example.com")
    for field, value in (("pmid", "1"), ("doi", "10.1/y"), ("first_author", "Nobody"), ("year", "1999")):
        source = {"pmid": "2", "doi": "10.1/x", "first_author": "Vaeroy", "year": "1988"}
        planted = with_source(small, first.source, **source)
        yield (
            "lookup-disagrees",
            replace(planted, lookups={first.source: Lookup(first.source, **{**source, field: value})}),
        )
    for bad in (
        Verification("ghost", "confirmed", by="PMID 1", date="2026-11-22"),
        Verification(PLAIN, "confirmed", by="", date="2026-11-22"),
        Verification(PLAIN, "confirmed", by="PMID 1", date="today"),
    ):
        yield "verification-loose", replace(small, verifications={bad.claim: bad})
    yield (
        "unknown-word",
        replace(small, verifications={PLAIN: Verification(PLAIN, "fine", by="x", date="2026-11-22")}),
    )


def test_planted_faults_in_records_are_found(small):
    for check, planted in many_faults(small):
        found = {issue.check for issue in lint_ledger(planted) if issue.level == "error"}
        assert check in found, check


def test_a_look_up_of_an_unknown_source_is_only_a_warning(small):
    planted = replace(small, lookups={"ghost1900": Lookup("ghost1900")})
    assert {issue.level for issue in lint_ledger(planted) if issue.check == "lookup-disagrees"} == {"warning"}


def test_the_small_ledger_itself_is_clean(small):
    assert [issue for issue in lint_ledger(small) if issue.level == "error"] == []


def test_the_real_ledger_is_clean(ledger):
    assert [str(issue) for issue in lint_ledger(ledger) if issue.level == "error"] == []


def test_every_check_has_a_planted_fault(small):
    planted = {check for check, _, _ in CLAIM_FAULTS.values()} | {check for check, _ in many_faults(small)}
    untested = {check.__name__ for check in CHECKS} - {name.replace("-", "_") for name in planted}
    assert untested == {"glossary"}  # its own tests stand in test_explain.py


def test_errors_come_first_and_read_well(small):
    planted = with_claim(with_source(small, "helme1987", kind="rumour"), PLAIN, unit="furlong")
    issues = lint_ledger(planted)
    assert [issue.level for issue in issues] == sorted(
        (issue.level for issue in issues), key=lambda level: level != "error"
    )
    shown = str(issues[0])
    assert "furlong" in shown
    assert "right would be" in shown
    assert "patients.csv:" in shown


def test_a_citation_is_verified_only_by_identifier_author_and_year():
    source = Source("x2000", "paper", "Ek", "2000", "Pain", "10.1000/ab", "12")
    good = Lookup("x2000", "10.1000/AB", "", "Ek", "2000", "Pain")
    assert good.agrees(source)
    assert replace(good, first_author="").agrees(source)  # the record shows no author, but its journal
    for change in (
        {"doi": ""},
        {"year": ""},
        {"year": "2001"},
        {"first_author": "Al"},
        {"doi": "10.1000/zz"},
    ):
        assert not replace(good, **change).agrees(source)
    assert not good.agrees(replace(source, doi=""))


def test_a_claim_is_frozen(ledger):
    with pytest.raises(AttributeError):
        ledger[PLAIN].value = 1.0
    assert isinstance(ledger[PLAIN], Claim)
