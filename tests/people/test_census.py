"""Counting a town that is made up: every share is what one counts by hand."""

import json
import re

import numpy as np
import pytest
from scipy.stats import binomtest

from neuroflare.errors import UsageError
from neuroflare.evidence.words import harmful_words
from neuroflare.language import LANGUAGES, language
from neuroflare.model import load_model
from neuroflare.people.census import NAMES, census, in_words, wilson
from neuroflare.people.cohorts import Chosen, as_cohort, cases, matched
from neuroflare.people.draws import Draws
from neuroflare.people.facts_file import load_facts
from neuroflare.people.relive import relive
from neuroflare.people.town import Plan, column_of, live
from neuroflare.people.town_folder import manifest, town_folder
from neuroflare.people.townsfolk import open_town
from neuroflare.people.visits import CRITERIA, visit_hours

FACTS = load_facts()
DAY = 365.25 / 4.0  # of a quarter


@pytest.fixture(scope="module")
def body():
    return load_model("body")


def settle(body, path, met, events=(), *, draws=1, years=2, women=(), ages=None, lost=()):
    """Write a town: criteria to the pairs (life, quarter) at which they are met, and events (life, kind, day)."""
    count = 1 + max([10, *(life for pairs in met.values() for life, _ in pairs)])
    people = -(-count // draws)
    plan = Plan(people=people, years=years, draws=Draws(draws))
    folder, seen = town_folder(path, FACTS), 4 * years
    folder.begin(manifest(body, FACTS, plan))
    for chunk in plan.chunks:
        rows = np.arange(people) + chunk.draw * people
        off = np.isin(rows, list(lost))
        visits = {
            name: np.zeros(people * seen) for name in (*folder.tables[2].columns,) if name not in CRITERIA
        }
        for name in CRITERIA:
            values = np.zeros((people, seen))
            for life, quarter in met.get(name, ()):
                if life in rows:
                    values[life - rows[0], quarter - 1] = 1.0
            if name == "acr_1990":
                values[:, np.arange(seen) % 4 != 3] = np.nan
            values[off] = np.nan
            visits[name] = values.reshape(-1)
        visits |= {"draw": np.full(people * seen, chunk.draw), "person": np.repeat(chunk.who, seen), "quarter": np.tile(np.arange(1, seen + 1), people)}  # fmt: skip
        mine = [event for event in events if event[0] in rows]
        folder.write(
            chunk.number,
            {
                "people": {
                    "draw": np.full(people, chunk.draw), "person": chunk.who, "woman": np.isin(rows, list(women)),
                    "age": np.full(people, 40.0) if ages is None else np.array(ages, float), "lost": off,
                    "steps": np.ones(people), **{column_of(name): np.zeros(people) for name in FACTS.traits},
                },
                "events": {
                    "draw": np.full(len(mine), chunk.draw),
                    "person": np.array([life - rows[0] for life, _, _ in mine], dtype=int),
                    "kind": np.array([kind for _, kind, _ in mine], dtype=object),
                    "begins": np.array([day for _, _, day in mine], dtype=float),
                    "ends": np.full(len(mine), np.nan), "intensity": np.ones(len(mine)),
                },
                "visits": visits,
            },
        )  # fmt: skip
    return open_town(path)


def row(document, part, **given):
    (found,) = (r for r in document[part] if all(r[name] == value for name, value in given.items()))
    return found


@pytest.mark.parametrize(("met", "people"), [(0, 10), (1, 20), (7, 7), (500, 1549)])
def test_wilson_is_wilson(met, people):
    interval = binomtest(met, people).proportion_ci(method="wilson")
    assert wilson(met, people) == pytest.approx((interval.low, interval.high), abs=1e-9)
    assert wilson(0, 0) == (0.0, 1.0)


def test_prevalence_is_counted_by_year_and_sex(body, tmp_path):
    town = settle(
        body, tmp_path, {"acr_2016": [(0, 4), (1, 4), (1, 8), (2, 5)]}, women=(0, 3, 5, 6), lost=(3,)
    )
    document = census(town)
    assert document["people"] == {"women": 4 / 11, "age": [40.0] * 5, "lost": 1}
    first = row(document, "prevalence", criteria="acr_2016", year=1, sex="all")
    assert (first["met"], first["people"]) == (2, 10)
    assert (first["lo"], first["hi"]) == wilson(2, 10)
    assert row(document, "prevalence", criteria="acr_2016", year=1, sex="women")["people"] == 3
    assert row(document, "prevalence", criteria="acr_2016", year=2, sex="men")["met"] == 1
    new = row(document, "new", criteria="acr_2016")
    # Quarters that each of the ten was followed until it came, or to the end.
    assert (new["cases"], new["years"]) == (3, (4 + 4 + 5 + 7 * 8) / 4)


def test_only_first_events_whose_time_after_was_seen_count(body, tmp_path):
    met = {"budapest_clinical": [(0, 2), (1, 1), (1, 2), (2, 6), (4, 8), (5, 3)]}
    events = [
        (0, "wrist-fracture", DAY + 1),  # met at the visit after it
        (1, "wrist-fracture", DAY + 1),  # had met them before
        (2, "wrist-fracture", DAY + 1),  # met, but more than four months later
        (3, "wrist-fracture", DAY + 1),  # never met
        (4, "wrist-fracture", 8 * DAY - 1),  # the end comes too early to know
        (5, "neck-injury", DAY + 1),  # another event
    ]
    document = census(settle(body, tmp_path, met, events))
    soon = row(document, "after", event="wrist-fracture", criteria="budapest_clinical", months=4)
    assert (soon["met"], soon["people"], soon["share"]) == (1, 3, 1 / 3)
    year = row(document, "after", event="wrist-fracture", criteria="budapest_clinical", months=12)
    assert (year["met"], year["people"]) == (1, 3)
    assert row(document, "events", kind="wrist-fracture")["count"] == 5
    assert row(document, "events", kind="neck-injury")["per_1000_years"] == pytest.approx(1000 / 22)


def test_course_follows_who_came_to_meet_them(body, tmp_path):
    met = {"acr_2016": [(0, 1), (0, 5), (1, 2), (2, 6)], "acr_1990": [(3, 4), (3, 8), (4, 4)]}
    document = census(settle(body, tmp_path, met))
    one = row(document, "course", criteria="acr_2016", years=1)
    assert (one["met"], one["people"]) == (1, 2)  # the third came too late to be seen a year on
    assert row(document, "course", criteria="acr_1990", years=1)["share"] == 0.5
    five = row(document, "course", criteria="acr_2016", years=5)
    assert (five["people"], five["share"], five["lo"]) == (0, None, None)


def test_several_draws_give_the_range_of_draws(body, tmp_path):
    met = {"aapt": [(life, 4) for life in range(6)], "acr_2016": [(0, 4), (6, 4)]}
    document = census(settle(body, tmp_path, met, draws=2))  # 6 people under each
    share = row(document, "prevalence", criteria="aapt", year=1, sex="all")
    assert (share["met"], share["people"]) == (6, 12)
    assert (share["lo"], share["hi"]) == pytest.approx(np.quantile([0.0, 1.0], [0.025, 0.975]))
    alike = row(document, "prevalence", criteria="acr_2016", year=1, sex="all")
    assert (alike["lo"], alike["hi"]) == wilson(2, 12)  # what draws agree on is not known for certain


def test_the_census_is_json_and_its_words_harm_no_one(body, tmp_path):
    document = census(settle(body, tmp_path, {"aapt": [(0, 4)]}))
    assert json.loads(json.dumps(document, allow_nan=False)) == document
    text = in_words(document)
    assert harmful_words(text) == []
    for criteria in CRITERIA:
        assert NAMES[criteria] in text
    assert "nobody" in text
    assert "broke off" not in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_fit_a_terminal(body, tmp_path, code):
    document = census(settle(body, tmp_path, {"aapt": [(0, 4)]}, years=6))
    text = in_words(document, language(code))
    assert max(len(line) for line in text.splitlines()) <= 80
    assert len(re.findall(r"\d\.\d\d \(", text)) >= 5 * 7  # years 1, 2, 5 and 6, and men


def test_one_of_a_kind_is_told_as_one(body, tmp_path):
    document = census(settle(body, tmp_path, {"aapt": [(0, 4)]}))
    document |= {"town": {**document["town"], "people": 1}, "people": {**document["people"], "lost": 1}}
    text = in_words(document)
    assert text.startswith("1 virtual person for ")
    assert "The simulation of 1 life broke off; it is not counted below." in text


def test_a_folder_that_is_no_town_is_refused(tmp_path):
    with pytest.raises(UsageError, match=r"holds no town \(there is no town\.json\); build one"):
        open_town(tmp_path)


AGES = [30, 31, 34, 50, 52, 70, 30, 33, 51, 79, 31]


def test_matches_have_the_sex_and_nearly_the_age_and_no_diagnosis(body, tmp_path):
    met = {"acr_2016": [(0, 4), (3, 4)], "aapt": [(1, 4)]}
    town = settle(body, tmp_path, met, women=(0, 1, 2, 6, 7), ages=AGES)
    ill = cases(town, "acr_2016", 4)
    assert ill.person.tolist() == [0, 3]
    # 6 is as old as 0; 1 has a diagnosis; 8 and not 4 is nearest to 3.
    assert matched(town, ill).person.tolist() == [6, 8]
    assert matched(town, ill, seed=2).person.tolist() == [6, 8]
    two = matched(town, ill, each=2).person.tolist()
    assert two[0] == 6
    assert two[1] in (2, 7)
    assert two[2:] == [8, 4]
    with pytest.raises(UsageError, match=r"person 3, a man of 50 years, has no match left.*fewer than 3"):
        matched(town, Chosen(4, np.array([3])), each=3)


@pytest.mark.parametrize(
    ("given", "words"),
    [(("aarp", 4), "'aarp' is none of the criteria"), (("aapt", 9), "quarters 1 to 8"), (("acr_1990", 3), "not examined in quarter 3")],
)  # fmt: skip
def test_cases_that_cannot_be_are_refused(body, tmp_path, given, words):
    with pytest.raises(UsageError, match=words):
        cases(settle(body, tmp_path, {}), *given)


def test_a_cohort_has_the_state_that_life_left(body):
    plan = Plan(people=9, years=1, chunk=4)
    chosen = Chosen(3, np.array([7, 1, 4]))
    cohort = as_cohort(body, FACTS, plan, chosen)
    assert (cohort.draws, cohort.people) == (1, 3)
    assert set(cohort.states) == set(body.states)
    people, life = live(body, FACTS, plan, plan.chunks[1])
    alone = relive(body, people, life, np.array([3]), visit_hours(1)[2:3], rtol=plan.rtol)
    for name in body.states:
        assert cohort.states[name][0] == alone[name][0, 0]
    assert cohort.parameters["stress"][0] == alone["stress"][0, 0] > 0.0
    for values in (*cohort.parameters.values(), *cohort.states.values()):
        assert np.isfinite(values).all()
    with pytest.raises(UsageError, match="nobody is chosen"):
        as_cohort(body, FACTS, plan, Chosen(3, np.empty(0, dtype=np.int64)))
