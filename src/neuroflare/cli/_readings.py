"""How the readings of one study are shown and kept."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from neuroflare.cli._help import EPILOG
from neuroflare.cli._language import chosen, t
from neuroflare.cli._studies import Finished, sheet_words
from neuroflare.clinic.areas import AREAS
from neuroflare.clinic.over_time import MOMENTS
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.simulate import Reading
from neuroflare.clinic.study import Study
from neuroflare.clinic.vocabulary import SUMMARIES_OVER_TIME
from neuroflare.files import write_text_atomically
from neuroflare.scoring.numbers import number, plain_text, published_words, span, with_unit
from neuroflare.scoring.words import VERDICT_WORDS
from neuroflare.terminal import plain_table

__all__ = ["print_readings", "readings_document", "write_readings"]

SCHEMA = "neuroflare/clinic/1"


def print_readings(study: Study, readings: Sequence[Reading], finished: Finished) -> None:
    """Print one line per read-out, and what the study says that the model does not act on."""
    from rich.console import Console

    table = plain_table(title=study.title or study.id)
    for heading, right in (
        (t("head-readout", "Read-out").casefold(), False),
        (t("head-arm", "arm"), False),
        (t("head-typical", "typical"), True),
        (t("head-90", "90 of 100 people"), True),
    ):
        table.add_column(heading, justify="right" if right else "left", overflow="fold")
    verdicts = _verdicts(study, finished)
    if verdicts:
        for heading in (t("head-published", "Published"), t("head-verdict", "Verdict")):
            table.add_column(heading.casefold(), overflow="fold")
    for k, reading in enumerate(readings):
        lo, middle, hi = _quantiles(reading)
        row = reading.readout
        arm = row.arm
        if row.against is not None:
            arm = t("against", "{arm} against {other}", arm=row.arm, other=row.against)
        table.add_row(
            _what(row),
            arm,
            _number(middle) if math.isnan(middle) else with_unit(_number(middle), row.unit),
            _number(lo) if math.isnan(lo) else span(lo, hi, row.unit, t=chosen()),
            *(verdicts.get(k, ("", "")) if verdicts else ()),
        )
    console = Console()
    console.print(table)
    for reading in readings:
        if reading.censored:
            what = _what(reading.readout)
            told = t(
                "censored",
                "In {count} of 100 virtual people the ramp was over first: {what}, {arm}.",
                count=f"{100.0 * reading.censored:.0f}",
                what=what,
                arm=reading.readout.arm,
            )
            console.print(told)
    words = sheet_words(readings, finished.scorecard.people, finished.scorecard.draws)
    if words is not None:
        console.print(words)
    for warning in study.warnings:
        console.print(t("note", "Note: {text}.", text=warning), highlight=False)
    if study.not_used:
        words = ", ".join(study.not_used)
        console.print(t("not-used", "The model does not act on: {words}.", words=words))
    console.print(t("medical", EPILOG))


def _what(row: Readout) -> str:
    """Name a read-out; a moment of one whose meaning is a share is no share."""
    if row.label or row.over_time not in MOMENTS:
        return plain_text(row.label or row.word.meaning)
    meaning = re.sub(r", %.*", "", row.word.meaning)
    return plain_text(f"{meaning}: {SUMMARIES_OVER_TIME[row.over_time].meaning}")


def readings_document(study: Study, readings: Sequence[Reading], finished: Finished) -> dict[str, Any]:
    """Give the readings as they are printed with ``--json``."""
    card = finished.scorecard
    return {
        "schema": SCHEMA,
        "study": study.id,
        "version": card.version,
        "seed": card.seed,
        "model_hash": card.model_hash,
        "people": card.people,
        "draws": card.draws,
        "not_used": list(study.not_used),
        "warnings": list(study.warnings),
        "readings": [_entry(reading) for reading in readings],
        "rows": [row.to_dict() for row in card.rows],
    }


def write_readings(study: Study, readings: Sequence[Reading], folder: Path) -> Path:
    """Write every value of every virtual person as CSV, whole or not at all."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(
        ["study", "readout", "arm", "against", "unit", "draw", "person", "value", "value_against"]
    )
    for reading in readings:
        row = reading.readout
        for (draw, person), value in np.ndenumerate(reading.values):
            other = "" if reading.other is None else _exact(float(reading.other[draw, person]))
            start = [study.id, row.name, row.arm, row.against or "", row.unit]
            writer.writerow([*start, draw, person, _exact(float(value)), other])
    return write_text_atomically(folder / "readings.csv", text.getvalue())


def _entry(reading: Reading) -> dict[str, Any]:
    lo, middle, hi = _quantiles(reading)
    row = reading.readout
    return {
        "readout": row.name,
        "arm": row.arm,
        "against": row.against,
        "unit": row.unit,
        "median": _finite(middle),
        "lo": _finite(lo),
        "hi": _finite(hi),
        "sheet": reading.readout.name in AREAS and reading.error is None,
        "simulated": int(reading.values.size),
        "missing": int(np.isnan(reading.values).sum()),
        "failed": reading.failed,
        "censored": reading.censored,
    }


def _quantiles(reading: Reading) -> tuple[float, float, float]:
    """Give the middle and the limits that hold 90 of 100 virtual people, over all draws."""
    row, values = reading.readout, reading.values
    if reading.other is not None:
        if row.contrast == "ratio":
            values = values / reading.other
        elif row.contrast == "percent-of":
            values = 100.0 * values / reading.other
        elif row.contrast in ("percent", "percent-fall"):
            change = 100.0 * (values - reading.other) / np.abs(reading.other)
            values = change if row.contrast == "percent" else -change
        else:
            values = values - reading.other
    known = values[np.isfinite(values)]
    if known.size == 0:
        return math.nan, math.nan, math.nan
    lo, middle, hi = np.quantile(known, [0.05, 0.5, 0.95])
    return float(lo), float(middle), float(hi)


def _verdicts(study: Study, finished: Finished) -> dict[int, tuple[str, str]]:
    """Published number and verdict of each read-out that has evidence, by its place in the file."""
    places = [k for k, row in enumerate(study.readouts) if row.evidence is not None]
    shown: dict[int, tuple[str, str]] = {}
    for k, row in zip(places, finished.scorecard.rows, strict=False):
        shown[k] = (
            published_words(row.published, row.unit, chosen()),
            t(f"verdict-{row.verdict}", VERDICT_WORDS[row.verdict].name),
        )
    return shown


def _number(value: float) -> str:
    return t("never", "never") if math.isnan(value) else number(value)


def _exact(value: float) -> str:
    return "" if math.isnan(value) else repr(value)


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
