"""Nothing that the command line prints is said in English alone: looked for in its source, and in what it prints."""

from __future__ import annotations

import ast
import re
import textwrap
from pathlib import Path

import pytest

import neuroflare
from neuroflare.cli._wrong_words import HEARD, NO_COMMAND
from tests.cli.test_languages import SAYS, said_by_table, said_in_help

SOURCE = Path(neuroflare.__file__).parent
PRINTS = {
    *(SOURCE / "cli").glob("*.py"),
    *SOURCE.rglob("terminal.py"),
    SOURCE / "insight" / "lasting_terminal.py",
    SOURCE / "people" / "census.py",
    SOURCE / "trials" / "results.py",
}
"""Modules that print, or put together what is printed as it stands."""
SHOWS = {"print", "echo", "say", "_fail", "Table", "add_column", "add_row", "Progress", "Text", "append"}
"""What is called with what a reader sees."""
DRAWS = {"_write", "_readings"}
"""Functions of what stands in pictures and in JSON."""
ELSEWHERE = {
    "env var",  # what typer says
    "anaesthetic cream", "endings lost",  # in a picture
    "1000 µg of capsaicin on the forearm, one typical virtual person",  # in the report
}  # fmt: skip
HIDES = {"dumps", "again", "place"}
"""What is called with ids and keys."""
WORDS = re.compile(r"(?<![\w-])(?!GF/s|LOCF|BOCF|MMRM|bold\b|neuroflare\b)[A-Za-z]{2,}")


def shown_in_english(tree):
    """Line and text of every English that stands in a call that shows it, outside a message."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and name_of(call.func) in SHOWS:
            for part in (*call.args, *(one.value for one in call.keywords if one.arg == "title")):
                yield from english_in(part)


def name_of(function):
    return getattr(function, "id", getattr(function, "attr", ""))


def english_in(node):
    """Follow what becomes of text: constants, texts put together, the branches of a choice, arguments."""
    match node:
        case ast.Constant(value=str(text)):
            parts = []
            if WORDS.search(text):
                yield node.lineno, text
        case ast.Call(func=function, args=args) if name_of(function) not in SAYS | HIDES:
            parts = [*args, *([function.value] if isinstance(function, ast.Attribute) else [])]
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts) | ast.List(elts=parts):
            pass
        case ast.FormattedValue(value=part) | ast.Starred(value=part) | ast.GeneratorExp(elt=part):
            parts = [part]
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            parts = [one, other]
        case _:
            parts = []
    for part in parts:
        yield from english_in(part)


def apart_from_messages(tree):
    """Line and text of every sentence that is no message, no help and no docstring."""
    hidden = set()
    for node in ast.walk(tree):
        lone = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        said = isinstance(node, ast.Call) and name_of(node.func) in SAYS | {"Option", "Argument"}
        drawn = isinstance(node, ast.FunctionDef) and node.name in DRAWS
        if lone or said or drawn:
            hidden |= {id(one) for one in ast.walk(node)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in hidden else None
        if isinstance(text, str) and re.search("[a-z]{2,} [a-z]{2,}", text):
            yield node.lineno, text


@pytest.mark.parametrize("file", sorted((SOURCE / "cli").glob("*.py")), ids=lambda file: file.stem)
def test_no_sentence_stands_beside_messages(file):
    said = {english.partition("\n")[0] for english in (said_by_table() | said_in_help()).values()}
    known = said | ELSEWHERE | {*HEARD.values(), NO_COMMAND}
    found = [
        (line, text)
        for line, text in apart_from_messages(ast.parse(file.read_text(encoding="utf-8")))
        if text.partition("\n")[0] not in known and not text.startswith("neuroflare ")
    ]
    assert found == []


@pytest.mark.parametrize("file", sorted(PRINTS), ids=lambda file: str(file.relative_to(SOURCE)))
def test_what_is_shown_is_a_message(file):
    assert list(shown_in_english(ast.parse(file.read_text(encoding="utf-8")))) == []


def test_english_is_found_wherever_it_stands():
    source = """
        print("one text", f"{number} texts", *("more" for _ in range(3)))
        table.add_row(t("key", "a message"), "none" if x is None else str(x), ", ".join(found["key"]))
    """
    found = [text.strip() for _, text in shown_in_english(ast.parse(textwrap.dedent(source)))]
    assert sorted(found) == ["more", "none", "one text", "texts"]
