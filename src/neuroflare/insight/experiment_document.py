"""Tests that might be done next, as a document that other programs read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from neuroflare import __version__
from neuroflare.insight.candidates import PEOPLE
from neuroflare.insight.experiment import MOST, Outlook
from neuroflare.insight.rivals_document import caution
from neuroflare.insight.rivals_run import Compared
from neuroflare.scoring.scorecard import tidy
from neuroflare.trials.words import NOTICE

__all__ = ["SCHEMA", "document", "pairs", "winner_words"]

SCHEMA = "neuroflare/experiment/1"


def document(
    found: Compared, ranked: Sequence[Outlook], *, enough: float, seed: int, model_hash: str
) -> dict[str, Any]:
    """Give the ranking, and the study file of the best.

    Parameters
    ----------
    found
        Rivals compared.
    ranked
        From `neuroflare.insight.experiment.outlooks`.
    enough
        Share of what a study of very many people would teach that is enough.
    seed, model_hash
        Of the run.
    """
    made: dict[str, Any] = tidy(
        {
            "schema": SCHEMA,
            "version": __version__,
            "notice": [NOTICE],
            "sentences": [winner_words(found, ranked), caution(found)],
            "numbers": found.numbers,
            "draws": found.pool.draws,
            "people": PEOPLE,
            "most_people": MOST,
            "enough": enough,
            "sure": float(np.log2(len(found.rivals))),
            "seed": seed,
            "model_hash": model_hash,
            "rivals": {name: rival.title for name, rival in found.rivals.items()},
            "candidates": [
                {
                    "name": one.candidate.name,
                    "title": one.candidate.title,
                    "like": one.candidate.like,
                    "unit": one.candidate.study.readouts[0].unit,
                    "gain": {"value": one.gain, "lo": one.lo, "hi": one.hi},
                    "gain_of_many": one.most,
                    "needed": one.needed,
                    "predicted": {
                        name: {"lo": ends[0], "middle": ends[1], "hi": ends[2]}
                        for name, ends in one.told.items()
                    },
                    "nobody": [name for name in found.rivals if name not in one.told],
                    "told_apart": [{"one": a, "other": b, "right": right} for a, b, right in pairs(one)],
                }
                for one in ranked
            ],
            "study": ranked[0].candidate.to_yaml(ranked[0].needed or PEOPLE),
        }
    )
    return made


def pairs(one: Outlook) -> list[tuple[str, str, float]]:
    """Two rivals each, with how often of two a study points to the one that is true; the best told first."""
    names = list(one.told)
    every = [
        (names[a], names[b], float(one.right[a, b]))
        for a in range(len(names))
        for b in range(a + 1, len(names))
    ]
    return sorted(every, key=lambda pair: -pair[2])


def winner_words(found: Compared, ranked: Sequence[Outlook]) -> str:
    """Say which test is best, what it tells apart, and what it does not."""
    best = ranked[0]
    told = pairs(best)
    if not told:
        return "No test tells anything: under hardly any reading of the numbers people fall ill."
    sure = np.log2(len(found.rivals))
    (a, b, most), (c, d, least) = told[0], told[-1]
    title = {name: rival.title for name, rival in found.rivals.items()}
    said = (
        f"Most is expected of this test: {best.candidate.title}. With {PEOPLE} people of each group its "
        f"result is worth {best.gain:.2f} bits ({best.lo:.2f} to {best.hi:.2f}) of the {sure:.1f} that would "
        f"tell all rivals apart. It points to the true one of “{title[a]}” and “{title[b]}” in "
        f"{100 * most:.0f} of 100 studies, and to that of “{title[c]}” and “{title[d]}” in "
        f"{100 * least:.0f}, where a coin does in 50."
    )
    if best.needed is not None:
        said += f" {best.needed} people of each group are enough."
    return said
