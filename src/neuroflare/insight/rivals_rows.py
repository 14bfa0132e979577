"""What rivals are compared by: every published number of role C, of healthy people and of patients.

A level is compared by its ratio, or by its amount in degrees and points of a scale, as in the fit
(`neuroflare.fit.measured`). An effect, which is a difference between two arms, is compared by its ratio too
as long as it goes the published way; but a rival may show nothing, or the other direction, and has to have a
place. So the scale is √2 arsinh(effect / published effect): near the published effect a factor counts as its
logarithm, no effect lies 1.25 below, and the opposite one 2.5.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.published import published_of
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.study import Study
from neuroflare.evidence import Ledger
from neuroflare.fit.laboratories import by_ratio, is_share, kind_of

__all__ = ["Result", "results_of", "with_results"]

Floats = npt.NDArray[np.float64]

LEAST = 1e-3
"""Least ratio, and least level as a share of the published one: a logarithm needs one."""
ALONE = ""
"""Class of results in which what laboratories do alike cancels."""
_RATIO: Mapping[str | None, Callable[[Floats], Floats]] = {
    "ratio": lambda x: x,
    "percent-of": lambda x: x / 100.0,
    "percent": lambda x: 1.0 + x / 100.0,
    "percent-fall": lambda x: 1.0 - x / 100.0,
}
"""From each relative contrast to the ratio of its arms."""


@dataclass(frozen=True)
class Result:
    """One published number.

    Parameters
    ----------
    study, place
        Id of the study, and place of the read-out in its file.
    readout
        As in the study file.
    evidence
        Id of the claim.
    value
        Published number, or the middle of a published range, in the unit of the read-out.
    error
        Its standard error on the scale of comparison; None where the spread of people stands for it.
    people
        Number of people behind it.
    kind
        Class of read-outs that share a spread between laboratories; `ALONE` where that cancels.
    relative
        Whether the equations miss it by a factor, and not by an amount.
    """

    study: str
    place: int
    readout: Readout
    evidence: str
    value: float
    error: float | None
    people: int | None
    kind: str
    relative: bool

    @property
    def name(self) -> str:
        """Study and place, for tables and files."""
        return f"{self.study} {self.place}"

    @property
    def target(self) -> float:
        """The published number on the scale of comparison."""
        return float(self.on_scale(np.array([self.value]))[0])

    def on_scale(self, values: Floats) -> Floats:
        """Bring numbers in the unit of the read-out to the scale of comparison; NaN stays."""
        effect = self._effect(self.value)
        if effect is not None:
            return np.asarray(math.sqrt(2.0) * np.arcsinh(_warped(values, self.readout) / abs(effect)))
        if not self.relative:
            return np.asarray(values, dtype=float)
        return np.asarray(np.log(np.maximum(values, LEAST * self.value)))

    def _effect(self, value: float) -> float | None:
        """Size of the published effect; None for a level, or where the paper found exactly none."""
        if self.readout.against is None and self.readout.over_people != "standardised-difference":
            return None
        return float(_warped(np.array([value]), self.readout)[0]) or None


def _warped(values: Floats, row: Readout) -> Floats:
    """A relative contrast as the logarithm of the ratio of its arms; any other as it is."""
    if row.contrast not in _RATIO:
        return np.asarray(values, dtype=float)
    return np.asarray(np.log(np.maximum(_RATIO[row.contrast](np.asarray(values, dtype=float)), LEAST)))


def results_of(studies: Iterable[Study], ledger: Ledger) -> list[Result]:
    """Give what rivals are compared by.

    A result counts when its role is calibration and when it is a number with an error or with a number of
    people. Directions and limits do not. Shares of people do not either: how many fall ill takes hundreds of
    lives for each reading of the numbers.

    Parameters
    ----------
    studies
        Study files, read and checked.
    ledger
        Published numbers.

    Examples
    --------
    >>> from neuroflare.clinic.study import load_study
    >>> from neuroflare.data_files import data_path
    >>> from neuroflare.evidence import load_ledger
    >>> study = load_study(data_path("studies/serra2014/study.yaml"))
    >>> [(one.place, one.value, one.kind) for one in results_of([study], load_ledger())][:2]
    [(0, 31.0, 'spontaneous-fibres'), (1, 34.0, 'spontaneous-fibres')]
    """
    found = []
    for study in studies:
        for place, row in enumerate(study.readouts):
            if row.evidence is None or study.role_of(row) != "calibration" or is_share(row):
                continue
            claim = ledger[row.evidence]
            number = published_of(row, claim).number
            if number is None:
                continue
            value, error = number
            if error is None and claim.n is None:
                continue
            effect = row.against is not None or row.over_people == "standardised-difference"
            cancels = effect and (row.contrast not in (None, "difference") or not by_ratio(row))
            one = Result(
                study.id, place, row, row.evidence, value, None, claim.n,
                ALONE if cancels or row.over_people == "standardised-difference" else kind_of(row),
                effect or by_ratio(row),
            )  # fmt: skip
            if error is not None:
                ends = one.on_scale(np.array([one.value - error, one.value + error]))
                one = Result(**{**one.__dict__, "error": float(abs(ends[1] - ends[0]) / 2)})
            found.append(one)
    return found


def with_results(studies: Sequence[Study], results: Sequence[Result]) -> list[Study]:
    """Cut studies down to the read-outs that count, in their order; a study without one is left out."""
    cut = []
    for study in studies:
        places = [one.place for one in results if one.study == study.id]
        if places:
            cut.append(study.model_copy(update={"readouts": tuple(study.readouts[k] for k in places)}))
    return cut
