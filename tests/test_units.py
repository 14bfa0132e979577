"""Quantities: a number and its unit in one text."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.units import DIMENSIONS, Quantity, parse_level, parse_quantity, unit_fits

RIGHT = [
    ("30 min", "time", 0.5, "h"),
    ("-10 min", "time", -1 / 6, "h"),
    ("2 weeks", "time", 336.0, "h"),
    ("0.2 ms", "duration", 0.2e-3 / 3600, "h"),
    ("45 degC", "temperature", 45.0, "degC"),
    ("45 \u00b0C", "temperature", 45.0, "degC"),
    ("318.15 K", "temperature", 45.0, "degC"),
    ("-5 degC", "temperature", -5.0, "degC"),
    ("0.3 degC/s", "temperature rate", 0.3, "degC/s"),
    ("18 degC/min", "temperature rate", 0.3, "degC/s"),
    ("1000 ug", "dose", 1000.0, "ug"),
    ("1000ug", "dose", 1000.0, "ug"),
    ("1 \u00b5g", "dose", 1.0, "ug"),
    ("1 \u03bcg", "dose", 1.0, "ug"),
    ("1e3 ug", "dose", 1000.0, "ug"),
    ("+.5 mg", "dose", 500.0, "ug"),
    ("750 pmol", "dose", 750.0, "pmol"),
    ("0.75 nmol", "dose", 750.0, "pmol"),
    ("0 ug", "dose", 0.0, "ug"),
    ("13.3 cm2", "area", 13.3, "cm2"),
    ("13.3 cm^2", "area", 13.3, "cm2"),
    ("1330 mm\u00b2", "area", 13.3, "cm2"),
    ("25 uL", "volume", 25.0, "uL"),
    ("25 ul", "volume", 25.0, "uL"),
    ("1 uM", "concentration", 1.0, "uM"),
    ("10 mg/ml", "concentration", 10.0, "mg/mL"),
    ("2 %", "concentration", 2.0, "%"),
    ("10 ng/min/dL", "dose rate", 10.0, "ng/min/dL"),
    ("0.13 mA", "current", 0.13, "mA"),
    ("2 Hz", "frequency", 2.0, "Hz"),
    ("2 impulses/s", "frequency", 2.0, "Hz"),
    ("50 kPa/s", "pressure rate", 50.0, "kPa/s"),
    ("4 kgf", "force", 39.2266, "N"),
    ("256 mN", "force", 0.256, "N"),
]

WRONG = [
    ("1000", "dose", "no unit"),
    (1000, "dose", "no unit"),
    (1.5, "dose", "no unit"),
    (True, "dose", "not a dose"),
    (None, "time", "not a time"),
    ([], "time", "not a time"),
    ("", "time", "number with a unit"),
    ("min", "time", "number with a unit"),
    ("half an hour", "time", "number with a unit"),
    ("1,000 ug", "dose", "number with a unit"),
    ("0,5 h", "time", "number with a unit"),
    ("nan ug", "dose", "number with a unit"),
    ("inf ug", "dose", "number with a unit"),
    ("1_000 ug", "dose", "number with a unit"),
    ("\u0661 h", "time", "number with a unit"),
    ("10 ** 10", "time", "number with a unit"),
    ("2 h * 3", "time", "number with a unit"),
    ("1 __import__('os')", "time", "number with a unit"),
    ("9" * 5000 + " h", "time", "number with a unit"),
    ("1e400 ug", "dose", "a computer can hold"),
    ("1e-400 ug", "dose", "a computer can hold"),
    ("3 spoons", "dose", "not a known unit"),
    ("10 kPa", "dose", "not a dose"),
    ("45 C", "temperature", "not a temperature"),
    ("10 kg", "dose", "between 0 and 1e+06 ug"),
    ("1e9 h", "time", "between -876600 and 876600 h"),
    ("1e-300 ug", "dose", "beyond any test"),
    ("101 %", "concentration", "between 0 and 100 %"),
    ("-300 degC", "temperature", "between -100 and 100 degC"),
    ("-2 mg", "dose", "negative"),
    ("-1 min", "duration", "negative"),
]


@pytest.mark.parametrize(("text", "dimension", "value", "unit"), RIGHT)
def test_right(text, dimension, value, unit):
    quantity = parse_quantity(text, dimension)
    assert quantity.unit == unit
    assert quantity.value == pytest.approx(value, rel=1e-6)
    assert str(quantity) == text


@pytest.mark.parametrize(("text", "dimension", "says"), WRONG)
def test_wrong(text, dimension, says):
    with pytest.raises(UsageError) as caught:
        parse_quantity(text, dimension)
    message = str(caught.value)
    assert says in message
    assert len(message) < 250


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_the_example_of_each_dimension_is_right(dimension):
    for example in DIMENSIONS[dimension].examples:
        assert parse_quantity(example, dimension).value > 0.0


@given(st.text(max_size=80) | st.none() | st.booleans() | st.integers() | st.floats() | st.lists(st.text()))
def test_anything_is_a_quantity_or_a_usage_error(text):
    for dimension in ("time", "dose", "temperature"):
        try:
            quantity = parse_quantity(text, dimension)
        except UsageError:
            continue
        assert math.isfinite(quantity.value)


_UNITS = st.sampled_from(
    [
        "ug",
        "mg",
        "pmol",
        "h",
        "min",
        "ms",
        "degC",
        "K",
        "cm2",
        "%",
        "uM",
        "mg/mL",
        "kPa",
        "N",
        "Hz",
        "mA",
        "degC/s",
        "x",
    ]
)
_NUMBERS = st.from_regex(r"[+-]?\d{0,4}\.?\d{0,4}([eE][+-]?\d{1,4})?", fullmatch=True)


@given(_NUMBERS, st.sampled_from(["", " ", "  "]), _UNITS, st.sampled_from(sorted(DIMENSIONS)))
def test_numbers_near_right_are_a_quantity_inside_the_bounds_or_a_usage_error(number, space, unit, dimension):
    try:
        quantity = parse_quantity(f"{number}{space}{unit}", dimension)
    except UsageError:
        return
    assert DIMENSIONS[dimension].lowest <= quantity.value <= DIMENSIONS[dimension].largest[quantity.unit]


@given(st.floats(1e-6, 1e6), st.sampled_from(["ug", "pmol"]))
def test_what_is_written_is_read_back(value, unit):
    written = Quantity(value, unit)
    again = parse_quantity(f"{value!r} {unit}", "dose")
    assert again == written
    assert parse_quantity(str(again), "dose") == written


@given(st.floats(1e-3, 1e3), st.floats(50.0, 30_000.0))
def test_mass_and_amount_of_substance_go_both_ways(value, molar_mass):
    moles = Quantity(value, "ug").to("pmol", molar_mass)
    assert moles == pytest.approx(value / molar_mass * 1e6)
    assert Quantity(moles, "pmol").to("ug", molar_mass) == pytest.approx(value)


def test_concentrations():
    assert Quantity(2.0, "%").to("uM", 305.4) == pytest.approx(20.0 / 305.4 * 1e6)
    assert Quantity(20.0 / 305.4 * 1e6, "uM").to("%", 305.4) == pytest.approx(2.0)
    assert Quantity(2.0, "%").to("mg/mL", 305.4) == pytest.approx(20.0)


def test_a_dose_is_no_pressure_with_or_without_molar_mass():
    for molar_mass in (None, 305.4):
        with pytest.raises(UsageError, match="cannot be given in"):
            Quantity(1.0, "ug").to("kPa", molar_mass)


def test_level_takes_the_first_unit_that_fits():
    assert parse_level("0.3 cm2", ("mm", "cm2")) == Quantity(0.3, "cm2")
    with pytest.raises(UsageError, match="mm or cm2"):
        parse_level("3 h", ("mm", "cm2"))


@pytest.mark.parametrize(
    ("unit", "canonical", "fits"),
    [
        ("mm2", "cm2", True),
        ("%.min", "%*min", True),
        ("mL/min/dL", "1/min", True),
        ("fibres/mm", "1/mm", True),
        ("kg", "cm2", False),
        ("% of baseline", "%", False),
        ("", "%", False),
        ("2 mm", "mm", False),
        ("lambda: 0", "mm", False),
    ],
)
def test_unit_fits(unit, canonical, fits):
    assert unit_fits(unit, canonical) is fits
