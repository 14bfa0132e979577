"""Studies on virtual people: what is read when, in which unit, and that everybody goes through every arm."""

import textwrap

import numpy as np
import pytest

from neuroflare.clinic.over_time import SUMMARIES, over_time
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Recording, View, first_crossing
from neuroflare.clinic.simulate import simulate_studies, simulate_study
from neuroflare.clinic.skin_measures import FLARE_DISTANCES, flare_share
from neuroflare.clinic.study import load_study
from neuroflare.clinic.vocabulary import READOUTS, working
from neuroflare.model import load_model
from neuroflare.people import healthy
from tests.clinic.test_study_format import RAMPED, TESTED_BY


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture(scope="module")
def crowd(body):
    return healthy(body, people=3, draws=2, seed=1)


@pytest.fixture(scope="module")
def typical(body):
    return healthy(body, people=1)


@pytest.fixture
def study(tmp_path):
    """Read a study of some arms and read-outs."""

    def make(readouts, arms=None, name="made"):
        arms = arms or [
            "{name: a, events: [{stimulus: capsaicin-topical, dose: 1000 ug}]}",
            "{name: b, events: []}",
        ]
        text = textwrap.dedent(f"""\
            study: {name}
            population: {{group: healthy, people: 3}}
            source: {{first_author: Anon, year: 2000}}
            role: design
            length: 2 h
            arms:
            """) + "".join(f"  - {arm}\n" for arm in arms) + "readouts:\n" + "".join(f"  - {row}\n" for row in readouts)  # fmt: skip
        path = tmp_path / "study.yaml"
        path.write_text(text, encoding="utf-8")
        return load_study(path)

    return make


def one(study, model, cohort):
    return simulate_study(study, model, cohort)[0]


# ---- summaries over time, on curves whose answers are known


def readout(summary=None, **given):
    times = {"from": "0 h", "to": "10 h"} if summary else {}
    return Readout.model_validate(
        {"name": "perfusion", "arm": "a", "unit": given.pop("unit", "%"), "expect": "none", **times,
         **({"summary": summary} if summary else {}), **given}
    )  # fmt: skip


UNITS = {
    "auc": "%*min",
    "time-to-peak": "min",
    "half-time": "min",
    "half-rise": "min",
    "threshold": "min",
    "max": "%",
}

TIME = np.linspace(0.0, 10.0, 1001)
TRIANGLE = np.where(
    TIME < 2.0, 5.0 * TIME, np.maximum(10.0 - 2.5 * (TIME - 2.0), 0.0)
)  # up to 10 at 2 h, back at 6 h
FADING = 8.0 * np.exp(-0.5 * TIME)


def summed(summary, *courses, **given):
    row = readout(summary, unit=UNITS[summary], **given)
    return over_time(row, TIME, np.array(courses), 0.0)


def test_every_summary_of_the_vocabulary_is_computed():
    from neuroflare.clinic.vocabulary import SUMMARIES_OVER_TIME

    assert set(UNITS) == set(SUMMARIES_OVER_TIME)
    assert set(SUMMARIES) == {None, *SUMMARIES_OVER_TIME}


@pytest.mark.parametrize(
    ("summary", "triangle", "fading"),
    [
        ("max", 10.0, 8.0),
        ("auc", 30.0, 16.0 * (1.0 - np.exp(-5.0))),
        ("time-to-peak", 2.0, 0.0),
        ("half-rise", 1.0, 0.0),
        ("half-time", 2.0, np.log(2.0) / 0.5),
    ],
)
def test_summariesover_time(summary, triangle, fading):
    np.testing.assert_allclose(summed(summary, TRIANGLE, FADING), [triangle, fading], atol=2e-4)


def test_threshold_is_when_a_level_is_first_reached_if_ever():
    found = summed("threshold", TRIANGLE, FADING, 0.3 * TRIANGLE, level="5 %")
    np.testing.assert_allclose(found[:2], [1.0, 0.0], atol=1e-9)
    assert np.isnan(found[2])


def test_a_curve_that_does_not_fall_by_half_has_no_half_time():
    assert np.isnan(summed("half-time", TIME)).all()


def test_a_mean_between_two_times_is_over_time_and_not_over_records():
    uneven = np.concatenate([np.linspace(0, 1, 101), np.linspace(1.1, 10, 20)])
    row = Readout.model_validate(
        {"name": "perfusion", "arm": "a", "from": "0 h", "to": "10 h", "unit": "%", "expect": "none"}
    )
    assert over_time(row, uneven, uneven[None, :], 0.0)[0] == pytest.approx(5.0, rel=1e-9)


def test_moments_count_from_the_stimulus():
    row = readout("time-to-peak", unit="min")
    assert over_time(row, TIME, TRIANGLE[None, :], 1.5)[0] == pytest.approx(0.5)


def test_first_crossing_interpolates():
    time, series = np.array([0.0, 1.0, 3.0]), np.array([[0.0, 4.0, 8.0], [5.0, 4.0, 3.0], [0.0, 1.0, 2.0]])
    found = first_crossing(time, series, np.array([6.0, 5.0, 9.0]))
    np.testing.assert_allclose(found[:2], [2.0, 0.0])
    assert np.isnan(found[2])


def flow_at(rises):
    """Recordings in which flow rises by so much at each distance."""
    return {
        View(d): Recording(
            np.arange(float(np.size(rise))), {"halo_vessels_perfusion": 1.0 + np.atleast_2d(rise)}
        )
        for d, rise in zip(FLARE_DISTANCES, rises, strict=True)
    }


def edge_and_reach(reach):
    return lambda name: {"flare_edge": np.array([0.5]), "arbor_reach": np.array([reach])}[name]


@pytest.mark.parametrize("reach", [6.0, 20.0])
def test_the_share_at_the_edge_of_an_exponential_flare_is_exact(reach):
    """A rise of 4 times the share of linked fibres stands at an edge of 0.5 where an eighth is linked."""
    seen = flow_at([[0.0, 4.0 * np.exp(-d / reach)] for d in FLARE_DISTANCES])
    np.testing.assert_allclose(flare_share(seen, edge_and_reach(reach)), [[np.inf, 1.0 / 8.0]], rtol=1e-9)


def test_a_flare_beyond_the_last_distance_ends_there():
    seen = flow_at([[8.0]] * len(FLARE_DISTANCES))
    found = flare_share(seen, edge_and_reach(20.0)).item()
    assert found == pytest.approx(np.exp(-FLARE_DISTANCES[-1] / 20.0))


# ---- read-outs


ASKS = {"mediator": "cgrp", "compartment": "skin", "fibre": "cmi", "criteria": "acr-2016"}
STRONG = {
    "flare-threshold-temperature": "{stimulus: heat, temperature: 45 degC, duration: 10 s}",
    "nociceptor-threshold": "{stimulus: heat, temperature: 46 degC, rate: 1 degC/s, duration: 1 s}",
    "discharge-duration": "{stimulus: capsaicin-intradermal, dose: 20 ug, volume: 20 uL}",
    "flare-onset": "{stimulus: heat, temperature: 50 degC, duration: 5 s}",
    "nociceptor-discharge": "{stimulus: heat, temperature: 50 degC}",
    "axon-reflex": "{stimulus: capsaicin-intradermal, dose: 20 ug, volume: 20 uL}",
    "flare-area": "{stimulus: capsaicin-intradermal, dose: 20 ug, volume: 20 uL}",
    "flare-radius": "{stimulus: capsaicin-intradermal, dose: 20 ug, volume: 20 uL}",
    "nerve-fibre-density": "{stimulus: capsaicin-topical, dose: 12800 ug, area: 20 cm2}",
    **{name: RAMPED[stimulus] for name, stimulus in TESTED_BY.items()},
    **dict.fromkeys(("pain", "evoked-pain", "overall-pain"), "{stimulus: heat, temperature: 50 degC}"),
    **dict.fromkeys(
        ("spontaneous-fibres", "sensitized-fibres"),
        "{stimulus: ngf, dose: 100 ug, volume: 50 uL, start: -10 days}",
    ),
    **dict.fromkeys(
        ("sympathetic-traffic", "lf-hf", "sdnn", "cortisol", "acth"),
        "{stimulus: psychological-stress, start: -2 h}",
    ),
    **dict.fromkeys(("fatigue", "sleep", "cognition"), "{life: sleep-loss, start: -30 days}"),
    "allodynia": "{stimulus: touch}, {block: gaba, start: -1 h}",
    "sweating": "{stimulus: body-cooling}",
    "mast-cell-count": "{life: fracture, start: -20 days}",
}
LONG = ("widespread-pain-index", "symptom-severity", "diagnosis", "crps-severity")
"""Findings that only a life moves; they have tests of their own."""


@pytest.mark.parametrize("name", working(READOUTS))
def test_every_working_read_out_gives_a_finite_number_that_an_arm_moves(name, study, body, typical):
    word = READOUTS[name]
    extra = "".join(f", {key}: {ASKS[key]}" for key in word.asks) + (", at: 0.25 h" if word.moment else "")
    row = f'{{name: {name}, arm: a, unit: "{word.units[0]}", expect: none{extra}}}'
    event = STRONG.get(name, "{stimulus: histamine, dose: 1 ug, volume: 50 uL}")
    if name == "mediator-level":
        event = "{stimulus: capsaicin-topical, dose: 1000 ug}"
    stirred = one(study([row], [f"{{name: a, events: [{event}]}}"]), body, typical)
    assert stirred.values.shape == (1, 1)
    assert np.isfinite(stirred.values).all()
    assert stirred.failed == 0.0
    if word.moment and name not in LONG:
        quiet = one(study([row], ["{name: a, events: []}"]), body, typical)
        assert abs(stirred.values.item() - quiet.values.item()) > 1e-3 * max(1.0, abs(quiet.values.item()))


def test_units_are_converted(study, body, typical):
    rows = [
        "{name: mediator-level, mediator: cgrp, compartment: skin, arm: a, at: 30 min, unit: nM, expect: none}",
        "{name: mediator-level, mediator: cgrp, compartment: skin, arm: a, at: 30 min, unit: pM, expect: none}",
        '{name: perfusion-change, arm: a, from: 0 min, to: 30 min, summary: auc, unit: "%*min", expect: none}',
        '{name: perfusion-change, arm: a, from: 0 min, to: 30 min, summary: auc, unit: "%*s", expect: none}',
        '{name: perfusion-change, arm: a, from: 0 min, to: 30 min, unit: "%", expect: none}',
        "{name: perfusion-change, arm: a, from: 0 min, to: 2 h, summary: time-to-peak, unit: min, expect: none}",
        "{name: perfusion-change, arm: a, from: 0 min, to: 2 h, summary: time-to-peak, unit: s, expect: none}",
    ]
    nm, pm, minutes, seconds, mean, peak, peak_s = (
        r.values.item() for r in simulate_study(study(rows), body, typical)
    )
    assert pm == pytest.approx(1000 * nm)
    assert seconds == pytest.approx(60 * minutes)
    assert mean == pytest.approx(minutes / 30.0)
    assert peak_s == pytest.approx(60 * peak)


def test_a_course_passes_through_what_is_read(study, body, crowd):
    reading = one(study(['{name: perfusion, arm: a, at: 40 min, unit: "%", expect: none}']), body, crowd)
    assert reading.course.shape == (2, 3, reading.time.size)
    k = int(np.argmin(np.abs(reading.time - 2 / 3)))
    np.testing.assert_allclose(reading.course[:, :, k], reading.values)
    np.testing.assert_allclose(reading.course[:, :, 0], 100.0, rtol=0.05)


def test_the_reading_of_a_laser_has_noise_and_that_of_a_callipers_none(study, body, crowd):
    rows = [
        '{name: perfusion, arm: a, at: 30 min, unit: "%", expect: none}',
        '{name: perfusion-change, arm: a, at: 30 min, unit: "%", expect: none}',
        "{name: wheal-diameter, arm: a, at: 30 min, unit: mm, expect: none}",
        "{name: perfusion, arm: a, from: 0 min, to: 2 h, summary: time-to-peak, unit: min, expect: none}",
    ]
    flow, change, wheal, moment = simulate_study(study(rows), body, crowd)
    noise = crowd.by_draw(crowd.parameters["reading_noise"])
    np.testing.assert_allclose(flow.noise, noise * flow.values)
    np.testing.assert_allclose(change.noise, noise * (change.values + 100.0))
    assert wheal.noise is None
    assert moment.noise is None


def test_change_is_from_each_persons_own_flow_before_the_stimulus(study, body, typical):
    """A block that lowers the baseline does not count as a change."""
    arms = [
        "{name: a, events: [{stimulus: capsaicin-topical, dose: 1000 ug, start: 0 min}]}",
        "{name: b, events: [{stimulus: capsaicin-topical, dose: 1000 ug, start: 0 min}, {block: nos, start: -1 h}]}",
    ]
    rows = [
        f'{{name: {name}, arm: {arm}, at: 30 min, unit: "%", expect: none}}'
        for name in ("perfusion", "perfusion-change")
        for arm in "ab"
    ]
    flow, lower, change, same = (r.values.item() for r in simulate_study(study(rows, arms), body, typical))
    assert lower < 0.9 * flow
    assert same == pytest.approx(change, rel=0.05)


# ---- arms, contrasts, distances


def test_a_contrast_holds_both_arms_of_the_same_people(study, body, crowd):
    rows = [
        '{name: perfusion, arm: a, at: 30 min, unit: "%", expect: none}',
        '{name: perfusion, arm: b, at: 30 min, unit: "%", expect: none}',
        '{name: perfusion, arm: a, against: b, contrast: difference, at: 30 min, unit: "%", expect: none}',
    ]
    mine, other, both = simulate_study(study(rows), body, crowd)
    assert mine.other is None
    assert both.values.tobytes() == mine.values.tobytes()
    assert both.other.tobytes() == other.values.tobytes()
    np.testing.assert_allclose(other.values, 100.0, rtol=0.05)


def test_the_other_distance_of_one_arm(study, body, typical):
    arm = ["{name: a, events: [{stimulus: capsaicin-intradermal, dose: 20 ug, volume: 20 uL}]}"]
    rows = [
        '{name: axon-reflex, arm: a, distance: 40 mm, against: a, against_distance: 8 mm, contrast: difference, at: 10 min, unit: "%", expect: none}',
        '{name: axon-reflex, arm: a, distance: 8 mm, at: 10 min, unit: "%", expect: none}',
        '{name: axon-reflex, arm: a, distance: 4 cm, at: 10 min, unit: "%", expect: none}',
    ]
    both, near, far = simulate_study(study(rows, arm), body, typical)
    assert both.values.item() == far.values.item() < near.values.item() == both.other.item()


def test_a_reading_with_a_distance_is_taken_beside_the_stimulus(study, body, typical):
    rows = [
        '{name: perfusion, arm: a, at: 30 min, unit: "%", expect: none}',
        '{name: perfusion, arm: a, distance: 60 mm, at: 30 min, unit: "%", expect: none}',
    ]
    at, beside = (r.values.item() for r in simulate_study(study(rows), body, typical))
    assert 100.0 < beside < 0.8 * at


def test_a_reading_at_the_usual_distance_and_one_without_are_simulated_once(study, body, typical):
    def row(distance):
        return f'{{name: axon-reflex, arm: a, distance: {distance} mm, at: 30 min, unit: "%", expect: none}}'

    def simulations(*rows):
        begun = []
        simulate_study(study(rows), body, typical, progress=lambda _, total: begun.append(total))
        return begun[-1]

    pain = "{name: pain, arm: a, at: 30 min, unit: 1, expect: none}"
    usual = body.parameters["probe_distance"].value
    assert simulations(row(usual), pain) == 1
    assert simulations(row(usual + 1.0), pain) == 2


def test_studies_together_give_what_each_gives_alone(study, body, crowd):
    first = study(['{name: perfusion, arm: a, at: 30 min, unit: "%", expect: none}'], name="first")
    second = study(
        ['{name: perfusion, arm: a, from: 0 min, to: 1 h, summary: max, unit: "%", expect: none}'],
        name="second",
    )
    together = simulate_studies([first, second], body, crowd)
    assert set(together) == {"first", "second"}
    for each in (first, second):
        alone = simulate_study(each, body, crowd)[0]
        np.testing.assert_allclose(together[each.id][0].values, alone.values, rtol=1e-4)


def test_people_of_a_larger_cohort_read_the_same(study, body):
    made = study(['{name: perfusion-change, arm: a, at: 30 min, unit: "%", expect: none}'])
    few, many = (one(made, body, healthy(body, people, 2, seed=1)).values for people in (2, 4))
    assert few.tobytes() == many[:, :2].tobytes()


def test_what_never_happens_is_not_a_number(study, body, typical):
    arms = ["{name: a, events: [{stimulus: heat, temperature: 36 degC, duration: 5 s}]}"]
    rows = [
        "{name: flare-onset, arm: a, unit: s, expect: none}",
        "{name: nociceptor-threshold, fibre: cm, arm: a, unit: degC, expect: none}",
        "{name: discharge-duration, fibre: cm, arm: a, unit: s, expect: none}",
    ]
    onset, threshold, duration = simulate_study(study(rows, arms), body, typical)
    assert np.isnan(onset.values).all()
    assert np.isnan(threshold.values).all()
    assert duration.values.item() == 0.0
    assert onset.failed == threshold.failed == 0.0  # nothing broke off


def test_events_before_zero_are_simulated(study, body, typical):
    arms = [
        "{name: a, events: [{stimulus: capsaicin-topical, dose: 1000 ug, start: -30 min}]}",
        "{name: b, events: [{stimulus: capsaicin-topical, dose: 1000 ug}]}",
    ]
    rows = [
        '{name: perfusion, arm: a, at: 0 min, unit: "%", expect: none}',
        '{name: perfusion, arm: b, at: 30 min, unit: "%", expect: none}',
    ]
    early, late = (r.values.item() for r in simulate_study(study(rows, arms), body, typical))
    assert early == pytest.approx(late, rel=1e-4)


@pytest.mark.parametrize("row", [
    "{name: discharge-duration, fibre: cm, arm: ARM, unit: s, expect: none}",
    "{name: nociceptor-threshold, fibre: cm, arm: ARM, unit: degC, expect: none}",
])  # fmt: skip
def test_a_block_that_begins_long_before_does_not_blur_a_whole_test(row, study, body, typical):
    """A block of the nerve on its way to the spinal cord changes nothing in the skin."""
    events = (
        "{stimulus: capsaicin-intradermal, dose: 20 ug, volume: 20 uL}"
        if "discharge" in row
        else "{stimulus: heat, temperature: 46 degC, rate: 1 degC/s, duration: 1 s}"
    )
    arms = [
        f"{{name: a, events: [{events}]}}",
        f"{{name: b, events: [{events}, {{block: nerve, start: -10 h}}]}}",
    ]
    rows = [row.replace("ARM", arm) for arm in "ab"]
    alone, after = (r.values.item() for r in simulate_study(study(rows, arms), body, typical))
    assert after == pytest.approx(alone, rel=1e-3)
