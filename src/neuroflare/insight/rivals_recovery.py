"""Whether the comparison finds what is there: results are made up from one rival, and all are compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.insight.rivals_compare import compare
from neuroflare.insight.rivals_density import Evidence
from neuroflare.people import stream

__all__ = ["Recovery", "recovery"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Recovery:
    """What was found when the truth was known.

    Parameters
    ----------
    names
        Rivals, in order.
    weights
        ``truth, world, rival``: stacking weights.
    totals
        ``truth, world, rival``: sums of the scores.
    """

    names: tuple[str, ...]
    weights: Floats
    totals: Floats

    @property
    def found(self) -> Floats:
        """``truth, rival``: share of the worlds in which a rival predicts best."""
        best = self.totals.argmax(axis=-1)
        return np.stack([(best == k).mean(axis=1) for k in range(len(self.names))], axis=-1)

    @property
    def mean_weights(self) -> Floats:
        """``truth, rival``."""
        return np.asarray(self.weights.mean(axis=1))


def recovery(
    evidence: Evidence,
    predictions: Mapping[str, Floats],
    *,
    worlds: int = 10,
    rate: float = 1.0,
    seed: int = 1,
) -> Recovery:
    """Make up published results from each rival in turn, and compare all of them.

    A world is one reading of the numbers under the rival that is true there, with laboratories, people and
    equations that are off as much as they are thought to be. The reading is taken out of the pool, so that
    nobody finds it again. What the world does not have, such as people with an illness, is not published.

    Parameters
    ----------
    evidence
        For which results are made up, and how far they scatter.
    predictions
        Name of a rival to ``reading, result``.
    worlds
        For each rival; those readings come first in which most people are found.
    rate
        As in `compare`.
    seed
        Of what is made up.
    """
    names = tuple(predictions)
    weights = np.empty((len(names), worlds, len(names)))
    totals = np.empty_like(weights)
    for t, truth in enumerate(names):
        scaled = evidence.on_scale(predictions[truth])
        random = stream(seed, "rivals recovered", truth)
        order = random.permutation(len(scaled))
        most = np.argsort(-np.isfinite(scaled[order]).sum(axis=1), kind="stable")
        for w, draw in enumerate(order[most][:worlds]):
            targets = evidence.made_up(scaled[draw], random)
            rest = {name: np.delete(values, draw, axis=0) for name, values in predictions.items()}
            found = compare(evidence, rest, targets=targets, rate=rate, bootstraps=0)
            weights[t, w] = found.weights
            totals[t, w] = [one.total for one in found.standings.values()]
    return Recovery(names, weights, totals)
