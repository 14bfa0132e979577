"""Diffusion along the skin against the analytic solution, its order, and what it must keep."""

import numpy as np
import pytest

from neuroflare.skin.diffusion import Diffusion
from neuroflare.skin.grid import Grid
from neuroflare.skin.shapes import Cloud


def spread_of_a_cloud(pixel, length):
    """Largest error, relative to the top, of a Gaussian that has spread, and its field."""
    grid = Grid(24.0, 24.0, pixel)
    start = Cloud(12.0, 12.0, 2.0).cover(grid)
    field = Diffusion(grid.shape, pixel)(start[None], [length])[0]
    wide = np.sqrt(4.0 + 4.0 * length)
    exact = (4.0 / wide**2) * Cloud(12.0, 12.0, wide).cover(grid)
    return np.abs(field - exact).max() / exact.max(), start, field


def test_a_gaussian_spreads_as_the_analytic_solution_says():
    error, start, field = spread_of_a_cloud(0.25, 1.5)
    assert error < 2e-3
    assert field.max() < 0.5 * start.max()  # it has spread


def test_the_error_falls_with_the_square_of_the_pixel():
    errors = [spread_of_a_cloud(pixel, 1.5)[0] for pixel in (1.0, 0.5, 0.25)]
    orders = np.log2(np.array(errors[:-1]) / errors[1:])
    assert orders == pytest.approx([2.0, 2.0], abs=0.15)


def test_mass_is_kept_and_nothing_becomes_negative():
    rng = np.random.default_rng(5)
    fields = rng.uniform(size=(3, 30, 50)) ** 8
    spread = Diffusion((30, 50), 0.5)(fields, [0.01, 1.0, 400.0])
    assert spread.sum(axis=(1, 2)) == pytest.approx(fields.sum(axis=(1, 2)), rel=1e-12)
    assert spread.min() > -1e-15
    assert np.ptp(spread[2]) < 1e-3 * np.ptp(fields[2])


def test_two_short_spreads_are_one_long_one():
    field = np.random.default_rng(1).uniform(size=(1, 16, 16))
    spread = Diffusion((16, 16), 0.5)
    assert spread(spread(field, [0.3]), [0.5]) == pytest.approx(spread(field, [0.8]), abs=1e-13)


def test_an_even_field_comes_back_to_the_bit():
    field = np.full((1, 12, 12), 0.1)
    assert np.array_equal(Diffusion((12, 12), 1.0)(field, [7.0]), field)
