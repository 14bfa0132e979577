"""``neuroflare insight loops``: how strong loops are, and whether illnesses are islands or one spectrum."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from neuroflare.terminal import plain_table

__all__ = ["command"]


def command(
    people: Annotated[
        int, typer.Option(min=3, max=10_000, help="Different people of a group in each draw, at most.")
    ] = 16,
    draws: Annotated[int, typer.Option(min=2, max=10_000, help="Readings of the uncertain numbers.")] = 48,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    prior: Annotated[bool, typer.Option("--prior", help="Draw from the priors, not the posterior.")] = False,
    out: Annotated[Path | None, typer.Option(help="Folder for loops.json.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Say how strong each loop is at rest and in illness, and how far apart illnesses are.

    Example: neuroflare insight loops --draws 96
    """
    import json

    from neuroflare.cli._language import t
    from neuroflare.cli._progress import Progress
    from neuroflare.cli._studies import say
    from neuroflare.files import ensure_folder, write_text_atomically
    from neuroflare.insight.loops_run import loops as measure
    from neuroflare.insight.loops_run import loops_document
    from neuroflare.model import load_model

    if out is not None:
        ensure_folder(out)
    with Progress(t("falling-ill", "Letting people fall ill"), quiet) as progress:
        found = measure(
            load_model("body"), people=people, draws=draws, seed=seed, prior=prior, workers=workers,
            progress=progress.update,
        )  # fmt: skip
    document = loops_document(found)
    text = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False)
    if out is not None:
        path = write_text_atomically(out / "loops.json", text + "\n")
        say(t("answer", "Answer: {path}", path=path), quiet)
    if as_json:
        typer.echo(text)
        return
    _print(document)


def _print(document: dict[str, Any]) -> None:
    from rich.console import Console

    from neuroflare.cli._language import chosen, t
    from neuroflare.insight.loops_words import group_words, loop_words, loops_counts, loops_sentences
    from neuroflare.trials.words import NOTICES

    console = Console(highlight=False)
    groups = [one for one in document["groups"] if one["name"] != "everybody"]
    head = t("head-gain", "gain of the loop: at rest, on the way, in illness")
    table = plain_table(head, *(group_words(one["name"], chosen()) for one in groups))
    for one in document["loops"]:
        cells = []
        for group in groups:
            gain = one["gain"][group["name"]]
            cells.append(", ".join(f"{gain[where]['median']:z.2f}" for where in ("rest", "way", "illness")))
        table.add_row(loop_words(one, chosen()), *cells)
    console.print(table)
    for line in loops_sentences(document, chosen()):
        console.print(line)
    console.print(loops_counts(document, chosen()))
    for line in document["notice"]:
        console.print(chosen().again(NOTICES, line))
