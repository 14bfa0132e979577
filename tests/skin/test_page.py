"""What the page of the sheet reads from a run, on a flare drawn by hand."""

import numpy as np
import pytest
import xarray as xr

from neuroflare.skin.page import _span, flare
from neuroflare.skin.shapes import Disc
from neuroflare.skin.stimuli import Placed


def test_readings_of_a_flare_drawn_by_hand():
    """Flow of twice its rest within 12 mm at 2 and 3 min, half a square centimetre at 1 min, none before and after."""
    x = np.arange(40.0) + 0.5
    away = np.hypot(x[None, :] - 20.0, x[:, None] - 20.0)
    radius = np.array([0.0, 4.0, 12.0, 12.0, 0.0])
    flow = 1.0 + (away[None] < radius[:, None, None])
    place = {"time": np.arange(5.0), "y": x, "x": x}
    seen = xr.Dataset(
        {"perfusion": (("time", "y", "x"), flow), "oedema": (("time", "y", "x"), 0.0 * flow)}, coords=place
    )
    values = {"flare_edge": 0.5, "wheal_edge": 0.1}
    values |= {"resting_flux": 50.0, "scanner_spot": 0.5, "scanner_noise": 0.1}
    found = flare(seen, Placed("spot", (), Disc(20.0, 20.0, 2.0)), values)
    assert found.area == pytest.approx(np.pi * 1.44, rel=0.02)
    assert found.scanned == pytest.approx(np.pi * 1.44, rel=0.1)
    assert (found.at, found.peak, found.lasts, found.there, found.wheal) == (2.0, 200.0, 1.0, False, 0.0)
    assert 60.0 < found.onset < 120.0


@pytest.mark.parametrize(
    ("values", "words"),
    [([1.26, 1.31], "1.3"), ([0.061, 0.779], "0.06 to 0.78"), ([9.4, 34.6], "9 to 35"), ([0.0, 0.0], "0")],
)
def test_spans_have_the_digits_that_can_be_told_apart(values, words):
    assert _span(values) == words
