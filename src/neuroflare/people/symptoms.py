"""From read-outs of the model to findings: which places hurt, how strong a symptom is, and for how long.

Pain and symptoms are 0 to 10, pressure pain thresholds kPa. The numbers between a read-out and a finding
stand in `neuroflare.people.cuts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.people.checks import above_0, as_array, scale
from neuroflare.people.cuts import CUTS, Cuts
from neuroflare.people.regions import REGIONS, TENDER_POINTS, mirror_of
from neuroflare.people.streams import along_people, own_shares, shares
from neuroflare.people.verdict import Array

__all__ = [
    "Spread",
    "months_present",
    "painful_regions",
    "place_factors",
    "severity_item",
    "tender_points",
]

_HOURS_IN_MONTH = 365.25 * 24.0 / 12.0


Spread: TypeAlias = int | Mapping[str, Array]
"""How places of a person differ: the seed to draw it by, or a factor for each place of each person."""


def place_factors(
    seed: int, who: npt.NDArray[np.int64], cuts: Cuts = CUTS
) -> tuple[dict[str, Array], dict[str, Array]]:
    """Draw for each person by how much regions and tender points differ from those of others.

    Parameters
    ----------
    seed
        Seed of the whole run.
    who
        Numbers of people, as for `neuroflare.people.streams.own_shares`.
    cuts
        Numbers to use.

    Returns
    -------
    two dicts
        Region to its share of widespread pain, and tender point to its pressure pain threshold, over those of
        a typical one.
    """
    from scipy.special import ndtri

    def factors(kind: str, names: Iterable[str]) -> dict[str, Array]:
        sd = cuts[f"{kind}_spread"].value
        return {
            name: np.exp(sd * ndtri(own_shares(seed, f"findings {kind} {name}", who)[:, 0])) for name in names
        }

    return factors("region", REGIONS), factors("point", TENDER_POINTS)


def painful_regions(
    limb: Array, mirror: Array, axial: Array, injured: Array | None, seed: Spread, cuts: Cuts = CUTS
) -> dict[str, Array]:
    """Tell which of the 19 regions hurt, from pain at three sites.

    Every region takes a share of the axial (widespread) pain; the shares belong to the person, are drawn
    once, and differ between regions, so that the index is a count and not a function of one number. The
    injured region is at least as painful as the limb, and the same place on the other side as the mirror
    site. Without pain at any site no region hurts.

    Parameters
    ----------
    limb, mirror, axial
        Pain at the sites of the model, 0 to 10.
    injured
        Region where the injury is, the same for all or one for each person; None when nobody is injured, and
        an empty text for a person who is not; limb and mirror are then not read.
    seed
        Seed of the whole run; adding people shifts nobody. Or the factor of each region, from
        `place_factors`.
    cuts
        Numbers to use.

    Returns
    -------
    dict of str to array
        For `FibromyalgiaFindings`.

    Raises
    ------
    UsageError
        When the injured region has no other side, or pain is not 0 to 10.

    Examples
    --------
    >>> painful = painful_regions(limb=6.0, mirror=0.5, axial=0.0, injured="left lower arm", seed=1)
    >>> [region for region, hurts in painful.items() if hurts]
    ['left lower arm']
    """
    limb, mirror, axial = (
        scale(name, value) for name, value in (("limb", limb), ("mirror", mirror), ("axial", axial))
    )
    everyone = limb + mirror + axial
    _check_injured(injured)
    cut, share = cuts["region_pain"].value, cuts["region_share"].value
    hurts = {}
    for region in REGIONS:
        gain = share * _spread(everyone, seed, "region", region, cuts)
        here, opposite = _where(injured, region)
        local = here * limb + opposite * mirror
        hurts[region] = np.maximum(axial * gain, local) >= cut
    return hurts


def tender_points(
    limb: Array, mirror: Array, axial: Array, injured: Array | None, seed: Spread, cuts: Cuts = CUTS
) -> dict[str, Array]:
    """Tell which of the 18 tender points are painful, from pressure pain thresholds at three sites.

    A point is painful when its threshold is at most the pressure of about 4 kg. Points of one person differ
    by a factor drawn once. Points in the injured region follow the limb, those opposite the mirror site,
    all others the axial threshold.

    Parameters
    ----------
    limb, mirror, axial
        Pressure pain thresholds in kPa.
    injured, seed, cuts
        As for `painful_regions`.

    Raises
    ------
    UsageError
        When the injured region has no other side, or a threshold is not above 0.
    """
    limb, mirror, axial = (
        above_0(name, value) for name, value in (("limb", limb), ("mirror", mirror), ("axial", axial))
    )
    everyone = limb + mirror + axial
    _check_injured(injured)
    painful = {}
    for point, region in TENDER_POINTS.items():
        here, opposite = _where(injured, region)
        threshold = here * limb + opposite * mirror + (1 - here - opposite) * axial
        factor = _spread(everyone, seed, "point", point, cuts)
        painful[point] = threshold * factor <= cuts["point_pressure"].value
    return painful


def severity_item(score: Array, symptom: str, cuts: Cuts = CUTS) -> Array:
    """Give the item of 0 to 3 of a symptom rated from 0 to 10.

    Parameters
    ----------
    score
        0 to 10.
    symptom
        ``"fatigue"``, ``"unrefreshed"``, ``"cognition"`` or ``"sleep"``.
    cuts
        Numbers to use.

    Raises
    ------
    UsageError
        When the symptom is another, or the score is not 0 to 10.

    Examples
    --------
    >>> [int(severity_item(score, "fatigue")) for score in (0.0, 1.0, 4.0, 7.0)]
    [0, 1, 2, 3]
    """
    if symptom not in ("fatigue", "unrefreshed", "cognition", "sleep"):
        raise UsageError(
            f"{symptom!r} has no item of 0 to 3; fatigue, unrefreshed, cognition and sleep have one"
        )
    score = scale(symptom, score)
    name = "fatigue" if symptom == "fatigue" else "symptom"
    slight, moderate, severe = (cuts[f"{name}_{grade}"].value for grade in ("slight", "moderate", "severe"))
    return (score >= slight) + 1 * (score >= moderate) + (score >= severe)


def months_present(time: Array, present: Array) -> Array:
    """Count the months for which something has been present without a break until the end of a course.

    Parameters
    ----------
    time
        Hours, rising.
    present
        Whether it was present, with time on the last axis; an xarray.DataArray may have its dimension
        ``time`` anywhere.

    Returns
    -------
    array
        Months of 30.4 days since the first reading of the last stretch; 0 where it is absent at the end.

    Examples
    --------
    >>> float(months_present(np.array([0.0, 730.5, 1461.0, 2191.5]), np.array([True, False, True, True])))
    1.0
    """
    if hasattr(present, "dims"):
        last = present.transpose(..., "time")
        return last.isel(time=-1, drop=True).copy(data=months_present(np.asarray(time), last.values))
    time, present = np.asarray(time, dtype=np.float64), np.asarray(present)
    if time.ndim != 1 or present.shape[-1] != time.size or (np.diff(time) <= 0).any():
        raise UsageError(
            f"time has shape {time.shape} and present {present.shape}; "
            "time rises, and the last axis of present runs over it"
        )
    held = np.logical_and.accumulate(present[..., ::-1], axis=-1).sum(axis=-1)
    first = time[np.minimum(time.size - held, time.size - 1)]
    return np.where(held > 0, time[-1] - first, 0.0) / _HOURS_IN_MONTH


def _where(injured: Array | None, region: str) -> tuple[Array, Array]:
    """Tell, as 1 or 0, whether a region is the injured one, and whether it is the one opposite."""
    if injured is None:
        return np.asarray(0.0), np.asarray(0.0)
    here, sided = as_array(injured), region.split()[0] in ("left", "right")
    return 1.0 * (here == region), 1.0 * (here == (mirror_of(region) if sided else "none"))


def _check_injured(injured: Array | None) -> None:
    """Refuse an injured region that has no other side."""
    for place in () if injured is None else set(np.asarray(injured).ravel().tolist()) - {""}:
        mirror_of(place)


def _spread(everyone: Array, spread: Spread, kind: str, name: str, cuts: Cuts) -> Array:
    """Factors around 1, one per person."""
    from scipy.special import ndtri

    if not isinstance(spread, int):
        return spread[name]
    sd = cuts[f"{kind}_spread"].value
    return along_people(
        everyone, lambda people: np.exp(sd * ndtri(shares(spread, "findings", f"{kind} {name}", people)))
    )
