"""From read-outs to findings: every cut just reached and just missed."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.people import cuts as cuts_module
from neuroflare.people.crps import budapest_clinical
from neuroflare.people.cuts import CUTS, cuts_table, cuts_with
from neuroflare.people.examiner import ExaminerError, examine_limb, examine_points
from neuroflare.people.limb import LimbReadouts, crps_findings
from neuroflare.people.regions import REGIONS, TENDER_POINTS, mirror_of
from neuroflare.people.symptoms import months_present, painful_regions, severity_item, tender_points
from tests.people.conftest import SEEN, crps, fm

SIDED = [name for name in REGIONS if name.startswith(("left", "right"))]


def index(painful):
    return sum(painful.values())


def test_the_index_is_a_count_that_differs_between_people_with_equal_pain():
    pain = np.full(400, 4.0)
    counted = index(painful_regions(0 * pain, 0 * pain, pain, None, seed=3))
    assert counted.min() >= 0 and counted.max() <= 19
    assert len(set(counted.tolist())) >= 8
    # half of the regions at the pain whose typical share is the cut
    assert counted.mean() == pytest.approx(9.5, abs=0.3)


def test_without_pain_nothing_hurts():
    assert index(painful_regions(0.0, 0.0, 0.0, "left lower leg", seed=1)) == 0


@given(st.integers(0, 2**32), st.floats(0, 9), st.floats(0, 1), st.sampled_from(["limb", "mirror", "axial"]))
@settings(max_examples=40, deadline=None)
def test_more_pain_never_means_fewer_regions(seed, pain, more, site):
    random = np.random.default_rng(seed)
    pains = {name: random.uniform(0, 9, 30) for name in ("limb", "mirror", "axial")}
    before = painful_regions(**pains, injured="left lower arm", seed=seed)
    after = painful_regions(**{**pains, site: pains[site] + more}, injured="left lower arm", seed=seed)
    assert all((after[name] >= before[name]).all() for name in REGIONS)


@pytest.mark.parametrize("region", SIDED)
def test_limb_and_mirror_drive_their_own_region_only(region):
    cut = CUTS["region_pain"].value
    for site, place in (("limb", region), ("mirror", mirror_of(region))):
        for pain, hurts in ((cut, [place]), (np.nextafter(cut, 0), [])):
            pains = {"limb": 0.0, "mirror": 0.0, "axial": 0.0, site: pain}
            painful = painful_regions(**pains, injured=region, seed=5)
            assert [name for name in REGIONS if painful[name]] == hurts


def test_each_person_may_be_injured_elsewhere():
    injured = np.array(["left lower arm", "right upper leg"])
    painful = painful_regions(np.full(2, 5.0), np.zeros(2), np.zeros(2), injured, seed=1)
    assert painful["left lower arm"].tolist() == [True, False]
    assert painful["right upper leg"].tolist() == [False, True]


def test_people_keep_their_regions_when_others_are_added_and_in_every_draw():
    pain = np.random.default_rng(1).uniform(0, 10, (2, 9))
    few = painful_regions(0.0, 0.0, pain[:, :5], None, seed=4)
    many = painful_regions(0.0, 0.0, pain, None, seed=4)
    assert all(np.array_equal(few[name], many[name][:, :5]) for name in REGIONS)
    same = painful_regions(0.0, 0.0, np.vstack([pain[0], pain[0]]), None, seed=4)
    assert all(np.array_equal(*same[name]) for name in REGIONS)
    other = painful_regions(0.0, 0.0, pain, None, seed=5)
    assert any((other[name] != many[name]).any() for name in REGIONS)


def test_named_dimensions_give_what_axes_give():
    import xarray as xr

    pain = np.random.default_rng(1).uniform(0, 10, (2, 9))
    named = xr.DataArray(pain, dims=("draw", "person"))
    for function, low in ((painful_regions, 0.0), (tender_points, 300.0)):
        plain = function(low, low, pain + low, "left hip", seed=4)
        by_name = function(low, low, named.T + low, "left hip", seed=4)
        assert all(np.array_equal(by_name[n].transpose("draw", "person"), plain[n]) for n in plain)
    with pytest.raises(UsageError, match="people need one named 'person'"):
        painful_regions(0.0, 0.0, named.rename(person="who"), None, seed=4)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: painful_regions(11.0, 0.0, 0.0, None, 1), "limb holds 11.0; it is 0 to 10"),
        (lambda: painful_regions(np.array([1.0, np.nan]), 0.0, 0.0, None, 1), "limb holds nan.*broke off"),
        (lambda: painful_regions(1.0, 0.0, 0.0, "neck", 1), "'neck' has no other side"),
        (lambda: tender_points(300.0, 0.0, 300.0, None, 1), "mirror holds 0; it is above 0"),
        (lambda: severity_item(3.0, "luck"), "'luck' has no item"),
        (lambda: severity_item(-0.1, "fatigue"), "fatigue holds -0.1"),
        (lambda: cuts_with(luck=1.0), "there is no cut 'luck'"),
        (lambda: ExaminerError(1.2, 0.0), "miss is 1.2; it is a probability"),
        (lambda: ExaminerError(0.1, 0.1, -1.0), "temperature_sd is -1.0; it is degC"),
        (lambda: months_present([0.0, 0.0], [True, True]), "time rises"),
        (lambda: replace(LIMB, sweat_ratio=0.0), "sweat_ratio holds 0"),
        (lambda: replace(LIMB, touch_pain=12.0), "touch_pain holds 12.0; it is 0 to 10"),
    ],
)
def test_a_wrong_read_out_is_refused_by_name(call, message):
    with pytest.raises(UsageError, match=message):
        call()


@pytest.mark.parametrize("symptom", ["fatigue", "unrefreshed", "cognition", "sleep"])
def test_items_change_at_their_cuts(symptom):
    name = "fatigue" if symptom == "fatigue" else "symptom"
    grades = [CUTS[f"{name}_{grade}"].value for grade in ("slight", "moderate", "severe")]
    for item, cut in enumerate(grades, start=1):
        assert severity_item(np.array([np.nextafter(cut, 0), cut]), symptom).tolist() == [item - 1, item]
    assert severity_item(0.0, symptom) == 0 and severity_item(10.0, symptom) == 3


def test_a_changed_cut_changes_the_item():
    assert severity_item(5.0, "fatigue", cuts_with(fatigue_moderate=6.0)) == 1


def test_a_tender_point_is_painful_at_4_kg_and_not_above():
    exact = cuts_with(point_spread=0.0)
    cut = CUTS["point_pressure"].value
    for kpa, number in ((cut, 18), (np.nextafter(cut, np.inf), 0)):
        assert sum(tender_points(kpa, kpa, kpa, None, seed=1, cuts=exact).values()) == number
    assert cut == pytest.approx(4 * 9.80665 / 1e-4 / 1000, rel=1e-3)


def test_a_sensitive_limb_has_its_own_points():
    painful = tender_points(100.0, 2000.0, 2000.0, "left lower arm", seed=1)
    assert [point for point, flag in painful.items() if flag] == ["left lateral epicondyle"]
    painful = tender_points(2000.0, 100.0, 2000.0, "left hip", seed=1)
    assert [point for point, flag in painful.items() if flag] == ["right gluteal", "right greater trochanter"]


def test_points_of_one_person_differ_and_lower_thresholds_give_more_of_them():
    low, high = (sum(tender_points(k, k, np.full(300, k), None, seed=2).values()) for k in (350.0, 450.0))
    assert (low >= high).all() and low.mean() > high.mean()
    assert len(set(low.tolist())) > 5


MONTH = 730.5


@pytest.mark.parametrize(
    ("present", "months"),
    [
        ([True] * 5, 4.0),
        ([False] * 5, 0.0),
        ([True, True, True, True, False], 0.0),
        ([True, False, True, True, True], 2.0),
        ([False, False, False, False, True], 0.0),
    ],
)
def test_months_run_to_the_end_without_a_break(present, months):
    time = MONTH * np.arange(5)
    assert months_present(time, np.array(present)) == pytest.approx(months)
    assert months_present(time, np.array([present, [True] * 5])).tolist() == pytest.approx([months, 4.0])


def test_months_of_named_dimensions():
    import xarray as xr

    present = xr.DataArray([[True, False], [True, True], [True, True]], dims=("time", "person"))
    months = months_present(xr.DataArray([0.0, MONTH, 2 * MONTH], dims="time"), present)
    assert months.dims == ("person",) and months.values.tolist() == pytest.approx([2.0, 1.0])


LIMB = LimbReadouts(
    pain=0.0, expected_pain=0.0, touch_pain=0.0, pinprick_pain=3.0, pinprick_pain_other=3.0,
    temperature_difference=0.0, flow_ratio=1.0, sweat_ratio=1.0, oedema=0.0, motor=0.0, trophic=0.0,
)  # fmt: skip
BELOW, ABOVE = 1 - 1e-9, 1 + 1e-9


def found(limb):
    findings = crps_findings(limb)
    assert findings.temperature_difference == limb.temperature_difference
    signs = [name for name, flag in findings.signs.items() if flag]
    symptoms = [name for name, flag in findings.symptoms.items() if flag and name != "hyperaesthesia"]
    return signs, symptoms


def test_a_healthy_limb_shows_nothing():
    assert found(LIMB) == ([], [])
    assert not crps_findings(LIMB).continuing_pain and not crps_findings(LIMB).disproportionate


@pytest.mark.parametrize(
    ("field", "value", "names"),
    [
        ("touch_pain", CUTS["touch_pain"].value, ["allodynia"]),
        ("pinprick_pain", 3.0 + CUTS["pinprick_excess"].value, ["hyperalgesia"]),
        ("flow_ratio", CUTS["flow_ratio"].value, ["colour"]),
        ("sweat_ratio", CUTS["sweat_ratio"].value, ["sweating"]),
        ("oedema", CUTS["oedema"].value, ["oedema"]),
        ("motor", CUTS["motor"].value, ["motion", "motor"]),
        ("trophic", CUTS["trophic"].value, ["trophic"]),
    ],
)
def test_signs_and_symptoms_appear_at_their_cuts(field, value, names):
    assert found(replace(LIMB, **{field: value})) == (names, names)
    assert found(replace(LIMB, **{field: value * BELOW})) == ([], [])
    if field.endswith("ratio"):
        assert found(replace(LIMB, **{field: 1 / value})) == (names, names)
        assert found(replace(LIMB, **{field: ABOVE / value})) == ([], [])


def test_a_temperature_is_reported_above_1_degree():
    assert found(replace(LIMB, temperature_difference=-1.0)) == ([], [])
    assert found(replace(LIMB, temperature_difference=-1.01)) == ([], ["temperature"])


def test_pain_is_out_of_proportion_to_the_usual_course():
    cut, excess = CUTS["limb_pain"].value, CUTS["limb_excess"].value
    assert crps_findings(replace(LIMB, pain=cut)).continuing_pain
    assert not crps_findings(replace(LIMB, pain=cut * BELOW)).continuing_pain
    assert crps_findings(replace(LIMB, pain=5.0, expected_pain=5.0 - excess)).disproportionate
    assert not crps_findings(replace(LIMB, pain=5.0, expected_pain=(5.0 - excess) * ABOVE)).disproportionate


def test_what_is_reported_may_be_another_time_than_what_is_seen():
    worst = replace(LIMB, pain=6.0, touch_pain=4.0, oedema=10.0, temperature_difference=2.0)
    now = replace(LIMB, oedema=10.0, temperature_difference=1.5)
    findings = crps_findings(now, reported=worst)
    assert [n for n, flag in findings.symptoms.items() if flag] == [
        "hyperaesthesia",
        "allodynia",
        "temperature",
        "oedema",
    ]
    assert [n for n, flag in findings.signs.items() if flag] == ["oedema"]
    assert budapest_clinical(findings).met


def test_an_examiner_without_error_changes_nothing():
    findings = crps(signs=SEEN[::2], difference=1.3)
    assert examine_limb(findings, ExaminerError(0.0, 0.0), seed=1) == findings


def many(findings, count=4000):
    return replace(
        findings, signs={name: np.full(count, bool(flag)) for name, flag in findings.signs.items()}
    )


def test_an_examiner_errs_as_often_as_said():
    error = ExaminerError(miss=0.2, false_call=0.1, temperature_sd=0.5)
    signs = many(crps(signs=SEEN[::2], difference=1.3))
    written = examine_limb(signs, error, seed=1)
    for name in SEEN:
        expected = 0.8 if name in SEEN[::2] else 0.1
        assert written.signs[name].mean() == pytest.approx(expected, abs=0.025)
    assert written.temperature_difference.mean() == pytest.approx(1.3, abs=0.03)
    assert written.temperature_difference.std() == pytest.approx(0.5, rel=0.05)
    assert written.symptoms == signs.symptoms


def test_an_examiner_meets_the_same_person_alike_and_another_visit_anew():
    error = ExaminerError(0.5, 0.5)
    few, more = (many(crps(signs=SEEN[:3]), n) for n in (7, 12))
    first = examine_limb(few, error, seed=1).signs
    assert all(np.array_equal(first[n], examine_limb(more, error, seed=1).signs[n][:7]) for n in SEEN)
    again = examine_limb(more, error, seed=1, visit="week 12").signs
    assert any((again[n][:7] != first[n]).any() for n in SEEN)


def test_a_worse_examiner_misses_whatever_a_better_one_misses():
    findings = many(crps(signs=SEEN))
    better, worse = (examine_limb(findings, ExaminerError(m, 0.0), seed=1).signs for m in (0.1, 0.4))
    assert all((worse[name] <= better[name]).all() for name in SEEN)


def test_tender_points_are_examined_too():
    every = examine_points(fm(points=18), ExaminerError(1.0, 0.0), seed=1)
    assert not any(every.tender_points.values())
    assert all(examine_points(fm(points=0), ExaminerError(0.0, 1.0), seed=1).tender_points.values())
    with pytest.raises(UsageError, match="no tender points to examine"):
        examine_points(fm(), ExaminerError(0.0, 0.0), seed=1)
    assert set(every.tender_points) == set(TENDER_POINTS)


def test_every_cut_has_a_source_or_a_range_and_a_reason():
    for name, cut in CUTS.items():
        assert cut.why and cut.unit, name
        if cut.assumed:
            assert cut.low is not None and cut.low < cut.value < cut.high, name
        else:
            assert cut.low is None and re.search(r"10\.\d{4}/|PMC\d+", cut.source), name


def test_the_page_lists_every_cut_and_its_example_runs():
    page = (Path(__file__).parents[2] / "docs" / "criteria.md").read_text(encoding="utf-8")
    assert cuts_table() in page, "docs/criteria.md holds another table of cuts; write that of cuts_table()"
    (code, printed) = re.search(r"```python\n(.*?)```\n\n.*?```text\n(.*?)```", page, re.DOTALL).groups()
    said = []
    exec(code, {"print": lambda *words: said.append(" ".join(map(str, words)))})
    assert "\n".join(said) == printed.strip("\n")


def test_no_mapping_holds_a_number_of_its_own():
    folder = Path(cuts_module.__file__).parent
    for name in ("symptoms", "limb"):
        code = re.sub(r'""".*?"""', "", (folder / f"{name}.py").read_text(encoding="utf-8"), flags=re.DOTALL)
        code = re.sub(r'"[^"]*"|_HOURS_IN_MONTH = .*', "", code)
        assert set(re.findall(r"(?<![\w.])\d+(?:\.\d+)?", code)) <= {"0", "1", "0.0", "1.0"}, name
