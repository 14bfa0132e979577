"""The glossary in other languages: whole, true to the English, plain and kind."""

from __future__ import annotations

import re

import pytest

from neuroflare.errors import UsageError
from neuroflare.evidence.explain import explain
from neuroflare.evidence.translated import LANGUAGES, translated
from neuroflare.evidence.words import LONGEST_SENTENCE, plain_number
from neuroflare.language import ENGLISH, Language, language, listed
from tests.web.test_words import HARM, inflesz

COMPLETE = ("es", "ar")
"""Languages in which every word is explained to its end."""
ENGLISH_WORDS = re.compile(
    r"(?<![\w.-])(the|of|and|or|is|are|it|its|this|there|with|without|for|that|than|from|to|in|not|but|people"
    r"|when|which|only|by|at|as|be|more|less|found|skin|pain|nerve|blood|fibres?)(?![\w:-])",
    re.IGNORECASE,
)
PLACEHOLDER = re.compile(r"\{(\w+)\}")
UNKIND = {
    "es": r"\bsufr|dañad|desgast|degener|hipocondr|exager|relaj|\bdebe[ns]?\b|\busted|paciente|demuestr|milagr|locur"
}
"""Words that blame, frighten, promise or advise, beside those that no page may say."""
END = re.compile(r"(?<=[.!?؟])\s+")


def parts_of(entry):
    """Key to English of all that is told of a word."""
    return (
        {"sentence": entry.sentence, "paragraph": entry.paragraph}
        | {f"fact-{k}": fact.text for k, fact in enumerate(entry.facts, 1)}
        | {f"dispute-{k}": dispute.text for k, dispute in enumerate(entry.disputes, 1)}
    )


@pytest.mark.parametrize("code", COMPLETE)
def test_every_part_of_every_word_is_told(glossary, code):
    wanted = {(term, part) for term, entry in glossary.items() for part in parts_of(entry)}
    assert set(translated(code).texts) == wanted


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_told_that_english_lacks_and_the_values_are_the_same(glossary, code):
    english = {
        (term, part): text for term, entry in glossary.items() for part, text in parts_of(entry).items()
    }
    told = translated(code).texts
    assert set(told) <= set(english)
    assert {
        key: text
        for key, text in told.items()
        if sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(english[key]))
        or "$" in text
        or text.count("{") != len(PLACEHOLDER.findall(text))
    } == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_that_english_writes_out_stand_in_the_translation(glossary, code):
    for (term, part), text in translated(code).texts.items():
        if part.startswith(("fact", "dispute")):
            english = parts_of(glossary[term])[part]
            assert set(re.findall(r"\d+", text)) == set(re.findall(r"\d+", english)), (term, part)


@pytest.mark.parametrize("code", COMPLETE)
def test_an_explanation_is_in_the_language_to_its_end(ledger, glossary, code):
    for term in glossary:
        told, english = explain(term, ledger, glossary, language(code)), explain(term, ledger, glossary)
        assert {part.language for part in told.parts} == {code}
        assert [part.kind for part in told.parts] == [part.kind for part in english.parts], term
        assert [part.claims for part in told.parts if part.kind != "does"] == [
            part.claims for part in english.parts if part.kind != "does"
        ]
        assert told.name == translated(code).names[term]
        assert set(ENGLISH_WORDS.findall(told.text)) == set(), term
        assert not re.search(r"[{}$]|\s{2}", told.text), term
        assert told.text.endswith(".")


@pytest.mark.parametrize("code", COMPLETE)
def test_an_explanation_is_short_and_kind(ledger, glossary, code):
    long, harm = [], re.compile(f"{HARM[code]}|{UNKIND.get(code, HARM[code])}", re.IGNORECASE)
    for term in glossary:
        text = explain(term, ledger, glossary, language(code)).text
        assert not harm.search(text), (term, harm.search(text))
        long += [one for one in END.split(text) if len(one.split()) > LONGEST_SENTENCE]
    assert long == []


def test_explanations_in_spanish_are_easy_to_read(ledger, glossary):
    """INFLESZ: 65 and above is fairly easy; 55 is as hard as a newspaper."""
    ease = {
        term: inflesz(END.split(explain(term, ledger, glossary, language("es")).text)) for term in glossary
    }
    assert sum(ease.values()) / len(ease) >= 65.0
    assert min(ease.values()) >= 60.0, min(ease, key=ease.get)


@pytest.mark.parametrize("code", COMPLETE)
def test_the_numbers_are_those_of_the_ledger(ledger, glossary, code):
    number = re.compile(r"\d+(?:\.\d+)?")
    filled = 0
    for term in glossary:
        told, english = (explain(term, ledger, glossary, t).parts for t in (language(code), ENGLISH))
        for ours, theirs in zip(told, english, strict=True):
            if ours.kind == "number":
                assert sorted(number.findall(ours.text)) == sorted(number.findall(theirs.text)), term
                filled += bool(number.search(ours.text))
    assert filled > 60


def test_what_a_language_lacks_is_in_english_and_says_so(ledger, glossary, monkeypatch):
    spanish = translated("es")
    fewer = {
        key: text
        for key, text in spanish.texts.items()
        if key not in {("cgrp", "paragraph"), ("cgrp", "fact-2")}
    }
    monkeypatch.setattr(
        "neuroflare.evidence.explain.translated", lambda code: type(spanish)(spanish.names, fewer)
    )
    parts = explain("cgrp", ledger, glossary, language("es")).parts
    english = [part for part in parts if part.language == "en"]
    assert [part.kind for part in english] == ["what", "number"]
    assert english[0].text.startswith("CGRP is a small messenger")
    assert english[1].text == "With CGRP blocked, the same capsaicin raised it to only 3.2 times."
    assert {part.language for part in parts if part not in english} == {"es"}


def test_english_is_what_the_glossary_says(ledger, glossary):
    assert translated("en").texts == {}
    assert explain("flare", ledger, glossary, ENGLISH) == explain("flare", ledger, glossary)


def test_a_language_without_a_glossary_is_refused():
    with pytest.raises(UsageError, match="en, es, ar"):
        translated("de")


@pytest.mark.parametrize(
    ("claim", "code", "form", "plain"),
    [
        ("hist-wheal-thalf-gone-cook1980", "es", "time", "87 minutos"),
        ("cgrp-erythema-tmax-piotrowski1986", "es", "time", "1 hora"),
        ("ere-thalf-label", "ar", "time", "28 يومًا"),
        ("blister-decline-time-crps-wesseldijk2008", "ar", "time", "6 سنوات"),
        ("sfp-prev-fm-grayston2019", "es", "share", "49 de cada 100"),
        ("cnoc-heat-thr-yarnitsky1992", "es", "value", "41.5"),
    ],
)
def test_numbers_in_plain_form(ledger, claim, code, form, plain):
    assert getattr(plain_number(ledger[claim], language(code)), form) == plain


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["calor", "ácido"], "calor y ácido"),
        (["calor", "histamina"], "calor e histamina"),
        (["calor", "interleucina 6"], "calor e interleucina 6"),
        (["calor", "hielo"], "calor y hielo"),
    ],
)
def test_spanish_joins_by_sound(words, text):
    assert listed(words, language("es")) == text
    assert listed(words, Language("en")) == " and ".join(words)
