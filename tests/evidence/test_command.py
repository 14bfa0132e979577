"""The two commands, called as a user calls them."""

import json

import jsonschema
import pytest

from neuroflare.cli.main import main

TEXT, NUMBER, FLAG = {"type": "string"}, {"type": ["number", "null"]}, {"type": "boolean"}
CLAIM = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        **dict.fromkeys(
            (
                "id",
                "statement",
                "from",
                "to",
                "quantity",
                "unit",
                "spread_kind",
                "standard_error_from",
                "population",
                "species",
                "method",
                "condition",
                "note",
            ),
            TEXT,
        ),
        **dict.fromkeys(("value", "spread", "low", "high", "standard_error"), NUMBER),
        **dict.fromkeys(("citation_verified", "number_confirmed", "fittable"), FLAG),
        **dict.fromkeys(("bound", "drug", "trial"), {"type": ["string", "null"]}),
        "n": {"type": ["integer", "null"]},
        "sign": {"enum": ["+", "-", "0", "?"]},
        "status": {"enum": ["seen", "recalled"]},
        "grade": {"enum": ["paper", "label", "secondary", "weak"]},
        "effective_grade": {"enum": ["paper", "label", "secondary", "weak"]},
        "contradicts": {"type": "array", "items": TEXT},
        "used_in": {"type": "array", "items": {"type": "object", "required": ["kind", "name", "line"]}},
        "source": {
            "type": "object",
            "required": ["id", "kind", "citation", "doi", "pmid", "from_memory"],
            "additionalProperties": False,
            "properties": dict.fromkeys(("id", "kind", "citation", "doi", "pmid", "from_memory"), {}),
        },
    },
}
CLAIM["required"] = list(CLAIM["properties"])
SCHEMA = {
    "type": "object",
    "required": ["schema", "term", "ledger_hash", "summary", "claims"],
    "additionalProperties": False,
    "properties": {
        "schema": {"const": "neuroflare/evidence/1"},
        "term": {"type": ["string", "null"]},
        "ledger_hash": TEXT,
        "summary": {"type": "object", "additionalProperties": {"type": "integer"}},
        "claims": {"type": "array", "items": CLAIM},
    },
}


@pytest.fixture
def call(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")

    def run(*words):
        with pytest.raises(SystemExit) as caught:
            main(list(words))
        out, err = capsys.readouterr()
        return caught.value.code, out, err

    return run


def test_evidence_json_follows_its_schema(call):
    code, out, err = call("evidence", "cgrp", "--json")
    answer = json.loads(out)
    jsonschema.validate(answer, SCHEMA)
    assert (code, err) == (0, "")
    assert answer["summary"]["claims"] == len(answer["claims"]) > 20
    assert answer["summary"]["seen"] + answer["summary"]["recalled"] == len(answer["claims"])


def test_evidence_json_without_a_word_holds_the_whole_ledger(call):
    _, out, _ = call("evidence", "--json")
    answer = json.loads(out)
    jsonschema.validate(answer, SCHEMA)
    assert answer["term"] is None
    assert len(answer["claims"]) == 1179


def test_evidence_table_reads_well(call):
    code, out, err = call("evidence", "vds2007")
    assert (code, err) == (0, "")
    assert "PMID 17578484" in out
    assert "cap-topical-dbf-t30-vds2007" in out
    assert "2 facts about vds2007: 2 seen in a text, 0 recalled" in " ".join(out.split())


def test_evidence_shows_the_first_rows_and_all_on_demand(call):
    _, out, _ = call("evidence", "naltrexone")
    _, longer, _ = call("evidence", "naltrexone", "--all")
    assert "more: neuroflare evidence naltrexone --all" in " ".join(out.split())
    assert len(longer) > len(out)
    _, out, _ = call("evidence", "substance p")
    assert "more: neuroflare evidence 'substance p' --all" in " ".join(out.split())


def test_one_fact_is_told_as_one(call):
    _, out, _ = call("evidence", "cap-topical-dbf-t30-vds2007")
    assert "1 fact about cap-topical-dbf-t30-vds2007: 1 seen" in " ".join(out.split())


def test_evidence_overview(call):
    code, out, _ = call("evidence")
    assert code == 0
    assert "1179" in out
    assert "sources" in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("evidence", "cgpr"), "did you mean cgrp?"),
        (("evidence", ""), "is empty"),
        (("explain", "capsacin"), "did you mean capsaicin"),
        (("explain",), "Missing argument"),
    ],
)
def test_wrong_use_is_one_line_and_exit_2(call, words, told):
    code, out, err = call(*words)
    assert (code, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1


def test_explain_is_one_paragraph(call):
    code, out, err = call("explain", "flare")
    assert (code, err) == (0, "")
    assert "\n\n" not in out
    assert "How sure are we?" in " ".join(out.split())


def test_explain_json_names_the_facts_behind_each_sentence(call):
    _, out, _ = call("explain", "flare", "--json")
    answer = json.loads(out)
    assert answer["schema"] == "neuroflare/explain/1"
    assert answer["text"] == " ".join(part["text"] for part in answer["parts"])
    assert {"what", "does", "number", "dispute", "sure"} == {part["kind"] for part in answer["parts"]}
    assert all(part["claims"] for part in answer["parts"] if part["kind"] != "what")


@pytest.mark.parametrize("word", ["wheal", "Roncha"])
def test_explain_in_spanish_takes_the_word_in_either_language(call, word):
    code, out, err = call("explain", word, "--lang", "es")
    assert code == 0
    assert " ".join(out.split()).startswith("Una roncha es una hinchazón pálida y elevada")
    assert "¿Cuán seguro es?" in out  # told to its end
    assert "máquina" in err


def test_explain_in_a_language_that_is_not_there_names_those_that_are(call):
    code, _, err = call("explain", "flare", "--lang", "xx")
    assert (code, "en, es, ar" in err) == (2, True)


def test_explain_json_holds_the_translation_and_that_nobody_checked_it(call):
    _, out, _ = call("explain", "flare", "--lang", "ar", "--json")
    translation = json.loads(out)["translation"]
    assert translation["language"] == "ar" and translation["checked"] is False and translation["text"]
