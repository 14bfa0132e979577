"""Rivals as a document that other programs read, and in a few sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.study import Study
from neuroflare.clinic.vocabulary import GROUPS
from neuroflare.fit.calibrate import REACH
from neuroflare.insight.rivals import Rival
from neuroflare.insight.rivals_run import Compared
from neuroflare.language import ENGLISH, Language, listed
from neuroflare.scoring.numbers import plain_text
from neuroflare.scoring.scorecard import tidy
from neuroflare.trials.words import NOTICE

__all__ = ["HOW", "SCHEMA", "caution", "document", "rival_words", "sentences", "verdict"]

Floats = npt.NDArray[np.float64]

SCHEMA = "neuroflare/rivals/1"
HOW = (
    "Each rival is the model without some arrows. It predicts every study from all the others; the weight of "
    "a rival is its share in the mixture that predicts best (stacking). Only results of role C count."
)
BARELY, NOT = 0.1, 0.01
"""Shares of what a rival would give below which a result is barely explained, and not."""
CLOSE = 4.0
"""Difference of total scores below which two rivals are not told apart, whatever its standard error."""
ENDS = (0.05, 0.5, 0.95)


def verdict(tail: float) -> str:
    """Say in a word whether a rival explains a result.

    Examples
    --------
    >>> verdict(0.5), verdict(0.05), verdict(0.001), verdict(float("nan"))
    ('explained', 'barely', 'not', 'nobody')
    """
    if not np.isfinite(tail):
        return "nobody"
    return "explained" if tail >= BARELY else "barely" if tail >= NOT else "not"


def document(
    found: Compared, studies: Mapping[str, Study], *, seed: int, model_hash: str, ledger_hash: str
) -> dict[str, Any]:
    """Give everything that was found.

    Parameters
    ----------
    found
        Rivals compared.
    studies
        Study files by id, for words.
    seed, model_hash, ledger_hash
        Of the run.
    """
    comparison, evidence = found.comparison, found.evidence
    rivals = []
    for name, rival in found.rivals.items():
        one = comparison.standings[name]
        weight, low, high = comparison.interval(name)
        gap, error = comparison.behind(name)
        rivals.append(
            {
                "name": name,
                "title": rival.title,
                "claim": rival.claim,
                "off": dict(rival.off),
                "weight": {"value": weight, "lo": low, "hi": high},
                "score": one.total,
                "behind": {"value": gap, "error": error},
                "effective": {"all": 1.0 / (one.weights**2).sum(), "least": one.effective.min()},
                "untrusted": one.untrusted,
                "ill": {group: one.ill[k] for group, k in _groups(found, studies).items()},
                "explained": {
                    word: sum(verdict(tail) == word for tail in one.tails)
                    for word in ("explained", "barely", "not", "nobody")
                },
            }
        )
    scores = [
        {
            "study": study,
            "scores": {name: one.scores[k] for name, one in comparison.standings.items()},
            "shapes": {name: one.shapes[k] for name, one in comparison.standings.items()},
        }
        for k, study in enumerate(evidence.studies)
    ]
    results = []
    for k, result in enumerate(evidence.results):
        study, s = studies[result.study], evidence.studies.index(result.study)
        results.append(
            {
                "study": result.study,
                "readout": result.readout.name,
                "group": _group(study, result.readout),
                "label": plain_text(result.readout.label or result.readout.word.meaning),
                "unit": result.readout.unit,
                "evidence": result.evidence,
                "published": result.value,
                "rivals": {
                    name: {
                        **_ends(found.predictions[name][:, k], one.left_out[s]),
                        "tail": one.tails[k],
                        "verdict": verdict(one.tails[k]),
                    }
                    for name, one in comparison.standings.items()
                },
            }
        )
    made: dict[str, Any] = tidy(
        {
            "schema": SCHEMA,
            "version": __version__,
            "notice": [NOTICE],
            "how": HOW,
            "sentences": [*sentences(found), caution(found)],
            "numbers": found.numbers,
            "draws": found.pool.draws,
            "people": found.pool.people,
            "lives": found.pool.lives,
            "seed": seed,
            "rate": comparison.rate,
            "reach": REACH,
            "model_hash": model_hash,
            "ledger_hash": ledger_hash,
            "rivals": rivals,
            "studies": scores,
            "results": results,
        }
    )
    return made


def rival_words(rival: Rival, t: Language) -> str:
    """Name a rival."""
    return t(f"rival-{rival.name}", rival.title)


def sentences(found: Compared, t: Language = ENGLISH) -> list[str]:
    """Say what was found, and how far it may be trusted.

    Parameters
    ----------
    found
        Rivals compared.
    t
        The language.
    """
    comparison = found.comparison
    title = {name: rival_words(rival, t) for name, rival in found.rivals.items()}
    order = sorted(comparison.names, key=lambda name: -comparison.standings[name].total)
    first, second = order[:2]
    weights = {name: comparison.interval(name) for name in order}
    heavy = max(order, key=lambda name: weights[name][0])
    value, low, high = (f"{100 * part:.0f}" for part in weights[heavy])
    said = [
        t(
            "rivals-best",
            "The rival that predicts studies best is “{best}”. In the mixture of rivals that predicts best "
            "“{heavy}” has {weight} parts of 100 ({low} to {high}).",
            best=title[first], heavy=title[heavy], weight=value, low=low, high=high,
        )
    ]  # fmt: skip
    gap, error = comparison.behind(second)
    if gap < max(2.0 * error, CLOSE):
        near = [
            t("quoted", "“{title}”", title=title[name])
            for name in order[1:]
            if (lag := comparison.behind(name))[0] < max(2.0 * lag[1], CLOSE)
        ]
        if len(near) == len(order) - 1:
            said.insert(0, t("rivals-open", "The published results do not decide between these rivals."))
        else:
            said.append(t("rivals-near", "The results do not tell it from {rivals}.", rivals=listed(near, t)))
    else:
        said.append(
            t(
                "rivals-next", "The next, “{title}”, lies {gap} (standard error {error}) behind.",
                title=title[second], gap=f"{gap:.0f}", error=f"{error:.0f}",
            )
        )  # fmt: skip
    everybody = [one.tails for one in comparison.standings.values()]
    none = sum(all(verdict(tail) != "explained" for tail in some) for some in zip(*everybody, strict=True))
    said.append(
        t(
            "rivals-unexplained",
            "{count} of {all} results are well explained by no rival: there the equations themselves are "
            "wrong, whichever arrows are on.",
            count=none, all=len(found.evidence.results),
        )
    )  # fmt: skip
    return said


def caution(found: Compared, t: Language = ENGLISH) -> str:
    """Say how far the readings bear the comparison."""
    comparison = found.comparison
    least = min(one.effective.min() for one in comparison.standings.values())
    untrusted = sum(one.untrusted for one in comparison.standings.values())
    scores = {"untrusted": untrusted, "count": len(comparison.names) * len(found.evidence.studies)}
    if comparison.rate == 0.0:
        return t(
            "rivals-too-few",
            "{draws} readings of the numbers are too few to let one study speak about another: all count "
            "alike here, apart from what tests of healthy people have said in the fit. {untrusted} of "
            "{count} scores rest on weights with a tail that is too heavy.",
            draws=found.pool.draws, **scores,
        )  # fmt: skip
    said = t(
        "rivals-bear",
        "{draws} readings of the numbers bear {share} of 100 parts of what the other studies say; the fewest "
        "they are worth anywhere is {least}, and {untrusted} of {count} scores rest on weights with a tail "
        "that is too heavy.",
        draws=found.pool.draws, share=f"{100 * comparison.rate:.0f}", least=f"{least:.0f}", **scores,
    )  # fmt: skip
    if comparison.rate < 1.0:
        said += " " + t("rivals-more", "More readings would bear more.")
    return said


def _ends(values: Floats, weights: Floats) -> dict[str, float]:
    """Weighted centiles of what the virtual people show together."""
    here = np.isfinite(values) & (weights > 0)
    if not here.any():
        return dict.fromkeys(("lo", "middle", "hi"), np.nan)
    order = np.argsort(values[here])
    places = np.cumsum(weights[here][order])
    places = (places - 0.5 * weights[here][order]) / places[-1]
    low, middle, high = np.interp(ENDS, places, values[here][order])
    return {"lo": float(low), "middle": float(middle), "hi": float(high)}


def _group(study: Study, row: Readout) -> str:
    own = study.arm(row.arm).group or study.population.group
    if own != "healthy" or row.against is None:
        return own
    return study.arm(row.against).group or study.population.group


def _groups(found: Compared, studies: Mapping[str, Study]) -> dict[str, int]:
    """For each group of patients a result that has no other people."""
    places: dict[str, int] = {}
    for k, result in enumerate(found.evidence.results):
        group = _group(studies[result.study], result.readout)
        if group != "healthy" and group in GROUPS:
            places.setdefault(group, k)
    return places
