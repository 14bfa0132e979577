"""Every tool on one case at its tolerances, in turns."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.bench.apart import REMARKS, TIME_UP, Apart, Lost, Overdue
from neuroflare.bench.cases import Case
from neuroflare.bench.lsoda import Lsoda
from neuroflare.bench.report import OURS, Row
from neuroflare.bench.roadrunner import LibRoadRunner
from neuroflare.engine.batch import Batch
from neuroflare.engine.kernel import Kernel
from neuroflare.message import Message

__all__ = ["FULL", "QUICK", "Effort", "Tools", "case_rows", "engine_run", "error"]

Floats = npt.NDArray[np.float64]
Say = Callable[[object], None]

REFERENCE = 1e-11
"""Relative tolerance of the reference."""
NOTHING = 1e-3
"""Share of its natural size below which the whole course of an output is nothing."""
CALIBRATION, AT_ONCE = 64, 256
"""People of the engine's first run, whose time says how many are timed, and of each run that is timed."""


@dataclass(frozen=True)
class Effort:
    """How much is measured, and how long anything may take.

    Parameters
    ----------
    many
        People for the engine's speed at the most.
    few
        People at the most whom every tool simulates and whose numbers are compared.
    repeats
        Turns of every tool.
    ours, theirs
        Relative tolerances of the engine and of its peers, from loose to tight.
    aim
        Seconds of processor time of a turn of the engine that decide how many people it gets.
    patience
        Seconds of processor time after which a peer is given no further person; it always gets one.
    exact
        The same for the reference.
    load, first, answer, refer
        Seconds by the clock on the wall within which a peer must have loaded a model, given its first person,
        for whom some tools compile, the people of a turn, and the reference; one that has not is stopped, and
        its rows say so.
    total
        Seconds by the clock after which no peer gets another turn.
    """

    many: int = 4000
    few: int = 24
    repeats: int = 3
    ours: tuple[float, ...] = (1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8)
    theirs: tuple[float, ...] = (1e-4, 1e-5, 1e-6, 1e-7, 1e-8)
    aim: float = 4.0
    patience: float = 2.0
    exact: float = 60.0
    load: float = 1200.0
    first: float = 300.0
    answer: float = 120.0
    refer: float = 900.0
    total: float = float("inf")


FULL = Effort()
QUICK = Effort(
    many=400, few=4, repeats=1, ours=(1e-3, 1e-4, 1e-6, 1e-8), theirs=(1e-4, 1e-6, 1e-8), aim=0.3,
    patience=0.3, exact=0.5, load=6.0, first=3.0, answer=4.0, refer=8.0, total=40.0,
)  # fmt: skip


@dataclass
class Tools:
    """The peers, each in a process of its own, and what became of them.

    Parameters
    ----------
    peers
        The tools that take part.
    effort
        Time limits.
    left_out
        Name of each tool that cannot load a model, with the reason.
    too_slow
        Name of a tool and text of a model that it could not get ready in time, with what a row says of it: it
        is not tried under the next protocol.
    """

    peers: list[Apart]
    effort: Effort
    left_out: dict[str, str] = field(default_factory=dict)
    too_slow: dict[tuple[str, str], str] = field(default_factory=dict)
    begun: float = field(default_factory=time.perf_counter)

    def within(self, seconds: float) -> float:
        """A time limit, shorter where little is left of the whole."""
        left = self.effort.total - (time.perf_counter() - self.begun)
        return max(0.0, min(seconds, left))

    def ready(self, case: Case, scales: dict[str, float], say: Say) -> list[_Ready]:
        """Every tool with the model loaded, or with what is to be said instead."""
        found = []
        for peer in self.peers:
            name, key = peer.tool.name, (peer.tool.name, case.sbml)
            late = self.too_slow.get(key)
            if late is None:
                say(Message("bench-ready", "{case}: {tool} gets ready", case=case.name, tool=name))
                try:
                    peer.load(case, scales, self.effort.few, self.within(self.effort.load))
                    # What is compiled at first use is compiled now.
                    peer.run(1, 1e-3, 0.0, self.within(self.effort.first))
                except Overdue as overdue:
                    late = self.too_slow[key] = _afterwards(overdue, "remark-under", case=case.name)
                except Lost as reason:
                    self.left_out[name] = f"{case.name}: {reason}"
                    continue
            found.append(_Ready(peer, late))
        return found

    def close(self) -> None:
        """End their processes."""
        for peer in self.peers:
            peer.close()


@dataclass
class _Ready:
    """A tool with a model; `late` is why it is not asked any more."""

    peer: Apart
    late: str | None


def error(values: Floats, reference: Floats, sizes: Floats) -> float:
    """Give the largest error relative to the value, or to a thousandth of the largest of the same output.

    Parameters
    ----------
    values, reference
        Person x time x output.
    sizes
        Natural size of each output; an output that never reaches a thousandth of it counts as if it did.
    """
    largest = np.maximum(np.abs(reference).max(axis=(0, 1)), NOTHING * sizes)
    with np.errstate(invalid="ignore"):
        found = np.abs(values - reference) / (np.abs(reference) + 1e-3 * largest + 1e-300)
    return float(np.max(found)) if np.isfinite(found).all() else float("inf")


def engine_run(
    kernel: Kernel, case: Case, count: int, rtol: float, workers: int = 1, first: int = 0
) -> Batch:
    """One run of the engine, for so many people from the first."""
    people = {name: values[first : first + count] for name, values in case.people.items()}
    return kernel.run(
        people, case.schedule, case.outputs, case.times, rtol=rtol, workers=workers, second_method=False
    )


def case_rows(kernel: Kernel, case: Case, tools: Tools, say: Say) -> tuple[list[Row], dict[str, Any]]:
    """Every tool at its tolerances, in turns; the best of the repeats counts.

    Parameters
    ----------
    kernel
        The case in the engine.
    case
        Model, people, protocol and records.
    tools
        The others.
    say
        Told what is done now.

    Returns
    -------
    tuple
        Rows, and what was the reference.
    """
    effort = tools.effort
    scales = dict(zip(kernel.system.states, kernel.scales.tolist(), strict=True))
    sizes = np.array([scales.get(name.strip("[]"), 1.0) for name in case.outputs])
    ready = tools.ready(case, scales, say)
    say(Message("bench-reference", "{case}: reference", case=case.name))
    reference, told = _reference(kernel, case, sizes, ready, tools)
    exact = _Exact(reference, sizes)
    few = len(reference)
    turns = [partial(_ours, kernel, case, rtol, exact, effort) for rtol in effort.ours]
    turns += [partial(_theirs, tool, case, rtol, exact, tools) for tool in ready for rtol in effort.theirs]
    best: list[list[Row]] = []
    for turn in range(effort.repeats):
        say(
            Message(
                "bench-turn", "{case}: turn {turn} of {turns}",
                case=case.name, turn=turn + 1, turns=effort.repeats,
            )
        )  # fmt: skip
        for k, run in enumerate(turns):
            if turn == 0:
                best.append(run())
            elif best[k][0].people >= few:  # a tool that ran out of patience is not waited for again
                pairs = zip(best[k], run(), strict=False)
                best[k] = [max(pair, key=lambda row: row.sims_per_second) for pair in pairs]
    return [row for found in best for row in found], told


@dataclass(frozen=True)
class _Exact:
    """Person x time x output of the reference, and the natural size of each output."""

    values: Floats
    sizes: Floats

    def error(self, values: Floats) -> float:
        """How far the numbers of the first people are from the reference."""
        return error(values, self.values[: len(values)], self.sizes)


def _ours(kernel: Kernel, case: Case, rtol: float, exact: _Exact, effort: Effort) -> list[Row]:
    """The engine at one tolerance, on as many people as its first run lets expect within the aim.

    They come some at a time: what they all record would be 100 MB.
    """
    first = min(CALIBRATION, effort.many)
    begun = time.process_time()
    values = engine_run(kernel, case, first, rtol).values[: len(exact.values)]
    each = max(time.process_time() - begun, 1e-6) / first
    people = int(min(effort.many, max(first, effort.aim / each)))
    steps = 0
    begun = time.process_time()
    for k in range(0, people, AT_ONCE):
        steps += int(engine_run(kernel, case, min(AT_ONCE, people - k), rtol, first=k).steps.sum())
    speed = people / (time.process_time() - begun)
    flops = speed * steps / people * kernel.code.flops["step"] / 1e9
    return [Row(case.name, OURS, rtol, speed, exact.error(values), flops, people)]


def _theirs(tool: _Ready, case: Case, rtol: float, exact: _Exact, tools: Tools) -> list[Row]:
    """A peer at one tolerance; without an answer in time, a row that says so."""
    name, effort = tool.peer.tool.name, tools.effort
    if tool.late is None:
        try:
            turn = tool.peer.run(len(exact.values), rtol, effort.patience, tools.within(effort.answer))
        except Overdue as overdue:
            tool.late = _afterwards(overdue, "remark-not-tried", rtol=f"{rtol:g}")
            return [_without(case, name, rtol, str(overdue))]
        except Lost as reason:
            return [_without(case, name, rtol, str(reason))]
        people = len(turn.values)
        row = Row(case.name, name, rtol, people / turn.seconds, exact.error(turn.values), people=people)
        if not turn.own:
            return [row]
        return [row, replace(row, tool=f"{name}, integrator alone", sims_per_second=people / turn.own)]
    return [_without(case, name, rtol, tool.late)]


def _afterwards(overdue: Overdue, remark: str, **where: str) -> str:
    """What is said of a tool in rows for which it is not asked any more."""
    return TIME_UP if str(overdue) == TIME_UP else REMARKS[remark].format(why=overdue, **where)


def _without(case: Case, name: str, rtol: float, remark: str) -> Row:
    """The row of a tool that gave nothing."""
    return Row(case.name, name, rtol, 0.0, float("inf"), remark=remark)


def _reference(
    kernel: Kernel, case: Case, sizes: Floats, ready: Sequence[_Ready], tools: Tools
) -> tuple[Floats, dict[str, Any]]:
    """Numbers of libRoadRunner, else of LSODA, and how far the other is from them.

    Neither shares an integrator with the engine; libRoadRunner shares no line. Where neither answers in time
    it is the engine itself, and the report says so.
    """
    effort = tools.effort
    found: list[tuple[str, Floats]] = []
    for kind in (LibRoadRunner, Lsoda):
        for tool in ready:
            if tool.peer.tool is not kind or tool.late is not None:
                continue
            try:
                turn = tool.peer.run(effort.few, REFERENCE, effort.exact, tools.within(effort.refer))
                found.append((tool.peer.tool.name, turn.values))
            except Overdue as overdue:
                tool.late = _afterwards(overdue, "remark-not-tried", rtol=f"{REFERENCE:g}")
            except Lost:
                continue
    if not found:
        found.append((OURS, engine_run(kernel, case, effort.few, REFERENCE).values))
    (name, exact), *others = found
    told: dict[str, Any] = {"model": case.name, "tool": name, "rtol": REFERENCE, "people": len(exact)}
    if others:
        common = min(len(exact), len(others[0][1]))
        told |= {"beside": others[0][0], "distance": error(others[0][1][:common], exact[:common], sizes)}
    return exact, told
