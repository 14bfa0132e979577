"""People living with an illness: whoever lived through its onset and meets the criteria, as life left them."""

from dataclasses import replace

import numpy as np
import pytest

from neuroflare.clinic.attending import who_of
from neuroflare.clinic.group import FEWEST
from neuroflare.clinic.groups import gather
from neuroflare.clinic.look import look_of, scene_of, sides_of
from neuroflare.clinic.onsets import ONSETS
from neuroflare.clinic.outcome import study_results
from neuroflare.clinic.results import PLAIN, measured_by
from neuroflare.clinic.scenes import ScenePlan, examined_scene
from neuroflare.clinic.simulate import simulate_studies
from neuroflare.clinic.study import Study
from neuroflare.engine import Job, Schedule, simulate_many
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.people import healthy
from neuroflare.people.life import DAY, STRESS, lived

WEEK = 7 * DAY
EARLY = ("crps", 6 * WEEK)
SIZE = {"people": 5, "draws": 6, "seed": 3, "candidates": 24}


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture(scope="module")
def early(body):
    return gather(body, [EARLY], **SIZE)[EARLY]


def study(**changes):
    file = {
        "study": "x",
        "population": {"group": "crps", "people": 20, "illness": "6 weeks"},
        "arms": [{"name": "patients"}, {"name": "others", "group": "healthy"}],
        "readouts": [{"name": "pain", "arm": "patients", "at": "0 min", "unit": "1", "expect": "none"}],
    }
    return Study.model_validate(file | changes)


def test_only_who_meets_the_criteria_takes_part(body, early):
    assert 0 < len(early.draws) <= 6
    assert early.lives == 6 * 24
    assert FEWEST * len(early.draws) <= early.met < early.lives
    readings = simulate_studies([study()], body, healthy(body, 5, 6, 3), {EARLY: early})
    pain = readings["x"][0].values
    assert pain.shape == (len(early.draws), 5)
    assert pain.min() > 1.0  # the criteria ask for 2 in the mean of the week before, in which pain falls


def test_people_are_those_of_the_cohort(body, early):
    everybody = healthy(body, 24, 6, 3).parameters["vessel_flow_reserve"].reshape(6, 24)
    mine = early.cohort.parameters["vessel_flow_reserve"].reshape(len(early.draws), 5)
    for row, draw in zip(mine, early.draws, strict=True):
        assert set(row) <= set(everybody[draw])


def test_more_lives_keep_who_was_there_first(body, early):
    more = gather(body, [EARLY], **SIZE | {"candidates": 32})[EARLY]
    assert set(early.draws) <= set(more.draws)
    first = early.cohort.by_draw(early.cohort.states["limb_tissue_ngf"])[:, :FEWEST]
    kept = [more.draws.index(draw) for draw in early.draws]
    again = more.cohort.by_draw(more.cohort.states["limb_tissue_ngf"])[kept][:, :FEWEST]
    np.testing.assert_array_equal(first, again)


def test_any_number_of_workers_gives_the_same_people(body, early):
    other = gather(body, [EARLY], **SIZE, workers=2)[EARLY]
    assert other.draws == early.draws
    assert all(np.array_equal(other.cohort.states[name], early.cohort.states[name]) for name in body.states)


def test_life_goes_on_from_where_it_was(body, monkeypatch):
    """In the middle of lasting stress: states and the stress itself are handed over."""
    onset = replace(ONSETS["fibromyalgia"], life=STRESS)
    everybody = onset.examination.make
    object.__setattr__(onset.examination, "make", lambda case: 100.0 + 0.0 * everybody(case))
    monkeypatch.setattr("neuroflare.clinic.groups.ONSETS", {"crps": onset})
    try:
        met = gather(body, [("crps", 60 * DAY)], people=4, draws=1, seed=2, candidates=4)["crps", 60 * DAY]
    finally:
        object.__setattr__(onset.examination, "make", everybody)
    assert met.met == 4
    names = ["central_axial_pain", "hpa_cortisol", "outflow_bursts_per_minute"]
    (straight,) = lived(
        body, met.cohort.parameters | {"stress": np.zeros(4)}, [(STRESS, ())], names, [60, 90]
    )
    (on,) = simulate_many(
        body,
        met.cohort.parameters,
        [Job(Schedule(), tuple(names), (0.0, 30 * DAY))],
        initial=met.cohort.states,
    )
    for name in names:
        np.testing.assert_allclose(on[name].to_numpy(), straight.courses[name], rtol=1e-4, atol=1e-6)
    assert (straight.courses["hpa_cortisol"] != 1.0).all()


def test_a_contrast_of_groups_has_people_of_its_own(body, early):
    row = {"name": "skin-temperature", "arm": "patients", "against": "others", "contrast": "difference",
           "at": "0 min", "unit": "degC", "expect": "none"}  # fmt: skip
    (reading,) = simulate_studies([study(readouts=[row])], body, healthy(body, 5, 6, 3), {EARLY: early})["x"]
    assert not reading.paired
    assert reading.values.shape == reading.other.shape == (len(early.draws), 5)
    results = study_results(reading, 20, 1, "x")
    assert results.size == 8 * len(early.draws)
    # The mean of a difference does not depend on who is set beside whom.
    assert results.mean() == pytest.approx((reading.values - reading.other).mean(), abs=0.3)


def test_who_goes_through_an_arm():
    file = study(
        arms=[
            {"name": "patients"},
            {"name": "others", "group": "healthy"},
            {"name": "fm", "group": "fibromyalgia"},
        ]
    )
    assert who_of(file, "patients") == ("crps", 6 * WEEK)
    assert who_of(file, "others") is None
    assert who_of(file, "fm") == ("fibromyalgia", ONSETS["fibromyalgia"].illness)


def test_a_group_that_is_not_given_is_named(body):
    with pytest.raises(UsageError, match="lived with crps"):
        simulate_studies([study()], body, healthy(body, 2, 1), {})


def test_the_typical_draw_may_have_no_group(body):
    assert gather(body, [("crps", 52 * WEEK)], people=2, draws=1, seed=1, candidates=8) == {
        ("crps", 52 * WEEK): None
    }


def test_a_state_that_is_none_is_refused(body):
    with pytest.raises(UsageError, match="did you mean limb_tissue_ngf"):
        simulate_many(
            body, {}, [Job(Schedule(), ("central_limb_pain",), (0.0,))], initial={"limb_tissue_ng": [0.0]}
        )


def test_an_examiners_test_in_the_state_of_the_person_is_as_one_in_the_midst_of_the_life(body, early):
    file = study(
        length="10 weeks",
        readouts=[
            {"name": "crps-severity", "arm": "patients", "at": "9 weeks", "unit": "1", "expect": "none"},
            {"name": "diagnosis", "criteria": "budapest-clinical", "arm": "patients", "at": "9 weeks",
             "unit": "%", "expect": "none"},
        ],
    )  # fmt: skip
    (side, _), cohort = sides_of(file), early.cohort
    look = look_of(file, side)
    plan = ScenePlan(set(look.outputs), set(look.times))
    plan.tests[look.views] = measured_by(side)
    found = examined_scene(body, cohort, scene_of(file, "patients", PLAIN), plan, 1, None)
    for view in look.views:
        schedule, *_ = scene_of(file, "patients", view)
        job = Job(schedule, look.outputs, look.times)
        (whole,) = simulate_many(body, cohort.parameters, [job], initial=cohort.states, rtol=1e-6)
        for name in ("central_limb_sensation", "central_mirror_sensation"):
            np.testing.assert_allclose(
                found[view].series[name][:, -1], whole[name].to_numpy()[:, -1], rtol=2e-3, atol=1e-3
            )
