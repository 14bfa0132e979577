"""``neuroflare clinic FILE``: one virtual experiment."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["command"]


def command(
    file: Annotated[Path, typer.Argument(help="A study.yaml, or the id of a bundled study.")],
    people: Annotated[int, typer.Option(min=2, max=10_000, help="Virtual people in each draw.")] = 8,
    draws: Annotated[int, typer.Option(min=1, max=10_000, help="Readings of the uncertain numbers.")] = 64,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    out: Annotated[Path | None, typer.Option(help="Folder for report.html and readings.csv.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the readings as JSON.")] = False,
    without: Annotated[
        list[str] | None,
        typer.Option(help="Remove an arrow of the model, like ngf-nociceptor; may be given more than once."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Simulate one study file on a group of virtual people.

    Example: neuroflare clinic studies/vds2007/study.yaml
    """
    import json

    from neuroflare.cli._language import t
    from neuroflare.cli._readings import print_readings, readings_document, write_readings
    from neuroflare.cli._studies import find_studies, run_studies, say
    from neuroflare.files import ensure_folder
    from neuroflare.report import write_report

    (study,) = find_studies([str(file)])
    if out is not None:
        ensure_folder(out)
    finished = run_studies(
        [study],
        names=[str(file)],
        people=people,
        draws=draws,
        seed=seed,
        workers=workers,
        quiet=quiet,
        removed=without or (),
        sheet=True,
    )
    readings = finished.readings[study.id]
    if out is not None:
        table = write_readings(study, readings, out)
        say(t("readings", "Readings: {path}", path=table), quiet)
        say(t("report", "Report: {path}", path=write_report(finished.report, out)), quiet)
    if as_json:
        typer.echo(json.dumps(readings_document(study, readings, finished), indent=1, allow_nan=False))
    else:
        print_readings(study, readings, finished)
