"""Chunks on disk: whole or not there, the same bytes for the same data, nothing mixed with another run."""

import numpy as np
import pyarrow.parquet as pq
import pytest

from neuroflare import files as writing
from neuroflare.errors import UsageError
from neuroflare.store.folder import Folder
from neuroflare.store.tables import Column, Table, join_tables, read_table, write_table

PAIN = Table(
    "pain",
    {
        "person": Column("int32", "number"),
        "pain": Column("float32", "0 to 10", optional=True),
        "met": Column("bool", "yes or no", optional=True),
        "kind": Column("text", "a word"),
    },
)
FACTS = {"schema": "test/1", "seed": 1, "people": 4}


def data(*people):
    return {
        "person": np.array(people),
        "pain": np.array([np.nan if k % 3 == 0 else k + 0.12345 for k in people]),
        "met": np.array([np.nan if k % 2 else 1.0 for k in people]),
        "kind": np.array([f"kind {k % 2}" for k in people], dtype=object),
    }


@pytest.fixture
def folder(tmp_path):
    made = Folder(tmp_path / "town", "town.json", (PAIN,))
    made.begin(FACTS)
    return made


def test_what_is_written_is_read_to_a_thousandth(tmp_path):
    write_table(tmp_path / "a.parquet", PAIN, data(1, 2))
    write_table(tmp_path / "b.parquet", PAIN, data(3))
    found = read_table([tmp_path / "a.parquet", tmp_path / "b.parquet"], list(PAIN.columns))
    assert found["person"].tolist() == [1, 2, 3]
    np.testing.assert_allclose(found["pain"], [1.123, 2.123, np.nan], atol=1e-6)
    np.testing.assert_array_equal(found["met"], [np.nan, 1.0, np.nan])
    assert found["kind"].tolist() == ["kind 1", "kind 0", "kind 1"]


def test_a_column_without_an_empty_row_keeps_its_type(tmp_path):
    write_table(tmp_path / "a.parquet", PAIN, data(2, 4))
    found = read_table([tmp_path / "a.parquet"], ["met", "person"])
    assert (found["met"].dtype, found["person"].dtype) == (np.dtype(bool), np.dtype("int32"))


def test_the_same_data_are_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        write_table(tmp_path / name, PAIN, data(*range(50)))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize(
    ("change", "words"),
    [({"kind": None}, "'kind' differs"), ({"more": np.ones(2)}, "'more' differs"), ({"person": np.array([1.0, np.nan])}, "person of pain has no value in row 1")],
)  # fmt: skip
def test_a_table_that_does_not_fit_is_refused(tmp_path, change, words):
    wrong = {name: values for name, values in (data(1, 2) | change).items() if values is not None}
    with pytest.raises(UsageError, match=words):
        write_table(tmp_path / "a.parquet", PAIN, wrong)
    assert list(tmp_path.iterdir()) == []


def test_what_breaks_off_leaves_nothing(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing.os, "fsync", full)
    with pytest.raises(UsageError, match="cannot write a.parquet here .no space left"):
        write_table(tmp_path / "a.parquet", PAIN, data(1))
    assert list(tmp_path.iterdir()) == []


def test_joined_files_say_where_they_come_from(tmp_path):
    write_table(tmp_path / "a.parquet", PAIN, data(1, 2))
    write_table(tmp_path / "b.parquet", PAIN, data(3, 4, 5))
    files = [tmp_path / "a.parquet", tmp_path / "b.parquet"]
    assert join_tables(files, tmp_path / "c.parquet", {"seed": "1"}) == 5
    whole = read_table([tmp_path / "c.parquet"], list(PAIN.columns))
    parts = read_table(files, list(PAIN.columns))
    assert all((whole[name].astype(str) == parts[name].astype(str)).all() for name in PAIN.columns)
    schema = pq.read_schema(tmp_path / "c.parquet")
    assert schema.metadata[b"seed"] == b"1"
    assert schema.field("pain").metadata[b"meaning"] == b"0 to 10"


def test_a_chunk_is_finished_when_all_its_tables_are_there(folder):
    assert not folder.finished(0)
    folder.write(0, {"pain": data(1, 2)})
    assert folder.finished(0)
    assert folder.read("pain", [0], ["person"])["person"].tolist() == [1, 2]
    with pytest.raises(
        UsageError, match="chunks that are not finished: 1 of 2; run the command in town.json"
    ):
        folder.read("pain", [0, 1], ["person"])


def test_the_command_that_goes_on_is_told_with_its_folder(tmp_path):
    made = Folder(tmp_path / "my town", "town.json", (PAIN,))
    made.begin({**FACTS, "command": "neuroflare people build --town 4"})
    with pytest.raises(UsageError) as error:
        made.read("pain", [0, 1], ["person"])
    assert str(error.value).endswith(
        f"chunks that are not finished: 2 of 2; go on with: neuroflare people build --town 4 --out '{made.path}'"
    )


def test_a_folder_goes_on_and_clears_what_was_killed(folder):
    left = folder.path / "pain" / ".00000.parquet.123.part"
    left.write_text("half")
    folder.begin(FACTS)
    assert not left.exists()


@pytest.mark.parametrize(
    "facts", [FACTS | {"seed": 2}, FACTS | {"rtol": 1e-4}, {"schema": "test/1", "seed": 1}]
)
def test_a_folder_of_something_else_is_refused(folder, facts):
    with pytest.raises(UsageError, match="was begun with .*, and this run has .*give another folder"):
        folder.begin(facts)


def test_a_folder_with_other_files_is_refused(tmp_path):
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(UsageError, match="is not empty and has no town.json"):
        Folder(tmp_path, "town.json", (PAIN,)).begin(FACTS)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("{", "cannot be read"), ('{"schema": "test/2"}', "the schema is 'test/2'"), ("[]", "the schema is")],
)
def test_a_manifest_that_cannot_be_read_is_refused(folder, text, words):
    (folder.path / "town.json").write_text(text)
    with pytest.raises(UsageError, match=words):
        folder.begin(FACTS)


def test_files_that_are_damaged_are_named(folder):
    folder.write(0, {"pain": data(1)})
    folder.file("pain", 0).write_bytes(b"not this")
    with pytest.raises(UsageError, match=r"00000.parquet: this file cannot be read"):
        folder.read("pain", [0], ["person"])
