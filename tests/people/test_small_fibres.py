"""A disease of small fibres hurts some people and leaves others with fewer endings alone; a patch hurts nobody."""

import numpy as np
import pytest

from neuroflare.clinic.onsets import ONSETS
from neuroflare.engine import Change, Job, Schedule, simulate_many
from neuroflare.model import load_model
from neuroflare.people import healthy
from neuroflare.people.life import lived
from neuroflare.people.small_fibres import small_fibre_neuropathy

BODY = load_model("body")
PAIN, DENSITY = "central_limb_pain", "limb_nerve_density"


@pytest.fixture(scope="module")
def crowd():
    """People of many readings of the numbers, as the priors give them."""
    return healthy(BODY, people=8, draws=48, seed=1).parameters


def after_two_years(people, **held):
    """Endings over the healthy mean, and pain of the limb, of those who lived through the disease."""
    course = lived(
        BODY, {**people, **held}, [(ONSETS["small-fibre-neuropathy"].life, ())], (DENSITY, PAIN), [730.0]
    )[0].courses
    return course[DENSITY][:, 0], course[PAIN][:, 0]


def test_some_who_lose_small_fibres_hurt_and_more_do_not(crowd):
    density, pain = after_two_years(crowd)
    few = density < 0.55
    assert 0.5 < few.mean() < 0.95
    ill = small_fibre_neuropathy(density, pain).met
    assert 0.02 < ill.mean() < 0.4
    assert ill.sum() < (few & (pain < 1.0)).sum()


def test_without_the_call_of_injured_fibres_to_glia_fewer_hurt(crowd):
    met = small_fibre_neuropathy(*after_two_years(crowd)).met
    off = {f"{place}_cord_injury_to_glia": np.zeros(384) for place in ("limb", "mirror", "axial")}
    without = small_fibre_neuropathy(*after_two_years(crowd, **off)).met
    assert without.sum() < 0.5 * met.sum()


def test_a_patch_takes_most_endings_and_nobody_hurts(crowd):
    week, months = 168.0, 2000.0
    patch = [
        Change(0.0, "limb_nerve_retraction", "set", 1.35),
        Change(1.2, "limb_nerve_retraction", "set", 0.0),
    ]
    result = simulate_many(BODY, crowd, [Job(Schedule.of(patch), (DENSITY, PAIN), (0.0, week, months))])[0]
    density, pain = result[DENSITY].to_numpy(), result[PAIN].to_numpy()
    np.testing.assert_allclose(density[:, 1] / density[:, 0], np.exp(-1.35 * 1.2), atol=0.2)
    assert (pain[:, 1:] <= pain[:, :1] + 0.01).all()
