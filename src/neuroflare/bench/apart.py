"""A tool in a process of its own, which is asked and need not be waited for.

Another's software may take for ever, or fall over and take its process along; neither may stall a benchmark.
Processor time is counted in the tool's own process.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case
from neuroflare.bench.peer import Peer

__all__ = ["REMARKS", "TIME_UP", "Apart", "Lost", "Overdue", "Turn"]

Floats = npt.NDArray[np.float64]


ONE_CORE = {
    **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"),
    "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false",
}
"""Libraries read this when they are loaded. On the small matrices of LSODA two threads of OpenBLAS took 4 to
150 times as long, waiting."""


TIME_UP = "not tried: the time for all was up"
REMARKS = {
    "remark-time-up": TIME_UP,
    "remark-not-ready": "not ready in {seconds} s",
    "remark-not-finished": "not finished in {seconds} s",
    "remark-ended": "its process ended by itself",
    "remark-too-slow": "too slow for --quick",
    "remark-not-tried": "not tried: {why} at {rtol}",
    "remark-under": "{why} ({case})",
}
"""Why a tool has no speed, with the keys by which that is translated."""


class Overdue(Exception):
    """A tool did not answer in time; it was stopped and has to load its model again."""


class Lost(Exception):
    """A tool raised an error, or its process ended by itself."""


@dataclass(frozen=True)
class Turn:
    """What a tool made of some people.

    Parameters
    ----------
    values
        Person x time x output.
    seconds
        Processor time.
    own
        Seconds of it that its integrator says it took; 0 where it does not say.
    """

    values: Floats
    seconds: float
    own: float


class Apart:
    """One tool in a process of its own, started when it is first asked.

    Parameters
    ----------
    tool
        The tool; what it keeps from one model to the next it keeps as long as it answers in time.
    """

    def __init__(self, tool: type[Peer]) -> None:
        self.tool = tool
        self._process: Any = None
        self._link: Connection | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def load(self, case: Case, scales: Mapping[str, float], people: int, seconds: float) -> None:
        """Make a case ready for its first people; see `Peer`."""
        few = {name: values[:people] for name, values in case.people.items()}
        self._ask(seconds, "load", replace(case, people=few), dict(scales))

    def run(self, people: int, rtol: float, patience: float, seconds: float) -> Turn:
        """Simulate people one by one, at least one, until `patience` of processor time is used up."""
        turn: Turn = self._ask(seconds, "run", people, rtol, patience)
        return turn

    def close(self) -> None:
        """End the process, with everything that it started and wrote."""
        if self._process is not None:
            with suppress(ProcessLookupError, PermissionError):
                if hasattr(os, "killpg") and self._process.pid is not None:
                    os.killpg(self._process.pid, signal.SIGKILL)
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._link is not None:
            self._link.close()
        if self._folder is not None:
            self._folder.cleanup()
        self._process = self._link = self._folder = None

    def _ask(self, seconds: float, what: str, *details: Any) -> Any:
        """One question, and its answer within some seconds by the clock on the wall.

        Raises
        ------
        Overdue, Lost
            The process is gone afterwards if it was late or broke down.
        """
        if seconds <= 0.0:
            raise Overdue(TIME_UP)
        link = self._link or self._begin()
        try:
            link.send((what, details))
            if not link.poll(seconds):
                self.close()
                late = "remark-not-ready" if what == "load" else "remark-not-finished"
                raise Overdue(REMARKS[late].format(seconds=f"{seconds:.0f}"))
            good, answer = link.recv()
        except (EOFError, OSError):
            self.close()
            raise Lost(REMARKS["remark-ended"]) from None
        if not good:
            raise Lost(answer)
        return answer

    def _begin(self) -> Connection:
        """Start the process; a fresh interpreter, since threads of this one do not outlive a copy."""
        context = multiprocessing.get_context("spawn")
        self._folder = tempfile.TemporaryDirectory(prefix="neuroflare-bench-", ignore_cleanup_errors=True)
        self._link, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self.tool, self._folder.name), daemon=True
        )
        before = {name: os.environ.get(name) for name in ONE_CORE}
        os.environ.update(ONE_CORE)
        try:
            self._process.start()
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value
        theirs.close()
        return self._link


def _serve(link: Connection, tool: type[Peer], folder: str) -> None:
    """Answer questions until nobody asks; what a tool prints is dropped, what it writes lies in a folder."""
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)  # with the programs that it starts, so that all can be stopped at once
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tempfile.tempdir = os.environ["TMPDIR"] = folder
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123, Path has no name for this
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    peer: Peer | None = None
    while True:
        try:
            what, details = link.recv()
        except (EOFError, OSError):
            return
        try:
            if what == "load":
                peer = tool(*details)
                answer: Turn | None = None
            elif peer is not None:
                answer = _simulate(peer, *details)
            link.send((True, answer))
        except Exception as reason:  # whatever another's software may raise, the others go on
            link.send((False, " ".join(str(reason).split())[:200] or type(reason).__name__))


def _simulate(peer: Peer, people: int, rtol: float, patience: float) -> Turn:
    """Numbers of the first people."""
    values: list[Floats] = []
    own = 0.0
    begun = time.process_time()
    while len(values) < people and (not values or time.process_time() - begun < patience):
        person = {name: float(column[len(values)]) for name, column in peer.case.people.items()}
        values.append(peer.run(person, rtol))
        own += peer.own_seconds or 0.0
    return Turn(np.stack(values), time.process_time() - begun, own)
