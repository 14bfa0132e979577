"""``neuroflare insight contribution``: how much of an illness each mechanism carries."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from neuroflare.terminal import plain_table

__all__ = ["command"]


def command(
    group: Annotated[str, typer.Option(help="Who: fm, crps-acute, crps-chronic or sfn.")] = "fm",
    people: Annotated[int, typer.Option(min=3, max=10_000, help="Virtual people in each draw.")] = 16,
    draws: Annotated[int, typer.Option(min=2, max=10_000, help="Readings of the uncertain numbers.")] = 48,
    person: Annotated[
        int | None, typer.Option(min=1, max=10_000, help="One person of each draw, exactly, instead of all.")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    out: Annotated[
        Path | None, typer.Option(help="Folder for contribution.json, and for what is done while it goes on.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Say how much of pain, and of other complaints, is carried by each mechanism, peripheral or central.

    With --out, an answer that was stopped goes on when the command is given again.

    Example: neuroflare insight contribution --group fm --out my-answer
    """
    import json

    from neuroflare.cli._language import t
    from neuroflare.cli._progress import Progress
    from neuroflare.cli._studies import say
    from neuroflare.files import ensure_folder, write_text_atomically
    from neuroflare.insight.contribution_run import answer
    from neuroflare.model import load_model
    from neuroflare.store.kept import Kept

    keep = None
    if out is not None:
        ensure_folder(out)
        keep = Kept(out / "simulations")
    with Progress(t("removing", "Removing mechanisms"), quiet) as progress:
        document = answer(
            load_model("body"), group, people=people, draws=draws, person=person, seed=seed, workers=workers,
            keep=keep, progress=progress.update,
        )  # fmt: skip
    text = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False)
    if out is not None:
        path = write_text_atomically(out / "contribution.json", text + "\n")
        say(t("answer", "Answer: {path}", path=path), quiet)
    if as_json:
        typer.echo(text)
        return
    _print(document)


def _print(document: dict[str, Any]) -> None:
    from rich.console import Console

    from neuroflare.cli._language import chosen, t
    from neuroflare.insight.contribution_words import contribution_sentences, mechanism_words, parts_of_100
    from neuroflare.trials.words import NOTICES

    console, words = Console(highlight=False), chosen()
    with_prior = "prior" in document["mechanisms"][0]
    heads = [
        t("head-parts", "of 100 parts of the pain"),
        t("head-place", "where"),
        t("head-day", "a day later"),
        t("head-year", "a year later"),
    ]
    if with_prior:
        heads.append(t("head-year-before", "a year later, before data"))
    table = plain_table(*heads)
    for one in document["mechanisms"]:
        cells = [parts_of_100(one[when]["of_100"], t=words) for when in ("short", "lasting")]
        if with_prior:
            cells.append(parts_of_100(one["prior"]["lasting"]["of_100"], t=words))
        table.add_row(mechanism_words(one, words), t(f"lies-{one['place']}", one["place"]), *cells)
    console.print(table)
    for line in contribution_sentences(document, words):
        console.print(line)
    for line in document["notice"]:
        console.print(words.again(NOTICES, line))
