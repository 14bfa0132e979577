"""Rivals: their file, what they are compared by, and whether the comparison finds a truth that is known."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from neuroflare.clinic.readouts import Readout
from neuroflare.errors import UsageError
from neuroflare.evidence import load_ledger
from neuroflare.fit.calibrate import REACH
from neuroflare.insight.rivals import FILE, load_rivals
from neuroflare.insight.rivals_compare import compare
from neuroflare.insight.rivals_density import Evidence
from neuroflare.insight.rivals_document import document, verdict
from neuroflare.insight.rivals_pool import Pool, Predictions, pool_of, readings_of_numbers
from neuroflare.insight.rivals_recovery import recovery
from neuroflare.insight.rivals_rows import Result, results_of, with_results
from neuroflare.insight.rivals_run import Compared
from neuroflare.report.rivals import all_studies, page
from neuroflare.report.rivals_picture import draw_rivals

STUDIES = all_studies()
RESULTS = results_of(STUDIES.values(), load_ledger())
DRAWS = 120


def level(study, value, kind="perfusion"):
    row = Readout(name=kind, arm="a", at="1 h", unit="%", evidence="x")
    return Result(study, 0, row, "x", value, 0.1, 20, kind, relative=True)


@pytest.fixture(scope="module")
def made_up():
    """Ten studies, each of one level; `high` gives 150, `low` 100, `wide` either."""
    evidence = Evidence(
        [level(f"study-{k}", 150.0) for k in range(10)],
        np.full(10, 0.1),
        {"perfusion": (0.05, 0.1, 0.2)},
        {"by factor": (0.05, 0.1, 0.2)},
    )
    random = np.random.default_rng(1)
    scatter = np.exp(0.1 * random.standard_normal((DRAWS, 10)))
    wide = np.where(np.arange(DRAWS)[:, None] % 2, 150.0, 100.0)
    return evidence, {"high": 150.0 * scatter, "low": 100.0 * scatter, "wide": wide * scatter}


def test_the_rivals_that_ship(body):
    rivals = load_rivals(body)
    assert not rivals["whole"].off
    assert set(rivals) > {"central-only", "peripheral-maintained", "sympathetic-first", "immune-first"}
    for rival in rivals.values():
        assert set(rival.switches(body).values()) <= {0.0}
        assert rival.claim
        assert rival.title


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("sensitization-firing:", "sensitisation-fire:", "did you mean sensitization-firing"),
        ("title: central only", "titel: central only", "central-only lacks 'title'"),
        ("not strengthen", "", "without a reason"),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(body, tmp_path, old, new, message):
    text = FILE.read_text(encoding="utf-8")
    if message == "without a reason":
        old, new = "projection-ltp: synapses of the cord do not strengthen", 'projection-ltp: ""'
    path = tmp_path / "mine.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UsageError, match=message) as error:
        load_rivals(body, path)
    assert "line " in str(error.value)


def test_the_same_arrows_twice_are_refused(body, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(
        "schema: neuroflare/hypotheses/1\nrivals:\n"
        "  one: {title: one, claim: all, off: {}}\n  two: {title: two, claim: all, off: {}}\n",
        encoding="utf-8",
    )
    with pytest.raises(UsageError, match="two and one remove the same arrows"):
        load_rivals(body, path)


def test_only_results_of_role_c_count():
    assert len(RESULTS) > 50
    for one in RESULTS:
        study = STUDIES[one.study]
        assert study.role_of(study.readouts[one.place]) == "calibration"
    groups = {STUDIES[one.study].population.group for one in RESULTS}
    assert {"healthy", "fibromyalgia", "crps"} <= groups


@pytest.mark.parametrize("one", RESULTS, ids=lambda one: one.name)
def test_the_scale_rises_with_the_published_direction(one):
    """An effect has 0 for none, its sign for its direction, and near the published value a factor's logarithm."""
    assert np.isfinite(one.target)
    if one.readout.against is None:
        near = one.on_scale(np.array([one.value, one.value * 1.01]))
        assert near[1] > near[0]
        return
    nothing = {"ratio": 1.0, "percent-of": 100.0}.get(one.readout.contrast, 0.0)
    assert one.on_scale(np.array([nothing]))[0] == pytest.approx(0.0, abs=1e-9)
    assert abs(one.target) == pytest.approx(np.sqrt(2) * np.arcsinh(1.0))


def test_what_is_out_of_reach_counts_as_that_far(made_up):
    evidence, _ = made_up
    far = evidence.log_density(np.full((2, 10), [[20.0], [50.0]]), [0])
    assert far[0] == pytest.approx(far[1])
    hit = evidence.log_density(np.full((1, 10), np.log(150.0)), [0])[0]
    assert hit - far[0] == pytest.approx(REACH**2 / 2, rel=0.05)


def test_where_nobody_is_ill_the_ill_of_other_readings_stand_in(made_up):
    evidence, predictions = made_up
    values = np.log(predictions["high"])
    some = values.copy()
    some[::3] = np.nan
    filled = evidence.log_density(some, [0])
    assert np.isfinite(filled).all()
    assert filled[::3].mean() == pytest.approx(evidence.log_density(values, [0]).mean(), abs=0.5)
    nobody = np.full_like(values, np.nan)
    assert evidence.log_density(nobody, [0])[0] == pytest.approx(filled.max() - REACH**2 / 2, abs=0.6)


def test_a_rival_under_which_illness_is_rare_is_held_less_sure(made_up):
    evidence, predictions = made_up
    values = np.log(predictions["high"])
    wide = replace(evidence, scatter=np.full(10, 0.3**2))
    many, few = values.copy(), values.copy()
    many[:20], few[3:] = np.nan, np.nan
    hit = [wide.log_density(some, [0]).mean() for some in (values, many, few)]
    assert hit[0] > hit[1] > hit[2]  # the right answer, given ever less surely
    far = np.full(10, np.log(400.0))
    missed = [wide.log_density(some, [0], far).mean() for some in (many, few)]
    assert missed[1] > missed[0]


def test_the_better_rival_gets_the_weight(made_up):
    evidence, predictions = made_up
    found = compare(evidence, predictions, bootstraps=50)
    assert found.names == ["high", "low", "wide"]
    assert found.weights.sum() == pytest.approx(1.0)
    value, low, high = found.interval("high")
    assert low <= value <= high
    assert found.behind("high")[0] < 0.1
    gap, error = found.behind("low")
    assert gap > 2 * error
    assert verdict(found.standings["low"].tails[0]) == "barely" or found.standings["low"].tails[0] < 0.1
    # The wide rival learns from the other studies which half of its readings is right.
    at_once = compare(evidence, predictions, rate=0.0, bootstraps=0).standings["wide"].total
    assert found.standings["wide"].total > at_once


def test_what_a_fit_has_heard_counts_once(made_up):
    """Readings from a posterior that has heard half of the studies give the scores of readings from the prior."""
    evidence, _ = made_up
    random = np.random.default_rng(3)
    centre = np.log(120.0) + 0.3 * random.standard_normal(60_000)
    prior = np.exp(np.repeat(centre[:, None], 10, axis=1))
    heard = sum(evidence.log_density(np.log(prior), [k]) for k in range(5))
    kept = random.choice(len(centre), 20_000, p=np.exp(heard) / np.exp(heard).sum())
    plain = compare(evidence, {"one": prior[:20_000], "two": prior[:20_000]}, rate=1.0, bootstraps=0)
    fitted = compare(
        evidence, {"one": prior[kept], "two": prior[kept]}, fitted=range(5), rate=1.0, bootstraps=0
    )
    assert fitted.standings["one"].scores == pytest.approx(plain.standings["one"].scores, abs=0.05)


def test_a_known_truth_is_recovered(made_up):
    evidence, predictions = made_up
    pair = {name: predictions[name] for name in ("high", "low")}
    found = recovery(evidence, pair, worlds=6)
    assert found.found.diagonal().min() >= 5 / 6
    assert found.mean_weights.diagonal().min() > 0.7


def test_rivals_share_people_and_numbers_and_differ_by_arrows(body):
    """Simulated: silent fibres that fire by themselves need the arrow that central-only lacks."""
    rivals = load_rivals(body)
    results = [one for one in RESULTS if one.study in ("serra2014", "thompson2005")]
    asked = with_results([STUDIES["serra2014"], STUDIES["thompson2005"]], results)
    deviates = readings_of_numbers(body, None, 4, 1)
    pair = [rivals["whole"], rivals["central-only"]]
    pool = pool_of(body, load_ledger(), pair, asked, deviates, people=3, lives=8, workers=1)
    whole, central = (pool.of[name].values for name in ("whole", "central-only"))
    assert len(pool.rows) == whole.shape[1] == 8
    flow = [k for k, (study, _) in enumerate(pool.rows) if study == "thompson2005"]
    assert central[:, flow] == pytest.approx(whole[:, flow], rel=1e-3)
    again = pool_of(body, load_ledger(), pair[1:], asked, deviates, people=3, lives=8, workers=2)
    assert np.array_equal(again.of["central-only"].values, central, equal_nan=True)


def compared_by_hand(body):
    """A comparison of made-up predictions for all published results: one rival is right, one gives half."""
    rivals = {name: rival for name, rival in load_rivals(body).items() if name in ("whole", "central-only")}
    random = np.random.default_rng(2)
    published = np.array([one.value for one in RESULTS])
    right = published * np.exp(0.2 * random.standard_normal((40, len(RESULTS))))
    values = {"whole": right, "central-only": 0.5 * right}
    evidence = Evidence(RESULTS, np.full(len(RESULTS), 0.2))
    sampled = np.zeros((40, len(RESULTS), 2, 8))
    pool = Pool(
        tuple((one.study, one.place) for one in RESULTS),
        {name: Predictions(some, sampled) for name, some in values.items()}, 4, 24, 1,
    )  # fmt: skip
    return Compared(rivals, pool, values, compare(evidence, values, bootstraps=20), None)


@pytest.fixture(scope="module")
def answered(body):
    found = compared_by_hand(body)
    return found, document(found, STUDIES, seed=1, model_hash="m", ledger_hash="l")


def test_the_document_keeps_its_form(answered):
    _, answer = answered
    assert answer["schema"] == "neuroflare/rivals/1"
    assert {
        "schema", "version", "notice", "how", "sentences", "numbers", "draws", "people", "lives", "seed", "rate",
        "reach", "model_hash", "ledger_hash", "rivals", "studies", "results",
    } == set(answer)  # fmt: skip
    assert {
        "name", "title", "claim", "off", "weight", "score", "behind", "effective", "untrusted", "ill", "explained",
    } == set(answer["rivals"][0])  # fmt: skip
    assert {"fibromyalgia", "crps", "small-fibre-neuropathy"} == set(answer["rivals"][0]["ill"])
    row = answer["results"][0]["rivals"]["whole"]
    assert {"lo", "middle", "hi", "tail", "verdict"} == set(row)
    json.dumps(answer, allow_nan=False)


def test_the_page_names_what_a_rival_cannot_explain(answered):
    found, answer = answered
    some = recovery(found.evidence, found.predictions, worlds=1)
    text = page(answer, some, {0.0: found.totals_at(0.0)})
    assert "Do not start, stop or change a medicine" in " ".join(text.split())
    assert "- **central only**:" in text
    assert text.count("| ") > len(RESULTS)
    drawn = str(draw_rivals(answer))
    assert drawn.startswith("<svg")
    assert "What each rival explains" in drawn


def test_the_page_that_ships_is_of_the_rivals_that_ship(body, docs):
    text = (Path(docs) / "rivals.md").read_text(encoding="utf-8")
    for rival in load_rivals(body).values():
        assert rival.title in text
        assert rival.claim in text
