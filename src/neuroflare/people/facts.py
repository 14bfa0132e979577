"""What is known or assumed of the people of a town, as models/people.yaml says it.

Every number there is a `Figure`: a value, or a table by age, with a note in the grammar of the models. A draw
of the uncertain numbers may give a figure another value; it is named by its place in the file, such as
``events.infection.rate``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.model.notes import Provenance
from neuroflare.people.life_events import LIFE_EVENTS

__all__ = ["INPUTS", "OLDEST", "YOUNGEST", "EventFacts", "Facts", "Figure", "LoadFacts", "TraitFacts"]

Floats = npt.NDArray[np.float64]

YOUNGEST, OLDEST = 18.0, 80.0
"""Ages in years when a town begins."""
INPUTS: Mapping[str, str] = {"stress": "stress", "sleep-loss": "sleep_loss"}
"""Loads that never stop, and the inputs of the body that they lead."""


@dataclass(frozen=True)
class Figure:
    """One number of the file, or one table by age.

    Parameters
    ----------
    name
        Place in the file: ``traits.named.sleep.women``.
    value
        The number; 1, by which a table is multiplied.
    source
        Where it comes from.
    line
        Line in the file.
    table
        Age in years to value, for each of its kinds; empty for a plain number.
    """

    name: str
    value: float
    source: Provenance
    line: int
    table: Mapping[str, Mapping[float, float]] = field(default_factory=dict)

    def of(self, draw: Mapping[str, float]) -> float:
        """Value under a draw of the uncertain numbers."""
        return float(draw.get(self.name, self.value))

    def spread(self, draw: Mapping[str, float], share: Floats) -> Floats:
        """Value for people or events at some shares of their spread; the same for all without one."""
        if self.source.person is None:
            return np.full(share.shape, self.of(draw))
        return self.source.person.quantile(self.of(draw), share)

    def by_age(self, kind: str, age: Floats, draw: Mapping[str, float]) -> Floats:
        """Table read at some ages, between its rows by a straight line and beyond them as at its end."""
        rows = self.table[kind]
        return np.asarray(np.interp(age, list(rows), list(rows.values())) * self.of(draw))


@dataclass(frozen=True)
class TraitFacts:
    """One named trait.

    Parameters
    ----------
    name, meaning
        What it is called and what it is.
    parameters
        Parameter of the model to 1 where more of the trait is more of it, and -1 where it is less.
    women, per_decade
        Shift of women over men, and of ten more years; None where neither is known nor assumed.
    relative
        Whether shifts are of the logarithm of the parameters; else they are in standard deviations between
        people.
    """

    name: str
    meaning: str
    parameters: Mapping[str, float]
    women: Figure | None
    per_decade: Figure | None
    relative: bool


@dataclass(frozen=True)
class EventFacts:
    """One kind of event of a life.

    Parameters
    ----------
    name, meaning
        What it is called and what it is.
    changes
        Word of `neuroflare.people.life_events.LIFE_EVENTS` and place (None: everywhere).
    rate
        Events per person and year, by age, of women and men.
    intensity, lasts
        How strong, and for how many days; None for what is over at once.
    """

    name: str
    meaning: str
    changes: tuple[tuple[str, str | None], ...]
    rate: Figure
    intensity: Figure
    lasts: Figure | None

    @property
    def load(self) -> str | None:
        """Input of the body that it adds to, when it is a load that goes on and not a dated change."""
        return INPUTS.get(self.changes[0][0])

    @property
    def hurts_limb(self) -> bool:
        """Whether it injures tissue of the limb."""
        return any(
            place == "limb" and LIFE_EVENTS[word].target.endswith("tissue_damage")
            for word, place in self.changes
        )


@dataclass(frozen=True)
class LoadFacts:
    """Stress or lost sleep that never stops.

    Parameters
    ----------
    name, target
        What it is called, and the input of the body.
    level, swing, memory
        Median over time; standard deviation over time of its logarithm; days after which it is forgotten to a
        third.
    """

    name: str
    target: str
    level: Figure
    swing: Figure
    memory: Figure


@dataclass(frozen=True)
class Facts:
    """All of the file.

    Parameters
    ----------
    women, ages, typical_age
        Share of women; how many there are of each age; age at which traits are not shifted.
    common
        Share of the variance of a parameter that its trait explains.
    traits, events, loads
        By name, in the order of the file.
    loads_common
        Correlation of the loads over time.
    hash
        SHA-256 of the file.
    """

    women: Figure
    ages: Figure
    typical_age: Figure
    common: Figure
    traits: Mapping[str, TraitFacts]
    events: Mapping[str, EventFacts]
    loads: Mapping[str, LoadFacts]
    loads_common: Figure
    hash: str

    @property
    def figures(self) -> dict[str, Figure]:
        """Every number by name."""
        return {figure.name: figure for figure in self._all()}

    @property
    def uncertain(self) -> dict[str, Figure]:
        """Numbers that are not known exactly, by name."""
        return {
            name: figure
            for name, figure in self.figures.items()
            if figure.source.prior is not None and figure.source.prior.is_spread
        }

    @property
    def numbers_hash(self) -> str:
        """SHA-256 of all that a life depends on: numbers, spreads, and what they act on; not of words."""
        told = [
            f"{one.name} {one.value!r} {dict(one.table)!r} {one.source.prior} {one.source.person}"
            for one in self._all()
        ]
        told += [
            f"{one.name} {sorted(one.parameters.items())} {one.relative}" for one in self.traits.values()
        ]
        told += [f"{one.name} {one.changes}" for one in self.events.values()]
        told += [f"{one.name} {one.target}" for one in self.loads.values()]
        return hashlib.sha256("\n".join(told).encode()).hexdigest()

    def _all(self) -> Iterator[Figure]:
        yield from (self.women, self.ages, self.typical_age, self.common, self.loads_common)
        for trait in self.traits.values():
            yield from (figure for figure in (trait.women, trait.per_decade) if figure is not None)
        for event in self.events.values():
            yield from (figure for figure in (event.rate, event.intensity, event.lasts) if figure is not None)
        for load in self.loads.values():
            yield from (load.level, load.swing, load.memory)
