"""Where each person begins when nothing else is said."""

from __future__ import annotations

import ctypes

import numpy as np
import numpy.typing as npt

from neuroflare.engine.lanes import aligned
from neuroflare.engine.layout import Layout
from neuroflare.engine.machine import Machine

__all__ = ["start_values"]

Floats = npt.NDArray[np.float64]


def start_values(machine: Machine, layout: Layout, lanes: int, table: Floats) -> tuple[Floats, Floats]:
    """Start values of each person and the rates there, person by state.

    Parameters
    ----------
    machine, layout, lanes
        Code of the model, its block of memory, and how many people it treats side by side.
    table
        Person by parameter, every parameter of the kernel's system.
    """
    people, n = table.shape[0], layout.sizes["y"]
    values, rates = np.empty((people, n)), np.empty((people, n))
    block = aligned(layout.total * lanes)
    view = block.reshape(-1, lanes)
    pointer = ctypes.c_void_p(block.ctypes.data)
    prepare, begin = (machine.function(name, [ctypes.c_void_p]) for name in ("prepare", "begin"))
    rate = machine.function("rates", [ctypes.c_void_p, ctypes.c_void_p])

    def part(name: str, size: int) -> Floats:
        return view[layout.at(name) : layout.at(name) + size]

    stage = part("stages", n)
    for k in range(0, people, lanes):
        rows = table[k : k + lanes]
        count = rows.shape[0]
        part("p", table.shape[1])[:, :count] = rows.T
        prepare(pointer)
        begin(pointer)
        part("argument", n)[:] = part("new", n)
        stage[:] = 0.0
        rate(pointer, ctypes.c_void_p(stage.ctypes.data))
        values[k : k + count] = part("new", n)[:, :count].T
        rates[k : k + count] = stage[:, :count].T
    return values, rates
