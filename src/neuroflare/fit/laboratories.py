"""How far laboratories differ: the shift that all results of one study and class of read-out share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.over_time import MOMENTS
from neuroflare.clinic.readouts import Readout

__all__ = ["LAB_PLAIN", "LAB_RELATIVE", "by_ratio", "is_share", "kind_of", "shifted", "spreads_of"]

Floats = npt.NDArray[np.float64]

LAB_RELATIVE = 0.2
"""Scale of the half-normal prior of the spread between laboratories, as a ratio; assumed: devices and readers
of one quantity differ by some tens of per cent."""
LAB_PLAIN = 1.0
"""The same where differences count as such, in degrees Celsius or points of a scale; assumed."""
PLAIN_UNITS = ("degC", "1")
"""Units in which a difference counts as such; all else is compared by its ratio."""
MEDIAN = 0.6744897501960817
"""Median of a half-normal deviate."""
_SHARES = ("fraction", "fraction-below")
_WITHIN = ("standardised-difference", "sd", "iqr")


def kind_of(row: Readout) -> str:
    """Give the class of read-outs that share one spread between laboratories."""
    return "time" if row.over_time in MOMENTS else row.name


def is_share(row: Readout) -> bool:
    """Whether a result is a share of people, in per cent."""
    return row.name == "diagnosis" or row.over_people in _SHARES


def by_ratio(row: Readout) -> bool:
    """Whether laboratories differ in it by a factor, and not by an amount."""
    return row.unit not in PLAIN_UNITS


def spreads_of(stages: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    """Give the spread between laboratories of each class that was fitted: the median of its posterior.

    Parameters
    ----------
    stages
        As in `neuroflare.fit.posterior.Posterior`.
    """
    found: dict[str, float] = {}
    for stage in stages:
        for name, (_, middle, _) in stage["between_laboratories"].items():
            found[name] = max(found.get(name, 0.0), float(middle))
    return found


def shifted(
    samples: Floats, row: Readout, spreads: Mapping[str, float], random: np.random.Generator
) -> Floats:
    """Move simulated studies by their laboratories.

    A factor that both arms share cancels where they are compared by a ratio or in per cent, and an amount
    where they are subtracted; shares of people and standardised differences are taken to be alike everywhere.

    Parameters
    ----------
    samples
        Results of simulated studies.
    row
        What was read.
    spreads
        By class, from `spreads_of`; a class that was not fitted has the median of its prior.
    random
        Stream of the study and class, so that all its rows are moved alike.

    Returns
    -------
    numpy.ndarray
        As many results.
    """
    ratio = by_ratio(row)
    together = row.against is not None and (row.contrast not in (None, "difference") or not ratio)
    if together or is_share(row) or row.over_people in _WITHIN:
        return samples
    spread = spreads.get(kind_of(row), MEDIAN * (LAB_RELATIVE if ratio else LAB_PLAIN))
    shift = spread * random.standard_normal(samples.shape)
    return np.asarray(samples * np.exp(shift) if ratio else samples + shift)
