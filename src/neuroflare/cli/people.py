"""``neuroflare people``: build a virtual town, describe it, export it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["PARTS"]

SCHEMA = "neuroflare/people/1"

_Folder = Annotated[
    Path, typer.Argument(help="Folder of a town, from neuroflare people build.", metavar="FOLDER")
]
_Json = Annotated[bool, typer.Option("--json", help="Print the numbers as JSON.")]
_Quiet = Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")]


def build(
    town: Annotated[int, typer.Option(min=1, max=10_000_000, help="Virtual people.")] = 1000,
    years: Annotated[int, typer.Option(min=1, max=60, help="Years of life.")] = 10,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    draws: Annotated[
        int,
        typer.Option(
            min=1,
            max=10_000,
            help="Readings of the uncertain numbers, each with the whole town; 1 keeps the typical numbers.",
        ),
    ] = 1,
    out: Annotated[
        Path | None, typer.Option(help="Folder of the town; town-PEOPLE-YEARS-SEED by default.")
    ] = None,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    as_json: _Json = False,
    quiet: _Quiet = False,
) -> None:
    """Build a virtual town: draw people and their lives, simulate them, see everybody every quarter.

    Run again with the same words, it goes on where it was stopped, and ends with the same bytes.

    Example: neuroflare people build --town 1000 --years 10
    """
    import json
    import os

    from neuroflare.cli._language import t
    from neuroflare.cli._progress import Progress
    from neuroflare.fit.posterior import load_posterior
    from neuroflare.model import load_model
    from neuroflare.people.build import build as build_town
    from neuroflare.people.draws import prior_draws
    from neuroflare.people.facts_file import load_facts
    from neuroflare.people.town import Plan

    model, facts = load_model("body"), load_facts()
    posterior = load_posterior(model) if draws > 1 else None
    deviates = None if posterior is None else posterior.first(draws)
    plan = Plan(town, years, seed, prior_draws(model, facts, draws, seed, deviates))
    several = f"-{draws}" if draws > 1 else ""
    folder = Path(f"town-{town}-{years}-{seed}{several}") if out is None else out
    with Progress(t("simulating-lives", "Simulating lives"), quiet) as progress:
        made = build_town(
            model,
            facts,
            plan,
            folder,
            workers=workers or os.cpu_count() or 1,
            progress=lambda share: progress.update(share, 1.0),
        )
    if as_json:
        from neuroflare.people.townsfolk import open_town

        document = {
            "schema": SCHEMA,
            "folder": str(folder),
            "made": made,
            "town": dict(open_town(folder).about),
        }
        typer.echo(json.dumps(document, indent=1, allow_nan=False))
    elif not quiet:
        print(t("town", "Town: {path}", path=folder), file=sys.stderr)
        again = f"neuroflare people describe {folder}"
        print(t("see-it-with", "See it with: {command}", command=again), file=sys.stderr)


def describe(folder: _Folder, as_json: _Json = False) -> None:
    """Say who lives in a town, what happened to them, and how many meet which criteria.

    Example: neuroflare people describe town-1000-10-1
    """
    import json

    from neuroflare.cli._language import chosen
    from neuroflare.people.census import census, in_words
    from neuroflare.people.townsfolk import open_town

    document = census(open_town(folder))
    typer.echo(json.dumps(document, indent=1, allow_nan=False) if as_json else in_words(document, chosen()))


def export(
    folder: _Folder,
    out: Annotated[Path, typer.Option(help="File to write, ending in .parquet.")],
    table: Annotated[str, typer.Option(help="Which table: people, events or visits.")] = "visits",
    quiet: _Quiet = False,
) -> None:
    """Write one table of a town into one Parquet file.

    Example: neuroflare people export town-1000-10-1 --out visits.parquet
    """
    from neuroflare.cli._language import t
    from neuroflare.cli._wrong_words import no_folder, wrong_option
    from neuroflare.message import Message
    from neuroflare.people.townsfolk import open_town

    if out.suffix != ".parquet":
        raise wrong_option("--out", str(out), Message("ends-in", "it ends in {endings}", endings=".parquet"))
    if not out.absolute().parent.is_dir():
        raise wrong_option("--out", str(out), no_folder(out.absolute().parent))
    found = open_town(folder)
    known = [one.name for one in found.folder.tables]
    if table not in known:
        raise wrong_option(
            "--table", table, Message("tables-are", "the tables are {words}", words=", ".join(known))
        )
    rows = found.folder.join(table, found.chunks, out, found.about)
    if not quiet:
        told = t("rows", "{count} rows: {path}", count=f"{rows:,}", path=out)
        print(t("row", "1 row: {path}", path=out) if rows == 1 else told, file=sys.stderr)


PARTS = {"build": build, "describe": describe, "export": export}
