"""Lanes take people from the queue, and let go of those who have come to an end; part of the driver."""

from __future__ import annotations

from neuroflare.engine.driver_arrays import EARLY, NO_STAGE, Arrays, take
from neuroflare.engine.driver_stages import mark

__all__ = ["finish", "give_up", "load_person", "take_people"]


def load_person(a: Arrays, lane: int, person: int) -> int:
    """Put a person's parameters and schedule into a lane."""
    lanes = a.lanes
    a.who[lane] = person
    for j in range(a.parameters):
        a.p[j * lanes + lane] = a.defaults[j]
    for k in range(a.own):
        a.p[a.columns[k] * lanes + lane] = a.table[person * a.own + k]
    for j in range(a.parameters):
        a.origin[j * lanes + lane] = a.p[j * lanes + lane]
    program = a.programs[person]
    a.now[lane] = a.starts[program]
    a.stop[lane] = a.now[lane]
    a.place[lane] = a.row_from[program]
    a.stage[lane] = NO_STAGE
    if a.stage_from[program] < a.stage_to[program]:
        a.stage[lane] = a.stage_from[program]
        a.zero[lane] = a.opening[program]
        a.stage_place[lane] = a.stage_row[a.stage_from[program]]
    a.cause[lane] = 0
    a.gentle[lane] = 0
    a.due_gentle[lane] = 0
    a.filled[lane] = 0
    a.taken[lane] = 0
    a.thrown[lane] = 0
    a.rejected[lane] = 0
    for r in range(a.rules):
        a.found[2 * r * lanes + lane] = a.blank[0]
        a.found[(2 * r + 1) * lanes + lane] = a.blank[0]
        if a.rule_kind[r] == 2:
            a.found[2 * r * lanes + lane] = 0.0
    return 0


def take_people(a: Arrays) -> int:
    """Empty lanes take the next people; 0 when nobody is left in any lane."""
    lanes = a.lanes
    fresh = 0
    busy = 0
    for lane in range(lanes):
        a.flag[lane] = 0
        if a.who[lane] < 0 and a.exhausted[0] == 0:
            person = take(a.queue)
            if person >= a.people:
                a.exhausted[0] = 1
            else:
                a.flag[lane] = 1
                fresh = 1
                load_person(a, lane, person)
        if a.who[lane] >= 0:
            busy = 1
    if fresh == 1:
        a.prepare(a.work)
        a.begin(a.work)
        for lane in range(lanes):
            if a.flag[lane] == 1:
                if a.given == 1:
                    for i in range(a.states):
                        a.y[i * lanes + lane] = a.initial[a.who[lane] * a.states + i]
                else:
                    for i in range(a.states):
                        a.y[i * lanes + lane] = a.new[i * lanes + lane]
    return busy


def finish(a: Arrays) -> int:
    """Write the last records of the lanes that are through (flag 2), and empty these lanes."""
    lanes = a.lanes
    for lane in range(lanes):
        a.theta[lane] = 0.0
        a.when[lane] = a.now[lane]
    if a.stages > 0:
        a.observe(a.work, a.side)
        for lane in range(lanes):
            if a.flag[lane] == 2 and a.stage[lane] >= 0 and a.zero[lane] <= a.now[lane]:
                mark(a, lane, -1)
    more = 1
    while more == 1:
        more = 0
        for lane in range(lanes):
            if a.flag[lane] == 2 and a.filled[lane] < a.records:
                if a.stage[lane] == EARLY and a.times[a.filled[lane]] > a.now[lane]:
                    base = (a.who[lane] * a.records + a.filled[lane]) * a.outputs
                    for k in range((a.records - a.filled[lane]) * a.outputs):
                        a.result[base + k] = a.blank[0]
                    a.filled[lane] = a.records
                else:
                    more = 1
        if more == 1:
            a.observe(a.work, a.side)
            for lane in range(lanes):
                if a.flag[lane] == 2 and a.filled[lane] < a.records:
                    base = (a.who[lane] * a.records + a.filled[lane]) * a.outputs
                    for k in range(a.outputs):
                        a.result[base + k] = a.side[k * lanes + lane]
                    a.filled[lane] = a.filled[lane] + 1
    for lane in range(lanes):
        if a.flag[lane] == 2:
            a.status[a.who[lane]] = 0
            for k in range(2 * a.rules):
                a.reduced[a.who[lane] * 2 * a.rules + k] = a.found[k * lanes + lane]
            a.steps[2 * a.who[lane]] = a.taken[lane]
            a.steps[2 * a.who[lane] + 1] = a.thrown[lane]
            a.who[lane] = -1
    return 0


def give_up(a: Arrays, lane: int) -> int:
    """Empty a lane whose person could not be brought to the end, for the reason in its flag."""
    for k in range(a.filled[lane] * a.outputs, a.records * a.outputs):
        a.result[a.who[lane] * a.records * a.outputs + k] = a.blank[0]
    for k in range(2 * a.rules):
        a.reduced[a.who[lane] * 2 * a.rules + k] = a.blank[0]
    a.status[a.who[lane]] = a.flag[lane]
    a.steps[2 * a.who[lane]] = a.taken[lane]
    a.steps[2 * a.who[lane] + 1] = a.thrown[lane]
    a.rejected[lane] = 0
    a.who[lane] = -1
    return 0
