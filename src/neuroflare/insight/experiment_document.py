"""Tests that might be done next, as a document that other programs read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from neuroflare import __version__
from neuroflare.insight.candidates import PEOPLE
from neuroflare.insight.experiment import MOST, Outlook
from neuroflare.insight.rivals_document import caution, rival_words
from neuroflare.insight.rivals_run import Compared
from neuroflare.language import ENGLISH, Language
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


def winner_words(found: Compared, ranked: Sequence[Outlook], t: Language = ENGLISH) -> str:
    """Say which test is best, what it tells apart, and what it does not.

    Parameters
    ----------
    found
        Rivals compared.
    ranked
        From `neuroflare.insight.experiment.outlooks`.
    t
        The language.
    """
    best = ranked[0]
    told = pairs(best)
    if not told:
        return t(
            "experiment-nothing",
            "No test tells anything: under hardly any reading of the numbers people fall ill.",
        )
    (a, b, most), (c, d, least) = told[0], told[-1]
    title = {name: rival_words(rival, t) for name, rival in found.rivals.items()}
    said = t(
        "experiment-best",
        "Most is expected of this test: {test}. With {people} people of each group its result is worth "
        "{bits} bits ({low} to {high}) of the {sure} that would tell all rivals apart. It points to the true "
        "one of “{one}” and “{other}” in {most} of 100 studies, and to that of “{near}” and “{far}” in "
        "{least}, where a coin does in 50.",
        test=best.candidate.titled(t), people=PEOPLE, bits=f"{best.gain:.2f}", low=f"{best.lo:.2f}",
        high=f"{best.hi:.2f}", sure=f"{np.log2(len(found.rivals)):.1f}", one=title[a], other=title[b],
        most=f"{100 * most:.0f}", near=title[c], far=title[d], least=f"{100 * least:.0f}",
    )  # fmt: skip
    if best.needed is not None:
        said += " " + t("experiment-enough", "{people} people of each group are enough.", people=best.needed)
    return said
