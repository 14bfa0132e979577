"""Whether rest is a place to stay at: drift, eigenvalues, and the way back after a kick.

Run as ``python -m neuroflare.people.stability`` it measures the bundled body and writes the table of
``docs/stability.md``.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Change, Job, Linearised, Schedule, rest, simulate_many
from neuroflare.model import Model, load_model
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people.cohort import healthy
from neuroflare.people.streams import shares

__all__ = [
    "YEAR",
    "drift",
    "jacobians",
    "leading_eigenvalues",
    "people_of_the_prior",
    "rest_points",
    "return_times",
    "sizes",
]

Floats = npt.NDArray[np.float64]
People = Mapping[str, npt.ArrayLike]

YEAR = 8766.0
"""Hours."""
MONTH = 720.0
"""Hours in the 30 days within which a kick is expected to be over."""
KICK = 0.05
BACK = 0.05
"""Share of the kick that may be left in any state when it counts as over."""
INFLAMED = 0.1
"""Share of its maximum that sensitization by NGF has at rest, from which on a rest counts as inflamed."""
_BATCH = 1000  # people whose Jacobians are in memory at once


def people_of_the_prior(model: Model, count: int, seed: int) -> dict[str, Floats]:
    """Draw people of whom each has typical values of his or her own, and an own departure from them.

    Parameters
    ----------
    model
        The model.
    count
        How many.
    seed
        Seed of the whole run.

    Returns
    -------
    dict
        Parameter id to one value per person.
    """
    people = dict(healthy(model, people=1, draws=count, seed=seed).parameters)
    for name, parameter in model.traits.items():
        assert parameter.provenance is not None and parameter.provenance.person is not None
        # Names of their own: a person must not be tall because the draw is.
        share = shares(seed, "person of the prior", name, count)
        people[name] = parameter.provenance.person.quantile(people[name], share)
    return people


def sizes(model: Model, rest: Floats) -> Floats:
    """Give what a change of each state is measured by: its value or its natural scale, the larger.

    Parameters
    ----------
    model
        The model.
    rest
        ``[..., state]``, in the order of the model.

    Returns
    -------
    numpy.ndarray
        Of the same shape.
    """
    return np.asarray(np.maximum(np.abs(rest), [state.scale for state in model.states.values()]))


def rest_points(model: Model, people: People) -> Floats:
    """Solve for the point at which every rate is zero, by Newton's method from the written start.

    Unlike `neuroflare.engine.rest`, which simulates until nothing moves, this also finds an unstable rest.
    Where Newton's method does not arrive, it begins again from where the simulation ends.

    Parameters
    ----------
    model
        The model.
    people
        Parameter id to one value per person.

    Returns
    -------
    numpy.ndarray
        ``person, state``; NaN for a person for whom none was found.
    """
    start = numpy_rates(model).start(people)
    at = start.reshape(-1, start.shape[-1]).copy()
    for part in _batches(len(at)):
        at[part] = _newton(model, at[part], _some(people, part))
    lost = np.flatnonzero(np.isnan(at).any(axis=1))
    if lost.size:
        theirs = {name: np.atleast_1d(np.asarray(values, float))[lost] for name, values in people.items()}
        settled = rest(model, theirs)
        at[lost] = _newton(model, np.stack([settled[name] for name in model.states], axis=1), theirs)
    return at


def _newton(model: Model, at: Floats, people: People) -> Floats:
    """Newton's method for some people at once; NaN for who has not arrived after 30 steps."""
    linearised, at, moving = _linearised(model.sbml), at.copy(), np.arange(len(at))
    for _ in range(30):
        mine = {name: np.atleast_1d(np.asarray(values, float))[moving] for name, values in people.items()}
        rate, matrix = linearised(at[moving], mine)
        step = _step(matrix, rate)
        at[moving] += step
        share = (np.abs(step) / sizes(model, at[moving])).max(axis=1)
        far = moving[~(share <= 1e-9)]
        moving = moving[~(share <= 1e-12)]
        if not moving.size:
            break
    else:
        at[far] = np.nan
    return at


def _step(matrix: Floats, rate: Floats) -> Floats:
    """Newton's step of each person; NaN for one whose matrix is singular, who must not stop the others."""
    try:
        return np.asarray(np.linalg.solve(matrix, -rate[..., None])[..., 0])
    except np.linalg.LinAlgError:
        if len(rate) == 1:
            return np.full_like(rate, np.nan)
        return np.concatenate([_step(matrix[[k]], rate[[k]]) for k in range(len(rate))])


def leading_eigenvalues(model: Model, people: People, rest: Floats) -> Floats:
    """Give how fast the slowest disturbance of each person's rest grows; rest is stable when it is negative.

    Parameters
    ----------
    model
        The model.
    people
        Parameter id to one value per person.
    rest
        ``person, state``, as from `rest_points`.

    Returns
    -------
    numpy.ndarray
        Largest real part per person, per hour for the bundled models; NaN without a rest.
    """
    found = np.full(len(rest), np.nan)
    for part in _batches(len(rest)):
        usable = np.isfinite(rest[part]).all(axis=1)
        mine = {name: np.asarray(value)[usable] for name, value in _some(people, part).items()}
        at = rest[part][usable]
        size = sizes(model, at)
        matrix = jacobians(model, at, mine) * size[:, None, :] / size[:, :, None]
        block = np.full(usable.size, np.nan)
        block[usable] = np.linalg.eigvals(matrix).real.max(axis=1)
        found[part] = block
    return found


def drift(model: Model, people: People, hours: float = YEAR) -> Mapping[str, Floats]:
    """Give how far each state moves when nothing happens, relative to its size.

    Parameters
    ----------
    model
        The model.
    people
        Parameter id to one value per person; empty for the typical person.
    hours
        How long nothing happens, in the model's time unit.

    Returns
    -------
    dict
        State id to the largest departure from the beginning, one per person.
    """
    states = tuple(model.states)
    times = tuple(np.linspace(0.0, hours, 25).tolist())
    result = simulate_many(model, people, [Job(Schedule(), states, times)])[0]
    course = np.stack([result[name].to_numpy() for name in states], axis=-1)
    start = course[:, :1]
    moved = np.abs(course - start).max(axis=1) / sizes(model, start[:, 0])
    return dict(zip(states, moved.T, strict=True))


def return_times(model: Model, people: People, hours: float = 5 * YEAR) -> Mapping[str, Floats]:
    """Kick each state by 5 % of its size, one at a time, and give the hours until all states are back.

    Parameters
    ----------
    model
        The model.
    people
        Parameter id to one value per person; empty for the typical person.
    hours
        How long it is watched.

    Returns
    -------
    dict
        State id to hours until no state is further off than 5 % of the kick, each in units of its size, for
        good; infinite when that is not seen, NaN when the simulation broke off.
    """
    states = tuple(model.states)
    times = (-1.0, *np.geomspace(1e-3, hours, 240).tolist())
    typical = sizes(model, numpy_rates(model).start())
    jobs = [
        Job(Schedule.of([Change(0.0, name, "add", KICK * float(size))]), states, times)
        for name, size in zip(states, typical, strict=True)
    ]
    back = {}
    for name, result in zip(states, simulate_many(model, people, jobs), strict=True):
        course = np.stack([result[state].to_numpy() for state in states], axis=-1)
        start = course[:, :1]
        off = (np.abs(course - start) / np.maximum(typical, np.abs(start))).max(axis=2) > KICK * BACK
        last = np.where(off.any(axis=1), off.shape[1] - off[:, ::-1].argmax(axis=1), 1)
        reached = np.append(np.asarray(times), np.inf)[last]
        back[name] = np.where(np.isnan(course).any(axis=(1, 2)), np.nan, np.maximum(reached, 0.0))
    return back


def jacobians(model: Model, at: Floats, people: People) -> Floats:
    """Change of every rate with every state.

    Parameters
    ----------
    model
        The model.
    at
        ``person, state``: where to take it.
    people
        Parameter id to one value per person.

    Returns
    -------
    numpy.ndarray
        ``person, rate, state``, per hour for the bundled models, in units of the states.
    """
    return _linearised(model.sbml)(at, people)[1]


@lru_cache(maxsize=8)
def _linearised(sbml: str) -> Linearised:
    return Linearised(sbml)


def _batches(count: int) -> list[slice]:
    return [slice(begin, begin + _BATCH) for begin in range(0, count, _BATCH)]


def _some(people: People, part: slice) -> dict[str, Floats]:
    return {name: np.atleast_1d(np.asarray(values, float))[part] for name, values in people.items()}


def _kicks(model: Model, back: Mapping[str, Floats], crowd: Mapping[str, Floats]) -> list[str]:
    """Rows for the states that take more than a day; one for a state that several places have."""
    slowest: dict[str, tuple[float, float]] = {}
    for name, state in model.states.items():
        typical, median = float(back[name][0]) / 24.0, float(np.median(crowd[name])) / 24.0
        before = slowest.get(state.local, (0.0, 0.0))
        slowest[state.local] = max(typical, before[0]), max(median, before[1])
    return [
        f"| `{local}` | {typical:.0f} | {median:.0f} |"
        for local, (typical, median) in sorted(slowest.items(), key=lambda item: -item[1][1])
        if median > 1.0
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the bundled body; the first argument is the number of people of the prior."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    count = int(given[0]) if given else 10_000
    body = load_model("body")
    moved = drift(body, {})
    worst = max(moved, key=lambda name: moved[name][0])
    people = people_of_the_prior(body, count, seed=1)
    at = rest_points(body, people)
    leading = leading_eigenvalues(body, people, at)
    flow = at[:, list(body.states).index("limb_vessels_perfusion")]
    phenotype = at[:, list(body.states).index("limb_nerve_phenotype")]
    back = return_times(body, {})
    crowd = return_times(body, {name: values[:100] for name, values in people.items()})
    lines = [
        "| measure | value |",
        "|---|---|",
        f"| largest drift over a year at rest, relative | {moved[worst][0]:.1e} (`{worst}`) |",
        f"| people of the prior without a stable rest | {(~(leading < 0)).sum()} of {count} |",
        f"| people whose only rest is an inflamed one | {(phenotype > INFLAMED).sum()} of {count} |",
        f"| leading eigenvalue per hour, largest | {np.nanmax(leading):.2g} |",
        f"| leading eigenvalue per hour, median | {np.nanmedian(leading):.2g} |",
        f"| people whose resting flow is more than a tenth above typical | {(flow > 1.1).sum()} of {count} |",
        "",
        "| kicked state | typical person, days | median of 100 people, days |",
        "|---|---|---|",
    ]
    lines += _kicks(body, back, crowd)
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
