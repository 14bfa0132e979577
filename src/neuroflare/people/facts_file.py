"""Reads models/people.yaml, and says on which line something is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from neuroflare.clinic.yaml_source import YamlSource, read_yaml
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.model.notes import parse_provenance
from neuroflare.people.facts import INPUTS, EventFacts, Facts, Figure, LoadFacts, TraitFacts
from neuroflare.people.life_events import LIFE_EVENTS

__all__ = ["SCHEMA", "load_facts"]

SCHEMA = "neuroflare/people/1"


def load_facts(path: Path | None = None) -> Facts:
    """Read the file.

    Parameters
    ----------
    path
        The file; the one that comes with neuroflare when left out.

    Raises
    ------
    UsageError
        When it does not have the form of the bundled one; the message names file and line.

    Examples
    --------
    >>> import numpy as np
    >>> load_facts().events["infection"].rate.by_age("women", np.array([18.0]), {}).tolist()
    [0.2]
    """
    return _load(data_path("models") / "people.yaml" if path is None else path)


@lru_cache(maxsize=2)
def _load(path: Path) -> Facts:
    return _Reader(read_yaml(path)).facts()


class _Reader:
    """Reads the parts of the file, and says where something is wrong."""

    def __init__(self, source: YamlSource) -> None:
        self._source = source

    def facts(self) -> Facts:
        top = self._part((), "schema", "residents", "traits", "events", "load")
        if top["schema"] != SCHEMA:
            raise self._error(("schema",), f"schema is {top['schema']!r}; it is {SCHEMA!r}")
        self._part(("residents",), "women", "ages", "typical-age")
        self._part(("traits",), "common", "named")
        loads = self._part(("load",), "common", *INPUTS)
        return Facts(
            women=self._number("residents", "women"),
            ages=self._table("residents", "ages", kinds=("table",)),
            typical_age=self._number("residents", "typical-age"),
            common=self._number("traits", "common"),
            traits={name: self._trait(name) for name in self._names("traits", "named")},
            events={name: self._event(name) for name in self._names("events")},
            loads={name: self._load(name) for name in loads if name != "common"},
            loads_common=self._number("load", "common"),
            hash=hashlib.sha256(self._source.path.read_bytes()).hexdigest(),
        )

    def _trait(self, name: str) -> TraitFacts:
        place = ("traits", "named", name)
        part = self._part(place, "meaning", "higher", lower=None, women=None, per_decade=None, in_=None)
        higher, lower = part["higher"], part.get("lower") or []
        if part.get("in") not in (None, "ln"):
            raise self._error(
                (*place, "in"), f"in is {part['in']!r}; it is ln, or left out for standard deviations"
            )
        return TraitFacts(
            name,
            part["meaning"],
            {**dict.fromkeys(higher, 1.0), **dict.fromkeys(lower, -1.0)},
            self._number(*place, "women") if "women" in part else None,
            self._number(*place, "per-decade") if "per-decade" in part else None,
            "in" in part,
        )

    def _event(self, name: str) -> EventFacts:
        place = ("events", name)
        part = self._part(place, "meaning", "changes", "rate", "intensity", lasts=None)
        changes = []
        for index, change in enumerate(part["changes"]):
            word = change.get("event")
            if word not in LIFE_EVENTS:
                known = ", ".join(LIFE_EVENTS)
                raise self._error(
                    (*place, "changes", index), f"{word!r} is not an event of life; known are {known}"
                )
            if LIFE_EVENTS[word].lasts != bool(change.get("lasts")) or (
                LIFE_EVENTS[word].lasts and "lasts" not in part
            ):
                raise self._error(
                    (*place, "changes", index), f"{word}: say 'lasts' where it lasts, only there"
                )
            changes.append((word, change.get("place")))
        if len({word in INPUTS for word, _ in changes}) != 1:
            raise self._error((*place, "changes"), "a load and a dated change cannot be one event")
        return EventFacts(
            name,
            part["meaning"],
            tuple(changes),
            self._table(*place, "rate", kinds=("women", "men")),
            self._number(*place, "intensity"),
            self._number(*place, "lasts") if "lasts" in part else None,
        )

    def _load(self, name: str) -> LoadFacts:
        place = ("load", name)
        self._part(place, "level", "swing", "memory")
        return LoadFacts(
            name, INPUTS[name], *(self._number(*place, key) for key in ("level", "swing", "memory"))
        )

    def _number(self, *place: str) -> Figure:
        part = self._part(place, "value", "note")
        if not isinstance(part["value"], int | float):
            raise self._error((*place, "value"), f"the value is {part['value']!r}; it is a number")
        return self._figure(place, float(part["value"]), part["note"], {})

    def _table(self, *place: str, kinds: tuple[str, ...]) -> Figure:
        part = self._part(place, *kinds, "note")
        tables = {}
        for kind in kinds:
            try:
                rows = {float(age): float(value) for age, value in part[kind].items()}
            except (AttributeError, TypeError, ValueError):
                raise self._error((*place, kind), "a table has lines such as 18: 0.2, age to value") from None
            if list(rows) != sorted(rows) or any(value < 0.0 for value in rows.values()) or not rows:
                raise self._error((*place, kind), "ages of a table rise, and no value is below 0")
            tables[kind] = rows
        return self._figure(place, 1.0, part["note"], tables)

    def _figure(
        self, place: tuple[str, ...], value: float, note: str, table: Mapping[str, Mapping[float, float]]
    ) -> Figure:
        try:
            source = parse_provenance(note)
        except UsageError as error:
            raise self._error((*place, "note"), str(error)) from None
        if not source.is_number:
            raise self._error(
                (*place, "note"), f"the note says {source.kind}; a number has claims or assumed"
            )
        for spread in (source.prior, source.person):
            if spread is not None and not spread.allows(value):
                raise self._error((*place, "note"), f"the value is {value:g}, which {spread} does not allow")
        return Figure(".".join(place), value, source, self._source.line(place), table)

    def _names(self, *place: str) -> list[str]:
        return list(self._at(place))

    def _part(self, place: tuple[str, ...], *needed: str, **optional: None) -> dict[str, Any]:
        """Mapping at a place, in which all that is needed and nothing unknown stands."""
        found = self._at(place)
        allowed = {*needed, *(name.rstrip("_").replace("_", "-") for name in optional)}
        for name in needed:
            if name not in found:
                raise self._error(place, f"{'.'.join(place) or 'the file'} lacks {name!r}")
        for name in found:
            if name not in allowed:
                raise self._error((*place, name), f"{name!r} is unknown here; known are {', '.join(allowed)}")
        return found

    def _at(self, place: tuple[str, ...]) -> dict[str, Any]:
        found = self._source.data
        for key in place:
            found = found[key]
        if not isinstance(found, dict):
            raise self._error(
                place, f"{'.'.join(place) or 'the file'} is {found!r}; it has entries with names"
            )
        return found

    def _error(self, place: tuple[str | int, ...], problem: str) -> UsageError:
        return UsageError(f"{self._source.path}, line {self._source.line(place)}: {problem}")
