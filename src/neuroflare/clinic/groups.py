"""Groups of people living with an illness: whoever lived through its onset and then meets the criteria.

A diagnosis is where a life ends up, never a set of parameters. People of the cohort's draws live through the
same event, are examined when a study would see them, and those who meet the published criteria take part;
nobody is accepted, weighted or changed after that. They bring the state their life has left them in. A draw
in which fewer than `FEWEST` people meet the criteria has no such group and is left out of what is said of it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.attending import Who
from neuroflare.clinic.examination import PROBE, WEEK, Case
from neuroflare.clinic.onsets import ONSETS, Onset
from neuroflare.clinic.probing import probed
from neuroflare.clinic.recordings import Recording, View
from neuroflare.clinic.townspeople import Townspeople, townspeople
from neuroflare.clinic.vocabulary import ADULTS, TOWN, TOWN_CRITERIA
from neuroflare.engine import Job, Schedule, simulate_many
from neuroflare.model import Model
from neuroflare.people import Cohort, healthy
from neuroflare.people.life import YEAR

__all__ = [
    "CANDIDATES",
    "FEWEST",
    "Group",
    "gather",
]

CANDIDATES = 64
"""Lives per draw among which those who meet the criteria are looked for."""
FEWEST = 3
"""People of one draw below which they are no group."""
AT_ONCE = 256
"""Lives whose courses are in memory at a time; the numbers do not depend on it."""
PAST = YEAR / 2
"""Hours before the examination from which on pain is followed."""
RTOL = 1e-6


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
    town
        What was found in them, when they are people of a town, who go through no test.
    """

    cohort: Cohort
    draws: tuple[int, ...]
    lives: int
    met: int
    town: Townspeople | None = None

    def first(self, most: int) -> Group:
        """Give the same people under the first of their draws."""
        return self._at(list(range(min(most, len(self.draws)))), self.draws[:most])

    def among(self, draws: Sequence[int]) -> Group | None:
        """Give the people under those of some draws that they have, counted by their place among these."""
        places = [k for k, draw in enumerate(self.draws) if draw in draws]
        if not places:
            return None
        return self._at(places, tuple(draws.index(self.draws[k]) for k in places))

    def _at(self, places: list[int], draws: tuple[int, ...]) -> Group:
        if places == list(range(len(self.draws))):
            return replace(self, draws=draws)
        town = None if self.town is None else self.town.under(places)
        return replace(self, cohort=self.cohort.under(places), draws=draws, town=town)


def gather(
    model: Model,
    wanted: Iterable[Who],
    people: int,
    draws: int,
    seed: int,
    *,
    values: Mapping[str, float] | None = None,
    deviates: Mapping[str, npt.NDArray[np.float64]] | None = None,
    workers: int = 1,
    candidates: int = CANDIDATES,
    criteria: Collection[str] = TOWN_CRITERIA,
    fewest: int = FEWEST,
    progress: Callable[[int, int], None] | None = None,
) -> dict[Who, Group | None]:
    """Let people of every draw live through the onset of illnesses, and keep those who meet the criteria.

    Parameters
    ----------
    model
        The body.
    wanted
        Groups, each with the hours for which its people have been ill.
    people, draws, seed
        As for `neuroflare.people.healthy`; the candidates of a draw begin with the same people.
    values
        Parameter id to a value alike in all, such as arrows that are removed.
    deviates
        Draws of a posterior, as for `neuroflare.people.healthy`.
    workers
        Threads; 0 is one per core.
    candidates
        Lives per draw.
    criteria
        By which people of a town are judged, as for `neuroflare.clinic.townspeople.townspeople`.
    fewest
        People of one draw below which they are no group.
    progress
        Called with (lives begun, lives in all).

    Returns
    -------
    dict
        None for a group that no draw has.
    """
    pool = healthy(model, max(people, candidates), draws, seed, deviates).with_values(values or {})
    by_group: dict[str, list[float]] = {}
    found: dict[Who, Group | None] = {}
    towns: dict[int, Townspeople] = {}
    all_draws = tuple(range(draws))
    for group, illness in sorted(set(wanted)):
        if group == ADULTS:
            found[group, illness] = Group(pool, all_draws, pool.people * draws, 0)
        elif group in TOWN:
            years = max(1, round(illness / YEAR))
            if years not in towns:
                towns[years] = townspeople(
                    model,
                    years,
                    pool.people,
                    draws,
                    seed,
                    criteria=criteria,
                    values=values,
                    deviates=deviates,
                    workers=workers,
                    progress=progress,
                )
            everybody = Cohort(draws, pool.people, {}, seed)
            found[group, illness] = Group(everybody, all_draws, pool.people * draws, 0, towns[years])
        else:
            by_group.setdefault(group, []).append(illness)
    for done, (group, illnesses) in enumerate(by_group.items()):
        begun, whole = done * draws * pool.people, len(by_group) * draws * pool.people

        def lives(more: int, begun: int = begun, whole: int = whole) -> None:
            if progress is not None:
                progress(begun + more, whole)

        lived = _live(model, ONSETS[group], illnesses, pool, values or {}, workers, lives)
        for illness, (met, ends) in zip(illnesses, lived, strict=True):
            found[group, illness] = _chosen(model, pool, met, ends, people, fewest)
    return found


Ends = dict[str, npt.NDArray[np.float64]]


def _live(
    model: Model,
    onset: Onset,
    illnesses: Sequence[float],
    pool: Cohort,
    values: Mapping[str, float],
    workers: int,
    told: Callable[[int], None],
) -> list[tuple[npt.NDArray[np.bool_], Ends]]:
    """For each duration of illness: who meets the criteria, and the state and inputs of everybody then.

    `told` is called with the lives begun so far.
    """
    changes = onset.life.changes()
    inputs = sorted({change.target for change in changes} & set(model.inputs))
    kept = (*model.states, *inputs)
    grid = np.unique(np.concatenate([_asked_about(at) for at in illnesses]))
    begin = (0.0,) if grid[0] > 0.0 else ()
    times = (*begin, *grid.tolist())
    outputs = tuple(sorted({*kept, *onset.examination.outputs}))
    watch = Job(Schedule.of(changes), outputs, times)
    moments = [times.index(at) for at in illnesses]
    (typical,) = simulate_many(model, {name: np.array([v]) for name, v in values.items()}, [watch], rtol=RTOL)
    met: list[list[npt.NDArray[np.bool_]]] = [[] for _ in illnesses]
    ends: list[list[Ends]] = [[] for _ in illnesses]
    step = max(1, AT_ONCE // pool.people)
    everybody = np.arange(pool.draws * pool.people).reshape(pool.draws, pool.people)
    for first in range(0, pool.draws, step):
        told(first * pool.people)
        part = pool.of(everybody[first : first + step])
        (course,) = simulate_many(model, part.parameters, [watch], rtol=RTOL, workers=workers)
        for k, at in enumerate(illnesses):
            here = {name: course[name].to_numpy()[:, moments[k]].copy() for name in kept}
            plain = _recording(course, onset.examination.outputs, at)
            usual = _recording(typical, onset.examination.outputs, at)
            tests = probed(
                model,
                part.parameters,
                here,
                onset.examination.tested(plain, 0.0),
                onset.examination.views,
                onset.examination.outputs,
                0.0,
                rtol=RTOL,
                workers=workers,
            )
            seen = {View(): plain} | tests
            found = onset.examination.make(Case(seen, 0.0, part, onset.injured, usual))
            met[k].append(found >= 50.0)  # NaN where the simulation broke off: not met
            ends[k].append(here)
    return [
        (np.concatenate(met[k]), {name: np.concatenate([one[name] for one in ends[k]]) for name in kept})
        for k in range(len(illnesses))
    ]


def _asked_about(at: float) -> npt.NDArray[np.float64]:
    """Hours at which an examination looks: weekly over the past months, twice a day over the last week."""
    weeks = np.linspace(max(0.0, at - PAST), at, 27)
    return np.unique([*weeks, *np.linspace(max(0.0, at - WEEK), at, 15), at + PROBE])


def _recording(result: object, outputs: Sequence[str], at: float) -> Recording:
    time = result["time"].to_numpy()  # type: ignore[index]
    mine = np.isin(time, _asked_about(at))
    return Recording(time[mine] - at, {name: result[name].to_numpy()[:, mine] for name in outputs})  # type: ignore[index]


def _chosen(
    model: Model, pool: Cohort, met: npt.NDArray[np.bool_], ends: Ends, people: int, fewest: int
) -> Group | None:
    """Keep the first people of each draw who meet the criteria, going around where there are fewer."""
    by_draw: list[npt.NDArray[np.bool_]] = list(met.reshape(pool.draws, pool.people))
    draws = tuple(draw for draw, those in enumerate(by_draw) if those.sum() >= fewest)
    if not draws:
        return None
    who = np.stack([draw * pool.people + np.resize(np.flatnonzero(by_draw[draw]), people) for draw in draws])
    own = {name: values[who.reshape(-1)] for name, values in ends.items()}
    cohort = pool.of(who)
    cohort = replace(
        cohort,
        parameters={**cohort.parameters, **{n: values for n, values in own.items() if n in model.inputs}},
        states={name: own[name] for name in model.states},
    )
    return Group(cohort, draws, met.size, int(met.sum()))
