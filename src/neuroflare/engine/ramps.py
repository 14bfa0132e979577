"""Inputs that move along lines or cubics: functions of time instead of further states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from neuroflare.engine.system import System
from neuroflare.errors import UsageError

__all__ = ["BEND", "SINCE", "SLOPE", "TWIST", "with_ramps"]

SLOPE, SINCE, BEND, TWIST = "<slope> ", "<since> ", "<bend> ", "<twist> "
"""Prefixes of the parameters that a moving input gets: its slope, the time of its written value, and for a
signal the coefficients of the square and the cube of the time since then."""


def with_ramps(system: System, ramped: Sequence[str], driven: Sequence[str] = ()) -> System:
    """The same model in which a moving parameter is ``value + slope s``, or a cubic of the time ``s`` since.

    Parameters
    ----------
    system
        The model.
    ramped
        Ids of parameters that move along lines; their slopes are 0 until a schedule says otherwise.
    driven
        Ids of parameters that follow signals (they may be ramped by other schedules).
    """
    if not ramped and not driven:
        return system
    graph = system.graph
    moved: dict[int, int] = {}
    extra: list[str] = []
    for name in (*(name for name in ramped if name not in driven), *driven):
        if name not in system.parameters:
            what, verb = ("signal", "drive") if name in driven else ("ramp", "ramp")
            raise UsageError(
                f"target of a {what} {name!r} is no constant input of the model; {verb} one that is"
            )
        prefixes = (SLOPE, SINCE, BEND, TWIST) if name in driven else (SLOPE, SINCE)
        value, slope, since, *more = (graph.symbol(prefix + name) for prefix in ("", *prefixes))
        passed = graph.sub(system.time, since)
        if more:
            bend, twist = more
            slope = graph.add(slope, graph.mul(passed, graph.add(bend, graph.mul(twist, passed))))
        moved[value] = graph.add(value, graph.mul(slope, passed))
        extra += [prefix + name for prefix in prefixes]
    nodes = [*system.rates, *system.outputs.values()]
    image = graph.substitute(nodes, moved)
    count = len(system.rates)
    return replace(
        system,
        parameters=(*system.parameters, *extra),
        defaults=np.concatenate([system.defaults, np.zeros(len(extra))]),
        rates=image[:count],
        outputs=dict(zip(system.outputs, image[count:], strict=True)),
    )
