"""Numbers, scales, colours and the figures they make."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.clinic.published import Published
from neuroflare.drawing.palette import DARK, LIGHT, SHAPE_ON, TEXT_ON, contrast
from neuroflare.drawing.svg import Scale, element, round_ticks, scale_for
from neuroflare.report import Course, CoursePoint
from neuroflare.report.courses import course_groups
from neuroflare.report.figures import common_track, forest
from neuroflare.scoring.numbers import alike, error_words, number, published_words, span


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read(palette):
    for colour, grounds in TEXT_ON.items():
        for ground in grounds:
            assert contrast(palette[colour], palette[ground]) >= 4.5, (colour, ground)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_shapes_can_be_seen(palette):
    for colour, grounds in SHAPE_ON.items():
        for ground in grounds:
            assert contrast(palette[colour], palette[ground]) >= 3.0, (colour, ground)


def test_palettes_have_the_same_names():
    assert list(LIGHT) == list(DARK)


def test_contrast_of_known_colours():
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (371.4, "371"),
        (1488, "1490"),
        (12345, "12\u202f300"),
        (-0.5, "−0.5"),
        (0.00042, "0.00042"),
        (1.8e-12, "1.8 × 10⁻¹²"),
        (2.5e7, "2.5 × 10⁷"),
        (float("nan"), "no value"),
        (9.999, "10"),
        (41.53, "41.5"),
        (1.7951e308, "1.8 × 10³⁰⁸"),
        (5e-324, "4.94 × 10⁻³²⁴"),
    ],
)
def test_number(value, text):
    assert number(value) == text


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_number_never_fails(value):
    assert number(value)


@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
def test_alike_never_fails(low, high):
    assert all(alike(low, high))


def test_words_of_published_values():
    assert published_words(Published(300, 100, "range", None, "between"), "%") == "300 to 400%"
    assert published_words(Published(300, relation="at-most"), "ug") == "at most 300 µg"
    assert published_words(Published(None, relation="no-effect"), "%") == "no effect"
    assert published_words(Published(1488, 178, "sem", 16), "%.min") == "1488% × min"
    assert error_words(Published(390, 120, "sd", 11)) == "± 120 (SD), 11 people"
    assert span(0.581, 86.8, "degC") == "0.6 to 86.8 °C"


@given(st.floats(-1e6, 1e6), st.floats(0.001, 1e6), st.integers(2, 9))
def test_ticks_are_few_and_inside(lo, width, most):
    ticks = round_ticks(lo, lo + width, most)
    assert len(ticks) <= most + 1
    assert all(lo - 1e-6 * width <= t <= lo + width * (1 + 1e-6) for t in ticks)


def test_scale():
    assert Scale(0, 10)(5) == pytest.approx(0.5)
    assert Scale(0, 10)(50) == 1
    assert Scale(1, 100, log=True)(10) == pytest.approx(0.5)
    assert scale_for([3, 4, 400]).log
    assert scale_for([0.0, 4.0]).lo == 0
    assert scale_for([39.4, 40.1]).lo > 30
    assert scale_for([5.0, 5.0]).lo < 5


def test_element_escapes():
    assert str(element("text", "<b>", aria_label='"x"')) == '<text aria-label="&#34;x&#34;">&lt;b&gt;</text>'


def test_rows_of_a_unit_share_an_axis(row):
    rows = [
        row(published=Published(390, 120, "sd", 11)),
        row(unit="degC", mean=40, sd=1, published=Published(39.4)),
        row(mean=100, published=Published(90)),
        row(published=Published(None, n=6, relation="no-effect"), kind="direction"),
        row(mean=None, published=None),
    ]
    panels = forest(rows)
    assert [(panel.unit, panel.direction, len(panel.tracks)) for panel in panels] == [
        ("%", False, 2),
        ("°C", False, 1),
        ("%", True, 1),
    ]
    assert 'class="null"' in str(panels[2].tracks[0][1])


def test_common_axis_marks_what_lies_beyond(row):
    inside = str(common_track(row(published=Published(371))))
    beyond = str(common_track(row(published=Published(5000))))
    assert "M10-5 15 0 10 5" not in inside
    assert "M10-5 15 0 10 5" in beyond
    assert common_track(row(published=Published(None, n=6, relation="higher"), kind="direction")) is None


def test_marks_differ_by_shape(row):
    shapes = {
        verdict: str(common_track(row(published=Published(value)))).split('class="at v-')[1]
        for verdict, value in (("agrees", 371), ("near", 470), ("misses", 700))
    }
    assert "<circle" in shapes["agrees"]
    assert "M0-7 7 0 0 7-7 0Z" in shapes["near"]
    assert "M-5-5 5 5M-5 5 5-5" in shapes["misses"]


def test_course_tells_peak_and_points():
    course = Course(
        "s",
        "a",
        "flow",
        "Flow",
        "%",
        "min",
        [0, 10, 20],
        [0, 50, 20],
        [0, 40, 10],
        [0, 60, 30],
        (CoursePoint(10, 55, 4, "sem", 9), CoursePoint(20, 90)),
    )
    group = course_groups([course])[0]
    assert group.summary == "a: highest at 10 min, 50% (40 to 60%); 1 of 2 published points inside the band."
    assert [line[0] for line in group.panels[0].table] == ["0", "10", "20"]


def test_arms_share_their_axes():
    def course(arm, top):
        return Course("s", arm, "flow", "Flow", "%", "min", [0, 1], [0, top], [0, top], [0, top])

    panels = course_groups([course("a", 10), course("b", 100)])[0].panels
    assert panels[0].upward == panels[1].upward


def test_course_of_unequal_lengths_is_refused():
    with pytest.raises(ValueError, match="differ in length"):
        Course("s", "a", "flow", "Flow", "%", "min", [0, 1], [0], [0], [0])
