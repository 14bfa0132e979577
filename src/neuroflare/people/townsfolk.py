"""A finished town on disk, read back: who lives there, what happened, who met which criteria when."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.people.facts import Facts
from neuroflare.people.facts_file import load_facts
from neuroflare.people.town_folder import SCHEMA, town_folder
from neuroflare.store.folder import Folder

__all__ = ["Town", "open_town"]

Array = npt.NDArray[Any]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Town:
    """A finished town.

    Parameters
    ----------
    folder
        Where it lies.
    about
        Its manifest.
    """

    folder: Folder = field(repr=False)
    about: Mapping[str, Any]

    @property
    def draws(self) -> int:
        """Readings of the uncertain numbers, under each of which the same people live."""
        return int(self.about["draws"])

    @property
    def lives(self) -> int:
        """Lives in all: people under draws."""
        return self.draws * int(self.about["people"])

    @property
    def quarters(self) -> int:
        """Visits of each life."""
        return 4 * int(self.about["years"])

    @property
    def chunks(self) -> range:
        """Numbers of the chunks."""
        return range(self.draws * -(-int(self.about["people"]) // int(self.about["chunk"])))

    @cached_property
    def residents(self) -> dict[str, Array]:
        """Draw, person, age, sex and whether the simulation broke off, one per life."""
        return self.read("people", "draw", "person", "age", "woman", "lost")

    @cached_property
    def events(self) -> dict[str, Array]:
        """Draw, person, kind and first day of every event."""
        return self.read("events", "draw", "person", "kind", "begins")

    def read(self, table: str, *columns: str) -> dict[str, Array]:
        """Some columns of a table, in the order of the town."""
        return self.folder.read(table, self.chunks, columns)

    def found(self, column: str) -> Array:
        """Give what was found at every visit: ``life, quarter``."""
        values = self.read("visits", column)[column]
        return np.asarray(values.reshape(self.lives, self.quarters))

    def met(self, criteria: str) -> tuple[Bools, Bools]:
        """Whether criteria are met, and whether that was examined: ``life, quarter`` each."""
        values = self.found(criteria).astype(float)
        known = ~np.isnan(values)
        return np.where(known, values, 0.0) > 0.5, known


def open_town(path: Path, facts: Facts | None = None) -> Town:
    """Open a finished town.

    Parameters
    ----------
    path
        Its folder.
    facts
        Facts that it was made of; the bundled ones when left out.

    Raises
    ------
    UsageError
        When there is none, or one of another version of the format.
    """
    folder = town_folder(path, load_facts() if facts is None else facts)
    if not (folder.path / folder.manifest).exists():
        raise UsageError(
            "no-town", "{folder} holds no town (there is no {file}); build one: {command}",
            folder=path, file=folder.manifest,
            command=f"neuroflare people build --out {shlex.quote(str(path))}",
        ) if path.is_dir() else UsageError(
            "no-town-folder", "there is no folder {folder}; build a town there: {command}",
            folder=repr(str(path)), command=f"neuroflare people build --out {shlex.quote(str(path))}",
        )  # fmt: skip
    return Town(folder, folder.read_manifest(SCHEMA))
