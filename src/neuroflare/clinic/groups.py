"""Groups of people living with an illness: whoever's life ended where the criteria are met.

A diagnosis is where a life ends up, never a set of parameters. People of the cohort's draws live through the
same event, or in a town where each has events of their own. They are examined when a study would see them,
and those who meet the published criteria take part; nobody is accepted, weighted or changed after that. They
bring the state their life has left them in. A draw in which fewer than `FEWEST` people meet the criteria has
no such group and is left out of what is said of it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.attending import Who
from neuroflare.clinic.examination import PROBE, WEEK, Case
from neuroflare.clinic.group import FEWEST, Group, first_of_each
from neuroflare.clinic.onsets import ONSETS, Onset
from neuroflare.clinic.prevalent import prevalent
from neuroflare.clinic.probing import probed
from neuroflare.clinic.recordings import Recording, View
from neuroflare.clinic.townspeople import Townspeople, townspeople
from neuroflare.clinic.vocabulary import ADULTS, TOWN, TOWN_CRITERIA
from neuroflare.engine import Job, Schedule, simulate_many
from neuroflare.model import Model
from neuroflare.people import Cohort, healthy
from neuroflare.people.life import YEAR, Life

__all__ = ["CANDIDATES", "ENOUGH", "OF_TOWN", "gather"]

CANDIDATES = 64
"""Lives per draw among which those who meet the criteria are looked for."""
OF_TOWN = 4
"""So many times the lives are lived where an illness is looked for in a town: 5 of 100 have fibromyalgia."""
ENOUGH = 48
"""Readings with such people of which a trial or an answer on them makes use, of however many are tried."""
AT_ONCE = 256
"""Lives whose courses are in memory at a time; the numbers do not depend on it."""
PAST = YEAR / 2
"""Hours before the examination from which on pain is followed."""
RTOL = 1e-6


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
    most: int | None = None,
    life: Life | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> dict[Who, Group | None]:
    """Let people of every draw live, and keep those who come to meet the criteria of illnesses.

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
        Lives per draw; `OF_TOWN` times as many where people come from a town.
    criteria
        By which people of a town are judged, as for `neuroflare.clinic.townspeople.townspeople`.
    fewest
        People of one draw below which they are no group.
    most
        Draws with such people that are enough; all are taken when left out.
    life
        What all of them live through, in place of what is told of each illness.
    progress
        Called with (lives begun, lives in all), for one piece of work after the other.

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
            found[group, illness] = Group(pool, all_draws, pool.people * draws, 0, draws)
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
            found[group, illness] = Group(everybody, all_draws, pool.people * draws, 0, draws, towns[years])
        else:
            by_group.setdefault(group, []).append(illness)
    for group in [name for name in by_group if life is None and ONSETS[name].life is None]:
        illnesses = by_group.pop(group)
        lived_there = prevalent(
            model,
            ONSETS[group].criteria,
            illnesses,
            people=people,
            lives=OF_TOWN * candidates,
            draws=draws,
            seed=seed,
            fewest=fewest,
            most=most,
            values=values,
            deviates=deviates,
            workers=workers,
            progress=progress,
        )
        found |= {(group, illness): one for illness, one in zip(illnesses, lived_there, strict=True)}
    for done, (group, illnesses) in enumerate(by_group.items()):
        begun, whole = done * draws * pool.people, len(by_group) * draws * pool.people

        def lives(more: int, begun: int = begun, whole: int = whole) -> None:
            if progress is not None:
                progress(begun + more, whole)

        own = ONSETS[group].life if life is None else life
        assert own is not None  # who has none lives in a town
        lived = _live(model, ONSETS[group], own, illnesses, pool, values or {}, workers, lives)
        for illness, (met, ends) in zip(illnesses, lived, strict=True):
            found[group, illness] = _chosen(model, pool, met, ends, people, fewest, most)
    return found


Ends = dict[str, npt.NDArray[np.float64]]


def _live(
    model: Model,
    onset: Onset,
    life: Life,
    illnesses: Sequence[float],
    pool: Cohort,
    values: Mapping[str, float],
    workers: int,
    told: Callable[[int], None],
) -> list[tuple[npt.NDArray[np.bool_], Ends]]:
    """For each duration of illness: who meets the criteria, and the state and inputs of everybody then.

    `told` is called with the lives begun so far.
    """
    changes = life.changes()
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
    model: Model,
    pool: Cohort,
    met: npt.NDArray[np.bool_],
    ends: Ends,
    people: int,
    fewest: int,
    most: int | None,
) -> Group | None:
    """Keep the first people of each draw who meet the criteria, going around where there are fewer."""
    draws, places, seen = first_of_each(met.reshape(pool.draws, pool.people), people, fewest, most)
    if not draws:
        return None
    who = np.array(draws)[:, None] * pool.people + places
    own = {name: values[who.reshape(-1)] for name, values in ends.items()}
    cohort = pool.of(who)
    cohort = replace(
        cohort,
        parameters={**cohort.parameters, **{n: values for n, values in own.items() if n in model.inputs}},
        states={name: own[name] for name in model.states},
    )
    return Group(cohort, draws, seen.size, int(seen.sum()), len(seen))
