"""One case of the SBML Semantic Test Suite: its files, what it asks for and what it expects."""

from __future__ import annotations

import csv
import math
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError

__all__ = ["Case"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Case:
    """A case as its folder states it.

    Parameters
    ----------
    id
        Five digits.
    model
        The SBML file.
    tags
        Component and test tags.
    kind
        Test type; only time courses have a course in time.
    times
        Times of the expected rows.
    columns
        Ids that are compared.
    amounts, concentrations
        Ids of which the amount or the concentration is meant, not what they mean in formulas.
    expected
        Time by column.
    absolute, relative
        Tolerances: a value passes within absolute + relative * |expected|.
    """

    id: str
    model: Path
    tags: tuple[str, ...]
    kind: str
    times: tuple[float, ...]
    columns: tuple[str, ...]
    amounts: frozenset[str]
    concentrations: frozenset[str]
    expected: Floats
    absolute: float
    relative: float

    @classmethod
    def read(cls, folder: Path) -> Case:
        """Read a case from its folder."""
        name = folder.name
        settings = _fields(folder / f"{name}-settings.txt")
        about = _fields(folder / f"{name}-model.m")
        models = sorted(folder.glob(f"{name}-sbml-l*.xml"))
        if not models:
            raise UsageError(f"{folder}: no file {name}-sbml-l*.xml; give a folder of the SBML test suite")
        with (folder / f"{name}-results.csv").open(newline="") as file:
            rows = [row for row in csv.reader(file) if row]
        columns = [column.strip() for column in rows[0]]
        kind = about.get("testType", "TimeCourse")
        numbers = np.array([[_number(cell) for cell in row] for row in rows[1:]], dtype=float)
        if kind == "TimeCourse":
            columns, times, numbers = columns[1:], numbers[:, 0], numbers[:, 1:]
        else:
            times = np.zeros(len(numbers))
        return cls(
            id=name,
            model=models[-1],
            tags=tuple(sorted({*_words(about.get("componentTags", "")), *_words(about.get("testTags", ""))})),
            kind=kind,
            times=tuple(times.tolist()),
            columns=tuple(columns),
            amounts=frozenset(_words(settings.get("amount", ""))),
            concentrations=frozenset(_words(settings.get("concentration", ""))),
            expected=numbers,
            absolute=_number(settings.get("absolute", "")),
            relative=_number(settings.get("relative", "")),
        )

    def outputs(self, known: Container[str]) -> tuple[str, ...]:
        """Columns in the engine's form: ``amount(S)``, ``[S]`` or a plain id; only species have several."""
        forms = ((f"amount({c})", f"[{c}]", c) for c in self.columns)
        return tuple(
            amount
            if name in self.amounts and amount in known
            else concentration
            if name in self.concentrations and concentration in known
            else name
            for amount, concentration, name in forms
        )

    def wrong(self, values: Floats) -> str:
        """First difference from what is expected, in words; empty when there is none."""
        margin = self.absolute + self.relative * np.abs(self.expected)
        with np.errstate(invalid="ignore"):
            near = np.abs(values - self.expected) <= margin
        same = (values == self.expected) | (np.isnan(values) & np.isnan(self.expected)) | near
        if same.all():
            return ""
        row, column = np.argwhere(~same)[0]
        return (
            f"{self.columns[column]} at time {self.times[row]:.6g} is {values[row, column]:.9g}, "
            f"expected {self.expected[row, column]:.9g}; {int((~same).sum())} of {same.size} values differ"
        )


def _fields(path: Path) -> dict[str, str]:
    """Lines of the form ``key: value``; the first of each key counts."""
    if not path.is_file():
        raise UsageError(f"{path}: no such file; give a folder of the SBML test suite")
    found: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        key, colon, value = line.partition(":")
        if colon:
            found.setdefault(key.strip(), value.strip())
    return found


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _number(text: str) -> float:
    text = text.strip()
    return float(text) if text else math.nan
