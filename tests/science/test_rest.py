"""Rest as the design defines it: nothing drifts, no disturbance grows, and a kick is over in its time."""

import logging

import libsbml
import numpy as np
import pytest

from neuroflare.engine import rest
from neuroflare.model import leading_eigenvalue, load_model
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.model.read import read_model
from neuroflare.people import stability
from neuroflare.people.stability import (
    YEAR,
    drift,
    leading_eigenvalues,
    people_of_the_prior,
    rest_points,
    return_times,
    sizes,
)

LOG = logging.getLogger(__name__)
"""Told with `--log-cli-level=info`."""

SLOW = {
    "density": "endings regrow over months: 93 % are back 24 weeks after an 8 % patch",
    "injured": "injured fibres heal as slowly as endings regrow",
    "transport": "feeds the phenotype, which lasts for weeks",
    "phenotype": "one fifth is left 16 days after its maximum",
    "mechanical_phenotype": "follows the phenotype",
    "health": "an endothelium that was harmed needs months",
    "supersensitivity": "vessels without their messenger change over months",
    "tolerance": "cells that were inflamed for months keep it through several of their lives",
    "mast_cell_number": "mast cells come and go over weeks",
    "damage": "an injury leaves endings lost and receptors changed for weeks after it has healed",
    "leukocytes": "the same, by the inflammation they bring",
    "alpha1_nerve": "receptors are made in the cell body; four weeks",
    "disuse": "a limb out of use is weak for weeks",
    "dystrophy": "skin, hair and nails change over months",
    "resorption": "osteoclasts called by a cast or a fracture stay for months",
}
"""States, by their name inside a site, that are slower than the 30 days of the design, and why."""


@pytest.fixture(scope="module")
def body():
    return load_model("body")


def test_a_year_at_rest_moves_no_state(body):
    moved = drift(body, {}, YEAR)
    assert set(moved) == set(body.states)
    worst = max(moved, key=lambda name: moved[name][0])
    LOG.info(f"largest drift over a year: {moved[worst][0]:.1e} of its size, in {worst}")
    assert moved[worst][0] < 1e-6


def test_a_person_whose_fibres_feel_the_room_has_another_rest(body):
    """Traits may shift a resting level; then it is solved for."""
    at = rest_points(body, {"nociceptor_heat_threshold_cmi": [32.0, 42.0]})
    flow = list(body.states).index("limb_vessels_perfusion")
    assert at[0, flow] > 1.1
    assert at[1, flow] == pytest.approx(1.0, abs=1e-6)


def count_unstable(body, people):
    """Draws without a negative leading eigenvalue, and the eigenvalues."""
    at = rest_points(body, people)
    leading = leading_eigenvalues(body, people, at)
    bad = np.flatnonzero(~(leading < 0))
    count = len(leading)
    LOG.info(
        f"{len(bad)} of {count} draws are not stable; leading eigenvalue {np.nanmax(leading):.2e}, median {np.nanmedian(leading):.2e} /h"
    )
    for person in bad[:20]:
        LOG.info(
            "%s %s",
            person,
            {name: float(values[person]) for name, values in people.items() if abs(values[person]) > 0},
        )
    return len(bad), at, leading


def test_rest_of_prior_people_is_stable(body):
    people = people_of_the_prior(body, 24, seed=1)
    bad, at, leading = count_unstable(body, people)
    assert bad == 0
    assert np.abs(numpy_rates(body)(at, people) / sizes(body, at)).max() < 1e-9
    assert at.min() > -1e-12
    for person in range(1):  # the same number by the other way
        one = {name: values[person] for name, values in people.items()}
        rates = numpy_rates(body)
        other = leading_eigenvalue(
            lambda x, one=one, rates=rates: rates(x, one), at[person], sizes(body, at[person])
        )
        assert leading[person] == pytest.approx(other, rel=1e-6)


@pytest.mark.long
def test_rest_of_ten_thousand_prior_people_is_stable(body):
    bad, at, _ = count_unstable(body, people_of_the_prior(body, 10_000, seed=1))
    assert bad <= 10
    assert np.isfinite(at).all()
    healthy = at[:, list(body.states).index("limb_nerve_phenotype")] < 0.1
    assert (~healthy).mean() <= 0.002
    assert at.min() > -1e-12


def test_a_loop_that_runs_away_is_counted(body):
    """The count can fail: histamine that makes more histamine."""
    document = libsbml.readSBMLFromString(body.sbml)
    rule = document.getModel().getRateRuleByVariable("limb_mast_histamine")
    more = "10 * mast_cell_histamine_loss * (limb_mast_histamine - mast_cell_histamine_rest)"
    rule.setMath(libsbml.parseL3Formula(f"{libsbml.formulaToL3String(rule.getMath())} + {more}"))
    runaway, _ = read_model(libsbml.writeSBMLToString(document), "runaway")
    people = people_of_the_prior(body, 4, seed=1)
    at = rest_points(runaway, people)
    assert (leading_eigenvalues(runaway, people, at) > 0).all()


def test_the_engine_finds_the_rest_that_newton_finds(body):
    people = people_of_the_prior(body, 10, seed=2)
    exact, found = rest_points(body, people), rest(body, people)
    found = np.stack([found[name] for name in body.states], axis=1)
    off = np.abs(found - exact) / sizes(body, exact)
    LOG.info(f"rest of the engine is off by at most {off.max():.1e} of a state's size")
    assert off.max() < 5e-4


def slow_states(body, back):
    return {body.states[name].local for name in body.states if np.median(back[name]) > stability.MONTH}


@pytest.fixture(scope="module")
def back(body):
    """Hours until a kick of each state is over, in the typical person."""
    return return_times(body, {})


def test_a_kick_is_over_within_thirty_days_but_for_the_slow_states(body, back):
    assert slow_states(body, back) == set(SLOW)
    assert all(np.isfinite(times).all() for times in back.values())


@pytest.mark.long
def test_a_kick_is_over_in_the_median_of_prior_people(body):
    """A few draws hold a kick for good, because a loop of theirs is strong; the median does not."""
    crowd = return_times(body, people_of_the_prior(body, 15, seed=1))
    for name in sorted(body.states, key=lambda name: -np.median(crowd[name]))[:20]:
        LOG.info(
            f"{name}: median {np.median(crowd[name]) / 24:.0f} days; {SLOW.get(body.states[name].local)}"
        )
    # The inflammation after a burn injures a few fibres in them, which heal slowly.
    slow = {*SLOW, "burn", "ltp", "brain_glia", "adrenal_cortex", "set_point", "pathogen"}
    assert slow_states(body, crowd) <= slow


def test_a_kick_of_a_fast_state_is_over_in_the_time_of_its_decay(body, back):
    """Bradykinin disturbs little else at this size; what remains is the kinase it feeds."""
    histamine = body.parameters["mast_cell_histamine_loss"].value
    assert back["limb_mast_histamine"][0] >= np.log(20) / histamine * 0.99
    assert back["limb_mast_histamine"][0] < 3.0
    assert back["limb_nerve_strain"][0] < 1.0


def test_a_person_without_a_slope_does_not_stop_the_others():
    """Whose every number that pulls a state back is 0 has a singular matrix, and no rest to be found."""
    module = load_model("neuropeptide")
    losses = {"cgrp_loss": [1.04, 0.0], "cgrp_infusion": [1.04, 1.0]}
    found = rest_points(module, losses)
    assert found[0][list(module.states).index("cgrp")] == pytest.approx(1.0)
    assert np.isnan(found[1]).all()
