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


def test_a_question_that_is_none_is_told(capsys):
    code, said = ended(capsys, "capsaicine")
    assert code == 2
    assert "capsaicine" in said


def test_patients_cannot_be_asked(capsys):
    code, said = ended(capsys, "affaitati2011")
    assert code == 2
    assert "people living with fibromyalgia" in said


def test_without_the_extra_its_name_is_told(capsys, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    code, said = ended(capsys, "capsaicin")
    assert code == 2
    assert "pip install 'neuroflare[sensitivity]'" in said
