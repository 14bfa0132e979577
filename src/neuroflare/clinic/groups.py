"""Groups of people that a study may name and this version cannot gather yet.

A diagnosis is where a life ends up, never a parameter set. Until lives are drawn for a study, its patients
are not simulated: such rows stay in the scorecard, as not modelled and with the reason.
"""

from __future__ import annotations

from neuroflare.clinic.readouts import NotModelled, Readout
from neuroflare.clinic.study import Study
from neuroflare.clinic.vocabulary import GROUPS

__all__ = ["SIMULATED", "as_simulated"]

SIMULATED = frozenset({"healthy"})
"""Groups that this version can gather."""


def as_simulated(study: Study) -> Study:
    """Give a study with every row whose people cannot be gathered moved to what is not modelled.

    Parameters
    ----------
    study
        As its file says.

    Returns
    -------
    Study
        The same object when all its people can be gathered.

    Examples
    --------
    >>> from neuroflare.clinic.study import Study
    >>> people = {"group": "crps", "people": 20}
    >>> row = {"name": "pain", "arm": "rest", "at": "0 min", "unit": "1", "expect": "none"}
    >>> file = {"study": "x", "population": people, "arms": [{"name": "rest"}], "readouts": [row]}
    >>> study = Study.model_validate(file)
    >>> as_simulated(study).not_modelled[0].reason
    'needs people living with complex regional pain syndrome, drawn from lives'
    """
    missing = {row: group for row in study.readouts if (group := _missing(study, row)) is not None}
    if not missing:
        return study
    moved = tuple(_moved(row, group) for row, group in missing.items())
    kept = tuple(row for row in study.readouts if row not in missing)
    return study.model_copy(update={"readouts": kept, "not_modelled": (*study.not_modelled, *moved)})


def _missing(study: Study, row: Readout) -> str | None:
    """Give the first group behind a row that cannot be gathered."""
    arms = [row.arm] if row.against is None else [row.arm, row.against]
    groups = [study.arm(name).group or study.population.group for name in arms]
    return next((group for group in groups if group not in SIMULATED), None)


def _moved(row: Readout, group: str) -> NotModelled:
    return NotModelled.model_construct(
        readout=row.name,
        arm=row.arm,
        evidence=row.evidence,
        label=row.label,
        role=row.role,
        needs=f"{GROUPS[group].meaning}, drawn from lives",
    )
