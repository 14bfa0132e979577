"""``neuroflare trial``: what a trial would find, and what lasts after stopping."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["command"]


def command(
    name: Annotated[
        str | None, typer.Argument(help="Id of a bundled trial, or a design file; --all takes every one.")
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Predict every bundled trial, and score them.")
    ] = False,
    people: Annotated[int, typer.Option(min=3, max=10_000, help="Virtual people in each draw.")] = 16,
    draws: Annotated[int, typer.Option(min=1, max=10_000, help="Readings of the uncertain numbers.")] = 48,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    follow_up: Annotated[
        int, typer.Option(min=0, max=520, help="Weeks for which people are watched after the last dose.")
    ] = 52,
    prior: Annotated[bool, typer.Option("--prior", help="Draw from the priors, not the posterior.")] = False,
    out: Annotated[
        Path | None, typer.Option(help="Folder for trial.json and trial.html; trials.json.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the prediction as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Predict a trial: its arms, the chance that it succeeds, what changes inside, and what lasts.

    Example: neuroflare trial crofford2005-pregabalin
    """
    import json
    import shlex

    from neuroflare.cli._language import chosen, t
    from neuroflare.cli._progress import Progress
    from neuroflare.cli._studies import say
    from neuroflare.errors import UsageError
    from neuroflare.evidence import load_ledger
    from neuroflare.files import ensure_folder, write_text_atomically
    from neuroflare.message import bundled_are
    from neuroflare.model import load_model
    from neuroflare.trials.design import bundled_designs, find_design
    from neuroflare.trials.document import trial_document
    from neuroflare.trials.make import make_trial
    from neuroflare.trials.rows import trial_rows
    from neuroflare.trials.terminal import print_trial
    from neuroflare.trials.trial_page import write_trial_page

    if every and name is not None:
        raise UsageError("one-or-all", "give the name of one trial or --all, not both")
    if not every and name is None:
        raise UsageError(
            "one-trial", "name one trial, or give --all; {hint}", hint=bundled_are(bundled_designs())
        )
    if out is not None:
        ensure_folder(out)
    words = ["neuroflare", "trial", name or "--all", *(["--prior"] if prior else [])]
    words += [
        "--people",
        str(people),
        "--draws",
        str(draws),
        "--seed",
        str(seed),
        "--follow-up",
        str(follow_up),
    ]
    again = shlex.join(words)
    model, ledger = load_model("body"), load_ledger()
    hours = follow_up * 168.0
    if name is None:
        from neuroflare.trials.results import all_trials, print_results

        with Progress(t("simulating-trials", "Simulating trials"), quiet) as progress:
            results = all_trials(
                model, ledger, people=people, draws=draws, seed=seed, workers=workers, prior=prior,
                follow_up=hours, command=again, progress=progress.update,
            )  # fmt: skip
        text = json.dumps(results, indent=1, ensure_ascii=False, allow_nan=False)
        if out is not None:
            path = write_text_atomically(out / "trials.json", text + "\n")
            say(t("trials", "Trials: {path}", path=path), quiet)
        if as_json:
            typer.echo(text)
        else:
            print_results(results, chosen())
        return
    design = find_design(name)
    with Progress(t("simulating-people", "Simulating virtual people"), quiet) as progress:
        made = make_trial(
            design, model, people=people, draws=draws, seed=seed, workers=workers, prior=prior,
            follow_up=hours, command=again, progress=progress.update,
        )  # fmt: skip
    document = trial_document(made, model)
    rows = trial_rows(made.predicted, ledger, model)
    document["rows"] = [row.to_dict() for row in rows]
    text = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False)
    if out is not None:
        path = write_text_atomically(out / "trial.json", text + "\n")
        say(t("prediction", "Prediction: {path}", path=path), quiet)
        say(t("page", "Page: {path}", path=write_trial_page(document, out)), quiet)
    if as_json:
        typer.echo(text)
    else:
        print_trial(document, rows, chosen())
