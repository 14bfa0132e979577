"""The page of sensitivity says what its results say, and its pictures can be read without colour."""

import copy
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import jsonschema
import pytest

from neuroflare.errors import UsageError
from neuroflare.evidence.words import harmful_words
from neuroflare.insight.assumed import ASSUMED
from neuroflare.insight.questions import QUESTIONS
from neuroflare.report.sensitivity import LEADERS, main, read_results
from neuroflare.report.sensitivity_picture import draw_leaders, draw_sources, named

DOCS = Path(__file__).parents[2] / "docs"
RESULTS = json.loads((DOCS / "results" / "sensitivity.json").read_text(encoding="utf-8"))
PAGE = (DOCS / "sensitivity.md").read_text(encoding="utf-8")


def test_results_keep_the_contract_and_answer_the_questions_that_ship():
    schema = json.loads((DOCS / "sensitivity.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(RESULTS, schema, jsonschema.Draft202012Validator)
    asked = {
        question["name"]: [one["name"] for one in question["answers"]] for question in RESULTS["questions"]
    }
    shipped = {name: [one.name for one in question.answers] for name, question in QUESTIONS.items()}
    assert asked == {name: shipped[name] for name in asked}
    assert all(which in shipped[name] for name, which in LEADERS)


def test_questions_that_are_not_answered_are_named():
    names = [question["name"] for question in RESULTS["questions"]]
    page = " ".join(PAGE.split())
    for name, question in QUESTIONS.items():
        assert ("**Not asked yet**" in page and question.words in page) or name in names


def test_page_and_pictures_are_those_of_the_results(tmp_path):
    (tmp_path / "results").mkdir()
    (tmp_path / "results" / "sensitivity.json").write_text(json.dumps(RESULTS), encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    assert (tmp_path / "sensitivity.md").read_text(encoding="utf-8") == PAGE, "run: make sensitivity-page"
    for picture in re.findall(r"\(images/([^)]+\.svg)\)", PAGE):
        drawn = (tmp_path / "images" / picture).read_text(encoding="utf-8")
        assert drawn == (DOCS / "images" / picture).read_text(encoding="utf-8")
        root = ElementTree.fromstring(drawn)
        assert {"title", "desc"} <= {one.tag.rpartition("}")[2] for one in root}


def test_every_number_to_measure_is_on_the_page():
    for one in RESULTS["to_measure"]:
        for member in one["members"]:
            assert f"`{member['name']}`" in PAGE
            assert member["measurement"] in PAGE


def test_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", PAGE):
        assert target.startswith("http") or (DOCS / target).exists(), target


def test_words_harm_no_one():
    assert harmful_words(PAGE.partition("Talk to your doctor.")[2]) == []


def test_bars_are_the_shares_and_say_so_in_words():
    question = copy.deepcopy(RESULTS["questions"][0])
    (answer, *_) = question["answers"] = question["answers"][:1]
    for entry in answer["by_source"]:
        entry["first"]["value"] = {ASSUMED: 0.5, "on claims and an assumption": 0.3}.get(entry["name"], -0.1)
    text = str(draw_sources([question]))
    assert re.findall(r">(\d+)</text>", text)[:3] == ["30", "50", "20"]
    assert "0 on published claims alone, 30 on claims and an assumption, 50 on assumed" in text


def test_leaders_are_told_apart_by_words_and_marks():
    question = RESULTS["questions"][0]
    answer = question["answers"][0]
    text = str(draw_leaders([(question, answer)], most=3))
    assert text.count("<circle") == 2 * 3 + 2  # two shares of each, and the legend
    rests = ("published claims alone", "claims and an assumption", "assumed", "of all kinds")
    assert sum(text.count(f">{words}</text>") for words in rests) >= 3 + 3
    first = named(answer["factors"][0])
    assert first.split()[0] in text


def test_blocks_are_named_by_their_members():
    members = [{"meaning": "one"}, {"meaning": "other"}]
    assert named({"kind": "block", "members": members}) == "tied by the fit: one; other"


def test_missing_results_are_named(tmp_path):
    with pytest.raises(UsageError, match=r"sensitivity\.json: there is no such file"):
        read_results(tmp_path)
