"""The page of a module: what it is for, its equations, and where each of its numbers comes from."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from neuroflare.errors import UsageError
from neuroflare.model.formula import pretty
from neuroflare.model.markdown import chapters, fenced, table
from neuroflare.model.model import Model, Parameter, Quantity, State
from neuroflare.model.notes import Provenance
from neuroflare.model.read import read_model, written_here
from neuroflare.model.sbml import each, read_document

__all__ = ["claim_files", "describe"]

_LIMITS = "Assumptions and limitations"
_BASE_UNITS = {
    "dimensionless": "",
    "second": "s",
    "mole": "mol",
    "litre": "L",
    "metre": "m",
    "kelvin": "K",
    "pascal": "Pa",
    "gram": "g",
    "kilogram": "kg",
    "item": "",
}
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
        [_code(state.id), _meaning(state), _unit(model, state.unit), _start(state), _number(state.scale)]
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
            [_code(rule.id), _meaning(rule), _unit(model, rule.unit)]
            for rule in model.rules.values()
            if any(rule.id == line.getVariable() for line in own)
        ]
        blocks += [title, fenced(rules), table(["quantity", "meaning", "unit"], meanings)]
    return blocks or ["None."]


def _parameters(model: Model, claims: Mapping[str, str]) -> str:
    rows = []
    for parameter in model.parameters.values():
        source = parameter.provenance
        if parameter.module != model.name or (source is not None and not source.is_number):
            continue
        row = [
            _code(parameter.id),
            _meaning(parameter),
            _number(parameter.value),
            _unit(model, parameter.unit),
        ]
        if source is None:
            rows.append([*row, "", "", "", ""])
            continue
        rows.append(
            [
                *row,
                _source(parameter, claims),
                _range(parameter, "prior"),
                _range(parameter, "person"),
                _why(source),
            ]
        )
    if not rows:
        return "None."
    heads = [
        "parameter",
        "meaning",
        "value",
        "unit",
        "source",
        "prior, 90 % range",
        "between people, 90 % range",
        "why",
    ]
    return table(heads, rows)


def _inputs(model: Model, claims: Mapping[str, str]) -> str:
    rows = []
    for parameter in (*model.inputs.values(), *model.switches.values()):
        source = parameter.provenance
        if source is not None:
            rows.append(
                [
                    _code(parameter.id),
                    source.kind,
                    _meaning(parameter),
                    _number(parameter.value),
                    _unit(model, parameter.unit),
                    _links(source.claims, claims),
                    _why(source),
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


def _source(parameter: Parameter, claims: Mapping[str, str]) -> str:
    source = parameter.provenance
    if source is None:
        return ""
    if source.is_definition:
        return "definition"
    words = [_links(source.claims, claims)] if source.claims else []
    return "; ".join([*words, "assumed"] if source.kind == "assumed" else words)


def _why(source: Provenance) -> str:
    return "; ".join(
        filter(None, [f"used outside the equations: {source.outside}" if source.outside else "", source.why])
    )


def _links(ids: Iterable[str], claims: Mapping[str, str]) -> str:
    return ", ".join(
        f"[{name}](../evidence/claims/{claims[name]})" if name in claims else _code(name) for name in ids
    )


def _range(parameter: Parameter, which: str) -> str:
    spread = getattr(parameter.provenance, which)
    if spread is None:
        return ""
    if not spread.is_spread or not spread.allows(parameter.value):
        return str(spread)
    low, high = spread.quantile(parameter.value, [0.05, 0.95])
    return f"{spread}: {_rounded(low)} to {_rounded(high)}"


def _rounded(value: float) -> str:
    return f"{float(f'{value:.2g}'):.6g}"


def _meaning(quantity: Quantity) -> str:
    links = " ".join(f"[{uri.rpartition('/')[2]}]({uri})" for uri in quantity.identifiers)
    return f"{quantity.meaning} {links}".strip()


def _unit(model: Model, unit: str) -> str:
    return model.units.get(unit, _BASE_UNITS.get(unit, unit))


def _start(state: State) -> str:
    return (
        f"{_code(state.start_formula)} = {_number(state.start)}"
        if state.start_formula
        else _number(state.start)
    )


def _number(value: float) -> str:
    return f"{value:.12g}"


def _code(name: str) -> str:
    return f"`{name}`"
