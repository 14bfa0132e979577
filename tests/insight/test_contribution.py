"""What each mechanism carries: adds up, same bytes however it is cut, and said in plain words."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest

from neuroflare.errors import UsageError
from neuroflare.evidence.words import harmful_words
from neuroflare.insight import contribution as module
from neuroflare.insight import ill_people
from neuroflare.insight.contribution import AFTER, Contribution, contribution, of_one_person
from neuroflare.insight.contribution_document import agree, contribution_document, interval
from neuroflare.insight.contribution_readouts import readouts_of
from neuroflare.insight.contribution_words import contribution_sentences, parts_of_100
from neuroflare.insight.ill_people import who_is_ill
from neuroflare.insight.known_towns import known_town, mixed_towns, whole_town
from neuroflare.insight.mechanisms import load_mechanisms
from neuroflare.language import LANGUAGES, language
from neuroflare.store.kept import Kept
from neuroflare.trials.groups import TRIAL_GROUPS

GROUP = "crps-acute"


@pytest.fixture(scope="module")
def mechanisms(body):
    return load_mechanisms(body)


@pytest.fixture(scope="module")
def ill(body):
    return who_is_ill(body, GROUP, people=3, draws=6, seed=1, workers=1)


@pytest.fixture(scope="module")
def found(body, mechanisms, ill):
    return contribution(body, mechanisms, GROUP, ill, seed=1, workers=1)


def test_values_add_up_to_what_removing_all_does(found):
    lost = found.before - found.without
    np.testing.assert_allclose(found.values.sum(axis=-1), lost, atol=1e-9)
    assert (found.level("short") > 1.0).all()
    assert (found.level("short", removed=True) < 1.0).all()


def test_expectation_carries_nothing_where_nobody_expects_anything(found, mechanisms):
    k = mechanisms.names.index("expectation")
    assert not found.values[..., k].any()


def test_shares_of_all_places_are_the_whole(found):
    places = ("peripheral", "between", "central")
    total = np.concatenate([np.sum([found.share(when, place) for place in places], axis=0) for when in AFTER])
    known = np.isfinite(total)  # not in a draw in which they carry next to nothing, as when people get well
    assert known.any()
    assert total[known] == pytest.approx(np.ones(known.sum()))


def test_chunks_and_threads_change_no_byte(body, mechanisms, ill, found, monkeypatch, tmp_path):
    monkeypatch.setattr(module, "AT_ONCE", 1)
    keep = Kept(tmp_path)
    again = contribution(body, mechanisms, GROUP, ill, seed=1, workers=2, keep=keep)
    assert again.values.tobytes() == found.values.tobytes()
    assert len(list(tmp_path.iterdir())) == len(ill.draws)


def test_work_that_was_stopped_goes_on(body, mechanisms, ill, found, monkeypatch, tmp_path):
    keep = Kept(tmp_path)
    who_is_ill(body, GROUP, people=3, draws=6, seed=1, workers=1, keep=keep)
    contribution(body, mechanisms, GROUP, ill, seed=1, workers=1, keep=keep)

    def nothing(*_, **__):
        raise AssertionError("it is simulated again")

    monkeypatch.setattr(ill_people, "gather", nothing)
    monkeypatch.setattr(module, "without_mechanisms", nothing)
    same = who_is_ill(body, GROUP, people=3, draws=6, seed=1, workers=1, keep=keep)
    assert (same.draws, same.lives, same.met) == (ill.draws, ill.lives, ill.met)
    again = contribution(body, mechanisms, GROUP, same, seed=1, workers=1, keep=keep)
    assert again.values.tobytes() == found.values.tobytes()
    with pytest.raises(AssertionError, match="simulated again"):
        contribution(body, mechanisms, GROUP, same, seed=2, workers=1, keep=keep)


def test_group_and_person_that_are_not_there(body, mechanisms, ill):
    with pytest.raises(UsageError, match="'me' is not a group; known are fm, crps-acute"):
        who_is_ill(body, "me", people=3, draws=2, seed=1)
    with pytest.raises(UsageError, match="--person is 4; each draw has the persons 1 to 3"):
        of_one_person(body, mechanisms, GROUP, ill, 4, seed=1)


def test_nobody_is_ill(body):
    with pytest.raises(UsageError, match="nobody among 1 readings"):
        who_is_ill(body, "crps-chronic", people=3, draws=1, seed=1, workers=1)


def made_up(numbers="posterior", draws=9, shift=0.0):
    """Values that need no simulation: the neuropeptides carry 2 of 10 under the first draw, 6 under the last."""
    from neuroflare.model import load_model

    mechanisms = load_mechanisms(load_model("body"))
    readouts = tuple(one.name for one in readouts_of("fm"))
    values = np.zeros((draws, 4, 2, len(readouts), len(mechanisms.names)))
    values[..., 0] = (np.linspace(2.0, 6.0, draws) + shift)[:, None, None, None]
    values[..., mechanisms.names.index("glia")] = 8.0 - values[..., 0]
    before = np.full(values.shape[:-1], 10.0)
    return Contribution(
        "fm", numbers, mechanisms, readouts, tuple(range(draws)), 100, 9, draws, before, before - 8.0, values
    )


def test_intervals_and_parts():
    one = made_up()
    assert one.of_100("short")[:, 0] == pytest.approx(np.linspace(20.0, 60.0, 9))
    assert one.share("short", "peripheral") == pytest.approx(np.linspace(0.25, 0.75, 9))
    assert interval(one.share("short", "peripheral"))["mean"] == pytest.approx(0.5)
    assert one.sampling_error("short") == pytest.approx(np.zeros(14))
    assert parts_of_100({"mean": -0.3, "lo": -12.4, "hi": 3.0}) == "0 (-12 to 3)"
    nothing = replace(one, values=0.0 * one.values)
    assert np.isnan(nothing.share("short", "peripheral")).all()


def test_people_who_get_well_anyway_say_nothing_of_shares():
    """Where next to no pain is left, a share of it would be a number of any size."""
    one = made_up()
    values, before = one.values.copy(), one.before.copy()
    before[:3, :, 1], values[:3, :, 1] = 1e-3, -1e-6
    values[:3, :, 1, :, 0] = 0.02
    faded = replace(one, values=values, before=before)
    assert np.isnan(faded.share("lasting", "peripheral")).tolist() == [True] * 3 + [False] * 6
    assert np.isnan(faded.of_100("lasting")[:, 0]).tolist() == [True] * 3 + [False] * 6
    assert not np.isnan(faded.share("short", "peripheral")).any()
    document = contribution_document(faded, None, None, people=4, model_hash="ab")
    assert document["left_out"] == {"short": 0, "lasting": 3}
    assert "In 3 of 9 readings next to no pain is left" in " ".join(document["sentences"])


def test_prior_and_posterior_that_agree_do_not_decide():
    said = {}
    for name, prior in {
        "same": made_up("prior"),
        "wide": made_up("prior", shift=-1.5),
        "few": made_up("prior", draws=3),
    }.items():
        document = contribution_document(made_up(), prior, None, people=4, model_hash="ab")
        said[name] = " ".join(document["sentences"])
    assert "the data do not decide" in said["same"]
    assert "nothing can be said about what the data decide" in said["few"]
    assert agree({"mean": 1, "lo": 0, "hi": 2}, {"mean": 4, "lo": 0, "hi": 10}) is False
    assert "the data move it" in " ".join(
        contribution_document(made_up(), made_up("prior", shift=-8.0), None, people=4, model_hash="ab")[
            "sentences"
        ]
    )


def test_the_document_is_json_of_its_schema():
    document = contribution_document(
        made_up(), made_up("prior"), made_up("assumed"), people=4, model_hash="ab"
    )
    text = json.dumps(document, allow_nan=False)
    assert json.loads(text) == document
    assert document["schema"] == "neuroflare/contribution/1"
    assert set(document) == {
        *("schema", "version", "group", "meaning", "criteria", "notice", "rules", "hours", "person"),
        *("people", "draws", "draws_with_people", "exact", "seed", "model_hash", "mechanisms_hash", "pain"),
        *("mechanisms", "peripheral_share", "between_share", "central_share", "left_out", "assumed_share"),
        *("others", "sentences"),
    }
    first = document["mechanisms"][0]
    assert set(first) == {"name", "words", "place", "short", "lasting", "prior", "decided"}
    assert set(first["short"]) == {"mean", "lo", "hi", "sampling_error", "of_100"}
    assert first["prior"]["lasting"]["of_100"]["mean"] == pytest.approx(40.0)
    assert document["assumed_share"] == {"short": 1.0, "lasting": 1.0}
    assert [one["readout"] for one in document["others"]][0] == "widespread-pain-index"


@pytest.mark.parametrize("group", TRIAL_GROUPS)
def test_words_harm_nobody(group):
    names = tuple(one.name for one in readouts_of(group))
    one = made_up()
    size = len(names)
    values = one.values[:, :, :, :1].repeat(size, axis=3)
    one = replace(
        one, group=group, readouts=names, values=values, before=values[..., 0], without=values[..., 0]
    )
    document = contribution_document(one, one, one, people=4, model_hash="ab")
    text = " ".join(document["sentences"])
    assert harmful_words(text) == []
    assert "all in the" not in text


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_sentences_in_other_languages_hold_the_same_numbers(code):
    document = contribution_document(
        made_up(), made_up("prior"), made_up("assumed"), people=4, model_hash="ab"
    )
    numbers = re.compile(r"-?\d+")
    told = contribution_sentences(document, language(code))
    assert len(told) == len(document["sentences"])
    for ours, english in zip(told, document["sentences"], strict=True):
        left = sorted(numbers.findall(english))
        assert [one for one in sorted(numbers.findall(ours)) if one in left] == left
        assert not re.search(r"\b(?:the|and|of)\b", ours), ours


def test_contribution_finds_where_pain_comes_from_in_towns_where_it_is_known(body, mechanisms):
    towns = []
    for name, truth in (("central", 0.0), ("peripheral", 1.0)):
        town = known_town(body, mechanisms, name, people=4, draws=24, seed=1, workers=1)
        assert 0 < town.met < town.lives
        towns.append((whole_town(body, mechanisms, town, seed=1, workers=1), truth))
    for when in AFTER:
        for town, truth in towns:
            alone = mixed_towns("alone", [(town, truth)], when)
            assert alone.found[0] == pytest.approx(truth, abs=1e-6)
        both = mixed_towns("mixed", towns, when)
        assert 0.0 < both.truth < 1.0
        assert both.recovered


@pytest.mark.long
def test_orders_come_to_the_exact_solution(body, mechanisms):
    town = known_town(body, mechanisms, "both", people=4, draws=24, seed=1, workers=0)
    two = replace(town, cohort=town.cohort.of(np.arange(2)[None, :]), met=2)
    exact = whole_town(body, mechanisms, two, seed=1, exact=True)
    # So many that the rare orders in which a small mechanism decides occur, without which its error reads as none.
    many = replace(two, cohort=town.cohort.of(np.arange(2).repeat(960)[None, :]))
    drawn = whole_town(body, mechanisms, many, seed=1)
    error = drawn.sampling_error("lasting")
    difference = drawn.part("lasting")[0] - exact.part("lasting").mean(axis=0)
    assert (np.abs(difference) < 4.0 * error + 1e-3).all()
