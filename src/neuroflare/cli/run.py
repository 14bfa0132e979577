"""``neuroflare run``: every study, the scorecard, the report."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["command"]


def command(
    studies: Annotated[
        list[str] | None, typer.Argument(help="Ids of bundled studies, or study files; all by default.")
    ] = None,
    study: Annotated[
        list[str] | None, typer.Option(help="The same as an option; may be given more than once.")
    ] = None,
    people: Annotated[int, typer.Option(min=2, max=10_000, help="Virtual people in each draw.")] = 8,
    draws: Annotated[int, typer.Option(min=1, max=10_000, help="Readings of the uncertain numbers.")] = 64,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    out: Annotated[Path, typer.Option(help="Folder for report.html and scorecard.json.")] = Path(
        "neuroflare-report"
    ),
    as_json: Annotated[
        bool, typer.Option("--json", help="Print scorecard.json instead of the table.")
    ] = False,
    without: Annotated[
        list[str] | None,
        typer.Option(help="Remove an arrow of the model, like ngf-nociceptor; may be given more than once."),
    ] = None,
    full: Annotated[
        bool,
        typer.Option("--full", help="Read areas of flares and wheals from the skin sheet, not by a rule."),
    ] = False,
    prior: Annotated[
        bool,
        typer.Option("--prior", help="Draw from the priors, though a posterior ships."),
    ] = False,
    references: Annotated[
        bool, typer.Option("--references", help="Simulate the priors too and compare scores; twice the time.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Simulate every study on virtual people, compare with what was published, write the report.

    Example: neuroflare run vds2007 cook1980 --people 8 --out my-report
    """
    from neuroflare.cli._language import chosen as language
    from neuroflare.cli._language import t
    from neuroflare.cli._studies import find_studies, run_studies, say, sheet_words
    from neuroflare.files import ensure_folder
    from neuroflare.report import print_scorecard, write_report
    from neuroflare.scoring import write_scorecard

    names = [*(studies or []), *(study or [])]
    chosen = find_studies(names)
    ensure_folder(out)
    finished = run_studies(
        chosen,
        names=names,
        people=people,
        draws=draws,
        seed=seed,
        workers=workers,
        quiet=quiet,
        removed=without or (),
        sheet=full,
        prior=prior,
        references=references,
    )
    card_path = write_scorecard(finished.scorecard, out)
    report_path = write_report(finished.report, out)
    if as_json:
        typer.echo(finished.scorecard.to_json())
    else:
        print_scorecard(finished.scorecard, t=language())
    words = sheet_words((r for many in finished.readings.values() for r in many), people, draws)
    if words is not None:
        say(words, quiet)
    say(t("report", "Report: {path}", path=report_path), quiet)
    say(t("scorecard", "Scorecard: {path}", path=card_path), quiet)
