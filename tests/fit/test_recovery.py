"""Numbers that are known are found again, with honest intervals."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.special import ndtri

from neuroflare.errors import UsageError
from neuroflare.fit.calibrate import Effort, candidates, error_of
from neuroflare.fit.measured import measured
from neuroflare.fit.predicted import predicted
from neuroflare.fit.recovery import recover
from neuroflare.fit.stages import load_stages, screen
from neuroflare.people import shares

EFFORT = Effort(draws=0, waves=0, steps=300, kept=400, ensembles=1)


def made_up(random, draws):
    """Two numbers that act, one bent; results that also vary by what is not fitted."""
    numbers = random.standard_normal((draws, 2))
    other = 0.1 * random.standard_normal((draws, 4))
    lines = np.stack(
        [
            0.5 * numbers[:, 0],
            0.3 * numbers[:, 0] + 0.4 * numbers[:, 1],
            0.4 * numbers[:, 1] + 0.1 * numbers[:, 0] ** 2,
            numbers[:, 0],
        ],
        axis=1,
    )
    return numbers, lines + other


def test_places_of_true_numbers_are_even(rows):
    errors = np.array([0.1, 0.1, 0.1, 0.3])
    numbers, results = made_up(np.random.default_rng(4), 425)
    found = recover(numbers, results, rows, errors, EFFORT, studies=25)
    assert found.ranks.shape == (25, 2 + 4)  # two numbers, two classes of read-outs, two scales
    assert found.p_values.min() > 0.05 / found.p_values.size
    assert 0.82 <= found.covered <= 0.97
    assert found.spread[:, :2].mean() < 0.8  # and something was learnt


def test_errors_that_are_told_too_small_are_seen(rows):
    """The check can fail: results scatter three times as much as the fit is told."""
    random = np.random.default_rng(4)
    numbers, results = made_up(random, 410)
    results[-10:] += 1.0 * random.standard_normal((10, 4))
    found = recover(numbers, results, rows, np.full(4, 0.05), EFFORT, studies=10)
    assert found.covered < 0.8


def test_as_many_studies_as_draws_are_refused(rows):
    with pytest.raises(UsageError, match="40 studies"):
        recover(np.zeros((40, 2)), np.zeros((40, 4)), rows, np.ones(4), EFFORT, studies=40)


@pytest.mark.long
@pytest.mark.parametrize(
    "stage", [stage for stage in load_stages() if not stage.pool], ids=lambda stage: stage.name
)
def test_a_hundred_studies_of_each_stage_are_recovered(stage):
    from neuroflare.evidence import load_ledger
    from neuroflare.model import load_model

    model, draws = load_model("body"), 100 + 10 * 2 * stage.most
    rows = measured(stage.load(), load_ledger())
    deviates = {name: ndtri(shares(9, "recovery", name, draws)) for name in model.uncertain}
    found = predicted(model, stage.load(), rows, deviates, min(stage.people, 25), 1)
    good = np.isfinite(found.values).mean(axis=0) >= 0.9
    kept = np.isfinite(found.values[:, good]).all(axis=1)
    names = candidates(model, stage, [])
    numbers, results = np.stack([deviates[name] for name in names], axis=1)[kept], found.values[kept][:, good]
    places = screen(numbers, results, stage.most // 2)
    used = [row for row, is_good in zip(rows, good, strict=True) if is_good]
    errors = np.array([error_of(row, found.spread[:, rows.index(row)]) for row in used])
    effort = replace(EFFORT, steps=1500)
    recovery = recover(numbers[:, places], results, used, errors, effort, studies=100)
    assert recovery.p_values.min() > 0.01 / recovery.p_values.size
    assert 0.84 <= recovery.covered <= 0.96
