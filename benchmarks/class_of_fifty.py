"""Fifty people move sliders at once for a minute: how long each waits for the new median, and what fails.

Each does what the page does: one first answer under way at a time, always for the newest position; the whole
answer once the hand rests, given up when it moves again; after a 429 it asks again. Prints one JSON document;
nothing is asserted, since times belong to the machine they were taken on. The users run on the same machine.

    .venv/bin/python benchmarks/class_of_fifty.py [users] [seconds]
"""

from __future__ import annotations

import http.client
import json
import os
import random
import subprocess
import sys
import threading
import time
from urllib.parse import urlsplit

SLIDERS = {
    "capsaicin": ("dose", [float(f"{10 ** (1 + 0.05 * k):.2g}") for k in range(50)]),
    "heat": ("temperature", [38.0 + 0.25 * k for k in range(49)]),
    "pressure": ("pressure", [200.0 + 25.0 * k for k in range(53)]),
    "histamine": ("concentration", [float(f"{10 ** (-1 + 0.1 * k):.2g}") for k in range(31)]),
}
"""Test to its slider and the positions that the page gives it."""
APART, RESTS = 0.12, 1.5
"""Seconds between two moves of a hand that drags, and for which it then rests."""
AGAIN, TRIES = 0.4, 6
"""How the page asks again after a 429."""


class User(threading.Thread):
    """One hand on one slider."""

    def __init__(self, host: str, number: int, until: float) -> None:
        super().__init__(daemon=True)
        self.random = random.Random(number)
        self.test = list(SLIDERS)[number % len(SLIDERS)]
        self.host, self.until = host, until
        self.first: list[float] = []
        self.whole: list[float] = []
        self.refused = 0
        self.errors: list[str] = []

    def run(self) -> None:
        """Move, rest, move."""
        name, places = SLIDERS[self.test]
        connection = http.client.HTTPConnection(self.host, timeout=30)
        at = self.random.randrange(len(places))
        while time.monotonic() < self.until:
            for _ in range(self.random.randrange(5, 25)):
                begun = time.monotonic()
                at = max(0, min(len(places) - 1, at + self.random.choice((-2, -1, -1, 1, 1, 2))))
                ask = {"test": self.test, "values": {name: places[at]}, "quick": True}
                self._ask(connection, ask, self.first)
                time.sleep(max(0.0, APART - (time.monotonic() - begun)))
            self._ask(connection, {"test": self.test, "values": {name: places[at]}}, self.whole)
            time.sleep(self.random.uniform(0.3, RESTS))
        connection.close()

    def _ask(self, connection: http.client.HTTPConnection, ask: dict[str, object], into: list[float]) -> None:
        begun = time.monotonic()
        for _ in range(TRIES + 1):
            try:
                connection.request(
                    "POST", "/api/v1/tests", json.dumps(ask), {"Content-Type": "application/json"}
                )
                answer = connection.getresponse()
                body = answer.read()
            except OSError as error:
                self.errors.append(repr(error))
                connection.close()
                return
            if answer.status != 429:
                break
            self.refused += 1
            time.sleep(AGAIN)
        if answer.status == 200:
            into.append(time.monotonic() - begun)
        else:
            self.errors.append(f"{answer.status} {body[:120]!r}")


def told(times: list[float]) -> dict[str, float]:
    """Median, and the time that 95 and all of 100 waits do not exceed, in ms."""
    ordered = sorted(times)
    ends = {"median": 0.5, "p95": 0.95, "longest": 1.0}
    return {name: round(1000.0 * ordered[int(share * (len(ordered) - 1))], 1) for name, share in ends.items()}


def main() -> None:
    """Start the server, let the class in, print what it met."""
    users, seconds = (int(given) for given in (*sys.argv[1:3], *("50", "60")[len(sys.argv) - 1 :]))
    command = [sys.executable, "-m", "neuroflare", "web", "--no-open", "--port", "0"]
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
    )
    assert server.stdout is not None
    host = urlsplit(server.stdout.readline().strip()).netloc
    try:
        ready = http.client.HTTPConnection(host, timeout=120)
        for test in SLIDERS:  # machine code and people at rest are there before a class begins
            ready.request(
                "POST", "/api/v1/tests", json.dumps({"test": test}), {"Content-Type": "application/json"}
            )
            ready.getresponse().read()
        load = os.getloadavg()[0]
        until = time.monotonic() + seconds
        everybody = [User(host, number, until) for number in range(users)]
        for one in everybody:
            one.start()
        for one in everybody:
            one.join()
    finally:
        server.terminate()
    first = [wait for one in everybody for wait in one.first]
    whole = [wait for one in everybody for wait in one.whole]
    errors = [error for one in everybody for error in one.errors]
    document = {
        "users": users,
        "seconds": seconds,
        "load_before": round(load, 2),
        "cores": os.cpu_count(),
        "first_answers": len(first),
        "first_answer_ms": told(first),
        "whole_answers": len(whole),
        "whole_answer_ms": told(whole),
        "asked_again_after_429": sum(one.refused for one in everybody),
        "errors": len(errors),
        "first_errors": errors[:3],
    }
    sys.stdout.write(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
