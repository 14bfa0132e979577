"""Virtual people: adding one, or one of their traits, shifts nobody else."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.special import ndtri

from neuroflare.errors import UsageError
from neuroflare.model import Distribution, load_model
from neuroflare.people import Cohort, healthy, shares


@pytest.fixture(scope="module")
def body():
    return load_model("body")


def by_draw(cohort, name):
    return cohort.by_draw(cohort.parameters[name])


def test_adding_people_shifts_nobody(body):
    few, many = healthy(body, 5, 3, seed=4), healthy(body, 9, 3, seed=4)
    assert set(few.parameters) == set(many.parameters)
    for name in few.parameters:
        assert by_draw(few, name).tobytes() == by_draw(many, name)[:, :5].tobytes()


def test_adding_draws_shifts_nobody(body):
    few, many = healthy(body, 4, 3, seed=4), healthy(body, 4, 8, seed=4)
    for name in few.parameters:
        assert by_draw(few, name).tobytes() == by_draw(many, name)[:3].tobytes()


def test_adding_a_trait_shifts_no_other(body):
    trait = "neuropeptide_refill"
    assert trait not in body.traits
    changed = body.parameters[trait]
    changed = replace(
        changed, provenance=replace(changed.provenance, person=Distribution("lognormal", (0.3,)))
    )
    wider = replace(body, parameters={**body.parameters, trait: changed})
    before, after = healthy(body, 6, 4, seed=2), healthy(wider, 6, 4, seed=2)
    for name in before.parameters:
        same = before.parameters[name].tobytes() == after.parameters[name].tobytes()
        assert same is (name != trait), name


def test_another_seed_gives_other_people(body):
    one, other = healthy(body, 8, 2, seed=1), healthy(body, 8, 2, seed=2)
    assert all(not np.array_equal(one.parameters[name], other.parameters[name]) for name in body.traits)


def test_one_draw_keeps_every_typical_value(body):
    alone = healthy(body, 1, 1)
    assert set(alone.parameters) == {*body.uncertain, *body.traits}
    for name, values in alone.parameters.items():
        assert values.tolist() == [body.parameters[name].value]
    crowd = healthy(body, 7, 1)
    for name in set(alone.parameters) - set(body.traits):
        assert crowd.parameters[name].tolist() == [body.parameters[name].value] * 7
    for name in body.traits:
        assert np.unique(crowd.parameters[name]).size == 7


def test_only_what_varies_is_in_a_cohort(body):
    assert not set(healthy(body, 3, 3).parameters) & {*body.inputs, *body.switches}
    fixed = "nociceptor_counted_rate"
    assert fixed not in healthy(body, 3, 3).parameters


def test_the_same_people_appear_under_every_draw(body):
    """A person is a set of departures: as many standard deviations off, whatever the draw."""
    cohort = healthy(body, 6, 5, seed=3)
    for name, parameter in body.traits.items():
        values, spread = by_draw(cohort, name), parameter.provenance.person
        if spread.kind == "lognormal":
            off = np.log(values / values[:, :1])
        elif spread.kind == "normal":
            off = values - values[:, :1]
        else:
            continue
        np.testing.assert_allclose(off, np.broadcast_to(off[:1], off.shape), atol=1e-9)


def test_draws_have_the_quantiles_of_their_prior(body):
    draws = 512
    cohort = healthy(body, 1, draws, seed=1)
    for name, parameter in body.uncertain.items():
        prior, values = parameter.provenance.prior, np.sort(cohort.parameters[name])
        middle = (np.arange(draws) + 0.5) / draws
        exact = prior.quantile(parameter.value, middle)
        # one number in each of 512 strata: between the quantiles of its edges
        low = prior.quantile(parameter.value, np.clip(np.arange(draws) / draws, 1e-9, None))
        high = prior.quantile(parameter.value, np.clip((np.arange(draws) + 1) / draws, None, 1 - 1e-9))
        assert ((values >= low - 1e-12 * abs(low)) & (values <= high + 1e-12 * abs(high))).all(), name
        assert np.median(values) == pytest.approx(float(np.median(exact)), rel=0.05), name


def test_people_have_the_quantiles_of_their_spread(body):
    people = 256
    cohort = healthy(body, people, 1, seed=1)
    for name, parameter in body.traits.items():
        expected = parameter.provenance.person.quantile(parameter.value, shares(1, "person", name, people))
        np.testing.assert_array_equal(cohort.parameters[name], expected)
        if parameter.provenance.person.kind == "lognormal":
            spread = np.log(cohort.parameters[name]).std()
            assert spread == pytest.approx(parameter.provenance.person.numbers[0], rel=0.05), name


def test_uniform_priors_are_never_left(body):
    bounded = {
        n: p.provenance.prior for n, p in body.uncertain.items() if p.provenance.prior.kind == "uniform"
    }
    assert bounded
    cohort = healthy(body, 1, 1000, seed=9)
    for name, prior in bounded.items():
        if name not in body.traits:
            assert all(prior.allows(value) for value in cohort.parameters[name]), name


def test_lognormal_numbers_stay_above_0(body):
    cohort = healthy(body, 20, 50, seed=9)
    for name, parameter in body.uncertain.items():
        if parameter.provenance.prior.kind == "lognormal" and parameter.value > 0:
            assert cohort.parameters[name].min() > 0, name


def test_given_deviates_take_the_place_of_fresh_draws(body):
    name = "neuropeptide_cgrp_loss"
    deviates = np.array([-1.0, 0.0, 2.0])
    cohort = healthy(body, 1, 3, seed=1, deviates={name: deviates})
    prior = body.parameters[name].provenance.prior
    expected = body.parameters[name].value * np.exp(prior.numbers[0] * deviates)
    np.testing.assert_allclose(cohort.parameters[name], expected, rtol=1e-9)
    untouched = healthy(body, 1, 3, seed=1)
    for other in set(cohort.parameters) - {name}:
        assert cohort.parameters[other].tobytes() == untouched.parameters[other].tobytes()


def test_a_deviate_counts_for_a_single_draw_too(body):
    name = "neuropeptide_cgrp_loss"
    one = healthy(body, 1, 1, deviates={name: np.array([float(ndtri(0.9))])}).parameters[name][0]
    assert one == pytest.approx(
        float(body.parameters[name].provenance.prior.quantile(body.parameters[name].value, 0.9))
    )


def test_by_draw_gives_back_the_order(body):
    cohort = healthy(body, 4, 3, seed=1)
    rows = cohort.by_draw(np.arange(12 * 2).reshape(12, 2))
    assert rows.shape == (3, 4, 2)
    assert rows[1, 0].tolist() == [8, 9]


@pytest.mark.parametrize(("people", "draws"), [(0, 1), (1, 0), (-3, 2)])
def test_nobody_is_no_cohort(body, people, draws):
    with pytest.raises(UsageError, match="both must be at least 1"):
        healthy(body, people, draws)


def test_people_keep_the_numbers_by_which_chance_knows_them():
    four = Cohort(2, 2, {"stress": np.array([0.0, 0.1, 0.2, 0.3])})
    assert four.known_as.tolist() == [[0, 1], [0, 1]]
    some = four.of(np.array([[1], [2]]))
    assert some.known_as.tolist() == [[1], [0]]
    assert some.of(np.array([[1, 0]])).known_as.tolist() == [[0, 1]]
    assert four.under([1]).known_as.tolist() == [[0, 1]]
