"""What every answer needs and is made once: model, ledger, people at rest, machine code."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from neuroflare.clinic.attended import searched
from neuroflare.engine import rest
from neuroflare.evidence import Ledger, load_ledger
from neuroflare.fit.posterior import Posterior, load_posterior
from neuroflare.model import Model, load_model
from neuroflare.model.arrows import Arrow, arrows
from neuroflare.people import Cohort, healthy

__all__ = ["DRAWS", "PEOPLE", "QUICK", "SEED", "Kept"]

PEOPLE, DRAWS, SEED = 4, 32, 1
"""Virtual people of each draw, draws, and seed behind a band: 128 people, as with
``neuroflare clinic FILE --people 4 --draws 32 --seed 1``."""
QUICK = 8
"""People of those whose median is shown while a slider moves."""


@dataclass
class Kept:
    """Made when first needed, and then kept; threads may share it.

    Examples
    --------
    >>> Kept().model.name
    'body'
    """

    def __post_init__(self) -> None:
        """Make the lock under which things are made once."""
        self._lock = threading.RLock()

    @cached_property
    def model(self) -> Model:
        """The body."""
        with self._lock:
            return load_model("body")

    @cached_property
    def ledger(self) -> Ledger:
        """The published numbers."""
        with self._lock:
            return load_ledger()

    @cached_property
    def posterior(self) -> Posterior | None:
        """Draws after the fit; None where none belongs to this model."""
        return load_posterior(self.model)

    @cached_property
    def arrows(self) -> dict[str, Arrow]:
        """Connections of the model, by name."""
        return arrows(self.model)

    @cached_property
    def cohort(self) -> Cohort:
        """The people behind a band, at rest."""
        with self._lock:
            deviates = None if self.posterior is None else self.posterior.first(DRAWS)
            return self.at_rest(healthy(self.model, PEOPLE, DRAWS, SEED, deviates))

    @cached_property
    def few(self) -> Cohort:
        """Some of them, each of another draw, for a first answer."""
        step = DRAWS // QUICK
        return self.cohort.of(np.array([[draw * step * PEOPLE + draw % PEOPLE] for draw in range(QUICK)]))

    @cached_property
    def searched(self) -> int:
        """Readings of the numbers under which people living with an illness are looked for."""
        return searched(DRAWS, None if self.posterior is None else self.posterior.draws)

    @cached_property
    def everybody(self) -> Cohort:
        """Healthy people under all of these."""
        deviates = None if self.posterior is None else self.posterior.first(self.searched)
        return healthy(self.model, PEOPLE, self.searched, SEED, deviates)

    @cached_property
    def hundred(self) -> Cohort:
        """One hundred people: four under each of 25 draws."""
        deviates = None if self.posterior is None else self.posterior.first(25)
        return healthy(self.model, 4, 25, SEED, deviates)

    def at_rest(self, cohort: Cohort) -> Cohort:
        """Give the same people with their resting states, so that no answer looks for them again."""
        return replace(cohort, states=rest(self.model, cohort.parameters))
