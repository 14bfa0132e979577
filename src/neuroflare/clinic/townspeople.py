"""People of a virtual town, as life made them: nobody is chosen for a diagnosis.

It is known who met which criteria at which of the quarterly visits, which is what surveys ask; no test is
made in them.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.vocabulary import TOWN_CRITERIA
from neuroflare.model import Model
from neuroflare.people.draws import Draws, prior_draws
from neuroflare.people.facts_file import load_facts
from neuroflare.people.life import YEAR
from neuroflare.people.town import Plan, make
from neuroflare.people.visits import TESTED, visit_hours

__all__ = ["Townspeople", "small_towns", "townspeople"]

Floats = npt.NDArray[np.float64]

FIBROMYALGIA = "acr-2011"
"""Criteria of the people living with fibromyalgia who are followed."""
FOLLOWED = 4
"""Years for which those who met criteria of fibromyalgia have been followed."""


@dataclass(frozen=True)
class Townspeople:
    """What was found in a town, under every draw.

    Parameters
    ----------
    years
        How long they have been followed, from where everybody begins at rest.
    woman
        ``draw, person``.
    met
        Criteria to ``draw, person, visit``: 100 where they were met, 0 where not, NaN where a person's
        simulation broke off or the criteria were not examined.
    """

    years: int
    woman: npt.NDArray[np.bool_] = field(repr=False)
    met: Mapping[str, Floats] = field(repr=False)

    def under(self, draws: Sequence[int]) -> Townspeople:
        """Give the same town under some of its draws."""
        kept = list(draws)
        return Townspeople(self.years, self.woman[kept], {name: met[kept] for name, met in self.met.items()})

    def read(self, row: Readout, group: str) -> Floats:
        """Give the values of a read-out, one per draw and person; NaN in who does not belong to the group.

        Parameters
        ----------
        row
            A diagnosis, at the end of the years or at some visit between two times.
        group
            A word of `neuroflare.clinic.vocabulary.TOWN`.
        """
        assert row.criteria is not None  # the format asks for it
        met = self.met[row.criteria]
        if row.since is not None and row.until is not None:
            hours = visit_hours(self.years) - self.years * YEAR
            there = (hours >= row.since.value - 1.0) & (hours <= row.until.value + 1.0)  # hours; rounding
            seen = met[..., there]
            known = np.isfinite(seen).any(axis=-1)
            values = np.where(known, np.where(np.isfinite(seen), seen, 0.0).max(axis=-1), np.nan)
        else:
            values = met[..., -1]
        return np.where(self._belongs(group), values, np.nan)

    def _belongs(self, group: str) -> npt.NDArray[np.bool_]:
        """Who of the town is of a group: ``draw, person``."""
        if group == "fibromyalgia-of-town":
            return np.asarray(self.met[FIBROMYALGIA][..., -1 - 4 * FOLLOWED] > 50.0)
        return {"women-of-town": self.woman, "men-of-town": ~self.woman}.get(group, np.ones_like(self.woman))


def townspeople(
    model: Model,
    years: int,
    people: int,
    draws: int,
    seed: int,
    *,
    criteria: Collection[str] = TOWN_CRITERIA,
    values: Mapping[str, float] | None = None,
    deviates: Mapping[str, Floats] | None = None,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Townspeople:
    """Let a small town live under every draw.

    Parameters
    ----------
    model
        The body.
    years
        How long.
    people, draws, seed
        How many, under how many readings of the uncertain numbers, and the seed of the run.
    criteria
        By which people are judged. Nobody is tested when none of them asks for it, which takes half the time.
    values
        Parameter id to a value alike in all, such as arrows that are removed.
    deviates
        Draws of a posterior, as for `neuroflare.people.healthy`.
    workers
        Threads; 0 is one per core. The numbers do not depend on it.
    progress
        Called with (draws done, draws in all).
    """
    facts, plan = load_facts(), small_towns(model, people, years, draws, seed, values, deviates)
    columns = {name: name.replace("-", "_") for name in {*criteria, FIBROMYALGIA}}
    tests = bool(TESTED & set(columns.values()))
    done, lock = 0, threading.Lock()

    def one(number: int) -> dict[str, npt.NDArray[np.generic]]:
        nonlocal done
        made = make(model, facts, plan, plan.chunks[number], tests=tests)
        visits = {name: np.asarray(column) for name, column in made["visits"].items()}
        with lock:
            done += 1
            if progress is not None:
                progress(done, draws)
        return {"woman": made["people"]["woman"], **visits}

    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        found = list(pool.map(one, range(draws)))
    shape = draws, people, 4 * years
    met = {
        name: 100.0 * np.stack([one[column] for one in found]).astype(float).reshape(shape)
        for name, column in columns.items()
    }
    return Townspeople(years, np.stack([one["woman"] for one in found]).astype(bool), met)


def small_towns(
    model: Model,
    people: int,
    years: int,
    draws: int,
    seed: int,
    values: Mapping[str, float] | None = None,
    deviates: Mapping[str, Floats] | None = None,
) -> Plan:
    """Plan a small town under every draw, one chunk each, ready to be made by several threads.

    Parameters
    ----------
    model
        The body.
    people, years, draws, seed, values, deviates
        As for `townspeople`.
    """
    facts = load_facts()
    known = prior_draws(model, facts, draws, seed, deviates)
    alike = {name: np.full(draws, value) for name, value in (values or {}).items()}
    every = Draws(draws, {**known.values, **alike})
    # Machine code is made once, before threads ask for it at the same time.
    first = Plan(people=2, years=1, seed=seed)
    make(model, facts, first, first.chunks[0])
    return Plan(people=people, years=years, seed=seed, draws=every, chunk=people)
