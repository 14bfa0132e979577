"""Numbers and units as people read them."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from neuroflare.clinic.published import Published
from neuroflare.language import ENGLISH, Language
from neuroflare.scoring.score import Prediction

MINUS = "\N{MINUS SIGN}"
THIN = "\N{NARROW NO-BREAK SPACE}"
DASH = "\N{EN DASH}"
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

READABLE_UNITS = {
    "degC": "°C",
    "celsius": "°C",
    "ug": "µg",
    "uM": "µM",
    "ul": "µl",
    "uL": "µl",
    "nL": "nl",
    "cm2": "cm²",
    "mm2": "mm²",
    "mm3": "mm³",
    "ml/min/dL": "ml/min per 100 ml",
    "mL/min/dL": "ml/min per 100 ml",
    "%.min": "% × min",
    "%*min": "% × min",
    "impulses/s": "impulses per second",
    "impulse/s": "impulses per second",
    "dimensionless": "",
    "1": "",
    "": "",
}
ERROR_WORDS = {
    "none": "kind of error not stated",
    "sd": "SD",
    "sem": "SE",
    "ci95": "95% CI",
    "iqr": "quartile range",
    "range": "range",
    "binomial": "SE of a share",
    "model": "SE taken from the virtual people",
}


def number(value: float, digits: int = 3) -> str:
    """Write a number with this many significant digits, a true minus sign and thin thousands.

    Examples
    --------
    >>> number(0.04567), number(-12.34), number(371.2)
    ('0.0457', '−12.3', '371')
    """
    if not math.isfinite(value):
        return "no value"
    if value == 0:
        return "0"
    # By its digits, not by logarithms: the largest floats would round to infinity, the smallest divide by 0.
    mantissa, _, power = f"{abs(value):.{digits - 1}e}".partition("e")
    size = int(power)
    sign = MINUS if value < 0 else ""
    if not -4 <= size < 6:
        return f"{sign}{float(mantissa):g} × 10{str(size).translate(SUPERSCRIPTS)}"
    value = float(f"{value:.{digits}g}")
    decimals = max(0, digits - 1 - size)
    text = f"{abs(value):,.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return sign + text.replace(",", THIN if abs(value) >= 10_000 else "")


def unit_words(unit: str) -> str:
    """Turn a unit of the ledger into one for reading."""
    return READABLE_UNITS.get(unit, unit)


def plain_text(text: str) -> str:
    """Write the units within a text of a study file as they are read.

    Examples
    --------
    >>> plain_text("after 1000 ug of capsaicin at 0.3 degC/s")
    'after 1000 µg of capsaicin at 0.3 °C/s'
    """
    return re.sub(r"(?<=\d )(degC|ug|uM|uL|ul)\b", lambda found: READABLE_UNITS[found.group()], text)


def with_unit(text: str, unit: str) -> str:
    """Put a unit behind a number that is already text."""
    words = unit_words(unit)
    if not words:
        return text
    return text + words if words.startswith("%") else f"{text} {words}"


def span(lo: float, hi: float, unit: str, digits: int = 3, t: Language = ENGLISH) -> str:
    """Write an interval with its unit, both ends as fine as the larger one.

    Examples
    --------
    >>> span(295.4, 461.0, "%")
    '295 to 461%'
    >>> span(0.581, 86.82, "min")
    '0.6 to 86.8 min'
    """
    low, high = alike(lo, hi, digits)
    return t("span", "{low} to {high}", low=low, high=with_unit(high, unit))


def alike(lo: float, hi: float, digits: int = 3) -> tuple[str, str]:
    """Write two numbers with the same last decimal, so that the smaller one does not look more exact."""
    largest = max(abs(lo), abs(hi))
    if largest == 0 or not (math.isfinite(lo) and math.isfinite(hi)):
        return number(lo, digits), number(hi, digits)
    place = math.floor(math.log10(largest)) - digits + 1
    return number(round(lo, -place), 15), number(round(hi, -place), 15)


def with_ends(
    found: Mapping[str, float], t: Language = ENGLISH, *, times: float = 1.0, digits: int = 0
) -> str:
    """Write a value with the ends of its interval.

    Parameters
    ----------
    found
        ``value``, ``lo`` and ``hi``.
    t
        The language.
    times
        What each is multiplied by.
    digits
        Digits behind the point.

    Examples
    --------
    >>> with_ends({"value": 0.25, "lo": 0.1, "hi": 0.5}, times=100.0)
    '25 (10 to 50)'
    """
    value, low, high = (f"{times * found[key]:.{digits}f}" for key in ("value", "lo", "hi"))
    return f"{value} ({t('span', '{low} to {high}', low=low, high=high)})"


def mean_words(predicted: Prediction | None, unit: str) -> str:
    """Write the mean of a prediction with its unit."""
    return DASH if predicted is None else with_unit(number(predicted.mean), unit)


def interval_words(predicted: Prediction, t: Language = ENGLISH) -> str:
    """Write the 90 % interval of a prediction without its unit."""
    low, high = alike(predicted.lo, predicted.hi)
    return t("span", "{low} to {high}", low=low, high=high)


def prediction_words(predicted: Prediction | None, unit: str, t: Language = ENGLISH) -> str:
    """Write a prediction as mean and 90 % interval, for example ``371% (295 to 461)``."""
    mean = mean_words(predicted, unit)
    return mean if predicted is None else f"{mean} ({interval_words(predicted, t)})"


def published_words(published: Published | None, unit: str, t: Language = ENGLISH) -> str:
    """Write a published result as the paper words it, without its error."""
    if published is None:
        return DASH
    if published.value is None:
        words = {"no-effect": "no effect", "higher": "higher", "lower": "lower"}
        return t(f"published-{published.relation}", words[published.relation])
    value = number(published.value, 6)
    if published.relation == "between":
        return span(published.value, published.value + (published.error or 0.0), unit, 6, t)
    text = with_unit(value, unit)
    if published.relation == "at-least":
        return t("at-least", "at least {value}", value=text)
    return t("at-most", "at most {value}", value=text) if published.relation == "at-most" else text


def error_words(published: Published | None) -> str:
    """Write the published error and number of people, ``± 120 (SD), 11 people``; empty if unknown."""
    if published is None:
        return ""
    parts = []
    if published.error is not None and published.relation != "between":
        sign = "" if published.error_kind in ("iqr", "range") else "± "
        kind = ERROR_WORDS.get(published.error_kind, published.error_kind)
        parts.append(f"{sign}{number(published.error, 6)} ({kind})")
    if published.n is not None:
        parts.append(f"{published.n} people" if published.n != 1 else "1 person")
    return ", ".join(parts)
