"""``neuroflare bench``: the engine beside its peers on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from neuroflare.bench import Report

__all__ = ["command"]


def command(
    what: Annotated[str, typer.Argument(help="engine, or skin for the skin sheet.")] = "engine",
    models: Annotated[
        Path | None, typer.Option(help="Folder of published models in the PEtab layout, timed as well.")
    ] = None,
    quick: Annotated[
        bool, typer.Option("--quick", help="Fewer people, one turn, no tool that is slow to load; a minute.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the numbers as JSON.")] = False,
    out: Annotated[Path | None, typer.Option(help="Write the JSON to this file, too.")] = None,
    chart: Annotated[Path | None, typer.Option(help="Draw speed against error into this SVG file.")] = None,
) -> None:
    """Time the engine beside other simulators, or the skin sheet beside py-pde; speed with its error.

    Example:  neuroflare bench --quick
    """
    import json

    from neuroflare.bench import benchmark
    from neuroflare.bench.chart import draw
    from neuroflare.errors import UsageError
    from neuroflare.files import ensure_folder, write_text_atomically

    if what not in ("engine", "skin"):
        raise UsageError(f"{what!r} cannot be timed; give engine or skin")
    if what == "skin":
        if models is not None or out is not None or chart is not None:
            raise UsageError(
                "--models, --out and --chart are for the engine; bench skin takes --quick and --json"
            )
        _skin(quick, as_json)
        return
    if models is not None and not models.is_dir():
        raise UsageError(f"{models}: there is no such folder; give one that holds a folder for each model")
    for path in (out, chart):
        if path is not None:
            ensure_folder(path.parent)
    report = benchmark(models, quick=quick, say=lambda text: typer.echo(text, err=True))
    found = report.to_dict()
    text = json.dumps(found, indent=1)
    if out is not None:
        write_text_atomically(out, text + "\n")
    if chart is not None:
        write_text_atomically(chart, draw(found))
    if as_json:
        typer.echo(text)
    else:
        _print(report)


def _skin(quick: bool, as_json: bool) -> None:
    """Time the skin sheet."""
    import json

    from neuroflare.bench.skin import benchmark_skin

    report = benchmark_skin(quick)
    if as_json:
        typer.echo(json.dumps(report.to_dict(), indent=1))
        return
    typer.echo(f"ready in {report.start:.2f} s; one hour on 200 x 200 pixels in {report.hour:.2f} s")
    for row in report.rows:
        numbers = f"{row['seconds']:.3g} s, error {row['error']:.1e}, {row['steps']} steps"
        typer.echo(f"{row['tool']} at {row['rtol']:g}, {report.pixels} pixels: {numbers}")
    for ratio in report.ratios:
        matched, target = ratio["matched_accuracy"], ratio["at_target"]
        words = "not comparable" if matched is None else f"{matched:.1f} x at matched accuracy"
        words += "" if target is None else f", {target:.0f} x where an error of {ratio['target']:g} will do"
        typer.echo(f"against {ratio['peer']} at {ratio['rtol']:g}: {words}")


def _print(report: Report) -> None:
    from rich.console import Console
    from rich.table import Table

    from neuroflare.bench.report import EQUAL, MATCHED

    console = Console()
    speeds = Table("model", "tool")
    for heading in ("tolerance", "a second", "error", "GF/s"):
        speeds.add_column(heading, justify="right")
    for row in report.rows:
        if row.remark is not None:
            speeds.add_row(row.model, row.tool, f"{row.rtol:.0e}", row.remark, "", "")
            continue
        flops = "" if row.gigaflops is None else f"{row.gigaflops:.1f}"
        speed = f"{row.sims_per_second:,.{0 if row.sims_per_second >= 10 else 1}f}"
        speeds.add_row(row.model, row.tool, f"{row.rtol:.0e}", speed, f"{row.max_error:.0e}", flops)
    console.print(speeds)
    times = Table("model", "beside", title="the engine is so many times as fast")
    times.add_column(f"at tolerance {EQUAL:.0e}", justify="right")
    times.add_column(f"at error {MATCHED:.0e}", justify="right")
    for ratio in report.ratios:
        words = [
            "" if ratio[key] is None else f"{ratio[key]:.{0 if ratio[key] >= 10 else 1}f}"
            for key in ("equal_tolerance", "matched_accuracy")
        ]
        times.add_row(ratio["model"], ratio["peer"], *words)
    console.print(times)
    seconds = report.compile
    console.print(
        f"{report.peak_fraction:.0%} of the multiply-add peak; two workers {report.scaling['2']:.2f} x one; "
        f"compile {seconds['cold_s']:.2f} s, cached {seconds['cached_s']:.2f} s"
    )
    if report.missing:
        console.print(f"not installed: {', '.join(report.missing)}")
    for tool, reason in report.left_out.items():
        console.print(f"left out: {tool} ({reason})")
