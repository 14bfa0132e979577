"""Treatments of an arm, as signals that differ between the people of a cohort."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Schedule, Signal
from neuroflare.people import Cohort

if TYPE_CHECKING:
    from neuroflare.treatments.regimen import Regimen

__all__ = ["treated"]

Floats = npt.NDArray[np.float64]


def treated(schedule: Schedule, treatments: Sequence[Regimen], cohort: Cohort, until: float) -> Schedule:
    """Add treatments to a schedule.

    A person takes up and clears a drug alike in every draw. Effect sizes are drawn with the other uncertain
    numbers, one for each draw; where there is one draw alone, they are the typical ones as all else is.

    Parameters
    ----------
    schedule
        What else happens.
    treatments
        What is given; the schedule comes back as it is when nothing is.
    cohort
        The people, and the seed.
    until
        Last hour that is read.

    Raises
    ------
    UsageError
        When something else of the schedule moves an input that a treatment moves.

    Examples
    --------
    >>> from neuroflare.treatments.regimen import Regimen, Step
    >>> course = Regimen("pregabalin", (Step("150 mg", every="12 h", stop="8 weeks"),))
    >>> treated(Schedule(), [course], Cohort(1, 3, {}), 100.0).people
    3
    """
    if not treatments:
        return schedule
    from neuroflare.treatments.exposure import combined, exposure, knots
    from neuroflare.treatments.targets import draw_effects

    begin = min(regimen.begins for regimen in treatments)
    if until <= begin:
        return schedule
    hours = np.unique(np.concatenate([knots(regimen, until, begin) for regimen in treatments]))
    sizes = draw_effects(cohort.draws, cohort.seed) if cohort.draws > 1 else {}
    rows: dict[str, list[Floats]] = {}
    for draw in range(cohort.draws):
        effects = {name: np.full(cohort.people, values[draw]) for name, values in sizes.items()}
        both = combined(
            *(exposure(regimen, hours, cohort.people, cohort.seed, effects=effects) for regimen in treatments)
        )
        for name, values in both.inputs.items():
            rows.setdefault(name, []).append(values)
    signals = [Signal(name, hours, np.concatenate(values)) for name, values in sorted(rows.items())]
    return replace(schedule, signals=(*schedule.signals, *signals))
