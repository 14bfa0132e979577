"""All trials together: their scorecard, how effects rank, and which were predicted to succeed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from neuroflare import __version__
from neuroflare.clinic.group import Group
from neuroflare.clinic.groups import ENOUGH, gather
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence import Ledger
from neuroflare.language import ENGLISH, Language
from neuroflare.model import Model
from neuroflare.scoring.scorecard import Row, Scorecard, tidy
from neuroflare.terminal import plain_table
from neuroflare.treatments.data_file import DataFile
from neuroflare.treatments.targets import targets_hash
from neuroflare.trials.assumed import sourced_redrawn
from neuroflare.trials.design import Absent, Design, bundled_designs, load_design
from neuroflare.trials.document import Made, durability_entry
from neuroflare.trials.effects import Effect, effect_of, rank_correlation
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.make import deviates_of, make_trial
from neuroflare.trials.rows import absent_rows, trial_rows
from neuroflare.trials.words import HARMS, NEVER_STOP, NOTICE, NOTICES

__all__ = ["SCHEMA", "all_trials", "left_out", "print_results", "statistics"]

SCHEMA = "neuroflare/trials/1"
_END = {True: "success", False: "failure"}
CELLS = {
    f"cell-{seen}-{said}": f"{seen} published, {said} predicted"
    for seen in _END.values()
    for said in _END.values()
}
"""Key to English of what is counted, by which it is translated."""
LIKELY = 0.5
"""Chance from which on a trial counts as predicted to succeed."""


def left_out() -> dict[str, str]:
    """Trials of the ledger without a design, by their name there, each with the reason.

    Examples
    --------
    >>> left_out()["Goebel 2010 IVIG crossover"]
    'not predicted, because the model has no mechanism for immunoglobulins'
    """
    file = DataFile(data_path("trials") / "left-out.yaml", "neuroflare/left-out/1")
    return {name: file.text("trials", name) for name in file.entries("trials")}


def all_trials(
    model: Model,
    ledger: Ledger,
    *,
    people: int,
    draws: int,
    seed: int,
    workers: int,
    prior: bool = False,
    follow_up: float,
    command: str,
    progress: Callable[[int, int], None] | None = None,
    names: Sequence[str] | None = None,
) -> dict[str, Any]:
    """Predict every bundled trial, and score what was published.

    Parameters
    ----------
    model, ledger
        The body, and published numbers.
    people, draws, seed, workers, prior, follow_up, command
        As for `neuroflare.trials.make.make_trial`.
    progress
        Called with (trials begun, trials in all).
    names
        Some of the trials; all when left out.

    Returns
    -------
    dict
        Ready for JSON.
    """
    designs = [
        load_design(path) for name, path in bundled_designs().items() if names is None or name in names
    ]
    groups = _gathered(model, designs, people, draws, seed, workers, prior)
    rows: list[Row] = []
    effects: dict[str, Effect] = {}
    entries = []
    for number, design in enumerate(designs):
        if progress is not None:
            progress(number, len(designs))
        try:
            made = make_trial(
                design, model, people=people, draws=draws, seed=seed, workers=workers, prior=prior,
                follow_up=follow_up, gathered=groups.get(_who(design), {}), command=command,
            )  # fmt: skip
        except UsageError as problem:
            rows += _nobody(design, ledger, str(problem))
            entries.append(_entry(design, None, None, str(problem)))
            continue
        rows += trial_rows(made.predicted, ledger, model)
        effect = effect_of(made.predicted, ledger)
        if effect is not None:
            effects[design.id] = effect
        entries.append(_entry(design, made, effect, None))
    numbers = "prior" if deviates_of(model, draws, prior) is None else "posterior"
    card = Scorecard(
        rows=rows, version=__version__, seed=seed, model_hash=model.hash, ledger_hash=ledger.hash,
        people=people, draws=draws, command=command, numbers=numbers,  # type: ignore[arg-type]
    )  # fmt: skip
    document = {
        **card.to_dict(),
        "schema": SCHEMA,
        "notice": [NOTICE, HARMS, NEVER_STOP],
        "targets_hash": targets_hash(),
        "trials": entries,
        "statistics": statistics(entries, rows),
        "left_out": left_out(),
    }
    found: dict[str, Any] = tidy(document)
    return found


def statistics(entries: Sequence[Mapping[str, Any]], rows: Sequence[Row]) -> dict[str, Any]:
    """Give rank correlation, share inside the interval, and successes, for tests and for all.

    Parameters
    ----------
    entries
        Trials as in the document.
    rows
        Rows of the scorecard.
    """
    found: dict[str, Any] = {}
    for name, roles in (("validation", ("validation",)), ("all", ("validation", "design"))):
        mine = [entry for entry in entries if entry["role"] in roles]
        effects = [Effect(**entry["effect"]) for entry in mine if entry["effect"] is not None]
        judged = [
            row for row in rows
            if row.role in roles and row.predicted is not None and row.published is not None
            and row.published.value is not None
        ]  # fmt: skip
        inside = [row for row in judged if _inside(row)]
        told = [entry for entry in mine if entry["succeeded"] is not None and entry["p_success"] is not None]
        table = {
            f"{_END[seen]} published, {_END[said]} predicted": sum(
                entry["succeeded"] == seen and (entry["p_success"] >= LIKELY) == said for entry in told
            )
            for seen in (True, False)
            for said in (True, False)
        }
        found[name] = {
            "rank_correlation": rank_correlation(effects),
            "effects": len(effects),
            "inside_90": len(inside),
            "judged": len(judged),
            "successes": table,
        }
    return found


def print_results(document: Mapping[str, Any], t: Language = ENGLISH) -> None:
    """Print the scorecard of trials as tables."""
    from rich.console import Console

    console = Console(highlight=False)
    table = plain_table(
        t("head-trial", "trial"),
        t("head-role", "Role").casefold(),
        t("head-group", "group"),
        t("head-chance", "chance of success"),
        t("head-published", "Published").casefold(),
        t("head-effect", "effect predicted"),
        t("head-published-effect", "published effect"),
    )
    ends = {True: t("end-success", "success"), False: t("end-failure", "failure"), None: "-"}
    for entry in document["trials"]:
        chance, effect = entry["p_success"], entry["effect"]
        table.add_row(
            entry["trial"],
            t(f"role-{entry['role']}", entry["role"]),
            entry["group"],
            "-" if chance is None else t("of-100", "{count} of 100", count=f"{100.0 * chance:.0f}"),
            ends[entry["succeeded"]],
            "-" if effect is None else _effect(effect, t),
            "-" if effect is None else f"{effect['published']:z.2f}",
        )
    console.print(table)
    for name, found in document["statistics"].items():
        rank = found["rank_correlation"]
        told = t(
            "trials-inside",
            "{name}: {inside} of {judged} published results lie inside the 90 % interval; rank correlation "
            "of {effects} effects {rank};",
            name=t.again({"rows-validation": "validation", "rows-all": "all"}, name),
            inside=found["inside_90"], judged=found["judged"], effects=found["effects"],
            rank=t("not-defined", "not defined") if rank is None else f"{rank:z.2f}",
        )  # fmt: skip
        counts = ", ".join(f"{t.again(CELLS, key)}: {count}" for key, count in found["successes"].items())
        console.print(f"{told} {counts}.")
    for line in document["notice"]:
        console.print(t.again(NOTICES, line))


def _effect(effect: Mapping[str, float], t: Language) -> str:
    low, high = f"{effect['lo']:z.2f}", f"{effect['hi']:z.2f}"
    return f"{effect['mean']:z.2f} ({t('span', '{low} to {high}', low=low, high=high)})"


Who = tuple[str, float]


def _who(design: Design) -> Who:
    return TRIAL_GROUPS[design.population.group].who(design.population.hours_ill)


def _gathered(
    model: Model, designs: Sequence[Design], people: int, draws: int, seed: int, workers: int, prior: bool
) -> dict[Who, dict[bool, Group]]:
    """Let the people of all trials fall ill once, and again with those numbers redrawn that have a source."""
    wanted = {_who(design) for design in designs}
    deviates = deviates_of(model, draws, prior)
    found: dict[Who, dict[bool, Group]] = {who: {} for who in wanted}
    for narrow in (False, True) if draws > 1 else (False,):
        own = sourced_redrawn(model, draws, seed, deviates) if narrow else deviates
        groups = gather(model, wanted, people, draws, seed, deviates=own, workers=workers, most=ENOUGH)
        for who, group in groups.items():
            if group is not None:
                found[who][narrow] = group
    return found


def _inside(row: Row) -> bool:
    assert row.predicted is not None and row.published is not None  # chosen for having both
    lo, hi = row.published.bounds
    return row.predicted.lo <= hi and row.predicted.hi >= lo


def _nobody(design: Design, ledger: Ledger, problem: str) -> list[Row]:
    """Rows of a trial whose people no draw has."""
    absent = [
        Absent.model_construct(
            outcome=row.name, evidence=row.evidence, needs=problem, reason=None, role=row.role
        )
        for row in design.outcomes
        if row.evidence is not None
    ]
    return absent_rows(design, [*absent, *design.not_compared], ledger)


def _entry(design: Design, made: Made | None, effect: Effect | None, problem: str | None) -> dict[str, Any]:
    """One trial of the document."""
    chance = None if made is None else made.predicted.succeeds()
    return {
        "trial": design.id,
        "title": design.title,
        "ledger": design.ledger,
        "role": design.role,
        "group": design.population.group,
        "drugs": list(design.drugs),
        "design": design.design,
        "main": design.comparison.model_dump(include={"outcome", "arm", "against"}),
        "succeeded": None if design.published is None else design.published.succeeded,
        "p_success": chance,
        "effect": None if effect is None else asdict(effect),
        "durability": [] if made is None else [durability_entry(one) for one in made.durability],
        "assumed": list(design.assumed),
        "problem": problem,
    }
