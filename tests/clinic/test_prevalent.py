"""People living with fibromyalgia are those of a town who meet its criteria, whatever brought them there."""

from dataclasses import replace

import numpy as np
import pytest

from neuroflare.clinic.group import Group, first_of_each
from neuroflare.clinic.groups import OF_TOWN, gather
from neuroflare.clinic.known_ill import NEVER, key_of_draw, known_since, since
from neuroflare.clinic.prevalent import met_by_visit, prevalent
from neuroflare.clinic.townspeople import small_towns
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.fit.posterior import load_posterior
from neuroflare.model import load_model
from neuroflare.people.draws import Draws
from neuroflare.people.facts_file import load_facts
from neuroflare.people.life import YEAR
from neuroflare.people.town import make
from neuroflare.trials.assumed import sourced_redrawn
from neuroflare.trials.conduct import load_conduct
from neuroflare.trials.design import load_design
from neuroflare.trials.participants import participants

LIVES, DRAWS, SEED = 96, 4, 5
LONG = 3.0 * YEAR


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture(scope="module")
def deviates(body):
    return load_posterior(body).first(DRAWS)


@pytest.fixture(scope="module")
def both(body, deviates):
    size = {"people": 4, "lives": LIVES, "draws": DRAWS, "seed": SEED, "fewest": 1}
    return prevalent(body, "acr-2016", [0.0, LONG], **size, deviates=deviates)


@pytest.fixture(scope="module")
def met(body, deviates):
    """Who met the criteria at which visit, by the town itself: ``draw, person, visit``."""
    plan = small_towns(body, LIVES, 10, DRAWS, SEED, None, deviates)
    made = [make(body, load_facts(), plan, chunk, tests=False)["visits"]["acr_2016"] for chunk in plan.chunks]
    return np.stack(made).astype(float).reshape(DRAWS, LIVES, 40) > 0.5


def test_whoever_meets_the_criteria_at_the_last_visit_takes_part(both, met):
    now, long = both
    for group, those in ((now, met[..., -1]), (long, met[..., -1] & met[..., :28].any(axis=-1))):
        assert group.lives == DRAWS * LIVES
        assert group.met == those.sum() > 0
        assert group.draws == tuple(np.flatnonzero(those.any(axis=1)))
        for draw, people in zip(group.draws, group.cohort.numbers, strict=True):
            here = np.flatnonzero(those[draw])
            assert set(people) == set(here[:4])
    assert long.met < now.met


def test_they_are_who_they_were_in_the_town(body, both):
    group = both[0]
    pain = group.cohort.by_draw(group.cohort.states["limb_tissue_ngf"])
    assert np.isfinite(pain).all()
    for row, people in zip(pain, group.cohort.numbers, strict=True):  # who stands twice is the same person
        assert len(set(row)) == len(set(people))
    assert set(group.cohort.states) == set(body.states)


def test_any_number_of_workers_gives_the_same_people_and_enough_draws_are_the_first(body, deviates, both):
    size = {"people": 4, "lives": LIVES, "draws": DRAWS, "seed": SEED, "fewest": 1, "deviates": deviates}
    (first,) = prevalent(body, "acr-2016", [0.0], **size, workers=2, most=1)
    assert first.draws == both[0].draws[:1]
    whole = both[0].cohort.under([0])
    assert first.tried == first.draws[0] + 1 < both[0].tried == DRAWS
    assert first.lives == first.tried * LIVES
    for kind in ("parameters", "states"):
        for name, values in getattr(whole, kind).items():
            np.testing.assert_array_equal(getattr(first.cohort, kind)[name], values)


def test_an_illness_longer_than_the_town_is_refused(body):
    with pytest.raises(UsageError, match=r"ill for 12 years; those of a town are known for 9\.75"):
        prevalent(body, "acr-2016", [12.0 * YEAR], people=2, lives=2, draws=1, seed=1)


def test_what_is_kept_is_given_again(both):
    group = both[1]
    again = Group.of_arrays(group.arrays())
    assert (again.draws, again.lives, again.met, again.lived) == (
        group.draws, group.lives, group.met, 10.0 * YEAR,
    )  # fmt: skip
    np.testing.assert_array_equal(again.cohort.numbers, group.cohort.numbers)
    for name, values in group.cohort.states.items():
        np.testing.assert_array_equal(again.cohort.states[name], values)


def test_stress_and_lost_sleep_of_a_trial_go_on_from_what_they_were(body, deviates):
    who = "fibromyalgia", LONG
    group = gather(body, [who], 4, DRAWS, SEED, deviates=deviates, candidates=LIVES // OF_TOWN)[who]
    design = load_design(data_path("trials") / "designs" / "crofford2005-pregabalin.yaml")
    people = participants(
        design, body, load_conduct(), people=4, draws=DRAWS, seed=SEED, deviates=deviates, gathered=group
    )
    assert group.cohort.parameters["stress"].std() > 0.0
    for name, loads in people.loads.items():
        np.testing.assert_allclose(loads[:, 0], group.cohort.parameters[name], rtol=1e-9)


def test_the_first_people_of_each_draw_go_around():
    met = np.array([[True, False, True], [False, False, False], [True, True, True]])
    draws, places, seen = first_of_each(met, 3, 1)
    assert draws == (0, 2)
    assert places.tolist() == [[0, 2, 0], [0, 1, 2]]
    assert len(seen) == 3
    draws, places, seen = first_of_each(met, 3, 1, most=1)
    assert (draws, places.tolist(), len(seen)) == ((0,), [[0, 2, 0]], 1)
    assert first_of_each(np.zeros((2, 3), bool), 3, 1)[1].shape == (0, 3)


def test_who_is_known_to_be_ill_is_who_is_found(body, monkeypatch):
    """Nobody has to wait for lives whose end is known; under another seed they are lived."""
    posterior, facts = load_posterior(body), load_facts()
    plan = small_towns(body, 256, 10, 8, 1, None, posterior.first(8))
    key = key_of_draw(body, facts, plan, 1, "acr-2016")
    known = known_since(key, 256)
    assert known is not None, "made of another model: python -m neuroflare.insight.known_ill"
    np.testing.assert_array_equal(known, since(met_by_visit(body, facts, plan, 1, "acr-2016")))
    for changed in (
        replace(plan, seed=2), replace(plan, people=255), replace(plan, draws=Draws(1, {"stress": np.array([0.5])}))
    ):  # fmt: skip
        assert known_since(key_of_draw(body, facts, changed, 0, "acr-2016"), 256) is None
    monkeypatch.setattr("neuroflare.clinic.prevalent.met_by_visit", None)
    (group,) = prevalent(
        body, "acr-2016", [0.0], people=2, lives=256, draws=8, seed=1, deviates=posterior.first(8)
    )
    assert group.met == sum(
        (known_since(key_of_draw(body, facts, plan, draw, "acr-2016"), 256) != NEVER).sum()
        for draw in range(8)
    )


def test_readings_with_numbers_redrawn_are_known_too(body):
    """A page asks for both before it says how much rests on assumptions."""
    deviates = sourced_redrawn(body, 48, 1, load_posterior(body).first(48))
    plan = small_towns(body, 256, 10, 48, 1, None, deviates)
    keys = [key_of_draw(body, load_facts(), plan, draw, "acr-2016") for draw in range(48)]
    assert all(known_since(key, 256) is not None for key in keys)
