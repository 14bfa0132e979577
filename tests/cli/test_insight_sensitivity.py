"""``neuroflare insight sensitivity``: what is wrong is said before anything is simulated."""

import importlib.util

import pytest

from neuroflare.cli.main import main


def ended(capsys, *words):
    with pytest.raises(SystemExit) as end:
        main(["insight", "sensitivity", *words])
    return end.value.code, capsys.readouterr().err


def test_base_is_a_power_of_two(capsys):
    code, said = ended(capsys, "capsaicin", "--base", "100")
    assert code == 2
    assert "--base is 100; give a power of 2" in said


@pytest.mark.parametrize("installed", [True, False])
@pytest.mark.parametrize("word", ["capsacin", "capsaicine"])
def test_a_question_that_is_none_is_told(capsys, monkeypatch, word, installed):
    if not installed:
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    code, said = ended(capsys, word)
    assert code == 2
    assert f"{word!r} is neither a question (capsaicin, fracture, stress)" in said
    assert "did you mean capsaicin?" in said


def test_patients_cannot_be_asked(capsys):
    code, said = ended(capsys, "affaitati2011")
    assert code == 2
    assert "people living with fibromyalgia" in said


def test_without_salib_its_name_is_told(capsys, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    code, said = ended(capsys, "capsaicin")
    assert code == 2
    assert said.endswith("; pip install SALib\n")
