"""Gains of loops that can be solved by hand, and groups of whom it is known how far apart they are."""

import json
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from neuroflare.errors import UsageError
from neuroflare.evidence.words import harmful_words
from neuroflare.insight.loops import LOOPS, WHOLE, Gains, gain_through, gains
from neuroflare.insight.loops_run import Loops, loops_document
from neuroflare.insight.loops_words import loops_counts
from neuroflare.insight.removal import People, people_of
from neuroflare.insight.spectrum import TRAITS, Apart, Placed, told_apart, traits_of, word_of
from neuroflare.model import load_model
from neuroflare.people import healthy
from neuroflare.people.facts_file import load_facts
from neuroflare.report.loops import page
from neuroflare.report.loops_pictures import draw_gains, draw_spectrum

PAIR = """
model pair()
  unit time_unit = 3600 second;
  unit per_hour = 1 / (3600 second);
  up is "x drives y"; up = 1; up has per_hour; up.sboTerm = SBO:0000002;
  up notes ```assumed | prior: lognormal(0.2) | why: by hand```
  down is "y drives x"; down = 1; down has per_hour; down.sboTerm = SBO:0000002;
  down notes ```assumed | prior: normal(2) | why: by hand; below 0 it damps```
  own is "x drives itself"; own = 0; own has per_hour; own.sboTerm = SBO:0000002;
  own notes ```assumed | prior: normal(2) | why: by hand```
  loss is "loss of both"; loss = 2; loss has per_hour; loss.sboTerm = SBO:0000002;
  loss notes ```assumed | prior: lognormal(0.2) | why: by hand```
  drive := down * y + own * x;
  drive is "what drives x"; drive has per_hour; drive.sboTerm = SBO:0000002;
  x is "x"; x = 0; x has dimensionless; x.sboTerm = SBO:0000002;
  x notes ```scale: 1```
  y is "y"; y = 0; y has dimensionless; y.sboTerm = SBO:0000002;
  y notes ```scale: 100```
  x' = drive - loss * x;
  y' = up * x - loss * y;
end
"""


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    path = tmp_path_factory.mktemp("loops") / "pair.ant"
    path.write_text(PAIR, encoding="utf-8")
    return load_model(path)


def test_a_linear_loop(pair):
    """Cut at y: up down / (loss (loss - own)). Cut at x, what it does to itself comes back as well."""
    up, down, own = (grid.ravel() for grid in np.meshgrid([0.5, 1.0], [-3.0, 0.25, 9.0], [0.0, 0.5]))
    numbers, at = {"up": up, "down": down, "own": own}, np.ones((12, 2))
    assert gain_through(pair, ["y"], numbers, at) == pytest.approx(up * down / (2.0 * (2.0 - own)), abs=1e-7)
    assert gain_through(pair, ["x"], numbers, at) == pytest.approx(up * down / 4.0 + own / 2.0, abs=1e-7)
    both = gain_through(pair, ["x", "y"], numbers, at)
    assert both == pytest.approx(up * down / 4.0 + own / 2.0, abs=1e-7)


def test_a_state_that_is_not_there(body):
    with pytest.raises(UsageError, match="'limb_cord_lpt' is not a state of body"):
        gain_through(body, ["limb_cord_lpt"], {}, np.zeros((1, len(body.states))))


def test_every_loop_is_cut_at_states_of_the_body_and_settles_at_rest(body):
    cohort = healthy(body, people=2)
    rest = people_of(body, cohort).resting
    people = People(replace(cohort, states=rest), rest)
    for place in ("limb", "axial"):
        for name, one in gains(body, people, place).items():
            worst = 0.5 if name != WHOLE else 0.0
            assert (np.abs(one.rest) < 0.5).all() and (one.way < worst + 1e-12).all(), name


def placed(name, middle, seed, draws=12, each=8):
    random = np.random.default_rng(seed)
    values = random.normal(size=(draws * each, 3)) + np.asarray(middle)
    return Placed(name, np.repeat(np.arange(draws), each), values, values)


def test_groups_of_whom_it_is_known():
    here = placed("here", (0.0, 0.0, 0.0), 1)
    for middle, word in (((0.0, 0.0, 0.0), "one spectrum"), ((5.0, 0.0, 5.0), "islands")):
        apart = told_apart(here, placed("there", middle, 2), "traits")
        assert word_of(apart) == word, apart
        assert apart.wrong[1] <= apart.wrong[0] <= apart.wrong[2]
    # Two normal groups 2 standard deviations apart: Φ(-1) = 15.9 of 100 on the wrong side.
    apart = told_apart(placed("a", (0, 0, 0), 3, 40, 40), placed("b", (2, 0, 0), 4, 40, 40), "now")
    assert apart.wrong[0] == pytest.approx(15.9, abs=2.0)
    assert word_of(apart) == "partly apart"


def test_with_one_reading_nothing_is_known():
    apart = told_apart(placed("a", (0, 0, 0), 1, 1, 9), placed("b", (3, 0, 0), 2, 1, 9), "traits")
    assert word_of(apart) == "not known"
    assert word_of(Apart("a", "b", (20.0, 5.0, 40.0), 9)) == "not decided"


def test_traits_are_in_standard_deviations_of_people(body):
    draws, people = 3, 400
    crowd = healthy(body, people, draws, seed=2)
    number = np.repeat(np.arange(draws), people)
    traits = traits_of(body, load_facts(), crowd.parameters, number, draws, 2, None)
    assert traits.shape == (draws * people, len(TRAITS))
    assert traits.mean(axis=0) == pytest.approx(np.zeros(3), abs=0.15)
    assert traits.std(axis=0) == pytest.approx(np.ones(3), abs=0.15)


@cache
def made_up(groups=("fm", "crps-acute", "crps-chronic", "sfn")):
    random = np.random.default_rng(1)
    names = (*LOOPS, WHOLE)
    gains = {group: {name: Gains(*random.uniform(-0.1, 1.5, (3, 9))) for name in names} for group in groups}
    places = {name: placed(name, (k, 0, 0), k) for k, name in enumerate(("everybody", *gains))}
    return loops_document(Loops("ab", 8, 12, 1, "posterior", gains, places))


def test_the_document_is_json_of_its_schema():
    document = made_up()
    assert json.loads(json.dumps(document, allow_nan=False)) == document
    assert document["schema"] == "neuroflare/loops/1"
    assert set(document["loops"][0]["gain"]["fm"]) == {"rest", "way", "illness", "runs_away"}
    assert len(document["apart"]) == 10
    assert harmful_words(" ".join(document["sentences"])) == []


def test_a_group_that_nobody_belongs_to_is_said_to_be_missing():
    told = " ".join(made_up(("fm", "crps-acute"))["sentences"])
    for group in ("CRPS, lasting", "small-fibre neuropathy"):
        assert f"Under 12 readings of the numbers nobody comes to live with {group}" in told
    assert "nobody" not in " ".join(made_up()["sentences"])


def test_it_says_on_how_many_people_it_rests():
    document = made_up()
    told = loops_counts(document)
    for group in document["groups"]:
        assert f"{group['words']}: {group['people']} (under {group['draws']})" in told


def test_the_page_and_its_pictures_show_every_group():
    document = made_up()
    text = page(document)
    for group in document["groups"]:
        assert group["words"] in text
        assert group["words"] in str(draw_spectrum(document))
    assert str(draw_gains(document)).count("<circle") == 2 * 7 * 4 + 2
    assert "prefers-color-scheme:dark" in str(draw_gains(document))
