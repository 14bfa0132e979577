"""``neuroflare insight rivals``: which hypothesis of lasting pain explains what was published."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from neuroflare.terminal import plain_table

__all__ = ["command"]


def command(
    draws: Annotated[int, typer.Option(min=20, max=1000, help="Readings of the uncertain numbers.")] = 96,
    people: Annotated[int, typer.Option(min=3, max=1000, help="Virtual people in each test.")] = 4,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    prior: Annotated[bool, typer.Option("--prior", help="Draw from the priors, not the posterior.")] = False,
    out: Annotated[
        Path | None, typer.Option(help="Folder for rivals.json, and for simulations while they go on.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Compare hypotheses of what lasting pain is, each the model without some arrows.

    With a folder, a comparison that was stopped goes on when the command is given again.

    Example: neuroflare insight rivals --out rivals
    """
    import json

    from rich.console import Console

    from neuroflare.cli._language import chosen, t
    from neuroflare.cli._rivals import with_rivals
    from neuroflare.cli._studies import say
    from neuroflare.files import write_text_atomically
    from neuroflare.insight.rivals_document import HOW, caution, document, rival_words, sentences
    from neuroflare.scoring.numbers import with_ends
    from neuroflare.trials.words import NOTICES

    made = with_rivals(
        draws=draws, people=people, seed=seed, workers=workers, prior=prior, out=out, quiet=quiet
    )
    made.pop("candidates")
    answer = document(**made, seed=seed)
    text = json.dumps(answer, indent=1, ensure_ascii=False, allow_nan=False)
    if out is not None:
        path = write_text_atomically(out / "rivals.json", text + "\n")
        say(t("answer", "Answer: {path}", path=path), quiet)
    if as_json:
        typer.echo(text)
        return
    found, words = made["found"], chosen()
    table = plain_table(
        t("head-rival", "rival"),
        t("head-weight", "weight, of 100"),
        t("head-behind", "behind"),
        t("head-explains", "explains"),
        t("head-barely", "barely"),
        t("head-not", "not"),
        t("head-ill", "people who fall ill, of 100 readings"),
    )
    for one in sorted(answer["rivals"], key=lambda one: -one["score"]):
        weight, counts = one["weight"], one["explained"]
        table.add_row(
            rival_words(found.rivals[one["name"]], words),
            with_ends(weight, words, times=100.0),
            f"{one['behind']['value']:z.0f} ± {one['behind']['error']:.0f}",
            str(counts["explained"]), str(counts["barely"]), str(counts["not"] + counts["nobody"]),
            ", ".join(
                f"{t(f'ill-{group}', group)} {100 * share:.0f}" for group, share in one["ill"].items()
            ),
        )  # fmt: skip
    console = Console(highlight=False)
    console.print(table)
    for line in (*sentences(found, words), caution(found, words), t("how-rivals", HOW)):
        console.print(line)
    for line in answer["notice"]:
        console.print(words.again(NOTICES, line))
