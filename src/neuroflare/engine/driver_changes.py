"""Changes that are due, and where each lane has to stop next; part of the driver."""

from __future__ import annotations

from neuroflare.engine.driver_arrays import EARLY, Arrays
from neuroflare.engine.driver_stages import end_stages, settle

__all__ = ["arrive", "make_change", "make_due", "next_stop"]

SET_PARAMETER, ADD_PARAMETER, SET_STATE, ADD_STATE, SET_SLOPE, SET_CURVE, NEXT_CURVE = 0, 1, 2, 3, 4, 5, 6
"""What a row does; the last two begin a signal or go on to its next piece."""


def make_change(a: Arrays, row: int, lane: int) -> int:
    """Make one change in a lane."""
    lanes = a.lanes
    act = a.row_act[row]
    kind = a.act_kind[act]
    value = a.row_value[row]
    share = 1.0
    for k in range(a.factor_bounds[act], a.factor_bounds[act + 1]):
        value = value * a.origin[a.factor_ids[k] * lanes + lane]
        share = share * a.origin[a.factor_ids[k] * lanes + lane]
    spot = a.act_target[act] * lanes + lane
    if a.act_slope[act] >= 0:
        settle(a, act, lane)
        if kind == SET_SLOPE:
            a.p[a.act_slope[act] * lanes + lane] = value
    if kind == SET_PARAMETER or kind >= SET_CURVE:
        a.p[spot] = value
    if kind >= SET_CURVE:
        slope = a.act_slope[act] * lanes + lane
        curve = 3 * a.row_curve[row]
        a.p[slope] = share * a.curves[curve]
        a.p[slope + 2 * lanes] = share * a.curves[curve + 1]
        a.p[slope + 3 * lanes] = share * a.curves[curve + 2]
    if kind == ADD_PARAMETER:
        a.p[spot] = a.p[spot] + value
    if kind == SET_STATE:
        a.y[spot] = value
    if kind == ADD_STATE:
        a.y[spot] = a.y[spot] + value
    if kind < SET_STATE or kind > ADD_STATE:
        a.changed[0] = 1
    if kind == NEXT_CURVE and a.touched[lane] < 2:
        a.touched[lane] = 1
    else:
        a.touched[lane] = 2
    return 0


def make_due(a: Arrays, lane: int, row: int, last: int, zero: float, soon: float) -> int:
    """Make the changes of some rows that are due; the row after them."""
    ahead = row
    while ahead < last and zero + a.row_time[ahead] <= soon:
        make_change(a, ahead, lane)
        ahead = ahead + 1
    return ahead


def arrive(a: Arrays) -> int:
    """Do what is due in lanes that have come to their stop (flag 1); 1 if any has."""
    stopped = 0
    for lane in range(a.lanes):
        a.flag[lane] = 0
        a.touched[lane] = 0
        if a.who[lane] >= 0 and a.now[lane] >= a.stop[lane]:
            a.flag[lane] = 1
            stopped = 1
    a.changed[0] = 0
    if stopped == 1:
        if a.stages > 0:
            end_stages(a)
        for lane in range(a.lanes):
            if a.flag[lane] == 1:
                # What is nearer than a step can be is now.
                soon = a.now[lane] + max(abs(a.now[lane]) * 1e-15, 1e-100)
                last = a.row_to[a.programs[a.who[lane]]]
                a.place[lane] = make_due(a, lane, a.place[lane], last, 0.0, soon)
                stage = a.stage[lane]
                if stage >= 0 and a.zero[lane] <= soon:
                    last = a.stage_row_to[stage]
                    a.stage_place[lane] = make_due(a, lane, a.stage_place[lane], last, a.zero[lane], soon)
                # A lane that waits here for its neighbours comes twice, the second time with nothing due:
                # what was found the first time stays.
                if a.touched[lane] == 1:
                    a.gentle[lane] = a.due_gentle[lane]
    if a.changed[0] == 1:
        a.prepare(a.work)
    return stopped


def next_stop(a: Arrays, lane: int) -> int:
    """Find where a lane has to stop next; 1 if that person is through."""
    t = a.now[lane]
    soon = t + max(abs(t) * 1e-15, 1e-100)
    end = a.times[a.records - 1]
    ahead = end
    smooth = end
    row = a.place[lane]
    if row < a.row_to[a.programs[a.who[lane]]]:
        if a.act_kind[a.row_act[row]] == NEXT_CURVE:
            smooth = min(smooth, a.row_time[row])
        else:
            ahead = min(ahead, a.row_time[row])
    stage = a.stage[lane]
    if stage >= 0:
        if a.zero[lane] > soon:
            ahead = min(ahead, a.zero[lane])
        ahead = min(ahead, a.zero[lane] + a.stage_lasts[stage])
        if a.stage_place[lane] < a.stage_row_to[stage]:
            ahead = min(ahead, a.zero[lane] + a.row_time[a.stage_place[lane]])
    if a.rules > 0 and a.times[0] > soon:
        ahead = min(ahead, a.times[0])
    for k in range(a.jumps):
        if a.breaks[k * a.lanes + lane] > soon:
            ahead = min(ahead, a.breaks[k * a.lanes + lane])
    a.due_gentle[lane] = 0
    if smooth < ahead:
        a.due_gentle[lane] = 1
        ahead = smooth
    a.stop[lane] = ahead
    a.low[lane] = t + max(abs(t), 1e-290) * 2.3e-16
    a.high[lane] = ahead - max(abs(ahead), 1e-290) * 2.3e-16
    a.first[lane] = (ahead - t) * 0.5
    a.accept[lane] = 0.0
    if soon >= end or stage == EARLY:
        return 1
    return 0
