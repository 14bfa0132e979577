"""One case of the SBML Semantic Test Suite: its files, what it asks for and what it expects."""

from __future__ import annotations

import csv
import math
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
    outputs
        Ids in the engine's form: ``amount(S)``, ``[S]`` or a plain id.
    expected
        Time by output.
    absolute, relative
        Tolerances: a value passes within absolute + relative * |expected|.
    """

    id: str
    model: Path
    tags: tuple[str, ...]
    kind: str
    times: tuple[float, ...]
    outputs: tuple[str, ...]
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
        amounts, concentrations = _words(settings["amount"]), _words(settings["concentration"])
        outputs = [
            f"amount({c})" if c in amounts else f"[{c}]" if c in concentrations else c for c in columns
        ]
        return cls(
            id=name,
            model=models[-1],
            tags=tuple(sorted({*_words(about["componentTags"]), *_words(about["testTags"])})),
            kind=kind,
            times=tuple(times.tolist()),
            outputs=tuple(outputs),
            expected=numbers,
            absolute=_number(settings["absolute"]),
            relative=_number(settings["relative"]),
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
            f"{self.outputs[column]} at time {self.times[row]:.6g} is {values[row, column]:.9g}, "
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
