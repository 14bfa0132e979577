"""``neuroflare trial`` and ``neuroflare insight``: what they print keeps its contract, and wrong words are refused."""

from __future__ import annotations

import json

import jsonschema
import pytest

from neuroflare.cli.main import main
from neuroflare.evidence.words import harmful_words
from neuroflare.language import LANGUAGES, language
from neuroflare.trials.design import load_design
from neuroflare.trials.document import SCHEMA, Made, interval, tidy, trial_document
from neuroflare.trials.durability import durability
from neuroflare.trials.make import warnings_of
from neuroflare.trials.outcome_words import DOMAINS
from neuroflare.trials.predict import predict_from
from neuroflare.trials.terminal import in_short, mean_of, print_trial
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


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_a_trial_is_told_in_other_languages_too(document, capsys, code):
    words = language(code)
    print_trial(document, t=words)
    told, plain = " ".join(capsys.readouterr().out.split()), shown(document, capsys)
    for key in ("notice", "harms", "never-stop"):
        assert words.messages[key] in told, key
    own = (
        "virtual people",
        "Chance that",
        "since",
        "In the model",
        "Not modelled",
        "without end",
        "weeks off",
    )
    assert [word for word in own if word in plain and word in told] == []
    assert sum(word in plain for word in own) > 4


def test_every_output_says_what_it_is(document, capsys):
    for text in (shown(document, capsys), " ".join(trial_page(document).split())):
        assert "for learning and research" in text
        assert "knows nothing of harms" in text
        assert "Never stop or change a medicine because of this" in text
        assert "not modelled" in text or "Not modelled" in text


def test_one_draw_with_people_is_told_as_well_as_many(document, capsys):
    told = shown({**document, "draws_with_people": 1, "draws": 20}, capsys)
    assert "Such draws: 1 of 20 tried" in told


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
    assert in_short({"mean": -0.04, "lo": -0.2, "hi": -0.01}) == "0.0 (-0.2 to 0.0)"
    assert mean_of({"mean": -0.04}) == "0.0"
    assert tidy({"a": [float("nan"), 1.23456789]}) == {"a": [None, 1.23457]}
    assert interval([float("nan")]) == {"mean": None, "lo": None, "hi": None}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["trial"], ["name one trial, or give --all", "ang2015-ketotifen"]),
        (["trial", "ang2015-ketotifen", "--all"], ["name of one trial or --all, not both"]),
        (["trial", "nofile.yaml"], ["nofile.yaml: there is no such file; give the path of a trial design"]),
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


REGIMEN = """\
trial: impossible
population: {group: fm}
arms:
  - name: drug
    size: 20
    treatments: [{drug: pregabalin, steps: [{dose: 75 mg, every: 12 h, start: 0 d, stop: 8 weeks}]}]
  - {name: placebo, size: 20, gets: placebo}
length: 8 weeks
"""


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("dose: 75 mg", "dose: -75 mg", ["line 6", "dose is -75 mg", "a dose is 0 or more"]),
        ("dose: 75 mg", "dose: 75 bananas", ["line 6", "'75 bananas'", "write it like 60 mg"]),
        ("dose: 75 mg", "dose: 75 %", ["line 6", "'75 %'", "write it like 60 mg"]),
        ("every: 12 h", "every: 0 h", ["line 6", "every is 0 h", "more than 0"]),
        (", stop: 8 weeks", "", ["line 6", "needs a stop, such as stop: 12 weeks"]),
        ("stop: 8 weeks", "stop: 80 weeks", ["line 4", "at 80 weeks, after the end", "8 weeks"]),
        ("length: 8 weeks", "length: 8 weeks\nvisits: [40 weeks]", ["line 9", "40 weeks is outside the trial"]),
        (
            "length: 8 weeks",
            "length: 8 weeks\noutcomes: [{name: loss-of-response, arm: placebo}]",
            ["line 9", "arm placebo cannot have loss-of-response", "nothing that it could stop"],
        ),
        (
            "length: 8 weeks",
            "length: 8 weeks\noutcomes: [{name: open-responders, arm: drug}]",
            ["line 9", "no arm can have open-responders"],
        ),
        (
            "length: 8 weeks",
            "length: 8 weeks\noutcomes: [{name: pain-change, arm: drug, at: 60 weeks}]",
            ["line 9", "60 weeks is outside the trial"],
        ),
    ],
    ids=["negative", "unit", "percent", "interval", "endless", "late", "visit", "stops-nothing", "no-open", "at"],
)  # fmt: skip
def test_what_cannot_be_is_refused_on_one_line_that_names_file_and_line(old, new, words, write, capsys):
    assert old in REGIMEN
    path = write(REGIMEN.replace(old, new))
    with pytest.raises(SystemExit) as ended:
        main(["trial", str(path)])
    assert ended.value.code == 2
    told = capsys.readouterr().err.strip()
    assert told.count("\n") == 0
    assert str(path) in told
    for word in words:
        assert word in told


def test_more_than_the_label_allows_is_told_and_simulated(write, document, capsys):
    design = load_design(write(REGIMEN.replace("75 mg", "600 mg")))
    (warning,) = warnings_of(design)
    assert "more than its label allows, which is 450 mg in a day" in warning
    assert warnings_of(load_design(write(REGIMEN))) == []
    assert f"Beware: {warning}" in shown({**document, "warnings": [warning]}, capsys)
