"""Inputs that move at a slope: lines in time instead of further states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from neuroflare.engine.system import System
from neuroflare.errors import UsageError

__all__ = ["SINCE", "SLOPE", "with_ramps"]

SLOPE, SINCE = "<slope> ", "<since> "
"""Prefixes of the two parameters that a ramped input gets: its slope, and the time of its written value."""


def with_ramps(system: System, ramped: Sequence[str]) -> System:
    """The same model in which each ramped parameter is ``value + slope (time - since)``.

    Parameters
    ----------
    system
        The model.
    ramped
        Ids of parameters; their slopes are 0 until a schedule says otherwise.
    """
    if not ramped:
        return system
    graph = system.graph
    lines: dict[int, int] = {}
    for name in ramped:
        if name not in system.parameters:
            raise UsageError(f"target of a ramp {name!r} is no constant input of the model; ramp one that is")
        value, slope, since = (graph.symbol(prefix + name) for prefix in ("", SLOPE, SINCE))
        passed = graph.sub(system.time, since)
        lines[value] = graph.add(value, graph.mul(slope, passed))
    nodes = [*system.rates, *system.outputs.values()]
    moved = graph.substitute(nodes, lines)
    count = len(system.rates)
    extra = [prefix + name for name in ramped for prefix in (SLOPE, SINCE)]
    return replace(
        system,
        parameters=(*system.parameters, *extra),
        defaults=np.concatenate([system.defaults, np.zeros(len(extra))]),
        rates=moved[:count],
        outputs=dict(zip(system.outputs, moved[count:], strict=True)),
    )
