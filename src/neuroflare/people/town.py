"""A virtual town: people, their lives, and what was found in them, in chunks that depend on nothing else.

A chunk is a pure function of model, facts, draw, seed and the numbers of its people. So any number of workers
makes the same bytes, and a run that was killed goes on where it was.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people.biography import Biography, biography
from neuroflare.people.draws import Draws
from neuroflare.people.facts import Facts
from neuroflare.people.traits import Residents, residents
from neuroflare.people.usual import UsualCourse, usual_course
from neuroflare.people.visits import CRITERIA, visits
from neuroflare.store.folder import Folder
from neuroflare.store.tables import Column, Table

__all__ = ["RTOL", "SCHEMA", "Chunk", "Plan", "build", "make", "town_folder"]

Array = npt.NDArray[Any]
Tables = dict[str, dict[str, Array]]

SCHEMA = "neuroflare/town/1"
RTOL = 1e-5
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


def _people_table(facts: Facts) -> Table:
    """Table with a row for each person under each draw."""
    columns = {
        "draw": Column("int32", "number of the draw of the uncertain numbers"),
        "person": Column("int32", "number of the person; the same person under every draw"),
        "age": Column("float32", "years when the town begins"),
        "woman": Column("bool", "whether a woman"),
        "lost": Column("bool", "whether the simulation broke off; nothing was found then"),
        "steps": Column("int32", "steps that the solver took"),
    }
    for name, trait in facts.traits.items():
        columns[_word(name)] = Column("float32", f"{trait.meaning}: standard deviations above typical")
    return Table("people", columns)


def _events_table() -> Table:
    """Table with a row for each event of a life."""
    return Table(
        "events",
        {
            "draw": Column("int32", "number of the draw"),
            "person": Column("int32", "number of the person"),
            "kind": Column("text", "kind of event, a name of models/people.yaml"),
            "begins": Column("float32", "days since the town began"),
            "ends": Column("float32", "the same; empty for what is over at once", optional=True),
            "intensity": Column("float32", "how strong; 1 is usual or strong, see the file"),
        },
    )


def _visits_table() -> Table:
    scale = "mean of the week before, 0 to 10"
    columns = {
        "draw": Column("int32", "number of the draw"),
        "person": Column("int32", "number of the person"),
        "quarter": Column("int32", "number of the visit, from 1; a quarter of a year lies between two"),
        **{f"{place}_pain": Column("float32", f"pain, {scale}", True) for place in ("limb", "mirror", "axial")},
        **{name: Column("float32", scale, True) for name in ("fatigue", "unrefreshed", "cognition")},
        "months": Column("float32", "months for which some place has hurt without a break", True),
        "widespread_pain_index": Column("uint8", "painful regions, 0 to 19", True),
        "symptom_severity": Column("uint8", "0 to 9 of 12; headache, abdomen, mood are not modelled", True),
        "fibre_density": Column("float32", "endings of the limb's skin over those of the typical person", True),
        "temperature_difference": Column("float32", "skin of the limb minus the other side, degC", True),
        "crps_severity": Column("uint8", "CRPS severity score; empty where no limb was examined", True),
    }
    columns |= {name: Column("bool", "whether the criteria are met; empty where not examined", True) for name in CRITERIA}
    return Table("visits", columns)


def town_folder(path: Path, facts: Facts) -> Folder:
    """Folder of a town."""
    return Folder(path, "town.json", (_people_table(facts), _events_table(), _visits_table()))


def manifest(model: Model, facts: Facts, plan: Plan) -> dict[str, Any]:
    """Everything that decides the bytes of a town, and the command that makes it again."""
    draws = f" --draws {plan.draws.count}" if plan.draws.count > 1 else ""
    return {
        "schema": SCHEMA,
        "version": __version__,
        "model_hash": model.hash,
        "facts_hash": facts.hash,
        "people": plan.people,
        "years": plan.years,
        "seed": plan.seed,
        "draws": plan.draws.count,
        "draws_hash": plan.draws.hash,
        "rtol": plan.rtol,
        "chunk": plan.chunk,
        "command": f"neuroflare people build --town {plan.people} --years {plan.years} --seed {plan.seed}{draws}",
    }


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
    progress
        Called now and then by the simulation; may raise to stop it.

    Returns
    -------
    dict
        Table to column to values.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> from neuroflare.people.facts import load_facts
    >>> plan = Plan(people=4, years=1)
    >>> made = make(load_model("body"), load_facts(), plan, plan.chunks[0])
    >>> made["visits"]["quarter"].tolist()[:5]
    [1, 2, 3, 4, 1]
    """
    if usual is None:
        usual = usual_course(model, facts, plan.draws.one(chunk.draw), plan.rtol)
    people, life = live(model, facts, plan, chunk)
    found = visits(model, people, life, usual, plan.years, rtol=plan.rtol, progress=progress)
    count, seen = chunk.who.size, 4 * plan.years
    return {
        "people": {
            "draw": np.full(count, chunk.draw),
            "person": chunk.who,
            "age": people.age,
            "woman": people.woman,
            "lost": found.lost,
            "steps": found.steps,
            **{_word(name): score for name, score in people.traits.items()},
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
        (int(person), float(event.begins[person]), event.kind.name, event.ends[person], event.intensity[person])
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


class _Stopped(Exception):
    """A worker was told to stop."""


def build(
    model: Model,
    facts: Facts,
    plan: Plan,
    path: Path,
    *,
    workers: int = 1,
    progress: Callable[[float], None] | None = None,
) -> int:
    """Make a town, or go on with one.

    Parameters
    ----------
    model, facts, plan
        What the town is of.
    path
        Its folder.
    workers
        Threads; the bytes do not depend on it.
    progress
        Called in this thread now and then with the share of the people that is done.

    Returns
    -------
    int
        Chunks that were made; those found finished are left alone.

    Raises
    ------
    UsageError
        When the folder is of another town, or cannot be written.
    """
    folder = town_folder(path, facts)
    folder.begin(manifest(model, facts, plan))
    chunks = plan.chunks
    open_ = [chunk for chunk in chunks if not folder.finished(chunk.number)]
    shares = dict.fromkeys((chunk.number for chunk in chunks), 1.0) | {chunk.number: 0.0 for chunk in open_}
    sizes = np.array([chunk.who.size for chunk in chunks], dtype=float)
    usual = _UsualByDraw(model, facts, plan)
    stop = threading.Event()

    def work(chunk: Chunk) -> None:
        def told(begun: int, whole: int) -> None:
            if stop.is_set():
                raise _Stopped
            shares[chunk.number] = max(shares[chunk.number], 0.9 * begun / whole)

        course = usual.of(chunk.draw)
        made = make(model, facts, plan, chunk, usual=course, progress=told)
        if not stop.is_set():
            folder.write(chunk.number, made)
            shares[chunk.number] = 1.0

    def report() -> None:
        if progress is not None:
            done = np.array([shares[chunk.number] for chunk in chunks])
            progress(float((sizes * done).sum() / sizes.sum()))

    if open_:
        # Machine code is made once, before threads ask for it at the same time.
        few = replace(open_[0], who=open_[0].who[: min(8, open_[0].who.size)])
        make(model, facts, replace(plan, years=1), few, usual=usual.of(few.draw))
    with ThreadPoolExecutor(max_workers=max(1, workers)) as pool:
        waiting: set[Future[None]] = {pool.submit(work, chunk) for chunk in open_}
        try:
            while waiting:
                done, waiting = wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED)
                for future in done:
                    future.result()
                report()
        except BaseException:
            stop.set()
            for future in waiting:
                future.cancel()
            raise
    report()
    return len(open_)


class _UsualByDraw:
    """Usual courses, each found once, by whichever thread comes first."""

    def __init__(self, model: Model, facts: Facts, plan: Plan) -> None:
        self._given = model, facts, plan
        self._known: dict[int, UsualCourse] = {}
        self._lock = threading.Lock()

    def of(self, draw: int) -> UsualCourse:
        with self._lock:
            if draw not in self._known:
                model, facts, plan = self._given
                self._known[draw] = usual_course(model, facts, plan.draws.one(draw), plan.rtol)
            return self._known[draw]


def _word(name: str) -> str:
    return name.replace("-", "_")
