"""Stages: what ends them, where in a step, and what is written down of them; part of the driver."""

from __future__ import annotations

from neuroflare.engine.driver_arrays import EARLY, Arrays

__all__ = ["end_stages", "find_crossings", "holds", "mark", "next_stage", "settle", "watched"]


def settle(a: Arrays, act: int, lane: int) -> int:
    """Make the present value of a moving input its written one."""
    lanes = a.lanes
    spot = a.act_target[act] * lanes + lane
    slope = a.act_slope[act] * lanes + lane
    a.p[spot] = a.p[spot] + a.p[slope] * (a.now[lane] - a.p[slope + lanes])
    a.p[slope + lanes] = a.now[lane]
    return 0


def mark(a: Arrays, lane: int, cause: int) -> int:
    """Write down when and why a lane's stage is over, and the outputs there, which were just observed."""
    number = a.stage[lane] - a.stage_from[a.programs[a.who[lane]]]
    base = (a.who[lane] * a.stages + number) * (2 + a.outputs)
    a.marks[base] = a.now[lane]
    a.marks[base + 1] = cause
    for k in range(a.outputs):
        a.marks[base + 2 + k] = a.side[k * a.lanes + lane]
    return 0


def next_stage(a: Arrays, lane: int) -> int:
    """Stop the ramps of the stage that is over, and begin the next, if any."""
    lanes = a.lanes
    stage = a.stage[lane]
    for row in range(a.stage_row[stage], a.stage_place[lane]):
        act = a.row_act[row]
        if a.act_kind[act] == 4:
            settle(a, act, lane)
            a.p[a.act_slope[act] * lanes + lane] = 0.0
            a.changed[0] = 1
    ends = 0
    if a.cause[lane] > 0:
        ends = a.when_ends[a.stage_when[stage] + a.cause[lane] - 1]
    if ends == 1 or stage + 1 == a.stage_to[a.programs[a.who[lane]]]:
        a.stage[lane] = EARLY
    else:
        a.stage[lane] = stage + 1
        a.stage_place[lane] = a.stage_row[stage + 1]
        a.zero[lane] = a.now[lane]
    a.cause[lane] = 0
    a.touched[lane] = 2
    return 0


def end_stages(a: Arrays) -> int:
    """End stages whose condition has come true or whose time is up, in lanes that have stopped."""
    more = 1
    while more == 1:
        more = 0
        for lane in range(a.lanes):
            a.theta[lane] = 0.0
            a.when[lane] = a.now[lane]
            a.over[lane] = 0
            if a.flag[lane] == 1 and a.stage[lane] >= 0:
                soon = a.now[lane] + max(abs(a.now[lane]) * 1e-15, 1e-100)
                up = a.zero[lane] + a.stage_lasts[a.stage[lane]]
                if a.cause[lane] > 0 or up <= soon:
                    a.over[lane] = 1
                    more = 1
        if more == 1:
            a.observe(a.work, a.side)
            for lane in range(a.lanes):
                if a.over[lane] == 1:
                    mark(a, lane, a.cause[lane])
                    next_stage(a, lane)
    return 0


def watched(a: Arrays, lane: int) -> int:
    """Whether a condition may end the stage of a lane in the step that was just taken."""
    if a.accept[lane] > 0.5 and a.stage[lane] >= 0:
        soon = a.now[lane] + max(abs(a.now[lane]) * 1e-15, 1e-100)
        if a.zero[lane] <= soon and a.stage_when[a.stage[lane]] < a.stage_when_to[a.stage[lane]]:
            return 1
    return 0


def holds(a: Arrays, lane: int) -> int:
    """First condition of a lane's stage that is true of the outputs just observed, from 1; 0 for none."""
    stage = a.stage[lane]
    number = 0
    for w in range(a.stage_when[stage], a.stage_when_to[stage]):
        number = number + 1
        act = a.when_act[w]
        level = a.when_level[w]
        for k in range(a.factor_bounds[act], a.factor_bounds[act + 1]):
            level = level * a.origin[a.factor_ids[k] * a.lanes + lane]
        value = a.side[a.when_output[w] * a.lanes + lane]
        if a.when_sign[w] * value >= a.when_sign[w] * level:
            return number
    return 0


def find_crossings(a: Arrays) -> int:
    """Cut each step short where a condition of the stage first holds; 1 if any is.

    Five places of the step are looked at. Between the last where no condition holds and the first where one
    does, halving finds the place to the last digit; it looks at the dense output itself.
    """
    cut = 0
    for lane in range(a.lanes):
        a.lower[lane] = 0.0
        a.upper[lane] = 2.0
    for s in range(5):
        for lane in range(a.lanes):
            a.theta[lane] = 0.25 * s
            a.when[lane] = a.now[lane] + a.theta[lane] * a.used[lane]
        a.observe(a.work, a.side)
        for lane in range(a.lanes):
            if watched(a, lane) == 1 and a.upper[lane] > 1.0 and holds(a, lane) > 0:
                a.upper[lane] = a.theta[lane]
                a.lower[lane] = max(0.0, 0.25 * s - 0.25)
                cut = 1
    if cut == 0:
        return 0
    more = 1
    while more == 1:
        more = 0
        for lane in range(a.lanes):
            a.over[lane] = 0
            a.theta[lane] = min(a.upper[lane], 1.0)
            middle = 0.5 * (a.lower[lane] + a.upper[lane])
            # Near the beginning of a step the places lie closer than times can.
            middle = max(middle, a.lower[lane] + 1e-16)
            if a.upper[lane] <= 1.0 and a.lower[lane] < middle and middle < a.upper[lane]:
                a.over[lane] = 1
                a.theta[lane] = middle
                more = 1
            a.when[lane] = a.now[lane] + a.theta[lane] * a.used[lane]
        a.observe(a.work, a.side)
        for lane in range(a.lanes):
            if a.over[lane] == 1:
                if holds(a, lane) > 0:
                    a.upper[lane] = a.theta[lane]
                else:
                    a.lower[lane] = a.theta[lane]
    for lane in range(a.lanes):
        if a.upper[lane] <= 1.0:
            a.cause[lane] = holds(a, lane)
            a.portion[lane] = a.upper[lane]
            if a.upper[lane] < 1.0:
                a.reached[lane] = a.now[lane] + a.upper[lane] * a.used[lane]
    return 1
