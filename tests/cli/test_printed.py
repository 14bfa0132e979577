"""What answers print, and what is wrong, in Spanish and Arabic: the whole of it, and JSON as ever."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from neuroflare.bench.apart import REMARKS
from neuroflare.bench.report import Report, Row
from neuroflare.cli.main import main
from neuroflare.fit.calibrate import NOT_FITTED
from neuroflare.fit.posterior import load_posterior
from neuroflare.fit.weigh import Weighed
from neuroflare.insight.candidates import load_candidates
from neuroflare.language import ENGLISH, LANGUAGES, language
from neuroflare.message import Message
from neuroflare.model import load_model
from tests.evidence.test_translated import COMPLETE
from tests.insight import test_experiment, test_loops, test_rivals

RESULTS = Path(__file__).parents[2] / "docs" / "results"
OTHERS = LANGUAGES[1:]
ENGLISH_WORDS = re.compile(
    r"(?<![\w.-])(the|of|and|or|is|are|it|its|this|there|with|without|for|that|than|from|to|in|all|not|no one|but"
    r"|people|person|weeks|when|which|give|known|draws|lies|readings|only|by|at|as|be)(?![\w:-])",
    re.IGNORECASE,
)
"""Words that no English sentence does without, and that are no word of Spanish or Arabic."""
BENCH = Report(
    [
        Row("body", "neuroflare", 1e-6, 1234.0, 1e-7, 1.5, 40),
        Row("body", "LSODA", 1e-6, 0.0, float("inf"), remark="not tried: not finished in 120 s at 1e-05"),
        Row("body", "COPASI", 1e-6, 0.0, float("inf"), remark="not ready in 300 s (skin)"),
    ],
    [{"model": "body", "peer": "LSODA", "equal_tolerance": 12.0, "matched_accuracy": None}],
    0.5, {"2": 1.9}, {"cold_s": 1.0, "cached_s": 0.1},
    missing=["copasi-basico"], left_out={"diffrax": REMARKS["remark-too-slow"]},
)  # fmt: skip
SKIN = SimpleNamespace(
    start=1.0, hour=2.0, pixels=200,
    rows=[{"tool": "py-pde", "rtol": 1e-4, "seconds": 3.0, "error": 1e-5, "steps": 9}],
    ratios=[
        {"peer": "py-pde", "rtol": 1e-4, "matched_accuracy": 2.0, "at_target": 3.0, "target": 1e-3},
        {"peer": "py-pde", "rtol": 1e-6, "matched_accuracy": None, "at_target": None, "target": 1e-3},
    ],
    to_dict=dict,
)  # fmt: skip
COMMANDS = (
    "insight loops",
    "insight rivals",
    "insight experiment",
    "insight lasting",
    "insight sensitivity",
    "fit",
    "bench",
    "bench skin",
)


def result(name):
    return json.loads((RESULTS / f"{name}.json").read_text(encoding="utf-8"))


def sensitivity():
    """The answer that ships, without what the model says of its numbers, which stays English."""
    document = result("sensitivity")
    for question in document["questions"]:
        for answer in question["answers"]:
            for entry in answer["factors"]:
                entry.update({"meaning": "n"} if "meaning" in entry else {"name": "n"})
    return document


def benched(models, *, quick, say):
    say(Message("bench-scaling", "scaling, peak and compilation"))
    return BENCH


def fitted(*arguments, progress, **options):
    """Two stages: one weighed, with too few readings, and one sampled, with results that were left out."""
    progress(Message("fit-wave", "{stage}, wave {number}", stage="vessel", number=1), 1, 2)
    stage = SimpleNamespace(name="population")
    pool = SimpleNamespace(size=4)
    weighed = Weighed(stage, [1], [], [], pool, np.zeros(4), np.zeros(4), [4], np.arange(4))
    left = {"a": NOT_FITTED["left-unread"].format(share="3%"), "b": NOT_FITTED["left-far"].format(count="9")}
    sampled = SimpleNamespace(converged=False, r_hat=np.array([1.5]), effective=np.array([7.0]))
    surface = SimpleNamespace(stage=stage, rows=[1], names=["x"], sampled=sampled, left_out=left)
    posterior = replace(load_posterior(load_model("body")), discrepancy={"by factor": (0.1, 0.2, 0.3)})
    return posterior, [weighed, surface]


@pytest.fixture(scope="module")
def by_hand():
    """What was found on rivals, on tests, and on loops."""
    body = load_model("body")
    return test_rivals.compared_by_hand(body), test_experiment.compared_by_hand(body), test_loops.made_up()


@pytest.fixture
def run(monkeypatch, capsys, by_hand, tmp_path):
    """Run a command with answers made by hand; gives its code, what it printed and what it said."""
    rivals, tested, loops = by_hand
    parts = {
        "candidates": load_candidates(),
        "studies": test_rivals.STUDIES,
        "model_hash": "m",
        "ledger_hash": "l",
    }
    stand_ins = {
        "insight.loops_run.loops": lambda *a, **k: None,
        "insight.loops_run.loops_document": lambda found: loops,
        "insight.lasting_run.what_would_last": lambda *a, **k: result("lasting-fm"),
        "insight.sensitivity_run.ask": lambda *a, **k: None,
        "insight.sensitivity_run.cost": lambda *a, **k: 0,
        "insight.sensitivity_document.sensitivity_document": lambda *a: sensitivity(),
        "insight.experiment.outlooks": lambda *a, **k: test_experiment.ranked_by_hand(),
        "fit.run.fit_all": fitted,
        "bench.benchmark": benched,
        "bench.skin.benchmark_skin": lambda quick: SKIN,
        "cli._studies.find_studies": lambda names: [],
    }
    monkeypatch.setenv("COLUMNS", "3000")
    monkeypatch.chdir(tmp_path)

    def call(*words):
        with monkeypatch.context() as patch:
            if "--made" in words:
                for name, stand_in in stand_ins.items():
                    patch.setattr(f"neuroflare.{name}", stand_in)
                found = tested if "experiment" in words else rivals
                patch.setattr("neuroflare.cli._rivals.with_rivals", lambda **k: {"found": found, **parts})
            with pytest.raises(SystemExit) as ended:
                main([word for word in words if word != "--made"])
        return (ended.value.code, *capsys.readouterr())

    return call


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("command", COMMANDS)
def test_answers_are_printed_without_english(run, code, command):
    ended, out, err = run("--made", "--lang", code, *command.split())
    assert ended == 0
    assert out.strip()
    assert set(ENGLISH_WORDS.findall(out + err)) == set()
    plain = run("--made", *command.split())[1]
    numbers = re.compile(r"\d+(?:\.\d+)?")
    assert sorted(numbers.findall(out)) == sorted(numbers.findall(plain))


@pytest.mark.parametrize("command", [one for one in COMMANDS if one != "fit"])
def test_json_is_the_same_in_every_language(run, command):
    plain = run("--made", *command.split(), "--json")[1]
    json.loads(plain)
    assert all(run("--made", "--lang", code, *command.split(), "--json")[1] == plain for code in OTHERS)


@pytest.mark.parametrize(
    "command", ["insight loops", "insight rivals", "insight experiment", "insight lasting"]
)
def test_english_prints_the_sentences_of_the_document(run, command):
    document = json.loads(run("--made", *command.split(), "--json")[1])
    out = run("--made", *command.split())[1]
    said = [*document.get("sentences", []), *document.get("words", []), *document["notice"]]
    assert len(said) > 2
    assert [line for line in said if line not in out] == []


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize(
    "term", ["cgrp", "crps", "small-fibre", "microneurography", "microdialysis", "flare"]
)
def test_a_word_is_explained_without_english(run, code, term):
    ended, out, err = run("--lang", code, "explain", term)
    assert ended == 0
    told = out.replace(f"neuroflare explain {term} --lang en", "")
    assert set(ENGLISH_WORDS.findall(told + err)) == set()
    if code in COMPLETE:
        assert "neuroflare explain" not in out
        numbers = re.compile(r"\d+(?:\.\d+)?")
        spelled = {"1"}  # "1 of them" is said in words
        plain = run("explain", term)[1]
        assert set(numbers.findall(plain)) - spelled <= set(numbers.findall(out))


@pytest.mark.parametrize("code", OTHERS)
def test_json_of_a_word_grows_by_its_translation_alone(run, code):
    plain = json.loads(run("explain", "cgrp", "--json")[1])
    told = json.loads(run("explain", "cgrp", "--json", "--lang", code)[1])
    translation = told.pop("translation")
    assert told == plain
    assert translation["language"] == code and translation["checked"] is False
    assert len(translation["parts"]) >= 4
    assert {part["language"] for part in translation["parts"]} <= (
        {code} if code in COMPLETE else {code, "en"}
    )


STUDY = (
    "study: one\npopulation: {group: healthy, people: 3}\nlength: 2 h\narms:\n  - {name: a, events: [%s]}\n"
    'readouts:\n  - {name: perfusion, arm: a, at: 1 h, unit: "%%", expect: none}\n'
)
FILES = {
    "stimulus.yaml": STUDY % "{stimulus: capsaicin-topcial, dose: 1000 ug, site: forearm}",
    "unit.yaml": STUDY % "{stimulus: capsaicin-topical, dose: 1000, site: forearm}",
    "kind.yaml": STUDY % "{stimulus: capsaicin-topical, dose: 10 kPa, site: forearm}",
    "large.yaml": STUDY % "{stimulus: capsaicin-topical, dose: 10 kg, site: forearm}",
    "below.yaml": STUDY % "{stimulus: capsaicin-topical, dose: -2 mg, site: forearm}",
    "arrow.yaml": STUDY % "{remove: ngf-nociceptors}",
    "key.yaml": STUDY.replace("study: one", "study: one\nlenght: 2 h") % "",
    "arm.yaml": STUDY.replace("arm: a,", "arm: b,") % "",
    "group.yaml": STUDY.replace("healthy", "healty") % "",
    "missing.yaml": "study: one\n",
    "few.yaml": STUDY.replace("people: 3", "people: -3") % "",
    "empty.yaml": "",
    "binary.yaml": "\0",
}
WRONG = (
    "clinic vds20077", "clinic zzzz", "run nosuch", "clinic gone.yaml", "clinic .", *(f"clinic {file}" for file in FILES),
    "run vds2007 --without ngf-nociceptors", "run vds2007 --draws 10000 --people 2", "run vds2007 --people 1",
    "run vds2007 --out stimulus.yaml",
    "trial", "trial nosuch", "trial crofford2005", "insight lasting --group flu", "insight contribution --group flu",
    "insight durability --group flu", "insight durability --drug aspirin",
    "insight durability --drug cyclobenzaprine --group sfn", "insight sensitivity --base 3", "insight sensitivity nosuch",
    "skin --group martians", "skin --field colour", "skin --out a.txt", "skin --out nowhere/a.png", "skin --at 3",
    "skin --set dose", "skin --stimulus zzz", "skin --block zzz", "skin --size 0", "skin --size 10 --pixel 3",
    "skin --minutes 0", "skin --at 500,500 --size 20 --pixel 1", "people describe nowhere", "people export nowhere --out a.csv",
    "people export nowhere --out no/a.parquet", "export sbml nosuch", "explain nosuchword", "explain flair",
    "evidence nosuchword", "check gone.xml", "check --sbml-suite gone", "check --sbml-suite .", "bench nothing",
    "bench skin --out a.json", "bench --models gone", "web --host 203.0.113.77",
)  # fmt: skip


@pytest.mark.parametrize("words", WRONG)
def test_what_is_wrong_is_said_without_english(run, tmp_path, words):
    """In Spanish; Arabic has the same keys."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    plain, ended = run(*words.split()), run("--lang", "es", *words.split())
    assert (ended[0], ended[1]) == (plain[0], plain[1]) == (2, "")
    told = ended[2].splitlines()[-1].replace("neuroflare people build", "")  # a command stays as it is
    assert set(ENGLISH_WORDS.findall(told)) == set()
    assert told != plain[2].splitlines()[-1]


def test_a_message_says_its_messages():
    inner = Message("either", "{first} or {last}", first="a", last="b")
    outer = Message("did-you-mean", "did you mean {word}?", word=inner)
    assert str(outer) == ENGLISH.say(outer) == "did you mean a or b?"
    assert language("es").say(outer) == "¿quería decir a o b?"
    assert language("es").say("as it is") == "as it is"
