"""What all tests share: numbers that overflow or turn NaN raise, and skipped tests are told in one line."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# Slow machines are no failures, and a failure on one machine must be the same on the next.
settings.register_profile("neuroflare", deadline=None, max_examples=100, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "neuroflare"))


@pytest.fixture(autouse=True)
def floating_point_errors_raise():
    """Let a test fail where numpy would overflow, divide by zero or make NaN in silence.

    Underflow to zero is what a concentration that has decayed does, so it passes.
    """
    import numpy

    with numpy.errstate(over="raise", divide="raise", invalid="raise", under="ignore"):
        yield


@pytest.fixture(autouse=True)
def english_afterwards():
    """Leave no test in the language that the one before it spoke in this process."""
    yield
    from neuroflare.cli._language import choose

    choose("en")


AGAIN: list[str] = []
"""Tests that ran a second time."""


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(crashitem, report, sched):
    """libRoadRunner now and then takes its process down as it loads; a test beside it runs once more then."""
    if "libroadrunner" in crashitem and crashitem not in AGAIN:
        AGAIN.append(crashitem)
        sched.mark_test_pending(crashitem)
        report.outcome = "rerun"


def pytest_terminal_summary(terminalreporter, config):
    """Tell in one line what did not run, and why."""
    left_out = [
        f"{report.nodeid} ({report.longrepr[2]})" for report in terminalreporter.stats.get("skipped", [])
    ]
    later = "; left to make test-all: tests marked long" if config.option.markexpr == "not long" else ""
    for name in AGAIN:
        terminalreporter.write_line(f"run again after libRoadRunner crashed: {name}")
    terminalreporter.write_line(f"skipped: {'; '.join(left_out) or 'nothing'}{later}")
