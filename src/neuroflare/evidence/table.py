"""Read the ledger's csv files, and say where a cell is wrong."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from neuroflare.errors import UsageError

__all__ = ["Row", "read_rows"]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a csv file."""

    path: Path
    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """Cell of that column, without the spaces around it."""
        return self.cells[column].strip()

    def required(self, column: str) -> str:
        """Cell of that column, which must not be empty."""
        text = self.text(column)
        if not text:
            raise self.wrong(column, "", "it must not be empty")
        return text

    def words(self, column: str) -> tuple[str, ...]:
        """Words of the cell, which are parted by spaces."""
        return tuple(self.cells[column].split())

    def number(self, column: str) -> float | None:
        """Cell as a number; None when it is empty."""
        text = self.text(column)
        if not text:
            return None
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            raise self.wrong(column, text, "a number such as 12.5 or 1e-7, or nothing")
        return number

    def count(self, column: str) -> int | None:
        """Cell as a whole number of at least 1; None when it is empty."""
        text = self.text(column)
        if not text:
            return None
        if not (text.isascii() and text.isdigit() and int(text) > 0):
            raise self.wrong(column, text, "a whole number of 1 or more, or nothing")
        return int(text)

    def wrong(self, column: str, value: str, right: str) -> UsageError:
        """Error that names file, line and column, the value seen and what would be right.

        Parameters
        ----------
        column
            Name of the column.
        value
            What stands there.
        right
            What should stand there.
        """
        return UsageError(f"{self.path}:{self.line}: {column} is {value!r}; right would be: {right}")


def read_rows(path: Path, columns: Sequence[str], optional: Sequence[str] = ()) -> Iterator[Row]:
    """Read a csv file with a header line.

    Parameters
    ----------
    path
        File to read, UTF-8.
    columns
        Columns that the header must hold, in any order.
    optional
        Columns that it may hold besides.

    Yields
    ------
    Row
        One per line after the header, with its line number.

    Raises
    ------
    UsageError
        When the file is missing or not text, a column is missing or unknown, or a line has another width.
    """
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            yield from _rows(path, csv.reader(stream, strict=True), columns, optional)
    except (UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"{path}: not a csv file in UTF-8 ({error})") from error
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from error


def _rows(
    path: Path, reader: Iterator[list[str]], columns: Sequence[str], optional: Sequence[str]
) -> Iterator[Row]:
    header = next(reader, [])
    missing = [column for column in columns if column not in header]
    unknown = [column for column in header if column not in columns and column not in optional]
    if missing or unknown or len(set(header)) != len(header):
        seen = ",".join(header)
        raise UsageError(
            f"{path}:1: the header is {seen!r}; right would be: {','.join([*columns, *optional])}"
        )
    line = 2
    for cells in reader:
        if not cells:
            raise UsageError(
                f"{path}:{line}: the line is empty; right would be: {len(header)} cells, or no line"
            )
        if len(cells) != len(header):
            raise UsageError(f"{path}:{line}: the line has {len(cells)} cells; right would be: {len(header)}")
        yield Row(path, line, dict(zip(header, cells, strict=True)))
        line = int(getattr(reader, "line_num", line)) + 1
