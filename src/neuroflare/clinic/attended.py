"""Studies with the people they ask for: healthy ones, and those whose lives led into an illness.

An illness is rare under many readings of the uncertain numbers, and a study of people living with it can only
be simulated under those that have such people. So more readings are searched for them than are used for
healthy people, and both arms of a study that compares the two have the same readings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.attending import all_of, as_simulated, criteria_asked
from neuroflare.clinic.groups import gather
from neuroflare.clinic.onsets import ONSETS
from neuroflare.clinic.simulate import Reading, simulate_studies
from neuroflare.clinic.study import Study
from neuroflare.model import Model
from neuroflare.people import healthy

__all__ = ["attended", "searched", "wanted"]

Floats = npt.NDArray[np.float64]

SEARCHED = 4
"""So many times the draws of a run are searched for people living with an illness."""
KEPT = 2
"""One in so many of the draws of a run is enough of those that have such people."""


def searched(draws: int, held: int | None = None) -> int:
    """Say under how many readings people living with an illness are looked for.

    Parameters
    ----------
    draws
        Readings for healthy people; 1 is the typical one, and the only one.
    held
        Readings that a posterior holds, if they come from one.

    Examples
    --------
    >>> searched(32), searched(32, 100), searched(1)
    (128, 100, 1)
    """
    if draws == 1:
        return 1
    wanted = SEARCHED * draws
    return wanted if held is None else max(draws, min(wanted, held))


def wanted(draws: int) -> int:
    """Say of how many readings that have people living with an illness a run of so many draws makes use.

    Examples
    --------
    >>> wanted(32), wanted(1)
    (16, 1)
    """
    return max(1, draws // KEPT)


def attended(
    model: Model,
    studies: Sequence[Study],
    *,
    people: int,
    draws: int,
    seed: int,
    deviates: Mapping[str, Floats] | None = None,
    values: Mapping[str, float] | None = None,
    workers: int = 0,
    sheet: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[list[Study], dict[str, list[Reading]]]:
    """Gather the people of studies and simulate these.

    Parameters
    ----------
    model
        The body.
    studies
        Study files, read and checked.
    people, draws, seed
        Virtual people under each draw, draws, and the seed of the run.
    deviates
        All draws of a posterior, as for `neuroflare.people.healthy`, of which as many as are needed are used.
    values
        Parameter id to a value alike in all, such as arrows that are removed.
    workers
        Threads; 0 is one per core. The numbers do not depend on it.
    sheet
        As for `neuroflare.clinic.simulate.simulate_studies`.
    progress
        Called with (done, in all), for one piece of work after the other.

    Returns
    -------
    tuple
        The studies, with rows whose people no draw has moved to what is not modelled; study id to readings.
    """
    count = searched(draws, None if deviates is None else len(next(iter(deviates.values()))))

    def numbers(first: int) -> Mapping[str, Floats] | None:
        return None if deviates is None else {name: of_it[:first] for name, of_it in deviates.items()}

    every = all_of(studies)
    ill = {who for who in every if who[0] in ONSETS}
    groups = gather(
        model, every - ill, people, draws, seed, values=values, deviates=numbers(draws), workers=workers,
        criteria=criteria_asked(studies), progress=progress,
    )  # fmt: skip
    found = gather(
        model, ill, people, count, seed, values=values, deviates=numbers(count), workers=workers,
        most=wanted(draws), progress=progress,
    )  # fmt: skip
    groups |= found
    able = [as_simulated(study, groups) for study in studies]
    everybody = healthy(model, people, count, seed, numbers(count)).with_values(values or {})
    # Studies of the same groups go together, under the draws that have these.
    together: dict[tuple[int, ...], list[Study]] = {}
    for study in able:
        present = [group for who in all_of([study]) & ill if (group := groups[who]) is not None]
        under = tuple(sorted(set().union(*(group.draws for group in present)))) or tuple(range(draws))
        together.setdefault(under, []).append(study)
    readings: dict[str, list[Reading]] = {}
    for under, some in together.items():
        # How many of a town or of all adults fall ill is asked under every draw, whoever is ill beside them.
        mine = {
            who: group.among(under) if (group := groups[who]) is not None and who in ill else group
            for who in all_of(some)
        }
        readings |= simulate_studies(
            some, model, everybody.under(under), mine, workers=workers, progress=progress, sheet=sheet
        )
    return able, readings
