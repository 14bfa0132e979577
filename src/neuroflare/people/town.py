"""A virtual town: people, their lives, and what was found in them, in chunks that depend on nothing else.

A chunk is a pure function of model, facts, draw, seed and the numbers of its people. So any number of workers
makes the same bytes, and a run that was killed goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people.biography import Biography, biography
from neuroflare.people.draws import Draws
from neuroflare.people.facts import Facts
from neuroflare.people.traits import Residents, residents
from neuroflare.people.usual import UsualCourse, usual_course
from neuroflare.people.visits import visits

__all__ = ["RTOL", "Chunk", "Plan", "column_of", "live", "make"]

Array = npt.NDArray[Any]
Tables = dict[str, dict[str, Array]]

RTOL = 1e-4
"""Relative tolerance of lives; docs/town.md says what a tighter one would change."""
CHUNK = 500
"""People whose lives are in memory at a time, for each worker."""


@dataclass(frozen=True)
class Chunk:
    """Some people under one draw.

    Parameters
    ----------
    number
        Place among all chunks.
    draw
        Number of the draw.
    who
        Numbers of the people.
    """

    number: int
    draw: int
    who: npt.NDArray[np.int64]


@dataclass(frozen=True)
class Plan:
    """All that decides what a town is, beside model and facts.

    Parameters
    ----------
    people
        How many; the same people live under every draw.
    years
        How long they are followed.
    seed
        Seed of all random numbers.
    draws
        Readings of the uncertain numbers.
    rtol
        Relative tolerance.
    chunk
        People of a chunk.

    Raises
    ------
    UsageError
        When there would be nobody, or no time.

    Examples
    --------
    >>> [chunk.who.size for chunk in Plan(people=1200, years=1).chunks]
    [500, 500, 200]
    """

    people: int
    years: int
    seed: int = 1
    draws: Draws = field(default_factory=Draws)
    rtol: float = RTOL
    chunk: int = CHUNK

    def __post_init__(self) -> None:
        for name in ("people", "years", "chunk"):
            if getattr(self, name) < 1:
                raise UsageError(f"{name} is {getattr(self, name)}; it is 1 or more")

    @property
    def chunks(self) -> list[Chunk]:
        """All chunks, draw by draw."""
        parts = [
            np.arange(first, min(first + self.chunk, self.people))
            for first in range(0, self.people, self.chunk)
        ]
        pairs = [(draw, who) for draw in range(self.draws.count) for who in parts]
        return [Chunk(number, draw, who) for number, (draw, who) in enumerate(pairs)]


def live(model: Model, facts: Facts, plan: Plan, chunk: Chunk) -> tuple[Residents, Biography]:
    """Draw the people of a chunk and their lives."""
    draw = plan.draws.one(chunk.draw)
    people = residents(model, facts, draw, plan.seed, chunk.who)
    return people, biography(facts, draw, plan.seed, people, plan.years)


def make(
    model: Model,
    facts: Facts,
    plan: Plan,
    chunk: Chunk,
    *,
    usual: UsualCourse | None = None,
    tests: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> Tables:
    """Make one chunk; the numbers depend on nothing but what is given here.

    Parameters
    ----------
    model, facts, plan
        What the town is of.
    chunk
        One of ``plan.chunks``.
    usual
        From `usual_course` for the chunk's draw, when it is at hand.
    tests
        As for `neuroflare.people.visits.visits`.
    progress
        Called now and then by the simulation; may raise to stop it.

    Returns
    -------
    dict
        Table to column to values.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> from neuroflare.people.facts_file import load_facts
    >>> plan = Plan(people=4, years=1)
    >>> made = make(load_model("body"), load_facts(), plan, plan.chunks[0])
    >>> made["visits"]["quarter"].tolist()[:5]
    [1, 2, 3, 4, 1]
    """
    if usual is None:
        usual = usual_course(model, facts, plan.draws.one(chunk.draw), plan.rtol)
    people, life = live(model, facts, plan, chunk)
    found = visits(
        model, people, life, usual, plan.years, plan.seed, rtol=plan.rtol, tests=tests, progress=progress
    )
    count, seen = chunk.who.size, 4 * plan.years
    return {
        "people": {
            "draw": np.full(count, chunk.draw),
            "person": chunk.who,
            "age": people.age,
            "woman": people.woman,
            "lost": found.lost,
            "steps": found.steps,
            **{column_of(name): score for name, score in people.traits.items()},
        },
        "events": _events(chunk, life),
        "visits": {
            "draw": np.full(count * seen, chunk.draw),
            "person": np.repeat(chunk.who, seen),
            "quarter": np.tile(np.arange(1, seen + 1), count),
            **{
                name: np.where(found.lost, np.nan, values).T.reshape(-1)
                for name, values in found.columns.items()
            },
        },
    }


def _events(chunk: Chunk, life: Biography) -> dict[str, Array]:
    """Rows of events, person by person and in order of time."""
    rows = [
        (
            int(person),
            float(event.begins[person]),
            event.kind.name,
            event.ends[person],
            event.intensity[person],
        )
        for event in life.events
        for person in np.flatnonzero(~np.isnan(event.begins))
    ]
    rows.sort(key=lambda row: row[:3])
    person, begins, kind, ends, size = zip(*rows, strict=True) if rows else ((), (), (), (), ())
    return {
        "draw": np.full(len(rows), chunk.draw),
        "person": chunk.who[np.array(person, dtype=np.int64)],
        "kind": np.array(kind, dtype=object),
        "begins": np.array(begins, dtype=float) / 24.0,
        "ends": np.array(ends, dtype=float) / 24.0,
        "intensity": np.array(size, dtype=float),
    }


def column_of(trait: str) -> str:
    """Column of a trait in the table of people."""
    return trait.replace("-", "_")
