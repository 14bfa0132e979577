"""What the benchmark asks of another tool."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from neuroflare.bench.cases import Case
from neuroflare.bench.legs import Step, legs, walk
from neuroflare.engine.natural_sizes import FLOOR
from neuroflare.engine.sbml import read_sbml

__all__ = ["GaveUp", "LegPeer", "Peer"]

Floats = npt.NDArray[np.float64]


class GaveUp(ArithmeticError):
    """A tool could not go on."""


class Peer(ABC):
    """One case, made ready in one tool; one person at a time, on one core.

    Parameters
    ----------
    case
        Model, protocol and records.
    scales
        Natural size of each state; the absolute tolerance of a state is that share `FLOOR` of its size that
        the engine uses too. A tool that takes one number for all states gets that of the smallest.
    """

    name: ClassVar[str]
    """As it stands in tables."""
    module: ClassVar[str]
    """What has to be importable."""
    package: ClassVar[str]
    """What to install for it."""
    quick: ClassVar[bool] = True
    """Whether it is made ready within a few seconds."""
    own_seconds: float | None = None
    """Time that its integrator alone says it took for the last person, where it says so."""

    def __init__(self, case: Case, scales: Mapping[str, float]) -> None:
        self.case, self.scales = case, dict(scales)

    @classmethod
    def available(cls) -> bool:
        """Whether it is installed."""
        return find_spec(cls.module) is not None

    @classmethod
    def version(cls) -> str:
        """Version of its package."""
        try:
            return version(cls.package)
        except PackageNotFoundError:
            return "unknown"

    @abstractmethod
    def run(self, person: Mapping[str, float], rtol: float) -> Floats:
        """Simulate one person.

        Parameters
        ----------
        person
            What differs from the model's values.
        rtol
            Relative tolerance.

        Returns
        -------
        numpy.ndarray
            Time x output; NaN where the tool gave up.
        """

    def atol(self, rtol: float, state: str | None = None) -> float:
        """Absolute tolerance of a state, or the one number of a tool that takes no other."""
        return rtol * FLOOR * (min(self.scales.values()) if state is None else self.scales.get(state, 1.0))

    def nothing(self) -> Floats:
        """What a tool gives that gave up."""
        return np.full((self.case.times.size, len(self.case.outputs)), np.nan)


class LegPeer(Peer):
    """A tool that is told of every change: it starts, is changed, and moves on to the next change."""

    def __init__(self, case: Case, scales: Mapping[str, float]) -> None:
        super().__init__(case, scales)
        self._legs = legs(case.schedule, case.times)
        self._known: Mapping[str, float] = {}
        self._defaults = parameters_of(case)

    def run(self, person: Mapping[str, float], rtol: float) -> Floats:
        """Simulate one person."""
        self._known = {**self._defaults, **person}
        self.start(person, rtol, float(self._legs[0].grid[0]))
        try:
            return walk(self._legs, self.nothing().shape, self._change, self.advance)
        except GaveUp:
            return self.nothing()

    def _change(self, step: Step) -> None:
        factor = float(np.prod([self._known[name] for name in step.scale]))
        self.change(step.action, step.target, step.value * factor)

    @abstractmethod
    def start(self, person: Mapping[str, float], rtol: float, time: float) -> None:
        """Begin with one person at the model's start."""

    @abstractmethod
    def change(self, action: str, target: str, value: float) -> None:
        """Set a parameter or state, add to it, or give it a slope."""

    @abstractmethod
    def advance(self, grid: Floats) -> Floats:
        """Move from the first to the last time, and give the outputs at each; raises `GaveUp`."""


def parameters_of(case: Case) -> dict[str, float]:
    """Values of the parameters in the model."""
    system = read_sbml(case.sbml)
    return dict(zip(system.parameters, system.defaults.tolist(), strict=True))
