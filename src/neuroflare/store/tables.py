"""Tables as Parquet files: a declared set of columns, written whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.files import written_whole

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Column", "Table", "join_tables", "read_table", "write_table"]

Array = npt.NDArray[Any]

_FORM: dict[str, Any] = {"compression": "zstd", "version": "2.6", "data_page_version": "1.0"}
"""How Parquet files are written; stated, so that a newer default changes no bytes."""
_STEP = 1e-3
"""Numbers with a fraction are kept to this; a finding does not hang on less, and files are half the size."""


@dataclass(frozen=True)
class Column:
    """One column.

    Parameters
    ----------
    kind
        Type of Arrow: ``int32``, ``uint8``, ``float32``, ``bool``, or ``text``.
    meaning
        What it holds, with its unit.
    optional
        Whether it may be empty in a row; NaN is written as empty.
    """

    kind: str
    meaning: str
    optional: bool = False


@dataclass(frozen=True)
class Table:
    """One kind of table.

    Parameters
    ----------
    name
        What it is called.
    columns
        Name to column, in order.
    """

    name: str
    columns: Mapping[str, Column]

    def schema(self) -> pa.Schema:
        """Schema of Arrow."""
        import pyarrow as pa

        kinds = {"text": pa.dictionary(pa.int8(), pa.string()), "bool": pa.bool_()}
        return pa.schema(
            [
                pa.field(
                    name,
                    kinds[column.kind] if column.kind in kinds else getattr(pa, column.kind)(),
                    nullable=column.optional,
                    metadata={"meaning": column.meaning},
                )
                for name, column in self.columns.items()
            ]
        )

    def filled(self, data: Mapping[str, Array]) -> pa.Table:
        """Make a table of Arrow.

        Parameters
        ----------
        data
            One array per column, all of a length.

        Raises
        ------
        UsageError
            When a column is missing or unknown, or has no value in a row where it needs one.
        """
        import pyarrow as pa

        if set(data) != set(self.columns):
            odd = sorted(set(data) ^ set(self.columns))
            raise UsageError(
                f"the table {self.name} has the columns {', '.join(self.columns)}; {odd[0]!r} differs"
            )
        schema = self.schema()
        arrays = [_array(self, name, data[name], schema.field(name).type) for name in self.columns]
        return pa.Table.from_arrays(arrays, schema=schema)


def _array(table: Table, name: str, values: Array, kind: Any) -> Any:
    import pyarrow as pa

    column = table.columns[name]
    if column.kind == "text":
        return pa.array(values.tolist(), pa.string()).dictionary_encode().cast(kind)
    numbers = np.asarray(values)
    empty = np.isnan(numbers) if numbers.dtype.kind == "f" else np.zeros(numbers.shape, dtype=bool)
    if empty.any() and not column.optional:
        raise UsageError(f"the column {name} of {table.name} has no value in row {int(np.argmax(empty))}")
    numbers = np.where(empty, 0, numbers)
    if column.kind == "float32":
        numbers = np.round(numbers / _STEP) * _STEP
    dtype = np.dtype("bool" if column.kind == "bool" else column.kind)
    return pa.array(numbers.astype(dtype), kind, mask=empty if column.optional else None)


def write_table(path: Path, table: Table, data: Mapping[str, Array]) -> None:
    """Write a Parquet file: under a temporary name, to the disk, then renamed; the same data, the same bytes.

    Parameters
    ----------
    path
        Where it should end up; its folder exists.
    table, data
        As for `Table.filled`.

    Raises
    ------
    UsageError
        When it cannot be written there.
    """
    import pyarrow.parquet as pq

    arrow = table.filled(data)
    with written_whole(path, lasting=True) as part:
        pq.write_table(arrow, part, **_FORM)


def join_tables(files: Sequence[Path], out: Path, about: Mapping[str, str]) -> int:
    """Write several Parquet files of one kind into one, without holding more than one of them in memory.

    Parameters
    ----------
    files
        The files.
    out
        Where the one should end up; its folder exists.
    about
        What the metadata of the file should say.

    Returns
    -------
    int
        Rows.

    Raises
    ------
    UsageError
        When a file cannot be read, or the one not be written.
    """
    import pyarrow.parquet as pq

    rows = 0
    schema = pq.read_schema(files[0])
    whole = schema.with_metadata({**(schema.metadata or {}), **about})
    with written_whole(out, lasting=True) as part, pq.ParquetWriter(part, whole, **_FORM) as writer:
        for file in files:
            table = pq.read_table(file)
            writer.write_table(table.cast(whole))
            rows += table.num_rows
    return rows


def read_table(files: Sequence[Path], columns: Sequence[str]) -> dict[str, Array]:
    """Read some columns of several files of one kind, one after the other.

    Parameters
    ----------
    files
        The files.
    columns
        Names of the columns; a number that is empty somewhere is a float with NaN there.

    Raises
    ------
    UsageError
        When a file is no Parquet file, or lacks a column.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    parts = []
    for file in files:
        try:
            parts.append(pq.read_table(file, columns=list(columns)).select(list(columns)))
        except (pa.ArrowException, KeyError) as error:
            raise UsageError(f"{file}: this file cannot be read ({' '.join(str(error).split())})") from error
    whole = pa.concat_tables(parts, promote_options="permissive").unify_dictionaries()
    return {name: _numbers(whole.column(name)) for name in columns}


def _numbers(column: Any) -> Array:
    import pyarrow as pa

    if pa.types.is_dictionary(column.type):
        return np.array(column.cast(pa.string()).to_pylist(), dtype=object)
    if column.null_count:
        return np.asarray(column.cast(pa.float64()).to_numpy(), dtype=np.float64)
    return np.asarray(column.to_numpy())
