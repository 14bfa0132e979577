"""A group: people of every draw who meet the criteria of an illness, with the state life has left them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.townspeople import Townspeople
from neuroflare.people import Cohort

__all__ = ["FEWEST", "Group", "first_of_each"]

Floats = npt.NDArray[np.float64]

FEWEST = 3
"""People of one draw below which they are no group."""


@dataclass(frozen=True)
class Group:
    """People who meet criteria.

    Parameters
    ----------
    cohort
        They, with the states they are in; as many under each draw, and where fewer met the criteria, some
        stand in it more than once.
    draws
        Numbers of the draws that have such people, in the order of the cohort.
    lives, met
        Lives that were simulated, and how many of them met the criteria.
    tried
        Draws that were looked through until enough had such people.
    town
        What was found in them, when they are people of a town, who go through no test.
    lived
        Hours for which they have lived in a town, where stress and lost sleep go on; 0 when they come from
        none.
    """

    cohort: Cohort
    draws: tuple[int, ...]
    lives: int
    met: int
    tried: int
    town: Townspeople | None = None
    lived: float = 0.0

    def among(self, draws: Sequence[int]) -> Group | None:
        """Give the people under those of some draws that they have, counted by their place among these."""
        places = [k for k, draw in enumerate(self.draws) if draw in draws]
        if not places:
            return None
        counted = tuple(draws.index(self.draws[k]) for k in places)
        if places == list(range(len(self.draws))):
            return replace(self, draws=counted)
        town = None if self.town is None else self.town.under(places)
        return replace(self, cohort=self.cohort.under(places), draws=counted, town=town)

    def arrays(self) -> dict[str, Floats]:
        """Give all that they are as arrays, so that they can be kept; see `of_arrays`."""
        cohort = self.cohort
        numbers = {} if cohort.numbers is None else {"people": np.asarray(cohort.numbers, float)}
        return {
            "counts": np.array(
                [cohort.people, cohort.seed, self.lives, self.met, self.tried, self.lived], float
            ),
            "draws": np.array(self.draws, float),
            **numbers,
            **{f"parameter {name}": values for name, values in cohort.parameters.items()},
            **{f"state {name}": values for name, values in cohort.states.items()},
        }

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, Floats]) -> Group:
        """Give people who were kept as arrays.

        Examples
        --------
        >>> two = Group(Cohort(1, 2, {"stress": np.array([0.0, 0.5])}), (4,), lives=64, met=2, tried=1)
        >>> Group.of_arrays(two.arrays()).draws
        (4,)
        """

        def own(kind: str) -> dict[str, Floats]:
            return {
                name.removeprefix(f"{kind} "): values
                for name, values in arrays.items()
                if name.startswith(f"{kind} ")
            }

        people, seed, lives, met, tried, lived = arrays["counts"].tolist()
        draws = tuple(int(draw) for draw in arrays["draws"])
        numbers = arrays["people"].astype(np.int64) if "people" in arrays else None
        cohort = Cohort(len(draws), int(people), own("parameter"), int(seed), own("state"), numbers)
        return cls(cohort, draws, int(lives), int(met), int(tried), lived=lived)


def first_of_each(
    met: npt.NDArray[np.bool_], people: int, fewest: int, most: int | None = None
) -> tuple[tuple[int, ...], npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Choose the first people of each draw who meet criteria, going around where there are fewer.

    Parameters
    ----------
    met
        Whether each meets them: ``draw, person``.
    people
        How many of each draw are wanted.
    fewest
        People of one draw below which they are no group.
    most
        Draws with a group that are enough; all are taken when left out.

    Returns
    -------
    tuple
        Draws that have a group; places of its people: ``draw, person``; who meets the criteria under the
        draws that were looked through for them.

    Examples
    --------
    >>> draws, places, _ = first_of_each(np.array([[True, False, True], [False, True, False]]), 3, fewest=2)
    >>> draws, places
    ((0,), array([[0, 2, 0]]))
    """
    every = tuple(draw for draw, those in enumerate(met) if those.sum() >= fewest)
    draws = every[:most]
    places = [np.resize(np.flatnonzero(met[draw]), people) for draw in draws]
    through = met if most is None or len(every) < most else met[: draws[-1] + 1]
    return draws, np.array(places, np.int64).reshape(len(draws), people), through
