"""docs/town.md: its tables are those of the program, and its examples run."""

import re
from pathlib import Path

import pytest

from neuroflare.errors import UsageError
from neuroflare.evidence.words import harmful_words
from neuroflare.people.facts_file import load_facts
from neuroflare.people.facts_page import TABLES, with_tables
from neuroflare.people.town import RTOL
from neuroflare.people.town_folder import SCHEMA

PAGE = (Path(__file__).parents[2] / "docs" / "town.md").read_text(encoding="utf-8")


def test_tables_of_the_page_are_current():
    """`make models` writes them again."""
    for name in TABLES:
        assert f"<!-- table: {name} -->" in PAGE
    assert with_tables(PAGE, load_facts()) == PAGE


def test_the_page_names_schema_and_tolerance_and_harms_no_one():
    assert f"`{SCHEMA}`" in PAGE
    assert f"relative tolerance of {RTOL:.0e}".replace("e-0", "e-") in PAGE
    _, _, after_the_notice = PAGE.partition("Talk to your doctor.")
    assert harmful_words(after_the_notice) == []


def test_the_examples_of_the_page(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    known = {}
    first, second = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    exec(compile(first, "town.md", "exec"), known)
    assert known["document"]["town"]["people"] == 8
    try:
        exec(compile(second, "town.md", "exec"), known)
    except UsageError as error:  # one of eight people may be ill, and then the others be too unlike
        pytest.fail(str(error))
    assert known["well"].person.size == known["ill"].person.size
