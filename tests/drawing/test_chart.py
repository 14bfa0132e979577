"""A chart draws what it is given, inside its picture, and says the same in words."""

import re
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from neuroflare.drawing.chart import Chart
from neuroflare.errors import UsageError

SVG = "{http://www.w3.org/2000/svg}"


def points(svg, shape):
    """Places of each shape, as pairs."""
    found = ElementTree.fromstring(svg).findall(SVG + shape)
    return [[tuple(map(float, pair.split(","))) for pair in one.get("points").split()] for one in found]


@given(some.lists(some.floats(-1e6, 1e6), min_size=2, max_size=20))
def test_lines_stay_inside(values):
    svg = Chart("a", range(len(values)), {"b": values})._repr_svg_()
    root = ElementTree.fromstring(svg)
    _, _, width, height = map(float, root.get("viewBox").split())
    (line,) = points(svg, "polyline")
    assert len(line) == len(values)
    assert all(0 < x < width and 0 < y < height for x, y in line)


def test_higher_is_higher_and_later_is_further_right():
    (line,) = points(str(Chart("a", [0, 1, 5], {"b": [1.0, 2.0, 0.5]})), "polyline")
    (x0, y0), (x1, y1), (x2, y2) = line
    assert x0 < x1 < x2
    assert y1 < y0 < y2  # downwards in SVG
    assert x2 - x1 == pytest.approx(4 * (x1 - x0), abs=0.2)


def test_people_are_a_median_and_a_band():
    people = np.arange(101.0)[:, None] * np.ones(4)
    svg = str(Chart("a", range(4), {"b": people}, up=(0, 100)))
    (band,) = points(svg, "polygon")
    (line,) = points(svg, "polyline")
    heights = [y for _, y in band]
    assert len(band) == 8
    low, high = max(heights), min(heights)
    assert line[0][1] == pytest.approx((low + high) / 2, abs=0.2)
    assert (low - high) / (220.0) == pytest.approx(0.9, abs=0.01)
    assert "<polygon" not in str(Chart("a", range(4), {"b": people[0]}))


def test_what_is_missing_is_left_out():
    (line,) = points(str(Chart("a", range(3), {"b": [1.0, np.nan, 2.0]})), "polyline")
    assert len(line) == 2


def test_it_says_in_words_what_it_shows():
    svg = str(Chart("pain & flow", [0, 1, 2], {"limb": [0.0, 5.0, 1.0]}))
    root = ElementTree.fromstring(svg)
    assert root.find(SVG + "title").text == "pain & flow"
    assert root.find(SVG + "desc").text == "limb: from 0, at most 5, to 1."


def test_lines_differ_by_more_than_colour():
    svg = str(Chart("a", [0, 1], {name: [0, 1] for name in "bcdef"}))
    dashes = [line.get("stroke-dasharray") for line in ElementTree.fromstring(svg).findall(SVG + "polyline")]
    assert len(set(dashes)) == 5


def test_every_colour_is_one():
    svg = str(Chart("a", [0, 1], {"b": [0, 1]}, across_label="c", up_label="d", shaded=[(0, 1)]))
    colours = set(re.findall(r'(?:fill|stroke)="([^"]*)"', svg))
    assert all(colour == "none" or re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours), colours


def test_a_stretch_is_shaded():
    svg = str(Chart("a", [0, 10], {"b": [0, 1]}, shaded=[(5, 10)]))
    shaded = ElementTree.fromstring(svg).findall(SVG + "rect")[2]
    assert float(shaded.get("width")) == pytest.approx(260.0)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ({}, "0 lines; a chart that can be read has 1 to 5"),
        ({name: [0, 1] for name in "abcdef"}, "6 lines"),
        ({"a": [1, 2, 3]}, re.escape("'a' has the shape (3,); 2 values lie across")),
        ({"a": 1.0}, "has the shape"),
    ],
)
def test_charts_that_cannot_be_drawn(lines, words):
    with pytest.raises(UsageError, match=words):
        Chart("x", [0, 1], lines)
