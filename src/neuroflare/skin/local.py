"""The local equations of every pixel, as one step for a whole sheet."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from neuroflare.engine.cache import ObjectCache
from neuroflare.engine.isolate import isolate
from neuroflare.engine.lanes import aligned
from neuroflare.engine.machine import Machine, widest_lanes
from neuroflare.engine.system import System
from neuroflare.errors import UsageError
from neuroflare.skin.local_code import GAMMA, LocalCode

__all__ = ["Compiled", "LocalLaw", "part_of", "rows"]

Floats = npt.NDArray[np.float64]

FLOOR = 1e-2
"""Share of a state's natural scale below which its error is no longer judged relative to itself."""


def part_of(system: System, prefixes: Sequence[str], held: Iterable[str]) -> System:
    """Some states of a system with their rates; those held become parameters.

    Parameters
    ----------
    system
        The whole.
    prefixes
        Beginnings of the ids of the states wanted.
    held
        States of the whole that keep their value.
    """
    held = tuple(held)
    for name in held:
        if name not in system.states:
            raise UsageError(f"{name!r} is to be held but is no state; there are {', '.join(system.states)}")
    own = [name for name in system.states if name.startswith(tuple(prefixes)) and name not in held]
    index = [system.states.index(name) for name in own]
    others = [name for name in system.states if name not in own]
    names = [*own, *others]
    part = replace(
        system,
        states=tuple(own),
        parameters=(*system.parameters, *others),
        defaults=np.concatenate([system.defaults, np.full(len(others), np.nan)]),
        rates=tuple(system.rates[k] for k in index),
        starts=tuple(system.starts[system.states.index(name)] for name in names),
        breakpoints=(),
        events=(),
    )
    return isolate(part)


def rows(count: int, pixels: int, lanes: int) -> Floats:
    """Zeros, one row for each quantity, each row beginning where a vector may begin."""
    stride = -(-pixels // lanes) * lanes
    return aligned(count * stride).reshape(count, stride)


class Compiled:
    """Machine code of the local equations, good for any person.

    Parameters
    ----------
    system
        The equations of one pixel; see `part_of`.
    fields
        Parameters that differ between pixels, in the order of the array `LocalLaw.step` takes.
    seen
        Outputs that `LocalLaw.observe` gives, in its order.
    cache
        Where object code is kept.

    Raises
    ------
    UsageError
        When a field is no parameter of the system.
    """

    def __init__(
        self, system: System, fields: Sequence[str], seen: Sequence[str], cache: ObjectCache | None = None
    ) -> None:
        for name in fields:
            if name not in system.parameters:
                raise UsageError(f"{name!r} is no input of the local equations")
        self.system, self.fields, self.seen = system, tuple(fields), tuple(seen)
        self.lanes = widest_lanes()
        self.parameters = tuple(name for name in system.parameters if name not in self.fields)
        code = LocalCode(replace(system, parameters=self.parameters), self.fields, self.seen, self.lanes)
        self.layout = code.layout
        machine = Machine(code.ir, cache)
        self.prepare = machine.function("prepare", [ctypes.c_void_p])
        kinds = [ctypes.c_void_p] * 4 + [ctypes.c_int64] * 2
        self.advance = machine.function("advance", kinds)
        self.observe = machine.function("observe", kinds)


class LocalLaw:
    """One step of the local equations for many pixels of one person.

    Parameters
    ----------
    compiled
        The equations.
    values
        Value of every parameter that is the same for all pixels, states that are held included.
    rtol
        Relative tolerance of a step.
    """

    def __init__(self, compiled: Compiled, values: Mapping[str, float], rtol: float) -> None:
        self._code = compiled
        self.states, self.fields, self.lanes = compiled.system.states, compiled.fields, compiled.lanes
        self._layout = compiled.layout
        self._work = aligned(self._layout.total * self.lanes)
        self._view = self._work.reshape(-1, self.lanes)
        self._view[self._layout.at("rtol")] = rtol
        for i, name in enumerate(self.states):
            scale = float(compiled.system.scales.get(name, 1.0))
            self._view[self._layout.at("tolerance", i)] = rtol * FLOOR * scale
        for j, name in enumerate(compiled.parameters):
            self._view[self._layout.at("p", j)] = values.get(name, np.nan)
        compiled.prepare(ctypes.c_void_p(self._work.ctypes.data))

    def step(self, y: Floats, fields: Floats, new: Floats, hours: float) -> float:
        """Carry all pixels forward.

        Parameters
        ----------
        y
            State by pixel, as `rows` gives it.
        fields
            Field by pixel, held over the step.
        new
            Receives the new states.
        hours
            Length of the step.

        Returns
        -------
        float
            Largest error of any state of any pixel over its tolerance; the step is good up to 1.
        """
        at = self._layout.at
        self._view[at("diagonal")] = 1.0 / (GAMMA * hours)
        self._view[at("inverse")] = 1.0 / hours
        self._view[at("error")] = 0.0
        self._call(self._code.advance, y, fields, new)
        error = float(np.max(self._view[at("error")]))
        return error if np.isfinite(error) else np.inf

    def observe(self, y: Floats, fields: Floats, out: Floats) -> None:
        """Compute the outputs asked for, of all pixels, into `out`."""
        self._call(self._code.observe, y, fields, out)

    def _call(self, function: object, y: Floats, fields: Floats, out: Floats) -> None:
        stride = y.shape[1]
        blocks = stride // self.lanes
        pointers = [ctypes.c_void_p(a.ctypes.data) for a in (self._work, y, fields, out)]
        function(*pointers, stride, blocks)  # type: ignore[operator]
