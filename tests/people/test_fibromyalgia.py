"""Every boundary of the criteria of fibromyalgia: just met and just missed."""

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.people.fibromyalgia import (
    FIBROMYALGIA_CRITERIA,
    aapt,
    acr_1990,
    acr_2010,
    acr_2011,
    acr_2016,
    polysymptomatic_distress,
    symptom_severity,
    widespread_pain_index,
)
from neuroflare.people.findings import FibromyalgiaFindings
from neuroflare.people.regions import AAPT_SITES, BODY_REGIONS, REGIONS, TENDER_POINTS, mirror_of, only_in
from tests.people.conftest import fm, fm_scores

SCORES, GENERAL, LONG, OTHER = (
    "pain and symptom scores",
    "generalized pain",
    "3 months",
    "no other explanation",
)


def test_there_are_19_regions_18_points_9_sites_and_5_body_regions():
    assert len(set(REGIONS)) == 19
    assert len(set(TENDER_POINTS)) == 18 and set(TENDER_POINTS.values()) <= set(REGIONS)
    assert len(AAPT_SITES) == 9
    assert sorted(name for site in AAPT_SITES.values() for name in site) == sorted(REGIONS)
    counted = [name for places in BODY_REGIONS.values() for name in places]
    assert len(BODY_REGIONS) == 5 and len(set(counted)) == len(counted) == 15
    assert set(REGIONS) - set(counted) == {"left jaw", "right jaw", "chest", "abdomen"}


@pytest.mark.parametrize(
    ("index", "severity", "in_2016", "in_2011"),
    [
        (7, 5, True, True), (7, 4, False, False), (6, 5, False, False), (6, 8, False, False), (6, 9, True, True),
        (4, 9, True, True), (4, 8, False, False), (3, 9, False, True), (3, 12, False, True), (3, 8, False, False),
        (2, 12, False, False), (19, 5, True, True), (19, 4, False, False), (0, 12, False, False), (19, 12, True, True),
    ],
)  # fmt: skip
def test_scores_of_2016_and_of_2010_and_2011(index, severity, in_2016, in_2011):
    findings = fm_scores(index, severity)
    assert (widespread_pain_index(findings), symptom_severity(findings)) == (index, severity)
    assert (SCORES not in acr_2016(findings).why_not()) == in_2016
    assert bool(acr_2011(findings).met) == in_2011
    judged = fm_scores(index, min(severity, 9), somatic=max(0, severity - 9))
    assert bool(acr_2010(judged).met) == in_2011


@pytest.mark.parametrize("criteria", FIBROMYALGIA_CRITERIA.values(), ids=FIBROMYALGIA_CRITERIA)
@pytest.mark.parametrize(("months", "long"), [(2.99, False), (3.0, True), (0.0, False), (120.0, True)])
def test_three_months(criteria, months, long):
    findings = fm(REGIONS, points=18, fatigue=3, unrefreshed=3, cognition=3, somatic=3, months=months)
    assert criteria(findings).why_not() == (() if long else (LONG,))


@pytest.mark.parametrize("body", [c for n in range(6) for c in combinations(BODY_REGIONS, n)])
def test_generalized_pain_needs_4_of_5_body_regions(body):
    regions = [name for part in body for name in BODY_REGIONS[part]]
    findings = fm(
        (*regions, "left jaw", "right jaw", "chest", "abdomen"), fatigue=3, unrefreshed=3, cognition=3
    )
    assert (GENERAL not in acr_2016(findings).why_not()) == (len(body) >= 4)


def test_one_place_is_enough_for_a_body_region():
    for places in product(*list(BODY_REGIONS.values())[:4]):
        assert GENERAL not in acr_2016(fm(places)).why_not()


def test_jaw_chest_and_abdomen_do_not_count_for_generalized_pain():
    left_out = ("left jaw", "right jaw", "chest", "abdomen")
    three = ("left upper arm", "left upper leg", "neck")
    findings = fm((*left_out, *three), fatigue=3, unrefreshed=3, cognition=3)
    verdict = acr_2016(findings)
    assert (verdict["WPI"].value, verdict["body regions"].value) == (7, 3)
    assert verdict.why_not() == (GENERAL,)
    assert acr_2011(findings).met  # 2010 and 2011 have no rule on regions


def test_another_diagnosis_excludes_in_2010_and_2011_only():
    everything = fm(REGIONS, points=18, fatigue=3, unrefreshed=3, cognition=3, somatic=3, explained=True)
    excluded = {name: criteria(everything).why_not() for name, criteria in FIBROMYALGIA_CRITERIA.items()}
    assert excluded == {
        "acr-1990": (),
        "acr-2010": (OTHER,),
        "acr-2011": (OTHER,),
        "acr-2016": (),
        "aapt": (),
    }


WIDESPREAD = ("left upper arm", "right upper leg", "neck")


@pytest.mark.parametrize(("points", "tender"), [(10, False), (11, True), (18, True), (0, False)])
def test_11_of_18_tender_points(points, tender):
    assert acr_1990(fm(WIDESPREAD, points=points)).why_not() == (() if tender else ("tender points",))


@pytest.mark.parametrize(
    ("regions", "lacks"),
    [
        (WIDESPREAD, None),
        (("right upper leg", "right shoulder girdle", "neck"), "left side"),
        (("left hip", "left jaw", "chest"), "right side"),
        (("left hip", "right hip", "lower back"), "above the waist"),
        (("left hip", "right hip", "lower back", "abdomen"), "above the waist"),
        (("left shoulder girdle", "right shoulder girdle", "upper back"), "below the waist"),
        (("left shoulder girdle", "right shoulder girdle", "upper back", "abdomen"), "below the waist"),
        (("left shoulder girdle", "right shoulder girdle", "lower back"), None),
        (("left shoulder girdle", "right hip"), "axial skeleton"),
        (("left shoulder girdle", "right hip", "abdomen"), "axial skeleton"),
        (("left shoulder girdle", "right hip", "chest"), None),
    ],
)  # fmt: skip
def test_widespread_pain_of_1990(regions, lacks):
    verdict = acr_1990(fm(regions, points=11))
    assert verdict.why_not() == (() if lacks is None else ("widespread pain",))
    parts = ("left side", "right side", "above the waist", "below the waist", "axial skeleton")
    assert [part for part in parts if not verdict[part].holds] == ([] if lacks is None else [lacks])


@pytest.mark.parametrize("number", range(10))
def test_6_of_9_sites_of_aapt(number):
    places = [site[0] for site in AAPT_SITES.values()][:number]
    verdict = aapt(fm(places, fatigue=2))
    assert verdict["sites"].value == number
    assert verdict.why_not() == (() if number >= 6 else ("multisite pain",))


def test_head_counts_once_for_aapt():
    places = ("left upper arm", "right upper arm", "chest", "abdomen", "neck")
    assert aapt(fm(places, fatigue=2)).why_not() == ("multisite pain",)
    assert aapt(fm(places, fatigue=2, head=True)).met
    assert aapt(fm((*places, "left jaw"), fatigue=2, head=True))["sites"].value == 6


@pytest.mark.parametrize(("sleep", "fatigue"), list(product(range(4), repeat=2)))
def test_moderate_or_severe_sleep_problem_or_fatigue(sleep, fatigue):
    verdict = aapt(fm(REGIONS, sleep=sleep, fatigue=fatigue))
    assert verdict.why_not() == (() if sleep >= 2 or fatigue >= 2 else ("sleep or fatigue",))


def test_waking_unrefreshed_stands_for_a_sleep_problem_that_was_not_asked():
    assert aapt(fm(REGIONS, unrefreshed=2)).met
    assert not aapt(fm(REGIONS, unrefreshed=2, sleep=1)).met


def test_distress_runs_from_0_to_31_and_a_case_of_2016_has_at_least_12():
    assert polysymptomatic_distress(fm()) == 0
    assert polysymptomatic_distress(fm_scores(19, 12)) == 31
    cases = [(i, s) for i in range(20) for s in range(13) if acr_2016(fm_scores(i, s)).met]
    assert min(i + s for i, s in cases) == 12


def test_what_was_not_examined_is_asked_for():
    with pytest.raises(UsageError, match="give tender_points"):
        acr_1990(fm(REGIONS))
    with pytest.raises(UsageError, match="or use acr_2011"):
        acr_2010(fm(REGIONS))


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"fatigue": 4}, "fatigue holds 4; it is 0, 1, 2 or 3"),
        ({"cognition": 1.5}, "cognition holds 1.5"),
        ({"somatic": -1}, "somatic holds -1"),
        ({"headache": 1}, "headache holds 1; it says yes or no"),
        ({"months": -1.0}, "months holds -1.0; it is 0 or more"),
        ({"months": np.array([3.0, np.nan])}, "months holds nan.*simulation broke off"),
    ],
)
def test_a_wrong_finding_is_refused_by_name(fields, message):
    with pytest.raises(UsageError, match=message):
        fm(**fields)


def test_regions_are_refused_by_name():
    with pytest.raises(UsageError, match="unknown entry 'left ear'"):
        FibromyalgiaFindings({**only_in(), "left ear": True}, 0, 0, 0, 0)
    with pytest.raises(UsageError, match="lacks 'neck'"):
        FibromyalgiaFindings({n: False for n in REGIONS if n != "neck"}, 0, 0, 0, 0)
    with pytest.raises(UsageError, match="'foot' is not one of"):
        only_in("foot")
    with pytest.raises(UsageError, match="no other side"):
        mirror_of("neck")


def people(count, seed):
    """Random records of many people at once, with all there is to judge by."""
    random = np.random.default_rng(seed)
    often = random.random((3, count))
    flags = {name: random.random(count) < often[0] for name in REGIONS}
    points = {name: random.random(count) < often[1] for name in TENDER_POINTS}
    level = {
        n: random.binomial(3, often[2]) for n in ("fatigue", "unrefreshed", "cognition", "somatic", "sleep")
    }
    yes = {
        n: random.random(count) < 0.5 for n in ("headache", "abdominal", "depression", "head", "explained")
    }
    return FibromyalgiaFindings(
        flags, tender_points=points, months=random.uniform(0, 12, count), **level, **yes
    )


def one(findings, k):
    """The record of one of them."""
    given = {
        n: {m: v[k] for m, v in f.items()} if isinstance(f, dict) else f[k] for n, f in vars(findings).items()
    }
    return FibromyalgiaFindings(**given)


@given(st.integers(0, 2**32))
@settings(max_examples=10, deadline=None)
def test_many_people_at_once_are_judged_as_one_by_one(seed):
    many = people(20, seed)
    for criteria in FIBROMYALGIA_CRITERIA.values():
        verdict = criteria(many)
        for k in range(20):
            alone = criteria(one(many, k))
            assert bool(verdict.met[k]) == bool(alone.met)
            assert verdict.at(k).why_not() == alone.why_not()
            assert str(verdict.at(k)) == str(alone)


@given(st.integers(0, 2**32), st.data())
@settings(max_examples=60, deadline=None)
def test_more_findings_never_lose_a_diagnosis(seed, data):
    findings = people(200, seed)
    field = data.draw(st.sampled_from([n for n in vars(findings) if n != "explained"]))
    fields = dict(vars(findings))
    if isinstance(fields[field], dict):
        place = data.draw(st.sampled_from(list(fields[field])))
        fields[field] = {**fields[field], place: np.ones(200, dtype=bool)}
    elif fields[field].dtype == bool:
        fields[field] = np.ones(200, dtype=bool)
    elif field == "months":
        fields[field] = fields[field] + 1.0
    else:
        fields[field] = np.minimum(fields[field] + 1, 3)
    for criteria in FIBROMYALGIA_CRITERIA.values():
        assert (criteria(FibromyalgiaFindings(**fields)).met >= criteria(findings).met).all()


@given(st.integers(0, 2**32))
@settings(max_examples=10, deadline=None)
def test_left_and_right_are_alike(seed):
    findings = people(200, seed)
    swap = {n: mirror_of(n) if n.startswith(("left", "right")) else n for n in REGIONS}
    other = {n: n.replace("left", "x").replace("right", "left").replace("x", "right") for n in TENDER_POINTS}
    swapped = FibromyalgiaFindings(**{
        **vars(findings),
        "painful": {swap[name]: flag for name, flag in findings.painful.items()},
        "tender_points": {other[name]: flag for name, flag in findings.tender_points.items()},
    })  # fmt: skip
    for criteria in FIBROMYALGIA_CRITERIA.values():
        assert np.array_equal(criteria(swapped).met, criteria(findings).met)


def test_named_dimensions_broadcast_by_name():
    import xarray as xr

    fatigue = xr.DataArray([0, 3, 3], dims="person")
    months = xr.DataArray([1.0, 6.0], dims="time")
    findings = FibromyalgiaFindings(only_in(*REGIONS), fatigue, 2, 0, months)
    verdict = acr_2016(findings)
    assert verdict.met.transpose("person", "time").values.tolist() == [
        [False, False],
        [False, True],
        [False, True],
    ]
    assert verdict.at(person=0, time=0).why_not() == (SCORES, LONG)
    assert verdict.at(person=1, time=1).why_not() == ()
    with pytest.raises(UsageError, match=r"verdict\.at\(person=3\)"):
        verdict.at(1)


def test_a_verdict_tells_every_item_and_what_would_be_needed():
    text = str(acr_2016(fm_scores(6, 8)))
    assert text.startswith("ACR 2016: not met\n")
    assert "- pain and symptom scores: WPI 7 or more" in text
    assert "+ WPI: 6 (needs 4 or more)" in text
    assert "- SSS: 8 (needs 5 or more with a WPI of 7 or more, otherwise 9 or more)" in text
    assert "- pain: chest: no" in text and "+ pain: neck: yes" in text
    assert "+ months: 12 (needs 3 or more)" in text


def test_a_verdict_on_many_says_who_and_asks_for_one():
    verdict = acr_2016(people(50, 1))
    assert str(verdict) == f"ACR 2016: met by {verdict.met.sum()} of 50"
    with pytest.raises(UsageError, match="choose one first"):
        verdict.why_not()
    with pytest.raises(UsageError, match="has no item 'luck'"):
        verdict["luck"]
    with pytest.raises(UsageError, match=r"verdict\.at\(3\)"):
        verdict.at(person=3)
