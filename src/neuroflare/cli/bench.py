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
        bool, typer.Option("--quick", help="Fewer people and one turn; under a minute.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the numbers as JSON.")] = False,
) -> None:
    """Time the engine beside libRoadRunner, or the skin sheet beside py-pde, with the error beside the speed.

    Example:  neuroflare bench --quick
    """
    import json

    from neuroflare.bench import benchmark
    from neuroflare.errors import UsageError

    if what not in ("engine", "skin"):
        raise UsageError(f"{what!r} cannot be timed; give engine or skin")
    if what == "skin":
        _skin(quick, as_json)
        return
    if models is not None and not models.is_dir():
        raise UsageError(f"{models}: there is no such folder; give one that holds a folder for each model")
    report = benchmark(models, quick=quick)
    if as_json:
        typer.echo(json.dumps(report.to_dict(), indent=1))
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

    table = Table()
    for heading, right in (
        ("model", 0),
        ("tool", 0),
        ("tolerance", 1),
        ("a second", 1),
        ("error", 1),
        ("GF/s", 1),
    ):
        table.add_column(heading, justify="right" if right else "left")
    for row in report.rows:
        flops = "" if row.gigaflops is None else f"{row.gigaflops:.1f}"
        speed = f"{row.sims_per_second:,.0f}"
        table.add_row(row.model, row.tool, f"{row.rtol:.0e}", speed, f"{row.max_error:.0e}", flops)
    console = Console()
    console.print(table)
    for ratio in report.ratios:
        equal, matched = ratio["equal_tolerance"], ratio["matched_accuracy"]
        parts = [f"{equal:.0f} x at equal tolerance"] if equal else []
        parts += [f"{matched:.0f} x at matched accuracy"] if matched else []
        console.print(f"{ratio['model']} against {ratio['peer']}: {', '.join(parts) or 'not comparable'}")
    seconds = report.compile
    console.print(
        f"{report.peak_fraction:.0%} of the multiply-add peak; two workers {report.scaling['2']:.2f} x one; "
        f"compile {seconds['cold_s']:.2f} s, cached {seconds['cached_s']:.2f} s"
    )
