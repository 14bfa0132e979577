"""Moves every lane through its own people, times, steps, changes and records.

This is Python and runs as Python, slowly, which tests use; `translate` turns the same text into machine code.
It keeps to whole numbers, floating-point numbers, arrays of both and functions of an address; see `Arrays`.
"""

from __future__ import annotations

from neuroflare.engine.driver_arrays import Arrays
from neuroflare.engine.driver_changes import arrive, make_change, make_due, next_stop
from neuroflare.engine.driver_people import finish, give_up, load_person, take_people
from neuroflare.engine.driver_reductions import judge, sample
from neuroflare.engine.driver_stages import (
    end_stages,
    find_crossings,
    holds,
    mark,
    next_stage,
    settle,
    watched,
)

__all__ = ["FUNCTIONS", "advance"]


def begin_anew(a: Arrays) -> int:
    """Choose a first step in lanes that have stopped (flag 1), unless their course goes on smoothly."""
    rough = 0
    for lane in range(a.lanes):
        if a.flag[lane] == 1 and a.gentle[lane] == 0:
            rough = 1
    if rough == 1:
        a.first_step(a.work)
    for lane in range(a.lanes):
        if a.flag[lane] == 1 and a.gentle[lane] == 0:
            a.want[lane] = a.first[lane]
            for i in range(a.states):
                if a.y[i * a.lanes + lane] - a.y[i * a.lanes + lane] != 0.0:
                    a.want[lane] = 0.0
            if a.want[lane] - a.want[lane] != 0.0:
                a.want[lane] = (a.stop[lane] - a.now[lane]) * 1e-3
        if a.flag[lane] == 1:
            a.gentle[lane] = 0
    return 0


def choose_step(a: Arrays) -> int:
    """Fit the wanted step to the way that is left until the stop."""
    for lane in range(a.lanes):
        a.used[lane] = 1.0
        if a.who[lane] >= 0:
            left = a.stop[lane] - a.now[lane]
            a.used[lane] = a.want[lane]
            a.reached[lane] = a.now[lane] + a.want[lane]
            if a.want[lane] > 0.5 * left:
                a.used[lane] = 0.5 * left
                a.reached[lane] = a.now[lane] + a.used[lane]
            if a.want[lane] >= left * 0.999999:
                a.used[lane] = left
                a.reached[lane] = a.stop[lane]
    return 0


def weigh_step(a: Arrays, lane: int) -> int:
    """Accept or throw away a step, choose the next, and give up where none can do (flag above 0)."""
    end = a.times[a.records - 1]
    if a.error[lane] <= 1.0:
        a.accept[lane] = 1.0
        a.taken[lane] = a.taken[lane] + 1
        limit = 8.0
        if a.rejected[lane] == 1:
            limit = 1.0
        a.rejected[lane] = 0
        a.want[lane] = a.used[lane] * min(limit, max(0.2, a.factor[lane]))
    else:
        a.thrown[lane] = a.thrown[lane] + 1
        a.rejected[lane] = 1
        if a.error[lane] - a.error[lane] == 0.0:
            a.want[lane] = a.used[lane] * max(0.2, a.factor[lane])
        else:
            a.want[lane] = a.used[lane] * 0.2
        if not a.now[lane] + a.want[lane] * 0.01 > a.now[lane]:
            a.flag[lane] = 3
            if a.error[lane] - a.error[lane] != 0.0:
                a.flag[lane] = 2
    if (
        a.taken[lane] + a.thrown[lane] >= a.budget
        and a.flag[lane] == 0
        and (a.reached[lane] < end or a.accept[lane] == 0.0)
    ):
        a.flag[lane] = 1
    return 0


def record(a: Arrays) -> int:
    """Write down the outputs at every record inside the accepted steps."""
    more = 1
    while more == 1:
        more = 0
        for lane in range(a.lanes):
            a.theta[lane] = 0.0
            a.when[lane] = a.now[lane]
            if (
                a.accept[lane] > 0.5
                and a.filled[lane] < a.records
                and a.times[a.filled[lane]] < a.reached[lane]
            ):
                more = 1
                a.when[lane] = a.times[a.filled[lane]]
                a.theta[lane] = (a.when[lane] - a.now[lane]) / a.used[lane]
        if more == 1:
            a.observe(a.work, a.side)
            for lane in range(a.lanes):
                if (
                    a.accept[lane] > 0.5
                    and a.filled[lane] < a.records
                    and a.times[a.filled[lane]] < a.reached[lane]
                ):
                    base = (a.who[lane] * a.records + a.filled[lane]) * a.outputs
                    for k in range(a.outputs):
                        a.result[base + k] = a.side[k * a.lanes + lane]
                    a.filled[lane] = a.filled[lane] + 1
    return 0


def advance(a: Arrays) -> int:
    """Work for some turns; 0 when nobody is left, else 1."""
    turns = a.turns
    while turns > 0:
        turns = turns - 1
        if take_people(a) == 0:
            return 0
        if arrive(a) == 1:
            final = 0
            for lane in range(a.lanes):
                if a.flag[lane] == 1 and next_stop(a, lane) == 1:
                    a.flag[lane] = 2
                    final = 1
            if final == 1:
                finish(a)
                for lane in range(a.lanes):
                    if a.flag[lane] == 1:  # comes here again, with the next people, for its first step
                        a.stop[lane] = a.now[lane]
                continue
            begin_anew(a)
        choose_step(a)
        a.step(a.work)
        recording = 0
        judging = 0
        branching = 0
        for lane in range(a.lanes):
            a.accept[lane] = 0.0
            a.flag[lane] = 0
            a.portion[lane] = 1.0
            if a.who[lane] >= 0:
                weigh_step(a, lane)
                if a.accept[lane] > 0.5:
                    if a.filled[lane] < a.records and a.times[a.filled[lane]] < a.reached[lane]:
                        recording = 1
                    if a.rules > 0 and a.now[lane] >= a.times[0]:
                        judging = 1
                    if a.stages > 0 and watched(a, lane) == 1:
                        branching = 1
        if recording == 1 or judging == 1 or branching == 1:
            a.dense(a.work, a.side)
        cut = 0
        if branching == 1:
            cut = find_crossings(a)
        if judging == 1:
            sample(a)
            judge(a)
        if recording == 1:
            record(a)
        if cut == 1:
            a.cut(a.work)
        a.commit(a.work)
        for lane in range(a.lanes):
            if a.accept[lane] > 0.5:
                a.now[lane] = a.reached[lane]
                if cut == 1 and a.cause[lane] > 0:
                    a.stop[lane] = a.now[lane]
            if a.flag[lane] > 0:
                give_up(a, lane)
    return 1


FUNCTIONS = (
    settle, mark, next_stage, end_stages, watched, holds, find_crossings, make_change, make_due, arrive,
    next_stop, load_person, take_people, finish, give_up, sample, judge, begin_anew, choose_step, weigh_step,
    record, advance,
)  # fmt: skip
"""All of the driver, for `translate`; `advance` is what is called from outside."""
