"""What a clinic reads from the sheet: images, areas, radii, courses by distance, a dialysis probe.

Every function takes a field of `Sheet.run` (an `xarray.DataArray` with the dims ``time, y, x`` or ``y, x``)
and gives an array with the remaining dims, unit and rule in its attributes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import xarray as xr

from neuroflare.errors import UsageError
from neuroflare.skin.diffusion import Diffusion
from neuroflare.skin.grid import Grid
from neuroflare.skin.shapes import Disc, Shape, Stroke, check_inside

__all__ = [
    "SD_EDGE", "area_above", "area_by_scanner", "course_by_distance", "edge_of_baseline", "onset",
    "percent_of_baseline", "perfusion_image", "probe", "radius_by_direction", "volume_above",
]  # fmt: skip

Floats = npt.NDArray[np.float64]

SD_EDGE = 2.0
"""Standard deviations of the baseline image above its mean at which the flare is said to begin."""


def _pixel(field: xr.DataArray) -> float:
    return float(field["x"][1] - field["x"][0])


def _grid(field: xr.DataArray) -> Grid:
    pixel = _pixel(field)
    return Grid(field.sizes["x"] * pixel, field.sizes["y"] * pixel, pixel)


def perfusion_image(
    perfusion: xr.DataArray, resting_flux: float, spot: float = 0.0, noise: float = 0.0, seed: int = 0
) -> xr.DataArray:
    """Perfusion as a laser Doppler imager shows it.

    Parameters
    ----------
    perfusion
        Flow over rest.
    resting_flux
        Perfusion units of resting skin; units differ between devices (parameter ``resting_flux``).
    spot
        Radius in mm of the scanner's spot (``scanner_spot``): the standard deviation of its blur; 0 for none.
    noise
        Standard deviation of each pixel, relative to its value (``scanner_noise``), with grains as wide as
        the spot; 0 for none.
    seed
        Of the noise.

    Examples
    --------
    >>> from neuroflare.skin import Sheet, Grid
    >>> field = Sheet(Grid(20, 20, 1)).run([], minutes=1)["perfusion"]
    >>> float(perfusion_image(field, 50.0)[0, 0, 0])
    50.0
    """
    values = np.asarray(perfusion.values, dtype=float)
    shape = values.shape[-2:]
    flat = values.reshape(-1, *shape)
    grain = np.random.default_rng(seed).standard_normal(flat.shape) if noise > 0.0 else None
    if spot > 0.0:
        blur, width = Diffusion((shape[0], shape[1]), _pixel(perfusion)), [0.5 * spot**2] * len(flat)
        flat = blur(flat, width)
        grain = None if grain is None else blur(grain, width)
    if grain is not None:
        # A blur makes grain coarser and weaker; its strength is that of the image as it is read.
        flat = flat * np.maximum(1.0 + noise * grain / grain.std(), 0.0)
    rule = f"blur of {spot:g} mm, noise of {noise:g} of the value"
    out = perfusion.copy(data=resting_flux * flat.reshape(values.shape))
    out.attrs = {"long_name": "perfusion", "units": "PU", "rule": rule}
    return out


def percent_of_baseline(image: xr.DataArray, at: int = 0) -> xr.DataArray:
    """Each image in % of the mean of the one numbered `at`."""
    out = 100.0 * image / float(image.isel(time=at).mean())
    out.attrs = {"long_name": "perfusion", "units": "% of baseline"}
    return out


def edge_of_baseline(image: xr.DataArray, sds: float = SD_EDGE, at: int = 0) -> float:
    """Edge of a flare: mean of the baseline image plus some standard deviations between its pixels.

    Without noise the baseline has no spread, so any rise would count: give an image with noise, or use a
    threshold.

    Raises
    ------
    UsageError
        When the baseline has no spread.
    """
    baseline = image.isel(time=at)
    spread = float(baseline.std())
    if spread <= 1e-9 * abs(float(baseline.mean())):
        raise UsageError(
            "the baseline image has no spread, so that its mean + 2 SD is no edge; give the scanner noise, "
            "or use a threshold"
        )
    return float(baseline.mean()) + sds * spread


def area_above(field: xr.DataArray, edge: float) -> xr.DataArray:
    """Area above an edge in cm2, for a flare or a wheal."""
    area = (field > edge).sum(("y", "x")) * _pixel(field) ** 2 / 100.0
    area.attrs = {
        "long_name": "area",
        "units": "cm2",
        "rule": f"pixels above {edge:.6g} {field.attrs.get('units', '')}",
    }
    return area


def area_by_scanner(
    perfusion: xr.DataArray, values: Mapping[str, float], seed: int = 0, sds: float = SD_EDGE
) -> xr.DataArray:
    """Area of a flare in cm2 as a laser Doppler imager reads it.

    Pixels above the mean + `sds` standard deviations of the first image are counted, and those that stand
    above it in the first image itself, by chance, are taken off.

    Parameters
    ----------
    perfusion
        Flow over rest; the first picture is that of resting skin.
    values
        Parameters of the skin, of which ``resting_flux``, ``scanner_spot`` and ``scanner_noise`` count.
    seed
        Of the noise.
    sds
        Standard deviations.
    """
    image = perfusion_image(
        perfusion, values["resting_flux"], values["scanner_spot"], values["scanner_noise"], seed
    )
    area = area_above(image, edge_of_baseline(image, sds))
    found = (area - area.isel(time=0, drop=True)).clip(min=0.0)
    found.attrs = {
        "long_name": "area", "units": "cm2",
        "rule": f"more pixels than at rest above the mean + {sds:g} SD of the image at rest",
    }  # fmt: skip
    return found


def volume_above(oedema: xr.DataArray, edge: float) -> xr.DataArray:
    """Volume of a wheal in mm3: thickening summed over the pixels above an edge in mm."""
    volume = oedema.where(oedema > edge, 0.0).sum(("y", "x")) * _pixel(oedema) ** 2
    volume.attrs = {"long_name": "wheal volume", "units": "mm3", "rule": f"pixels above {edge:g} mm"}
    return volume


def radius_by_direction(
    field: xr.DataArray, edge: float, x: float, y: float, directions: int = 36
) -> xr.DataArray:
    """Distance in mm from a point to where the field last stands above an edge, in each direction.

    Parameters
    ----------
    field
        Any field, with or without time.
    edge
        In its unit.
    x, y
        The point, in mm.
    directions
        How many, from rightwards on against the clock.

    Returns
    -------
    xarray.DataArray
        With the dim ``direction`` (degrees); 0 where the field is nowhere above the edge.
    """
    grid = _grid(field)
    check_inside(Disc(x, y, 0.5 * grid.pixel), grid, "the middle of the flare")
    angles = np.arange(directions) * 360.0 / directions
    away = np.arange(0.0, np.hypot(grid.width, grid.height), 0.5 * grid.pixel)
    at_x = x + np.outer(np.cos(np.radians(angles)), away)
    at_y = y + np.outer(np.sin(np.radians(angles)), away)
    inside = (at_x >= 0) & (at_x < grid.width) & (at_y >= 0) & (at_y < grid.height)
    place = grid.place(np.where(inside, at_x, 0.0), np.where(inside, at_y, 0.0))
    flat = field.values.reshape(*field.shape[:-2], -1)
    above = (flat[..., place] > edge) & inside
    last = np.where(above.any(axis=-1), away[above.shape[-1] - 1 - np.argmax(above[..., ::-1], axis=-1)], 0.0)
    dims = (*field.dims[:-2], "direction")
    coordinates = {"direction": ("direction", angles, {"units": "degree"})}
    if "time" in field.coords:
        coordinates["time"] = field.coords["time"]
    return xr.DataArray(last, coordinates, dims, attrs={"long_name": "radius", "units": "mm"})


def course_by_distance(
    field: xr.DataArray, shape: Shape, distances: Sequence[float], width: float = 2.0
) -> xr.DataArray:
    """Mean of a field over rings around a stimulus.

    Parameters
    ----------
    field
        Any field.
    shape
        The stimulus.
    distances
        From its edge, in mm.
    width
        Of each ring in mm.

    Raises
    ------
    UsageError
        When a ring holds no pixel of the sheet.
    """
    from scipy.ndimage import distance_transform_edt

    grid = _grid(field)
    away = distance_transform_edt(shape.cover(grid) < 0.5) * grid.pixel
    if not np.any(shape.cover(grid) >= 0.5):
        x, y = np.meshgrid(grid.x, grid.y)
        away = np.hypot(x - shape.centre[0], y - shape.centre[1])
    rings = []
    for distance in distances:
        ring = (np.abs(away - distance) <= width / 2.0) & (away > 0.0)
        if not ring.any():
            raise UsageError(f"no pixel of the sheet lies {distance:g} mm from the stimulus")
        rings.append(field.where(xr.DataArray(ring, dims=("y", "x"))).mean(("y", "x")))
    found = xr.concat(rings, xr.DataArray(list(distances), dims="distance", attrs={"units": "mm"}))
    found.attrs = {**field.attrs, "rule": f"mean over rings {width:g} mm wide"}
    return found.transpose(..., "distance")


def onset(course: xr.DataArray, rise: float) -> xr.DataArray:
    """First time at which a course has risen by `rise` above its first value; NaN when it never does.

    Between pictures a straight line is drawn.

    Parameters
    ----------
    course
        Anything with the dim ``time``.
    rise
        In the unit of the course; the body model calls it ``onset_rise`` for flow over rest.
    """
    times = course["time"].values

    def first(values: Floats) -> float:
        above = values - values[0] - rise
        k = int(np.argmax(above > 0.0))
        if above[k] <= 0.0:
            return float("nan")
        return float(times[k - 1] + (times[k] - times[k - 1]) * above[k - 1] / (above[k - 1] - above[k]))

    found: xr.DataArray = xr.apply_ufunc(first, course, input_core_dims=[["time"]], vectorize=True)
    found.attrs = {"long_name": "onset", "units": course["time"].attrs.get("units", "min")}
    return found


def probe(field: xr.DataArray, line: Stroke, recovery: float = 1.0) -> xr.DataArray:
    """What a dialysis fibre along a line would find: the mean over the skin it touches, times its recovery.

    Parameters
    ----------
    field
        For example ``protein`` or ``histamine``.
    line
        Where the fibre lies.
    recovery
        Share of the tissue concentration that reaches the dialysate.
    """
    grid = _grid(field)
    check_inside(line, grid, "the dialysis fibre")
    weights = xr.DataArray(line.cover(grid), dims=("y", "x"))
    found = recovery * field.weighted(weights).mean(("y", "x"))
    found.attrs = {
        **field.attrs,
        "long_name": f"{field.attrs.get('long_name', field.name)} in a dialysis fibre",
    }
    return found
