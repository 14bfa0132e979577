"""Who goes through the arms of a study, and what of it can be simulated with the people that there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from neuroflare.clinic.onsets import ONSETS
from neuroflare.clinic.readouts import NotModelled, Readout
from neuroflare.clinic.study import Study
from neuroflare.clinic.vocabulary import ADULTS, GROUPS, TOWN
from neuroflare.errors import UsageError
from neuroflare.message import Message
from neuroflare.people.life import YEAR

if TYPE_CHECKING:
    from neuroflare.clinic.group import Group

__all__ = ["HEALTHY", "Who", "all_of", "as_simulated", "criteria_asked", "who_of"]

HEALTHY = "healthy"
TOWN_YEARS = 10
"""Years for which a town lives when a study does not say."""

Who = tuple[str, float]
"""A group and the hours for which its people have been ill."""


def who_of(study: Study, arm: str) -> Who | None:
    """Say who goes through an arm; None for healthy people."""
    group = study.arm(arm).group or study.population.group
    if group == HEALTHY:
        return None
    if group == ADULTS:
        return ADULTS, 0.0
    told = study.population.illness if group == study.population.group or group in TOWN else None
    if group in TOWN:
        return group, TOWN_YEARS * YEAR if told is None else told.value
    return group, ONSETS[group].illness if told is None else told.value


def all_of(studies: Iterable[Study]) -> set[Who]:
    """Say who goes through the arms of some studies, healthy people apart.

    Examples
    --------
    >>> from neuroflare.clinic.study import load_study
    >>> from neuroflare.data_files import data_path
    >>> sorted(all_of([load_study(data_path("studies") / "staud2006" / "study.yaml")]))
    [('fibromyalgia', 26298.0)]
    """
    return {who for study in studies for arm in study.arms if (who := who_of(study, arm.name)) is not None}


def criteria_asked(studies: Iterable[Study]) -> set[str]:
    """Give the criteria by which studies ask to judge people of a town.

    Examples
    --------
    >>> from neuroflare.clinic.study import load_study
    >>> from neuroflare.data_files import data_path
    >>> names = "haviland2010", "moseley2014"
    >>> criteria_asked(load_study(data_path("studies") / name / "study.yaml") for name in names)
    {'acr-2011'}
    """
    return {
        row.criteria
        for study in studies
        for row in study.readouts
        if row.criteria is not None and (who := who_of(study, row.arm)) is not None and who[0] in TOWN
    }


def as_simulated(study: Study, groups: Mapping[Who, Group | None]) -> Study:
    """Give a study with every row whose people could not be gathered moved to what is not modelled.

    Parameters
    ----------
    study
        As its file says.
    groups
        From `neuroflare.clinic.groups.gather`.

    Returns
    -------
    Study
        The same object when all its people are there.

    Raises
    ------
    UsageError
        When such a row has no published number, and so no place in the scorecard.

    Examples
    --------
    >>> from neuroflare.clinic.study import load_study
    >>> from neuroflare.data_files import data_path
    >>> study = load_study(data_path("studies") / "schilder2015" / "study.yaml")
    >>> nobody = as_simulated(study, {})
    >>> len(nobody.readouts), nobody.not_modelled[0].reason
    (0, 'needs people living with complex regional pain syndrome, whom no draw of the uncertain numbers has')
    """
    missing = {row: who for row in study.readouts if (who := _missing(study, row, groups)) is not None}
    if not missing:
        return study
    for row, (group, _) in missing.items():
        if row.evidence is None:
            raise UsageError(
                "study-nobody",
                "study {study}: {readout} of arm {arm} needs {who}, and no draw of the uncertain numbers has "
                "enough of them among its lives; ask for more draws",
                study=study.id, readout=row.name, arm=row.arm,
                who=Message(f"group-{group}", GROUPS[group].meaning),
            )  # fmt: skip
    moved = tuple(_moved(row, group) for row, (group, _) in missing.items())
    kept = tuple(row for row in study.readouts if row not in missing)
    return study.model_copy(update={"readouts": kept, "not_modelled": (*study.not_modelled, *moved)})


def _missing(study: Study, row: Readout, groups: Mapping[Who, Group | None]) -> Who | None:
    """Give the first group behind a row that is not there."""
    arms = [row.arm] if row.against is None else [row.arm, row.against]
    asked = [who for arm in arms if (who := who_of(study, arm)) is not None]
    return next((who for who in asked if groups.get(who) is None), None)


def _moved(row: Readout, group: str) -> NotModelled:
    return NotModelled.model_construct(
        readout=row.name,
        arm=row.arm,
        evidence=row.evidence,
        label=row.label,
        role=row.role,
        needs=f"{GROUPS[group].meaning}, whom no draw of the uncertain numbers has",
    )
