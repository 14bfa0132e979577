"""Whatever is wrong is said in one line that helps, exit code 2, and nothing is left half-written."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import command, environment

GOOD = (Path(__file__).parents[1] / "clinic" / "good-study.yaml").read_text(encoding="utf-8")
BODY = Path(__file__).parents[2] / "models" / "body.xml"


def changed(old, new):
    assert old in GOOD
    return GOOD.replace(old, new, 1).encode()


def only(event=None, readout='{name: perfusion, arm: a, at: 1 h, unit: "%", expect: none}'):
    events = f", events: [{event}]" if event else ""
    return (
        "study: one\npopulation: {group: healthy, people: 3}\nlength: 2 h\n"
        f"arms:\n  - {{name: a{events}}}\nreadouts:\n  - {readout}\n"
    ).encode()


WRONG_FILES = {
    "unknown stimulus": (changed("capsaicin-topical", "capsaicin-topcial"),
                         ["line 10", "stimulus", "'capsaicin-topcial'", "did you mean capsaicin-topical"]),
    "missing unit": (changed("1000 ug", "1000"), ["line 10", "dose", "1000 has no unit", "1000 ug"]),
    "ten kilograms": (changed("1000 ug", "10 kg"), ["line 10", "dose", '"10 kg"', "lies between"]),
    "wrong kind of unit": (changed("1000 ug", "10 kPa"), ["line 10", "dose", '"10 kPa" is not a dose']),
    "negative dose": (changed("1000 ug", "-2 mg"), ["line 10", "dose", '"-2 mg" is negative']),
    "impossible order": (changed("start: 0 min, stop: 30 min", "start: 40 min, stop: 30 min"),
                         ["line 10", "stop is 30 min", "start is 40 min"]),
    "not a study": (b"- just\n- words\n", ["line 1", "study", "readouts"]),
    "not YAML": (b"study: [1, 2\n", ["not YAML"]),
    "empty": (b"", ["the file is empty", "study: my-study"]),
    "binary": (bytes(range(256)), ["line", "UTF-8"]),
    "unknown evidence": (changed("cap-dbf-control-arm-vds2008", "cap-dbf-control-arm-vds200"),
                         ["line 16", "'cap-dbf-control-arm-vds200' is not in the ledger",
                          "did you mean cap-dbf-control-arm-vds2008"]),
    "vibration": (only(readout='{name: vdt, arm: a, unit: "%", expect: none}'),
                  ["line 7", "'vdt' is known", "lacks 'nociceptor: fibres of warmth, cold and touch'"]),
    "blood flow stopped": (only("{stimulus: ischaemia, site: forearm}"),
                           ["line 5", "'ischaemia' is known", "lacks 'vessel: ischaemia'"]),
    "unknown arrow": (only("{remove: ngf-nociceptors}"), ["line 5", "remove", "did you mean ngf-nociceptor"]),
}  # fmt: skip


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def check_refusal(ended, *words):
    assert (ended.code, ended.out) == (2, ""), ended
    assert ended.err.startswith("neuroflare: ")
    assert ended.err.count("\n") == 1, ended.err
    assert "Traceback" not in ended.err
    for word in words:
        assert word in ended.err, ended.err


@pytest.mark.parametrize(("content", "words"), WRONG_FILES.values(), ids=WRONG_FILES)
def test_wrong_study_files_are_refused_by_clinic(neuroflare, tmp_path, content, words):
    (tmp_path / "mine.yaml").write_bytes(content)
    ended = neuroflare("clinic", "mine.yaml", "--out", "out")
    check_refusal(ended, "mine.yaml", *words)
    assert files(tmp_path) == ["mine.yaml"]


@pytest.mark.parametrize("word", ["run", "check"])
@pytest.mark.parametrize("name", ["ten kilograms", "empty", "binary"])
def test_the_other_commands_refuse_them_too(neuroflare, tmp_path, word, name):
    content, words = WRONG_FILES[name]
    (tmp_path / "mine.yaml").write_bytes(content)
    out = ("--out", "out") if word == "run" else ()
    check_refusal(neuroflare(word, "mine.yaml", *out), "mine.yaml", *words)
    assert files(tmp_path) == ["mine.yaml"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["clinic", "folder"], ["folder: this is a folder", "study.yaml"]),
        (["run", "folder"], ["folder: this is a folder", "study.yaml"]),
        (["check", "folder"], ["folder", ".ant"]),
        (["clinic", "gone.yaml"], ["gone.yaml: there is no such file"]),
        (["check", "gone.xml"], ["gone.xml: there is no such file"]),
        (["check", "file"], ["file", ".xml"]),
        (["check", "broken.xml"], ["broken.xml, line", "missing"]),
        (["clinic", "vsd2007"], ["'vsd2007'", "did you mean vds2007"]),
        (["run", "vds2007", "nosuchstudy"], ["'nosuchstudy'", "bundled are", "vds2007"]),
        (["run", "vds2007", "--out", "file/out"], ["file/out: cannot write here", "choose a folder"]),
        (["run", "vds2007", "--out", "file"], ["file: cannot write here", "choose a folder"]),
        (["clinic", "vds2007", "--out", "file/out"], ["file/out: cannot write here", "choose a folder"]),
        (["run", "--people", "0"], ["--people is '0'; the number must be 2 or more", "neuroflare run --help"]),
        (["run", "--people=0"], ["--people is '0'", "2"]),
        (["clinic", "vds2007", "--draws", "many"], ["--draws is 'many'; this must be a whole number"]),
        (["run", "--people", "99999999"], ["--people is '99999999'; the number must be 10000 or less"]),
        (["skin", "--size", "wide"], ["--size is 'wide'; this must be a number"]),
        (["run", "vds2007", "--draws", "2000", "--out", "folder"], ["the posterior holds 1000, and only the priors (--prior)"]),
        (["clinic", "vds2007", "--draws", "2000"], ["the posterior holds 1000; ask for no more than these"]),
        (["clinic", "vds2007", "--seed", "-1"], ["--seed is '-1'", "0"]),
        (["clinic"], ["'file'", "neuroflare clinic --help"]),
        (["run", "--nonsense"], ["--nonsense", "neuroflare run --help"]),
        (["bench", "--models", "empty"], ["empty: there is no model", "Bachmann_MSB2011/model_Bachmann_"]),
        (["simulate"], ["no command 'simulate'", "run"]),
        (["explain", "nosuchword"], ["'nosuchword'"]),
        (["evidence", "nosuchword"], ["'nosuchword'"]),
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_words_on_the_command_line(neuroflare, tmp_path, arguments, words):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    (tmp_path / "broken.xml").write_bytes(BODY.read_bytes()[:4000])
    before = files(tmp_path)
    (tmp_path / "empty").mkdir()
    check_refusal(neuroflare(*arguments), *words)
    (tmp_path / "empty").rmdir()
    assert files(tmp_path) == before
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


@pytest.mark.parametrize("word", ["people", "insight", "export"])
def test_a_command_that_needs_a_word_shows_its_help(neuroflare, word):
    ended = neuroflare(word)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == neuroflare(word, "--help").out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [["explain", "flare"], ["evidence", "--all"], ["--help"]], ids=" ".join)
def test_a_full_disk_is_told_in_one_line(tmp_path, arguments):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ended = subprocess.run(
            command(*arguments), cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True,
            env=environment(), timeout=120, check=False,
        )  # fmt: skip
    assert ended.returncode == 2
    assert ended.stderr == (
        "neuroflare: cannot write (no space left on device); make room or choose another place\n"
    )
