"""``neuroflare bench``: the engine beside its peers on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from neuroflare.terminal import plain_table

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
    from neuroflare.bench.cases import models_in
    from neuroflare.bench.chart import draw
    from neuroflare.cli._language import chosen
    from neuroflare.errors import UsageError
    from neuroflare.files import ensure_folder, write_text_atomically
    from neuroflare.message import either

    if what not in ("engine", "skin"):
        raise UsageError("not-timed", "{what} cannot be timed; give engine or skin", what=repr(what))
    if what == "skin":
        if models is not None or out is not None or chart is not None:
            raise UsageError(
                "for-engine",
                "--models, --out and --chart are for the engine; bench skin takes --quick and --json",
            )
        _skin(quick, as_json)
        return
    if models is not None and not models.is_dir():
        raise UsageError(
            "no-models", "{folder}: there is no such folder; give one that holds a folder for each model",
            folder=models,
        )  # fmt: skip
    if models is not None and not (expected := models_in(models))[0]:
        raise UsageError(
            "no-models-in", "{folder}: there is no model that can be timed; it should hold {words}",
            folder=models, words=either(expected[1]),
        )  # fmt: skip
    for path in (out, chart):
        if path is not None:
            ensure_folder(path.parent)
    report = benchmark(models, quick=quick, say=lambda message: typer.echo(chosen().say(message), err=True))
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
    from neuroflare.cli._language import t

    report = benchmark_skin(quick)
    if as_json:
        typer.echo(json.dumps(report.to_dict(), indent=1))
        return
    told = t(
        "skin-ready",
        "ready in {start} s; one hour on 200 x 200 pixels in {hour} s",
        start=f"{report.start:.2f}", hour=f"{report.hour:.2f}",
    )  # fmt: skip
    typer.echo(told)
    for row in report.rows:
        told = t(
            "skin-row",
            "{tool} at {rtol}, {pixels} pixels: {seconds} s, error {error}, {steps} steps",
            tool=row["tool"], rtol=f"{row['rtol']:g}", pixels=report.pixels, seconds=f"{row['seconds']:.3g}",
            error=f"{row['error']:.1e}", steps=row["steps"],
        )  # fmt: skip
        typer.echo(told)
    for ratio in report.ratios:
        matched, target = ratio["matched_accuracy"], ratio["at_target"]
        if matched is None:
            words = t("not-comparable", "not comparable")
        else:
            words = t("times-matched", "{times} x at matched accuracy", times=f"{matched:.1f}")
        if target is not None:
            words = t(
                "times-will-do",
                "{words}, {times} x where an error of {error} will do",
                words=words, times=f"{target:.0f}", error=f"{ratio['target']:g}",
            )  # fmt: skip
        told = t(
            "skin-against", "against {peer} at {rtol}: {words}",
            peer=ratio["peer"], rtol=f"{ratio['rtol']:g}", words=words,
        )  # fmt: skip
        typer.echo(told)


def _print(report: Report) -> None:
    from rich.console import Console

    from neuroflare.bench.apart import REMARKS
    from neuroflare.bench.report import EQUAL, MATCHED
    from neuroflare.cli._language import chosen, t

    console = Console()
    model, tool = t("head-model", "model"), t("head-tool", "tool")
    speeds = plain_table(model, tool)
    for heading in (
        t("head-tolerance", "tolerance"),
        t("head-a-second", "a second"),
        t("head-error", "error"),
    ):
        speeds.add_column(heading, justify="right")
    speeds.add_column("GF/s", justify="right")
    for row in report.rows:
        if row.remark is not None:
            speeds.add_row(
                row.model, row.tool, f"{row.rtol:.0e}", chosen().again(REMARKS, row.remark), "", ""
            )
            continue
        flops = "" if row.gigaflops is None else f"{row.gigaflops:.1f}"
        speed = f"{row.sims_per_second:,.{0 if row.sims_per_second >= 10 else 1}f}"
        speeds.add_row(row.model, row.tool, f"{row.rtol:.0e}", speed, f"{row.max_error:.0e}", flops)
    console.print(speeds)
    times = plain_table(
        model, t("head-beside", "beside"), title=t("times-as-fast", "the engine is so many times as fast")
    )
    heading = t("at-tolerance", "at tolerance {tolerance}", tolerance=f"{EQUAL:.0e}")
    times.add_column(heading, justify="right")
    times.add_column(t("at-error", "at error {error}", error=f"{MATCHED:.0e}"), justify="right")
    for ratio in report.ratios:
        words = [
            "" if ratio[key] is None else f"{ratio[key]:.{0 if ratio[key] >= 10 else 1}f}"
            for key in ("equal_tolerance", "matched_accuracy")
        ]
        times.add_row(ratio["model"], ratio["peer"], *words)
    console.print(times)
    seconds = report.compile
    told = t(
        "bench-peak",
        "{share} of the multiply-add peak; two workers {times} x one; compile {cold} s, cached {cached} s",
        share=f"{report.peak_fraction:.0%}", times=f"{report.scaling['2']:.2f}",
        cold=f"{seconds['cold_s']:.2f}", cached=f"{seconds['cached_s']:.2f}",
    )  # fmt: skip
    console.print(told)
    if report.missing:
        console.print(t("not-installed", "not installed: {tools}", tools=", ".join(report.missing)))
    for left, why in report.left_out.items():
        why = chosen().again(REMARKS, why)
        console.print(t("tool-left-out", "left out: {tool} ({why})", tool=left, why=why))
