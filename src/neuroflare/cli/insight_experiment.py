"""``neuroflare insight experiment``: which test would tell rival hypotheses apart."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from neuroflare.terminal import plain_table

__all__ = ["command"]


def command(
    draws: Annotated[int, typer.Option(min=20, max=1000, help="Readings of the uncertain numbers.")] = 96,
    people: Annotated[int, typer.Option(min=3, max=1000, help="Virtual people in each test.")] = 4,
    enough: Annotated[
        float,
        typer.Option(min=0.1, max=0.99, help="Share of what very many people would teach that is enough."),
    ] = 0.8,
    top: Annotated[int, typer.Option(min=1, max=1000, help="Tests to show.")] = 10,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    prior: Annotated[bool, typer.Option("--prior", help="Draw from the priors, not the posterior.")] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for experiment.json, the best study.yaml, and simulations while they go on."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Rank tests by what their results are expected to teach about which rival is true.

    With the folder of insight rivals nothing is simulated twice.

    Example: neuroflare insight experiment --out rivals
    """
    import json

    from rich.console import Console

    from neuroflare.cli._language import chosen, t
    from neuroflare.cli._rivals import with_rivals
    from neuroflare.cli._studies import say
    from neuroflare.files import write_text_atomically
    from neuroflare.insight.experiment import outlooks
    from neuroflare.insight.experiment_document import document, winner_words
    from neuroflare.insight.rivals_document import caution
    from neuroflare.scoring.numbers import with_ends
    from neuroflare.trials.words import NOTICES

    made = with_rivals(
        draws=draws, people=people, seed=seed, workers=workers, prior=prior, out=out, quiet=quiet
    )
    found = made["found"]
    weights = {name: one.weights for name, one in found.comparison.standings.items()}
    ranked = outlooks(
        list(made["candidates"].values()), found.pool, weights, found.evidence, enough=enough, seed=seed
    )
    answer = document(found, ranked, enough=enough, seed=seed, model_hash=made["model_hash"])
    text = json.dumps(answer, indent=1, ensure_ascii=False, allow_nan=False)
    if out is not None:
        path = write_text_atomically(out / "experiment.json", text + "\n")
        say(t("answer", "Answer: {path}", path=path), quiet)
        path = write_text_atomically(out / "study.yaml", answer["study"])
        say(t("study", "Study: {path}", path=path), quiet)
    if as_json:
        typer.echo(text)
        return
    words = chosen()
    table = plain_table(
        t("head-test", "test"), t("head-bits", "bits"), t("head-needed", "people of each group")
    )
    for one in answer["candidates"][:top]:
        table.add_row(
            made["candidates"][one["name"]].titled(words),
            with_ends(one["gain"], words, digits=2),
            "-" if one["needed"] is None else str(one["needed"]),
        )
    console = Console(highlight=False)
    console.print(table)
    for line in (winner_words(found, ranked, words), caution(found, words)):
        console.print(line)
    for line in answer["notice"]:
        console.print(words.again(NOTICES, line))
