"""The command as a user runs it: another process, in a folder of its own, and what it wrote."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

STUDIES = ("lynn1991", "torebjork1984")
"""Two bundled studies that are simulated quickly."""
SMALL_RUN = ("--people", "2", "--draws", "6", "--seed", "7")
"""Twelve virtual people, simulated in seconds."""


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    code: int
    out: str
    err: str


def environment(**extra):
    """The environment without what would change how a command talks."""
    talk = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TTY_COMPATIBLE", "TTY_INTERACTIVE")
    return {**{name: value for name, value in os.environ.items() if name not in talk}, **extra}


def command(*arguments):
    """The words that start neuroflare."""
    return [sys.executable, "-m", "neuroflare", *(str(argument) for argument in arguments)]


def run_in(folder, *arguments, **extra):
    """Run neuroflare in a folder and wait for its end."""
    ended = subprocess.run(
        command(*arguments),
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(**extra),
        timeout=120,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


@pytest.fixture
def neuroflare(tmp_path):
    """Run neuroflare in an empty folder of this test."""

    def run(*arguments, **extra):
        return run_in(tmp_path, *arguments, **extra)

    return run


@pytest.fixture(scope="session")
def docs():
    """Folder of the documentation."""
    return Path(__file__).parents[2] / "docs"
