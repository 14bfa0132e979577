"""The server: right answers to right questions, and 4xx with a hint to all others."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neuroflare.web.asks import TestAsk
from neuroflare.web.guard import HEADERS, LARGEST_BODY
from neuroflare.web.menu import MENU, study_of

QUICK = {"test": "capsaicin", "quick": True}


def events(text):
    """Server-sent events as (name, data)."""
    return re.findall(r"event: (\w+)\ndata: (.*)\n\n", text)


@pytest.mark.parametrize("test", MENU)
def test_every_test_gives_a_line_that_is_finite(client, test):
    answer = client.post("/api/v1/tests", json={"test": test, "quick": True}).json()
    assert answer["people"] == 8
    for curve in answer["curves"]:
        assert len(curve["time"]) == len(curve["median"]) > 20
        assert np.isfinite(curve["median"]).all()
        assert (np.asarray(curve["low"]) <= np.asarray(curve["high"])).all()


def test_a_word_is_explained_in_the_language_that_is_asked_for(client):
    english = client.get("/api/v1/words/wheal").json()
    assert english == client.get("/api/v1/words/wheal?lang=en").json()
    assert (english["name"], english["language"]) == ("wheal", "en")
    spanish = client.get("/api/v1/words/wheal?lang=es").json()
    assert spanish == client.get("/api/v1/words/roncha?lang=es").json()
    assert (spanish["term"], spanish["name"], spanish["language"]) == ("wheal", "roncha", "es")
    assert spanish["parts"][0].startswith("Una roncha es")
    assert "87 minutos" in " ".join(spanish["parts"])
    assert set(spanish["languages"]) == {"es"} and len(spanish["languages"]) == len(spanish["parts"])
    arabic = client.get("/api/v1/words/wheal?lang=ar").json()
    for part, code in zip(arabic["parts"], arabic["languages"], strict=True):
        assert bool(re.search("[\u0600-\u06ff]", part)) == (code == "ar")


@pytest.mark.parametrize("code", ["xx", "", "de", "ES", "es' or 1", "e" * 5000])
def test_a_language_that_words_are_not_explained_in_is_refused_with_a_hint(client, code):
    answer = client.get("/api/v1/words/wheal", params={"lang": code})
    assert answer.status_code == 400
    assert answer.json()["hint"] == "the languages are en, es, ar"
    assert len(answer.json()["error"]) < 60


def test_the_language_of_a_word_stands_in_the_description_of_the_server(client):
    paths = client.get("/api/v1/openapi.json").json()["paths"]
    (parameter,) = paths["/api/v1/words/{term}"]["get"]["parameters"]
    assert (parameter["name"], parameter["in"]) == ("lang", "query")
    assert parameter["schema"]["enum"] == ["en", "es", "ar"]
    assert "400" in paths["/api/v1/words/{term}"]["get"]["responses"]


def test_people_living_with_an_illness_can_be_tested_beside_healthy_ones(client):
    asked = {"test": "conditioning", "quick": True, "beside": "crps"}
    answer = client.post("/api/v1/tests", json=asked).json()
    assert [curve["arm"] for curve in answer["curves"]] == [
        "alone",
        "with-cold",
        "alone-crps",
        "with-cold-crps",
    ]
    assert answer["people"] == 8 and 0 < answer["beside_people"] <= 8
    peaks = [max(curve["median"]) for curve in answer["curves"]]
    assert peaks[0] != peaks[2]
    assert client.post("/api/v1/tests", json={**asked, "beside": "town"}).status_code == 422


def test_more_capsaicin_gives_more_flow_and_a_published_point_stands_beside_it(client):
    def highest(dose):
        answer = client.post("/api/v1/tests", json={**QUICK, "values": {"dose": dose}}).json()
        return max(answer["curves"][0]["median"]), answer["points"]

    (weak, _), (strong, points) = highest(30.0), highest(3000.0)
    assert strong > weak
    assert {(point["study"], point["value"], point["asked"]) for point in points} >= {
        ("vds2007", 390.0, 1000.0)
    }


@pytest.mark.parametrize("beside", [None, pytest.param("crps", marks=pytest.mark.long)])
def test_the_page_and_the_clinic_give_the_same_numbers(client, tmp_path, beside):
    from neuroflare.cli._readings import _quantiles
    from neuroflare.cli._studies import run_studies
    from neuroflare.clinic.study import load_study

    asked = {"test": "heat", "values": {"temperature": 46.5}, "site": "forearm", "beside": beside}
    answer = client.post("/api/v1/tests", json=asked).json()
    told = client.post("/api/v1/tests/study", json=asked).json()
    file = tmp_path / "study.yaml"
    file.write_text(told["file"], encoding="utf-8")
    assert told["command"] == "neuroflare clinic study.yaml --people 4 --draws 32 --seed 1"
    study = load_study(file)
    finished = run_studies([study], names=[str(file)], people=4, draws=32, seed=1, workers=0, quiet=True)
    clinic = [_quantiles(reading) for reading in finished.readings[study.id]]
    page = [(one["low"], one["median"], one["high"]) for one in answer["numbers"]]
    assert page == [pytest.approx(row, rel=1e-4) for row in clinic]  # the page solves more loosely
    assert len(page) == (3 if beside is None else 6)


@pytest.mark.parametrize("interval", [2.0, 3.0, 6.5, 10.0])
def test_every_pulse_of_repeated_heat_is_read_at_the_same_moments(client, interval):
    asked = {"test": "repeated-heat", "values": {"interval": interval}}
    (curve,) = client.post("/api/v1/tests", json=asked).json()["curves"]
    each, rest = divmod(len(curve["time"]), 10)
    assert rest == 1  # and one after the last
    starts = [curve["time"][k * each] for k in range(10)]
    assert starts == pytest.approx([k * interval for k in range(10)], abs=0.02)
    assert curve["time"][-1] == pytest.approx(10.0 * interval, abs=0.02)
    peaks = [max(curve["median"][k * each : (k + 1) * each]) for k in range(10)]
    assert peaks == [curve["median"][k * each] for k in range(10)]


@pytest.mark.parametrize("about", ["all", "treatments"])
def test_each_result_of_a_study_has_a_name_of_its_own(client, about):
    rows = client.get(f"/api/v1/sure/{about}").json()["rows"]
    names = [(row["study"], row["label"]) for row in rows]
    assert len(set(names)) == len(names) > 0


@pytest.mark.parametrize("test", ["capsaicin", "heat"])
def test_a_tighter_tolerance_would_not_be_seen(kept, monkeypatch, test):
    from neuroflare.engine.kernel import DEFAULT_RTOL
    from neuroflare.web import testing

    def lines():
        curves = testing.run_test(kept, TestAsk(test=test, quick=True))["curves"]
        return np.array([[curve[line] for line in ("low", "median", "high")] for curve in curves])

    monkeypatch.setattr(testing, "_rounded", lambda values: values.tolist())
    page = lines()
    monkeypatch.setattr(testing, "RTOL", DEFAULT_RTOL)
    apart = np.abs(page - (tight := lines())).max() / tight.max()
    width = 2.0 / 380.0  # of a line, over the height of the largest figure
    assert 0.0 < apart < 0.01 * width


@pytest.mark.parametrize("test", MENU)
@pytest.mark.parametrize("end", ["low", "high"])
def test_both_ends_of_every_knob_make_a_study_file(test, end):
    from neuroflare.clinic.study import Study

    for site in MENU[test].sites:
        values = {knob.name: getattr(knob, end) for knob in MENU[test].knobs}
        assert Study.model_validate(study_of(test, values, site)).arms


def test_a_run_tells_how_far_it_is_and_ends_with_its_answer(client):
    begun = client.post("/api/v1/runs", json={"kind": "life", "days": 60.0})
    assert begun.status_code == 202
    told = events(client.get(f"/api/v1/runs/{begun.json()['run']}").text)
    assert [name for name, _ in told if name != "progress"] == ["done"]
    life = json.loads(told[-1][1])
    pain = next(line["values"] for line in life["lines"] if line["quantity"] == "limb-pain")
    assert max(pain) > 1.0 and not life["crps"] and not life["fibromyalgia"]


def test_a_run_that_is_stopped_says_so(client):
    asked = {"kind": "crowd", "events": [{"event": "surgery", "day": 3.0}], "days": 1800.0}
    run = client.post("/api/v1/runs", json=asked).json()["run"]
    assert client.delete(f"/api/v1/runs/{run}").status_code == 204
    assert events(client.get(f"/api/v1/runs/{run}").text)[-1][0] == "failed"


def test_a_run_that_two_asked_for_goes_on_when_one_stops_it(client):
    asked = {"kind": "life", "events": [{"event": "surgery", "day": 4.0}], "days": 400.0}
    first, second = (client.post("/api/v1/runs", json=asked).json()["run"] for _ in range(2))
    assert client.delete(f"/api/v1/runs/{first}").status_code == 204
    assert events(client.get(f"/api/v1/runs/{second}").text)[-1][0] == "done"


def test_the_same_question_is_simulated_once(client, monkeypatch):
    from neuroflare.web import runs

    count = []
    real = runs.simulated
    monkeypatch.setattr(runs, "simulated", lambda *args: count.append(1) or real(*args))
    asked = {**QUICK, "values": {"dose": 123.0}}
    first, second = (client.post("/api/v1/tests", json=asked).json() for _ in range(2))
    assert first == second and len(count) == 1


def test_too_many_at_once_are_sent_away_with_a_hint(client, monkeypatch):
    from neuroflare.web import runs

    monkeypatch.setattr(runs, "TESTS_AT_ONCE", 0)
    answer = client.post("/api/v1/tests", json={**QUICK, "values": {"dose": 77.0}})
    assert answer.status_code == 429 and answer.json()["hint"]


def test_an_arrow_that_is_off_changes_what_happens(client):
    def pain(off):
        return max(client.post("/api/v1/loop", json={"event": "injury", "off": off}).json()["pain"])

    assert pain(["inflammation-nociceptor"]) < 0.5 * pain([])


def test_a_flare_grows_and_stops_at_numb_skin(client):
    def last(**more):
        run = client.post("/api/v1/runs", json={"kind": "flare", "test": "histamine", **more}).json()["run"]
        answer = json.loads(events(client.get(f"/api/v1/runs/{run}").text)[-1][1])
        assert len(answer["area"]) == len(answer["minutes"]) == 31
        return max(answer["area"])

    assert last() > 1.2 * last(numb=True) > 0.0


def test_every_arrow_of_the_model_stands_in_one_drawn_connection(client):
    from neuroflare.model import load_model
    from neuroflare.model.arrows import arrows

    told = client.get("/api/v1/loop").json()
    drawn = [arrow["name"] for link in told["links"] for arrow in link["arrows"]]
    assert sorted(drawn) == sorted(arrows(load_model("body")))
    assert {end for link in told["links"] for end in (link["source"], link["target"])} == set(told["parts"])


def test_headers_keep_the_page_to_itself(client):
    for path in ("/", "/api/v1/tests", "/api/v1/nothing"):
        headers = client.get(path).headers
        assert {name: headers[name] for name in HEADERS} == dict(HEADERS)
        assert "set-cookie" not in headers and "server" not in headers
    policy = HEADERS["Content-Security-Policy"]
    assert "unsafe" not in policy and "http" not in policy


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"headers": {"host": "evil.example"}}, 421),
        ({"headers": {"origin": "https://evil.example"}}, 403),
        ({"headers": {"content-type": "text/plain"}}, 415),
        ({"content": b"{" + b" " * LARGEST_BODY + b"}"}, 413),
    ],
)
def test_strangers_and_floods_are_refused(client, more, status):
    options = {"content": b"{}", **more}
    options["headers"] = {"content-type": "application/json", **more.get("headers", {})}
    answer = client.post("/api/v1/tests", **options)
    assert answer.status_code == status and set(answer.json()) == {"error", "hint"}


POSTS = ("tests", "tests/study", "loop", "runs")
WRONG = [
    b"",
    b"{",
    b"null",
    b"[]",
    b'"text"',
    b"NaN",
    b'{"test": NaN}',
    b'{"test": "capsaicin", "values": {"dose": NaN}}',
    b'{"test": "capsaicin", "values": {"dose": 1e999}}',
    b'{"test": "capsaicin", "values": {"dose": -1}}',
    b'{"test": "capsaicin", "values": {"dose": "300"}}',
    b'{"test": "capsaicin", "site": "../../etc/passwd"}',
    b'{"test": "nothing"}',
    b'{"test": "capsaicin", "more": 1}',
    b'{"kind": "life", "days": 1e300}',
    b'{"kind": "life", "person": {"name": "nobody"}, "days": 30.0}',
    b'{"kind": "life", "events": [{"event": "stress", "day": 9.0, "until": 3.0}]}',
    b'{"kind": "crowd", "events": [' + b",".join([b'{"event": "fracture"}'] * 9) + b"]}",
    b'{"event": "injury", "off": ["no-arrow"]}',
    b'{"test": ' + b"[" * 5000 + b"]" * 5000 + b"}",
    b"\xff\xfe\x00",
]


def refused(client, path, body):
    answer = client.post(f"/api/v1/{path}", content=body, headers={"content-type": "application/json"})
    assert 400 <= answer.status_code < 500, (path, body[:80], answer.text)
    told = answer.json()
    assert set(told) == {"error", "hint"} and told["error"]
    assert not re.search(
        r"Traceback|/[a-z]+/[a-z]+/|\.py\b", told["error"] + told["hint"].replace("/api/v1/", "")
    )


@pytest.mark.parametrize("body", WRONG)
def test_wrong_requests_end_in_4xx(client, body):
    if b"life" in body and b"nobody" in body or b"no-arrow" in body:
        path = "runs" if b"life" in body else "loop"
        if path == "loop":
            refused(client, path, body)
        else:
            run = client.post(
                "/api/v1/runs", content=body, headers={"content-type": "application/json"}
            ).json()["run"]
            assert events(client.get(f"/api/v1/runs/{run}").text)[-1][0] == "failed"
        return
    for path in POSTS:
        if path == "loop" and body == b"{}":
            continue
        refused(client, path, body)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
FIELDS = (
    "test",
    "values",
    "site",
    "quick",
    "kind",
    "person",
    "events",
    "pauses",
    "days",
    "place",
    "off",
    "event",
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(FIELDS), JUNK, min_size=1, max_size=6))
def test_no_request_makes_the_server_fail(client, body):
    content = json.dumps(body).encode()
    for path in ("tests/study", "loop"):
        if path == "loop" and body.get("kind", "loop") == "loop" and set(body) <= {"kind", "event", "off"}:
            continue  # may be right
        answer = client.post(f"/api/v1/{path}", content=content, headers={"content-type": "application/json"})
        assert answer.status_code < 500
        assert answer.status_code == 200 or set(answer.json()) == {"error", "hint"}


@settings(max_examples=40)
@given(st.binary(max_size=200))
def test_no_bytes_pass_as_a_question(body):
    from pydantic import ValidationError

    with pytest.raises(ValidationError):
        TestAsk.model_validate_json(body)


def test_openapi_describes_every_route_and_its_forms_hold(client):
    from jsonschema import Draft202012Validator

    told = client.get("/api/v1/openapi.json").json()
    from neuroflare.web.app import create_app

    routes = {route.path for route in create_app(warm=False).routes if route.path.startswith("/api")}
    assert routes - {"/api/v1/openapi.json"} == set(told["paths"])
    answer = client.post("/api/v1/tests", json=QUICK).json()
    schema = {"$ref": "#/components/schemas/TestAnswer", "components": told["components"]}
    Draft202012Validator(schema).validate(answer)
    schema["$ref"] = "#/components/schemas/LoopAnswer"
    Draft202012Validator(schema).validate(client.post("/api/v1/loop", json={}).json())


def test_types_and_colours_of_the_page_are_current(root):
    from neuroflare.web.schema import built

    for name, text in built().items():
        assert (root / "web" / "src" / name).read_text(encoding="utf-8") == text, (
            "run python -m neuroflare.web.schema web/src"
        )


def test_the_server_does_not_ask_about_a_visitor(client):
    told = json.dumps(client.get("/api/v1/openapi.json").json()).lower()
    for word in ("diagnosis", "prognosis", "symptom", "medication", "email"):
        assert word not in told


@pytest.fixture
def few(monkeypatch):
    """Few lives, which are enough to see what is wired to what."""
    from neuroflare.web import treating

    monkeypatch.setattr(treating, "PEOPLE", 4)
    monkeypatch.setattr(treating, "DRAWS", 16)


def test_a_treatment_moves_pain_while_it_lasts_and_a_dummy_less(client, few):
    asked = {"kind": "treatment", "regimen": "kalita2006-prednisolone", "quick": True}
    run = client.post("/api/v1/runs", json=asked).json()["run"]
    answer = json.loads(events(client.get(f"/api/v1/runs/{run}").text)[-1][1])
    courses = {band["arm"]: np.array(band["mean"]) for band in answer["pain"]}
    weeks = np.array(answer["weeks"])
    assert answer["stop"] == 4.0 and weeks[-1] >= answer["stop"] + 52.0
    assert (
        courses["treated"][weeks == 4.0] < courses["dummy"][weeks == 4.0] < courses["nothing"][weeks == 4.0]
    )
    assert courses["treated"][0] == pytest.approx(courses["nothing"][0], abs=0.01)
    assert {(one["arm"], one["off"]) for one in answer["counted"]} >= {("treated", 52.0), ("nothing", 0.0)}
    assert answer["label"] == "not-known" and answer["assumed_share"] is None


def test_that_nobody_is_ill_as_asked_is_told_apart_from_a_wrong_question(client, monkeypatch):
    from neuroflare.web import treating

    monkeypatch.setattr(treating, "group_of", lambda *_, **__: None)
    asked = {"kind": "treatment", "regimen": "sindrup2006-nk1", "quick": True}
    run = client.post("/api/v1/runs", json=asked).json()["run"]
    name, data = events(client.get(f"/api/v1/runs/{run}").text)[-1]
    assert name == "failed" and json.loads(data)["status"] == 404


@pytest.mark.long
def test_the_stories_are_true_of_the_invented_people(kept):
    """Who they are is found anew after a fit, and what is told of them is not."""
    from neuroflare.web.asks import LifeAsk, Person, ReliefAsk
    from neuroflare.web.lives import run_life, run_relief

    def lived(name, **more):
        life = run_life(kept, LifeAsk(person=Person(name=name), days=1095.0, **more))
        lines = {one["quantity"]: np.array(one["values"]) for one in life["lines"]}
        return life, lines, np.searchsorted(life["days"], 365.0)

    _, noor, year = lived("noor")
    assert noor["limb-pain"][year] < 0.5
    life, ingrid, year = lived("ingrid")
    assert life["crps"] and ingrid["limb-pain"][year] > 3.0 and ingrid["synapses"][year] > 0.5
    assert ingrid["warmth"].max() > 0.0 > ingrid["warmth"][-1]
    life, tomas, year = lived("tomas", touch=True)
    before, after = life["touch"]
    assert after > max(0.0, before) + 0.5
    assert tomas["fibres"][year] < 0.6 * tomas["fibres"][0] and tomas["limb-pain"].max() >= 3.0
    life, ben, year = lived("ben")
    spring = np.searchsorted(life["days"], 90.0)
    assert 0.0 < ben["limb-pain"][spring] < ben["limb-pain"].max()
    assert ben["limb-pain"][-1] <= ben["limb-pain"][year] < ben["limb-pain"][spring] / 2.0
    life, maria, year = lived("maria")
    assert life["fibromyalgia"] and maria["limb-pain"][year] > 3.0
    relief = run_relief(kept, ReliefAsk())
    assert relief["name"] == "maria" and relief["goes"]  # the story says that one may not be enough


@pytest.mark.long
def test_what_people_do_without_a_medicine_stands_beside_no_treatment_as_in_its_open_trial(client, few):
    asked = {"kind": "treatment", "regimen": "gusi2006-exercise", "quick": True}
    run = client.post("/api/v1/runs", json=asked).json()["run"]
    answer = json.loads(events(client.get(f"/api/v1/runs/{run}").text)[-1][1])
    courses = {band["arm"]: np.array(band["mean"]) for band in answer["pain"]}
    weeks = np.array(answer["weeks"])
    assert set(courses) == {"treated", "nothing"} == {one["arm"] for one in answer["counted"]}
    assert courses["treated"][weeks == 12.0] < courses["nothing"][weeks == 12.0]
    assert {one["quantity"] for one in answer["inside"]} >= {"central-sleep-debt", "central-arousal"}


def test_the_menu_says_what_is_done_without_a_medicine_and_how_often(client):
    menu = client.get("/api/v1/treatments").json()["regimens"]
    done = {one["name"]: one["practice"] for one in menu if one["practice"] is not None}
    assert done == {"gusi2006-exercise": pytest.approx(3.0)}
    assert all((one["practice"] is None) == (one["fibromyalgia"] != "not a medicine") for one in menu)


@pytest.mark.long
def test_the_page_and_the_trial_command_give_the_same_course_and_the_same_word(client, kept, few, tmp_path):
    from neuroflare.model import load_model
    from neuroflare.trials.design import load_design
    from neuroflare.trials.document import course_of, durability_entry
    from neuroflare.trials.make import make_trial
    from neuroflare.web.asks import TreatmentAsk
    from neuroflare.web.treating import run_treatment

    asked = {"regimen": "dahan2011-ketamine", "ill": 3}
    told = client.post("/api/v1/treatments/design", json={"kind": "treatment", **asked}).json()
    assert told["command"] == "neuroflare trial design.yaml --people 4 --draws 16 --seed 1"
    file = tmp_path / "design.yaml"
    file.write_text(told["file"], encoding="utf-8")
    made = make_trial(load_design(file), load_model("body"), people=4, draws=16, seed=1, workers=0)
    page = run_treatment(kept, TreatmentAsk(**asked))
    course = course_of(made.predicted.courses)
    treated = next(band for band in page["pain"] if band["arm"] == "treated")
    assert treated["mean"] == pytest.approx(course["pain"]["ketamine"]["mean"], abs=6e-4)
    entry = durability_entry(made.durability[0])
    assert (page["label"], page["in_the_model"]) == (
        entry["label"].replace(" ", "-"),
        entry["in_the_model"].replace(" ", "-"),
    )
    share = np.nan if page["assumed_share"] is None else page["assumed_share"]
    assert share == pytest.approx(entry["assumed_share"], abs=6e-4, nan_ok=True)


def test_every_regimen_can_be_started_and_stopped_where_the_page_offers_it(client):
    from neuroflare.trials.design import Design
    from neuroflare.web.regimens import ILL, LONGEST, SHORTEST, design_of, regimens

    for name, one in regimens().items():
        assert one.months in ILL[one.who]
        for weeks in (None, SHORTEST, LONGEST) if one.movable else (None,):
            for months in (None, *ILL[one.who]):
                design = Design.model_validate(design_of(name, months, weeks))
                last = design.arm(one.arm).last_dose
                assert last is not None
                assert weeks is None or last == pytest.approx(weeks * 168.0)
                assert months is None or design.population.hours_ill == pytest.approx(months * 730.5)
                assert max(design.length.value, 168.0) >= min(last, 168.0)


@pytest.mark.parametrize(
    "asked",
    [
        {"regimen": "nothing"},
        {"regimen": "kalita2006-prednisolone", "weeks": 12},
        {"regimen": "kalita2006-prednisolone", "ill": 4},
        {"regimen": "arnold2007-gabapentin", "weeks": 1},
        {"regimen": "arnold2007-gabapentin", "weeks": 12.5},
    ],
)
def test_a_regimen_that_nobody_offers_is_refused(client, asked):
    answer = client.post("/api/v1/treatments/design", json={"kind": "treatment", **asked})
    assert answer.status_code == 422 and set(answer.json()) == {"error", "hint"}


def test_people_of_a_group_are_kept_as_they_were_found(tmp_path, monkeypatch):
    from neuroflare.clinic.group import Group
    from neuroflare.people import Cohort
    from neuroflare.web.patients import _read, _written

    cohort = Cohort(1, 2, {"stress": np.array([0.25, 0.5])}, 7, {"limb_pain": np.array([1.0, np.nan])})
    found = _read(_written(Group(cohort, (3,), 64, 5, 1)))
    assert (found.draws, found.lives, found.met, found.cohort.seed) == ((3,), 64, 5, 7)
    assert found.cohort.parameters["stress"].tolist() == [0.25, 0.5]
    assert np.isnan(found.cohort.states["limb_pain"][1])
