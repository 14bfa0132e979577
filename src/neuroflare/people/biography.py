"""Lives as they come: dated events by rates per year, and stress and lost sleep that never quite stop.

Injuries, operations, infections and diseases of small fibres are dated changes, after each of which the
solver begins anew. Stress and lost sleep, whether slow or an episode of days or months, lead inputs along one
smooth curve through monthly knots instead: a knot holds the mean over the month around it, so that intensity
times duration of every episode is kept, and no step begins anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Change, Schedule, Signal
from neuroflare.people.facts import EventFacts, Facts
from neuroflare.people.life_events import LIFE_EVENTS, life_changes
from neuroflare.people.streams import NUMBERS, own_shares
from neuroflare.people.traits import Residents

__all__ = ["MONTH", "Biography", "Happened", "biography", "slow_loads"]

Floats = npt.NDArray[np.float64]

MONTH = 365.25 * 24.0 / 12.0
"""Hours between two knots of a load, and between two values of the rate of an event."""
_DAY = 24.0


@dataclass(frozen=True)
class Happened:
    """The n-th event of one kind in everybody's life.

    Parameters
    ----------
    kind
        What it is.
    begins, ends
        Hours since the town began; NaN for who has no n-th such event, and `ends` for what is over at once.
    intensity
        How strong.
    """

    kind: EventFacts
    begins: Floats
    ends: Floats
    intensity: Floats


@dataclass(frozen=True)
class Biography:
    """The lives of some people.

    Parameters
    ----------
    events
        All that happens, kind by kind.
    knots
        Hours at which loads have a value, a month apart; one lies beyond the end.
    loads
        Input of the body to ``person, knot``, 0 to 1.
    """

    events: tuple[Happened, ...]
    knots: Floats
    loads: Mapping[str, Floats] = field(repr=False)

    def schedule(self) -> Schedule:
        """What the engine is told, for everybody at once."""
        changes: list[Change] = []
        for event in self.events:
            if event.kind.load is None:
                for word, place in event.kind.changes:
                    ends = event.ends if LIFE_EVENTS[word].lasts else None
                    # A cast is a cast, however bad the fracture.
                    size = 1.0 if word == "immobilisation" else event.intensity
                    changes += life_changes(word, event.begins, ends, place=place, intensity=size)
        signals = [Signal(target, self.knots, values) for target, values in self.loads.items()]
        return Schedule.of(changes, signals=signals)

    def of(self, who: npt.NDArray[np.int64]) -> Biography:
        """The lives of some of them, by their places in the arrays."""
        events = (Happened(e.kind, e.begins[who], e.ends[who], e.intensity[who]) for e in self.events)
        loads = {target: values[who] for target, values in self.loads.items()}
        return Biography(tuple(events), self.knots, loads)

    def since_limb_injury(self, hours: Floats) -> Floats:
        """Hours since the limb was last injured: ``time, person``; NaN for who has not injured it yet."""
        found = np.full((hours.size, next(iter(self.loads.values())).shape[0]), np.nan)
        for event in self.events:
            if event.kind.hurts_limb:
                since = hours[:, None] - event.begins[None, :]
                found = np.fmin(found, np.where(since >= 0.0, since, np.nan))
        return found


def biography(
    facts: Facts,
    draw: Mapping[str, float],
    seed: int,
    people: Residents,
    years: int,
    *,
    without: Collection[str] = (),
) -> Biography:
    """Draw the lives of some people; more years only go on with the same lives.

    Parameters
    ----------
    facts
        Rates, intensities and durations.
    draw
        Name of a figure to its value in this draw.
    seed
        Seed of the whole run.
    people
        Who they are; their age goes on, and rates follow it.
    years
        How long.
    without
        Kinds of events that never happen, and loads (`Facts.loads`) that are away but for their episodes; all
        else happens as it would have.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> from neuroflare.people.facts_file import load_facts
    >>> from neuroflare.people.traits import residents
    >>> facts = load_facts()
    >>> some = residents(load_model("body"), facts, {}, seed=1, who=np.arange(5))
    >>> biography(facts, {}, 1, some, years=2).loads["stress"].shape
    (5, 26)
    """
    months = 12 * years
    events = tuple(
        event
        for kind in facts.events.values()
        if kind.name not in without
        for event in _events(kind, draw, seed, people, months)
    )
    knots = MONTH * np.arange(months + 2, dtype=np.float64)
    loads = slow_loads(facts, draw, seed, people.who, knots.size)
    loads |= {load.target: 0.0 * loads[load.target] for name, load in facts.loads.items() if name in without}
    for event in events:
        if event.kind.load is not None:
            loads[event.kind.load] = loads[event.kind.load] + _at_knots(event, knots.size)
    return Biography(events, knots, {target: np.clip(load, 0.0, 1.0) for target, load in loads.items()})


def _events(
    kind: EventFacts, draw: Mapping[str, float], seed: int, people: Residents, months: int
) -> Iterator[Happened]:
    """All events of one kind: a Poisson process whose rate follows age."""
    age = people.age[:, None] + (np.arange(months) + 0.5)[None, :] / 12.0
    rate = np.where(people.woman[:, None], *(kind.rate.by_age(sex, age, draw) for sex in ("women", "men")))
    expected = np.concatenate([np.zeros((people.who.size, 1)), np.cumsum(rate / 12.0, axis=1)], axis=1)
    sum_of_waits = np.zeros(people.who.size)
    number = 0
    while True:
        share = own_shares(seed, f"event {kind.name} {number}", people.who)
        sum_of_waits = sum_of_waits - np.log(share[:, 0])
        there = sum_of_waits < expected[:, -1]
        if not there.any():
            return
        month = np.clip((expected <= sum_of_waits[:, None]).sum(axis=1) - 1, 0, months - 1)
        before, after = (np.take_along_axis(expected, (month + k)[:, None], 1)[:, 0] for k in (0, 1))
        part = np.divide(
            sum_of_waits - before, after - before, out=np.zeros_like(before), where=after > before
        )
        begins = np.where(there, MONTH * (month + part), np.nan)
        ends = np.full(people.who.size, np.nan)
        if kind.lasts is not None:
            ends = begins + _DAY * kind.lasts.spread(draw, share[:, 2])
        yield Happened(kind, begins, ends, kind.intensity.spread(draw, share[:, 1]))
        number += 1


def slow_loads(
    facts: Facts, draw: Mapping[str, float], seed: int, who: npt.NDArray[np.int64], knots: int
) -> dict[str, Floats]:
    """Loads that never stop: autoregressive in time, with one part that they have in common.

    Parameters
    ----------
    facts
        Level, swing and memory of each load.
    draw
        Name of a figure to its value in this draw.
    seed
        Seed of the whole run.
    who
        Numbers of people, rising, without a gap.
    knots
        How many, a month apart.

    Returns
    -------
    dict
        Input of the body to ``person, knot``; not yet held below 1.
    """
    from scipy.special import ndtri

    common = facts.loads_common.of(draw)
    first: Floats | None = None
    loads = {}
    for name, load in facts.loads.items():
        blocks = -(-knots // NUMBERS)
        noise = ndtri(np.hstack([own_shares(seed, f"load {name} {k}", who) for k in range(blocks)]))
        if first is None:
            first = noise
        else:
            noise = common * first + np.sqrt(1.0 - common**2) * noise
        kept = np.exp(-MONTH / (_DAY * load.memory.of(draw)))
        course = noise[:, :knots].copy()
        for k in range(1, knots):
            course[:, k] = kept * course[:, k - 1] + np.sqrt(1.0 - kept**2) * course[:, k]
        level = load.level.spread(draw, own_shares(seed, f"load {name} level", who)[:, 0])
        loads[load.target] = level[:, None] * np.exp(load.swing.of(draw) * course)
    return loads


def _at_knots(event: Happened, knots: int) -> Floats:
    """Mean of an episode over each month, weighed with the hat around each knot: ``person, knot``."""
    begins, ends = (np.nan_to_num(when) / MONTH for when in (event.begins, event.ends))
    here = np.arange(knots)[None, :]
    share = _hat_below(ends[:, None] - here) - _hat_below(begins[:, None] - here)
    # The half hat that lies before the beginning of the town is made up for.
    share[:, 0] *= 2.0
    return np.where(np.isnan(event.begins), 0.0, event.intensity)[:, None] * share


def _hat_below(x: Floats) -> Floats:
    """Area below a hat of width 2 and area 1 around 0, up to x."""
    inside = np.clip(x, -1.0, 1.0)
    return np.asarray(0.5 + inside - 0.5 * np.sign(inside) * inside**2)
