"""Ctrl-C ends a run at once: exit code 130, no half-written file, no process left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import command, environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads the process table of Linux")


def members(session):
    """Processes of a session that still run."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = stat.read_text().rpartition(")")
        except OSError:
            continue  # ended meanwhile
        state, _, _, its_session = rest.split()[:4]
        if int(its_session) == session and state != "Z":
            found.append(name)
    return found


def wait_until(holds, seconds):
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.05)
    return holds()


@pytest.mark.parametrize("workers", [1, 2])
def test_interrupted_run(tmp_path, workers):
    words = command("run", "--people", "100", "--draws", "100", "--workers", workers, "--out", "out")
    process = subprocess.Popen(
        words, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        encoding="utf-8",
        env=environment(), start_new_session=True,
    )  # fmt: skip
    try:
        assert wait_until(lambda: (tmp_path / "out").is_dir(), 60)
        time.sleep(4.0)  # now it simulates
        start = time.monotonic()
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        out, err = process.communicate(timeout=30)
        took = time.monotonic() - start
        assert (process.returncode, out) == (130, "")
        assert "Simulation" not in err
        assert took < 5
        assert wait_until(lambda: not members(process.pid), 10), members(process.pid)
        assert list((tmp_path / "out").iterdir()) == []
    finally:
        if members(process.pid):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
