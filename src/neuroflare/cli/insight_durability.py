"""``neuroflare insight durability``: how long relief lasts after a usual course of each treatment."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["command"]

SCHEMA = "neuroflare/insight/1"


def command(
    group: Annotated[str, typer.Option(help="Who: fm, crps-acute, crps-chronic or sfn.")] = "fm",
    drug: Annotated[
        list[str] | None,
        typer.Option(help="Only this treatment of the library; may be given more than once."),
    ] = None,
    people: Annotated[int, typer.Option(min=3, max=10_000, help="Virtual people in each draw.")] = 16,
    draws: Annotated[int, typer.Option(min=2, max=10_000, help="Readings of the uncertain numbers.")] = 48,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    prior: Annotated[bool, typer.Option("--prior", help="Draw from the priors, not the posterior.")] = False,
    out: Annotated[Path | None, typer.Option(help="Folder for durability.json.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Say how long relief lasts after a usual course of each treatment, in the model.

    Example: neuroflare insight durability --group fm --drug pregabalin
    """
    import json

    from rich.console import Console

    from neuroflare import __version__
    from neuroflare.cli._language import chosen, t
    from neuroflare.cli._progress import Progress
    from neuroflare.cli._studies import say
    from neuroflare.files import ensure_folder, write_text_atomically
    from neuroflare.model import load_model
    from neuroflare.scoring.scorecard import tidy
    from neuroflare.treatments.targets import targets_hash
    from neuroflare.trials.document import durability_entry
    from neuroflare.trials.durability import WORDS
    from neuroflare.trials.make import deviates_of, followed
    from neuroflare.trials.terminal import print_durability
    from neuroflare.trials.usual import usual_courses
    from neuroflare.trials.words import HARMS, NEVER_STOP, NOTICE, NOTICES, drug_words

    courses = usual_courses(group, tuple(drug or ()))
    if out is not None:
        ensure_folder(out)
    model = load_model("body")
    with Progress(t("simulating-treatments", "Simulating treatments"), quiet) as progress:
        found = followed(
            courses, model, people=people, draws=draws, seed=seed, workers=workers, prior=prior,
            progress=progress.update,
        )  # fmt: skip
    document = tidy(
        {
            "schema": SCHEMA,
            "version": __version__,
            "group": group,
            "notice": [NOTICE, HARMS, NEVER_STOP],
            "rule": dict(WORDS),
            "numbers": "prior" if deviates_of(model, draws, prior) is None else "posterior",
            "people": people,
            "draws": draws,
            "seed": seed,
            "model_hash": model.hash,
            "targets_hash": targets_hash(),
            "treatments": [
                {"drug": name, "words": drug_words(name), **durability_entry(one)}
                for name, one in found.items()
            ],
        }
    )
    text = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False)
    if out is not None:
        path = write_text_atomically(out / "durability.json", text + "\n")
        say(t("answer", "Answer: {path}", path=path), quiet)
    if as_json:
        typer.echo(text)
        return
    console = Console(highlight=False)
    print_durability(document["treatments"], console, chosen())
    for entry in document["treatments"]:
        console.print(entry["words"])
    for line in document["notice"]:
        console.print(chosen().again(NOTICES, line))
