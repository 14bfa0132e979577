"""Trial designs: what is right is read, and what is wrong is told with line, value and what would be right."""

from __future__ import annotations

import json

import jsonschema
import pytest
import yaml

from neuroflare.errors import UsageError
from neuroflare.evidence import load_ledger
from neuroflare.trials.design import bundled_designs, find_design, load_design
from neuroflare.trials.results import left_out
from neuroflare.trials.schema import SCHEMA_FILE, schema_text
from tests.trials.conftest import WHAT_IF

ALL = bundled_designs()


@pytest.mark.parametrize("name", ALL)
def test_bundled_designs_are_right_and_fit_the_schema(name):
    design = load_design(ALL[name])
    assert design.id == name
    assert design.evidence
    jsonschema.validate(yaml.safe_load(ALL[name].read_text(encoding="utf-8")), json.loads(schema_text()))


def test_there_are_at_least_twenty_and_every_trial_of_the_ledger_is_accounted_for():
    assert len(ALL) >= 20
    trials = {claim.trial for claim in load_ledger() if claim.trial}
    named = {load_design(path).ledger for path in ALL.values()} - {None}
    assert named | set(left_out()) == trials
    assert not named & set(left_out())


def test_the_schema_is_current():
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text()


def test_times_of_a_withdrawal_trial():
    design = find_design("crofford2008-freedom")
    assert (design.begins, design.starts, design.ends) == (-6 * 168.0, -7 * 168.0, 26 * 168.0)
    assert design.comparison.outcome == "loss-of-response"
    assert design.drugs == ("pregabalin",)


DRUG = "treatments: [{drug: pregabalin, steps: [{dose: 75 mg, every: 12 h, start: 0 d, stop: 8 weeks}]}]"
HELD = "hold: [{input: central_monoamine, level: 0.9, start: 0 d, stop: 8 weeks}]"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("length: 8 weeks", "length: 8", ["line 10, length", "has no unit"]),
        ("length: 8 weeks", "length: 8 weeks\nvisits: [4 weeks, 40 weeks]", ["visits[1]", "40 weeks is outside", "26 weeks"]),
        (HELD, DRUG.replace("pregabalin", "pregabalim"), ["pregabalim", "pregabalin"]),
        (HELD, DRUG.replace("75 mg", "-75 mg"), ["-75 mg", "0 or more"]),
        (HELD, DRUG.replace("75 mg", "75 stones"), ["75 stones"]),
        (HELD, DRUG.replace("stop: 8 weeks", "stop: 0 d"), ["stop"]),
        (HELD, DRUG.replace("stop: 8 weeks", "stop: 80 weeks"), ["last dose is at 80 weeks"]),
        (HELD, "gets: treatment", ["nothing is taken"]),
        (HELD, HELD.replace("8 weeks", "0 d"), ["not after the start"]),
        ("at_least: 4", "at_least: 40", ["at_least", "40"]),
        ("at_least: 4", "at_least: 6, at_most: 5", ["nobody fits both"]),
        ("group: fm", "group: flu", ["'flu'", "crps-acute"]),
        ("main: {outcome: pain-change", "main: {outcome: pian-change", ["pian-change"]),
        ("against: placebo}", "against: sugar}", ["'sugar' is not an arm", "held, placebo, nothing"]),
        ("main:", "outcomes: [{name: loss-of-response, arm: placebo}]\nmain:", ["placebo cannot have loss-of-response", "takes nothing"]),
        ("main:", "outcomes: [{name: open-responders, arm: held}]\nmain:", ["no open phase"]),
        ("main:", "outcomes: [{name: pain-change, arm: held, at: 40 weeks}]\nmain:", ["40 weeks is outside the trial"]),
        ("main:", "outcomes: [{name: pain-change, arm: held, against: held}]\nmain:", ["compared with itself"]),
        ("main:", "outcomes: [{name: pain-change, arm: held, evidence: gabapentin-fm-diff}]\nmain:", ["no role"]),
        ("main:", "design: withdrawal\nmain:", ["open phase"]),
        ("name: nothing", "name: placebo", ["'placebo' is there twice"]),
        ("title:", "titel:", ["'titel' is not a known key"]),
    ],
)  # fmt: skip
def test_wrong_designs_are_refused(write, old, new, words):
    assert old in WHAT_IF
    path = write(WHAT_IF.replace(old, new, 1))
    with pytest.raises(UsageError) as error:
        load_design(path)
    for word in words:
        assert word in str(error.value)
    assert str(path) in str(error.value)


def test_success_of_patients_is_not_read_where_it_is_not_defined(write):
    text = WHAT_IF.replace("group: fm", "group: crps-acute").replace(
        "main:", "outcomes: [{name: patient-success, arm: held}]\nmain:"
    )
    with pytest.raises(UsageError, match="defined for fm only"):
        load_design(write(text))


def test_an_unknown_trial_is_told_with_near_ones():
    with pytest.raises(UsageError, match="did you mean crofford2008-freedom"):
        find_design("crofford2008-fredom")
