"""What brought it on: the same lives without one thing, and the page that says so."""

import numpy as np
import pytest

from neuroflare.clinic.group import FEWEST
from neuroflare.clinic.townspeople import small_towns
from neuroflare.errors import UsageError
from neuroflare.evidence import load_ledger
from neuroflare.fit.posterior import load_posterior
from neuroflare.insight.brought_on import EVERYTHING, THINGS, BroughtOn, brought_on
from neuroflare.model import load_model
from neuroflare.people.biography import biography
from neuroflare.people.facts_file import load_facts
from neuroflare.people.town import RTOL, live
from neuroflare.people.usual import usual_course
from neuroflare.people.visits import visits
from neuroflare.report.brought_on import draw_brought_on, page

BODY, FACTS = load_model("body"), load_facts()
DEVIATES = load_posterior(BODY).first(16)
SIZE = {"lives": 120, "draws": 16, "most": 2, "seed": 3, "deviates": DEVIATES}


@pytest.fixture(scope="module")
def found():
    return brought_on(BODY, **SIZE)


@pytest.fixture(scope="module")
def town():
    plan = small_towns(BODY, 30, 2, 4, 3, None, {name: values[:4] for name, values in DEVIATES.items()})
    return plan, *live(BODY, FACTS, plan, plan.chunks[1])


def test_each_thing_and_each_trait_has_its_share(found):
    assert len(found.draws) == 2 <= found.tried <= 16
    assert (found.ill >= FEWEST).all()
    assert set(found.owed) == {*THINGS, EVERYTHING, *FACTS.traits}
    for name, shares in found.owed.items():
        assert shares.shape == (2,), name
        assert ((shares >= 0.0) & (shares <= 1.0)).all(), name
    assert (found.owed[EVERYTHING] > 0.5).all()  # who has no past falls ill for hardly any reason
    events = {name for name, kinds in THINGS.items() if set(kinds) <= set(FACTS.events)}
    assert set(found.before) == {*events, *FACTS.traits}


def test_what_happened_to_nobody_brought_on_nothing(found):
    for name in set(THINGS) & set(found.before):
        never = found.before[name][:, 0] == 0.0
        assert (found.owed[name][never] == 0.0).all(), name
        assert (found.owed[name] <= found.before[name][:, 0] + 1e-12).all(), name


def test_any_number_of_workers_gives_the_same_answer(found):
    again = brought_on(BODY, **SIZE, workers=1)
    assert again.draws == found.draws
    for name, shares in found.owed.items():
        np.testing.assert_array_equal(again.owed[name], shares)


def test_nobody_who_is_ill_is_said():
    with pytest.raises(UsageError, match="nobody of 3 people under 1 readings"):
        brought_on(BODY, lives=3, draws=1)


def test_a_life_without_something_is_otherwise_the_same(town):
    plan, people, life = town
    values = plan.draws.one(1)
    there = biography(FACTS, values, plan.seed, people, plan.years, without=("infection", "sleep-loss"))
    assert any(event.kind.name == "infection" for event in life.events)
    kept = [event for event in life.events if event.kind.name != "infection"]
    assert [event.kind.name for event in there.events] == [event.kind.name for event in kept]
    for one, other in zip(there.events, kept, strict=True):
        np.testing.assert_array_equal(one.begins, other.begins)
    np.testing.assert_array_equal(there.loads["stress"], life.loads["stress"])
    assert (there.loads["sleep_loss"] <= life.loads["sleep_loss"]).all()
    assert (there.loads["sleep_loss"] == 0.0).any()
    assert there.loads["sleep_loss"].max() > 0.0  # times of short nights are still there


def test_some_people_seen_alone_are_as_among_the_others(town):
    plan, people, life = town
    usual = usual_course(BODY, FACTS, plan.draws.one(1), RTOL)
    whole, some = (
        visits(BODY, people, life, usual, plan.years, plan.seed, rtol=RTOL, tests=False, only=only)
        for only in (None, np.array([2, 5, 11]))
    )
    assert some.lost.sum() == people.who.size - 3
    for name, values in whole.columns.items():
        np.testing.assert_array_equal(some.columns[name][:, [2, 5, 11]], values[:, [2, 5, 11]])


def made_up():
    names = [*THINGS, EVERYTHING, *FACTS.traits]
    share = {name: np.array([0.0, 0.02 * k, 0.04 * k]) for k, name in enumerate(names)}
    without = EVERYTHING, "stress of every day", "lost sleep of every day"
    before = {name: np.array([[0.6, 0.2]] * 3) for name in names if name not in without}
    sides = np.array([[0.7, 0.5]] * 3)
    return BroughtOn((0, 2, 5), 6, 256, np.array([4, 5, 6]), sides, 60.0 * sides, share, before)


def test_the_page_tells_shares_beside_what_a_survey_sees():
    text = page(made_up(), {name: trait.meaning for name, trait in FACTS.traits.items()}, load_ledger())
    words = " ".join(text.split())
    assert "| injuries | 2 (0 to 4) | 60 | 20 |" in text
    assert "| stress of every day | 12 (1 to 23) | everybody has it | everybody has it |" in text
    assert "15 people under the 3 readings" in words and "70 are women (50 of the others)" in words
    assert "| how easily pain and arousal take sleep | 38 (4 to 72) | +0.6 | +0.2 |" in text
    assert "(`trigger-stress-fm-bennett2007`)" in text


def test_the_picture_has_a_bar_for_each_and_says_it_in_words():
    text = str(draw_brought_on(made_up()))
    assert text.count("<rect") == 1 + len(THINGS) + len(FACTS.traits)
    assert "injuries 2 (0 to 4)" in text.split("</desc>")[0]
