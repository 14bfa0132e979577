"""Search for what would last: single mechanisms, pairs, larger sets, then how long, how far, which order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
import numpy.typing as npt

from neuroflare.insight.lasting import Entrants, Followed, Plan, follow
from neuroflare.model import Model
from neuroflare.store.kept import Kept

__all__ = ["LENGTHS", "STRENGTHS", "SUFFICIENT", "Search", "Searched"]

Floats = npt.NDArray[np.float64]
Progress = Callable[[float, float], None]

LENGTHS = (4.0, 13.0, 52.0)
"""Weeks for which mechanisms are held off: one month, three months, a year."""
STRENGTHS = (0.25, 0.5, 0.75)
"""Parts of the full strength at which the best sets are tried again."""
SUFFICIENT = 0.9
"""A set suffices that keeps so many people well, of those whom all mechanisms together keep well."""
NOTHING = 1.0
"""People of 100, and percent of pain, below which holding off a mechanism for a year does nothing."""
LARGEST = 5
"""Most mechanisms of a set that is looked for."""
BEST = 3
"""Sets that are looked at closely."""
KEEP = 1.0 / 3.0
"""Part of the plans that goes on from one rung to the next."""
AT_ONCE = 6
"""Plans that are simulated together and kept together."""


@dataclass(frozen=True)
class Searched:
    """What the search found.

    Parameters
    ----------
    bare, ceiling
        Nothing held off for a year, and all mechanisms together.
    singles
        Mechanism to weeks to what came of it.
    sets
        Minimal sets that suffice, smallest first, then by how many people stay well; all held for a year.
        Single mechanisms that suffice are all there; pairs are looked for among the others, and larger sets
        where none of these suffices.
    closest
        Where none suffices, the best set that was found; else None.
    closer
        Plans around the best sets: shorter, weaker, and one after the other.
    nothing
        Mechanisms that do nothing while they are held off and nothing afterwards.
    tried
        How many plans were simulated, on any number of people.
    bares
        Weeks at which a plan stops to the untreated course, looked at when the plan is.
    """

    bare: Followed
    ceiling: Followed
    singles: Mapping[str, Mapping[float, Followed]] = field(repr=False)
    sets: tuple[Followed, ...] = field(repr=False)
    closest: Followed | None = field(repr=False)
    closer: tuple[Followed, ...] = field(repr=False)
    nothing: tuple[str, ...] = ()
    tried: int = 0
    bares: Mapping[float, Followed] = field(default_factory=dict, repr=False)

    @property
    def best(self) -> Followed:
        """The set that is looked at first."""
        if self.sets:
            return max(self.sets, key=_score)
        return self.closest or self.ceiling


class Search:
    """Simulates plans for parts of the same people, and keeps what was simulated.

    Parameters
    ----------
    model
        The body.
    who
        From `neuroflare.insight.lasting.entrants`.
    held
        Mechanism to input or switch to its value while it is held off wholly.
    kept
        Where finished parts are kept, so that a search that was stopped goes on; None for nowhere.
    key
        All that ``who`` depends on.
    workers
        Threads; 0 is one per core.
    progress
        Called with (done, in all); how much there is, is a guess until the end.
    """

    def __init__(
        self,
        model: Model,
        who: Entrants,
        held: Mapping[str, Mapping[str, float]],
        *,
        kept: Kept | None = None,
        key: str = "",
        workers: int = 0,
        progress: Progress | None = None,
    ) -> None:
        self._model, self._who, self._held = model, who, held
        self._kept, self._key, self._workers, self._progress = kept, key, workers, progress
        self._rungs = _rungs(len(who.draws), who.people)
        self._found: dict[tuple[Plan, int], Followed] = {}
        self._done, self._ahead = 0.0, 0.0

    def run(self) -> Searched:
        """Search."""
        names = sorted(self._held)
        full = len(self._rungs) - 1
        singles = {name: {weeks: Plan.of(name, weeks=weeks) for weeks in LENGTHS} for name in names}
        everything = Plan.of(*names)
        pairs = len(names) * (len(names) - 1) / 2
        self._ahead = (len(names) * len(LENGTHS) + 40.0) * self._cost(full) + pairs * self._cost(0) * 2.0
        plans = [Plan(), everything, *(plan for by in singles.values() for plan in by.values())]
        self._try(plans, full)
        ceiling = self._found[everything, full]
        alone = [Plan.of(name) for name in names]
        enough = [plan for plan in alone if self._suffices(plan, ceiling)]
        rest = [name for name in names if Plan.of(name) not in enough]
        best_pairs = self._halve([Plan.of(*pair) for pair in combinations(rest, 2)])
        enough += [plan for plan in best_pairs if self._suffices(plan, ceiling)]
        closest = None
        if not enough and best_pairs:
            grown = self._pruned(self._grown(best_pairs[0], rest, ceiling), ceiling)
            if self._suffices(grown, ceiling):
                enough.append(grown)
            else:
                closest = self._found[grown, full]
        enough = list(dict.fromkeys(enough))
        sets = sorted((self._found[plan, full] for plan in enough), key=_order)
        nothing = self._nothing(names)
        looked_at = [one.plan for one in sorted(sets, key=_score, reverse=True)[:BEST]]
        looked_at += [closest.plan] if closest is not None else []
        looked_at += [plan for plan in best_pairs[:1] if plan not in looked_at]
        closer = self._closer(list(dict.fromkeys(looked_at)))
        stops = sorted({plan.stops for plan, rung in self._found if rung == full})
        self._try([Plan((), weeks) for weeks in stops], full)
        self._say(1.0, 1.0)
        return Searched(
            self._found[Plan(), full],
            ceiling,
            {
                name: {weeks: self._found[plan, full] for weeks, plan in by.items()}
                for name, by in singles.items()
            },
            tuple(sets),
            closest,
            tuple(closer),
            nothing,
            len(self._found),
            {weeks: self._found[Plan((), weeks), full] for weeks in stops},
        )  # fmt: skip

    def _suffices(self, plan: Plan, ceiling: Followed) -> bool:
        full = len(self._rungs) - 1
        reached = _mean(ceiling.stay)
        return reached > 0.0 and _mean(self._found[plan, full].stay) >= SUFFICIENT * reached

    def _nothing(self, names: Iterable[str]) -> tuple[str, ...]:
        full = len(self._rungs) - 1
        bare = self._found[Plan(), full]
        found = []
        for name in names:
            one = self._found[Plan.of(name), full]
            gained = _mean(one.stay) - _mean(bare.stay)
            eased = 100.0 * float(
                np.nanmean(bare.pain[..., 1] - one.pain[..., 1]) / np.nanmean(bare.pain[..., 1])
            )
            if abs(gained) < NOTHING and abs(eased) < NOTHING:
                found.append(name)
        return tuple(found)

    def _halve(self, plans: Sequence[Plan]) -> list[Plan]:
        """Try all on few people, the better ones on more, and give those tried on all people, best first."""
        left = list(plans)
        for rung in range(len(self._rungs)):
            self._try(left, rung)
            left.sort(key=lambda plan, rung=rung: _score(self._found[plan, rung]), reverse=True)  # type: ignore[misc]
            if rung < len(self._rungs) - 1:
                left = left[: max(BEST, int(np.ceil(KEEP * len(left))))]
        return left

    def _grown(self, plan: Plan, names: Sequence[str], ceiling: Followed) -> Plan:
        """Add what helps most, one mechanism after the other, until it suffices."""
        full = len(self._rungs) - 1
        while not self._suffices(plan, ceiling) and len(plan.mechanisms) < LARGEST:
            more = [Plan.of(*plan.mechanisms, name) for name in names if name not in plan.mechanisms]
            if not more:
                break
            best = self._halve(more)[0]
            if _score(self._found[best, full]) <= _score(self._found[plan, full]):
                break
            plan = best
        return plan

    def _pruned(self, plan: Plan, ceiling: Followed) -> Plan:
        """Leave out what is not needed, the least needed first."""
        if not self._suffices(plan, ceiling):
            return plan
        full = len(self._rungs) - 1
        while len(plan.mechanisms) > 1:
            less = [Plan.of(*(name for name in plan.mechanisms if name != gone)) for gone in plan.mechanisms]
            self._try(less, full)
            kept = [one for one in less if self._suffices(one, ceiling)]
            if not kept:
                break
            plan = max(kept, key=lambda one: _score(self._found[one, full]))
        return plan

    def _closer(self, plans: Sequence[Plan]) -> list[Followed]:
        """Shorter, weaker, and in another order."""
        full = len(self._rungs) - 1
        more: list[Plan] = []
        for plan in plans:
            names = plan.mechanisms
            more += [Plan.of(*names, weeks=weeks) for weeks in LENGTHS]
            more += [Plan.of(*names, strength=strength) for strength in STRENGTHS]
            if len(names) == 2:
                one, two = names
                half = LENGTHS[-1] / 2.0
                more += [
                    Plan.in_order((one,), (two,), weeks=half),
                    Plan.in_order((two,), (one,), weeks=half),
                    Plan.in_order((one,), (two,), weeks=LENGTHS[-1]),
                    Plan.in_order((two,), (one,), weeks=LENGTHS[-1]),
                ]
        more = list(dict.fromkeys(more))
        self._try(more, full)
        return [self._found[plan, full] for plan in more]

    def _cost(self, rung: int) -> float:
        draws, people = self._rungs[rung]
        return float(draws * people)

    def _say(self, done: float, total: float) -> None:
        if self._progress is not None:
            self._progress(done, total)

    def _try(self, plans: Iterable[Plan], rung: int) -> None:
        """Simulate what has not been simulated on so many people."""
        new = [plan for plan in dict.fromkeys(plans) if (plan, rung) not in self._found]
        who = self._who.part(*self._rungs[rung])
        for first in range(0, len(new), AT_ONCE):
            some = new[first : first + AT_ONCE]
            for plan, one in zip(some, self._follow(who, some), strict=True):
                self._found[plan, rung] = one
            self._done += len(some) * self._cost(rung)
            self._say(self._done, max(self._ahead, self._done * 1.02))

    def _follow(self, who: Entrants, plans: Sequence[Plan]) -> list[Followed]:
        if self._kept is None:
            return follow(self._model, who, plans, self._held, workers=self._workers)

        def simulate() -> dict[str, Floats]:
            found = follow(self._model, who, plans, self._held, workers=self._workers)
            return {
                f"{part} {k}": getattr(one, part) for k, one in enumerate(found) for part in ("pain", "well")
            }

        told = {
            "model": self._model.hash,
            "who": self._key,
            "part": [len(who.draws), who.people],
            "held": {name: dict(self._held[name]) for plan in plans for name in plan.mechanisms},
            "plans": [repr(plan) for plan in plans],
        }
        there = self._kept("lasting", json.dumps(told, sort_keys=True), simulate)
        return [Followed(plan, there[f"pain {k}"], there[f"well {k}"]) for k, plan in enumerate(plans)]


def _score(one: Followed) -> tuple[float, float]:
    """More people who stay well is better; among equals less pain is."""
    left = one.pain_left
    return round(_mean(one.stay), 6), -left if np.isfinite(left) else -np.inf


def _mean(values: Floats) -> float:
    """Mean over draws; below 0 where no draw has anybody who counts, so that nothing looks worse."""
    known = values[np.isfinite(values)]
    return float(known.mean()) if known.size else -1.0


def _order(one: Followed) -> tuple[int, float, tuple[str, ...]]:
    return len(one.plan.mechanisms), -_score(one)[0], one.plan.mechanisms


def _rungs(draws: int, people: int) -> list[tuple[int, int]]:
    """Parts of the people on which plans are tried, smallest first; the last is all of them."""
    sizes = [
        (min(draws, max(4, draws // 3)), 1),
        (min(draws, max(4, 2 * draws // 3)), max(1, people // 2)),
        (draws, people),
    ]
    return list(dict.fromkeys(sizes))
