"""How large the engine's errors are in every protocol of the bundled studies, judged in three ways.

The typical person, every state, beside the engine itself at 1e-12. Prints the table of
docs/engine.md; some minutes.

    .venv/bin/python benchmarks/protocols.py
"""

from __future__ import annotations

import sys

import numpy as np

from neuroflare.bench.protocols import every_protocol
from neuroflare.engine import simulate_many
from neuroflare.model import load_model

AIMS = {1e-7: 1e-6, 1e-10: 1e-8}
"""Relative tolerance: the largest error that is aimed at."""
REFERENCE = 1e-12


def main() -> None:
    """Simulate, compare, print."""
    body, jobs = load_model("body"), every_protocol()
    states = tuple(body.states)
    sizes = np.array([body.scales[name] for name in states])

    def courses(rtol: float) -> list[np.ndarray]:
        """``time, state`` of each protocol."""
        runs = simulate_many(body, {}, jobs, rtol=rtol, budget=10_000_000, workers=0)
        return [np.stack([run[name].to_numpy()[0] for name in states], axis=1) for run in runs]

    exact = courses(REFERENCE)
    shares: dict[str, dict[float, list[float]]] = {}
    for rtol in AIMS:
        for run, true in zip(courses(rtol), exact, strict=True):
            # A course that stays below a thousandth of the natural size of its state is nothing.
            largest = np.maximum(np.abs(true).max(axis=0), 1e-3 * sizes)
            off, value = np.abs(run - true), np.abs(true)
            judged = {
                "a thousandth of the largest value of the course": off / (value + 1e-3 * largest),
                "a thousandth of the natural size": off / (value + 1e-3 * sizes),
                "the largest value of the course": off / (value + largest),
            }
            for judge, error in judged.items():
                shares.setdefault(judge, {}).setdefault(rtol, []).append(float(error.max()))
    lines = [
        f"{len(jobs)} protocols, {len(states)} states",
        "",
        "| error relative to the value and | tolerance | largest | in the middle | within the aim |",
        "|---|---:|---:|---:|---:|",
    ]
    for judge, of_tolerance in shares.items():
        for number, (rtol, errors) in enumerate(of_tolerance.items()):
            within = f"{sum(error <= AIMS[rtol] for error in errors)} of {len(errors)} ({_power(AIMS[rtol])})"
            figures = (_power(rtol), _power(max(errors)), _power(float(np.median(errors))), within)
            lines.append(f"| {'' if number else judge} | {' | '.join(figures)} |")
    sys.stdout.write("\n".join(lines) + "\n")


def _power(number: float) -> str:
    """Two digits, without needless zeros."""
    digits, exponent = f"{number:.1e}".split("e")
    return f"{digits.removesuffix('.0')}e{int(exponent)}"


if __name__ == "__main__":
    main()
