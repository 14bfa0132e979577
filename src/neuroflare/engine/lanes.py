"""A group of people who are simulated side by side, each with an own time."""

from __future__ import annotations

import ctypes
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.engine import driver
from neuroflare.engine.cache import ObjectCache, key_of
from neuroflare.engine.driver_arrays import Arrays
from neuroflare.engine.kernel_code import SCALARS
from neuroflare.engine.machine import Machine
from neuroflare.engine.source import engine_digest
from neuroflare.engine.task import Task
from neuroflare.engine.translate import translate

__all__ = ["TURNS", "LaneGroup", "aligned", "compiled_driver"]

Floats = npt.NDArray[np.float64]
Array = npt.NDArray[Any]

LANE_WHOLES = (
    "who", "place", "stage", "stage_place", "cause", "touched", "gentle", "due_gentle", "over", "filled",
    "taken", "thrown", "rejected", "flag",
)  # fmt: skip
LANE_REALS = ("want", "stop", "reached", "zero", "lower", "upper")
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
    origin = key_of("driver", engine_digest())
    machine = Machine(lambda: translate(*driver.FUNCTIONS), cache, origin=origin, passes="few")
    return machine.function("advance", [ctypes.c_void_p], ctypes.c_int64)


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
        for name in (*SCALARS, "y", "new", "p", "breaks", "portion"):
            arrays[name] = view[layout.at(name) : layout.at(name) + sizes[name]].reshape(-1)
        arrays["used"] = arrays["step"]
        arrays |= {name: np.zeros(lanes, dtype=np.int64) for name in LANE_WHOLES}
        arrays |= {name: np.zeros(lanes) for name in LANE_REALS}
        arrays |= {name: np.zeros(1, dtype=np.int64) for name in ("exhausted", "changed")}
        arrays["who"][:] = -1
        arrays["origin"] = np.zeros(parameters * lanes)
        arrays |= {"samples": np.zeros(5 * task.rules * lanes), "found": np.zeros(2 * task.rules * lanes)}
        arrays |= {"work": self._block, "blank": np.full(1, np.nan)}
        arrays["side"] = aligned((4 * n + task.seen) * lanes)
        self.counts = {
            "lanes": lanes, "states": n, "parameters": parameters, "jumps": sizes["breaks"],
            "outputs": task.outputs, "records": task.records, "people": task.people, "rules": task.rules,
            "own": task.arrays["columns"].size, "given": int(task.arrays["initial"].size > 0),
            "budget": task.budget, "turns": TURNS, "stages": task.stages,
        }  # fmt: skip
        self.arrays, self.task = arrays, task
        held = arrays | {name: np.array([number], dtype=np.int64) for name, number in self.counts.items()}
        addresses = [
            task.code[name] if name in task.code else int(held[name].ctypes.data)
            for name in Arrays.__annotations__
        ]
        self._held, self._addresses = held, np.array(addresses, dtype=np.uintp)

    @property
    def address(self) -> int:
        """Address of the addresses of everything in `Arrays`."""
        return int(self._addresses.ctypes.data)
