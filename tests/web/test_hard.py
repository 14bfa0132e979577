"""The server under requests that nobody means: 4xx with a hint, and never a failure of its own."""

from __future__ import annotations

import json
import re
from collections import Counter

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neuroflare.web.menu import BESIDE, MENU
from neuroflare.web.regimens import regimens

RIGHT = (
    {"kind": "test", "test": "capsaicin", "values": {"dose": 300.0}, "site": "forearm", "quick": True},
    {"kind": "life", "person": {"name": "noor", "traits": {}}, "days": 60.0, "touch": False},
    {"kind": "life", "events": [{"event": "fracture", "day": 3.0}], "pauses": [], "days": 60.0},
    {"kind": "crowd", "events": [{"event": "stress", "day": 0.0, "until": 30.0}], "days": 60.0},
    {"kind": "flare", "test": "histamine", "values": {}, "place": [65.0, 65.0], "numb": True},
    {"kind": "loop", "event": "injury", "person": {"name": "ben"}, "off": []},
    {"kind": "relief", "person": {"name": "ben"}},
    {"kind": "treatment", "regimen": "ldn6mg", "ill": 36, "weeks": 12, "quick": True},
)
"""One request of each kind, as the page makes it."""
POSTS = ("tests", "tests/study", "treatments/design", "loop", "runs")
GETS = ("about", "tests", "treatments", "loop", "people", "words", "openapi.json")
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**40), 10**40),
    st.floats(),
    st.text(max_size=30),
    st.sampled_from(["../../etc/passwd", "\x00", "__proto__", "a" * 5000, "٣", "capsaicin\n", "{}", "%s%n"]),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=5), st.none(), max_size=2),
)


@st.composite
def bodies(draw):
    """A right request with one to three things changed, or something nested deep, or bytes."""
    kind = draw(st.integers(0, 9))
    if kind == 0:
        return draw(st.binary(max_size=300))
    if kind == 1:
        depth = draw(st.integers(1, 3000))
        inner = draw(st.sampled_from(["[", '{"a":']))
        return (inner * depth + "1" + ("]" if inner == "[" else "}") * depth).encode()
    body = json.loads(json.dumps(draw(st.sampled_from(RIGHT))))
    for _ in range(draw(st.integers(0 if kind == 2 else 1, 3))):
        place = body
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            if isinstance(place[key], dict | list) and draw(st.booleans()):
                place = place[key]
                continue
            if isinstance(place, dict) and draw(st.integers(0, 3)) == 0:
                del place[key]
            else:
                place[key] = draw(ODD)
            break
        if isinstance(place, dict) and draw(st.integers(0, 4)) == 0:
            place[draw(st.text(max_size=12))] = draw(ODD)
    text = json.dumps(body)
    if draw(st.integers(0, 5)) == 0:  # cut short, or a byte changed
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(["", "\x00", "NaN", "1e999", ",", '"'])) + text[at + 1 :]
    return text.encode("utf-8", "surrogatepass")


PATHS = st.one_of(
    st.sampled_from([f"/api/v1/{path}" for path in (*POSTS, *GETS)]),
    st.text(max_size=20).map(lambda text: f"/api/v1/runs/{text}"),
    st.text(max_size=20).map(lambda text: f"/api/v1/words/{text}"),
    st.text(max_size=20).map(lambda text: f"/api/v1/sure/{text}"),
    st.sampled_from(
        ["/api", "/api/v1", "/api/v1/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//", "/assets/", "/%00"]
    ),
)


@pytest.fixture
def stubbed(kept, monkeypatch):
    """A server of its own with nothing simulated: what is asked is checked, and answered at once.

    Answers are kept by a server, so that the one of other tests would go on to give these.
    """
    from starlette.testclient import TestClient

    from neuroflare.web import runs
    from neuroflare.web.app import create_app

    monkeypatch.setattr(runs, "simulated", lambda *_: {})
    monkeypatch.setattr(runs, "AT_ONCE", 1000)
    with TestClient(create_app(kept=kept, warm=False), base_url="http://127.0.0.1") as one:
        yield one


def ask(client, seen, method, path, body):
    from urllib.parse import quote

    options = {}
    if method == "POST":
        options = {"content": body, "headers": {"content-type": "application/json"}}
    # What a browser may send, and no more: a path is percent-encoded before it leaves.
    answer = client.request(
        method, quote(path, safe="/%", errors="replace"), follow_redirects=False, **options
    )
    seen[answer.status_code] += 1
    assert answer.status_code < 500, (method, path, body[:200], answer.text[:300])
    if answer.status_code >= 400:
        told = answer.json()
        assert set(told) == {"error", "hint"} and told["error"] and told["hint"], (path, told)
        text = (told["error"] + told["hint"]).replace("/api/v1/", "")
        assert not re.search(r"Traceback|/(work|usr|home|root)/|\.py\b", text), told


METHODS = st.sampled_from(("POST", "POST", "POST", "GET", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"))


def check_random_requests(client, examples):
    seen = Counter()

    @settings(
        max_examples=examples,
        derandomize=examples < 1000,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(METHODS, PATHS, bodies())
    def each(method, path, body):
        if method == "HEAD":
            assert client.head("/api/v1/about").status_code < 500
            return
        ask(client, seen, method, path, body)

    @settings(
        max_examples=examples,
        derandomize=examples < 1000,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(POSTS), bodies())
    def posts(path, body):
        ask(client, seen, "POST", f"/api/v1/{path}", body)

    each()
    posts()
    return seen


def test_random_requests_end_well(stubbed):
    seen = check_random_requests(stubbed, 120)
    assert seen[422] > 20 and seen[200] + seen[202] > 0


@pytest.mark.long
def test_ten_thousand_random_requests_end_well(stubbed):
    seen = check_random_requests(stubbed, 5000)
    assert seen.total() >= 9000 and seen[200] + seen[202] > 50


@pytest.mark.parametrize("test", MENU)
def test_values_anywhere_within_the_knobs_give_finite_curves(client, test):
    random = np.random.default_rng(5)
    for beside in (None, None, BESIDE[0]):
        values = {knob.name: float(random.uniform(knob.low, knob.high)) for knob in MENU[test].knobs}
        asked = {"test": test, "values": values, "beside": beside, "quick": True}
        answer = client.post("/api/v1/tests", json=asked)
        assert answer.status_code == 200, (asked, answer.text)
        assert all(np.isfinite(curve["median"]).all() for curve in answer.json()["curves"])


def test_a_run_of_another_kind_has_its_limit_while_a_class_moves_its_sliders(client, monkeypatch):
    from neuroflare.web import runs

    monkeypatch.setattr(runs, "AT_ONCE", 0)
    begun = client.post("/api/v1/runs", json={"kind": "treatment", "regimen": next(iter(regimens()))})
    assert begun.status_code == 429 and set(begun.json()) == {"error", "hint"}
    asked = {"test": "histamine", "values": {"concentration": 7.0}, "quick": True}
    assert client.post("/api/v1/tests", json=asked).status_code == 200
