"""Simulations in threads: one for the same question; long ones tell how far they are and can be stopped."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from neuroflare.errors import NeuroflareError
from neuroflare.web.asks import CrowdAsk, FlareAsk, LifeAsk, LoopAsk, ReliefAsk, TestAsk, TreatmentAsk
from neuroflare.web.flare import run_flare
from neuroflare.web.kept import Kept
from neuroflare.web.lives import run_crowd, run_life, run_relief
from neuroflare.web.loop import run_loop
from neuroflare.web.testing import run_test
from neuroflare.web.treating import run_treatment

__all__ = ["AT_ONCE", "Ask", "Busy", "Run", "Runs", "Stopped", "simulated"]

Ask = TestAsk | LifeAsk | CrowdAsk | FlareAsk | LoopAsk | ReliefAsk | TreatmentAsk
Answer = dict[str, Any]

AT_ONCE = 6
"""Long simulations that may be under way or waiting; more are sent away for a moment."""
TESTS_AT_ONCE = 128
"""The same for tests, which take a moment each: a whole class may move its sliders."""
KEPT = 64_000_000
"""Bytes of answers that are remembered; a first answer of a test has some five thousand."""
RUNS = 128
"""Runs whose end is remembered until it is fetched."""


class Busy(NeuroflareError):
    """Too many simulations are under way."""


class Stopped(NeuroflareError):
    """A run was stopped by who asked for it."""


def simulated(kept: Kept, ask: Ask, progress: Callable[[int, int], None]) -> Answer:
    """Answer one request; runs in a thread."""
    if isinstance(ask, TestAsk):
        return run_test(kept, ask, progress)
    if isinstance(ask, LifeAsk):
        return run_life(kept, ask, progress)
    if isinstance(ask, CrowdAsk):
        return run_crowd(kept, ask, progress)
    if isinstance(ask, FlareAsk):
        return run_flare(ask, progress)
    if isinstance(ask, ReliefAsk):
        return run_relief(kept, ask, progress)
    if isinstance(ask, TreatmentAsk):
        return run_treatment(kept, ask, progress)
    return run_loop(kept, ask)


@dataclass
class Run:
    """One simulation under way.

    Parameters
    ----------
    id
        What the page calls it by.
    share
        How much is done, 0 to 1.
    waiting
        How many wait for its answer.
    asked
        How many began it by its name and have not stopped it.
    body
        The answer, as JSON.
    brief
        Whether it is a test, which takes a moment.
    """

    id: str
    share: float = 0.0
    waiting: int = 0
    asked: int = 0
    brief: bool = False
    body: bytes | None = None
    error: Exception | None = None
    stop: Event = field(default_factory=Event)
    done: asyncio.Event = field(default_factory=asyncio.Event)


class Runs:
    """All simulations of one server.

    Parameters
    ----------
    kept
        Model and people.
    threads
        Simulations at a time; first answers, which move under a hand, have threads of their own.
    """

    def __init__(self, kept: Kept, threads: int = 2) -> None:
        self.kept = kept
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="simulation")
        first = max(1, min(4, (os.cpu_count() or 2) // 2))
        self._first = ThreadPoolExecutor(first, thread_name_prefix="first-answer")
        self._answers: OrderedDict[str, bytes] = OrderedDict()
        self._size = 0
        self._waiting: dict[str, Run] = {}
        self._runs: OrderedDict[str, Run] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()

    async def answer(self, ask: Ask, gone: Callable[[], Awaitable[bool]] | None = None) -> bytes:
        """Simulate, or give what is known; who asks the same meanwhile gets the same answer.

        Parameters
        ----------
        ask
            What was asked.
        gone
            Whether who asked has gone away. When nobody waits any more, the simulation is stopped: a hand on
            a slider asks for much that it no longer wants a moment later.

        Returns
        -------
        bytes
            The answer, as JSON.

        Raises
        ------
        Busy
            When too many others are under way.
        """
        run = self._begun(ask)
        run.waiting += 1
        try:
            async for _ in self.told(run):
                if gone is not None and await gone():
                    break
        finally:
            self.left(run)
        if not run.done.is_set():
            raise Stopped("the run was stopped")
        if run.error is not None:
            raise run.error
        assert run.body is not None  # done without an error
        return run.body

    def start(self, ask: Ask) -> Run:
        """Begin a simulation that is asked after by its name, or join one of the same question."""
        run = self._begun(ask)
        run.asked += 1
        self._runs[run.id] = run
        while len(self._runs) > RUNS:
            self._runs.popitem(last=False)
        return run

    def _begun(self, ask: Ask) -> Run:
        question = ask.model_dump_json()
        if (known := self._answers.get(question)) is not None:
            self._answers.move_to_end(question)
            run = Run(secrets.token_urlsafe(9), 1.0, body=known)
            run.done.set()
            return run
        if question in self._waiting and not self._waiting[question].stop.is_set():
            return self._waiting[question]
        brief = isinstance(ask, TestAsk | LoopAsk)
        most = TESTS_AT_ONCE if brief else AT_ONCE
        if sum(run.brief == brief and not run.stop.is_set() for run in self._waiting.values()) >= most:
            raise Busy(f"{most} simulations are under way; wait a moment and ask again")
        run = Run(secrets.token_urlsafe(9), brief=brief)
        self._waiting[question] = run
        task = asyncio.create_task(self._work(question, ask, run))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return run

    def left(self, run: Run) -> None:
        """Note that somebody no longer waits for a run; the last one to go stops it."""
        run.waiting -= 1
        if run.waiting == 0 and run.asked <= 1 and not run.done.is_set():
            run.stop.set()

    def stopped(self, run: Run) -> None:
        """Note that somebody who began a run wants it no more; others who asked the same keep it."""
        run.asked -= 1
        if run.asked <= 0:
            run.stop.set()

    def find(self, name: str) -> Run | None:
        """Give a run by its name."""
        return self._runs.get(name)

    async def told(self, run: Run) -> AsyncIterator[float]:
        """Give how much is done, now and then, until the run has ended."""
        while not run.done.is_set():
            yield run.share
            try:
                await asyncio.wait_for(run.done.wait(), 0.1)
            except TimeoutError:
                continue

    def close(self) -> None:
        """Stop all that is under way."""
        for run in self._waiting.values():
            run.stop.set()
        for pool in (self._first, self._pool):
            pool.shutdown(wait=False, cancel_futures=True)

    def _keep(self, question: str, body: bytes) -> None:
        self._size += len(body) - len(self._answers.pop(question, b""))
        self._answers[question] = body
        while self._size > KEPT:
            _, gone = self._answers.popitem(last=False)
            self._size -= len(gone)

    async def _work(self, question: str, ask: Ask, run: Run) -> None:
        def progress(begun: int, whole: int) -> None:
            if run.stop.is_set():
                raise Stopped("the run was stopped")
            run.share = begun / whole if whole else 0.0

        def work() -> bytes:
            progress(0, 1)
            answer = simulated(self.kept, ask, progress)
            return json.dumps(answer, allow_nan=False, separators=(",", ":")).encode()

        pool = self._first if isinstance(ask, TestAsk) and ask.quick else self._pool
        try:
            run.body = await asyncio.get_running_loop().run_in_executor(pool, work)
            self._keep(question, run.body)
        except Exception as error:  # told to who asked
            run.error = error
        finally:
            if self._waiting.get(question) is run:
                del self._waiting[question]
            run.share = 1.0
            run.done.set()
