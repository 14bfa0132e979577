"""Shapes cover the area they have, and stay on the sheet."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.skin.grid import Grid
from neuroflare.skin.shapes import Cloud, Disc, Rectangle, Stroke, check_inside, everywhere

GRID = Grid(40.0, 30.0, 0.5)
MIDDLE = st.floats(13.0, 17.0)
SIZE = st.floats(2.0, 10.0)


@settings(max_examples=25, deadline=None)
@given(MIDDLE, MIDDLE, SIZE)
def test_covers_add_up_to_the_area(x, y, size):
    cases = {
        Rectangle(x, y, size, 0.7 * size): (0.7 * size**2, 1e-9),
        Disc(x, y, size): (math.pi * size**2, 0.02),
        Cloud(x, y, 0.4 * size): (math.pi * 0.16 * size**2, 1e-3),
        Stroke(x - size / 2, y, x + size / 2, y + 1.0, 1.0): (math.hypot(size, 1.0) + math.pi / 4.0, 0.1),
    }
    for shape, (area, error) in cases.items():
        cover = shape.cover(GRID)
        assert cover.sum() * 0.25 == pytest.approx(area, rel=error)
        assert cover.min() >= 0.0
        assert cover.max() <= 1.0 + 1e-12


def test_the_whole_sheet_is_covered_by_itself():
    assert np.all(everywhere(GRID).cover(GRID) == 1.0)


def test_a_shape_beyond_the_sheet_is_refused():
    with pytest.raises(
        UsageError, match=r"patch reaches from \(-2, 8\) to \(8, 18\) mm, beyond the sheet of 40 x 30"
    ):
        check_inside(Disc(3.0, 13.0, 5.0), GRID, "the patch")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Disc(1, 1, 0),
        lambda: Cloud(1, 1, -1),
        lambda: Rectangle(1, 1, 1, 0),
        lambda: Rectangle(1, 1, math.nan, 1),
        lambda: Stroke(1, 1, 1, 1, 1),
        lambda: Stroke(1, 1, 2, 1, 0),
    ],
)
def test_what_has_no_size_is_refused(make):
    with pytest.raises(UsageError, match="more than 0"):
        make()


def test_grids_that_cannot_be():
    with pytest.raises(UsageError, match=r"which pixels of 0\.7 mm do not fill"):
        Grid(100, 100, 0.7)
    with pytest.raises(UsageError, match="pixel of the sheet is 0 mm"):
        Grid(100, 100, 0)
    with pytest.raises(
        UsageError, match=r"2000 x 2000 pixels of 0\.05 mm need 6 GB.*pixels of 0\.087 mm or more"
    ):
        Grid(100, 100, 0.05).check_memory(2e9)
