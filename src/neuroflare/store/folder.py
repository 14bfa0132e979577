"""A folder of chunks: what it is of, which chunks are finished, and that nothing else is in it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neuroflare.errors import UsageError
from neuroflare.files import ensure_folder, write_text_atomically
from neuroflare.store.tables import Array, Table, join_tables, read_table, write_table

__all__ = ["Folder"]

_WORDS = 120
"""Characters of a value that an error shows."""


@dataclass(frozen=True)
class Folder:
    """Tables cut into chunks, with a manifest that says what they are of.

    ``<manifest>`` names what decides every byte. Chunk 7 of the table ``visits`` is
    ``visits/00007.parquet``. A chunk is finished when its file of every table is there.

    Parameters
    ----------
    path
        The folder.
    manifest
        Name of the manifest in it.
    tables
        Tables of a chunk; the last is written last.
    """

    path: Path
    manifest: str
    tables: tuple[Table, ...]

    def begin(self, facts: Mapping[str, Any]) -> None:
        """Make the folder, or go on with one that was begun with the same facts.

        Parameters
        ----------
        facts
            All that decides what the chunks hold; what JSON can write.

        Raises
        ------
        UsageError
            When the folder is of something else, holds other files, or cannot be written.
        """
        ensure_folder(self.path)
        if (self.path / self.manifest).exists():
            self._compare(self.read_manifest(str(facts.get("schema", ""))), facts)
        elif any(self.path.iterdir()):
            raise UsageError(
                "folder-not-empty",
                "{folder}: the folder is not empty and has no {file}; give a new or empty folder",
                folder=self.path, file=self.manifest,
            )  # fmt: skip
        else:
            text = json.dumps(facts, indent=1, ensure_ascii=False, allow_nan=False)
            write_text_atomically(self.path / self.manifest, text + "\n")
        for table in self.tables:
            (self.path / table.name).mkdir(exist_ok=True)
            for left in (self.path / table.name).glob(".*.part"):
                left.unlink()  # of a run that was killed

    def read_manifest(self, schema: str) -> dict[str, Any]:
        """Give what the folder says it is of.

        Parameters
        ----------
        schema
            Schema that the manifest must name.

        Raises
        ------
        UsageError
            When there is none, or one of another schema.
        """
        path = self.path / self.manifest
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise UsageError(
                "folder-without", "{folder}: there is no {file} in it; give a folder that has one",
                folder=self.path, file=self.manifest,
            ) from None  # fmt: skip
        except (ValueError, OSError) as error:
            raise UsageError(
                "cannot-read", "{path}: this file cannot be read ({why})", path=path, why=error
            ) from error
        if not isinstance(found, dict) or found.get("schema") != schema:
            seen = found.get("schema") if isinstance(found, dict) else found
            raise UsageError(
                "other-schema", "{path}: the schema is {seen}; this version reads {known}",
                path=path, seen=repr(seen), known=repr(schema),
            )  # fmt: skip
        return found

    def _compare(self, found: Mapping[str, Any], facts: Mapping[str, Any]) -> None:
        for name in {**facts, **found}:
            if found.get(name) != facts.get(name):
                old, new = (repr(one.get(name))[:_WORDS] for one in (found, facts))
                raise UsageError(
                    "other-run",
                    "{folder}: this folder was begun with {name} {old}, and this run has {new}; give another "
                    "folder, or run it the same way",
                    folder=self.path, name=name, old=old, new=new,
                )  # fmt: skip

    def file(self, table: str, chunk: int) -> Path:
        """File of a chunk of a table."""
        return self.path / table / f"{chunk:05d}.parquet"

    def finished(self, chunk: int) -> bool:
        """Whether every table of a chunk is there."""
        return all(self.file(table.name, chunk).exists() for table in self.tables)

    def write(self, chunk: int, data: Mapping[str, Mapping[str, Array]]) -> None:
        """Write all tables of a chunk.

        Parameters
        ----------
        chunk
            Its number.
        data
            Table to column to values.
        """
        for table in self.tables:
            write_table(self.file(table.name, chunk), table, data[table.name])

    def read(self, table: str, chunks: Sequence[int], columns: Sequence[str]) -> dict[str, Array]:
        """Read some columns of a table, all chunks one after the other.

        Parameters
        ----------
        table
            Name of the table.
        chunks
            Numbers of the chunks.
        columns
            Names of columns.

        Raises
        ------
        UsageError
            When a chunk is not finished.
        """
        return read_table(self._files(table, chunks), columns)

    def join(self, table: str, chunks: Sequence[int], out: Path, about: Mapping[str, Any]) -> int:
        """Write all chunks of a table into one file that says where it comes from.

        Parameters
        ----------
        table, chunks
            As for `read`.
        out
            The file; its folder exists.
        about
            What its metadata should say.

        Returns
        -------
        int
            Rows.

        Raises
        ------
        UsageError
            When a chunk is not finished, or the file cannot be written.
        """
        facts = {name: one if isinstance(one, str) else json.dumps(one) for name, one in about.items()}
        return join_tables(self._files(table, chunks), out, facts)

    def _files(self, table: str, chunks: Sequence[int]) -> list[Path]:
        missing = [chunk for chunk in chunks if not self.finished(chunk)]
        if missing and (command := self._command()):
            raise UsageError(
                "not-finished-yet",
                "{folder}: chunks that are not finished: {missing} of {count}; go on with: {command}",
                folder=self.path, missing=len(missing), count=len(chunks), command=command,
            )  # fmt: skip
        if missing:
            raise UsageError(
                "not-finished",
                "{folder}: chunks that are not finished: {missing} of {count}; run the command in {file} "
                "again to go on",
                folder=self.path, missing=len(missing), count=len(chunks), file=self.manifest,
            )  # fmt: skip
        return [self.file(table, chunk) for chunk in chunks]

    def _command(self) -> str:
        """Give the command that goes on with this folder; nothing where the manifest names none."""
        try:
            command = json.loads((self.path / self.manifest).read_text(encoding="utf-8"))["command"]
        except (OSError, ValueError, KeyError, TypeError):
            return ""
        return f"{command} --out {shlex.quote(str(self.path))}"
