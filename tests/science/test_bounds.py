"""States keep physical bounds in every bundled protocol, for people of the prior."""

import logging

import numpy as np
import pytest

from neuroflare.bench.protocols import every_protocol
from neuroflare.engine import simulate_many
from neuroflare.model import load_model
from neuroflare.people.stability import people_of_the_prior

LOG = logging.getLogger(__name__)
"""Told with `--log-cli-level=info`."""

SHARES = (
    "desensitization_cm", "desensitization_cmi", "kinase", "transport", "phenotype", "mechanical_phenotype",
    "mast_cell_store", "nk1_ready", "health", "leak",
)  # fmt: skip
ABOVE_ZERO = ("limb_nerve_density", "perfusion", "fluid", "albumin")


def check(count, workers=1):
    body = load_model("body")
    people = people_of_the_prior(body, count, seed=11)
    lowest, failed, warmest = np.inf, 0, []
    for result in simulate_many(body, people, every_protocol(), workers=workers):
        failed += int(result.failed.sum())
        for name, state in body.states.items():
            course = result[name].to_numpy()
            course = course[np.isfinite(course).all(axis=1)]
            least, most = course.min(), course.max()
            lowest = min(lowest, least / state.scale)
            assert least >= -1e-6 * state.scale, name
            if name.endswith(SHARES):
                assert most <= 1.0 + 1e-6, name
            if name.endswith(ABOVE_ZERO):
                assert least > 0.0, name
            if name == "limb_vessels_skin_temperature":
                warmest.append(result[name].to_numpy().max(axis=1))
                assert least > 10.0
    hot = np.nanmax(warmest, axis=0)
    LOG.info(f"lowest value {lowest:.1e} of its scale; {failed} simulations broke off")
    LOG.info(
        f"skin warmer than blood (37 degC) in {(hot > 37.0).sum()} of {count} people; warmest {hot.max():.1f}, median {np.median(hot):.1f} degC"
    )
    assert hot.max() < 37.0 + 1e-6
    assert failed == 0


def test_there_are_protocols_to_check():
    found = every_protocol()
    assert len(found) > 30
    assert any(job.schedule.ramped for job in found)


def test_bounds_hold_for_a_few_people():
    check(6)


@pytest.mark.long
def test_bounds_hold_for_200_people():
    check(200, workers=2)
