"""A town is cut anywhere and made by anyone to the same bytes, and its people are seen as the criteria say."""

from dataclasses import replace

import numpy as np
import pytest

from neuroflare.engine import simulate
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.people import build as building
from neuroflare.people.biography import MONTH
from neuroflare.people.build import build
from neuroflare.people.cuts import CUTS
from neuroflare.people.draws import Draws
from neuroflare.people.facts_file import load_facts
from neuroflare.people.relive import relive
from neuroflare.people.symptoms import months_present
from neuroflare.people.town import Plan, live, make
from neuroflare.people.town_folder import manifest, town_folder
from neuroflare.people.visits import CRITERIA, visit_hours

FACTS = load_facts()


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture(scope="module")
def hurting(body):
    """Draws under which many people come to be in pain, so that every examination has someone to find."""
    gains = (
        "spinal_glia_reactivity",
        "spinal_ltp_gain",
        "brain_sleep_sensitivity",
        "brain_stress_sensitivity",
    )
    values = {name: np.array([2.5 * body.parameters[name].value]) for name in gains}
    events = {"wrist-fracture.rate": 80.0, "wrist-fracture.intensity": 3.0, "lasting-stress.rate": 8.0}
    return Draws(1, values | {f"events.{name}": np.array([value]) for name, value in events.items()})


@pytest.fixture(scope="module")
def plan(hurting):
    return Plan(people=60, years=2, seed=5, draws=hurting, chunk=60)


@pytest.fixture(scope="module")
def made(body, plan):
    return make(body, FACTS, plan, plan.chunks[0])


def rows(tables, table, people):
    keep = np.isin(tables[table]["person"], people)
    return {name: values[keep] for name, values in tables[table].items()}


def same(mine, theirs):
    assert set(mine) == set(theirs)
    for name in mine:
        np.testing.assert_array_equal(mine[name], theirs[name], err_msg=name)


def test_chunks_cover_everybody_under_every_draw_once():
    chunks = Plan(people=7, years=1, chunk=3, draws=Draws(2)).chunks
    assert [(c.number, c.draw, c.who.tolist()) for c in chunks] == [
        (0, 0, [0, 1, 2]), (1, 0, [3, 4, 5]), (2, 0, [6]), (3, 1, [0, 1, 2]), (4, 1, [3, 4, 5]), (5, 1, [6]),
    ]  # fmt: skip


@pytest.mark.parametrize("given", [{"people": 0}, {"years": 0}, {"chunk": -1}])
def test_a_town_of_nobody_or_no_time_is_refused(given):
    with pytest.raises(UsageError, match="it is 1 or more"):
        Plan(**{"people": 1, "years": 1, **given})


def test_where_a_town_is_cut_changes_nobody(body, plan, made):
    cut = replace(plan, chunk=23)
    for chunk in cut.chunks[1:]:
        part = make(body, FACTS, cut, chunk)
        for table in made:
            same(rows(made, table, chunk.who), part[table])


def test_the_examinations_found_someone(made):
    """Who meets which criteria is a result and not asserted; that everything was looked at is."""
    visits = made["visits"]
    assert np.nanmax(visits["crps_severity"]) > 2
    assert np.nanmax(visits["widespread_pain_index"]) >= 7
    assert set(CRITERIA) <= set(visits)
    for criteria in CRITERIA:
        assert set(np.unique(visits[criteria].astype(float))) <= {0.0, 1.0} or criteria == "acr_1990"


def test_pain_that_counts_has_lasted_as_long_as_it_says(body, plan, made):
    people, life = live(body, FACTS, plan, plan.chunks[0])
    months = made["visits"]["months"].reshape(60, 8)
    who = np.argsort(-months[:, -1])[:3]
    pains = [f"central_{place}_pain" for place in ("limb", "mirror", "axial")]
    hours = np.concatenate([[t - 2 * MONTH, t - MONTH, t - 168.0, t - 84.0, t] for t in visit_hours(2)])
    own = {name: values[who] for name, values in people.parameters.items()}
    course = simulate(body, own, life.schedule().of_people(who), pains, hours, rtol=plan.rtol)
    worst = np.max([course[name].to_numpy() for name in pains], axis=0)
    counted = months_present(hours, worst >= CUTS["region_pain"].value)
    assert months[who, -1] == pytest.approx(counted)
    assert counted.max() > 6.0


def test_a_life_lived_again_goes_through_the_same_pain(body, plan, made):
    people, life = live(body, FACTS, plan, plan.chunks[0])
    who = np.array([3, 41])
    again = relive(body, people, life, who, visit_hours(2), rtol=plan.rtol)
    assert set(body.states) <= set(again)
    density = made["visits"]["fibre_density"].reshape(60, 8)[who]
    np.testing.assert_array_equal(again["limb_nerve_density"], density)
    assert (again["stress"] > 0.0).all()


def test_tender_points_are_pressed_once_a_year(made):
    pressed = ~np.isnan(made["visits"]["acr_1990"].reshape(60, 8))
    assert pressed.tolist() == [[False, False, False, True] * 2] * 60


def test_only_injured_limbs_that_hurt_too_much_are_examined(made):
    broken = np.unique(made["events"]["person"][np.isin(made["events"]["kind"], ["wrist-fracture", "limb-injury", "limb-surgery"])])  # fmt: skip
    visits = made["visits"]
    examined = ~np.isnan(visits["crps_severity"])
    assert examined.any()
    assert (visits["days_since_injury"][examined] >= 0.0).all()
    last = visits["days_since_injury"].reshape(60, 8)[:, -1]
    assert set(np.flatnonzero(np.isfinite(last))) == set(broken)
    assert set(visits["person"][examined]) <= set(broken)
    assert visits["limb_pain"][examined].min() >= CUTS["limb_pain"].value
    assert not (visits["budapest_clinical"] > 0)[~examined].any()
    assert not ((visits["budapest_research"] > 0) & ~(visits["budapest_clinical"] > 0)).any()


def test_without_events_and_load_nobody_comes_to_meet_criteria(body):
    still = replace(FACTS, events={"wrist-fracture": FACTS.events["wrist-fracture"]})
    names = ["events.wrist-fracture.rate", "load.stress.level", "load.sleep-loss.level"]
    calm = Draws(1, {name: np.array([1e-9]) for name in names})
    plan = Plan(people=16, years=1, draws=calm)
    found = make(body, still, plan, plan.chunks[0])
    assert found["events"]["kind"].size == 0
    assert np.nanmax(found["visits"]["axial_pain"]) < 0.5


def test_the_folder_is_the_same_for_any_number_of_workers_and_goes_on(body, tmp_path, monkeypatch):
    plan = Plan(people=40, years=1, chunk=10)
    shares = []
    assert build(body, FACTS, plan, tmp_path / "one", workers=1, progress=shares.append) == 4
    assert shares[-1] == 1.0
    assert shares == sorted(shares)
    assert build(body, FACTS, plan, tmp_path / "three", workers=3) == 4
    # Two chunks are lost and one is half written: only these are made again.
    (tmp_path / "three" / "visits" / "00001.parquet").unlink()
    (tmp_path / "three" / "people" / "00003.parquet").unlink()
    (tmp_path / "three" / "people" / ".00003.parquet.1.part").write_bytes(b"half")
    kept = (tmp_path / "three" / "visits" / "00000.parquet").stat().st_mtime_ns
    assert build(body, FACTS, plan, tmp_path / "three", workers=2) == 2
    assert (tmp_path / "three" / "visits" / "00000.parquet").stat().st_mtime_ns == kept
    files = sorted(p.relative_to(tmp_path / "one") for p in (tmp_path / "one").rglob("*"))
    assert files == sorted(p.relative_to(tmp_path / "three") for p in (tmp_path / "three").rglob("*"))
    for file in files:
        if (tmp_path / "one" / file).is_file():
            assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "three" / file).read_bytes(), file
    monkeypatch.setattr(building, "make", None)
    assert build(body, FACTS, plan, tmp_path / "one") == 0  # nothing to do, nothing simulated


@pytest.mark.parametrize(
    "change", [{"seed": 2}, {"people": 41}, {"years": 2}, {"draws": Draws(2)}, {"rtol": 1e-5}]
)
def test_a_folder_of_another_town_is_refused(body, tmp_path, change):
    plan = Plan(people=40, years=1)
    town_folder(tmp_path, FACTS).begin(manifest(body, FACTS, plan))
    with pytest.raises(UsageError, match=f"begun with {next(iter(change))} "):
        build(body, FACTS, replace(plan, **change), tmp_path)


def test_a_folder_of_another_model_is_refused(body, tmp_path):
    plan = Plan(people=40, years=1)
    town_folder(tmp_path, FACTS).begin(manifest(body, FACTS, plan))
    with pytest.raises(UsageError, match="begun with model_hash "):
        build(replace(body, hash="0" * 64), FACTS, plan, tmp_path)


def test_an_error_in_a_worker_ends_the_run(body, tmp_path, monkeypatch):
    def broken(*given, **_):
        raise RuntimeError("a worker broke")

    monkeypatch.setattr(building, "make", broken)
    with pytest.raises(RuntimeError, match="a worker broke"):
        build(body, FACTS, Plan(people=4, years=1, chunk=1), tmp_path, workers=2)


def test_who_is_lost_has_no_findings(body, tmp_path, monkeypatch):
    from neuroflare.people import visits

    def some_break_off(model, people, jobs, **given):
        (course,) = simulate_many(model, people, jobs, **given)
        course["failed"][1] = True
        for job in jobs:
            for name in job.outputs:
                course[name][1] = np.nan
        return [course]

    simulate_many = visits.simulate_many
    monkeypatch.setattr(visits, "simulate_many", some_break_off)
    plan = Plan(people=3, years=1)
    found = make(body, FACTS, plan, plan.chunks[0])
    assert found["people"]["lost"].tolist() == [False, True, False]
    pain = found["visits"]["axial_pain"].reshape(3, 4)
    assert np.isnan(pain).all(axis=1).tolist() == [False, True, False]
    folder = town_folder(tmp_path, FACTS)
    folder.begin(manifest(body, FACTS, plan))
    folder.write(0, found)
    written = folder.read("visits", [0], ["acr_2016"])["acr_2016"]
    assert np.isnan(written).reshape(3, 4).all(axis=1).tolist() == [False, True, False]
