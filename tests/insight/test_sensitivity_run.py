"""A small question asked of the model: the same bytes for any workers, and a stopped run goes on."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import jsonschema
import numpy as np
import pytest

from neuroflare.clinic.study import load_study
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.fit.posterior import load_posterior
from neuroflare.insight.assumed import ASSUMED, assumed_variance, by_source, source_of
from neuroflare.insight.measurements import BY_MODULE, measurement_of
from neuroflare.insight.questions import QUESTIONS, answered, question_of
from neuroflare.insight.sensitivity_document import ABOUT, sensitivity_document, to_measure
from neuroflare.insight.sensitivity_run import AT_ONCE, OTHERS, Plan, ask, cost
from neuroflare.insight.uncertain import FITTED, uncertain_of
from neuroflare.model import load_model

ROOT = Path(__file__).parents[2]
BODY = load_model("body")
SMALL = Plan(people=1, trajectories=2, most=3, base=4, seed=2)
FLOW = load_study(data_path("studies/vds2007/study.yaml"))
QUESTION = question_of(FLOW.model_copy(update={"readouts": FLOW.readouts[:1]}))


@pytest.fixture(scope="module")
def posterior():
    """The first draws of the posterior that ships."""
    found = load_posterior(BODY)
    assert found is not None
    return replace(found, deviates=found.first(80))


@pytest.fixture(scope="module")
def first(posterior, tmp_path_factory):
    """A run with one worker, its folder, and the readings it took."""
    folder = tmp_path_factory.mktemp("parts")
    taken = []
    found = ask(QUESTION, BODY, posterior, SMALL, folder=folder, workers=1, progress=taken.append)
    return found, folder, sum(taken)


def document(found, posterior):
    return json.dumps(sensitivity_document([found], BODY, posterior), allow_nan=False)


def test_it_keeps_its_contract(first, posterior):
    schema = json.loads((ROOT / "docs" / "sensitivity.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(document(first[0], posterior)), schema, jsonschema.Draft202012Validator)


def test_a_stopped_run_goes_on_with_any_workers_and_gives_the_same_bytes(first, posterior, tmp_path):
    found, folder, _ = first
    parts = tmp_path / "parts"
    shutil.copytree(folder, parts)
    lost = [file for file in sorted(parts.glob("*/answers/*.parquet")) if file.stem == "00001"]
    assert lost
    for file in lost:
        file.unlink()
    again = ask(QUESTION, BODY, posterior, SMALL, folder=parts, workers=2)
    assert document(again, posterior) == document(found, posterior)
    for file in lost:
        assert file.read_bytes() == (folder / file.relative_to(parts)).read_bytes()


def test_parts_of_another_run_are_refused(first, posterior):
    other = Plan(people=1, trajectories=2, most=3, base=4, seed=3)
    with pytest.raises(UsageError, match="begun with"):
        ask(QUESTION, BODY, posterior, other, folder=first[1], workers=1)


def test_the_cost_is_known_before(first, posterior):
    assert first[2] == cost(QUESTION, BODY, uncertain_of(BODY, posterior), SMALL)
    assert first[2] > AT_ONCE  # more than one chunk, so that going on is tested


def test_every_number_is_varied_in_exactly_one_factor(first):
    found = first[0]
    for parts in (found.numbers, found.sources):
        names = [
            name
            for factor in parts.factors
            for one in factor.members
            for name in found.uncertain.members[one]
        ]
        assert sorted(names) == sorted(BODY.uncertain)
    assert [factor.name for factor in found.numbers.factors][-1] == OTHERS
    assert len(found.numbers.factors) == SMALL.most + 1


def test_a_number_that_cannot_reach_an_answer_is_not_screened_and_changes_nothing(first):
    uncertain = first[0].uncertain
    apart = [name for name, some in uncertain.members.items() if not QUESTION.behind(BODY) & set(some)]
    assert apart
    assert set(first[0].screening.numbers) == set(uncertain.columns) - set(apart)
    shares = np.full((2, len(uncertain.columns)), 0.3)
    shares[1, [uncertain.columns.index(name) for name in apart]] = 0.9
    one, other = answered(QUESTION, BODY, uncertain, shares, people=1, seed=1, workers=1)
    assert one == pytest.approx(other, rel=1e-6)


def test_draws_of_the_posterior_are_answered_once_each(first, posterior):
    together = first[0].together
    assert together.draws == posterior.draws
    assert set(together.first[0]) == set(QUESTION.behind(BODY))
    assert together.sd[0] > 0.0


def test_numbers_that_the_fit_ties_are_drawn_together():
    random = np.random.default_rng(1)
    one, lone = random.standard_normal((2, 1000))
    draws = {"a": one, "b": -one + 0.5 * random.standard_normal(1000), "c": lone}
    model = type("Some", (), {"uncertain": dict.fromkeys("abcd")})()
    elsewhere = {"a-rate-of-a-town": lone}  # a fit may move what is no number of the model
    found = uncertain_of(model, type("Fit", (), {"deviates": draws | elsewhere})())
    assert dict(found.members) == {"d": ("d",), "a + b": ("a", "b"), "c": ("c",)}
    deviates = found.deviates(np.linspace(0.001, 0.999, 999)[:, None].repeat(3, axis=1))
    pairs = set(zip(draws["a"], draws["b"], strict=True))
    assert set(zip(deviates["a"], deviates["b"], strict=True)) <= pairs
    assert (
        np.corrcoef(deviates["a"], np.arange(999))[0, 1] ** 2 > 0.7
    )  # a step of the share is one of the numbers
    assert deviates["c"].std() == pytest.approx(lone.std(), abs=0.01)
    assert found.together().members[FITTED] == ("a", "b", "c")


def test_few_draws_tie_nothing_by_chance():
    random = np.random.default_rng(2)
    names = [f"n{k}" for k in range(60)]
    draws = dict(zip(names, random.standard_normal((60, 100)), strict=True))
    model = type("Some", (), {"uncertain": dict.fromkeys(names)})()
    assert uncertain_of(model, type("Fit", (), {"deviates": draws})()).blocks == ()


def test_what_numbers_rest_on_is_what_the_table_of_parameters_says():
    factors = by_source(BODY, uncertain_of(BODY, None))
    assumed = next(factor for factor in factors if factor.name == ASSUMED)
    assert {name for factor in factors for name in factor.members} == set(BODY.uncertain)
    assert all(not BODY.parameters[name].provenance.claims for name in assumed.members)


def test_the_assumed_share_of_an_answer_that_is_known():
    """A sum of three numbers of which one is assumed, with twice the weight: 4 of 6 parts of the variance."""
    names = {}
    for name in sorted(BODY.uncertain):
        names.setdefault(source_of(BODY, name), name)
    uncertain = uncertain_of(BODY, None)
    weights = np.zeros(len(uncertain.columns))
    for source, name in names.items():
        weights[uncertain.columns.index(name)] = 2.0 if source == ASSUMED else 1.0
    (found,) = assumed_variance(lambda shares: (shares @ weights)[:, None], BODY, uncertain, base=1024)
    assert found[ASSUMED].alone == pytest.approx(4.0 / 6.0, abs=0.06)
    assert found[ASSUMED].with_others == pytest.approx(4.0 / 6.0, abs=0.06)
    low, high = found[ASSUMED].alone_between
    assert low < found[ASSUMED].alone < high


def test_only_assumed_numbers_with_a_share_are_to_be_measured():
    def entry(name, source, total, lo):
        shares = {
            "first": {"value": 0.0, "lo": 0.0, "hi": 0.0},
            "total": {"value": total, "lo": lo, "hi": 1.0},
        }
        about = dict.fromkeys(ABOUT, "") | {"source": source}
        return {"name": name, "kind": "number", "numbers": 1, **about, **shares}

    factors = [
        entry("known", "on published claims alone", 0.5, 0.4),
        entry("small", "assumed", 0.01, 0.001),
        entry("part", "on claims and an assumption", 0.1, 0.05),
        entry("large", "assumed", 0.3, 0.2),
        {"name": OTHERS, "kind": "others", "numbers": 9, "total": {"value": 0.9, "lo": 0.8, "hi": 1.0}},
    ]
    again = [entry("part", "on claims and an assumption", 0.4, 0.3)]
    questions = [
        {"name": "q", "answers": [{"name": "a", "factors": factors}, {"name": "b", "factors": again}]}
    ]
    found = to_measure(questions)
    assert [one["name"] for one in found] == ["part", "large"]
    assert [one["answer"] for one in found[0]["answers"]] == ["b", "a"]


def test_every_uncertain_number_has_a_kind_of_measurement():
    assert {parameter.module for parameter in BODY.uncertain.values()} <= set(BY_MODULE)
    assert all(measurement_of(parameter) for parameter in BODY.uncertain.values())


def test_studies_of_patients_are_refused_by_name():
    study = load_study(data_path("studies/affaitati2011/study.yaml"))
    with pytest.raises(UsageError, match="people living with fibromyalgia"):
        question_of(study)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=list(QUESTIONS))
def test_every_question_is_answered(question):
    prior = uncertain_of(BODY, None)
    shares = np.random.default_rng(4).random((2, len(prior.columns)))
    values = answered(question, BODY, prior, shares, people=2, seed=1, workers=1)
    assert values.shape == (2, len(question.answers))
    assert np.isfinite(values).all()
