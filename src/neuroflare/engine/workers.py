"""Threads that empty one queue of people."""

from __future__ import annotations

import threading
from collections.abc import Callable

__all__ = ["empty_queue"]

Turn = Callable[[], bool]


def empty_queue(begin: Callable[[], Turn], workers: int, report: Callable[[], None]) -> None:
    """Let workers take turns until nobody is left; an interrupt stops all of them within a turn.

    Parameters
    ----------
    begin
        Makes a worker's own function, which does a turn and says whether there is more to do.
    workers
        How many; one works in the calling thread.
    report
        Called in the calling thread now and then.
    """
    if workers <= 1:
        turn = begin()
        while turn():
            report()
        return
    halt = threading.Event()
    failures: list[BaseException] = []

    def labour() -> None:
        try:
            turn = begin()
            while not halt.is_set() and turn():
                pass
        except BaseException as failure:  # raised again by the calling thread
            failures.append(failure)

    threads = [threading.Thread(target=labour, daemon=True) for _ in range(workers)]
    for thread in threads:
        thread.start()
    try:
        for thread in threads:
            while thread.is_alive():
                thread.join(0.05)
                report()
    finally:
        halt.set()
        for thread in threads:
            thread.join()
    if failures:
        raise failures[0]
