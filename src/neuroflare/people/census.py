"""A town in numbers and plain words: who they are, what happened, who meets which criteria, how long."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from math import sqrt
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.language import ENGLISH, Language
from neuroflare.people.facts_file import load_facts
from neuroflare.people.townsfolk import Town
from neuroflare.people.visits import CRITERIA

__all__ = ["NAMES", "SCHEMA", "census", "in_words", "wilson"]

Array = npt.NDArray[Any]
Row = dict[str, Any]

SCHEMA = "neuroflare/people/1"
NAMES: Mapping[str, str] = {
    "acr_1990": "fibromyalgia, ACR 1990",
    "acr_2011": "fibromyalgia, ACR 2011",
    "acr_2016": "fibromyalgia, ACR 2016",
    "aapt": "fibromyalgia, AAPT",
    "budapest_clinical": "CRPS, Budapest clinical",
    "budapest_research": "CRPS, Budapest research",
    "small_fibre_neuropathy": "small-fibre neuropathy",
}
"""Criteria as readers call them."""
AFTER = (
    ("wrist-fracture", "budapest_clinical", 4),
    ("wrist-fracture", "budapest_clinical", 12),
    ("wrist-fracture", "budapest_research", 4),
    ("neck-injury", "acr_1990", 12),
    ("neck-injury", "acr_2016", 12),
)
"""Event, criteria and months after it within which they are met for the first time."""
_ABOUT = ("people", "years", "seed", "draws", "version", "model_hash", "command")
_QUARTER = 365.25 / 4.0  # days
_WIDTH, _NAME, _CELL = 80, 24, 17
"""Columns of a terminal, of the first column of a table, and of the others at least."""
_NORMAL_95 = 1.959963984540054


def wilson(met: int, people: int) -> tuple[float, float]:
    """95 % interval of a share by Wilson's score.

    Parameters
    ----------
    met, people
        Counts; nobody gives 0 to 1.

    Examples
    --------
    >>> [round(end, 3) for end in wilson(1, 20)]
    [0.009, 0.236]
    """
    if people == 0:
        return 0.0, 1.0
    share, z2 = met / people, _NORMAL_95**2
    middle = (share + z2 / (2 * people)) / (1 + z2 / people)
    half = _NORMAL_95 * sqrt(share * (1 - share) / people + z2 / (4 * people**2)) / (1 + z2 / people)
    return max(0.0, middle - half), min(1.0, middle + half)


def census(town: Town) -> dict[str, Any]:
    """Count a town.

    Parameters
    ----------
    town
        A finished town.

    Returns
    -------
    dict
        What JSON can write: ``town``, ``people``, ``events``, ``prevalence``, ``new``, ``after``, ``course``.
        Each share has ``lo`` and ``hi``: Wilson's 95 % interval; under several draws at least as wide as the
        middle 95 % of the shares of draws. None where nobody could be counted.
    """
    who = town.residents
    well = ~who["lost"]
    document: dict[str, Any] = {
        "schema": SCHEMA,
        "town": {name: town.about[name] for name in _ABOUT},
        "people": {
            "women": float(who["woman"].mean()),
            "age": [float(q) for q in np.quantile(who["age"], [0.0, 0.25, 0.5, 0.75, 1.0])],
            "lost": int((~well).sum()),
        },
        "events": _events(town),
        "prevalence": [],
        "new": [],
        "after": [],
        "course": [],
    }
    for criteria in CRITERIA:
        met, known = town.met(criteria)
        counted = known & well[:, None]
        document["prevalence"] += _prevalence(town, criteria, met, counted)
        document["new"].append(_new(town, criteria, met, counted))
        document["after"] += [_after(town, *row, met, counted) for row in AFTER if row[1] == criteria]
        document["course"] += _course(town, criteria, met, counted)
    return document


def _share(town: Town, met: Array, among: Array) -> Row:
    """Share of lives, with its interval."""
    draw = town.residents["draw"]
    hits, people = int((met & among).sum()), int(among.sum())
    row: Row = {"met": hits, "people": people, "share": None, "lo": None, "hi": None}
    if people:
        row["share"] = hits / people
    if people:
        row["lo"], row["hi"] = wilson(hits, people)
    if people and town.draws > 1:
        count = np.bincount(draw[among], minlength=town.draws)
        of_draws = np.bincount(draw[met & among], minlength=town.draws)[count > 0] / count[count > 0]
        lo, hi = (float(q) for q in np.quantile(of_draws, [0.025, 0.975]))
        row["lo"], row["hi"] = min(lo, row["lo"]), max(hi, row["hi"])
    return row


def _events(town: Town) -> list[Row]:
    years = town.lives * int(town.about["years"])
    kinds = load_facts().events
    known, counts = np.unique(town.events["kind"].astype(str), return_counts=True)
    found = dict(zip(known.tolist(), counts.tolist(), strict=True))
    return [
        {
            "kind": name,
            "meaning": kinds[name].meaning if name in kinds else name,
            "count": found.get(name, 0),
            "per_1000_years": 1000.0 * found.get(name, 0) / years,
        }
        for name in dict.fromkeys([*kinds, *found])
    ]


def _prevalence(town: Town, criteria: str, met: Array, counted: Array) -> list[Row]:
    woman: Array = town.residents["woman"]
    rows = []
    for year in range(1, int(town.about["years"]) + 1):
        at = 4 * year - 1
        for sex, those in (
            ("all", woman | True),
            ("women", woman),
            ("men", ~woman),
        ):
            share = _share(town, met[:, at], counted[:, at] & those)
            rows.append({"criteria": criteria, "year": year, "sex": sex, **share})
    return rows


def _new(town: Town, criteria: str, met: Array, counted: Array) -> Row:
    """Lives in which criteria come to be met, over the years before that."""
    ever = (met & counted).any(axis=1)
    first = np.where(ever, (met & counted).argmax(axis=1) + 1, town.quarters)
    years = float(first[counted.any(axis=1)].sum()) / 4.0
    cases = int(ever.sum())
    return {
        "criteria": criteria,
        "cases": cases,
        "years": years,
        "per_100000_years": 1e5 * cases / years if years else None,
    }


def _after(town: Town, kind: str, criteria: str, months: int, met: Array, counted: Array) -> Row:
    """Share of first events of a kind after which criteria are met for the first time within some months."""
    events, people = town.events, int(town.about["people"])
    mine = np.flatnonzero(events["kind"] == kind)
    life = events["draw"][mine] * people + events["person"][mine]
    begins = np.full(town.lives, np.inf)
    np.minimum.at(begins, life, events["begins"][mine])
    days = _QUARTER * np.arange(1, town.quarters + 1)
    end = begins + months * 365.25 / 12.0
    within = (days[None, :] > begins[:, None]) & (days[None, :] <= end[:, None])
    before = (met & counted & (days[None, :] <= begins[:, None])).any(axis=1)
    among = np.asarray((end <= days[-1]) & (within & counted).any(axis=1) & ~before)
    soon = np.asarray((met & counted & within).any(axis=1))
    share = _share(town, soon, among)
    return {"event": kind, "criteria": criteria, "months": months, **share}


def _course(town: Town, criteria: str, met: Array, counted: Array) -> list[Row]:
    """Share of those who came to meet criteria who meet them some years later."""
    ever = (met & counted).any(axis=1)
    first = (met & counted).argmax(axis=1)
    rows = []
    for years in (1, 2, 5):
        later = first + 4 * years
        there = ever & (later < town.quarters)
        at = np.minimum(later, town.quarters - 1)[:, None]
        still, known = (np.take_along_axis(one, at, axis=1)[:, 0] for one in (met, counted))
        rows.append({"criteria": criteria, "years": years, **_share(town, still, there & known)})
    return rows


def in_words(document: Mapping[str, Any], t: Language = ENGLISH) -> str:
    """Write a census in plain words.

    Parameters
    ----------
    document
        From `census`.
    t
        The language.
    """
    town, people = document["town"], document["people"]
    ages, last = people["age"], town["years"]
    long = t("town-year", "1 year") if last == 1 else t("town-years", "{count} years", count=last)
    many = "" if town["draws"] == 1 else t(
        "town-readings", ", under each of {count} readings of the uncertain numbers", count=town["draws"]
    )  # fmt: skip
    about = {"long": long, "many": many, "seed": town["seed"], "version": town["version"]}
    lines = [
        t("town-who-one", "1 virtual person for {long}{many} (seed {seed}, neuroflare {version}).", **about)
        if town["people"] == 1
        else t(
            "town-who", "{people} virtual people for {long}{many} (seed {seed}, neuroflare {version}).",
            people=f"{town['people']:,}", **about,
        ),
        t(
            "town-ages",
            "{women} women; {first} to {last} years old at the start, half of them {low} to {high}.",
            women=_percent(people["women"]), first=f"{ages[0]:.0f}", last=f"{ages[4]:.0f}",
            low=f"{ages[1]:.0f}", high=f"{ages[3]:.0f}",
        ),
        *_lost(people["lost"], t),
        "",
        t("town-happened", "What happened, for 1000 people in a year"),
        *(
            f"  {row['per_1000_years']:7.1f}  {t('event-' + row['kind'], row['meaning'])}"
            for row in document["events"]
        ),
        "",
        t("town-meet", "How many meet the criteria, in 100 people (95 % interval)"),
    ]  # fmt: skip
    shown = [("all", year) for year in sorted({1, 2, 5, last}) if year <= last]
    shown += [("women", last), ("men", last)]
    names = {key: t(f"criteria-{key.replace('_', '-')}", name) for key, name in NAMES.items()}
    known = {(row["criteria"], row["sex"], row["year"]): row for row in document["prevalence"]}
    lines += _table(
        [_head(sex, year, t) for sex, year in shown],
        {names[of]: [_interval(known[of, *one], t) for one in shown] for of in CRITERIA},
    )
    lines += ["", t("town-new", "New, for 100 000 people in a year")]
    for row in document["new"]:
        new = row["per_100000_years"]
        lines.append(_row(names[row["criteria"]], [_nobody(t) if new is None else f"{new:.0f}"]))
    lines += [
        "",
        t("town-after", "Met for the first time after an event, in 100 people (95 % interval)"),
    ]
    for row in document["after"]:
        event = row["event"]
        told = t(
            "town-within",
            "within {months} months of {event}, {criteria}: {share} of {people}",
            months=f"{row['months']:2d}", event=t(f"event-{event}", f"a {event.replace('-', ' ')}"),
            criteria=names[row["criteria"]], share=_interval(row, t), people=f"{row['people']:,}",
        )  # fmt: skip
        lines.append(f"  {told}")
    lines += [
        "",
        t("town-still", "Still met later, in 100 people who came to meet them (95 % interval)"),
    ]
    later = {(row["criteria"], row["years"]): row for row in document["course"]}
    afterwards = [
        t("town-after-1", "after 1 year"),
        t("town-after-2", "after 2 years"),
        t("town-after-5", "after 5 years"),
    ]
    lines += _table(
        afterwards, {names[of]: [_interval(later[of, years], t) for years in (1, 2, 5)] for of in CRITERIA}
    )
    lines += [
        "",
        t(
            "town-not-fitted",
            "With one draw nothing here is fitted to how many people have these illnesses; see docs/town.md.",
        ),
        t("medical", "For research and teaching; it gives no medical advice."),
    ]
    return "\n".join(part for line in lines for part in _folded(line))


def _folded(line: str) -> list[str]:
    """Break a line that is wider than a terminal."""
    if len(line) <= _WIDTH:
        return [line]
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(line, _WIDTH, subsequent_indent=f"{indent}  ", break_on_hyphens=False)


def _table(heads: list[str], rows: Mapping[str, list[str]]) -> list[str]:
    """Write a table as wide as a terminal at most: what does not fit goes on below."""
    width = max(_CELL, *(len(cell) for cells in (heads, *rows.values()) for cell in cells))
    fit = max(1, (_WIDTH - _NAME - 2) // (width + 1))
    lines: list[str] = []
    for first in range(0, len(heads), fit):
        some = slice(first, first + fit)
        lines += [""] if first else []
        lines += [_row(name, cells[some], width) for name, cells in {"": heads, **rows}.items()]
    return lines


def _lost(count: int, t: Language) -> list[str]:
    if count == 0:
        return []
    if count == 1:
        return [t("town-lost-one", "The simulation of 1 life broke off; it is not counted below.")]
    return [
        t(
            "town-lost", "The simulation of {count} lives broke off; they are not counted below.",
            count=f"{count:,}",
        )
    ]  # fmt: skip


def _head(sex: str, year: int, t: Language) -> str:
    if sex == "women":
        return t("town-in-year-women", "women, year {year}", year=year)
    if sex == "men":
        return t("town-in-year-men", "men, year {year}", year=year)
    return t("town-in-year", "year {year}", year=year)


def _row(name: str, cells: list[str], width: int = _CELL) -> str:
    return f"  {name:<{_NAME}}" + "".join(f" {cell:>{width}}" for cell in cells)


def _percent(share: float) -> str:
    return f"{100.0 * share:.0f} %"


def _nobody(t: Language) -> str:
    return t("nobody", "nobody")


def _interval(row: Row, t: Language) -> str:
    if row["share"] is None:
        return _nobody(t)
    return f"{100 * row['share']:.2f} ({100 * row['lo']:.2f}-{100 * row['hi']:.2f})"
