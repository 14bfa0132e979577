"""Pictures: a map that is safe for the colour-blind, and files that hold what they should."""

import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest
import xarray as xr

from neuroflare.errors import UsageError
from neuroflare.skin.colours import PALE, colour_map, lightness, painted
from neuroflare.skin.outline import outline
from neuroflare.skin.picture import Edge, Look, animate, clock, draw, save
from neuroflare.skin.shapes import Cloud, Disc, Rectangle, Stroke

pytest.importorskip("PIL")
from PIL import Image

# Machado et al. 2009 (10.1109/TVCG.2009.113): what a person without the long, middle or short cones sees.
CONES_MISSING = {
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


@pytest.fixture(scope="module")
def field():
    x = np.arange(40) + 0.5
    away = np.hypot(*np.meshgrid(x - 20.0, x - 20.0))
    values = np.stack([1.0 + n * np.exp(-((away / 8.0) ** 2)) for n in (0.0, 2.0, 4.0)])
    return xr.DataArray(
        100.0 * values,
        {"time": [0.0, 5.0, 10.5], "y": x, "x": x},
        ("time", "y", "x"),
        attrs={"long_name": "flow"},
    )


@pytest.fixture(scope="module")
def look(field):
    shapes = (Disc(20, 20, 4), Rectangle(20, 20, 9, 6), Stroke(5, 5, 20, 5, 1), Cloud(30, 30, 0.3))
    return Look(
        "A flare & more",
        "one sheet",
        "% of rest",
        100.0,
        None,
        None,
        (Edge(field, 150.0, "edge"),),
        shapes,
        ("a", "b", "c²"),
        ((Rectangle(20, 36, 40, 4), "cream"),),
    )


@pytest.mark.parametrize("corners", [None, PALE])
def test_lightness_falls_evenly_so_that_it_alone_tells_the_order(corners):
    colours = colour_map() if corners is None else colour_map(corners)
    steps = np.diff(lightness(colours))
    assert np.all(steps < 0.01)
    assert lightness(colours)[0] - lightness(colours)[-1] > 0.5
    even = np.diff(lightness(colours)[::16])
    assert even == pytest.approx(np.full(even.size, even.mean()), rel=0.15)


@pytest.mark.parametrize("kind", CONES_MISSING)
def test_the_order_is_seen_without_one_kind_of_cone(kind):
    linear = (colour_map()[::16] / 255.0) ** 2.2
    seen = np.clip(linear @ np.array(CONES_MISSING[kind]).T, 0.0, 1.0) ** (1 / 2.2)
    assert np.all(np.diff(lightness(255.0 * seen)) < -0.02)


def test_cold_colours_stand_for_less_than_rest_alone():
    up = painted(np.array([[99.9999999, 100.0, 900.0]]), 100.0, 900.0)[0]
    assert np.array_equal(up[0], up[1])
    down = painted(np.array([[0.0, 100.0, 200.0]]), 0.0, 200.0, 100.0)[0].astype(int)
    assert down[0, 2] > down[0, 0]
    assert np.array_equal(down[1], up[1])


def test_an_outline_has_the_length_of_its_circle(field):
    pieces = outline(field.values[2], 200.0, field["x"].values, field["y"].values)
    radius = 8.0 * np.sqrt(np.log(4.0))
    length = np.hypot(pieces[:, 2] - pieces[:, 0], pieces[:, 3] - pieces[:, 1]).sum()
    assert length == pytest.approx(2.0 * np.pi * radius, rel=0.01)
    ends = np.concatenate([pieces[:, :2], pieces[:, 2:]])
    assert np.hypot(*(ends - 20.0).T) == pytest.approx(np.full(len(ends), radius), abs=0.1)


def test_a_saddle_is_cut_twice():
    pieces = outline(np.array([[1.0, 0.0], [0.0, 1.0]]), 0.6, np.arange(2.0), np.arange(2.0))
    assert pieces.shape == (2, 4)


def test_svg_says_what_it_shows(field, look, tmp_path):
    path = save(draw(field, look), tmp_path / "flare.svg")
    text = path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    words = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
    for word in (
        "A flare & more",
        "% of rest",
        "10 mm",
        "5 min",
        "10 min 30 s",
        "c²",
        "edge",
        "stimulus",
        "cream",
    ):
        assert word in words, word
    assert root.find("{http://www.w3.org/2000/svg}title").text == "A flare & more"
    assert len(list(root.iter("{http://www.w3.org/2000/svg}image"))) == 4


def test_png_and_gif_can_be_opened_and_move(field, look, tmp_path):
    with Image.open(save(draw(field, look), tmp_path / "flare.png", scale=1.0)) as image:
        assert np.unique(np.asarray(image.convert("RGB")).reshape(-1, 3), axis=0).shape[0] > 100
    with Image.open(animate(field, look, tmp_path / "flare.gif", panel=120.0)) as film:
        assert film.n_frames == 3
        frames = []
        for k in range(3):
            film.seek(k)
            frames.append(np.asarray(film.convert("RGB")).astype(int))
        assert np.abs(frames[2] - frames[1]).max() > 20


def test_pictures_of_unknown_kinds_are_refused(field, look, tmp_path):
    with pytest.raises(UsageError, match=r"ends in \.png or \.svg, one that moves in \.gif"):
        save(draw(field, look), tmp_path / "flare.bmp")


def test_the_clock():
    assert [clock(m) for m in (0, 0.5, 1, 61.5)] == ["0 min", "30 s", "1 min", "61 min 30 s"]
