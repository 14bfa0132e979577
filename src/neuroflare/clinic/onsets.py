"""How people of a group fall ill: which life leads to an illness, and by which criteria it is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.examination import Case, Examination, diagnosing, on_scale
from neuroflare.people.life import FIBRE_DISEASE, FRACTURE, YEAR, Life
from neuroflare.people.small_fibres import small_fibre_neuropathy

__all__ = ["ONSETS", "Onset"]


@dataclass(frozen=True)
class Onset:
    """How people of a group fall ill, and how they are told from others.

    Parameters
    ----------
    life
        What they lived through; the illness counts from its first day. None for whoever falls ill in a town,
        whatever happened there; the illness counts from the first visit at which the criteria are met.
    examination
        What is asked and examined; 100 % for those who meet the criteria.
    criteria
        Its word, of `neuroflare.people.visits.CRITERIA` but for the hyphens.
    told
        Its name, for readers.
    illness
        Hours since the first day at which a study sees them that does not say.
    injured
        Site of the limb at which something happened, if any.
    """

    life: Life | None
    examination: Examination
    criteria: str
    told: str
    illness: float
    injured: str | None = None


def _few_fibres(case: Case) -> npt.NDArray[np.float64]:
    hurts = case.week("central_limb_pain")
    known = np.isfinite(hurts)  # not where the simulation broke off
    density = np.where(known, case.now("limb_nerve_density"), 1.0)
    return np.asarray(100.0 * small_fibre_neuropathy(density, on_scale(np.where(known, hurts, 0.0))).met)


ONSETS: Mapping[str, Onset] = {
    "crps": Onset(
        FRACTURE,
        diagnosing("budapest-clinical"),
        "budapest-clinical",
        "Budapest clinical",
        0.5 * YEAR,
        "hand",
    ),
    "fibromyalgia": Onset(
        None,
        diagnosing("acr-2016"),
        "acr-2016",
        "ACR 2016",
        3.0 * YEAR,
    ),
    "small-fibre-neuropathy": Onset(
        FIBRE_DISEASE,
        Examination(("limb_nerve_density", "central_limb_pain"), "%", _few_fibres),
        "small-fibre-neuropathy",
        "too few fibres in the skin, and pain",
        2.0 * YEAR,
    ),
}
"""By the word of a study file. Which life leads to CRPS and to small-fibre neuropathy is
assumed; in people several do."""
