"""Tests that might be done next: their list, and what their results are expected to teach."""

import json

import numpy as np
import pytest
from typer.testing import CliRunner

from neuroflare.clinic.study import load_study
from neuroflare.errors import UsageError
from neuroflare.insight.candidates import FILE, PEOPLE, load_candidates
from neuroflare.insight.experiment import FEWEST_PEOPLE, outlooks
from neuroflare.insight.experiment_document import document, pairs
from neuroflare.insight.rivals import load_rivals
from neuroflare.insight.rivals_density import Evidence
from neuroflare.insight.rivals_pool import Pool, Predictions
from neuroflare.report.experiment import draw_experiment, page
from neuroflare.report.rivals import all_studies

CANDIDATES, STUDIES = load_candidates(), all_studies()
DRAWS = 60
NAMES = ("whole", "central-only", "peripheral-maintained")


def pool(values):
    """Two tests; the first tells the first rival from the others, the second nothing."""
    rows = tuple((name, 0) for name in values)
    random = np.random.default_rng(1)
    of = {}
    for k, name in enumerate(NAMES):
        shown = np.stack([np.full(DRAWS, mine[k]) for mine in values.values()], axis=1)
        sampled = shown[:, :, None, None] * (1 + 0.01 * random.standard_normal((DRAWS, len(rows), 2, 8)))
        of[name] = Predictions(shown, sampled)
    return Pool(rows, of, 4, 24, 1)


TELLING, SILENT = "pressure-threshold-fibromyalgia-forearm", "fibre-density-fibromyalgia"
VALUES = {TELLING: (10.0, 95.0, 95.0), SILENT: (90.0, 90.0, 90.0)}
EVIDENCE = Evidence([], np.zeros(0), {}, {"by factor": (0.05, 0.1, 0.2), "by amount": (0.05, 0.1, 0.2)})
EQUAL = {name: np.full(DRAWS, 1.0 / DRAWS) for name in NAMES}


def ranked_by_hand():
    return outlooks([CANDIDATES[SILENT], CANDIDATES[TELLING]], pool(VALUES), EQUAL, EVIDENCE)


@pytest.fixture(scope="module")
def ranked():
    return ranked_by_hand()


def test_what_is_told_apart_for_sure_gives_its_entropy(ranked):
    best, last = ranked
    assert best.candidate.name == TELLING
    third = -(1 / 3 * np.log2(1 / 3) + 2 / 3 * np.log2(2 / 3))  # one of three is told from two that are alike
    assert best.gain == pytest.approx(third, abs=0.02)
    assert last.gain == pytest.approx(0.0, abs=1e-6)
    assert last.needed is None or last.most < 1e-6
    assert FEWEST_PEOPLE <= best.needed <= PEOPLE


def test_pairs_are_told_apart_or_not(ranked):
    right = {(a, b): share for a, b, share in pairs(ranked[0])}
    assert right["whole", "central-only"] == pytest.approx(1.0, abs=0.01)
    assert right["central-only", "peripheral-maintained"] == pytest.approx(0.5, abs=0.01)


def test_more_people_teach_more_when_people_scatter():
    near = pool({TELLING: (70.0, 95.0, 95.0)})
    (one,) = outlooks([CANDIDATES[TELLING]], near, EQUAL, EVIDENCE)
    assert one.most >= one.gain > 0.0
    (stricter,) = outlooks([CANDIDATES[TELLING]], near, EQUAL, EVIDENCE, enough=0.95)
    assert stricter.needed >= one.needed


def test_a_rival_without_such_people_is_not_told_about():
    lacking = pool(VALUES)
    lacking.of["whole"].values[:, :] = np.nan
    best, _ = outlooks([CANDIDATES[TELLING], CANDIDATES[SILENT]], lacking, EQUAL, EVIDENCE)
    assert set(best.told) == {"central-only", "peripheral-maintained"}
    assert best.gain == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize("one", CANDIDATES.values(), ids=lambda one: one.name)
def test_every_candidate_is_a_study_like_one_that_was_published(one, tmp_path):
    assert one.like in STUDIES
    path = tmp_path / "study.yaml"
    path.write_text(one.to_yaml(33), encoding="utf-8")
    study = load_study(path)
    assert study.population.people == 33
    assert "{" not in one.title


def test_a_wrong_template_is_refused_with_its_line(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(FILE.read_text(encoding="utf-8").replace("at: 0 min", "att: 0 min", 1), encoding="utf-8")
    with pytest.raises(UsageError, match=r"line \d+: the template makes no study"):
        load_candidates(path)


def compared_by_hand(body):
    from neuroflare.insight.rivals_compare import compare
    from neuroflare.insight.rivals_run import Compared
    from tests.insight.test_rivals import level

    evidence = Evidence([level(f"study-{k}", 150.0) for k in range(4)], np.full(4, 0.1))
    values = {name: np.full((DRAWS, 4), 150.0 - 10 * k) for k, name in enumerate(NAMES)}
    rivals = {name: rival for name, rival in load_rivals(body).items() if name in NAMES}
    return Compared(rivals, pool(VALUES), values, compare(evidence, values, bootstraps=10), None)


@pytest.fixture(scope="module")
def answer(ranked, body):
    return document(compared_by_hand(body), ranked, enough=0.8, seed=1, model_hash="m")


def test_the_document_keeps_its_form(answer):
    assert answer["schema"] == "neuroflare/experiment/1"
    assert {
        "schema", "version", "notice", "sentences", "numbers", "draws", "people", "most_people", "enough", "sure",
        "seed", "model_hash", "rivals", "candidates", "study",
    } == set(answer)  # fmt: skip
    assert {
        "name", "title", "like", "unit", "gain", "gain_of_many", "needed", "predicted", "nobody", "told_apart",
    } == set(answer["candidates"][0])  # fmt: skip
    json.dumps(answer, allow_nan=False)


def test_the_study_of_the_best_runs(answer, tmp_path):
    from neuroflare.cli.main import app

    path = tmp_path / "study.yaml"
    path.write_text(answer["study"], encoding="utf-8")
    asked = [
        "--people",
        "3",
        "--draws",
        "16",
        "--workers",
        "1",
        "--json",
        "--quiet",
    ]  # fewer may have nobody ill
    ran = CliRunner().invoke(app, ["clinic", str(path), *asked])
    assert ran.exit_code == 0, ran.output
    assert json.loads(ran.stdout)["schema"] == "neuroflare/clinic/1"


def test_the_page_holds_the_study(answer):
    text = page(answer)
    assert "study: pressure-threshold-fibromyalgia-forearm" in text
    assert "| like |" in text
    assert str(draw_experiment(answer)).startswith("<svg")
