"""What is counted of people who left a trial: four ways, of which each is printed."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError

__all__ = ["METHODS", "completed", "mmrm_means"]

Floats = npt.NDArray[np.float64]

METHODS: Mapping[str, str] = {
    "observed": "only people who are still there",
    "locf": "the last value before leaving is carried forward; flatters a drug that many leave for its harms",
    "bocf": "leaving counts as no relief at all; strict in a parallel trial, not in a withdrawal trial",
    "mmrm": "a model for repeated measures, in which leaving depends on what was seen before",
}
"""Method to what it does; `bocf` is the default."""

_RIDGE = 1e-6
"""Share of its own variance added to each predictor, so that two visits that say the same do no harm."""


def completed(baseline: Floats, visits: Floats, method: str) -> Floats:
    """Fill in what is missing after people left.

    Parameters
    ----------
    baseline
        One value per person.
    visits
        ``person, visit``; NaN from the visit on by which a person had left.
    method
        ``observed``, ``locf`` or ``bocf``; with ``mmrm`` only means are defined, see `mmrm_means`.

    Returns
    -------
    numpy.ndarray
        ``person, visit``; with ``observed`` as it was given.

    Raises
    ------
    UsageError
        When the method is not one of these.

    Examples
    --------
    >>> completed(np.array([6.0]), np.array([[4.0, np.nan]]), "locf").tolist()
    [[4.0, 4.0]]
    >>> completed(np.array([6.0]), np.array([[4.0, np.nan]]), "bocf").tolist()
    [[4.0, 6.0]]
    """
    if method == "observed":
        return visits
    if method == "bocf":
        return np.where(np.isnan(visits), baseline[:, None], visits)
    if method == "locf":
        filled = np.concatenate([baseline[:, None], visits], axis=1)
        for k in range(1, filled.shape[1]):
            filled[:, k] = np.where(np.isnan(filled[:, k]), filled[:, k - 1], filled[:, k])
        return filled[:, 1:]
    raise UsageError(f"{method!r} does not fill in single values; known are observed, locf and bocf")


def mmrm_means(baseline: Floats, visits: Floats) -> tuple[Floats, Floats]:
    """Give the mean at each visit that a model for repeated measures finds, with its standard error.

    With an unstructured covariance, and people who do not come back, the likelihood falls into one regression
    per visit on baseline and the visits before (Anderson 1957, J Am Stat Assoc 52:200). The mean of the
    predictions over everybody is the estimate; its standard error counts the scatter of observed and
    predicted values and what the regression does not explain.

    Parameters
    ----------
    baseline
        One value per person.
    visits
        ``person, visit``; NaN after leaving.

    Examples
    --------
    >>> means, _ = mmrm_means(np.array([5.0, 6.0, 7.0]), np.array([[4.0], [5.0], [6.0]]))
    >>> means.tolist()
    [5.0]
    """
    people, count = visits.shape
    known = np.concatenate([baseline[:, None], visits], axis=1)
    means, errors = np.full(count, np.nan), np.full(count, np.nan)
    for k in range(1, count + 1):
        here = np.isfinite(known[:, k])
        seen = int(here.sum())
        used = np.arange(max(0, k - 3), k)  # the last visits say nearly all that earlier ones would
        if seen == people:
            means[k - 1] = known[:, k].mean()
            errors[k - 1] = known[:, k].std(ddof=1) / np.sqrt(people)
            continue
        if seen <= used.size + 2:
            continue
        before = known[:, used]
        centre = before[here].mean(axis=0)
        x, y = before[here] - centre, known[here, k]
        normal = x.T @ x + _RIDGE * np.diag((x**2).sum(axis=0) + 1e-12)
        slope = np.linalg.solve(normal, x.T @ (y - y.mean()))
        predicted = y.mean() + (before - centre) @ slope
        left = (y - predicted[here]).var(ddof=used.size + 1)
        known[:, k] = np.where(here, known[:, k], predicted)
        means[k - 1] = known[:, k].mean()
        errors[k - 1] = np.sqrt(predicted.var(ddof=1) / people + left / seen)
    return means, errors
