"""``neuroflare evidence``: the published numbers behind a word, or an overview of the ledger."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neuroflare.cli._language import t
from neuroflare.terminal import plain_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import Console

    from neuroflare.evidence import Claim, Ledger, Use

__all__ = ["command"]

_SCHEMA = "neuroflare/evidence/1"
_SHOWN = 25


def command(
    term: Annotated[
        str | None, typer.Argument(help="Word, id, drug or source, for example cgrp or vds2007.")
    ] = None,
    all_rows: Annotated[
        bool, typer.Option("--all", help=f"Show every row, not only the first {_SHOWN}.")
    ] = False,
    json_out: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Look up the published numbers behind a word.

    Example:  neuroflare evidence cgrp
    """
    from neuroflare.evidence import find_uses, load_ledger
    from neuroflare.evidence.glossary import load_glossary
    from neuroflare.evidence.search import find_claims

    ledger = load_ledger()
    claims = (
        list(ledger)
        if term is None
        else find_claims(term, ledger, load_glossary(ledger.path / "glossary.yaml"))
    )
    uses = find_uses(ledger)
    if json_out:
        _print_json(_answer(term, claims, ledger, uses))
        return
    from rich.console import Console

    console = Console()
    if term is None:
        _print_overview(console, ledger, uses)
    else:
        _print_table(console, claims if all_rows else claims[:_SHOWN], ledger, uses)
        _print_summary(console, term, claims, hidden=0 if all_rows else max(0, len(claims) - _SHOWN))


def _answer(
    term: str | None, claims: list[Claim], ledger: Ledger, uses: Mapping[str, tuple[Use, ...]]
) -> dict[str, Any]:
    return {
        "schema": _SCHEMA,
        "term": term,
        "ledger_hash": ledger.hash,
        "summary": _summary(claims),
        "claims": [_claim(claim, ledger, uses.get(claim.id, ())) for claim in claims],
    }


def _summary(claims: list[Claim]) -> dict[str, int]:
    return {
        "claims": len(claims),
        "seen": sum(claim.status == "seen" for claim in claims),
        "recalled": sum(claim.status == "recalled" for claim in claims),
        "citation_verified": sum(claim.citation_verified for claim in claims),
        "number_confirmed": sum(claim.number_confirmed for claim in claims),
        "fittable": sum(claim.fittable for claim in claims),
        "contradicted": sum(bool(claim.contradicts) for claim in claims),
    }


def _claim(claim: Claim, ledger: Ledger, uses: tuple[Use, ...]) -> dict[str, Any]:
    source = ledger.source_of(claim)
    error, how = claim.standard_error()
    return {
        "id": claim.id,
        "statement": claim.statement,
        "from": claim.subject,
        "to": claim.object,
        "sign": claim.sign,
        "quantity": claim.quantity,
        "value": claim.value,
        "bound": claim.bound or None,
        "unit": claim.unit,
        "spread": claim.spread,
        "spread_kind": claim.spread_kind,
        "low": claim.low,
        "high": claim.high,
        "standard_error": error,
        "standard_error_from": how,
        "n": claim.n,
        "population": claim.population,
        "species": claim.species,
        "method": claim.method,
        "condition": claim.condition,
        "drug": claim.drug or None,
        "trial": claim.trial or None,
        "source": {
            "id": source.id,
            "kind": source.kind,
            "citation": source.citation,
            "doi": source.doi or None,
            "pmid": source.pmid or None,
            "from_memory": list(claim.citation_from_memory),
        },
        "status": claim.status,
        "grade": claim.grade,
        "effective_grade": claim.effective_grade,
        "citation_verified": claim.citation_verified,
        "number_confirmed": claim.number_confirmed,
        "fittable": claim.fittable,
        "contradicts": list(claim.contradicts),
        "used_in": [{"kind": use.kind, "name": use.name, "line": use.line} for use in uses],
        "note": claim.note,
    }


def _print_json(answer: dict[str, Any]) -> None:
    import json

    typer.echo(json.dumps(answer, ensure_ascii=False, indent=2, allow_nan=False))


def _print_table(
    console: Console, claims: list[Claim], ledger: Ledger, uses: Mapping[str, tuple[Use, ...]]
) -> None:
    from rich.text import Text

    table = plain_table(expand=True)
    table.add_column(t("head-fact", "fact"), ratio=7, overflow="fold")
    table.add_column(t("head-read-in", "read in"), ratio=3, overflow="fold")
    table.add_column(t("head-trust", "trust"), min_width=9)
    for claim in claims:
        fact = Text(claim.statement)
        fact.append(f"\n{claim.id}", style="cyan")
        if claim.contradicts:
            others = ", ".join(claim.contradicts)
            fact.append("\n" + t("fact-against", "against: {facts}", facts=others), style="yellow")
        places = sorted({use.name for use in uses.get(claim.id, ())})
        if places:
            fact.append("\n" + t("used-in", "used in: {places}", places=", ".join(places)), style="green")
        source = ledger.source_of(claim)
        read = Text(_recalled() + ", " if claim.status == "recalled" else "").append(source.citation)
        if source.identifier:
            read.append(f"\n{source.identifier}", style="cyan")
        table.add_row(fact, read, _trust(claim))
    console.print(table)


def _trust(claim: Claim) -> str:
    words = [claim.effective_grade if claim.status == "seen" else _recalled()]
    if claim.refuted and claim.verification is not None:
        words.append(t(f"result-{claim.verification.result}", claim.verification.result))
    elif claim.number_confirmed:
        words.append(t("trust-checked", "checked"))
    return "\n".join(words)


def _recalled() -> str:
    return t("trust-recalled", "recalled")


def _print_summary(console: Console, term: str, claims: list[Claim], hidden: int) -> None:
    count = _summary(claims)
    if hidden:
        more = f"neuroflare evidence {shlex.quote(term)} --all"
        console.print(t("hidden", "{count} more: {command}", count=hidden, command=more), highlight=False)
    told = t(
        "facts-about-one",
        "1 fact about {term}: {seen} seen in a text, {recalled} recalled from memory, {checked} checked "
        "again at the source, {disputed} with a finding against it.",
        term=term, seen=count["seen"], recalled=count["recalled"], checked=count["number_confirmed"],
        disputed=count["contradicted"],
    ) if count["claims"] == 1 else t(
        "facts-about",
        "{claims} facts about {term}: {seen} seen in a text, {recalled} recalled from memory, {checked} "
        "checked again at the source, {disputed} with a finding against them.",
        claims=count["claims"], term=term, seen=count["seen"], recalled=count["recalled"],
        checked=count["number_confirmed"], disputed=count["contradicted"],
    )  # fmt: skip
    console.print(told, highlight=False)


def _two_lines(heading: str) -> str:
    """Break a heading before its last word."""
    return "\n".join(heading.rsplit(" ", 1))


def _print_overview(console: Console, ledger: Ledger, uses: Mapping[str, tuple[Use, ...]]) -> None:

    table = plain_table()
    table.add_column(t("head-table", "table"), no_wrap=True)
    columns = {
        "claims": t("head-facts", "facts"),
        "seen": t("head-seen", "seen"),
        "recalled": t("head-recalled", "recalled"),
        "citation_verified": t("head-citation", "citation verified"),
        "number_confirmed": t("head-number", "number checked"),
        "fittable": t("head-fittable", "may be fitted"),
        "contradicted": t("head-disputed", "disputed"),
    }
    for heading in columns.values():
        table.add_column(_two_lines(heading), justify="right", no_wrap=True)
    tables = list(dict.fromkeys(claim.table for claim in ledger))
    for name in tables:
        count = _summary([claim for claim in ledger if claim.table == name])
        table.add_row(name, *(str(count[column]) for column in columns))
    total = _summary(list(ledger))
    table.add_section()
    table.add_row(t("all", "all"), *(str(total[column]) for column in columns))
    console.print(table)
    told = t(
        "sources-uses",
        "{sources} sources; {uses} facts are used by a model or a study. Look one up: {command}",
        sources=len(ledger.sources), uses=len(uses), command="neuroflare evidence cgrp",
    )  # fmt: skip
    console.print(told, highlight=False)
