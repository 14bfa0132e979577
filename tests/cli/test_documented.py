"""docs/commands.md has a line for every command, argument and option, and the words of README harm no one."""

from __future__ import annotations

import re
from importlib import import_module
from typing import get_type_hints

import pytest
import typer

from neuroflare.cli.main import COMMANDS
from neuroflare.evidence.words import harmful_words


@pytest.fixture(scope="module")
def page(docs):
    return (docs / "commands.md").read_text(encoding="utf-8")


def words(name):
    """A command, or each of its words: ``people build``."""
    module = import_module(f"neuroflare.cli.{name}")
    return [f"{name} {word}" for word in module.PARTS] if hasattr(module, "PARTS") else [name]


ALL = [name for command in COMMANDS for name in words(command)]


def parameters(name):
    command, _, word = name.partition(" ")
    module = import_module(f"neuroflare.cli.{command}")
    single = typer.Typer(add_completion=False)
    single.command(name=name)(module.PARTS[word] if word else module.command)
    return typer.main.get_command(single).params


def section(page, name):
    found = re.search(rf"^## {name}\n(.*?)(?=^## |\Z)", page, re.DOTALL | re.MULTILINE)
    assert found, f"docs/commands.md has no section for {name}"
    return found.group(1)


@pytest.mark.parametrize("name", ALL)
def test_every_parameter_has_a_line_and_every_line_a_parameter(page, name):
    text = section(page, name)
    lines = {
        found.group(1): found.group(0)
        for found in re.finditer(r"^\| `([A-Z]+|--[a-z-]+)` \|.*$", text, re.MULTILINE)
    }
    wanted = {"--help"}
    for parameter in parameters(name):
        is_option = parameter.param_type_name == "option"
        wanted |= set(parameter.opts) if is_option else {str(parameter.name).upper()}
    assert set(lines) == wanted
    for option in (word for word in lines if word.startswith("--")):
        assert re.search(rf"`neuroflare {name} [^`]*{option}\b", lines[option]), f"{option} has no example"


@pytest.mark.parametrize("name", ALL)
def test_every_command_is_listed_and_has_an_example(page, name):
    assert f"| [`neuroflare {name}`](#{name.replace(' ', '-')}) |" in page
    assert re.search(rf"^```\nneuroflare {name} .+\n```$", section(page, name), re.MULTILINE)


def test_defaults_are_those_of_the_program(page):
    for name in ("run", "clinic"):
        text = section(page, name)
        for parameter in parameters(name):
            if parameter.name in ("people", "draws", "seed", "workers"):
                assert f"| `--{parameter.name}` | {parameter.default} |" in text


def least(name):
    """Least value of each numeric option that has one."""
    command, _, word = name.partition(" ")
    module = import_module(f"neuroflare.cli.{command}")
    hints = get_type_hints(module.PARTS[word] if word else module.command, include_extras=True)
    for option, hint in hints.items():
        for about in getattr(hint, "__metadata__", ()):
            if getattr(about, "min", None) is not None:
                yield f"--{option.replace('_', '-')}", about.min


@pytest.mark.parametrize("name", ALL)
def test_least_values_are_those_of_the_program(page, name):
    text = section(page, name)
    for option, value in least(name):
        if option in ("--seed", "--workers"):  # said once, for all commands
            assert value == 0
            continue
        line = re.search(rf"^\| `{option}` \|.*$", text, re.MULTILINE).group(0)
        assert re.search(rf"\bfrom {value:g}\b|\b{value:g} to \d", line), line


def test_every_document_that_a_command_writes_is_in_the_table(page, docs):
    source = docs.parent / "src" / "neuroflare"
    files = [
        *(source / "cli").glob("*.py"),
        *(source / "bench").glob("*.py"),
        source / "people" / "town_folder.py",
    ]
    written = "".join(file.read_text(encoding="utf-8") for file in files)
    for name in set(re.findall(r'"(neuroflare/[a-z-]+/\d+)"', written)):
        assert f"\n| `{name}` |" in page, name


def test_schemas_of_the_page_are_those_of_the_program(page, docs):
    source = docs.parent / "src" / "neuroflare"
    written = "".join(file.read_text(encoding="utf-8") for file in source.rglob("*.py"))
    for name in re.findall(r"`(neuroflare/[a-z-]+/\d+)`", page):
        assert f'"{name}"' in written, f"no command writes {name}"


def test_the_row_of_clinic_is_the_row_of_the_scorecard(docs):
    import json

    card, clinic = (
        json.loads((docs / f"{name}.schema.json").read_text()) for name in ("scorecard", "clinic")
    )
    for name in ("row", "verdict", "role", "count", "number", "text"):
        assert clinic["$defs"][name] == card["$defs"][name]


READER = ("you", "your", "yours", "works")
"""Harmful where someone's illness is meant; a manual may speak to its reader, and a program may work."""


@pytest.mark.parametrize("name", ["README.md", "docs/commands.md", "docs/criteria.md", "docs/trials.md"])
def test_words_of_the_pages_harm_no_one(docs, name):
    text = (docs.parent / name).read_text(encoding="utf-8")
    assert [word for word in harmful_words(text) if word.lower() not in READER] == []
    assert not re.search(r"\byour (?:pain|risk|outcome|illness|symptoms|body)\b", text, re.IGNORECASE)


def test_readme_gives_no_advice(docs):
    text = " ".join((docs.parent / "README.md").read_text(encoding="utf-8").split())
    assert re.search(r"medical advice|Do not start, stop or change a medicine", text)
