"""People of a town: the same whoever else there is, spread as the model says, shifted by age and sex."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.model import load_model
from neuroflare.people.facts_file import load_facts
from neuroflare.people.symptoms import painful_regions, tender_points
from neuroflare.people.traits import residents

FACTS = load_facts()


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture(scope="module")
def crowd(body):
    return residents(body, FACTS, {}, 1, np.arange(4000))


def same(mine, theirs, part=slice(None)):
    """Whether people agree to the bit in all that both records hold."""
    for name in ("age", "woman", "fibres_expected"):
        assert getattr(mine, name)[part].tobytes() == getattr(theirs, name).tobytes(), name
    for name in ("traits", "parameters", "regions", "points"):
        first, second = getattr(mine, name), getattr(theirs, name)
        for key in set(first) & set(second):
            assert first[key][part].tobytes() == second[key].tobytes(), key


@settings(max_examples=10)
@given(st.integers(0, 2**31), st.integers(0, 10**6), st.integers(2, 12), st.integers(1, 11))
def test_a_person_is_the_same_in_any_chunk(seed, first, count, skip):
    body, skip = load_model("body"), min(skip, count - 1)
    whole = residents(body, FACTS, {}, seed, np.arange(first, first + count))
    same(whole, residents(body, FACTS, {}, seed, np.arange(first + skip, first + count)), slice(skip, None))


def test_another_trait_shifts_nobody(body, crowd):
    new = replace(FACTS.traits["sleep"], name="dexterity", parameters={"brain_rating_half": 1.0})
    more = replace(FACTS, traits={"dexterity": new, **FACTS.traits})
    moved = residents(body, more, {}, 1, crowd.who)
    changed = {name for name in crowd.parameters if (moved.parameters[name] != crowd.parameters[name]).any()}
    assert changed == {"brain_rating_half"}
    same(crowd, replace(moved, parameters={}))


def test_the_spread_between_people_is_that_of_the_model(body):
    still = {name: replace(t, women=None, per_decade=None) for name, t in FACTS.traits.items()}
    crowd = residents(body, replace(FACTS, traits=still), {}, 1, np.arange(8000))
    for name, parameter in body.traits.items():
        spread = parameter.provenance.person
        values = crowd.parameters[name]
        if spread.kind == "lognormal":
            values = np.log(values / parameter.value)
        elif spread.kind == "normal":
            values = values - parameter.value
        assert values.mean() == pytest.approx(0.0, abs=0.06 * spread.numbers[0]), name
        assert values.std() == pytest.approx(spread.numbers[0], rel=0.05), name


def test_parameters_of_a_trait_go_together_and_others_do_not(crowd):
    trait = FACTS.traits["adrenoceptor-inducibility"]
    logs = {name: np.log(crowd.parameters[name]) * sign for name, sign in trait.parameters.items()}
    table = np.corrcoef(list(logs.values()))
    assert table[np.triu_indices(len(table), 1)] == pytest.approx(FACTS.common.value, abs=0.06)
    others = np.log(crowd.parameters["vessel_resting_flow"])
    assert max(abs(np.corrcoef(others, values)[0, 1]) for values in logs.values()) < 0.07


def test_age_and_sex_shift_what_the_facts_say(crowd):
    density = np.log(crowd.parameters["nociceptor_density_rest"])
    design = np.stack([np.ones(density.size), crowd.woman - 0.5, (crowd.age - 45.0) / 10.0], axis=1)
    _, women, decade = np.linalg.lstsq(design, density, rcond=None)[0]
    trait = FACTS.traits["fibre-density"]
    assert women == pytest.approx(trait.women.value, abs=0.05)
    assert decade == pytest.approx(trait.per_decade.value, abs=0.02)
    assert crowd.fibres_expected == pytest.approx(
        np.exp(design[:, 1:] @ [trait.women.value, trait.per_decade.value])
    )
    _, women, decade = np.linalg.lstsq(design, crowd.traits["descending-inhibition"], rcond=None)[0]
    assert (women, decade) == (pytest.approx(-0.2, abs=0.13), pytest.approx(-0.1, abs=0.04))


def test_ages_are_those_of_the_table(crowd):
    assert 18.0 <= crowd.age.min() < 19.0 < 79.0 < crowd.age.max() <= 80.0
    young, old = ((crowd.age >= low) & (crowd.age < low + 10.0) for low in (20.0, 69.0))
    assert young.sum() / old.sum() == pytest.approx(1.0 / 0.64, rel=0.15)
    assert crowd.woman.mean() == pytest.approx(0.5, abs=0.03)


def test_a_draw_moves_the_typical_person_and_not_the_departures(body, crowd):
    name = "brain_rating_half"
    moved = residents(
        body, FACTS, {name: 2.0 * body.parameters[name].value, "vessel_flow_rate": 1.0}, 1, crowd.who
    )
    assert moved.parameters[name] == pytest.approx(2.0 * crowd.parameters[name])
    assert moved.parameters["brain_sleep_pain"].tobytes() == crowd.parameters["brain_sleep_pain"].tobytes()
    uncertain = next(n for n in body.uncertain if n not in body.traits)
    assert residents(body, FACTS, {uncertain: 3.0}, 1, crowd.who[:2]).parameters[uncertain].tolist() == [
        3.0,
        3.0,
    ]


def test_places_of_a_person_are_read_from_the_factors(crowd):
    pain = np.full(crowd.who.size, 3.0)
    nobody = np.full(pain.size, "", dtype=object)
    hurts = painful_regions(0.0 * pain, 0.0 * pain, pain, nobody, crowd.regions)
    assert (hurts["neck"] == (3.0 * 0.5 * crowd.regions["neck"] >= 2.0)).all()
    points = tender_points(pain * 130, pain * 130, pain * 130, nobody, crowd.points)
    assert (points["left gluteal"] == (390.0 * crowd.points["left gluteal"] <= 392.0)).all()


def test_only_who_is_injured_has_a_painful_arm(crowd):
    limb, none = np.full(2, 6.0), np.zeros(2)
    two = {name: factor[:2] for name, factor in crowd.regions.items()}
    hurts = painful_regions(limb, none, none, np.array(["left lower arm", ""], dtype=object), two)
    assert hurts["left lower arm"].tolist() == [True, False]
