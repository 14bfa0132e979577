"""The page of treatments is current, complete, kind, and recommends nothing."""

from pathlib import Path

import pytest

from neuroflare.evidence.words import harmful_words
from neuroflare.treatments.drugs import drugs
from neuroflare.treatments.not_predicted import not_predicted
from neuroflare.treatments.page import NOTICE, main, treatments_page
from neuroflare.treatments.targets import load_targets

ROOT = Path(__file__).parents[2]
PAGE = treatments_page()


def test_it_is_current():
    assert (ROOT / "docs" / "treatments.md").read_text("utf-8") == PAGE, (
        "run: python -m neuroflare.treatments.page"
    )


def test_every_target_treatment_and_omission_stands_there():
    for target in load_targets().targets.values():
        assert f"**{target.name}**" in PAGE and target.meaning in PAGE
    for drug in drugs():
        assert f"\n### {drug.name}\n" in PAGE
    for item in not_predicted():
        assert f"not predicted: {item.reason}" in PAGE


def test_the_page_and_each_treatment_say_what_it_is_not_for():
    assert NOTICE in PAGE and "Do not start, stop or change a medicine" in NOTICE
    sections = PAGE.split("\n### ")[1:]
    assert len(sections) == len(drugs())
    for section in sections:
        assert "Never stop or change a medicine because of this." in section
        assert "The model knows nothing of harms." in section


def test_its_words_do_no_harm():
    assert harmful_words(PAGE.replace(NOTICE, "")) == []


def test_every_assumption_is_marked():
    for drug in drugs():
        for route in drug.routes:
            for number in route.numbers.values():
                if number.figure.source.kind == "assumed":
                    assert number.figure.source.why in PAGE


@pytest.mark.parametrize(("arguments", "code"), [((), 0), (("--check",), 0), (("--fix",), 2)])
def test_the_command(tmp_path, capsys, arguments, code):
    (tmp_path / "docs").mkdir()
    if arguments == ("--check",):
        assert main(("--check",), tmp_path) == 1
        assert not (tmp_path / "docs" / "treatments.md").exists()
        main((), tmp_path)
    assert main(arguments, tmp_path) == code
    capsys.readouterr()
