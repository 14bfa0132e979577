"""One treatment: how it comes to its place of action, and how tightly it holds its targets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.people.facts import Figure
from neuroflare.people.streams import own_shares

__all__ = ["WEIGHT", "Binding", "Drug", "Licence", "Maximum", "Number", "Route"]

Floats = npt.NDArray[np.float64]

WEIGHT = 70.0
"""Body weight in kg to which numbers and doses per kg refer; assumed, a usual reference, alike in all."""


@dataclass(frozen=True)
class Number:
    """One number of a drug.

    Parameters
    ----------
    figure
        As the file says it, with its note.
    unit
        Its unit there.
    factor
        What turns it into the unit in which the program counts it.
    table
        Daily dose in mg to value, where it depends on the dose; else empty.
    """

    figure: Figure
    unit: str
    factor: float = 1.0
    table: Mapping[float, float] | None = None

    @property
    def value(self) -> float:
        """The number of the typical person, in the unit in which the program counts it."""
        return self.figure.value * self.factor

    def draw(self, share: Floats) -> Floats:
        """The number of people at some shares of the spread between them; alike in all without one."""
        return self.figure.spread({}, share) * self.factor


@dataclass(frozen=True)
class Route:
    """One way of giving a drug.

    Parameters
    ----------
    name
        ``oral``, ``intravenous``, ``subcutaneous``, ``patch``, ``injection`` and so on.
    model
        Model of models/drug that it follows.
    local
        Whether it reaches one place of the body alone.
    numbers
        By their names in the file.
    """

    name: str
    model: str
    local: bool
    numbers: Mapping[str, Number]

    def has(self, name: str) -> bool:
        """Whether the file gives a number."""
        return name in self.numbers

    def draw(self, drug: str, people: int, seed: int) -> dict[str, Floats]:
        """Numbers of some people; person k has the same whatever their number."""
        who = np.arange(people)
        return {
            name: number.draw(own_shares(seed, f"drug {drug} {self.name} {name}", who)[:, 0])
            for name, number in self.numbers.items()
        }


@dataclass(frozen=True)
class Binding:
    """How a drug holds one target.

    Parameters
    ----------
    target
        Name of the target.
    half
        Level in nM, or in the drug's own unit, that occupies half of it; None where it follows another, and
        where the level itself is the share.
    of
        Which level: ``total`` of plasma or tissue, ``free`` of it, or ``brain``, free in the brain.
    metabolite
        Whether the active metabolite holds it, and not the drug.
    hill
        Steepness.
    delay
        Time constant in hours with which the effect follows occupancy; None for at once.
    follows
        Target after whose occupancy this one comes, when that has gone; empty for none.
    """

    target: str
    half: Number | None
    of: str = "total"
    metabolite: bool = False
    hill: int = 1
    delay: Number | None = None
    follows: str = ""


@dataclass(frozen=True)
class Licence:
    """What it is licensed for, in words; ``not known`` where no source that was read says it."""

    fibromyalgia: str
    crps: str
    source: str


@dataclass(frozen=True)
class Maximum:
    """Most that the label allows.

    Parameters
    ----------
    dose
        As text, such as ``60 mg``.
    hours
        Within how long.
    source
        Where it was read.
    """

    dose: str
    hours: float
    source: str


@dataclass(frozen=True)
class Drug:
    """One treatment.

    Parameters
    ----------
    name, plain, group
        Name, what it is in plain words, and its class.
    unit
        ``mole``, or what its doses are counted in.
    molar_mass
        g/mol; None when doses are counted in another unit.
    routes
        Ways of giving it; the first counts where a regimen names none.
    binds
        Targets.
    licence, maximum
        What is known of its licence, and the most its label allows; None where that is not known.
    doubt
        What a careful reader must know.
    path
        Its file.
    """

    name: str
    plain: str
    group: str
    unit: str
    molar_mass: Number | None
    routes: tuple[Route, ...]
    binds: tuple[Binding, ...]
    licence: Licence
    maximum: Maximum | None
    doubt: str
    path: Path

    def route(self, name: str | None = None) -> Route:
        """Give one way of giving it.

        Raises
        ------
        UsageError
            When it is not given in that way.

        Examples
        --------
        >>> from neuroflare.treatments.drugs import load_drug
        >>> load_drug("duloxetine").route().model
        'oral'
        """
        if name is None:
            return self.routes[0]
        for route in self.routes:
            if route.name == name:
                return route
        known = ", ".join(route.name for route in self.routes)
        raise UsageError(f"route is {name!r}; {self.name} is given by: {known}")

    @property
    def targets(self) -> tuple[str, ...]:
        """Names of its targets."""
        return tuple(dict.fromkeys(binding.target for binding in self.binds))
