"""The page of a module: what it is for, its equations, and where each of its numbers comes from."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from neuroflare.errors import UsageError
from neuroflare.model.cells import NUMBER_HEADS, code, links, meaning, number, number_row, start, unit, why
from neuroflare.model.formula import pretty
from neuroflare.model.markdown import chapters, fenced, table
from neuroflare.model.model import Model
from neuroflare.model.read import read_model, written_here
from neuroflare.model.sbml import each, read_document

__all__ = ["claim_files", "describe"]

_LIMITS = "Assumptions and limitations"
_TIMES = {"s": "seconds", "min": "minutes", "h": "hours", "d": "days"}


def claim_files(folder: Path) -> dict[str, str]:
    """Where each claim of the ledger stands.

    Parameters
    ----------
    folder
        The folder of the claim tables; it may be missing.

    Returns
    -------
    dict
        File name by claim id.
    """
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as lines:
            found |= {row["id"]: path.name for row in csv.DictReader(lines) if row.get("id")}
    return found


def describe(text: str, source: str, claims: Mapping[str, str] | None = None) -> str:
    """Page of a model in Markdown, always in the same order of chapters.

    Parameters
    ----------
    text
        SBML of the model, as ``build_sbml`` gives it.
    source
        Its Antimony file, for links and errors.
    claims
        File of each claim, from ``claim_files``; claims that are not in it get no link.

    Returns
    -------
    str
        Markdown, the same bytes for the same input.

    Raises
    ------
    UsageError
        When a note of the model cannot be read.
    """
    model, problems = read_model(text, source)
    if problems:
        raise UsageError(f"{source}: {problems[0].element}: {problems[0].text}")
    sbml = read_document(text, source).getModel()
    texts = chapters(sbml)
    stem = Path(source).stem
    time = model.units.get(model.time_unit, model.time_unit)
    blocks = [
        f"<!-- Built from {stem}.ant; change that file, then run: make models -->",
        f"# {stem.replace('_', ' ').capitalize()}",
        f"Time is counted in {_TIMES.get(time, time)}. The same model as text: [{stem}.ant]({stem}.ant);"
        f" as SBML: [{stem}.xml]({stem}.xml).",
        "## Purpose",
        texts.pop("Purpose", "Not stated."),
        *_parts(model),
        "## States",
        _states(model),
        "## Equations",
        *_equations(model, sbml),
        "## Parameters",
        _parameters(model, claims or {}),
        "## Inputs and switches",
        _inputs(model, claims or {}),
        f"## {_LIMITS}",
        _balance(model),
    ]
    if _LIMITS in texts:
        blocks.append(texts.pop(_LIMITS))
    for title, body in texts.items():
        blocks += [f"## {title}", body]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _parts(model: Model) -> list[str]:
    if not model.parts:
        return []
    rows = [[f"`{part.instance}_...`", f"[{part.module}]({part.module}.md)"] for part in model.parts]
    return [
        "It is composed of these modules. Their pages hold what is theirs; this one holds the rest.",
        table(["ids begin with", "module"], rows),
    ]


def _states(model: Model) -> str:
    if not model.states:
        return "None."
    rows = [
        [code(state.id), meaning(state), unit(model, state.unit), start(state), number(state.scale)]
        for state in model.states.values()
    ]
    return table(["state", "meaning", "unit", "at rest", "natural scale"], rows)


def _equations(model: Model, sbml: Any) -> list[str]:
    own = [
        rule for rule in each(sbml.getNumRules, sbml.getRule) if written_here(model, sbml, rule.getVariable())
    ]
    rates = [pretty(f"d/dt {rule.getVariable()}", rule.getMath()) for rule in own if rule.isRate()]
    rules = [pretty(rule.getVariable(), rule.getMath()) for rule in own if rule.isAssignment()]
    blocks = []
    if rates:
        blocks += ["How the states change:", fenced(rates)]
    if rules:
        title = "What follows from them at every moment:" if not model.parts else "How the modules are wired:"
        meanings = [
            [code(rule.id), meaning(rule), unit(model, rule.unit)]
            for rule in model.rules.values()
            if any(rule.id == line.getVariable() for line in own)
        ]
        blocks += [title, fenced(rules), table(["quantity", "meaning", "unit"], meanings)]
    return blocks or ["None."]


def _parameters(model: Model, claims: Mapping[str, str]) -> str:
    rows = [
        number_row(model, parameter, claims)
        for parameter in model.parameters.values()
        if parameter.module == model.name and (parameter.provenance is None or parameter.provenance.is_number)
    ]
    return table(NUMBER_HEADS, rows) if rows else "None."


def _inputs(model: Model, claims: Mapping[str, str]) -> str:
    rows = []
    for parameter in (*model.inputs.values(), *model.switches.values()):
        source = parameter.provenance
        if source is not None:
            rows.append(
                [
                    code(parameter.id),
                    source.kind,
                    meaning(parameter),
                    number(parameter.value),
                    unit(model, parameter.unit),
                    links(source.claims, claims),
                    why(source),
                ]
            )
    return table(["name", "kind", "meaning", "at rest", "unit", "source", "why"], rows) if rows else "None."


def _balance(model: Model) -> str:
    numbers = [p for p in model.parameters.values() if p.provenance is not None and p.provenance.is_number]
    if not numbers:
        return ""
    defined = sum(p.provenance is not None and p.provenance.is_definition for p in numbers)
    return (
        f"Numbers in this model: {len(numbers)}. "
        f"Resting on published claims alone: {len(numbers) - len(model.assumed) - defined}. "
        f"At least partly assumed: {len(model.assumed)}. By definition: {defined}. "
        f"Different between people: {len(model.traits)}."
    )
