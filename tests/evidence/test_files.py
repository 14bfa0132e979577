"""Broken files: one message that names file, line, column, value, and what would be right."""

import csv
import io
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.evidence import load_ledger
from neuroflare.evidence.table import read_rows
from neuroflare.evidence.vocabulary import read_yaml


@pytest.fixture
def folder(ledger, tmp_path):
    copy = tmp_path / "evidence"
    shutil.copytree(ledger.path, copy)
    return copy


def change_cell(path, line, column, value):
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
    rows[line - 1][rows[0].index(column)] = value
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)


@pytest.mark.parametrize(
    ("column", "value", "right"),
    [
        ("value", "many", "a number"),
        ("value", "nan", "a number"),
        ("spread", "1,5", "a number"),
        ("n", "0", "a whole number"),
        ("n", "11.5", "a whole number"),
        ("n", "²", "a whole number"),
        ("id", "", "not be empty"),
        ("unit", " ", "not be empty"),
        ("statement", "", "not be empty"),
    ],
)
def test_a_wrong_cell_is_named(folder, column, value, right):
    change_cell(folder / "claims" / "skin.csv", 5, column, value)
    with pytest.raises(UsageError) as caught:
        load_ledger(folder)
    message = str(caught.value)
    assert "skin.csv:5:" in message
    assert f"{column} is {value.strip()!r}" in message
    assert right in message


def test_a_missing_column_is_named(folder):
    path = folder / "sources.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("pmid", "pubmed", 1), encoding="utf-8")
    with pytest.raises(UsageError, match=r"sources\.csv:1: the header is .*pubmed.*right would be: .*pmid"):
        load_ledger(folder)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("a,b\n1\n", r":2: the line has 1 cells; right would be: 2"),
        ("a,b\n1,2\n\n", r":3: the line is empty"),
        ("", r":1: the header is ''"),
        ("a,a\n1,2\n", r":1: the header is 'a,a'"),
        ('a,b\n"1,2\n', "not a csv file"),
        (b"a,b\n\xff\xfe,2\n", "not a csv file in UTF-8"),
    ],
)
def test_what_is_no_table_is_said_so(tmp_path, content, message):
    path = tmp_path / "x.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(UsageError, match=message):
        list(read_rows(path, ("a", "b")))


def test_a_missing_file_is_named(folder):
    (folder / "claims" / "trials.csv").unlink()
    with pytest.raises(UsageError, match=r"trials\.csv: cannot be read"):
        load_ledger(folder)


def test_the_tables_of_look_ups_may_be_absent(folder):
    for name in ("lookups.csv", "verification.csv"):
        (folder / name).unlink(missing_ok=True)
    ledger = load_ledger(folder)
    assert not any(claim.citation_verified or claim.number_confirmed for claim in ledger)


@pytest.mark.parametrize("content", ["", "- a\n", "a: [", "units: {}\n"])
def test_a_broken_vocabulary_is_named(folder, content):
    (folder / "vocabulary.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=r"vocabulary\.yaml"):
        load_ledger(folder)


cells = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\x00"), max_size=12)


@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=8))
def test_what_was_written_is_read_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("table") / "t.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([("a", "b", "c"), *rows])
    read = list(read_rows(path, ("a", "b", "c")))
    assert [tuple(row.cells.values()) for row in read] == rows
    lines = path.read_text(encoding="utf-8").split("\n")
    assert read[0].line == 2
    assert all(lines[row.line - 1].startswith('"') for row in read)  # the line where the row begins


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_in_words(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("bytes") / "t.csv"
    path.write_bytes(content)
    for read in (lambda: list(read_rows(path, ("a",))), lambda: read_yaml(path)):
        message = refusal(read)
        assert message is None or str(path) in message


def refusal(read):
    try:
        read()
    except UsageError as error:
        return str(error)
    return None


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_survive_the_cell(tmp_path_factory, number):
    path = tmp_path_factory.mktemp("number") / "t.csv"
    path.write_text(f"a\n{number!r}\n", encoding="utf-8")
    assert next(iter(read_rows(path, ("a",)))).number("a") == number
