"""What may be fitted: published results of role C, each with its error."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from neuroflare.clinic.attending import who_of
from neuroflare.clinic.onsets import ONSETS
from neuroflare.clinic.published import published_of
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.study import Study
from neuroflare.errors import UsageError
from neuroflare.evidence import Ledger
from neuroflare.fit.laboratories import by_ratio, is_share, kind_of

__all__ = ["Measured", "measured", "only_fitted"]


@dataclass(frozen=True)
class Measured:
    """One published result to which parameters are fitted.

    Parameters
    ----------
    study
        Id of the study.
    place
        Place of the read-out in the study file.
    readout
        As in the study file.
    evidence
        Id of the claim.
    value
        Published number, in the unit of the read-out, or the middle of a published range.
    error
        Its standard error, in the same unit; None where only the number of people is known, and the spread
        between virtual people has to stand for it.
    people
        Number of people behind it.
    relative
        Whether it is compared by its ratio, on a logarithmic scale.
    share
        Whether it is a share of people in per cent, compared by its odds.
    """

    study: str
    place: int
    readout: Readout
    evidence: str
    value: float
    error: float | None
    people: int | None
    relative: bool
    share: bool = False

    @property
    def name(self) -> str:
        """Study and place, for tables."""
        return f"{self.study} {self.place}"

    @property
    def kind(self) -> str:
        """Class of read-outs that share one spread between laboratories."""
        return kind_of(self.readout)

    @property
    def target(self) -> float:
        """The published number on the scale on which it is compared."""
        if self.share:
            return math.log(self.value / (100.0 - self.value))
        return math.log(self.value) if self.relative else self.value

    @property
    def target_error(self) -> float | None:
        """Its standard error on that scale."""
        if self.error is None:
            return None
        if self.share:
            return self.error / (self.value * (1.0 - self.value / 100.0))
        return self.error / self.value if self.relative else self.error


def measured(studies: Iterable[Study], ledger: Ledger) -> list[Measured]:
    """Give what may be fitted of some studies.

    A result counts when its role is calibration, when all its arms are healthy people, adults or people of a
    town, and when it is a number with an error or with a number of people. Directions, limits, design and
    validation results do not.

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
    >>> study = load_study(data_path("studies/vds2007/study.yaml"))
    >>> [(one.name, one.value, round(one.error)) for one in measured([study], load_ledger())]
    [('vds2007 0', 390.0, 36)]
    """
    found = []
    for study in studies:
        for place, row in enumerate(study.readouts):
            arms = {arm for arm in (row.arm, row.against) if arm is not None}
            everybody = all((who := who_of(study, arm)) is None or who[0] not in ONSETS for arm in arms)
            if row.evidence is None or study.role_of(row) != "calibration" or not everybody:
                continue
            claim = ledger[row.evidence]
            number = published_of(row, claim).number
            if number is None:
                continue
            value, error = number
            share = is_share(row)
            people = claim.n or (study.arm(row.arm).people if share else None)
            if error is None and people is None:
                continue
            if error is None and share and people is not None:
                error = math.sqrt(value * (100.0 - value) / people)
            relative = by_ratio(row) and value > 0
            found.append(Measured(study.id, place, row, row.evidence, value, error, people, relative, share))
    return found


def only_fitted(studies: Sequence[Study], rows: Sequence[Measured]) -> list[Study]:
    """Cut studies down to the read-outs that are fitted, in their order.

    Raises
    ------
    UsageError
        When a study has none.
    """
    cut = []
    for study in studies:
        places = [row.place for row in rows if row.study == study.id]
        if not places:
            raise UsageError(f"study {study.id} has no result that may be fitted; leave it out of the stage")
        cut.append(study.model_copy(update={"readouts": [study.readouts[k] for k in places]}))
    return cut
