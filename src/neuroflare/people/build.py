"""Builds a town: any number of workers, stopped at any moment, gone on with to the same bytes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path

import numpy as np

from neuroflare.model import Model
from neuroflare.people.draws import check_draws
from neuroflare.people.facts import Facts
from neuroflare.people.town import Chunk, Plan, make
from neuroflare.people.town_folder import manifest, town_folder
from neuroflare.people.usual import UsualCourse, usual_course

__all__ = ["build"]


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
        When the folder is of another town or cannot be written, or a draw names what is not there.
    """
    check_draws(plan.draws, model, facts)
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
        few = replace(open_[0], who=open_[0].who[:8])
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
