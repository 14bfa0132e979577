"""How much of an illness each mechanism carries: removed now and read in hours, or removed for a year.

Mechanisms act together, so that removing two may do more, or less, than both apart. What each contributes is
its Shapley value in the game whose players are the mechanisms and in which a coalition is worth what its
removal takes off a read-out (`neuroflare.insight.shapley`). The same orders of removal are used under every
reading of the numbers, so that differences between readings are not differences of luck.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.group import Group
from neuroflare.errors import UsageError
from neuroflare.insight.contribution_readouts import outputs_of, readouts_of
from neuroflare.insight.ill_people import digest_of, key_of
from neuroflare.insight.mechanisms import Mechanisms
from neuroflare.insight.removal import People, people_of, without_mechanisms
from neuroflare.insight.shapley import all_coalitions, exact_values, orders, walk, walk_values
from neuroflare.model import Model
from neuroflare.people import Cohort
from neuroflare.store.kept import Keep

__all__ = ["AFTER", "LEAST", "Contribution", "contribution", "of_one_person"]

Floats = npt.NDArray[np.float64]
Progress = Callable[[int, int], None]

AFTER: Mapping[str, float] = {"short": 24.0, "lasting": 8766.0}
"""Hours after the removal at which is read: a day, and a year."""
AT_ONCE = 12_000
"""Simulations of one chunk, about; a chunk is a pure function of what it is asked for."""
LEAST = 0.1
"""Part of a read-out's size in the group at first below which nothing is left that could be shared out."""


@dataclass(frozen=True)
class Contribution:
    """What each mechanism carries of each read-out.

    Parameters
    ----------
    group, numbers, mechanisms
        What was asked.
    readouts
        Names, pain first.
    draws
        Readings of the uncertain numbers that have such people.
    lives, met, tried
        Lives that were simulated to find them, how many met the criteria, and readings that were tried.
    before
        ``draw, person, time, readout``: with nothing removed, at the times of `AFTER`.
    without
        The same with all removed.
    values
        ``draw, person, time, readout, mechanism``: Shapley values, in the unit of the read-out; positive
        where the mechanism makes it worse. NaN where a simulation broke off.
    seed
        Of the run.
    """

    group: str
    numbers: str
    mechanisms: Mechanisms
    readouts: tuple[str, ...]
    draws: tuple[int, ...]
    lives: int
    met: int
    tried: int
    before: Floats = field(repr=False)
    without: Floats = field(repr=False)
    values: Floats = field(repr=False)
    seed: int = 1

    def part(self, when: str, readout: str = "pain") -> Floats:
        """Give the mean over the people of each draw: ``draw, mechanism``."""
        return np.asarray(np.nanmean(self._values(when, readout), axis=1))

    def level(self, when: str, readout: str = "pain", *, removed: bool = False) -> Floats:
        """Give the read-out itself, mean over the people of each draw."""
        seen = self.without if removed else self.before
        k = self.readouts.index(readout)
        return np.asarray(np.nanmean(seen[:, :, list(AFTER).index(when), k], axis=1))

    def sampling_error(self, when: str, readout: str = "pain") -> Floats:
        """Give the standard error of the mean by people and orders of removal: one per mechanism.

        People at one place of every draw share an order, so that places are what is drawn.
        """
        places = np.nanmean(self._values(when, readout), axis=0)
        count = places.shape[0]
        if count < 2:
            return np.full(places.shape[1], np.nan)
        return np.asarray(np.nanstd(places, axis=0, ddof=1) / np.sqrt(count))

    def of_100(self, when: str, readout: str = "pain") -> Floats:
        """Give what each mechanism carries as parts of 100 of a read-out: ``draw, mechanism``.

        NaN in a draw in which next to nothing of the read-out is left by then.
        """
        level, parts = self.level(when, readout)[:, None], self.part(when, readout)
        left = np.abs(level) > self._least(readout)
        return np.asarray(np.divide(100.0 * parts, level, out=np.full(parts.shape, np.nan), where=left))

    def share(self, when: str, *places: str, readout: str = "pain") -> Floats:
        """Give the share of what all mechanisms carry together that lies in some places, draw by draw.

        NaN in a draw in which they carry next to nothing, as after a year in people who get well anyway.

        Parameters
        ----------
        when
            A word of `AFTER`.
        places
            Of the mechanisms.
        readout
            Of which.
        """
        parts = self.part(when, readout)
        mine = [name in self.mechanisms.of(*places) for name in self.mechanisms.names]  # type: ignore[arg-type]
        whole = parts.sum(axis=1)
        enough = whole > self._least(readout)
        of_it = parts[:, mine].sum(axis=1)
        return np.asarray(np.divide(of_it, whole, out=np.full(whole.shape, np.nan), where=enough))

    def _least(self, readout: str) -> float:
        return LEAST * float(np.nanmean(np.abs(self.level("short", readout))))

    def _values(self, when: str, readout: str) -> Floats:
        return self.values[:, :, list(AFTER).index(when), self.readouts.index(readout)]


def contribution(
    model: Model,
    mechanisms: Mechanisms,
    group: str,
    ill: Group,
    *,
    seed: int,
    numbers: str = "posterior",
    workers: int = 0,
    keep: Keep | None = None,
    progress: Progress | None = None,
) -> Contribution:
    """Measure what each mechanism carries in a group of people.

    Everybody walks through one order of removal and through its reverse; the order belongs to the person's
    place in the draw.

    Parameters
    ----------
    model, mechanisms
        The body and what can be removed from it.
    group
        A word of `neuroflare.trials.groups.TRIAL_GROUPS`.
    ill
        Its people, as from `neuroflare.insight.ill_people.who_is_ill`.
    seed
        Of the orders.
    numbers
        Where the people's numbers come from, for the record.
    workers
        Threads; 0 is one per core. The values do not depend on it.
    keep
        Keeps finished chunks, so that work that was stopped goes on.
    progress
        Called with (simulations done, simulations in all).
    """
    players = len(mechanisms.names)
    order = orders(players, ill.cohort.people, seed)
    removed = walk(order)
    effects = _effects(
        model, mechanisms, group, ill, removed, seed, workers=workers, keep=keep, progress=progress
    )
    relief = effects[:, :, :1] - effects
    worth = np.moveaxis(relief, 2, -1)  # draw, person, time, readout, coalition
    values = walk_values(order[None, :, None, None, :], worth)
    return _found(group, numbers, mechanisms, ill, effects[:, :, 0], effects[:, :, players], values, seed)


def of_one_person(
    model: Model,
    mechanisms: Mechanisms,
    group: str,
    ill: Group,
    person: int,
    *,
    seed: int,
    numbers: str = "posterior",
    workers: int = 0,
    keep: Keep | None = None,
    progress: Progress | None = None,
) -> Contribution:
    """Measure what each mechanism carries in one person of every draw, exactly: all coalitions are simulated.

    Parameters
    ----------
    model, mechanisms, group, ill, seed, numbers, workers, keep, progress
        As for `contribution`.
    person
        Number of the person in each draw, from 1.

    Raises
    ------
    UsageError
        When there is no such person.
    """
    if not 1 <= person <= ill.cohort.people:
        raise UsageError(
            "no-person", "--person is {person}; each draw has the persons 1 to {last}",
            person=person, last=ill.cohort.people,
        )  # fmt: skip
    removed = all_coalitions(len(mechanisms.names))[None]
    places = np.arange(ill.cohort.draws)[:, None] * ill.cohort.people + person - 1
    alone = replace(ill, cohort=ill.cohort.of(places))
    effects = _effects(
        model, mechanisms, group, alone, removed, seed, workers=workers, keep=keep, progress=progress
    )
    worth = np.moveaxis(effects[:, :, :1] - effects, 2, -1)
    return _found(
        group, numbers, mechanisms, alone, effects[:, :, 0], effects[:, :, -1], exact_values(worth), seed
    )


def _effects(
    model: Model,
    mechanisms: Mechanisms,
    group: str,
    ill: Group,
    removed: npt.NDArray[np.bool_],
    seed: int,
    *,
    workers: int,
    keep: Keep | None,
    progress: Progress | None,
) -> Floats:
    """Read people without each coalition: ``draw, person, coalition, time, readout``."""
    readouts = readouts_of(group)
    cohort, coalitions = ill.cohort, removed.shape[1]
    step = max(1, AT_ONCE // (cohort.people * coalitions))
    total = cohort.draws * cohort.people * coalitions
    found = []
    for first in range(0, cohort.draws, step):
        part = cohort.under(range(first, min(first + step, cohort.draws)))

        def compute(part: Cohort = part, done: int = first * cohort.people * coalitions) -> dict[str, Floats]:
            def told(begun: int, _: int) -> None:
                if progress is not None:
                    progress(done + begun, total)

            people = people_of(model, part)
            return {"effects": _read(model, mechanisms, group, people, removed, seed, workers, told)}

        if keep is None:
            arrays: Mapping[str, Floats] = compute()
        else:
            key = key_of(model, mechanisms=mechanisms.hash, group=group, seed=seed, part=digest_of(part),
                       removed=np.packbits(removed).tobytes().hex(), after=list(AFTER.values()),
                       readouts=[one.name for one in readouts])  # fmt: skip
            arrays = keep(f"removed-{group}", key, compute)
        found.append(arrays["effects"])
        if progress is not None:
            progress(min(total, (first + part.draws) * cohort.people * coalitions), total)
    return np.concatenate(found)


def _read(
    model: Model,
    mechanisms: Mechanisms,
    group: str,
    people: People,
    removed: npt.NDArray[np.bool_],
    seed: int,
    workers: int,
    progress: Progress,
) -> Floats:
    readouts = readouts_of(group)
    cohort = people.cohort
    shape = (cohort.draws, cohort.people, removed.shape[1])
    who = np.repeat(np.arange(people.count), shape[2])
    lanes = np.broadcast_to(removed, (cohort.draws, cohort.people, *removed.shape[1:]))
    seen = without_mechanisms(
        model, mechanisms, people, who, lanes.reshape(who.size, -1), outputs_of(readouts),
        tuple(AFTER.values()), workers=workers, progress=progress,
    )  # fmt: skip
    effects = np.empty((*shape, len(AFTER), len(readouts)))
    for time in range(len(AFTER)):
        for step in range(shape[2]):
            now = {name: values[:, time].reshape(shape)[:, :, step] for name, values in seen.items()}
            for k, one in enumerate(readouts):
                effects[:, :, step, time, k] = one.make(now, seed)
    return effects


def _found(
    group: str,
    numbers: str,
    mechanisms: Mechanisms,
    ill: Group,
    before: Floats,
    without: Floats,
    values: Floats,
    seed: int,
) -> Contribution:
    gone = ~np.asarray(np.isfinite(values).all(axis=-1))
    values = np.where(gone[..., None], np.nan, values)
    names = tuple(one.name for one in readouts_of(group))
    return Contribution(
        group,
        numbers,
        mechanisms,
        names,
        ill.draws,
        ill.lives,
        ill.met,
        ill.tried,
        np.where(gone, np.nan, before),
        np.where(gone, np.nan, without),
        values,
        seed,
    )
