"""The words of the page: complete, plain, kind, and formatted alike by Python and the page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parse

from neuroflare.evidence.words import LONGEST_SENTENCE, harmful_words, sentences
from neuroflare.insight.cast import NAMED, numbers_of
from neuroflare.web.kept import Kept
from neuroflare.web.loop import EVENTS, LINKS, PARTS
from neuroflare.web.menu import MENU
from neuroflare.web.named import TRAITS, told_apart

ROOT = Path(__file__).parents[2]
LOCALE = ROOT / "locale"
TRANSLATED = tuple(sorted({path.parent.name for path in LOCALE.glob("*/page.ftl")} - {"en"}))
GLOSSARIES = ("es", "ar")


def read(language):
    return (LOCALE / language / "page.ftl").read_text(encoding="utf-8")


def messages(language):
    """Key to message, with no line that Fluent could not read."""
    body = parse(read(language)).body
    junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
    assert junk == []
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def variables(message):
    found = set()

    class Visitor(__import__("fluent.syntax", fromlist=["visitor"]).visitor.Visitor):
        def visit_VariableReference(self, node):
            found.add(node.id.name)

    Visitor().visit(message)
    return found


def spoken(language):
    """Every message as it is read, with its values filled in."""
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(read(language)))
    for key, message in messages(language).items():
        values = dict.fromkeys(variables(message), 3)
        text, errors = bundle.format_pattern(bundle.get_message(key).value, values)
        assert errors == [], key
        yield key, text


ENGLISH = messages("en")


def test_there_are_five_translations():
    assert TRANSLATED == ("ar", "de", "es", "fr", "pt")


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_key_is_missing_and_none_is_left_over(language):
    assert sorted(messages(language)) == sorted(ENGLISH)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_uses_the_values_of_the_original_and_no_others(language):
    for key, message in messages(language).items():
        assert variables(message) <= variables(ENGLISH[key]), key


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_every_message_can_be_formatted_and_says_something(language):
    assert all(text.strip() for _, text in spoken(language))


ADDRESSED = {"legal"}
"""What speaks to the reader: the legal line."""


def plain(text):
    """Without the marks of the glossary, and paragraph by paragraph."""
    text = re.sub(r"\[([^\]|]*)\|([^\]]*)\]", r"\2", text)
    return [part for part in re.sub(r"\[([^\]]*)\]", r"\1", text).splitlines() if part.strip()]


def test_no_english_text_harms():
    found = {
        key: words for key, text in spoken("en") if key not in ADDRESSED and (words := harmful_words(text))
    }
    assert found == {}


def test_english_sentences_are_short():
    long = {}
    for key, text in spoken("en"):
        if key in ADDRESSED or key == "about-cite":
            continue
        for part in plain(text):
            for sentence in sentences(part):
                for clause in re.split(r"[;:]", sentence):
                    if len(clause.split()) > LONGEST_SENTENCE + 1:
                        long[key] = clause
    assert long == {}


def syllables(word):
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, groups - (word.lower().endswith("e") and not word.lower().endswith("le") and groups > 1))


def test_the_answers_for_patients_read_at_grade_seven_or_below():
    """Flesch and Kincaid's grade over the eight answers and the three stories."""
    text = [
        sentence
        for key, told in spoken("en")
        if re.match(r"(ask|story)-\w+(-\d)?-(text|figure|unknown)$", key)
        for part in plain(told)
        for sentence in sentences(part)
    ]
    words = [word for sentence in text for word in re.findall(r"[A-Za-z]+", sentence)]
    grade = 0.39 * len(words) / len(text) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    assert grade <= 7.0


HARM = {
    "es": r"todo en (tu|la) cabeza|psicosom|falsa alarma|víctima|\bcura[rn]?\b|fracas|catastrof|demostrad",
    "ar": r"في رأسك|إنذار كاذب|ضحي|شفاء تام|فشل|كارث",
    "de": r"psychosomat|Fehlalarm|Opfer|geheilt|Heilung|versag|katastroph|bewiesen|kaputt",
    "fr": r"dans (la|votre) tête|psychosomat|fausse alerte|victime|guéri|échec|catastroph|prouvé",
    "pt": r"na (sua )?cabeça|psicossom|alarme falso|vítima|\bcura[rm]?\b|fracass|catastrof|provad",
}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_harms(language):
    harm = re.compile(HARM[language], re.IGNORECASE)
    assert {key: text for key, text in spoken(language) if harm.search(text)} == {}


@pytest.mark.parametrize(
    ("months", "told"), [(1, "شهر واحد"), (2, "شهرين"), (3, "3 أشهر"), (12, "12 شهرًا"), (100, "100 شهر")]
)
def test_a_counted_noun_follows_its_number_in_arabic(months, told):
    bundle = FluentBundle(["ar"], use_isolating=False)
    bundle.add_resource(FluentResource(read("ar")))
    assert bundle.format_pattern(bundle.get_message("months").value, {"months": months}) == (told, [])


@pytest.mark.parametrize("language", TRANSLATED)
def test_glossary_words_are_the_same_in_every_language(language):
    def terms(text):
        return sorted(part.split("|")[0] for part in re.findall(r"\[([a-z0-9-]+(?:\|[^\]]*)?)\]", text))

    english = dict(spoken("en"))
    for key, text in spoken(language):
        if "|" in text or "[" in english[key]:
            ours = {term.replace(" ", "-") for term in terms(english[key])}
            assert set(terms(text)) <= ours | {"flare", "wheal", "noradrenaline", "histamine"}, key


def test_there_are_words_for_all_that_the_server_offers():
    from neuroflare.evidence import load_ledger
    from neuroflare.evidence.glossary import load_glossary

    wanted = set()
    for name, offer in MENU.items():
        wanted |= {f"test-{name}", f"test-{name}-question", f"test-{name}-lead"}
        wanted |= {f"readout-{row.readout}" for row in offer.rows} | {
            f"short-{row.readout}" for row in offer.rows
        }
        wanted |= {f"readout-{one}" for one, _, _ in offer.thresholds}
        wanted |= {f"value-{one}" for one, _, _ in offer.thresholds}
        wanted |= {f"knob-{knob.name}{end}" for knob in offer.knobs for end in ("", "-help", "-value")}
        wanted |= {f"site-{site}" for site in offer.sites} | {
            f"arm-{arm}" for row in offer.rows for arm in row.arms
        }
        kinds = {("two" if len(row.arms) > 1 else "one") + f"-{row.readout}" for row in offer.rows}
        wanted |= kinds
    wanted |= {f"part-{part}{end}" for part in PARTS for end in ("", "-text")} | {
        f"link-{link}" for link in LINKS
    }
    wanted |= {f"event-{event}{end}" for event in EVENTS for end in ("", "-after")}
    wanted |= {f"name-{name}{end}" for name in NAMED for end in ("", "-line", "-story")}
    wanted |= {f"trait-{trait.replace('_', '-')}{end}" for trait in TRAITS for end in ("", "-help")}
    assert wanted - set(ENGLISH) == set()
    ledger = load_ledger()
    glossary = load_glossary(ledger.path / "glossary.yaml")
    known = {word for entry in glossary.values() for word in (entry.term, *entry.synonyms)}
    named = {
        part.split("|")[0]
        for _, text in spoken("en")
        for part in re.findall(r"\[([a-z0-9 -]+(?:\|[^\]]*)?)\]", text)
    }
    assert named - known == set()
    assert len(glossary) >= 120


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_each_arrow_of_the_model_has_words_of_its_own_in_every_language(language):
    from neuroflare.model import load_model
    from neuroflare.model.arrows import arrows

    wanted = {f"arrow-{name}" for name in arrows(load_model("body"))}
    told = {key: text for key, text in spoken(language) if key.startswith("arrow-") and key != "arrow-name"}
    assert set(told) == wanted
    assert {key: text for key, text in told.items() if len(text.split()) >= 14 or text.endswith(".")} == {}
    assert len(set(told.values())) == len(told)  # no two arrows are called alike


def test_the_page_shows_no_meaning_of_an_arrow_as_the_server_gives_it():
    parts = ROOT / "web" / "src" / "parts"
    told = {path.name for path in parts.glob("*.tsx") if re.search(r"\.meaning\b", path.read_text("utf-8"))}
    assert told == set()


def test_every_key_that_the_page_asks_for_is_there():
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "web" / "src").rglob("*.tsx"))
    asked = set(re.findall(r"\bt\(\"([a-z0-9-]+)\"", source))
    assert asked - set(ENGLISH) == set()
    starts = set(re.findall(r"\bt\(`([a-z0-9-]+-)\$\{", source))
    assert {start for start in starts if not any(key.startswith(start) for key in ENGLISH)} == set()


def test_there_are_words_for_every_treatment_and_all_that_is_said_of_it():
    from neuroflare.trials.courses import INSIDE
    from neuroflare.trials.durability import WORDS, Reason
    from neuroflare.web.regimens import ILL
    from neuroflare.web.treating import LOOKED, treatment_menu

    wanted = {f"ill-{who}" for who in ILL} | {f"treat-off-{off:g}" for off in LOOKED}
    wanted |= {f"treat-word-{word.replace(' ', '-')}" for word in WORDS}
    wanted |= {f"treat-verdict-{word.replace(' ', '-')}" for word in WORDS if word != "not known"}
    wanted |= {f"treat-reason-{reason}" for reason in get_args(Reason)}
    wanted |= {f"inside-{one.replace('_', '-')}" for part in INSIDE.values() for one in part.values()}
    menu = treatment_menu()["regimens"]
    wanted |= {f"drug-{one['drug']}{end}" for one in menu for end in ("", "-plain")}
    wanted |= {f"drug-{one['drug']}-doubt" for one in menu if one["practice"] is not None}
    assert wanted - set(ENGLISH) == set()
    assert len({one["drug"] for one in menu}) == 15  # as ask-treats-text says, in every language
    licences = re.compile(
        r"not a medicine|not known|not licensed in the USA"
        r"|licensed in the USA since \d{4}; refused in the European Union"
    )
    assert [one for one in menu if not licences.fullmatch(one["fibromyalgia"])] == []
    assert [one for one in menu if not licences.fullmatch(one["crps"])] == []


@pytest.mark.parametrize("language", GLOSSARIES)
def test_every_word_of_the_glossary_has_a_name_and_a_short_kind_sentence(language):
    from neuroflare.evidence import load_ledger
    from neuroflare.evidence.glossary import load_glossary
    from neuroflare.evidence.translated import translated

    told = translated(language)
    terms = set(load_glossary(load_ledger().path / "glossary.yaml"))
    assert set(told.names) == {term for term, part in told.texts if part == "sentence"} == terms
    assert len(set(told.names.values())) == len(terms)
    for term in terms:
        sentence = told.sentence(term)
        assert len(sentence.split()) <= LONGEST_SENTENCE + 2 and sentence.endswith("."), term
        assert not re.search(HARM[language], sentence, re.IGNORECASE), term
    # The page reads the same file as Fluent.
    body = parse((LOCALE / language / "glossary.ftl").read_text(encoding="utf-8")).body
    assert not [entry.content for entry in body if isinstance(entry, ast.Junk)]


def inflesz(sentences):
    """Ease of reading of Spanish sentences."""
    words = [word for one in sentences for word in re.findall(r"[a-záéíóúüñ]+", one.lower())]
    vowels = sum(len(re.findall(r"[aeiouáéíóúü]+", word)) for word in words)
    return 206.835 - 62.3 * vowels / len(words) - len(words) / len(sentences)


def test_what_sets_people_apart_has_words_in_every_whole_language():
    wanted = {f"trait-{trait.replace('_', '-')}{end}" for trait in TRAITS for end in ("", "-help")}
    for code in ("en", *GLOSSARIES):
        assert wanted - set(messages(code)) == set(), code


def test_people_are_told_apart_by_traits_that_a_visitor_can_give_them():
    kept = Kept()
    for name in NAMED:
        told = told_apart(kept, numbers_of(kept.model, kept.posterior, name))
        assert {one["trait"] for one in told} <= set(TRAITS), name
        sizes = [abs(one["sd"]) for one in told]
        assert sizes == sorted(sizes, reverse=True), name
    typical = {name: number.value for name, number in kept.model.parameters.items()}
    one, other = "vessel_flow_reserve", "spinal_ltp_gain"
    found = told_apart(
        kept, {**typical, "spinal_windup_gain": 5.0, one: typical[one] * 2.0, other: typical[other] * 1.1}
    )
    assert [told["trait"] for told in found] == [one, other]
    assert told_apart(kept, typical) == []


def test_sentences_in_spanish_are_easy_to_read():
    """INFLESZ, the scale for Spanish health texts: 65 and above is fairly easy."""
    text = [
        part
        for key, told in spoken("es")
        if re.match(r"(ask|story|treat)-[\w-]+$", key)
        for paragraph in plain(told)
        for part in sentences(paragraph)
        if len(part.split()) > 3
    ]
    assert inflesz(text) >= 65.0
