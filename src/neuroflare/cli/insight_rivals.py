"""``neuroflare insight rivals``: which hypothesis of lasting pain explains what was published."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

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
    from rich.table import Table

    from neuroflare.cli._rivals import with_rivals
    from neuroflare.cli._studies import say
    from neuroflare.files import write_text_atomically
    from neuroflare.insight.rivals_document import document

    made = with_rivals(
        draws=draws, people=people, seed=seed, workers=workers, prior=prior, out=out, quiet=quiet
    )
    made.pop("candidates")
    answer = document(**made, seed=seed)
    text = json.dumps(answer, indent=1, ensure_ascii=False, allow_nan=False)
    if out is not None:
        say(f"Answer: {write_text_atomically(out / 'rivals.json', text + chr(10))}", quiet)
    if as_json:
        typer.echo(text)
        return
    table = Table(
        "rival",
        "weight, of 100",
        "behind",
        "explains",
        "barely",
        "not",
        "people who fall ill, of 100 readings",
    )
    for one in sorted(answer["rivals"], key=lambda one: -one["score"]):
        weight, counts = one["weight"], one["explained"]
        table.add_row(
            one["title"],
            f"{100 * weight['value']:.0f} ({100 * weight['lo']:.0f} to {100 * weight['hi']:.0f})",
            f"{one['behind']['value']:.0f} ± {one['behind']['error']:.0f}",
            str(counts["explained"]), str(counts["barely"]), str(counts["not"] + counts["nobody"]),
            ", ".join(f"{group} {100 * share:.0f}" for group, share in one["ill"].items()),
        )  # fmt: skip
    console = Console(highlight=False)
    console.print(table)
    for line in (*answer["sentences"], answer["how"], *answer["notice"]):
        console.print(line)
