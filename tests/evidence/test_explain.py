"""Plain words: short, kind, true to the ledger."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.evidence import lint_ledger
from neuroflare.evidence.explain import explain
from neuroflare.evidence.glossary import load_glossary, plain_key
from neuroflare.evidence.search import find_claims, find_entry
from neuroflare.evidence.words import LONGEST_SENTENCE, harmful_words, plain_number, sentences
from neuroflare.language import listed

WANTED = {
    "cgrp",
    "substance-p",
    "histamine",
    "mast-cell",
    "nociceptor",
    "c-fibre",
    "silent-nociceptor",
    "axon-reflex",
    "flare",
    "wheal",
    "capsaicin",
    "trpv1",
    "perfusion",
    "laser-doppler",
    "ngf",
    "sensitization",
    "endothelium",
    "noradrenaline",
    "alpha-adrenoceptor",
    "permeability",
    "oedema",
    "microdialysis",
    "fibromyalgia",
    "crps",
    "small-fibre-neuropathy",
    "nociplastic-pain",
    "placebo",
}


def test_the_words_of_the_field_are_explained(glossary):
    assert len(glossary) >= 45
    assert set(glossary) >= WANTED


def test_every_explanation_is_short_and_kind(ledger, glossary):
    for term, entry in glossary.items():
        text = f"{entry.sentence} {explain(term, ledger, glossary).text}"
        assert harmful_words(text) == [], term
        too_long = [sentence for sentence in sentences(text) if len(sentence.split()) > LONGEST_SENTENCE]
        assert too_long == [], term
        assert "{" not in text


def test_explanations_can_be_read_at_about_twelve_years(ledger, glossary):
    grades = {
        term: grade_level(" ".join(part.text for part in explain(term, ledger, glossary).parts))
        for term in glossary
    }
    assert sum(grades.values()) / len(grades) < 6.5
    assert max(grades.values()) < 9, max(grades, key=grades.get)


def grade_level(text):
    """Flesch-Kincaid grade, with syllables counted as groups of vowels."""
    parts = sentences(text)
    words = re.findall(r"[A-Za-z]+", text)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e$", "", word.lower())))) for word in words)
    return 0.39 * len(words) / len(parts) + 11.8 * syllables / len(words) - 15.59


def test_explanation_says_what_it_does_with_numbers_doubts_and_how_sure(ledger, glossary):
    answer = explain("cgrp", ledger, glossary)
    assert [part.kind for part in answer.parts] == [
        "what",
        "does",
        "does",
        "number",
        "number",
        "dispute",
        "sure",
    ]
    assert "4.7 times" in answer.text  # 370 % above rest
    assert "disagree" in answer.text
    assert "How sure are we?" in answer.text
    assert all(claim in ledger.claims for part in answer.parts for claim in part.claims)


@pytest.mark.parametrize(
    "word", ["CGRP", "calcitonin gene-related peptide", "cgrp ", "Calcitonin-Gene-Related-Peptide"]
)
def test_synonyms_lead_to_the_same_entry(ledger, glossary, word):
    assert explain(word, ledger, glossary).term == "cgrp"


def test_an_unknown_word_gets_near_ones(ledger, glossary):
    with pytest.raises(UsageError, match="did you mean capsaicin"):
        explain("capsacin", ledger, glossary)
    with pytest.raises(UsageError, match="the glossary explains"):
        explain("zzzzzz", ledger, glossary)


def test_a_recalled_or_refuted_fact_is_not_told_as_what_a_thing_does(ledger, glossary):
    for term in glossary:
        for part in explain(term, ledger, glossary).parts:
            if part.kind in ("does", "dispute"):
                assert all(
                    ledger[claim].status == "seen" and not ledger[claim].refuted for claim in part.claims
                ), term


def test_find_claims_by_word_drug_source_and_id(ledger, glossary):
    def ids(word):
        return [claim.id for claim in find_claims(word, ledger, glossary)]

    assert "cap-topical-dbf-t30-vds2007" in ids("capsaicin")
    assert set(ids("vds2007")) == {"cap-topical-dbf-t30-vds2007", "cap-topical-min-dose-vds2007"}
    assert ids("hist-flare-tmax-cook1980") == ["hist-flare-tmax-cook1980"]
    assert {ledger[name].drug for name in ids("pregabalin")} >= {"pregabalin"}
    assert ledger[ids("pregabalin")[0]].subject == "pregabalin"
    assert "skin-sp-detection-petersen1997" in ids("Substance P")
    assert "pe-ionto-flow-drummond2002" in ids("phenylephrine")


def test_an_unknown_word_finds_nothing_and_says_so(ledger, glossary):
    with pytest.raises(UsageError, match="did you mean cgrp"):
        find_claims("cgpr", ledger, glossary)
    with pytest.raises(UsageError, match="is empty"):
        find_claims(" - ", ledger, glossary)


FAULTS = {
    "unknown claim": ("claim: cap-dbf-control-arm-vds2008", "claim: no-such-claim"),
    "unknown node": ("nodes: [cgrp]", "nodes: [phlogiston]"),
    "no contradiction": (
        "claims: [flare-capconc-low-helme1987, flare-ach-fm-alallaf2001]",
        "claims: [csf-sp-fm-vaeroy1988, flare-ach-fm-alallaf2001]",
    ),
    "recalled dispute": (
        "claims: [flare-capconc-low-helme1987, flare-ach-fm-alallaf2001]",
        "claims: [mrgprx2-sp-ec50-recalled, flare-ach-fm-alallaf2001]",
    ),
    "harmful word": ("The pain is real.", "Sufferers should relax."),
    "long sentence": ("The pain is real.", "The pain is real " + "and " * 20 + "so on."),
    "word taken twice": ("synonyms: [weal, wheals, hive]", "synonyms: [weal, flare]"),
    "key left out": ("  facts: []\n  disputes: []\n\nnociplastic", "  facts: []\n\nnociplastic"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_in_the_glossary_is_found(ledger, tmp_path, fault):
    text = (ledger.path / "glossary.yaml").read_text(encoding="utf-8")
    old, new = FAULTS[fault]
    if fault == "key left out":
        old, new = "  sentence: A wheal is", "  short: A wheal is"
    assert old in text
    (tmp_path / "glossary.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    issues = lint_ledger(replace(ledger, path=tmp_path))
    assert "glossary" in {issue.check for issue in issues if issue.level == "error"}


def test_a_broken_glossary_is_named(tmp_path):
    path = tmp_path / "glossary.yaml"
    path.write_text("cgrp: {name: CGRP}\n")
    with pytest.raises(UsageError, match=r"glossary\.yaml: cgrp has name; right would be"):
        load_glossary(path)


@pytest.mark.parametrize(
    ("name", "field", "plain"),
    [
        ("cap-topical-dbf-t30-vds2007", "times", "4.9"),
        ("hist-wheal-thalf-gone-cook1980", "time", "87 minutes"),
        ("cgrp-erythema-tmax-piotrowski1986", "time", "1 hour"),
        ("ere-thalf-label", "time", "28 days"),
        ("blister-decline-time-crps-wesseldijk2008", "time", "6 years"),
        ("sfp-prev-fm-grayston2019", "share", "49 out of 100"),
        ("cnoc-heat-thr-yarnitsky1992", "value", "41.5"),
        ("cnoc-heat-thr-yarnitsky1992", "share", ""),
    ],
)
def test_numbers_in_plain_form(ledger, name, field, plain):
    assert getattr(plain_number(ledger[name]), field) == plain


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("It is all in your head.", ["all in your head"]),
        ("This cures people.", ["cures"]),
        ("Damaged nerves. False alarm.", ["Damaged", "False alarm"]),
        ("The young found it useful.", []),
        ("The relief stayed for two weeks in the model.", []),
    ],
)
def test_harmful_words(text, bad):
    assert harmful_words(text) == bad


@given(st.lists(st.text(st.characters(categories=["Ll"]), min_size=1, max_size=8), min_size=1, max_size=6))
def test_joined_words_keep_all_words(words):
    assert re.split(", | and ", listed(words)) == words or " and " in " ".join(words)


@given(st.text(max_size=80))
def test_sentences_lose_nothing(text):
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@given(st.text(max_size=30))
def test_any_word_is_found_or_refused_in_words(ledger, glossary, word):
    assert plain_key(plain_key(word)) == plain_key(word)
    entry = find_entry(word, glossary)
    assert entry is None or plain_key(word) in entry.names
    try:
        found = find_claims(word, ledger, glossary)
    except UsageError:
        found = None
    assert found is None or found
