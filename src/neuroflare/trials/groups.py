"""Who can take part in a trial: groups of people whose lives ended in an illness."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from neuroflare.clinic.attending import Who
from neuroflare.clinic.onsets import ONSETS
from neuroflare.errors import UsageError
from neuroflare.message import known_are
from neuroflare.people.life import YEAR

__all__ = ["TRIAL_GROUPS", "TrialGroup", "trial_group"]


@dataclass(frozen=True)
class TrialGroup:
    """One group.

    Parameters
    ----------
    meaning
        In plain words.
    onset
        How its people fell ill; a word of `neuroflare.clinic.onsets.ONSETS`.
    illness
        Hours for which they have been ill when a trial does not say; assumed.
    pain
        Quantity of the body that its people rate in a diary.
    """

    meaning: str
    onset: str
    illness: float
    pain: str

    @property
    def criteria(self) -> str:
        """Criteria that everybody met."""
        return ONSETS[self.onset].told

    def who(self, illness: float | None = None) -> Who:
        """Give the group as `neuroflare.clinic.groups.gather` knows it."""
        return self.onset, self.illness if illness is None else illness


TRIAL_GROUPS: Mapping[str, TrialGroup] = {
    "fm": TrialGroup("people living with fibromyalgia", "fibromyalgia", 3.0 * YEAR, "central_pain"),
    "crps-acute": TrialGroup(
        "people in their first months of complex regional pain syndrome",
        "crps",
        0.25 * YEAR,
        "central_limb_pain",
    ),
    "crps-chronic": TrialGroup(
        "people with lasting complex regional pain syndrome", "crps", 1.5 * YEAR, "central_limb_pain"
    ),
    "sfn": TrialGroup(
        "people living with small-fibre neuropathy", "small-fibre-neuropathy", 2.0 * YEAR, "central_limb_pain"
    ),
}
"""By the word of a design."""


def trial_group(name: str) -> TrialGroup:
    """Give a group by its word.

    Raises
    ------
    UsageError
        When there is none; names those there are.

    Examples
    --------
    >>> trial_group("fm").meaning
    'people living with fibromyalgia'
    """
    if name not in TRIAL_GROUPS:
        raise UsageError(
            "no-group", "{name} is not a group; {hint}",
            name=repr(name), hint=known_are(TRIAL_GROUPS),
        )  # fmt: skip
    return TRIAL_GROUPS[name]
