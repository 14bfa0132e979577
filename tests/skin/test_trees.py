"""Nerve trees: published sizes, one impulse invading all branches, anaesthetic and loss of fibres."""

from dataclasses import replace

import numpy as np
import pytest

from neuroflare.skin.grid import Grid
from neuroflare.skin.reflex import Reflex
from neuroflare.skin.trees import Build, Trees, builds

BUILD = Build(territory=530.0, spread=0.5, reach=85.0, overlap=8.0, ending_area=5.0, velocity=1.8e6)


@pytest.fixture(scope="module")
def grid():
    return Grid(60.0, 60.0, 1.0)


@pytest.fixture(scope="module")
def trees(grid):
    return Trees.grow(grid, BUILD, np.random.default_rng(4))


def window_of(grid, pixels):
    window = np.full(grid.pixels, -1, dtype=np.int64)
    window[pixels] = np.arange(len(pixels))
    return window


def test_the_same_seed_gives_the_same_trees_at_any_resolution(grid, trees):
    again = Trees.grow(Grid(60.0, 60.0, 0.25), BUILD, np.random.default_rng(4))
    assert np.array_equal(again.x, trees.x)
    assert np.array_equal(again.code, trees.code)
    other = Trees.grow(grid, BUILD, np.random.default_rng(5))
    assert other.x.size != trees.x.size


def test_density_and_territories_are_those_asked_for(trees):
    assert trees.density == pytest.approx(BUILD.overlap / BUILD.ending_area, rel=0.25)
    spans = [np.ptp(trees.x[trees.fibre == fibre]) for fibre in range(trees.fibre.max() + 1)]
    assert max(spans) <= BUILD.reach


def test_fibres_that_supply_a_point_have_the_recorded_territory(values):
    """A fibre is found on the skin in proportion to its territory; wide ones are rarer among all fibres."""
    build = builds(values)[0]
    areas = build.areas((np.arange(4000) + 0.5) / 4000)
    found = np.cumsum(areas) / areas.sum()
    assert np.interp(0.5, found, areas) == pytest.approx(values["cmi_territory"], rel=0.01)
    assert np.median(areas) < 0.6 * values["cmi_territory"]


def test_as_many_silent_fibres_supply_a_point_as_asked_for(grid, values):
    build = replace(builds(values)[0], ending_area=0.5)
    counts = []
    for seed in range(3):
        grown = Trees.grow(grid, build, np.random.default_rng(seed))
        for x, y in ((20.0, 20.0), (40.0, 20.0), (20.0, 40.0), (40.0, 40.0)):
            near = np.hypot(grown.x - x, grown.y - y) < 1.5
            counts.append(np.unique(grown.fibre[near]).size)
    # A territory that ends within 1.5 mm of the point counts too, which adds some tenth.
    assert np.mean(counts) == pytest.approx(1.15 * build.overlap, rel=0.15)


def test_an_ending_that_is_only_invaded_may_release_nothing(grid, trees):
    pixel = int(grid.place(trees.x[0], trees.y[0]))
    arrived = []
    for invaded in (0.0, 0.25, 1.0):
        reflex = Reflex(grid, trees, window_of(grid, [pixel]), invaded=invaded)
        reflex.forget(0.0)
        reflex.impulses(0.0, np.array([2.0]))
        reflex.keep()
        arrived.append(reflex.impulses(1.0, np.array([2.0])))
    assert np.flatnonzero(arrived[0]).tolist() == [pixel]
    assert arrived[1] == pytest.approx(0.75 * arrived[0] + 0.25 * arrived[2])


def test_every_ending_ends_its_own_way_from_the_root(trees):
    assert trees.nodes[:, -1] == pytest.approx(np.stack([trees.x, trees.y], axis=1))
    assert len({(f, c) for f, c in zip(trees.fibre, trees.code, strict=True)}) == trees.x.size
    same = trees.fibre == trees.fibre[0]
    assert np.ptp(trees.nodes[same, 0], axis=0) == pytest.approx([0.0, 0.0], abs=1e-9)
    assert np.all(np.diff(trees.depths(), axis=1) >= -1e-12)


def test_an_impulse_in_one_branch_invades_all_others_and_only_these(grid, trees):
    pixel = int(grid.place(trees.x[0], trees.y[0]))
    reflex = Reflex(grid, trees, window_of(grid, [pixel]))
    reflex.forget(0.0)
    reflex.impulses(0.0, np.array([2.0]))
    reflex.keep()
    arrived = reflex.impulses(1.0, np.array([2.0]))
    stimulated = np.unique(trees.fibre[grid.place(trees.x, trees.y) == pixel])
    reached = np.isin(trees.fibre, stimulated)
    expected = 2.0 * np.bincount(grid.place(trees.x[reached], trees.y[reached]), minlength=grid.pixels)
    assert arrived == pytest.approx(expected / trees.density)


def test_far_branches_fire_later_by_their_way(grid, trees):
    slow = replace(trees, velocity=100.0)  # mm/h, so that the delays are hours
    pixel = int(grid.place(trees.x[0], trees.y[0]))
    reflex = Reflex(grid, slow, window_of(grid, [pixel]))
    reflex.forget(-1e-6)
    reflex.impulses(0.0, np.array([1.0]))
    reflex.keep()
    totals = []
    for time in np.linspace(0.01, 3.0, 40):
        totals.append(reflex.impulses(time, np.array([1.0])).sum())
        reflex.keep()
    assert np.all(np.diff(totals) >= -1e-9)
    assert totals[0] < 0.3 * totals[-1]
    way = 2.0 * slow.depths()[:, -1].max() / 100.0
    assert totals[-1] == pytest.approx(reflex.impulses(3.0 + way, np.array([1.0])).sum())


def test_branches_under_an_anaesthetic_conduct_nothing(grid, trees):
    mask = np.zeros(grid.shape, dtype=bool)
    mask[28:34] = True
    cut = trees.blocked(grid, mask)
    assert sorted(cut.x) == sorted(trees.x)
    above, below = cut.y > 34.0, cut.y < 28.0
    # No part that still conducts as one lies on both sides of the strip that crosses the sheet, unless its
    # branches pass outside the sheet.
    inside = np.all((cut.nodes[..., 0] > 0) & (cut.nodes[..., 0] < 60), axis=1)
    both = set(cut.unit[above & inside]) & set(cut.unit[below & inside])
    assert not both
    assert len(np.unique(cut.unit)) > len(np.unique(trees.unit))
    none = trees.blocked(grid, np.zeros(grid.shape, dtype=bool))
    assert np.array_equal(none.unit, trees.unit)


def test_loss_of_fibres_thins_the_endings(trees):
    left = trees.thinned(np.full(trees.x.size, 0.2))
    assert left.x.size == pytest.approx(0.2 * trees.x.size, rel=0.1)
    assert left.density == trees.density  # what is healthy stays the measure
    assert trees.thinned(np.ones(trees.x.size)).x.size == trees.x.size


def test_even_skin_fires_alike_everywhere(grid):
    reflex = Reflex(grid, Trees.even(grid), window_of(grid, np.arange(grid.pixels)))
    reflex.forget(0.0)
    assert reflex.impulses(0.1, np.full(grid.pixels, 3.0)) == pytest.approx(np.full(grid.pixels, 3.0))
