"""Lives of invented people, one by one and a hundred at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from typing_extensions import TypedDict

from neuroflare.engine import Change, Job, Schedule, simulate_many
from neuroflare.errors import UsageError
from neuroflare.insight.cast import NAMED
from neuroflare.insight.ends import ELSEWHERE, HURTS, LIMB, ends
from neuroflare.insight.held_by import relief_by_arrow
from neuroflare.insight.stories import touch_pain
from neuroflare.model.arrows import without
from neuroflare.people.life import DAY, Life
from neuroflare.people.life_events import LIFE_EVENTS
from neuroflare.web.asks import CrowdAsk, Happening, LifeAsk, Pause, ReliefAsk
from neuroflare.web.kept import Kept
from neuroflare.web.named import Trait, parameters_of, told_apart

__all__ = [
    "CrowdAnswer",
    "Event",
    "LifeAnswer",
    "Line",
    "Relieved",
    "ReliefAnswer",
    "events_of",
    "run_crowd",
    "run_life",
    "run_relief",
]

Floats = npt.NDArray[np.float64]
Told = Callable[[int, int], None]

_QUANTITIES = {
    "limb-pain": LIMB,
    "pain-elsewhere": ELSEWHERE,
    "fatigue": "central_fatigue",
    "unrefreshed": "central_unrefreshed",
    "inflammation": "limb_tissue_inflammation",
    "synapses": "limb_cord_ltp",
    "synapses-elsewhere": "axial_cord_ltp",
    "fibres": "limb_nerve_density",
}
_WARMTH = ("limb_vessels_skin_temperature", "mirror_vessels_skin_temperature")
_RECEPTORS, _MOST_RECEPTORS = "limb_junction_alpha1_nerve", "adrenergic_expression_nerve"


class Event(TypedDict):
    """An event of life, as the page draws it."""

    event: str
    day: float
    until: float | None
    intensity: float


class Line(TypedDict):
    """A quantity over the days of a life."""

    quantity: str
    unit: str
    values: list[float]


class LifeAnswer(TypedDict):
    """The course of a person through a life."""

    name: str
    events: list[Event]
    days: list[float]
    lines: list[Line]
    crps: bool
    fibromyalgia: bool
    apart: list[Trait]
    touch: list[float] | None


class CrowdAnswer(TypedDict):
    """What becomes of 100 virtual people."""

    people: int
    days: list[float]
    in_pain: list[int]
    strong_pain: list[int]
    crps: int
    fibromyalgia: int
    sooner: list[int]


class Relieved(TypedDict):
    """What the removal of one arrow for a year did to the pain."""

    arrow: str
    meaning: str
    before: float
    away: float
    back: float


class ReliefAnswer(TypedDict):
    """Relief that stayed, and relief that went."""

    name: str
    from_day: float
    until_day: float
    nothing: Relieved
    stays: list[Relieved]
    goes: list[Relieved]


def events_of(life: Life) -> list[Event]:
    """Write a life as the page draws it."""
    return [
        {"event": name, "day": first, "until": last, "intensity": intensity}
        for name, first, last, _, intensity in life.events
    ]


def _life(events: Sequence[Happening]) -> Life:
    """Read a life, refusing what the model has not."""
    for one in events:
        if one.event not in LIFE_EVENTS:
            raise UsageError(f"event is {one.event!r}; life can bring {', '.join(LIFE_EVENTS)}")
        if one.event == "small-fibre-loss" and one.until is None:
            raise UsageError("small-fibre-loss has no until; say how long the disease takes")
    lasting = {name for name, event in LIFE_EVENTS.items() if event.lasts}
    return Life(
        "a life made on the page",
        tuple(
            (one.event, one.day, one.until if one.event in lasting else None, None, one.intensity)
            for one in events
        ),
    )


def _grid(days: float) -> Floats:
    """Days at which a life is read: close together at first, weekly later."""
    early = np.linspace(0.0, min(days, 60.0), 41)
    return np.unique(
        np.concatenate([early, np.linspace(min(days, 60.0), days, max(2, int((days - 60) / 10)))])
    )


def _pauses(kept: Kept, pauses: Sequence[Pause]) -> list[Change]:
    changes = []
    for pause in pauses:
        for switch in without(kept.model, [pause.arrow]):
            changes.append(Change(pause.day * DAY, switch, "set", 0.0))
            if pause.until is not None:
                changes.append(Change(pause.until * DAY, switch, "set", 1.0))
    return changes


def run_life(kept: Kept, ask: LifeAsk, progress: Told | None = None) -> dict[str, Any]:
    """Let one invented person live.

    Parameters
    ----------
    kept
        Model.
    ask
        Who, what happens, for how long, and which arrows are away for a time.
    progress
        Called with (lives begun, lives in all).

    Returns
    -------
    dict
        A `LifeAnswer`.
    """
    person = parameters_of(kept, ask.person.name, ask.person.traits, progress)
    life = NAMED[ask.person.name].life if ask.events is None else _life(ask.events)
    days = _grid(ask.days)
    outputs = (*_QUANTITIES.values(), *_WARMTH, _RECEPTORS)
    changes = [*life.changes(), *_pauses(kept, ask.pauses)]
    columns = {name: np.array([value]) for name, value in person.items()}
    job = Job(Schedule.of(changes), outputs, tuple((days * DAY).tolist()))
    (seen,) = simulate_many(kept.model, columns, [job], progress=progress)
    course = {name: seen[name].to_numpy()[0] for name in outputs}
    if not all(np.isfinite(values).all() for values in course.values()):
        raise UsageError(
            "the life of this person could not be simulated to its end; change a trait or an event"
        )
    at = float(days[-1])
    (end,) = ends(kept.model, columns or _typical(kept), [life], day=min(at, 365.0 * 3))
    most = person.get(_MOST_RECEPTORS, kept.model.parameters[_MOST_RECEPTORS].value)
    lines = [_line(name, "", course[output]) for name, output in _QUANTITIES.items()]
    lines.append(_line("warmth", "degC", course[_WARMTH[0]] - course[_WARMTH[1]]))
    lines.append(_line("receptors", "", (course[_RECEPTORS] - 1.0) / most))
    answer: LifeAnswer = {
        "name": ask.person.name,
        "events": events_of(life),
        "days": [round(day, 2) for day in days.tolist()],
        "lines": lines,
        "crps": bool(end.crps[0]),
        "fibromyalgia": bool(end.fibromyalgia[0]),
        "apart": told_apart(kept, person),
        "touch": _touched(kept, columns, life) if ask.touch else None,
    }
    return dict(answer)


def _touched(kept: Kept, columns: Mapping[str, Floats], life: Life) -> list[float]:
    """Pain that a soft brush adds before anything has happened, and a year later."""
    before = float(touch_pain(kept.model, columns, Life("nothing", ()), [1.0])[0, 0])
    return [round(before, 2), round(float(touch_pain(kept.model, columns, life, [365.0])[0, 0]), 2)]


def _typical(kept: Kept) -> dict[str, Floats]:
    """Give the typical person as one who has numbers at all."""
    return {_MOST_RECEPTORS: np.array([kept.model.parameters[_MOST_RECEPTORS].value])}


def _line(quantity: str, unit: str, values: Floats) -> Line:
    return {
        "quantity": quantity,
        "unit": unit,
        "values": [float(f"{value:.4g}") for value in values.tolist()],
    }


STRONG = 4.0
"""Pain, 0 to 10, from which on it counts as strong."""


def run_crowd(kept: Kept, ask: CrowdAsk, progress: Told | None = None) -> dict[str, Any]:
    """Let 100 virtual people live the same life.

    Parameters
    ----------
    kept
        Model and people.
    ask
        What happens, and for how long.
    progress
        Called with (lives begun, lives in all).

    Returns
    -------
    dict
        A `CrowdAnswer`.
    """
    life, days = _life(ask.events), _grid(ask.days)
    cohort = kept.hundred
    job = Job(Schedule.of(life.changes()), (LIMB, ELSEWHERE), tuple((days * DAY).tolist()))
    (seen,) = simulate_many(kept.model, cohort.parameters, [job], workers=0, progress=progress)
    worst = np.fmax(seen[LIMB].to_numpy(), seen[ELSEWHERE].to_numpy())
    (end,) = ends(kept.model, cohort.parameters, [life], day=min(365.0, float(days[-1])), workers=0)
    hurts = worst >= HURTS
    # The people who heal soonest come first, so that a picture of them empties in order.
    last = np.where(hurts.any(axis=1), worst.shape[1] - hurts[:, ::-1].argmax(axis=1), 0)
    answer: CrowdAnswer = {
        "people": int(worst.shape[0]),
        "days": [round(day, 2) for day in days.tolist()],
        "in_pain": hurts.sum(axis=0).tolist(),
        "strong_pain": (worst >= STRONG).sum(axis=0).tolist(),
        "crps": int(end.crps.sum()),
        "fibromyalgia": int(end.fibromyalgia.sum()),
        "sooner": np.sort(last).tolist(),
    }
    return dict(answer)


RELIEF = 2.0
"""Fall of pain, 0 to 10, that counts as relief here: what people call important (docs/criteria.md)."""
_BEGIN, _YEAR = 365.0, 365.0


def run_relief(kept: Kept, ask: ReliefAsk, progress: Told | None = None) -> dict[str, Any]:
    """Remove each arrow from a person for a year, and put it back for a year.

    Parameters
    ----------
    kept
        Model.
    ask
        Who.
    progress
        Called with (lives begun, lives in all), for the person and then for the arrows.

    Returns
    -------
    dict
        A `ReliefAnswer`; the arrows that relieve most come first.
    """
    person = parameters_of(kept, ask.person.name, ask.person.traits, progress)
    columns = {name: np.array([value]) for name, value in person.items()} or _typical(kept)
    who = NAMED[ask.person.name]
    quantity = ELSEWHERE if who.group == "fibromyalgia" else LIMB
    found = relief_by_arrow(
        kept.model,
        columns,
        who.life,
        quantity,
        begin=_BEGIN,
        length=_YEAR,
        workers=0,
        progress=progress,
    )

    def told(arrow: str, values: tuple[float, float, float]) -> Relieved:
        before, away, back = (round(value, 2) for value in values)
        meaning = kept.arrows[arrow].meaning if arrow else ""
        return {"arrow": arrow, "meaning": meaning, "before": before, "away": away, "back": back}

    rows = [
        told(one.arrow, (float(one.before[0]), float(one.without[0]), float(one.after[0]))) for one in found
    ]
    nothing, *others = rows
    relieved = [row for row in others if min(nothing["away"], row["before"]) - row["away"] >= RELIEF]
    relieved.sort(key=lambda row: row["away"])
    answer: ReliefAnswer = {
        "name": ask.person.name,
        "from_day": _BEGIN,
        "until_day": _BEGIN + _YEAR,
        "nothing": nothing,
        "stays": [row for row in relieved if nothing["back"] - row["back"] >= RELIEF],
        "goes": [row for row in relieved if nothing["back"] - row["back"] < RELIEF],
    }
    return dict(answer)
