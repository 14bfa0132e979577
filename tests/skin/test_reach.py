"""The geometry behind the rule for flares: checked against trees that were grown."""

import numpy as np
import pytest

from neuroflare.skin.diffusion import Diffusion
from neuroflare.skin.grid import Grid
from neuroflare.skin.reach import linked_area, linked_share, stimulated_radius
from neuroflare.skin.reflex import Reflex
from neuroflare.skin.shapes import Cloud, Disc, Rectangle, Stroke
from neuroflare.skin.trees import Build, Trees, builds

SPREAD = 1.2


def grown_areas(build, radius, shares, seeds):
    """Area by share of linked fibres in trees that were grown, a disc in the middle firing at one a second."""
    grid = Grid(110.0, 110.0, 1.0)
    inside = np.flatnonzero(Disc(55.0, 55.0, radius).cover(grid).ravel() >= 0.5)
    window = np.full(grid.pixels, -1, dtype=np.int64)
    window[inside] = np.arange(inside.size)
    spread = Diffusion(grid.shape, grid.pixel)
    found = []
    for seed in seeds:
        trees = Trees.grow(grid, build, np.random.default_rng(seed))
        reflex = Reflex(grid, trees, window, SPREAD)
        reflex.forget(-1.0)
        rates = np.ones(inside.size)
        reflex.impulses(0.0, rates)
        reflex.keep()
        arriving = reflex.impulses(1.0, rates).reshape(1, *grid.shape)
        map_ = spread(arriving, [0.5 * SPREAD**2])[0]
        found.append([(map_ >= share).sum() / 100.0 for share in shares])
    return np.mean(found, axis=0)


@pytest.mark.parametrize("radius", [2.0, 6.0])
def test_the_area_is_that_of_trees_that_were_grown(values, radius):
    build, shares = builds(values)[0], np.array([0.1, 0.25, 0.5])
    rule = linked_area(shares, radius + SPREAD, build, SPREAD)
    assert rule == pytest.approx(grown_areas(build, radius, shares, range(1, 7)), rel=0.2)


def test_all_fibres_of_a_wide_stimulus_are_linked_and_none_far_away():
    build = Build(300.0, 0.0, 2.0 * np.sqrt(300.0 / np.pi), 10.0, 5.0, 1.0)
    distance, share = linked_share(30.0, build)
    assert share[0] == pytest.approx(1.0, abs=1e-9)
    assert share[-1] == 0.0
    assert np.all(np.diff(share) <= 1e-9)
    reach = 30.0 + 2.0 * np.sqrt(300.0 / np.pi)
    assert np.all(share[distance > reach] == 0.0)


def test_no_share_no_area(values):
    build = builds(values)[0]
    assert linked_area(np.array([np.inf, 5.0]), 3.0, build, SPREAD).tolist() == [0.0, 0.0]
    areas = linked_area(np.geomspace(0.01, 2.0, 20), 3.0, build, SPREAD)
    assert np.all(np.diff(areas) < 0.0)


@pytest.mark.parametrize(
    ("shape", "radius"),
    [
        (Disc(0, 0, 3.0), 4.2),
        (Cloud(0, 0, 0.3), 1.5),
        (Rectangle(0, 0, 20.0, 20.0), np.sqrt((400.0 + 80.0 * 1.2) / np.pi + 1.44)),
        (Stroke(0, 0, 10.0, 0, 1.0), np.sqrt((10.0 + np.pi / 4 + (20.0 + np.pi) * 1.2) / np.pi + 1.44)),
    ],
)
def test_skin_that_feels_a_stimulus(shape, radius):
    assert stimulated_radius(shape, SPREAD) == pytest.approx(radius)
