"""A group of people who are simulated side by side, each with an own time."""

from __future__ import annotations

import ctypes
import inspect
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine import driver
from neuroflare.engine.cache import ObjectCache
from neuroflare.engine.driver_reductions import judge
from neuroflare.engine.kernel_code import SCALARS
from neuroflare.engine.machine import Machine
from neuroflare.engine.task import Task
from neuroflare.engine.translate import translate

__all__ = ["TURNS", "LaneGroup", "aligned", "compiled_driver"]

Floats = npt.NDArray[np.float64]
Array = npt.NDArray[Any]

TURNS = 1000
"""Steps of a group between two looks at the keyboard, some 10 milliseconds."""


def aligned(size: int) -> Floats:
    """Zeros that begin where a vector of any width may begin."""
    room = np.zeros(size + 8)
    start = (-room.ctypes.data // 8) % 8
    return room[start : start + size]


@lru_cache(maxsize=4)
def compiled_driver(cache: ObjectCache | None) -> Any:
    """The driver as machine code; it is the same for every model."""
    count = len(inspect.signature(driver.advance).parameters)
    machine = Machine(translate(judge, driver.advance), cache, optimise=True)
    return machine.function("advance", [ctypes.c_void_p] * count, ctypes.c_int64)


class LaneGroup:
    """One group of lanes with its own memory.

    Parameters
    ----------
    task
        What it works on, together with other groups.
    lanes
        How many people side by side.
    """

    def __init__(self, task: Task, lanes: int) -> None:
        layout, sizes = task.layout, task.layout.sizes
        n, parameters = sizes["y"], sizes["p"]
        self._block = aligned(layout.total * lanes)
        view = self._block.reshape(-1, lanes)
        for name, value in (("step", 1.0), ("diagonal", 1.0), ("rtol", task.rtol)):
            view[layout.at(name)] = value
        view[layout.at("tolerance") : layout.at("tolerance") + n] = task.tolerance[:, None]
        arrays: dict[str, Array] = dict(task.arrays)
        for name in (*SCALARS, "y", "new", "p", "breaks"):
            arrays[name] = view[layout.at(name) : layout.at(name) + sizes[name]].reshape(-1)
        arrays["used"] = arrays["step"]
        for name, size in (("place", 1), ("filled", 1), ("taken", 1), ("thrown", 1), ("flag", 2), ("who", 1)):
            arrays[name] = np.full(size * lanes, -1 if name == "who" else 0, dtype=np.int64)
        for name, size in (("want", 1), ("stop", 1), ("reached", 1), ("origin", parameters)):
            arrays[name] = np.zeros(size * lanes)
        arrays |= {"samples": np.zeros(5 * task.rules * lanes), "found": np.zeros(2 * task.rules * lanes)}
        arrays |= {"work": self._block, "blank": np.full(1, np.nan)}
        arrays["side"] = aligned((4 * n + task.outputs + task.rules) * lanes)
        width, given = task.arrays["columns"].size, int(task.arrays["initial"].size > 0)
        arrays["sizes"] = np.array(
            [lanes, n, parameters, sizes["breaks"], task.outputs, task.records, task.people, width, given]
            + [task.budget, TURNS, 0, task.rules],
            dtype=np.int64,
        )
        self.arrays, self.task = arrays, task

    def addresses(self) -> list[int]:
        """The driver's arguments."""
        names = inspect.signature(driver.advance).parameters
        return [
            self.task.code[name] if name in self.task.code else int(self.arrays[name].ctypes.data)
            for name in names
        ]
