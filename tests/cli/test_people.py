"""``neuroflare people``: a town that is killed again and again is the town that was not."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.cli.conftest import command, environment, run_in
from tests.cli.test_interrupt import members, wait_until

WORDS = ("people", "build", "--town", "1200", "--years", "1", "--workers", "2")
"""Three chunks, each of a second or so."""


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    """A town that nobody disturbed."""
    folder = tmp_path_factory.mktemp("whole")
    ended = run_in(folder, *WORDS, "--out", "town", "--json")
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out)["schema"] == "neuroflare/people/1"
    assert json.loads(ended.out)["made"] == 3
    return folder / "town"


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.skipif(sys.platform != "linux", reason="sends signals and reads the process table of Linux")
def test_killed_at_several_moments_it_ends_with_the_same_bytes(tmp_path, town):
    moments = (
        lambda: (tmp_path / "town" / "town.json").exists(),
        lambda: any((tmp_path / "town").glob("*/.*.part")) or any((tmp_path / "town").glob("people/*")),
        lambda: len(list((tmp_path / "town").glob("visits/*.parquet"))) >= 2,
    )
    for moment in moments:
        process = subprocess.Popen(
            command(*WORDS, "--out", "town"), cwd=tmp_path, env=environment(), start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        end = time.monotonic() + 60
        while not moment() and process.poll() is None and time.monotonic() < end:
            time.sleep(0.002)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    assert files(tmp_path / "town") != files(town)
    ended = run_in(tmp_path, *WORDS, "--out", "town", "--json")
    assert ended.code == 0
    assert json.loads(ended.out)["made"] < 3
    assert files(tmp_path / "town") == files(town)


@pytest.mark.skipif(sys.platform != "linux", reason="sends signals and reads the process table of Linux")
def test_ctrl_c_ends_it_at_once_with_whole_files_only(tmp_path):
    words = command("people", "build", "--town", "100000", "--years", "20", "--workers", "2", "--out", "town")
    process = subprocess.Popen(
        words, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        encoding="utf-8",
        env=environment(), start_new_session=True,
    )  # fmt: skip
    try:
        assert wait_until(lambda: (tmp_path / "town" / "visits").is_dir(), 60)
        time.sleep(2.0)  # now it simulates
        start = time.monotonic()
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=30)
        assert (process.returncode, out) == (130, "")
        assert "Traceback" not in err
        assert time.monotonic() - start < 10
        assert wait_until(lambda: not members(process.pid), 10), members(process.pid)
        assert list((tmp_path / "town").rglob("*.part")) == []
    finally:
        if members(process.pid):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def test_describe_says_it_in_words_and_in_json(neuroflare, town):
    ended = neuroflare("people", "describe", town)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("1,200 virtual people for 1 year (seed 1")
    document = json.loads(neuroflare("people", "describe", town, "--json").out)
    assert document["schema"] == "neuroflare/people/1"
    assert document["town"]["people"] == 1200
    assert len(document["prevalence"]) == 7 * 3


def test_export_writes_one_file_with_where_it_comes_from(neuroflare, tmp_path, town):
    import pyarrow.parquet as pq

    ended = neuroflare("people", "export", town, "--out", "visits.parquet")
    assert (ended.code, ended.out) == (0, "")
    found = pq.ParquetFile(tmp_path / "visits.parquet")
    assert found.metadata.num_rows == 1200 * 4
    assert (
        found.schema_arrow.metadata[b"command"] == b"neuroflare people build --town 1200 --years 1 --seed 1"
    )
    assert (
        neuroflare("people", "export", town, "--out", "e.parquet", "--table", "events", "--quiet").err == ""
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["build", "--town", "0"], ["--town is '0'", "neuroflare people build --help"]),
        (["build", "--town", "3", "--out", "file"], ["file", "cannot write here"]),
        (["build", "--town", "3", "--out", "{town}"], ["was begun with people 1200", "this run has 3"]),
        (["build", "--town", "3", "--out", "."], ["is not empty"]),
        (["describe", "gone"], ["no folder 'gone'; build a town there: neuroflare people build --out gone"]),
        (["describe", "."], [". holds no town (there is no town.json); build one: neuroflare people build"]),
        (["export", "{town}", "--out", "a.csv"], ["--out is 'a.csv'", ".parquet"]),
        (["export", "{town}", "--out", "gone/a.parquet"], ["there is no folder"]),
        (["export", "{town}", "--out", "a.parquet", "--table", "pets"], ["'pets'", "people, events, visits"]),
        (["biuld"], ["biuld", "neuroflare people --help"]),
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_words_are_refused(neuroflare, tmp_path, town, arguments, words):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    ended = neuroflare("people", *(word.replace("{town}", str(town)) for word in arguments))
    assert (ended.code, ended.out) == (2, ""), ended
    assert ended.err.startswith("neuroflare: ")
    assert ended.err.count("\n") == 1
    for word in words:
        assert word in ended.err
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
