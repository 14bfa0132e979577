"""What an examiner finds, which is not always what is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from neuroflare.errors import UsageError
from neuroflare.people.findings import CrpsFindings, FibromyalgiaFindings
from neuroflare.people.streams import along_people, stream
from neuroflare.people.verdict import Array, count

__all__ = ["ExaminerError", "examine_limb", "examine_points"]


@dataclass(frozen=True)
class ExaminerError:
    """How an examiner errs, sign by sign.

    Published figures are on the whole diagnosis (hand surgeons found 92 % of those who met Budapest, and
    cleared 31 % of those who did not, researchsquare rs-36214), not on single signs, so there is no
    default.

    Parameters
    ----------
    miss
        Probability, 0 to 1, that a sign which is there is not found.
    false_call
        Probability, 0 to 1, that a sign which is not there is found.
    temperature_sd
        Standard deviation in degC of the measured difference of skin temperature.

    Raises
    ------
    UsageError
        When a probability or standard deviation is none.
    """

    miss: float
    false_call: float
    temperature_sd: float = 0.0

    def __post_init__(self) -> None:
        for name in ("miss", "false_call"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise UsageError(f"{name} is {getattr(self, name)!r}; it is a probability from 0 to 1")
        if not 0.0 <= self.temperature_sd < np.inf:
            raise UsageError(f"temperature_sd is {self.temperature_sd!r}; it is degC, 0 or more")


def examine_limb(findings: CrpsFindings, error: ExaminerError, seed: int, visit: str = "") -> CrpsFindings:
    """Give the findings as an examiner would write them down; what a person reports is left as it is.

    Parameters
    ----------
    findings
        What is there.
    error
        How the examiner errs.
    seed
        Seed of the whole run. Each sign has a stream of its own, and people are the last axis or the
        dimension ``person``; adding people shifts nobody, and all draws of a person meet the same slip.
    visit
        Name of the visit; another one is another examination.

    Examples
    --------
    >>> from neuroflare.people.findings import CRPS_SIGNS, CRPS_SYMPTOMS
    >>> from neuroflare.people.regions import only_in
    >>> findings = CrpsFindings(
    ...     continuing_pain=True, disproportionate=True, temperature_difference=0.0,
    ...     symptoms=only_in(among=CRPS_SYMPTOMS),
    ...     signs=only_in("oedema", among=tuple(n for n in CRPS_SIGNS if n != "temperature")))
    >>> bool(examine_limb(findings, ExaminerError(miss=1.0, false_call=0.0), seed=1).signs["oedema"])
    False
    """
    everyone = count(findings.signs.values()) + findings.temperature_difference
    random = stream(seed, f"examiner {visit}", "temperature")
    noise = error.temperature_sd * along_people(everyone, random.standard_normal)
    return replace(
        findings,
        signs=_examined(findings.signs, error, seed, visit, everyone),
        temperature_difference=findings.temperature_difference + noise,
    )


def examine_points(
    findings: FibromyalgiaFindings, error: ExaminerError, seed: int, visit: str = ""
) -> FibromyalgiaFindings:
    """Give the findings with tender points as an examiner would count them.

    Parameters
    ----------
    findings, error, seed, visit
        As for `examine_limb`.

    Raises
    ------
    UsageError
        When the findings hold no tender points.
    """
    if findings.tender_points is None:
        raise UsageError("these findings hold no tender points to examine; give tender_points")
    points = findings.tender_points
    return replace(findings, tender_points=_examined(points, error, seed, visit, count(points.values())))


def _examined(
    signs: Mapping[str, Array], error: ExaminerError, seed: int, visit: str, everyone: Array
) -> dict[str, Array]:
    written = {}
    for name, there in signs.items():
        random = stream(seed, f"examiner {visit}", name)
        chance = along_people(everyone, random.random)
        written[name] = (there & (chance >= error.miss)) | (~there & (chance < error.false_call))
    return written
