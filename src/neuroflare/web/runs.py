"""Simulations in threads: one for the same question; long ones tell how far they are and can be stopped."""

from __future__ import annotations

import asyncio
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
"""Simulations that may be under way or waiting; more are sent away for a moment."""
KEPT = 64
"""Answers that are remembered."""
RUNS = 32
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
    """

    id: str
    share: float = 0.0
    waiting: int = 0
    answer: Answer | None = None
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
        Simulations at a time.
    """

    def __init__(self, kept: Kept, threads: int = 2) -> None:
        self.kept = kept
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="simulation")
        self._answers: OrderedDict[str, Answer] = OrderedDict()
        self._waiting: dict[str, Run] = {}
        self._runs: OrderedDict[str, Run] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()

    async def answer(self, ask: Ask, gone: Callable[[], Awaitable[bool]] | None = None) -> Answer:
        """Simulate, or give what is known; who asks the same meanwhile gets the same answer.

        Parameters
        ----------
        ask
            What was asked.
        gone
            Whether who asked has gone away. When nobody waits any more, the simulation is stopped: a hand on
            a slider asks for much that it no longer wants a moment later.

        Raises
        ------
        Busy
            When too many others are under way.
        """
        run = self.start(ask)
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
        assert run.answer is not None  # done without an error
        return run.answer

    def start(self, ask: Ask) -> Run:
        """Begin a simulation, or join one of the same question."""
        question = ask.model_dump_json()
        if (known := self._answers.get(question)) is not None:
            self._answers.move_to_end(question)
            run = Run(secrets.token_urlsafe(9), 1.0, answer=known)
            run.done.set()
            return self._remember(run)
        if question in self._waiting and not self._waiting[question].stop.is_set():
            return self._waiting[question]
        if sum(not run.stop.is_set() for run in self._waiting.values()) >= AT_ONCE:
            raise Busy(f"{AT_ONCE} simulations are under way; wait a moment and ask again")
        run = self._remember(Run(secrets.token_urlsafe(9)))
        self._waiting[question] = run
        task = asyncio.create_task(self._work(question, ask, run))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return run

    def left(self, run: Run) -> None:
        """Note that somebody no longer waits for a run; the last one to go stops it."""
        run.waiting -= 1
        if run.waiting == 0 and not run.done.is_set():
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
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _remember(self, run: Run) -> Run:
        self._runs[run.id] = run
        while len(self._runs) > RUNS:
            self._runs.popitem(last=False)
        return run

    async def _work(self, question: str, ask: Ask, run: Run) -> None:
        def progress(begun: int, whole: int) -> None:
            if run.stop.is_set():
                raise Stopped("the run was stopped")
            run.share = begun / whole if whole else 0.0

        def work() -> Answer:
            progress(0, 1)
            return simulated(self.kept, ask, progress)

        try:
            run.answer = await asyncio.get_running_loop().run_in_executor(self._pool, work)
            self._answers[question] = run.answer
            while len(self._answers) > KEPT:
                self._answers.popitem(last=False)
        except Exception as error:  # told to who asked
            run.error = error
        finally:
            if self._waiting.get(question) is run:
                del self._waiting[question]
            run.share = 1.0
            run.done.set()
