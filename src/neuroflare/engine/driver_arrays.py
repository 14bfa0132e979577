"""What the driver works on: every array by name, with what it holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["EARLY", "NO_STAGE", "Arrays", "take"]

Reals = Any
Wholes = Any
Whole = int
Code = Callable[[Any], None]
SideCode = Callable[[Any, Any], None]

NO_STAGE, EARLY = -1, -2
"""Stage of a lane whose schedule has none, and of one whose stages are over: that person is through."""


def take(queue: Wholes) -> int:
    """Next number of a queue that threads share."""
    number = int(queue[0])
    queue[0] += 1
    return number


class Arrays:
    """Annotations only: `translate` reads them, and tests fill an object of this kind with numpy arrays.

    Item ``k`` of lane ``lane`` stands at ``k * lanes + lane``.
    """

    # Code of the model.
    prepare: Code
    begin: Code
    first_step: Code
    step: Code
    cut: Code
    commit: Code
    dense: SideCode
    observe: SideCode

    # How many there are of what; `own` are parameters that differ between people.
    lanes: Whole
    states: Whole
    parameters: Whole
    jumps: Whole
    outputs: Whole
    records: Whole
    people: Whole
    own: Whole
    given: Whole  # 1 where start values are given
    budget: Whole
    turns: Whole
    rules: Whole
    stages: Whole  # of the schedule that has most

    # The block that the model's code knows, and its parts.
    work: Reals
    side: Reals
    y: Reals
    new: Reals
    p: Reals
    breaks: Reals
    now: Reals
    used: Reals
    low: Reals
    high: Reals
    error: Reals
    factor: Reals
    theta: Reals
    when: Reals
    accept: Reals
    first: Reals
    portion: Reals  # share of the step that counts; below 1 where a condition of the stage cut it

    # Of each lane.
    who: Wholes
    want: Reals
    stop: Reals
    reached: Reals
    origin: Reals  # parameters at the start
    place: Wholes  # next row of the schedule's own changes
    stage: Wholes
    zero: Reals  # when the stage begins
    stage_place: Wholes  # next row of the stage's changes
    cause: Wholes  # condition that ends the stage, counted from 1; 0 for none yet
    touched: Wholes  # what was changed here: 0 nothing, 1 only pieces of smooth signals, 2 more
    gentle: Wholes  # whether the present stop needs no new first step
    due_gentle: Wholes  # whether only the next piece of a smooth signal makes the next stop
    over: Wholes
    lower: Reals
    upper: Reals
    filled: Wholes
    taken: Wholes
    thrown: Wholes
    rejected: Wholes
    flag: Wholes
    samples: Reals
    found: Reals

    # Of a group of lanes.
    exhausted: Wholes
    changed: Wholes

    # People.
    queue: Wholes
    defaults: Reals
    table: Reals
    columns: Wholes
    initial: Reals
    times: Reals

    # Schedules: of each its rows, stages and start.
    programs: Wholes
    starts: Reals
    row_from: Wholes
    row_to: Wholes
    stage_from: Wholes
    stage_to: Wholes
    opening: Reals

    # Rows, that is dated changes; and acts, which say what a row does.
    row_time: Reals
    row_value: Reals
    row_act: Wholes
    row_curve: Wholes
    curves: Reals
    act_kind: Wholes
    act_target: Wholes
    act_slope: Wholes
    factor_bounds: Wholes
    factor_ids: Wholes

    # Stages and the conditions that end them.
    stage_row: Wholes
    stage_row_to: Wholes
    stage_when: Wholes
    stage_when_to: Wholes
    stage_lasts: Reals
    when_output: Wholes
    when_act: Wholes
    when_sign: Reals
    when_level: Reals
    when_ends: Wholes

    # Results.
    result: Reals
    status: Wholes
    steps: Wholes
    marks: Reals
    rule_kind: Wholes
    rule_output: Wholes
    rule_level: Reals
    reduced: Reals
    blank: Reals
