"""``neuroflare insight lasting``: mechanisms that, held off for a while, leave people well afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["command"]


def command(
    group: Annotated[str, typer.Option(help="Who: fm, crps-acute, crps-chronic or sfn.")] = "fm",
    people: Annotated[int, typer.Option(min=3, max=1000, help="Virtual people in each draw.")] = 3,
    draws: Annotated[int, typer.Option(min=2, max=1000, help="Readings of the uncertain numbers.")] = 96,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    prior: Annotated[bool, typer.Option("--prior", help="Draw from the priors, not the posterior.")] = False,
    out: Annotated[
        Path | None,
        typer.Option(help="Folder for lasting.json, and for parts, so that a stopped search goes on."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Search for mechanisms of the model that, once held off for a while, leave people well. Research only.

    Example: neuroflare insight lasting --group fm --out here
    """
    import json

    from rich.console import Console

    from neuroflare.cli._language import chosen, t
    from neuroflare.cli._progress import Progress
    from neuroflare.cli._studies import say
    from neuroflare.files import ensure_folder, write_text_atomically
    from neuroflare.insight.lasting_run import what_would_last
    from neuroflare.insight.lasting_terminal import print_lasting
    from neuroflare.model import load_model

    if out is not None:
        ensure_folder(out)
    with Progress(t("searching", "Searching for what would last"), quiet) as progress:
        document = what_would_last(
            load_model("body"), group, people=people, draws=draws, seed=seed, workers=workers, prior=prior,
            folder=None if out is None else out / "kept", progress=progress.update,
        )  # fmt: skip
    text = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False)
    if out is not None:
        path = write_text_atomically(out / "lasting.json", text + "\n")
        say(t("answer", "Answer: {path}", path=path), quiet)
    if as_json:
        typer.echo(text)
    else:
        print_lasting(document, Console(highlight=False), chosen())
