"""``run`` and ``clinic`` as a user runs them: files whole, output clean, the same again for the same seed."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys

import jsonschema
import pytest

from neuroflare.cli._progress import Progress
from neuroflare.cli.main import COMMANDS
from neuroflare.evidence.words import harmful_words
from tests.cli.conftest import SMALL_RUN, STUDIES, run_in


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """A run that prints JSON: its folder and how it ended."""
    folder = tmp_path_factory.mktemp("run")
    return folder, run_in(folder, "run", *STUDIES, *SMALL_RUN, "--workers", "1", "--json", "--out", "out")


@pytest.fixture(scope="module")
def ran_again(tmp_path_factory):
    """The same run with two workers, and the table instead of JSON."""
    folder = tmp_path_factory.mktemp("again")
    words = ("run", *STUDIES, *SMALL_RUN, "--workers", "2", "--out", "out")
    return folder, run_in(folder, *words, COLUMNS="200")


@pytest.fixture(scope="module")
def clinic_of_a_file(tmp_path_factory):
    """A study file of the user's own, without role and evidence, simulated with JSON and files."""
    folder = tmp_path_factory.mktemp("clinic")
    (folder / "mine.yaml").write_text(
        "study: mine\npopulation: {group: healthy, people: 5}\nlength: 10 min\n"
        "arms:\n  - {name: warm, events: [{stimulus: heat, temperature: 44 degC, site: forearm, stop: 1 min}]}\n"
        "  - {name: rest}\n"
        'readouts:\n  - {name: perfusion-change, arm: warm, at: 5 min, unit: "%", expect: none}\n'
        '  - {name: perfusion-change, arm: warm, against: rest, contrast: difference, at: 5 min, unit: "%",'
        " expect: none}\n",
        encoding="utf-8",
    )
    return folder, run_in(folder, "clinic", "mine.yaml", *SMALL_RUN, "--json", "--out", "out")


def files(folder):
    return sorted(path.name for path in folder.iterdir())


def check_schema(docs, name, document):
    schema = json.loads((docs / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema, jsonschema.Draft202012Validator)


def test_run_writes_the_report_and_the_scorecard_and_nothing_else(ran):
    folder, ended = ran
    assert ended.code == 0
    assert files(folder) == ["out"]
    assert files(folder / "out") == ["report.html", "scorecard.json"]
    page = (folder / "out" / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert page.rstrip().endswith("</html>")
    for words in ("How long a flare takes", "Lynn 1991", "Torebjork 1984", "Talk to your doctor"):
        assert words in page


def test_json_on_stdout_is_the_file_and_fits_its_schema(ran, docs):
    folder, ended = ran
    written = json.loads((folder / "out" / "scorecard.json").read_text(encoding="utf-8"))
    assert json.loads(ended.out) == written
    assert written["schema"] == "neuroflare/scorecard/1"
    assert {row["study"] for row in written["rows"]} == set(STUDIES)
    assert (written["people"], written["draws"], written["seed"]) == (2, 6, 7)
    check_schema(docs, "scorecard.schema.json", written)


def test_the_command_in_the_scorecard_makes_it_again(ran, tmp_path):
    folder, _ = ran
    first = (folder / "out" / "scorecard.json").read_bytes()
    words = json.loads(first)["command"].split()
    assert words[0] == "neuroflare"
    assert run_in(tmp_path, *words[1:]).code == 0
    assert (tmp_path / "neuroflare-report" / "scorecard.json").read_bytes() == first


def test_talk_goes_to_stderr_only(ran):
    _, ended = ran
    assert ended.err.splitlines() == ["Report: out/report.html", "Scorecard: out/scorecard.json"]


def test_any_number_of_workers_gives_the_same_bytes(ran, ran_again):
    (one, _), (two, ended) = ran, ran_again
    assert ended.code == 0
    assert (one / "out" / "scorecard.json").read_bytes() == (two / "out" / "scorecard.json").read_bytes()
    assert page_text(one) == page_text(two)


def page_text(folder):
    return (folder / "out" / "report.html").read_text(encoding="utf-8")


def test_table_names_every_result_and_ends_with_the_medical_line(ran, ran_again):
    rows = json.loads(ran[1].out)["rows"]
    _, ended = ran_again
    assert "\x1b[" not in ended.out
    for row in rows:
        assert row["label"] in ended.out
        assert row["source"] in ended.out
    assert " ".join(ended.out.split()).endswith("Talk to your doctor.")


def test_report_has_no_harmful_word(ran):
    folder, _ = ran
    text = re.sub(r"<style>.*?</style>", " ", page_text(folder), flags=re.DOTALL)
    text = " ".join(re.sub(r"<[^>]+>", " ", text).split())
    said = text.replace("It cannot tell what will happen to you.", "").replace("Talk to your doctor.", "")
    assert harmful_words(said) == []


def test_another_seed_gives_another_scorecard(ran, neuroflare):
    ended = neuroflare("run", STUDIES[0], *SMALL_RUN[:-1], "8", "--json", "--quiet", "--out", "out")
    assert (ended.code, ended.err) == (0, "")
    before = [row for row in json.loads(ran[1].out)["rows"] if row["study"] == STUDIES[0]]
    assert json.loads(ended.out)["rows"] != before


def test_clinic_gives_json_a_table_and_a_report(clinic_of_a_file, docs):
    folder, ended = clinic_of_a_file
    assert ended.code == 0, ended.err
    assert ended.err.splitlines() == ["Readings: out/readings.csv", "Report: out/report.html"]
    assert files(folder) == ["mine.yaml", "out"]
    assert files(folder / "out") == ["readings.csv", "report.html"]
    document = json.loads(ended.out)
    assert document["schema"] == "neuroflare/clinic/1"
    assert [reading["readout"] for reading in document["readings"]] == ["perfusion-change"] * 2
    assert document["rows"] == []  # nothing published was named
    check_schema(docs, "clinic.schema.json", document)


def test_readings_hold_every_virtual_person(clinic_of_a_file):
    folder, _ = clinic_of_a_file
    text = (folder / "out" / "readings.csv").read_text(encoding="utf-8")
    table = list(csv.DictReader(io.StringIO(text)))
    assert len(table) == 2 * 6 * 2
    assert {(row["draw"], row["person"]) for row in table} == {
        (str(draw), str(person)) for draw in range(6) for person in range(2)
    }
    assert all(row["unit"] == "%" and float(row["value"]) == float(row["value"]) for row in table)
    assert {row["against"] for row in table} == {"", "rest"}
    assert all((row["value_against"] == "") == (row["against"] == "") for row in table)


def test_clinic_knows_bundled_studies_by_name(neuroflare, tmp_path, docs):
    ended = neuroflare("clinic", "torebjork1984", *SMALL_RUN, "--json", "--quiet")
    assert (ended.code, ended.err, files(tmp_path)) == (0, "", [])
    document = json.loads(ended.out)
    check_schema(docs, "clinic.schema.json", document)
    assert [row["evidence"] for row in document["rows"]] == ["cmh-heat-thr-jn1984"]


def test_clinic_table_fits_a_narrow_terminal(neuroflare):
    ended = neuroflare("clinic", "torebjork1984", *SMALL_RUN, COLUMNS="80")
    assert ended.code == 0
    assert max(len(line) for line in ended.out.splitlines()) <= 80
    assert "…" not in ended.out  # nothing is cut off
    for words in ("heat", "°C", "no medical advice"):
        assert words in ended.out


def test_a_table_shows_no_empty_columns_and_a_time_is_no_share(neuroflare, tmp_path):
    (tmp_path / "mine.yaml").write_text(
        "study: mine\npopulation: {group: healthy, people: 3}\nlength: 20 min\n"
        "arms:\n  - {name: warm, events: [{stimulus: heat, temperature: 44 degC, site: forearm, stop: 1 min}]}\n"
        "readouts:\n  - {name: perfusion-change, arm: warm, from: 0 min, to: 20 min, summary: time-to-peak,"
        " unit: min, expect: none}\n",
        encoding="utf-8",
    )
    told = " ".join(neuroflare("clinic", "mine.yaml", *SMALL_RUN, COLUMNS="200").out.split())
    assert "skin blood flow above baseline: time from the stimulus to the largest value" in told
    assert "%" not in told
    assert "published" not in told and "verdict" not in told


def test_progress_names_its_parts():
    bar = Progress("Simulating", quiet=True)
    for done in (1, 2, 1, 2):
        bar.update(done, 2)
    assert bar._bar.tasks[0].description == "Simulating (part 2)"


def test_progress_is_on_stderr_of_a_terminal_only(tmp_path):
    script = (
        "import sys, neuroflare.cli._progress as s\n"
        "from rich.console import Console\n"
        "import rich.console\n"
        "rich.console.Console.is_terminal = property(lambda self: True)\n"
        "with s.Progress('Simulating virtual people', len(sys.argv) > 1) as bar:\n    bar.update(1, 2)\n"
    )

    def shown(*arguments):
        return subprocess.run(
            [sys.executable, "-c", script, *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )

    loud, quiet = shown(), shown("quiet")
    assert "Simulating virtual people" in loud.stderr
    assert (loud.stdout, quiet.stdout, quiet.stderr) == ("", "", "")


@pytest.mark.parametrize("name", [*COMMANDS, "people build", "people describe", "people export"])
def test_help_of_every_command_has_an_example_and_no_harmful_word(neuroflare, name):
    ended = neuroflare(*name.split(), "--help", NO_COLOR="1")
    assert (ended.code, ended.err) == (0, "")
    assert f"Usage: neuroflare {name}" in ended.out
    assert f"neuroflare {name}" in ended.out.split("Example:", 1)[1]
    assert harmful_words(ended.out) == []
    assert "\x1b[" not in ended.out


def test_evidence_explain_and_check_answer(neuroflare):
    found = neuroflare("evidence", "cgrp", NO_COLOR="1", COLUMNS="100")
    assert (found.code, found.err) == (0, "")
    assert "facts about cgrp" in found.out
    assert "\x1b[" not in found.out
    for name in ("evidence", "explain"):
        answer = json.loads(neuroflare(name, "flare", "--json").out)
        assert answer["schema"] == f"neuroflare/{name}/1"
    told = neuroflare("explain", "flare")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("The flare is")
    assert harmful_words(told.out) == []
    checked = neuroflare("check", "--json")
    assert json.loads(checked.out)["schema"] == "neuroflare/check/1"


def test_an_arrow_is_taken_away_for_good(tmp_path):
    """Without the arrow of sensitization by NGF, an injection of it does not move what endings feel."""
    (tmp_path / "ngf.yaml").write_text(
        "study: ngf\npopulation: {group: healthy, people: 5}\n"
        "arms:\n  - {name: ngf, events: [{stimulus: ngf, dose: 1 ug, volume: 50 uL, start: -3 h},\n"
        "      {stimulus: heat, temperature: 50 degC, rate: 1 degC/s, duration: 1 s}]}\n"
        "readouts:\n  - {name: heat-pain-threshold, arm: ngf, unit: degC, expect: none}\n",
        encoding="utf-8",
    )
    words = ("clinic", "ngf.yaml", *SMALL_RUN, "--json", "--quiet")
    with_it, without_it = (
        json.loads(run_in(tmp_path, *words, *more).out)["readings"][0]["median"]
        for more in ((), ("--without", "ngf-nociceptor", "--without", "pain-sleep"))
    )
    assert without_it > with_it + 0.5


@pytest.mark.parametrize("command", ["run", "clinic"])
def test_an_unknown_arrow_is_answered_with_the_nearest(command, tmp_path):
    ended = run_in(tmp_path, command, "lynn1991", *SMALL_RUN, "--without", "ngf-nociceptors")
    assert ended.code == 2
    assert "did you mean ngf-nociceptor" in ended.err
    assert not ended.out
