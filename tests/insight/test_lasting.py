"""What would last: plans and their changes, who counts as well, and a search in worlds whose answer is known."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import numpy as np
import pytest

import neuroflare.insight.lasting_search as searching
from neuroflare.cli.main import main
from neuroflare.errors import UsageError
from neuroflare.evidence.words import harmful_words
from neuroflare.insight.lasting import LOOKS, WELL, Entrants, Followed, Plan, Spell, changes_of, follow
from neuroflare.insight.lasting_document import RESEARCH, in_words, lasting_document
from neuroflare.insight.lasting_mechanisms import load_lasting
from neuroflare.insight.lasting_search import LENGTHS, Search
from neuroflare.model import load_model
from neuroflare.people import healthy
from neuroflare.report.lasting import draw_lasting, page, read_results
from neuroflare.store.kept import Kept
from neuroflare.treatments.drugs import drugs
from neuroflare.trials.groups import TRIAL_GROUPS

BODY = load_model("body")
DOCS = Path(__file__).resolve().parents[2] / "docs"
NAMES = ("breath", "echo", "kernel", "moss", "slope")
HELD = {name: {name: 1.0} for name in NAMES}


def people(draws=6, each=4):
    """People of whom nothing is simulated."""
    size = draws * each
    return Entrants(
        "fm", tuple(range(draws)), draws, each, {"who": np.arange(size * 1.0)}, {}, {}, np.zeros(1), -1.0
    )


def world(enough, pain=lambda plan: 7.0):
    """Let a person stay well who had all of a set held off wholly for a year; half can never be helped."""

    def pretend(model, who, plans, held, *, workers=0):
        found = []
        for plan in plans:
            together = {
                name for spell in plan.spells if spell.weeks >= LENGTHS[-1] and spell.strength == 1.0
                for name in spell.mechanisms
            }  # fmt: skip
            shape = len(who.draws), who.people, 2 + len(LOOKS)
            helped = np.arange(who.people) % 2 == 0
            well = np.zeros(shape)
            if any(one <= together for one in enough):
                well[:, helped, 1:] = 1.0
            found.append(Followed(plan, np.full(shape, pain(plan)), well))
        return found

    return pretend


@pytest.fixture
def search_in(monkeypatch):
    def run(enough, **more):
        monkeypatch.setattr(searching, "follow", world(enough, **more))
        return Search(BODY, people(), HELD).run()

    return run


def sets_of(found):
    return [set(one.plan.mechanisms) for one in found.sets]


def test_single_mechanisms_that_suffice_are_all_found(search_in):
    found = search_in([{"moss"}, {"echo"}])
    assert sets_of(found) == [{"echo"}, {"moss"}]
    assert found.closest is None
    assert np.nanmean(found.ceiling.stay) == 50.0
    assert np.nanmean(found.bare.stay) == 0.0


def test_a_pair_is_found_and_nothing_is_added_to_it(search_in):
    found = search_in([{"moss", "slope"}])
    assert sets_of(found) == [{"moss", "slope"}]
    assert set(found.best.plan.mechanisms) == {"moss", "slope"}


def test_a_larger_set_is_grown_and_what_is_not_needed_is_left_out(search_in):
    needed = {"breath", "kernel", "slope"}
    found = search_in([needed], pain=lambda plan: 7.0 - len(needed & set(plan.mechanisms)))
    assert sets_of(found) == [needed]


def test_where_nothing_lasts_no_set_suffices(search_in):
    found = search_in([])
    assert found.sets == ()
    assert found.nothing == NAMES


def test_what_eases_while_it_is_held_does_something(search_in):
    found = search_in([{"moss"}], pain=lambda plan: 3.0 if "echo" in plan.mechanisms else 7.0)
    assert set(found.nothing) == set(NAMES) - {"moss", "echo"}


def test_shorter_weaker_and_the_other_order_are_tried(search_in):
    tried = [one.plan for one in search_in([{"moss", "slope"}]).closer]
    assert {plan.stops for plan in tried if len(plan.spells) == 1} == set(LENGTHS)
    assert {spell.strength for plan in tried for spell in plan.spells} == {0.25, 0.5, 0.75, 1.0}
    orders = [tuple(spell.mechanisms for spell in plan.spells) for plan in tried if len(plan.spells) == 2]
    assert (("moss",), ("slope",)) in orders and (("slope",), ("moss",)) in orders


def test_a_search_that_was_stopped_goes_on(monkeypatch, tmp_path):
    first = world([{"moss"}])
    count = []

    def counted(*given, **more):
        count.append(len(given[2]))
        return first(*given, **more)

    monkeypatch.setattr(searching, "follow", counted)
    one = Search(BODY, people(), HELD, kept=Kept(tmp_path), key="a").run()
    done = sum(count)
    again = Search(BODY, people(), HELD, kept=Kept(tmp_path), key="a").run()
    assert sum(count) == done
    np.testing.assert_array_equal(one.ceiling.stay, again.ceiling.stay)
    Search(BODY, people(), HELD, kept=Kept(tmp_path), key="other people").run()
    assert sum(count) == 2 * done


def test_progress_never_goes_back_and_ends_at_the_end(monkeypatch):
    monkeypatch.setattr(searching, "follow", world([{"moss"}]))
    told = []
    Search(BODY, people(), HELD, progress=lambda done, total: told.append(done / total)).run()
    assert told[-1] == 1.0
    assert all(0.0 <= share <= 1.0 for share in told)


def test_who_was_well_before_and_whose_course_broke_off_are_not_counted():
    well = np.zeros((1, 4, 5))
    well[0, 0] = [0, 1, 1, 1, 1]
    well[0, 1] = [1, 1, 1, 1, 1]  # well before
    well[0, 2] = [0, 1, 1, 0, 1]  # well at two looks of three
    well[0, 3] = np.nan
    one = Followed(Plan(), np.full(well.shape, 5.0), well)
    assert one.people == 2
    assert one.stay.tolist() == [50.0]
    assert [one.share(k).tolist() for k in range(3)] == [[100.0], [50.0], [100.0]]
    nobody = Followed(Plan(), np.full(well.shape, 5.0), np.full_like(well, np.nan))
    assert np.isnan(nobody.stay).all()


def test_the_stronger_counts_where_two_hold_the_same():
    held = {"a": {"central_sleep_restored": 1.0}, "b": {"central_sleep_restored": 0.5, "stress": 0.0}}
    plan = Plan((Spell(("a",), 0.0, 2.0, 0.3), Spell(("b",), 1.0, 2.0)), 3.0)
    found = [(one.time / 168.0, one.target, one.value) for one in changes_of(BODY, plan, held)]
    mine = [(week, value) for week, name, value in found if name == "central_sleep_restored"]
    assert mine == [(0.0, 0.3), (1.0, 0.5), (3.0, 0.0)]


def test_everything_goes_back_to_what_it_was():
    mechanisms = load_lasting(BODY)
    held = {name: one.held for name, one in mechanisms.items()}
    for plan in (Plan.of(*held), Plan.in_order(*((name,) for name in held), weeks=4.0)):
        last = {}
        for change in changes_of(BODY, plan, held):
            last[change.target] = change.value
        assert last == {name: BODY.parameters[name].value for name in last}
        assert set(last) == {name for one in held.values() for name in one}


def test_people_of_the_body_go_through_plans():
    """A healthy person is well before, while held, and after; the first of two is the same alone."""
    cohort = healthy(BODY, people=2, draws=1)
    who = Entrants("fm", (0,), 1, 2, cohort.parameters, {}, {}, np.zeros(1), -200.0)
    held = {name: one.held for name, one in load_lasting(BODY).items()}
    found = follow(BODY, who, [Plan(), Plan.of("sleep", weeks=1.0)], held, workers=1)
    assert [one.well.shape for one in found] == [(1, 2, 5)] * 2
    assert all((one.well == 1.0).all() and one.people == 0 for one in found)
    (alone,) = follow(BODY, who.part(1, 1), [Plan()], held, workers=1)
    np.testing.assert_array_equal(alone.pain[:, 0], found[0].pain[:, 0])


def test_every_mechanism_has_its_reason_and_names_no_treatment():
    found = load_lasting(BODY)
    assert {one.part for one in found.values()} == {"peripheral", "between", "central"}
    names = {name.replace("-", " ") for drug in drugs() for name in (drug.name, *drug.targets)}
    for one in found.values():
        assert one.why and one.held
        assert harmful_words(f"{one.words}. {one.why}") == []
        assert not [drug.name for drug in drugs() if drug.name in f"{one.name} {one.words} {one.why}"]
    assert names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: {words: w, part: central, why: y, inputs: {nowhere: 1}}", "no input of the body"),
        ("a: {words: w, part: central, why: y, arrows: [nowhere-else]}", "not an arrow"),
        ("a: {words: w, part: central, why: y}", "holds nothing"),
        ("a: {words: w, part: top, why: y, arrows: [spread-site]}", "'top' is unknown"),
        ("a: {words: w, part: central, why: '', arrows: [spread-site]}", "why is empty"),
        ("a: {words: w, part: central, why: y, inputs: {stress: high}}", "it is a number"),
    ],
)
def test_a_wrong_file_is_refused_by_line(text, words, tmp_path):
    path = tmp_path / "lasting.yaml"
    path.write_text(f"schema: neuroflare/lasting-mechanisms/1\nmechanisms:\n  {text}\n", encoding="utf-8")
    with pytest.raises(UsageError, match=words) as told:
        load_lasting(BODY, path)
    assert "line" in str(told.value)


def test_every_group_of_trials_has_a_definition_of_well():
    assert set(WELL) == set(TRIAL_GROUPS)
    assert all(limit.source for rules in WELL.values() for limit in rules.values())


@pytest.fixture
def documents(monkeypatch):
    """What the search finds in people of whom one mechanism holds all, written down."""
    mechanisms = load_lasting(BODY)
    held = {name: one.held for name, one in mechanisms.items()}
    made = {}
    for group, enough in (("fm", [{"sleep"}]), ("crps-chronic", [{"sleep", "spread"}]), ("sfn", [])):
        monkeypatch.setattr(searching, "follow", world(enough))
        who = people()
        who = Entrants(
            group, who.draws, who.tried, who.people, who.parameters, {}, {}, who.knots, who.settled
        )
        found = Search(BODY, who, held).run()
        made[group] = lasting_document(
            found, who, mechanisms, numbers="prior", draws=8, seed=1, model_hash=BODY.hash,
            assumed={"best": 0.8, "ceiling": float("nan")},
            again={"best": found.best, "ceiling": found.ceiling}, command="neuroflare insight lasting",
        )  # fmt: skip
    return made


def test_the_document_keeps_its_contract_and_says_what_it_is(documents):
    schema = json.loads((DOCS / "lasting.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for document in documents.values():
        jsonschema.validate(document, schema)
        assert json.loads(json.dumps(document, allow_nan=False)) == document
        assert document["notice"][0] == RESEARCH
        assert "learning and research" in document["notice"][1]
    assert documents["fm"]["sets"][0]["mechanisms"] == ["sleep"]
    assert documents["fm"]["sets"][0]["stay"] == {"mean": 50.0, "lo": 50.0, "hi": 50.0}
    assert documents["sfn"]["ceiling"]["stay"]["mean"] == 0.0


def test_words_and_page_harm_no_one_and_name_no_treatment(documents):
    told = " ".join(line for one in documents.values() for line in [*one["notice"], *in_words(one)])
    assert harmful_words(told) == []
    text = page(documents) + str(draw_lasting(documents))
    assert RESEARCH in text
    assert not [drug.name for drug in drugs() if drug.name in told + text and drug.name != "exercise"]
    assert "sleep + spread" in text


def test_the_picture_holds_a_mark_for_every_length(documents):
    text = str(draw_lasting(documents))
    count = len(load_lasting(BODY)) * len(LENGTHS) * len(documents)
    assert text.count("<circle") == count + len(LENGTHS)


def test_the_page_of_the_docs_is_current():
    found = read_results(DOCS)
    assert found and set(found) <= set(TRIAL_GROUPS)
    assert (DOCS / "lasting.md").read_text(encoding="utf-8") == page(found)
    assert (DOCS / "images" / "lasting.svg").read_text(encoding="utf-8") == f"{draw_lasting(found)}\n"
    schema = json.loads((DOCS / "lasting.schema.json").read_text(encoding="utf-8"))
    for document in found.values():
        jsonschema.validate(document, schema)
        assert document["model_hash"] == BODY.hash
        assert [one["mechanism"] for one in document["singles"]] == sorted(load_lasting(BODY))


def test_a_wrong_group_is_refused(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["insight", "lasting", "--group", "flu"])
    assert ended.value.code == 2
    assert "'flu' is not a group" in capsys.readouterr().err


@pytest.mark.long
def test_the_command_searches(capsys, tmp_path):
    words = [
        "insight",
        "lasting",
        "--people",
        "3",
        "--draws",
        "8",
        "--prior",
        "--out",
        str(tmp_path),
        "--json",
    ]
    with pytest.raises(SystemExit) as ended:
        main([*words, "--quiet"])
    assert ended.value.code == 0
    found = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, json.loads((DOCS / "lasting.schema.json").read_text(encoding="utf-8")))
    assert json.loads((tmp_path / "lasting.json").read_text(encoding="utf-8")) == found
    assert any((tmp_path / "kept").iterdir())
