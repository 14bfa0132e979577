"""Moves every lane through its own people, times, steps, changes and records.

This is Python and runs as Python, slowly, which tests use; `translate` turns the same text into machine code.
It keeps to whole numbers, floating-point numbers, arrays of both and functions of an address.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from neuroflare.engine.driver_reductions import judge

__all__ = ["EXTERNAL", "advance"]

Reals = Any
Wholes = Any
Code = Callable[[Any], None]
SideCode = Callable[[Any, Any], None]


def take(queue: Wholes) -> int:
    """Next number of a queue that threads share."""
    number = int(queue[0])
    queue[0] += 1
    return number


EXTERNAL = {"take": take}

OK, BUDGET, NOT_FINITE, NOT_SOLVED = 0, 1, 2, 3
SET_PARAMETER, ADD_PARAMETER, SET_STATE, ADD_STATE, SET_SLOPE = 0, 1, 2, 3, 4
"""Kinds of changes; numbers in the code below, which knows no names from outside."""


def advance(
    prepare: Code,
    begin: Code,
    first_step: Code,
    step: Code,
    commit: Code,
    dense: SideCode,
    observe: SideCode,
    work: Reals,
    side: Reals,
    y: Reals,
    new: Reals,
    p: Reals,
    breaks: Reals,
    now: Reals,
    used: Reals,
    low: Reals,
    high: Reals,
    error: Reals,
    factor: Reals,
    theta: Reals,
    when: Reals,
    accept: Reals,
    first: Reals,
    want: Reals,
    stop: Reals,
    reached: Reals,
    origin: Reals,
    who: Wholes,
    place: Wholes,
    filled: Wholes,
    taken: Wholes,
    thrown: Wholes,
    flag: Wholes,
    sizes: Wholes,
    queue: Wholes,
    defaults: Reals,
    table: Reals,
    columns: Wholes,
    initial: Reals,
    times: Reals,
    programs: Wholes,
    bounds: Wholes,
    starts: Reals,
    change_time: Reals,
    change_kind: Wholes,
    change_target: Wholes,
    change_value: Reals,
    change_slope: Wholes,
    factor_bounds: Wholes,
    factor_ids: Wholes,
    result: Reals,
    status: Wholes,
    steps: Wholes,
    rule_kind: Wholes,
    rule_output: Wholes,
    rule_level: Reals,
    samples: Reals,
    found: Reals,
    reduced: Reals,
    blank: Reals,
) -> int:
    """Work for some turns; 0 when nobody is left, else 1."""
    lanes = sizes[0]
    n = sizes[1]
    parameters = sizes[2]
    jumps = sizes[3]
    outputs = sizes[4]
    records = sizes[5]
    people = sizes[6]
    width = sizes[7]
    given = sizes[8]
    budget = sizes[9]
    turns = sizes[10]
    rules = sizes[12]
    end = times[records - 1]
    while turns > 0:
        turns = turns - 1
        # Empty lanes take the next people.
        fresh = 0
        busy = 0
        for lane in range(lanes):
            flag[lane] = 0
            if who[lane] < 0 and sizes[11] == 0:
                person = take(queue)
                if person >= people:
                    sizes[11] = 1
                else:
                    who[lane] = person
                    flag[lane] = 1
                    fresh = 1
                    for j in range(parameters):
                        p[j * lanes + lane] = defaults[j]
                    for k in range(width):
                        p[columns[k] * lanes + lane] = table[person * width + k]
                    for j in range(parameters):
                        origin[j * lanes + lane] = p[j * lanes + lane]
                    program = programs[person]
                    now[lane] = starts[program]
                    stop[lane] = now[lane]
                    place[lane] = bounds[program]
                    filled[lane] = 0
                    taken[lane] = 0
                    thrown[lane] = 0
                    flag[lanes + lane] = 0
                    for r in range(rules):
                        found[2 * r * lanes + lane] = blank[0]
                        found[(2 * r + 1) * lanes + lane] = blank[0]
                        if rule_kind[r] == 2:
                            found[2 * r * lanes + lane] = 0.0
            if who[lane] >= 0:
                busy = 1
        if busy == 0:
            return 0
        if fresh == 1:
            prepare(work)
            begin(work)
            for lane in range(lanes):
                if flag[lane] == 1:
                    if given == 1:
                        for i in range(n):
                            y[i * lanes + lane] = initial[who[lane] * n + i]
                    else:
                        for i in range(n):
                            y[i * lanes + lane] = new[i * lanes + lane]
        # Changes that are due.
        changed = 0
        stopped = 0
        for lane in range(lanes):
            flag[lane] = 0
            if who[lane] >= 0 and now[lane] >= stop[lane]:
                flag[lane] = 1
                stopped = 1
                # What is nearer than a step can be is now.
                soon = now[lane] + max(abs(now[lane]) * 1e-15, 1e-100)
                last = bounds[programs[who[lane]] + 1]
                while place[lane] < last and change_time[place[lane]] <= soon:
                    c = place[lane]
                    value = change_value[c]
                    for k in range(factor_bounds[c], factor_bounds[c + 1]):
                        value = value * origin[factor_ids[k] * lanes + lane]
                    kind = change_kind[c]
                    spot = change_target[c] * lanes + lane
                    if change_slope[c] >= 0:
                        slope = change_slope[c] * lanes + lane
                        p[spot] = p[spot] + p[slope] * (now[lane] - p[slope + lanes])
                        p[slope + lanes] = now[lane]
                        if kind == 4:
                            p[slope] = value
                    if kind == 0:
                        p[spot] = value
                    if kind == 1:
                        p[spot] = p[spot] + value
                    if kind == 2:
                        y[spot] = value
                    if kind == 3:
                        y[spot] = y[spot] + value
                    if not (kind == 2 or kind == 3):
                        changed = 1
                    place[lane] = c + 1
        if changed == 1:
            prepare(work)
        final = 0
        if stopped == 1:
            for lane in range(lanes):
                if flag[lane] == 1:
                    t = now[lane]
                    soon = t + max(abs(t) * 1e-15, 1e-100)
                    ahead = end
                    if place[lane] < bounds[programs[who[lane]] + 1]:
                        ahead = min(ahead, change_time[place[lane]])
                    if rules > 0 and times[0] > soon:
                        ahead = min(ahead, times[0])
                    for k in range(jumps):
                        if breaks[k * lanes + lane] > soon:
                            ahead = min(ahead, breaks[k * lanes + lane])
                    stop[lane] = ahead
                    low[lane] = t + max(abs(t), 1e-290) * 2.3e-16
                    high[lane] = ahead - max(abs(ahead), 1e-290) * 2.3e-16
                    first[lane] = (ahead - t) * 0.5
                    accept[lane] = 0.0
                    if soon >= end:
                        flag[lane] = 2
                        final = 1
        if final == 1:
            more = 1
            while more == 1:
                more = 0
                for lane in range(lanes):
                    theta[lane] = 0.0
                    when[lane] = now[lane]
                    if flag[lane] == 2 and filled[lane] < records:
                        more = 1
                if more == 1:
                    observe(work, side)
                    for lane in range(lanes):
                        if flag[lane] == 2 and filled[lane] < records:
                            base = (who[lane] * records + filled[lane]) * outputs
                            for k in range(outputs):
                                result[base + k] = side[k * lanes + lane]
                            filled[lane] = filled[lane] + 1
            for lane in range(lanes):
                if flag[lane] == 2:
                    status[who[lane]] = 0
                    for k in range(2 * rules):
                        reduced[who[lane] * 2 * rules + k] = found[k * lanes + lane]
                    steps[2 * who[lane]] = taken[lane]
                    steps[2 * who[lane] + 1] = thrown[lane]
                    who[lane] = -1
                if flag[lane] == 1:  # comes here again, with the next people, for its first step
                    stop[lane] = now[lane]
            continue
        if stopped == 1:
            first_step(work)
            for lane in range(lanes):
                if flag[lane] == 1:
                    want[lane] = first[lane]
                    for i in range(n):
                        if y[i * lanes + lane] - y[i * lanes + lane] != 0.0:
                            want[lane] = 0.0
                    if want[lane] - want[lane] != 0.0:
                        want[lane] = (stop[lane] - now[lane]) * 1e-3
        # One step in every lane.
        for lane in range(lanes):
            used[lane] = 1.0
            if who[lane] >= 0:
                left = stop[lane] - now[lane]
                used[lane] = want[lane]
                reached[lane] = now[lane] + want[lane]
                if want[lane] > 0.5 * left:
                    used[lane] = 0.5 * left
                    reached[lane] = now[lane] + used[lane]
                if want[lane] >= left * 0.999999:
                    used[lane] = left
                    reached[lane] = stop[lane]
        step(work)
        record = 0
        watch = 0
        for lane in range(lanes):
            accept[lane] = 0.0
            flag[lane] = 0
            if who[lane] >= 0:
                if error[lane] <= 1.0:
                    accept[lane] = 1.0
                    taken[lane] = taken[lane] + 1
                    limit = 8.0
                    if flag[lanes + lane] == 1:
                        limit = 1.0
                    flag[lanes + lane] = 0
                    want[lane] = used[lane] * min(limit, max(0.2, factor[lane]))
                    if filled[lane] < records and times[filled[lane]] < reached[lane]:
                        record = 1
                    if rules > 0 and now[lane] >= times[0]:
                        watch = 1
                else:
                    thrown[lane] = thrown[lane] + 1
                    flag[lanes + lane] = 1
                    if error[lane] - error[lane] == 0.0:
                        want[lane] = used[lane] * max(0.2, factor[lane])
                    else:
                        want[lane] = used[lane] * 0.2
                    if not now[lane] + want[lane] * 0.01 > now[lane]:
                        flag[lane] = 3
                        if error[lane] - error[lane] != 0.0:
                            flag[lane] = 2
                if (
                    taken[lane] + thrown[lane] >= budget
                    and flag[lane] == 0
                    and (reached[lane] < end or accept[lane] == 0.0)
                ):
                    flag[lane] = 1
        if record == 1 or watch == 1:
            dense(work, side)
        if watch == 1:
            # Five samples of the step for every rule, then what each rule makes of them.
            for s in range(5):
                for lane in range(lanes):
                    theta[lane] = 0.25 * s
                    when[lane] = now[lane] + theta[lane] * used[lane]
                observe(work, side)
                for r in range(rules):
                    for lane in range(lanes):
                        samples[(s * rules + r) * lanes + lane] = side[rule_output[r] * lanes + lane]
            judge(
                sizes,
                accept,
                now,
                used,
                times,
                samples,
                rule_kind,
                rule_level,
                found,
            )
        if record == 1:
            more = 1
            while more == 1:
                more = 0
                for lane in range(lanes):
                    theta[lane] = 0.0
                    when[lane] = now[lane]
                    if accept[lane] > 0.5 and filled[lane] < records and times[filled[lane]] < reached[lane]:
                        more = 1
                        when[lane] = times[filled[lane]]
                        theta[lane] = (when[lane] - now[lane]) / used[lane]
                if more == 1:
                    observe(work, side)
                    for lane in range(lanes):
                        if (
                            accept[lane] > 0.5
                            and filled[lane] < records
                            and times[filled[lane]] < reached[lane]
                        ):
                            base = (who[lane] * records + filled[lane]) * outputs
                            for k in range(outputs):
                                result[base + k] = side[k * lanes + lane]
                            filled[lane] = filled[lane] + 1
        commit(work)
        for lane in range(lanes):
            if accept[lane] > 0.5:
                now[lane] = reached[lane]
            if flag[lane] > 0:
                for k in range(filled[lane] * outputs, records * outputs):
                    result[who[lane] * records * outputs + k] = blank[0]
                for k in range(2 * rules):
                    reduced[who[lane] * 2 * rules + k] = blank[0]
                status[who[lane]] = flag[lane]
                steps[2 * who[lane]] = taken[lane]
                steps[2 * who[lane] + 1] = thrown[lane]
                flag[lanes + lane] = 0
                who[lane] = -1
    return 1
