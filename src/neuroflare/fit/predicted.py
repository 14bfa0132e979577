"""What the model predicts for fitted results, for many readings of its uncertain numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.attending import all_of, criteria_asked
from neuroflare.clinic.groups import gather
from neuroflare.clinic.outcome import population_results
from neuroflare.clinic.simulate import Reading, simulate_studies
from neuroflare.clinic.study import Study
from neuroflare.fit.measured import Measured, only_fitted
from neuroflare.model import Model
from neuroflare.people import healthy

__all__ = ["Predicted", "predicted"]

Floats = npt.NDArray[np.float64]

AT_ONCE = 64
"""Readings simulated together; no result depends on it."""
LEAST = 1e-3
"""Smallest prediction of a relative result, as a share of the published number: a logarithm needs one."""


@dataclass(frozen=True)
class Predicted:
    """Predictions on the scale on which results are compared.

    Parameters
    ----------
    values
        ``draw, result``; NaN where nobody could be read.
    spread
        Spread between the virtual people of each draw and of readings in one person, on the same scale:
        ``draw, result``.
    asked
        People of whom it could be read: ``draw, result``.
    """

    values: Floats
    spread: Floats
    asked: Floats


def predicted(
    model: Model,
    studies: Sequence[Study],
    rows: Sequence[Measured],
    deviates: Mapping[str, Floats],
    people: int,
    seed: int,
    *,
    workers: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Predicted:
    """Simulate the fitted results.

    Parameters
    ----------
    model
        The body.
    studies
        All that `rows` name.
    rows
        What is fitted.
    deviates
        Readings of all uncertain numbers, as standard-normal deviates of their priors.
    people
        Virtual people per reading; their spread is stratified. The same under every reading, but where they
        are adults or a town: among them few fall ill, and it must not always be the same few.
    seed
        Seed of all random numbers.
    workers
        Threads; 0 is one per core.
    progress
        Called with (draws done, draws in all).

    Returns
    -------
    Predicted
        One line per reading.
    """
    cut = only_fitted(studies, rows)
    asked = all_of(cut)
    total = len(next(iter(deviates.values())))
    values, spreads, asked_of = [], [], []
    for first in range(0, total, AT_ONCE):
        some = {name: those[first : first + AT_ONCE] for name, those in deviates.items()}
        draws = len(next(iter(some.values())))
        cohort = healthy(model, people, draws, seed, some)
        own = seed + 1 + first  # of people among whom few fall ill
        groups = gather(
            model, asked, people, draws, own,
            deviates=some, workers=workers, candidates=people, criteria=criteria_asked(cut),
        )  # fmt: skip
        readings = simulate_studies(cut, model, cohort, groups, workers=workers)
        found = {
            (study.id, row.place): reading
            for study in cut
            for row, reading in zip(
                [row for row in rows if row.study == study.id], readings[study.id], strict=True
            )
        }
        both = [_on_scale(row, found[row.study, row.place]) for row in rows]
        values.append(np.stack([one for one, _ in both], axis=1))
        spreads.append(np.stack([spread for _, spread in both], axis=1))
        known = [np.isfinite(found[row.study, row.place].values).sum(axis=1) for row in rows]
        asked_of.append(np.stack(known, axis=1).astype(float))
        if progress is not None:
            progress(first + draws, total)
    return Predicted(np.concatenate(values), np.concatenate(spreads), np.concatenate(asked_of))


def _on_scale(row: Measured, reading: Reading) -> tuple[Floats, Floats]:
    """Give the results and the spread between people on the scale of comparison."""
    result = population_results(reading)
    people = reading.values
    if reading.other is not None and reading.paired and row.readout.contrast == "difference":
        people = people - reading.other
    read = np.isfinite(people)
    scatter = _scatter(row, reading)
    count = read.sum(axis=1)
    middle = np.where(read, people, 0.0).sum(axis=1) / np.maximum(count, 1)
    squares = np.where(read, (people - middle[:, None]) ** 2, 0.0).sum(axis=1)
    spread = np.where(count > 1, np.sqrt(squares / np.maximum(count - 1, 1) + scatter), np.nan)
    if row.share:
        # Half a person more on each side: nobody ill among a few does not mean that nobody ever is.
        part = (result / 100.0 * count + 0.5) / (count + 1.0)
        return np.where(count > 0, np.log(part / (1.0 - part)), np.nan), spread
    if not row.relative:
        return result, spread
    least = LEAST * row.value
    shown = np.maximum(result, least)
    return np.log(shown), spread / np.maximum(np.abs(result), least)


def _scatter(row: Measured, reading: Reading) -> Floats:
    """Mean square of the scatter of one reading, one per draw."""
    noises = [reading.noise]
    if reading.paired and row.readout.contrast == "difference":
        noises.append(reading.other_noise)
    squares = [np.nanmean(noise**2, axis=1) for noise in noises if noise is not None]
    return np.asarray(sum(squares, np.zeros(len(reading.values))))
