"""Ways to simulate a case of the SBML test suite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from neuroflare.engine.reference import Reference
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.suite_case import Case
from neuroflare.engine.system import System
from neuroflare.engine.timed_events import without_timed_events
from neuroflare.errors import Refused

__all__ = ["Answer", "Simulator", "by_engine", "by_reference"]

COMPILED_RTOL = 1e-8


@dataclass(frozen=True)
class Answer:
    """Values of a case, time by column, or why there are none; and who gave them."""

    values: npt.NDArray[np.float64]
    method: Literal["compiled", "reference"]
    trouble: str = ""


Simulator = Callable[[System, Case], Answer]


def by_reference(system: System, case: Case) -> Answer:
    """Simulate with the reference simulator."""
    atol = min(1e-12, 1e-5 * case.absolute)
    outputs = case.outputs(system.outputs)
    run = Reference(system).run(case.times, outputs, start=0.0, rtol=1e-10, atol=atol)
    return Answer(run.values, "reference", "" if run.status == "ok" else f"{run.status}: {run.message}")


def by_engine(system: System, case: Case) -> Answer:
    """Simulate with the compiled engine; with the reference simulator where that cannot."""
    from neuroflare.engine.compile_model import compile_model

    schedule, bare = Schedule(), system
    try:
        if system.events:
            bare, schedule = without_timed_events(system)
    except Refused:
        return by_reference(system, case)
    if not system.states or system.unforeseen:  # nothing to integrate, or pulses that must be watched
        return by_reference(system, case)
    outputs = case.outputs(system.outputs)
    batch = compile_model(bare).run(
        {}, schedule, outputs, case.times, rtol=COMPILED_RTOL, second_method=False
    )
    return Answer(batch.values[0], "compiled") if "ok" in batch.counts else by_reference(system, case)
