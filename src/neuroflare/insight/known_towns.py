"""Invented towns in which it is known where pain comes from, to see whether contribution finds it.

Everybody breaks a wrist, and whoever still hurts three months later counts. In such a town some mechanisms
never exist: from the first day of everybody's life their states stay at rest and their arrows are off, so
that the pain that is left comes from the others. In the mixed town people of two towns live together, and the
true share is what those of the peripheral town lose when everything is removed, over what all lose. Where
everybody has all mechanisms, the truth is the exact solution, in which every coalition is simulated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.group import Group
from neuroflare.engine import Job, Schedule, simulate_many
from neuroflare.errors import UsageError
from neuroflare.insight.contribution import AFTER, Contribution, contribution, of_one_person
from neuroflare.insight.ends import HURTS, LIMB
from neuroflare.insight.mechanisms import Mechanisms, Place
from neuroflare.model import Model
from neuroflare.people import healthy
from neuroflare.people.life import FRACTURE, YEAR
from neuroflare.store.kept import Keep

__all__ = ["ABSENT", "GROUP", "KnownTown", "known_town", "known_towns", "mixed_towns", "whole_town"]

Floats = npt.NDArray[np.float64]

ABSENT: Mapping[str, tuple[Place, ...]] = {
    "central": ("peripheral", "between"),
    "peripheral": ("central", "between"),
    "both": (),
}
"""Town to the places whose mechanisms nobody in it has."""
GROUP = "crps-chronic"
"""Group whose read-outs are used: pain of the limb is the first."""
SEEN = 0.25 * YEAR
"""Hours after the fracture at which people are asked whether they hurt."""
ROUNDING = 0.005
"""Half a part of 100; shares are told in whole ones."""
AGAIN = 1000
"""Resamples behind an interval."""
ORDERS = 24
"""Orders drawn for each person of whom the exact solution is known."""


@dataclass(frozen=True)
class KnownTown:
    """What was found in a town whose truth is known.

    Parameters
    ----------
    name
        Of the town.
    lives
        People who broke a wrist.
    hurt
        Those who hurt three months later.
    people
        Those of them who were measured.
    when
        A word of `neuroflare.insight.contribution.AFTER`.
    truth
        Share of what all mechanisms carry that is peripheral.
    found
        The same as measured, and the ends of an interval that holds it in 90 of 100 repeats with other
        people and orders.
    """

    name: str
    lives: int
    hurt: int
    people: int
    when: str
    truth: float
    found: tuple[float, float, float] = field(repr=False)

    @property
    def recovered(self) -> bool:
        """Whether the truth lies in the interval, but for rounding."""
        return self.found[1] - ROUNDING <= self.truth <= self.found[2] + ROUNDING


def known_town(
    model: Model, mechanisms: Mechanisms, name: str, *, people: int, draws: int, seed: int, workers: int = 0
) -> Group:
    """Let people of a town break a wrist, and give those who hurt three months later.

    Parameters
    ----------
    model, mechanisms
        The body and what can be absent from it.
    name
        A word of `ABSENT`.
    people, draws, seed
        As for `neuroflare.people.healthy`; numbers are drawn from the priors, in which bodies differ most.
    workers
        Threads; 0 is one per core.

    Raises
    ------
    UsageError
        When nobody hurts.
    """
    absent = mechanisms.absent(*mechanisms.of(*ABSENT[name]))
    town = healthy(model, people, draws, seed).with_values(absent)
    job = Job(Schedule.of(FRACTURE.changes()), tuple(model.states), (0.0, SEEN))
    (course,) = simulate_many(model, town.parameters, [job], workers=workers)
    states = {one: course[one].to_numpy()[:, -1] for one in model.states}
    who = np.flatnonzero(states[LIMB] >= HURTS)
    if not who.size:
        raise UsageError(f"nobody of the {name} town hurts three months after a fracture; ask for more draws")
    ill = replace(town, states=states).of(who[None, :])
    return Group(ill, (0,), draws * people, int(who.size), draws)


def whole_town(
    model: Model,
    mechanisms: Mechanisms,
    town: Group,
    *,
    seed: int,
    workers: int = 0,
    exact: bool = False,
    keep: Keep | None = None,
) -> Contribution:
    """Measure what each mechanism carries in the people of a town, each with an own order of removal.

    Parameters
    ----------
    model, mechanisms, town
        From `known_town`.
    seed
        Of the orders.
    workers
        Threads; 0 is one per core.
    exact
        Whether to simulate all coalitions of everybody instead.
    keep
        Keeps finished chunks.
    """
    if not exact:
        return contribution(
            model, mechanisms, GROUP, town, seed=seed, numbers="prior", workers=workers, keep=keep
        )
    alone = replace(town, cohort=town.cohort.of(np.arange(town.met)[:, None]), draws=tuple(range(town.met)))
    return of_one_person(
        model, mechanisms, GROUP, alone, 1, seed=seed, numbers="prior", workers=workers, keep=keep
    )


def mixed_towns(
    name: str, towns: Sequence[tuple[Contribution, float]], when: str, seed: int = 1
) -> KnownTown:
    """Compare the measured share with the true one, in one town or in several put together.

    Parameters
    ----------
    name
        Of the whole.
    towns
        From `whole_town`, each with its true share.
    when
        A word of `neuroflare.insight.contribution.AFTER`.
    seed
        Of the resamples.
    """
    values = [_of_everybody(town, when) for town, _ in towns]
    true = np.concatenate([truth * each.sum(axis=1) for each, (_, truth) in zip(values, towns, strict=True)])
    mechanisms = towns[0][0].mechanisms
    mine = np.array([one in mechanisms.of("peripheral") for one in mechanisms.names])
    all_values = np.concatenate(values)
    whole, part = all_values.sum(axis=1), all_values[:, mine].sum(axis=1)
    again = np.random.default_rng(seed).integers(0, whole.size, (AGAIN, whole.size))
    lo, hi = np.quantile(part[again].sum(axis=1) / whole[again].sum(axis=1), [0.05, 0.95])
    found = (float(part.sum() / whole.sum()), float(lo), float(hi))
    lives, hurt = (sum(getattr(town, what) for town, _ in towns) for what in ("lives", "met"))
    return KnownTown(name, lives, hurt, int(whole.size), when, float(true.sum() / whole.sum()), found)


def known_towns(
    model: Model,
    mechanisms: Mechanisms,
    *,
    people: int,
    draws: int,
    solved: int,
    seed: int,
    workers: int = 0,
    keep: Keep | None = None,
) -> list[KnownTown]:
    """Measure every town whose truth is known.

    Parameters
    ----------
    model, mechanisms
        The body and what can be absent from it.
    people, draws, seed, workers
        As for `known_town`.
    solved
        People of the town with all mechanisms who are solved exactly, at most.
    keep
        Keeps finished chunks.
    """
    towns = {
        name: known_town(model, mechanisms, name, people=people, draws=draws, seed=seed, workers=workers)
        for name in ABSENT
    }
    central, peripheral = (
        whole_town(model, mechanisms, towns[name], seed=seed, workers=workers, keep=keep)
        for name in ("central", "peripheral")
    )
    both = towns["both"]
    some = np.arange(min(both.met, solved))
    few = replace(both, cohort=both.cohort.of(some[None, :]), met=some.size)
    exact = whole_town(model, mechanisms, few, seed=seed, workers=workers, exact=True, keep=keep)
    again = replace(both, cohort=both.cohort.of(np.tile(some, ORDERS)[None, :]))
    drawn = whole_town(model, mechanisms, again, seed=seed, workers=workers, keep=keep)
    rows = []
    for when in AFTER:
        rows += [
            mixed_towns("central only", [(central, 0.0)], when),
            mixed_towns("peripheral only", [(peripheral, 1.0)], when),
            mixed_towns("the two mixed", [(central, 0.0), (peripheral, 1.0)], when),
            _against_exact("both in each body", exact, drawn, some.size, when),
        ]
    return rows


def _against_exact(name: str, exact: Contribution, drawn: Contribution, people: int, when: str) -> KnownTown:
    """Compare shares by one order for each person, drawn again and again, with the exact share."""
    truth = mixed_towns(name, [(exact, 0.0)], when).found[0]
    mine = np.array([one in drawn.mechanisms.of("peripheral") for one in drawn.mechanisms.names])
    values = drawn.values[0, :, list(AFTER).index(when), 0].reshape(ORDERS, people, -1)
    known = np.isfinite(values).all(axis=(0, 2))
    summed = values[:, known].sum(axis=1)
    shares = summed[:, mine].sum(axis=1) / summed.sum(axis=1)
    lo, hi = np.quantile(shares, [0.05, 0.95])
    found = (float(shares.mean()), float(lo), float(hi))
    return KnownTown(name, drawn.lives, drawn.met, int(known.sum()), when, truth, found)


def _of_everybody(one: Contribution, when: str) -> Floats:
    """Values of pain, ``person, mechanism``, of those whose simulations came to the end."""
    values = one.values[:, :, list(AFTER).index(when), 0]
    values = values.reshape(-1, values.shape[-1])
    return np.asarray(values[np.isfinite(values).all(axis=1)])
