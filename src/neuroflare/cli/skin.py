"""``neuroflare skin``: a flare or wheal in space and time, as pictures and numbers."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neuroflare.cli._language import chosen, t
from neuroflare.cli._skin_options import (
    block_of,
    by_options,
    check_lengths,
    numbers,
    placed_by,
    rectangle,
    setting_of,
)
from neuroflare.cli._wrong_words import no_folder, wrong_option

if TYPE_CHECKING:
    import xarray as xr

    from neuroflare.skin import Placed, Sheet
    from neuroflare.skin.presets import Preset
    from neuroflare.skin.shapes import Shape

__all__ = ["SCHEMA", "command"]

SCHEMA = "neuroflare/skin/1"

_FALL = 0.9
"""Flow over rest below which a picture needs colours for skin with less flow."""
_NO_DOSE = ("stimulus", "route", "electrode", "rate")
"""Fields of an event that the head of a picture leaves out; its title says them."""
NAMES = {
    f"reading-{name.replace(' ', '-')}": name
    for name in (
        "flare area", "flare area by scanner", "flare time", "peak flow", "wheal area", "wheal volume",
        "wheal time",
    )
}  # fmt: skip
UNITS = {"unit-of-rest": "% of rest"}
RULES = {
    "rule-flare": "flow above {share} % of rest, at its largest",
    "rule-flare-time": "flow above {share} % of rest, when largest",
    "rule-scanner": "more pixels than at rest above the mean + {times} SD of the image at rest, at its "
    "largest",
    "rule-peak": "the strongest pixel, at its largest",
    "rule-wheal": "skin more than {thick} mm thicker, at its largest",
    "rule-wheal-time": "skin more than {thick} mm thicker, when largest",
}
"""Key to English of the readings, their units and rules, by which they are translated."""
_LOST = 0.8  # cap8-enfd-loss-1w-kennedy2010


def command(
    stimulus: Annotated[str, typer.Option(help="What is done; a wrong word lists all.")] = "capsaicin-patch",
    out: Annotated[
        Path | None, typer.Option(help="Picture (.png, .svg), film (.gif) or fields (.nc).")
    ] = None,
    setting: Annotated[
        list[str] | None,
        typer.Option("--set", help="Change the stimulus, as in dose=100ug; may be repeated."),
    ] = None,
    field: Annotated[str, typer.Option(help="What the picture shows.")] = "perfusion",
    minutes: Annotated[
        float | None, typer.Option(help="How long; the stimulus decides when left out.")
    ] = None,
    at: Annotated[str | None, typer.Option(help="Middle of the stimulus in mm, as in 30,50.")] = None,
    size: Annotated[float, typer.Option(help="Side of the sheet in mm.")] = 100.0,
    pixel: Annotated[float, typer.Option(help="Side of a pixel in mm.")] = 0.5,
    block: Annotated[
        list[str] | None, typer.Option(help="Put out of action: silent-fibres, cgrp-receptor, h1 and others.")
    ] = None,
    anaesthetic: Annotated[
        str | None, typer.Option(help="Skin under an anaesthetic cream: x,y,width,height in mm.")
    ] = None,
    lost: Annotated[
        str | None, typer.Option(help="Skin that lost 80 % of its endings to capsaicin: x,y,width,height.")
    ] = None,
    scanner: Annotated[bool, typer.Option("--scanner", help="With blur and noise of a scanner.")] = False,
    group: Annotated[
        str,
        typer.Option(help="Whose skin: the typical healthy person, or one of the group who lives with it."),
    ] = "healthy",
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of the nerve trees.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print the readings as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Show the flare and the wheal of a stimulus on a sheet of skin.

    Example: neuroflare skin --stimulus histamine-prick --out flare.gif
    """
    import json

    from neuroflare.clinic.attending import HEALTHY
    from neuroflare.clinic.onsets import ONSETS
    from neuroflare.errors import UsageError
    from neuroflare.files import written_whole
    from neuroflare.message import Message, either
    from neuroflare.skin import FibreLoss, Grid, Sheet, place
    from neuroflare.skin.names import FIELDS
    from neuroflare.skin.picture import ENDINGS
    from neuroflare.skin.presets import PRESETS
    from neuroflare.skin.shapes import check_inside

    if stimulus not in PRESETS:
        raise wrong_option(
            "--stimulus", stimulus,
            Message("stimuli-are", "the stimuli are {words}", words=", ".join(PRESETS)),
        )  # fmt: skip
    if group not in (groups := [HEALTHY, *ONSETS]):
        raise wrong_option(
            "--group", group, Message("groups-are", "the groups are {words}", words=", ".join(groups))
        )
    if out is not None and out.suffix not in (*ENDINGS, ".nc"):
        raise wrong_option(
            "--out", str(out), Message("ends-in", "it ends in {endings}", endings=either([*ENDINGS, ".nc"]))
        )
    if out is not None and not out.absolute().parent.is_dir():
        raise wrong_option("--out", str(out), no_folder(out.absolute().parent))
    if field not in FIELDS:
        raise wrong_option(
            "--field", field, Message("fields-are", "the fields are {words}", words=", ".join(FIELDS))
        )
    check_lengths(size, pixel, minutes)
    middle = None if at is None else numbers("--at", at, "x,y")
    grid = Grid(size, size, pixel)
    losses = [] if lost is None else [FibreLoss(rectangle("--lost", lost), _LOST)]
    for loss in losses:
        check_inside(loss.shape, grid, f"--lost {lost}")
    person, held = _person(group)
    try:
        sheet = Sheet(grid, seed=seed, losses=losses, person=person, held=held)
    except UsageError as error:
        raise by_options(error) from None
    settings = dict(setting_of(text) for text in setting or [])
    done = placed_by(stimulus, sheet, middle, settings)
    if done.shape is not None:
        where = "" if at is None else f" --at {at}"
        check_inside(done.shape, sheet.grid, f"--stimulus {stimulus}{where}")
    events: list[Placed] = [done]
    areas: list[tuple[Shape, str]] = []
    for word in block or []:
        events.append(place(block_of(word), *_middle(done, sheet), sheet.values))
    if anaesthetic is not None:
        area = rectangle("--anaesthetic", anaesthetic)
        check_inside(area, sheet.grid, f"--anaesthetic {anaesthetic}")
        events.append(place(block_of("local-anaesthetic"), *area.centre, sheet.values, area))
        areas.append((area, "anaesthetic cream"))
    areas.extend((loss.shape, "endings lost") for loss in losses)
    long = PRESETS[stimulus].minutes if minutes is None else minutes
    wanted = list(dict.fromkeys([field, "perfusion", "oedema", "protein"]))
    try:
        seen = sheet.run(events, long, fields=wanted, progress=_bar(quiet or as_json))
    except UsageError as error:
        raise by_options(error) from None
    readings = _readings(sheet, seen)
    if out is not None:
        with written_whole(out, ending=out.suffix) as part:
            _write(part, seen, field, sheet, done, _title(PRESETS[stimulus], settings), group, scanner, areas)
        if not quiet:
            print(_written(out), file=sys.stderr)
    if as_json:
        document = {
            "schema": SCHEMA,
            "stimulus": stimulus,
            "seed": seed,
            "pixel_mm": pixel,
            "readings": readings,
        }
        typer.echo(json.dumps(document, indent=1, allow_nan=False))
    else:
        for name, reading in readings.items():
            unit, rule = chosen().again(UNITS, reading["unit"]), chosen().again(RULES, reading["rule"])
            value = t("none", "none") if reading["value"] is None else f"{reading['value']:.3g} {unit}"
            typer.echo(f"{chosen().again(NAMES, name)}: {value} ({rule})")


def _written(out: Path) -> str:
    """Say what was written."""
    if out.suffix == ".nc":
        return t("fields", "Fields: {path}", path=out)
    if out.suffix == ".gif":
        return t("film", "Film: {path}", path=out)
    return t("picture", "Picture: {path}", path=out)


def _title(preset: Preset, settings: Mapping[str, str]) -> str:
    """What was done, with doses, as the head of a picture says it."""
    doses = [str(v) for name, v in {**preset.event, **settings}.items() if name not in _NO_DOSE]
    words = ", ".join(re.sub(r"\bu(?=[gLMlA])", "\u00b5", dose) for dose in doses)
    words = words.replace("degC", "\u00b0C").replace("cm2", "cm\u00b2")
    return f"{preset.title}: {words}"


def _person(group: str) -> tuple[dict[str, float], dict[str, float]]:
    """Numbers and state of the person with a name whose life ends in a group."""
    from neuroflare.clinic.attending import HEALTHY
    from neuroflare.fit.posterior import load_posterior
    from neuroflare.insight.cast import NAMED, lived, numbers_of
    from neuroflare.model import load_model
    from neuroflare.skin import Sheet

    if group == HEALTHY:
        return {}, {}
    model = load_model("body")
    name = next(name for name, who in NAMED.items() if who.group == group)
    numbers = numbers_of(model, load_posterior(model), name)
    return {one: value for one, value in numbers.items() if Sheet.knows(one)}, lived(model, name, numbers)


def _middle(done: Placed, sheet: Sheet) -> tuple[float, float]:
    """Middle of a stimulus, or of the sheet."""
    return done.shape.centre if done.shape is not None else (sheet.grid.width / 2.0, sheet.grid.height / 2.0)


def _bar(silent: bool) -> Any:
    """A line on stderr while the sheet is followed, where somebody watches."""
    if silent or not sys.stderr.isatty():
        return None

    def show(share: float) -> None:
        end = "\n" if share >= 1.0 else ""
        done = t("skin-progress", "skin {share}", share=f"{share:4.0%}")
        print(f"\r{done}", end=end, file=sys.stderr, flush=True)

    return show


def _readings(sheet: Sheet, seen: xr.Dataset) -> dict[str, dict[str, Any]]:
    """What a clinic would write down, each with its rule."""
    from neuroflare.skin.names import FLARE_EDGE
    from neuroflare.skin.readouts import area_above, area_by_scanner, volume_above

    flow, thick, values = seen["perfusion"], seen["oedema"], sheet.values
    edge, wheal = 1.0 + values[FLARE_EDGE], values["wheal_edge"]
    flare, wheals, volume = area_above(flow, edge), area_above(thick, wheal), volume_above(thick, wheal)
    scanned = area_by_scanner(flow, values, sheet.seed)
    peak = flow.max(("y", "x"))
    flare_rule, wheal_rule = f"flow above {100 * edge:.4g} % of rest", f"skin more than {wheal:g} mm thicker"

    def largest(course: xr.DataArray, unit: str, rule: str) -> dict[str, Any]:
        return {"value": float(course.max()), "unit": unit, "rule": f"{rule}, at its largest"}

    def when(course: xr.DataArray, rule: str) -> dict[str, Any]:
        any_ = float(course.max()) > 0.0
        at = float(course["time"][int(course.argmax("time"))]) if any_ else None
        return {"value": at, "unit": "min", "rule": f"{rule}, when largest"}

    return {
        "flare area": largest(flare, "cm2", flare_rule),
        "flare area by scanner": largest(scanned, "cm2", str(scanned.attrs["rule"])),
        "flare time": when(flare, flare_rule),
        "peak flow": largest(100.0 * peak, "% of rest", "the strongest pixel"),
        "wheal area": largest(wheals, "cm2", wheal_rule),
        "wheal volume": largest(volume, "mm3", wheal_rule),
        "wheal time": when(wheals, wheal_rule),
    }


def _write(
    out: Path,
    seen: xr.Dataset,
    field: str,
    sheet: Sheet,
    done: Placed,
    title: str,
    group: str,
    scanner: bool,
    areas: Sequence[tuple[Shape, str]],
) -> None:
    from dataclasses import replace

    import numpy as np

    from neuroflare.clinic.attending import HEALTHY
    from neuroflare.clinic.vocabulary import GROUPS
    from neuroflare.skin.names import FLARE_EDGE
    from neuroflare.skin.picture import Edge, Look, animate, draw, save
    from neuroflare.skin.readouts import area_above, perfusion_image

    if out.suffix == ".nc":
        seen.to_netcdf(out, engine="scipy")
        return
    flow, values, shown = seen["perfusion"], sheet.values, seen[field]
    edges = [
        Edge(
            flow, 1.0 + values[FLARE_EDGE], f"flare edge, flow {100 + 100 * values[FLARE_EDGE]:.4g} % of rest"
        ),
        Edge(
            seen["oedema"],
            values["wheal_edge"],
            f"wheal edge, {values['wheal_edge']:g} mm thicker",
            "#0f6b70",
        ),
    ]
    edges = [edge for edge in edges if float(edge.field.max()) > edge.value]
    unit, low, rest = str(shown.attrs["units"]), None, None
    if field == "perfusion" and scanner:
        spot, noise = values["scanner_spot"], values["scanner_noise"]
        shown = perfusion_image(flow, values["resting_flux"], spot, noise, sheet.seed)
        unit, low = "PU", 0.0
        rest = values["resting_flux"] if float(flow.min()) < _FALL else None
    elif field == "perfusion":
        shown, unit = 100.0 * flow, "% of rest"
        low, rest = (100.0, None) if float(flow.min()) > _FALL else (0.0, 100.0)
    area = area_above(flow, 1.0 + values[FLARE_EDGE]).values
    shapes = () if done.shape is None else (done.shape,)
    meaning = str(seen[field].attrs["long_name"])
    whose = "healthy skin" if group == HEALTHY else f"skin, from {GROUPS[group].meaning}"
    subtitle = f"{meaning[0].upper()}{meaning[1:]}; one simulated sheet of {whose}"
    look = Look(title, subtitle, unit, low, rest=rest, stimuli=shapes, areas=tuple(areas))

    def chosen(index: Any) -> tuple[xr.DataArray, Look]:
        parts = tuple(Edge(e.field.isel(time=index), e.value, e.label, e.colour) for e in edges)
        notes = tuple(f"flare {area[k]:.1f} cm²" for k in index)
        return shown.isel(time=index), replace(look, edges=parts, notes=notes)

    if out.suffix == ".gif":
        animate(*chosen(range(shown.sizes["time"])), out)
    else:
        times = shown["time"].values
        # From just before anything is seen: a patch works for long before it shows.
        begin = times[max(int(np.argmax(area > 0.0)) - 1, 0)]
        moments = begin + np.array([0.02, 0.08, 0.17, 0.33, 0.67, 1.0]) * (times[-1] - begin)
        index = sorted({int(np.abs(times - moment).argmin()) for moment in moments} - {0})
        save(draw(*chosen(index)), out)
