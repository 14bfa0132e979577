"""The parts of a fit: what may be fitted, the surface, the likelihood, the sampler."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from scipy.stats import multivariate_normal

from neuroflare.clinic.simulate import Reading
from neuroflare.clinic.study import load_study
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence import load_ledger
from neuroflare.fit.discrepancy import BY_AMOUNT, BY_FACTOR, PRIOR
from neuroflare.fit.emulator import emulate
from neuroflare.fit.laboratories import LAB_PLAIN, LAB_RELATIVE, kind_of, shifted, spreads_of
from neuroflare.fit.likelihood import Likelihood
from neuroflare.fit.measured import measured, only_fitted
from neuroflare.fit.posterior import load_posterior
from neuroflare.fit.predicted import _on_scale
from neuroflare.fit.sampler import sample, split_r_hat
from neuroflare.fit.stages import candidates, load_stages, screen
from neuroflare.model import load_model

LEDGER = load_ledger()
BUNDLED = [load_study(path) for path in sorted(data_path("studies").glob("*/study.yaml"))]


# ---- what may be fitted


def test_nothing_but_calibration_results_of_people_without_an_illness_is_fitted():
    fitted = measured(BUNDLED, LEDGER)
    assert len(fitted) > 20
    for row in fitted:
        study = next(one for one in BUNDLED if one.id == row.study)
        assert study.role_of(row.readout) == "calibration"
        for arm in (row.readout.arm, row.readout.against):
            group = None if arm is None else study.arm(arm).group or study.population.group
            assert group not in ("fibromyalgia", "crps", "small-fibre-neuropathy")
        assert row.readout.compare is None
        assert row.error is not None or row.people is not None


def test_no_claim_behind_a_test_result_is_fitted():
    kept_apart = {
        row.evidence
        for study in BUNDLED
        for row in study.readouts
        if row.evidence is not None and study.role_of(row) == "validation"
    }
    assert kept_apart
    assert not kept_apart & {row.evidence for row in measured(BUNDLED, LEDGER)}


def test_every_stage_has_results_and_no_two_share_any():
    names = [row.name for stage in load_stages() for row in measured(stage.load(), LEDGER)]
    assert len(names) == len(set(names))
    for stage in load_stages():
        assert measured(stage.load(), LEDGER)
        assert stage.most <= 20
        if stage.pool:
            assert all(row.share for row in measured(stage.load(), LEDGER))


def test_a_range_is_its_middle_with_the_sd_of_a_uniform_spread():
    row = next(one for one in measured(BUNDLED, LEDGER) if one.study == "quist2016")
    assert (row.value, row.error) == (8.0, pytest.approx(8.0 / 12**0.5))
    assert row.target == pytest.approx(np.log(8.0))


def test_a_study_without_such_results_is_refused():
    study = next(one for one in BUNDLED if one.id == "vds2007")
    with pytest.raises(UsageError, match="no result that may be fitted"):
        only_fitted([study], [])


def test_a_stage_moves_no_number_that_an_earlier_one_moved():
    model, (first, second, *_) = load_model("body"), load_stages()
    taken = candidates(model, first, [])[:5]
    assert not set(taken) & set(candidates(model, second, taken))
    assert all(name in model.uncertain for name in candidates(model, second, []))


@given(some.integers(0, 9), some.integers(0, 9))
def test_screening_finds_lines_and_bends_and_leaves_the_rest(line, bend):
    x = np.random.default_rng(3).standard_normal((500, 10))
    y = np.stack([x[:, line], 0.5 * x[:, bend] ** 2], axis=1)
    assert set(screen(x, y, most=5)) == {line, bend}


# ---- the surface


@given(some.integers(1, 4), some.integers(0, 2**16))
@settings(max_examples=20)
def test_a_quadratic_is_found_exactly(numbers, seed):
    random = np.random.default_rng(seed)
    x = random.standard_normal((300, numbers))
    bend = random.standard_normal((numbers, numbers))
    y = 1.0 + x @ random.standard_normal(numbers) + np.einsum("di,ij,dj->d", x, bend, x)
    surface = emulate(x, y[:, None])
    new = random.standard_normal((50, numbers))
    want = np.einsum("di,ij,dj->d", new, bend, new)
    found = surface(new)[:, 0] - surface(np.zeros((1, numbers)))[0, 0]
    line = surface(new)[:, 0] - surface(-new)[:, 0]
    np.testing.assert_allclose(found - line / 2, want, atol=1e-2 * (1 + np.abs(want).max()))
    assert surface.explained[0] > 0.999


def test_what_the_surface_misses_is_told_with_its_covariance():
    random = np.random.default_rng(5)
    x, common = random.standard_normal((2000, 3)), random.standard_normal((2000, 1))
    y = np.concatenate([x[:, :1] + 0.5 * common, x[:, 1:2] - 0.5 * common], axis=1)
    missed = emulate(x, y).residual
    np.testing.assert_allclose(missed, [[0.25, -0.25], [-0.25, 0.25]], atol=0.03)


@pytest.mark.parametrize(("draws", "value", "words"), [(15, 1.0, "at least 20"), (100, np.nan, "not finite")])
def test_a_surface_needs_enough_finite_draws(draws, value, words):
    with pytest.raises(UsageError, match=words):
        emulate(np.random.default_rng(1).standard_normal((draws, 2)), np.full((draws, 1), value))


# ---- the likelihood


def test_the_density_is_that_of_a_normal_with_shared_laboratories(rows):
    errors = np.array([one.target_error for one in rows])
    missed = 0.01 * np.eye(4)
    likelihood = Likelihood(rows, errors, missed)
    assert likelihood.classes == ("perfusion-change", "skin-temperature")
    assert likelihood.scales == (BY_FACTOR, BY_AMOUNT)
    np.testing.assert_allclose(
        likelihood.spread_scales, [LAB_RELATIVE, LAB_PLAIN, PRIOR[BY_FACTOR], PRIOR[BY_AMOUNT]]
    )
    spreads, predictions = np.array([[0.3, 0.5, 0.2, 0.7]]), np.log([[280.0, 210.0, 240.0, np.exp(33.5)]])
    covariance = np.diag(errors**2 + 0.01 + [0.04, 0.04, 0.04, 0.49])  # each is missed by its own
    covariance[:2, :2] += 0.09  # one laboratory measured both
    covariance[2, 2] += 0.09
    covariance[3, 3] += 0.25
    want = multivariate_normal(predictions[0], covariance).logpdf(likelihood.targets)
    assert likelihood.log_density(predictions, spreads)[0] == pytest.approx(want)


# ---- the sampler


def test_walkers_find_a_normal_with_correlation():
    covariance = np.array([[1.0, 0.8], [0.8, 2.0]])
    inverse = np.linalg.inv(covariance)

    def density(points):
        off = points - [1.0, -2.0]
        return -0.5 * np.einsum("di,ij,dj->d", off, inverse, off)

    starts = np.random.default_rng(1).standard_normal((200, 2))
    found = sample(density, starts, 2000, 4000, seed=1, name="test")
    assert found.converged
    np.testing.assert_allclose(found.draws.mean(axis=0), [1.0, -2.0], atol=0.1)
    np.testing.assert_allclose(np.cov(found.draws.T), covariance, atol=0.2)
    again = sample(density, starts, 2000, 4000, seed=1, name="test")
    assert (again.draws == found.draws).all()


def test_ensembles_that_disagree_are_seen():
    random = np.random.default_rng(2)
    values = random.standard_normal((4, 100, 20, 2))
    assert split_r_hat(values).max() < 1.02
    values[0, ..., 1] += 2.0
    assert split_r_hat(values)[1] > 1.2


# ---- laboratories


def test_laboratories_move_levels_by_a_factor_and_leave_what_is_compared_within_one(rows):
    level, temperature = rows[0].readout, rows[3].readout
    samples, random = np.full(4000, 200.0), np.random.default_rng(1)
    moved = shifted(samples, level, {kind_of(level): 0.3}, random)
    assert np.log(moved / 200.0).std() == pytest.approx(0.3, rel=0.05)
    assert np.median(moved) == pytest.approx(200.0, rel=0.02)
    warm = shifted(np.full(4000, 33.0), temperature, {}, random)
    assert warm.std() == pytest.approx(0.67, rel=0.1)  # the median of the prior
    ratio = level.model_copy(update={"against": "b", "contrast": "percent"})
    apart = temperature.model_copy(update={"against": "b", "contrast": "difference"})
    for row in (ratio, apart):
        assert (shifted(samples, row, {kind_of(row): 0.3}, random) == samples).all()


def test_spreads_come_from_the_posterior_and_without_one_from_the_prior():
    assert spreads_of([]) == {}
    shipped = load_posterior(load_model("body"))
    found = spreads_of(shipped.stages)
    assert found
    assert all(0.0 < spread < 3.0 for spread in found.values())


# ---- shares of people


def test_shares_of_people_are_compared_by_their_odds():
    found = {one.name: one for one in measured(BUNDLED, LEDGER) if one.share}
    share = found["moseley2014 0"]
    assert share.target == pytest.approx(np.log(0.038 / 0.962))
    assert share.target_error == pytest.approx(0.95 / 1.96 / 3.8 / 0.962)  # the half width that is published
    women = found["haviland2010 0"]  # no error is published, and so it follows from how many they were
    assert women.error == pytest.approx(100 * np.sqrt(0.048 * 0.952 / 7150))


def test_nobody_ill_among_a_few_is_no_certainty():
    row = next(one for one in measured(BUNDLED, LEDGER) if one.name == "moseley2014 0")
    reading = Reading(row.readout, np.array([[0.0] * 9, [100.0] * 9, [np.nan] * 9]))
    found, _ = _on_scale(row, reading)
    np.testing.assert_allclose(found[:2], [np.log(0.05 / 0.95), np.log(0.95 / 0.05)])
    assert np.isnan(found[2])
