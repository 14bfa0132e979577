"""From study files to a comparison: what ``neuroflare insight rivals`` and ``experiment`` share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.study import Study
from neuroflare.errors import UsageError
from neuroflare.evidence import Ledger
from neuroflare.fit.posterior import Posterior
from neuroflare.insight.candidates import Candidate
from neuroflare.insight.rivals import Rival
from neuroflare.insight.rivals_compare import Comparison, compare, fitted_before
from neuroflare.insight.rivals_density import Evidence
from neuroflare.insight.rivals_pool import LIVES, Pool, pool_of, readings_of_numbers
from neuroflare.insight.rivals_rows import results_of, with_results
from neuroflare.model import Model
from neuroflare.store.kept import Keep

__all__ = ["FEWEST", "Compared", "compared"]

Floats = npt.NDArray[np.float64]

FEWEST = 20
"""Readings below which nothing is compared."""


@dataclass(frozen=True)
class Compared:
    """Rivals with all that they were compared by.

    Parameters
    ----------
    rivals
        Name to rival.
    pool
        What they predict, for published studies and for candidates.
    predictions
        Name of a rival to ``reading, result``, of published results alone.
    comparison
        How they stand.
    posterior
        From which the uncertain numbers were drawn; None where all come from their priors.
    """

    rivals: Mapping[str, Rival]
    pool: Pool
    predictions: Mapping[str, Floats]
    comparison: Comparison
    posterior: Posterior | None

    @property
    def evidence(self) -> Evidence:
        """What they were compared by."""
        return self.comparison.evidence

    @property
    def numbers(self) -> str:
        """From what the uncertain numbers were drawn."""
        return "prior" if self.posterior is None else "posterior"

    def totals_at(self, rate: float) -> dict[str, float]:
        """Give the total score of each rival when more or less of the other studies is heard."""
        whole = next(name for name, rival in self.rivals.items() if not rival.off)
        again = compare(
            self.evidence,
            self.predictions,
            whole=whole,
            fitted=fitted_before(self.evidence, self.posterior),
            rate=rate,
            bootstraps=0,
        )
        return {name: one.total for name, one in again.standings.items()}


def compared(
    model: Model,
    ledger: Ledger,
    studies: Sequence[Study],
    rivals: Mapping[str, Rival],
    candidates: Mapping[str, Candidate],
    posterior: Posterior | None,
    *,
    draws: int,
    people: int = 4,
    lives: int = LIVES,
    seed: int = 1,
    workers: int = 0,
    keep: Keep | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Compared:
    """Compare rivals.

    Candidates are simulated together with the published studies, since the lives of those who take part cost
    most: whoever compares rivals has paid for the choice of the next experiment.

    Parameters
    ----------
    model, ledger, studies
        As everywhere; all study files.
    rivals
        From `neuroflare.insight.rivals.load_rivals`; one of them removes nothing.
    candidates
        From `neuroflare.insight.candidates.load_candidates`; may be empty.
    posterior
        None to draw all numbers from their priors.
    draws, people, lives, seed, workers, keep, progress
        As for `neuroflare.insight.rivals_pool.pool_of`.
    """
    if draws < FEWEST:
        raise UsageError(
            "few-readings", "{draws} readings of the numbers; a comparison needs at least {fewest}",
            draws=draws, fewest=FEWEST,
        )  # fmt: skip
    whole = next((name for name, rival in rivals.items() if not rival.off), None)
    if whole is None:
        raise UsageError("every rival removes some arrow; add the whole model, with off: {}")
    results = results_of(studies, ledger)
    asked = with_results(studies, results)
    pool = pool_of(
        model, ledger, list(rivals.values()), [*asked, *(one.study for one in candidates.values())],
        readings_of_numbers(model, posterior, draws, seed),
        people=people, lives=lives, seed=seed, workers=workers, keep=keep, progress=progress,
    )  # fmt: skip
    count = len(results)
    evidence = Evidence.of(results, pool.of[whole], posterior)
    predictions = {name: one.values[:, :count] for name, one in pool.of.items()}
    comparison = compare(
        evidence, predictions, whole=whole, fitted=fitted_before(evidence, posterior), seed=seed
    )
    return Compared(rivals, pool, predictions, comparison, posterior)
