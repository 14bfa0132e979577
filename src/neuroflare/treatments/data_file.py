"""Reads the data files of treatments: named entries, and numbers with a note like those of the models."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from neuroflare.clinic.yaml_source import Key, YamlSource, read_yaml
from neuroflare.errors import UsageError
from neuroflare.model.notes import parse_provenance
from neuroflare.people.facts import Figure

__all__ = ["DataFile"]

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class DataFile:
    """One file, read place by place; what is wrong is told with file and line.

    Parameters
    ----------
    path
        The file.
    schema
        What its first line must say.

    Raises
    ------
    UsageError
        When there is no such file, or it is of another schema.
    """

    def __init__(self, path: Path, schema: str) -> None:
        self.source: YamlSource = read_yaml(path)
        seen = self.entries().get("schema")
        if seen != schema:
            raise self.wrong(("schema",), f"schema is {seen!r}; it is {schema!r}")

    @property
    def path(self) -> Path:
        """The file."""
        return self.source.path

    def entries(self, *place: Key) -> dict[str, Any]:
        """Mapping at a place; empty where the file has none."""
        found = self._at(place)
        if found is None:
            return {}
        if not isinstance(found, dict):
            raise self.wrong(place, f"{_dotted(place)} is {found!r}; it has entries with names")
        return found

    def part(self, place: tuple[Key, ...], needed: Iterable[str], optional: Iterable[str] = ()) -> set[str]:
        """Keys at a place, after all that is needed and nothing unknown was found there."""
        found, needed = self.entries(*place), tuple(needed)
        known = (*needed, *optional)
        for key in needed:
            if key not in found:
                raise self.wrong(place, f"{_dotted(place) or 'the file'} lacks {key!r}")
        for key in found:
            if key not in known:
                raise self.wrong((*place, key), f"{key!r} is unknown here; known are {', '.join(known)}")
        return set(found)

    def names(self, *place: Key) -> list[str]:
        """Names of the entries at a place."""
        names = list(self.entries(*place))
        for name in names:
            if not _NAME.fullmatch(name):
                raise self.wrong(
                    (*place, name), f"{name!r} is no name; write small letters, digits and hyphens"
                )
        return names

    def text(self, *place: Key) -> str:
        """Text at a place; empty where it is missing."""
        found = self._at(place)
        if not isinstance(found, str | None):
            raise self.wrong(place, f"{_dotted(place)} is {found!r}; it is text")
        return found or ""

    def texts(self, *place: Key) -> tuple[str, ...]:
        """List of texts at a place; empty where it is missing."""
        found = self._at(place)
        if found is None:
            return ()
        if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
            raise self.wrong(place, f"{_dotted(place)} is {found!r}; it is a list of words")
        return tuple(found)

    def items(self, *place: Key) -> range:
        """Positions of a list at a place; empty where it is missing."""
        found = self._at(place)
        if not isinstance(found, list | None):
            raise self.wrong(place, f"{_dotted(place)} is {found!r}; it is a list")
        return range(len(found or ()))

    def figure(self, *place: Key) -> Figure:
        """Number with its note at a place."""
        self.part(place, ("value", "note"))
        return self._value(*place, note=self.text(*place, "note"))

    def measured(self, *place: Key) -> Figure:
        """Number with its unit and its note; the typical value is taken as known unless it has a prior."""
        self.part(place, ("value", "unit", "note"))
        return self._value(*place, note=self._known(*place))

    def table(self, *place: Key) -> tuple[Figure, dict[float, float]]:
        """Numbers by dose, with their unit and their note."""
        self.part(place, ("table", "unit", "note"))
        try:
            rows = {float(dose): float(value) for dose, value in self.entries(*place, "table").items()}
        except (TypeError, ValueError):
            raise self.wrong((*place, "table"), "a table has lines such as 900: 0.6, dose to value") from None
        if list(rows) != sorted(rows) or any(value < 0.0 for value in rows.values()) or not rows:
            raise self.wrong((*place, "table"), "doses of a table rise, and no value is below 0")
        return self._figure(1.0, place, self._known(*place)), rows

    def _known(self, *place: Key) -> str:
        note = self.text(*place, "note")
        if "prior:" not in note:
            note += " | prior: fixed"
        return note if "why:" in note else f"{note} | why: as it stands there"

    def _value(self, *place: Key, note: str) -> Figure:
        value = self._at((*place, "value"))
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong((*place, "value"), f"the value is {value!r}; it is a number")
        return self._figure(float(value), place, note)

    def _figure(self, value: float, place: tuple[Key, ...], note: str) -> Figure:
        try:
            source = parse_provenance(note)
        except UsageError as error:
            raise self.wrong((*place, "note"), str(error)) from None
        if not source.is_number:
            raise self.wrong((*place, "note"), f"the note says {source.kind}; a number has claims or assumed")
        for spread in (source.prior, source.person):
            if spread is not None and not spread.allows(value):
                raise self.wrong((*place, "note"), f"the value is {value:g}, which {spread} does not allow")
        return Figure(_dotted(place), value, source, self.source.line(place))

    def one_of(self, words: Mapping[str, Any] | Iterable[str], *place: Key) -> str:
        """Text at a place that is one of some words."""
        found = self.text(*place)
        if found not in words:
            raise self.wrong(place, f"{found!r} is unknown here; known are {', '.join(words)}")
        return found

    def wrong(self, place: tuple[Key, ...], problem: str) -> UsageError:
        """Error that names file and line."""
        return UsageError(f"{self.path}, line {self.source.line(place)}: {problem}")

    def _at(self, place: tuple[Key, ...]) -> Any:
        found = self.source.data
        for key in place:
            if isinstance(found, dict):
                found = found.get(str(key))
            elif isinstance(found, list) and isinstance(key, int) and key < len(found):
                found = found[key]
            else:
                return None
        return found


def _dotted(place: Iterable[Key]) -> str:
    return ".".join(map(str, place))
