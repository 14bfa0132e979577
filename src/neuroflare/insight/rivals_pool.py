"""A pool for each rival: what it predicts for studies, under many readings of all uncertain numbers.

The readings, the people and their lives are the same for every rival, so that rivals differ by their arrows
alone. Numbers that were fitted to tests of healthy people are drawn from that posterior, all others from
their priors; how many people of a town fall ill was fitted with all arrows, and is not used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt
from scipy.special import ndtri

from neuroflare.clinic.attending import Who, all_of, who_of
from neuroflare.clinic.group import Group
from neuroflare.clinic.groups import gather
from neuroflare.clinic.outcome import REPEATS, population_results, study_results
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.simulate import Reading, simulate_studies
from neuroflare.clinic.study import Study
from neuroflare.evidence import Ledger
from neuroflare.fit.posterior import Posterior
from neuroflare.insight.rivals import Rival
from neuroflare.model import Model
from neuroflare.people import healthy, shares
from neuroflare.people.facts_file import load_facts
from neuroflare.store.kept import Keep, fingerprint

__all__ = ["LIVES", "Pool", "Predictions", "pool_of", "readings_of_numbers"]

Floats = npt.NDArray[np.float64]

LIVES = 24
"""Lives for each illness and reading among which those who meet the criteria are looked for."""
FEWEST = 1
"""People who meet them below which there are none: one of `LIVES` will do, since few fall ill in life."""
AT_ONCE = 32
"""Readings simulated together; no result depends on it."""
TOWN_STAGE = "population"
"""Stage of the fit that asks how many fall ill."""


@dataclass(frozen=True)
class Predictions:
    """What one rival predicts.

    Parameters
    ----------
    values
        ``reading, row``: what the virtual people show together, in the unit of the row; NaN where nobody
        falls ill, or where nothing could be read.
    sampled
        ``reading, row, 2, study``: what studies find that take as many people as the paper did, and as many
        as there are virtual people.
    """

    values: Floats
    sampled: Floats = field(repr=False)


@dataclass(frozen=True)
class Pool:
    """What all rivals predict for the rows of some studies.

    Parameters
    ----------
    rows
        Study id and place of the read-out among those of the study, in order.
    of
        Name of a rival to its predictions.
    people, lives, seed
        As they were simulated.
    """

    rows: tuple[tuple[str, int], ...]
    of: Mapping[str, Predictions]
    people: int
    lives: int
    seed: int

    @property
    def draws(self) -> int:
        """How many readings of the numbers there are."""
        return len(next(iter(self.of.values())).values)


def readings_of_numbers(
    model: Model, posterior: Posterior | None, draws: int, seed: int
) -> dict[str, Floats]:
    """Draw every uncertain number, as standard-normal deviates of its prior.

    Parameters
    ----------
    model
        The body.
    posterior
        What was fitted to tests of healthy people; None for priors alone.
    draws
        How many readings.
    seed
        Seed of all random numbers.
    """
    fitted: dict[str, Floats] = {}
    if posterior is not None:
        heard = {name for one in posterior.stages if one["name"] != TOWN_STAGE for name in one["numbers"]}
        fitted = {name: values for name, values in posterior.first(draws).items() if name in heard}
    return {
        name: fitted[name] if name in fitted else ndtri(shares(seed, "rivals", name, draws))
        for name in model.uncertain
    }


def pool_of(
    model: Model,
    ledger: Ledger,
    rivals: Sequence[Rival],
    studies: Sequence[Study],
    deviates: Mapping[str, Floats],
    *,
    people: int = 6,
    lives: int = LIVES,
    seed: int = 1,
    workers: int = 0,
    keep: Keep | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Pool:
    """Let every rival predict every read-out of some studies.

    Parameters
    ----------
    model
        The body.
    ledger
        Published numbers, for how many people each is of.
    rivals
        Hypotheses.
    studies
        Cut down to what is asked.
    deviates
        From `readings_of_numbers`.
    people
        Virtual people per reading in each test.
    lives
        Lives per reading for each illness.
    seed, workers
        As everywhere; the same numbers for any workers.
    keep
        Where simulations are kept, so that a comparison that was stopped goes on.
    progress
        Called with (readings done, readings in all), all rivals together.
    """
    keep = keep or (lambda name, key, compute: compute())
    draws = len(next(iter(deviates.values())))
    files = [study.model_dump_json(exclude={"title", "source"}) for study in studies]
    about = model.hash, load_facts().numbers_hash, people, lives, seed, files
    parts: dict[str, list[Mapping[str, Floats]]] = {rival.name: [] for rival in rivals}
    done = 0
    for first in range(
        0, draws, AT_ONCE
    ):  # all rivals of some readings, so that a stopped run holds whole ones
        some = {name: those[first : first + AT_ONCE] for name, those in deviates.items()}
        drawn = fingerprint(some)
        for rival in rivals:

            def compute(rival: Rival = rival, some: Mapping[str, Floats] = some) -> Mapping[str, Floats]:
                one = _predicted(model, ledger, rival, studies, some, people, lives, seed, workers)
                return {"values": one.values, "sampled": one.sampled}

            part = keep(f"{rival.name}-{first}", repr((about, rival.key, first, drawn)), compute)
            parts[rival.name].append(part)
            done += len(part["values"])
            if progress is not None:
                progress(done, draws * len(rivals))
    found = {
        name: Predictions(*(np.concatenate([one[k] for one in mine]) for k in ("values", "sampled")))
        for name, mine in parts.items()
    }
    rows = tuple((study.id, k) for study in studies for k in range(len(study.readouts)))
    return Pool(rows, found, people, lives, seed)


def _predicted(
    model: Model,
    ledger: Ledger,
    rival: Rival,
    studies: Sequence[Study],
    deviates: Mapping[str, Floats],
    people: int,
    lives: int,
    seed: int,
    workers: int,
) -> Predictions:
    draws, values = len(next(iter(deviates.values()))), rival.switches(model)
    asked = all_of(studies)
    groups = gather(
        model, asked, people, draws, seed, values=values, deviates=deviates, workers=workers,
        candidates=lives, fewest=FEWEST,
    )  # fmt: skip
    cohort = healthy(model, people, draws, seed, dict(deviates)).with_values(values)
    able = [_with_people(study, groups) for study in studies]
    readings = simulate_studies([one for one in able if one.readouts], model, cohort, groups, workers=workers)
    rows = [(study, row) for study in studies for row in study.readouts]
    shown = np.full((draws, len(rows)), np.nan)
    sampled = np.full((draws, len(rows), 2, REPEATS), np.nan)
    left = {study: iter(some) for study, some in readings.items()}
    for k, (study, row) in enumerate(rows):
        if _missing(study, row, groups):
            continue
        reading = next(left[study.id])
        here = sorted(set.intersection(*(_draws(study, arm, groups, draws) for arm in _arms(row))))
        shown[here, k] = population_results(reading)
        size = _size(study, row, ledger)
        for j, draw in enumerate(here):
            one = _of_draw(reading, j)
            for m, count in enumerate((size, people)):
                results = study_results(one, count, seed + draw, f"rivals {study.id} {k}")
                sampled[draw, k, m, : len(results)] = results
    return Predictions(shown, sampled)


def _arms(row: Readout) -> list[str]:
    return [row.arm] if row.against is None else [row.arm, row.against]


def _draws(study: Study, arm: str, groups: Mapping[Who, Group | None], draws: int) -> set[int]:
    """Numbers of the readings that have the people of an arm."""
    who = who_of(study, arm)
    if who is None:
        return set(range(draws))
    group = groups[who]
    return set() if group is None else set(group.draws)


def _missing(study: Study, row: Readout, groups: Mapping[Who, Group | None]) -> bool:
    """Whether no reading has the people of a row."""
    asked = [who for arm in _arms(row) if (who := who_of(study, arm)) is not None]
    return any(groups[who] is None for who in asked)


def _with_people(study: Study, groups: Mapping[Who, Group | None]) -> Study:
    """Cut a study to the rows whose people are there, and to the arms of these."""
    kept = tuple(row for row in study.readouts if not _missing(study, row, groups))
    used = {arm for row in kept for arm in _arms(row)}
    arms = tuple(arm for arm in study.arms if arm.name in used)
    return study.model_copy(update={"readouts": kept, "arms": arms})


def _size(study: Study, row: Readout, ledger: Ledger) -> int:
    """People of the published study."""
    claim = None if row.evidence is None else ledger[row.evidence]
    own = claim.n if claim is not None and not claim.counted else None
    return own or study.arm(row.arm).people or study.population.people


def _of_draw(reading: Reading, k: int) -> Reading:
    """Give what one reading of the numbers gave, to take studies from it alone."""

    def cut(values: Floats | None) -> Floats | None:
        return None if values is None else values[k : k + 1]

    mine = cut(reading.values)
    assert mine is not None  # every reading has values
    return replace(
        reading, values=mine, other=cut(reading.other), noise=cut(reading.noise),
        other_noise=cut(reading.other_noise), time=None, course=None,
    )  # fmt: skip
