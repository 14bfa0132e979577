"""Lives: at the rates that are stated, the same whatever else happens, and nothing lost on the way to the engine."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.engine import simulate
from neuroflare.model import load_model
from neuroflare.people.biography import MONTH, Happened, _at_knots, biography
from neuroflare.people.facts_file import load_facts
from neuroflare.people.life_events import LIFE_EVENTS, life_changes
from neuroflare.people.traits import residents
from neuroflare.people.usual import usual_course

FACTS = load_facts()


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture(scope="module")
def crowd(body):
    return residents(body, FACTS, {}, 1, np.arange(6000))


@pytest.fixture(scope="module")
def lives(crowd):
    return biography(FACTS, {}, 1, crowd, 10)


def of_kind(lives, name):
    return [event for event in lives.events if event.kind.name == name]


@pytest.mark.parametrize("name", FACTS.events)
def test_as_many_happen_as_the_rates_say(name, crowd, lives):
    kind = FACTS.events[name]
    ages = crowd.age[:, None] + np.linspace(0.05, 9.95, 100)
    rate = np.where(crowd.woman[:, None], *(kind.rate.by_age(sex, ages, {}) for sex in ("women", "men")))
    expected = 10.0 * rate.mean(axis=1).sum()
    counted = sum(np.isfinite(event.begins).sum() for event in of_kind(lives, name))
    assert counted == pytest.approx(expected, abs=4.0 * np.sqrt(expected))


def test_more_of_it_happens_at_the_age_that_has_more(crowd, lives):
    (first, *_) = of_kind(lives, "wrist-fracture")
    broken = np.isfinite(first.begins)
    old_women = crowd.woman & (crowd.age > 60.0)
    assert broken[old_women].mean() > 2.0 * broken[~old_women].mean()


def test_sizes_and_lengths_are_spread_as_stated(lives):
    (first, *_) = of_kind(lives, "short-nights")
    there = np.isfinite(first.begins)
    days = (first.ends - first.begins)[there] / 24.0
    kind = first.kind
    assert np.median(days) == pytest.approx(kind.lasts.value, rel=0.05)
    assert np.log(days).std() == pytest.approx(kind.lasts.source.person.numbers[0], rel=0.05)
    assert np.median(first.intensity[there]) == pytest.approx(kind.intensity.value, rel=0.03)


def test_more_years_only_go_on(body, crowd):
    some = residents(body, FACTS, {}, 1, np.arange(40))
    short, long = (biography(FACTS, {}, 1, some, years) for years in (3, 7))
    end = 36 * MONTH
    for name in FACTS.events:
        early, late = (of_kind(one, name) for one in (short, long))
        assert len(late) >= len(early)
        for number, event in enumerate(late):
            before = np.where(event.begins < end, event.begins, np.nan)
            mine = early[number].begins if number < len(early) else np.full(40, np.nan)
            np.testing.assert_array_equal(before, mine)
    # The load of a month near the end holds episodes that begin after it.
    for name, load in short.loads.items():
        np.testing.assert_array_equal(load[:, :36], long.loads[name][:, :36])


@settings(max_examples=8)
@given(st.sampled_from(sorted(FACTS.events)), st.integers(0, 2**31), st.integers(0, 10**6))
def test_a_kind_of_event_and_more_people_shift_nobody(name, seed, first):
    body = load_model("body")
    some, more = (residents(body, FACTS, {}, seed, np.arange(first, first + n)) for n in (5, 9))
    without = replace(FACTS, events={n: kind for n, kind in FACTS.events.items() if n != name})
    mine, theirs = biography(FACTS, {}, seed, some, 2), biography(without, {}, seed, more, 2)
    for other in without.events:
        ours, others = of_kind(mine, other), of_kind(theirs, other)
        for one, another in zip(ours, others, strict=False):
            np.testing.assert_array_equal(one.begins, another.begins[:5])
            np.testing.assert_array_equal(one.ends, another.ends[:5])
        for another in others[len(ours) :]:
            assert np.isnan(another.begins[:5]).all()


@given(
    st.floats(0.0, 23.0), st.floats(0.01, 20.0), st.floats(0.05, 1.0)
)  # fmt: skip
def test_an_episode_keeps_its_size_times_length(begin, length, size):
    event = Happened(FACTS.events["acute-stress"], *(np.array([v]) for v in (begin * MONTH, (begin + length) * MONTH, size)))  # fmt: skip
    knots = _at_knots(event, 60)[0]
    weights = np.ones(60)
    weights[0] = 0.5  # a curve through knots has half of the first one's month before it
    assert (knots * weights).sum() == pytest.approx(size * length, rel=1e-9)
    assert ((knots >= -1e-12) & (knots <= size + 1e-12)).all()


def test_loads_are_between_0_and_1_and_move_together(lives):
    stress, sleep = (np.log(lives.loads[name]) for name in ("stress", "sleep_loss"))
    assert max(load.max() for load in lives.loads.values()) <= 1.0
    assert min(load.min() for load in lives.loads.values()) > 0.0
    # Each around the own mean; episodes, which are each load's own, thin it out.
    within = [load - load.mean(axis=1, keepdims=True) for load in (stress, sleep)]
    assert 0.1 < np.corrcoef(within[0].reshape(-1), within[1].reshape(-1))[0, 1] < FACTS.loads_common.value


def test_lives_cost_tens_of_events_at_most(lives):
    dated = sum(np.isfinite(e.begins).astype(int) for e in lives.events if e.kind.load is None)
    assert dated.max() < 20
    assert dated.mean() < 4


def test_the_schedule_of_everybody_is_what_each_one_lives(body, crowd):
    who = np.arange(200)
    some = residents(body, FACTS, {}, 1, who)
    lives = biography(FACTS, {}, 1, some, 3)
    busy = np.argsort(-sum(np.isfinite(e.begins).astype(int) for e in lives.events if e.kind.load is None))[
        :2
    ]
    own = {name: values[busy] for name, values in some.parameters.items()}
    hours, outputs = np.linspace(100.0, 36 * MONTH, 7), ["central_limb_pain", "central_fatigue"]
    together = simulate(body, own, lives.schedule().of_people(busy), outputs, hours, rtol=1e-4)
    for place, person in enumerate(busy):
        changes = []
        for event in lives.events:
            if event.kind.load is None and np.isfinite(event.begins[person]):
                for word, where in event.kind.changes:
                    lasting = LIFE_EVENTS[word].lasts
                    changes += life_changes(
                        word, float(event.begins[person]), float(event.ends[person]) if lasting else None,
                        place=where, intensity=1.0 if word == "immobilisation" else float(event.intensity[person]),
                    )  # fmt: skip
        alone = replace(lives.of(np.array([person])), events=()).schedule()
        alone = type(alone).of(changes, signals=alone.signals)
        one = simulate(body, {n: v[[place]] for n, v in own.items()}, alone, outputs, hours, rtol=1e-4)
        for name in outputs:
            assert one[name].to_numpy()[0].tobytes() == together[name].to_numpy()[place].tobytes()


def test_the_usual_course_is_that_of_the_typical_person(body):
    usual = usual_course(body, FACTS, {}, 1e-4)
    kind = FACTS.events["wrist-fracture"]
    event = Happened(kind, np.array([240.0]), np.array([240.0 + 35 * 24.0]), np.array([1.3]))
    lives = replace(biography(FACTS, {}, 1, residents(body, FACTS, {}, 1, np.arange(1)), 1), events=(event,), loads={"stress": np.zeros((1, 14))})  # fmt: skip
    hours = np.array([100.0, 400.0, 700.0, 1500.0, 8000.0])
    course = simulate(
        body, {}, replace(lives, loads={}).schedule().of_people(0), ["central_limb_pain"], hours
    )
    expected = usual.expected(lives, hours)[:, 0]
    # Read by straight lines between days and between sizes of an injury, where pain falls steeply.
    assert expected == pytest.approx(course["central_limb_pain"].to_numpy()[0], abs=0.2)
    assert expected[0] == 0.0 < 1.0 < expected[1]
