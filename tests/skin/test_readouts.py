"""Read-outs on fields whose answer is known."""

import numpy as np
import pytest
import xarray as xr

from neuroflare.errors import UsageError
from neuroflare.skin.grid import Grid
from neuroflare.skin.readouts import (
    area_above,
    area_by_scanner,
    course_by_distance,
    edge_of_baseline,
    onset,
    percent_of_baseline,
    perfusion_image,
    probe,
    radius_by_direction,
    volume_above,
)
from neuroflare.skin.shapes import Disc, Stroke

GRID = Grid(40.0, 40.0, 0.25)


def field(of):
    """A field at 0, 1 and 2 min: 1 plus time times a function of the distance from the middle."""
    x, y = np.meshgrid(GRID.x, GRID.y)
    away = np.hypot(x - 20.0, y - 20.0)
    values = np.stack([1.0 + time * of(away) for time in (0.0, 1.0, 2.0)])
    coordinates = {"time": ("time", [0.0, 1.0, 2.0], {"units": "min"}), "y": GRID.y, "x": GRID.x}
    return xr.DataArray(values, coordinates, ("time", "y", "x"), attrs={"units": "1", "long_name": "flow"})


@pytest.fixture(scope="module")
def disc():
    return field(lambda away: 1.0 * (away <= 8.0))


def test_area_and_volume_of_a_disc(disc):
    area = area_above(disc, 1.5)
    assert area.values == pytest.approx([0.0, np.pi * 0.64, np.pi * 0.64], rel=0.01)
    assert "above 1.5" in area.attrs["rule"]
    volume = volume_above(disc - 1.0, 0.5).values
    assert volume == pytest.approx([0.0, np.pi * 64.0, 2.0 * np.pi * 64.0], rel=0.01)


def test_radius_is_that_of_the_disc_in_every_direction(disc):
    radius = radius_by_direction(disc, 1.5, 20.0, 20.0, 12)
    assert radius.sizes == {"time": 3, "direction": 12}
    assert np.all(radius[0] == 0.0)
    assert radius[1].values == pytest.approx(np.full(12, 8.0), abs=0.3)
    with pytest.raises(UsageError, match="the middle of the flare reaches"):
        radius_by_direction(disc, 1.5, 50.0, 20.0)


def test_the_edge_rule_of_two_standard_deviations(disc):
    noisy = perfusion_image(disc, 50.0, noise=0.1, seed=3)
    assert edge_of_baseline(noisy) == pytest.approx(50.0 * 1.2, rel=0.01)
    with pytest.raises(UsageError, match="no spread"):
        edge_of_baseline(perfusion_image(disc, 50.0))


def test_a_scanner_finds_the_disc_in_its_noise_and_nothing_at_rest(disc):
    """Flow of two and three times its rest lies 3 and 4.7 of its own SDs above the mean + 2 SD of rest."""
    values = {"resting_flux": 50.0, "scanner_spot": 0.5, "scanner_noise": 0.125}
    area = area_by_scanner(disc, values, seed=2)
    assert area[0] == 0.0
    assert area[1:].values == pytest.approx(np.pi * 0.64, rel=0.12)
    assert "mean + 2 SD" in area.attrs["rule"]
    image = perfusion_image(disc, 50.0, spot=0.5, noise=0.125, seed=2)
    assert float(image[0].std()) == pytest.approx(50.0 * 0.125, rel=0.05)


def test_scanner_blur_keeps_the_sum_and_noise_is_seeded(disc):
    plain, blurred = perfusion_image(disc, 50.0), perfusion_image(disc, 50.0, spot=1.0)
    assert blurred.sum(("y", "x")).values == pytest.approx(plain.sum(("y", "x")).values)
    assert float(blurred[1].max()) <= float(plain[1].max()) + 1e-9
    assert plain.attrs["units"] == "PU"
    first, again = (perfusion_image(disc, 50.0, noise=0.1, seed=3) for _ in range(2))
    assert np.array_equal(first.values, again.values)
    assert percent_of_baseline(plain)[1].max() == pytest.approx(200.0)


def test_courses_by_distance_and_their_onset():
    fading = field(lambda away: np.exp(-away / 10.0))
    course = course_by_distance(fading, Disc(20.0, 20.0, 5.0), [1.0, 5.0, 10.0])
    at_end = 2.0 * np.exp(-np.array([6.0, 10.0, 15.0]) / 10.0)
    assert course.isel(time=2).values - 1.0 == pytest.approx(at_end, rel=0.05)
    begins = onset(course, 0.2).values
    assert begins == pytest.approx(0.2 / (0.5 * at_end), rel=0.05)
    assert np.isnan(onset(course, 50.0).values).all()
    with pytest.raises(UsageError, match="no pixel of the sheet lies 90 mm"):
        course_by_distance(fading, Disc(20.0, 20.0, 5.0), [90.0])


def test_a_dialysis_fibre_finds_the_mean_along_it(disc):
    inside = Stroke(16.0, 20.0, 24.0, 20.0, 1.0)
    assert probe(disc, inside, recovery=0.2).values == pytest.approx([0.2, 0.4, 0.6])
    across = probe(disc, Stroke(4.0, 20.0, 36.0, 20.0, 0.5)).values
    assert across[1] == pytest.approx(1.5, abs=0.02)
    with pytest.raises(UsageError, match="the dialysis fibre reaches"):
        probe(disc, Stroke(30.0, 20.0, 50.0, 20.0, 1.0))
