"""Every boundary of the criteria of CRPS: just met and just missed."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.people.crps import (
    CATEGORIES,
    CRPS_CRITERIA,
    CRPS_KINDS,
    REAL_CHANGE,
    budapest_clinical,
    budapest_research,
    crps_kind,
    severity_score,
    valencia_2021,
)
from neuroflare.people.findings import CRPS_SYMPTOMS, CrpsFindings
from tests.people.conftest import SEEN, crps

A, B, C, D = "A pain", "B symptoms", "C signs", "D no better diagnosis"
ONE_SYMPTOM = ("allodynia", "temperature", "sweating", "motion")
ONE_SIGN = ("hyperalgesia", "colour", "oedema", "trophic")


@pytest.mark.parametrize(("symptoms", "signs"), list(product(range(5), repeat=2)))
def test_categories_of_symptoms_and_signs(symptoms, signs):
    findings = crps(ONE_SYMPTOM[:symptoms], ONE_SIGN[:signs])
    for criteria, needed in ((budapest_clinical, 3), (budapest_research, 4), (valencia_2021, 3)):
        verdict = criteria(findings)
        expected = [B] * (symptoms < needed) + [C] * (signs < 2)
        assert list(verdict.why_not()) == expected
        assert verdict["categories of symptoms"].value == symptoms
        assert verdict["categories of signs"].value == signs


def test_many_findings_of_one_category_count_once():
    for category, members in CATEGORIES.items():
        verdict = budapest_clinical(
            crps(members, [m for m in members if m in SEEN], 5.0 * ("temperature" in members))
        )
        assert (verdict["categories of symptoms"].value, verdict["categories of signs"].value) == (1, 1), (
            category
        )


@pytest.mark.parametrize("name", CRPS_SYMPTOMS)
def test_each_symptom_and_sign_stands_for_its_category(name):
    category = next(c for c, members in CATEGORIES.items() if name in members)
    others = [n for c, n in zip(CATEGORIES, ONE_SYMPTOM, strict=True) if c != category]
    assert B not in budapest_research(crps((*others, name))).why_not()
    assert B in budapest_research(crps(others)).why_not()
    if name in SEEN:
        verdict = budapest_clinical(crps((), (name,)))
        assert verdict["categories of signs"].value == 1 and verdict[f"signs: {category}"].holds


def test_hyperaesthesia_is_a_symptom_and_no_sign():
    assert budapest_clinical(crps(("hyperaesthesia",)))["symptoms: sensory"].holds
    with pytest.raises(UsageError, match="unknown entry 'hyperaesthesia'"):
        CrpsFindings(True, True, crps().symptoms, {**crps().signs, "hyperaesthesia": True}, 0.0)


@pytest.mark.parametrize(
    ("difference", "asymmetric"),
    [(0.0, False), (1.0, False), (-1.0, False), (1.0001, True), (-1.0001, True), (4.0, True)],
)
def test_temperature_counts_above_1_degree_either_way(difference, asymmetric):
    findings = crps(difference=difference)
    verdict = budapest_clinical(findings)
    assert bool(verdict["sign: temperature"].holds) == bool(verdict["signs: vasomotor"].holds) == asymmetric
    assert verdict["temperature difference, degC"].value == difference
    assert severity_score(findings).total == 1 + asymmetric  # one for the pain that goes on


FULL = {"symptoms": ONE_SYMPTOM, "signs": ONE_SIGN}


@pytest.mark.parametrize(
    ("fields", "failed"),
    [
        ({}, ()),
        ({"continuing_pain": False}, (A,)),
        ({"disproportionate": False}, (A,)),
        ({"better_explained": True}, (D,)),
        ({"better_explained": True, "continuing_pain": False}, (A, D)),
    ],
)
@pytest.mark.parametrize("criteria", [budapest_clinical, budapest_research, valencia_2021])
def test_pain_and_other_diagnoses(criteria, fields, failed):
    assert criteria(crps(**FULL, **fields)).why_not() == failed


@pytest.mark.parametrize(
    ("findings", "kind"),
    [
        (crps(**FULL), "type I"),
        (crps(**FULL, nerve_lesion=True), "type II"),
        (crps(**FULL, met_before=True), "type I"),
        (crps(ONE_SYMPTOM[:3], ONE_SIGN[:2]), "type I"),
        (crps(ONE_SYMPTOM[:2], ONE_SIGN), "not otherwise specified"),
        (crps(ONE_SYMPTOM, ONE_SIGN[:1]), "not otherwise specified"),
        (crps((), ("oedema",)), "not otherwise specified"),
        (crps((), (), 1.5, nerve_lesion=True), "not otherwise specified"),
        (crps(ONE_SYMPTOM[:2], ONE_SIGN, met_before=True), "remission of some features"),
        (crps(met_before=True), "none"),
        (crps(), "none"),
        (crps(ONE_SYMPTOM[:2], ONE_SIGN, better_explained=True), "none"),
        (crps(**FULL, continuing_pain=False, met_before=True), "none"),
    ],
)
def test_kinds(findings, kind):
    assert [name for name, holds in crps_kind(findings).items() if holds] == [kind]


def test_severity_is_8_symptoms_and_8_signs_of_one_point():
    everything = crps(CRPS_SYMPTOMS, SEEN, 2.0)
    score = severity_score(everything)
    assert score.total == score.largest == 16
    assert [item.name.split(":")[0] for item in score.items] == ["symptom"] * 8 + ["sign"] * 8
    assert severity_score(crps(continuing_pain=False)).total == 0
    assert REAL_CHANGE == 4.9


@pytest.mark.parametrize(
    ("fields", "points"),
    [
        *(({"symptoms": (name,)}, 1) for name in CRPS_SYMPTOMS),
        *(({"signs": (name,)}, 1) for name in SEEN),
        ({"symptoms": CATEGORIES["sensory"]}, 1),
        ({"symptoms": ("motor", "motion")}, 1),
        ({"signs": ("motor", "motion")}, 1),
        ({"signs": ("allodynia", "hyperalgesia")}, 2),
        ({"symptoms": ("motor", "trophic")}, 2),
        ({"symptoms": ("temperature", "colour", "sweating", "oedema")}, 4),
    ],
)
def test_points_of_severity(fields, points):
    assert severity_score(crps(continuing_pain=False, **fields)).total == points


def people(count, seed):
    """Random records of many people at once."""
    random = np.random.default_rng(seed)
    often = random.random((2, count))
    return CrpsFindings(
        continuing_pain=random.random(count) < 0.9,
        disproportionate=random.random(count) < 0.9,
        symptoms={name: random.random(count) < often[0] for name in CRPS_SYMPTOMS},
        signs={name: random.random(count) < often[1] for name in SEEN},
        temperature_difference=random.normal(0, 1, count),
        better_explained=random.random(count) < 0.1,
        nerve_lesion=random.random(count) < 0.3,
        met_before=random.random(count) < 0.3,
        changed_before=random.random(count) < 0.5,
    )


def one(findings, k):
    """The record of one of them."""
    return CrpsFindings(
        **{
            n: {m: v[k] for m, v in f.items()} if isinstance(f, dict) else f[k]
            for n, f in vars(findings).items()
        }
    )


@given(st.integers(0, 2**32))
@settings(max_examples=10, deadline=None)
def test_many_people_at_once_are_judged_as_one_by_one(seed):
    many = people(20, seed)
    kinds, score = crps_kind(many), severity_score(many).total
    assert tuple(kinds) == CRPS_KINDS and (sum(kinds.values()) == 1).all()
    for k in range(20):
        alone = one(many, k)
        assert score[k] == severity_score(alone).total
        assert {name: bool(holds) for name, holds in crps_kind(alone).items()} == {
            n: bool(h[k]) for n, h in kinds.items()
        }
        for criteria in CRPS_CRITERIA.values():
            assert criteria(many).at(k).why_not() == criteria(alone).why_not()


@given(st.integers(0, 2**32), st.data())
@settings(max_examples=60, deadline=None)
def test_more_findings_never_lose_a_diagnosis(seed, data):
    findings = people(200, seed)
    fields = dict(vars(findings))
    grows = ("continuing_pain", "disproportionate", "symptoms", "signs", "temperature_difference")
    field = data.draw(st.sampled_from(grows))
    if isinstance(fields[field], dict):
        name = data.draw(st.sampled_from(list(fields[field])))
        fields[field] = {**fields[field], name: np.ones(200, dtype=bool)}
    elif field == "temperature_difference":
        fields[field] = fields[field] * 2.0
    else:
        fields[field] = np.ones(200, dtype=bool)
    more = CrpsFindings(**fields)
    for criteria in CRPS_CRITERIA.values():
        assert (criteria(more).met >= criteria(findings).met).all()
    assert (severity_score(more).total >= severity_score(findings).total).all()
    assert (budapest_clinical(more).met >= budapest_research(more).met).all()


@given(st.integers(0, 2**32))
@settings(max_examples=10, deadline=None)
def test_a_warm_limb_is_judged_as_a_cold_one(seed):
    findings = people(200, seed)
    fields = {**vars(findings), "temperature_difference": -findings.temperature_difference}
    for criteria in CRPS_CRITERIA.values():
        assert np.array_equal(criteria(CrpsFindings(**fields)).met, criteria(findings).met)


def test_named_dimensions_broadcast_by_name():
    import xarray as xr

    oedema = xr.DataArray([True, False], dims="person")
    difference = xr.DataArray([0.0, 0.5, -2.0], dims="time")
    findings = crps(ONE_SYMPTOM)
    signs = {**findings.signs, "oedema": oedema}
    findings = CrpsFindings(True, True, findings.symptoms, signs, difference)
    met = budapest_clinical(findings).met.transpose("person", "time")
    assert met.values.tolist() == [[False, False, True], [False, False, False]]
    assert crps_kind(findings)["type I"].transpose("person", "time").equals(met)


@pytest.mark.parametrize("wrong", [np.nan, [0.0, np.nan]])
def test_a_temperature_that_is_no_number_is_refused(wrong):
    with pytest.raises(UsageError, match="temperature_difference holds nan"):
        crps(difference=wrong)


# ---- criteria before Budapest


@pytest.mark.parametrize(
    ("findings", "failed"),
    [
        (crps(("oedema",)), ()),
        (crps((), ("sweating",)), ()),
        (crps((), (), 1.2), ()),
        (crps(("allodynia", "motion")), ("3 skin",)),
        (crps(("allodynia", "motion"), changed_before=True), ()),
        (crps(("oedema",), disproportionate=False), ("2 pain",)),
        (crps(("oedema",), continuing_pain=False), ("2 pain",)),
        (crps(("oedema", "allodynia"), continuing_pain=False), ()),
        (crps(("oedema",), better_explained=True), ("4 no better diagnosis",)),
    ],
)
def test_iasp_1994(findings, failed):
    assert CRPS_CRITERIA["iasp-1994"](findings).why_not() == failed


@pytest.mark.parametrize(
    ("findings", "features"),
    [
        (crps(), 1),
        (crps(("colour", "oedema")), 3),
        (crps(("colour", "oedema", "motion")), 4),
        (crps(("colour",), ("oedema", "motion"), -1.1), 5),
        (crps(("colour", "oedema", "motion"), disproportionate=False), 3),
    ],
)
def test_veldman_1993_takes_four_of_five(findings, features):
    verdict = CRPS_CRITERIA["veldman-1993"](findings)
    assert verdict["features"].value == features
    assert bool(verdict.met) == (features >= 4)


@given(st.integers(0, 2**32))
@settings(max_examples=10, deadline=None)
def test_who_meets_budapest_meets_the_wider_criteria_of_1994(seed):
    findings = people(200, seed)
    assert (CRPS_CRITERIA["iasp-1994"](findings).met >= budapest_clinical(findings).met).all()
