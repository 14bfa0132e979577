"""Designs as a user would write them, and one small trial that several tests look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from neuroflare.model import load_model
from neuroflare.trials.conduct import load_conduct
from neuroflare.trials.courses import simulate_arms
from neuroflare.trials.design import load_design
from neuroflare.trials.participants import participants

WHAT_IF = """\
trial: what-if
title: An ideal treatment of descending inhibition
population: {group: fm, entry: [{readout: pain, at_least: 4}]}
arms:
  - name: held
    size: 60
    hold: [{input: central_monoamine, level: 0.9, start: 0 d, stop: 8 weeks}]
  - {name: placebo, size: 60, gets: placebo}
  - {name: nothing, size: 60, gets: no-treatment}
length: 8 weeks
follow_up: 26 weeks
main: {outcome: pain-change, arm: held, against: placebo}
"""


@pytest.fixture
def write(tmp_path):
    """Write a design file and give its path."""

    def write_file(text):
        path = tmp_path / "design.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


@pytest.fixture(scope="session")
def docs():
    return Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture(scope="session")
def body():
    return load_model("body")


@pytest.fixture(scope="session")
def what_if(body, tmp_path_factory):
    """Courses of a small trial in people living with fibromyalgia."""
    path = tmp_path_factory.mktemp("trial") / "what-if.yaml"
    path.write_text(WHAT_IF, encoding="utf-8")
    design = load_design(path)
    who = participants(design, body, load_conduct(), people=6, draws=3, seed=1, candidates=24, workers=2)
    return simulate_arms(design, body, who, seed=1, workers=2)
