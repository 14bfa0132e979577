"""``neuroflare trial`` and ``neuroflare insight``: what they print keeps its contract, and wrong words are refused."""

from __future__ import annotations

import json

import jsonschema
import pytest

from neuroflare.cli.main import main
from neuroflare.evidence.words import harmful_words
from neuroflare.trials.document import SCHEMA, Made, interval, tidy, trial_document
from neuroflare.trials.durability import durability
from neuroflare.trials.outcome_words import DOMAINS
from neuroflare.trials.predict import predict_from
from neuroflare.trials.terminal import in_short, print_trial
from neuroflare.trials.trial_page import trial_page


@pytest.fixture(scope="module")
def document(what_if, body):
    predicted = predict_from(what_if, 1, repeats=2, many=60)
    lasts = durability(what_if, "held", 0.9)
    return trial_document(Made(predicted, [lasts], "prior", 1, "neuroflare trial what-if"), body)


def test_the_document_keeps_its_contract(document, docs):
    schema = json.loads((docs / "trial.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema)
    assert document["schema"] == SCHEMA
    assert json.loads(json.dumps(document, allow_nan=False)) == document
    first = document["arms"][0]
    assert {"name", "outcome", "mean", "lo", "hi", "n"} <= set(first)
    assert {"p_success", "contrasts", "durability"} <= set(document)
    methods = {entry["method"] for entry in document["arms"] if entry["outcome"] == "pain-change"}
    assert methods == {"observed", "locf", "bocf", "mmrm", "endless"}


def test_every_domain_is_there_and_what_lacks_is_not_modelled(document):
    told = {one["name"]: one for one in document["domains"]}
    assert set(told) == {one.name for one in DOMAINS}
    for one in DOMAINS:
        assert (told[one.name]["how"] == "not modelled") == (not one.modelled)


def shown(document, capsys):
    print_trial(document)
    return " ".join(capsys.readouterr().out.split())


def test_every_output_says_what_it_is(document, capsys):
    for text in (shown(document, capsys), " ".join(trial_page(document).split())):
        assert "for learning and research" in text
        assert "knows nothing of harms" in text
        assert "Never stop or change a medicine because of this" in text
        assert "not modelled" in text or "Not modelled" in text


def test_words_of_every_output_harm_no_one(document, capsys):
    assert harmful_words(shown(document, capsys)) == []
    texts = [*document["notice"], *document["drugs"], *document["assumed"]]
    texts += [entry["why"] for entry in document["durability"]]
    assert [word for text in texts for word in harmful_words(text)] == []


def test_the_page_stands_alone(document):
    page = trial_page(document)
    assert page.startswith("<!doctype html>")
    assert "<script" not in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    assert page.count("<svg") == 2


def test_numbers_are_short_and_finite():
    assert in_short({"mean": None, "lo": None, "hi": None}) == "not known"
    assert in_short({"mean": 45.04, "lo": 30.2, "hi": 60.0}, "%") == "45 % (30 to 60)"
    assert tidy({"a": [float("nan"), 1.23456789]}) == {"a": [None, 1.23457]}
    assert interval([float("nan")]) == {"mean": None, "lo": None, "hi": None}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["trial"], ["name one trial, or give --all", "ang2015-ketotifen"]),
        (["trial", "ang2015-ketotifen", "--all"], ["name one trial, or give --all"]),
        (["trial", "ang2015-ketotyfen"], ["did you mean ang2015-ketotifen"]),
        (["trial", "ang2015-ketotifen", "--people", "2"], ["--people is '2'"]),
        (["insight", "durability", "--group", "flu"], ["'flu' is not a group", "crps-acute"]),
        (["insight", "durability", "--drug", "aspirin"], ["aspirin"]),
        (["insight", "durability", "--group", "fm", "--drug", "phentolamine"], ["not tried in fm"]),
    ],
    ids=" ".join,
)
def test_wrong_words_are_refused(arguments, words, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    told = capsys.readouterr().err
    for word in words:
        assert word in told


@pytest.mark.long
def test_a_bundled_trial_is_predicted_with_its_rows(capsys, docs):
    with pytest.raises(SystemExit) as ended:
        main(["trial", "ang2015-ketotifen", "--people", "6", "--draws", "4", "--prior", "--json", "--quiet"])
    assert ended.value.code == 0
    found = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, json.loads((docs / "trial.schema.json").read_text(encoding="utf-8")))
    assert [row["evidence"] for row in found["rows"]]


@pytest.mark.long
def test_insight_answers(capsys):
    words = [
        "insight",
        "durability",
        "--drug",
        "pregabalin",
        "--people",
        "6",
        "--draws",
        "4",
        "--prior",
        "--json",
    ]
    with pytest.raises(SystemExit) as ended:
        main([*words, "--quiet"])
    assert ended.value.code == 0
    found = json.loads(capsys.readouterr().out)
    assert found["schema"] == "neuroflare/insight/1"
    assert [entry["drug"] for entry in found["treatments"]] == ["pregabalin"]
