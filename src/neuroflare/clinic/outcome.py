"""From people to a study: what a study of the published size would have reported."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.areas import RuleError
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.simulate import Reading
from neuroflare.people import stream

Floats = npt.NDArray[np.float64]

REPEATS = 8
"""Simulated studies per draw."""
NO_DIFFERENCE: Mapping[str | None, float] = {"percent-of": 100.0, "ratio": 1.0}
"""Value of a contrast that means no difference, where it is not 0."""


def study_results(reading: Reading, size: int, seed: int, name: str) -> Floats:
    """Give the results of simulated studies of a given size.

    Each draw gives `REPEATS` studies, whose people are picked with replacement from the draw's virtual
    people; both arms of a contrast keep the same people when everybody goes through both, and have people of
    their own when they are different groups. A person in whom what is read never happened is left out, as in
    a real study.

    Parameters
    ----------
    reading
        Values of virtual people.
    size
        People in the study.
    seed
        Seed of the whole run.
    name
        Name of the row; it has a random stream of its own.

    Returns
    -------
    numpy.ndarray
        One result per simulated study, in the unit of the read-out; a study in which nothing could be read,
        or that compares with nothing, is left out.
    """
    row = reading.readout
    if size < 2 and row.over_people in ("sd", "standardised-difference"):
        return np.empty(0)
    results = []
    for draw, mine in enumerate(reading.values):
        theirs = None if reading.other is None else reading.other[draw]
        usable = np.isfinite(mine)
        if theirs is not None and reading.paired:
            usable &= np.isfinite(theirs)
        random = stream(seed, f"study {name}", f"draw {draw}")
        people = _picked(usable, size, random)
        if people is None:
            continue
        read = _as_sheet(_with_noise(mine, reading.noise, draw, people, random), reading.error, random)
        if theirs is None:
            results.append(_PEOPLE[row.over_people](row, read))
            continue
        others = people if reading.paired else _picked(np.isfinite(theirs), size, random)
        if others is not None:
            against = _with_noise(theirs, reading.other_noise, draw, others, random)
            against = _as_sheet(against, reading.other_error, random)
            results.append(_contrast(row, read, against, reading.paired))
    every = np.concatenate(results) if results else np.empty(0)
    return np.asarray(every[np.isfinite(every)])


def population_results(reading: Reading) -> Floats:
    """Give what each draw's people show together, without chance, noise or the error of a rule.

    Parameters
    ----------
    reading
        Values of virtual people.

    Returns
    -------
    numpy.ndarray
        One result per draw, in the unit of the read-out; NaN where nobody of a draw could be read.
    """
    row = reading.readout
    results = np.full(len(reading.values), np.nan)
    for draw, mine in enumerate(reading.values):
        usable = np.isfinite(mine)
        theirs = None if reading.other is None else reading.other[draw]
        if theirs is not None and reading.paired:
            usable &= np.isfinite(theirs)
        others = None if theirs is None else theirs[usable if reading.paired else np.isfinite(theirs)]
        if not usable.any() or (others is not None and not others.size):
            continue
        if others is None:
            results[draw] = _PEOPLE[row.over_people](row, mine[None, usable])[0]
        else:
            results[draw] = _contrast(row, mine[None, usable], others[None, :], reading.paired)[0]
    return results


def _picked(
    usable: npt.NDArray[np.bool_], size: int, random: np.random.Generator
) -> npt.NDArray[np.intp] | None:
    """People of `REPEATS` studies, picked with replacement; None where nobody can be."""
    if not usable.any():
        return None
    picks = random.integers(0, int(usable.sum()), size=(REPEATS, size))
    return np.asarray(np.flatnonzero(usable)[picks])


def _with_noise(
    values: Floats, noise: Floats | None, draw: int, people: npt.NDArray[np.intp], random: np.random.Generator
) -> Floats:
    """Give what the device shows of the people picked."""
    if noise is None:
        return np.asarray(values[people])
    return np.asarray(values[people] + noise[draw][people] * random.standard_normal(people.shape))


def _as_sheet(read: Floats, error: RuleError | None, random: np.random.Generator) -> Floats:
    """Move all people of a simulated study alike, by as much as the rule may be wrong in this arm."""
    return read if error is None else error.applied(read, random.standard_normal((len(read), 1)))


def _contrast(row: Readout, mine: Floats, theirs: Floats, paired: bool) -> Floats:
    """Compare two arms; what is relative to nothing is not finite."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return _compared(row, mine, theirs, paired)


def _compared(row: Readout, mine: Floats, theirs: Floats, paired: bool) -> Floats:
    if row.over_people == "standardised-difference":
        pooled = np.sqrt(0.5 * (mine.var(axis=1, ddof=1) + theirs.var(axis=1, ddof=1)))
        return np.asarray((mine.mean(axis=1) - theirs.mean(axis=1)) / pooled)
    if paired and row.contrast == "difference" and row.over_people in ("fraction", "fraction-below"):
        return _PEOPLE[row.over_people](row, mine - theirs)  # people whose own difference passes the level
    one, other = _PEOPLE[row.over_people](row, mine), _PEOPLE[row.over_people](row, theirs)
    if row.contrast == "ratio":
        return np.asarray(one / other)
    if row.contrast == "percent-of":
        return np.asarray(100.0 * one / other)
    if row.contrast in ("percent", "percent-fall"):
        change = 100.0 * (one - other) / np.abs(other)
        return np.asarray(change if row.contrast == "percent" else -change)
    return one - other


def _fraction(row: Readout, values: Floats) -> Floats:
    assert row.threshold is not None  # the format asks for a level
    return np.asarray(100.0 * (values > row.threshold.value).mean(axis=1))


def _fraction_below(row: Readout, values: Floats) -> Floats:
    assert row.threshold is not None  # the format asks for a level
    return np.asarray(100.0 * (values < row.threshold.value).mean(axis=1))


def _iqr(_: Readout, values: Floats) -> Floats:
    low, high = np.quantile(values, [0.25, 0.75], axis=1)
    return np.asarray(high - low)


_PEOPLE: Mapping[str, Callable[[Readout, Floats], Floats]] = {
    "mean": lambda _, values: np.asarray(values.mean(axis=1)),
    "sd": lambda _, values: np.asarray(values.std(axis=1, ddof=1)),
    "median": lambda _, values: np.asarray(np.median(values, axis=1)),
    "iqr": _iqr,
    "fraction": _fraction,
    "fraction-below": _fraction_below,
    "standardised-difference": lambda _, values: np.asarray(values.mean(axis=1)),
}
